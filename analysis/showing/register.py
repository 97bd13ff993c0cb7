"""The register: all evidence in lists, the derived values, the claims and who agrees, the numbers, the dates."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.claims import facts
from analysis.claims.joining import AGREE, Claim
from analysis.claims.record import Record
from analysis.dating import wording as days_wording
from analysis.dating.phrases import Phrase
from analysis.markup import Link, Markdown, capital, escape, labelled, visible
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.values import wording
from analysis.values.intervals import LEVELS
from analysis.values.numbers import Number
from analysis.values.value import INFERRED, Value

# What a verdict means, in words that stand by themselves.
VERDICTS = {
    "": "one sentence says it",
    "agree": "several sentences agree",
    "compatible": "several sentences fit together",
    "side by side": "several sentences say different things about it",
    "changed": "a later article says otherwise; the newest leads",
    "denied": "one says it, another denies it",
    "conflict": "the articles contradict each other; this report follows one",
}


def derived(values: Iterable[Value]) -> Markdown:
    """Return each derived value under its anchor."""
    return Markdown("\n\n".join(map(_derived, values)))


def _derived(value: Value) -> str:
    """Return how a value came about: what its card tells, and besides its range at each level and what moves it."""
    levels = "; ".join(f"{level} {wording.interval(value.levels[level], value.percent)}" for level in LEVELS)
    moved = value.moved_most_by
    told = [
        *value.description,
        ("At all three levels", "" if value.exact else levels),
        ("Depends most on", moved.about if moved else ""),
        ("Name in notebooks and files", value.name),
    ]
    title = f"**{escape(capital(value.about))}**: {escape(value.starred)}"
    return f"({value.anchor})=\n\n{title}\\\n{labelled((label, text) for label, text in told if text)}"


def claims(record: Record) -> pd.DataFrame:
    """Return every claim: what it is about, its words, who says so, how it is meant, whether others agree."""
    made = [each for each in record.claims if each.leading.sentence]  # a date line stands in no sentence
    return pd.DataFrame(
        {
            "claim": list(map(subject, made)),
            "the articles' words": [tuple(map(link, each.statements)) for each in made],
            "who says so": [", ".join(dict.fromkeys(speaker(told) for told in each.statements)) for each in made],
            "meant as": [", ".join(dict.fromkeys(told.status for told in each.statements)) for each in made],
            "do others agree?": list(map(verdict, made)),
        },
        dtype=object,
    )


def subject(claim: Claim) -> str:
    """Return what a claim is about, of what, and when, if it is of a time."""
    period = days_wording.window(claim.period) if claim.period else ""
    return ", ".join(filter(None, [claim.definition.about, claim.subject, period]))


def speaker(statement: Statement) -> str:
    """Return who is behind a statement, in words."""
    return "no source named" if statement.origin == NOBODY else statement.origin


def verdict(claim: Claim) -> str:
    """Return whether those who make a claim agree, in words, and whether a second origin confirms it."""
    words = VERDICTS[claim.verdict]
    if claim.verdict == AGREE:
        words += "; a second source confirms it" if claim.confirmed else "; no second source"
    return words + ("*" if claim.inferred else "")


def stated_numbers(record: Record) -> pd.DataFrame:
    """Return every number that an article states, with what its hedge leaves at the three levels."""
    made = [each for each in record.statements if isinstance(each.value, Number)]
    percent = [each.value.percent or each.value.form == "split" for each in made]
    columns = {
        level: [wording.interval(each.value.levels[level], part) for each, part in zip(made, percent, strict=True)]
        for level in LEVELS
    }
    about = [record.codebook[each.claim].about for each in made]
    return pd.DataFrame({"words": list(map(link, made)), "about": about, **columns}, dtype=object)


def dated(record: Record) -> pd.DataFrame:
    """Return every date and period that an article states, with the days that it means."""
    made = [each for each in record.statements if isinstance(each.value, Phrase) and each.sentence]
    return pd.DataFrame(
        {
            "words": list(map(link, made)),
            "about": [record.codebook[each.claim].about for each in made],
            "article": [record.called(each.seed.key) for each in made],
            "days": [
                days_wording.phrase(each.value, record.meanings.of(each)) + INFERRED * record.meanings.inferred(each)
                for each in made
            ],
            "told as": [each.status for each in made],
        },
        dtype=object,
    )


def articles(record: Record) -> pd.DataFrame:
    """Return each article with its days, as the texts force them and as the book infers them, and its sentences."""
    return pd.DataFrame(
        {
            "article": [record.called(key) for key in record.articles],
            "possible dates": [day.forced for day in record.days.values()],
            "our estimate": [
                facts.written(day, f"article-{key}")
                for key, day in record.days.items()
            ],
            "sentences": [len(each.sentences) for each in record.articles.values()],
        },
        dtype=object,
    )


def coverage(record: Record) -> pd.DataFrame:
    """Return each sentence's article, place and kind: evidence, context (it carries no claim) or repeat.

    Furniture is context.
    """
    each = list(record.sentences.values())
    kinds = ["repeat" if one.repeats else "evidence" if one.extracts and one.is_evidence else "context" for one in each]
    return pd.DataFrame(
        {
            "article": [record.called(one.seed.key) for one in each],
            "start": [float(one.start) for one in each],
            "end": [float(one.end) for one in each],
            "kind": kinds,
        }
    )


def link(statement: Statement) -> Link:
    """Return a statement's words as a link; those of a date line, which is no sentence, lead to their article."""
    return Link(visible(statement.quote), statement.sentence or f"article-{statement.seed.key}")
