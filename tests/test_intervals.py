"""Hedges are read by the table of the methods, and formulas are bounded as an independent oracle bounds them."""

import operator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import intervals, quantities
from analysis.lexicon import HEDGES
from analysis.model import READINGS, EvidenceError, Interval, Quantity, Seed, Sentence


def quantity(text):
    return quantities.find(Sentence(Seed("t", "t.txt", text, ""), 0, len(text), "st-01"))[0]


def ends(text):
    read = [intervals.read(quantity(text), reading) for reading in READINGS]
    return [(each.low, each.high) for each in read]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("636,000 units", [(635_500, 636_500)] * 3),
        ("2.34 million vehicles", [(2_335_000, 2_345_000)] * 3),
        ("around 35,000 cars", [(34_500, 35_500), (30_000, 40_000), (25_000, 45_000)]),
        ("around 1.15 million vehicles", [(1_145_000, 1_155_000), (1_100_000, 1_200_000), (1_050_000, 1_250_000)]),
        ("up around 77 percent", [(Fraction(153, 2), Fraction(155, 2)), (76, 78), (67, 87)]),
        ("up 150 percent", [(Fraction(299, 2), Fraction(301, 2)), (145, 155), (145, 155)]),
        ("increased by close to a quarter", [(23, 27), (20, 30), (15, 35)]),
        ("almost half of all production", [(48, 50), (45, 50), (40, 50)]),
        ("an equally owned venture", [(50, 50)] * 3),
        ("the fourth best region", [(4, 4)] * 3),
        ("30,000 to 40,000 cars", [(30_000, 40_000)] * 3),
        ("more than 2,000 cars", [(2_000, 2_500), (2_000, 3_000), (2_000, 12_000)]),
        ("about 2,000 cars", [(1_500, 2_500), (1_000, 3_000), (0, 12_000)]),
    ],
)
def test_the_table_of_the_methods_holds(text, expected):
    assert expected == ends(text)


def test_almost_excludes_the_number_and_at_least_holds_it():
    assert not intervals.read(quantity("almost half of them")).high_closed
    assert intervals.read(quantity("at least 200 cars")).low_closed
    assert not intervals.read(quantity("more than 200 cars")).low_closed


def test_more_than_lies_further_down_when_something_falls():
    fall = intervals.read(quantity("fell by more than 12 percent"))
    assert (fall.low, fall.high, fall.high_closed) == (-13, -12, False)


def test_readings_contain_each_other_for_every_hedge():
    for hedge in HEDGES:
        number = quantity("around 35,000 cars")
        object.__setattr__(number, "hedge", hedge)
        narrow, main, wide = (intervals.read(number, reading) for reading in READINGS)
        assert wide.low <= main.low <= narrow.low <= narrow.high <= main.high <= wide.high


def test_an_unknown_hedge_is_refused_with_the_known_ones():
    number = quantity("around 35,000 cars")
    object.__setattr__(number, "hedge", "xyz")
    with pytest.raises(EvidenceError, match=r"hedge 'xyz' has no reading; known: .*around"):
        intervals.read(number)


def test_an_unknown_reading_is_refused():
    with pytest.raises(EvidenceError, match="reading 'wild' is unknown; known: narrow, main, wide"):
        intervals.read(quantity("around 35,000 cars"), "wild")


@pytest.mark.parametrize(
    "formula",
    [
        lambda n, q: n / (1 + q),
        lambda n, q: n * (1 - 1 / (1 + q)),
        lambda n, q: n / (1 - q),
        lambda n, q: n * (1 / (1 / q - 1)),
        operator.add,
        operator.sub,
        operator.mul,
    ],
)
def test_corners_agree_with_interval_arithmetic_of_mpmath(formula):
    mpmath = pytest.importorskip("mpmath")
    n, q = Interval(Fraction(1_100_000), Fraction(1_200_000)), Interval(Fraction(1, 5), Fraction(3, 10))
    ours = intervals.corners(formula, n, q)
    theirs = formula(mpmath.iv.mpf([1_100_000, 1_200_000]), mpmath.iv.mpf(["0.2", "0.3"]))
    assert float(theirs.a) == pytest.approx(float(ours.low), rel=1e-12)
    assert float(theirs.b) == pytest.approx(float(ours.high), rel=1e-12)


@pytest.mark.parametrize(("percent", "years"), [(25, 10), (20, 2), (-50, 3), (150, 1), (0, 7), (77, 13)])
def test_yearly_growth_encloses_the_root(percent, years):
    mpmath = pytest.importorskip("mpmath")
    mpmath.mp.dps = 40
    root = 100 * (mpmath.root(1 + mpmath.mpf(percent) / 100, years) - 1)
    ours = intervals.yearly(Fraction(percent), Fraction(years))
    assert mpmath.mpf(ours.low.numerator) / ours.low.denominator <= root + mpmath.mpf(10) ** -30
    assert root <= mpmath.mpf(ours.high.numerator) / ours.high.denominator
    assert ours.high - ours.low <= Fraction(1, 10**9)


def test_an_open_end_or_a_division_by_zero_is_refused():
    with pytest.raises(EvidenceError, match="is open; expected two ends"):
        intervals.corners(operator.add, Interval(Fraction(1), None), Interval(Fraction(1), Fraction(2)))
    with pytest.raises(EvidenceError, match="divides by zero"):
        intervals.corners(operator.truediv, Interval(Fraction(1), Fraction(2)), Interval(Fraction(0), Fraction(2)))


@given(
    digits=st.integers(1, 9999),
    zeros=st.integers(0, 6),
    hedge=st.sampled_from(["", *sorted(HEDGES)]),
    unit=st.sampled_from(["vehicle", "percent"]),
)
def test_a_wider_reading_holds_the_narrower_and_the_stated_value_is_its_end_at_least(digits, zeros, hedge, unit):
    value, step = Fraction(digits * 10**zeros), Fraction(10**zeros)
    kind = "share" if unit == "percent" else "count"
    seed = Seed("t", "t.txt", "", "")
    said = Quantity(seed, 0, 0, Sentence(seed, 0, 0, "st-01"), value, unit, kind, hedge, step)
    narrow, main, wide = (intervals.read(said, reading) for reading in READINGS)
    for inner, outer in ((narrow, main), (main, wide)):
        assert outer.low is None or outer.low <= inner.low
        assert outer.high is None or inner.high <= outer.high
    assert all(each.low is None or each.low <= value for each in (narrow, main, wide))
    assert all(each.high is None or value <= each.high for each in (narrow, main, wide))
