"""Read a hedged number as an interval, at three readings of its hedge."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fractions import Fraction

from analysis.reading.errors import EvidenceError
from analysis.reading.numbers import FRACTIONS, Number

READINGS = ("narrow", "main", "wide")

_SIMPLE = sorted({Fraction(1, 2), *(part for parts in FRACTIONS.values() for part in parts.values())})
# Hedge → whether the interval reaches below the number, above it, and holds the number itself.
_SIDES = {
    "": (True, True, True),
    "around": (True, True, True),
    "close to": (True, True, True),
    "almost": (True, False, False),
    "under": (True, False, False),
    "at most": (True, False, True),
    "over": (False, True, False),
    "at least": (False, True, True),
}
# What cannot be less, or more.
_LIMITS = {"count": (1, None), "money": (0, None), "share": (0, 1)}


def shown() -> str:
    """Return the reading at which the book shows ranges and bounds: the environment's HEDGES, else main."""
    reading = os.environ.get("HEDGES") or "main"
    if reading not in READINGS:
        raise EvidenceError(f"HEDGES={reading}: reading “{reading}” is unknown; allowed: {', '.join(READINGS)}")
    return reading


@dataclass(frozen=True)
class Interval:
    """All numbers from low to high; None is an open end, and an end that is not closed does not belong to it."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    def __post_init__(self) -> None:
        if not (self.low is self.high or self.low is None or self.high is None) and self.low > self.high:
            raise EvidenceError(f"interval from {self.low} to {self.high}; expected its low end first")

    @property
    def exact(self) -> bool:
        """Tell whether it is one number."""
        return self.low is not None and (self.low is self.high or self.low == self.high)  # the same is told sooner

    def contains(self, number: Fraction | int) -> bool:
        """Tell whether a number lies in it.

        >>> Interval(Fraction(45), Fraction(50), high_closed=False).contains(50)
        False
        """
        return Interval(Fraction(number), Fraction(number)).within(self)

    def within(self, other: Interval) -> bool:
        """Tell whether every number of it lies in the other."""
        return _begins(other, self) and _ends(other, self)

    def overlaps(self, other: Interval) -> bool:
        """Tell whether it shares a number with the other.

        >>> Interval(Fraction(1), Fraction(2)).overlaps(Interval(Fraction(2), None, low_closed=False))
        False
        """
        return _reaches(self, other) and _reaches(other, self)

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


def readings(number: Number) -> dict[str, Interval]:
    """Return what a number stands for at each of READINGS: the rules stand in the methods chapter.

    After Ferson, O'Rawe, Antonenko et al. 2015; bare numbers after GUM F.2.2.1.

    >>> from analysis.reading import numbers
    >>> main = readings(numbers.read("share", "almost half"))["main"]
    >>> str(main.low), str(main.high), main.high_closed
    ('9/20', '1/2', False)
    """
    if number.hedge not in _SIDES:
        known = ", ".join(hedge for hedge in _SIDES if hedge)
        raise EvidenceError(f"“{number.words}”: hedge “{number.hedge}” has no reading; allowed: {known}")
    floor, ceiling = _LIMITS.get(number.kind, (None, None))
    return {reading: _around(number, reading).clipped(floor, ceiling) for reading in READINGS}


def _around(number: Number, reading: str) -> Interval:
    """Lay the widths around the number, or on one side; "down more than 12 percent" lies further down."""
    size = abs(number.value)
    below, above = _widths(number, reading)
    down, up, holds = _SIDES[number.hedge]
    low, high = size - below * down, size + above * up
    if number.value < 0:
        return Interval(-high, -low, up or holds, down or holds)
    return Interval(low, high, down or holds, up or holds)


def _widths(number: Number, reading: str) -> tuple[Fraction, Fraction]:
    """Return how far the interval may reach below and above the number."""
    if number.form == "fraction" and number.hedge:
        return _to_neighbours(abs(number.value), reading)
    # A count is whole: within half of one there is no other.
    if number.kind == "count" and number.step == 1 and not number.hedge:
        return Fraction(0), Fraction(0)
    # Of "150 percent" the last significant digit is not clear: the narrow reading takes the zero for one.
    unclear = number.form == "percent" and number.step == Fraction(1, 10) and reading == "narrow"
    step = Fraction(1, 100) if unclear else number.step
    if not number.hedge or reading == "narrow":
        return step / 2, step / 2
    width = number.grain if reading == "main" else 10 * step
    return width, width


def _to_neighbours(part: Fraction, reading: str) -> tuple[Fraction, Fraction]:
    """Return the way to half-way between a fraction and its simple neighbours, or points at the other readings."""
    if reading != "main":
        points = Fraction(2 if reading == "narrow" else 10, 100)
        return points, points
    marks = [Fraction(0), *_SIMPLE, Fraction(1)]
    place = marks.index(part)
    return (part - marks[place - 1]) / 2, (marks[place + 1] - part) / 2
