"""The whole book, as PDF and EPUB, is offered on each page while it was built from the same sources as the pages."""

from __future__ import annotations

import shutil
from pathlib import Path

from conftest import Project

from analysis.book import downloads

OFFERED = 'href="../editions/garden.'


def _pages(project: Project) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((project.html / "pages").glob("*.html"))]


def test_each_page_offers_both_editions_in_plain_sight_and_beside_what_it_offers_of_itself(published: Project) -> None:
    for page in _pages(published):
        for kind in ("pdf", "epub"):
            assert page.count(f'{OFFERED}{kind}"') == 2
        (contents,) = page.split('<ul class="editions">')[1:]
        assert "The whole book (PDF)" in contents.partition("</ul>")[0]
        assert "Print this page" in page and ">.pdf<" not in page
    assert {path.name for path in (published.html / "editions").iterdir()} == {"garden.pdf", "garden.epub"}
    printed = published.path / "_build" / "latex" / "garden.pdf"
    assert (published.html / "editions" / "garden.pdf").read_bytes() == printed.read_bytes()


def test_a_book_without_editions_offers_none(garden_book: Project) -> None:
    assert not any(OFFERED in page or "editions" in page for page in _pages(garden_book))


def test_a_pdf_counts_once_latex_has_ended_well(published: Project, tmp_path: Path) -> None:
    latex = shutil.copytree(published.path / "_build" / "latex", tmp_path / "latex")
    printed, log = latex / "garden.pdf", latex / "garden.log"
    assert list(downloads._books(latex)) == [printed]
    log.write_text(f"{log.read_text('utf-8', errors='replace')}\n! Undefined control sequence.\n", "utf-8")
    assert list(downloads._books(latex)) == []
    log.write_text("", "utf-8")
    printed.write_bytes(printed.read_bytes()[:-100])
    assert list(downloads._books(latex)) == []


def test_editions_of_other_sources_are_not_offered(published: Project, tmp_path: Path) -> None:
    project = Project(shutil.copytree(published.path, tmp_path / "garden"))
    app = project.app

    def found() -> set[str]:
        downloads.find(app, app.env)
        return set(app.env.evidence_editions)

    assert found() == {"garden.pdf", "garden.epub"}
    (project.path / "LICENSE").write_text("Now another book.", "utf-8")
    assert found() == set()
