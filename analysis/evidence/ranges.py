"""Compute the range of an expression from the corners of its inputs, where it is monotone in each.

An input may stand anywhere and more than once. That the expression rises or falls steadily with it is proved by its
slope as an interval (Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, ch. 6).
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from analysis.evidence import expressions, powers
from analysis.evidence.expressions import Constant, Expression, Input
from analysis.evidence.intervals import READINGS, Interval
from analysis.reading.errors import EvidenceError

Pair = tuple[Fraction, Fraction]  # low and high end
Box = dict[Input, Pair]
Slopes = dict[Input, Pair]

HALVINGS = 4  # interval slopes are wide: at most sixteen parts of the box before giving up
_ZERO, _ONE, _MINUS_ONE = ((Fraction(each), Fraction(each)) for each in (0, 1, -1))


def over(expression: Expression, slopes: Slopes, reading: str) -> Interval:
    """Return the range of an expression at a reading; `slopes` as `steady` returns them."""
    if isinstance(expression, Input):
        return expression.ends[reading]
    low, low_closed = _corner(expression, slopes, reading, highest=False)
    high, high_closed = _corner(expression, slopes, reading, highest=True)
    return Interval(low, high, low_closed, high_closed)


def _corner(expression: Expression, slopes: Slopes, reading: str, highest: bool) -> tuple[Fraction, bool]:
    """Return the lowest or highest number, and whether it belongs to the range."""
    corner, closed = {}, True
    for each in expressions.inputs(expression):
        least, most = slopes.get(each, _ZERO)
        ends = each.ends[reading]
        upper = (least >= 0) == highest
        corner[each] = (ends.high, ends.high) if upper else (ends.low, ends.low)
        # Where the slope may be zero, other numbers than the input's end may reach as far.
        closed &= (ends.high_closed if upper else ends.low_closed) or least <= 0 <= most
    return enclose(expression, corner)[highest], closed


def span(expression: Expression, slopes: Slopes, moved: Input, reading: str) -> Fraction:
    """Return how far one input's range alone moves an expression while the others stand at their points."""
    at = {each: (each.point, each.point) for each in slopes | dict.fromkeys(expressions.inputs(expression))}
    ends = moved.ends[reading]
    low, high = (enclose(expression, at | {moved: (end, end)}) for end in (ends.low, ends.high))
    return max(abs(high[1] - low[0]), abs(low[1] - high[0]))


def steady(expression: Expression) -> Slopes:
    """Return the slope in each input that varies, none of which changes its sign, over the widest reading.

    Raise EvidenceError where the expression cannot be shown to rise or fall steadily.
    """
    return {} if isinstance(expression, Input) else _steady(expression, _box(expression), HALVINGS)


def _box(expression: Expression) -> Box:
    """Return the widest numbers that each input may stand for."""
    box = {}
    for each in expressions.inputs(expression):
        ends = [end for reading in READINGS for end in (each.ends[reading].low, each.ends[reading].high)]
        if None in ends:
            raise EvidenceError(f"{_named(each)} has an open end in {_formula(expression)}; expected two ends")
        box[each] = (min(ends), max(ends))
    return box


def _steady(expression: Expression, box: Box, halvings: int) -> Slopes:
    refusal = None
    try:
        slopes = differentiate(expression, box)[1]
        turning = [each for each, (low, high) in slopes.items() if low < 0 < high]
        if not turning:
            return slopes
    except EvidenceError as error:  # a divisor's enclosure may be as wide
        refusal = error
    # Halve the widest input: the doubt about one may come from another.
    widest = max(box, key=lambda each: _width(box[each]), default=None)
    if not halvings or widest is None or not _width(box[widest]):
        raise refusal or _turns(expression, turning)
    low, high = box[widest]
    halves = ((low, (low + high) / 2), ((low + high) / 2, high))
    one, other = (_steady(expression, {**box, widest: half}, halvings - 1) for half in halves)
    joined = {each: (min(one[each][0], other[each][0]), max(one[each][1], other[each][1])) for each in one}
    turning = [each for each, (low, high) in joined.items() if low < 0 < high]
    if turning:
        raise _turns(expression, turning)
    return joined


