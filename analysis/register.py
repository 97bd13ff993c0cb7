"""Tabulate all evidence: claims, quantities, dates, events, derived figures, and what the text is used for."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis import intervals, sources, wording
from analysis.facts import Fact, Facts, Markdown
from analysis.findings import FINDINGS, holds
from analysis.model import READINGS, Derived, Quantity, Sentence
from analysis.report import cell
from analysis.wording import escape


def coverage(said: Facts) -> pd.DataFrame:
    """Return for each sentence its article, place and use: evidence, context or repeat."""
    used = {mention.sentence.id for claim in said.book.claims for mention in claim.evidence}
    sentences = said.book.sentences.values()
    return pd.DataFrame(
        {
            "article": [each.seed.key for each in sentences],
            "start": [each.start for each in sentences],
            "end": [each.end for each in sentences],
            "use": [_use(each, used) for each in sentences],
        }
    )


def _use(sentence: Sentence, used: set[str]) -> str:
    if sentence.repeats:
        return "repeat"
    return "evidence" if sentence.id in used else "context"


def claims(said: Facts) -> pd.DataFrame:
    """Return every claim: what it is about, its words, its origin and status."""
    made = said.book.claims
    return pd.DataFrame(
        {
            "claim": [said.subject(claim.name) for claim in made],
            "words": [tuple(said.quote(mention) for mention in claim.evidence) for claim in made],
            "status": [claim.status for claim in made],
            "said by": [claim.origin for claim in made],
        },
        dtype=object,
    )


def quantities(said: Facts) -> pd.DataFrame:
    """Return every quantity of the articles, repeats left out, with its interval at the main reading."""
    found = [each for each in said.book.quantities if not each.sentence.repeats]
    return pd.DataFrame(
        {
            "words": [said.quote(each) for each in found],
            "kind": [each.kind for each in found],
            "unit": [each.unit or "none" for each in found],
            "hedge": [each.hedge or "none" for each in found],
            "interval": [intervals.read(each) for each in found],
        },
        dtype=object,
    )


def dates(said: Facts) -> pd.DataFrame:
    """Return every date expression of the articles, repeats left out, with its window."""
    found = [each for each in said.book.dates if not each.sentence.repeats]
    return pd.DataFrame(
        {
            "words": [said.quote(each) for each in found],
            "article": [each.seed.key for each in found],
            "window": [said.book.window(each) for each in found],
        },
        dtype=object,
    )


def events(said: Facts) -> pd.DataFrame:
    """Return every event with its window and basis."""
    found = said.book.events
    return pd.DataFrame(
        {
            "event": [event.label for event in found.values()],
            "window": [Fact(said.book, name).value for name in found],
            "status": [event.status for event in found.values()],
            "basis": [event.basis for event in found.values()],
        },
        dtype=object,
    )


def derived(said: Facts) -> Markdown:
    """Return each derived figure under its anchor: formula, inputs, interval at each reading."""
    return Markdown("\n\n".join(_entry(said, name) for name in said.book.derived))


def _entry(said: Facts, name: str) -> str:
    figure = said.book.derived[name]
    fact = getattr(said, name)
    readings = "; ".join(f"{each} {wording.interval(figure.readings[each])}" for each in READINGS)
    inputs = "; ".join(
        f"{escape(letter)}, {escape(said.subject(each))}: {cell(getattr(said, each).words)}"
        for letter, each in figure.inputs.items()
    )
    lines = [
        f"**{escape(figure.subject)}**",
        f"Formula: {escape(figure.formula)}.",
        f"Inputs: {inputs}.",
        f"{_unit(figure)}: {escape(readings)}.",
    ]
    lines += [f"Assumption: {escape(figure.assumption)}."] if figure.assumption else []
    return f"({fact.target})=\n\n" + "\\\n".join(lines)


def _unit(figure: Derived) -> str:
    """Return what the readings are told in; a percentage tells itself, and a ratio is in nothing."""
    unit = wording.unit(figure.readings["main"].unit)
    return "Readings" if unit in ("", "percent") else f"In {escape(unit)}"


def grades(said: Facts) -> pd.DataFrame:
    """Return each article's windows, defects and grade."""
    book = said.book
    return pd.DataFrame(
        {
            "article": [seed.key for seed in book.seeds],
            "date, forced": [book.articles[seed.key].forced for seed in book.seeds],
            "date, as read": [book.articles[seed.key].reading for seed in book.seeds],
            "defects": ["; ".join(sources.defects(book, seed)) or "none found" for seed in book.seeds],
            "grade": [sources.grade(book, seed) for seed in book.seeds],
        },
        dtype=object,
    )


def hedges(said: Facts) -> pd.DataFrame:
    """Return for each hedge of the articles its first use and what it means at the three readings."""
    first: dict[tuple[str, bool], Quantity] = {}
    for each in said.book.quantities:
        if each.step:
            first.setdefault((each.hedge, each.fraction), each)
    columns = {each: [intervals.read(quantity, each) for quantity in first.values()] for each in READINGS}
    return pd.DataFrame(
        {
            "words": [said.quote(each) for each in first.values()],
            "hedge": [each.hedge or "none" for each in first.values()],
            **columns,
        },
        dtype=object,
    )


def findings(said: Facts) -> pd.DataFrame:
    """Return each finding on numbers and at which readings it holds."""
    known = {name: finding for name, finding in FINDINGS.items() if said.get(finding.fact)}
    columns = {each: ["holds" if holds(said, name, each) else "fails" for name in known] for each in READINGS}
    figures = [getattr(said, finding.fact).words for finding in known.values()]
    return pd.DataFrame({"finding": [each.text for each in known.values()], "figure": figures, **columns}, dtype=object)


def sensitivity(said: Facts) -> pd.DataFrame:
    """Return each derived figure with two ends: its interval at each reading."""
    bounded = [fact for fact in _derived_facts(said) if None not in (fact.at("wide").low, fact.at("wide").high)]
    columns = {reading: [fact.at(reading) for fact in bounded] for reading in READINGS}
    return pd.DataFrame({"figure": [fact.subject for fact in bounded], **columns}, dtype=object)


def _derived_facts(said: Facts) -> Iterable[Fact]:
    return [getattr(said, name) for name in said.book.derived]
