"""Code and long tables stand folded on pages, open on paper; tables can be heard, read on a phone, and pasted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import DESKTOP, PHONE, Project
from playwright.sync_api import Browser, Page
from pypdf import PdfReader


@pytest.fixture(scope="module")
def page(browser: Browser, garden_book: Project) -> Iterator[Page]:
    """Return a page of the tiny book, open in a browser."""
    context = browser.new_context(**DESKTOP)
    yield context.new_page()
    context.close()


@pytest.fixture(autouse=True)
def opened(page: Page, garden_book: Project) -> None:
    """Open the page anew for each test."""
    page.goto((garden_book.html / "pages" / "beds.html").as_uri())


def test_code_is_folded_below_what_it_makes_and_named(page: Page) -> None:
    fold = page.locator("details.fold.code")
    assert fold.locator("summary").inner_text() == "Code for this table"
    assert not page.get_by_text("from garden import").is_visible()
    fold.locator("summary").click()
    assert page.get_by_text("from garden import").is_visible()


def test_a_container_folds_behind_its_first_line_and_opens_by_the_keyboard_and_for_a_link(page: Page) -> None:
    fold = page.locator("details.fold:not(.code, .cite)")
    assert fold.locator("summary").inner_text() == "All that was counted"
    assert not page.get_by_text("12 trees").is_visible()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert page.get_by_text("12 trees").is_visible()
    page.keyboard.press("Enter")
    page.evaluate("document.querySelector('details.fold:not(.code, .cite) p').id = 'within'; location.hash = 'within'")
    page.get_by_text("12 trees").wait_for(state="visible")


def test_paper_shows_what_is_folded_but_no_code(page: Page, tmp_path: Path) -> None:
    page.pdf(path=str(tmp_path / "page.pdf"))
    words = " ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "page.pdf").pages)
    assert "12 trees" in words
    assert "from garden import" not in words
    assert "Code for this" not in words


def test_heads_of_columns_and_rows_tell_their_scope(page: Page) -> None:
    assert page.locator("#tbl-beds th[scope=col]").all_inner_texts() == ["What", "Said by", "In", "How many"]
    assert page.locator("#tbl-beds th[scope=row]").all_inner_texts() == ["Beds of the garden", "Plants in the beds"]


def test_a_copied_table_is_pasted_as_rows_and_columns(page: Page) -> None:
    page.evaluate("getSelection().selectAllChildren(document.querySelector('#tbl-beds tbody'))")
    copied = page.evaluate("getSelection().toString()")
    assert [line.split("\t") for line in copied.strip().splitlines()] == [
        ["Beds of the garden", "Jörg & Co", "not stated", "7"],
        ["Plants in the beds", "unattributed", "2019", "4,200"],
    ]
    assert page.locator("#tbl-beds td p").count() == 0


def test_on_a_phone_a_row_is_a_card_with_the_heads_of_its_columns(page: Page) -> None:
    page.set_viewport_size(PHONE["viewport"])
    cell = page.locator("#tbl-beds td", has_text="4,200")
    assert "How many" in cell.evaluate("node => getComputedStyle(node, '::before').content")
    rows = [row.bounding_box() for row in page.locator("#tbl-beds tbody tr").all()]
    assert rows[0]["y"] + rows[0]["height"] <= rows[1]["y"]
    assert max(row["x"] + row["width"] for row in rows) <= PHONE["viewport"]["width"]
    page.set_viewport_size(DESKTOP["viewport"])


def test_headings_that_a_cell_writes_are_sections_in_the_contents(page: Page, garden_book: Project) -> None:
    page.goto((garden_book.html / "pages" / "sources.html").as_uri())
    articles = ["2.1. The article on the note", "2.2. The article on the visit"]
    assert page.locator("article h2").all_inner_texts() == [*articles, "2.3. What was computed"]
    contents = page.locator("#pst-page-toc-nav a")
    assert [each.get_attribute("href") for each in contents.all()][1:] == [
        "#the-article-on-the-visit",
        "#what-was-computed",
    ]


def test_a_drawings_size_is_told_and_it_is_fetched_when_it_is_near(page: Page) -> None:
    drawing = page.locator("article img").first
    assert int(drawing.get_attribute("width")) > int(drawing.get_attribute("height")) > 0
    assert drawing.get_attribute("loading") == "lazy"


@pytest.mark.parametrize("kind, suffix", [("latex", "tex"), ("epub", "xhtml")])
def test_print_and_epub_go_without_code_and_downloads(published: Project, kind: str, suffix: str) -> None:
    written = (published.path / "_build" / kind).rglob(f"*.{suffix}")
    words = "".join(path.read_text("utf-8") for path in written)
    assert "12 trees" in words
    assert "from garden import" not in words
    assert "Data as CSV" not in words
