"""Keep the last good book while the next one is written beside it, and let one build at a time into its folder."""

from __future__ import annotations

import multiprocessing
import shutil
import sqlite3
from pathlib import Path

from sphinx.application import Sphinx

WAIT = 24 * 3600 * 1000  # milliseconds: a day


class Shelf:
    """The last good book of one builder, and the new one beside it."""

    def __init__(self, app: Sphinx):
        self.book, self.memory = Path(app.outdir), Path(app.doctreedir)
        self.new, self.old = (self.book.with_name(f"{self.book.name}.{kind}") for kind in ("new", "old"))
        self.put_back()  # where the last build was killed

    def begin(self, app: Sphinx) -> None:
        """Have all pages written into an empty folder, so that nothing of the last book can be stale in it."""
        if app.builder.format == "html":
            self.new.mkdir()
            self._lead(app, self.new)

    def close(self, app: Sphinx, good: bool) -> None:
        """Put the new book in the place of the last if it is good, else forget what was read on the way."""
        if good and self.new.exists():
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
            (self.memory / "environment.pickle").unlink(missing_ok=True)  # a page that it has read would not warn again
            shutil.rmtree(self.new)
        if self.old.exists() and not self.book.exists():
            self.old.rename(self.book)
        shutil.rmtree(self.old, ignore_errors=True)

    def _lead(self, app: Sphinx, folder: Path) -> None:
        app.outdir = app.builder.outdir = type(app.outdir)(folder)


def lock(folder: Path) -> sqlite3.Connection:
    """Return the lock of a folder in which books are built, once no other build holds it; says so if it waits.

    A database's lock is the same on all systems, which release it when the process ends.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".building").touch()
    held = sqlite3.connect(folder / ".building", timeout=0, isolation_level=None)
    try:
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        print("Another build is at work in this folder: waiting for its end.", flush=True)
        held.execute(f"PRAGMA busy_timeout = {WAIT}")
        held.execute("BEGIN EXCLUSIVE")
    return held
