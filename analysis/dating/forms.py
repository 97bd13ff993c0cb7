"""Tell which days of writing suit a form of dates: until, or since, the days that it means on them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache

from analysis.dating.bounds import DayExpression
from analysis.dating.days import ALL, FIRST, LAST, Days
from analysis.dating.windows import shift
from analysis.reading import dates
from analysis.reading.dates import Form

Meant = tuple[dt.date, dates.Days]  # a day of writing, and what is meant on it


def pieces(form: Form, side: str, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, dt.date, dates.Days]]:
    """Return stretches of days of writing on which a form means the same; equal ends suffice, as it never falls."""
    if form.absolute:
        yield first, last, form.days(first, side)
        return
    for year in range(first.year, last.year + 1):
        start, end = max(first, dt.date(year, 1, 1)), min(last, dt.date(year, 12, 31))
        yield from _halved(form, side, (start, form.days(start, side)), (end, form.days(end, side)))


def _halved(form: Form, side: str, start: Meant, end: Meant) -> Iterator[tuple[dt.date, dt.date, dates.Days]]:
    if start[1] == end[1]:
        yield start[0], end[0], start[1]
        return
    middle = start[0] + (end[0] - start[0]) // 2
    after = middle + dates.DAY
    yield from _halved(form, side, start, (middle, form.days(middle, side)))
    yield from _halved(form, side, (after, form.days(after, side)), end)


# A form lies to the day of writing as the weekday or the calendar has it: what holds for a week from Monday on, or from
# one leap year to the next, holds for all days.
WEEK = (dt.date(2018, 1, 1), dt.date(2018, 1, 7))
LEAP = (dt.date(2017, 1, 1), dt.date(2020, 12, 31))


@cache
def allowed(form: Form, side: str, relation: str, day: DayExpression) -> Days:
    """Return the days of writing that lie until or since the first or last day that the form means on them."""
    if form.absolute:
        return between(relation, limit(relation, day, form.days(FIRST, side)))
    sample = WEEK if form.weekly and day.unit == "day" else LEAP
    left = _left(form, side, sample, (relation, day))
    # Only 29 February stays away for eight years, around 1900.
    if left in (Days(()), Days.between(*sample)) and "29" not in form.words:
        return ALL if left else left
    return _left(form, side, (FIRST, LAST), (relation, day))


def _left(form: Form, side: str, among: tuple[dt.date, dt.date], rule: tuple[str, DayExpression]) -> Days:
    found = []
    for first, last, meant in pieces(form, side, *among):
        found += (Days.between(first, last) & between(rule[0], limit(*rule, meant))).ranges
    return Days.joined(found)


def between(relation: str, day: dt.date | None) -> Days:
    """Return the days since or until a day; None leaves all."""
    return Days.between(day, None) if relation == "since" else Days.between(None, day)


def limit(relation: str, day: DayExpression, meant: dates.Days) -> dt.date | None:
    """Return the day that an expression makes of the first or last day meant, None where that is open."""
    end = day.end or ("first" if relation == "since" else "last")
    base = meant[0] if end == "first" else meant[1]
    return base and shift(base, day.count, day.unit)
