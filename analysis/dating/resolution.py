"""Forms of dates: the pattern of each, and the window that it means on a day of writing, by what the pattern names.

`which` and `step` say of which year, or how far from that day; all else is read by its name, as `parsed` has it.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from functools import cache, partial
from typing import NamedTuple

from analysis.dating.windows import DAY, Window


class Writing(NamedTuple):
    """The day of writing, the tense of what is told ("past" or "future"), and whether what is past must be over."""

    day: dt.date
    tense: str
    over: bool


Meaning = Callable[..., Window]  # of a Writing and what the form's pattern names
Forms = list[tuple[str, Meaning]]

# --- what patterns name -----------------------------------------------------------------------------------------------

_NUMBERS = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True))
_ORDINALS = dict(zip("first second third fourth".split(), range(1, 5), strict=True))
_STEPS = {"last": -1, "this": 0, "next": 1}
_WEEKDAYS, _MONTHS = list(calendar.day_name), list(calendar.month_abbr)
_PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}

YEAR = r"(?:19|20)\d\d"
M = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sep(?:tember|t?\.|t)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
MONTH, FIRST_MONTH, LAST_MONTH = (f"(?P<{name}>{M})" for name in ("month", "first", "last"))
START, END = f"(?P<start>{YEAR})", f"(?P<end>{YEAR})"
WEEKDAY = f"(?P<weekday>{'|'.join(_WEEKDAYS)})"
DAY_OF_MONTH = r"(?P<day>\d\d?)(?:st|nd|rd|th)?"
_WORD = "(?:[Ll]ast|[Tt]his|[Nn]ext)"
WHICH = f"(?:{YEAR}|{_WORD} year|the year)"
STEP, OF, STEPPED = f"(?P<step>{_WORD})", f"(?: (?:of )?(?P<which>{WHICH}))?", f"(?:(?P<which>{_WORD}) )?"
NEAR = "[Tt]oday|[Nn]ow|[Cc]urrently|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)"
COUNT = f"(?P<count>{'|'.join(_NUMBERS)}|[2-9]|1[0-2])"
PART = "(?:[Tt]he )?(?P<part>(?:beginning|start|middle|end)(?= of)|[Ee]arly|[Mm]id|[Ll]ate)(?: of)?[ -]"
ENDING = f"(?:[Tt]he )?(?:{COUNT} months|year) (?:to|through|ended|ending)(?: the end of)?"
SEASON = "spring|summer|autumn"  # “fall” alone is a verb, and “winter 2021” begins or ends in that year


def _month(words: str) -> int:
    return int(words) if words.isdigit() else _MONTHS.index(words[:3])


def _number(words: str) -> int:
    """Read “9”, “nine” or “third”."""
    return int(words) if words.isdigit() else (_NUMBERS | _ORDINALS)[words.lower()]


_READ: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("month", "first", "last"), _month),
    **dict.fromkeys(("start", "end", "day"), int),
    **dict.fromkeys(("count", "number"), _number),
    "part": lambda words: _PARTS[words.lower()],
    "step": lambda words: _STEPS[words.lower()],
    "weekday": _WEEKDAYS.index,
    "near": lambda words: {"yesterday": -1, "tomorrow": 1}.get(words.lower(), 0),
}


def parsed(groups: dict[str, str | None]) -> dict[str, object]:
    """Return what the groups of a pattern name, each as read; None where its words are left out.

    >>> parsed({"month": "Sept.", "count": "nine", "which": "2021", "step": None})
    {'month': 9, 'count': 9, 'which': '2021', 'step': None}
    """
    return {name: words and _READ.get(name, str)(words) for name, words in groups.items()}


# --- what forms mean --------------------------------------------------------------------------------------------------

@cache
def _months(year: int, first: int = 1, last: int = 12) -> Window:
    """Return whole months of a year; a last month before the first lies in the next year."""
    end = year + (last < first)
    return Window.between(dt.date(year, first, 1), dt.date(end, last, calendar.monthrange(end, last)[1]))


def _yearly(make: Callable[..., Window]) -> Meaning:
    """Return the meaning of what each year has once; `make` returns its window in a year, by what a pattern names."""
    return lambda writing, which=None, **named: _of(writing, which, partial(make, **named))


def _of(writing: Writing, which: str | None, make: Callable[[int], Window]) -> Window:
    """Return the window, of those that `make` returns by year, of “2017” or “next year”, or the last, this or next one.

    The “last” is over, “this” one is under way or this year's, the “next” is to begin. Without such a word, what is
    past is the last one that has begun (or is over, where it must be), what is to come the next one that is not over.
    """
    year = writing.day.year
    step, _, unit = (which or "the").lower().partition(" ")
    if step.isdigit():
        return make(int(step))
    if step != "the" and unit:
        return make(year + _STEPS[step])
    if step == "this":  # “this winter” in January began a year before
        before = make(year - 1)
        return before if writing.day in before else make(year)
    back = step == "last" or (step == "the" and writing.tense == "past")
    # 29 February, which a common year has not, comes again after eight years at the latest.
    for number in range(year + 1, year - 9, -1) if back else range(year - 1, year + 9):
        try:
            window = make(number)
        except ValueError:
            continue
        if back:
            fits = window.latest < writing.day if step == "last" or writing.over else window.earliest <= writing.day
        else:
            fits = window.earliest > writing.day if step == "next" else window.latest >= writing.day
        if fits:
            return window
    return make(number)  # raises ValueError as every year did


def _day(year: int, month: int, day: int, weekday: int | None = None) -> Window:
    """Return a day; raises ValueError where the calendar has it not, or on another weekday."""
    date = dt.date(year, month, day)
    if weekday not in (None, date.weekday()):
        raise ValueError(f"{date} is a {_WEEKDAYS[date.weekday()]}")
    return Window.of_day(date)


def _weekday(writing: Writing, step: int | None, weekday: int) -> Window:
    """Return the weekday up to the day of writing or from it on; “last” and “next” leave that day out."""
    back = (writing.day.weekday() - weekday) % 7
    if step == 0:
        return Window.of_day(writing.day + DAY * (weekday - writing.day.weekday()))
    if step == 1 or (writing.tense == "future" and step is None):
        return Window.of_day(writing.day + DAY * (-back % 7 or 7 * (step == 1)))
    return Window.of_day(writing.day - DAY * (back or 7 * (step == -1)))


def _week(writing: Writing, step: int) -> Window:
    """Return Monday to Sunday, `step` weeks after the week of the day of writing."""
    monday = writing.day + DAY * (7 * step - writing.day.weekday())
    return Window.between(monday, monday + 6 * DAY)


def _unit(writing: Writing, step: int, unit: str) -> Window:
    """Return the calendar month, quarter or year that lies `step` of them after that of the day of writing."""
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    number = (12 * writing.day.year + writing.day.month - 1) // size * size + size * step
    return _months(number // 12, number % 12 + 1, number % 12 + size)


def _third(part: int, month: Window) -> Window:
    """Return the first, second or last third of a month (0, 1, 2): ten days, or what is left."""
    first = month.earliest + 10 * part * DAY
    return Window.between(first, month.latest if part == 2 else first + 9 * DAY)


# First month, last month, and the day of that month on which the solstice or equinox falls in most years.
_SEASONS = {"spring": (3, 6, 21), "summer": (6, 9, 23), "autumn": (9, 12, 21), "winter": (12, 3, 20)}
_SEASONS["fall"] = _SEASONS["autumn"]


def _season(year: int, season: str) -> Window:
    first, last, day = _SEASONS[season]
    return Window.between(dt.date(year, first, 1), dt.date(year + (last < first), last, day))


def _one_of(size: int) -> Meaning:
    """Return the meaning of “second half” or “third quarter”: that part of a year, by the months that a part has."""
    return _yearly(lambda year, number: _months(year, size * (number - 1) + 1, size * number))


def _months_to(year: int, month: int, count: int | None, day: int | None) -> Window:
    """Return a number of months, or twelve, up to the end of one; raises ValueError for a day that is not its last."""
    size = count or 12
    if day and day not in {calendar.monthrange(year, month)[1] for year in (2023, 2024)}:
        raise ValueError(f"no {calendar.month_name[month]} ends on its day {day}")
    return _months(year - (size > month), (month - size) % 12 + 1, month)


def _from_to(year: int, first: int, last: int) -> Window:
    """Return months to months; the year is the last one's: “November to March 2022”."""
    if first == last:
        raise ValueError("it may be one month or thirteen")
    return _months(year - (last < first), first, last)


