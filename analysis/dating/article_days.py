"""Days of articles: the window in which one can have been written by what it tells, each limit with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Protocol

from analysis.dating.constraints import REASONS, Constraint, Limit
from analysis.dating.phrases import Phrase
from analysis.dating.windows import ANY, FIRST_DAY, LAST_DAY, Window
from analysis.errors import EvidenceError

# A chain of articles needs a round for each; some more for days with holes. A circle would go on for centuries.
ROUNDS = 20


class DatingStatement(Protocol):
    """What dating asks of a statement: its claim, its value (a Phrase for a date), the tense in which it is told."""

    claim: str
    value: object
    means: str
    tense: str
    sentence: str
    place: str


Articles = dict[str, list[DatingStatement]]  # what each article tells, by its key
Dated = tuple[Window, tuple["Reason", ...]]


@dataclass(frozen=True)
class Reason:
    """Days that a sentence leaves for its article, and why; `source` is the sentence of another article that helps."""

    kind: str
    why: str
    sentence: str
    source: str = ""
    days: Window = field(default=ANY, repr=False)
    place: str = field(default="", repr=False)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences behind it; a day from outside the text and a date line have none."""
        return tuple(filter(None, (self.sentence, self.source)))

    def __str__(self) -> str:
        return f"{self.kind}: {self.why}" + (f" ({', '.join(self.sentences)})" if self.sentences else "")


@dataclass(frozen=True)
class ArticleDay:
    """The days on which an article can have been written: as the texts force them, and as the book infers them best."""

    forced: Window
    best: Window
    reasons: tuple[Reason, ...]

    @property
    def stated(self) -> bool:
        """Tell whether the article's own text carries its day, or a person knows it from outside."""
        return any(reason.kind in ("stated", "outside") for reason in self.reasons)

    @property
    def inferred(self) -> bool:
        """Tell whether the book narrows the days that the texts force."""
        return self.forced != self.best


def date_articles(
    articles: Articles,
    constraints: list[Constraint],
    outside: dict[str, tuple[dt.date, str]] | None = None,
) -> dict[str, ArticleDay]:
    """Return each article's days, by key; raises EvidenceError where an article is left without any.

    `outside` are days known from beyond the texts, with where from. Neither the order of articles nor that of the
    constraints matters.
    """
    own = {key: list(filter(None, map(_by_tense, statements))) for key, statements in articles.items()}
    for key, (day, where_from) in (outside or {}).items():
        own[key].append(Reason("outside", where_from, "", days=Window.of_day(day), place=f"{key}.toml"))
    forced = _settled(own, articles, [constraint for constraint in constraints if constraint.kind != "inference"])
    best = _settled(own, articles, constraints)
    return {key: ArticleDay(forced[key][0], *best[key]) for key in articles}


def event_window(statement: DatingStatement, days: Window) -> Window:
    """Return the days in which the event or period of a date can lie, whichever of `days` its article is from."""
    phrase = statement.value
    meant = [phrase.window(day, statement.tense) for day in (days.earliest or FIRST_DAY, days.latest or LAST_DAY)]
    first = meant[0].earliest if phrase.absolute or days.earliest else None
    last = meant[1].latest if phrase.absolute or days.latest else None
    if statement.tense == "past":
        last = min(filter(None, (last, days.latest)), default=None)
    if statement.tense == "future" and (phrase.kind == "date" or phrase.one_sided):
        first = max(filter(None, (first, days.earliest)), default=None)
    return Window.between(first, last)


# --- what a statement leaves of its article's day ---------------------------------------------------------------------

# An event can lie on the article's own day; a period that is past is over by then.
_DONE = (Limit("since", end="first"), "is told as done")
_OVER = (Limit("since", end="last", count=1), "is over")
_COMING = (Limit("until", end="last"), "is described as still to come")


