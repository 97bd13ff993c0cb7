"""Let a table be read on a phone, where each of its rows is a card: every cell carries the head of its column."""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

LONG = 30  # characters of a word, a digest or an address, that may break within


def connect(app: Sphinx) -> None:
    """Connect the event at which cells are labelled, and have the labels written."""
    app.connect("doctree-resolved", label)
    app.add_node(nodes.entry, override=True, html=(visit_entry, depart_entry))


def label(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Note at each cell the head of its column, and whether it holds a word too long for any column.

    A table with joined cells goes without heads.
    """
    if app.builder.name != "html":
        return
    for entry in doctree.findall(nodes.entry):
        if any(len(word) > LONG for word in entry.astext().split()):
            entry["classes"].append("long")
    for head in doctree.findall(nodes.thead):
        columns = [entry.astext() for entry in head[-1]]
        for row in head.parent.findall(nodes.row):
            if len(row) == len(columns) and row.parent is not head:
                for entry, column in zip(row, columns, strict=True):
                    entry["label"] = column


def visit_entry(writer: HTML5Translator, entry: nodes.entry) -> None:
    """Write a cell as ever, with the label that a style sheet may show, or with the scope that a head has."""
    type(writer).visit_entry(writer, entry)
    tag = writer.body.pop()
    if tag.startswith("<th"):
        tag = tag.replace("<th", '<th scope="col"', 1) if isinstance(entry.parent.parent, nodes.thead) else tag
    elif entry.get("label"):
        tag = tag.replace("<td", f'<td data-label="{escape(entry["label"])}"', 1)
    writer.body.append(tag)


def depart_entry(writer: HTML5Translator, entry: nodes.entry) -> None:
    """Close a cell as ever."""
    type(writer).depart_entry(writer, entry)
