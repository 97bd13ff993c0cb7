"""Resolution of forms of dates: each function takes one day of writing to the window that is meant.

Its other arguments are what the form's pattern names: `which` and `step` say of which year, or how far from that day.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from analysis.dating.windows import DAY, Window

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WEEKDAYS = list(calendar.day_name)
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
ORDINALS = "first second third fourth".split()
STEPS = {"last": -1, "this": 0, "next": 1}
SIZES = {"month": 1, "quarter": 3, "q": 3, "half": 6, "h": 6, "year": 12}  # in months
PARTS = {"early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid"}
PARTS |= {"late": "late", "end": "late"}
YEAR_PARTS = {"early": (1, 3), "mid": (4, 9), "late": (10, 12)}
MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
# First month, last month, and the day of that month on which the solstice or equinox falls in most years.
SEASONS = {"spring": (3, 6, 21), "summer": (6, 9, 23), "autumn": (9, 12, 21), "winter": (12, 3, 20)}
SEASONS["fall"] = SEASONS["autumn"]


@dataclass(frozen=True)
class Writing:
    """The day of writing, the tense of what is told ("past" or "future"), and whether what is past must be over."""

    day: dt.date
    tense: str
    over: bool


@cache
def _stretch(year: int, first: int = 1, last: int = 12) -> Window:
    """Return whole months of a year; a last month before the first lies in the next year."""
    end = year + (last < first)
    return Window.between(dt.date(year, first, 1), dt.date(end, last, calendar.monthrange(end, last)[1]))


def _of(at: Writing, which: str | None, make: Callable[[int], Window]) -> Window:
    """Return the one of “2017”, of “next year”, or the “last”, “this” or “next” one.

    The “last” is over, “this” one is under way or this year's, the “next” is to begin. Without any such word it is the
    last one that has begun (where it must be over: that is), or the next one that is not over.
    """
    step, _, year = (which or "the").lower().partition(" ")
    if step.isdigit():
        return make(int(step))
    if step != "the" and year:
        return make(at.day.year + STEPS[step])
    if step == "this":  # “this winter” in January began a year before
        before = make(at.day.year - 1)
        return before if at.day in before else make(at.day.year)
    back = step == "last" or (step == "the" and at.tense == "past")
    # 29 February comes again after eight years at the latest.
    for year in range(at.day.year + 1, at.day.year - 9, -1) if back else range(at.day.year - 1, at.day.year + 9):
        with suppress(ValueError):  # 29 February of a common year
            window = make(year)
            if back:
                fits = window.latest < at.day if step == "last" or at.over else window.earliest <= at.day
            else:
                fits = window.earliest > at.day if step == "next" else window.latest >= at.day
            if fits:
                return window
    raise ValueError("the calendar has no such day")


def _month(words: str) -> int:
    return int(words) if words.isdigit() else MONTHS.index(words[:3].lower()) + 1


def _count(number: str) -> int:
    return int(number) if number.isdigit() else NUMBERS.index(number.lower()) + 2


def day(at: Writing, month: str, day: str, year: str | None = None, weekday: str | None = None) -> Window:
    """Read “July 11” or “Wednesday, July 11, 2018”; raises ValueError where the calendar has no such day."""
    found = _of(at, year, lambda year: Window.of_day(dt.date(year, _month(month), int(day))))
    if weekday and WEEKDAYS[found.earliest.weekday()] != weekday:
        raise ValueError(f"{found.earliest} is a {WEEKDAYS[found.earliest.weekday()]}")
    return found


def year(at: Writing, which: str) -> Window:
    """Read “2018”."""
    return _of(at, which, _stretch)


def month(at: Writing, month: str, which: str | None) -> Window:
    """Read “July”, “last July”, “July 2018” or “July last year”."""
    return _of(at, which, lambda year: _stretch(year, _month(month), _month(month)))


def part(at: Writing, number: str, unit: str, which: str | None) -> Window:
    """Read “the first half” or “H1 2018”, “the third quarter of next year” or “Q3”."""
    size = SIZES[unit.lower()]
    last = size * (int(number) if number.isdigit() else ORDINALS.index(number) + 1)
    return _of(at, which, lambda year: _stretch(year, last - size + 1, last))


def first_months(at: Writing, count: str, which: str | None) -> Window:
    """Read “the first nine months of 2021”."""
    return _of(at, which, lambda year: _stretch(year, 1, _count(count)))


def months_to(at: Writing, month: str, which: str | None, count: str | None, day: str | None) -> Window:
    """Read “the three months to June”, “the 12 months to 31 March”, “the year ended March 31, 2024”.

    Raises ValueError for any other day than a month's last.
    """
    last, size = _month(month), _count(count) if count else 12
    if day and int(day) not in {calendar.monthrange(year, last)[1] for year in (2023, 2024)}:
        raise ValueError(f"no {month} ends on its day {day}")
    return _of(at, which, lambda year: _stretch(year - (size > last), (last - size) % 12 + 1, last))


def months(at: Writing, first: str, last: str, which: str | None) -> Window:
    """Read “January to July”; the year beside “November to March 2022” is the second month's."""
    a, b = _month(first), _month(last)
    if a == b:
        raise ValueError("it may be one month or thirteen")
    return _of(at, which, lambda year: _stretch(year - bool(which and b < a), a, b))


