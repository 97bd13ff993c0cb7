"""Ranges of formulas over the ranges of their inputs: exact, or where a formula may turn a thousandth too wide.

Where the sides of an operation share no input, its range follows from theirs (Moore, Kearfott and Cloud 2009,
Introduction to Interval Analysis, ch. 5). A fraction that is linear in a shared input above and below its line,
(a + b·x) ÷ (c + d·x), only rises or only falls with it, whatever the others are: its range is that at the input's two
ends together. Where it is not linear the input is cut into parts, whose ranges come ever closer (ibid., ch. 6).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from analysis.errors import EvidenceError, Undefined
from analysis.values import elapsed, expressions, powers
from analysis.values.expressions import Constant, Expression, Input, Operation
from analysis.values.intervals import Interval, hull

_exact = Interval.exactly
Box = dict[Input, Interval]
Slopes = dict[Input, Interval]

SLACK = Fraction(1, 2000)  # how far an end may lie beyond the true one, as a part of the range
PARTS = 100  # so many that are still too wide are let be, as where all cancels


def at_level(expression: Expression, level: str) -> Interval:
    """Return the range at a level of the hedges; raises EvidenceError as `over` does."""
    try:
        return over(expression, {input: _reach(input, level) for input in expressions.inputs(expression)})
    except EvidenceError as error:
        raise type(error)(f"{error} at the {level} level of the hedges") from None


def _reach(given: Input, level: str) -> Interval:
    """Return the range of an input; of one that its words only limit the end that they name: a bound rests on it."""
    ends = given.levels[level]
    return _exact(ends.low if given.bound == "at least" else ends.high) if given.bound else ends


def at_points(expression: Expression) -> Fraction:
    """Return the value at the numbers as stated; of one that is no fraction, the middle of its enclosure."""
    found = over(expression, {input: _exact(input.point) for input in expressions.inputs(expression)})
    return (found.low + found.high) / 2


def swing(expression: Expression, moved: Input, level: str) -> Fraction:
    """Return how far one input's range alone moves an expression while the others stand at their points."""
    box = {input: _exact(input.point) for input in expressions.inputs(expression)}
    return over(expression, box | {moved: _reach(moved, level)}).width


def over(expression: Expression, box: Box) -> Interval:
    """Return the range where each input lies in its interval of a box.

    Raise EvidenceError where a divisor may be zero or what is raised to a power not above it, naming what allows it.
    """
    if isinstance(expression, Input):
        return box[expression]
    for input, ends in box.items():
        if ends.low is None or ends.high is None:
            place, formula = expressions.places([input]), expressions.write(expression)
            raise EvidenceError(f"{place} has an open end in {formula}; expected two ends")
    _check(expression, box)
    return _range(expression, box)


def _check(expression: Expression, box: Box) -> None:
    """Refuse an operation that may not be computed, the innermost first."""
    if not isinstance(expression, Operation):
        return
    _check(expression.left, box)
    _check(expression.right, box)
    if fault := _fault(expression, box):
        varying = [input for input in expression.inputs if not box[input].exact]
        # Each input to blame is one that need only be exact; where none is, they are together.
        blamed = [input for input in varying if not _fault(expression, box | {input: _exact(input.point)})]
        inputs = expressions.places(blamed or varying or expression.inputs)
        raise Undefined(f"{fault}: {expressions.write(expression)} with {inputs}")


def _fault(expression: Operation, box: Box) -> str:
    if expression.sign not in "÷^":
        return ""
    right = _range(expression.right, box)
    return _undefined(expression.sign, _range(expression.left, box) if expression.sign == "^" else right, right)


def _undefined(sign: str, left: Interval, right: Interval) -> str:
    """Return why an operation may not be computed, nothing where it may."""
    if sign == "÷" and right.low <= 0 <= right.high:
        return "a divisor may be zero"
    if sign == "^" and (left.low <= 0 or max(-right.low, right.high) > powers.LARGEST):
        return f"allowed: a base above zero, an exponent from −{powers.LARGEST} to {powers.LARGEST}"
    return ""


def _range(expression: Expression, box: Box, cut: frozenset[Input] = frozenset()) -> Interval:
    """Return the range over a box; an input that is `cut` already counts as two where it may turn: that is too wide."""
    if isinstance(expression, Input):
        return box[expression]
    if isinstance(expression, Constant):
        return _exact(expression.point)
    if expression.left == expression.right and expression.sign in "−÷":
        return _ZERO if expression.sign == "−" else _ONE
    if monotone := next((input for input in expression.monotone if not box[input].exact), None):
        return _across(box[monotone], lambda end: _range(expression, box | {monotone: _exact(end)}, cut))
    if turning := [input for input in expression.turning if input not in cut and not box[input].exact]:
        return _in_parts(expression, box, turning, cut.union(turning))
    return _operate(expression.sign, _range(expression.left, box, cut), _range(expression.right, box, cut))


def _operate(sign: str, left: Interval, right: Interval) -> Interval:
    """Return the range of an operation on two independent numbers."""
    if fault := _undefined(sign, left, right):
        raise ZeroDivisionError(fault)
    return _across(left, lambda a: _across(right, lambda b: _COMPUTE[sign](a, b)))


_COMPUTE: dict[str, Callable[[Fraction, Fraction], Interval]] = {
    "+": lambda a, b: _exact(a + b),
    "−": lambda a, b: _exact(a - b),
    "×": lambda a, b: _exact(a * b),
    "÷": lambda a, b: _exact(a / b),
    "^": lambda a, b: Interval(*powers.enclose(a, b)),
    "to": lambda a, b: _exact(elapsed.years(a, b)),
}


