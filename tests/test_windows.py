"""Windows of days are checked against the days themselves."""

from __future__ import annotations

import calendar
import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.dating import days_wording
from analysis.dating.windows import ANY, DAY, Window, shift
from analysis.errors import EvidenceError

YEAR = [dt.date(2020, 1, 1) + n * DAY for n in range(60)]
AROUND = [YEAR[0] + n * DAY for n in range(-5, 70)]
NEAR = st.sampled_from(YEAR)


@st.composite
def windows(draw) -> Window:
    """Draw a window with holes, or one with an open end or two."""
    if draw(st.booleans()):
        ends = sorted(draw(st.sets(NEAR, max_size=10)))
        return Window.joined(zip(ends[::2], ends[1::2], strict=False))
    return Window.between(draw(st.none() | NEAR), draw(st.none() | NEAR))


def days(window: Window) -> list[dt.date]:
    """Return the days of a window in a stretch so long that open ends go beyond all others."""
    return [day for day in AROUND if any(first <= day <= last for first, last in window.ranges)]


@given(windows(), windows())
def test_windows_meet_where_both_have_days(one, other):
    met = one & other
    assert met == other & one
    assert days(met) == [day for day in days(one) if day in days(other)]
    assert one.within(other) == (set(days(one)) <= set(days(other)))
    assert one.overlaps(other) == bool(days(met))
    assert (one & ANY) == one


@given(windows(), NEAR)
def test_a_window_contains_its_days(window, day):
    assert (day in window) == (day in days(window))
    assert bool(window) == bool(days(window))


@given(windows().filter(bool), windows().filter(bool))
def test_a_window_lies_before_another_where_all_its_days_do(one, other):
    assert one.before(other) == (max(days(one)) < min(days(other)))
    open_ends = (AROUND[0], AROUND[-1])
    assert [end or limit for end, limit in zip(one.ends, open_ends, strict=True)] == [days(one)[0], days(one)[-1]]


@given(st.lists(NEAR, max_size=10).map(sorted))
def test_days_are_counted_and_ranges_never_touch(ends):
    window = Window.joined(zip(ends[::2], ends[1::2], strict=False))
    assert len(window) == len(days(window))
    assert all(first[1] + DAY < last[0] for first, last in pairwise(window.ranges))


@pytest.mark.parametrize(
    ("day", "count", "unit", "shifted"),
    [
        ("2023-07-31", 2, "month", "2023-09-30"),
        ("2023-06-30", 2, "month", "2023-08-31"),  # the last day of a month stays a last day
        ("2023-01-30", 1, "month", "2023-02-28"),
        ("2024-02-29", 1, "year", "2025-02-28"),
        ("2023-02-28", 1, "year", "2024-02-29"),
        ("2023-01-15", -1, "month", "2022-12-15"),
        ("2023-12-31", 1, "day", "2024-01-01"),
        ("2024-01-01", -1, "year", "2023-01-01"),
    ],
)
def test_a_shift_keeps_to_the_calendar(day, count, unit, shifted):
    assert shifted == str(shift(dt.date.fromisoformat(day), count, unit))


@given(st.dates(dt.date(1904, 1, 1), dt.date(2090, 12, 31)), st.integers(-30, 30))
def test_months_shift_as_the_calendar_counts_them(day, count):
    shifted = shift(day, count, "month")
    assert (shifted.year * 12 + shifted.month) - (day.year * 12 + day.month) == count
    ends = [each.day == calendar.monthrange(each.year, each.month)[1] for each in (day, shifted)]
    assert ends == [True, True] if ends[0] else shifted.day == day.day or ends[1]


def test_a_shift_out_of_the_calendar_is_refused():
    with pytest.raises(EvidenceError, match="2023-01-01 and 99999 years: expected"):
        shift(dt.date(2023, 1, 1), 99_999, "year")


def test_windows_are_shifted_widened_to_months_and_asked_for_their_years_with_open_ends_left_open():
    window = Window.between(dt.date(2023, 1, 11), None)
    assert window.shifted(-1, "year") == Window.between(dt.date(2022, 1, 11), None)
    assert window.in_months == Window.between(dt.date(2023, 1, 1), None)
    assert Window.between(YEAR[0], YEAR[40]).in_months == Window.between(YEAR[0], dt.date(2020, 2, 29))
    assert window.year("first") == Window.between(dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    with pytest.raises(EvidenceError, match="window 2023-01-11 to None: expected a last day"):
        window.year("last")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2018-07-11", "2018-07-11", "11 July 2018"), ("2018-07-09", "2018-07-11", "9–11 July 2018"),
        ("2018-07-09", "2018-08-11", "9 July – 11 August 2018"), ("2017-12-30", "2018-01-02", "30 December 2017 – 2 January 2018"),
        ("2018-07-01", "2018-07-31", "July 2018"), ("2018-07-01", "2018-08-31", "July–August 2018"),
        ("2018-07-01", "2018-07-30", "1–30 July 2018"), ("2018-12-01", "2019-02-28", "December 2018 – February 2019"),
        ("2018-01-01", "2018-12-31", "2018"), ("2018-01-01", "2020-12-31", "2018–2020"),
        ("2024-01-01", "", "after 2023"), ("2024-02-01", "", "from 1 February 2024"), ("", "2030-12-31", "by 31 December 2030"),
        ("", "", "not dated"),
    ],
)  # fmt: skip
def test_a_window_is_told_in_the_fewest_words_that_keep_its_ends(first, last, words):
    assert words == days_wording.window(Window.between(*(dt.date.fromisoformat(end) if end else None for end in (first, last))))
