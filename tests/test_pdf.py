"""Build the PDF and read it back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdf
import pytest
from conftest import HOME, Project, copy, need

from analysis import evidence


@pytest.fixture(scope="module")
def latex(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the PDF has been built."""
    need("xelatex")
    need("latexmk")
    project: Project = copy(tmp_path_factory.mktemp("pdf"))
    done = project.build("--builder", "pdflatex")
    assert done.returncode == 0, done.stderr
    return project.path / "_build" / "latex"


@pytest.fixture(scope="module")
def pdf(latex: Path) -> pypdf.PdfReader:
    """Return the PDF."""
    return pypdf.PdfReader(latex / "electric-mini-report.pdf")


@pytest.fixture(scope="module")
def log(latex: Path) -> str:
    """Return what LaTeX told, its broken lines joined."""
    return re.sub(r"(?<=.{79})\n", "", (latex / "electric-mini-report.log").read_text("utf-8", "replace"))


@pytest.fixture(scope="module")
def labels(latex: Path) -> dict[str, tuple[str, str]]:
    """Return the number and the destination of everything that can be referred to."""
    told = (latex / "electric-mini-report.aux").read_text("utf-8")
    found = re.findall(r"\\newlabel\{chapters/\w+:([\w-]+)\}\{\{([\d.]*)\}\{\d+\}\{.*\}\{([^{}]+)\}\{\}\}", told)
    return {anchor: (number, destination) for anchor, number, destination in found}


def test_latex_finds_every_reference_and_every_glyph(log: str) -> None:
    assert re.findall(r".*(?:undefined|Missing character).*", log) == []


def test_no_line_stands_out_of_its_column(log: str) -> None:
    assert [width for width in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log) if float(width) > 5] == []


def test_latex_runs_no_shell(log: str) -> None:
    assert "write18 enabled" not in log


def test_every_link_lands_on_a_page(pdf: pypdf.PdfReader) -> None:
    known = set(pdf.named_destinations)
    lost = [target for target in _targets(pdf) if isinstance(target, str) and target not in known]
    assert lost == []


def test_evidence_links_land_in_sources(pdf: pypdf.PdfReader) -> None:
    first, last = (pdf.get_destination_page_number(_chapter(pdf, title)) for title in ("Sources", "Evidence register"))
    places = pdf.named_destinations
    pages = [pdf.get_destination_page_number(places[target]) for target in _targets(pdf) if target in places]
    assert sum(first <= page <= last for page in pages) >= 20


def test_every_sentence_and_derived_figure_can_be_reached(
    pdf: pypdf.PdfReader, labels: dict[str, tuple[str, str]]
) -> None:
    book = evidence.read()
    places = pdf.named_destinations
    for anchor in book.sentences:
        page = pdf.get_destination_page_number(places[labels[anchor][1]])
        assert anchor in pdf.pages[page].extract_text()
    derived = {f"d-{name.replace('_', '-')}" for name in book.derived}
    assert {anchor for anchor in derived if labels[anchor][1] in places} == derived


def test_what_the_sources_mark_is_marked_in_print_too() -> None:
    style, print_ = (HOME / "analysis" / each for each in ("book/static/evidence.css", "book/latex/printing.sty"))
    marks = {"quantity", "date", "claim", "attribution"}
    assert marks <= set(re.findall(r"^\.(\w+) \{", style.read_text("utf-8"), re.M))
    assert marks <= set(re.findall(r"\\DUrole(\w+)\}", print_.read_text("utf-8")))


def test_figures_and_tables_have_the_numbers_of_the_pages(book: Project, labels: dict[str, tuple[str, str]]) -> None:
    page = "".join(path.read_text("utf-8") for path in sorted((book.html / "chapters").glob("*.html")))
    shown = re.findall(r'caption-number">(?:Fig\.|Table) ([\d.]+) </span>.*?href="#((?:fig|tbl)-[\w-]+)"', page, re.S)
    assert len(shown) >= 10
    assert {anchor: number for number, anchor in shown} == {
        anchor: number for anchor, (number, _) in labels.items() if re.match(r"(?:fig|tbl)-", anchor)
    }


