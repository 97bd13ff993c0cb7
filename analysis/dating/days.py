"""Hold sets of days, holes allowed, as ranges in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# The years that a form of dates can name; an end that no text bounds is open, and stands there.
FIRST, LAST = dt.date(1900, 1, 1), dt.date(2099, 12, 31)


@dataclass(frozen=True)
class Days:
    """A set of days: first and last day of each unbroken range, apart and in order.

    >>> summer = Days.between(dt.date(2018, 6, 1), dt.date(2018, 8, 31))
    >>> summer & Days.between(dt.date(2018, 8, 30), None)
    Days(ranges=((datetime.date(2018, 8, 30), datetime.date(2018, 8, 31)),))
    """

    ranges: tuple[tuple[dt.date, dt.date], ...]

    @classmethod
    def between(cls, first: dt.date | None, last: dt.date | None) -> Days:
        """Return all days from the first to the last; None is open, and days out of order leave none."""
        first, last = max(first or FIRST, FIRST), min(last or LAST, LAST)
        return cls(((first, last),) if first <= last else ())

    @classmethod
    def joined(cls, ranges: Iterable[tuple[dt.date, dt.date]]) -> Days:
        """Return the days of ranges in order, those that touch made one."""
        found: list[tuple[dt.date, dt.date]] = []
        for first, last in ranges:
            if found and first <= found[-1][1] + dt.timedelta(days=1):
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
        return cls(tuple(found))

    def __and__(self, other: Days) -> Days:
        """Return the days in both, walking through both at once."""
        found, mine, yours = [], iter(self.ranges), iter(other.ranges)
        a, b = next(mine, None), next(yours, None)
        while a and b:
            first, last = max(a[0], b[0]), min(a[1], b[1])
            if first <= last:
                found.append((first, last))
            if a[1] <= b[1]:
                a = next(mine, None)
            else:
                b = next(yours, None)
        return Days(tuple(found))

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def __len__(self) -> int:
        return sum((last - first).days + 1 for first, last in self.ranges)

    def __iter__(self) -> Iterator[dt.date]:
        for first, last in self.ranges:
            for number in range(first.toordinal(), last.toordinal() + 1):
                yield dt.date.fromordinal(number)

    def __contains__(self, day: object) -> bool:
        return any(first <= day <= last for first, last in self.ranges)

    @property
    def first(self) -> dt.date | None:
        """Return the first day, None where it is open."""
        return None if self.ranges[0][0] == FIRST else self.ranges[0][0]

    @property
    def last(self) -> dt.date | None:
        """Return the last day, None where it is open."""
        return None if self.ranges[-1][1] == LAST else self.ranges[-1][1]


ALL = Days.between(None, None)
