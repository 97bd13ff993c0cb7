"""What a page's head tells those who cite it, link to it and search it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import HOME, Project

from tests.leaflet import ADDRESS


class Head(HTMLParser):
    """A page's tags, links and linked data."""

    def __init__(self, page: Path):
        super().__init__()
        self.tags: list[tuple[str, str]] = []
        self.links: dict[str, str] = {}
        text = page.read_text("utf-8")
        self.feed(text.partition("</head>")[0])
        (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
        self.data = json.loads(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag or a link."""
        found = {name: value or "" for name, value in attrs}
        if tag == "meta" and "content" in found:
            self.tags.append((found.get("name") or found.get("property", ""), found["content"]))
        if tag == "link":
            self.links[found["rel"]] = found["href"]

    def __getitem__(self, name: str) -> list[str]:
        return [content for tag, content in self.tags if tag == name]


@pytest.fixture
def addressed(leaflets: dict[str, Path]) -> Path:
    """Return the built leaflet whose public address, picture and PDF are known."""
    return leaflets["addressed"]


@pytest.fixture
def plain(leaflets: dict[str, Path]) -> Path:
    """Return the built leaflet of which no address is known."""
    return leaflets["plain"]


def test_a_chapter_is_cited_as_part_of_the_book(addressed: Path) -> None:
    head = Head(addressed / "chapter.html")
    assert head["citation_title"] == ["The chapter"]
    assert head["citation_book_title"] == ["A leaflet"]
    assert head["citation_author"] == ["The leaflet", "Ada Writer"]
    assert head["citation_publication_date"] == ["2026/01/09"]
    assert head["citation_language"] == ["en"]
    assert head["citation_technical_report_institution"] == []


def test_the_front_page_is_cited_as_the_report(addressed: Path) -> None:
    head = Head(addressed / "index.html")
    assert head["citation_title"] == ["A leaflet"]
    assert head["citation_technical_report_institution"] == ["A. Writer"]
    assert head["citation_book_title"] == []


def test_zotero_is_not_told_that_a_page_is_a_mere_website(addressed: Path) -> None:
    """Its translator takes Open Graph's `website` before all that the citation's tags say."""
    assert Head(addressed / "chapter.html")["og:type"] == ["article"]


def test_everything_public_follows_from_the_one_address(addressed: Path) -> None:
    head, page = Head(addressed / "chapter.html"), (addressed / "chapter.html").read_text("utf-8")
    assert head.links["canonical"] == f"{ADDRESS}chapter.html"
    assert head["og:url"] == head["citation_public_url"] == [f"{ADDRESS}chapter.html"]
    assert head["og:image"] == [f"{ADDRESS}_static/front.png"]
    assert (addressed / "_static" / "front.png").exists()
    assert head["citation_pdf_url"] == [f"{ADDRESS}editions/leaflet.pdf"]
    assert head.data["url"] == f"{ADDRESS}chapter.html"
    assert 'href="https://github.com/someone/a-leaflet"' in page
    assert "https://mybinder.org/v2/gh/someone/a-leaflet/main" in page


def test_without_an_address_nothing_claims_one(plain: Path) -> None:
    page = (plain / "chapter.html").read_text("utf-8")
    head = Head(plain / "chapter.html")
    assert "canonical" not in head.links
    for name in ("og:url", "og:image", "citation_public_url", "citation_pdf_url"):
        assert head[name] == []
    assert "url" not in head.data
    assert "mybinder.org" not in page


def test_a_page_is_described_by_its_opening_words(plain: Path) -> None:
    words = "A leaflet says little, and says it “plainly”."
    head = Head(plain / "index.html")
    assert head["description"] == head["og:description"] == [words]


def test_a_files_name_cannot_end_the_linked_data(plain: Path) -> None:
    assert Head(plain / "index.html").data["isBasedOn"][0]["name"] == "</script>.txt"


def test_every_page_of_the_book_is_a_part_of_the_report(book: Project) -> None:
    for page in sorted((HOME / "chapters").glob("*.md")):
        head = Head(book.html / "chapters" / f"{page.stem}.html")
        for name in ("citation_title", "citation_author", "og:title", "og:description", "description"):
            assert all(head[name]), (page.name, name)
            assert head[name], (page.name, name)
        whole = head.data if page.stem == "index" else head.data["isPartOf"]
        assert whole["@type"] == "Report"
        assert whole["datePublished"]
