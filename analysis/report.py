"""Show evidence in a notebook: tables, source lines, premises that stop the build."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from analysis import export, wording
from analysis.facts import Faced, Fact, Facts, Link, Markdown
from analysis.judgements import LIKELIHOOD, Judgement, checked
from analysis.model import EvidenceError, Interval, Window
from analysis.wording import escape

if TYPE_CHECKING:
    import pandas as pd

# Schemes of the links that the book turns into downloads: data carried along, and files of the whole evidence.
DATA, EVIDENCE = "csv", "evidence"


def holds(condition: bool, premise: str, *rests_on: Fact) -> None:
    """Stop the build where a premise of the prose no longer holds, naming it and its evidence."""
    if not condition:
        where = ", ".join(f"{fact.name} {fact.value.text!r} ({', '.join(fact.sentences)})" for fact in rests_on)
        raise EvidenceError(f"premise no longer holds: {premise}; evidence: {where or 'none named'}")


def table(frame: pd.DataFrame, name: str, caption: str) -> Faced:
    """Return a table as captioned, numbered Markdown with its data; its cells link to their evidence."""
    names = [wording.capital(str(column).replace("_", " ")) for column in frame.columns]
    cells = list(frame.itertuples(index=False))
    rows = [[cell(value) for value in row] for row in cells]
    lines = [f"| {' | '.join(row)} |" for row in (map(escape, names), ["---"] * len(names), *rows)]
    body = "\n".join([f"```{{table}} {caption}", f":name: {name}", "", *lines, "```"])
    page = [_row("th", names), *(_row("td", row) for row in cells)]
    return Faced(f"{body}\n\n{_data(frame, name)}", f"<table><caption>{caption}</caption>{''.join(page)}</table>")


def _row(tag: str, values: Iterable[object]) -> str:
    return f"<tr>{''.join(f'<{tag}>{page_cell(value)}</{tag}>' for value in values)}</tr>"


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
        case tuple():
            return ", ".join(map(cell, value))
    return escape(_words(value))


def page_cell(value: object) -> str:
    """Return a table's cell as HTML, for a notebook."""
    match value:
        case None:
            return "<em>not stated</em>"
        case Link() | Fact():
            return value._repr_html_()
        case tuple():
            return ", ".join(map(page_cell, value))
    return html.escape(_words(value))


def _words(value: object) -> str:
    match value:
        case Interval():
            return wording.interval(value)
        case Window():
            return wording.window(value)
        case int() | Fraction():
            return wording.number(Fraction(value))
    return str(value)


def source(frame: pd.DataFrame, name: str, *rests_on: Fact) -> Faced:
    """Return the line under a figure: the sentences that it is drawn from, or its table, and its data."""
    told = [*(fact.places for fact in rests_on), *frame.get("evidence", ())]
    places = tuple(dict.fromkeys(place for each in told for place in each)) or "the whole evidence"
    return Faced(f"Source: {cell(places)}. {_data(frame, name)}", f"Source: {page_cell(places)}.")


def judgements(said: Facts) -> Markdown:
    """Return the key judgements as a numbered list; likelihood and confidence in sentences of their own."""
    return Markdown("\n\n".join(_judgement(number, each, said) for number, each in enumerate(checked(said), 1)))


def _judgement(number: int, judgement: Judgement, said: Facts) -> str:
    evidence = ", ".join(f"“{Fact(said.book, name):words}”" for name in judgement.evidence)
    chance = wording.between(*map(Fraction, LIKELIHOOD[judgement.likelihood]))
    lines = [
        f"{number}. **{judgement.text.format(said=said)}**",
        f"This is *{judgement.likelihood}* ({chance} percent).",
        f"Confidence is *{judgement.confidence}*: {judgement.because.format(said=said)}.",
        f"Evidence: {evidence}.",
        f"Alternative: {judgement.alternative}",
        f"What would change it: {judgement.indicator}.",
    ]
    return "\\\n   ".join(lines)
