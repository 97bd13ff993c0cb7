"""Show evidence in a notebook: tables, source lines, premises that stop the build."""

from __future__ import annotations

import base64
from fractions import Fraction

import pandas as pd

from analysis import export, wording
from analysis.facts import Fact, Facts, Link, Markdown
from analysis.judgements import Judgement, checked
from analysis.model import EvidenceError, Interval, Window
from analysis.wording import escape

# Schemes of the links that the book turns into downloads: data carried along, and files of the whole evidence.
DATA, EVIDENCE = "csv", "evidence"


def holds(condition: bool, premise: str, *rests_on: Fact) -> None:
    """Stop the build where a premise of the prose no longer holds, naming it and its evidence."""
    if not condition:
        where = ", ".join(f"{fact.name} {fact.value.text!r} ({', '.join(fact.sentences)})" for fact in rests_on)
        raise EvidenceError(f"premise no longer holds: {premise}; evidence: {where or 'none named'}")


def table(frame: pd.DataFrame, name: str, caption: str) -> Markdown:
    """Return a table as captioned, numbered Markdown with its data; its cells link to their evidence."""
    head = [escape(str(column).replace("_", " ").capitalize()) for column in frame.columns]
    rows = [[cell(value) for value in row] for row in frame.itertuples(index=False)]
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
    body = "\n".join([f"```{{table}} {caption}", f":name: {name}", "", *lines, "```"])
    return Markdown(f"{body}\n\n{_data(frame, name)}")


def _data(frame: pd.DataFrame, name: str) -> str:
    """Return a link that carries a table's data; the book makes a file of it."""
    content = base64.urlsafe_b64encode(export.frame(frame).encode()).decode()
    return f"[Data as CSV]({DATA}:{name}:{content})"


def downloads() -> Markdown:
    """Return links to the files of the whole evidence."""
    names = [*(f"{name}.csv" for name in export.COLUMNS), "evidence.jsonld"]
    return Markdown("\n".join(f"- [{escape(name)}]({EVIDENCE}:{name})" for name in names))


def cell(value: object) -> str:
    """Return a table's cell as Markdown: evidence as links, intervals and windows in words."""
    match value:
        case None:
            return "*not stated*"
        case Link() | Fact():
            return value._repr_markdown_()
        case Interval():
            return escape(wording.interval(value))
        case Window():
            return escape(wording.window(value))
        case Fraction():
            return escape(wording.number(value))
        case tuple():
            return ", ".join(cell(each) for each in value)
    return escape(str(value))


def source(frame: pd.DataFrame, name: str, *rests_on: Fact) -> Markdown:
    """Return the line under a figure: the sentences that it is drawn from, and its data."""
    anchors = dict.fromkeys(anchor for fact in rests_on for anchor in fact.sentences)
    links = ", ".join(f"[{anchor}](#{anchor})" for anchor in anchors)
    return Markdown(f"Source: {links or 'the whole evidence'}. {_data(frame, name)}")


def judgements(said: Facts) -> Markdown:
    """Return the key judgements as a numbered list; likelihood and confidence in sentences of their own."""
    return Markdown("\n\n".join(_judgement(number, each, said) for number, each in enumerate(checked(said), 1)))


def _judgement(number: int, judgement: Judgement, said: Facts) -> str:
    evidence = ", ".join(f"“{Fact(said.book, name):words}”" for name in judgement.evidence)
    lines = [
        f"{number}. **{judgement.text.format(said=said)}**",
        f"This is *{judgement.likelihood}*.",
        f"Confidence is *{judgement.confidence}*: {judgement.because.format(said=said)}.",
        f"Evidence: {evidence}.",
        f"Alternative: {judgement.alternative}",
        f"What would change it: {judgement.indicator}.",
    ]
    return "\\\n   ".join(lines)
