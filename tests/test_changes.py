"""Changed articles give the right figures or one clear line: the rows of the design's table, and worse."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import claims, evidence, facts, formation, seeds
from analysis.__main__ import main
from analysis.catalogue import CATALOGUE
from analysis.evidence import Evidence
from analysis.model import EvidenceError, Quantity

Edit = Callable[[str, str], Path]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the articles."""
    return Path(shutil.copytree(seeds.DIRECTORY, tmp_path / "seeds"))


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Return a function that replaces words in all articles; they must be there."""

    def replace(old: str, new: str) -> Path:
        texts = {path: path.read_bytes().decode() for path in folder.glob("*.txt")}
        assert any(old in text for text in texts.values()), old
        for path, text in texts.items():
            path.write_bytes(text.replace(old, new).encode())
        return folder

    return replace


def _value(found: Evidence, name: str) -> object:
    return found.leading[name].value.value


def _refusal(folder: Path, capsys: Capture) -> str:
    """Return the one line in which `check` refuses a folder."""
    assert main(["--seeds", str(folder), "check"]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1, told
    return told


# --- figures ------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["636.000", "636 000", "636\u202f000", "636\u00a0000", "636'000", "0.636 million"])
def test_other_separators_mean_the_same_figure(edit: Edit, written: str) -> None:
    assert _value(evidence.read(edit("636,000", written)), "nev_exports") == 636_000


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("636,000", "636,000 billion", "nev_exports is '636,000 billion units'; allowed are 0 to 10,000,000,000"),
        ("636,000", "-636,000", "nev_exports is '-636,000 units'; allowed are 0 to"),
        ("around 1.15 million", "around 115 billion", "german_output is 'around 115 billion vehicles per year'"),
        ("fourth best", "0th best", "mini_china_rank is '0th best'; allowed are 1 to"),
        ("up 150 percent", "down 150 percent", "nev_growth is 'down 150 percent'; allowed are -99 to"),
        ("up 150 percent", "up 150 billion percent", "nev_growth is 'up 150 billion percent'"),
        ("almost half", "150 percent", "share_abroad is '150 percent'; allowed are 0 to 100 percent"),
        ("almost half", "100 percent", "production_total from german_output 'around 1.15 million"),
        ("between 2007 and 2017", "between 2017 and 2007", "german_period '2017' states no length"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_at_its_place(
    edit: Edit, capsys: Capture, old: str, new: str, told: str
) -> None:
    refusal = _refusal(edit(old, new), capsys)
    assert told in refusal
    assert re.search(r"_\w+\.txt:\d+-\d+", refusal)


def _figures() -> list[str]:
    """Return the names of all claims that are figures written in digits."""
    said = {name: claim.value for name, claim in evidence.read().leading.items()}
    return [name for name, value in said.items() if isinstance(value, Quantity) and re.search("[1-9]", value.quote)]


def _mutated(quote: str) -> str:
    """Return a quote with the last digit other than nought of its number raised, or lowered from nine."""
    place = max(match.start() for match in re.finditer("[1-9]", quote))
    digit = int(quote[place])
    return quote[:place] + str(digit + (1 if digit < 9 else -1)) + quote[place + 1 :]


@pytest.mark.parametrize("name", _figures())
def test_each_changed_figure_reaches_what_is_derived_from_it(edit: Edit, name: str) -> None:
    before = evidence.read()
    quote = before.leading[name].value.quote
    after = evidence.read(edit(quote, _mutated(quote)))
    assert _value(after, name) != _value(before, name)
    for figure in before.derived.values():
        if name in figure.inputs.values():
            assert after.derived[figure.name].readings != figure.readings, figure.name


# --- statements ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(evidence.read().leading))
def test_a_statement_that_is_gone_is_missed_by_name_or_left_out(folder: Path, capsys: Capture, name: str) -> None:
    sentences = {each.sentence.quote for claim in evidence.read().of(name) for each in claim.evidence}
    for path in folder.glob("*.txt"):
        text = path.read_bytes().decode()
        for sentence in sentences:
            text = text.replace(sentence, "Nothing was said.")
        path.write_bytes(text.encode())
    found = evidence.read(folder)
    left = main(["--seeds", str(folder), "check"])
    told = capsys.readouterr().err
    assert "Traceback" not in told
    if name not in found.leading:
        required = next(entry for entry in CATALOGUE if entry.name == name).required
        assert (left == 1 and f"claim '{name}'" in told) or not required


@pytest.mark.parametrize(
    ("old", "new", "premise"),
    [
        ("up 150 percent", "down 50 percent", "nev"),
        ("up around 77 percent", "down around 77 percent", "vehicle"),
        ("increased by", "decreased by", "german"),
    ],
)
def test_a_rise_turned_into_a_fall_is_read_as_one(edit: Edit, old: str, new: str, premise: str) -> None:
    found = evidence.read(edit(old, new))
    assert found.leading[f"{premise}_growth"].value.value < 0


def test_an_article_that_says_the_same_corroborates_by_its_origin(folder: Path) -> None:
    (folder / "003.txt").write_text(
        "The General Administration of Customs said NEV exports totaled 636,000 units from January to July."
    )
    found = evidence.read(folder)
    told = found.of("nev_exports")
    assert len(claims.origins(told)) == 2
    assert claims.verdict(told, found.window) == "origins agree"
    assert not facts.Fact(found, "nev_exports").disputed


def test_an_article_that_says_otherwise_disputes_the_figure_and_all_that_derives_from_it(folder: Path) -> None:
    (folder / "003.txt").write_text(
        "The General Administration of Customs said NEV exports totaled 512,000 units from January to July."
    )
    found = evidence.read(folder)
    said = facts.Facts(found)
    weighed = formation.corroboration(said).set_index("statement")
    assert weighed.loc[said.nev_exports.subject, "verdict"] == "in conflict"
    assert "[disputed](#tbl-corroboration)" in said.nev_exports._repr_markdown_()
    assert said.nev_exports_before.disputed
    assert not said.vehicle_exports.disputed


def test_a_copy_of_an_article_corroborates_nothing(folder: Path) -> None:
    (source,) = folder.glob("002*")
    shutil.copy(source, folder / "003.txt")
    found = evidence.read(folder)
    for name in ("nev_exports", "vehicle_exports", "export_start"):
        assert len(claims.origins(found.of(name))) == len(claims.origins(evidence.read().of(name)))


def test_dates_that_leave_no_day_are_refused_with_both_their_places(folder: Path, capsys: Capture) -> None:
    (folder / "003.txt").write_text("date 2015-01-01 Of all cars, 35,000 were sold in 2017.")
    refusal = _refusal(folder, capsys)
    assert refusal.count("003.txt:") == 2
    assert "expected dates that leave a day" in refusal


# --- files --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "holds no text"),
        (b" \r\n\t\n", "holds no text"),
        ("Krüger".encode("utf-16"), "is not UTF-8"),
        (b"\xff\xfe\x00", "is not UTF-8"),
        (b"BMW\x00", "NUL at 3"),
        (b"BMW said so. " * 1_000_000, "allowed are 200,000"),
    ],
    ids=["empty", "white space", "UTF-16", "binary", "NUL", "ten megabytes"],
)
def test_a_file_that_is_no_article_is_refused_in_one_line(
    folder: Path, capsys: Capture, content: bytes, told: str
) -> None:
    (folder / "003_x.txt").write_bytes(content)
    refusal = _refusal(folder, capsys)
    assert told in refusal and "003_x.txt" in refusal


@pytest.mark.parametrize("name", ["two words.txt", "статья.txt", "002_again.txt", "003_a\nb.txt", "003_\udcff.txt"])
def test_an_odd_name_is_refused_in_one_line(folder: Path, capsys: Capture, name: str) -> None:
    (folder / name).write_text("BMW said so.")
    assert "expected" in _refusal(folder, capsys)


def test_a_pipe_is_refused_without_waiting_for_it(folder: Path, capsys: Capture) -> None:
    os.mkfifo(folder / "003.txt")
    assert "expected a readable file" in _refusal(folder, capsys)


@pytest.mark.parametrize("key", ["000", "001", "002"])
def test_a_missing_article_is_told_by_the_statements_it_carried(folder: Path, capsys: Capture, key: str) -> None:
    next(folder.glob(f"{key}*")).unlink()
    assert main(["--seeds", str(folder), "check"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("missing: claim ") and "Traceback" not in told


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text + "\n\n\n",
    ],
    ids=["byte order mark", "CRLF", "CR", "blank lines"],
)
def test_line_ends_and_marks_change_no_figure(folder: Path, change: Callable[[str], str]) -> None:
    for path in folder.glob("*.txt"):
        path.write_bytes(change(path.read_bytes().decode()).encode())
    found, before = evidence.read(folder), evidence.read()
    assert {name: figure.readings for name, figure in found.derived.items()} == {
        name: figure.readings for name, figure in before.derived.items()
    }
    assert len(found.sentences) == len(before.sentences)


def test_an_article_on_one_endless_line_is_read(folder: Path) -> None:
    (folder / "003.txt").write_text("and the cars went on " * 9_000)
    assert evidence.missing(evidence.read(folder)) == []


def test_all_articles_gone_is_told_in_one_line(folder: Path, capsys: Capture) -> None:
    shutil.rmtree(folder)
    assert "expected the articles there" in _refusal(folder, capsys)


def test_a_required_statement_that_is_gone_names_claim_and_place(edit: Edit) -> None:
    with pytest.raises(EvidenceError, match=r"claim 'venture_shares' .* is in none of 3 articles; looked for number"):
        evidence.complete(edit("equally owned ", ""))