def _across(ends: Interval, at: Callable[[Fraction], Interval]) -> Interval:
    """Return the range of what only rises, only falls or stays with a number, from what it is at that number's ends."""
    one = at(ends.low)
    if ends.exact:
        return one
    other = at(ends.high)
    low, high = min(one.low, other.low), max(one.high, other.high)
    low_closed = _belongs(one.low == low and one.low_closed, other.low == low and other.low_closed, ends)
    high_closed = _belongs(one.high == high and one.high_closed, other.high == high and other.high_closed, ends)
    return Interval(low, high, low_closed, high_closed)


def _belongs(one: bool, other: bool, ends: Interval) -> bool:
    """Tell whether an end belongs that is met at one end of a number, at the other, or at both and so between them."""
    return (one and ends.low_closed) or (other and ends.high_closed) or (one and other)


def _in_parts(expression: Expression, box: Box, turning: list[Input], cut: frozenset[Input]) -> Interval:
    """Return the range over the parts of a box, each halved until it goes hardly beyond what is met anywhere."""
    near, met, parts = [], [], [box]
    while parts:
        known, unknown = [], []
        for part in parts:
            try:
                known.append((part, *_enclose(expression, part, turning, cut)))
            except ZeroDivisionError:  # the range of a divisor is too wide over this part
                unknown.append(part)
        met += [inner for _, inner, _ in known]
        reach = hull(met) if met else _ZERO
        wide = [(part, outer) for part, _, outer in known if not _fits(outer, reach)]
        near += [outer for _, _, outer in known if _fits(outer, reach)]
        if len(wide) > PARTS and not unknown:
            return hull(near + [outer for _, outer in wide])
        parts = [half for part in [*unknown, *(part for part, _ in wide)] for half in _halves(part, box, turning)]
    return hull(near)


def _fits(outer: Interval, reach: Interval) -> bool:
    slack = reach.width * SLACK
    return reach.low - slack <= outer.low and outer.high <= reach.high + slack


def _enclose(
    expression: Expression, part: Box, turning: list[Input], cut: frozenset[Input]
) -> tuple[Interval, Interval]:
    """Return an interval between values that are met in a part, and one that holds its range."""
    whole, slopes = _slopes(expression, part, cut)
    least, low = _bound(expression, part, slopes, turning, cut, highest=False)
    most, high = _bound(expression, part, slopes, turning, cut, highest=True)
    return Interval(min(least, most), max(least, most)), whole.common(Interval(low, high))


def _bound(
    expression: Expression, part: Box, slopes: Slopes, turning: list[Input], cut: frozenset[Input], highest: bool
) -> tuple[Fraction, Fraction]:
    """Return a number that is met, and one that is not passed: by the slopes, at inputs' ends or from their middle."""
    ends = {}
    for input, slope in slopes.items():
        if slope.low >= 0 or slope.high <= 0:
            ends[input] = _exact(part[input].high if (slope.low >= 0) == highest else part[input].low)
    rest = [input for input in turning if not part[input].exact and input not in ends]
    if rest and ends:  # where some stand at their ends, the slopes in others are less wide
        return _bound(expression, part | ends, _slopes(expression, part | ends, cut)[1], turning, cut, highest)
    middle = {input: _exact((part[input].low + part[input].high) / 2) for input in rest}
    found = _range(expression, part | ends | middle, cut)
    away = sum(part[input].width / 2 * max(-slopes[input].low, slopes[input].high) for input in rest)
    return (found.high, found.high + away) if highest else (found.low, found.low - away)


def _slopes(expression: Expression, box: Box, cut: frozenset[Input]) -> tuple[Interval, Slopes]:
    """Return intervals that hold what an expression is over a box, and its slope in each input that varies."""
    if isinstance(expression, Input):
        return box[expression], {} if box[expression].exact else {expression: _ONE}
    if isinstance(expression, Constant):
        return _exact(expression.point), {}
    (a, left), (b, right) = (_slopes(side, box, cut) for side in (expression.left, expression.right))
    value = _range(expression, box, cut)
    by_left, by_right = _SLOPES[expression.sign](a, b, value)
    slopes = {input: _operate("×", slope, by_left) for input, slope in left.items()}
    for input, slope in right.items():
        slopes[input] = _operate("+", slopes.get(input, _ZERO), _operate("×", slope, by_right))
    return value, slopes


_SLOPES: dict[str, Callable[[Interval, Interval, Interval], tuple[Interval, Interval]]] = {
    "+": lambda a, b, value: (_ONE, _ONE),
    "−": lambda a, b, value: (_ONE, _MINUS),
    "×": lambda a, b, value: (b, a),
    "÷": lambda a, b, value: (_operate("÷", _ONE, b), _operate("÷", _operate("×", _MINUS, value), b)),
    # Between 1 − 1/a and a − 1 lies the logarithm of a.
    "^": lambda a, b, value: (
        _operate("×", b, _operate("^", a, _operate("−", b, _ONE))),
        _operate("×", value, Interval(1 - 1 / a.low, a.high - 1)),
    ),
    "to": lambda a, b, value: (Interval(Fraction(-1), Fraction(0)), Interval(Fraction(0), Fraction(1))),
}


def _halves(part: Box, box: Box, turning: list[Input]) -> tuple[Box, Box]:
    widest = max(turning, key=lambda input: part[input].width / box[input].width)
    ends = part[widest]
    middle = Fraction(0) if ends.low < 0 < ends.high else (ends.low + ends.high) / 2  # signs apart, a square is exact
    lower, upper = replace(ends, high=middle, high_closed=True), replace(ends, low=middle, low_closed=True)
    return part | {widest: lower}, part | {widest: upper}


_ZERO, _ONE, _MINUS = (_exact(Fraction(number)) for number in (0, 1, -1))
