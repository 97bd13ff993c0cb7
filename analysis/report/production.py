"""Tabulate the two plans for Oxford and China, the technology question, and the precedent."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd

from analysis.claims.facts import Fact
from analysis.claims.said import Said
from analysis.report import formation
from analysis.report.derived import Derived
from analysis.report.formation import READ
from analysis.values import wording
from analysis.values.values import Value

MOTIVES = {
    "The market": "market_drive",
    "MINI's place in it": "market_access",
    "China's own plans": "venture_purpose",
    "Research in China": "technology_china",
    "China's strengths": "electrification_advantage",
    "Growth of the brand": "strategy_argument",
}
MARKETS = ("China", "Rest of Asia", "Rest of the world")
# How far the marked words reach is the book's reading; the words themselves cannot change unnoticed.
SERVES = {
    "first_electric_markets": ("no", "yes", "yes"),
    "china_car_markets": ("yes", "yes", "no"),  # what is “meant for” one market is not meant for others
    "export_base": (None, "yes", "yes"),
}
ADJECTIVES = {"China": "Chinese"}


def allocation(said: Said) -> pd.DataFrame:
    """Return which plant was to serve which market under each plan: plant, plan, market, serves, words, tone."""
    home, abroad = str(said.first_electric_plant), str(said.next_generation_place)
    earlier, later = (told(said, fact) for fact in (said.china_car_markets, said.export_base))
    plans = [
        (f"{ADJECTIVES.get(abroad, abroad)} plant", "red", (said.china_car_markets, said.export_base)),
        (f"{home} plant", "blue", (said.first_electric_markets, said.get("home_future"))),
    ]
    rows = [
        (plant, plan, market, serves, _shown(serves, fact), tone)
        for plant, tone, facts in plans
        for plan, fact in zip((earlier, later), facts, strict=True)
        for market, serves in zip(MARKETS, SERVES[fact.name] if fact else (None,) * len(MARKETS), strict=True)
    ]
    return pd.DataFrame(rows, columns=["plant", "plan", "market", "serves", "words", "tone"], dtype=object)


def _shown(serves: str | None, fact: Fact | None) -> str | None:
    """Return what stands on a bar: the article's words, or what it leaves out."""
    if fact is None:
        return "not mentioned"
    return {"yes": f"“{fact.words}”", "no": "left out"}.get(serves, "not stated")


def told(said: Said, fact: Fact) -> str:
    """Return the year in which the article of a claim was written, and where that is the book's reading."""
    return fact.dated_year + f", {READ}" * said.record.dated(fact.article).startswith("undated")


def plans(said: Said) -> pd.DataFrame:
    """Return the two plans side by side, in the articles' words; None where a plan has no answer."""
    home = str(said.first_electric_plant)
    rows = [
        ("What is China to build?", said.venture_product.words, said.china_models),
        ("Where are China's cars to go?", said.china_car_markets.words, said.export_base.words),
        (f"Instead of {home}'s car, or besides it?", said.venture_beside_home.words, None),
        (f"Where is {home}'s car to go?", said.first_electric_markets.words, None),
        ("Where is the first electric MINI built?", said.first_electric_plant, None),
        ("Where does the next generation start?", None, said.next_generation_start.words),
        ("When do exports from China start?", None, said.export_start),
    ]
    earlier, later = said.china_car_markets.dated_year, said.export_base.dated_year
    columns = ["question", f"plan of {earlier}", f"plan of {later} (our reading)"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def motives(said: Said) -> pd.DataFrame:
    """Return what the articles say in favour of China: about what, their words, who says so, when."""
    table = formation.stated(said, MOTIVES).drop(columns="stated as").rename(columns={"term": "about"})
    return table.assign(**{"article of": [told(said, fact) for fact in _motives(said)]})


def unnamed(said: Said) -> Fraction:
    """Return the part of what is said in favour of China for which no source is named."""
    facts = _motives(said)
    return Fraction(sum(fact.origins == ("unattributed",) for fact in facts), len(facts))


def _motives(said: Said) -> list[Fact]:
    return [fact for fact in map(said.get, MOTIVES.values()) if fact is not None]


def years_compared(said: Said) -> tuple[str, str]:
    """Return the first and the last of the years over which the precedent is told."""
    first, last = (said.german_period.window.year(end).earliest.year for end in ("first", "last"))
    return str(first), str(last)


def output(said: Said, derived: Derived) -> pd.DataFrame:
    """Return BMW's yearly output for the chart: row, part, words, span, tone, stated, low, value, high (vehicles)."""
    first, last = years_compared(said)
    home, abroad, now = "In Germany", "Outside Germany", said.german_output
    rows = [
        (first, home, derived.german_before, ", computed", "blue", False),
        (last, home, now, f", up by {said.german_growth}, stated", "blue", True),
        (last, abroad, derived.production_abroad, f", {said.share_abroad} of all, computed", "red", False),
    ]
    table = [
        (year, place, f"{value}{more}", wording.interval(value.range()), tone, stated, *ends(value))
        for year, place, value, more, tone, stated in rows
    ]
    table[0] = (*table[0][:3], f"range {table[0][3]}", *table[0][4:])  # what the brackets are, said once
    columns = ["row", "part", "words", "span", "tone", "stated", "low", "value", "high"]
    return pd.DataFrame(table, columns=columns)


def ends(value: Value) -> tuple[float, float, float]:
    """Return a value's low, point and high as a chart draws them."""
    span = value.range()
    return float(span.low), float(value.point), float(span.high)
