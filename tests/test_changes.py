"""What changes in the articles, the assumptions or the reading of hedges is seen on every page, and nowhere else."""

from __future__ import annotations

import csv
import re
import shutil

import pytest
from conftest import Kept, Project, text

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
    "Brilliance": "Spotlight",
}


def shown(project: Project) -> dict[str, str]:
    """Return the words of each chapter's article, without its code."""
    pages = {}
    for path in sorted((project.html / "chapters").glob("*.html")):
        article = re.search(r"<article.*?</article>", path.read_text("utf-8"), re.S)[0]
        pages[path.stem] = text(re.sub(r'<details class="[^"]*code.*?</details>', "", article, flags=re.S))
    return pages


@pytest.fixture(scope="module")
def changed(kept: Kept) -> Project:
    """Return the book of changed articles, with a changed scenario, at the wide reading of the hedges."""
    project = kept.restore()
    for path in (project.path / "seeds").glob("*.txt"):
        article = path.read_text("utf-8")
        for old, new in MUTATIONS.items():
            article = article.replace(old, new)
        path.write_text(article, "utf-8")
    project.edit("chapters/exports.md", "-Fraction(1, 4)", "-Fraction(1, 3)")
    done = project.build(HEDGES="wide")
    assert done.returncode == 0, done.stderr
    return project


def test_every_value_of_the_articles_reaches_the_pages_when_it_changes(changed: Project) -> None:
    pages = " ".join(shown(changed).values())
    olds = [old for old in MUTATIONS if old not in ("Brilliance", "this week")]
    assert [new for new in MUTATIONS.values() if new not in pages] == []
    assert [old for old in olds if old.removeprefix("up ") in pages] == []
    assert "about 257,000" in pages  # 616,000 ÷ 2.4


def test_an_assumption_changed_in_its_cell_reaches_the_data_of_its_figure(changed: Project) -> None:
    with (changed.html / "data" / "fig-scenarios.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["course"] == "Decline"]
    assert {row["assumes"] for row in rows} == {"a third less each year"}
    assert float(rows[1]["value"]) == pytest.approx(float(rows[0]["value"]) * 2 / 3, abs=1)


def test_the_book_can_be_computed_at_another_reading_of_the_hedges(changed: Project, book: Project) -> None:
    def ranges(project: Project) -> list[str]:
        page = (project.html / "chapters" / "production.html").read_text("utf-8")
        return re.findall(r"<dt>Range</dt><dd>(.*?)</dd>", page)

    assert ranges(changed) and ranges(changed) != ranges(book)
    assert "wide" in shown(changed)["methods"]


def test_changed_back_the_pages_have_the_bytes_of_a_clean_build(changed: Project, kept: Kept) -> None:
    for part in ("seeds", "chapters"):
        shutil.copytree(kept.project.path / part, changed.path / part, dirs_exist_ok=True)
    assert changed.build().returncode == 0
    assert changed.files() == kept.project.files()


def test_every_other_word_stops_the_build_with_both_words_and_the_last_book_stays(project: Project) -> None:
    good = project.files()
    project.edit("seeds/002*", "said NEV exports", "denied NEV exports")
    done = project.build()
    assert done.returncode != 0
    assert "“said” now reads “denied”" in done.stderr
    assert "002_4664164317075c2d.txt:" in done.stderr and "002.toml:" in done.stderr
    assert "Traceback" not in done.stderr
    assert project.files() == good
