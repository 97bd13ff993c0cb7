"""Join all that the articles say and all that follows into one record, read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

from analysis import catalogue, claims, dates, derived, events, names, quantities, seeds, segment, statements, windows
from analysis.model import (
    Article,
    Attribution,
    Claim,
    Cue,
    Date,
    Derived,
    Event,
    EvidenceError,
    Name,
    Quantity,
    Quotation,
    Seed,
    Sentence,
    Window,
)


@dataclass(frozen=True)
class Evidence:
    """Everything found in the articles; `claims` holds each origin's, `leading` the one the book states."""

    seeds: tuple[Seed, ...]
    sentences: dict[str, Sentence] = field(repr=False)
    quantities: tuple[Quantity, ...] = field(repr=False)
    dates: tuple[Date, ...] = field(repr=False)
    names: tuple[Name, ...] = field(repr=False)
    cues: tuple[Cue, ...] = field(repr=False)
    quotations: tuple[Quotation, ...] = field(repr=False)
    attributions: dict[str, Attribution] = field(repr=False)
    articles: dict[str, Article] = field(repr=False)
    claims: tuple[Claim, ...] = field(repr=False)
    leading: dict[str, Claim] = field(repr=False)
    derived: dict[str, Derived] = field(repr=False)
    events: dict[str, Event] = field(repr=False)

    def window(self, date: Date) -> Window:
        """Return the days that a date expression may mean, as far as the texts force its article's own day."""
        return dates.resolve(date, self.articles[date.seed.key].forced)

    def of(self, name: str) -> list[Claim]:
        """Return all claims of one name, whoever makes them."""
        return [claim for claim in self.claims if claim.name == name]


@cache
def read(directory: Path = seeds.DIRECTORY) -> Evidence:
    """Return the evidence of the articles in a directory; raises EvidenceError where one is refused."""
    articles = seeds.read_all(directory)
    sentences, quotations, attributions = [], [], {}
    mentions: dict[ModuleType, list] = {finder: [] for finder in (quantities, dates, names, statements)}
    for seed in articles:
        cut = segment.sentences(seed)
        sentences += cut
        for finder, found in mentions.items():
            found += [mention for sentence in cut for mention in finder.find(sentence)]
        quotations += statements.quotations(cut)
        attributions |= statements.attribute(cut)
    mentions[dates] = dates.spoken(mentions[dates], quotations)
    dated = windows.articles(sentences, mentions[dates])

    def resolve(date: Date) -> Window:
        return dates.resolve(date, dated[date.seed.key].forced)

    said = [*mentions[quantities], *mentions[dates], *mentions[names]]
    found = claims.find(catalogue.CATALOGUE, claims.passages(sentences, said), attributions, resolve)
    leading = claims.leading(found, resolve)
    return Evidence(
        seeds=articles,
        sentences={sentence.id: sentence for sentence in sentences},
        quantities=tuple(mentions[quantities]),
        dates=tuple(mentions[dates]),
        names=tuple(mentions[names]),
        cues=tuple(mentions[statements]),
        quotations=tuple(quotations),
        attributions=attributions,
        articles=dated,
        claims=tuple(found),
        leading=leading,
        derived={figure.name: figure for figure in derived.derive(leading)},
        events={event.name: event for event in events.find(found, sentences, dated)},
    )


def missing(evidence: Evidence) -> list[str]:
    """Return a line for each required claim that no article carries: its name and what was looked for."""
    return [
        f"claim {entry.name!r} ({entry.subject}) is in none of {len(evidence.seeds)} articles; "
        f"looked for {type(entry.needs).__name__.lower()} among the words that the catalogue lists for it"
        for entry in catalogue.CATALOGUE
        if entry.required and entry.name not in evidence.leading
    ]


def complete(directory: Path = seeds.DIRECTORY) -> Evidence:
    """Return the evidence, or raise EvidenceError naming every required claim that is missing."""
    evidence = read(directory)
    if lacking := missing(evidence):
        raise EvidenceError("; ".join(lacking))
    return evidence


def unclaimed(evidence: Evidence) -> list[tuple[Quantity | Date, str]]:
    """Return each quantity and date that no claim or event rests on, with the reason why."""
    carried = {(e.seed.key, e.start, e.end) for claim in evidence.claims for e in claim.evidence}
    carried |= {(e.mention.seed.key, e.mention.start, e.mention.end) for e in evidence.events.values()}
    return [
        (mention, _reason(mention, evidence))
        for mention in (*evidence.quantities, *evidence.dates)
        if (mention.seed.key, mention.start, mention.end) not in carried
    ]


def _reason(mention: Quantity | Date, evidence: Evidence) -> str:
    if mention.sentence.repeats:
        return f"repeats {mention.sentence.repeats}"
    if isinstance(mention, Date) and mention.form == "dateline":
        return "dates the article itself"
    if any(q.seed == mention.seed and q.start <= mention.start < q.end for q in evidence.quotations):
        return "said in a quotation, whose own day the article does not tell"
    if isinstance(mention, Date) and mention.form in ("now", "span", "past", "future"):
        return "a vague word of time, which dates nothing"
    return "is about nothing that the catalogue asks for"
