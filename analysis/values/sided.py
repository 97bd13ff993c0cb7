"""Carry bounds through arithmetic, and tell which inputs may not stand in one formula unbounded."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from itertools import combinations
from typing import TYPE_CHECKING

from analysis.reading.errors import EvidenceError
from analysis.values import expressions, ranges
from analysis.values.expressions import Input, Operation
from analysis.values.intervals import READINGS, Interval

if TYPE_CHECKING:
    from analysis.values.arithmetic import Value

_OTHER = {"at least": "at most", "at most": "at least"}


def opened(interval: Interval, bound: str) -> Interval:
    """Return only the end that a bound supports.

    >>> from fractions import Fraction
    >>> opened(Interval(Fraction(1), Fraction(2)), "at least").high
    """
    if bound == "at least":
        return Interval(interval.low, None, interval.low_closed, False)
    if bound == "at most":
        return Interval(None, interval.high, False, interval.high_closed)
    return interval


def turned(value: Value, bound: str) -> str:
    """Return a bound for a value; the other end of what is bounded already is not known."""
    if value.bound not in ("", bound):
        raise EvidenceError(
            f"{bound} of what is {value.bound} {value.formula}: that end is open; inputs: {value.places}"
        )
    return bound


def joined(sign: str, left: Value, right: Value) -> str:
    """Return the bound of a result; behind a minus, in a divisor, beside a factor below zero it is the other one.

    Refuse two bounds that leave both ends open, and a bounded divisor, factor or power whose sign is not known.
    """
    if not left.bound and not right.bound:
        return ""
    if sign in "+−":
        second = _OTHER.get(right.bound, "") if sign == "−" else right.bound
        if left.bound and second and left.bound != second:
            raise _refused(sign, left, right, "leaves both ends open")
        return left.bound or second
    if sign == "^" or (left.bound and right.bound):
        raise _refused(sign, left, right, "of bounds is not known")
    if sign == "÷" and right.bound:
        if right.bound == "at most" or _sign(right) <= 0:
            raise _refused(sign, left, right, "divides by what may be zero")
        return right.bound if _known(sign, left, right, left) < 0 else _OTHER[right.bound]
    bounded, factor = (left, right) if left.bound else (right, left)
    return bounded.bound if _known(sign, left, right, factor) > 0 else _OTHER[bounded.bound]


def _known(sign: str, left: Value, right: Value, factor: Value) -> int:
    """Return the sign of a factor, which decides the direction of the bound."""
    if not _sign(factor):
        raise _refused(sign, left, right, f"has no direction: {factor.formula} may be zero or of either sign")
    return _sign(factor)


def _sign(value: Value) -> int:
    """Return 1 or −1 where a value is above or below zero at each reading, else 0."""
    found = [ranges.at(value.expression, reading) for reading in READINGS]
    if all(interval.low is not None and interval.low > 0 for interval in found):
        return 1
    return -1 if all(interval.high is not None and interval.high < 0 for interval in found) else 0


def _refused(sign: str, left: Value, right: Value, why: str) -> EvidenceError:
    one, other = (f"{each.bound} ({each.formula})".strip() for each in (left, right))
    places = expressions.places(Operation(sign, left.expression, right.expression))
    return EvidenceError(f"{one} {sign} {other} {why}; inputs: {places}")


def mixtures(inputs: Collection[Input], covered: Collection[frozenset[Input]]) -> tuple[str, ...]:
    """Return a remark each where inputs hold for different periods or come from different origins.

    Inputs that an assumption covers together may stand together.
    """
    pairs = [(a, b) for a, b in combinations(inputs, 2) if not any({a, b} <= each for each in covered)]
    periods = [pair for pair in pairs if _apart(*(_whole(each.period) for each in pair))]
    origins = [pair for pair in pairs if _apart(*(each.source.origin for each in pair))]
    remarks = []
    for word, found, told in (
        ("periods", periods, lambda each: each.period),
        ("origins", origins, lambda each: each.source.origin),
    ):
        if found:
            each = dict.fromkeys(f"{each.name} ({told(each)})" for pair in found for each in pair)
            remarks.append(f"inputs of different {word}: {', '.join(each)}")
    return tuple(remarks)


def _apart(one: Hashable, other: Hashable) -> bool:
    return one is not None and other is not None and one != other


def _whole(period: Hashable) -> Hashable:
    """Return the period of which a slot names an end: growth over a span and the figure at its end belong together."""
    return period.removesuffix(".first").removesuffix(".last") if isinstance(period, str) else period
