"""Days of articles: the window that what an article tells leaves of its day of writing, each limit with its reason."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from analysis.dating import writing
from analysis.dating.constraints import KINDS, Constraint, DayExpression
from analysis.dating.phrases import Phrase
from analysis.dating.windows import ANY, FIRST, LAST, Window
from analysis.errors import EvidenceError

# A chain of articles needs a round for each; some more for days with holes. A circle would go on for centuries.
ROUNDS = 20


class Telling(Protocol):
    """What dating asks of a statement: its claim, its value (a Phrase for a date), the tense in which it is told."""

    claim: str
    value: object
    means: str
    tense: str
    sentence: str
    place: str


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
        return any(each.kind in ("stated", "outside") for each in self.reasons)

    @property
    def inferred(self) -> bool:
        """Tell whether the book narrows the days that the texts force."""
        return self.forced != self.best


def date_articles(
    statements: dict[str, list[Telling]],
    constraints: list[Constraint],
    outside: dict[str, tuple[dt.date, str]] | None = None,
) -> dict[str, ArticleDay]:
    """Return each article's days, by key; raises EvidenceError where an article is left without any.

    `outside` are days known from beyond the texts, with where from. Articles date each other until nothing narrows any
    more, so neither their order nor that of the constraints matters.
    """
    book = _Book(statements, outside or {})
    forced = book.settle([each for each in constraints if each.kind != "inference"])
    best = book.settle(constraints) if any(each.kind == "inference" for each in constraints) else forced
    return {key: ArticleDay(forced[key][0], *best[key]) for key in statements}


def event(telling: Telling, days: Window) -> Window:
    """Return when the event or period of a date lies, over all days of writing that its article can have.

    What is told as done lies until the article's last day, an event to come since its first.
    """
    phrase = telling.value
    meant = [phrase.window(day, telling.tense) for day in (days.earliest or FIRST, days.latest or LAST)]
    first = meant[0].earliest if phrase.absolute or days.earliest else None
    last = meant[1].latest if phrase.absolute or days.latest else None
    if telling.tense == "past":
        last = min(filter(None, (last, days.latest)), default=None)
    if telling.tense == "future" and (phrase.kind == "date" or phrase.one_sided):
        first = max(filter(None, (first, days.earliest)), default=None)
    return Window.between(first, last)


# --- what a telling leaves of its article's day -----------------------------------------------------------------------

# By tense, and whether it is a date: an event can lie on the article's own day, a period is over by then.
_ENDS = {
    ("past", True): ("since", DayExpression("", "first"), "is told as done"),
    ("past", False): ("since", DayExpression("", "last", 1), "is over"),
    ("future", True): ("until", DayExpression("", "last"), "is told as coming"),
    ("future", False): ("until", DayExpression("", "last"), "is told as coming"),
}


def _by_tense(telling: Telling) -> Reason | None:
    """Return what the tense of a date leaves of its article's days, None where it leaves all."""
    phrase = telling.value
    if not telling.tense or (phrase.running and phrase.kind != "date"):  # “this year”, told before it is over
        return None
    relation, day, why = _ENDS[telling.tense, phrase.kind == "date"]
    days = writing.suiting(phrase, telling.tense, relation, day)
    return None if days == ANY else _reason(telling, ("plain reading", f"“{phrase.words}” {why}"), days)


def _reason(telling: Telling, why: tuple[str, str], days: Window, source: str = "") -> Reason:
    return Reason(*why, telling.sentence, source, days, telling.place)


def _relations(constraint: Constraint) -> tuple[str, ...]:
    return ("since", "until") if constraint.relation == "on" else (constraint.relation,)


def _meet(article: str, reasons: Iterable[Reason]) -> tuple[Window, tuple[Reason, ...]]:
    """Return the days that all reasons leave, and those that narrowed them; raises EvidenceError where none is left."""
    days, kept = ANY, []
    for each in sorted(reasons, key=_order):
        if each.kind == "inference" and len(days) == 1:
            break  # a day that is known needs no inference
        left = days & each.days
        if not left:
            raise EvidenceError(_clash(article, each, kept))
        if left != days:
            days = left
            kept.append(each)
    return days, tuple(kept)


def _order(each: Reason) -> tuple[object, ...]:
    return KINDS.index(each.kind), each.sentence, each.why, each.source, each.days.ranges


def _clash(article: str, last: Reason, kept: list[Reason]) -> str:
    """Name the clash: one other reason if that suffices for it, else all that narrowed the days so far."""
    alone = [each for each in kept if not each.days & last.days]
    others = alone[:1] or kept
    beside = "; ".join(f"{each}, at {each.place}" for each in others)
    clash = f"article {article} has no day left: {last}, at {last.place}"
    hint = next((hint for words, hint in _HINTS.items() if words in f"{last}{beside}"), "")
    return "; ".join(filter(None, [f"{clash}, clashes with {beside}" if beside else clash, hint]))


