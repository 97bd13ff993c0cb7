"""Ranges of formulas over the ranges of their inputs: exact, or where a formula turns a thousandth too wide.

Where the sides of an operation share no input, its range follows from theirs (Moore, Kearfott and Cloud 2009,
Introduction to Interval Analysis, ch. 5). A fraction that is linear in a shared input above and below its line,
(a + b·x) ÷ (c + d·x), only rises or only falls with it, whatever the others are: its range is that at the input's two
ends together. Where it is not linear the input is cut into parts, whose ranges come ever closer (ibid., ch. 6).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from analysis.errors import Undefined
from analysis.values import expressions
from analysis.values.expressions import Expression, Input, Operation
from analysis.values.intervals import Interval, hull

_exact = Interval.exactly
_ZERO, _ONE = _exact(Fraction(0)), _exact(Fraction(1))
Box = dict[Input, Interval]

SLACK = Fraction(1, 2000)  # how far an end may lie beyond the true one, as a part of the range
PARTS = 100  # where more are still too wide, none is halved again: where all cancels they would stay so


def at_level(expression: Expression, level: str) -> Interval:
    """Return the range at a level of the hedges; raises Undefined as `over` does."""
    try:
        return over(expression, {input: _reach(input, level) for input in expressions.inputs(expression)})
    except Undefined as error:
        raise Undefined(f"{error} at the {level} level of the hedges") from None


def _reach(input: Input, level: str) -> Interval:
    """Return the range of an input, or the one end that its words name where they only limit it (“up to 900”)."""
    ends = input.levels[level]
    return _exact(ends.low if input.bound == "at least" else ends.high) if input.bound else ends


def at_points(expression: Expression) -> Fraction:
    """Return the value at the numbers as stated."""
    return over(expression, {input: _exact(input.point) for input in expressions.inputs(expression)}).low


def swing(expression: Expression, moved: Input, level: str) -> Fraction:
    """Return how far one input's range alone moves an expression while the others stand at their points."""
    box = {input: _exact(input.point) for input in expressions.inputs(expression)}
    return over(expression, box | {moved: _reach(moved, level)}).width


def over(expression: Expression, box: Box) -> Interval:
    """Return the range where each input lies in its interval of a box.

    Raise Undefined where a divisor may be zero, naming what allows it.
    """
    _check(expression, box)
    return _range(expression, box)


def _check(expression: Expression, box: Box) -> None:
    """Refuse a divisor that may be zero, the innermost first."""
    if not isinstance(expression, Operation):
        return
    _check(expression.left, box)
    _check(expression.right, box)
    if expression.sign == "÷" and _may_be_zero(expression.right, box):
        varying = [input for input in expressions.inputs(expression.right) if not box[input].exact]
        # Each input to blame is one that need only be exact; where none is, they are together.
        blamed = [input for input in varying if not _may_be_zero(expression.right, box | {input: _exact(input.point)})]
        inputs = expressions.places(blamed or varying or expression.inputs)
        raise Undefined(f"a divisor may be zero: {expressions.write(expression)} with {inputs}")


def _may_be_zero(expression: Expression, box: Box) -> bool:
    ends = _range(expression, box)
    return ends.low <= 0 <= ends.high


def _range(expression: Expression, box: Box, cut: bool = False) -> Interval:
    """Return the range over a box; in a part of one (`cut`), what may turn it counts as another input in each place."""
    if isinstance(expression, Input):
        return box[expression]
    if isinstance(expression, Fraction):
        return _exact(expression)
    if expression.left == expression.right and expression.sign in "−÷":
        return _ZERO if expression.sign == "−" else _ONE
    linear, turning = expression.shared
    if monotone := next((input for input in linear if not box[input].exact), None):
        return _across(box[monotone], lambda end: _range(expression, box | {monotone: _exact(end)}, cut))
    if not cut and any(not box[input].exact for input in turning):
        return _in_parts(expression, box)
    return _operate(expression.sign, *(_range(side, box, cut) for side in (expression.left, expression.right)))


def _operate(sign: str, left: Interval, right: Interval) -> Interval:
    """Return the range of an operation on two independent numbers: what only rises or only falls with each of them."""
    if sign == "÷" and right.low <= 0 <= right.high:
        raise ZeroDivisionError
    return _across(left, lambda a: _across(right, lambda b: _exact(_COMPUTE[sign](a, b))))


def years(start: Fraction, end: Fraction) -> Fraction:
    """Return the years between two days: whole ones by anniversaries, the rest as a part of the year it lies in."""
    if end < start:
        return -years(end, start)
    first, last = (dt.date.fromordinal(int(day)) for day in (start, end))
    whole = last.year - first.year - ((last.month, last.day) < (first.month, first.day))
    # 29 February has its anniversary on 1 March of a common year.
    months = (dt.date(first.year + whole + more, first.month, 1) for more in (0, 1))
    since, until = (month + dt.timedelta(first.day - 1) for month in months)
    return whole + Fraction((last - since).days, (until - since).days)


