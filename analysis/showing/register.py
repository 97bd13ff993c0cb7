"""The register: all evidence in lists, the derived values, the claims and who agrees, the numbers, the dates."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.claims.joining import AGREE, BESIDE, CHANGED, COMPATIBLE, CONFLICT, DENIED, Claim
from analysis.claims.record import Record
from analysis.dating import days_wording
from analysis.dating.phrases import Phrase
from analysis.markup import Link, Markdown, capital, escape, labelled, visible
from analysis.reading.statements import Statement
from analysis.showing.tables import who
from analysis.values import wording
from analysis.values.intervals import LEVELS
from analysis.values.numbers import Number
from analysis.values.value import INFERRED, Value

# What a verdict means, in words that stand by themselves.
VERDICT_WORDS = {
    "": "one sentence says it",
    AGREE: "several sentences agree",
    COMPATIBLE: "several sentences fit together",
    BESIDE: "several sentences say different things about it",
    CHANGED: "what is said of it has changed",
    DENIED: "one says it, another denies it",
    CONFLICT: "the articles contradict each other",
}


def derived(values: Iterable[Value]) -> Markdown:
    """Return each derived value under its anchor."""
    return Markdown("\n\n".join(map(_derived, values)))


def _derived(value: Value) -> str:
    """Return how a value came about: what its card tells, and besides its range at each level and what moves it."""
    levels = "; ".join(f"{level} {wording.interval(value.levels[level], value.percent)}" for level in LEVELS)
    moved = value.moved_most_by
    facts = [
        *value.description,
        ("At all three levels", "" if value.exact else levels),
        ("Depends most on", moved.about if moved else ""),
        ("Name in notebooks and files", value.name),
    ]
    title = f"**{escape(capital(value.about))}**: {escape(value.starred)}"
    return f"({value.anchor})=\n\n{title}\\\n{labelled((label, text) for label, text in facts if text)}"


def claims(record: Record) -> pd.DataFrame:
    """Return every claim: what it is about, its words, who says so, how it is meant, whether others agree."""
    rows = [
        (
            claim.about + (f", {_period(claim, record)}" if claim.period else ""),
            tuple(map(link, claim.statements)),
            ", ".join(dict.fromkeys(who(statement) for statement in claim.statements)),
            ", ".join(dict.fromkeys(statement.status for statement in claim.statements)),
            verdict(claim),
        )
        for claim in record.claims
        if claim.leading.sentence  # a date line stands in no sentence
    ]
    columns = ["claim", "the articles' words", "who says so", "meant as", "do others agree?"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _period(claim: Claim, record: Record) -> str:
    """Return the time for which a claim holds, starred where it rests on how the book dates its article."""
    return days_wording.period(claim.period) + INFERRED * record.inferred(claim.leading)


def verdict(claim: Claim) -> str:
    """Return whether those who make a claim agree, in words, whether a second origin confirms it, whom we follow."""
    once = claim.verdict != CHANGED and len({statement.sentence for statement in claim.statements}) == 1
    words = VERDICT_WORDS["" if once else claim.verdict]
    if claim.verdict == AGREE:
        words += "; a second source confirms it" if claim.confirmed else "; no second source"
    if claim.followed:
        words += f"; this report follows {claim.followed}"
    return words + INFERRED * claim.inferred


def stated_numbers(record: Record) -> pd.DataFrame:
    """Return every number that an article states, with what its hedge leaves at the three levels."""
    rows = []
    for statement in record.statements:
        if isinstance(number := statement.value, Number):
            percent = number.percent or number.form == "split"
            ranges = (wording.interval(number.levels[level], percent) for level in LEVELS)
            rows.append((link(statement), record.codebook[statement.claim].about, *ranges))
    return pd.DataFrame(rows, columns=["words", "about", *LEVELS], dtype=object)


def dated(record: Record) -> pd.DataFrame:
    """Return every date and period that an article states, with the days that it means."""
    rows = []
    for statement in record.statements:
        if isinstance(statement.value, Phrase) and statement.sentence:
            about, article = record.codebook[statement.claim].about, record.called(statement.seed.key)
            star = INFERRED * record.inferred(statement)
            days = days_wording.phrase(statement.value, record.meaning(statement)) + star
            rows.append((link(statement), about, article, days, statement.status))
    return pd.DataFrame(rows, columns=["words", "about", "article", "days", "told as"], dtype=object)


def articles(record: Record) -> pd.DataFrame:
    """Return each article with its days, as the texts force them and as the book infers them, and its sentences."""
    rows = [
        (record.called(key), record.days[key].forced, record.written(key), len(article.sentences))
        for key, article in record.articles.items()
    ]
    return pd.DataFrame(rows, columns=["article", "possible dates", "date we use", "sentences"], dtype=object)


def coverage(record: Record) -> pd.DataFrame:
    """Return each sentence's article, place and kind: evidence, context (it carries no claim) or repeat.

    Furniture is context.
    """
    rows = []
    for sentence in record.sentences.values():
        evidence = "evidence" if sentence.extracts and sentence.is_evidence else "context"
        kind = "repeat" if sentence.repeats else evidence
        rows.append((record.called(sentence.seed.key), float(sentence.start), float(sentence.end), kind))
    return pd.DataFrame(rows, columns=["article", "start", "end", "kind"])


def link(statement: Statement) -> Link:
    """Return a statement's words as a link; those of a date line, which is no sentence, lead to their article."""
    return Link(visible(statement.quote), statement.sentence or f"article-{statement.seed.key}")
