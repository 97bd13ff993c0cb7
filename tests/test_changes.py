"""What changes in the articles or the reading of hedges is seen on every page, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
}


def shown(project: Project) -> dict[str, str]:
    """Return the words of each chapter's article, without its code."""
    pages = {}
    for path in sorted((project.html / "chapters").glob("*.html")):
        article = re.search(r"<article.*?</article>", path.read_text("utf-8"), re.S)[0]
        pages[path.stem] = text(re.sub(r'<details class="[^"]*code.*?</details>', "", article, flags=re.S))
    return pages


@pytest.fixture(scope="module")
def changed(kept: Kept) -> Iterator[Project]:
    """Return the book of changed articles, at the wide reading of the hedges."""
    with kept.restored() as project:
        for path in (project.path / "seeds").glob("*.txt"):
            article = path.read_text("utf-8")
            for old, new in MUTATIONS.items():
                article = article.replace(old, new)
            path.write_text(article, "utf-8")
        done = project.build(HEDGES="wide")
        assert done.returncode == 0, done.stderr
        yield project


def test_every_value_of_the_articles_reaches_the_pages_when_it_changes(changed: Project) -> None:
    pages = " ".join(shown(changed).values())
    olds = [old for old in MUTATIONS if old != "this week"]
    assert [new for new in MUTATIONS.values() if new not in pages] == []
    assert [old for old in olds if old.removeprefix("up ") in pages] == []
    assert "about 257,000" in pages  # 616,000 ÷ 2.4


def test_the_book_can_be_computed_at_another_reading_of_the_hedges(changed: Project, book: Project) -> None:
    def levels(project: Project) -> set[str]:
        page = (project.html / "chapters" / "production.html").read_text("utf-8")
        return set(re.findall(r"<dt>Range \((\w+) level\)</dt>", page))

    assert (levels(changed), levels(book)) == ({"wide"}, {"main"})
