"""List all evidence: the derived figures, the claims and who agrees, the numbers, the dates."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.claims.claims import Claim
from analysis.claims.record import Record
from analysis.dating import phrases
from analysis.reading import dates, numbers
from analysis.reading.statements import Statement
from analysis.showing import workings
from analysis.values import intervals, wording
from analysis.values.links import Link, Markdown
from analysis.values.values import Value


def derived(figures: Iterable[Value]) -> Markdown:
    """Return each derived figure under its anchor."""
    return Markdown("\n\n".join(map(workings.entry, figures)))


def claims(record: Record) -> pd.DataFrame:
    """Return every claim: what it is about, its words, who is behind it, how it is meant, whether others agree."""
    made = [each for each in record.claims if each.leading.sentence]  # a date line stands in no sentence
    return pd.DataFrame(
        {
            "claim": list(map(subject, made)),
            "words": [tuple(map(_link, each.statements)) for each in made],
            "origin": [", ".join(each.origins) for each in made],
            "status": [", ".join(dict.fromkeys(told.status for told in each.statements)) for each in made],
            "verdict": [verdict(each) for each in made],
        },
        dtype=object,
    )


def subject(claim: Claim) -> str:
    """Return what a claim is about, and when, if it is of a time."""
    return f"{claim.question.about}, {phrases.window(claim.period)}" if claim.period else claim.question.about


def verdict(claim: Claim) -> str:
    """Return whether those who make a claim agree, counted by independent origins."""
    if not claim.verdict:
        return "stands alone"
    if claim.verdict != "agree":
        return claim.verdict
    told = f"{len(claim.voices)} origins agree" if len(claim.voices) > 1 else "agrees, but no second origin"
    return f"{told}, as the book dates an undated article" if claim.inferred else told


def stated_numbers(record: Record) -> pd.DataFrame:
    """Return every number that an article states, with what its hedge leaves at the three readings."""
    made = [each for each in record.statements if each.kind in numbers.KINDS]
    read = [numbers.read(each.kind, each.words) for each in made]
    percent = [each.percent or each.form == "split" for each in read]
    spans = [intervals.readings(each) for each in read]
    columns = {
        reading: [wording.interval(span[reading], part) for span, part in zip(spans, percent, strict=True)]
        for reading in intervals.READINGS
    }
    about = [record.questions[each.claim].about for each in made]
    return pd.DataFrame({"words": list(map(_link, made)), "about": about, **columns}, dtype=object)


def dated(record: Record) -> pd.DataFrame:
    """Return every date and period that an article states, with the days that it means."""
    made = [each for each in record.statements if each.kind in dates.KINDS and each.sentence]
    return pd.DataFrame(
        {
            "words": list(map(_link, made)),
            "about": [record.questions[each.claim].about for each in made],
            "article": [record.called(each.seed.key) for each in made],
            "days": list(map(record.reader.value, made)),
        },
        dtype=object,
    )


def articles(record: Record) -> pd.DataFrame:
    """Return each article with its days, as the texts force them and as the book reads them, and its sentences."""
    return pd.DataFrame(
        {
            "article": [record.called(key) for key in record.articles],
            "can have been written": [day.forced for day in record.days.values()],
            "read as of": [day.reading for day in record.days.values()],
            "sentences": [len(each.sentences) for each in record.articles.values()],
        },
        dtype=object,
    )


def coverage(record: Record) -> pd.DataFrame:
    """Return each sentence's article, place and kind: evidence, context (it carries no claim) or repeat."""
    each = list(record.sentences.values())
    uses = ["repeat" if one.repeats else "evidence" if one.marks else "context" for one in each]
    return pd.DataFrame(
        {
            "article": [record.called(one.seed.key) for one in each],
            "start": [float(one.start) for one in each],
            "end": [float(one.end) for one in each],
            "kind": uses,
        }
    )


def _link(statement: Statement) -> Link:
    """Return a statement's words as a link; those of a date line, which is no sentence, lead to their article."""
    return Link(wording.visible(statement.quote), statement.sentence or f"article-{statement.seed.key}")
