"""Build the tiny book as people do: wrongly, on odd machines, by other commands, in parts, at once, once more."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from types import SimpleNamespace

import conftest
import jupytext
import nbformat
import pypdf
import pytest
from conftest import FLAGS, HOME, Kept, Page, Project, need
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from jupytext.sync_contentsmanager import build_sync_jupytext_contents_manager_class

from analysis.book import extension, inputs

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))
WAITS = "Another build is at work in this folder: waiting for its end."


def bound() -> tuple[str, ...]:
    """Return the command under which a file without permission to write cannot be written, by root neither."""
    return () if os.geteuid() else (need("setpriv"), "--bounding-set=-dac_override,-dac_read_search")


def freeze(folder: Path) -> None:
    """Date all files of a folder to 1970, and forbid to write."""
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (0, 0))
        path.chmod(0o555 if path.is_dir() else 0o444)


def _words(page: Path) -> str:
    return " ".join("".join(Page(page).words).split())


def _good(done: subprocess.CompletedProcess[str]) -> None:
    """Fail with all that a build said."""
    assert (done.returncode, done.stderr) == (0, ""), f"{done.stdout}\n{done.stderr}"


# What warns, and a page without the header of a notebook; what each tells.
WARNING = """
It asks for {eval}`no_such_name`.

