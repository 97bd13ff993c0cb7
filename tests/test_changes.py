"""What changes in the articles is seen in the chapters, and what they said before nowhere."""

from __future__ import annotations

import ast
import re
import shutil
from dataclasses import replace
from pathlib import Path

import jupytext
import pytest
from IPython.core.formatters import DisplayFormatter

from analysis import folders
from analysis.folders import OWN, Folders
from analysis.showing import charts

MUTATIONS = {
    "636,000": "616,000",
    "up 150 percent": "up 140 percent",
    "2.34 million": "2.41 million",
    "around 77 percent": "around 79 percent",
    "around 35,000": "around 37,000",
    "fourth best": "third best",
    "close to a quarter": "close to a fifth",
    "around 1.15 million": "around 1.25 million",
    "almost half": "almost a third",
    "from 2024": "from 2025",
    "this week": "last week",
}


def shown(book: Folders) -> str:
    """Return all that the chapters show of a book, run one after the other in this process."""
    with folders.trying(book):
        return "\n".join(words for path in sorted(book.chapters.glob("*.md")) for words in run(path))


def run(chapter: Path) -> list[str]:
    """Return a chapter's prose with what it asks for, and what each cell shows at its end, in all its forms."""
    names: dict[str, object] = {}
    told = []
    for cell in jupytext.read(chapter).cells:
        if cell.cell_type == "markdown":
            told.append(re.sub(r"\{eval\}`([^`]+)`", lambda asked: str(eval(asked[1], names)), cell.source))
            continue
        *before, last = ast.parse(cell.source).body
        exec(compile(ast.Module(before, []), chapter.name, "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), chapter.name, "eval"), names)
            told += map(str, DisplayFormatter().format(value)[0].values())
        else:
            exec(compile(ast.Module([last], []), chapter.name, "exec"), names)
    return told


@pytest.mark.slow
def test_every_value_of_the_articles_reaches_the_chapters_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(OWN.seeds, tmp_path / "seeds")
    for path in (tmp_path / "seeds").iterdir():
        article = path.read_text("utf-8")
        for old, new in MUTATIONS.items():
            article = article.replace(old, new)
        path.write_text(article, "utf-8")
    monkeypatch.setenv("HEDGES", "main")  # a chapter sets it where it is not
    # A drawing says what its table holds; to draw it takes most of the time.
    monkeypatch.setattr(charts, "chart", lambda draw, table, *words, **more: (table.to_string(), words, more))
    told = shown(replace(OWN, seeds=tmp_path / "seeds"))
    assert [new for new in MUTATIONS.values() if new not in told] == []
    assert [old for old in MUTATIONS if old != "this week" and old.removeprefix("up ") in told] == []
    assert "about 257,000" in told  # 616,000 ÷ 2.4
