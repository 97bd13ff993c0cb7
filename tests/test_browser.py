"""Drive the previews in a real browser: mouse, keyboard, touch; desktop and phone; from disk."""

from __future__ import annotations

import gzip
import re

import pytest
from conftest import DESKTOP, PHONE, Project
from playwright.sync_api import Browser, Page

LINK = "article p a.evidence"


def _open(browser: Browser, book: Project, **how: object) -> Page:
    page = browser.new_context(**how).new_page()
    page.goto((book.html / "chapters" / "index.html").as_uri())
    return page


def _card(page: Page):
    return page.locator(".evidence-card:visible")


def _clear_of_its_link(page: Page) -> bool:
    link, card = page.locator(LINK).first.bounding_box(), _card(page).bounding_box()
    width, height = page.viewport_size["width"], page.viewport_size["height"]
    inside = card["x"] >= 0 and card["x"] + card["width"] <= width and card["y"] >= 0
    inside = inside and card["y"] + card["height"] <= height
    return inside and (card["y"] >= link["y"] + link["height"] or card["y"] + card["height"] <= link["y"])


def test_pointing_at_a_link_shows_its_sentence_beside_it(browser: Browser, book: Project) -> None:
    page = _open(browser, book, **DESKTOP)
    page.locator(LINK).first.hover()
    _card(page).wait_for()
    assert _card(page).locator("blockquote").inner_text()
    assert _clear_of_its_link(page)
    page.mouse.move(5, 5)
    page.wait_for_timeout(500)
    assert _card(page).count() == 0


def test_the_keyboard_opens_and_dismisses_a_preview(browser: Browser, book: Project) -> None:
    page = _open(browser, book, **DESKTOP)
    page.keyboard.press("Tab")
    for _ in range(200):
        if page.evaluate("document.activeElement.matches('a.evidence')"):
            break
        page.keyboard.press("Tab")
    _card(page).wait_for()
    described = page.evaluate("document.activeElement.getAttribute('aria-describedby')")
    assert page.locator(f"#{described}").get_attribute("role") == "tooltip"
    page.keyboard.press("Escape")
    assert _card(page).count() == 0
    assert page.evaluate("document.activeElement.matches('a.evidence')")


def test_a_tap_shows_and_a_second_one_goes(browser: Browser, book: Project) -> None:
    page = _open(browser, book, **PHONE)
    link = page.locator(LINK).first
    link.tap()
    _card(page).wait_for()
    assert "index.html" in page.url
    assert _clear_of_its_link(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["viewport"]["width"]
    page.touchscreen.tap(5, 300)
    assert _card(page).count() == 0
    link.tap()
    _card(page).locator(".evidence-go").tap()
    page.wait_for_url("**/*#*")
    assert page.locator(":target").count() == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_sentence_that_a_link_leads_to_is_marked(browser: Browser, book: Project, theme: str) -> None:
    page = _open(browser, book, color_scheme=theme, **DESKTOP)
    page.locator('a.evidence[href^="sources.html#s"]').first.click()
    page.wait_for_url("**/sources.html#*")
    marked = page.locator(":target")
    paint = marked.evaluate("node => getComputedStyle(node).backgroundColor")
    plain = page.locator("article p").last.evaluate("node => getComputedStyle(node).backgroundColor")
    assert paint != plain
    assert marked.bounding_box()["y"] > 0


def test_a_page_asks_for_nothing_but_files(browser: Browser, book: Project) -> None:
    asked: list[str] = []
    page = browser.new_context(**DESKTOP).new_page()
    page.on("request", lambda request: asked.append(request.url))
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto((book.html / "chapters" / "exports.html").as_uri())
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert wrong == []


def test_icons_are_drawn_without_their_script(browser: Browser, book: Project) -> None:
    page = _open(browser, book, **DESKTOP)
    assert page.locator('script[src*="fontawesome"]').count() == 0
    page.evaluate("document.fonts.ready")
    assert page.evaluate("[...document.fonts].some(font => /Awesome/.test(font.family) && font.status === 'loaded')")


def test_a_chapter_with_its_figures_is_light(book: Project) -> None:
    static = book.html / "_static"
    assert (static / "vendor" / "fontawesome" / "webfonts" / "fa-solid-900.woff2").stat().st_size < 10_000
    for page in (book.html / "chapters").glob("*.html"):
        source = page.read_text("utf-8")
        parts = {(page.parent / path).resolve() for path in re.findall(r'(?:src|href)="(\.\./_[^"?]+)', source)}
        loaded = [path for path in parts if path.suffix in (".js", ".css", ".svg")]
        weight = sum(len(gzip.compress(path.read_bytes())) for path in [page, *loaded])
        assert weight < 250_000, f"{page.name}: {weight:,} bytes"


def test_the_card_of_a_link_that_wraps_can_be_reached_from_either_line(browser: Browser, book: Project) -> None:
    page = _open(browser, book, viewport={"width": 760, "height": 900})
    page.evaluate("document.querySelectorAll('a.evidence').forEach((each) => each.append(' ' + 'and more '.repeat(4)))")
    wrapped = [link for link in page.locator(LINK).all() if link.evaluate("node => node.getClientRects().length") > 1]
    assert len(wrapped) >= 3
    for link in wrapped[:3]:
        link.scroll_into_view_if_needed()
        boxes = link.evaluate("node => [...node.getClientRects()].map((each) => each.toJSON())")
        for box in (boxes[0], boxes[-1]):
            page.mouse.move(3, 3)
            page.locator(".evidence-card:visible").wait_for(state="detached") if _card(page).count() else None
            x, y = box["right"] - 4, (box["top"] + box["bottom"]) / 2
            page.mouse.move(x, y)
            _card(page).wait_for()
            card = _card(page).bounding_box()
            aside = max(card["x"] - x, x - card["x"] - card["width"], 0)
            away = max(card["y"] - y, y - card["y"] - card["height"], 0)
            assert aside == 0
            assert away < 80
            # There and still there.
            page.mouse.move(x, card["y"] + 10 if card["y"] > y else card["y"] + card["height"] - 10, steps=4)
            page.wait_for_timeout(350)
            assert _card(page).count() == 1
            page.keyboard.press("Escape")


def test_each_page_offers_its_notebook_all_data_and_the_sources(browser: Browser, book: Project) -> None:
    page = _open(browser, book, **DESKTOP)
    page.locator(".dropdown-download-buttons > button").click()
    offered = page.locator(".dropdown-download-buttons a:visible")
    files = [(book.html / "chapters" / link.get_attribute("href")).resolve() for link in offered.all()]
    assert all(file.exists() for file in files)
    assert {".ipynb", ".md", ".zip"} == {file.suffix for file in files}
    assert page.get_by_text("Sources and code").bounding_box()["x"] > 0
