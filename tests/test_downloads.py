"""Every figure and table of the built book offers its data, and all of it stands in one place."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from conftest import Page, Project


@pytest.fixture(scope="module")
def files(book: Project) -> dict[str, bytes]:
    """Return the CSV files beside the pages by name."""
    return {path.stem: path.read_bytes() for path in sorted((book.html / "data").glob("*.csv"))}


def _rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_each_figure_and_table_offers_its_data(pages: dict[str, Page], files: dict[str, bytes]) -> None:
    for name, page in pages.items():
        shown = {anchor for anchor in page.ids if re.match(r"(?:fig|tbl)-", anchor)}
        offered = {Path(href).stem for classes, href, _ in page.links if "download" in classes.split()}
        assert shown <= offered, name
        assert {stem for stem in offered if stem.startswith(("fig-", "tbl-"))} <= set(files), name


def test_every_file_is_a_table_with_a_head(files: dict[str, bytes]) -> None:
    assert files
    for name, content in files.items():
        head, *rows = _rows(content)
        assert rows, name
        assert all(head), name
        assert {len(row) for row in rows} == {len(head)}, name


def test_every_file_tells_a_spreadsheet_its_encoding(files: dict[str, bytes]) -> None:
    assert [name for name, content in files.items() if not content.startswith(b"\xef\xbb\xbf")] == []


def test_pandas_reads_every_file_as_it_comes(files: dict[str, bytes]) -> None:
    for name, content in files.items():
        head, *rows = _rows(content)
        table = pd.read_csv(io.BytesIO(content))
        assert list(table.columns) == head, name
        assert len(table) == len(rows), name


def test_one_archive_holds_all_data(book: Project) -> None:
    (packed,) = (book.html / "data").glob("*-data.zip")
    with zipfile.ZipFile(packed) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    data = book.html / "data"
    beside = [path for path in data.rglob("*") if path.is_file() and path.suffix != ".zip"]
    assert held == {path.relative_to(data).as_posix(): path.read_bytes() for path in beside}


def test_every_file_has_a_title_in_plain_words(book: Project) -> None:
    described = json.loads((book.html / "data" / "datapackage.json").read_text("utf-8"))["resources"]
    assert [each["name"] for each in described if not re.fullmatch(r"[^\n\\]+", each.get("title", ""))] == []
    assert [each["title"] for each in described if "](" in each["title"]] == []


def test_a_page_leads_to_the_archives(pages: dict[str, Page], book: Project) -> None:
    for name, page in pages.items():
        if name.startswith("chapters/"):
            offered = {Path(href).name for _, href, _ in page.links if href.endswith(".zip")}
            assert offered >= {path.name for path in (book.html / "data").glob("*.zip")}, name


def test_the_file_beside_a_figure_tells_a_reader_amounts_and_sentences_and_not_how_it_is_drawn(
    files: dict[str, bytes],
) -> None:
    head, before, *_ = _rows(files["fig-exports"])
    told = dict(zip(head, before, strict=True))
    assert head[:3] == ["name", "words", "amount"]
    assert told["words"] == "about 254,000, computed" and told["amount value"] == "254400"
    assert float(told["amount high"]) and (told["amount unit"], told["amount sentences"]) == ("vehicle", "s002-07")
    for name, content in files.items():
        if name.startswith("fig-"):
            assert not {"tone", "span", "stated"} & set(_rows(content)[0]), name
