"""Phrases are resolved as an oracle does that walks from day to day."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.dating import phrases
from analysis.dating.windows import DAY, Window
from analysis.errors import EvidenceError

ALL_DAYS = st.dates(dt.date(1908, 1, 1), dt.date(2091, 12, 31))
MONTH = st.integers(1, 12)
SEASONS = {"spring": (3, 1, 6, 21), "summer": (6, 1, 9, 23), "autumn": (9, 1, 12, 21), "winter": (12, 1, 3, 20)}


def nearest(day: dt.date, step: int, wanted) -> dt.date:
    """Walk from a day on until one is wanted."""
    while not wanted(day):
        day += step * DAY
    return day


def around(day: dt.date, same) -> Window:
    """Return the days around one that are the same as it."""
    first, last = (nearest(day, step, lambda each, step=step: same(each + step * DAY) != same(day)) for step in (-1, 1))
    return Window.between(first, last)


def month_of(day: dt.date) -> tuple[int, int]:
    return day.year, day.month


@given(ALL_DAYS)
def test_a_full_date_is_read_with_its_own_weekday_and_no_other(day):
    words = f"{calendar.day_name[day.weekday()]}, {day.day} {calendar.month_name[day.month]} {day.year}"
    wrong = words.replace(calendar.day_name[day.weekday()], calendar.day_name[day.weekday() - 1])
    assert Window.of_day(day) == phrases.read("date", words).window(day)
    with pytest.raises(EvidenceError, match=f"{day} is a "):
        phrases.read("date", wrong)


@given(ALL_DAYS, st.sampled_from(["past", "future"]), st.integers(0, 6))
def test_a_weekday_is_the_nearest_one_on_its_side(day, tense, number):
    found = nearest(day, -1 if tense == "past" else 1, lambda each: each.weekday() == number)
    assert Window.of_day(found) == phrases.read("date", calendar.day_name[number]).window(day, tense)


@given(ALL_DAYS, st.sampled_from([("last", -1), ("this", 0), ("next", 1)]))
def test_a_week_goes_from_monday_to_sunday(day, step):
    word, weeks = step
    assert around(day + weeks * 7 * DAY, lambda each: each.isocalendar()[:2]) == phrases.read("date", f"{word} week").window(day)


@given(ALL_DAYS, st.sampled_from(["month", "quarter", "year"]))
def test_last_and_next_touch_the_one_that_holds_the_day(day, unit):
    same = {
        "month": month_of,
        "quarter": lambda each: (each.year, (each.month - 1) // 3),
        "year": lambda each: each.year,
    }[unit]
    this = around(day, same)
    last, next_ = around(this.earliest - DAY, same), around(this.latest + DAY, same)
    assert [last, this, next_] == [phrases.read("period", f"{step} {unit}").window(day) for step in ("last", "this", "next")]


@given(ALL_DAYS, MONTH)
def test_a_month_without_a_year_is_the_last_that_is_over_or_the_next_that_is_not(day, month):
    over = nearest(around(day, month_of).earliest - DAY, -1, lambda each: each.month == month)
    coming = nearest(day, 1, lambda each: each.month == month)
    phrase = phrases.read("period", calendar.month_name[month])
    assert around(over, month_of) == phrase.window(day, "past")
    assert around(coming, month_of) == phrase.window(day, "future")


@given(ALL_DAYS, st.sampled_from(list(SEASONS)))
def test_a_season_is_the_last_that_is_over_the_one_under_way_or_the_next_to_begin(day, name):
    def window(year):
        first, start, last, until = SEASONS[name]
        return Window.between(dt.date(year, first, start), dt.date(year + (last < first), last, until))

    all_ = [window(year) for year in range(day.year - 3, day.year + 4)]
    last = [each for each in all_ if each.latest < day][-1]
    next_ = next(each for each in all_ if each.earliest > day)
    this = [each for each in all_ if day in each] or [window(day.year)]
    assert [last, *this, next_] == [phrases.read("date", f"{step} {name}").window(day) for step in ("last", "this", "next")]


@given(ALL_DAYS, MONTH, MONTH)
def test_months_to_months_hold_the_months_between(day, first, last):
    words = f"{calendar.month_name[first]} to {calendar.month_name[last]}"
    if first == last:
        with pytest.raises(EvidenceError):
            phrases.read("period", words)
        return
    phrase = phrases.read("period", words)
    meant = phrase.window(day, "past")
    assert phrase.months == len({month_of(each) for each in meant}) == (last - first) % 12 + 1
    assert (meant.earliest, meant.latest) == (around(meant.earliest, month_of).earliest, around(meant.latest, month_of).latest)
    assert (meant.earliest.month, meant.latest.month) == (first, last)
    assert meant.latest < day <= meant.latest.replace(year=meant.latest.year + 1, day=28) + 4 * DAY


@given(ALL_DAYS, st.integers(2, 12), MONTH)
def test_so_many_months_end_with_the_month_that_is_named(day, count, last):
    meant = phrases.read("period", f"the {count} months to {calendar.month_name[last]}").window(day, "past")
    assert len({month_of(each) for each in meant}) == count and meant.latest.month == last
    assert meant.earliest.day == 1 and (meant.latest + DAY).day == 1
    assert meant.latest < day <= meant.latest + 366 * DAY
