"""Oxford and China: the plans side by side, and the precedent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pandas as pd

from analysis.claims.facts import Fact
from analysis.claims.said import Said
from analysis.markup import Link, Markdown, visible
from analysis.reading.coding import CLAIMED
from analysis.reading.statements import Statement
from analysis.report.amounts import bars
from analysis.report.derived import Derived
from analysis.showing.prose import filled, holds, lacks
from analysis.showing.tables import UNSTATED

# What each row of the table of plans is about, and the claims that tell it.
TOPICS = {
    "Cars from China": ("venture_product", "china_range", "china_models"),
    "Markets for cars from China": ("china_car_markets", "export_destinations"),
    "China's role in exports": ("export_base",),
    "Their sale in China": ("china_car_home_market",),
    "Start of exports from China": ("export_start",),
    "Cars from {home}": ("home_product", "home_future", "home_next_generation"),
    "Markets for cars from {home}": ("first_electric_markets",),
    "Does China add to {home}, or replace it?": ("venture_beside_home",),
    "Where the next-generation electric MINIs are built first": ("next_generation_start",),
}
ONLY_IF_TOLD = ("Their sale in China",)
CHINA, ASIA, WORLD = MARKETS = ("China", "Rest of Asia", "Rest of the world")
# Each plant with its tone, and the markets of which claims tell whether it serves them: how far words reach is our
# judgement. "perhaps" is where no market is named, "no" what an article rules out; words of no market are shown at all.
PLANTS = {
    "Cars from China": (
        "red",
        {
            "china_car_markets": {CHINA: "yes", ASIA: "yes"},
            "export_base": {ASIA: "perhaps", WORLD: "perhaps"},
            "export_destinations": {WORLD: "yes"},
            "china_car_home_market": {CHINA: "yes"},
        },
    ),
    "Cars from {home}": (
        "blue",
        {"first_electric_markets": {CHINA: "no", ASIA: "yes", WORLD: "yes"}, "home_future": {}},
    ),
}
ON_MARKETS = tuple(claim for _, reach in PLANTS.values() for claim in reach)
# Of which words it is our judgement, for another article may choose others.
JUDGED = {
    "first_electric_markets": "not on the Chinese market",
    "china_car_markets": "for the Asian market",
    "export_base": "worldwide",
}


def statements_by_year(said: Said, *claims: str, asserted: bool = False) -> dict[str, list[Statement]]:
    """Return statements on claims by the year in which they were told, oldest first; a star marks a year we estimate.

    What stands within the words of another one is left out, and with `asserted` what is denied, given up or open.
    """
    record = said.record
    statements = [statement for statement in record.statements_on(*claims) if statement.asserted or not asserted]
    outermost = [inner for inner in statements if not any(outer.contains(inner) for outer in statements)]
    by_year: dict[str, list[Statement]] = {}
    for statement in sorted(outermost, key=lambda statement: _last_day(said, statement)):
        by_year.setdefault(record.written(statement.seed.key).year.starred, []).append(statement)
    return by_year


def _last_day(said: Said, statement: Statement) -> dt.date:
    """Return the last day on which the article of a statement can have been written."""
    return said.record.written_in(statement).last


def plans(said: Said) -> pd.DataFrame:
    """Return the plans side by side, a column for each year in which they were told, in the articles' words.

    None where the articles of a year do not answer.
    """
    years = list(statements_by_year(said, *(claim for claims in TOPICS.values() for claim in claims)))
    rows = []
    for topic, claims in TOPICS.items():
        by_year = statements_by_year(said, *claims)
        if by_year or topic not in ONLY_IF_TOLD:
            cells = (tuple(map(_link, _once(said, by_year[year]))) if year in by_year else None for year in years)
            rows.append((topic.format(home=said.first_electric_plant), *cells))
    return pd.DataFrame(rows, columns=["topic", *years], dtype=object)


def _once(said: Said, statements: list[Statement]) -> list[Statement]:
    """Return the newest statement of each claim, a plan before a hope and that before a doubt; of many values all.

    A plan stands beside what takes it back later.
    """

    def weight(statement: Statement) -> tuple:
        return statement.asserted, statement.vouched_for, statement.status not in CLAIMED, _last_day(said, statement)

    # The last to be set leads: of those that weigh the same, the first.
    newest = {statement.claim: statement for statement in sorted(reversed(statements), key=weight)}
    return [
        statement
        for statement in statements
        if statement is newest[statement.claim]
        or said.record.codebook[statement.claim].many
        or (not statement.asserted and _last_day(said, statement) > _last_day(said, newest[statement.claim]))
    ]


def _link(statement: Statement) -> Link:
    """Return a statement's words as a link, and how it is meant where it is not what is planned."""
    aside = "" if statement.status in ("plan", "fact") else f" ({statement.status})"
    return Link(f"“{visible(statement.quote)}”{aside}", statement.sentence)


