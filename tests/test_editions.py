"""The whole book, as PDF and EPUB, is offered on each page while it was built from the same sources as the pages."""

from __future__ import annotations

from pathlib import Path

from analysis.book import archive, editions
from tests import leaflet

OFFERED = '<a href="editions/leaflet.pdf"'


def _pages(html: Path) -> list[str]:
    return [(html / name).read_text("utf-8") for name in ("index.html", "chapter.html")]


def test_pdf_and_epub_are_offered_after_they_were_built_and_until_the_sources_change(leaflets: dict[str, Path]) -> None:
    folder, offered = leaflets["folder"], leaflets["addressed"] / editions.FOLDER
    for built in (leaflets["latex"], leaflets["epub"]):
        assert (built / editions.NOTE).read_text("utf-8") == archive.digest(folder)
    assert not any(OFFERED in page for page in _pages(leaflets["plain"]))
    assert all(OFFERED in page for page in _pages(leaflets["addressed"]))
    assert {path.name for path in offered.iterdir()} == {"leaflet.pdf", "leaflet.epub"}
    assert (offered / "leaflet.pdf").read_bytes() == b"%PDF the book"
    (folder / "README.md").write_text("Now another book.", "utf-8")
    assert not any(OFFERED in page for page in _pages(leaflet.build(folder, "html", *leaflet.ADDRESSED)))
