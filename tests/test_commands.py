"""The commands tell what is right and wrong in lines, and end with 0 or 1."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.claims import record

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the articles."""
    return Path(shutil.copytree(record.SEEDS, tmp_path / "seeds"))


def edit(folder: Path, key: str, old: str, new: str) -> Path:
    (path,) = folder.glob(f"{key}_*")
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())
    return folder


def refused(capsys: Capture, *arguments: object) -> list[str]:
    """Return the lines in which a command is refused."""
    assert main([*map(str, arguments)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert all(line.startswith("error: ") for line in lines)
    return lines


def test_check_tells_what_is_coded_what_stands_in_no_slot_and_who_agrees(capsys: Capture) -> None:
    assert main(["check"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "000_e8ca9be9f39b6056.txt: 18 sentences coded, 1 of them repeats" in told
    assert "002_4664164317075c2d.txt: 16 sentences coded, 8 of them repeats" in told
    assert "  in no slot: “now” (s001-14)" in told
    assert "000: read as of 11 July 2018" in told
    assert any(
        line.startswith("agree: venture_partner (1 named origin(s)): “Great Wall Motor” s000-05, BMW; ")
        for line in told
    )
    assert told[-1].startswith("not stated: venture_contract, ")


def test_check_reads_the_folder_that_it_is_given(folder: Path, capsys: Capture) -> None:
    assert main(["check", str(folder)]) == 0
    assert main(["check", str(edit(folder, "002", "636,000", "637,000"))]) == 0
    (line,) = refused(capsys, "check", edit(folder, "002", "Manufacturers said", "Manufacturers denied"))[:1]
    assert "s002-07 (002.toml:34): “said” now reads “denied”" in line


def test_check_tells_every_fault_and_what_it_could_read(folder: Path, capsys: Capture) -> None:
    edit(folder, "000", "unlikely", "likely")
    edit(folder, "001", "a mystery", "no mystery")
    assert main(["check", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert [line.split(":")[1].strip() for line in err.splitlines()] == [
        "000_e8ca9be9f39b6056.txt",
        "001_13fd303ddba44ff8.txt",
    ]
    assert "002_4664164317075c2d.txt: 16 sentences coded" in out


def test_check_names_a_folder_without_articles(tmp_path: Path, capsys: Capture) -> None:
    assert refused(capsys, "check", tmp_path) == [f"error: no *.txt in {tmp_path}: expected the articles there"]


def test_check_names_an_article_that_is_missing_and_one_that_is_new(folder: Path, capsys: Capture) -> None:
    (path,) = folder.glob("001_*")
    path.rename(folder / "003_new.txt")
    gone, new = refused(capsys, "check", folder)
    assert gone.startswith("error: 001.toml: codes an article that is not there")
    assert new == (
        "error: 003_new.txt: not coded; expected coding/003.toml: "
        "python -m analysis draft 003 > analysis/coding/003.toml"
    )


def test_check_shows_both_values_of_copies_that_disagree(folder: Path, capsys: Capture) -> None:
    (path,) = folder.glob("002_*")
    path.write_bytes(path.read_bytes().replace(b"2.34 million", b"2.35 million", 1))
    (line,) = refused(capsys, "check", folder)
    assert "vehicle_exports reads “2.34 million” here and “2.35 million” in s002-08" in line


@pytest.mark.parametrize("value", ["2018-13-45", "2018-02-30"])
def test_a_day_that_no_calendar_has_is_refused_where_it_stands(folder: Path, capsys: Capture, value: str) -> None:
    (line,) = refused(capsys, "check", edit(folder, "000", "2018-07-11", value))
    assert line.startswith("error: 000_e8ca9be9f39b6056.txt:6-16 date line: ")


def test_a_changed_date_line_flows(folder: Path, capsys: Capture) -> None:
    assert main(["check", str(edit(folder, "000", "2018-07-11", "2018-07-12"))]) == 0
    assert "000: read as of 12 July 2018" in capsys.readouterr().out


def test_export_writes_the_open_data_of_the_folder_that_it_is_given(
    tmp_path: Path, folder: Path, capsys: Capture
) -> None:
    edit(folder, "002", "636,000", "637,000")
    assert main(["export", str(tmp_path / "out" / "data"), str(folder)]) == 0
    names = {path.name for path in (tmp_path / "out" / "data").iterdir()}
    assert {"sentences.csv", "claims.csv", "derived.csv", "events.csv", "evidence.jsonld"} <= names
    assert ",637000,636500,637500," in (tmp_path / "out" / "data" / "claims.csv").read_text("utf-8")


def test_export_names_a_folder_that_it_cannot_write_to(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("")
    (line,) = refused(capsys, "export", tmp_path / "file")
    assert line.endswith("expected a folder to write to")


def test_draft_names_the_articles_that_there_are(capsys: Capture) -> None:
    assert refused(capsys, "draft", "009") == ["error: no article '009' in seeds/; known: 000, 001, 002"]


def test_a_check_is_a_process_that_loads_nothing_heavy() -> None:
    code = "import sys, analysis.__main__; print({'pandas', 'numpy', 'matplotlib', 'sphinx'} & sys.modules.keys())"
    assert subprocess.check_output([sys.executable, "-c", code], text=True, cwd=record.HOME) == "set()\n"
