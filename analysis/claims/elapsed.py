"""Count the years between two events, as their windows leave them open."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from analysis.claims.facts import Date
from analysis.dating.windows import shift
from analysis.reading.errors import EvidenceError
from analysis.values.intervals import READINGS, Interval
from analysis.values.values import Value


def years_between(one: Date, other: Date) -> Value:
    """Return the whole years that have passed from one event to another, at the fewest and at the most."""
    fewest = _whole_years(one.window.latest, other.window.earliest)
    most = _whole_years(one.window.earliest, other.window.latest)
    return Value.stated(fewest, dict.fromkeys(READINGS, Interval(fewest, most)), Between(one, other), "year")


def tenths_between(one: Date, other: Date, *, most: bool = False) -> Value:
    """Return the tenths of a year from one event to another: at the fewest rounded down, at the most rounded up.

    Its point is the fewest, or the most where that is asked for.
    """
    fewest = Fraction(floor(10 * _years(one.window.latest, other.window.earliest)))
    highest = Fraction(ceil(10 * _years(one.window.earliest, other.window.latest)))
    ends = dict.fromkeys(READINGS, Interval(fewest, highest))
    return Value.stated(highest if most else fewest, ends, Between(one, other, tenths=True), "year")


def _years(start: dt.date | None, end: dt.date | None) -> Fraction:
    """Return the years between two days: whole ones, and what is left as a part of the year that it lies in."""
    whole = int(_whole_years(start, end))
    since, until = (shift(start, whole + more, "year") for more in (0, 1))
    return whole + Fraction((end - since).days, (until - since).days)


def _whole_years(start: dt.date | None, end: dt.date | None) -> Fraction:
    if start is None or end is None or end < start:
        raise EvidenceError(f"from {start} to {end}: expected two days, one after the other")
    return Fraction(end.year - start.year - ((end.month, end.day) < (start.month, start.day)))


@dataclass(frozen=True)
class Between:
    """The time from one event to another, as a value remembers where it comes from."""

    one: Date
    other: Date
    tenths: bool = False
    period = None

    @property
    def name(self) -> str:
        """Return the names of both events."""
        return f"{self.one.name} to {self.other.name}"

    @property
    def about(self) -> str:
        """Return from when to when the time is counted; of whole years, at the fewest."""
        if self.tenths:
            return f"tenths of a year from {self.one} ({self.one.about}) to {self.other} ({self.other.about})"
        return f"whole years from {self.one.last} ({self.one.about}) to {self.other.first} ({self.other.about})"

    @property
    def words(self) -> str:
        """Return both dates as the book reads them."""
        return f"{self.one} to {self.other}"

    @property
    def origin(self) -> str:
        """Return who is behind the later date."""
        return self.other.origin

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that date both."""
        return tuple(dict.fromkeys((*self.one.sentences, *self.other.sentences)))
