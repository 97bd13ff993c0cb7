"""Tell Jupyter Book what it needs to know: what to read again, what counts as failure, and where each part helps."""

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
from sphinx.util import logging

from analysis.book import (
    address,
    alone,
    downloads,
    drawings,
    editions,
    epub,
    folds,
    freshness,
    head,
    kernels,
    notebooks,
    pages,
    previews,
    printing,
    release,
    search,
    shelf,
    tables,
)
from analysis.book.reports import report
from analysis.reading.errors import EvidenceError

_log = logging.getLogger(__name__)


def setup(app: Sphinx) -> dict[str, object]:
    """Connect the book's events."""
    # The module that answers for the report: `check()`, `cards()`, `files()`, `articles()`, `citation()`.
    app.add_config_value("evidence_report", "", "env", str)
    # The files, as patterns, that all pages are made of besides the configuration.
    app.add_config_value("evidence_inputs", [], "env", list)
    build = shelf.lock(Path(app.outdir).parent)
    release.date(freshness.home(app))
    kernels.prepare(freshness.home(app), Path(app.doctreedir))
    os.environ |= {"LATEXOPTS": "-no-shell-escape", "LATEXMKOPTS": "-quiet"}
    last = shelf.Shelf(app)
    app.connect("config-inited", side_by_side)
    app.connect("config-inited", own_links)
    app.connect("env-get-outdated", freshness.outdated)
    app.connect("env-before-read-docs", check)
    app.connect("env-before-read-docs", last.note)
    app.connect("source-read", readable)
    app.connect("env-updated", unexecuted)
    app.connect("env-updated", last.clear, priority=900)
    # After all others: the theme still writes its style sheets at 500.
    app.connect("build-finished", lambda app, error: finish(app, error, last), priority=999)
    app.connect("build-finished", lambda app, error: build.close(), priority=1000)
    content = (previews, drawings, folds, tables, notebooks, downloads, editions)
    for part in (address, alone, search, *content, printing, head, pages, epub):
        part.connect(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def side_by_side(app: Sphinx, config: Config) -> None:
    """Read chapters side by side, each with its kernel: half the time, and Jupyter Book's command has no `-j`.

    The extension that numbers sections does so once all is read, but forgets to say so.
    """
    app.parallel = max(app.parallel, os.cpu_count() or 1)
    if numbering := app.extensions.get("sphinx_multitoc_numbering"):
        numbering.parallel_read_safe = True


def own_links(app: Sphinx, config: Config) -> None:
    """Have the check of links pass over those that become files only where pages are written."""
    config.linkcheck_ignore = [
        *config.linkcheck_ignore,
        *(f"{scheme}:" for scheme in (downloads.DATA, downloads.EVIDENCE)),
    ]


def check(app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
    """Read the evidence before anything is touched; what is wrong with it stops the build in one line."""
    if not pages:
        return
    try:
        report(app).check()
    except EvidenceError as error:
        raise SystemExit(f"The book was not built: {error}") from None


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


def finish(app: Sphinx, error: Exception | None, last: shelf.Shelf) -> None:
    """Keep the new book if it is good; where it is not, keep the last one and stop with one line."""
    good = error is None and not app._warncount
    last.close(app, good)
    if not good:
        raise SystemExit(f"The book was not built: {_reason(app, error)}")


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
