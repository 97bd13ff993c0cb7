"""A template takes words as they stand and values in the forms of their kind, and refuses what could hide a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import EvidenceError
from analysis.reading.forms import Forms
from analysis.reading.names import Names
from analysis.reading.templates import MOST, match
from tests.codings import one, template

REFUSED = {
    "{sold:counts}": "kind “counts” of {sold:counts} is unknown; known: count, money",
    "It starts {starts:date plan, denied}.": "“plan, denied” gives more than one status",
    "It starts {starts:date plain plan}.": "“plain plan” in {starts:date plain plan} says two things; expected a comma",
    "{sold:count}{part:share}": "{part:share} touches the slot before it",
    "{sold:count}[{part:share} of it]{mood}": "{part:share} touches the slot before it",
    "They [sold {sold:count} apples.": "a [ is not closed",
    "They sold] {sold:count} apples.": "“]” in “They sold] {sold:count” stands alone",
    "They {sold} apples.": "“{sold}” in “They {sold} apples.” stands alone",
    "They sold []{mood} apples.": "[]{mood} marks no words",
    "They sold {?1:count} apples.": "{?1:count} is left open",
    "They sold {sold:count ?} apples.": "{sold:count ?} is left open; expected what the words around it do: up, down",
    "They sold {sold:count down} apples.": "“down” cannot be said of a count",
    "It starts {starts:date late}.": "“late” in {starts:date late}: expected a status: fact, ",
    "It is {who:name maybe}.": "“maybe” in {who:name maybe}: expected a status: fact, ",
    "It [rose]{mood up}.": "“up” in {mood up}: expected a status: fact, ",
    "".join(f"[word]{{mood}} {number} " for number in range(MOST + 60)): "260 slots and marks in one sentence; allowed",
}


@pytest.mark.parametrize(("reads", "refusal"), REFUSED.items(), ids=[reads[:40] for reads in REFUSED])
def test_a_template_that_cannot_be_meant_is_refused(reads: str, refusal: str) -> None:
    with pytest.raises(EvidenceError) as refused:
        template(reads)
    assert refusal in str(refused.value)
    assert "\n" not in str(refused.value)


SAID = {
    "It fell {grown:change down}.": ("grown", "down", ""),
    "They sold more than {sold:count over} apples.": ("sold", "over", ""),
    "They sold {sold:count times 1000} thousand.": ("sold", "times 1000", ""),
    "It starts {starts:date dropped plan}.": ("starts", "", "dropped plan"),
    "It fell {grown:change down over, denied}.": ("grown", "down over", "denied"),
    "It is {who:name, hearsay}.": ("who", "", "hearsay"),
    "It [rose]{mood denied}.": ("mood", "", "denied"),
}


@pytest.mark.parametrize(("reads", "slot"), SAID.items(), ids=SAID)
def test_a_slot_says_what_the_words_around_it_do_and_how_it_is_meant(reads: str, slot: tuple[str, str, str]) -> None:
    (found,) = template(reads).slots
    assert (found.claim, found.says, found.status) == slot


def test_a_rank_is_read_out_of_a_compound(tmp_path: Path) -> None:
    article = one("It is the second-largest mill.", "It is the {rank:rank}-largest mill.", folder=tmp_path)
    assert article.faults == ()
    assert article.sentences[0].extracts[0].quote == "second"


def test_a_slot_has_a_subject_and_a_period() -> None:
    (found,) = template("Pears: {sales[Pears]@year.last:count}").slots
    assert (found.claim, found.subject, found.period) == ("sales", "Pears", "year.last")


def test_marks_nest_and_hold_slots(tmp_path: Path) -> None:
    reads = "They [sold [{sold:count} apples]{mood} in {place:name}]{halves}."
    article = one("They sold about 1.2 million apples in Leeds.", reads, folder=tmp_path)
    taken = {each.slot.claim: each.quote for each in article.sentences[0].extracts}
    assert taken == {
        "halves": "sold about 1.2 million apples in Leeds",
        "mood": "about 1.2 million apples",
        "sold": "about 1.2 million",
        "place": "Leeds",
    }


def test_doubled_brackets_are_the_articles_own(tmp_path: Path) -> None:
    article = one("It [sic] {x} rose.", "It [[sic]] {{x}} [rose]{mood}.", folder=tmp_path)
    assert article.faults == ()
    assert article.sentences[0].extracts[0].quote == "rose"


def test_a_slot_at_either_end_of_a_sentence_is_read(tmp_path: Path) -> None:
    article = one("350 apples. They sold 351", "{sold:count} apples.", "They sold {sold:count}", folder=tmp_path)
    assert [each.quote for sentence in article.sentences for each in sentence.extracts] == ["350", "351"]


def test_a_sentence_ends_before_white_space(tmp_path: Path) -> None:
    assert one("It rose.It fell.", "It rose.", "It fell.", folder=tmp_path).faults
    assert not one("It rose.\u2028It fell.", "It rose.", "It fell.", folder=tmp_path).faults


def test_slots_that_could_be_cut_in_many_ways_are_tried_once_each() -> None:
    forms = Forms(Names({"A": "A", "A A": "B", "A A A": "C"}, {}, {}, {}))
    reads = " ".join(f"{{who@y{number}:name}}" for number in range(60))
    assert match(template(f"{reads}."), " ".join("A" * 60) + ".", 0, forms) is not None
    assert match(template(f"{reads}."), " ".join("A" * 150) + "!", 0, forms) is None
