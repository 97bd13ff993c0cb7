"""Hedges are read by the table of the methods, and intervals know which of their ends belong to them."""

from fractions import Fraction as F

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import EvidenceError
from analysis.values import hedges, numbers
from analysis.values.intervals import LEVELS, Interval, hull, show_at, shown_level
from analysis.values.notation import HEDGES


def ends(kind, words):
    number = numbers.read(kind, words)
    scale = 100 if number.percent else 1
    return [
        tuple(None if end is None else scale * end for end in (number.levels[level].low, number.levels[level].high))
        for level in LEVELS
    ]


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
        ("count", "up to 900", [(None, 900)] * 3),
        ("count", "between 1.1 and 1.3 million", [(1_100_000, 1_300_000)] * 3),
        ("count", "around 10 to 20", [(5, 25), (1, 30), (1, 120)]),
        ("money", "£600m", [(550_000_000, 650_000_000)] * 3),
        ("money", "from £30,500", [(30_500, None)] * 3),
        ("change", "up around 77 percent", [(F(153, 2), F(155, 2)), (76, 78), (67, 87)]),
        ("change", "up 150 percent", [(F(299, 2), F(301, 2)), (145, 155), (145, 155)]),
        ("change", "up around 150 percent", [(F(299, 2), F(301, 2)), (100, 200), (50, 250)]),
        ("change", "up 100 percent", [(F(199, 2), F(201, 2)), (95, 105), (95, 105)]),
        ("change", "up around 20 percent", [(F(39, 2), F(41, 2)), (19, 21), (10, 30)]),
        ("change", "up around 25 percent", [(F(49, 2), F(51, 2)), (20, 30), (15, 35)]),
        ("change", "up close to a quarter", [(23, 27), (F(45, 2), F(175, 6)), (15, 35)]),
        ("change", "down more than 12 percent", [(F(-25, 2), -12), (-13, -12), (-22, -12)]),
        ("change", "down at most 12 percent", [(-12, F(-23, 2)), (-12, -11), (-12, -2)]),
        ("change", "down around 5 percent", [(F(-11, 2), F(-9, 2)), (-10, 0), (-15, 0)]),  # never a rise
        ("change", "down up to 5 percent", [(-5, None)] * 3),
        ("change", "down at least 95 percent", [(F(-191, 2), -95), (-100, -95), (-100, -95)]),
        ("change", "1.2-fold", [(15, 25)] * 3),
        ("change", "more than doubled", [(100, 105), (100, 110), (100, 200)]),
        ("points", "up around 20 points", [(F(39, 2), F(41, 2)), (19, 21), (10, 30)]),
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
        ("up 12 percent", True, True), ("up almost 12 percent", True, False), ("up under 12 percent", True, False),
        ("up at most 12 percent", True, True), ("up over 12 percent", False, True),
        ("up at least 12 percent", True, True), ("down more than 12 percent", True, False),
        ("down under 12 percent", False, True),
    ],
)  # fmt: skip
def test_almost_under_and_over_exclude_the_number(words, low_closed, high_closed):
    main = numbers.read("change", words).levels["main"]
    assert (low_closed, high_closed) == (main.low_closed, main.high_closed)


@pytest.mark.parametrize(
    ("kind", "words"),
    [("share", "over 100 percent"), ("share", "under 0 percent"), ("count", "under 1"), ("change", "down over 100%")],
)
def test_a_hedge_that_leaves_nothing_is_refused(kind, words):
    with pytest.raises(EvidenceError, match=f"“{words}” is beyond what a {kind} can be"):
        numbers.read(kind, words)


KINDS = st.sampled_from([("count", "", ""), ("change", "up ", " percent"), ("change", "down ", "%"), ("share", "", "%")])


@given(st.integers(1, 9999), st.integers(0, 6), st.sampled_from(["", *HEDGES]), KINDS)
def test_a_wider_level_holds_the_narrower_and_the_stated_number_is_at_least_at_their_edge(digits, zeros, hedge, kind):
    kind, before, after = kind
    try:
        number = numbers.read(kind, f"{before}{hedge} {digits * 10**zeros:,}{after}".strip())
    except EvidenceError:
        return  # over the whole
    narrow, main, wide = number.levels.values()
    assert narrow.within(main) and main.within(wide)
    assert all(each.low is None or each.low <= number.value for each in (narrow, wide))
    assert all(each.high is None or number.value <= each.high for each in (narrow, wide))
    assert (number.value >= 0) == (before != "down ") or not number.value


