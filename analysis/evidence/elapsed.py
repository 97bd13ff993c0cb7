"""Count the years between two events, as their windows leave them open."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction

from analysis.evidence.facts import Date
from analysis.evidence.intervals import READINGS, Interval
from analysis.evidence.values import Value
from analysis.reading.errors import EvidenceError


def years_between(one: Date, other: Date) -> Value:
    """Return the whole years that have passed from one event to another, at the fewest and at the most."""
    fewest = _whole_years(one.window.latest, other.window.earliest)
    most = _whole_years(one.window.earliest, other.window.latest)
    return Value.stated(fewest, dict.fromkeys(READINGS, Interval(fewest, most)), Between(one, other), "year")


def _whole_years(start: dt.date | None, end: dt.date | None) -> Fraction:
    if start is None or end is None or end < start:
        raise EvidenceError(f"from {start} to {end}: expected two days, one after the other")
    return Fraction(end.year - start.year - ((end.month, end.day) < (start.month, start.day)))


@dataclass(frozen=True)
class Between:
    """The time from one event to another, as a value remembers where it comes from."""

    one: Date
    other: Date
    period = None

    @property
    def name(self) -> str:
        """Return the names of both events."""
        return f"{self.one.name} to {self.other.name}"

    @property
    def about(self) -> str:
        """Return from when to when the years are counted, at the fewest."""
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
