"""Offer beside the pages their data, the whole evidence, and the whole book as PDF and EPUB."""

from __future__ import annotations

import base64
import io
import zipfile
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from pathlib import Path

from docutils import nodes
from myst_nb.sphinx_ext import OUTPUT_FOLDER
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util.osutil import make_filename

from analysis.book import inputs
from analysis.markup import FILE
from analysis.showing import datapackage

DATA_FOLDER, EDITIONS = "data", "editions"  # beside the pages
# Two files of the whole evidence that the book packs itself: all data in one, and the book's sources.
ALL, SOURCE = "data.zip", "source.zip"
KINDS = ("latex", "epub")  # folders of other builders, beside the pages' own
NOTE = "made-of.txt"  # in them: the digest of an edition's sources
LOOKS = {".pdf": ("The whole book (PDF)", "fas fa-book"), ".epub": ("The whole book (EPUB)", "fas fa-book-open")}
ARCHIVES = {
    ALL: ("All data (CSV, ZIP)", "fas fa-table"),
    SOURCE: ("Sources and code (ZIP)", "fas fa-file-archive"),
}
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first day that the format knows
_MODE = 0o100644 << 16  # a plain file that its owner may write


def connect(app: Sphinx) -> None:
    """Connect the events at which links become downloads, and editions are found and offered."""
    app.connect("doctree-resolved", save)
    app.connect("env-updated", find)
    app.connect("html-page-context", offer, priority=400)  # before the theme leaves out what would be empty


def edition(config: Config) -> str:
    """Return the book's name and version as file names have them."""
    return f"{make_filename(config.project)}-{config.version}"


def name(app: Sphinx, file: str) -> str:
    """Return the name under which a reader keeps a file: that of an archive begins with the book's."""
    return f"{edition(app.config)}-{file}" if file in ARCHIVES else file


def address(app: Sphinx, docname: str, file: str) -> str:
    """Return where a page finds a file of the downloads."""
    return f"{'../' * docname.count('/')}{DATA_FOLDER}/{name(app, file)}"


def save(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Lead links of the scheme `evidence:` to files, and write these if they are known; print and EPUB go without."""
    for link in list(doctree.findall(nodes.reference)):
        scheme, _, carried = link.get("refuri", "").partition(":")
        if scheme != FILE:
            continue
        if app.builder.name != "html":
            _remove(link)
            continue
        file, _, content = carried.partition(":")
        drawn = Path(app.outdir).parent / OUTPUT_FOLDER / file
        if content or drawn.exists():
            _write(app, file, base64.urlsafe_b64decode(content) if content else drawn.read_bytes())
        if link.parent[0] is link and isinstance(link.parent.parent, nodes.list_item):
            link.parent.parent["classes"].append("offer")  # on paper nothing is left of it
        uri = address(app, docname, file)
        link.replace_self(nodes.reference("", "", *link.children, refuri=uri, classes=["download"]))


def pack_all(app: Sphinx) -> None:
    """Write the whole evidence, put all data into one archive, and the book's sources into another."""
    report, folder = inputs.report(app), Path(app.outdir, DATA_FOLDER)
    for file, content in report.files().items():
        _write(app, file, content)
    paths = inputs.kept(folder, (path for path in folder.rglob("*") if path.suffix != ".zip"))
    description = paths.pop(datapackage.NAME)
    titles = {label: caption for label, (_, _, caption) in app.env.get_domain("std").labels.items()}
    contents = {file: path.read_bytes() for file, path in paths.items()}
    description.write_bytes(datapackage.description(report.book.citation(), contents, titles, "utf-8-sig"))
    _write(app, ALL, pack(paths | {datapackage.NAME: description}))
    _write(app, SOURCE, pack({f"{edition(app.config)}/{file}": path for file, path in inputs.files(app).items()}))


def pack(files: Mapping[str, Path]) -> bytes:
    """Return a ZIP archive of files by name: the same bytes wherever and whenever it is packed.

    An EPUB's `mimetype` stands first and is not compressed.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(files, key=lambda name: (name != "mimetype", name)):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = 3  # also where the system is another one: else the permissions are not read
            entry.external_attr = _MODE
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name].read_bytes(), method, compresslevel=9)
    return buffer.getvalue()


def _write(app: Sphinx, file: str, content: bytes) -> None:
    path = Path(app.outdir, DATA_FOLDER, name(app, file))
    path.parent.mkdir(parents=True, exist_ok=True)
    if file.endswith(".csv"):  # the mark without which spreadsheets take it for another encoding
        content = BOM_UTF8 + content.removeprefix(BOM_UTF8)
    path.write_bytes(content)


def _remove(node: nodes.Element) -> None:
    """Remove a node, the comma before it, and what held nothing but it."""
    parent, index = node.parent, node.parent.index(node)
    comma = index and isinstance(parent[index - 1], nodes.Text) and parent[index - 1].strip() == ","
    del parent[index - 1 if comma else index : index + 1]
    if not parent.children:
        _remove(parent)


def find(app: Sphinx, env: BuildEnvironment) -> None:
    """Find, by file name, the PDF and EPUB that were built from the very sources that the pages are built from."""
    beside, digest = Path(app.outdir).parent, inputs.digest(app)
    notes = [note for kind in KINDS if (note := beside / kind / NOTE).exists()]
    fresh = [note.parent for note in notes if note.read_text("utf-8") == digest]
    env.evidence_editions = {path.name: path for folder in fresh for path in _books(folder)}


def _books(folder: Path) -> Iterator[Path]:
    """Yield the book in an edition's folder: its EPUB, or a PDF that is whole by its end and by LaTeX's log."""
    for source in folder.glob("*.tex"):
        printed, log = source.with_suffix(".pdf"), source.with_suffix(".log")
        if printed.exists() and log.exists() and "\n!" not in log.read_text("utf-8", errors="replace"):
            yield from [printed] if printed.read_bytes().rstrip().endswith(b"%%EOF") else []
    yield from folder.glob("*.epub")


def note(app: Sphinx) -> None:
    """Note beside an edition what it is made of; a PDF of anything else goes, for LaTeX runs after Sphinx."""
    digest, path = inputs.digest(app), Path(app.outdir, NOTE)
    if not (path.exists() and path.read_text("utf-8") == digest):
        for source in path.parent.glob("*.tex"):
            source.with_suffix(".pdf").unlink(missing_ok=True)
        path.write_text(digest, "utf-8")


def offer(app: Sphinx, pagename: str, template: str, context: dict, doctree: object) -> None:
    """Give a page the links to the whole book's editions, data and sources, each with its words and its icon."""
    if app.builder.name == "html":
        folder = f"{'../' * pagename.count('/')}{EDITIONS}"
        context["editions"] = [(f"{folder}/{file}", *LOOKS[Path(file).suffix]) for file in app.env.evidence_editions]
        context["archives"] = [(address(app, pagename, file), *look) for file, look in ARCHIVES.items()]


def copy(app: Sphinx) -> None:
    """Put the editions beside the pages."""
    for file, path in app.env.evidence_editions.items():
        target = Path(app.outdir, EDITIONS, file)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
