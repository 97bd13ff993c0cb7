"""Build copies of the book, for tests that look at what a reader gets."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks import build as benchmark

# The same examples every time, and no failure because a machine was busy.
settings.register_profile("book", derandomize=True, deadline=None)
settings.load_profile("book")

HOME = benchmark.HOME
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@dataclass(frozen=True)
class Project:
    """A copy of the project in a folder of its own."""

    path: Path

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        """Run the command that the README gives."""
        command = [str(Path(sys.executable).parent / "jupyter-book"), "build", ".", *options]
        # Colours would stand in the middle of the words that tests look for.
        env = os.environ | {"NO_COLOR": "1", "PYTHONPATH": ""}
        return subprocess.run(command, cwd=self.path, env=env, capture_output=True, text=True, timeout=600)

    @property
    def html(self) -> Path:
        """Return the folder of the built pages."""
        return self.path / "_build" / "html"

    def edit(self, pattern: str, old: str, new: str) -> None:
        """Replace text in the one file that matches; it must be there."""
        (path,) = self.path.glob(pattern)
        text = path.read_bytes().decode()
        assert old in text, f"{path}: no {old!r}"
        path.write_bytes(text.replace(old, new).encode())

    def files(self) -> dict[str, bytes]:
        """Return every built file's bytes by its name."""
        return {str(path.relative_to(self.html)): path.read_bytes() for path in self.html.rglob("*") if path.is_file()}


@dataclass
class Page(HTMLParser):
    """A built page: its ids, and its links with class, target and words."""

    path: Path
    ids: list[str] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str, str]] = []
        self.feed(self.path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an id, and where a link begins."""
        found = dict(attrs)
        self.ids += [found["id"]] if found.get("id") else []
        if tag == "a":
            self._open.append((found.get("class") or "", found.get("href") or "", ""))

    def handle_data(self, data: str) -> None:
        """Add to the words of the link that is open."""
        if self._open:
            classes, href, words = self._open[-1]
            self._open[-1] = (classes, href, words + data)

    def handle_endtag(self, tag: str) -> None:
        """Note where a link ends."""
        if tag == "a" and self._open:
            self.links.append(self._open.pop())


def copy(to: Path) -> Project:
    """Copy the project's sources."""
    return Project(benchmark.copy(to))


def need(program: str) -> str:
    """Return a program's path; without it skip the test here, and fail it in CI."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is not installed")
        pytest.skip(f"{program} is not installed")
    return found


def epub(project: Project) -> zipfile.ZipFile:
    """Build the EPUB, have it checked, and open it."""
    java, checker = need("java"), need("epubcheck")
    done = project.build("--builder", "custom", "--custom-builder", "epub")
    assert done.returncode == 0, done.stderr
    (path,) = (project.path / "_build" / "epub").glob("*.epub")
    # Debian's program is the archive itself; without binfmt support only Java can run it.
    checked = subprocess.run([java, "-jar", checker, str(path)], capture_output=True, text=True)
    if "Invalid or corrupt jarfile" in checked.stderr:
        pytest.fail(f"{checker} is no Java archive: expected Debian's epubcheck")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    return zipfile.ZipFile(path)


def text(page: str) -> str:
    """Return the words of a page's HTML without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", page))


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the built book; tests read it and leave it as it is."""
    project = copy(tmp_path_factory.mktemp("book"))
    done = project.build()
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a copy of the project, not yet built."""
    return copy(tmp_path)


@pytest.fixture(scope="session")
def pages(book: Project) -> dict[str, Page]:
    """Return the book's pages by their path below the book's folder."""
    return {str(path.relative_to(book.html)): Page(path) for path in sorted(book.html.rglob("*.html"))}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the machine's Chromium."""
    chromium = need("chromium")
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        opened.close()
