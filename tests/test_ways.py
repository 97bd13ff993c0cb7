"""Build in the ways that people build: on odd machines, by other commands, in parts, at once, once more."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import conftest
import jupytext
import pytest
from conftest import HOME, Kept, Page, Project, need
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from jupytext.sync_contentsmanager import build_sync_jupytext_contents_manager_class

from analysis.book import settings

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


def test_a_machine_that_allows_little_gives_the_same_bytes(garden_kept: Kept, tmp_path: Path) -> None:
    source, home, style, output = (tmp_path / name for name in ("source", "home", "matplotlibrc", "output"))
    conftest.garden(source)
    home.mkdir()
    output.mkdir()
    style.write_text("text.usetex: True\naxes.facecolor: red\nno.such.key: 1\n")
    freeze(source)
    freeze(home)
    odd = {"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": "", "MATPLOTLIBRC": str(style)}
    project, made = Project(source, bound()), Project(output)
    _good(project.build("--path-output", str(output), **odd))
    assert made.files() == garden_kept.project.files()
    # Without another folder for what is built, nothing can be.
    done = project.build(**odd)
    assert done.stderr == f"The book was not built: {source / '_build'}: Permission denied\n"


def test_a_wrong_setting_is_told_at_once(garden: Project) -> None:
    done = garden.build(HEDGES="wild")
    assert done.stderr == (
        "The book was not built: HEDGES=wild: no level of the hedges; allowed: narrow, main, wide\n"
    )
    assert done.returncode
    assert "reading sources" not in done.stdout


@pytest.mark.parametrize("day", ["1.5", "99999999999999"])
def test_a_day_that_is_none_is_told(day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
    with pytest.raises(SystemExit, match=f"The book was not built: SOURCE_DATE_EPOCH={day}: expected whole seconds"):
        settings.date(HOME)


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


def test_of_two_builds_at_once_one_waits_and_says_so(garden_kept: Kept, garden: Project) -> None:
    shutil.rmtree(garden.html)
    command, env = garden.command("jupyter-book", "build", "."), garden.env()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    both = [subprocess.Popen(command, cwd=garden.path, env=env, **pipes) for _ in range(2)]
    told = [each.communicate() for each in both]
    assert [(each.returncode, errors) for each, (_, errors) in zip(both, told, strict=True)] == [(0, "")] * 2
    assert sum(WAITS in output for output, _ in told) == 1
    assert garden.files() == garden_kept.project.files()


def test_another_version_of_a_package_makes_pages_stale_but_a_folder_to_import_from_does_not(tmp_path: Path) -> None:
    def programs(folder: Path) -> str:
        code = "from analysis.book import inputs; print(inputs.programs())"
        env = os.environ | {"PYTHONPATH": os.pathsep.join([str(HOME), str(folder)])}
        return subprocess.check_output([sys.executable, "-c", code], env=env, cwd=tmp_path, text=True)

    before = programs(tmp_path / "empty")
    about = tmp_path / "full" / "a_package-2.0.dist-info" / "METADATA"
    about.parent.mkdir(parents=True)
    about.write_text("Metadata-Version: 2.1\nName: a-package\nVersion: 2.0\n")
    assert programs(tmp_path / "other") == before
    assert programs(tmp_path / "full") != before


def test_files_that_went_missing_come_back_and_a_killed_build_leaves_no_trace(
    garden_kept: Kept, garden: Project
) -> None:
    garden.html.rename(garden.html.with_name("html.old"))
    for lost in ("pages/beds.html", "searchindex.js", "_static/pygments.css"):
        (garden.html.with_name("html.old") / lost).unlink()
    (garden.html.with_name("html.new") / "pages").mkdir(parents=True)
    (garden.html.with_name("html.new") / "pages" / "half.html").write_text("<p>Half")
    (garden.path / "_build" / "jupyter_execute" / "pages" / "sources.ipynb").unlink()
    _good(garden.build())
    assert garden.files() == garden_kept.project.files()


def test_one_changed_page_gives_the_bytes_of_a_clean_build(garden_kept: Kept, garden: Project) -> None:
    before = {page.name: page.stat().st_mtime_ns for page in (garden.html / "pages").glob("*.html")}
    (garden.path / "notes.md").write_text("What stands in no table of contents is no page, and makes none stale.")
    for old, new in (("12 trees", "15 trees"), ("15 trees", "12 trees")):
        garden.edit("pages/beds.md", old, new)
        done = garden.build()
        _good(done)
        assert "0 added, 1 changed, 0 removed" in done.stdout
        assert new in _words(garden.html / "pages" / "beds.html")
    assert garden.files() == garden_kept.project.files()
    after = {page.name: page.stat().st_mtime_ns for page in (garden.html / "pages").glob("*.html")}
    assert {name for name in after if after[name] != before[name]} == {"index.html", "beds.html"}


def test_an_epub_between_leaves_no_stale_page_and_what_is_changed_back_gives_the_bytes_of_a_clean_build(
    garden_kept: Kept, garden: Project
) -> None:
    def told(old: str, new: str) -> str:
        for article in ("seeds/1*", "seeds/2*"):
            garden.edit(article, f"has {old}", f"has {new}")
        return _words(garden.html / "pages" / "index.html")

    assert "The garden has 7 beds" in told("7", "9")
    for _ in range(2):  # the second into the folder of the first
        _good(garden.build("--builder", "custom", "--custom-builder", "epub", SOURCE_DATE_EPOCH="0"))
    (path,) = (garden.path / "_build" / "epub").glob("*.epub")
    assert {entry.date_time for entry in zipfile.ZipFile(path).infolist()} == {(1980, 1, 1, 0, 0, 0)}
    done = garden.build()
    _good(done)
    assert "0 added, 0 changed, 0 removed" in done.stdout  # the EPUB's builder has read all pages
    assert "The garden has 9 beds" in told("9", "7")
    _good(garden.build())
    assert garden.files() == garden_kept.project.files()


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
