"""Offer the data behind each table and figure, and the whole evidence, as files beside the pages."""

from __future__ import annotations

import base64
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from analysis import evidence, export
from analysis.report import DATA, EVIDENCE


def connect(app: Sphinx) -> None:
    """Connect the events at which pages get their downloads."""
    app.connect("doctree-resolved", save)
    app.connect("build-finished", write, priority=900)


def save(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the data that a page's links carry to files, and lead the links there; print and EPUB go without."""
    for link in list(doctree.findall(nodes.reference)):
        scheme, _, carried = link.get("refuri", "").partition(":")
        if scheme not in (DATA, EVIDENCE):
            continue
        if app.builder.name != "html":
            _remove(link)
            continue
        name, _, content = carried.partition(":")
        if scheme == DATA:
            path = Path(app.outdir) / "data" / f"{name}.csv"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(base64.urlsafe_b64decode(content))
            name = path.name
        link["refuri"] = f"{'../' * docname.count('/')}data/{name}"
        link["classes"].append("download")


def _remove(node: nodes.Element) -> None:
    """Remove a node, and what held nothing but it."""
    while not node.children or isinstance(node, nodes.reference):
        parent = node.parent
        parent.remove(node)
        node = parent


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write the evidence itself as open data beside the pages."""
    if exception is None and app.builder.name == "html":
        export.write(evidence.read(), Path(app.outdir) / "data")
