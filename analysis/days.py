"""Count days on the calendar: which days a date expression means for an article of a given day.

Every function here grows with the day that it is given: a later article never means an earlier day by the same words.
So a window of possible articles needs its two ends only.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import replace

from analysis.lexicon import FEASTS, SEASONS, WEEKDAYS
from analysis.model import Date

Days = tuple[dt.date | None, dt.date | None]
OPEN: Days = (None, None)
_YEARLY = SEASONS | FEASTS

# Months in the periods that the calendar counts.
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}

# Which piece a part is, of how many: the end of a year is its last quarter, late in a year its last third.
CUTS = {"start": (0, 4), "early": (0, 3), "mid": (1, 3), "late": (2, 3), "end": (3, 4)}


def meant(date: Date, day: dt.date | None) -> Days:
    """Return the first and the last day that an expression can mean, None where they are open.

    `day` is the day of the article, or None where it is unknown.
    """
    if date.until:
        last = meant(date.until, day)[1]
        first = meant(*_begin(date, last, day))[0]
        if first and last and first > last:
            first = None  # "from today to 2018" in an article of 2023
    else:
        first, last = _part(date, _whole(date, day), day)
    return _bounded(date.bound, first, last, day)


def _begin(date: Date, last: dt.date | None, day: dt.date | None) -> tuple[Date, dt.date | None]:
    """Return the begin of a range, and the day to count it from.

    "From November to March" begins in the last November before that March.
    """
    begin = replace(date, until=None, bound="")
    if last and date.shift is None and (_recurs(date) or date.form == "weekday"):
        return replace(begin, tense="past"), last
    return begin, day


def _whole(date: Date, day: dt.date | None) -> Days:
    """Return the days of an expression without its part and its bound."""
    if date.form == "century" and date.number:
        return dt.date(100 * date.number - 99, 1, 1), dt.date(100 * date.number, 12, 31)
    if date.form == "decade" and date.year:
        return dt.date(date.year, 1, 1), dt.date(date.year + 9, 12, 31)
    if date.year:
        return _in_year(date, date.year)
    if day is None:
        return OPEN
    if date.form == "past":
        return None, day
    if date.form == "future":
        return day, None
    if date.form == "now":
        return day, day
    if date.form == "span":
        return tuple(sorted((day, _moved(day, date.name, date.shift))))
    if date.form == "weekday":
        return _weekday(date, day)
    if date.form == "weekend":
        saturday, _ = _weekday(replace(date, name="Saturday", shift=date.shift or None), day)
        return saturday, _moved(saturday, "day", 1)
    if date.years is not None:
        return _in_year(date, _year(day.year + date.years))
    if _recurs(date):
        return _occurrence(date, day)
    return _shifted(date, day)


def _in_year(date: Date, year: int) -> Days:
    """Return the days of a named period in the given year."""
    if date.form in ("day", "dateline"):
        # February 29 of a year that has none is its last day of February.
        only = dt.date(year, date.month, min(date.day, monthrange(year, date.month)[1]))
        return only, only
    if date.form == "season":
        (month, first), (until, last) = _YEARLY[date.name]
        return dt.date(year, month, first), dt.date(year + (until < month), until, last)
    if date.form == "months":
        return _block(year * 12, date.number)
    if date.form == "month":
        return _block(year * 12 + date.month - 1, 1)
    if date.form in ("quarter", "half"):
        length = MONTHS_IN[date.form]
        return _block(year * 12 + length * (date.number - 1), length)
    return _block(year * 12, 12)


def _block(month: int, length: int) -> Days:
    """Return the days of so many months; the first is counted from January of the year 0."""
    month = min(max(month, 12), 9999 * 12 - length)
    last_year, last_month = divmod(month + length - 1, 12)
    last = dt.date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])
    return dt.date(month // 12, month % 12 + 1, 1), last


def _year(year: int) -> int:
    return min(max(year, 1), 9998)


def _recurs(date: Date) -> bool:
    """Tell whether every year has such a period, and the text does not name its year."""
    return bool(date.month or date.number or date.form == "season") and date.year is None and date.years is None


def _occurrence(date: Date, day: dt.date) -> Days:
    """Return the July, autumn or third quarter that is meant, where no year is stated.

    A past one has begun, a future one is not over; without a clue it is the one of the article's year.
    """
    near = [_in_year(date, _year(day.year + step)) for step in (-2, -1, 0, 1, 2)]
    if date.shift == -1:
        return max((each for each in near if each[1] < day), default=near[0])
    if date.shift == 1:
        return min((each for each in near if each[0] > day), default=near[-1])
    if date.shift is None and date.tense == "past":
        return max((each for each in near if each[0] <= day), default=near[0])
    if date.shift is None and date.tense == "future":
        return min((each for each in near if each[1] >= day), default=near[-1])
    around = [each for each in near[:2] if each[0] <= day <= each[1]]
    return around[0] if around else near[2]


def _weekday(date: Date, day: dt.date) -> Days:
    """Return the weekday that is meant: of reported things the latest, of coming ones the next."""
    ahead = (WEEKDAYS.index(date.name) - day.weekday()) % 7
    if date.shift == 0:
        step = WEEKDAYS.index(date.name) - day.weekday()
    elif date.shift == 1:
        step = ahead or 7
    elif date.shift == -1:
        step = ahead - 7
    elif date.tense == "future":
        step = ahead
    else:
        step = ahead - 7 if ahead else 0
    found = _moved(day, "day", step)
    return found, found


def _shifted(date: Date, day: dt.date) -> Days:
    """Return the calendar's week, month, year … so many such units away from the day."""
    if date.form == "day":
        found = _moved(day, "day", date.shift)
        return found, found
    if date.form == "week":
        monday = _moved(_moved(day, "day", -day.weekday()), "day", 7 * date.shift)
        return monday, _moved(monday, "day", 6)
    length = MONTHS_IN[date.form]
    current = (day.year * 12 + day.month - 1) // length
    return _block((current + date.shift) * length, length)


