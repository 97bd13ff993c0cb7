"""Build copies of the book, for tests that look at what a reader gets."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from analysis.book import staging
from tests import hostile
from tests.benchmarks import build as benchmark

# The same examples every time, and no failure because a machine was busy.
settings.register_profile("book", derandomize=True, deadline=None)
settings.load_profile("book")

HOME = benchmark.HOME
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
ADDRESS = "https://someone.github.io/a-garden/"
# Fixtures that build a book: what asks for one is slow.
BUILT = {"kept", "garden_kept", "published", "leaflet"}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@dataclass(frozen=True)
class Project:
    """A copy of the project in a folder of its own."""

    path: Path
    under: tuple[str, ...] = ()  # a command that commands are run by

    def build(self, *options: str, source: str = ".", **env: str) -> subprocess.CompletedProcess[str]:
        """Run the command that the README gives."""
        return self.run("jupyter-book", "build", source, *options, **env)

    def run(self, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the same Python in the project's folder."""
        return subprocess.run(
            self.command(*command), cwd=self.path, env=self.env(**env), capture_output=True, text=True, timeout=600
        )

    def command(self, name: str, *arguments: str) -> list[str]:
        """Return a command with its path."""
        return [*self.under, str(Path(sys.executable).parent / name), *arguments]

    def env(self, **env: str) -> dict[str, str]:
        """Return the environment of a build, as a person has it.

        Colours would stand in the middle of the words that tests look for; what cannot keep compiled code is slow;
        a chapter that was run in this process may have set how hedges are read.
        """
        own = {"NO_COLOR": "1", "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "", "HEDGES": ""}
        return os.environ | own | env

    @property
    def app(self) -> SimpleNamespace:
        """Return as much of Sphinx as the extension asks for before anything is read, of a book like the garden."""
        pages = {path.relative_to(self.path).with_suffix("").as_posix() for path in self.path.glob("pages/*.md")}
        env = SimpleNamespace(found_docs=pages, srcdir=self.path, doc2path=lambda page: self.path / f"{page}.md")
        config = SimpleNamespace(evidence_report="garden", bibtex_bibfiles=["pages/garden.bib"])
        places = {"srcdir": self.path, "confdir": self.path, "outdir": self.html, "doctreedir": self.html.parent / ".doctrees"}
        return SimpleNamespace(env=env, config=config, **places)

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
    """A built page: its ids, its words, and its links with class, target and words."""

    path: Path
    ids: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
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
        """Note words, and add them to the link that is open."""
        self.words.append(data)
        if self._open:
            classes, href, words = self._open[-1]
            self._open[-1] = (classes, href, words + data)

    def handle_endtag(self, tag: str) -> None:
        """Note where a link ends."""
        if tag == "a" and self._open:
            self.links.append(self._open.pop())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what builds a book as slow: `pytest -m "not slow"` answers within a minute.

    Files with such tests come first: at the end, when one process has none left, another has only quick ones. The very
    first edits the small book: while one process is at it, the other builds the whole book, and neither waits. Of quick
    files the longest come first, for the same reason.
    """
    for item in items:
        if BUILT & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    editing = {item.path for item in items if "garden" in getattr(item, "fixturenames", ())}
    length = {item.path: 0 if item.path in slow else item.path.stat().st_size for item in items}
    items.sort(key=lambda item: (item.path not in slow, item.path not in editing, -length[item.path]))


def copy(to: Path) -> Project:
    """Copy the project's sources."""
    return Project(benchmark.copy(to))


def garden(to: Path) -> Project:
    """Copy a small book on another subject, which the extension of this project's folder makes."""
    shutil.copytree(HOME / "tests" / "garden", to, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "_build"))
    project = Project(to)
    project.edit("_config.yml", "analysis.book.extension: ../..", f'analysis.book.extension: "{HOME}"')
    return project


def publish(project: Project) -> Project:
    """Build the garden with a hostile article among its sources, with an address, and with a PDF and an EPUB of them."""
    need("xelatex")
    need("latexmk")
    hostile.add(project)
    project.edit("_config.yml", "project: garden", f"project: garden\nhtml: {{baseurl: {ADDRESS}}}")
    for builder in (("pdflatex",), ("custom", "--custom-builder", "epub")):
        done = project.build("--builder", *builder)
        assert done.returncode == 0, done.stderr
    for left in (".DS_Store", "seeds/._1_note.txt", "pages/._beds.md", "pages/.#index.md", "pages/sources.md~"):
        (project.path / left).write_bytes(b"\x00\x05")  # a system's own, which makes no other book
    done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    return project


