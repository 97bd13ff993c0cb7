"""Keep the last good book while the next one is written, and let one build at a time into its folder."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import re
import shutil
from pathlib import Path
from typing import TextIO

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from analysis.book import editions
from analysis.book.reports import report

SWEPT = ("_images", "data", editions.FOLDER)  # folders of files that pages bring with them


class Shelf:
    """The last good book of one builder, and what is known of it: what it was made of, and its files."""

    def __init__(self, app: Sphinx):
        self.book, self.memory = Path(app.outdir), Path(app.doctreedir)
        self.kept = self.book.with_name(self.book.name + ".last")
        self.moving = self.book.with_name(self.book.name + ".moving")
        self.spent = self.book.with_name(self.book.name + ".spent")
        self.read: list[str] = []
        self.put_back()  # where the last build was killed while it wrote

    def note(self, app: Sphinx, env: BuildEnvironment, pages: list[str]) -> None:
        """Remember which pages are about to be read."""
        self.read = list(pages)

    def clear(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Put the last book aside, and return the pages to be written.

        These are all, into an empty folder, where anything that stands on every page has changed: titles, numbers,
        places that links lead to. Else they are those whose own text has, whichever builder has read it, and those that
        list what other pages use.
        """
        if app.builder.format != "html":
            return []
        whole, known = self._whole(app), self._known(app)
        if whole and known["digests"] == env.evidence_digests and not self.read:
            return []
        self._record(app).unlink(missing_ok=True)
        self.moving.mkdir(parents=True)
        self._move(self.book, self.moving)
        self.moving.rename(self.kept)
        if not whole or known["frame"] != _frame(env):
            return sorted(env.found_docs)
        shutil.copytree(self.kept, self.book, symlinks=True, dirs_exist_ok=True)
        changed = [page for page, digest in env.evidence_digests.items() if known["digests"][page] != digest]
        return changed + (app.config.evidence_lists if known["uses"] != _uses(env) else [])

    def close(self, app: Sphinx, good: bool) -> None:
        """Keep the new book if it is good, else put the last one back and forget what was read on the way."""
        if good:
            if self.kept.exists():  # else nothing has been written
                self._sweep(app)
                self._remember(app)
                self.kept.rename(self.spent)  # at once: half of a book is none to put back
                shutil.rmtree(self.spent, ignore_errors=True)
            return
        for reading in multiprocessing.active_children():
            reading.join()
        (self.memory / "environment.pickle").unlink(missing_ok=True)
        self.put_back()

    def put_back(self) -> None:
        """Restore the folder as it was; what a killed build had moved so far comes back as well."""
        shutil.rmtree(self.spent, ignore_errors=True)
        if self.kept.exists():
            (self.memory / "environment.pickle").unlink(missing_ok=True)  # first: it knows of the other book
            for each in self._contents(self.book):
                shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
            self.kept.rename(self.moving)
        if self.moving.exists():
            self._move(self.moving, self.book)
            self.moving.rmdir()

    def _whole(self, app: Sphinx) -> bool:
        """Tell whether the folder holds every file of the book that is known."""
        return bool(known := self._known(app)) and set(known["files"]) <= self._files()

    def _known(self, app: Sphinx) -> dict[str, object]:
        record = self._record(app)
        return json.loads(record.read_text("utf-8")) if record.exists() else {}

    def _remember(self, app: Sphinx) -> None:
        env, record = app.env, self._record(app)
        made = {"digests": env.evidence_digests, "frame": _frame(env), "uses": _uses(env)}
        written = record.with_suffix(".new")
        written.write_text(json.dumps(made | {"files": sorted(self._files())}), "utf-8")
        written.replace(record)

    def _record(self, app: Sphinx) -> Path:
        return self.memory / f"{self.book.name}.{app.builder.name}.json"

    def _sweep(self, app: Sphinx) -> None:
        """Remove pictures, data and editions that no page shows any more."""
        pages = "".join(path.read_text("utf-8") for path in self.book.rglob("*html"))
        kept = set(re.findall(r"[^/\"]+(?=\")", pages)) | report(app).files().keys()
        for folder in SWEPT:
            for path in (self.book / folder).rglob("*.*"):
                if path.name not in kept and path.relative_to(self.book / folder).as_posix() not in kept:
                    path.unlink()

    def _files(self) -> set[str]:
        found = (path for each in self._contents(self.book) for path in (each, *each.rglob("*")))
        return {path.relative_to(self.book).as_posix() for path in found if path.is_file()}

    def _contents(self, folder: Path) -> list[Path]:
        """Return what lies in a folder, without Sphinx's own memory, which `sphinx-build` keeps there."""
        return [each for each in folder.iterdir() if each != self.memory] if folder.exists() else []

    def _move(self, source: Path, target: Path) -> None:
        for each in self._contents(source):
            shutil.move(each, target / each.name)


def _frame(env: BuildEnvironment) -> str:
    """Return a digest of what stands on pages besides their own text: titles, numbers, places that links lead to."""
    titles = {page: title.astext() for page, title in env.titles.items()}
    labels = env.get_domain("std").anonlabels
    told = (titles, labels, env.toctree_includes, env.toc_secnumbers, env.toc_fignumbers)
    return hashlib.sha256(repr([sorted(each.items()) for each in told]).encode()).hexdigest()


def _uses(env: BuildEnvironment) -> dict[str, object]:
    return {page: env.metadata[page].get("evidence", {}) for page in sorted(env.found_docs)}


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
