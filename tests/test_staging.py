"""The last good book survives whatever happens to the next one, and a kill at any moment."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import HOME
from docutils import nodes

from analysis.book import staging

OLD, NEW = "old", "new"


class Killed(BaseException):
    """The process ends here."""


def _app(folder: Path, digest: str) -> SimpleNamespace:
    """Return as much of Sphinx as staging asks for."""
    env = SimpleNamespace(
        evidence_digests={"page": digest, "list": "as ever"},
        found_docs={"page", "list"},
        titles={"page": nodes.title("", digest)},
        metadata={"page": {}, "list": {}},
        evidence_editions={},
        toctree_includes={},
        toc_secnumbers={},
        toc_fignumbers={},
        get_domain=lambda name: SimpleNamespace(anonlabels={}),
    )
    return SimpleNamespace(
        srcdir=HOME / "tests" / "garden",
        outdir=folder / "html",
        doctreedir=folder / ".doctrees",
        builder=SimpleNamespace(name="html", format="html", outdir=folder / "html"),
        env=env,
    )


def _begin(folder: Path, app: SimpleNamespace) -> staging.Staging:
    """Begin a build, as Sphinx does: the folder is there."""
    staged = staging.Staging(app)
    (folder / "html").mkdir(exist_ok=True)
    staged.begin(app)
    return staged


def _build(folder: Path, digest: str) -> None:
    """Build a book whose every file says of which it is."""
    app = _app(folder, digest)
    staged = _begin(folder, app)
    staged.clear(app, app.env)
    (app.outdir / "pages").mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "pages/page.html", "pages/list.html"):
        (app.outdir / name).write_text(digest)
    staged.close(app, True)


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
        staging.Staging(_app(folder, NEW))  # the next build begins
        moments.append(_held(folder))
        assert moments[-1] in ({OLD}, {NEW})
        _build(folder, OLD)
    assert {OLD} in moments and {NEW} in moments
    assert len(moments) > 8
    assert sorted(path.name for path in folder.iterdir()) == [".doctrees", "html"]


def test_half_a_book_that_was_being_deleted_does_not_come_back(folder: Path) -> None:
    (folder / "html.old").mkdir()
    (folder / "html.old" / "index.html").write_text("half of the book before")
    staging.Staging(_app(folder, OLD))
    assert _held(folder) == {OLD}
    assert not (folder / "html.old").exists()


def test_a_failed_build_puts_the_last_book_back(folder: Path) -> None:
    app = _app(folder, NEW)
    staged = _begin(folder, app)
    assert sorted(staged.clear(app, app.env)) == ["list", "page"]
    (app.outdir / "half.html").write_text("half of the new one")
    staged.close(app, False)
    assert _held(folder) == {OLD}
    assert app.outdir == app.builder.outdir == folder / "html"


def test_where_only_a_pages_text_has_changed_only_it_is_written_and_what_it_no_longer_shows_goes(folder: Path) -> None:
    app = _app(folder, NEW)
    app.env.titles = {"page": nodes.title("", OLD)}
    (folder / "html" / "_images").mkdir()
    (folder / "html" / "_images" / "gone.svg").write_text("")
    staged = _begin(folder, app)
    assert staged.clear(app, app.env) == ["page"]
    assert (app.outdir / "pages" / "list.html").read_text() == OLD
    staged.sweep(app, None)
    staged.close(app, True)
    assert not (folder / "html" / "_images" / "gone.svg").exists()


def test_where_pages_use_other_evidence_all_are_written_again(folder: Path) -> None:
    app = _app(folder, NEW)
    app.env.titles = {"page": nodes.title("", OLD)}
    app.env.metadata["page"] = {"evidence": {"s1-01": 1}}
    staged = _begin(folder, app)
    assert sorted(staged.clear(app, app.env)) == ["list", "page"]
    staged.close(app, False)
