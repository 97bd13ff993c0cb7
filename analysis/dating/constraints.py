"""Coded constraints: an article that tells one thing is written until, since or on the day of another, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.dating.windows import CALENDAR_UNITS, FIRST, LAST, Window
from analysis.errors import EvidenceError

# From what forces an article's day to what the book only infers. “outside” is known from beyond the text.
KINDS = ("outside", "stated", "plain reading", "cross-source", "inference")
RELATIONS = ("until", "since", "on")
_EXPRESSION = re.compile(rf"(\w+)(?:\.(first|last))?(?: ([+-]) (\d{{1,5}}) ({'|'.join(CALENDAR_UNITS)})s?)?")


@dataclass(frozen=True)
class DayExpression:
    """The first or last day of a claim, so many units later; `end` is "" where the relation chooses it.

    >>> DayExpression.parse("opening.first - 1 day")
    DayExpression(claim='opening', end='first', count=-1, unit='day')
    >>> DayExpression.parse("opening.start")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “opening.start” is no day; allowed: claim, ...
    """

    claim: str
    end: str = ""
    count: int = 0
    unit: str = "day"

    @classmethod
    def parse(cls, text: str) -> DayExpression:
        """Return the day that a constraint names; raises EvidenceError."""
        if not (match := _EXPRESSION.fullmatch(text)):
            allowed = "claim, claim.first or claim.last, then + or - a number of days, months or years"
            raise EvidenceError(f"“{text}” is no day; allowed: {allowed}")
        claim, end, sign, count, unit = match.groups()
        day = cls(claim, end or "", int(f"{sign}{count}") if sign else 0, unit or "day")
        try:
            Window.between(FIRST, LAST).shifted(day.count, day.unit)
        except EvidenceError as error:
            raise EvidenceError(f"“{text}” leaves the calendar: {error}") from None
        return day


@dataclass(frozen=True)
class Constraint:
    """An article that tells `told` (meaning `means`, if given) is written until, since or on a day, `because` of what.

    `place` says where the constraint stands, for errors.
    """

    told: str
    relation: str
    day: DayExpression
    kind: str
    because: str
    means: str = ""
    place: str = "bound"
