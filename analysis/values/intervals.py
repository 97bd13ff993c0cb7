"""Intervals of exact numbers, one for each level at which a hedge can be read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from analysis.errors import EvidenceError

# How widely a hedge is read: by a strict reader, by most, by a generous one.
LEVELS = ("narrow", "main", "wide")
OTHER = {"at least": "at most", "at most": "at least"}  # what a bound becomes behind a minus
_level = "main"  # at which ranges and bounds are shown, unless the environment asks for another


def show_at(level: str) -> None:
    """Show ranges and bounds at a level of the hedges from here on; raises EvidenceError for an unknown one.

    What the environment's HEDGES asks for goes before it.
    """
    global _level
    _level = level
    shown_level()


def shown_level() -> str:
    """Return the level at which the book shows ranges and bounds: the environment's HEDGES, else that asked for."""
    level = os.environ.get("HEDGES") or _level
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
        if self.low is not self.high and self.start > self.end:
            raise EvidenceError(f"interval from {self.low} to {self.high}: no number lies in it")

    @classmethod
    def exactly(cls, number: Fraction) -> Interval:
        """Return the interval of one number."""
        return cls(number, number)

    # Ends as they sort: just behind a low number, or just before a high one, that does not belong.

    @property
    def start(self) -> tuple[Fraction | float, int]:
        """Return where it starts, comparable with any start or end."""
        return (-inf, 0) if self.low is None else (self.low, int(not self.low_closed))

    @property
    def end(self) -> tuple[Fraction | float, int]:
        """Return where it ends, comparable with any start or end."""
        return (inf, 0) if self.high is None else (self.high, -int(not self.high_closed))

    @property
    def exact(self) -> bool:
        """Tell whether it is one number."""
        return self.low is not None and (self.low is self.high or self.low == self.high)  # fractions compare slowly

    @property
    def width(self) -> Fraction:
        """Return how far its ends lie apart; both must be known."""
        return self.high - self.low

    def contains(self, number: Fraction | int) -> bool:
        """Tell whether a number lies in it."""
        return self.start <= (number, 0) <= self.end

    def within(self, other: Interval) -> bool:
        """Tell whether every number of it lies in the other."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Interval) -> bool:
        """Tell whether it shares a number with the other."""
        return self.start <= other.end and other.start <= self.end

    def above(self, other: Interval, equal: bool = False) -> bool:
        """Tell whether every number of it is greater than every number of the other; or, where asked, as great."""
        return other.end < self.start or (equal and other.high is not None and other.high == self.low)

    def opened(self, bound: str) -> Interval:
        """Return only the end that a bound supports, "at least" or "at most"; without one both."""
        if bound == "at least":
            return Interval(self.low, None, self.low_closed)
        return Interval(None, self.high, high_closed=self.high_closed) if bound == "at most" else self

    def intersection(self, other: Interval) -> Interval:
        """Return what it shares with the other; raises EvidenceError where that is no number."""
        first = max(self, other, key=lambda interval: interval.start)
        last = min(self, other, key=lambda interval: interval.end)
        return Interval(first.low, last.high, first.low_closed, last.high_closed)


def hull(intervals: list[Interval]) -> Interval:
    """Return the least interval that holds all; their ends must be known."""
    first = min(intervals, key=lambda interval: interval.start)
    last = max(intervals, key=lambda interval: interval.end)
    return Interval(first.low, last.high, first.low_closed, last.high_closed)
