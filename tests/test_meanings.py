"""Check what forms of dates mean against an oracle that walks from day to day."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading import dates
from analysis.errors import EvidenceError

DAY = dt.timedelta(days=1)
ALL_DAYS = st.dates(dt.date(1908, 1, 1), dt.date(2091, 12, 31))
MONTHS = st.sampled_from(list(enumerate(calendar.month_name))[1:])


def nearest(day: dt.date, step: int, wanted) -> dt.date:
    """Walk from a day on until one is wanted."""
    while not wanted(day):
        day += step * DAY
    return day


def around(day: dt.date, same) -> tuple[dt.date, dt.date]:
    """Return the first and last of the days around one that are the same as it."""
    first = last = day
    while same(first - DAY) == same(day):
        first -= DAY
    while same(last + DAY) == same(day):
        last += DAY
    return first, last


@given(ALL_DAYS)
def test_a_full_date_is_read_with_its_own_weekday_and_no_other(day):
    words = f"{calendar.day_name[day.weekday()]}, {day.day} {calendar.month_name[day.month]} {day.year}"
    wrong = words.replace(calendar.day_name[day.weekday()], calendar.day_name[day.weekday() - 1])

    assert (day, day) == dates.read("date", words).days(day)
    with pytest.raises(EvidenceError, match=f"{day} is a "):
        dates.read("date", wrong)


@given(ALL_DAYS, st.sampled_from(["past", "future"]), st.integers(0, 6))
def test_a_weekday_is_the_nearest_one_on_its_side(day, side, number):
    found = nearest(day, -1 if side == "past" else 1, lambda each: each.weekday() == number)

    assert (found, found) == dates.read("date", calendar.day_name[number]).days(day, side)


@given(ALL_DAYS, st.sampled_from([("last", -1), ("this", 0), ("next", 1)]))
def test_a_week_goes_from_monday_to_sunday(day, step):
    inside = around(day + step[1] * 7 * DAY, lambda each: each.isocalendar()[:2])

    assert inside == dates.read("date", f"{step[0]} week").days(day)


@given(ALL_DAYS, st.sampled_from(["month", "quarter", "year"]))
def test_last_and_next_touch_the_one_that_holds_the_day(day, unit):
    same = {
        "month": lambda each: (each.year, each.month),
        "quarter": lambda each: (each.year, (each.month - 1) // 3),
        "year": lambda each: each.year,
    }[unit]
    first, last = around(day, same)
    form = {step: dates.read("period", f"{step} {unit}").days(day) for step in ("last", "this", "next")}

    assert form == {"last": around(first - DAY, same), "this": (first, last), "next": around(last + DAY, same)}


@given(ALL_DAYS, MONTHS)
def test_a_month_without_a_year_is_the_last_that_is_over_or_the_next_that_is_not(day, month):
    def same(each):
        return (each.year, each.month)

    over = nearest(day - DAY, -1, lambda each: each.month == month[0] and around(each, same)[1] < day)
    coming = nearest(day, 1, lambda each: each.month == month[0])
    form = dates.read("period", month[1])

    assert around(over, same) == form.days(day, "past")
    assert around(coming, same) == form.days(day, "future")


@given(ALL_DAYS, MONTHS, MONTHS)
def test_months_to_months_hold_the_months_between(day, first, last):
    meant = dates.read("period", f"{first[1]} to {last[1]}").days(day, "past")
    walked = [meant[0] + n * DAY for n in range((meant[1] - meant[0]).days + 1)]

    assert len({(each.year, each.month) for each in walked}) == (last[0] - first[0]) % 12 + 1
    assert (meant[0].month, meant[1].month) == (first[0], last[0])
    assert dates.months(meant) == (last[0] - first[0]) % 12 + 1
    assert meant[1] < day <= meant[1].replace(year=meant[1].year + 1, day=28) + 4 * DAY
