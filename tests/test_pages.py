"""What is mended in the theme's pages is still wrong in them, and mended once they are finished."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.book import pages
from tests import leaflet


@pytest.fixture(scope="module")
def built(leaflets: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the leaflet as the theme writes it, and as the book finishes it."""
    parts = [part for part in leaflet.PARTS if part != "pages"]
    return {
        "plain": leaflet.build(leaflet.write(tmp_path_factory.mktemp("theme"), *parts)),
        "finished": leaflets["plain"],
    }


@pytest.mark.parametrize("wrong", [*pages.MENDS, *pages.ICONS, *pages.UNUSED])
def test_what_is_mended_is_still_wrong_in_the_themes_pages(built: dict[str, Path], wrong: str) -> None:
    """Where this fails, the theme has been mended, and the mend can go."""
    assert re.search(wrong, (built["plain"] / "chapter.html").read_text("utf-8"))
    assert not re.search(wrong, (built["finished"] / "chapter.html").read_text("utf-8"))


def test_the_theme_still_brings_more_than_its_pages_use(built: dict[str, Path]) -> None:
    """Where the first fails, style sheet and icon font can stay as they come."""
    style, font = "_static/styles/pydata-sphinx-theme.css", "_static/vendor/fontawesome/webfonts/fa-solid-900.woff2"
    plain = {file: (built["plain"] / file).stat().st_size for file in (style, font)}
    finished = {file: (built["finished"] / file).stat().st_size for file in (style, font)}
    assert plain[style] > 300_000
    assert plain[font] > 100_000
    assert finished[style] < 150_000
    assert finished[font] < 10_000


def test_a_drawings_size_is_not_told_by_its_page_itself(built: dict[str, Path]) -> None:
    """Where the first fails, the writer tells sizes, and `place` can go."""
    assert 'src="_images/line.svg" />' in (built["plain"] / "chapter.html").read_text("utf-8")
    finished = (built["finished"] / "chapter.html").read_text("utf-8")
    assert 'src="_images/line.svg" width="400" height="40" loading="lazy" />' in finished


def test_the_search_page_keeps_its_scripts_and_loses_the_icons(built: dict[str, Path]) -> None:
    page = (built["finished"] / "search.html").read_text("utf-8")
    assert "searchtools.js" in page
    assert "fontawesome.js" not in page


def test_every_icon_that_a_page_shows_stays_in_the_font(built: dict[str, Path]) -> None:
    page = (built["finished"] / "chapter.html").read_text("utf-8")
    style = (built["finished"] / "_static/styles/pydata-sphinx-theme.css").read_text("utf-8")
    shown = set(re.findall(r'class="fa[sr]? ?(?:fa-solid )?(fa-[\w-]+)', page)) - {"fa-solid"}
    assert shown
    assert {icon for icon in shown if f".{icon}:before" not in style} == set()
