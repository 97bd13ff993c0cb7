"""A template takes words as they stand and values in the forms of their kind, and refuses what could hide a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.reading import templates
from analysis.errors import EvidenceError
from tests.codings import one

REFUSED = {
    "{sold:counts}": "kind “counts” of {sold:counts} is unknown; known: count, money",
    "They sold around {sold:count}.": "“around” before {sold:count} changes its value",
    "As many as {sold:count} apples.": "“As many as” before {sold:count} changes its value",
    "They sold [up to]{mood} {sold:count}.": "“up to” before {sold:count}",
    "It fell, down {grown:change}.": "“down” before {grown:change}",
    "It starts after {starts:date}.": "“after” before {starts:date}",
    "In late {starts:date} it starts.": "“late” before {starts:date}",
    "It is not {who:name}.": "“not” before {who:name}",
    "They sold {sold:count} or more apples.": "“or more” after {sold:count}",
    "They sold [{sold:count}]{mood} or so.": "“or so” after {sold:count}",
    "They sold {sold:count} million apples.": "“million” after {sold:count}",
    "They sold {sold:count}, at least.": "“at least” after {sold:count}",
    "It starts {starts:date} at the earliest.": "“at the earliest” after {starts:date}",
    "{sold:count}{part:share}": "{part:share} touches the slot before it",
    "They [sold {sold:count} apples.": "a [ is not closed",
    "They sold] {sold:count} apples.": "“]” in “They sold] {sold:count” stands alone",
    "They {sold} apples.": "“{” in “They {sold} apples” stands alone",
    "They sold []{mood} apples.": "[]{mood} marks no words",
    "They sold {?1:count} apples.": "{?1:count} is left open",
}


@pytest.mark.parametrize(("reads", "told"), REFUSED.items(), ids=REFUSED)
def test_a_template_that_cannot_be_meant_is_refused(reads: str, told: str) -> None:
    with pytest.raises(EvidenceError) as refusal:
        templates.compiled(reads)
    assert told in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_marks_nest_and_hold_slots(tmp_path: Path) -> None:
    reads = "They [sold [{sold:count} apples]{mood} in {place:name}]{halves}."
    article = one("They sold about 1.2 million apples in Leeds.", reads, folder=tmp_path)
    told = {mark.claim: mark.quote for mark in article.sentences[0].marks}
    assert told == {
        "halves": "sold about 1.2 million apples in Leeds",
        "mood": "about 1.2 million apples",
        "sold": "about 1.2 million",
        "place": "Leeds",
    }


def test_doubled_brackets_are_the_articles_own(tmp_path: Path) -> None:
    article = one("It [sic] {x} rose.", "It [[sic]] {{x}} [rose]{mood}.", folder=tmp_path)
    assert article.faults == ()
    assert article.sentences[0].marks[0].quote == "rose"


def test_a_slot_at_either_end_of_a_sentence_is_read(tmp_path: Path) -> None:
    article = one("350 apples. They sold 351", "{sold:count} apples.", "They sold {sold:count}", folder=tmp_path)
    assert [mark.quote for each in article.sentences for mark in each.marks] == ["350", "351"]


def test_a_sentence_ends_before_white_space(tmp_path: Path) -> None:
    assert one("It rose.It fell.", "It rose.", "It fell.", folder=tmp_path).faults
    assert not one("It rose.\u2028It fell.", "It rose.", "It fell.", folder=tmp_path).faults
