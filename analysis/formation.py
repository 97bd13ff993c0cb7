"""Tabulate how the venture was formed: its terms, its dates, who says what."""

from __future__ import annotations

import pandas as pd

from analysis import catalogue, claims, windows
from analysis.facts import Fact, Facts

# What a term sheet of a venture would hold; the claim that would state it.
TERMS = {
    "partner of BMW": "venture_partner",
    "ownership": "venture_shares",
    "name": "venture_name",
    "place": "venture_place",
    "product": "venture_product",
    "market": "china_car_markets",
    "purpose": "partnership_purpose",
    "what the partner gains": "partner_gain",
    "start of exports": "export_start",
    "platform": "platform_shared",
    "investment": "venture_investment",
    "capacity": "venture_capacity",
}

# Pairs of events whose distance tells something.
SPANS = (
    ("letter_of_intent", "signing"),
    ("signing", "export_announcement"),
    ("signing", "export_start"),
    ("first_electric_sale", "export_start"),
)


def term_sheet(facts: Facts) -> pd.DataFrame:
    """Return term, what is stated (None where nothing is), status and origin."""
    stated = [facts.get(name) for name in TERMS.values()]
    return pd.DataFrame(
        {
            "term": list(TERMS),
            "stated": [fact and fact.words for fact in stated],
            "status": [fact and fact.status for fact in stated],
            "said by": [fact and fact.origin for fact in stated],
        },
        dtype=object,
    )


def timeline(facts: Facts) -> pd.DataFrame:
    """Return event, lane, window, status and basis, in the order of their earliest days."""
    events = facts.book.events.values()
    frame = pd.DataFrame(
        {
            "event": [event.label for event in events],
            "lane": [event.lane for event in events],
            "status": [event.status for event in events],
            "window": [event.window for event in events],
            "evidence": [Fact(facts.book, event.name).value for event in events],
        },
        dtype=object,
    )
    order = frame["window"].map(lambda window: (str(window.earliest or ""), str(window.latest or "9999")))
    return frame.iloc[order.argsort(kind="stable")].reset_index(drop=True)


def spans(facts: Facts) -> pd.DataFrame:
    """Return for pairs of events the fewest and most days between their windows."""
    pairs = [(facts.get(first), facts.get(second)) for first, second in SPANS]
    known = [(first, second) for first, second in pairs if first and second]
    days = [windows.between(first.window, second.window) for first, second in known]
    return pd.DataFrame(
        {
            "from": [first.subject for first, _ in known],
            "to": [second.subject for _, second in known],
            "fewest days": [least for least, _ in days],
            "most days": [most for _, most in days],
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
