"""Hedges as intervals: what “around”, “almost” or no hedge at all leaves of a number, at three levels.

After Ferson, O'Rawe, Antonenko et al. 2015; bare numbers after GUM F.2.2.1; the grain after Jansen & Pollmann 2001.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from analysis.errors import EvidenceError
from analysis.values.intervals import LEVELS, Interval
from analysis.values.notation import FRACTIONS

if TYPE_CHECKING:
    from analysis.values.numbers import Number

# Hedge → whether the interval reaches below the number, above it, and holds the number itself.
SIDES = {
    "": (True, True, True),
    "around": (True, True, True),
    "close to": (True, True, True),
    "almost": (True, False, False),
    "under": (True, False, False),
    "at most": (True, False, True),
    "over": (False, True, False),
    "at least": (False, True, True),
}
BOUNDS = {"up to": "at most", "from": "at least"}  # only limits: the other end is open
POINTS = {"narrow": 2, "wide": 10}  # how far a hedged fraction reaches, in points of a percentage
ROUNDING = Fraction(1, 2)  # of a step: by how much a number may have been rounded (GUM F.2.2.1)
STEPS = {"narrow": ROUNDING, "wide": Fraction(10)}  # how far a hedged number reaches, in its own steps
GRAIN_OF_FIVE = 5  # so many steps are the grain where the last digit is a five
# What cannot be less, or more, and how a reader is told so.
LIMITS = {
    "count": (Interval(Fraction(1), None), "a whole number above zero"),
    "share": (Interval(Fraction(0), Fraction(1)), "0 to 100 percent"),
    "change": (Interval(Fraction(-1), None), "down 100 percent at most"),
}


def sides(hedge: str) -> tuple[bool, bool]:
    """Return whether a hedge leaves room below a number, and above it."""
    return SIDES[BOUNDS.get(hedge, hedge)][:2]


def possible(kind: str) -> Interval:
    """Return what a number of a kind can be."""
    return LIMITS[kind][0] if kind in LIMITS else Interval(None, None)


def levels(number: Number) -> dict[str, Interval]:
    """Return what a number stands for at each level; raises EvidenceError where its hedge leaves no number at all."""
    limits = possible(number.kind)
    try:
        return {level: _interval(number, level).intersection(limits).opened(number.bound) for level in LEVELS}
    except EvidenceError:
        raise EvidenceError(f"“{number.text}” is beyond what a {number.kind} can be") from None


def _interval(number: Number, level: str) -> Interval:
    """Return the interval on both sides of a number or on one; of a fall, “over” is further down."""
    least, most = sorted(map(abs, number.ends))
    below, above = _widths(number, level)
    down, up, holds = SIDES[BOUNDS.get(number.hedge, number.hedge)]
    interval = Interval(least - below * down, most + above * up, down or holds, up or holds)
    # What goes up goes up by something.
    interval = interval.intersection(Interval(Fraction(0), None, low_closed=number.kind not in ("change", "points")))
    if number.value >= 0:
        return interval
    return Interval(-interval.high, -interval.low, interval.high_closed, interval.low_closed)


def _widths(number: Number, level: str) -> tuple[Fraction, Fraction]:
    """Return how far the interval may reach below and above the number."""
    # A limit and a range name their own ends; a count is whole: within half of one there is no other.
    sharp = number.is_range or (number.kind == "count" and number.step == 1)
    if number.hedge in BOUNDS or (sharp and not number.hedge):
        return Fraction(0), Fraction(0)
    if number.form == "fraction" and number.hedge:
        return _to_neighbours(abs(number.value), level)
    # Of "150 percent" the last significant digit is not clear: the narrow level takes the zero for one.
    unclear = number.form == "percent" and number.step == Fraction(1, 10) and level == "narrow"
    step = Fraction(1, 100) if unclear else number.step
    if not number.hedge:
        return step * ROUNDING, step * ROUNDING
    width = number.grain if level == "main" else step * STEPS[level]
    return width, width


def _to_neighbours(part: Fraction, level: str) -> tuple[Fraction, Fraction]:
    """Return half the way to the next simple fraction below and above; at the other levels fixed points."""
    if level != "main":
        points = Fraction(POINTS[level], 100)
        return points, points
    marks = sorted({Fraction(0), Fraction(1), *FRACTIONS.values()})
    place = marks.index(part)
    return (part - marks[place - 1]) / 2, (marks[place + 1] - part) / 2
