"""Intervals of exact numbers, one for each level at which a hedge can be read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fractions import Fraction

from analysis.errors import EvidenceError

# How widely a hedge is read: by a strict reader, by most, by a generous one.
LEVELS = ("narrow", "main", "wide")


def show(level: str) -> None:
    """Show ranges and bounds at a level of the hedges from here on; raises EvidenceError for an unknown one.

    What the environment's HEDGES asks for is left as it is.
    """
    os.environ.setdefault("HEDGES", level)
    shown_level()


def shown_level() -> str:
    """Return the level at which the book shows ranges and bounds: the environment's HEDGES, else main."""
    level = os.environ.get("HEDGES") or "main"
    if level not in LEVELS:
        raise EvidenceError(f"HEDGES={level}: no level of the hedges; allowed: {', '.join(LEVELS)}")
    return level


@dataclass(frozen=True)
class Interval:
    """All numbers from low to high; None is an open end, and an end that is not closed does not belong to it."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    def __post_init__(self) -> None:
        if self.low is self.high or self.low is None or self.high is None:
            return
        if self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed)):
            raise EvidenceError(f"interval from {self.low} to {self.high}: no number lies in it")

    @classmethod
    def exactly(cls, number: Fraction) -> Interval:
        """Return the interval of one number."""
        return cls(number, number)

    @property
    def exact(self) -> bool:
        """Tell whether it is one number."""
        return self.low is not None and (self.low is self.high or self.low == self.high)  # the same is told sooner

    @property
    def width(self) -> Fraction:
        """Return how far its ends lie apart; both must be known."""
        return self.high - self.low

    def contains(self, number: Fraction | int) -> bool:
        """Tell whether a number lies in it.

        >>> Interval(Fraction(45), Fraction(50), high_closed=False).contains(50)
        False
        """
        return Interval.exactly(Fraction(number)).within(self)

    def within(self, other: Interval) -> bool:
        """Tell whether every number of it lies in the other."""
        return _begins(other, self) and _ends(other, self)

    def overlaps(self, other: Interval) -> bool:
        """Tell whether it shares a number with the other.

        >>> Interval(Fraction(1), Fraction(2)).overlaps(Interval(Fraction(2), None, low_closed=False))
        False
        """
        return _reaches(self, other) and _reaches(other, self)

    def above(self, other: Interval, equal: bool = False) -> bool:
        """Tell whether every number of it is greater than every number of the other; or, where asked, as great.

        >>> Interval(Fraction(2), None).above(Interval(None, Fraction(2), high_closed=False))
        True
        """
        if self.low is None or other.high is None:
            return False
        return self.low > other.high or (
            self.low == other.high and (equal or not (self.low_closed and other.high_closed))
        )

    def clipped(self, floor: int | None, ceiling: int | None = None) -> Interval:
        """Return the part from floor to ceiling, both of which belong to it.

        >>> Interval(Fraction(-1), None).clipped(0, 1) == Interval(Fraction(0), Fraction(1))
        True
        """
        low, high, low_closed, high_closed = self.low, self.high, self.low_closed, self.high_closed
        if floor is not None and (low is None or low < floor):
            low, low_closed = Fraction(floor), True
        if ceiling is not None and (high is None or high > ceiling):
            high, high_closed = Fraction(ceiling), True
        return Interval(low, high, low_closed, high_closed)


def hull(intervals: list[Interval]) -> Interval:
    """Return the least interval that holds all; their ends must be known."""
    low, high = min(each.low for each in intervals), max(each.high for each in intervals)
    low_closed = any(each.low_closed for each in intervals if each.low == low)
    return Interval(low, high, low_closed, any(each.high_closed for each in intervals if each.high == high))


def _begins(outer: Interval, inner: Interval) -> bool:
    if outer.low is None or inner.low is None:
        return outer.low is None
    return outer.low < inner.low or (outer.low == inner.low and (outer.low_closed or not inner.low_closed))


def _ends(outer: Interval, inner: Interval) -> bool:
    if outer.high is None or inner.high is None:
        return outer.high is None
    return outer.high > inner.high or (outer.high == inner.high and (outer.high_closed or not inner.high_closed))


def _reaches(one: Interval, other: Interval) -> bool:
    """Tell whether one's high end lies at or above the other's low end."""
    if one.high is None or other.low is None or one.high > other.low:
        return True
    return one.high == other.low and one.high_closed and other.low_closed