def test_no_figure_is_a_raster(latex: Path) -> None:
    command = [need("pdfimages"), "-list", str(latex / "electric-mini-report.pdf")]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert listed.splitlines()[2:] == []


def test_print_shows_no_code_and_no_download(pdf: pypdf.PdfReader) -> None:
    words = " ".join(page.extract_text() for page in pdf.pages)
    assert "from analysis import" not in words
    assert "Data as CSV" not in words
    assert "[Unable" not in words


def test_no_page_stands_nearly_empty(pdf: pypdf.PdfReader) -> None:
    """A page of text or of one figure is filled to a third at least; only a chapter's last may be shorter."""
    chapters = {pdf.get_destination_page_number(entry) for entry in pdf.outline if not isinstance(entry, list)}
    drawn = [index for index, page in enumerate(pdf.pages) if "/XObject" in page["/Resources"].get_object()]
    inner = [index for index in range(2, len(pdf.pages) - 1) if index + 1 not in chapters and index not in drawn]
    assert [index + 1 for index in inner if len(pdf.pages[index].extract_text()) < 800] == []


def test_outline_names_the_chapters(pdf: pypdf.PdfReader) -> None:
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
    assert titles[0] == "Electric MINIs from China"
    assert {"The joint venture", "Oxford and China", "The export outlook", "Sources"} <= set(titles)


def test_fonts_are_embedded(pdf: pypdf.PdfReader) -> None:
    embedded, others = set(), set()
    for page in pdf.pages:
        for font in page["/Resources"].get_object().get("/Font", {}).values():
            font = font.get_object()
            inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = inner.get("/FontDescriptor", {})
            descriptor = descriptor.get_object() if hasattr(descriptor, "get_object") else descriptor
            kept = embedded if any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")) else others
            kept.add(font.get("/BaseFont"))
    assert embedded
    assert others == set()


def test_metadata_name_the_report(pdf: pypdf.PdfReader) -> None:
    assert pdf.metadata.title == "Electric MINIs from China"
    assert pdf.metadata.author == "The electric-MINI report"
    assert pdf.metadata.subject == "A report that shows its evidence"
    assert pdf.trailer["/Root"]["/Lang"] == "en"


def test_a_browser_prints_the_book_without_latex(tmp_path: Path) -> None:
    chromium, project = need("chromium"), copy(tmp_path)
    done = project.build("--builder", "custom", "--custom-builder", "singlehtml", "--path-output", "_build/browser")
    assert done.returncode == 0, done.stderr
    page = project.path / "_build" / "browser" / "_build" / "singlehtml" / "index.html"
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer"]
    command = [chromium, *flags, f"--print-to-pdf={tmp_path / 'book.pdf'}", page.as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    printed = pypdf.PdfReader(tmp_path / "book.pdf")
    assert len(printed.pages) >= 20
    notes = [note.get_object() for page in printed.pages for note in page.get("/Annots", [])]
    assert [note["/A"]["/URI"] for note in notes if "/URI" in note.get("/A", {})] == []
    places = {name.lstrip("/") for name in printed.named_destinations}
    assert {str(target).lstrip("/") for target in _targets(printed)} <= places
    # A browser keeps the places that something leads to; every sentence that the book rests on is among them.
    book = evidence.read()
    assert {mention.sentence.id for claim in book.leading.values() for mention in claim.evidence} <= places


def _chapter(pdf: pypdf.PdfReader, title: str) -> pypdf.generic.Destination:
    return next(entry for entry in pdf.outline if not isinstance(entry, list) and entry.title == title)


def _targets(pdf: pypdf.PdfReader) -> list[object]:
    notes = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    links = [note["/A"].get_object() for note in notes if note.get("/Subtype") == "/Link" and "/A" in note]
    return [link["/D"] for link in links if "/D" in link] + [note["/Dest"] for note in notes if "/Dest" in note]
