"""Offer the data behind each table and figure, and the whole evidence, as files beside the pages."""

from __future__ import annotations

import base64
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx


def connect(app: Sphinx) -> None:
    """Connect the event at which a page gets its downloads."""
    app.connect("doctree-resolved", save)


def save(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write what a page offers to files, and lead its links there; print and EPUB go without."""
    from analysis import evidence, export  # only where a page is written
    from analysis.report import DATA, EVIDENCE

    data = Path(app.outdir) / "data"
    for link in list(doctree.findall(nodes.reference)):
        scheme, _, carried = link.get("refuri", "").partition(":")
        if scheme not in (DATA, EVIDENCE):
            continue
        if app.builder.name != "html":
            _remove(link)
            continue
        name, _, content = carried.partition(":")
        path = data / (f"{name}.csv" if scheme == DATA else name)
        if scheme == DATA:
            data.mkdir(exist_ok=True)
            path.write_bytes(base64.urlsafe_b64decode(content))
        elif not path.exists():  # the first link brings the whole evidence
            export.write(evidence.read(), data)
        link["refuri"] = f"{'../' * docname.count('/')}data/{path.name}"
        link["classes"].append("download")


def _remove(node: nodes.Element) -> None:
    """Remove a node, and what held nothing but it."""
    while not node.children or isinstance(node, nodes.reference):
        parent = node.parent
        parent.remove(node)
        node = parent
