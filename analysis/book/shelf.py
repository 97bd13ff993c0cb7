"""Keep the last good book while the next one is written, and let one build at a time into its folder."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
from pathlib import Path
from typing import TextIO

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment


class Shelf:
    """The last good book of one builder, and what is known of it: what it was made of, and its files."""

    def __init__(self, app: Sphinx):
        self.book, self.memory = Path(app.outdir), Path(app.doctreedir)
        self.kept = self.book.with_name(self.book.name + ".last")
        self.moving = self.book.with_name(self.book.name + ".moving")
        self.changed = False
        self.put_back()  # where the last build was killed while it wrote

    def note(self, app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
        """Remember whether any page is about to be read."""
        self.changed = bool(pages)

    def clear(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return all pages where the folder holds another book or a part of it, to be written into an empty folder.

        Sidebars, ways back and the search index stand on pages that have not changed themselves.
        """
        if app.builder.format != "html":
            return []
        if not self.changed and self._whole(app):
            return []
        self._record(app).unlink(missing_ok=True)
        self.moving.mkdir(parents=True)
        self._move(self.book, self.moving)
        self.moving.rename(self.kept)
        return sorted(env.found_docs)

    def close(self, app: Sphinx, good: bool) -> None:
        """Keep the new book if it is good, else put the last one back and forget what was read on the way."""
        if good:
            shutil.rmtree(self.kept, ignore_errors=True)
            if app.builder.format == "html":
                made = {"digests": app.env.evidence_digests, "files": sorted(self._files())}
                self._record(app).write_text(json.dumps(made), "utf-8")
            return
        for reading in multiprocessing.active_children():
            reading.join()
        (self.memory / "environment.pickle").unlink(missing_ok=True)
        self.put_back()

    def put_back(self) -> None:
        """Restore the folder as it was; what a killed build had moved so far comes back as well."""
        if self.kept.exists():
            for each in self._contents(self.book):
                shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
            self.kept.rename(self.moving)
            (self.memory / "environment.pickle").unlink(missing_ok=True)
        if self.moving.exists():
            self._move(self.moving, self.book)
            self.moving.rmdir()

    def _whole(self, app: Sphinx) -> bool:
        """Tell whether the folder holds this very book, every file of it."""
        if not self._record(app).exists():
            return False
        made = json.loads(self._record(app).read_text("utf-8"))
        return made["digests"] == app.env.evidence_digests and set(made["files"]) <= self._files()

    def _record(self, app: Sphinx) -> Path:
        return self.memory / f"{self.book.name}.{app.builder.name}.json"

    def _files(self) -> set[str]:
        found = (path for each in self._contents(self.book) for path in (each, *each.rglob("*")))
        return {path.relative_to(self.book).as_posix() for path in found if path.is_file()}

    def _contents(self, folder: Path) -> list[Path]:
        """Return what lies in a folder, without Sphinx's own memory, which `sphinx-build` keeps there."""
        return [each for each in folder.iterdir() if each != self.memory] if folder.exists() else []

    def _move(self, source: Path, target: Path) -> None:
        for each in self._contents(source):
            shutil.move(each, target / each.name)


def lock(folder: Path) -> TextIO:
    """Return the open lock of a folder in which books are built, once no other build holds it; says so if it waits."""
    folder.mkdir(parents=True, exist_ok=True)
    file = (folder / ".building").open("a+")
    if not _locked(file, wait=False):
        print("Another build is at work in this folder: waiting for its end.", flush=True)
        _locked(file, wait=True)
    return file


if os.name == "posix":
    import fcntl

    def _locked(file: TextIO, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

else:
    import msvcrt

    def _locked(file: TextIO, wait: bool) -> bool:
        while True:
            file.seek(0)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return True
            except OSError:
                if not wait:
                    return False
