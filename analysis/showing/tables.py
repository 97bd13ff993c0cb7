"""Tables: captioned, numbered, their cells linked, their data to download."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import TYPE_CHECKING

from analysis.markup import DATA, EVIDENCE, Markdown, capital, escape
from analysis.showing import cells, export

if TYPE_CHECKING:  # no table is made where the book is only checked
    import pandas as pd


def table(frame: pd.DataFrame, name: str, caption: str, *, key: str = "", folded: bool = False) -> Markdown:
    """Return a table with caption and number (`{numref}` finds it by name), a key to its words, its data to download.

    Cells are words, numbers, windows, facts, values, links, tuples of these, or None: not stated.
    A `folded` table is shown only when the reader asks for it.
    """
    names = [capital(str(column)) for column in frame.columns]
    rows = list(frame.itertuples(index=False, name=None))
    lines = [f"| {' | '.join(row)} |" for row in (map(escape, names), ["---"] * len(names), *map(_row, rows))]
    title = escape(caption)
    body = "\n".join([f"```{{table}} {title}", f":name: {name}", "", *lines, "```"])
    under = f"{escape(key)} {data(frame, name, caption)}" if key else data(frame, name, caption)
    shown = f"{body}\n\n{small_print(under)}"
    return Markdown(f"::::{{container}} folded\n{title}\n\n{shown}\n::::" if folded else shown)


def _row(row: tuple) -> list[str]:
    first, *others = row
    return [
        cells.markdown(capital(first) if type(first) is str and "." not in first else first),
        *map(cells.markdown, others),
    ]


def data(frame: pd.DataFrame, name: str, note: str = "") -> str:
    """Return a link that carries a table's data; the book makes a file of it, with a note in its last column."""
    content = base64.urlsafe_b64encode(csv(frame, note).encode()).decode()
    return f"[Data as CSV]({DATA}:{name}:{content})"


def csv(frame: pd.DataFrame, note: str = "") -> str:
    """Return a table as CSV: beside each cell's words its numbers, days and sentences.

    A note stands in a last column of every row, so that no row goes without what must be known of it.
    """
    columns: dict[str, list[str]] = {}
    for name in frame.columns:
        columns |= cells.columns(str(name), list(frame[name]))
    if note:
        columns["note"] = [export.text(note)] * len(frame)
    return export.csv_text(list(columns), zip(*columns.values(), strict=True))


def small_print(text: str) -> str:
    """Return what stands in small letters under a table or figure."""
    return f":::{{container}} credit\n{text}\n:::"


def downloads(names: Iterable[str]) -> Markdown:
    """Return links to files of the whole evidence; the articles, in a folder below, stand on the sources page."""
    return Markdown("\n".join(f"- [{escape(name)}]({EVIDENCE}:{name})" for name in names if "/" not in name))
