"""Prose follows the articles: a changed value flows or stops in one line, and no sentence that it makes false is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from analysis import report
from analysis.errors import EvidenceError
from analysis.folders import OWN, Folders
from analysis.showing import guards
from analysis.showing.reports import Report


def changed(folder: Path, *edits: tuple[str, str, str]) -> Folders:
    """Return the book with articles in which words are replaced: article, old, new."""
    seeds = folder / "seeds"
    seeds.mkdir(exist_ok=True)
    for path in OWN.seeds.glob("*.txt"):
        text = path.read_text("utf-8")
        for key, old, new in edits:
            if path.name.startswith(key):
                assert old in text, f"{path.name} does not hold “{old}”"
                text = text.replace(old, new)
        (seeds / path.name).write_text(text, "utf-8")
    return replace(OWN, seeds=seeds)


def failing(book: Folders) -> list[str]:
    """Return what stops a book: its articles, its derived values, or sentences of its chapters."""
    try:
        Report(book, report.Derived).derived()
    except EvidenceError as error:
        return str(error).splitlines()
    return guards.failing(book)


def test_the_articles_as_they_are_leave_every_sentence_true() -> None:
    assert guards.failing(OWN) == []


FLOWS = [
    ("002", "636,000", "600,000"), ("002", "636,000", "700,000"), ("002", "150 percent", "120 percent"),
    ("002", "2.34 million", "2.5 million"), ("002", "around 77 percent", "around 60 percent"),
    ("001", "close to a quarter", "close to a third"), ("001", "around 1.15 million", "around 1.25 million"),
    ("001", "almost half", "almost a third"), ("000", "fourth", "third"), ("000", "around 35,000", "around 20,000"),
    ("002", "from 2024", "from 2025"), ("000", "this week", "last week"), ("002", "150 percent", "around 77 percent"),
    ("002", "replaced Japan", "replaced England"), ("001", "Brilliance", "Spotlight"),
]  # fmt: skip


@pytest.mark.parametrize("edit", FLOWS, ids=[f"{old} to {new}" for _, old, new in FLOWS])
def test_an_ordinary_change_flows(tmp_path: Path, edit: tuple[str, str, str]) -> None:
    assert failing(changed(tmp_path, edit)) == []


STOPS = [  # and what the line says
    ("002", "first begin in China", "first begin in England", "production of the next-generation electric MINIs was to first begin in China"),
    ("002", "replaced Japan", "replaced Harald Krüger", "name of a person; expected that of a country"),
    ("001", "factory in Oxford", "factory in Brilliance", "name of a company; expected that of a place or plant"),
    ("001", "Talks began last year", "Talks began before 2010", "which is open at an end: expected"),
    ("002", "from January to July", "this year", "expected the second to be the first months of the first"),
    ("002", "in the first half", "in 2022", "expected the second to be the first months of the first"),
    ("000", "fourth best", "first best", "The rest of MINI's cars was sold in the other markets, not in China"),
]


@pytest.mark.parametrize("stop", STOPS, ids=[f"{old} to {new}" for _, old, new, _ in STOPS])
def test_what_a_change_makes_false_is_named_in_one_line(tmp_path: Path, stop: tuple[str, str, str, str]) -> None:
    *edit, named = stop
    lines = failing(changed(tmp_path, tuple(edit)))
    assert any(named in line for line in lines), lines
    assert all("\n" not in line and "Traceback" not in line for line in lines)


def test_a_message_names_sentence_values_and_sources_with_file_and_line(tmp_path: Path) -> None:
    lines = failing(changed(tmp_path, ("000", "fourth best", "first best")))
    (line,) = (line for line in lines if line.startswith("production.md:"))
    assert re.fullmatch(
        r"production\.md:\d+: no longer true: “The rest of MINI's cars was sold in the other markets, not in China”; it rests on: "
        r"mini_china_rank “first” \(unattributed; fact; s000-14\); outside_china “at least 0 percent” \(computed; s000-14\)"
        r"; nothing of it is from the newest article, 002 .*",
        line,
    )


def test_a_guard_in_a_module_is_named_besides_the_cell_that_asks_it(tmp_path: Path) -> None:
    lines = failing(changed(tmp_path, ("002", "first begin in China", "first begin in England")))
    (line,) = (line for line in lines if "In 2018 the car from China was meant for Asia" in line)
    assert re.match(r"index\.md:\d+", line) and re.search(r"; guarded in report/production\.py:\d+$", line)


def sweep() -> Iterator[tuple[str, str, str]]:
    """Yield other numbers for each number of the articles, from small to large."""
    yield from (("002", "636,000", f"{number:,}") for number in range(300_000, 1_000_000, 100_000))
    yield from (("002", "150 percent", f"{number} percent") for number in (10, 40, 100, 250, 399))
    yield from (("002", "2.34 million", f"{number / 100:.2f} million") for number in range(150, 400, 60))
    yield from (("002", "around 77 percent", f"around {number} percent") for number in (5, 12, 19, 40, 145))
    yield from (("001", "close to a quarter", words) for words in ("close to half", "around 12 percent"))
    yield from (("001", "around 1.15 million", f"around {number / 100:.2f} million") for number in (60, 195))
    yield from (("001", "almost half", words) for words in ("almost two thirds", "around 30 percent"))
    yield from (("000", "around 35,000", f"around {number:,}") for number in (5_000, 89_000))
    yield from (("000", "fourth", words) for words in ("first", "tenth"))


@pytest.mark.parametrize("edit", list(sweep()), ids=" to ".join)
def test_no_ordinary_number_is_refused(tmp_path: Path, edit: tuple[str, str, str]) -> None:
    assert Report(changed(tmp_path, edit), report.Derived).derived()
