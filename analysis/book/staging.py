"""Keep the last good book while the next one is written beside it, and let one build at a time into its folder."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import re
import shutil
import sqlite3
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from analysis.book import downloads

WAIT = 24 * 3600 * 1000  # milliseconds: a day
SWEPT = ("_images", downloads.DATA_FOLDER, downloads.EDITIONS)  # folders of files that pages bring with them


class Staging:
    """The last good book of one builder, the new one beside it, and what is known of the last."""

    def __init__(self, app: Sphinx):
        self.book, self.memory = Path(app.outdir), Path(app.doctreedir)
        self.new, self.old = (self.book.with_name(f"{self.book.name}.{kind}") for kind in ("new", "old"))
        self.put_back()  # where the last build was killed

    def begin(self, app: Sphinx) -> None:
        """Have pages written beside the last book: those of the web into a copy of it, for most of them stay."""
        if app.builder.format != "html":
            return
        if app.builder.name == "html":
            own = shutil.ignore_patterns(self.memory.name) if self.memory.parent == self.book else None
            shutil.copytree(self.book, self.new, symlinks=True, ignore=own)
        else:
            self.new.mkdir()
        self._lead(app, self.new)

    def clear(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return the pages to write again: those whose digest differs from when this builder last wrote them.

        They are all where a file of the last book has gone; and where they are all, they are written into an empty
        folder.
        """
        if app.builder.format != "html":
            return []
        record = self._record(app)
        last = json.loads(record.read_text("utf-8")) if record.exists() else {}
        # Another version of this program may have noted other things.
        before = last.get("pages", {}) if set(last.get("files", ())) <= self._files() else {}
        stale = [page for page, digest in _pages(env).items() if before.get(page) != digest]
        if len(stale) == len(env.found_docs):
            shutil.rmtree(self.new)
            self.new.mkdir()
        return stale

    def sweep(self, app: Sphinx, error: Exception | None) -> None:
        """Remove pictures, data and editions that no page shows any more, before all data are packed."""
        pages = "".join(path.read_text("utf-8") for path in self.new.rglob("*html"))
        names = set(re.findall(r"[^/\"]+(?=\")", pages))
        for path in (path for folder in SWEPT for path in (self.new / folder).rglob("*.*")):
            if path.name not in names:
                path.unlink()

    def close(self, app: Sphinx, good: bool) -> None:
        """Put the new book in the place of the last if it is good, else forget what was read on the way."""
        if good and self.new.exists():
            record = {"pages": _pages(app.env), "files": sorted(self._files())}
            self._record(app).write_text(json.dumps(record), "utf-8")
            if self.memory.parent == self.book:  # where `sphinx-build` has it
                self.memory.rename(self.new / self.memory.name)
            self.book.rename(self.old)
            self.new.rename(self.book)
        if not good:
            for reading in multiprocessing.active_children():
                reading.join()
            (self.memory / "environment.pickle").unlink(missing_ok=True)
        self.put_back()
        self._lead(app, self.book)

    def put_back(self) -> None:
        """Leave one book: the new one once it has taken its place, else the last."""
        if self.new.exists():
            (self.memory / "environment.pickle").unlink(missing_ok=True)  # first: it knows of the other book
            shutil.rmtree(self.new)
        if self.old.exists() and not self.book.exists():
            self.old.rename(self.book)
        shutil.rmtree(self.old, ignore_errors=True)

    def _lead(self, app: Sphinx, folder: Path) -> None:
        app.outdir = app.builder.outdir = type(app.outdir)(folder)

    def _record(self, app: Sphinx) -> Path:
        return self.memory / f"{self.book.name}.{app.builder.name}.json"

    def _files(self) -> set[str]:
        return {path.relative_to(self.new).as_posix() for path in self.new.rglob("*") if path.is_file()}


def _pages(env: BuildEnvironment) -> dict[str, str]:
    """Return a digest for each page: of its text, and of what stands on other pages but comes from all.

    These are titles, numbers, places that links lead to, what evidence is used where, and the editions to be offered.
    """
    titles = {page: title.astext() for page, title in env.titles.items()}
    used = {page: env.metadata[page].get("evidence", {}) for page in env.found_docs}
    labels = env.get_domain("std").anonlabels
    parts = (titles, used, labels, env.toctree_includes, env.toc_secnumbers, env.toc_fignumbers)
    ordered = [sorted(env.evidence_editions), *(sorted(part.items()) for part in parts)]
    shared = hashlib.sha256(repr(ordered).encode()).hexdigest()
    return {page: f"{shared} {digest}" for page, digest in env.evidence_digests.items()}


def lock(folder: Path) -> sqlite3.Connection:
    """Return the lock of a folder in which books are built, once no other build holds it; says so if it waits.

    A database's lock is the same on all systems, which release it when the process ends.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".building").touch()
    database = sqlite3.connect(folder / ".building", timeout=0, isolation_level=None)
    try:
        database.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        print("Another build is at work in this folder: waiting for its end.", flush=True)
        database.execute(f"PRAGMA busy_timeout = {WAIT}")
        database.execute("BEGIN EXCLUSIVE")
    return database
