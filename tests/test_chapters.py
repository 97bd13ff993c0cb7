"""Chapters are notebooks that argue: thin cells, no typed value, every sentence computed or guarded."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import jupytext
import pytest
import yaml
from conftest import HOME

from analysis.folders import OWN

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))
STORY = [HOME / "chapters" / f"{name}.md" for name in ("index", "venture", "production", "exports")]
BARRED = ast.For | ast.While | ast.FunctionDef | ast.ClassDef | ast.Lambda | ast.comprehension | ast.Try
IMPORTED = {"pandas"}
CODEBOOK = tomllib.loads((OWN.coding / "claims.toml").read_text("utf-8"))


def cells(chapter: Path, kind: str) -> list[jupytext.cell_to_text.NotebookNode]:
    """Return the cells of a kind, "code" or "markdown"."""
    return [cell for cell in jupytext.read(chapter).cells if cell.cell_type == kind]


def typed(words: str) -> str:
    """Return prose without what is computed, referred to or cited."""
    return re.sub(r"\{\w+\}`[^`]*`|\]\([^)]*\)|^\(.*?\)=$|^\d+\. ", "", words, flags=re.M)


def plain(words: str) -> str:
    """Return words alone, in small letters."""
    return " ".join(re.findall(r"[\w'’]+", typed(words).casefold()))


def guarded(code: str) -> Iterator[str]:
    """Yield the sentences that the guards of a cell hold, and those among which a cell chooses."""
    for call in ast.walk(ast.parse(code)):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("holds", "lacks", "sentence", "filled"):
            words = (node.value for node in ast.walk(call) if isinstance(node, ast.Constant))
            yield from (plain(each) for each in words if isinstance(each, str) and " " in each)


def alternatives(code: str) -> list[str]:
    """Return the alternative texts of the charts of a cell."""
    named = [each for each in ast.walk(ast.parse(code)) if isinstance(each, ast.keyword) and each.arg == "alt"]
    return [ast.literal_eval(each.value) for each in named]


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_every_sentence_holds_a_value_a_computed_word_or_stands_below_its_guard(chapter: Path) -> None:
    free, guards = [], []
    for cell in jupytext.read(chapter).cells:
        if cell.cell_type == "code":
            guards = list(guarded(cell.source)) or guards
            continue
        for line in map(str.strip, cell.source.splitlines()):  # one sentence a line; a link to another page is no claim
            prose = line and not line.startswith(("#", "(", ":", "`")) and "{eval}" not in line and "](" not in line
            if prose and not any(plain(line) in guard for guard in guards):
                free.append(line)
    assert free == []


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_the_title_of_a_table_is_computed_or_guarded_and_so_is_a_pictures(chapter: Path) -> None:
    held, free = [], []
    for cell in cells(chapter, "code"):
        held += guarded(cell.source)
        for call in ast.walk(ast.parse(cell.source)):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("table", "chart"):
                free += [each.value for each in call.args if isinstance(each, ast.Constant) and " " in each.value]
    assert [title for title in free if not any(plain(title) in each for each in held)] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_cells_hold_neither_loops_nor_patterns_nor_plumbing(chapter: Path) -> None:
    for cell in cells(chapter, "code"):
        nodes = list(ast.walk(ast.parse(cell.source)))
        assert not [node for node in nodes if isinstance(node, BARRED)]
        modules = {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
        modules |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        assert {module for module in modules if module.split(".")[0] != "analysis"} <= IMPORTED


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_guard_names_each_claim_of_its_condition(chapter: Path) -> None:
    def claims(parts: list[ast.expr]) -> set[str]:
        return {claim for part in parts for claim in re.findall(r"\bsaid\.(?!get|record)(\w+)", ast.unparse(part))}

    for cell in cells(chapter, "code"):
        for call in ast.walk(ast.parse(cell.source)):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "report.holds":
                assert claims(call.args[:1]) <= claims(call.args[2:]), ast.unparse(call.args[1])


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_what_is_said_otherwise_of_what_a_page_tells_stands_on_it(chapter: Path) -> None:
    prose = "\n".join(cell.source for cell in cells(chapter, "markdown"))
    told = set(re.findall(r"\{eval\}`said\.(\w+)(?:\.(?:words|when|year|month|spread))?`", prose))
    code = "\n".join(cell.source for cell in cells(chapter, "code"))
    (listed,) = re.findall(r"report\.other_statements\((.*?)\n\)", code, re.S)
    periods = {each["period"].partition(".")[0] for each in CODEBOOK.values() if "period" in each}
    assert told - periods - set(re.findall(r"said\.(\w+)", listed)) == set()


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_line_of_code_fits_the_page(chapter: Path) -> None:
    lines = [line for cell in cells(chapter, "code") for line in cell.source.splitlines()]
    assert [line for line in lines if len(line) > 120] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_chapter_stands_in_the_table_of_contents_and_is_described(chapter: Path) -> None:
    assert f"chapters/{chapter.stem}" in (HOME / "_toc.yml").read_text()
    described = yaml.safe_load((HOME / "_config.yml").read_text("utf-8"))["sphinx"]["config"]["evidence_descriptions"]
    assert 50 < len(described[f"chapters/{chapter.stem}"]) < 200


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_no_digit_is_typed_in_prose_captions_or_alt_text(chapter: Path) -> None:
    prose = [typed(cell.source) for cell in cells(chapter, "markdown")]
    prose += [alt for cell in cells(chapter, "code") for alt in alternatives(cell.source)]
    assert [line for words in prose for line in words.splitlines() if re.search(r"\d", line)] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_stands_in_jupytexts_own_form_so_that_saving_it_changes_nothing(chapter: Path) -> None:
    text = chapter.read_text("utf-8")
    assert jupytext.writes(jupytext.reads(text, fmt="md:myst"), fmt="md:myst") == text


def test_one_cell_holds_what_papermill_may_set() -> None:
    tagged = [cell for chapter in CHAPTERS for cell in cells(chapter, "code") if "parameters" in cell.metadata.get("tags", [])]
    (cell,) = tagged
    assert re.findall(r"^(\w+) = ", cell.source, re.M) == ["level", "years", "scenarios"]


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_the_finding_comes_first_and_in_bold(chapter: Path) -> None:
    first = next(cell.source for cell in cells(chapter, "markdown") if not cell.source.startswith("# "))
    assert first.startswith("**")


def test_the_front_page_has_three_findings_of_two_sentences() -> None:
    (findings,) = (cell.source for cell in cells(STORY[0], "markdown") if cell.source.startswith("1. "))
    parts = re.split(r"^\d\. ", findings, flags=re.M)[1:]
    assert [len([line for line in part.splitlines()[1:] if line.startswith("   ") and "](" not in line]) for part in parts] == [2, 2, 2]


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_a_chapter_shows_what_no_article_says_and_what_one_has_since_answered(chapter: Path) -> None:
    code = "\n".join(cell.source for cell in cells(chapter, "code"))
    asked = {"index", "venture", "exports"} & {chapter.stem}
    assert f'report.answered(said, "{chapter.stem}")' in code
    assert not asked or f'report.unstated(said, "{chapter.stem}", sentence=' in code


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_no_more_than_two_tables_and_two_figures_stand_in_a_chapter(chapter: Path) -> None:
    shown = [cell.source for cell in cells(chapter, "code") if "remove-cell" not in cell.metadata.get("tags", [])]
    assert sum("tables.table(" in source for source in shown) <= 2
    assert sum("charts.chart(" in source for source in shown) <= 2


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_figure_has_its_form_in_words_and_its_code_folded(chapter: Path) -> None:
    for cell in cells(chapter, "code"):
        if "charts.chart(" in cell.source:
            (alt,) = alternatives(cell.source)
            assert len(alt) > 80, f"alt text of {len(alt)} characters; expected more than 80: {alt}"
            assert cell.metadata["tags"] == ["hide-input"]


@pytest.mark.parametrize("chapter", STORY, ids=lambda path: path.stem)
def test_no_sentence_begins_with_words_of_an_article_in_small_letters(chapter: Path) -> None:
    prose = "\n".join(cell.source for cell in cells(chapter, "markdown"))
    starts = re.findall(r"(?:^|[.!?] )(\{eval\}`said\.(?!home_product)\w+\.words`)", prose, re.M)
    assert starts == []
