"""Every figure and table of the built book offers its data, and the register offers all evidence."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import re
from pathlib import Path

import pytest
from conftest import Page, Project

from analysis import evidence, export

NUMBERS, DAYS = re.compile(r"\b(?:low|high|days|lines|start|end)$"), re.compile(r"\b(?:earliest|latest)$")


@pytest.fixture(scope="module")
def files(book: Project) -> dict[str, list[list[str]]]:
    """Return the rows of each CSV file beside the pages."""
    paths = sorted((book.html / "data").glob("*.csv"))
    return {path.stem: list(csv.reader(path.read_text("utf-8").splitlines(keepends=True))) for path in paths}


def test_each_figure_and_table_offers_its_data(pages: dict[str, Page], files: dict[str, list[list[str]]]) -> None:
    for name, page in pages.items():
        shown = {anchor for anchor in page.ids if re.match(r"(?:fig|tbl)-", anchor)}
        offered = {Path(href).stem for classes, href, _ in page.links if "download" in classes.split()}
        assert shown <= offered, name
        assert offered - {"evidence"} <= set(files), name


def test_every_file_is_a_table_with_a_head(files: dict[str, list[list[str]]]) -> None:
    for name, (head, *rows) in files.items():
        assert rows, name
        assert all(head), name
        assert {len(row) for row in rows} == {len(head)}, name


def test_columns_of_numbers_and_days_hold_nothing_else(files: dict[str, list[list[str]]]) -> None:
    for name, (head, *rows) in files.items():
        for column, *cells in zip(head, *rows, strict=True):
            told = [cell for cell in cells if cell]
            if DAYS.search(column):
                assert all(dt.date.fromisoformat(cell) for cell in told), (name, column)
            elif NUMBERS.search(column) and name != "claims":  # a claim's ends are days where its value is a date
                assert all(re.fullmatch(r"-?\d+(?:\.\d+)?", cell) for cell in told), (name, column)


def test_the_register_offers_what_the_export_writes(book: Project, tmp_path: Path) -> None:
    for path in export.write(evidence.read(), tmp_path):
        assert (book.html / "data" / path.name).read_bytes() == path.read_bytes()


def test_the_colophon_tells_the_digests_of_these_files(book: Project, files: dict[str, list[list[str]]]) -> None:
    told = {name: digest for name, _lines, digest in files["tbl-given"][1:]}
    data = book.html / "data"
    assert told == {name: hashlib.sha256((data / name).read_bytes()).hexdigest() for name in told}
    assert [row[2] for row in files["tbl-read"][1:]] == [seed.sha256 for seed in evidence.read().seeds]
