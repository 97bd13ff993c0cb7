"""Check windows and sets of days against the days themselves."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.dating import windows
from analysis.dating.days import ALL, FIRST, LAST, Days
from analysis.dating.windows import Window
from analysis.errors import EvidenceError

DAY = dt.timedelta(days=1)
YEAR = [dt.date(2020, 1, 1) + n * DAY for n in range(60)]
NEAR = st.sampled_from(YEAR)
ENDS = st.none() | NEAR


@st.composite
def some_windows(draw) -> Window:
    earliest, latest = draw(ENDS), draw(ENDS)
    if earliest and latest and latest < earliest:
        earliest, latest = latest, earliest
    return Window(earliest, latest)


@st.composite
def some_days(draw) -> Days:
    """Draw days with holes, from one to the other of pairs in order."""
    ends = sorted(draw(st.sets(NEAR, max_size=10)))
    return Days.joined(zip(ends[::2], ends[1::2], strict=False))


def days_of(window: Window) -> set[dt.date]:
    """Return the window's days in a stretch so long that open ends go beyond all closed ones."""
    stretch = [YEAR[0] + n * DAY for n in range(-5, 70)]
    return {day for day in stretch if (window.earliest or day) <= day <= (window.latest or day)}


@given(some_windows(), some_windows())
def test_a_window_is_within_another_where_all_its_days_are(one, other):
    assert one.within(other) == (days_of(one) <= days_of(other))


@given(some_windows(), some_windows())
def test_windows_overlap_where_they_share_a_day(one, other):
    assert one.overlaps(other) == other.overlaps(one) == bool(days_of(one) & days_of(other))


@given(some_windows(), NEAR)
def test_a_window_contains_its_days(window, day):
    assert window.contains(day) == (day in days_of(window))


def test_a_window_is_known_where_it_is_one_day():
    day = dt.date(2018, 7, 11)

    assert Window(day, day).known
    assert not Window(day, day + DAY).known
    assert not Window(None, None).known


def test_a_window_without_a_day_is_refused():
    with pytest.raises(EvidenceError, match="window from 2018-07-12 to 2018-07-11: expected its earliest day first"):
        Window(dt.date(2018, 7, 12), dt.date(2018, 7, 11))


def test_a_window_is_shifted_at_both_ends_and_keeps_its_reasons():
    window = Window(dt.date(2023, 1, 1), None, ("stated",))

    assert window.shifted(-1, "year") == Window(dt.date(2022, 1, 1), None, ("stated",))


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
    assert shifted == str(windows.shift(dt.date.fromisoformat(day), count, unit))


@given(st.dates(dt.date(1904, 1, 1), dt.date(2090, 12, 31)), st.integers(-30, 30))
def test_months_shift_as_the_calendar_counts_them(day, count):
    shifted = windows.shift(day, count, "month")

    assert (shifted.year * 12 + shifted.month) - (day.year * 12 + day.month) == count
    ends = [each.day == calendar.monthrange(each.year, each.month)[1] for each in (day, shifted)]
    assert ends == [True, True] if ends[0] else shifted.day == day.day or ends[1]


def test_an_unknown_unit_is_refused():
    with pytest.raises(EvidenceError, match="unit “week”: expected day, month or year"):
        windows.shift(dt.date(2023, 1, 1), 1, "week")


@given(some_days(), some_days())
def test_days_meet_where_both_have_them(one, other):
    assert set(one & other) == set(one) & set(other)
    assert (one & other) == (other & one)
    assert (one & ALL) == one


@given(some_days())
def test_days_are_counted_listed_and_found(days):
    listed = list(days)

    assert listed == sorted(set(listed))
    assert len(days) == len(listed)
    assert [day for day in YEAR if day in days] == listed
    assert bool(days) == bool(listed)


@given(some_days())
def test_ranges_of_days_never_touch(days):
    assert all(first[1] + DAY < last[0] for first, last in zip(days.ranges, days.ranges[1:], strict=False))


def test_days_without_a_bound_are_open():
    assert (ALL.first, ALL.last) == (None, None)
    assert Days.between(dt.date(2018, 1, 1), None).first == dt.date(2018, 1, 1)
    assert Days.between(FIRST - DAY, LAST + DAY) == ALL
    assert not Days.between(dt.date(2018, 1, 2), dt.date(2018, 1, 1))
