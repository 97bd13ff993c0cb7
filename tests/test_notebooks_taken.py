"""The notebook that a reader takes away, and the archive in which it runs."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import nbformat
import pytest
from conftest import HOME, Project
from nbclient import NotebookClient

from analysis.book import downloads

CHAPTERS = [path.stem for path in sorted((HOME / "chapters").glob("*.md"))]


def _notebook(book: Project, chapter: str) -> nbformat.NotebookNode:
    return nbformat.read(book.html / "_sources" / "chapters" / f"{chapter}.ipynb", as_version=4)


def _sources(book: Project) -> Path:
    (packed,) = (book.html / "data").glob("*-source.zip")
    return packed


def test_prose_holds_words_and_no_names_of_values(book: Project) -> None:
    for chapter in CHAPTERS:
        prose = "".join(cell.source for cell in _notebook(book, chapter).cells if cell.cell_type == "markdown")
        assert "{eval}" not in prose and "{numref}" not in prose, chapter


def test_prose_holds_what_the_page_shows(book: Project) -> None:
    """Whatever a chapter asks for by name stands in the notebook as on the page."""
    source = (HOME / "chapters" / "exports.md").read_text("utf-8")
    asked = next(line for line in source.splitlines() if line.count("{eval}") >= 2 and "|" not in line)
    pieces = [re.sub(r"\W+", " ", piece) for piece in re.split(r"\{\w+\}`[^`]+`", asked)]
    told = [cell.source for cell in _notebook(book, "exports").cells if cell.cell_type == "markdown"]
    (line,) = [line for cell in told for line in cell.splitlines() if line.startswith(asked.partition("{")[0])]
    shown = re.sub(r"\W+", " ", re.sub(r"<[^>]+>", "", (book.html / "chapters" / "exports.html").read_text("utf-8")))
    assert all(piece.strip() in re.sub(r"\W+", " ", line) for piece in pieces)
    assert re.sub(r"\W+", " ", line.replace("\\", "")).strip() in shown


def test_the_first_cell_names_the_archive(book: Project) -> None:
    assert _sources(book).name in _notebook(book, "exports").cells[0].source


def test_the_archive_holds_what_the_book_was_built_from_and_nothing_else(book: Project) -> None:
    with zipfile.ZipFile(_sources(book)) as packed:
        held = {name.partition("/")[2]: packed.read(name) for name in packed.namelist()}
        entries = packed.infolist()
    # The book was built from its folder and from nothing else: where the archive is unpacked, it is built the same.
    assert set(held) == _built_from(book)
    assert all(content == (book.path / name).read_bytes() for name, content in held.items())
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {"seeds", "chapters", "analysis"} <= {name.partition("/")[0] for name in held}
    assert not any(".pyc" in name or name.startswith(("tests/", "_build/")) for name in held)


def test_the_archive_has_the_same_bytes_wherever_it_is_packed(book: Project, tmp_path: Path) -> None:
    with zipfile.ZipFile(_sources(book)) as packed:
        packed.extractall(tmp_path)
        (folder,) = {name.partition("/")[0] for name in packed.namelist()}
    files = [path for path in (tmp_path / folder).rglob("*") if path.is_file()]
    again = downloads.pack({path.relative_to(tmp_path).as_posix(): path for path in files})
    assert again == _sources(book).read_bytes()


def test_a_notebook_runs_again_in_the_unpacked_archive_and_the_next_thing_can_be_computed(
    book: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(_sources(book)) as packed:
        packed.extractall(tmp_path)
    (home,) = tmp_path.iterdir()
    monkeypatch.setenv("PYTHONPATH", str(home))
    taken = _notebook(book, "exports")
    before = [cell.get("outputs") for cell in taken.cells]
    taken.cells.append(nbformat.v4.new_code_cell("said.nev_exports / 2"))
    NotebookClient(taken, timeout=120, resources={"metadata": {"path": str(home / "chapters")}}).execute()
    *after, exercise, more = (_plain(cell.get("outputs")) for cell in taken.cells)
    assert after == [_plain(outputs) for outputs in before[:-1]]
    assert (exercise, before[-1]) == (["picture"], [])  # on no page, for those who rerun it
    assert "318,000" in more[0]


def _built_from(book: Project) -> set[str]:
    files = {path.relative_to(book.path) for path in book.path.rglob("*") if path.is_file()}
    return {path.as_posix() for path in files if not {"_build", "__pycache__"} & set(path.parts)}


def _plain(outputs: list | None) -> list[str]:
    """Return what outputs show, in Markdown or as a picture; what is empty stands in no notebook that is taken."""
    data = [output["data"] for output in outputs or [] if "data" in output]
    return [each.get("text/markdown", "picture") for each in data if each.get("text/markdown", "picture")]
