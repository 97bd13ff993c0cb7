"""Tell Jupyter Book what it needs to know: whose code to use, what to read again, when to stop."""

from __future__ import annotations

import gc
import hashlib
import multiprocessing
import os
import re
import secrets
import shutil
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from types import SimpleNamespace

import psutil
from jupyter_client.manager import AsyncKernelManager
from myst_nb.core.read import create_nb_reader
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging

from analysis.book import (
    address,
    downloads,
    drawings,
    editions,
    folds,
    head,
    notebooks,
    pages,
    previews,
    printing,
    search,
    tables,
)
from analysis.book.reports import report
from analysis.reading.errors import EvidenceError

# Whatever a page is made of besides its own source.
_CONFIGURATION = ("_config.yml", "_toc.yml", "requirements.txt", "CITATION.cff", "chapters/*.bib")
INPUTS = (
    *_CONFIGURATION,
    "seeds/*",
    "analysis/**/*.py",
    "analysis/**/*.toml",
    "analysis/book/static/*",
    "analysis/book/latex/*",
)
# Modules for what `_config.yml` has switched off, with the names that are imported from them, as they are without it.
# The first loads matplotlib, the others a database: together a third of a build without a change.
OFF = {
    "sphinxext.opengraph._social_cards": {"DEFAULT_SOCIAL_CONFIG": {}, "create_social_card": None},
    "myst_nb.core.execute.cache": {"NotebookClientCache": None},
    "myst_nb.core.execute.direct": {"NotebookClientDirect": None},
}
# Sphinx, EPUB and matplotlib take their dates from here, so that another day's build gives the same bytes.
EDITION = "1795305600"  # 2026-11-22

_log = logging.getLogger(__name__)


