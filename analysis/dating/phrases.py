"""Put days and windows into words."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Protocol


class Days(Protocol):
    """Days between two ends; None is an open one."""

    earliest: dt.date | None
    latest: dt.date | None


def day(date: dt.date) -> str:
    """Return a day in words.

    >>> day(dt.date(2018, 7, 11))
    '11 July 2018'
    """
    return f"{date.day} {calendar.month_name[date.month]} {date.year}"


def window(given: Days) -> str:
    """Return a window in the fewest words that keep both its ends.

    >>> from types import SimpleNamespace as Window
    >>> def told(earliest, latest):
    ...     return window(Window(earliest=earliest, latest=latest))
    >>> told(dt.date(2017, 1, 1), dt.date(2017, 12, 31)), told(dt.date(2019, 10, 1), dt.date(2019, 12, 31))
    ('2017', 'October–December 2019')
    >>> told(dt.date(2018, 7, 9), dt.date(2018, 7, 11)), told(None, dt.date(2018, 7, 11))
    ('9–11 July 2018', 'by 11 July 2018')
    """
    low, high = given.earliest, given.latest
    if low is None and high is None:
        return "not dated"
    if low is None:
        return f"by {day(high)}"
    if high is None:
        return f"after {low.year - 1}" if (low.month, low.day) == (1, 1) else f"from {day(low)}"
    if low == high:
        return day(low)
    return _months(low, high) or _days(low, high)


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
