"""The open data has its declared columns, exact places, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import datetime as dt
import json
from fractions import Fraction
from pathlib import Path

import pandas as pd
import pytest

from analysis.claims import record
from analysis.folders import OWN
from analysis.showing import export, reports
from tests.codings import Made

COLUMNS = {
    "sentences": "sentence,seed,start,end,text,repeat_of,status,origin",
    "claims": "claim,period,value,low,high,unit,earliest,latest,origin,status,sentence,seed,start,end,quote,subject,leads,by",
    "derived": "name,formula,reading,value,low,high,unit,inputs,sentences",
    "events": "event,earliest,latest,basis,sentences",
}
ARTICLES = {article.seed.name: article.seed.text for article in record.read(OWN).articles.values()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("export")
    for name, content in reports.of(OWN).files().items():
        (directory / name).parent.mkdir(exist_ok=True)
        (directory / name).write_bytes(content)
    return directory


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row(folder: Path, claim: str) -> dict[str, str]:
    (found,) = (each for each in rows(folder, "claims") if each["claim"] == claim)
    return found


@pytest.mark.parametrize("name", COLUMNS)
def test_a_table_has_its_declared_columns_for_csv_and_for_pandas(folder: Path, name: str) -> None:
    heads = COLUMNS[name].split(",")
    assert list(rows(folder, name)[0]) == heads
    frame = pd.read_csv(folder / f"{name}.csv")
    assert list(frame.columns) == heads
    assert len(frame) == len(rows(folder, name))


def test_keys_stay_text_for_pandas(folder: Path) -> None:
    frame = pd.read_csv(folder / "claims.csv")
    assert set(frame["seed"]) == set(ARTICLES)
    assert frame["sentence"].dropna().str.fullmatch(r"s\d{3}-\d\d").all()


@pytest.mark.parametrize(("name", "words"), [("sentences", "text"), ("claims", "quote")])
def test_every_quote_equals_its_span(folder: Path, name: str, words: str) -> None:
    for each in rows(folder, name):
        assert ARTICLES[each["seed"]][int(each["start"]) : int(each["end"])] == each[words]


def test_every_sentence_has_a_row_and_a_repeat_tells_what_it_repeats_and_whose_it_is(folder: Path) -> None:
    found = {each["sentence"]: each for each in rows(folder, "sentences")}
    assert len(found) == 51
    assert [found["s002-15"][key] for key in ("repeat_of", "status", "origin")] == ["s002-07", "statistic", "CAAM"]


def test_every_statement_has_a_row(folder: Path) -> None:
    assert len(rows(folder, "claims")) == len(record.read(OWN).statements)


def test_a_number_has_its_value_its_range_and_its_unit(folder: Path) -> None:
    told = [row(folder, "nev_exports")[key] for key in ("period", "value", "low", "high", "unit")]
    assert told == ["nev_period", "636000", "635500", "636500", "vehicle"]
    told = [row(folder, "share_abroad")[key] for key in ("period", "value", "low", "high", "unit")]
    assert told == ["share_day", "50", "45", "50", "percent"]


def test_a_period_and_the_date_line_have_rows_of_their_own(folder: Path) -> None:
    told = [row(folder, "nev_period")[key] for key in ("value", "earliest", "latest", "sentence")]
    assert told == ["", "2023-01-01", "2023-07-31", "s002-07"]
    told = [row(folder, "published")[key] for key in ("earliest", "latest", "sentence", "quote")]
    assert told == ["2018-07-11", "2018-07-11", "", "2018-07-11"]


def test_an_open_end_is_empty(folder: Path) -> None:
    assert row(folder, "platform_start")["earliest"] == "2024-01-01"
    assert row(folder, "platform_start")["latest"] == ""


def test_dates_are_iso_and_in_order(folder: Path) -> None:
    for each in rows(folder, "claims") + rows(folder, "events"):
        ends = [dt.date.fromisoformat(each[end]) for end in ("earliest", "latest") if each[end]]
        assert ends == sorted(ends)


def test_derived_figures_have_a_row_for_each_reading(folder: Path) -> None:
    found = [each for each in rows(folder, "derived") if each["name"] == "nev_before"]
    assert [each["reading"] for each in found] == ["narrow", "main", "wide"]
    assert {each["value"] for each in found} == {"254400"}
    assert {each["inputs"] for each in found} == {"nev_exports nev_growth"}


def test_numbers_are_plain_decimals(folder: Path) -> None:
    for each in rows(folder, "claims") + rows(folder, "derived"):
        for key in ("low", "high"):
            assert each[key] == "" or each[key].lstrip("-").replace(".", "", 1).isdigit()
    assert export.decimal(Fraction(10**30 + 1)) == "1" + "0" * 29 + "1"
    assert export.decimal(Fraction(-1, 3)) == "-0.333333"
    assert export.decimal(Fraction(-1, 10**9)) == "0"


def test_annotations_are_web_annotations_that_select_the_quote_by_text_and_by_position(folder: Path) -> None:
    found = json.loads((folder / "evidence.jsonld").read_text("utf-8"))
    assert len({each["id"] for each in found}) == len(found) == len(record.read(OWN).statements)
    for each in found:
        assert (each["@context"], each["type"]) == ("http://www.w3.org/ns/anno.jsonld", "Annotation")
        quote, position = each["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        text = (folder / each["target"]["source"]).read_bytes().decode()
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


def test_every_file_and_every_column_is_described_as_a_data_package(folder: Path) -> None:
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    told = {each["path"]: each for each in package["resources"]}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert told.keys() == files - {"datapackage.json"}
    for name in COLUMNS:
        resource = told[f"{name}.csv"]
        assert [each["name"] for each in resource["schema"]["fields"]] == COLUMNS[name].split(",")
        assert resource["encoding"] == "utf-8" and all(each["description"] for each in resource["schema"]["fields"])


def test_two_exports_are_the_same_bytes() -> None:
    assert reports.of(OWN).files() == reports.of(OWN).files()


def test_a_cell_that_a_spreadsheet_would_run_is_made_text(tmp_path: Path) -> None:
    made = Made(tmp_path).write()
    made.article(
        "1", "=cmd|' /C calc'!A0 is it. @SUM(1) it is.", ["[=cmd|' /C calc'!A0]{mood} is it.", "@SUM(1) it is."]
    )
    files = export.files(made.joined())
    told = list(csv.DictReader(files["sentences.csv"].decode().splitlines()))
    assert [each["text"][:2] for each in told] == ["'=", "'@"]
    told = list(csv.DictReader(files["claims.csv"].decode().splitlines()))
    assert [each["quote"][:2] for each in told] == ["'="]
    assert [each["value"][:2] for each in told] == ["'="]
