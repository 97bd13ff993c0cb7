"""Tabulate the export outlook: what is reported, what it implies, what might follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from analysis import intervals, wording
from analysis.facts import Facts, Link
from analysis.model import READINGS, EvidenceError, Interval

MEASURES = (
    ("nev_exports", "nev_growth", "nev_period"),
    ("vehicle_exports", "vehicle_growth", "vehicle_period"),
)

IMPLIED = (
    "nev_exports_before",
    "nev_exports_added",
    "nev_exports_monthly",
    "vehicle_exports_before",
    "vehicle_exports_added",
    "vehicle_exports_monthly",
    "nev_share_ceiling",
    "mini_world_floor",
)

DRIVERS = (
    ("driver", "brand_heritage"),
    ("driver", "electrification_advantage"),
    ("standing", "nev_leader"),
    ("standing", "export_rank"),
    ("standing", "technology_china"),
    ("condition", "mini_look"),
    ("condition", "architecture_priority"),
)

UNSTATED = (
    "tariffs and trade rules",
    "prices and costs",
    "volumes and capacity",
    "demand outside China",
    "Oxford's part",
)

YEARS = 3  # how far a scenario reaches: beyond, the base is too thin for any band


@dataclass(frozen=True)
class Scenario:
    """A course for the years after the article's: `growth` gives each year's part of the stated growth."""

    name: str
    assumption: str
    growth: Callable[[int], Fraction]


# The fractions are the book's, chosen round: they mark directions, not odds.
SCENARIOS = (
    Scenario("Growth repeated", "the stated growth comes again each year", lambda _: Fraction(1)),
    Scenario("Growth halved", "each year brings half the growth of the year before", lambda year: Fraction(1, 2**year)),
    Scenario("Standstill", "no growth", lambda _: Fraction(0)),
    Scenario("Reversal", "each year takes back a quarter", lambda _: Fraction(-1, 4)),
)


def reported(facts: Facts) -> pd.DataFrame:
    """Return measure, stated figure, its interval, growth, period and origin."""
    rows = [tuple(getattr(facts, name) for name in measure) for measure in MEASURES]
    return pd.DataFrame(
        {
            "measure": [total.subject for total, _, _ in rows],
            "stated": [total.words for total, _, _ in rows],
            "interval": [total.at("main") for total, _, _ in rows],
            "growth": [growth.words for _, growth, _ in rows],
            "growth interval": [growth.at("main") for _, growth, _ in rows],
            "period": [period.words for _, _, period in rows],
            "said by": [total.origin for total, _, _ in rows],
        },
        dtype=object,
    )


def growth(facts: Facts) -> pd.DataFrame:
    """Return for each measure its period and its interval in the stated months and in those a year before."""
    rows = [tuple(facts.get(name) for name in (*measure, f"{measure[0]}_before")) for measure in MEASURES]
    known = [row for row in rows if all(row)]
    return pd.DataFrame(
        {
            "measure": [total.subject for total, *_ in known],
            "period": [period.words for _, _, period, _ in known],
            "before": [before.at("main") for *_, before in known],
            "stated": [total.at("main") for total, *_ in known],
            "growth": [growth.words for _, growth, *_ in known],
        },
        dtype=object,
    )


def implied(facts: Facts) -> pd.DataFrame:
    """Return each implied figure with its formula and its interval at each reading."""
    rows = [fact for name in IMPLIED if (fact := facts.get(name))]
    return pd.DataFrame(
        {
            "figure": [fact.subject for fact in rows],
            "formula": [fact.formula for fact in rows],
            **{reading: [fact.at(reading) for fact in rows] for reading in READINGS},
        },
        dtype=object,
    )


def scenarios(facts: Facts) -> pd.DataFrame:
    """Return scenario, assumption, year after the article's year, and the interval of exports in vehicles."""
    rows = [
        (scenario.name, scenario.assumption, year, _course(facts, scenario, year))
        for scenario in SCENARIOS
        for year in range(YEARS + 1)
    ]
    return pd.DataFrame(rows, columns=["scenario", "assumption", "year", "exports"], dtype=object)


def _course(facts: Facts, scenario: Scenario, year: int) -> Interval:
    """Return exports in a year: twelve months at the stated rate, times each year's growth."""
    monthly, growth = facts.nev_exports_monthly.at("main"), facts.nev_growth.at("main")

    def compute(rate: Fraction, stated: Fraction) -> Fraction:
        total = 12 * rate
        for each in range(1, year + 1):
            part = scenario.growth(each)
            total *= 1 + (part if part < 0 else part * stated / 100)
        return total

    return intervals.corners(compute, monthly, growth, unit="vehicle")


def overtaking(facts: Facts) -> Link:
    """Return the year in which repeated growth passes all vehicles that are exported in twelve stated months.

    Raises EvidenceError where it does not within the years drawn: the prose that says so would be false.
    """
    every = facts.vehicle_exports_monthly
    for year in range(1, YEARS + 1):
        if _course(facts, SCENARIOS[0], year).low > 12 * every.at("wide").high:
            return Link(wording.later(year), every.target, every.formula.text)
    raise EvidenceError(f"repeated growth of {facts.nev_growth.words} passes no year of {every.words} vehicles a month")


def drivers(facts: Facts) -> pd.DataFrame:
    """Return what drives, where the country stands, on what it depends: words, who says them, how they are meant."""
    known = [(kind, fact) for kind, name in DRIVERS if (fact := facts.get(name))]
    return pd.DataFrame(
        {
            "kind": [kind for kind, _ in known],
            "matter": [fact.subject for _, fact in known],
            "words": [fact.words for _, fact in known],
            "status": [fact.status for _, fact in known],
            "said by": [fact.origin for _, fact in known],
            "told": [fact.told for _, fact in known],
        },
        dtype=object,
    )


def scenario_table(facts: Facts) -> pd.DataFrame:
    """Return scenario, assumption and the interval of each year, in vehicles."""
    courses = {
        f"year {wording.later(year)}": [_course(facts, scenario, year) for scenario in SCENARIOS]
        for year in range(YEARS + 1)
    }
    names = {"scenario": [each.name for each in SCENARIOS], "assumption": [each.assumption for each in SCENARIOS]}
    return pd.DataFrame({**names, **courses}, dtype=object)


def unstated() -> pd.DataFrame:
    """Return the matters that bear on the outlook and that no article states."""
    return pd.DataFrame({"matter": UNSTATED, "stated": [None] * len(UNSTATED)}, dtype=object)
