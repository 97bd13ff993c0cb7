"""Scales are straight, hold what they are made for, and tick at round values."""

from fractions import Fraction
from itertools import pairwise

import pytest

from analysis import bars
from analysis.bars import Scale
from analysis.model import Interval
from analysis.sheet import RIGHT, Sheet


def test_values_beyond_a_scale_are_held_at_its_ends():
    scale = Scale(0, 10, 100, 200)

    assert [scale(value) for value in (-5, 0, 5, 10, 99)] == [100, 100, 150, 200, 200]


@pytest.mark.parametrize("low, high", [(0, 7), (-3, 12), (0, 2_340_000), (0, 1), (-40, 40)])
def test_ticks_are_evenly_spaced_inside_the_scale(low, high):
    ticks = Scale(low, high).ticks(5)
    gaps = {round(second - first, 9) for first, second in pairwise(ticks)}

    assert all(low <= tick <= high for tick in ticks)
    assert len(gaps) == 1


def test_a_scale_from_zero_holds_zero_and_every_end():
    scale = bars.from_zero([Interval(Fraction(5), Fraction(9)), Interval(Fraction(-2), None)])

    assert (scale.low, scale.high) == (-2, 9)


def test_a_scale_of_nothing_is_still_a_scale():
    assert bars.from_zero([])(0) == bars.from_zero([]).left


def test_an_open_end_reaches_over_the_scale():
    scale = bars.from_zero([Interval(Fraction(5), None)])

    assert scale.ends(Interval(Fraction(5), None)) == (scale(5), RIGHT)
    assert scale.right < RIGHT


def test_rows_beyond_the_limit_are_counted():
    few, many = Sheet(), Sheet()

    bars.rest(few, 3, 5)
    bars.rest(many, 8, 5)

    assert few.y < many.y
