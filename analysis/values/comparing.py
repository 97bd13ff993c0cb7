"""Compare values at every reading of the hedges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.reading.errors import EvidenceError
from analysis.values.intervals import READINGS, Interval

if TYPE_CHECKING:
    from analysis.values.arithmetic import Value


def holds(sign: str, left: Value, right: Value) -> bool:
    """Tell whether < ≤ > or ≥ holds for the whole range at each reading; False where it does at none.

    What cannot be told apart does not hold either way. Raise EvidenceError where the readings disagree.
    """
    if left.unit != right.unit and right.inputs and left.inputs:
        raise EvidenceError(f"{left.formula} {sign} {right.formula}: units differ: {left.places}; {right.places}")
    found = {reading: _at(sign, *pair) for reading, pair in _pairs(left, right).items()}
    if len(set(found.values())) > 1:
        places = "; ".join(each.places for each in (left, right) if each.inputs)
        told = {answer: ", ".join(each for each in READINGS if found[each] == answer) for answer in (True, False)}
        raise EvidenceError(
            f"{left.formula} {sign} {right.formula} holds at {told[True]} but not at {told[False]}; "
            f"expected one answer at each reading; inputs: {places}"
        )
    return found["main"]


def _pairs(left: Value, right: Value) -> dict[str, tuple[Interval, Interval]]:
    """Return the intervals to compare: of the difference and zero where both rest on one input, which then cancels."""
    if set(left.inputs) & set(right.inputs) and not left.bound and not right.bound:
        try:
            difference = left - right
            return {reading: (difference.ranges[reading], Interval(*[0] * 2)) for reading in READINGS}
        except EvidenceError:  # not steady: the two ranges apart still tell what is certain
            pass
    return {reading: (left.ranges[reading], right.ranges[reading]) for reading in READINGS}


def _at(sign: str, one: Interval, other: Interval) -> bool:
    """Tell whether every number of one stands so to every number of the other."""
    low, high = (other, one) if sign in "<≤" else (one, other)
    # Now ask whether everything in `low` lies above everything in `high`.
    if low.low is None or high.high is None:
        return False
    closed = low.low_closed and high.high_closed
    return low.low > high.high or (low.low == high.high and (sign in "≤≥" or not closed))
