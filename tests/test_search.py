"""Search as a reader types: numbers, years, names without accents; from disk and over HTTP; in every language."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from conftest import DESKTOP, Project
from playwright.sync_api import Browser, Page
from sphinx.search import languages

from analysis.book import search

# As articles of the book print them, and as one types them.
NUMBERS = ["636,000", "636000", "2017", "2.34 million", "150 percent"]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Return a tab to search in."""
    context = browser.new_context(**DESKTOP)
    yield context.new_page()
    context.close()


def _found(page: Page, address: str, query: str) -> list[str]:
    page.goto(f"{address}search.html?q={query}")
    page.locator("#search-results .search-summary", has_text="earch").wait_for(timeout=5000)
    return [link.get_attribute("href") for link in page.locator("#search-results li > a").all()]


@pytest.mark.parametrize("query", [*NUMBERS, "Kruger", "Krueger", "Krüger"])
def test_what_the_articles_say_is_found_as_one_types_it(page: Page, book: Project, query: str) -> None:
    assert any("sources.html" in found for found in _found(page, f"{book.html.as_uri()}/", query))


def test_a_number_that_stands_nowhere_is_not_found(page: Page, book: Project) -> None:
    assert _found(page, f"{book.html.as_uri()}/", "987,654,321") == []


def test_a_search_finds_the_same_over_http_as_from_disk(page: Page, book: Project, site: str) -> None:
    found = _found(page, site, "2017")
    assert found
    assert found == _found(page, f"{book.html.as_uri()}/", "2017")


def test_what_is_shown_of_a_page_is_its_prose_and_what_was_searched_is_marked_on_it(page: Page, site: str) -> None:
    _found(page, site, "636,000")
    shown = page.locator("#search-results .context")
    shown.first.wait_for()
    assert not [words for words in shown.all_inner_texts() if "import" in words or "Toggle" in words]
    page.locator("#search-results li > a").first.click()
    page.locator("article .highlighted").first.wait_for(state="attached")
    assert page.locator("article .highlighted").first.inner_text() == "636,000"


@pytest.mark.parametrize("language", [*languages, "ar", "pt_BR"])
def test_words_are_split_alike_when_indexed_and_when_searched(page: Page, language: str) -> None:
    """In what is searched for, a number is one word; in what is indexed, it also stands in bare digits."""
    added = []
    config = SimpleNamespace(html_search_language=None, language=language)
    search.extend(SimpleNamespace(add_search_language=added.append), config)
    (made,) = added
    typed = "In 2017: 636,000 units, 2.5 percent (s002-07, 600m), naïve “NEV's” 1,2,3 x1,000"
    page.goto("about:blank")
    searched = page.evaluate(f"(typed) => {{ {made.js_splitter_code}; return splitQuery(typed) }}", typed)
    indexed = made({}).split(typed)
    numbers = {word for word in searched if word.startswith(" ")}
    assert numbers == {" 2017", " 636,000", " 2.5", " 07", " 1,2,3", " 000"} <= set(indexed)
    assert " 636000" in indexed
    if language not in ("ja", "zh"):  # they part words by dictionaries that no script has
        assert set(searched) <= set(indexed)


def test_the_index_stays_light(book: Project) -> None:
    assert (book.html / "searchindex.js").stat().st_size < 60_000
