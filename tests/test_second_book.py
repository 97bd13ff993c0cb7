"""A second book, on a garden, is built by the rooms that know no subject, from a folder that holds no code of theirs."""

from __future__ import annotations

import posixpath
import re
import shutil
import zipfile
from pathlib import Path

import conftest
import pytest
from conftest import HOME, Page, Project, cards, text

from analysis import folders
from analysis.__main__ import main
from analysis.book import extension
from analysis.claims import record
from analysis.folders import OWN
from analysis.showing import citing, reports

GARDEN = HOME / "tests" / "garden"


@pytest.fixture(scope="module")
def shown(garden_book: Project) -> dict[str, Page]:
    """Return the pages of the garden by name."""
    return {path.stem: Page(path) for path in (garden_book.html / "pages").glob("*.html")}


@pytest.fixture(scope="module")
def leaflet(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return a book of one page, which shows what it uses; in Arabic, without bounds, to be edited and built again."""
    made = conftest.garden(tmp_path_factory.mktemp("leaflet"))
    made.edit("_toc.yml", "chapters:\n  - file: pages/beds\n  - file: pages/sources\n", "")
    made.edit("_config.yml", "[pages/sources]", "[]")
    made.edit("_config.yml", "evidence_report: garden", "evidence_report: garden\n    language: ar")
    made.edit("coding/claims.toml", ', asked = ["beds"]', "")
    (made.path / "coding" / "bounds.toml").unlink()
    sources = (made.path / "pages" / "sources.md").read_text("utf-8").partition("# Sources")[2]
    made.edit("pages/index.md", "[the beds](#the-beds): ", "below: ")
    made.edit("pages/index.md", "for a garden.\n", f"for a garden.\n\n## Sources{sources}")
    for page in ("beds", "sources"):
        (made.path / "pages" / f"{page}.md").unlink()
    for builder in (("html",), ("custom", "--custom-builder", "epub")):
        done = made.build("--builder", *builder)
        assert (done.returncode, done.stderr) == (0, "")
    return made


def _evidence(page: Page) -> set[str]:
    return {href.partition("#")[2] for classes, href, _ in page.links if "evidence" in classes.split()}


def test_the_book_is_the_one_around_the_working_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(GARDEN / "pages")
    found = folders.current()
    assert (found.home, found.coding, found.chapters) == (GARDEN, GARDEN / "coding", GARDEN / "pages")
    assert citing.line(found).plain.startswith("Cite as: The garden and Ada Gardener (2020). Beds & borders")
    monkeypatch.chdir(tmp_path)
    assert folders.current() == OWN


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("check", "agree: beds (2 named origin(s)): “7” s1-01, Jörg & Co; “7” s2-01, Garden Club"),
        ("check", "half: 3.5 beds"),
        ("check", "plants_before: about 4,000 plants (3,930–4,070)"),
        ("read 2", "  growth: up 5 percent (4.5–5.5 percent); no source named; statistic; holds for 2019; its slot says “up”"),
        ("draft 2", 'reads  = "The garden, opened {?1:period}, has {?2:count} beds, the Garden Club said."'),
    ],
)
def test_the_commands_serve_it(command: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--book", str(GARDEN), *command.split()]) == 0
    assert told in capsys.readouterr().out.splitlines()


def test_its_data_is_exported(tmp_path: Path) -> None:
    assert main(["--book", str(GARDEN), "export", str(tmp_path)]) == 0
    assert "beds,,7,7,7,bed,,,Jörg & Co,assertion,s1-01,1_note.txt" in (tmp_path / "claims.csv").read_text("utf-8")
    assert "half,beds ÷ 2,main,3.5" in (tmp_path / "derived.csv").read_text("utf-8")


def test_its_pages_are_guarded_and_may_ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    garden = Project(Path(shutil.copytree(GARDEN, tmp_path / "garden")))
    for article in ("seeds/1*", "seeds/2*"):
        garden.edit(article, "7", "4")
    assert main(["--book", str(garden.path), "check"]) == 1
    assert re.search(r"index.md:\d+: no longer true: “More than five.*beds “4”", capsys.readouterr().err)
    garden.edit("coding/claims.toml", 'asked = ["beds"]', 'asked = ["trees"]')
    record.read.cache_clear()
    assert main(["--book", str(garden.path), "check"]) == 1
    assert "owner is asked in 'trees'; expected a chapter: beds, index, sources" in capsys.readouterr().err


def test_what_it_states_computes_and_lacks_stands_on_its_pages(garden_book: Project) -> None:
    pages = garden_book.html / "pages"
    beds, sources = (text((pages / f"{page}.html").read_text("utf-8")) for page in ("beds", "sources"))
    assert "The year before there were about 4,000 plants." in beds
    assert "who owns the garden" in beds
    assert "howpublished = {Beds \\&amp; borders, 100 \\% a\\_b \\#1: a note on one garden}" in beds
    assert "a second source confirms 1" in sources
    assert re.search(r"4,200 ÷ \(1 \+ 5 %\) = 4,000", sources)


def test_its_links_lead_to_sentences_and_computed_values_that_lead_back(
    garden_book: Project, shown: dict[str, Page]
) -> None:
    for name, page in shown.items():
        for _, href, words in page.links:
            path, _, anchor = href.partition("#")
            stem = posixpath.splitext(posixpath.basename(path))[0] or name
            assert not anchor or stem not in shown or anchor in shown[stem].ids, (name, href, words)
    used = _evidence(shown["index"]) | _evidence(shown["beds"])
    assert used >= {"s1-01", "s2-02", "d-half", "d-plants-before"}
    assert used <= set(shown["sources"].ids)
    assert used <= set(cards(garden_book.html))
    back = {href.partition("#")[2] for _, href, _ in shown["sources"].links if "#use-" in href}
    assert {"use-s2-02-1", "use-d-plants-before-1"} <= back


def test_its_sources_can_be_taken_away(garden_book: Project) -> None:
    (packed,) = (garden_book.html / "data").glob("garden-2.0-source.zip")
    with zipfile.ZipFile(packed) as opened:
        held = {name.partition("/")[2] for name in opened.namelist()}
    assert {"_config.yml", "garden.py", "coding/1.toml", "seeds/1_note.txt", "pages/beds.md"} <= held
    assert reports.of(folders.Folders.of(GARDEN)).book.citation()["title"].startswith("Beds & borders")


def test_a_book_of_one_page_tells_where_it_uses_its_own_sentences(leaflet: Project) -> None:
    page = Page(leaflet.html / "pages" / "index.html")
    back = {href.partition("#")[2] for _, href, _ in page.links if "#use-" in href}
    assert {"use-s1-01-1", "use-d-half-1"} <= back <= set(page.ids)
    assert text((leaflet.html / "pages" / "index.html").read_text("utf-8")).count("Not used in the report") == 2


def test_an_arabic_book_runs_from_right_to_left(leaflet: Project) -> None:
    assert (leaflet.html / "index.html").read_text("utf-8").startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    page = (leaflet.html / "pages" / "index.html").read_text("utf-8")
    assert re.search(r'<html lang="ar".*<body[^>]* dir="rtl">', page, re.S)
    (path,) = (leaflet.path / "_build" / "epub").glob("*.epub")
    with zipfile.ZipFile(path) as opened:
        assert 'page-progression-direction="rtl"' in opened.read("content.opf").decode()
        assert 'xml:lang="ar" dir="rtl"' in opened.read("pages/index.xhtml").decode()


def test_evidence_that_no_page_shows_stops_the_build_in_one_line(leaflet: Project) -> None:
    leaflet.edit("pages/index.md", "sources.articles(report.said().record)", "None")
    done = leaflet.build()
    assert done.returncode == 1
    assert "no page shows it; expected one with a cell sources.articles(said.record)" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_book_without_citation_is_told_what_it_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    garden = conftest.garden(tmp_path / "garden")
    (garden.path / "CITATION.cff").unlink()
    assert main(["--book", str(garden.path), "export", str(tmp_path / "data")]) == 1
    told = "CITATION.cff: No such file or directory; expected title, authors, version, date-released, license"
    assert capsys.readouterr().err == f"error: {told}\n"
    with pytest.raises(SystemExit, match=f"^The book was not built: {told}$"):
        extension.setup(garden.app)
