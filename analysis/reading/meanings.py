"""Tell what the forms of dates mean: each function takes one day of writing to the first and last day meant."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

DAY = dt.timedelta(days=1)
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WEEKDAYS = list(calendar.day_name)
NUMBERS = "two three four five six seven eight nine ten eleven".split()
STEPS = {"last": -1, "this": 0, "next": 1}
HALVES = {"first": (1, 6), "second": (7, 12), "H1": (1, 6), "H2": (7, 12)}
QUARTERS = {"first": (1, 3), "second": (4, 6), "third": (7, 9), "fourth": (10, 12)}
QUARTERS |= {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12)}
PARTS = {"early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid"}
PARTS |= {"late": "late", "end": "late"}
YEAR_PARTS = {"early": (1, 3), "mid": (4, 9), "late": (10, 12)}
MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
# First month, last month, and the day of that month on which the solstice or equinox falls in most years.
SEASONS = {"spring": (3, 6, 21), "summer": (6, 9, 23), "autumn": (9, 12, 21), "winter": (12, 3, 20)}
SEASONS["fall"] = SEASONS["autumn"]

Days = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True)
class Writing:
    """The day of writing, the side that is told of, and the kind of slot."""

    day: dt.date
    side: str
    kind: str


@cache
def _stretch(year: int, first: int = 1, last: int = 12) -> Days:
    """Return whole months of a year; a last month before the first lies in the next year."""
    end = year + (last < first)
    return dt.date(year, first, 1), dt.date(end, last, calendar.monthrange(end, last)[1])


def _yearless(at: Writing, make: Callable[[int], Days]) -> Days:
    """Return the last one that has begun (a period: that is over), or the next one that is not over."""
    step = 1 if at.side == "future" else -1
    # 29 February comes again after eight years at the latest.
    for year in range(at.day.year - step, at.day.year + 9 * step, step):
        if (days := _try(make, year)) and _fits(at, *days):
            return days
    raise ValueError("the calendar has no such day")


def _try(make: Callable[[int], Days], year: int) -> Days | None:
    try:
        return make(year)
    except ValueError:  # 29 February of a common year
        return None


def _fits(at: Writing, first: dt.date, last: dt.date) -> bool:
    if at.side == "future":
        return last >= at.day
    return last < at.day if at.kind == "period" else first <= at.day


def _of(at: Writing, which: str | None, make: Callable[[int], Days]) -> Days:
    """Return the one of “2017”, of “next year”, or of the year that the day of writing gives."""
    if which is None or which == "the year":
        return _yearless(at, make)
    return make(int(which) if which.isdigit() else at.day.year + STEPS[which.split()[0].lower()])


def _shifted(at: Writing, step: str | None, make: Callable[[int], Days]) -> Days:
    """Return the last one (“last May”) that is over, this year's, or the next one to begin."""
    if step is None:
        return _yearless(at, make)
    if step.lower() == "this":
        return make(at.day.year)
    around = [make(at.day.year + k) for k in (-2, -1, 0, 1, 2)]
    if step.lower() == "last":
        return max(days for days in around if days[1] < at.day)
    return min(days for days in around if days[0] > at.day)


def _month(words: str) -> int:
    return MONTHS.index(words[:3].lower()) + 1


def iso(at: Writing, year: str, month: str, day: str) -> Days:
    """Read “2018-07-11”; raises ValueError where the calendar has no such day, as all that name one do."""
    return (dt.date(int(year), int(month), int(day)),) * 2


def us(at: Writing, weekday: str | None, month: str, day: str, year: str) -> Days:
    """Read “July 11, 2018”, with its own weekday or none."""
    date = dt.date(int(year), _month(month), int(day))
    if weekday and WEEKDAYS[date.weekday()] != weekday:
        raise ValueError(f"{date} is a {WEEKDAYS[date.weekday()]}")
    return date, date


def uk(at: Writing, weekday: str | None, day: str, month: str, year: str) -> Days:
    """Read “11 July 2018”."""
    return us(at, weekday, month, day, year)


def us_yearless(at: Writing, month: str, day: str) -> Days:
    """Read “July 11”."""
    return _yearless(at, lambda year: (dt.date(year, _month(month), int(day)),) * 2)


def uk_yearless(at: Writing, day: str, month: str) -> Days:
    """Read “11 July”."""
    return us_yearless(at, month, day)


def year(at: Writing, which: str) -> Days:
    """Read “2018”."""
    return _of(at, which, _stretch)


def calendar_month(at: Writing, month: str, which: str) -> Days:
    """Read “July 2018” or “July last year”."""
    return _of(at, which, lambda year: _stretch(year, _month(month), _month(month)))


