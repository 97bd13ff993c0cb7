"""Sphinx's entry point: what the book loads, the order of its events, and what counts as failure."""

from __future__ import annotations

import os
import re
import traceback
from pathlib import Path

from myst_nb.core.read import create_nb_reader
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from analysis.book import (
    downloads,
    elements,
    epub,
    evidence,
    inputs,
    notebooks,
    pages,
    printing,
    search,
    settings,
    staging,
)
from analysis.errors import EvidenceError

# Jupyter Book's own list without thebe, design, togglebutton, copybutton and intersphinx, which no page uses.
OTHERS = ("myst_nb", "jupyter_book", "sphinx_comments", "sphinx_book_theme")
TOC = "sphinx_external_toc"  # for a whole book
PARTS = (settings, inputs, search, evidence, elements, notebooks, downloads, printing, pages, epub)
# What is done with a good book at its end, by builder, once the theme has written its style sheets.
AT_END = {
    "html": (downloads.pack_all, downloads.copy, evidence.write_cards, pages.slim_down),
    "singlehtml": (printing.stand_alone,),
    "latex": (downloads.note,),
    "epub": (downloads.note,),
}


def setup(app: Sphinx) -> dict[str, object]:
    """Load the extensions that every book needs, and connect the book's own parts."""
    app.confdir = type(app.confdir)(inputs.home(app))  # from where settings name files, also for a page built alone
    try:
        lock = staging.lock(Path(app.outdir).parent)
        settings.prepare(app.confdir, Path(app.doctreedir))
        staged = staging.Staging(app)
    except (OSError, EvidenceError) as error:
        reason = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) else error
        raise SystemExit(f"The book was not built: {reason}") from None
    app.connect("config-inited", side_by_side)
    app.connect("builder-inited", staged.begin, priority=1)  # before any other asks where to write
    app.connect("env-before-read-docs", check)
    app.connect("source-read", readable)
    app.connect("env-get-updated", staged.clear, priority=900)  # once all is numbered
    app.connect("build-finished", staged.sweep, priority=300)
    # After all others: the theme still writes its style sheets at 500.
    app.connect("build-finished", lambda app, error: finish(app, error, staged), priority=999)
    app.connect("build-finished", lambda app, error: lock.close(), priority=1000)
    for part in PARTS:
        part.connect(app)
    for other in (*OTHERS, *([TOC] if app.confdir == app.srcdir else [])):
        app.setup_extension(other)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def side_by_side(app: Sphinx, config: Config) -> None:
    """Read chapters side by side, each with its kernel: half the time, and Jupyter Book's command has no `-j`.

    Two for each processor: while one chapter waits for its kernel, another goes on. The extension that numbers sections
    does so once all is read, but forgets to say so.
    """
    app.parallel = max(app.parallel, 2 * (os.cpu_count() or 1))
    if numbering := app.extensions.get("sphinx_multitoc_numbering"):
        numbering.parallel_read_safe = True


def check(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    """Read the evidence before anything is touched; what is wrong with it stops the build in one line."""
    if not pages:
        return
    try:
        inputs.report(app).said()
    except EvidenceError as error:
        raise SystemExit(f"The book was not built: {error}") from None


def readable(app: Sphinx, page: str, source: list[str]) -> None:
    """Name the page whose cells cannot be read; MyST-NB names only the cell."""
    env = app.env
    try:
        if reader := create_nb_reader(env.doc2path(page), env.myst_config, env.mystnb_config, source[0]):
            reader.read(source[0])
    except Exception as error:
        raise ExtensionError(f"{page}: {error}") from None


def finish(app: Sphinx, error: Exception | None, staged: staging.Staging) -> None:
    """Complete and keep the new book if it is good; where it is not, keep the last one and stop with one line."""
    good = error is None and not app._warncount
    for complete in AT_END.get(app.builder.name, ()) if good else ():
        complete(app)
    staged.close(app, good)
    if not good:
        raise SystemExit(f"The book was not built: {_reason(app, error)}")


def _reason(app: Sphinx, exception: Exception | None) -> str:
    """Return in one line what went wrong, with the page, the cell and its line where a cell did."""
    if exception is None:
        lines = (f"{page}: {text}" for page in sorted(app.env.found_docs) for text in notebooks.complaints(app, page))
        return "; ".join([f"{app._warncount} warning(s), see above", *lines]).replace("\n", " ")
    # A page read in a process of its own hands over its traceback as text.
    trace = getattr(exception, "traceback", "") or "".join(traceback.format_exception(exception))
    trace = re.sub(r"\x1b\[[0-9;]*m", "", trace)
    errors = re.findall(r"^(?:\w+\.)*(\w+(?:Error|Exception|Interrupt|Exit))(?:: (.*))?$", trace, re.M)
    page = next((text for name, text in reversed(errors) if name == "ExecutionError"), "")
    name, text = next((error for error in reversed(errors) if error[0] != "ExecutionError"), ("", str(exception)))
    cells = re.findall(r"^ *Cell In\[(\d+)\], line (\d+)", trace, re.M)[-1:]
    place = page and os.path.relpath(page, app.srcdir) + "".join(f", cell {cell}, line {line}" for cell, line in cells)
    return ": ".join(filter(None, [place, name, text]))
