"""Tabulate how the venture was formed: its terms, its dates, who says what."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pandas as pd

from analysis import catalogue, claims, events, windows
from analysis.facts import Facts, Link
from analysis.model import Window

# What a term sheet of a venture would hold; the claim that would state it.
TERMS = {
    "partner of BMW": "venture_partner",
    "ownership": "venture_shares",
    "name": "venture_name",
    "place": "venture_place",
    "product": "venture_product",
    "market": "china_car_markets",
    "what it is to contribute": "venture_purpose",
    "what the Chinese side gains": "partner_gain",
    "start of exports": "export_start",
    "start of production": "china_production_start",
    "platform, by report": "platform_shared",
    "investment": "venture_investment",
    "capacity": "venture_capacity",
    "number of cars": "venture_volume",
    "price of a car": "car_price",
}

# Pairs of events whose distance tells something.
SPANS = (
    ("letter_of_intent", "signing"),
    ("signing", "export_announced"),
    ("signing", "export_start"),
    ("first_electric_sale", "export_start"),
)


def term_sheet(facts: Facts) -> pd.DataFrame:
    """Return term, what is stated (None where nothing is), status and origin."""
    stated = [facts.get(name) for name in TERMS.values()]
    return pd.DataFrame(
        {
            "term": list(TERMS),
            "stated": [fact and fact.stated for fact in stated],
            "status": [fact and fact.status for fact in stated],
            "said by": [fact and fact.origin for fact in stated],
        },
        dtype=object,
    )


def timeline(facts: Facts) -> pd.DataFrame:
    """Return event, lane, status, window as the book reads it, as the texts alone force it, and evidence.

    Lanes keep the catalogue's order; inside each, events are in the order of their earliest days.
    """
    told = facts.book.events.values()
    forced = _forced(facts)
    frame = pd.DataFrame(
        {
            "event": [event.label for event in told],
            "lane": [event.lane for event in told],
            "status": [event.status for event in told],
            "window": [event.window for event in told],
            "from the texts alone": [forced.get(event.name, event.window) for event in told],
            "evidence": [_anchors(facts, event.sentences) for event in told],
        },
        dtype=object,
    )
    lanes = list(dict.fromkeys(frame["lane"]))
    days = [(window.earliest or dt.date.min, window.latest or dt.date.max) for window in frame["window"]]
    order = sorted(frame.index, key=lambda row: (lanes.index(frame["lane"][row]), days[row]))
    return frame.loc[order].reset_index(drop=True)


def _anchors(facts: Facts, sentences: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(anchor, anchor, facts.book.sentences[anchor].quote) for anchor in sentences)


def _forced(facts: Facts) -> dict[str, Window]:
    """Return the windows of the events where no article's date is read any closer than the texts force it."""
    book = facts.book
    open_ = {key: replace(article, reading=article.forced) for key, article in book.articles.items()}
    return {each.name: each.window for each in events.find(book.claims, list(book.sentences.values()), open_)}


def spans(facts: Facts) -> pd.DataFrame:
    """Return for pairs of events the fewest and most days between their windows, and their evidence."""
    told = facts.book.events
    known = [(told[first], told[second]) for first, second in SPANS if first in told and second in told]
    days = [windows.between(first.window, second.window) for first, second in known]
    return pd.DataFrame(
        {
            "from": [first.label for first, _ in known],
            "to": [second.label for _, second in known],
            "fewest days": [least for least, _ in days],
            "most days": [most for _, most in days],
            "evidence": [_anchors(facts, first.sentences + second.sentences) for first, second in known],
        },
        dtype=object,
    )


def corroboration(facts: Facts) -> pd.DataFrame:
    """Return each claim that more than one sentence carries: who says it, and whether they agree."""
    rows = [row for entry in catalogue.CATALOGUE if (row := _weighed(facts, entry))]
    return pd.DataFrame(rows, columns=["statement", "said in", "origins", "verdict"], dtype=object)


def _weighed(facts: Facts, entry: catalogue.Entry) -> tuple[object, ...] | None:
    made = facts.book.of(entry.name)
    mentions = [mention for claim in made for mention in claim.evidence]
    if len({mention.sentence.id for mention in mentions}) < 2 or entry.many:
        return None
    links = tuple(facts.link(mention) for mention in mentions)
    return entry.subject, links, ", ".join(claims.origins(made)), claims.verdict(made, facts.book.window)
