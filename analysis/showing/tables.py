"""Show a table and what stands under a figure: captioned, numbered, its cells linked, its data to download."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from analysis.claims.facts import Fact, Quantity
from analysis.showing import cells, export
from analysis.values import wording
from analysis.values.links import Link, Markdown
from analysis.values.wording import escape

if TYPE_CHECKING:  # no table is made where the book is only checked
    import pandas as pd

# Schemes of the links that the book turns into files: data carried along, and files of the whole evidence.
DATA, EVIDENCE = "csv", "evidence"


def table(frame: pd.DataFrame, name: str, caption: str, *, folded: bool = False) -> Markdown:
    """Return a table with caption and number (`{numref}` finds it by name), and its data to download.

    Cells are words, numbers, intervals, windows, facts, values, links, tuples of these, or None: not stated.
    A `folded` table is shown only when the reader asks for it.
    """
    names = [wording.capital(str(column)) for column in frame.columns]
    rows = list(frame.itertuples(index=False, name=None))
    lines = [f"| {' | '.join(row)} |" for row in (map(escape, names), ["---"] * len(names), *map(_row, rows))]
    body = "\n".join([f"```{{table}} {caption}", f":name: {name}", "", *lines, "```"])
    shown = f"::::{{container}} folded\n{caption}\n\n{body}\n::::" if folded else body
    return Markdown(f"{shown}\n\n{data(frame, name, caption)}", _page(caption, names, rows))


def _row(row: tuple) -> list[str]:
    first, *others = row
    return [
        cells.markdown(wording.capital(first) if type(first) is str and "." not in first else first),
        *map(cells.markdown, others),
    ]


def _page(caption: str, names: list[str], rows: list[tuple]) -> str:
    heads = "".join(f"<th>{html.escape(name)}</th>" for name in names)
    lines = "".join(f"<tr>{''.join(f'<td>{cells.page(value)}</td>' for value in row)}</tr>" for row in rows)
    return f"<table><caption>{html.escape(caption)}</caption><tr>{heads}</tr>{lines}</table>"


def data(frame: pd.DataFrame, name: str, note: str = "") -> str:
    """Return a link that carries a table's data; the book makes a file of it, with a note in its last column."""
    content = base64.urlsafe_b64encode(csv(frame, note).encode()).decode()
    return f"[Data as CSV]({DATA}:{name}:{content})"


def csv(frame: pd.DataFrame, note: str = "") -> str:
    """Return a table as CSV: a value takes point, low, high and unit, a window its first and last day.

    A note stands in a last column of every row, so that no row goes without what must be known of it.
    """
    columns = {str(name): list(frame[name]) for name in frame.columns}
    heads = {name: cells.heads(name, values) for name, values in columns.items()}
    rows = (
        [field for name, values in columns.items() for field in cells.fields(values[row], len(heads[name]))]
        for row in range(len(frame))
    )
    names = [head for each in heads.values() for head in each]
    last = [export.text(note)] if note else []
    return export.csv_text([*names, *["note"] * len(last)], ([*row, *last] for row in rows))


def source(frame: pd.DataFrame, name: str, *facts: Fact | Quantity, note: str = "") -> Markdown:
    """Return what stands under a figure: a note, the sentences that it is drawn from, and its data to download."""
    before = f"Note: {escape(note)}\n\n" if note else ""
    if not facts:
        return Markdown(f"{before}Source: all sentences of all articles. {data(frame, name, note)}")
    articles: dict[str, dict[str, Link]] = {}
    for fact in facts:
        for each in (told for told in fact.statements if told.sentence in fact.sentences):
            called = fact.called[each.seed.key]
            articles.setdefault(called, {})[each.sentence] = Link(each.sentence, each.sentence)
    told = [(called, tuple(links.values())) for called, links in articles.items()]
    line = "; ".join(f"{escape(called)}, {cells.markdown(links)}" for called, links in told)
    page = "; ".join(f"{html.escape(called)}, {cells.page(links)}" for called, links in told)
    heard = f"<p>Note: {html.escape(note)}</p>" if note else ""
    return Markdown(f"{before}Source: {line}. {data(frame, name, note)}", f"{heard}Source: {page}.")


def downloads(names: Iterable[str]) -> Markdown:
    """Return links to files of the whole evidence."""
    return Markdown("\n".join(f"- [{escape(name)}]({EVIDENCE}:{name})" for name in names))
