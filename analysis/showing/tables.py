"""Tables, and what stands under a figure: captioned, numbered, their cells linked, their data to download."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import TYPE_CHECKING

from analysis import folders
from analysis.claims.facts import Fact, Quantity
from analysis.markup import DATA, EVIDENCE, PICTURE, Link, Markdown, capital, escape, markdown
from analysis.showing import cells, citing, export
from analysis.values import units
from analysis.values.value import Value

if TYPE_CHECKING:  # no table is made where the book is only checked
    import pandas as pd

# Columns of a figure's table that say how it is drawn; its `amount`, a value, has its ends, unit and sentences itself.
DRAWS = ("tone", "span", "stated", "bound", "low", "value", "high")


def table(frame: pd.DataFrame, name: str, caption: str, *, key: str = "", folded: bool = False) -> Markdown:
    """Return a table with caption and number (`{numref}` finds it by name), a key to its words, its data to download.

    Cells are words, numbers, intervals, windows, facts, values, links, tuples of these, or None: not stated.
    A `folded` table is shown only when the reader asks for it.
    """
    names = [capital(str(column)) for column in frame.columns]
    rows = list(frame.itertuples(index=False, name=None))
    lines = [f"| {' | '.join(row)} |" for row in (map(escape, names), ["---"] * len(names), *map(_row, rows))]
    title = escape(caption)
    body = "\n".join([f"```{{table}} {title}", f":name: {name}", "", *lines, "```"])
    under = f"{escape(key)} {data(frame, name, caption)}" if key else data(frame, name, caption)
    shown = f"{body}\n\n{_credit(under)}"
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


def _shown(frame: pd.DataFrame) -> pd.DataFrame:
    """Return what a figure's table tells a reader: without what only draws it, and without columns that are empty."""
    empty = [name for name in frame.columns if all(type(cell) is str and not cell for cell in frame[name])]
    return frame.drop(columns=[*empty, *(name for name in DRAWS if name in frame.columns)])


def source(frame: pd.DataFrame, name: str, title: str, *drawn: Fact | Value, note: str = "") -> Markdown:
    """Return what stands under a figure: a note, its sources, its data and picture to take, how to cite it."""
    before = f"Note: {escape(note)} " if note else ""
    offers = [
        data(_shown(frame), name, note),
        f"[Picture as PNG]({PICTURE}:{name}.png)",
        f"[as SVG]({PICTURE}:{name}.svg)",
    ]
    sources = _credit(f"{before}Source: {_sources(*drawn)}. {', '.join(offers)}")
    return Markdown(f"{sources}\n\n{citing.fold('Cite this figure', citing.figure(name, title, folders.current()))}")


def _credit(text: str) -> str:
    """Return what stands in small letters under a table or figure."""
    return f":::{{container}} credit\n{text}\n:::"


def credit(*drawn: Fact | Value, note: str = "") -> str:
    """Return the note and the sources of a figure in plain words, for a copy that stands alone."""
    stated = [value for value in drawn if isinstance(value, Fact | Quantity)]
    ours = "; our calculations" if len(stated) < len(drawn) else ""
    return f"{f'{note} ' if note else ''}Source: {Markdown(_sources(*stated)).plain}{ours}"


def _sources(*drawn: Fact | Value) -> str:
    """Return the sentences by article, and what is computed from them."""
    articles: dict[str, dict[str, Link]] = {}
    stated = [each for each in drawn if isinstance(each, Fact | Quantity)]
    for each in (statement for fact in stated for statement in fact.statements):
        called = stated[0].meanings.called[each.seed.key]
        articles.setdefault(called, {})[each.sentence] = Link(each.sentence, each.sentence)
    told = [
        f"{escape(called)} (sentence{'s' * (len(links) > 1)} {markdown(tuple(links[each] for each in sorted(links)))})"
        for called, links in articles.items()
    ]
    computed = [_computed(each) for each in drawn if each not in stated]
    told += [f"our calculations: {', '.join(computed)}"] if computed else []
    return "; ".join(told) or "all sentences of all articles"


def _computed(value: Value) -> str:
    return f"{markdown(value)} {'' if value.percent else units.plural(value.unit_words)}".strip()


def downloads(names: Iterable[str]) -> Markdown:
    """Return links to files of the whole evidence; the articles, in a folder below, stand on the sources page."""
    return Markdown("\n".join(f"- [{escape(name)}]({EVIDENCE}:{name})" for name in names if "/" not in name))
