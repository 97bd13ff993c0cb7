"""Tabulate the exports as reported, what they imply, and courses that they may take under named assumptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

import pandas as pd

from analysis.evidence import wording
from analysis.evidence.arithmetic import lift
from analysis.evidence.links import Link
from analysis.evidence.said import Said
from analysis.evidence.values import Value
from analysis.report.derived import Derived
from analysis.report.production import ends

PARTS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter", Fraction(1, 5): "a fifth"}


@dataclass(frozen=True)
class Scenario:
    """A course of yearly exports: growth within the first year, and the part of it that each later year keeps."""

    name: str
    growth: Value | Fraction | int
    keeps: Fraction | int = 1
    warning: str = ""

    @property
    def assumes(self) -> str:
        """Return the assumption in words; they follow from the numbers."""
        if self.growth == 0:
            return "no growth"
        if self.keeps != 1:
            return f"each year {_part(self.keeps)} the growth of the year before"
        if isinstance(self.growth, Value):
            return f"{self.growth} more each year"
        return f"{_part(abs(self.growth))} {'less' if self.growth < 0 else 'more'} each year"

    def course(self, start: Value, years: int) -> list[Value]:
        """Return the exports of the starting year and of each year after it."""
        growths = [self.growth * self.keeps ** (year if self.keeps != 1 else 0) for year in range(1, years + 1)]
        factors = [1 + lift(growth) for growth in growths]
        return [reduce(lambda value, factor: value * factor, factors[:year], start) for year in range(years + 1)]


def rounded(value: Value) -> str:
    """Return a course's value to two digits: more would feign a precision that an assumption has not."""
    return wording.about(value.point, digits=2)


def _part(part: Fraction | int) -> str:
    return PARTS.get(Fraction(part), wording.percent(Fraction(part)))


def reported(said: Said) -> pd.DataFrame:
    """Return the exports as two bodies report them: what, when, how many, growth, counted by."""
    rows = [
        ("New energy vehicles", said.nev_period.words, said.nev_exports, said.nev_growth, said.nev_exports.origin),
        ("Vehicles of all kinds", said.vehicle_period.words, said.vehicle_exports, said.vehicle_growth,
         said.vehicle_exports.origin),
    ]  # fmt: skip
    return pd.DataFrame(
        rows, columns=["exports", "months", "vehicles", "growth on a year earlier", "counted by"], dtype=object
    )


def growth(said: Said, derived: Derived) -> pd.DataFrame:
    """Return both exports for the chart: name, words, before, now (vehicles)."""
    rows = [
        ("New energy vehicles", said.nev_period, derived.nev_before, said.nev_exports),
        ("Vehicles of all kinds", said.vehicle_period, derived.vehicle_before, said.vehicle_exports),
    ]
    return pd.DataFrame(
        [
            (name, f"{before}, then {now}; {period.words}", float(before.point), float(now.point))
            for name, period, before, now in rows
        ],
        columns=["name", "words", "before", "now"],
    )


def added(derived: Derived) -> pd.DataFrame:
    """Return the parts of the vehicles added within a year for the chart: words, share (percent)."""
    most = derived.nev_of_added.range().high
    shares = [100 * float(most), 100 * float(1 - most)]
    words = [f"{derived.nev_of_added} new energy", f"{derived.other_of_added} other"]
    return pd.DataFrame({"words": words, "share": shares})


def ceiling(derived: Derived) -> tuple[str, str, float]:
    """Return that level for the chart: its name, what it assumes, vehicles."""
    level = derived.vehicle_year
    return "All vehicles", f"if their exports stood still, {level}", float(level.point)


def courses(derived: Derived, scenarios: Sequence[Scenario], years: int) -> pd.DataFrame:
    """Return each scenario's exports for the chart: course, assumes, year, basis, low, value, high, words."""
    start = derived.nev_year
    rows = [
        (each.name, each.assumes, wording.later(n), "assumed" if n else "extrapolated", *ends(value), rounded(value))
        for each in scenarios
        for n, value in enumerate(each.course(start, years))
    ]
    return pd.DataFrame(rows, columns=["course", "assumes", "year", "basis", "low", "value", "high", "words"])


def scenario_table(derived: Derived, scenarios: Sequence[Scenario], years: int) -> pd.DataFrame:
    """Return the scenarios with their assumptions and exports, year by year."""
    made = {each: each.course(derived.nev_year, years) for each in scenarios}
    columns = {
        wording.later(n): [
            Link(rounded(course[n]), course[n].sentences[0], course[n].in_figures) for course in made.values()
        ]
        for n in range(years + 1)
    }
    return pd.DataFrame(
        {"scenario": [each.name for each in made], "assumption": [each.assumes for each in made], **columns},
        dtype=object,
    )


def overtaking(derived: Derived, scenario: Scenario, years: int) -> str:
    """Return the first year in which a course lies above all vehicles at the stated pace, at every reading.

    "" where it does not within so many years.
    """
    ceiling = derived.vehicle_year.ranges["wide"].high
    course = scenario.course(derived.nev_year, years)
    return next((wording.later(n) for n, value in enumerate(course) if value.ranges["wide"].low > ceiling), "")
