"""Reading grows with the length of a text and the number of articles, never with their square."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import dates, evidence, names, quantities, seeds, segment, statements
from analysis.model import Seed, Sentence
from tests.benchmarks.build import generate, seconds

PIECES = (" ", "\t", ".", "...)", "…", "\n ", "A ", "A-", "a, ", "said BMW ", "almost half ", "from 1 to ", "2017-")
ARTICLES = [seed.text for seed in seeds.read_all()]
ODD = ("\u202e", "{eval}`x`", "<b>", "-1", "1e9", "½", "0")
WORDS = [*sorted({word for text in ARTICLES for word in text.split()}), *ODD]


@pytest.mark.parametrize("piece", PIECES)
def test_an_endless_line_of_one_piece_is_cut_and_read_inseconds(piece: str) -> None:
    text = (piece * 200_000)[: seeds.LIMIT]
    seed = Seed("0", "0.txt", text, "")
    line = Sentence(seed, 0, len(text), "s0-01")
    assert seconds(lambda: segment.sentences(seed)) < 5
    for finder in (quantities, dates, names, statements):
        assert seconds(lambda finder=finder: finder.find(line)) < 20, finder.__name__


def test_ten_times_the_articles_take_about_ten_times_as_long(tmp_path: Path) -> None:
    evidence.read()  # what is made once is made
    few, many = (seconds(lambda n=n: evidence.read(generate(tmp_path / str(n), n))) for n in (15, 150))
    assert many < 20 * few


def test_a_model_before_a_known_person_is_read() -> None:
    text = "Cooper Krueger"  # found by the property below
    assert names.find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))


@settings(max_examples=60)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_mentions_lie_in_their_sentences_and_in_order(text: str) -> None:
    for sentence in segment.sentences(Seed("0", "0.txt", text, "")):
        for finder in (quantities, dates, names, statements):
            found = finder.find(sentence)
            assert all(sentence.start <= each.start < each.end <= sentence.end for each in found)
            assert [each.start for each in found] == sorted(each.start for each in found)
