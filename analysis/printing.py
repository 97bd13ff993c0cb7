"""Set the printed book: tables that fit the page, a front page before the first chapter."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx

LINE = 100  # characters that stand side by side on the page in the tables' size
ROWS = 12  # a table with more rows may break over pages


def connect(app: Sphinx) -> None:
    """Connect the event at which all pages stand in one tree."""
    app.connect("doctree-resolved", fit)
    app.connect("doctree-resolved", put_in_front)


def fit(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Set the widths of columns for LaTeX, which would make them all alike."""
    if app.builder.format != "latex":
        return
    for table in doctree.findall(nodes.table):
        rows = [[entry.astext() for entry in row] for row in table.findall(nodes.row)]
        table["classes"] += ["colwidths-given"] + ["longtable"] * (len(rows) > ROWS)
        for column, width in zip(table.findall(nodes.colspec), widths(list(zip(*rows, strict=True))), strict=True):
            column["colwidth"] = width


def widths(columns: list[tuple[str, ...]]) -> list[int]:
    """Return widths in characters: no word is cut, and the rest goes where the long cells are.

    >>> widths([("Claim", "venture partner"), ("Says", "a " * 200)])
    [19, 80]
    """
    words = [max(len(word) for cell in column for word in [*cell.split(), ""]) + 2 for column in columns]
    wishes = [
        max(max(map(len, column)) + 2 - word, 0) ** 0.5 * 10 for column, word in zip(columns, words, strict=True)
    ]
    spare = max(LINE - sum(words), 0)
    return [int(word + spare * wish / (sum(wishes) or 1)) for word, wish in zip(words, wishes, strict=True)]


def put_in_front(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Take the numbers off the front page's headings: LaTeX would make chapters of them, and count on from there."""
    if app.builder.format != "latex" or docname != app.config.root_doc:
        return
    front = doctree.next_node(nodes.section)
    front.insert(1, nodes.rubric("", front[0].astext(), **{"heading-level": 1}))
    for section in [child for child in front if isinstance(child, nodes.section)]:
        heading = nodes.rubric("", section[0].astext(), **{"heading-level": 2})
        section.parent.replace(section, [heading, *section[1:]])
