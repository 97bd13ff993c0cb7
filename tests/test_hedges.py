"""Hedges are read by the table of the methods."""

from dataclasses import replace
from fractions import Fraction as F

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading import numbers
from analysis.errors import EvidenceError
from analysis.values import intervals
from analysis.values.intervals import READINGS, Interval


def ends(kind, words):
    read = intervals.readings(numbers.read(kind, words))
    scale = 100 if kind in ("change", "share") else 1
    return [(scale * read[reading].low, scale * read[reading].high) for reading in READINGS]


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        ("count", "636,000", [(635_500, 636_500)] * 3),
        ("count", "2.34 million", [(2_335_000, 2_345_000)] * 3),
        ("count", "around 35,000", [(34_500, 35_500), (30_000, 40_000), (25_000, 45_000)]),
        ("count", "around 1.15 million", [(1_145_000, 1_155_000), (1_100_000, 1_200_000), (1_050_000, 1_250_000)]),
        ("count", "more than 2,000", [(2_000, 2_500), (2_000, 3_000), (2_000, 12_000)]),
        ("count", "under 2,000", [(1_500, 2_000), (1_000, 2_000), (1, 2_000)]),
        ("count", "about 2,000", [(1_500, 2_500), (1_000, 3_000), (1, 12_000)]),
        ("count", "361,531", [(361_531, 361_531)] * 3),
        ("count", "seven", [(7, 7)] * 3),
        ("change", "around 77 percent", [(F(153, 2), F(155, 2)), (76, 78), (67, 87)]),
        ("change", "150 percent", [(F(299, 2), F(301, 2)), (145, 155), (145, 155)]),
        ("change", "around 150 percent", [(F(299, 2), F(301, 2)), (100, 200), (50, 250)]),
        ("change", "20 percent", [(F(39, 2), F(41, 2))] * 3),
        ("change", "around 20 percent", [(F(39, 2), F(41, 2)), (19, 21), (10, 30)]),
        ("change", "around 25 percent", [(F(49, 2), F(51, 2)), (20, 30), (15, 35)]),
        ("change", "close to a quarter", [(23, 27), (F(45, 2), F(175, 6)), (15, 35)]),
        ("change", "down more than 12 percent", [(F(-25, 2), -12), (-13, -12), (-22, -12)]),
        ("change", "down at most 12 percent", [(-12, F(-23, 2)), (-12, -11), (-12, -2)]),
        ("share", "almost half", [(48, 50), (45, 50), (40, 50)]),
        ("share", "over half", [(50, 52), (50, 55), (50, 60)]),
        ("share", "about nine tenths", [(88, 92), (85, 95), (80, 100)]),
        ("share", "nearly a tenth", [(8, 10), (5, 10), (0, 10)]),
        ("share", "about 97 percent", [(F(193, 2), F(195, 2)), (96, 98), (87, 100)]),
        ("share", "a third", [(F(197, 6), F(203, 6))] * 3),
        ("share", "0 percent", [(0, F(1, 2))] * 3),
        ("rank", "fourth", [(4, 4)] * 3),
        ("split", "equally owned", [(F(1, 2), F(1, 2))] * 3),
    ],
)
def test_the_table_of_the_methods_holds(kind, words, expected):
    assert expected == ends(kind, words)


@pytest.mark.parametrize(
    ("words", "low_closed", "high_closed"),
    [
        ("200,000", True, True), ("almost 200,000", True, False), ("under 200,000", True, False),
        ("at most 200,000", True, True), ("over 200,000", False, True), ("at least 200,000", True, True),
    ],
)  # fmt: skip
def test_almost_under_and_over_exclude_the_number(words, low_closed, high_closed):
    main = intervals.readings(numbers.read("count", words))["main"]
    assert (low_closed, high_closed) == (main.low_closed, main.high_closed)


def test_a_fall_by_more_than_a_number_excludes_it_at_its_high_end():
    fall = intervals.readings(numbers.read("change", "down more than 12 percent"))["main"]
    assert (fall.low_closed, fall.high_closed) == (True, False)


@given(
    st.integers(1, 9999),
    st.integers(0, 6),
    st.sampled_from(["", *numbers.HEDGES]),
    st.sampled_from([("count", ""), ("change", " percent"), ("share", " percent")]),
)
def test_a_wider_reading_holds_the_narrower_and_the_stated_number_is_in_its_closure(digits, zeros, hedge, kind):
    written = f"{hedge} {digits * 10**zeros:,}{kind[1]}".strip()
    if kind[0] == "share" and digits * 10**zeros > 100:
        return
    number = numbers.read(kind[0], written)
    read = intervals.readings(number)
    assert read["narrow"].within(read["main"]) and read["main"].within(read["wide"])
    assert all(each.low <= number.value <= each.high for each in read.values())


@pytest.mark.parametrize("words", ["half", "a tenth", "nine tenths", "a third", "two-fifths", "three quarters"])
@pytest.mark.parametrize("hedge", numbers.HEDGES)
def test_a_wider_reading_of_a_fraction_holds_the_narrower_and_stays_a_share(hedge, words):
    read = intervals.readings(numbers.read("share", f"{hedge} {words}"))
    assert read["narrow"].within(read["main"]) and read["main"].within(read["wide"])
    assert read["wide"].within(Interval(F(0), F(1)))


def test_every_hedge_that_is_read_has_an_interval():
    number = numbers.read("count", "around 35,000")
    for hedge in numbers.HEDGES.values():
        assert intervals.readings(replace(number, hedge=hedge))


def test_an_unknown_hedge_is_refused_with_the_known_ones():
    number = replace(numbers.read("count", "around 35,000"), hedge="xyz")
    with pytest.raises(EvidenceError, match=r"“around 35,000”: hedge “xyz” has no reading; allowed: around, close to"):
        intervals.readings(number)


def test_ends_that_do_not_belong_decide_where_intervals_touch():
    below, from_there = Interval(F(1), F(2), high_closed=False), Interval(F(2), None)
    assert not below.overlaps(from_there) and not from_there.overlaps(below)
    assert Interval(F(1), F(2)).overlaps(from_there)
    assert below.within(Interval(F(1), F(2))) and not Interval(F(1), F(2)).within(below)
    assert not below.contains(2) and below.contains(1)
    assert not from_there.within(Interval(F(0), F(9))) and Interval(None, None).contains(5)


def test_an_interval_that_ends_before_it_begins_is_refused():
    with pytest.raises(EvidenceError, match="from 2 to 1; expected its low end first"):
        Interval(F(2), F(1))


def test_the_book_shows_the_main_reading_or_the_one_that_is_set(monkeypatch):
    monkeypatch.delenv("HEDGES", raising=False)
    assert intervals.shown() == "main"
    monkeypatch.setenv("HEDGES", "wide")
    assert intervals.shown() == "wide"
    monkeypatch.setenv("HEDGES", "wild")
    with pytest.raises(EvidenceError, match="HEDGES=wild: reading “wild” is unknown; allowed: narrow, main, wide"):
        intervals.shown()
