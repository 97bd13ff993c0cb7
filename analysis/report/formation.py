"""Tabulate how the venture was formed: the events, the terms, and what a second origin confirms."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import floor

import pandas as pd

from analysis.claims.claims import AGREE, Claim
from analysis.claims.facts import Date, Fact
from analysis.claims.said import Said
from analysis.dating import phrases
from analysis.dating.windows import Window
from analysis.reading import numbers
from analysis.report.derived import Derived
from analysis.values import wording
from analysis.values.links import Link, Markdown

# The claims that name the two lanes; what is tied to neither plant has one of its own.
HOME, ABROAD, NEITHER = "first_electric_plant", "next_generation_place", ""
READ = "our reading"  # stands beside what rests on it
EVENTS = {
    "concept_shown": (HOME, "First electric MINI shown"),
    "first_electric_start": (HOME, "Production starts"),
    "first_electric_sale": (HOME, "On sale"),
    "letter_of_intent": (ABROAD, "Letter of intent"),
    "signing": (ABROAD, "Venture confirmed"),
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
    "Purpose": "venture_purpose",
    "What the partner gets": "partner_gain",
    "Founded": "venture_founded",
    "Led by": "venture_lead",
    "Money put in": "venture_investment",
    "Capacity of the plant": "plant_capacity",
}


def timeline(said: Said) -> pd.DataFrame:
    """Return the dated events: lane, event, when (in words), status, earliest and latest day.

    The status is "plan", "fact", or "inferred" where days rest on an inference; None is an open end.
    """
    rows = []
    for name, (place, event) in EVENTS.items():
        fact = said.get(name)
        if fact is not None:
            lane = f"Built in {getattr(said, place)}" if place else "Tied to no plant"
            rows.append((lane, event, *_dated(fact)))
    return pd.DataFrame(rows, columns=["lane", "event", "when", "status", "earliest", "latest"], dtype=object)


def _dated(fact: Date | Fact) -> tuple:
    """Return when in words, status, earliest and latest day; what carries no date has its article's."""
    window = fact.window if isinstance(fact, Date) else fact.told
    if isinstance(fact, Date) and fact.leading.side != "past":
        before = {"plan": "planned, ", "hearsay": "reported, "}.get(fact.status, "")
        return before + phrases.window(window), "plan", window.earliest, window.latest
    status, *ends = _ends(window)
    return phrases.window(window) + f", {READ}" * (status == "inferred"), status, *ends


def _ends(window: Window) -> tuple:
    """Return whether days are inferred, and their first and last."""
    inferred = any(reason.startswith("inference") for reason in window.reasons)
    return "inferred" if inferred else "fact", window.earliest, window.latest


def years_to_first_export(derived: Derived) -> Markdown:
    """Return the years from the venture to the first export as a person says them, to the half, as links."""
    fewest, most = (
        Link(_halves(value.point), value.anchor)._repr_markdown_()
        for value in (derived.first_export_fewest, derived.first_export_most)
    )
    return Markdown(f"about {fewest} to {most}")


def _halves(number: Fraction) -> str:
    """Return a number to the nearest half.

    >>> _halves(Fraction(27, 5)), _halves(Fraction(61, 10))
    ('5½', '6')
    """
    whole, half = divmod(floor(2 * number + Fraction(1, 2)), 2)
    return f"{whole}{'½' * half}"


def years_in_words(derived: Derived) -> str:
    """Return how many whole years passed at the least between venture and announcement, as a sentence begins."""
    return wording.capital(numbers.spelled(derived.years_to_exports.range().low))


def stated(said: Said, rows: Mapping[str, str]) -> pd.DataFrame:
    """Return what the articles say of each claim, in their words, who is behind it, and how it is meant."""
    facts = {label: said.get(name) for label, name in rows.items()}
    known = {label: fact for label, fact in facts.items() if fact is not None}
    return pd.DataFrame(
        {
            "term": list(known),
            "in the articles' words": [_each(fact.source.claim) for fact in known.values()],
            "who says so": [", ".join(map(_named, fact.origins)) for fact in known.values()],
            "stated as": [", ".join(dict.fromkeys(told.status for told in fact.statements)) for fact in known.values()],
        },
        dtype=object,
    )


def _named(origin: str) -> str:
    return "no source named" if origin == "unattributed" else origin


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
