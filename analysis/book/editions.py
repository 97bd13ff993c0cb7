"""Offer the whole book, as PDF and EPUB, on every page once it was built from the same sources as the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from analysis.book import archive, downloads

# Each other edition's folder beside the pages'.
KINDS = ("latex", "epub")
FOLDER = "editions"  # beside the pages
NOTE = "made-of.txt"  # in an edition's folder: the digest of its sources
LOOKS = {".pdf": ("The whole book (PDF)", "fas fa-book"), ".epub": ("The whole book (EPUB)", "fas fa-book-open")}


def connect(app: Sphinx) -> None:
    """Connect the events at which editions are noted, found, offered and copied."""
    app.connect("env-updated", offer_anew)
    app.connect("html-page-context", offer, priority=502)  # after the theme's own buttons
    app.connect("build-finished", copy, priority=400)
    app.connect("build-finished", note)


def editions(app: Sphinx) -> dict[str, Path]:
    """Return, by file name, the PDF and EPUB that were built from the very sources that the pages are built from."""
    beside = Path(app.outdir).parent
    noted = [beside / kind for kind in KINDS if (beside / kind / NOTE).exists()]
    if not noted:
        return {}
    sources = archive.digest(Path(app.srcdir))
    fresh = [folder for folder in noted if (folder / NOTE).read_text("utf-8") == sources]
    return {path.name: path for folder in fresh for path in _books(folder)}


def _books(folder: Path) -> list[Path]:
    """Return the book in an edition's folder; a PDF without its source is a figure."""
    printed = (source.with_suffix(".pdf") for source in folder.glob("*.tex"))
    return [path for path in sorted([*printed, *folder.glob("*.epub")]) if path.exists()]


def note(app: Sphinx, exception: Exception | None) -> None:
    """Note beside another edition what it is made of; a PDF of other sources makes room for the one to come."""
    folder = Path(app.outdir)
    if exception is not None or folder.name not in KINDS:
        return
    sources, noted = archive.digest(Path(app.srcdir)), folder / NOTE
    if app.builder.format == "latex" and not (noted.exists() and noted.read_text("utf-8") == sources):
        for stale in _books(folder):
            stale.unlink()
    noted.write_text(sources, "utf-8")


def offer_anew(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return all pages, to be written again, where other editions can be offered than when they were written."""
    if app.builder.name != "html":
        return []
    found, before = sorted(editions(app)), getattr(env, "evidence_editions", [])
    env.evidence_editions = found
    return sorted(env.found_docs) if found != before else []


def offer(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Add to the downloads of a page the whole book, its data and its sources."""
    for group in context.get("header_buttons", []) if app.builder.name == "html" else []:
        if group.get("label") == "download-buttons":
            group["buttons"] += _offers(app, pagename)


def _offers(app: Sphinx, pagename: str) -> Iterator[dict[str, str]]:
    home = "../" * pagename.count("/")
    for file in app.env.evidence_editions:
        yield _button(f"{home}{FOLDER}/{file}", *LOOKS[Path(file).suffix])
    yield _button(downloads.address(app, pagename, downloads.ALL), "All data (CSV, ZIP)", "fas fa-table")
    yield _button(downloads.address(app, pagename, downloads.SOURCE), "Sources and code (ZIP)", "fas fa-file-archive")


def _button(uri: str, text: str, icon: str) -> dict[str, str]:
    return {"type": "link", "url": uri, "text": text, "icon": icon, "label": "download-whole-button"}


def copy(app: Sphinx, exception: Exception | None) -> None:
    """Put the editions beside the pages."""
    if exception is None and app.builder.name == "html":
        folder = Path(app.outdir) / FOLDER
        for file, path in editions(app).items():
            folder.mkdir(exist_ok=True)
            (folder / file).write_bytes(path.read_bytes())
