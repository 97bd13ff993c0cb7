"""Sentences cover the text, are numbered from 01, and name what they repeat."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import seeds, segment
from analysis.model import Seed

CUT = {
    "abbreviations do not end a sentence": ("No. 1 is here. Mr. Goller said so. It is the U.S. market.", 3),
    "decimals do not end a sentence": ("It was 2.34 million. That is all.", 2),
    "hyphened abbreviations do not end a sentence": ("In Jan.-Jul. 2023 exports rose. They fell later.", 2),
    "a quotation closes with its sentence": ("“It will. Ask me.” He left.", 3),
    "a line's end ends a sentence": ("A headline without a stop\nThe text begins.", 2),
    "a wrapped line goes on": ("The venture was\nsigned in summer.", 1),
    "carriage returns are white space": ("One.\r\nTwo.\r\n\r\nThree.", 3),
    "an initial does not end a sentence": ("J. Goller and H. Krüger met.", 1),
}


@pytest.mark.parametrize(("text", "count"), CUT.values(), ids=CUT.keys())
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(segment.sentences(Seed("0", "0.txt", text, ""))) == count


def test_each_article_is_numbered_from_01_in_file_order() -> None:
    for seed in seeds.read_all():
        cut = segment.sentences(seed)
        assert [each.id for each in cut] == [f"s{seed.key}-{number:02d}" for number in range(1, len(cut) + 1)]


def test_an_article_that_stands_twice_repeats_every_sentence() -> None:
    cut = segment.sentences(next(seed for seed in seeds.read_all() if seed.key == "002"))
    half = len(cut) // 2
    assert [each.repeats for each in cut] == [None] * half + [each.id for each in cut[:half]]


def test_a_sentence_repeated_at_the_end_names_the_first() -> None:
    cut = segment.sentences(next(seed for seed in seeds.read_all() if seed.key == "000"))
    repeats = {each.id: each.repeats for each in cut if each.repeats}
    assert list(repeats.values()) == [next(e.id for e in cut if e.quote == cut[-2].quote)]


@given(st.text(alphabet=st.sampled_from("Ab1. !?\n\r\t“”\"'…,é\u200b\u202e{`<$"), max_size=200))
def test_sentences_are_disjoint_in_order_and_leave_out_no_letter(text: str) -> None:
    cut = segment.sentences(Seed("0", "0.txt", text, ""))
    assert all(one.end <= other.start for one, other in pairwise(cut))
    covered = {at for each in cut for at in range(each.start, each.end)}
    assert all(at in covered for at, character in enumerate(text) if character.isalnum())
