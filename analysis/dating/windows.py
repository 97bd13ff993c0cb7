"""Windows: the days in which something can have happened, from the earliest to the latest, holes allowed."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from analysis.errors import EvidenceError

DAY = dt.timedelta(days=1)
CALENDAR_UNITS = ("day", "month", "year")
# The days on which an article can have been written.
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2099, 12, 31)
Range = tuple[dt.date, dt.date]


@dataclass(frozen=True)
class Window:
    """A set of days: the first and last day of each unbroken range, apart, in order; an open end is the calendar's."""

    ranges: tuple[Range, ...]

    @classmethod
    def between(cls, first: dt.date | None, last: dt.date | None) -> Window:
        """Return all days from the first to the last; None is open, and days out of order leave none."""
        first, last = first or dt.date.min, last or dt.date.max
        return cls(((first, last),) if first <= last else ())

    @classmethod
    def of_day(cls, day: dt.date) -> Window:
        """Return the window of one day."""
        return cls(((day, day),))

    @classmethod
    def joined(cls, ranges: Iterable[Range]) -> Window:
        """Return the days of ranges in order: what touches is made one, and days out of order are none."""
        apart: list[Range] = []
        for first, last in ranges:
            if apart and first <= last and first <= apart[-1][1] + DAY:
                apart[-1] = (apart[-1][0], last)
            elif first <= last:
                apart.append((first, last))
        return cls(tuple(apart))

    def __and__(self, other: Window) -> Window:
        """Return the days in both."""
        pairs = product(self.ranges, other.ranges)
        return Window.joined((max(one[0], two[0]), min(one[1], two[1])) for one, two in pairs)

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def __len__(self) -> int:
        return sum((last - first).days + 1 for first, last in self.ranges)

    def __contains__(self, day: object) -> bool:
        return any(first <= day <= last for first, last in self.ranges)

    @property
    def first(self) -> dt.date:
        """Return the first day, the calendar's own where it is open."""
        return self.ranges[0][0]

    @property
    def last(self) -> dt.date:
        """Return the last day, the calendar's own where it is open."""
        return self.ranges[-1][1]

    @property
    def earliest(self) -> dt.date | None:
        """Return the first day, None where it is open."""
        return None if self.first == dt.date.min else self.first

    @property
    def latest(self) -> dt.date | None:
        """Return the last day, None where it is open."""
        return None if self.last == dt.date.max else self.last

    @property
    def ends(self) -> tuple[dt.date | None, dt.date | None]:
        """Return the first and the last day."""
        return self.earliest, self.latest

    def within(self, other: Window) -> bool:
        """Tell whether each day of this window lies in the other."""
        return (self & other) == self

    def overlaps(self, other: Window) -> bool:
        """Tell whether some day lies in both windows."""
        return bool(self & other)

    def before(self, other: Window) -> bool:
        """Tell whether its last day lies before the other's first; never where one of them is open."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def year(self, end: str) -> Window:
        """Return the calendar year of its first or last day; raises EvidenceError where that day is open."""
        day = self.earliest if end == "first" else self.latest
        if day is None:
            raise EvidenceError(f"window {self.earliest} to {self.latest}: expected a {end} day")
        return Window.between(day.replace(month=1, day=1), day.replace(month=12, day=31))

    @property
    def in_months(self) -> Window:
        """Return the whole months from the first to the last day; an open end stays open."""
        first, last = self.ends
        return Window.between(first and first.replace(day=1), last and last.replace(day=_days_in(last)))

    def shifted(self, count: int, unit: str) -> Window:
        """Return the window from its first to its last day, so many days, months or years later."""
        return Window.between(*(day and shift(day, count, unit) for day in self.ends))


ANY = Window.between(None, None)


def shift(day: dt.date, count: int, unit: str) -> dt.date:
    """Return the day so many of CALENDAR_UNITS later; the last day of a month stays a last day."""
    try:
        if unit == "day":
            return day + count * DAY
        number = 12 * day.year + day.month - 1 + count * (12 if unit == "year" else 1)
        first = dt.date(number // 12, number % 12 + 1, 1)
    except (OverflowError, ValueError):
        raise EvidenceError(f"{day} and {count} {unit}s: expected a day of the calendar, years 1 to 9999") from None
    return first.replace(day=_days_in(first) if day.day == _days_in(day) else min(day.day, _days_in(first)))


def _days_in(day: dt.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
