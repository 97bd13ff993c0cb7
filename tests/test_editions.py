"""The whole book, as PDF and EPUB, is offered on each page while it was built from the same sources as the pages."""

from __future__ import annotations

from pathlib import Path

import leaflet
import pytest

from analysis.book import archive, editions

OFFERED = '<a href="editions/leaflet.pdf"'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the leaflet's folder."""
    return leaflet.write(tmp_path_factory.mktemp("editions"), "downloads", "editions", "head")


def _pages(folder: Path) -> list[str]:
    html = leaflet.build(folder)
    return [(html / name).read_text("utf-8") for name in ("index.html", "chapter.html")]


def test_a_pdf_is_offered_after_it_was_built_and_until_the_sources_change(folder: Path) -> None:
    latex = leaflet.build(folder, "latex")
    assert (latex / editions.NOTE).read_text("utf-8") == archive.digest(folder)
    (latex / "figure.pdf").write_bytes(b"%PDF a figure")
    (source,) = latex.glob("*.tex")
    source.with_name("leaflet.pdf").write_bytes(b"%PDF the book")  # as latexmk would
    source.rename(source.with_name("leaflet.tex"))
    assert all(OFFERED in page for page in _pages(folder))
    offered = folder / "_build" / "html" / editions.FOLDER
    assert [path.name for path in offered.iterdir()] == ["leaflet.pdf"]
    assert (offered / "leaflet.pdf").read_bytes() == b"%PDF the book"
    (folder / "README.md").write_text("Now another book.", "utf-8")
    assert not any(OFFERED in page for page in _pages(folder))


def test_an_epub_is_noted_with_its_sources(folder: Path) -> None:
    epub = leaflet.build(folder, "epub")
    assert (epub / editions.NOTE).read_text("utf-8") == archive.digest(folder)
    assert list(epub.glob("*.epub"))
