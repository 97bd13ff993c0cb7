"""Date articles by what they tell: sets of days, holes allowed, met from constraints that each carry a reason."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from analysis.dating import forms
from analysis.dating.bounds import KINDS, Bound, DayExpression
from analysis.dating.days import ALL, Days
from analysis.dating.windows import Window
from analysis.reading import dates
from analysis.reading.errors import EvidenceError
from analysis.reading.statements import Statement

# A chain of articles needs a round for each; some more for days with holes. A circle would go on for centuries.
ROUNDS = 20
Telling = tuple[str, Statement]  # the article's key, and the statement in it


@dataclass(frozen=True)
class Constraint:
    """Days that a sentence leaves for its article, and why; `source` is the sentence of another article that helps."""

    kind: str
    reason: str
    sentence: str
    source: str = ""
    days: Days = field(default=ALL, repr=False)
    place: str = field(default="", repr=False)

    def __str__(self) -> str:
        return f"{self.kind}: {self.reason} ({', '.join(filter(None, (self.sentence, self.source)))})"


@dataclass(frozen=True)
class ArticleDay:
    """The days on which an article can have been written, as read with inferences; and as the texts force alone."""

    days: Days
    forced_days: Days
    forced: Window
    reading: Window
    constraints: tuple[Constraint, ...]


def date_articles(statements: dict[str, list[Statement]], bounds: list[Bound]) -> dict[str, ArticleDay]:
    """Return each article's days; raises EvidenceError where an article is left without any.

    Articles date each other until nothing narrows any more, so neither their order nor that of the bounds matters.
    """
    book = _Book(statements)
    forced = book.settle([bound for bound in bounds if bound.kind != "inference"])
    read = book.settle(bounds) if any(bound.kind == "inference" for bound in bounds) else forced
    return {key: _article_day(*forced[key], *read[key]) for key in statements}


def window(statement: Statement, article: ArticleDay, forced: bool = False) -> Window:
    """Return when the event or period of a date, period or span lies, over all days that its article can have."""
    days, told = (article.forced_days, article.forced) if forced else (article.days, article.reading)
    first, last = _event(statement, days)
    reasons = () if dates.read(statement.kind, statement.words).absolute else told.reasons
    return Window(first, last, (f"“{statement.words}” ({statement.sentence})", *reasons))


def _article_day(forced: Days, forcing: list[Constraint], days: Days, read: list[Constraint]) -> ArticleDay:
    windows = [Window(each.first, each.last, tuple(map(str, why))) for each, why in ((forced, forcing), (days, read))]
    return ArticleDay(days, forced, *windows, tuple(read))


# --- when an event lies, given its article's days ---------------------------------------------------------------------


def _event(statement: Statement, days: Days) -> dates.Days:
    form = dates.read(statement.kind, statement.words)
    first, last = (form.days(day, statement.side) for day in (days.ranges[0][0], days.ranges[-1][1]))
    first = first[0] if form.absolute or days.first else None
    last = last[1] if form.absolute or days.last else None
    return _clipped(statement, (first, last), days.first, days.last)


def _clipped(statement: Statement, meant: dates.Days, start: dt.date | None, end: dt.date | None) -> dates.Days:
    """Return what is told as done until the article's last day, and an event to come since its first."""
    first, last = meant
    if statement.side == "past":
        last = min(filter(None, (last, end)), default=None)
    if statement.side == "future" and statement.kind == "date":
        first = max(filter(None, (first, start)), default=None)
    return first, last


# --- constraints ------------------------------------------------------------------------------------------------------

ENDS = {
    ("past", True): ("since", DayExpression("", "first"), "is told as done"),
    ("past", False): ("since", DayExpression("", "last", 1), "is over"),
    ("future", True): ("until", DayExpression("", "last"), "is told as coming"),
    ("future", False): ("until", DayExpression("", "last"), "is told as coming"),
}


def _told(statement: Statement) -> Constraint | None:
    """Return what the status of a date, period or span leaves of its article's days, None where it leaves all."""
    form = dates.read(statement.kind, statement.words)
    if not statement.side or (form.running and form.kind != "date"):  # “this year”, told before it is over
        return None
    relation, day, reason = ENDS[statement.side, form.kind == "date"]
    days = forms.allowed(form, statement.side, relation, day)
    if days == ALL:
        return None
    return _constraint(statement, ("plain reading", f"“{statement.words}” {reason}"), days)


def _constraint(statement: Statement, why: tuple[str, str], days: Days, source: str = "") -> Constraint:
    return Constraint(*why, statement.sentence, source, days, statement.place)


def _relations(bound: Bound) -> tuple[str, ...]:
    return ("since", "until") if bound.relation == "on" else (bound.relation,)


