"""Hold when something happened: a window from its earliest to its latest day, each of which may be open."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace

from analysis.reading.errors import EvidenceError

UNITS = ("day", "month", "year")


@dataclass(frozen=True)
class Window:
    """The days from `earliest` to `latest`, both included; None is open. Raises EvidenceError where no day is left."""

    earliest: dt.date | None
    latest: dt.date | None
    reasons: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise EvidenceError(f"window from {self.earliest} to {self.latest}: expected its earliest day first")

    @property
    def known(self) -> bool:
        """Tell whether the window is one single day."""
        return self.earliest is not None and self.earliest == self.latest

    def contains(self, day: dt.date) -> bool:
        """Tell whether a day lies in the window."""
        return Window(day, day).within(self)

    def within(self, other: Window) -> bool:
        """Tell whether each day of this window lies in the other."""
        starts = other.earliest is None or (self.earliest is not None and self.earliest >= other.earliest)
        return starts and (other.latest is None or (self.latest is not None and self.latest <= other.latest))

    def overlaps(self, other: Window) -> bool:
        """Tell whether some day lies in both windows."""
        return not (_before(self.latest, other.earliest) or _before(other.latest, self.earliest))

    def year(self, end: str) -> Window:
        """Return the calendar year of the window's first or last day; raises EvidenceError where that day is open."""
        day = self.earliest if end == "first" else self.latest
        if day is None:
            raise EvidenceError(f"window {self.earliest} to {self.latest}: expected a {end} day")
        return Window(dt.date(day.year, 1, 1), dt.date(day.year, 12, 31), self.reasons)

    @property
    def in_months(self) -> Window:
        """Return the whole months in which the days lie; an open end stays open."""
        first = self.earliest and self.earliest.replace(day=1)
        last = self.latest and self.latest.replace(day=calendar.monthrange(self.latest.year, self.latest.month)[1])
        return replace(self, earliest=first, latest=last)

    def shifted(self, count: int, unit: str) -> Window:
        """Return the window so many days, months or years later, with its reasons."""
        ends = (day and shift(day, count, unit) for day in (self.earliest, self.latest))
        return replace(self, **dict(zip(("earliest", "latest"), ends, strict=True)))


def _before(day: dt.date | None, other: dt.date | None) -> bool:
    return day is not None and other is not None and day < other


def shift(day: dt.date, count: int, unit: str) -> dt.date:
    """Return the day so many days, months or years later; the last day of a month stays a last day.

    >>> shift(dt.date(2023, 7, 31), 2, "month")
    datetime.date(2023, 9, 30)
    >>> shift(dt.date(2023, 7, 31), 2, "moons")
    Traceback (most recent call last):
    analysis.reading.errors.EvidenceError: unit “moons”: expected day, month or year
    """
    if unit not in UNITS:
        raise EvidenceError(f"unit “{unit}”: expected {', '.join(UNITS[:-1])} or {UNITS[-1]}")
    if unit == "day":
        return day + dt.timedelta(days=count)
    number = 12 * day.year + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = number // 12, number % 12 + 1
    end = calendar.monthrange(year, month)[1]
    is_last = day.day == calendar.monthrange(day.year, day.month)[1]
    return dt.date(year, month, end if is_last else min(day.day, end))
