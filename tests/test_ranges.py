"""Ranges are the true ones: every value within, both ends reached, what stands twice counted once."""

from __future__ import annotations

import operator
from fractions import Fraction as F
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mpmath import iv

from analysis.errors import EvidenceError
from analysis.values import expressions
from analysis.values.expressions import Input
from analysis.values.intervals import Interval
from analysis.values.qualifiers import at_least, at_most
from analysis.values.value import lift, years_between
from tests.values import made

CONSTANTS = [F(-2), F(1, 3), F(1), F(7)]
SIGNS = {"+": operator.add, "−": operator.sub, "×": operator.mul, "÷": operator.truediv}
small = st.integers(-6, 6).map(lambda number: F(number, 2))


@st.composite
def boxes(draw, opened=False):
    """Draw three inputs of every size and sign, some ends open if asked for."""
    ends = [(low, low + draw(st.integers(0, 6)) / F(3)) for low in (draw(small) for _ in range(3))]
    closed = [
        (opened and low < high and draw(st.tuples(st.booleans(), st.booleans()))) or (True, True) for low, high in ends
    ]
    return [made(name, *pair, closed=each) for name, pair, each in zip("xyz", ends, closed, strict=True)]


@st.composite
def formulas(draw, leaves, depth=3):
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from([*leaves, *map(lift, CONSTANTS)]))
    sign = draw(st.sampled_from("+−×÷"))
    return SIGNS[sign](draw(formulas(leaves, depth - 1)), draw(formulas(leaves, depth - 1)))


def ranged(value):
    """Return the range of a random formula; those that divide by what may be zero are passed over."""
    try:
        return value.range("main")
    except EvidenceError:
        assume(False)


def numbers_in(interval):
    """Return some numbers of an interval, its ends among them where they belong."""
    steps = range(0 if interval.low_closed else 1, 5 if interval.high_closed else 4)
    return [interval.low + (interval.high - interval.low) * F(step, 4) for step in steps]


def box(value):
    return {each: each.levels["main"] for each in value.inputs}


def computed(expression, at):
    """Evaluate an expression without the package's arithmetic."""
    if isinstance(expression, F):
        return expression
    if isinstance(expression, Input):
        return at.get(expression, expression.point)
    return SIGNS[expression.sign](computed(expression.left, at), computed(expression.right, at))


def points(value):
    """Yield numbers for the inputs of a value, all combinations of some of each."""
    for corner in product(*(numbers_in(each.levels["main"]) for each in value.inputs)):
        yield dict(zip(value.inputs, corner, strict=True))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_range_holds_every_value_that_its_inputs_can_make(data):
    value = data.draw(formulas(data.draw(boxes(opened=True))))
    found = ranged(value)
    assert all(found.contains(computed(value.expression, at)) for at in points(value))


@settings(deadline=None)
@given(st.data())
def test_a_bound_is_never_passed_however_far_the_bounded_number_lies(data):
    x, y, z = data.draw(boxes())
    more = data.draw(st.integers(0, 5))
    formula = data.draw(formulas([y, z], 2))
    sign, first = data.draw(st.sampled_from("+−×÷")), data.draw(st.booleans())
    for bounded, factor in ((at_least(x), 1), (at_most(x), -1)):
        try:
            value = SIGNS[sign](bounded, formula) if first else SIGNS[sign](formula, bounded)
            found = value.range("main")
        except EvidenceError:
            continue
        for at in points(value):
            at[x.expression] += factor * more
            try:
                assert found.contains(computed(value.expression, at))
            except ZeroDivisionError:
                pytest.fail(f"{value.formula} divides by what may be zero")


def turns(value):
    """Tell whether it may rise and fall with an input, so that its range may be a thousandth too wide."""
    return any(expressions.turns(value.expression, input) for input in value.inputs)


def reached(expression, box, sign):
    """Return the highest, or with −1 the lowest, number found by sampling and then closing in on the best samples."""
    ends = [(float(each.low), float(each.high)) for each in box.values()]

    def at(numbers):
        return sign * computed(expression, dict(zip(box, numbers, strict=True)))

    best = sorted(product(*([low + (high - low) * step / 16 for step in range(17)] for low, high in ends)), key=at)[-4:]
    for width in (0.6**step / 16 for step in range(30)):
        best = [
            max(
                product(*(
                    [min(max(number + (high - low) * width * move, low), high) for move in (-1, -0.5, 0, 0.5, 1)]
                    for number, (low, high) in zip(numbers, ends, strict=True)
                )),
                key=at,
            )
            for numbers in best
        ]  # fmt: skip
    return sign * max(map(at, best))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_range_is_what_is_reached_or_a_thousandth_more(data):
    value = data.draw(formulas(data.draw(boxes())[:2]))
    found = ranged(value)
    low, high = (reached(value.expression, box(value), sign) for sign in (-1, 1))
    slack = 1e-9 * max(1, abs(low), abs(high))
    assert found.low <= low + slack and high - slack <= found.high
    assume(high - low > slack)  # where all cancels the range may be wider
    slack += (high - low) / 1000 if turns(value) else 0
    assert low - slack <= found.low and found.high <= high + slack


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_ends_are_values_of_the_formula_and_the_oracle_is_never_narrower(data):
    value = data.draw(formulas(data.draw(boxes())))
    found = ranged(value)
    ends = [(each.low, each.high) for each in box(value).values()]
    values = [computed(value.expression, dict(zip(value.inputs, corner, strict=True))) for corner in product(*ends)]
    assert turns(value) or (found.low, found.high) == (min(values), max(values))
    at = {each: iv.mpf([enclosed(ends.low).a, enclosed(ends.high).b]) for each, ends in box(value).items()}
    oracle = by_oracle(value.expression, at)
    assert oracle.a <= enclosed(found.low).b and enclosed(found.high).a <= oracle.b


