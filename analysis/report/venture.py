"""How the venture was formed: its events over the years, its terms, and who is heard."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.claims.facts import Date, Fact, Quantity
from analysis.claims.said import Said
from analysis.markup import Link, visible
from analysis.reading.coding import NOBODY

# The claims that name the two lanes; what is tied to neither plant has one of its own.
HOME, ABROAD, NEITHER = "first_electric_plant", "next_generation_place", ""
EVENTS = {
    "concept_shown": (HOME, "First electric MINI shown"),
    "first_electric_start": (HOME, "Production starts"),
    "first_electric_sale": (HOME, "On sale"),
    "letter_of_intent": (ABROAD, "Letter of intent"),
    "signing": (ABROAD, "Venture confirmed"),
    "venture_founded": (ABROAD, "Company founded"),
    "production_preparing": (ABROAD, "Production still being prepared"),
    "export_start": (ABROAD, "Exports start"),
    "platform_start": (NEITHER, "Shared platform"),
}
TERMS = {
    "Partner": "venture_partner",
    "Shares": "venture_shares",
    "Name": "venture_name",
    "Place": "venture_place",
    "Product": "venture_product",
    "Purpose, says BMW": "venture_purpose",
    "What the partner gets": "partner_gain",
    "Founded": "venture_founded",
    "Led by": "venture_lead",
    "Money put in": "venture_investment",
    "Capacity of the plant": "plant_capacity",
}


def events(said: Said) -> list[Fact]:
    """Return the facts of the timeline that are stated."""
    return [fact for fact in map(said.get, EVENTS) if fact is not None]


def timeline(said: Said) -> pd.DataFrame:
    """Return the dated events: lane, event, when (in words), status, earliest and latest day.

    The status is "plan", "fact", or "inferred" where days rest on how an undated article is dated; None is an open end.
    """
    rows = []
    for fact in events(said):
        place, event = EVENTS[fact.name]
        lane = f"To be built in {getattr(said, place)}" if place else "Tied to no plant"
        rows.append((lane, event, *_dated(fact)))
    return pd.DataFrame(rows, columns=["lane", "event", "when", "status", "earliest", "latest"], dtype=object)


def _dated(fact: Date | Fact) -> tuple:
    """Return when in words, status, earliest and latest day; what carries no date has its article's."""
    days = fact.days if isinstance(fact, Date) else fact.told
    star = "*" * days.inferred
    if isinstance(fact, Date) and fact.leading.tense != "past":
        before = {"plan": "planned, ", "hearsay": "reported, "}.get(fact.status, "")
        return f"{before}{days}{star}", "plan", *days.window.ends
    return f"{days}{star}", "inferred" if days.inferred else "fact", *days.window.ends


def stated(said: Said, rows: Mapping[str, str]) -> pd.DataFrame:
    """Return what the articles say of each claim, in their words, who says so, and how it is meant."""
    facts = {label: said.get(name) for label, name in rows.items()}
    known = {label: fact for label, fact in facts.items() if fact is not None}
    return pd.DataFrame(
        {
            "term": list(known),
            "in the articles' words": [each_words(fact) for fact in known.values()],
            "who says so": [", ".join(map(named, fact.origins)) for fact in known.values()],
            "meant as": [", ".join(dict.fromkeys(told.status for told in fact.statements)) for fact in known.values()],
        },
        dtype=object,
    )


def named(origin: str) -> str:
    """Return who is behind a statement, in words."""
    return "no source named" if origin == NOBODY else origin


def each_words(fact: Fact | Quantity) -> tuple[Link, ...]:
    """Return the words of each statement, once, as links."""
    words: dict[str, str] = {}
    for each in fact.statements:
        words.setdefault(visible(each.quote), each.sentence)
    return tuple(Link(text, anchor) for text, anchor in words.items())


def terms(said: Said) -> pd.DataFrame:
    """Return the venture's terms as the articles state them."""
    return stated(said, TERMS)


def confirmed(said: Said) -> list[Fact | Quantity]:
    """Return the claims that more than one independent source makes, and agrees on."""
    return [getattr(said, claim.definition.name) for claim in said.record.claims if claim.confirmed]


def heard(said: Said) -> set[str]:
    """Return the people and companies whose word the articles give, each as the one whom it speaks for."""
    names = said.record.names
    made = [each for each in said.record.statements if each.origin in names]
    return {names.speaker(each.origin) for each in made if names.kind(each.origin) in ("person", "company")}
