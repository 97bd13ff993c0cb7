"""Tabulate the two plans for Oxford and China, the technology question, and the precedent."""

from __future__ import annotations

import pandas as pd

from analysis.evidence.said import Said
from analysis.evidence.values import Value
from analysis.report.derived import Derived
from analysis.report.formation import stated

MARKETS = ("China", "rest of Asia", "rest of the world")
# How far the marked words reach is the book's reading; the words themselves cannot change unnoticed.
SERVES = {
    "first_electric_markets": ("no", "yes", "yes"),
    "china_car_markets": ("yes", "yes", None),
    "export_base": (None, "yes", "yes"),
}
TECHNOLOGY = {
    "The first electric MINI may borrow from": "technology_borrowed",
    "BMW's own technology": "technology_withheld",
    "China's standing": "technology_china",
    "A platform developed together": "platform_shared",
    "What had to be settled first": "architecture_priority",
    "What is known of the architecture": "architecture_unknown",
    "China's advantage": "electrification_advantage",
}


def allocation(said: Said) -> pd.DataFrame:
    """Return which plant was to serve which market under each plan: plan, plant, market, serves, words."""
    home, abroad = str(said.first_electric_plant), str(said.next_generation_place)
    earlier, later = (f"As told in {fact.dated_year}" for fact in (said.china_car_markets, said.export_base))
    plans = {
        (earlier, home): said.first_electric_markets,
        (earlier, abroad): said.china_car_markets,
        (later, home): said.get("home_future"),
        (later, abroad): said.export_base,
    }
    rows = [
        (plan, plant, market, serves, serves)
        for (plan, plant), fact in plans.items()
        for market, serves in zip(MARKETS, SERVES[fact.name] if fact else (None,) * len(MARKETS), strict=True)
    ]
    return pd.DataFrame(rows, columns=["plan", "plant", "market", "serves", "words"], dtype=object)


def plans(said: Said) -> pd.DataFrame:
    """Return the two plans side by side, in the articles' words; None where a plan has no answer."""
    home = str(said.first_electric_plant)
    rows = [
        ("Built in China", said.venture_product.words, said.china_models),
        ("Market of the car from China", said.china_car_markets.words, said.export_base.words),
        (f"Built in {home}", said.venture_beside_home.words, None),
        (f"Market of the car from {home}", said.first_electric_markets.words, None),
        ("First production", said.first_electric_plant, said.next_generation_start.words),
        (f"Start in {home}", said.first_electric_start, None),
        ("Exports from China", None, said.export_start),
    ]
    earlier, later = said.china_car_markets.dated_year, said.export_base.dated_year
    return pd.DataFrame(rows, columns=["question", f"told in {earlier}", f"told in {later}"], dtype=object)


def technology(said: Said) -> pd.DataFrame:
    """Return what is said on the technology, by whom, and how it is meant."""
    return stated(said, TECHNOLOGY)


def output(said: Said, derived: Derived) -> pd.DataFrame:
    """Return BMW's yearly output for the chart: group, name, words, tone, low, value, high, start (vehicles)."""
    first, last = (said.german_period.window.year(end).earliest.year for end in ("first", "last"))
    before, now, added = derived.german_before, said.german_output, derived.german_added
    rows = [
        ("In Germany", f"{first}, computed", "grey", before, None),
        ("In Germany", "added since, computed", "hatched", added, float(before.point)),
        ("In Germany", f"{last}, stated", "blue", now, None),
        ("At home and abroad", f"in Germany, {last}", "blue", now, None),
        ("At home and abroad", "outside Germany, computed", "red", derived.production_abroad, None),
    ]
    table = [(group, name, str(value), tone, *ends(value), start) for group, name, tone, value, start in rows]
    columns = ["group", "name", "words", "tone", "low", "value", "high", "start"]
    return pd.DataFrame(table, columns=columns).astype({"start": object})


def ends(value: Value) -> tuple[float, float, float]:
    """Return a value's low, point and high as a chart draws them."""
    span = value.range()
    return float(span.low), float(value.point), float(span.high)
