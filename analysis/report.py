"""Show evidence in a notebook: tables, source lines, premises that stop the build."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd

from analysis import wording
from analysis.facts import Fact, Facts, Link, Markdown
from analysis.judgements import Judgement, checked
from analysis.model import EvidenceError, Interval, Window
from analysis.wording import escape


def holds(condition: bool, premise: str, *rests_on: Fact) -> None:
    """Stop the build where a premise of the prose no longer holds, naming it and its evidence."""
    if not condition:
        where = ", ".join(f"{fact.name} {fact.value.text!r} ({', '.join(fact.sentences)})" for fact in rests_on)
        raise EvidenceError(f"premise no longer holds: {premise}; evidence: {where or 'none named'}")


def table(frame: pd.DataFrame, name: str, caption: str) -> Markdown:
    """Return a table as captioned, numbered Markdown; its cells link to their evidence."""
    head = [escape(str(column).replace("_", " ").capitalize()) for column in frame.columns]
    rows = [[cell(value) for value in row] for row in frame.itertuples(index=False)]
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
    return Markdown("\n".join([f"```{{table}} {caption}", f":name: {name}", "", *lines, "```"]))


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


def source(*rests_on: Fact) -> Markdown:
    """Return the line under a figure that names the sentences it is drawn from."""
    anchors = dict.fromkeys(anchor for fact in rests_on for anchor in fact.sentences)
    links = ", ".join(f"[{anchor}](#{anchor})" for anchor in anchors)
    return Markdown(f"Source: {links}.")


def judgements(said: Facts) -> Markdown:
    """Return the key judgements as a numbered list; likelihood and confidence in sentences of their own."""
    return Markdown("\n\n".join(_judgement(number, each, said) for number, each in enumerate(checked(said), 1)))


def _judgement(number: int, judgement: Judgement, said: Facts) -> str:
    evidence = ", ".join(Fact(said.book, name).words._repr_markdown_() for name in judgement.evidence)
    lines = [
        f"{number}. **{judgement.text.format(said=said)}**",
        f"   This is *{judgement.likelihood}*.",
        f"   Confidence is {judgement.confidence}: {judgement.because}.",
        f"   Evidence: {evidence}.",
        f"   Alternative: {judgement.alternative}",
        f"   What would change it: {judgement.indicator}.",
    ]
    return "\n".join(lines)
