"""Read a hedged number as an interval at three readings, and reckon with intervals exactly."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import product
from math import isqrt

from analysis.lexicon import HEDGES
from analysis.model import READINGS, EvidenceError, Interval, Quantity

# Points around a fraction, at each reading: METHODS, after the public data on how readers take "almost" and "close to".
_FRACTION_POINTS = {"narrow": Fraction(2), "main": Fraction(5), "wide": Fraction(10)}
_NOT_NEGATIVE = ("count", "share", "rank", "money", "duration")
_FINE = 10**12  # roots are enclosed between neighbours on this grid


def read(quantity: Quantity, reading: str = "main") -> Interval:
    """Return the interval that a quantity stands for, at one of READINGS.

    After Ferson, O'Rawe, Antonenko et al. 2015; bare numbers after GUM F.2.2.1.
    """
    if reading not in READINGS:
        raise EvidenceError(f"reading {reading!r} is unknown; known: {', '.join(READINGS)}")
    if quantity.hedge and quantity.hedge not in HEDGES:
        known = ", ".join(sorted(HEDGES))
        raise EvidenceError(f"{quantity.place}: hedge {quantity.hedge!r} has no reading; known: {known}")
    meaning = HEDGES.get(quantity.hedge, "")
    width = _width(quantity, meaning, reading)
    return _clipped(quantity, _around(quantity, meaning, width))


def _width(quantity: Quantity, meaning: str, reading: str) -> Fraction:
    """Return how far the interval reaches from the stated number: the table of METHODS."""
    step = quantity.step
    if not step or meaning == "exact" or (quantity.until is not None and not meaning):
        return Fraction(0)
    if quantity.fraction and meaning:
        return _FRACTION_POINTS[reading]
    if quantity.unit == "percent" and step == 10 and reading == "narrow" and not quantity.fraction:
        step = Fraction(1)
    if not meaning or reading == "narrow":
        return step / 2
    return _grain(quantity.value, step) if reading == "main" else 10 * step


def _grain(value: Fraction, step: Fraction) -> Fraction:
    """Return five steps where the last non-zero digit is a five, else one (Jansen & Pollmann 2001, Krifka 2007)."""
    digits = abs(value) / step
    while digits and digits % 10 == 0:
        digits /= 10
    return 5 * step if digits % 10 == 5 else step


def _around(quantity: Quantity, meaning: str, width: Fraction) -> Interval:
    """Lay the width around the number, or on one side of it; a fall's "more than" lies further down."""
    low = quantity.value
    high = low if quantity.until is None else quantity.until
    side = _SIDES.get(meaning, (True, True, True))
    below, above, closed = side
    if low < 0 and below != above:
        below, above = above, below
    return Interval(
        low - width if below else low,
        high + width if above else high,
        quantity.unit,
        low_closed=below or closed,
        high_closed=above or closed,
    )


# Reading of a hedge → whether the interval reaches below, above, and holds the number itself.
_SIDES = {
    "almost": (True, False, False),
    "under": (True, False, False),
    "at_most": (True, False, True),
    "over": (False, True, False),
    "at_least": (False, True, True),
}


def _clipped(quantity: Quantity, interval: Interval) -> Interval:
    """Keep what cannot be negative at or above zero, and a share at or below the whole."""
    low, high, low_closed, high_closed = interval.low, interval.high, interval.low_closed, interval.high_closed
    if quantity.kind in _NOT_NEGATIVE and quantity.value >= 0 and low < 0:
        low, low_closed = Fraction(0), True
    if quantity.kind == "share" and quantity.unit == "percent" and quantity.value <= 100 < high:
        high, high_closed = Fraction(100), True
    return Interval(low, high, interval.unit, low_closed, high_closed)


def overlap(one: Interval, other: Interval) -> bool:
    """Tell whether two intervals of one unit share a number.

    >>> overlap(Interval(Fraction(1), Fraction(2)), Interval(Fraction(2), None))
    True
    >>> overlap(Interval(Fraction(1), Fraction(2), high_closed=False), Interval(Fraction(2), None))
    False
    """
    return one.unit == other.unit and _reaches(one, other) and _reaches(other, one)


def _reaches(one: Interval, other: Interval) -> bool:
    """Tell whether one's upper end lies at or above the other's lower end."""
    if one.high is None or other.low is None or one.high > other.low:
        return True
    return one.high == other.low and one.high_closed and other.low_closed


def corners(function: Callable[..., Fraction | Interval], *inputs: Interval, unit: str = "") -> Interval:
    """Return the values of a formula that is monotone in each input, from its values at the corners.

    A formula whose value cannot be written as a fraction returns an enclosing Interval instead.

    >>> output, growth = Interval(Fraction(9), Fraction(11)), Interval(Fraction(1), Fraction(3))
    >>> added = corners(lambda n, g: n * (1 - 1 / (1 + g)), output, growth)
    >>> str(added.low), str(added.high)
    ('9/2', '33/4')
    >>> corners(lambda s: 1 / (1 - s), Interval(Fraction(0), Fraction(1)))
    Traceback (most recent call last):
    analysis.model.EvidenceError: formula divides by zero at 1; expected inputs that keep clear of it
    """
    values = [_value(function, corner) for corner in product(*map(_ends, inputs))]
    low, low_closed = min(((low, closed) for low, _, closed in values), key=lambda end: (end[0], not end[1]))
    high, high_closed = max(((high, closed) for _, high, closed in values), key=lambda end: (end[0], end[1]))
    return Interval(low, high, unit, low_closed, high_closed)


def _ends(interval: Interval) -> list[tuple[Fraction, bool]]:
    if interval.low is None or interval.high is None:
        raise EvidenceError(f"interval {interval.low} to {interval.high} {interval.unit} is open; expected two ends")
    return [(interval.low, interval.low_closed), (interval.high, interval.high_closed)]


def _value(
    function: Callable[..., Fraction | Interval], corner: tuple[tuple[Fraction, bool], ...]
) -> tuple[Fraction, Fraction, bool]:
    try:
        value = function(*(end for end, _ in corner))
    except ZeroDivisionError:
        where = ", ".join(str(end) for end, _ in corner)
        raise EvidenceError(f"formula divides by zero at {where}; expected inputs that keep clear of it") from None
    closed = all(closed for _, closed in corner)
    return (value.low, value.high, closed) if isinstance(value, Interval) else (value, value, closed)


def yearly(percent: Fraction, years: Fraction) -> Interval:
    """Enclose the growth a year in percent that makes `percent` in so many years: 100·((1 + q)^(1/years) − 1).

    >>> growth = yearly(Fraction(25), Fraction(10))
    >>> f"{float(growth.low):.4f}", growth.high - growth.low <= Fraction(2, 10**9)
    ('2.2565', True)
    """
    if percent < -100 or years <= 0 or years.denominator != 1:
        raise EvidenceError(f"growth of {percent} percent in {years} years; expected at least -100 in whole years")
    factor = 1 + percent / 100
    root = _root(factor.numerator * _FINE ** int(years) // factor.denominator, int(years))
    return Interval(Fraction(100 * root, _FINE) - 100, Fraction(100 * (root + 1), _FINE) - 100, "percent")


def _root(number: int, degree: int) -> int:
    """Return the whole part of a root, by bisection."""
    if degree == 2:
        return isqrt(number)
    low, high = 0, 1 << (number.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**degree <= number else (low, middle - 1)
    return low
