"""Every chapter runs from top to bottom as a notebook, from the root and from its own folder."""

import html
import re
from pathlib import Path

import jupytext
import nbformat
import pytest
from conftest import HOME, Project
from nbclient import NotebookClient

from analysis import evidence

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


def test_evidence_in_a_notebook_carries_its_quote_and_leads_to_a_chapter() -> None:
    notebook = run(jupytext.read(HOME / "chapters" / "exports.md"), HOME)
    outputs = [output["data"] for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]
    pages = [data["text/html"] for data in outputs if "text/html" in data]
    links = re.findall(r'<a href="([^"#]*)#([^"]*)" title="([^"]+)">', "".join(pages))
    assert {path for path, _, _ in links} <= {path.name for path in CHAPTERS}
    quotes = {anchor: sentence.quote for anchor, sentence in evidence.read().sentences.items()}
    told = [(html.unescape(title), quotes[anchor]) for _, anchor, title in links if anchor in quotes]
    assert len(told) >= 5
    assert all(title == quote for title, quote in told)
