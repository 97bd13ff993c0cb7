"""Code and long tables stand folded on pages, open on paper, and code is left out of print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import DESKTOP, PHONE
from playwright.sync_api import Browser, Page
from pypdf import PdfReader


@pytest.fixture
def html(leaflets: dict[str, Path]) -> Path:
    """Return the folder of the leaflet's pages."""
    return leaflets["plain"]


@pytest.fixture
def page(browser: Browser, html: Path) -> Iterator[Page]:
    """Return the leaflet's chapter, open in a browser."""
    context = browser.new_context(**DESKTOP)
    opened = context.new_page()
    opened.goto((html / "chapter.html").as_uri())
    yield opened
    context.close()


def test_code_is_folded_below_what_it_draws_and_named(page: Page) -> None:
    fold = page.locator("details.fold.code")
    assert fold.locator("summary").inner_text() == "Code for this line"
    assert not page.get_by_text("folded away").is_visible()
    fold.locator("summary").click()
    assert page.get_by_text("folded away").is_visible()


def test_a_container_folds_behind_its_first_line(page: Page) -> None:
    fold = page.locator("details.fold:not(.code)")
    assert fold.locator("summary").inner_text() == "All rows of the table"
    assert not page.locator("#tbl-cities").is_visible()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert page.locator("#tbl-cities").is_visible()


def test_a_link_into_a_fold_opens_it(page: Page) -> None:
    page.evaluate("location.hash = 'tbl-cities'")
    page.locator("#tbl-cities").wait_for(state="visible")


def test_paper_shows_what_is_folded_but_no_code(page: Page, tmp_path: Path) -> None:
    page.pdf(path=str(tmp_path / "page.pdf"))
    words = " ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "page.pdf").pages)
    assert "Ystad" in words
    assert "folded away" not in words
    assert "Code for this line" not in words


def test_on_a_phone_a_row_is_a_card_with_the_heads_of_its_columns(browser: Browser, html: Path) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto((html / "chapter.html").as_uri() + "#tbl-cities")
    cell = page.locator("#tbl-cities td", has_text="94,000")
    cell.wait_for()
    assert cell.get_attribute("data-label") == "People"
    assert "People" in cell.evaluate("node => getComputedStyle(node, '::before').content")
    rows = [row.bounding_box() for row in page.locator("#tbl-cities tbody tr").all()]
    assert rows[0]["y"] + rows[0]["height"] <= rows[1]["y"]
    assert max(row["x"] + row["width"] for row in rows) <= PHONE["viewport"]["width"]
    context.close()


def test_a_tables_heads_tell_their_scope(page: Page) -> None:
    assert page.locator('#tbl-cities th[scope="col"]').count() == 3


@pytest.mark.parametrize("builder", ["latex", "epub"])
def test_print_and_epub_go_without_code_and_downloads(leaflets: dict[str, Path], builder: str) -> None:
    out = leaflets[builder]
    written = {path for kind in ("*.tex", "*.xhtml") for path in out.rglob(kind)}
    words = "".join(path.read_text("utf-8") for path in written)
    assert "Ystad" in words
    assert "folded away" not in words
    assert "Data as CSV" not in words
