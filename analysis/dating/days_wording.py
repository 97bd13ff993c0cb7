"""Days and windows in words."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from analysis.dating import resolution
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window


def day(date: dt.date) -> str:
    """Return a day in words: “11 July 2018”."""
    return f"{date.day} {calendar.month_name[date.month]} {date.year}"


def window(days: Window) -> str:
    """Return a window in the fewest words that keep both its ends: “2017”, “9–11 July 2018”, “by 11 July 2018”."""
    low, high = days.earliest, days.latest
    if low is None and high is None:
        return "not dated"
    if low is None:
        return f"by {day(high)}"
    if high is None:
        return f"after {low.year - 1}" if (low.month, low.day) == (1, 1) else f"from {day(low)}"
    if low == high:
        return day(low)
    return _months(low, high) or _days(low, high)


def period(days: Window) -> str:
    """Return a period in words; one without a first or last day goes on: “from 1 January 2026 on”."""
    if days.earliest is None and days.latest:
        return f"until {day(days.latest)}"
    return f"from {day(days.earliest)} on" if days.earliest and days.latest is None else window(days)


def _days(low: dt.date, high: dt.date) -> str:
    """Return two days, with the month and year that they share said once."""
    if (low.year, low.month) == (high.year, high.month):
        return f"{low.day}–{day(high)}"
    if low.year == high.year:
        return f"{low.day} {calendar.month_name[low.month]} – {day(high)}"
    return f"{day(low)} – {day(high)}"


def _months(low: dt.date, high: dt.date) -> str:
    """Return whole months or years in words, or nothing where an end lies inside a month."""
    if low.day != 1 or (high + dt.timedelta(1)).day != 1:
        return ""
    if (low.month, high.month) == (1, 12):
        return f"{low.year}" if low.year == high.year else f"{low.year}–{high.year}"
    first, last = calendar.month_name[low.month], calendar.month_name[high.month]
    if low.year != high.year:
        return f"{first} {low.year} – {last} {high.year}"
    return f"{first} {low.year}" if low.month == high.month else f"{first}–{last} {low.year}"


# The preposition before days in words, by how they begin; what has one of its own takes none.
_PREPOSITIONS = {r"(?:by|after|from|not) ": "", r"\d\d? ": "on ", r"the (?:beginning|start|end) ": "at ", "": "in "}


def when(words: str) -> str:
    """Return days in words with their preposition, as a sentence tells when something is.

    >>> when("2024"), when("the end of 2019"), when("11 July 2018"), when("after 2023")
    ('in 2024', 'at the end of 2019', 'on 11 July 2018', 'after 2023')
    >>> when("9–11 July 2018"), when("June 2018 – December 2024"), when("August–September 2023")
    ('between 9 and 11 July 2018', 'between June 2018 and December 2024', 'in August–September 2023')
    >>> when("from 9 July 2018"), when("from 1 January 2026 on")
    ('on or after 9 July 2018', 'from 1 January 2026 on')
    """
    if first := re.fullmatch(r"from (\d\d? \w+ \d{4})", words):
        return f"on or after {first[1]}"
    if days := re.fullmatch(r"(\d\d?(?: .+ )?|\w+ \d{4} )–( ?.+)", words):
        return f"between {days[1].strip()} and {days[2].strip()}"
    return next(before for start, before in _PREPOSITIONS.items() if re.match(start, words)) + words


def phrase(read: Phrase, meant: Window) -> str:
    """Return what a phrase means in words: its days; a part of one year by name: “the end of 2019”.

    Of a period whose year is open, these are its months and those years.

    >>> from analysis.dating import phrases
    >>> read = phrases.read("period", "January to July")
    >>> phrase(read, Window.between(dt.date(2018, 1, 1), dt.date(2024, 7, 31)))
    'January–July of a year from 2018 to 2024'
    """
    if read.kind == "period" and read.one_sided:
        return period(meant)
    is_part = read.named.keys() == {"part", "which"} and not read.preposition
    if is_part and None not in meant.ends and meant.earliest.year == meant.latest.year:
        return re.sub(f"{resolution.WHICH}$", str(meant.latest.year), read.words.lower())
    open_year = read.kind == "period" and not read.absolute and not read.running and None not in meant.ends
    sample = read.window(meant.earliest, "future") if open_year else meant
    if not open_year or len(sample) >= len(meant) - 1:  # but for 29 February
        return window(meant)
    months = re.sub(r" \d{4}", "", _months(*sample.ends) or window(sample))
    return f"{months} of a year from {meant.earliest.year} to {meant.latest.year}"
