"""Chapters run as notebooks from their own folder; values show themselves and compute the next thing."""

from __future__ import annotations

import html
from pathlib import Path

import jupytext
import nbformat
import pytest
from conftest import HOME, copy
from nbclient import NotebookClient

from analysis import report
from analysis.errors import EvidenceError


def run(path: Path, *, more: str = "") -> nbformat.NotebookNode:
    """Execute a chapter in its folder, with more code at its end."""
    notebook = jupytext.read(path)
    notebook.cells += [nbformat.v4.new_code_cell(more)] if more else []
    return NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()


def shown(notebook: nbformat.NotebookNode) -> str:
    """Return all that its cells show, as text."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return "\n".join(str(words) for output in outputs for words in output.get("data", {}).values())


def test_a_changed_article_and_run_all_give_the_new_figures_and_the_next_thing_can_be_computed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = copy(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(project.path))
    project.edit("seeds/002*", "636,000", "612,000")
    told = shown(run(project.path / "chapters" / "exports.md", more="said.nev_exports / 2"))
    assert "612,000" in told and "636,000" not in told
    assert "about 306,000" in told


def test_said_completes_to_the_claims_and_says_which_is_meant() -> None:
    said = report.read()
    assert {"nev_exports", "signing", "venture_partner"} <= set(dir(said))
    with pytest.raises(EvidenceError, match="nev_exports"):
        said.nev_export  # noqa: B018
    with pytest.raises(EvidenceError, match="is stated in no article"):
        said.plant_capacity  # noqa: B018


def test_a_value_shows_itself_with_range_formula_and_sentence() -> None:
    derived = report.derive(report.read())
    page = html.unescape(derived.nev_before._repr_html_())
    assert all(part in page for part in ("about 254,000", "249,000–260,000", "636,000 ÷ (1 + 150 %)", "s002-07"))
    assert "different periods" in (report.read().german_output / report.read().mini_china_sales)._repr_html_()


def test_a_figure_goes_on_as_a_matplotlib_figure() -> None:
    from analysis import figures
    from analysis.report import production

    fig = figures.allocation(production.allocation(report.read()))
    fig.axes[0].axhline(0.5)
    assert fig.axes[0].lines


def test_public_functions_answer_a_question_mark() -> None:
    modules = sorted((HOME / "analysis").glob("*/*.py"))
    assert [path.name for path in modules if not path.read_text("utf-8").startswith('"""')] == []