def _two_months(year: int, first: int, last: int) -> Window:
    if last - first not in (1, -11):
        raise ValueError("the second month does not follow the first")
    return _from_to(year, first, last)


def _between(writing: Writing, start: int, end: int, first: int = 1, last: int = 12) -> Window:
    return Window.between(_months(start, first, first).earliest, _months(end, last, last).latest)


def year_to_date(writing: Writing) -> Window:
    """Return the first day of the year to the day of writing."""
    return Window.between(dt.date(writing.day.year, 1, 1), writing.day)


# --- the forms: a longer one stands before those that it begins with --------------------------------------------------

_A_MONTH = _yearly(lambda year, month: _months(year, month, month))
DAYS: Forms = [
    (rf"(?P<which>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)", _yearly(_day)),
    (rf"(?:{WEEKDAY},? )?{MONTH} {DAY_OF_MONTH},? (?P<which>{YEAR})", _yearly(_day)),
    (rf"(?:{WEEKDAY},? )?(?:the )?{DAY_OF_MONTH}(?: of)? {MONTH},? (?P<which>{YEAR})", _yearly(_day)),
    (rf"{MONTH} {DAY_OF_MONTH}", _yearly(_day)),
    (rf"(?:the )?{DAY_OF_MONTH}(?: of)? {MONTH}", _yearly(_day)),
    (rf"(?:{STEP} )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?", _weekday),
    (rf"(?P<near>{NEAR})", lambda writing, near: Window.of_day(writing.day + near * DAY)),
]
PARTS: Forms = [
    (rf"{PART}(?P<which>{WHICH})", _yearly(lambda year, part: _months(year, *((1, 3), (4, 9), (10, 12))[part]))),
    (rf"{PART}{MONTH}{OF}", _yearly(lambda year, part, month: _third(part, _months(year, month, month)))),
    (rf"{PART}{STEP} month", lambda writing, part, step: _third(part, _unit(writing, step, "month"))),
    (rf"(?:the )?(?P<season>{SEASON}|fall) (?:of )?(?P<which>{YEAR})", _yearly(_season)),
    (rf"(?:the |{STEPPED})(?P<season>{SEASON}|winter)", _yearly(_season)),
    (rf"{STEP} week", _week),
    (rf"(?i:{COUNT}) (?P<unit>month|year)s ago", lambda writing, count, unit: _unit(writing, -count, unit)),
    (r"(?:[Ll]ater|[Ee]arlier) (?P<step>this) week", _week),
    (r"(?:[Ll]ater|[Ee]arlier) (?P<step>this) (?P<unit>month|quarter|year)", _unit),
]
STRETCHES: Forms = [
    (rf"{MONTH},? (?:of )?(?P<which>{WHICH})", _A_MONTH),
    (rf"{STEPPED}{MONTH}", _A_MONTH),
    (rf"(?P<which>{YEAR})", _yearly(_months)),
    (rf"{STEP} (?P<unit>month|quarter|year)", _unit),
    (rf"(?:[Tt]he )?(?P<number>first|second) half{OF}", _one_of(6)),
    (rf"(?:[Tt]he )?(?P<number>first|second|third|fourth) quarter{OF}", _one_of(3)),
    (rf"H(?P<number>[12]){OF}", _one_of(6)),
    (rf"Q(?P<number>[1-4]){OF}", _one_of(3)),
]
RANGES: Forms = [
    (rf"(?:[Ff]rom )?{FIRST_MONTH} {START} (?:to|through|until) {LAST_MONTH} {END}", _between),
    (rf"[Bb]etween {FIRST_MONTH} {START} and {LAST_MONTH} {END}", _between),
    (rf"[Bb]etween {FIRST_MONTH} and {LAST_MONTH}{OF}", _yearly(_from_to)),
    (rf"(?:[Ff]rom )?{FIRST_MONTH} (?:to|through|until) {LAST_MONTH}{OF}", _yearly(_from_to)),
    (rf"(?:[Tt]he )?{FIRST_MONTH}[-–]{LAST_MONTH}(?: period)?{OF}", _yearly(_from_to)),
    (rf"(?:[Tt]he )?first (?!twelve|12){COUNT} months{OF}", _yearly(lambda year, count: _months(year, 1, count))),
    (rf"{ENDING} {MONTH} {DAY_OF_MONTH}(?:,(?= {YEAR}))?{OF}", _yearly(_months_to)),
    (rf"{ENDING} (?:{DAY_OF_MONTH} )?{MONTH}{OF}", _yearly(_months_to)),
    (rf"{FIRST_MONTH} and {LAST_MONTH}{OF}", _yearly(_two_months)),
    (r"(?:[Tt]he )?[Yy]ear[ -]to[ -]date", year_to_date),
]
SPANS: Forms = [
    (rf"[Bb]etween {START} and {END}", _between),
    (rf"(?:[Ff]rom )?{START}(?: to |[-–]){END}", _between),
]
