"""Drive the pages in a real browser: mouse, keyboard, touch; without scripts, without storage; from disk."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import DESKTOP, PHONE, Project, opened
from playwright.sync_api import Browser, Page, Route

from analysis.book import pages

LINK = "article p a.evidence"
CARD = ".evidence-card:visible"
BOX = "((node) => node.getBoundingClientRect())"


def _front(book: Project) -> Path:
    return book.html / "chapters" / "index.html"


@pytest.fixture
def desk(browser: Browser, book: Project) -> Iterator[Page]:
    """Return the front page on a desk."""
    with opened(browser, _front(book), **DESKTOP) as page:
        yield page


@pytest.fixture
def phone(browser: Browser, book: Project) -> Iterator[Page]:
    """Return the export outlook on a phone."""
    with opened(browser, book.html / "chapters" / "exports.html", **PHONE) as page:
        yield page


def _clear_of_its_link(page: Page, link: int = 0) -> bool:
    link, card = page.locator(LINK).nth(link).bounding_box(), page.locator(CARD).bounding_box()
    width, height = page.viewport_size["width"], page.viewport_size["height"]
    inside = card["x"] >= 0 and card["x"] + card["width"] <= width and card["y"] >= 0
    inside = inside and card["y"] + card["height"] <= height
    return inside and (card["y"] >= link["y"] + link["height"] or card["y"] + card["height"] <= link["y"])


def test_pointing_at_a_link_shows_its_sentence_beside_it(desk: Page) -> None:
    desk.locator(LINK).first.hover()
    desk.locator(CARD).wait_for()
    assert desk.locator(CARD).locator("blockquote").inner_text()
    assert _clear_of_its_link(desk)
    desk.mouse.move(5, 5)
    desk.locator(CARD).wait_for(state="detached")


def test_who_points_at_a_link_before_the_cards_have_come_sees_its_card(desk: Page) -> None:
    held: list[Route] = []
    desk.route("**/cards.js*", lambda route: held.append(route))
    with desk.expect_request("**/cards.js*"):
        desk.reload()
    desk.locator(LINK).first.hover()
    assert desk.locator(CARD).count() == 0
    held[0].continue_()
    desk.locator(CARD).wait_for()


def test_the_keyboard_opens_and_dismisses_a_card(desk: Page) -> None:
    desk.locator(LINK).first.focus()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Tab")
    desk.locator(CARD).wait_for()
    described = desk.evaluate("document.activeElement.getAttribute('aria-describedby')")
    assert desk.locator(f"#{described}").inner_text()
    desk.keyboard.press("Escape")
    assert desk.locator(CARD).count() == 0
    assert desk.evaluate("document.activeElement.matches('a.evidence')")


def test_on_a_phone_a_tap_shows_a_sheet_that_can_be_closed_and_followed(phone: Page) -> None:
    for position in (0, 3, 8):
        link = phone.locator(LINK).nth(position)
        link.scroll_into_view_if_needed()
        link.tap()
        phone.locator(CARD).wait_for()
        sheet = phone.locator(CARD).bounding_box()
        assert "exports.html" in phone.url
        assert _clear_of_its_link(phone, position)
        assert sheet["height"] <= 0.45 * PHONE["viewport"]["height"]
        assert sheet["width"] == PHONE["viewport"]["width"]
        close = phone.locator(CARD).locator(".evidence-close").bounding_box()
        assert min(close["width"], close["height"]) >= 24
        phone.locator(CARD).locator(".evidence-close").tap()
        assert phone.locator(CARD).count() == 0
    phone.locator(LINK).first.tap()
    phone.locator(CARD).locator(".evidence-go").tap()
    phone.wait_for_url("**/*#*")
    assert phone.locator(":target").count() == 1


def test_where_a_finger_points_a_link_is_large_enough(browser: Browser, book: Project, phone: Page) -> None:
    heights = phone.locator(f"{LINK}:visible").evaluate_all(f"nodes => nodes.map((node) => {BOX}(node).height)")
    assert min(heights) >= 24
    with opened(browser, book.html / "chapters" / "sources.html", **PHONE) as page:
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        least = f"nodes => nodes.map((node) => Math.min({BOX}(node).width, {BOX}(node).height))"
        sizes = page.locator(".evidence-uses a").evaluate_all(least)
    assert len(sizes) > 50
    assert min(sizes) >= 24


def test_a_card_tells_stated_from_computed_by_words_and_form_and_links_what_it_rests_on(
    browser: Browser, garden_book: Project
) -> None:
    with opened(browser, garden_book.html / "pages" / "index.html", **DESKTOP) as page:
        stated, computed = page.locator("#card-s1-01"), page.locator("#card-d-half")
        assert stated.locator(".evidence-kind").text_content() == "Stated in an article"
        assert stated.locator("blockquote").text_content() == "The garden has 7 <raised> beds, said Jörg & Co."
        assert "Jörg & Co" in stated.locator("dd").all_text_contents()
        assert computed.locator(".evidence-kind").text_content() == "Computed by us"
        assert computed.locator("p.evidence-quote").text_content() == "3.5"
        assert computed.locator("dd a").first.get_attribute("href") == "../pages/sources.html#s1-01"


def test_the_sentence_that_a_link_leads_to_is_marked_in_either_theme(desk: Page) -> None:
    desk.locator('a.evidence[href^="sources.html#s"]').first.click()
    desk.wait_for_url("**/sources.html#*")
    marked, other = desk.locator(":target"), desk.locator("article p").last
    assert marked.bounding_box()["y"] > 0
    for theme in ("light", "dark"):
        desk.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
        paint, plain = (each.evaluate("node => getComputedStyle(node).backgroundColor") for each in (marked, other))
        assert paint != plain, theme


def test_who_comes_back_from_a_sentence_finds_the_place_and_the_folds_as_they_were(phone: Page) -> None:
    phone.locator("details.fold").first.evaluate("fold => { fold.open = true; }")
    link = phone.locator(f'{LINK}[href*="sources.html"]').last
    link.scroll_into_view_if_needed()
    before = phone.evaluate("scrollY")
    link.tap()
    phone.locator(CARD).locator(".evidence-go").tap()
    phone.wait_for_url("**/sources.html#*")
    phone.go_back()
    phone.wait_for_url("**/exports.html")
    phone.wait_for_timeout(300)
    assert phone.locator("details.fold").first.evaluate("fold => fold.open")
    assert abs(phone.evaluate("scrollY") - before) < 0.45 * PHONE["viewport"]["height"]


# Which elements look otherwise, and in what, once the slimmed style sheet is replaced by whole ones.
OTHERWISE = """(whole) => {
  const names = ["color", "background-color", "border-bottom", "content", "display", "font", "list-style", "opacity",
    "overflow-wrap", "padding-left", "padding-top", "position", "text-align", "text-decoration", "visibility", "z-index"];
  const parts = [...document.querySelectorAll("body, body *")].flatMap((node) =>
    [null, "::before", "::after"].map((part) => ({ node, look: getComputedStyle(node, part) })));
  const now = () => parts.map(({ look }) => names.map((name) => look.getPropertyValue(name)));
  const before = now();
  const sheet = Object.assign(document.createElement("style"), { textContent: whole });
  document.querySelector("link[href*='book.css']").replaceWith(sheet);
  const after = now();
  return parts.flatMap(({ node }, at) => names.filter((_, one) => before[at][one] !== after[at][one])
    .map((name) => `${node.tagName}.${node.className} ${name}`)).concat(parts.length < 1000 ? ["few elements"] : []);
}"""


@pytest.mark.parametrize("name, how", {"index": DESKTOP, "exports": PHONE}.items())
def test_the_slimmed_style_sheet_gives_each_element_the_look_that_the_whole_ones_give(
    browser: Browser, book: Project, name: str, how: dict[str, object]
) -> None:
    whole = "\n".join((book.html / "_static" / sheet).read_text("utf-8") for sheet in pages.SHEETS)
    with opened(browser, book.html / "chapters" / f"{name}.html", color_scheme="dark", **how) as page:
        assert page.evaluate(OTHERWISE, whole) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_light_or_dark_before_the_themes_script_has_come(browser: Browser, book: Project, scheme: str) -> None:
    with opened(browser, book.html / "chapters" / "index.html", color_scheme=scheme, **DESKTOP) as page:
        page.route("**/pydata-sphinx-theme.js", lambda route: route.abort())
        page.reload()
        assert page.evaluate("document.documentElement.dataset.theme") == scheme


def test_what_is_computed_looks_otherwise_than_what_is_stated(desk: Page) -> None:
    ground = "node => getComputedStyle(node).backgroundColor"
    stated, computed = (desk.locator(f"{LINK}[href*='#{kind}']").first for kind in ("s0", "d-"))
    assert stated.evaluate(ground) != computed.evaluate(ground)


def test_a_page_asks_for_nothing_but_files(browser: Browser, book: Project) -> None:
    asked: list[str] = []
    wrong: list[str] = []
    with opened(browser, _front(book), **DESKTOP) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        for name in ("chapters/exports.html", "search.html?q=2017"):
            page.goto(f"{book.html.as_uri()}/{name}")
            page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert wrong == []


# A frame that may run scripts, but has no origin of its own: whoever asks it for storage is refused.
FRAME = "document.body.innerHTML = `<iframe sandbox='allow-scripts' width='390' height='800' src='{}'></iframe>`"


def test_where_storage_is_blocked_menu_theme_and_search_work(browser: Browser, book: Project, site: str) -> None:
    wrong: list[str] = []
    with opened(browser, _front(book), **DESKTOP) as page:
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{site}chapters/index.html")
        page.evaluate(FRAME.format(f"{site}chapters/index.html"))
        framed = page.frame_locator("iframe")
        framed.locator(".evidence-card").first.wait_for(state="attached")
        framed.locator(".theme-switch-button:visible").click()
        assert framed.locator("html").get_attribute("data-mode") != "auto"
        framed.locator(".primary-toggle:visible").click()
        framed.get_by_role("link", name="The joint venture").first.wait_for()
        page.evaluate(FRAME.format(f"{site}search.html?q=2017"))
        page.frame_locator("iframe").locator("#search-results li > a").first.wait_for()
    assert wrong == []


def test_without_scripts_a_phone_reaches_every_chapter(browser: Browser, book: Project) -> None:
    with opened(browser, _front(book), java_script_enabled=False, **PHONE) as page:
        links = page.locator(".bd-sidebar-primary nav a:visible")
        reached = {link.get_attribute("href").partition("#")[0] for link in links.all()} - {""}
        assert reached == {path.name for path in (book.html / "chapters").glob("*.html")} - {"index.html"}
        boxes = [link.bounding_box() for link in links.all()]
        assert all(box["x"] >= 0 and box["x"] + box["width"] <= PHONE["viewport"]["width"] for box in boxes)
        assert page.locator("button:visible").count() == 0


def test_icons_are_drawn_without_their_script(desk: Page) -> None:
    desk.evaluate("document.fonts.ready")
    assert desk.evaluate("[...document.fonts].some(font => /Awesome/.test(font.family) && font.status === 'loaded')")


def test_a_chapter_with_the_figures_that_a_phone_shows_is_light(book: Project) -> None:
    weights = {}
    for page in (book.html / "chapters").glob("*.html"):
        source = page.read_text("utf-8")
        parts = {(page.parent / path).resolve() for path in re.findall(r'(?:src|href|cards)="(\.\./_[^"?]+)', source)}
        loaded = [
            path for path in parts if path.suffix in (".js", ".css", ".svg", ".woff2") and ".wide." not in path.name
        ]
        weights[page.name] = sum(len(gzip.compress(path.read_bytes())) for path in [page, *loaded])
    assert {name: weight for name, weight in weights.items() if weight > 110_000} == {}


def test_the_card_of_a_link_that_wraps_can_be_reached_from_either_line(browser: Browser, book: Project) -> None:
    with opened(browser, _front(book), viewport={"width": 760, "height": 900}) as page:
        page.evaluate("document.querySelectorAll('a.evidence').forEach((each) => each.append(' and more'.repeat(8)))")
        link = next(
            link for link in page.locator(LINK).all() if link.evaluate("node => node.getClientRects().length") > 1
        )
        link.scroll_into_view_if_needed()
        boxes = link.evaluate("node => [...node.getClientRects()].map((each) => each.toJSON())")
        for box in (boxes[0], boxes[-1]):
            page.mouse.move(3, 3)
            page.locator(CARD).wait_for(state="detached")
            x, y = box["right"] - 4, (box["top"] + box["bottom"]) / 2
            page.mouse.move(x, y)
            page.locator(CARD).wait_for()
            card = page.locator(CARD).bounding_box()
            assert max(card["x"] - x, x - card["x"] - card["width"], 0) == 0
            assert max(card["y"] - y, y - card["y"] - card["height"], 0) < 80
            # There and still there.
            page.mouse.move(x, card["y"] + 10 if card["y"] > y else card["y"] + card["height"] - 10, steps=4)
            page.wait_for_timeout(350)
            assert page.locator(CARD).count() == 1
            page.keyboard.press("Escape")


def test_each_page_offers_its_notebook_all_data_and_the_sources(desk: Page, book: Project) -> None:
    desk.locator(".dropdown > summary").click()
    offered = desk.locator(".dropdown a:visible")
    files = [(book.html / "chapters" / link.get_attribute("href")).resolve() for link in offered.all()]
    assert all(file.exists() for file in files)
    assert {".ipynb", ".md", ".zip"} == {file.suffix for file in files}
    for closing in (lambda: desk.keyboard.press("Escape"), lambda: desk.locator("article h1").click()):
        assert desk.get_by_text("Sources and code").bounding_box()["x"] > 0
        closing()
        assert offered.count() == 0
        desk.locator(".dropdown > summary").click()


def test_on_a_phone_without_scripts_a_page_still_offers_its_files(browser: Browser, book: Project) -> None:
    with opened(browser, _front(book), **PHONE, java_script_enabled=False) as page:
        page.locator(".dropdown > summary").click()
        box = page.get_by_text("Sources and code").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= PHONE["viewport"]["width"]
        assert not page.get_by_text("Print this page").is_visible()


def test_what_is_to_be_cited_is_copied_at_a_click(desk: Page) -> None:
    desk.context.grant_permissions(["clipboard-read"])
    desk.locator("details.cite").first.locator("summary").click()
    desk.get_by_role("button", name="Copy").first.click()
    assert desk.evaluate("navigator.clipboard.readText()").startswith("@misc{")