def _moved(day: dt.date, unit: str, count: int) -> dt.date:
    """Return the same day so many units later, or the last day of a month that is too short for it."""
    if unit in ("day", "week"):
        number = day.toordinal() + count * (7 if unit == "week" else 1)
        return dt.date.fromordinal(min(max(number, 1), dt.date.max.toordinal()))
    first, last = _block(day.year * 12 + day.month - 1 + count * MONTHS_IN[unit], 1)
    return min(first.replace(day=min(day.day, last.day)), last)


def _part(date: Date, whole: Days, day: dt.date | None) -> Days:
    """Return the part of a period that is meant: its start, middle, end, or what is left of it."""
    first, last = whole
    if not date.part or first is None or last is None:
        return whole
    if date.part == "earlier":
        return first, max(first, min(last, day)) if day else last
    if date.part == "later":
        return min(last, max(first, day)) if day else first, last
    return _cut(first, last, *CUTS[date.part])


def _cut(first: dt.date, last: dt.date, piece: int, pieces: int) -> Days:
    """Cut one of so many pieces from a period, at the borders of months where there are enough of them."""
    after = _moved(last, "day", 1)
    months = (after.year - first.year) * 12 + after.month - first.month
    if first.day == after.day == 1 and months >= pieces:
        begin, end = months * piece // pieces, -(-months * (piece + 1) // pieces)
        return _block(first.year * 12 + first.month - 1 + begin, end - begin)
    length = (last - first).days + 1
    begin, end = length * piece // pieces, -(-length * (piece + 1) // pieces)
    return _moved(first, "day", begin), _moved(first, "day", end - 1)


def _bounded(bound: str, first: dt.date | None, last: dt.date | None, day: dt.date | None) -> Days:
    """Open the end that a bounding word opens; "since" lasts up to the article."""
    if bound == "before":
        return None, first and _moved(first, "day", -1)
    if bound in ("by", "until"):
        return None, last
    if bound == "after":
        return last and _moved(last, "day", 1), None
    if bound == "from":
        return first, None
    if bound == "since":
        return first, None if first and day and first > day else day
    return first, last


def months(date: Date) -> int | None:
    """Return how many months of the calendar a stated period has, or None where it states none.

    The first half has 6, "from January to July" 7, a year 12, "the past ten years" 120.
    """
    if date.form == "span" and date.name in MONTHS_IN:
        return abs(date.shift) * MONTHS_IN[date.name]
    if date.bound or date.part or (date.shift is not None and date.form != "year"):
        return None
    if date.until is None:
        return date.number if date.form == "months" else MONTHS_IN.get(date.form)
    first, last = meant(date, dt.date(2000, 12, 31))  # any day: lengths in months are the same
    if first is None or last is None or first.day != 1 or _moved(last, "day", 1).day != 1:
        return None
    return (last.year - first.year) * 12 + last.month - first.month + 1
