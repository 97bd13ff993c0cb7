"""Build the PDF and read it back."""

from __future__ import annotations

import re
from pathlib import Path

import pypdf
import pytest
from conftest import Project, copy, need


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


def test_outline_names_the_chapters(pdf: pypdf.PdfReader) -> None:
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
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


def _chapter(pdf: pypdf.PdfReader, title: str) -> pypdf.generic.Destination:
    return next(entry for entry in pdf.outline if not isinstance(entry, list) and entry.title == title)


def _targets(pdf: pypdf.PdfReader) -> list[object]:
    notes = [note.get_object() for page in pdf.pages for note in page.get("/Annots", [])]
    links = [note["/A"].get_object() for note in notes if note.get("/Subtype") == "/Link" and "/A" in note]
    return [link["/D"] for link in links if "/D" in link] + [note["/Dest"] for note in notes if "/Dest" in note]