_HINTS = {
    "told as coming": "a plan that was given up has status “dropped plan”",
    "told as done": "what is to come has status “plan” or “forecast”",
}


class _Book:
    """All that the articles tell, ready to be met with constraints."""

    def __init__(self, statements: dict[str, list[Telling]], outside: dict[str, tuple[dt.date, str]]) -> None:
        self.dated: dict[str, list[tuple[str, Telling]]] = defaultdict(list)  # by claim, with the article's key
        self.first: dict[tuple[str, str], Telling] = {}  # by article and claim
        self.alone: dict[str, list[Reason]] = {}
        self.told: dict[str, list[tuple[str, Telling]]] = defaultdict(list)
        for key, made in statements.items():
            for telling in made:
                self.told[telling.claim].append((key, telling))
            own = [telling for telling in made if isinstance(telling.value, Phrase)]
            for telling in own:
                self.dated[telling.claim].append((key, telling))
                self.first.setdefault((key, telling.claim), telling)
            self.alone[key] = list(filter(None, map(_by_tense, own)))
        for key, (day, where_from) in outside.items():
            self.alone[key].append(Reason("outside", where_from, "", days=Window.of_day(day), place=f"{key}.toml"))

    def settle(self, constraints: list[Constraint]) -> dict[str, tuple[Window, tuple[Reason, ...]]]:
        """Return each article's days and what narrowed them, once articles narrow each other no more."""
        own, across = self._sort(constraints)
        met = alone = {key: _meet(key, reasons) for key, reasons in own.items()}
        for _ in range(ROUNDS + sum(len(tellers) for _, tellers in across)):
            added = self._across(across, {key: days for key, (days, _) in met.items()})
            new = alone | {key: _meet(key, own[key] + more) for key, more in added.items()}
            if all(new[key][0] == met[key][0] for key in new):
                return new
            met = new
        places = ", ".join(constraint.place for constraint, tellers in across if tellers)
        raise EvidenceError(f"{places}: articles date each other in a circle without end; expected one direction")

    def _sort(self, constraints: list[Constraint]) -> tuple[dict[str, list[Reason]], list[tuple[Constraint, list]]]:
        """Part what an article's own dates settle at once from what other articles tell."""
        own, across = {key: list(found) for key, found in self.alone.items()}, []
        for constraint in constraints:
            others = []
            for key, telling in self._tellers(constraint):
                if (key, constraint.day.claim) in self.first:
                    own[key].append(self._own(constraint, telling, self.first[key, constraint.day.claim]))
                else:
                    others.append((key, telling))
            across.append((constraint, others))
        return own, across

    def _tellers(self, constraint: Constraint) -> Iterator[tuple[str, Telling]]:
        """Yield each article that tells what is constrained, with the first of its statements that does."""
        seen = set()
        for key, telling in self.told[constraint.told]:
            if key not in seen and constraint.means in ("", telling.means):
                seen.add(key)
                yield key, telling

    def _own(self, constraint: Constraint, teller: Telling, dated: Telling) -> Reason:
        days = ANY
        for relation in _relations(constraint):
            days &= writing.suiting(dated.value, dated.tense, relation, constraint.day)
        return _reason(teller, (constraint.kind, constraint.because), days)

    def _across(self, across: list[tuple[Constraint, list]], days: dict[str, Window]) -> dict[str, list[Reason]]:
        """Return what each constraint leaves for the articles that leave its day to others."""
        found = defaultdict(list)
        for constraint, tellers in across:
            for relation in _relations(constraint) if tellers else ():
                limit, source = self._pooled(constraint, relation, days)
                if limit:
                    left = writing.reaching(relation, limit)
                    for key, teller in tellers:
                        found[key].append(_reason(teller, (constraint.kind, constraint.because), left, source))
        return found

    def _pooled(self, constraint: Constraint, relation: str, days: dict[str, Window]) -> tuple[dt.date | None, str]:
        """Return the narrowest limit that articles tell, and where; what is told as done goes before plans."""
        told = self.dated[constraint.day.claim]
        told = [each for each in told if each[1].tense == "past"] or told
        limits = [
            (writing.limit(relation, constraint.day, event(telling, days[key])), telling.sentence)
            for key, telling in told
        ]
        limits = sorted(each for each in limits if each[0])
        if not limits:
            return None, ""
        wanted = limits[-1][0] if relation == "since" else limits[0][0]
        return next(each for each in limits if each[0] == wanted)
