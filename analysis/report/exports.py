"""Tabulate the exports as reported, what they imply, and courses that they may take under named assumptions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

import pandas as pd

from analysis.claims.said import Said
from analysis.dating import phrases
from analysis.dating.windows import Window
from analysis.reading import numbers
from analysis.report.derived import YEAR, Derived
from analysis.report.production import ends
from analysis.values import wording
from analysis.values.arithmetic import lift
from analysis.values.values import Value

PARTS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter", Fraction(1, 5): "a fifth"}


@dataclass(frozen=True)
class Scenario:
    """A course of yearly exports: growth within the first year, and the part of it that each later year keeps."""

    name: str
    growth: Value | Fraction | int
    keeps: Fraction | int = 1

    @property
    def assumes(self) -> str:
        """Return the assumption in words; they follow from the numbers."""
        if self.growth == 0:
            return "no growth"
        if self.keeps != 1:
            return f"each year {part(self.keeps)} the growth of the year before"
        if isinstance(self.growth, Value):
            return f"{self.growth} more each year"
        return f"{part(abs(self.growth))} {'less' if self.growth < 0 else 'more'} each year"

    def course(self, start: Value, years: int) -> list[Value]:
        """Return the exports of the starting year and of each year after it."""
        growths = [self.growth * self.keeps ** (year if self.keeps != 1 else 0) for year in range(1, years + 1)]
        factors = [1 + lift(growth) for growth in growths]
        return [reduce(lambda value, factor: value * factor, factors[:year], start) for year in range(years + 1)]


def rounded(value: Value, start: Value) -> str:
    """Return a course's value as it began, or to two digits: more would feign a precision that no assumption has."""
    return str(start) if value.point == start.point else wording.about(value.point, digits=2)


def part(of: Fraction | int) -> str:
    """Return a part of a whole as a word where there is one, else in percent."""
    return PARTS.get(Fraction(of), wording.percent(Fraction(of)))


def reported(said: Said, derived: Derived) -> pd.DataFrame:
    """Return the exports as two bodies report them, and below what follows: what, new energy vehicles, all kinds."""
    rows = [
        ("Counted by", said.nev_exports.origin, said.vehicle_exports.origin),
        ("Months", said.nev_period.words, said.vehicle_period.words),
        ("Exported", said.nev_exports, said.vehicle_exports),
        ("Growth on a year earlier", said.nev_growth, said.vehicle_growth),
        ("A year earlier (computed)", derived.nev_before, derived.vehicle_before),
        ("Added since (computed)", derived.nev_added, derived.vehicle_added),
    ]
    return pd.DataFrame(rows, columns=["exports from China", "new energy vehicles", "vehicles of all kinds"], dtype=object)


def shares(derived: Derived) -> pd.DataFrame:
    """Return what new energy vehicles are of the exports: what, its bound, the figure if every month is equal."""
    rows = [
        ("NEVs in all exports", derived.nev_share, derived.nev_share_even),
        ("NEVs in all exports a year earlier", derived.nev_share_before, derived.nev_share_even_before),
        ("NEVs in the growth of all exports", derived.nev_of_added, derived.nev_of_added_even),
        ("Growth of exports other than NEVs", derived.other_growth, derived.other_growth_even),
    ]
    columns = ["share or growth (computed)", "highest or lowest possible", "if every month is equal"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def growth(said: Said, derived: Derived) -> pd.DataFrame:
    """Return both exports for the chart: name, told, growth, before, added (vehicles), before_words, added_words, months.

    What was there before and what was added is computed; the months are named with their year.
    """
    rows = [
        ("New energy vehicles", said.nev_exports, said.nev_period, said.nev_growth, derived.nev_before,
         derived.nev_added),
        ("Vehicles of all kinds", said.vehicle_exports, said.vehicle_period, said.vehicle_growth,
         derived.vehicle_before, derived.vehicle_added),
    ]  # fmt: skip
    table = [
        (name, f"{count} {period.words}, counted by {count.origin}", f"up {rise}",
         float(before.point), float(more.point), str(before), str(more), str(period))
        for name, count, period, rise, before, more in rows
    ]  # fmt: skip
    columns = ["name", "told", "growth", "before", "added", "before_words", "added_words", "months"]
    return pd.DataFrame(table, columns=columns)


def added(derived: Derived) -> pd.DataFrame:
    """Return the parts of the vehicles added within a year for the chart, as far as their bounds go: words, amount."""
    all_kinds = float(derived.vehicle_added.point)
    most = float(derived.nev_of_added.range().high) * all_kinds
    words = [f"{derived.nev_of_added} new energy", f"{derived.other_of_added} of other kinds"]
    return pd.DataFrame({"words": words, "amount": [most, all_kinds - most]})


def year_of(said: Said) -> int:
    """Return the year of the counts, which is the article's as the book reads it."""
    return said.nev_exports.told.year("last").earliest.year


def beyond(said: Said) -> tuple[str, str]:
    """Return the months that only the longer count covers, and the same months a year before, each with its year."""
    first, last = said.vehicle_period.window.latest + dt.timedelta(1), said.nev_period.window.latest
    longer = Window(first, last)
    return phrases.window(longer), phrases.window(longer.shifted(-1, "year"))


def courses(said: Said, derived: Derived, scenarios: Sequence[Scenario], years: int) -> pd.DataFrame:
    """Return what was counted and each scenario's exports for the chart, a row a year.

    Columns: course (None: counted), assumes, year, basis, stated, low, value, high (vehicles), words.
    """
    now, months = year_of(said), f"{numbers.spelled(said.nev_period.months.point)} months"
    pace, before, start = f"at the pace of {months}", derived.nev_year_before, derived.nev_year
    rows = [
        (None, "", str(now - 1), pace, False, *ends(before), wording.about(before.point)),
        (None, "", str(now), pace, False, *ends(start), str(start)),
        (None, "", str(now), pace, True, *ends(said.nev_exports), f"{said.nev_exports} in {months}"),
    ]
    rows += [
        (each.name, each.assumes, str(now + n), "assumed" if n else pace, False, *ends(value), rounded(value, start))
        for each in scenarios
        for n, value in enumerate(each.course(start, years))
    ]
    columns = ["course", "assumes", "year", "basis", "stated", "low", "value", "high", "words"]
    return pd.DataFrame(rows, columns=columns).astype({"course": object})
