"""The last good book survives whatever happens to the next one, and a kill at any moment."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from analysis.book import shelf

OLD, NEW = "old", "new"


class Killed(BaseException):
    """The process ends here."""


def _app(folder: Path) -> SimpleNamespace:
    """Return as much of Sphinx as a shelf asks for."""
    builder = SimpleNamespace(name="html", format="html", outdir=folder / "html")
    return SimpleNamespace(outdir=folder / "html", doctreedir=folder / ".doctrees", builder=builder)


def _begin(folder: Path, app: SimpleNamespace) -> shelf.Shelf:
    """Begin a build, as Sphinx does: the folder is there."""
    last = shelf.Shelf(app)
    (folder / "html").mkdir(exist_ok=True)
    last.begin(app)
    return last


def _build(folder: Path, digest: str) -> None:
    """Build a book whose every file says of which it is."""
    app = _app(folder)
    last = _begin(folder, app)
    (app.outdir / "pages").mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "pages/page.html", "pages/list.html"):
        (app.outdir / name).write_text(digest)
    last.close(app, True)


def _held(folder: Path) -> set[str]:
    return {path.read_text() for path in (folder / "html").rglob("*.html")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a good book."""
    (tmp_path / ".doctrees").mkdir()
    _build(tmp_path, OLD)
    return tmp_path


def _killed(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Let the process be killed in the midst of what changes files, after so many of such calls."""
    left = [after]

    def dying(act: Callable) -> Callable:
        def acted(*given: object, **named: object) -> object:
            if not left[0]:
                raise Killed
            left[0] -= 1
            return act(*given, **named)

        return acted

    for name in ("rename", "replace", "unlink", "mkdir", "write_text", "rmdir"):
        monkeypatch.setattr(Path, name, dying(getattr(Path, name)))
    for name in ("move", "rmtree", "copytree"):
        monkeypatch.setattr(shutil, name, dying(getattr(shutil, name)))


def test_a_kill_at_any_moment_leaves_the_old_book_or_the_new_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = []
    for after in range(60):
        with monkeypatch.context() as patched:
            _killed(patched, after)
            try:
                _build(folder, NEW)
                break
            except Killed:
                pass
        shelf.Shelf(_app(folder))  # the next build begins
        moments.append(_held(folder))
        assert moments[-1] in ({OLD}, {NEW})
        _build(folder, OLD)
    assert {OLD} in moments and {NEW} in moments
    assert len(moments) > 8
    assert sorted(path.name for path in folder.iterdir()) == [".doctrees", "html"]


def test_half_a_book_that_was_being_deleted_does_not_come_back(folder: Path) -> None:
    (folder / "html.old").mkdir()
    (folder / "html.old" / "index.html").write_text("half of the book before")
    shelf.Shelf(_app(folder))
    assert _held(folder) == {OLD}
    assert not (folder / "html.old").exists()


def test_a_failed_build_puts_the_last_book_back(folder: Path) -> None:
    app = _app(folder)
    last = _begin(folder, app)
    (app.outdir / "half.html").write_text("half of the new one")
    last.close(app, False)
    assert _held(folder) == {OLD}
    assert app.outdir == app.builder.outdir == folder / "html"
