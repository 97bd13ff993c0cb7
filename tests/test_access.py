"""Open the pages to everyone: axe, small windows, large text, the keyboard alone, paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
import pytest
from conftest import DESKTOP, HOME, PHONE, Project
from PIL import Image, ImageStat
from playwright.sync_api import Browser, Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
CHAPTERS = [f"chapters/{path.stem}.html" for path in sorted((HOME / "chapters").glob("*.md"))]
SEARCH = "search.html"
# 320 pixels are a small phone, and a window of 1,280 at 400 %.
NARROW = {"viewport": {"width": 320, "height": 640}}
LOOKS = {"desktop": {"color_scheme": "light", **DESKTOP}, "phone": {"color_scheme": "dark", **PHONE}}
# The long lists are made of the same cells as the chapters: on a phone the chapters tell.
LISTS = ("chapters/sources.html", "chapters/register.html")
LOOKED_AT = [(name, look) for name in (*CHAPTERS, SEARCH) for look in LOOKS if look == "desktop" or name not in LISTS]
ZOOMED = {"viewport": {"width": 640, "height": 400}}  # a window of 1,280 at 200 %


@contextmanager
def _open(browser: Browser, book: Project, name: str, **how: object) -> Iterator[Page]:
    context = browser.new_context(**how)
    page = context.new_page()
    page.goto((book.html / name).as_uri())
    yield page
    context.close()


def _told(node: dict) -> str:
    return f"{node['html']}: {node['failureSummary']}"


@pytest.mark.parametrize(("name", "look"), LOOKED_AT)
def test_axe_finds_nothing_with_all_folds_open(browser: Browser, book: Project, name: str, look: str) -> None:
    with _open(browser, book, name, reduced_motion="reduce", **LOOKS[look]) as page:
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        page.evaluate(AXE)
        found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [_told(node) for node in each["nodes"]]) for each in found] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_an_open_preview(browser: Browser, book: Project, theme: str) -> None:
    with _open(browser, book, CHAPTERS[0], color_scheme=theme, reduced_motion="reduce", **DESKTOP) as page:
        link = page.locator("article p > a.evidence").first
        link.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        page.locator(".evidence-card:visible").wait_for()
        page.evaluate(AXE)
        found = page.evaluate("axe.run()")["violations"]
        assert [(each["id"], [_told(node) for node in each["nodes"]]) for each in found] == []


@pytest.mark.parametrize("window", [NARROW, ZOOMED], ids=["narrow", "zoomed"])
@pytest.mark.parametrize("name", [*CHAPTERS, SEARCH])
def test_no_page_scrolls_sideways(browser: Browser, book: Project, name: str, window: dict) -> None:
    with _open(browser, book, name, **window) as page:
        width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= window["viewport"]["width"]


@pytest.mark.parametrize("name", CHAPTERS)
def test_captions_stay_in_a_phones_window(browser: Browser, book: Project, name: str) -> None:
    with _open(browser, book, name, **NARROW) as page:
        boxes = [caption.bounding_box() for caption in page.locator("article caption, article figcaption").all()]
    assert [box for box in boxes if box["x"] < 0 or box["x"] + box["width"] > 320] == []


@pytest.mark.parametrize("name", CHAPTERS)
def test_on_a_phone_no_table_is_pushed_sideways(browser: Browser, book: Project, name: str) -> None:
    with _open(browser, book, name, **NARROW) as page:
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        wide = page.evaluate(
            "[...document.querySelectorAll('article table')]"
            ".filter((each) => each.parentElement.scrollWidth > each.parentElement.clientWidth).map((each) => each.id)"
        )
        heads = page.locator("article table thead").count()
        labelled = page.locator("article table:has(td[data-label])").count()
    assert wide == []
    assert labelled == heads


@pytest.mark.parametrize("name", CHAPTERS)
def test_tables_have_captions_and_headers_and_figures_their_words_and_size(
    browser: Browser, book: Project, name: str
) -> None:
    with _open(browser, book, name, **DESKTOP) as page:
        article = page.locator("article")
        assert article.locator("table:not(:has(caption))").count() == 0
        assert article.locator("table:not(:has(th[scope=col]))").count() == 0
        assert article.locator("img:is(:not([alt]), [alt=''], :not([width]), :not([height]))").count() == 0
        assert page.locator("html").get_attribute("lang") == "en"
        assert page.locator("h1:visible").count() == 1


def test_the_focus_is_seen_wherever_it_goes(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/exports.html", **DESKTOP) as page:
        unseen = []
        for _ in range(60):
            page.keyboard.press("Tab")
            told = page.evaluate(
                "(() => { const at = document.activeElement, look = getComputedStyle(at);"
                " return [at.outerHTML.slice(0, 80), look.outlineStyle, look.boxShadow]; })()"
            )
            unseen += [told[0]] if told[1] == "none" and told[2] == "none" else []
    assert unseen == []


def test_a_preview_is_told_by_the_accessibility_tree(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/exports.html", **DESKTOP) as page:
        session = page.context.new_cdp_session(page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    told = [node for node in nodes if node["role"]["value"] == "link" and node.get("description", {}).get("value")]
    assert len(told) > 10


def test_no_preview_covers_its_link_in_a_small_window(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/exports.html", viewport={"width": 320, "height": 480}) as page:
        for link in page.locator("article a.evidence").all()[:25]:
            link.scroll_into_view_if_needed()
            link.focus()
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Tab")
            card = page.locator(".evidence-card:visible").bounding_box()
            at = link.bounding_box()
            assert card["y"] >= at["y"] + at["height"] or card["y"] + card["height"] <= at["y"]
            page.keyboard.press("Escape")
            assert page.locator(".evidence-card:visible").count() == 0


def test_no_drawing_stays_a_light_card_in_the_dark(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/exports.html", color_scheme="dark", **DESKTOP) as page:
        drawing = page.locator("figure img").first
        drawing.scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        painted = Image.open(io.BytesIO(drawing.screenshot())).convert("L")
    assert ImageStat.Stat(painted).mean[0] < 64
    assert painted.getextrema()[1] > 200  # its letters are light


def test_nothing_moves_for_those_who_ask_for_less_motion(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/exports.html", reduced_motion="reduce", **DESKTOP) as page:
        moving = page.evaluate(
            "[...document.querySelectorAll('*')].map(each => getComputedStyle(each))"
            ".filter(look => look.scrollBehavior == 'smooth' || look.animationName != 'none'"
            " || look.transitionDuration.split(', ').some(time => time != '0s')).length"
        )
    assert moving == 0


def test_marks_in_sources_are_seen_in_forced_colours(browser: Browser, book: Project) -> None:
    with _open(browser, book, "chapters/sources.html", forced_colors="active", **DESKTOP) as page:
        lines = {
            kind: page.locator(f"article .{kind}").first.evaluate("node => getComputedStyle(node).borderBottomStyle")
            for kind in ("quantity", "date", "claim")
            if page.locator(f"article .{kind}").count()
        }
    assert len(lines) >= 2
    assert "none" not in lines.values()
    assert len(set(lines.values())) == len(lines)
