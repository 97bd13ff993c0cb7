"""Drawings in a book: two images on a page, the plain SVG in an EPUB, the PDF in print."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Project


@pytest.fixture(scope="module")
def built(published: Project) -> Path:
    """Return the folder in which each builder has its own."""
    return published.html.parent


def test_a_page_shows_a_wide_and_a_narrow_image_below_the_caption(built: Path) -> None:
    (figure,) = re.findall(r"<figure.*?</figure>", (built / "html" / "pages" / "beds.html").read_text("utf-8"), re.S)
    caption, _, images = figure.partition("</figcaption>")
    assert "<strong>All is said.</strong> Words of each article" in caption and "<img" not in caption
    assert re.findall(r'class="([^"]*)"', images)[:2] == ["evidence-wide dark-light", "evidence-narrow dark-light"]
    assert images.count('alt="A strip for each article."') == 2


def test_an_epub_has_the_plain_drawing(built: Path) -> None:
    page = (built / "epub" / "pages" / "beds.xhtml").read_text("utf-8")
    (image,) = re.findall(r'src="\.\./(_images/[^"]+)"', page)
    (narrow,) = (built / "html" / "_images").glob("*.narrow.svg")
    plain, adaptive = (path.read_text("utf-8") for path in (built / "epub" / image, narrow))
    assert "!important" in adaptive and "!important" not in plain
    assert re.findall(' d="[^"]+"', plain) == re.findall(' d="[^"]+"', adaptive)
    assert page.count("<figcaption>") == page.count("</figcaption>") == 1


def test_print_has_the_drawing_below_its_caption(built: Path) -> None:
    source = (built / "latex" / "garden.tex").read_text("utf-8")
    figure = source.partition(r"\begin{figure}")[2].partition(r"\end{figure}")[0]
    assert figure.index(r"\caption{") < figure.index("sphinxincludegraphics")
    (image,) = re.findall(r"\{\{([\w.-]+)\}\.pdf\}", figure)
    assert (built / "latex" / f"{image}.pdf").read_bytes().startswith(b"%PDF")
