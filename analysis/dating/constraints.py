"""Coded constraints: an article that tells one thing is written until, since or on the day of another, and why."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

from analysis.dating.phrases import Phrase
from analysis.dating.windows import ANY, CALENDAR_UNITS, DAY, FIRST_DAY, LAST_DAY, Range, Window
from analysis.errors import EvidenceError

# From what forces an article's day to what the book only infers. “outside” is known from beyond the text.
REASONS = ("outside", "stated", "plain reading", "cross-source", "inference")
RELATIONS = ("until", "since", "on")
_EXPRESSION = re.compile(rf"(\w+)(?:\.(first|last))?(?: ([+-]) (\d{{1,5}}) ({'|'.join(CALENDAR_UNITS)})s?)?")
# What holds from one leap year to the next holds for all days. Without this sample a check takes 1.3 s instead of 0.2.
_SAMPLE = dt.date(2017, 1, 1), dt.date(2021, 1, 1)


@dataclass(frozen=True)
class Limit:
    """Until, since or on the first or last day of a claim, so many units later; `end` is "" where the relation says it.

    >>> Limit.parse("until", "opening.first - 1 day")
    Limit(relation='until', claim='opening', end='first', count=-1, unit='day')
    """

    relation: str
    claim: str = ""
    end: str = ""
    count: int = 0
    unit: str = "day"

    @classmethod
    def parse(cls, relation: str, text: str) -> Limit:
        """Return the limit that a constraint names; raises EvidenceError."""
        if not (match := _EXPRESSION.fullmatch(text)):
            allowed = "claim, claim.first or claim.last, then + or - a number of days, months or years"
            raise EvidenceError(f"“{text}” is no day; allowed: {allowed}")
        claim, end, sign, count, unit = match.groups()
        limit = cls(relation, claim, end or "", int(f"{sign}{count}") if sign else 0, unit or "day")
        try:
            Window.between(FIRST_DAY, LAST_DAY).shifted(limit.count, limit.unit)
        except EvidenceError as error:
            raise EvidenceError(f"“{text}” leaves the calendar: {error}") from None
        return limit

    def leaves(self, meant: Window) -> Window:
        """Return the days of writing within the limit that these days set."""
        days = {"first": meant.earliest, "last": meant.latest}
        since = None if self.relation == "until" else days[self.end or "first"]
        until = None if self.relation == "since" else days[self.end or "last"]
        return Window.between(since, until).shifted(self.count, self.unit)

    @cache  # noqa: B019 -- limits are few, and live as long as the constraints
    def suiting(self, phrase: Phrase, tense: str) -> Window:
        """Return the days of writing that lie within the limit that the phrase sets on them."""
        within = cache(lambda day: self.leaves(phrase.window(day, tense)))
        if phrase.absolute:
            return within(FIRST_DAY)

        def among(first: dt.date, end: dt.date) -> tuple[Range, ...]:
            """Return their ranges from `first` to before `end`, by halving: as days rise, no limit falls."""
            if within(first) == within(end) or first + DAY == end:
                return (within(first) & Window.between(first, end - DAY)).ranges
            middle = first + (end - first) // 2
            return among(first, middle) + among(middle, end)

        sampled = Window.joined(among(*_SAMPLE))
        # Only 29 February stays away for eight years, around 1900.
        if "29" not in phrase.words and sampled in (Window(()), Window.between(_SAMPLE[0], _SAMPLE[1] - DAY)):
            return ANY if sampled else sampled
        # What holds from the first day considered, or to the last one, is open there.
        opened, days = {FIRST_DAY: dt.date.min, LAST_DAY: dt.date.max}, Window.joined(among(FIRST_DAY, LAST_DAY + DAY))
        return Window(tuple((opened.get(first, first), opened.get(last, last)) for first, last in days.ranges))


@dataclass(frozen=True)
class Constraint:
    """An article that tells `told` (meaning `means`, if given) is written within a limit, `because` of what."""

    told: str
    limit: Limit
    kind: str
    because: str
    means: str = ""
    place: str = "bound"
