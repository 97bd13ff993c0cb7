"""Open the pages to everyone: axe, small windows, large text, the keyboard alone, forced colours, less motion."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from conftest import DESKTOP, HOME, PHONE, Project, opened
from PIL import Image, ImageStat
from playwright.sync_api import Browser, Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
PAGES = [*(f"chapters/{path.stem}.html" for path in sorted((HOME / "chapters").glob("*.md"))), "search.html"]
# A small phone, and a window of 1,280 at 400 %; a window of 1,280 at 200 %; a phone with text at 200 %.
WINDOWS = {"small": (320, 640, 100), "zoomed": (640, 400, 100), "large text": (375, 812, 200)}
OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """Return a tab whose window is set by each test."""
    context = browser.new_context(reduced_motion="reduce", **DESKTOP)
    context.set_default_timeout(60_000)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module", params=PAGES)
def opened_page(request: pytest.FixtureRequest, tab: Page, book: Project) -> Page:
    """Return a page with all folds open; what is asked of every page is asked while it is open."""
    tab.set_viewport_size(DESKTOP["viewport"])
    tab.goto((book.html / request.param).as_uri())
    tab.evaluate(OPEN)
    return tab


def _violations(page: Page) -> list[tuple[str, list[str]]]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    return [(each["id"], [f"{node['html']}: {node['failureSummary']}" for node in each["nodes"]]) for each in found]


def test_axe_finds_nothing_with_all_folds_open(opened_page: Page) -> None:
    opened_page.set_viewport_size(DESKTOP["viewport"])
    assert _violations(opened_page) == []


def test_nothing_is_pushed_sideways(opened_page: Page) -> None:
    for window, (width, height, text) in WINDOWS.items():
        opened_page.set_viewport_size({"width": width, "height": height})
        opened_page.evaluate("text => { document.documentElement.style.fontSize = `${text}%`; }", text)
        assert opened_page.evaluate("document.documentElement.scrollWidth") <= width, window
        if text == 100:
            cut = opened_page.evaluate(
                "[...document.querySelectorAll('article :is(table, caption, figcaption)')].filter((each) =>"
                " each.getBoundingClientRect().right > innerWidth || each.getBoundingClientRect().left < 0"
                " || each.parentElement.scrollWidth > each.parentElement.clientWidth + 1).map((each) => each.outerHTML)"
            )
            assert cut == [], window
    opened_page.evaluate("document.documentElement.style.fontSize = ''")


def test_tables_have_captions_and_headers_and_figures_their_words_and_size(opened_page: Page) -> None:
    without = ("table:not(:has(caption))", "table:not(:has(th[scope=col]))", "table:not(:has(th[scope=row]))")
    without += ("table:not(.fits):not(:has(td[data-label]))", "img:is(:not([alt]), [alt=''], :not([width]), :not([height]))")
    assert [each for each in without if opened_page.locator(f"article {each}").count()] == []
    assert opened_page.locator("html").get_attribute("lang") == "en"
    assert opened_page.locator("h1:visible").count() == 1


def test_axe_finds_nothing_in_the_dark_on_a_phone_with_an_open_card(browser: Browser, book: Project) -> None:
    with opened(browser, book.html / "chapters" / "exports.html", color_scheme="dark", **PHONE) as page:
        page.locator("article p > a.evidence").first.tap()
        page.locator(".evidence-card:visible").wait_for()
        assert _violations(page) == []


def test_axe_finds_nothing_in_sources_opened_on_a_phone(browser: Browser, garden_book: Project) -> None:
    with opened(browser, garden_book.html / "pages" / "sources.html", color_scheme="dark", **PHONE) as page:
        page.evaluate(OPEN)
        assert _violations(page) == []


def test_the_focus_is_seen_wherever_it_goes(tab: Page, book: Project) -> None:
    tab.set_viewport_size(DESKTOP["viewport"])
    tab.goto((book.html / "chapters" / "exports.html").as_uri())
    unseen = []
    for _ in range(40):
        tab.keyboard.press("Tab")
        told = tab.evaluate(
            "(() => { const at = document.activeElement, look = getComputedStyle(at);"
            " return [at.outerHTML.slice(0, 80), look.outlineStyle, look.boxShadow]; })()"
        )
        unseen += [told[0]] if told[1] == "none" and told[2] == "none" else []
    assert unseen == []


def test_a_button_is_named_by_the_words_that_it_shows(tab: Page, book: Project) -> None:
    tab.set_viewport_size(DESKTOP["viewport"])
    tab.goto((book.html / "chapters" / "index.html").as_uri())
    assert tab.get_by_role("button", name="Search Ctrl + K").is_visible()


def test_a_card_is_told_by_the_accessibility_tree(tab: Page, book: Project) -> None:
    tab.goto((book.html / "chapters" / "exports.html").as_uri())
    tab.locator("a.evidence[aria-describedby]").first.wait_for()
    session = tab.context.new_cdp_session(tab)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    told = [node for node in nodes if node["role"]["value"] == "link" and node.get("description", {}).get("value")]
    assert len(told) > 10


def test_no_card_covers_its_link_in_a_small_window(tab: Page, book: Project) -> None:
    tab.set_viewport_size({"width": 600, "height": 420})
    tab.goto((book.html / "chapters" / "exports.html").as_uri())
    for link in tab.locator("article p a.evidence").all()[:12]:
        link.scroll_into_view_if_needed()
        link.focus()
        tab.keyboard.press("Shift+Tab")
        tab.keyboard.press("Tab")
        card = tab.locator(".evidence-card:visible").bounding_box()
        at = link.bounding_box()
        assert card["y"] >= at["y"] + at["height"] or card["y"] + card["height"] <= at["y"]
        tab.keyboard.press("Escape")
        assert tab.locator(".evidence-card:visible").count() == 0


def test_no_drawing_stays_a_light_card_in_the_dark(browser: Browser, book: Project) -> None:
    with opened(browser, book.html / "chapters" / "exports.html", color_scheme="dark", **DESKTOP) as page:
        drawing = page.locator("figure img:visible").first
        drawing.scroll_into_view_if_needed()
        page.wait_for_function("image => image.complete", arg=drawing.element_handle())
        painted = Image.open(io.BytesIO(drawing.screenshot())).convert("L")
    assert ImageStat.Stat(painted).mean[0] < 64
    assert painted.getextrema()[1] > 200  # its letters are light


def test_nothing_moves_for_those_who_ask_for_less_motion(tab: Page, book: Project) -> None:
    tab.goto((book.html / "chapters" / "exports.html").as_uri())
    moving = tab.evaluate(
        "[...document.querySelectorAll('*')].map(each => getComputedStyle(each))"
        ".filter(look => look.scrollBehavior == 'smooth' || look.animationName != 'none'"
        " || look.transitionDuration.split(', ').some(time => time != '0s')).length"
    )
    assert moving == 0


def test_marks_in_sources_are_seen_in_forced_colours(browser: Browser, book: Project) -> None:
    with opened(browser, book.html / "chapters" / "sources.html", forced_colors="active", **DESKTOP) as page:
        lines = {
            kind: page.locator(f"article .{kind}").first.evaluate("node => getComputedStyle(node).borderBottomStyle")
            for kind in ("quantity", "date", "claim")
        }
    assert "none" not in lines.values()
    assert len(set(lines.values())) == len(lines)