@pytest.mark.parametrize("hedge", HEDGES)
def test_a_wider_level_of_a_fraction_holds_the_narrower_and_stays_a_share(hedge):
    share = Interval(F(0), F(1)).opened(hedges.BOUNDS.get(HEDGES[hedge], ""))  # the other end of a bound stays open
    for words in ("half", "a tenth", "nine tenths", "a third", "two-fifths", "three quarters"):
        narrow, main, wide = numbers.read("share", f"{hedge} {words}").levels.values()
        assert narrow.within(main) and main.within(wide) and wide.within(share), words


def test_every_hedge_that_is_read_has_a_rule_and_no_other():
    assert set(HEDGES.values()) == {*hedges.SIDES, *hedges.BOUNDS} - {""}


# --- intervals -------------------------------------------------------------------------------------------------------

TICKS = [F(number, 2) for number in range(-1, 10)]


@st.composite
def intervals(draw):
    """Draw an interval with ends at 0 to 4, or open ones."""
    low, high = sorted([draw(st.integers(0, 4)), draw(st.integers(0, 4))])
    closed = (True, True) if low == high else (draw(st.booleans()), draw(st.booleans()))
    low, high = (draw(st.sampled_from([F(end), None])) for end in (low, high))
    return Interval(low, high, *closed)


def ticks(interval):
    """Return which of some numbers on and between the ends lie in an interval."""
    return {
        tick
        for tick in TICKS
        if (interval.low is None or interval.low < tick or (interval.low == tick and interval.low_closed))
        and (interval.high is None or tick < interval.high or (interval.high == tick and interval.high_closed))
    }


@given(intervals(), intervals())
def test_intervals_lie_within_overlap_and_stand_above_as_their_numbers_do(one, other):
    assert one.within(other) == (ticks(one) <= ticks(other))
    assert one.overlaps(other) == other.overlaps(one) == bool(ticks(one) & ticks(other))
    assert one.above(other) == (min(ticks(one)) > max(ticks(other)) and None not in (one.low, other.high))
    assert [tick for tick in TICKS if one.contains(tick)] == sorted(ticks(one))
    assert not one.overlaps(other) or ticks(one.intersection(other)) == ticks(one) & ticks(other)


@given(st.lists(intervals().filter(lambda each: None not in (each.low, each.high)), min_size=1))
def test_a_hull_is_the_least_interval_that_holds_all(drawn):
    found = hull(drawn)
    assert all(each.within(found) for each in drawn)
    assert {min(map(min, map(ticks, drawn))), max(map(max, map(ticks, drawn)))} <= ticks(found)
    assert found.low in {each.low for each in drawn} and found.high in {each.high for each in drawn}


@pytest.mark.parametrize(("low", "high", "closed"), [(2, 1, (True, True)), (1, 1, (True, False)), (1, 1, (False, True))])
def test_an_interval_without_a_number_is_refused(low, high, closed):
    with pytest.raises(EvidenceError, match=f"from {low} to {high}: no number lies in it"):
        Interval(F(low), F(high), *closed)


def test_the_book_shows_the_main_level_where_none_is_set(monkeypatch):
    monkeypatch.delenv("HEDGES", raising=False)
    assert shown_level() == "main"
    monkeypatch.setenv("HEDGES", "narrow")
    assert shown_level() == "narrow"


def test_the_level_that_a_notebook_asks_for_can_be_changed_again_and_the_environment_goes_before_it(monkeypatch):
    monkeypatch.delenv("HEDGES", raising=False)
    monkeypatch.setattr("analysis.values.intervals._level", "main")
    for level in ("wide", "narrow"):
        show_at(level)
        assert shown_level() == level
    monkeypatch.setenv("HEDGES", "main")
    show_at("wide")
    assert shown_level() == "main"