def bare_month(at: Writing, step: str | None, month: str) -> Days:
    """Read “July” or “last July”."""
    return _shifted(at, step, lambda year: _stretch(year, _month(month), _month(month)))


def half(at: Writing, half: str, which: str | None) -> Days:
    """Read “the first half” or “H1 2018”."""
    return _of(at, which, lambda year: _stretch(year, *HALVES[half]))


def quarter(at: Writing, quarter: str, which: str | None) -> Days:
    """Read “the third quarter of next year” or “Q3”."""
    return _of(at, which, lambda year: _stretch(year, *QUARTERS[quarter]))


def first_months(at: Writing, number: str, which: str | None) -> Days:
    """Read “the first nine months of 2021”."""
    return _of(at, which, lambda year: _stretch(year, 1, NUMBERS.index(number) + 2))


def months(at: Writing, first: str, last: str, which: str | None) -> Days:
    """Return “January to July”; the year beside “November to March 2022” is the second month's."""
    a, b = _month(first), _month(last)
    return _of(at, which, lambda year: _stretch(year - bool(which and b < a), a, b))


def dated_months(at: Writing, first: str, year: str, last: str, end: str) -> Days:
    """Read “November 2021 to March 2022”."""
    return _stretch(int(year), _month(first), _month(first))[0], _stretch(int(end), _month(last), _month(last))[1]


def near(at: Writing, words: str) -> Days:
    """Read “today”, “now”, “this evening”, “yesterday” or “tomorrow”."""
    day = at.day + DAY * {"yesterday": -1, "tomorrow": 1}.get(words.lower(), 0)
    return day, day


def weekday(at: Writing, step: str | None, name: str) -> Days:
    """Return the weekday up to the day of writing or from it on; “last” and “next” leave that day out."""
    step, side = (step or "").lower(), at.side
    back = (at.day.weekday() - WEEKDAYS.index(name)) % 7
    if step == "this":
        day = at.day + DAY * (WEEKDAYS.index(name) - at.day.weekday())
    elif step == "next" or (side == "future" and not step):
        day = at.day + DAY * (-back % 7 or 7 * (step == "next"))
    else:
        day = at.day - DAY * (back or 7 * (step == "last"))
    return day, day


def week(at: Writing, step: str) -> Days:
    """Return Monday to Sunday."""
    monday = at.day + DAY * (7 * STEPS[step.lower()] - at.day.weekday())
    return monday, monday + 6 * DAY


def unit(at: Writing, step: str, unit: str) -> Days:
    """Return the calendar's month, quarter or year before, around or after the day of writing."""
    return _units(at, STEPS[step.lower()], unit)


def ago(at: Writing, number: str, unit: str) -> Days:
    """Return the calendar's month or year that lies so many back."""
    return _units(at, -NUMBERS.index(number.lower()) - 2, unit)


def _units(at: Writing, count: int, unit: str) -> Days:
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    number = (12 * at.day.year + at.day.month - 1) // size * size + size * count
    return _stretch(number // 12, number % 12 + 1, number % 12 + size)


def year_part(at: Writing, part: str, which: str) -> Days:
    """Read “late 2019” or “the end of next year”: the last quarter."""
    return _of(at, which, lambda year: _stretch(year, *YEAR_PARTS[_part(part)]))


def month_part(at: Writing, part: str, month: str, which: str | None) -> Days:
    """Read “mid-September” or “the end of July 2018”: a third of the month."""
    return _of(at, which, lambda year: _slice(part, _stretch(year, _month(month), _month(month))))


def unit_part(at: Writing, part: str, step: str) -> Days:
    """Read “early next month”."""
    return _slice(part, unit(at, step, "month"))


def _slice(part: str, month: Days) -> Days:
    """Return the days of a third of a month; the last takes what is left."""
    low, high = MONTH_PARTS[_part(part)]
    return month[0].replace(day=low), min(month[1], month[0] + DAY * (high - 1))


def season(at: Writing, step: str | None, season: str) -> Days:
    """Read “autumn” or “next spring”."""
    return _shifted(at, step, lambda year: _season_of(year, season))


def dated_season(at: Writing, season: str, which: str) -> Days:
    """Read “the summer of 2021”."""
    return _of(at, which, lambda year: _season_of(year, season))


def _season_of(year: int, season: str) -> Days:
    first, last, day = SEASONS[season]
    return dt.date(year, first, 1), dt.date(year + (last < first), last, day)


def span(at: Writing, first: str, last: str) -> Days:
    """Read “between 2007 and 2017”."""
    return dt.date(int(first), 1, 1), dt.date(int(last), 12, 31)


def _part(words: str) -> str:
    return PARTS[words.lower().removeprefix("the ").removesuffix(" of")]
