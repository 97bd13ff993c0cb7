"""Years from one day to another, days given by their number in the calendar (`datetime.date.toordinal`)."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction


def years(start: Fraction, end: Fraction) -> Fraction:
    """Return the years between two days: whole ones by anniversaries, the rest as a part of the year it lies in.

    >>> day = lambda *date: Fraction(dt.date(*date).toordinal())
    >>> years(day(2018, 7, 11), day(2023, 7, 11)), years(day(2023, 1, 1), day(2022, 1, 1))
    (Fraction(5, 1), Fraction(-1, 1))
    """
    if end < start:
        return -years(end, start)
    first, last = (dt.date.fromordinal(int(day)) for day in (start, end))
    whole = last.year - first.year - ((last.month, last.day) < (first.month, first.day))
    # 29 February has its anniversary on 1 March of a common year.
    months = (dt.date(first.year + whole + more, first.month, 1) for more in (0, 1))
    since, until = (month + dt.timedelta(first.day - 1) for month in months)
    return whole + Fraction((last - since).days, (until - since).days)
