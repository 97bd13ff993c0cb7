"""Offer the whole book, as PDF and EPUB, on every page once it was built from the same sources as the pages."""

from __future__ import annotations

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
ARCHIVES = {
    downloads.ALL: ("All data (CSV, ZIP)", "fas fa-table"),
    downloads.SOURCE: ("Sources and code (ZIP)", "fas fa-file-archive"),
}


def connect(app: Sphinx) -> None:
    """Connect the events at which editions are noted, found, offered and copied."""
    app.connect("env-updated", find)
    app.connect("html-page-context", offer, priority=400)  # before the theme leaves out what would be empty
    app.connect("build-finished", copy, priority=400)
    app.connect("build-finished", note)


def find(app: Sphinx, env: BuildEnvironment) -> None:
    """Find, by file name, the PDF and EPUB that were built from the very sources that the pages are built from."""
    beside, sources = Path(app.outdir).parent, inputs.digest(app)
    notes = [note for kind in KINDS if (note := beside / kind / NOTE).exists()]
    fresh = [note.parent for note in notes if note.read_text("utf-8") == sources]
    env.evidence_editions = {path.name: path for folder in fresh for path in _books(folder)}


def _books(folder: Path) -> list[Path]:
    """Return the book in an edition's folder; a PDF without its source is a figure."""
    printed = (source.with_suffix(".pdf") for source in folder.glob("*.tex"))
    return [path for path in sorted([*printed, *folder.glob("*.epub")]) if path.exists()]


def note(app: Sphinx, exception: Exception | None) -> None:
    """Note beside an edition what it is made of; of a PDF only once LaTeX, which runs after Sphinx, has made it."""
    folder = Path(app.outdir)
    if exception is not None or app.builder.name not in KINDS:
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


def offer(app: Sphinx, pagename: str, template: str, context: dict, doctree: object) -> None:
    """Tell a page where the whole book's editions, its data and its sources are, in which words and with which icon."""
    if app.builder.name == "html":
        folder = f"{'../' * pagename.count('/')}{FOLDER}"
        context["editions"] = [(f"{folder}/{file}", *LOOKS[Path(file).suffix]) for file in app.env.evidence_editions]
        context["archives"] = [(downloads.address(app, pagename, file), *look) for file, look in ARCHIVES.items()]


def copy(app: Sphinx, exception: Exception | None) -> None:
    """Put the editions beside the pages."""
    if exception is None and app.builder.name == "html":
        folder = Path(app.outdir) / FOLDER
        for file, path in app.env.evidence_editions.items():
            folder.mkdir(exist_ok=True)
            (folder / file).write_bytes(path.read_bytes())