def _meet(article: str, constraints: Iterable[Constraint]) -> tuple[Days, list[Constraint]]:
    """Return the days that all constraints leave, and the constraints that narrowed them; raises EvidenceError."""
    days, kept = ALL, []
    for each in sorted(constraints, key=_order):
        left = days & each.days
        if not left:
            raise EvidenceError(_clash(article, each, kept))
        if left != days:
            days = left
            kept.append(each)
    return days, kept


def _order(each: Constraint) -> tuple[object, ...]:
    return KINDS.index(each.kind), each.sentence, each.reason, each.source, each.days.ranges


def _clash(article: str, last: Constraint, kept: list[Constraint]) -> str:
    """Name the clash: one other constraint if that suffices for it, else all that narrowed the days so far."""
    alone = [each for each in kept if not each.days & last.days]
    others = alone[:1] or kept
    beside = "; ".join(f"{each}, at {each.place}" for each in others)
    clash = f"article {article} has no day left: {last}, at {last.place}"
    return f"{clash}, clashes with {beside}" if beside else clash


class _Book:
    """All that the articles tell, ready to be met with bounds."""

    def __init__(self, statements: dict[str, list[Statement]]) -> None:
        self.dated: dict[str, list[Telling]] = defaultdict(list)  # by claim
        self.first: dict[tuple[str, str], Statement] = {}  # by article and claim
        self.plain: dict[str, list[Constraint]] = {}
        self.told: dict[str, list[Telling]] = defaultdict(list)
        for key, said in statements.items():
            for statement in said:
                self.told[statement.claim].append((key, statement))
            own = [statement for statement in said if statement.kind in dates.KINDS]
            for statement in own:
                self.dated[statement.claim].append((key, statement))
                self.first.setdefault((key, statement.claim), statement)
            self.plain[key] = list(filter(None, map(_told, own)))

    def settle(self, bounds: list[Bound]) -> dict[str, tuple[Days, list[Constraint]]]:
        """Return each article's days and what narrowed them, once articles narrow each other no more."""
        own, across = self._sort(bounds)
        met = alone = {key: _meet(key, constraints) for key, constraints in own.items()}
        for _ in range(ROUNDS + sum(len(tellers) for _, tellers in across)):
            added = self._across(across, {key: days for key, (days, _) in met.items()})
            new = alone | {key: _meet(key, own[key] + more) for key, more in added.items()}
            if all(new[key][0] == met[key][0] for key in new):
                return new
            met = new
        places = ", ".join(bound.place for bound, tellers in across if tellers)
        raise EvidenceError(f"{places}: articles date each other in a circle without end; expected one direction")

    def _sort(self, bounds: list[Bound]) -> tuple[dict[str, list[Constraint]], list[tuple[Bound, list[Telling]]]]:
        """Part what an article's own dates settle at once from what other articles tell."""
        own, across = {key: list(found) for key, found in self.plain.items()}, []
        for bound in bounds:
            others = []
            for key, statement in self._tellers(bound):
                if (key, bound.day.claim) in self.first:
                    own[key].append(self._own(bound, statement, self.first[key, bound.day.claim]))
                else:
                    others.append((key, statement))
            across.append((bound, others))
        return own, across

    def _tellers(self, bound: Bound) -> Iterator[Telling]:
        """Yield each article that tells what is bound, with the first of its statements that does."""
        seen = set()
        for key, statement in self.told[bound.told]:
            if key not in seen and bound.means in ("", statement.means):
                seen.add(key)
                yield key, statement

    def _own(self, bound: Bound, teller: Statement, dated: Statement) -> Constraint:
        form, days = dates.read(dated.kind, dated.words), ALL
        for relation in _relations(bound):
            days &= forms.allowed(form, dated.side, relation, bound.day)
        return _constraint(teller, (bound.kind, bound.because), days)

    def _across(self, across: list[tuple[Bound, list[Telling]]], days: dict[str, Days]) -> dict[str, list[Constraint]]:
        """Return what each bound leaves for the articles that leave its day to others."""
        found = defaultdict(list)
        for bound, tellers in across:
            for relation in _relations(bound) if tellers else ():
                limit, source = self._pooled(bound, relation, days)
                if limit:
                    left = forms.between(relation, limit)
                    for key, teller in tellers:
                        found[key].append(_constraint(teller, (bound.kind, bound.because), left, source))
        return found

    def _pooled(self, bound: Bound, relation: str, days: dict[str, Days]) -> tuple[dt.date | None, str]:
        """Return the narrowest limit that articles tell, and where; what is told as done goes before plans."""
        told = self.dated[bound.day.claim]
        told = [each for each in told if each[1].side == "past"] or told
        limits = [(forms.limit(relation, bound.day, _event(each, days[key])), each.sentence) for key, each in told]
        limits = sorted(each for each in limits if each[0])
        if not limits:
            return None, ""
        wanted = limits[-1][0] if relation == "since" else limits[0][0]
        return next(each for each in limits if each[0] == wanted)
