"""Search as a reader types: numbers, years and words, from disk and over HTTP."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import DESKTOP, Project
from playwright.sync_api import Browser

from analysis.book.search import SearchWithNumbers

# As articles of the book print them, and as one types them.
NUMBERS = ["636,000", "636000", "2017", "2.34 million", "150 percent", "150", "2018"]


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *told: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(book: Project) -> Iterator[str]:
    """Return the address at which the book is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(book.html)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def _found(browser: Browser, address: str, query: str) -> list[str]:
    page = browser.new_context(**DESKTOP).new_page()
    page.goto(f"{address}search.html")
    page.locator("main input[type=search], main input[name=q]").first.fill(query)
    page.keyboard.press("Enter")
    page.wait_for_url("**q=*")
    page.locator("#search-results .search-summary", has_text=re.compile(r"\w")).wait_for()
    found = [link.get_attribute("href") for link in page.locator("#search-results li > a").all()]
    page.context.close()
    return found


@pytest.mark.parametrize("query", NUMBERS)
def test_a_number_is_found_where_the_articles_state_it(browser: Browser, book: Project, query: str) -> None:
    assert any("sources.html" in page for page in _found(browser, f"{book.html.as_uri()}/", query))


@pytest.mark.parametrize("query", ["636,000", "2017", "Oxford"])
def test_a_search_finds_the_same_over_http_as_from_disk(browser: Browser, book: Project, site: str, query: str) -> None:
    found = _found(browser, site, query)
    assert found
    assert found == _found(browser, f"{book.html.as_uri()}/", query)


def test_a_number_that_stands_nowhere_is_not_found(browser: Browser, book: Project) -> None:
    assert _found(browser, f"{book.html.as_uri()}/", "987,654,321") == []


def test_a_number_that_was_searched_is_marked_on_its_page(browser: Browser, site: str) -> None:
    page = browser.new_context(**DESKTOP).new_page()
    page.goto(f"{site}search.html?q=636,000")
    page.locator("#search-results li > a").first.click()
    page.locator("article .highlighted").first.wait_for(state="attached")
    assert page.locator("article .highlighted").first.inner_text() == "636,000"


def test_words_are_split_alike_when_indexed_and_when_searched(browser: Browser) -> None:
    typed = "In 2017: 636,000 units, up 2.5 percent (s002-07, 600m), naïve “NEV's” 1,2,3 x1,000 §5"
    page = browser.new_context().new_page()
    searched = page.evaluate(f"(typed) => {{ {SearchWithNumbers.js_splitter_code}; return splitQuery(typed) }}", typed)
    indexed = SearchWithNumbers({}).split(typed)
    assert set(searched) <= set(indexed)
    assert set(indexed) - set(searched) == {" 636000", " 123"}


def test_the_index_stays_light(book: Project) -> None:
    assert Path(book.html, "searchindex.js").stat().st_size < 60_000
