"""Build the book for real, and look at the pages."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from conftest import Page, Project, cards, text


def test_every_link_lands_on_an_element(pages: dict[str, Page]) -> None:
    lost = []
    for name, page in pages.items():
        for _classes, href, words in page.links:
            path, _, anchor = href.partition("#")
            if re.match(r"[a-z]+:", href) or not anchor:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if target not in pages or anchor not in pages[target].ids:
                lost.append(f"{name}: {href} ({words})")
    assert lost == []


def test_every_file_that_a_page_links_to_is_there(book: Project, pages: dict[str, Page]) -> None:
    lost = [
        f"{name}: {href} ({words})"
        for name, page in pages.items()
        for _classes, href, words in page.links
        if href and not re.match(r"[a-z]+:", href)
        if not (book.html / name).parent.joinpath(href.partition("#")[0].partition("?")[0]).exists()
    ]
    assert lost == []


def test_ids_are_unique_on_each_page(pages: dict[str, Page]) -> None:
    assert [(name, sorted(page.ids)) for name, page in pages.items() if len(set(page.ids)) < len(page.ids)] == []


def test_every_chapter_rests_on_evidence(pages: dict[str, Page]) -> None:
    used = {name: sum("evidence" in classes.split() for classes, _, _ in page.links) for name, page in pages.items()}
    assert all(used[f"chapters/{name}.html"] >= 5 for name in ("index", "venture", "production", "exports"))


def test_numbers_lead_to_sentences_that_hold_them(book: Project, pages: dict[str, Page]) -> None:
    sources = (book.html / "chapters" / "sources.html").read_text("utf-8")
    sentences = dict(re.findall(r'<p[^>]* id="(s[\w-]+)"[^>]*>(.*?)</p>', sources, re.S))
    for name in ("index", "venture", "production", "exports"):
        for _, href, words in pages[f"chapters/{name}.html"].links:
            _, _, anchor = href.partition("#")
            if anchor in sentences and re.fullmatch(r"\d{1,3}(,\d{3})+", words):
                assert words in text(sentences[anchor])


def test_each_evidence_link_has_a_card(book: Project, pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        anchors = {href.partition("#")[2] for classes, href, _ in page.links if "evidence" in classes.split()}
        assert anchors <= set(cards(book.html)), name


def test_pages_ask_nothing_of_other_hosts(book: Project) -> None:
    asking = re.compile(r"<(?:script|img|iframe)[^>]*\ssrc=\"(?:https?:)?//[^\"]*\"|<link[^>]*>")
    harmless = re.compile(r'<link[^>]*rel="(?:canonical|license|cite-as|alternate)"|<link[^>]*href="(?!(?:https?:)?//)')
    asked = {path.name: asking.findall(path.read_text("utf-8")) for path in book.html.rglob("*.html")}
    found = {name: [each for each in tags if not harmless.match(each)] for name, tags in asked.items()}
    assert {name: tags for name, tags in found.items() if tags} == {}


def test_a_build_without_a_change_leaves_every_byte_and_writes_no_page(book: Project, project: Project) -> None:
    def written() -> dict[Path, int]:
        return {page: page.stat().st_mtime_ns for page in project.html.rglob("*.html")}

    before = written()
    assert project.build().returncode == 0
    assert project.files() == book.files()
    assert written() == before