def allocation(said: Said) -> pd.DataFrame:
    """Return which market each plant was to serve by each year's plan.

    Columns: plant, plan, market, serves, words, tone, sentences.
    """
    years = statements_by_year(said, *ON_MARKETS, asserted=True)
    rows = []
    for plant, (tone, reach) in PLANTS.items():
        by_year = statements_by_year(said, *reach, asserted=True)
        rows += [
            (plant.format(home=said.first_electric_plant), year, market, serves, words, tone, sentences)
            for year in years
            for market, serves, words, sentences in _served(by_year.get(year, []), reach)
        ]
    columns = ["plant", "plan", "market", "serves", "words", "tone", "sentences"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def allocation_title(said: Said) -> Markdown:
    """Return what the picture of the plans shows, guarded in its words."""
    home, asia, base = said.first_electric_markets, said.china_car_markets, said.export_base
    text = filled(
        "In {first} the car from China was meant for Asia; in {last} {place} was to be MINI's major export base; "
        "{article} does not mention {home}",
        first=asia.written.year,
        last=base.written.year,
        place=said.next_generation_place,
        article=said.record.called(base.article),
        home=str(said.first_electric_plant),
    )
    year = asia.written.window.year("last")  # in which nobody had spoken of exports yet
    holds(
        said.next_generation_place.lies_within("China")
        and home.status == asia.status == base.status == "plan"
        and all(year.before(said.record.written_in(statement)) for statement in base.claim.statements)
        and all(JUDGED[plan.claim] in plan.quote for plan in said.record.statements_on(*JUDGED) if plan.asserted)
        and len(statements_by_year(said, *JUDGED, asserted=True)) == 2
        and base.article not in said.record.mentioning(str(said.first_electric_plant)),
        text.plain,
        home,
        asia,
        base,
    )
    lacks(said, text.plain, "home_future", "export_destinations", "china_car_home_market")
    return text


def both_hold(said: Said) -> str:
    """Return what must be so if production and sale of the first car begin when they are to; empty where nothing is."""
    start, sale = said.first_electric_start.window, said.first_electric_sale.window
    near = None not in (start.earliest, sale.latest) and sale.latest - start.earliest < dt.timedelta(days=100)
    condition = "Both can be right if sales were to begin soon after production."
    return condition if near and start.latest == sale.latest else ""


def plans_title(said: Said) -> Markdown:
    """Return what the table of the plans shows, guarded in its words."""
    home = str(said.first_electric_plant)
    text = filled(
        "The plan of {first} was about {home} and China; {article} does not mention {home}",
        first=said.first_electric_plant.written.year,
        article=said.record.called(said.export_base.article),
        home=home,
    )
    holds(
        said.first_electric_plant.written.before(said.export_base.written)
        and said.first_electric_plant.article in said.venture_beside_home.articles
        and said.export_base.article not in said.record.mentioning(home),
        text.plain,
        said.first_electric_plant,
        said.export_base,
    )
    return text


ALLOCATION_UNIT = (
    "Where cars from each place were to be sold; words in quotation marks are the articles'. Pale: for export, but no "
    "market is named. Dashed: nothing is said of this market."
)


def allocation_facts(said: Said) -> tuple[Fact, ...]:
    """Return the facts that the picture of the plans is drawn from."""
    claims = (*ON_MARKETS, "first_electric_plant", "venture_beside_home")
    return tuple(fact for fact in map(said.get, claims) if fact is not None)


def _served(statements: list[Statement], reach: dict[str, dict[str, str]]) -> Iterator[tuple]:
    """Yield each market, whether it is served, the words that stand there, and the sentences that have them."""
    on_none = [statement for statement in statements if not reach[statement.claim]][:1]
    for market in MARKETS:
        claim = next((statement.claim for statement in statements if market in reach[statement.claim]), None)
        serves = reach[claim][market] if claim else None
        quoted = [statement for statement in statements if statement.claim == claim] or on_none
        words = ", ".join(dict.fromkeys(f"“{visible(statement.quote)}”" for statement in quoted)) or UNSTATED
        sentences = " ".join(statement.sentence for statement in quoted)
        yield market, serves, "not to be sold here" if serves == "no" else words, sentences


def years_compared(said: Said) -> tuple[Link, Link]:
    """Return the first and the last of the years over which the precedent is told."""
    ends = (said.german_period.window.year(end).earliest.year for end in ("first", "last"))
    first, last = (said.german_period.link(str(year)) for year in ends)
    return first, last


def output(said: Said, derived: Derived) -> pd.DataFrame:
    """Return BMW's yearly output in Germany for the chart, in vehicles."""
    first, last = map(str, years_compared(said))
    return bars((first, "blue", derived.german_before), (last, "blue", said.german_output))