@dataclass(frozen=True)
class Kept:
    """A built book, kept as it was; it is edited in its first place, since Sphinx goes on only where it has read."""

    project: Project
    place: Path

    @contextmanager
    def restored(self) -> Iterator[Project]:
        """Give the book in its first place, as it was when it was built, to one process at a time."""
        with staging.lock(self.place.parent):
            shutil.rmtree(self.place)
            shutil.copytree(self.project.path, self.place, symlinks=True)
            yield Project(self.place)


def keep(make: Callable[[Path], Project], folder: Path) -> Kept:
    """Build a book, unless another process has, and keep a copy of it with all that the build left."""
    kept = Kept(Project(folder / "kept"), folder / "place")
    with staging.lock(folder):
        if not kept.project.path.exists():
            shutil.rmtree(kept.place, ignore_errors=True)  # where another process failed to build it
            kept.place.mkdir()
            done = make(kept.place).build()
            assert done.returncode == 0, done.stderr
            # A kernel that ends may tell of its sockets on a busy machine; a warning of the book would be one too many.
            assert "WARNING" not in done.stderr
            shutil.copytree(kept.place, kept.project.path, symlinks=True)
    return kept


def shared(tmp_path_factory: pytest.TempPathFactory, name: str) -> Path:
    """Return a folder that all processes share which run tests."""
    own = tmp_path_factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name


def need(program: str) -> str:
    """Return a program's path; a test that needs it fails without it."""
    found = shutil.which(program)
    assert found, f"{program} is not installed"
    return found


def text(page: str) -> str:
    """Return the words of a page's HTML without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", page))


def cards(html: Path) -> dict[str, str]:
    """Return the cards of a built book by their anchors."""
    return json.loads((html / "_static" / "cards.js").read_text("utf-8").removeprefix("evidenceCards(").rstrip(");\n"))


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Return the built book and the place where it was built."""
    return keep(copy, shared(tmp_path_factory, "book"))


@pytest.fixture(scope="session")
def book(kept: Kept) -> Project:
    """Return the built book; tests read it and leave it as it is."""
    return kept.project


@pytest.fixture
def project(kept: Kept) -> Iterator[Project]:
    """Return the built book, to be edited and built again: only what an edit makes stale is read anew."""
    with kept.restored() as project:
        yield project


@pytest.fixture(scope="session")
def garden_kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Return a tiny book on another subject, and the place where it was built; it behaves the same, and sooner.

    What edits it stands in one file, so that no process waits for another.
    """
    return keep(garden, shared(tmp_path_factory, "garden"))


@pytest.fixture(scope="session")
def garden_book(garden_kept: Kept) -> Project:
    """Return the built tiny book; tests read it and leave it as it is."""
    return garden_kept.project


@pytest.fixture(name="garden")
def garden_project(garden_kept: Kept) -> Iterator[Project]:
    """Return the tiny book, to be edited and built again."""
    with garden_kept.restored() as project:
        yield project


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the tiny book with a hostile article, an address, a PDF and an EPUB; tests leave it as it is."""
    folder = shared(tmp_path_factory, "published")
    with staging.lock(folder):
        project = Project(folder / "place")
        return project if project.path.exists() else publish(garden(project.path))


@pytest.fixture(scope="session")
def pages(book: Project) -> dict[str, Page]:
    """Return the book's pages by their path below the book's folder."""
    return {str(path.relative_to(book.html)): Page(path) for path in sorted(book.html.rglob("*.html"))}


class Silent(SimpleHTTPRequestHandler):
    """A server of files that says nothing."""

    def log_message(self, *told: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(book: Project) -> Iterator[str]:
    """Return the address at which the book is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(book.html)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


# Whether all cards of a page have come, where it has any.
CARDS = "!document.body.dataset.cards || !document.querySelector('a.evidence') || document.querySelector('.evidence-card')"


@contextmanager
def opened(browser: Browser, path: Path, anchor: str = "", **how: object) -> Iterator[Tab]:
    """Open a page from disk, with its cards, and close it."""
    context = browser.new_context(**how)
    context.set_default_timeout(60_000)
    tab = context.new_page()
    tab.goto(path.as_uri() + anchor)
    if how.get("java_script_enabled", True):
        tab.wait_for_function(f"() => {CARDS}")
    yield tab
    context.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the machine's Chromium."""
    chromium = need("chromium")
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        opened.close()
