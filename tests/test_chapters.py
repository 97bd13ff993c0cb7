"""Chapters are notebooks that argue: thin cells, no typed value, the finding first, what is not stated derived."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import jupytext
import pytest
import yaml
from conftest import HOME

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))
STORY = [HOME / "chapters" / f"{name}.md" for name in ("index", "venture", "production", "exports")]


BARRED = ast.For | ast.While | ast.FunctionDef | ast.ClassDef | ast.Lambda | ast.comprehension | ast.Import | ast.Try


def cells(chapter: Path, kind: str) -> list[jupytext.cell_to_text.NotebookNode]:
    """Return the cells of a kind, "code" or "markdown"."""
    return [cell for cell in jupytext.read(chapter).cells if cell.cell_type == kind]


def typed(words: str) -> str:
    """Return prose without what is computed, referred to or cited."""
    return re.sub(r"\{\w+\}`[^`]*`|\]\([^)]*\)|^\(.*?\)=$|^\d+\. ", "", words, flags=re.M)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_cells_hold_neither_loops_nor_patterns_nor_plumbing(chapter: Path) -> None:
    for cell in cells(chapter, "code"):
        nodes = list(ast.walk(ast.parse(cell.source)))
        assert not [node for node in nodes if isinstance(node, BARRED)]
        modules = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
        assert {module for module in modules if module.split(".")[0] != "analysis"} <= {"fractions"}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_line_of_code_fits_the_page(chapter: Path) -> None:
    assert [line for cell in cells(chapter, "code") for line in cell.source.splitlines() if len(line) > 110] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_chapter_stands_in_the_table_of_contents_and_is_described(chapter: Path) -> None:
    assert f"chapters/{chapter.stem}" in (HOME / "_toc.yml").read_text()
    described = yaml.safe_load((HOME / "_config.yml").read_text("utf-8"))["sphinx"]["config"]["evidence_descriptions"]
    assert 50 < len(described[f"chapters/{chapter.stem}"]) < 200


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_no_digit_is_typed_in_prose_captions_or_alt_text(chapter: Path) -> None:
    prose = [typed(cell.source) for cell in cells(chapter, "markdown")]
    told = [cell.metadata.get("mystnb", {}) for cell in cells(chapter, "code")]
    prose += [typed(each["figure"]["caption"]) + each["image"]["alt"] for each in told if "figure" in each]
    assert [line for words in prose for line in words.splitlines() if re.search(r"\d", line)] == []


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_the_finding_comes_first_and_in_bold(chapter: Path) -> None:
    first = next(cell.source for cell in cells(chapter, "markdown") if not cell.source.startswith("# "))
    assert first.startswith("**")


def test_what_no_article_says_stands_short_on_the_front_page_and_whole_in_the_methods() -> None:
    code = {path.stem: "\n".join(cell.source for cell in cells(path, "code")) for path in CHAPTERS}
    asked = {name: re.findall(r"report\.unstated\(said, (.*)\)", source) for name, source in code.items()}
    whole = ", ".join(f'"{path.stem}"' for path in STORY)
    assert {name: calls for name, calls in asked.items() if calls} == {"index": ['"index"'], "methods": [whole]}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_figure_has_its_message_above_it_its_form_in_words_and_its_code_folded(chapter: Path) -> None:
    for cell in cells(chapter, "code"):
        told = cell.metadata.get("mystnb", {})
        if cell.source.startswith("figures."):
            assert told["figure"]["caption_before"] and told["figure"]["caption"].startswith("**")
            assert len(told["image"]["alt"]) > 80
        if cell.source.startswith(("figures.", "tables.table", "workings.")):
            exercise = told["code_prompt_show"].startswith("Exercise: ")  # folded whole: no finding of the report
            assert cell.metadata["tags"] == ["hide-cell" if exercise else "hide-input"]
            assert exercise or told["code_prompt_show"].startswith("Code for th")


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_no_sentence_begins_with_words_of_an_article_in_small_letters(chapter: Path) -> None:
    prose = "\n".join(cell.source for cell in cells(chapter, "markdown"))
    assert re.findall(r"(?:^|[.!?] )(\{eval\}`said\.\w+\.words`)", prose, re.M) == []
