"""Offer the whole book, as PDF and EPUB, on every page once it was built from the same sources as the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from analysis.book import downloads, inputs

# Each other edition's folder beside the pages'.
KINDS = ("latex", "epub")
FOLDER = "editions"  # beside the pages
NOTE = "made-of.txt"  # in an edition's folder: the digest of its sources
ASKED = "made-of.asked"  # the same, while LaTeX is still to run
# latexmk reads its settings as Perl: what it leaves at its end counts only if it ends well.
ENDING = f'\nEND {{ rename "{ASKED}", "{NOTE}" unless $?; }}\n'
LOOKS = {".pdf": ("The whole book (PDF)", "fas fa-book"), ".epub": ("The whole book (EPUB)", "fas fa-book-open")}
# What the theme calls by its file's ending, in plain words.
THIS_PAGE = {
    "download-notebook-button": "This page as a notebook",
    "download-source-button": "This page's source",
    "download-pdf-button": "Print this page",
}


def connect(app: Sphinx) -> None:
    """Connect the events at which editions are noted, found, offered and copied."""
    app.connect("env-updated", offer_anew)
    app.connect("html-page-context", show, priority=400)  # before the theme leaves out what would be empty
    app.connect("html-page-context", offer, priority=502)  # after the theme's own buttons
    app.connect("build-finished", copy, priority=400)
    app.connect("build-finished", note)


def editions(app: Sphinx) -> dict[str, Path]:
    """Return, by file name, the PDF and EPUB that were built from the very sources that the pages are built from."""
    beside = Path(app.outdir).parent
    noted = [beside / kind for kind in KINDS if (beside / kind / NOTE).exists()]
    if not noted:
        return {}
    sources = inputs.digest(app)
    fresh = [folder for folder in noted if (folder / NOTE).read_text("utf-8") == sources]
    return {path.name: path for folder in fresh for path in _books(folder)}


def _books(folder: Path) -> list[Path]:
    """Return the book in an edition's folder; a PDF without its source is a figure."""
    printed = (source.with_suffix(".pdf") for source in folder.glob("*.tex"))
    return [path for path in sorted([*printed, *folder.glob("*.epub")]) if path.exists()]


def note(app: Sphinx, exception: Exception | None) -> None:
    """Note beside an edition what it is made of; of a PDF only once LaTeX, which runs after Sphinx, has made it."""
    folder = Path(app.outdir)
    if exception is not None or folder.name not in KINDS:
        return
    sources, noted = inputs.digest(app), folder / NOTE
    if app.builder.format != "latex":
        noted.write_text(sources, "utf-8")
        return
    if not (noted.exists() and noted.read_text("utf-8") == sources):
        for stale in _books(folder):  # it makes room for the one to come
            stale.unlink()
    noted.unlink(missing_ok=True)
    (folder / ASKED).write_text(sources, "utf-8")
    with (folder / "latexmkrc").open("a", encoding="utf-8") as settings:
        settings.write(ENDING)


def offer_anew(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return all pages, to be written again, where other editions can be offered than when they were written."""
    if app.builder.name != "html":
        return []
    found, before = sorted(editions(app)), getattr(env, "evidence_editions", [])
    env.evidence_editions = found
    return sorted(env.found_docs) if found != before else []


def show(app: Sphinx, pagename: str, template: str, context: dict, doctree: object) -> None:
    """Name the whole book's editions in plain sight, below the contents."""
    if app.builder.name == "html":
        context["editions"] = [(uri, text) for uri, text, _ in _found(app, pagename)]


def offer(app: Sphinx, pagename: str, template: str, context: dict, doctree: object) -> None:
    """Offer the whole book, its data and its sources beside what the theme offers of the page itself."""
    for group in context.get("header_buttons", []) if app.builder.name == "html" else []:
        if group.get("label") == "download-buttons":
            for button in group["buttons"]:
                button["text"] = THIS_PAGE.get(button["label"], button["text"])
            group["buttons"] += [_button(*each) for each in (*_found(app, pagename), *_archives(app, pagename))]


def _found(app: Sphinx, pagename: str) -> Iterator[tuple[str, str, str]]:
    for file in app.env.evidence_editions:
        yield f"{'../' * pagename.count('/')}{FOLDER}/{file}", *LOOKS[Path(file).suffix]


def _archives(app: Sphinx, pagename: str) -> Iterator[tuple[str, str, str]]:
    yield downloads.address(app, pagename, downloads.ALL), "All data (CSV, ZIP)", "fas fa-table"
    yield downloads.address(app, pagename, downloads.SOURCE), "Sources and code (ZIP)", "fas fa-file-archive"


def _button(uri: str, text: str, icon: str) -> dict[str, str]:
    return {"type": "link", "url": uri, "text": text, "icon": icon, "label": "download-whole-button"}


def copy(app: Sphinx, exception: Exception | None) -> None:
    """Put the editions beside the pages."""
    if exception is None and app.builder.name == "html":
        folder = Path(app.outdir) / FOLDER
        for file, path in editions(app).items():
            folder.mkdir(exist_ok=True)
            (folder / file).write_bytes(path.read_bytes())