_COMPUTE: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda a, b: a + b,
    "−": lambda a, b: a - b,
    "×": lambda a, b: a * b,
    "÷": lambda a, b: a / b,
    "to": years,
}


def _across(ends: Interval, range_at: Callable[[Fraction], Interval]) -> Interval:
    """Return the range of what only rises, only falls or stays with a number, from its ranges at that number's ends."""
    one = range_at(ends.low)
    if ends.exact:
        return one
    other = range_at(ends.high)
    low, high = min(one.low, other.low), max(one.high, other.high)
    low_closed = _belongs(one.low == low and one.low_closed, other.low == low and other.low_closed, ends)
    high_closed = _belongs(one.high == high and one.high_closed, other.high == high and other.high_closed, ends)
    return Interval(low, high, low_closed, high_closed)


def _belongs(one: bool, other: bool, ends: Interval) -> bool:
    """Tell whether an end belongs that is met at one end of a number, at the other, or at both and so between them."""
    return (one and ends.low_closed) or (other and ends.high_closed) or (one and other)


def _in_parts(expression: Operation, box: Box) -> Interval:
    """Return the range over a box, whose parts are halved until each one's goes hardly beyond numbers that are met."""
    turning = [input for input in expression.inputs if expressions.turns(expression, input) and not box[input].exact]
    fitting, met, parts = [], [], [box]
    while parts:
        known, unknown = [], []
        for part in parts:
            try:
                (least, low), (most, high) = (_extreme(expression, part, turning, highest) for highest in (False, True))
                known.append((part, _range(expression, part, cut=True).intersection(Interval(low, high))))
                met += map(_exact, (least, most))
            except ZeroDivisionError:  # the range of a divisor is too wide over this part
                unknown.append(part)
        reach = hull(met) if met else _ZERO
        wide = [(part, outer) for part, outer in known if not _fits(outer, reach)]
        fitting += [outer for _, outer in known if _fits(outer, reach)]
        if len(wide) > PARTS and not unknown:
            return hull(fitting + [outer for _, outer in wide])
        parts = [half for part in [*unknown, *(part for part, _ in wide)] for half in _halves(part, box, turning)]
    return hull(fitting)


def _fits(outer: Interval, reach: Interval) -> bool:
    slack = reach.width * SLACK
    return reach.low - slack <= outer.low and outer.high <= reach.high + slack


def _extreme(expression: Expression, part: Box, turning: list[Input], highest: bool) -> tuple[Fraction, Fraction]:
    """Return a number that is met near the lowest or `highest` of a part, and by the slopes one that is not passed."""
    slopes, ends = _slopes(expression, part)[1], {}
    for input, slope in slopes.items():
        if slope.low >= 0 or slope.high <= 0:
            ends[input] = _exact(part[input].high if (slope.low >= 0) == highest else part[input].low)
    rest = [input for input in turning if not part[input].exact and input not in ends]
    if rest and ends:  # where some stand at their ends, the slopes in others are less wide
        return _extreme(expression, part | ends, turning, highest)
    middle = {input: _exact((part[input].low + part[input].high) / 2) for input in rest}
    reach = _range(expression, part | ends | middle, cut=True)
    away = sum(part[input].width / 2 * max(-slopes[input].low, slopes[input].high) for input in rest)
    return (reach.high, reach.high + away) if highest else (reach.low, reach.low - away)


def _slopes(expression: Expression, box: Box) -> tuple[Interval, dict[Input, Interval]]:
    """Return intervals that hold what an expression is over a box, and its slope in each input that varies."""
    value = _range(expression, box, cut=True)
    if not isinstance(expression, Operation):
        return value, {} if value.exact else {expression: _ONE}
    (a, left), (b, right) = (_slopes(side, box) for side in (expression.left, expression.right))
    match expression.sign:
        case "×":
            by_left, by_right = b, a
        case "÷":
            by_left, by_right = _operate("÷", _ONE, b), _operate("÷", _operate("−", _ZERO, value), b)
        case "to":
            by_left, by_right = Interval(Fraction(-1), Fraction(0)), Interval(Fraction(0), Fraction(1))
        case sign:
            by_left, by_right = _ONE, _operate(sign, _ZERO, _ONE)
    slopes = {input: _operate("×", slope, by_left) for input, slope in left.items()}
    for input, slope in right.items():
        slopes[input] = _operate("+", slopes.get(input, _ZERO), _operate("×", slope, by_right))
    return value, slopes


def _halves(part: Box, box: Box, turning: list[Input]) -> tuple[Box, Box]:
    widest = max(turning, key=lambda input: part[input].width / box[input].width)
    ends = part[widest]
    middle = Fraction(0) if ends.low < 0 < ends.high else (ends.low + ends.high) / 2  # signs apart, a square is exact
    lower, upper = replace(ends, high=middle, high_closed=True), replace(ends, low=middle, low_closed=True)
    return part | {widest: lower}, part | {widest: upper}
