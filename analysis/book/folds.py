"""Fold the code of a figure or table below it, and any container of the class `folded` behind its first line."""

from __future__ import annotations

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

FOLDED = "folded"


class fold(nodes.General, nodes.Element):
    """What stands folded on a page; its first child is the line that opens it."""


def connect(app: Sphinx) -> None:
    """Connect the event at which a page's folds are made."""
    app.add_node(fold, html=(visit_fold, depart_fold))
    app.connect("doctree-resolved", make)


def make(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Fold on pages; in print and EPUB nothing is folded, and no code is shown."""
    for cell in list(doctree.findall(_is_hidden)):
        hidden = [each for node in cell.children for each in (node if isinstance(node, HideCodeCellNode) else [node])]
        cell.children = []
        line = nodes.paragraph("", cell["prompt_show"])
        cell += [fold("", line, *hidden, classes=["code"])] if app.builder.name == "html" else hidden
    if app.builder.name != "html":
        for code in [*doctree.findall(HideCodeCellNode), *doctree.findall(_is_code)]:
            code.parent.remove(code)
        return
    for code in list(doctree.findall(HideCodeCellNode)):
        cell = code.parent
        cell.remove(code)
        cell += fold("", nodes.paragraph("", code["prompt_show"]), *code.children, classes=["code"])
    for container in list(doctree.findall(_is_folded)):
        container.parent.replace(container, fold("", *container.children, ids=container["ids"]))


def _is_hidden(node: nodes.Node) -> bool:
    """Tell whether a cell is folded whole: tagged `hide-cell`, or `hide-output` and `remove-input`."""
    return isinstance(node, nodes.container) and node.get("hide_mode") in ("all", "output")


def _is_code(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and "cell_input" in node["classes"]


def _is_folded(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and FOLDED in node["classes"]


def visit_fold(writer: HTML5Translator, node: fold) -> None:
    """Open the fold, and write its first line as what opens it on the page."""
    line = node.children.pop(0)
    writer.body.append(writer.starttag(node, "details", CLASS="fold"))
    writer.body.append("<summary>")
    for child in line.children:
        child.walkabout(writer)
    writer.body.append("</summary>\n")


def depart_fold(writer: HTML5Translator, node: fold) -> None:
    """Close the fold."""
    writer.body.append("</details>\n")
