"""The open data has its declared columns, exact places, and nothing that a spreadsheet would run."""

import csv
import datetime as dt
import json
from pathlib import Path

import pytest

from analysis import evidence, export, seeds
from analysis.__main__ import main

ARTICLES = {seed.name: seed.text for seed in seeds.read_all()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("export")
    export.write(evidence.read(), directory)
    return directory


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", export.COLUMNS)
def test_a_table_has_its_declared_columns_and_rows(folder: Path, name: str) -> None:
    assert list(rows(folder, name)[0]) == export.COLUMNS[name].split(",")


@pytest.mark.parametrize("name", ["sentences", "quantities", "dates", "claims"])
def test_every_quote_equals_its_span(folder: Path, name: str) -> None:
    for row in rows(folder, name):
        text = ARTICLES[row["seed"]]
        assert text[int(row["start"]) : int(row["end"])] == row.get("quote", row.get("text"))


def test_dates_are_iso_and_in_order(folder: Path) -> None:
    for row in rows(folder, "dates") + rows(folder, "events"):
        ends = [dt.date.fromisoformat(row[end]) for end in ("earliest", "latest") if row[end]]
        assert ends == sorted(ends)


def test_annotations_select_the_quote_by_text_and_by_position(folder: Path) -> None:
    for annotation in json.loads((folder / "evidence.jsonld").read_text(encoding="utf-8")):
        quote, position = annotation["target"]["selector"]
        text = ARTICLES[annotation["target"]["source"].removeprefix("seeds/")]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_two_exports_are_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    for path in export.write(evidence.read(), tmp_path):
        assert path.read_bytes() == (folder / path.name).read_bytes()


def test_a_cell_that_a_spreadsheet_would_run_is_made_text(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("=cmd|' /C calc'!A0 is what it says.\n@SUM(1) cars were sold.\n", encoding="utf-8")
    export.write(evidence.read(tmp_path), tmp_path / "out")
    assert [row["text"][0] for row in rows(tmp_path / "out", "sentences")] == ["'", "'"]


def test_check_passes_on_the_articles_and_fails_without_any(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert main(["--seeds", str(tmp_path), "check"]) == 1
    assert capsys.readouterr().err == f"error: no *.txt in {tmp_path}: expected the articles there\n"
