"""Claims are found by what they are about, in any article, and weighed by who makes them."""

from fractions import Fraction
from pathlib import Path

import pytest

from analysis import catalogue, claims, dates, evidence, names, quantities, seeds, segment, statements
from analysis.model import Name, Phrase, Quantity, Seed, Window
from tests.phrases.claims import MISSED, RETOLD, REWORDED, UNRELATED


def read_alone(text: str) -> list:
    """Return the claims of an article without date, for speed without those of the seeds."""
    article = segment.sentences(Seed("003", "003.txt", text, ""))
    said = [mention for finder in (quantities, dates, names) for each in article for mention in finder.find(each)]
    undated = Window(None, None)
    return claims.find(
        catalogue.CATALOGUE,
        claims.passages(article, said),
        statements.attribute(article),
        lambda date: dates.resolve(date, undated),
    )


def told(mention) -> str | Fraction:
    match mention:
        case Quantity():
            return mention.value
        case Name():
            return mention.name
        case Phrase():
            return mention.value or mention.quote
    return mention.quote


def read(tmp_path: Path, text: str) -> evidence.Evidence:
    for path in seeds.DIRECTORY.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "003_added.txt").write_text(text, encoding="utf-8")
    return evidence.read(tmp_path)


@pytest.mark.parametrize(("text", "name", "value"), REWORDED)
def test_a_reworded_statement_is_found(text: str, name: str, value: int | str | None) -> None:
    found = [told(mention) for claim in read_alone(text) if claim.name == name for mention in claim.evidence]
    assert found, f"{name} not found in {text!r}"
    assert value is None or any(value in each if isinstance(each, str) else value == each for each in found), found


@pytest.mark.parametrize("text", UNRELATED)
def test_a_statement_on_something_else_makes_no_claim(text: str) -> None:
    assert [(claim.name, claim.value.quote) for claim in read_alone(text)] == []


@pytest.mark.xfail(strict=True, reason="known miss")
@pytest.mark.parametrize(("text", "name"), MISSED)
def test_known_miss_is_still_missed(text: str, name: str) -> None:
    assert name in {claim.name for claim in read_alone(text)}


@pytest.mark.parametrize("text", UNRELATED[::24])
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
    later = ["venture_investment", "venture_capacity", "venture_volume", "car_price", "china_production_start"]
    assert absent == later


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


def test_an_article_in_other_words_is_read_as_a_whole() -> None:
    found = {claim.name: told(claim.value) for claim in read_alone(RETOLD)}
    assert found == {
        "venture_partner": "Great Wall Motor",
        "venture_shares": 50,
        "venture_name": "Spotlight Automotive",
        "venture_place": "Zhangjiagang",
        "export_announced": "Sept 12",
        "export_start": "early 2024",
        "export_base": "export hub",
        "next_generation_place": "Zhangjiagang",
        "uk_commitment": "committed to Britain",
        "nev_exports": 820_000,
        "nev_growth": 110,
        "nev_period": "the first eight months of the year",
        "vehicle_exports": 2_900_000,
        "vehicle_growth": 65,
        "export_rank": 1,
        "export_overtaken": "Japan",
    }


def test_sums_in_two_currencies_neither_agree_nor_conflict(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        "BMW and Great Wall put 650 million euros into the joint venture, said Reuters.\n"
        "BMW and Great Wall will invest 5.1 billion yuan in the joint venture, said Bloomberg.",
    )
    made = book.of("venture_investment")
    assert {claim.value.unit for claim in made} == {"euro", "yuan"}
    assert claims.verdict(made, book.window) == "in units that cannot be compared"


def test_every_quantity_and_date_has_a_claim_or_a_stated_reason() -> None:
    reasons = {reason for _, reason in evidence.unclaimed(evidence.read())}
    assert not [reason for reason in reasons if "catalogue" in reason]


@pytest.mark.parametrize(
    ("text", "name", "status", "origin"),
    [
        ("BMW confirmed on Tuesday its joint venture with Great Wall.", "signing", "fact", "writer of 003"),
        ("BMW said it signed a letter of intent with Great Wall in 2017.", "letter_of_intent", "company claim", "BMW"),
        (
            "When the electric MINI concept was shown in Frankfurt last year, BMW claimed it would be quick.",
            "concept_shown",
            "fact",
            "writer of 003",
        ),
    ],
)
def test_the_writer_tells_when_somebody_spoke_but_not_what_was_said(
    text: str, name: str, status: str, origin: str
) -> None:
    assert [(claim.status, claim.origin) for claim in read_alone(text) if claim.name == name] == [(status, origin)]
