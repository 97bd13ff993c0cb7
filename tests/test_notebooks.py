"""Every chapter runs from top to bottom as a notebook, from the root and from its own folder."""

from pathlib import Path

import jupytext
import nbformat
import pytest
from conftest import HOME, Project
from nbclient import NotebookClient

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))


def run(notebook: nbformat.NotebookNode, folder: Path) -> nbformat.NotebookNode:
    return NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()


def shown(notebook: nbformat.NotebookNode) -> str:
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return "".join(output["data"].get("text/markdown", "") for output in outputs if "data" in output)


@pytest.mark.parametrize("folder", [HOME, HOME / "chapters"], ids=["root", "chapters"])
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_runs_as_a_notebook(chapter: Path, folder: Path) -> None:
    notebook = run(jupytext.read(chapter), folder)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in code)
    assert shown(notebook)


def test_a_changed_seed_and_run_all_give_the_new_figure(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(project.path))
    before = shown(run(jupytext.read(project.path / "chapters" / "exports.md"), project.path / "chapters"))
    project.edit("seeds/002*", "636,000", "712,000")
    after = shown(run(jupytext.read(project.path / "chapters" / "exports.md"), project.path / "chapters"))
    assert "636,000" in before.replace("\\", "")
    assert "712,000" in after.replace("\\", "")
    assert "636,000" not in after.replace("\\", "")


def test_a_downloaded_notebook_runs_again(book: Project) -> None:
    downloads = sorted((book.html / "_sources" / "chapters").glob("*.ipynb"))
    assert [path.stem for path in downloads] == [path.stem for path in CHAPTERS]
    notebook = nbformat.read(downloads[0], as_version=4)
    assert shown(run(notebook, HOME)) == shown(nbformat.read(downloads[0], as_version=4))
