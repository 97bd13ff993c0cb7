"""What a page's head tells those who cite it, link to it and search it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import ADDRESS, HOME, Project

from tests import hostile

TITLE = "Beds & borders, 100 % a_b #1"


class Head(HTMLParser):
    """A page's title, tags, links and linked data."""

    def __init__(self, page: Path):
        super().__init__()
        self.tags: list[tuple[str, str]] = []
        self.links: dict[str, str] = {}
        self.title = ""
        text = page.read_text("utf-8")
        self.feed(text.partition("</head>")[0])
        data = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
        self.data = json.loads(data[0]) if data else {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag or a link."""
        found = {name: value or "" for name, value in attrs}
        if tag == "meta" and "content" in found:
            self.tags.append((found.get("name") or found.get("property", ""), found["content"]))
        if tag == "link":
            self.links[found["rel"]] = found["href"]

    def handle_data(self, data: str) -> None:
        """Note the title."""
        self.title += data if self.lasttag == "title" else ""

    def __getitem__(self, name: str) -> list[str]:
        return [content for tag, content in self.tags if tag == name]


@pytest.fixture(scope="module")
def chapter(published: Project) -> Head:
    """Return the head of a chapter whose public address, picture and PDF are known."""
    return Head(published.html / "pages" / "beds.html")


@pytest.fixture(scope="module")
def front(published: Project) -> Head:
    """Return the head of the front page."""
    return Head(published.html / "pages" / "index.html")


def test_a_chapter_is_cited_as_part_of_the_book(chapter: Head) -> None:
    assert chapter["citation_title"] == ["Beds"]
    assert chapter["citation_book_title"] == [TITLE]
    assert chapter["citation_author"] == ["The garden", "Ada Gardener"]
    assert chapter["citation_publication_date"] == ["2020/02/20"]
    assert chapter["citation_language"] == ["en"]
    assert chapter["citation_technical_report_institution"] == []
    assert chapter.data["isPartOf"]["@type"] == "Report"
    assert [author["@type"] for author in chapter.data["author"]] == ["Organization", "Person"]


def test_the_front_page_is_cited_as_the_report(front: Head) -> None:
    assert front["citation_title"] == [TITLE]
    assert front["citation_technical_report_institution"] == ["A. Gardener & Sons_"]
    assert front["citation_book_title"] == []


def test_zotero_is_not_told_that_a_page_is_a_mere_website(chapter: Head) -> None:
    """Its translator takes Open Graph's `website` before all that the citation's tags say."""
    assert chapter["og:type"] == ["article"]


def test_everything_public_follows_from_the_one_address(chapter: Head, published: Project) -> None:
    page = (published.html / "pages" / "beds.html").read_text("utf-8")
    assert chapter.links["canonical"] == f"{ADDRESS}pages/beds.html"
    assert chapter["og:url"] == chapter["citation_public_url"] == [f"{ADDRESS}pages/beds.html"]
    assert chapter["og:image"] == [f"{ADDRESS}_static/front.png"]
    assert (published.html / "_static" / "front.png").exists()
    assert chapter["citation_pdf_url"] == [f"{ADDRESS}editions/garden.pdf"]
    assert chapter.data["url"] == f"{ADDRESS}pages/beds.html"
    assert 'href="https://github.com/someone/a-garden"' in page
    assert "https://mybinder.org/v2/gh/someone/a-garden/main" in page


def test_without_an_address_nothing_claims_one(garden_book: Project) -> None:
    page = (garden_book.html / "pages" / "beds.html").read_text("utf-8")
    head = Head(garden_book.html / "pages" / "beds.html")
    assert "canonical" not in head.links
    for name in ("og:url", "og:image", "citation_public_url", "citation_pdf_url"):
        assert head[name] == []
    assert "url" not in head.data
    assert "mybinder.org" not in page and "executablebooks" not in page
    assert not (garden_book.html / "404.html").exists()


def test_the_page_at_the_books_folder_leads_on_and_can_be_previewed(published: Project) -> None:
    page, head = (published.html / "index.html").read_text("utf-8"), Head(published.html / "index.html")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert head.title.strip() == TITLE
    assert head["description"] == head["og:description"] == [f"{TITLE}: a note on one garden"]
    assert head["og:image"] == [f"{ADDRESS}_static/front.png"]
    assert head.links["canonical"] == f"{ADDRESS}pages/index.html"
    assert '<a href="pages/index.html">' in page


def test_the_page_to_search_from_is_described_too(published: Project) -> None:
    assert Head(published.html / "search.html")["description"] == [f"Search: {TITLE}"]


def test_where_no_page_is_the_hosts_page_names_those_that_are(published: Project) -> None:
    page = (published.html / "404.html").read_text("utf-8")
    assert f'<base href="{ADDRESS}" />' in page
    links = re.findall(r'<a href="([^"]+)"', page)
    assert links == ["pages/index.html", "pages/beds.html", "pages/sources.html", "search.html"]
    assert all((published.html / link).exists() for link in links)


def test_a_page_is_described_by_its_opening_words(garden_book: Project) -> None:
    head = Head(garden_book.html / "pages" / "index.html")
    assert head["description"] == head["og:description"]
    assert head["description"][0].startswith(
        "A garden says little, and says it “plainly”, </script> and all. The garden has 7 beds"
    )


def test_no_words_can_end_the_linked_data_which_names_the_articles(front: Head) -> None:
    assert "</script>" in front.data["description"]
    assert [each["name"] for each in front.data["isBasedOn"]] == ["1_note.txt", "2_visit.txt", hostile.NAME]


def test_every_page_of_the_book_is_a_part_of_the_report_and_titled_once(book: Project) -> None:
    assert not (book.html / "genindex.html").exists()
    for page in sorted((HOME / "chapters").glob("*.md")):
        head = Head(book.html / "chapters" / f"{page.stem}.html")
        for name in ("citation_title", "citation_author", "og:title", "og:description", "description"):
            assert all(head[name]), (page.name, name)
            assert head[name], (page.name, name)
        whole = head.data if page.stem == "index" else head.data["isPartOf"]
        assert whole["@type"] == "Report"
        assert whole["datePublished"]
        own, _, book_title = head.title.strip().partition(" — ")
        assert own != book_title
