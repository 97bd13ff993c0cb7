"""The commands tell what is right and wrong in lines, and end with 0 or 1."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.claims import record
from analysis.folders import OWN
from tests.codings import CLAIMS, Made

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the articles."""
    return Path(shutil.copytree(OWN.seeds, tmp_path / "seeds"))


def edit(folder: Path, key: str, old: str, new: str) -> Path:
    (path,) = folder.glob(f"{key}_*")
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())
    record.read.cache_clear()
    return folder


def refused(capsys: Capture, *arguments: object) -> list[str]:
    """Return the lines in which a command is refused."""
    assert main([*map(str, arguments)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert all(line.startswith("error: ") for line in lines)
    return lines


def test_check_tells_what_is_coded_what_stands_in_no_slot_and_who_agrees(capsys: Capture) -> None:
    assert main(["check", "--without-guards"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "000_e8ca9be9f39b6056.txt: 18 sentences coded, 1 of them repeats" in told
    assert "002_4664164317075c2d.txt: 16 sentences coded, 8 of them repeats" in told
    assert "  in no slot: “now” (s001-14)" in told
    assert f"000: {record.read(OWN).dated('000')}" in told
    assert f"002: {record.read(OWN).dated('002')}" in told
    assert any(
        line.startswith("agree: venture_partner (1 named origin(s)): “Great Wall Motor” s000-05, BMW; ")
        for line in told
    )
    assert told[-1].startswith("not stated: venture_contract, ")


def test_check_reads_the_folder_that_it_is_given(folder: Path, capsys: Capture) -> None:
    assert main(["check", "--without-guards", str(folder)]) == 0
    assert main(["check", "--without-guards", str(edit(folder, "002", "636,000", "637,000"))]) == 0
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


@pytest.mark.parametrize("value", ["2018-13-45", "2018-02-30"])
def test_a_day_that_no_calendar_has_is_refused_where_it_stands(folder: Path, capsys: Capture, value: str) -> None:
    (line,) = refused(capsys, "check", edit(folder, "000", "2018-07-11", value))
    assert line.startswith("error: 000_e8ca9be9f39b6056.txt:6-16 date line (000.toml [article]): ")


def test_a_changed_date_line_flows(folder: Path, capsys: Capture) -> None:
    assert main(["check", "--without-guards", str(edit(folder, "000", "2018-07-11", "2018-07-12"))]) == 0
    assert "000: 12 July 2018" in capsys.readouterr().out


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


def test_read_tells_each_value_in_plain_words(capsys: Capture) -> None:
    assert main(["read", "002"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"002_4664164317075c2d.txt: the article on exports, {record.read(OWN).dated('002')}"
    growth = "  nev_growth: up 150 percent (145–155 percent); CAAM says; statistic; holds for January–July 2023"
    assert f"{growth}; its slot says “up”" in told
    assert "  export_start: “from 2024” is 2024; BMW says; plan" in told
    assert any(line.startswith("s002-09 (repeats s002-01) BMW Group said") for line in told)


@pytest.mark.parametrize("command", ["draft", "read"])
def test_a_key_that_no_article_has_is_answered_with_those_there_are(command: str, capsys: Capture) -> None:
    assert refused(capsys, command, "009") == ["error: no article '009' in seeds/; known: 000, 001, 002"]


def test_read_names_what_stands_in_the_way(tmp_path: Path, capsys: Capture) -> None:
    made = Made(tmp_path).write().article("1", "It goes well.", ["It goes [badly]{mood}."])
    (tmp_path / "_config.yml").write_text("")
    assert refused(capsys, "--book", tmp_path, "read", "1") == [
        "error: 1_x.txt:0-13 s1-01 (1.toml:4): “badly” now reads “well”"
    ]
    made.article("1", "It goes well.", ["It goes [well]{mood}."])
    assert main(["--book", str(tmp_path), "read", "1"]) == 0
    assert "  mood: “well”; no source named; fact" in capsys.readouterr().out


def test_the_book_is_the_one_named_or_the_one_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    Made(tmp_path).write().article("1", "It goes well.", ["It goes [well]{mood}."])
    assert refused(capsys, "--book", tmp_path, "check") == [
        f"error: {tmp_path}: no book; expected a folder with _config.yml and seeds/"
    ]
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / "pages").mkdir()
    monkeypatch.chdir(tmp_path / "pages")
    assert main(["check", "--without-guards"]) == 0
    assert "1_x.txt: 1 sentences coded" in capsys.readouterr().out


def test_a_check_runs_the_guards_of_the_chapters(tmp_path: Path, capsys: Capture) -> None:
    Made(tmp_path).write().article("1", "It goes well.", ["It goes [well]{mood}."])
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / "chapters").mkdir()
    chapter = '# Front\n\n```{code-cell}\nfrom analysis.showing.prose import holds\nholds(1 > 2, "It holds")\n```\n'
    (tmp_path / "chapters" / "front.md").write_text(chapter)
    assert main(["--book", str(tmp_path), "check", "--without-guards"]) == 0
    (line,) = refused(capsys, "--book", tmp_path, "check")
    assert line == "error: front.md:5: no longer true: “It holds”; it rests on: what no article states"


# --- as processes ---------------------------------------------------------------------------------------------------


def run(*arguments: str, cwd: Path = OWN.home, **env: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "analysis", *arguments]
    own = os.environ | {"PYTHONPATH": str(OWN.home), "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(command, cwd=cwd, env=own | env, capture_output=True, timeout=60)


def hostile(folder: Path) -> None:
    """Write a book whose article, names and claims hold what no terminal shows, and a fault that shows it."""
    made = Made(folder).write(CLAIMS + 'odd = { about = "\\u202e\\u0007", asked = ["x"] }\n')
    made.article("1", "Łódź \u202e\x1b[31m rose to 350\x07.", ["Łódź \\\\u rose to {sold:count}."])
    (folder / "_config.yml").write_text("")


@pytest.mark.parametrize(
    "env", [{"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1252"}]
)
def test_output_that_cannot_be_encoded_ends_no_command(env: dict[str, str], tmp_path: Path) -> None:
    hostile(tmp_path)
    for arguments in (["check"], ["draft", "1"], ["read", "1"]):
        done = run(*arguments, cwd=tmp_path, **env)
        assert b"Traceback" not in done.stderr, done.stderr
        assert not re.search(rb"[\x00-\x09\x0b-\x1f]", done.stdout + done.stderr)
    assert run("check", "--without-guards", PYTHONUTF8="0", **env).returncode == 0


def test_whoever_stops_reading_ends_no_command_with_a_traceback() -> None:
    command = f"{sys.executable} -m analysis read 000 | true"
    done = subprocess.run(["sh", "-c", command], cwd=OWN.home, capture_output=True, timeout=60)
    assert b"Traceback" not in done.stderr, done.stderr


def test_a_check_loads_nothing_beyond_the_standard_library() -> None:
    code = "import sys, analysis.__main__ as m; m.main(['check', '--without-guards'])"
    code += "; print({name.partition('.')[0] for name in sys.modules} - sys.stdlib_module_names)"
    told = subprocess.check_output([sys.executable, "-c", code], text=True, cwd=OWN.home).splitlines()[-1]
    assert {name for name in eval(told) if not name.startswith(("_", "distutils"))} <= {"analysis", "sitecustomize"}
