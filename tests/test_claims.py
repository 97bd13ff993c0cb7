"""Claims are found by what they are about, in any article, and weighed by who makes them."""

from pathlib import Path

import pytest

from analysis import catalogue, evidence, seeds
from analysis.model import Quantity

# The same statements in other words: text of an added article, claim, value or words expected.
REWORDED = [
    ("NEV exports reached 700,000 units between January and August, an increase of 120%.", "nev_exports", 700_000),
    ("NEV exports reached 700,000 units between January and August, an increase of 120%.", "nev_growth", 120),
    ("China shipped 812,000 new energy vehicles abroad from January to September.", "nev_exports", 812_000),
    ("Exports of electric vehicles were strong. They doubled to 1.2 million in the first nine months.", "nev_exports", None),
    ("China's vehicle exports rose 58% to 4.91 million units last year, Customs data showed.", "vehicle_exports", 4_910_000),
    ("China's vehicle exports rose 58% to 4.91 million units last year, Customs data showed.", "vehicle_growth", 58),
    ("BMW and Great Wall Motor will each hold half of the venture, a 50:50 venture in Jiangsu.", "venture_shares", 50),
    ("MINI sold roughly 35 thousand cars in China in 2017.", "mini_china_sales", 35_000),
    ("BMW built nearly one in two of its vehicles outside Germany; production there grew.", "share_abroad", 50),
    ("Output at BMW's German plants grew by about a fifth, to 1.2 million vehicles a year.", "german_growth", 20),
    ("Output at BMW's German plants grew by about a fifth, to 1.2 million vehicles a year.", "german_output", 1_200_000),
    ("BMW plans to export its electric MINIs built in China from 2025.", "export_start", None),
    ("NEV exports totaled 636,000 units from January to July, while vehicle exports reached 2.9 million units.", "vehicle_exports", 2_900_000),
]  # fmt: skip


def read(tmp_path: Path, text: str) -> evidence.Evidence:
    for path in seeds.DIRECTORY.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "003_added.txt").write_text(text, encoding="utf-8")
    return evidence.read(tmp_path)


@pytest.mark.parametrize(("text", "name", "value"), REWORDED)
def test_a_reworded_statement_is_found_in_an_added_article(tmp_path: Path, text: str, name: str, value: int | None) -> None:
    added = [claim for claim in read(tmp_path, text).of(name) for e in claim.evidence if e.seed.key == "003"]
    assert added, f"{name} not found in {text!r}"
    if value is not None:
        assert {claim.evidence[-1].value for claim in added if isinstance(claim.value, Quantity)} == {value}


UNRELATED = [
    "Volkswagen exports 636,000 cars from Mexico.",
    "The museum in Oxford sold 35,000 tickets in 2017.",
    "Sales of bicycles rose 150 percent in the first half.",
    "BYD exported 71,000 new energy vehicles from January to July.",
    "Japan's vehicle exports rose 12% to 2.1 million units in the first half.",
    "The joint venture of two dairies is equally owned.",
]


@pytest.mark.parametrize("text", UNRELATED)
def test_a_statement_on_something_else_changes_no_figure_of_the_book(tmp_path: Path, text: str) -> None:
    book, before = read(tmp_path, text), evidence.read()
    assert {name: claim.value.quote for name, claim in book.leading.items()} == {
        name: claim.value.quote for name, claim in before.leading.items()
    }


def test_every_required_claim_stands_in_the_articles() -> None:
    assert evidence.missing(evidence.read()) == []


def test_every_entry_of_the_catalogue_but_those_kept_for_later_articles_is_found() -> None:
    found = evidence.read().leading
    absent = [entry.name for entry in catalogue.CATALOGUE if entry.name not in found]
    assert absent == ["venture_investment", "venture_capacity"]


def test_a_required_claim_that_is_gone_is_named_with_what_was_looked_for(tmp_path: Path) -> None:
    for path in seeds.DIRECTORY.glob("*.txt"):
        text = path.read_text(encoding="utf-8").replace("totaled 636,000 units", "were strong")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    lines = evidence.missing(evidence.read(tmp_path))
    assert len(lines) == 1
    assert "claim 'nev_exports'" in lines[0]
    assert "looked for number" in lines[0]


def test_repeats_are_never_counted_twice() -> None:
    book = evidence.read()
    assert not [e for claim in book.claims for e in claim.evidence if e.sentence.repeats]


def test_agreement_is_counted_by_origin_and_a_contradiction_shows(tmp_path: Path) -> None:
    book = read(tmp_path, "China's NEV exports totaled 400,000 units from January to July, said Reuters.")
    values = {claim.origin: claim.value.value for claim in book.of("nev_exports")}
    assert len(values) == 2
    assert len(set(values.values())) == 2


def test_every_quantity_and_date_has_a_claim_or_a_stated_reason() -> None:
    reasons = {reason for _, reason in evidence.unclaimed(evidence.read())}
    assert not [reason for reason in reasons if "catalogue" in reason]
