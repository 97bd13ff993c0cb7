"""Names are found under one canonical name, in the articles and in other prose."""

import re

import pytest

from analysis import names, seeds, segment
from analysis.lexicon import NAME_KINDS, NAMES
from analysis.model import Seed, Sentence
from tests.phrases.names import MISSED, SAID, SILENT

SENTENCES = [each for seed in seeds.read_all() for each in segment.sentences(seed)]

# Capitalised in the articles, but no names: a sentence begins, a calendar word, a common noun's short form, a title.
NO_NAMES = frozenset(
    """
    A Apart Ask At CEO Expansion First For Friday Globally I If It JV January July Just NEV No Of On Preparations
    Production R&D Secondly Talks That The There They This Today Together When
    """.split()
)


def find(text: str) -> list:
    return names.find(Sentence(Seed("t", "t.txt", text, ""), 0, len(text), "st-01"))


def named(text: str) -> list[tuple[str, str]]:
    return [(each.quote, each.name) for each in find(text)]


def test_corpus_is_read_with_high_precision_and_recall():
    wanted = [(text, quote, name) for text, expected in SAID for quote, name, _ in expected]
    found = [(text, *pair) for text in [*SILENT, *(text for text, _ in SAID)] for pair in named(text)]
    hits = sum(min(wanted.count(each), found.count(each)) for each in set(wanted))
    print(f"names: precision {hits / len(found):.3f}, recall {hits / len(wanted):.3f} of {len(wanted)}")
    assert hits / len(found) >= 0.97
    assert hits / len(wanted) >= 0.97


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_phrase_has_its_names_and_kinds(text, expected):
    found = find(text)
    assert [(quote, name) for quote, name, _ in expected] == [(each.quote, each.name) for each in found]
    assert all(kind in ("?", each.kind) for each, (_, _, kind) in zip(found, expected, strict=True)), found


@pytest.mark.parametrize("text", SILENT)
def test_phrase_without_names_has_none(text):
    assert named(text) == []


@pytest.mark.xfail(reason="known miss")
@pytest.mark.parametrize(("text", "expected"), MISSED)
def test_known_miss_is_read(text, expected):
    assert expected == [name for _, name in named(text)]


def test_every_capitalised_word_of_the_articles_is_in_a_name_or_excluded_by_name():
    uncovered = set()
    for sentence in SENTENCES:
        covered = {at for each in names.find(sentence) for at in range(each.start, each.end)}
        words = re.finditer(r"\b[A-Z][\w&]*", sentence.quote)
        uncovered |= {word.group() for word in words if sentence.start + word.start() not in covered}
    assert uncovered == NO_NAMES


def test_spans_are_the_quotes_and_stand_in_order():
    for sentence in SENTENCES:
        found = names.find(sentence)
        assert found == sorted(found, key=lambda each: each.start)
        for each in found:
            assert sentence.start <= each.start < each.end <= sentence.end
            assert each.quote in sentence.quote
            assert each.kind in NAME_KINDS


def test_all_names_of_the_articles_are_known_ones():
    known = {name for kind in NAMES.values() for name in kind}
    assert {each.name for sentence in SENTENCES for each in names.find(sentence)} <= known


@pytest.mark.parametrize(
    ("quote", "name"),
    [("BMW Group", "BMW"), ("Mini", "MINI"), ("Krueger", "Harald Krüger"), ("Great Wall", "Great Wall Motor")],
)
def test_aliases_of_the_articles_are_one_name(quote, name):
    assert name in {each.name for sentence in SENTENCES for each in names.find(sentence) if each.quote == quote}


def test_a_name_told_once_is_told_wherever_the_article_has_it():
    text = "The mood at Gestrup was good. Gestrup, a supplier of hinges, is small. So is Kalbe, said Gestrup's owner."
    seed = Seed("t", "t.txt", text, "")
    found = [each for sentence in segment.sentences(seed) for each in names.find(sentence)]
    assert [each.kind for each in found if each.name == "Gestrup"] == ["organisation"] * 3


def test_a_word_that_is_also_a_name_is_one_only_where_something_tells():
    assert named("Apples were cheap.") == []
    assert named("Apple sells phones.") == [("Apple", "Apple")]


def test_a_headline_in_title_case_tells_only_known_names():
    assert named("Carmaker Opens Second Electric Plant In Western China") == [("China", "China")]


FRAGMENTS = ["A", "Ab ", "BMW ", "Mr. ", "of the ", "A of ", "A.", "A'", "Ministry of ", "1 ", "the Ab, ", "Xy, Zz, "]


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_hostile_input_is_read_in_linear_time(fragment):
    find((fragment * 40_000)[:100_000])
