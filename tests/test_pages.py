"""What is mended in the theme's pages is still wrong in the theme, and right in the book's pages."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pydata_sphinx_theme
import pytest
from conftest import Project
from docutils.writers._html_base import HTMLTranslator

THEME = Path(pydata_sphinx_theme.__file__).parent / "theme" / "pydata_sphinx_theme"
STYLE = "styles/pydata-sphinx-theme.css"
FONT = "vendor/fontawesome/webfonts/fa-solid-900.woff2"
# In which of the theme's templates something is wrong, and how it looks.
WRONG = {
    "layout.html": [r'localStorage\.getItem\("mode"\)', r"searchtools\.js", r'<div id="pst-primary-sidebar" class'],
    "static/webpack-macros.html": [r"fontawesome\.js", r"bootstrap\.js"],
    "components/search-button-field.html": ["aria-label="],
}


@pytest.fixture(scope="module")
def page(garden_book: Project) -> str:
    """Return a page of the tiny book."""
    return (garden_book.html / "pages" / "beds.html").read_text("utf-8")


@pytest.mark.parametrize("template, wrong", [(name, each) for name, found in WRONG.items() for each in found])
def test_the_theme_still_needs_its_mends(template: str, wrong: str) -> None:
    """Where this fails, the theme has been mended, and the mend can go."""
    assert re.search(wrong, (THEME / template).read_text("utf-8"))


def test_docutils_still_gives_citations_a_role_that_is_deprecated() -> None:
    """Where this fails, `elements.set_citations` can go."""
    assert "doc-biblioentry" in inspect.getsource(HTMLTranslator.visit_citation)


def test_a_page_loads_no_more_than_it_needs_and_nothing_that_waits(page: str) -> None:
    loaded = re.findall(r"<script ([^>]*)src=\"([^\"?]+)", page)
    assert re.findall(r'^ +<link rel="stylesheet" href="[./]*_static/([^"?]+)', page, re.M) == ["book.css"]
    assert not re.search(r"fontawesome|bootstrap|searchtools|searchindex|mystnb", page)
    assert [path for attributes, path in loaded if "defer" not in attributes] == []


def test_citations_and_the_sidebar_are_told_as_what_they_are(page: str) -> None:
    assert "doc-biblioentry" not in page
    assert re.search(r'id="pst-primary-sidebar"[^>]*>\s*<div role="region"', page)


def test_the_search_page_keeps_its_scripts(garden_book: Project) -> None:
    page = (garden_book.html / "search.html").read_text("utf-8")
    order = [page.index(script) for script in ("searchtools.js", "language_data.js", "search.js", "searchindex.js")]
    assert order == sorted(order)


def test_styles_and_icons_are_slimmed_and_what_a_page_shows_stays(garden_book: Project, page: str) -> None:
    """Where the first two fail, style sheet and icon font can stay as they come."""
    static = garden_book.html / "_static"
    assert (THEME / "static" / STYLE).stat().st_size > 300_000
    assert (THEME / "static" / FONT).stat().st_size > 100_000
    assert (static / "book.css").stat().st_size < 90_000
    assert len(re.findall(r"url\(data:font/woff2;base64,[\w+/=]{200,4000}\)", (static / "book.css").read_text("utf-8"))) == 2
    shown = set(re.findall(r'class="fa[srb]? ?(?:fa-solid )?(fa-[\w-]+)', page)) - {"fa-solid"}
    assert shown
    assert {icon for icon in shown if f".{icon}:before" not in (static / "book.css").read_text("utf-8")} == set()