def two_months(at: Writing, first: str, last: str, which: str | None) -> Window:
    """Read “January and February”, of which the one follows the other."""
    if _month(last) - _month(first) not in (1, -11):
        raise ValueError("the second month does not follow the first")
    return months(at, first, last, which)


def dated_months(at: Writing, first: str, year: str, last: str, end: str) -> Window:
    """Read “November 2021 to March 2022”."""
    return Window.between(month(at, first, year).earliest, month(at, last, end).latest)


def year_to_date(at: Writing) -> Window:
    """Read “year to date”: from the first day of the year to the day of writing."""
    return Window.between(dt.date(at.day.year, 1, 1), at.day)


def near(at: Writing, words: str) -> Window:
    """Read “today”, “now”, “this evening”, “yesterday” or “tomorrow”."""
    return Window.of_day(at.day + DAY * {"yesterday": -1, "tomorrow": 1}.get(words.lower(), 0))


def weekday(at: Writing, step: str | None, weekday: str) -> Window:
    """Return the weekday up to the day of writing or from it on; “last” and “next” leave that day out."""
    step = (step or "").lower()
    back = (at.day.weekday() - WEEKDAYS.index(weekday)) % 7
    if step == "this":
        day = at.day + DAY * (WEEKDAYS.index(weekday) - at.day.weekday())
    elif step == "next" or (at.tense == "future" and not step):
        day = at.day + DAY * (-back % 7 or 7 * (step == "next"))
    else:
        day = at.day - DAY * (back or 7 * (step == "last"))
    return Window.of_day(day)


def week(at: Writing, step: str) -> Window:
    """Return Monday to Sunday."""
    monday = at.day + DAY * (7 * STEPS[step.lower()] - at.day.weekday())
    return Window.between(monday, monday + 6 * DAY)


def unit(at: Writing, step: str, unit: str) -> Window:
    """Return the calendar's month, quarter or year before, around or after the day of writing."""
    return _units(at, STEPS[step.lower()], unit)


def ago(at: Writing, count: str, unit: str) -> Window:
    """Return the calendar's month or year that lies so many back."""
    return _units(at, -_count(count), unit)


def _units(at: Writing, count: int, unit: str) -> Window:
    size = SIZES[unit.lower()]
    number = (12 * at.day.year + at.day.month - 1) // size * size + size * count
    return _stretch(number // 12, number % 12 + 1, number % 12 + size)


def year_part(at: Writing, part: str, which: str) -> Window:
    """Read “late 2019” or “the end of next year”: the last quarter."""
    return _of(at, which, lambda year: _stretch(year, *YEAR_PARTS[_part(part)]))


def month_part(at: Writing, part: str, month: str, which: str | None) -> Window:
    """Read “mid-September” or “the end of July 2018”: a third of the month."""
    return _of(at, which, lambda year: _third(part, _stretch(year, _month(month), _month(month))))


def unit_part(at: Writing, part: str, step: str) -> Window:
    """Read “early next month”."""
    return _third(part, unit(at, step, "month"))


def _third(part: str, month: Window) -> Window:
    """Return the days of a third of a month; the last takes what is left."""
    low, high = MONTH_PARTS[_part(part)]
    return Window.between(month.earliest.replace(day=low), min(month.latest, month.earliest + DAY * (high - 1)))


def _part(words: str) -> str:
    return PARTS[words.lower().removeprefix("the ").removesuffix(" of")]


def season(at: Writing, season: str, which: str | None) -> Window:
    """Read “autumn”, “next spring” or “the summer of 2021”."""
    first, last, day = SEASONS[season]
    over = last < first  # into the next year
    return _of(at, which, lambda year: Window.between(dt.date(year, first, 1), dt.date(year + over, last, day)))


def span(at: Writing, first: str, last: str) -> Window:
    """Read “between 2007 and 2017”."""
    return Window.between(dt.date(int(first), 1, 1), dt.date(int(last), 12, 31))
