"""Chapters are thin, guarded, and keep likelihood and confidence apart."""

import ast
import re
from pathlib import Path

import jupytext
import pytest
from analysis.catalogue import CATALOGUE
from analysis.model import READINGS, EvidenceError
from conftest import HOME

from analysis import facts, findings, judgements, report

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))
SAID = facts.read()
LIKELIHOOD = re.compile("|".join(sorted(judgements.LIKELIHOOD, key=len, reverse=True)))


def cells(chapter: Path, kind: str) -> list[str]:
    return [cell.source for cell in jupytext.read(chapter).cells if cell.cell_type == kind]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_cells_hold_neither_loops_nor_patterns_nor_plotting(chapter: Path) -> None:
    for code in cells(chapter, "code"):
        nodes = list(ast.walk(ast.parse(code)))
        barred = ast.For | ast.While | ast.FunctionDef | ast.comprehension | ast.Import
        assert not [node for node in nodes if isinstance(node, barred)]
        assert {node.module for node in nodes if isinstance(node, ast.ImportFrom)} <= {"analysis"}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_every_chapter_stands_in_the_table_of_contents(chapter: Path) -> None:
    assert f"chapters/{chapter.stem}" in (HOME / "_toc.yml").read_text()


@pytest.mark.parametrize("name", ["venture", "production", "exports"])
def test_a_main_chapter_has_question_finding_support_and_limits(name: str) -> None:
    text = (HOME / "chapters" / f"{name}.md").read_text()
    assert re.search(r"\*\*[^*]+\?\*\*", text)
    for heading in ("## Finding", "## What speaks for it, and against it", "## What the sources do not say"):
        assert heading in text
    assert len(re.findall(r"report\.table\(", text)) >= 2
    assert re.search(r"^figures\.", text, re.M)


@pytest.mark.parametrize("name", findings.FINDINGS)
@pytest.mark.parametrize("reading", READINGS)
def test_every_finding_holds_at_every_reading(name: str, reading: str) -> None:
    assert findings.holds(SAID, name, reading)


def test_a_finding_that_fails_stops_with_its_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = findings.Finding("Output tripled", "german_growth", above=200)
    monkeypatch.setitem(findings.FINDINGS, "wrong", wrong)
    told = r"narrow, main, wide reading: Output tripled; evidence: german_growth .*s001-08"
    with pytest.raises(EvidenceError, match=told):
        findings.require(SAID, "wrong")


def test_likelihood_and_confidence_never_share_a_sentence() -> None:
    text = str(report.judgements(SAID)) + "".join(" ".join(cells(chapter, "markdown")) for chapter in CHAPTERS)
    assert not [s for s in re.split(r"[.!?][*”]*\\?\s+", text) if "onfidence" in s and LIKELIHOOD.search(s.lower())]


def test_there_are_five_to_eight_judgements_each_with_all_its_parts() -> None:
    assert 5 <= len(judgements.checked(SAID)) <= 8
    for each in judgements.JUDGEMENTS:
        assert all([each.text, each.because, each.evidence, each.alternative, each.indicator])


def test_a_word_on_no_scale_is_refused() -> None:
    with pytest.raises(EvidenceError, match="likelihood 'probable' of x; allowed: almost no chance"):
        judgements.Judgement("x", "", "probable", "low", "", (), "", "", bool)


def test_an_unknown_fact_is_refused_with_those_known() -> None:
    with pytest.raises(EvidenceError, match=r"fact 'nev_export' is not in the evidence; known: .*nev_exports"):
        _ = SAID.nev_export


def test_what_the_chapters_and_judgements_state_outright_is_required() -> None:
    texts = [*(chapter.read_text() for chapter in CHAPTERS), Path(judgements.__file__).read_text()]
    stated = {name for text in texts for name in re.findall(r"\bsaid\.(\w+)", text)}
    stated |= {name for judgement in judgements.JUDGEMENTS for name in judgement.evidence}
    assert [entry.name for entry in CATALOGUE if entry.name in stated and not entry.required] == []
