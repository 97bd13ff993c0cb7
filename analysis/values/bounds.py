"""Bounds through arithmetic: which end of a result is supported where an operand has but one."""

from __future__ import annotations

from fractions import Fraction

from analysis.errors import EvidenceError
from analysis.values import expressions, ranges
from analysis.values.expressions import Expression, Operation
from analysis.values.intervals import LEVELS, OTHER, Interval


def of(operation: Operation, left: str, right: str) -> str:
    """Return the bound of an operation by those of its sides ("", "at least", "at most").

    A bound turns into the other one behind a minus, in a divisor, beside a factor below zero, and of the day from which
    years are counted. Raise EvidenceError where two bounds leave both ends open, and where the sign of what decides
    whether it turns is not known.
    """
    sign = operation.sign
    if not left and not right:
        return ""
    if left and right and sign in ("×", "÷"):
        raise _refused(operation, left, right, "of bounds is not known")
    if sign == "÷" and right and (right == "at most" or _sign_of(operation.right) <= 0):
        raise _refused(operation, left, right, "divides by what may be zero")
    bounds = set()
    for bound, factor, falls in ((left, operation.right, sign == "to"), (right, operation.left, sign in ("−", "÷"))):
        if bound:
            slope = _sign_of(factor) if sign in ("×", "÷") else 1
            if not slope:
                why = f"has no direction: {expressions.write(factor)} may be zero or of either sign"
                raise _refused(operation, "", "", why)
            bounds.add(bound if (slope < 0) == falls else OTHER[bound])
    if len(bounds) > 1:
        raise _refused(operation, left, right, "leaves both ends open")
    return bounds.pop()


def _sign_of(expression: Expression) -> int:
    """Return 1 or −1 where an expression is above or below zero at each level of the hedges, else 0."""
    intervals, zero = [ranges.at_level(expression, level) for level in LEVELS], Interval.exactly(Fraction(0))
    if all(interval.above(zero) for interval in intervals):
        return 1
    return -1 if all(zero.above(interval) for interval in intervals) else 0


def _refused(operation: Operation, left: str, right: str, why: str) -> EvidenceError:
    sides = ((left, operation.left), (right, operation.right))
    one, other = (f"{bound} ({expressions.write(side)})".strip() for bound, side in sides)
    return EvidenceError(f"{one} {operation.sign} {other} {why}; inputs: {expressions.places(operation.inputs)}")
