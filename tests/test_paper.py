"""Print each page from the browser, after any theme, on either paper: nothing cut, nothing black."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import DESKTOP, HOME, Project, need
from PIL import Image
from playwright.sync_api import Browser, Page

CHAPTERS = [path.stem for path in sorted((HOME / "chapters").glob("*.md"))]
# What the margins of 16 mm leave of a sheet, in pixels of a 96th of an inch.
PAPERS = {"A4": 672, "Letter": 694}


@pytest.fixture(scope="module")
def dark(browser: Browser) -> Iterator[Page]:
    """Return a tab in which the reader has chosen the dark theme."""
    context = browser.new_context(color_scheme="dark", **DESKTOP)
    yield context.new_page()
    context.close()


def _open(page: Page, book: Project, chapter: str) -> None:
    page.goto((book.html / "chapters" / f"{chapter}.html").as_uri())
    page.evaluate("document.documentElement.dataset.theme = 'dark'")


def _sheets(page: Page, paper: str, folder: Path) -> list[Image.Image]:
    page.pdf(path=str(folder / "page.pdf"), format=paper, print_background=True)
    command = [need("pdftoppm"), "-r", "24", "-gray", "-png", str(folder / "page.pdf"), str(folder / "sheet")]
    subprocess.run(command, check=True)
    return [Image.open(path) for path in sorted(folder.glob("sheet*.png"))]


@pytest.mark.parametrize("chapter, paper", [("exports", "A4"), ("sources", "Letter")])
def test_no_sheet_is_dark(dark: Page, book: Project, tmp_path: Path, chapter: str, paper: str) -> None:
    _open(dark, book, chapter)
    for sheet in _sheets(dark, paper, tmp_path):
        shades = sheet.histogram()
        assert sum(shades[:96]) < 0.12 * sum(shades)
        assert sum(shades[240:]) > 0.6 * sum(shades)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_paper_shows_the_chapter_and_nothing_else_and_nothing_stands_out(
    dark: Page, book: Project, chapter: str
) -> None:
    _open(dark, book, chapter)
    dark.emulate_media(media="print")
    for off in ("#pst-primary-sidebar", ".bd-header-article", ".prev-next-footer", ".download", ".headerlink"):
        assert dark.locator(f"{off}:visible").count() == 0, off
    assert dark.locator("h1:visible").count() == 1
    assert dark.locator("article").bounding_box()["width"] > 900
    masks = "[...document.querySelectorAll('article div')].map((each) => getComputedStyle(each).maskImage)"
    assert set(dark.evaluate(masks)) <= {"none"}
    entries = "[...document.querySelectorAll('article li')].filter((each) => each.checkVisibility())"
    assert "" not in dark.evaluate(f"{entries}.map((each) => each.innerText.trim())")  # no entry is left of a download
    for paper, width in PAPERS.items():
        dark.set_viewport_size({"width": width, "height": 900})
        cut = dark.evaluate(
            f"""() => [...document.querySelectorAll("article :is(p, td, th, img, caption, pre, li, h1, h2, h3)")]
                .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > {width} + 1)
                .map((each) => each.outerHTML.slice(0, 120))"""
        )
        assert cut == [], paper
    dark.emulate_media(media="screen")
    dark.set_viewport_size(DESKTOP["viewport"])
