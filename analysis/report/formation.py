"""Tabulate how the venture was formed: the events, the terms, and who says what."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from analysis.evidence import wording
from analysis.evidence.claims import AGREE, Claim
from analysis.evidence.facts import Date
from analysis.evidence.links import Link
from analysis.evidence.said import Said
from analysis.notebook import register

# The claims that name the two lanes; what is tied to neither plant has one of its own.
HOME, ABROAD, NEITHER = "first_electric_plant", "next_generation_place", ""
EVENTS = {
    "concept_shown": (HOME, "First electric MINI shown"),
    "first_electric_start": (HOME, "Production starts"),
    "first_electric_sale": (HOME, "On sale"),
    "letter_of_intent": (ABROAD, "Letter of intent"),
    "signing": (ABROAD, "Venture confirmed"),
    "export_announced": (ABROAD, "Exports announced"),
    "export_start": (ABROAD, "Exports start"),
    "platform_start": (NEITHER, "Shared platform"),
}
TERMS = {
    "Partner": "venture_partner",
    "Shares": "venture_shares",
    "Name": "venture_name",
    "Place": "venture_place",
    "Product": "venture_product",
    "Purpose": "venture_purpose",
    "What the partner gets": "partner_gain",
    "Founded": "venture_founded",
    "Led by": "venture_lead",
    "Money put in": "venture_investment",
    "Capacity of the plant": "plant_capacity",
}


def timeline(said: Said) -> pd.DataFrame:
    """Return the dated events: lane, event, when (in words), status, earliest and latest day (None: open)."""
    rows = []
    for name, (place, event) in EVENTS.items():
        date = said.get(name)
        if date is not None:
            plan = date.leading.side != "past"
            lane = f"Built in {getattr(said, place)}" if place else "Tied to no plant"
            rows.append((lane, event, _when(date), "plan" if plan else "fact", *_ends(date)))
    return pd.DataFrame(rows, columns=["lane", "event", "when", "status", "earliest", "latest"], dtype=object)


def _when(date: Date) -> str:
    before = {"plan": "planned, ", "hearsay": "reported, "}.get(date.status, "")
    return before + wording.window(date.window)


def _ends(date: Date) -> tuple:
    return date.window.earliest, date.window.latest


def stated(said: Said, rows: Mapping[str, str]) -> pd.DataFrame:
    """Return what the articles say of each claim, in their words, with who is behind it and how it is meant."""
    facts = {label: said.get(name) for label, name in rows.items()}
    known = {label: fact for label, fact in facts.items() if fact is not None}
    return pd.DataFrame(
        {
            "what": list(known),
            "in the articles' words": [_each(fact.source.claim) for fact in known.values()],
            "origin": [", ".join(fact.origins) for fact in known.values()],
            "status": [fact.status for fact in known.values()],
        },
        dtype=object,
    )


def _each(claim: Claim) -> tuple[Link, ...]:
    """Return the words of each statement, once, as links."""
    words: dict[str, str] = {}
    for each in claim.statements:
        words.setdefault(wording.visible(each.quote), each.sentence)
    return tuple(Link(text, anchor) for text, anchor in words.items())


def terms(said: Said) -> pd.DataFrame:
    """Return the venture's terms as the articles state them."""
    return stated(said, TERMS)


def confirmed(said: Said) -> list[object]:
    """Return the claims that more than one independent origin makes, and agrees on."""
    made = [claim for claim in said.record.claims if claim.verdict == AGREE and len(claim.voices) > 1]
    return [getattr(said, claim.question.name) for claim in made]


def voices(said: Said) -> pd.DataFrame:
    """Return each claim that more than one sentence makes: by whom, and whether they agree, counted by origin."""
    made = [each for each in said.record.claims if each.verdict and len({one.sentence for one in each.statements}) > 1]
    return pd.DataFrame(
        {
            "claim": list(map(register.subject, made)),
            "words": [
                tuple(Link(wording.visible(each.quote), each.sentence) for each in claim.statements) for claim in made
            ],
            "origins": [", ".join(claim.origins) for claim in made],
            "verdict": [register.verdict(claim) for claim in made],
        },
        dtype=object,
    )
