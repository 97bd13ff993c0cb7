"""Articles are untrusted: whatever stands in them is shown as text, runs nothing, asks for nothing."""

from __future__ import annotations

import csv
import json
import re

import pypdf
import pytest
from conftest import Project
from playwright.sync_api import Browser

from analysis.markup import visible
from tests.hostile import LINES


@pytest.fixture(scope="module")
def printed(published: Project) -> pypdf.PdfReader:
    """Return its PDF."""
    return pypdf.PdfReader(published.path / "_build" / "latex" / "garden.pdf")


def _said() -> list[str]:
    return [visible(line) for line in LINES.values()]


def test_each_line_is_shown_as_text(published: Project, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((published.html / "pages" / "sources.html").as_uri())
    shown = re.sub(r"\s+", " ", page.inner_text("article"))
    page.close()
    assert [line for line in _said() if line not in shown] == []


def test_nothing_runs_and_nothing_is_asked_of_other_hosts(published: Project, browser: Browser) -> None:
    asked, dialogs, titles = [], [], []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for path in sorted((published.html / "pages").glob("*.html")):
        page.goto(path.as_uri())
        for link in page.query_selector_all("article p a.evidence")[:5]:
            link.focus()
        titles.append(page.title())
    page.close()
    assert dialogs == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert "owned" not in titles
    assert list(published.path.rglob("owned")) == []


def test_pages_hold_no_element_that_an_article_brought(published: Project) -> None:
    for path in published.html.rglob("*.html"):
        page = path.read_text("utf-8")
        assert not re.search(r"<script>(?:alert|document)|<img src=.?x\b|onerror=\"|\"javascript:alert", page), path
        assert not re.search(r"<a [^>]*evil\.example", page), path
        assert "root:x:" not in page


def test_downloads_keep_the_words_and_give_spreadsheets_no_formula(published: Project) -> None:
    article = LINES["formula"]
    data = published.html / "data"
    for path in data.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert [cell for cell in cells if re.match(r"[=@\t\r]|[+-](?![\d.]+$)", cell)] == []
    with (data / "sentences.csv").open(encoding="utf-8-sig", newline="") as file:
        assert f"'{article}" in [row["text"] for row in csv.DictReader(file)]
    assert json.loads((data / "evidence.jsonld").read_text("utf-8"))


def test_the_pdf_shows_the_text_and_runs_no_shell(published: Project, printed: pypdf.PdfReader) -> None:
    shown = re.sub(r"\s+", "", "".join(page.extract_text() for page in printed.pages))
    for words in (r"\input{/etc/passwd}", r"\write18{touchowned}", "{{config}}", "<script>", "[U+202E]", "[U+001B]"):
        assert words in shown, words
    assert "root:x:" not in shown
    assert list(published.path.rglob("owned")) == []


def test_what_latex_takes_for_its_own_stands_in_titles_as_it_is(published: Project, printed: pypdf.PdfReader) -> None:
    assert printed.metadata.title == "Beds & borders, 100 % a_b #1"
    assert printed.metadata.author == "A. Gardener & Sons_"
    assert "Beds & borders, 100 % a_b #1" in printed.pages[0].extract_text().replace("\n", " ")