```{code-cell} ipython3
import warnings

warnings.warn('look out')
```
"""
WARNED = ("no_such_name", "stderr was found", "pages/beds", "Jupytext header content was missing", "UserWarning: look out")
STOPPING = {
    "a cell error": (
        "1\nraise ValueError('it went wrong')",
        ["pages/index.md, cell 2, line 2: ValueError: it went wrong"],
    ),
    "an unreadable cell": ("---\ntags: [\n---\n1", ["pages/index"]),
}


@pytest.mark.parametrize("cell, told", STOPPING.values(), ids=STOPPING)
def test_a_wrong_page_fails_and_leaves_the_last_book(garden: Project, cell: str, told: list[str]) -> None:
    with (garden.path / "pages" / "index.md").open("a", encoding="utf-8") as page:
        page.write(f"\n```{{code-cell}} ipython3\n{cell}\n```\n")
    _fails(garden, *told)


def test_what_warns_fails_again_and_what_is_mended_gives_the_bytes_of_a_clean_build(
    garden_kept: Kept, garden: Project
) -> None:
    page, other = (garden.path / "pages" / f"{name}.md" for name in ("index", "beds"))
    right, header = page.read_text("utf-8"), other.read_text("utf-8")
    page.write_text(right + WARNING, "utf-8")
    other.write_text(header.partition("\n---\n")[2], "utf-8")
    for _ in range(2):
        told = _fails(garden, *WARNED)
        assert "pages/index.md" in told
        # Each is counted, so that each would fail alone.
        assert int(re.search(r"(\d+) warning", told)[1]) == len(re.findall("(?:WARNING|ERROR): ", told)) == 6
    page.write_text(right, "utf-8")
    other.write_text(header, "utf-8")
    _cripple(garden.html)
    _build_two_at_once(garden)
    assert garden.files() == garden_kept.project.files()


def _cripple(html: Path) -> None:
    """Leave what a killed build does, half a page and the last book under another name, and let files go missing."""
    old, new = (html.with_name(f"html.{kind}") for kind in ("old", "new"))
    html.rename(old)
    (new / "pages").mkdir(parents=True)
    (new / "pages" / "half.html").write_text("<p>Half")
    for lost in ("pages/beds.html", "searchindex.js", "_static/pygments.css"):
        (old / lost).unlink()


def _build_two_at_once(project: Project) -> None:
    """Start two builds, of which one waits for the other and says so."""
    command, env = project.command("jupyter-book", "build", "."), project.env()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    both = [subprocess.Popen(command, cwd=project.path, env=env, **pipes) for _ in range(2)]
    told = [each.communicate() for each in both]
    assert [(each.returncode, errors) for each, (_, errors) in zip(both, told, strict=True)] == [(0, "")] * 2
    assert sum(WAITS in output for output, _ in told) == 1


def test_an_error_without_words_is_told_by_its_name() -> None:
    with pytest.raises(SystemExit, match=r"^The book was not built: AssertionError$"):
        extension.finish(SimpleNamespace(srcdir=HOME), AssertionError(), SimpleNamespace(close=lambda app, good: None))


def test_wrong_evidence_fails_in_one_line(tmp_path: Path) -> None:
    garden = conftest.garden(tmp_path)
    garden.edit("seeds/1*", "uses", "loves")
    told = r"^The book was not built: 1_note\.txt:[^\n]*“uses” now reads “loves”$"
    with pytest.raises(SystemExit, match=told):
        extension.check(garden.app, garden.app.env, ["pages/index"])


def test_a_machine_that_allows_little_gives_a_book_that_a_browser_prints(garden_kept: Kept, tmp_path: Path) -> None:
    source, home, style, output = (tmp_path / name for name in ("source", "home", "matplotlibrc", "output"))
    conftest.garden(source)
    home.mkdir()
    output.mkdir()
    style.write_text("text.usetex: True\naxes.facecolor: red\nno.such.key: 1\n")
    freeze(source)
    freeze(home)
    odd = {"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": "", "MATPLOTLIBRC": str(style)}
    builder = ("--builder", "custom", "--custom-builder", "singlehtml")

    def shown(book: Path) -> list[dict]:
        """Return what each cell showed when it was run, drawings among it."""
        run = sorted((book / "_build" / "jupyter_execute").rglob("*.ipynb"))
        return [cell.get("outputs") for path in run for cell in nbformat.read(path, as_version=4).cells]

    _good(Project(source, bound()).build(*builder, "--path-output", str(output), **odd))
    assert shown(output) == shown(garden_kept.project.path)
    command = [need("chromium"), "--headless", *FLAGS, "--no-pdf-header-footer"]
    command += [f"--print-to-pdf={tmp_path / 'book.pdf'}", (output / "_build" / "singlehtml" / "index.html").as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    printed = pypdf.PdfReader(tmp_path / "book.pdf")
    assert printed.trailer["/Root"]["/MarkInfo"]["/Marked"]  # tagged: it can be heard
    links = [note.get_object() for page in printed.pages for note in page.get("/Annots", [])]
    assert [link["/A"]["/URI"] for link in links if "/URI" in link.get("/A", {})] == []
    targets = {str(link["/Dest"]).lstrip("/") for link in links if "/Dest" in link}
    # A browser keeps the places that something leads to.
    assert {"s1-01", "the-beds"} <= targets <= {name.lstrip("/") for name in printed.named_destinations}


WRONG = {
    ("HEDGES", "wild"): "HEDGES=wild: no level of the hedges; allowed: narrow, main, wide",
    ("SOURCE_DATE_EPOCH", "1.5"): "SOURCE_DATE_EPOCH=1.5: expected whole seconds since 1970, up to 2107",
    ("SOURCE_DATE_EPOCH", "9" * 14): f"SOURCE_DATE_EPOCH={'9' * 14}: expected whole seconds since 1970, up to 2107",
}


@pytest.mark.parametrize("setting", WRONG, ids="=".join)
def test_a_wrong_setting_is_told_at_once(
    setting: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(*setting)
    with pytest.raises(SystemExit, match=f"^The book was not built: {WRONG[setting]}$"):
        extension.setup(conftest.garden(tmp_path).app)


def test_where_nothing_can_be_written_no_book_is_built(tmp_path: Path) -> None:
    garden = conftest.garden(tmp_path)
    (tmp_path / "_build").write_text("")
    with pytest.raises(SystemExit, match=rf"^The book was not built: {tmp_path}/_build[\w./]*: [A-Z][a-z ]+$"):
        extension.setup(garden.app)


def test_sphinx_build_gives_the_same_pages_and_keeps_its_memory_inside_them(garden_kept: Kept, garden: Project) -> None:
    assert garden.run("jupyter-book", "config", "sphinx", ".").returncode == 0
    made = Project(garden.path / "hosted")

    def build() -> None:
        _good(garden.run("sphinx-build", "-b", "html", ".", str(made.html), PYTHONPATH=str(HOME)))
        found = {name: content for name, content in made.files().items() if not name.startswith(".doctrees")}
        assert found == garden_kept.project.files()

    build()
    (made.html / "pages" / "beds.html").unlink()
    build()


def test_the_check_of_links_passes(garden: Project) -> None:
    _good(garden.build("--builder", "linkcheck"))


def test_of_a_page_alone_what_leads_to_others_stays_words(garden: Project) -> None:
    _good(garden.build(source="pages/index.md"))
    page = garden.path / "_build" / "_page" / "pages-index" / "html" / "index.html"
    assert "has 7 beds, see the beds: 7, or by halves 3.5" in _words(page)
    assert {href.partition("#")[0] for _, href, words in Page(page).links if words in ("the beds", "7")} <= {"", "#"}


def test_another_version_of_a_package_makes_pages_stale_but_a_folder_to_import_from_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def programs(folder: Path) -> list[str]:
        with monkeypatch.context() as patch:
            patch.syspath_prepend(folder)
            return inputs.programs()

    about = tmp_path / "full" / "a_package-2.0.dist-info" / "METADATA"
    about.parent.mkdir(parents=True)
    about.write_text("Metadata-Version: 2.1\nName: a-package\nVersion: 2.0\n")
    assert programs(tmp_path / "empty") == inputs.programs()
    assert programs(tmp_path / "full") != inputs.programs()


def test_pages_are_read_anew_where_they_or_what_all_are_made_of_has_changed(
    garden: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, pages = garden.app, garden.app.env.found_docs

    def stale() -> set[str]:
        return set(inputs.outdated(app, app.env))

    assert (stale(), stale()) == (pages, set())
    versions = [app.env.evidence_version]  # in the addresses of cards and style sheet, so that no old one is shown
    garden.edit("pages/beds.md", "12 trees", "15 trees")
    assert (stale(), stale()) == ({"pages/beds"}, set())
    assert app.env.evidence_version == versions[0]
    for shared in ("seeds/1*", "coding/claims.toml", "garden.py", "pages/garden.bib"):
        garden.edit(shared, "e", "ee")
        assert (stale(), stale()) == (pages, set()), shared
        versions.append(app.env.evidence_version)
    monkeypatch.setenv("HEDGES", "wide")
    assert (stale(), stale()) == (pages, set())
    versions.append(app.env.evidence_version)
    assert len(set(versions)) == 6
    (garden.path / "_build" / "jupyter_execute" / "pages" / "beds.ipynb").unlink()
    assert stale() == {"pages/beds"}


def test_an_epub_after_a_change_leaves_no_stale_page(garden: Project) -> None:
    garden.edit("pages/beds.md", "12 trees", "15 trees")
    (garden.path / "notes.md").write_text("What stands in no table of contents is no page, and makes none stale.")
    for changed in (1, 0):  # the second into the folder of the first
        done = garden.build("--builder", "custom", "--custom-builder", "epub", SOURCE_DATE_EPOCH="0")
        _good(done)
        assert f"0 added, {changed} changed, 0 removed" in done.stdout
    (path,) = (garden.path / "_build" / "epub").glob("*.epub")
    assert {entry.date_time for entry in zipfile.ZipFile(path).infolist()} == {(1980, 1, 1, 0, 0, 0)}
    done = garden.build()
    _good(done)
    assert "0 added, 0 changed, 0 removed" in done.stdout  # the EPUB's builder has read all pages
    assert "15 trees" in _words(garden.html / "pages" / "beds.html")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_saved_by_jupyterlab_keeps_every_line_of_its_header(chapter: Path, tmp_path: Path) -> None:
    shutil.copy(chapter, tmp_path)
    lab = build_sync_jupytext_contents_manager_class(LargeFileManager)(root_dir=str(tmp_path))
    opened = lab.get(chapter.name, type="notebook", content=True)
    opened["content"]["metadata"]["language_info"] = {"name": "python", "version": "3.13.0"}  # of the kernel it ran in
    lab.save(opened, chapter.name)
    header, saved = (path.read_text("utf-8").split("\n---\n")[0] for path in (chapter, tmp_path / chapter.name))
    assert saved == header
    assert _cells(tmp_path / chapter.name) == _cells(chapter)


def _cells(path: Path) -> list[tuple[str, str, dict]]:
    return [(cell.cell_type, cell.source, cell.metadata) for cell in jupytext.read(path).cells]


def test_a_checkout_keeps_every_byte_whatever_git_is_set_to(tmp_path: Path) -> None:
    git, there, here = need("git"), tmp_path / "there", tmp_path / "here"
    for folder in ("seeds", "chapters"):
        shutil.copytree(HOME / folder, there / folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copy(HOME / ".gitattributes", there)
    (there / "seeds" / "900_windows.txt").write_bytes("It said:\r\n“yes”\n".encode())
    windows = ("-c", "core.autocrlf=true", "-c", "user.name=A", "-c", "user.email=a@example.org")

    def run(*command: str) -> None:
        subprocess.run([git, *windows, *command], cwd=there, check=True, capture_output=True)

    run("init", "--quiet")
    run("add", ".")
    run("commit", "--quiet", "--message", "Keep")
    run("clone", "--quiet", ".", str(here))
    kept = [path for path in there.rglob("*") if path.is_file() and ".git" not in path.parts]
    assert [path.name for path in kept if path.read_bytes() != (here / path.relative_to(there)).read_bytes()] == []


def _fails(project: Project, *told: str) -> str:
    """Build, look at what the failure tells and at what is left of the last book, and return the errors."""
    good = project.files()
    done = project.build()
    assert done.returncode != 0
    assert all(each in done.stderr for each in told), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("The book was not built: ")
    assert project.files() == good
    return done.stderr
