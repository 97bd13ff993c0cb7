"""Tables: captioned, numbered, their data to download; their cells as Markdown, and as plain fields for a file."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from analysis.claims.days import Days
from analysis.claims.facts import Date, Fact
from analysis.dating import days_wording
from analysis.dating.windows import Window
from analysis.markup import FILE, Markdown, Shown, capital, escape, markdown
from analysis.reading.coding import NOBODY, Entry
from analysis.reading.names import Names
from analysis.reading.statements import Statement, origins
from analysis.showing import export
from analysis.values import wording
from analysis.values.value import Value

if TYPE_CHECKING:  # no table is made where the book is only checked
    import pandas as pd

UNSTATED = "not stated"
NUMBER, DAYS = ("value", "low", "high", "unit"), ("earliest", "latest")  # parts of a cell that a file tells apart
WHOLE = 1000  # from here on a chart's numbers are written without decimals


def table(frame: pd.DataFrame, name: str, caption: str, *, key: str = "", folded: bool = False) -> Markdown:
    """Return a table with caption and number (`{numref}` finds it by name), a key to its words, its data to download.

    Cells are words, numbers, windows, facts, values, links, tuples of these, or None: not stated.
    A `folded` table is shown only when the reader asks for it.
    """
    names = [capital(str(column)) for column in frame.columns]
    rows = map(_row, frame.itertuples(index=False, name=None))
    lines = [f"| {' | '.join(row)} |" for row in (map(escape, names), ["---"] * len(names), *rows)]
    title = escape(caption)
    body = "\n".join([f"```{{table}} {title}", f":name: {name}", "", *lines, "```"])
    under = f"{escape(key)} {data(frame, name, caption)}" if key else data(frame, name, caption)
    shown = f"{body}\n\n{small_print(under)}"
    return Markdown(f"::::{{container}} folded\n{title}\n\n{shown}\n::::" if folded else shown)


def _row(row: tuple) -> list[str]:
    first, *others = row
    return [cell(capital(first) if type(first) is str and "." not in first else first), *map(cell, others)]


def data(frame: pd.DataFrame, name: str, note: str = "") -> str:
    """Return a link that carries a table's data; the book makes a file of it, with a note in its last column."""
    content = base64.urlsafe_b64encode(csv(frame, note).encode()).decode()
    return f"[Data as CSV]({FILE}:{name}.csv:{content})"


def csv(frame: pd.DataFrame, note: str = "") -> str:
    """Return a table as CSV: beside each cell's words its numbers, days and sentences.

    A note stands in a last column of every row, so that no row goes without what must be known of it.
    """
    columns: dict[str, list[str]] = {}
    for name in frame.columns:
        columns |= columns_of(str(name), list(frame[name]))
    if note:
        columns["note"] = [export.text(note)] * len(frame)
    return export.csv_text(list(columns), zip(*columns.values(), strict=True))


def small_print(text: str) -> str:
    """Return what stands in small letters under a table or figure."""
    return f":::{{container}} credit\n{text}\n:::"


def downloads(names: Iterable[str]) -> Markdown:
    """Return links to files of the whole evidence; the articles, in a folder below, stand on the sources page."""
    return Markdown("\n".join(f"- [{escape(name)}]({FILE}:{name})" for name in names if "/" not in name))


def cell(value: object) -> str:
    """Return a cell as Markdown: evidence as links, all else in words; None is what no article states."""
    if value is None:
        return f"*{UNSTATED}*"
    if isinstance(value, tuple):
        return ", ".join(map(cell, value))
    return markdown(value) if isinstance(value, Shown) else escape(cell_words(value))


def cell_words(value: object) -> str:
    """Return a cell in plain words."""
    match value:
        case None:
            return UNSTATED
        case tuple():
            return "; ".join(map(cell_words, value))
        case Markdown():
            return value.plain
        case Window():
            return days_wording.window(value)
        case int() | Fraction():
            return wording.number(Fraction(value))
    return str(value)


def source_name(origin: str) -> str:
    """Return who is behind a sentence, in words."""
    return "no source named" if origin == NOBODY else origin


def retold(entry: Entry, names: Names) -> str:
    """Return who is behind a sentence, and whom he retells, in words: “The Gazette, citing two people close to it”."""
    return ", citing ".join(map(source_name, origins(entry.by, names)))


def who(statement: Statement) -> str:
    """Return who is behind a statement, in words; of what is denied, who denies whose word."""
    return " denies ".join(map(source_name, statement.by if statement.status == "denied" else [statement.origin]))


def columns_of(name: str, values: Sequence[object]) -> dict[str, list[str]]:
    """Return the columns that a column of cells takes in a file, by their names.

    A number has its words, its value, both ends of its range and its unit, a date its words and both days, and what is
    evidence the sentences that carry it.
    """
    rows = list(map(_parts, values))
    parts = [part for part in (*NUMBER, *DAYS, "sentences") if any(part in row for row in rows)]
    return {f"{name} {part}".strip(): [row.get(part, "") for row in rows] for part in ["", *parts]}


def _parts(value: object) -> dict[str, str]:
    """Return a cell's words, under no name, and its parts by their names."""
    parts = {"": "" if value is None else export.text(cell_words(value))}
    match value:
        case Value():
            parts |= zip(NUMBER, export.numbers_of(value, rounded=True), strict=True)
        case Window():
            parts |= zip(DAYS, export.days(value), strict=True)
        case Date() | Days():
            parts |= zip(DAYS, export.days(value.window), strict=True)
        case float():  # what a chart is drawn from: no digit beyond those that its inputs bear
            parts[""] = "" if value != value else f"{value:.0f}" if abs(value) >= WHOLE else f"{value:.4g}"
    sentences = " ".join(_sentences(value))
    return parts | {"sentences": sentences} if sentences else parts


def _sentences(value: object) -> tuple[str, ...]:
    """Return the anchors of the sentences that a cell rests on."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(anchor for part in value for anchor in _sentences(part)))
    if isinstance(value, Fact | Value):
        return value.sentences
    anchor = getattr(value, "anchor", "")
    return (anchor,) if anchor.startswith("s") else ()