def enclosed(number):
    return iv.mpf(number.numerator) / number.denominator


def by_oracle(expression, at):
    """Evaluate an expression in mpmath's interval arithmetic."""
    if isinstance(expression, F):
        return enclosed(expression)
    if isinstance(expression, Input):
        return at[expression]
    left, right = (by_oracle(each, at) for each in (expression.left, expression.right))
    return SIGNS[expression.sign](left, right)


X, Y, Z = made("x", -1, 2), made("y", 2, 4), made("z", 1, 5)
NEAR, FAR = made("near", 1, 2), made("far", F(5, 2), F(25, 6))
PART = made("part", F(45, 100), F(1, 2), closed=(True, False))


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (X - X, 0, 0),
        (X * X, 0, 4),
        (Y / Y, 1, 1),
        (Y - Y * Y / 6, F(4, 3), F(3, 2)),
        (Y / (Y + Z) - Z / (Y + Z), F(-3, 7), F(3, 5)),
        (Y * Z / Y, 1, 5),
        (PART * (1 - PART), F(99, 400), F(1, 4)),
        (made("all", 0, 1) * (1 - made("all", 0, 1)), 0, F(1, 4)),
        (made("three", 3, 3) * X, -3, 6),
        (made("three", 3, 3) * made("three", 3, 3) - made("three", 3, 3), 6, 6),
        (sum([Y, Z]), 3, 9),
    ],
)
def test_a_range_is_exact_where_a_formula_turns_at_a_number_of_its_own(value, low, high):
    assert (low, high) == (value.range("main").low, value.range("main").high)


@pytest.mark.parametrize(
    "value",
    [
        X / Y * (X - Z) * X * Z / Y,
        (7 * Z + NEAR + 1) / ((NEAR + FAR) * 3 / NEAR - (12 + FAR)),  # a divisor that only all its inputs keep from zero
        (Z - Y) / (Z - Y / F(5, 2) + 9) + Z / Z,
        Y * (1 + PART) * (1 + PART) / (Y * (1 + PART) * (1 + PART) + Z),
        X * (1 - Y) + Y * (1 - X) * X,
    ],
)
def test_what_an_input_does_twice_is_no_reason_to_refuse(value):
    found = value.range("main")
    least, most = (reached(value.expression, box(value), sign) for sign in (-1, 1))
    slack = (most - least) / 1000 + 1e-9
    assert least - slack <= found.low <= least + 1e-9
    assert most - 1e-9 <= found.high <= most + slack


def test_ends_that_do_not_belong_stay_open():
    product_ = made("x", 1, 2, closed=(False, True)) * made("y", 0, 1)
    assert product_.range() == Interval(F(0), F(2))  # 0 is reached from elsewhere
    assert (0 * made("x", 1, 2, closed=(False, False))).range() == Interval.exactly(F(0))
    assert (PART / (PART + 1)).range() == Interval(F(9, 29), F(1, 3), True, False)
    assert (PART * PART).range() == Interval(F(81, 400), F(1, 4), True, False)


def test_what_stands_in_a_formula_thirty_times_has_its_exact_range():
    rows = [made(f"row{number}", 1, 2) for number in range(30)]
    added = sum(row - row / (1 + made(f"growth{number}", 1, 3)) for number, row in enumerate(rows))
    assert added.range() == Interval(F(15), F(45))
    assert (rows[0] / sum(rows)).range() == Interval(F(1, 59), F(2, 31))


def test_a_day_that_stands_twice_is_too_wide_and_never_refused():
    signing, start, end = (made(name, *ends, unit="day") for name, ends in DAYS.items())
    differing = (years_between(signing, end) - years_between(signing, start)).range()
    true = years_between(start, end).range()
    assert differing.low <= true.low and true.high <= differing.high
    assert years_between(signing, start) < years_between(signing, end)
    bent, years = Y - Y * Y / 6, years_between(start, end)
    assert (bent * years).range() == Interval(F(4, 3) * years.range().low, F(3, 2) * years.range().high)


DAYS = {"signing": (737_000, 737_030), "start": (738_000, 738_100), "end": (739_000, 739_200)}
