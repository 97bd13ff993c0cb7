"""Build one page alone: what it names elsewhere leads to the whole book where that was built, else stays words."""

from __future__ import annotations

import os
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.inventory import InventoryFile

from analysis.book.inputs import home

# Settings that name files from the book's folder.
PATHS = (
    "html_static_path",
    "bibtex_bibfiles",
    "latex_additional_files",
    "html_favicon",
    "html_logo",
    "evidence_picture",
)


def connect(app: Sphinx) -> None:
    """Connect the events, where `jupyter-book build` was given a page: its folder then counts as the book's."""
    if home(app) != app.srcdir:
        app.connect("config-inited", find, priority=100)
        app.connect("doctree-read", lead_out)


def find(app: Sphinx, config: Config) -> None:
    """Look for the files that the configuration names where the configuration stands."""
    for name in PATHS:
        value = getattr(config, name, None)
        if isinstance(value, str) and value:
            setattr(config, name, str(home(app) / value))
        elif value:
            setattr(config, name, [str(home(app) / each) for each in value])


def lead_out(app: Sphinx, doctree: nodes.document) -> None:
    """Lead links to what stands on other pages into the whole book, or leave their words."""
    whole = home(app) / "_build" / "html"
    known, here = _targets(whole), app.env.get_domain("std").anonlabels
    for link in list(doctree.findall(addnodes.pending_xref)):
        target = link["reftarget"]
        if link["refdomain"] == "doc":
            target = (app.srcdir.relative_to(home(app)) / target).as_posix()
        if link["reftype"] != "myst" or target in here or target in doctree.ids:
            continue
        words = link[0].deepcopy() if link.children else nodes.inline("", target)
        if target in known:
            uri = Path(os.path.relpath(whole, app.outdir)).as_posix()
            words = nodes.reference("", "", words, refuri=f"{uri}/{known[target]}", internal=True)
        link.replace_self(words)


def _targets(whole: Path) -> dict[str, str]:
    """Return where each page and anchor of the whole book stands, below its folder."""
    if not (whole / "objects.inv").exists():
        return {}
    with (whole / "objects.inv").open("rb") as file:
        found = InventoryFile.load(file, "", os.path.join)
    return {name: uri for kind in ("std:doc", "std:label") for name, (_, _, uri, _) in found.get(kind, {}).items()}
