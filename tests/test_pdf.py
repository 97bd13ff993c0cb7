"""Build the PDF and read it back."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest
from conftest import Kept, Page, Project, need
from PIL import Image

from analysis.book import inputs

TEXT_SIZE, TEXT_WIDTH = 10, 453  # points


@pytest.fixture(scope="module")
def latex(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the folder in which the PDF has been built, from pages that are read already."""
    need("xelatex")
    need("latexmk")
    with kept.restored() as project:
        done = project.build("--builder", "pdflatex")
        assert done.returncode == 0, done.stderr
        return Path(shutil.copytree(project.path / "_build" / "latex", tmp_path_factory.mktemp("pdf") / "latex"))


@pytest.fixture(scope="module")
def pdf(latex: Path) -> pypdf.PdfReader:
    """Return the PDF."""
    return pypdf.PdfReader(latex / "electric-mini-report.pdf")


@pytest.fixture(scope="module")
def words(pdf: pypdf.PdfReader) -> list[str]:
    """Return the words of each page."""
    return [page.extract_text() for page in pdf.pages]


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


def test_a_cell_that_shows_nothing_leaves_no_frame(latex: Path) -> None:
    written = (latex / "electric-mini-report.tex").read_text("utf-8")
    assert not re.search(r"\\begin\{sphinxVerbatim\}\[.*\]\W*\\end\{sphinxVerbatim\}", written)


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
    pdf: pypdf.PdfReader, words: list[str], labels: dict[str, tuple[str, str]], pages: dict[str, Page]
) -> None:
    places = pdf.named_destinations
    known = [anchor for name in ("sources", "register") for anchor in pages[f"chapters/{name}.html"].ids]
    sentences = {anchor for anchor in known if re.fullmatch(r"s\d+-\d+", anchor)}
    assert sentences
    for anchor in sentences:
        page = pdf.get_destination_page_number(places[labels[anchor][1]])
        assert anchor in words[page]
    assert [anchor for anchor in known if anchor.startswith("d-") and labels[anchor][1] not in places] == []


def test_an_anchor_in_a_line_of_sources_tells_the_page_that_it_stands_on(
    pdf: pypdf.PdfReader, words: list[str]
) -> None:
    printed = dict(zip(pdf.page_labels, words, strict=True))
    told = re.findall(r"(s\d+-\d+)\s\(p\.\s(\d+)\)", " ".join(words))
    assert len(told) >= 5
    assert [each for each in told if each[0] not in printed[each[1]]] == []


def test_no_page_between_the_first_and_the_last_is_half_empty(latex: Path) -> None:
    command = [need("pdftotext"), "-bbox", "electric-mini-report.pdf", "-"]
    told = subprocess.run(command, cwd=latex, capture_output=True, text=True, check=True).stdout
    for page in told.split("<page ")[3:-1]:  # after the title and the contents
        height = float(re.search(r'height="([\d.]+)"', page)[1])
        ends = (float(end) / height for end in re.findall(r'yMax="([\d.]+)"', page))
        assert max(end for end in ends if end < 0.9) > 0.55, page[:600]  # the foot is below


def test_a_sentence_tells_where_the_book_uses_it(words: list[str]) -> None:
    assert len(re.findall(r"Used in (?:The|Oxford|Electric)", " ".join(words).replace("\n", " "))) >= 20


def test_what_the_sources_mark_is_marked_in_print_too() -> None:
    style, print_ = (inputs.HERE / path for path in ("themes/web/static/evidence.css", "latex/printing.sty"))
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


def test_print_shows_no_code_and_no_download(words: list[str]) -> None:
    text = " ".join(words)
    assert "from analysis import" not in text
    assert "Code for this" not in text
    assert "Data as CSV" not in text
    assert "[Unable" not in text


def test_no_page_but_a_chapters_last_is_more_than_a_quarter_empty(
    pdf: pypdf.PdfReader, latex: Path, tmp_path: Path
) -> None:
    chapters = {pdf.get_destination_page_number(entry) for entry in pdf.outline if not isinstance(entry, list)}
    book = latex / "electric-mini-report.pdf"
    subprocess.run([need("pdftoppm"), "-r", "36", "-gray", "-png", str(book), str(tmp_path / "page")], check=True)
    sheets = [Image.open(path) for path in sorted(tmp_path.glob("page*.png"))]
    inner = [index for index in range(2, len(sheets) - 1) if index + 1 not in chapters]
    assert {index + 1: _empty(sheets[index]) for index in inner if _empty(sheets[index]) > 0.25} == {}


def test_no_heading_stands_at_a_pages_foot_nor_with_a_single_line(pdf: pypdf.PdfReader, words: list[str]) -> None:
    titles = {title.replace(" ", "") for title in _titles(pdf.outline)}
    low = {
        number: line
        for number, page in enumerate(words[2:], 3)
        for line in page.replace(" ", "").splitlines()[-3:-1]
        if re.sub(r"^[\d.]+", "", line) in titles
    }
    assert low == {}


def _titles(outline: list) -> list[str]:
    return [title for each in outline for title in (_titles(each) if isinstance(each, list) else [each.title])]


def test_the_cover_names_no_file(words: list[str]) -> None:
    assert not re.search(r"[0-9a-f]{12}|\.txt", words[0])


def _empty(sheet: Image.Image) -> float:
    """Return how much of a page's text block is empty below the last line: the head and foot left aside."""
    block = sheet.crop((0, int(sheet.height * 0.09), sheet.width, int(sheet.height * 0.915)))
    found = block.point(lambda shade: 255 if shade < 200 else 0).getbbox()
    return 1 - (found[3] if found else 0) / block.height


def test_no_figures_letters_are_larger_than_the_texts(latex: Path) -> None:
    """LaTeX sets a figure as wide as the text at most, and never wider than it was drawn."""
    figures = list(latex.glob("fig-*.pdf"))
    assert figures
    for figure in figures:
        (page,) = pypdf.PdfReader(figure).pages
        shrunk = min(1, TEXT_WIDTH / float(page.mediabox.width))
        letters = re.findall(rb"/\S+ ([\d.]+) Tf", page.get_contents().get_data())
        assert max(map(float, letters)) * shrunk <= TEXT_SIZE


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
    assert pdf.metadata.author == "The electric-MINI project"
    assert pdf.metadata.subject == "A report that shows its evidence"
    assert pdf.trailer["/Root"]["/Lang"] == "en"


def _chapter(pdf: pypdf.PdfReader, title: str) -> pypdf.generic.Destination:
    return next(entry for entry in pdf.outline if not isinstance(entry, list) and entry.title == title)


def _targets(pdf: pypdf.PdfReader) -> list[object]:
    notes = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    links = [note["/A"].get_object() for note in notes if note.get("/Subtype") == "/Link" and "/A" in note]
    return [link["/D"] for link in links if "/D" in link] + [note["/Dest"] for note in notes if "/Dest" in note]
