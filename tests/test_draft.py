"""A draft is a whole coding but for what a person decides: complete TOML, word for word, `?` where it is open."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.claims import record
from analysis.reading import articles, coding, draft
from analysis.errors import EvidenceError
from analysis.reading.spans import Seed
from tests.codings import book

BOOK, SLOTS = book(), record.known_slots()
INVENTED = {
    "dialogue": "date 2024-03-05 “We are back,” said Mr. Łukasz Müller. “Was it easy? No.” “By 2030 we'll be.”",
    "lists": "Key figures:\n- capacity: 200,000 cars a year (2026)\n- jobs: two-thirds of 4,500\n* No. 3 in Europe",
    "tables": "| Year | Sales | Change |\n| 2022 | 292,923 | -3.2% |\n| 2023 | 295,474 | +0.9% |",
    "numbers": "Date: 2024-03-05\n\nU.S. sales fell 5.2% to 28,741 in Q4 2023 — up by a third — or 3–4 percent.",
    "names": 'Zoë Łukaszewska [sic] of {BMW} in Zhangjiagang (张家港) met \\n "Great Wall\'s" Mu Feng after 2023.',
    "prepositions": "From 2024 to 2026, after May 2025, until late 2027 and by next year, about 300 of all.",
}


def proposed(seed: Seed, key: str = "") -> str:
    return draft.proposal(seed, [each for other, (_, each) in BOOK.items() if other != key], SLOTS)


def filled(proposal: str, path: Path) -> coding.Coding:
    """Decide every `?` of a proposal in the plainest way."""
    names = iter(range(1000))
    whole = re.sub(r"\{\?\d+:", lambda _: f"{{claim_{next(names)}:", proposal)
    for key, words in (("on", "it"), ("by", "unattributed"), ("status", "fact")):
        whole = re.sub(rf'^({key} *= )"\?"$', rf'\1"{words}"', whole, flags=re.MULTILINE)
    path.write_text(whole, "utf-8")
    return coding.read(path)


@pytest.mark.parametrize("key", BOOK)
def test_the_books_articles_drafted_anew_and_filled_match_from_end_to_end(key: str, tmp_path: Path) -> None:
    seed, known = BOOK[key]
    drafted = filled(proposed(seed, key), tmp_path / "x.toml")
    assert articles.read(seed, drafted, SLOTS).faults == ()
    assert [entry.again for entry in drafted.entries] == [entry.again for entry in known.entries]


@pytest.mark.parametrize("text", INVENTED.values(), ids=INVENTED)
def test_harder_prose_drafted_and_filled_matches_from_end_to_end(text: str, tmp_path: Path) -> None:
    seed = Seed("x", "x.txt", text, "")
    assert articles.read(seed, filled(proposed(seed), tmp_path / "x.toml"), SLOTS).faults == ()


def test_a_draft_is_refused_until_each_question_is_decided(tmp_path: Path) -> None:
    seed, _ = BOOK["002"]
    whole = proposed(seed, "002")
    assert tomllib.loads(whole)["sentence"][0]["status"] == "?"
    for pattern, told in (
        (r'on = "\?"', "left open"),
        (r"\{\?1:", "is left open"),
        (r'by     = "\?"', "by '\\?' of the sentence is left open"),
        (r'status = "\?"', "status '\\?' of the sentence is unknown"),
    ):
        filled(whole, tmp_path / "x.toml")
        decided = (tmp_path / "x.toml").read_text("utf-8")
        question = re.search(pattern, whole)[0]
        place = re.search(pattern.replace(r"\?", r"[^?\"{}]+?").replace("1:", ":"), decided)
        (tmp_path / "x.toml").write_text(decided.replace(place[0], question, 1), "utf-8")
        with pytest.raises(EvidenceError, match=told):
            coding.read(tmp_path / "x.toml")


def test_a_draft_offers_the_claims_of_the_nearest_coded_sentence() -> None:
    seed = Seed(
        "x", "x.txt", "The China Association of Automobile Manufacturers said NEV exports totaled 700,000 units.", ""
    )
    told = re.search(r"# like 002\.toml:\d+: (.*)", proposed(seed))
    assert told[1] == "nev_exports (count), nev_period (period), nev_growth (change)"


@pytest.mark.parametrize(
    ("words", "slotted"),
    [
        ("It starts from 2024.", "It starts {?1:date}."),
        ("It ends by 2030.", "It ends {?1:date}."),
        ("It grew by a third.", "It grew by {?1:change}."),
        ("Almost half of it went.", "{?1:share} of it went."),
        ("It is No. 3 in Europe.", "It is {?1:rank} in Europe."),
        ("From January to July it sold 5.", "{?1:period} it sold {?2:count}."),
        ("It cost £600m.", "It cost {?1:money}."),
        ("Great Wall Motor met one man first.", "{?1:name} met one man first."),
    ],
)
def test_a_draft_slots_the_longest_value_with_its_hedge_or_preposition(words: str, slotted: str) -> None:
    assert f'reads  = "{slotted}"' in proposed(Seed("x", "x.txt", words, ""))


def test_the_command_prints_a_draft_for_an_article_that_is_not_yet_coded(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", "001"]) == 0
    assert len(tomllib.loads(capsys.readouterr().out)["sentence"]) == len(BOOK["001"][1].entries)
