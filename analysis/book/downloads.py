"""Offer the data behind each table and figure, and the whole evidence, as files beside the pages."""

from __future__ import annotations

import base64
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from analysis.book.reports import report

# Schemes of the links that become downloads: data carried along in the link, and files of the whole evidence.
DATA, EVIDENCE = "csv", "evidence"


def connect(app: Sphinx) -> None:
    """Connect the event at which a page gets its downloads."""
    app.connect("doctree-resolved", save)


def save(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write what a page offers to files, and lead its links there; print and EPUB go without."""
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
            data.mkdir(exist_ok=True)
            for file, written in report(app).files().items():
                (data / file).write_bytes(written)
        link["refuri"] = f"{'../' * docname.count('/')}data/{path.name}"
        link["classes"].append("download")


def _remove(node: nodes.Element) -> None:
    """Remove a node, and what held nothing but it."""
    while not node.children or isinstance(node, nodes.reference):
        parent = node.parent
        parent.remove(node)
        node = parent