def _turns(expression: Expression, turning: list[Input]) -> EvidenceError:
    names = ", ".join(map(_named, turning))
    return EvidenceError(f"{_formula(expression)} may rise and fall with {names}; expected it to do only one")


def _width(ends: Pair) -> Fraction:
    """Return a width that compares inputs of different size."""
    return (ends[1] - ends[0]) / ((abs(ends[0]) + abs(ends[1])) or 1)


def _named(each: Input) -> str:
    return f"{each.name} ({', '.join(each.sentences)})"


def _formula(expression: Expression) -> str:
    return f"{expressions.write(expression)} with {expressions.places(expression)}"


def enclose(expression: Expression, box: Box) -> Pair:
    """Return two numbers that hold every value of an expression over a box between them."""
    if isinstance(expression, Input):
        return box[expression]
    if isinstance(expression, Constant):
        return expression.point, expression.point
    return _ENCLOSE[expression.sign](enclose(expression.left, box), enclose(expression.right, box))


def _add(a: Pair, b: Pair) -> Pair:
    return a[0] + b[0], a[1] + b[1]


def _subtract(a: Pair, b: Pair) -> Pair:
    return a[0] - b[1], a[1] - b[0]


def _multiply(a: Pair, b: Pair) -> Pair:
    if a is _ONE or b is _ONE:
        return b if a is _ONE else a
    if b is _MINUS_ONE:
        return _negative(a)
    if a[0].numerator < 0 <= b[0].numerator:
        a, b = b, a
    if a[0].numerator >= 0:  # mostly so, and two products are enough
        return b[0] * a[b[0].numerator < 0], b[1] * a[b[1].numerator > 0]
    products = [x * y for x in a for y in b]
    return min(products), max(products)


def _divide(a: Pair, b: Pair) -> Pair:
    if b[0] <= 0 <= b[1]:
        raise EvidenceError("a divisor may be zero")
    return _multiply(a, (1 / b[1], 1 / b[0]))


def _power(a: Pair, b: Pair) -> Pair:
    # Above zero a power is monotone in base and in exponent, so its ends lie at corners.
    corners = [powers.enclose(base, exponent) for base in dict.fromkeys(a) for exponent in dict.fromkeys(b)]
    return min(low for low, _ in corners), max(high for _, high in corners)


def _negative(a: Pair) -> Pair:
    return -a[1], -a[0]


_ENCLOSE: dict[str, Callable[[Pair, Pair], Pair]] = {
    "+": _add,
    "−": _subtract,
    "×": _multiply,
    "÷": _divide,
    "^": _power,
}


def differentiate(expression: Expression, box: Box) -> tuple[Pair, Slopes]:
    """Return enclosures of an expression's value over a box, and of its slope in each input."""
    if isinstance(expression, Input):
        low, high = box[expression]
        return (low, high), {expression: _ONE} if low < high else {}
    if isinstance(expression, Constant):
        return (expression.point, expression.point), {}
    (a, da), (b, db) = (differentiate(each, box) for each in (expression.left, expression.right))
    try:
        value = _ENCLOSE[expression.sign](a, b)
        by_left, by_right = _PARTIAL[expression.sign](a, b, value)
    except EvidenceError as error:
        raise EvidenceError(f"{error}: {_formula(expression)}") from None
    slopes = {each: _multiply(slope, by_left) for each, slope in da.items()}
    for each, slope in db.items():
        product = _multiply(slope, by_right)
        slopes[each] = _add(slopes[each], product) if each in slopes else product
    return value, slopes


def _slopes_of_power(a: Pair, b: Pair, value: Pair) -> tuple[Pair, Pair]:
    """Return the slopes e·b^(e − 1) and b^e·ln b; 1 − 1/b and b − 1 enclose the logarithm and have its sign."""
    return _multiply(b, _power(a, _subtract(b, _ONE))), _multiply(value, (1 - 1 / a[0], a[1] - 1))


_PARTIAL: dict[str, Callable[[Pair, Pair, Pair], tuple[Pair, Pair]]] = {
    "+": lambda a, b, value: (_ONE, _ONE),
    "−": lambda a, b, value: (_ONE, _MINUS_ONE),
    "×": lambda a, b, value: (b, a),
    "÷": lambda a, b, value: (inverse := _divide(_ONE, b), _multiply(_negative(value), inverse)),
    "^": _slopes_of_power,
}