def _by_tense(statement: DatingStatement) -> Reason | None:
    """Return what the tense of a date leaves of its article's days, None where it leaves all."""
    phrase = statement.value
    if not isinstance(phrase, Phrase) or not statement.tense:
        return None
    if phrase.running and phrase.kind != "date":  # “this year”, told before it is over
        return None
    limit, how = _COMING if statement.tense == "future" else _DONE if phrase.kind == "date" else _OVER
    days, why = limit.suiting(phrase, statement.tense), f"“{phrase.words}” {how}"
    return None if days == ANY else Reason("plain reading", why, statement.sentence, days=days, place=statement.place)


def _meet(article: str, reasons: list[Reason]) -> Dated:
    """Return the days that all reasons leave, and those that narrowed them; raises EvidenceError where none is left."""
    days, kept = ANY, []
    order = attrgetter("sentence", "why", "source", "days.ranges")
    for reason in sorted(reasons, key=lambda reason: (REASONS.index(reason.kind), order(reason))):
        if reason.kind == "inference" and len(days) == 1:
            break  # a day that is known needs no inference
        left = days & reason.days
        if not left:
            raise EvidenceError(_clash(article, reason, kept))
        if left != days:
            days = left
            kept.append(reason)
    return days, tuple(kept)


def _clash(article: str, last: Reason, kept: list[Reason]) -> str:
    """Name the clash: one other reason if that suffices for it, else all that narrowed the days so far."""
    alone = [reason for reason in kept if not reason.days & last.days]
    beside = "; ".join(f"{reason}, at {reason.place}" for reason in alone[:1] or kept)
    clash = f"article {article} has no day left: {last}, at {last.place}"
    hint = next((hint for words, hint in _HINTS.items() if words in f"{last}{beside}"), "")
    return "; ".join(filter(None, [f"{clash}, clashes with {beside}" if beside else clash, hint]))


_HINTS = {
    "still to come": "a plan that was given up has status “dropped plan”",
    "told as done": "what is to come has status “plan” or “forecast”",
    "inference": "an article's own day, its date line or `written` in [article], needs no bound of bounds.toml",
}


# --- what articles tell each other ------------------------------------------------------------------------------------

def _settled(own: dict[str, list[Reason]], articles: Articles, constraints: list[Constraint]) -> dict[str, Dated]:
    """Return each article's days and what narrowed them, once articles narrow each other no more."""
    days = dict.fromkeys(own, ANY)
    for _ in range(ROUNDS + len(own)):
        dated = {}
        for key, reasons in own.items():
            coded = [reason for constraint in constraints for reason in _by_constraint(constraint, key, articles, days)]
            dated[key] = _meet(key, reasons + coded)
        days, before = {key: window for key, (window, _) in dated.items()}, days
        if days == before:
            return dated
    moving = (reason for key in own if days[key] != before[key] for reason in dated[key][1])
    circle = "; ".join(str(reason) for reason in moving if reason.source)
    raise EvidenceError(f"{circle}: articles date each other in a circle without end; expected one direction")


def _by_constraint(constraint: Constraint, key: str, articles: Articles, days: dict[str, Window]) -> Iterator[Reason]:
    """Yield what a constraint leaves of an article that tells of it: by its own date, else by those of others."""
    tellers = (statement for statement in articles[key] if statement.claim == constraint.told)
    teller = next((statement for statement in tellers if constraint.means in ("", statement.means)), None)
    if not teller:
        return
    dates = [
        (other, statement)
        for other, statements in articles.items()
        for statement in statements
        if statement.claim == constraint.limit.claim and isinstance(statement.value, Phrase)
    ]
    if own := [date for other, date in dates if other == key]:
        windows = [("", constraint.limit.suiting(own[0].value, own[0].tense))]
    else:  # what is told as done goes before plans
        dates = [(other, date) for other, date in dates if date.tense == "past"] or dates
        windows = [(date.sentence, constraint.limit.leaves(event_window(date, days[other]))) for other, date in dates]
    for source, window in windows:
        yield Reason(constraint.kind, constraint.because, teller.sentence, source, window, teller.place)