def setup(app: Sphinx) -> dict[str, object]:
    """Connect the book's events."""
    # The module that answers for the report: `check()`, `cards()`, `files()`, `articles()`, `citation()`.
    app.add_config_value("evidence_report", "analysis.published", "env")
    # What a build reads stays to its end: looking through it for what does not took a twelfth of a rebuild.
    gc.set_threshold(50_000)
    # A copied project is computed by its own code, in the kernels too, whatever is installed.
    os.environ["PYTHONPATH"] = os.pathsep.join([str(app.srcdir), *filter(None, [os.environ.get("PYTHONPATH")])])
    os.environ.setdefault("SOURCE_DATE_EPOCH", EDITION)
    os.environ |= {"LATEXOPTS": "-no-shell-escape", "LATEXMKOPTS": "-quiet"}
    sys.modules |= {module: SimpleNamespace(**names) for module, names in OFF.items()}
    # Each builder remembers for itself what it has read: a PDF made in between must not leave stale pages.
    app.doctreedir = type(app.doctreedir)(Path(app.doctreedir) / Path(app.outdir).name)
    connect_kernels()
    # Chapters are read side by side, each with its kernel.
    app.parallel = max(app.parallel, os.cpu_count() or 1)
    shelf = Shelf(Path(app.outdir), Path(app.doctreedir))
    app.connect("env-get-outdated", outdated)
    app.connect("env-before-read-docs", check)
    app.connect("env-before-read-docs", shelf.note)
    app.connect("source-read", readable)
    app.connect("env-updated", unexecuted)
    app.connect("env-updated", plain_drawings)
    app.connect("env-updated", shelf.clear, priority=900)
    # After all others: the theme still writes its style sheets at 500.
    app.connect("build-finished", shelf.close, priority=999)
    app.connect("config-inited", side_by_side)
    parts = (address, search, previews, notebooks, downloads, drawings, editions, folds, tables, printing, head, pages)
    for part in parts:
        part.connect(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def connect_kernels() -> None:
    """Let each kernel speak through files of its own, where there are such: builds at once may draw the same port."""
    # Over ports, a kernel that speaks unencrypted prints a warning.
    AsyncKernelManager.transport_encryption.default_value = "auto"
    folder = tempfile.TemporaryDirectory()  # goes with the build, also with one that fails
    if os.name == "posix" and len(folder.name) < 80:  # of the 103 characters that such a file's path may have
        AsyncKernelManager.transport.default_value = "ipc"
        AsyncKernelManager._ip_default = lambda manager: f"{folder.name}/{secrets.token_hex(8)}"
        os.register_at_fork(after_in_child=lambda: signal.signal(signal.SIGTERM, break_off))


def break_off(*_signal: object) -> None:
    """End a process that reads pages, as Sphinx asks when another has failed, and its kernel with it.

    A kernel left behind would still be starting when the folder that it is to speak through has gone.
    """
    for kernel in psutil.Process().children():
        kernel.kill()
    os._exit(1)


def side_by_side(app: Sphinx, config: object) -> None:
    """Allow reading pages side by side: the extension that numbers sections does so once all is read."""
    app.extensions["sphinx_multitoc_numbering"].parallel_read_safe = True


def check(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    """Read the evidence before anything is touched; what is wrong with it stops the build in one line."""
    if not pages:
        return
    try:
        report(app).check()
    except EvidenceError as error:
        raise SystemExit(f"The book was not built: {error}") from None


def outdated(app: Sphinx, env: BuildEnvironment, *_found: set[str]) -> list[str]:
    """Return the pages whose source, or anything that all pages are made of, differs from when they were read.

    Contents decide, not times: a file put back with its old time counts as changed.
    """
    home = Path(app.srcdir)
    shared = _digest(sorted(path for pattern in INPUTS for path in home.glob(pattern) if path.is_file()))
    before = getattr(env, "evidence_digests", {})
    env.evidence_digests = {page: shared + _digest([Path(env.doc2path(page))]) for page in env.found_docs}
    return [page for page, digest in env.evidence_digests.items() if before.get(page) != digest]


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def readable(app: Sphinx, page: str, source: list[str]) -> None:
    """Name the page whose cells cannot be read; the error itself names only the cell."""
    env = app.env
    try:
        reader = create_nb_reader(env.doc2path(page), env.myst_config, env.mystnb_config, source[0])
        if reader:
            reader.read(source[0])
    except Exception as error:
        raise ExtensionError(f"{page}: {error}") from None


def unexecuted(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of a page without the notebook's header: it would be printed with its numbers blank."""
    for page in sorted(env.found_docs):
        if "kernelspec" not in env.metadata[page]:
            _log.warning("not a notebook: expected the header with `jupytext` and `kernelspec`", location=page)


def plain_drawings(app: Sphinx, env: BuildEnvironment) -> None:
    """Make the drawings fit for EPUB: no document type, and a line in every path, the blank's included."""
    for drawing in (Path(app.outdir).parent / "jupyter_execute").glob("*.svg"):
        text = drawing.read_text("utf-8")
        plain = re.sub(r"<!DOCTYPE[^>]*>\s*", "", text, count=1)
        plain = re.sub(r"<path((?:(?!\sd=)[^>])*)/>", r'<path d="M0 0"\1/>', plain)
        if plain != text:
            times = drawing.stat()
            drawing.write_text(plain, "utf-8")
            # A drawing that looked newer than its page would have the page read again.
            os.utime(drawing, ns=(times.st_atime_ns, times.st_mtime_ns))


class Shelf:
    """Keep the last good book while the next one is written, and put it back when that fails."""

    def __init__(self, book: Path, memory: Path):
        self.book, self.memory, self.kept = book, memory, book.with_name(book.name + ".last")
        self.changed = False
        if self.kept.exists():  # the last build was killed while it wrote
            self.put_back()

    def note(self, app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
        """Remember whether any page is about to be read."""
        self.changed = bool(pages)

    def clear(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return all pages where one has changed, to be written into an empty folder.

        Sidebars, ways back and the search index stand on pages that have not changed themselves.
        """
        if not self.changed or app.builder.name not in ("html", "epub"):
            return []
        shutil.move(self.book, self.kept)
        self.book.mkdir()
        return sorted(env.found_docs)

    def close(self, app: Sphinx, exception: Exception | None) -> None:
        """Keep the new book if it is good; stop with one line where it is not."""
        if exception is None and not app._warncount:
            shutil.rmtree(self.kept, ignore_errors=True)
            return
        for reading in multiprocessing.active_children():
            reading.join()
        self.put_back()
        raise SystemExit(f"The book was not built: {_reason(app, exception)}")

    def put_back(self) -> None:
        """Restore the folder as it was, and forget what was read on the way."""
        (self.memory / "environment.pickle").unlink(missing_ok=True)
        if self.kept.exists():
            shutil.rmtree(self.book, ignore_errors=True)
            shutil.move(self.kept, self.book)


def _reason(app: Sphinx, exception: Exception | None) -> str:
    """Return in one line what went wrong, with the page where a cell did."""
    if exception is None:
        return f"{app._warncount} warning(s), see above."
    # A page read in a process of its own hands over its traceback as text.
    told = getattr(exception, "traceback", "") or "".join(traceback.format_exception(exception))
    told = re.sub(r"\x1b\[[0-9;]*m", "", told)
    errors = re.findall(r"^(?:\w+\.)*(\w+(?:Error|Exception|Interrupt|Exit)): (.*)", told, re.M)
    page = next((text for name, text in reversed(errors) if name == "ExecutionError"), "")
    name, text = next((error for error in reversed(errors) if error[0] != "ExecutionError"), ("", str(exception)))
    return ": ".join(filter(None, [page and os.path.relpath(page, app.srcdir), name, text]))
