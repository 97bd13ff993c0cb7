"""Cues, quotations, status and origin are told by rules, in the articles and in other prose."""

import pytest

from analysis import seeds, segment, statements
from analysis.lexicon import CUE_KINDS, STATUSES
from analysis.model import Attribution, Seed, Sentence
from tests.phrases.statements import CUES, MISSED, QUOTED, STATED

ARTICLES = {seed.key: segment.sentences(seed) for seed in seeds.read_all()}

# Annotated by hand after METHODS.md; a repeat has what its first has.  W is the article's writer.
GOLD = {
    "000": """
        plan|W; plan|W; writer's assertion|W; plan|BMW; plan|BMW; quote|Harald Krüger; quote|Harald Krüger;
        declared unknown|W; writer's speculation|W; writer's speculation|W; writer's speculation|W;
        writer's assertion|W; writer's assertion|W; fact|W; writer's assertion|W; plan|W; writer's assertion|W; fact|W
        """,
    "001": """
        plan|W; fact|W; quote|Harald Krüger; quote|Harald Krüger; quote|Harald Krüger; quote|Harald Krüger; fact|W;
        fact|W; fact|W; writer's speculation|W; company claim|Harald Krüger; quote|Harald Krüger; quote|Harald Krüger;
        declared unknown|W; hearsay|Automobile magazine; company claim|BMW; plan|W
        """,
    "002": """
        plan|BMW; plan|BMW; fact|W; fact|W; forecast|Jochen Goller; writer's assertion|W; attributed statistic|CAAM;
        attributed statistic|General Administration of Customs;
        plan|BMW; plan|BMW; fact|W; fact|W; forecast|Jochen Goller; writer's assertion|W; attributed statistic|CAAM;
        attributed statistic|General Administration of Customs
        """,
}


def article(text: str) -> list[Sentence]:
    return segment.sentences(Seed("t", "t.txt", text, ""))


def cues(text: str) -> list[tuple[str, str]]:
    return [(each.quote, each.kind) for sentence in article(text) for each in statements.find(sentence)]


def quoted(text: str) -> list[tuple[str, str]]:
    return [(each.quote, each.speaker) for each in statements.quotations(article(text))]


def stated(text: str) -> tuple[str, str]:
    said = list(statements.attribute(article(text)).values())[-1]
    return said.status, said.origin.replace("writer of t", "writer")


@pytest.mark.parametrize("key", GOLD)
def test_every_sentence_of_an_article_has_the_annotated_status_and_origin(key):
    expected = [Attribution(*each.strip().split("|")) for each in GOLD[key].split(";")]
    found = statements.attribute(ARTICLES[key])
    for sentence, wanted in zip(ARTICLES[key], expected, strict=True):
        origin = f"writer of {key}" if wanted.origin == "W" else wanted.origin
        assert found[sentence.id] == Attribution(wanted.status, origin), sentence.quote


def test_quotations_of_the_articles_have_their_speakers():
    found = [
        (each.sentence.id, each.quote[:12], each.quote[-9:], each.speaker)
        for sentences in ARTICLES.values()
        for each in statements.quotations(sentences)
    ]
    assert found == [
        ("s000-06", "Today's sign", " Germany,", "Harald Krüger"),
        ("s000-07", "This strateg", "y sector.", "Harald Krüger"),
        ("s001-02", "letter of in", "of intent", ""),
        ("s001-03", "going well,", "ing well,", "Harald Krüger"),
        ("s001-04", "If I think b", "ore then.", "Harald Krüger"),
        ("s001-12", "If a Mini do", "priority.", "Harald Krüger"),
        ("s001-16", "quick off th", "uspension", "BMW"),
    ]


def score(wanted: list, found: list) -> tuple[float, float]:
    hits = sum(min(wanted.count(each), found.count(each)) for each in set(wanted))
    return hits / len(found), hits / len(wanted)


@pytest.mark.parametrize(("corpus", "read"), [(CUES, cues), (QUOTED, quoted)], ids=["cues", "quotations"])
def test_corpus_is_read_with_high_precision_and_recall(corpus, read):
    wanted = [(text, *pair) for text, expected in corpus for pair in expected]
    precision, recall = score(wanted, [(text, *pair) for text, _ in corpus for pair in read(text)])
    print(f"{read.__name__}: precision {precision:.3f}, recall {recall:.3f} of {len(wanted)}")
    assert min(precision, recall) >= 0.97


def test_corpus_of_statements_is_attributed_right():
    right = sum(stated(text) == (status, origin) for text, status, origin in STATED)
    print(f"stated: {right} of {len(STATED)}")
    assert right / len(STATED) >= 0.97


@pytest.mark.parametrize(("text", "expected"), CUES)
def test_phrase_has_its_cues(text, expected):
    assert expected == cues(text)


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_quotation_has_its_speaker(text, expected):
    assert expected == quoted(text)


@pytest.mark.parametrize(("text", "status", "origin"), STATED)
def test_statement_has_its_status_and_origin(text, status, origin):
    assert (status, origin) == stated(text)


@pytest.mark.xfail(reason="known miss")
@pytest.mark.parametrize(("text", "status", "origin"), MISSED)
def test_known_miss_is_read(text, status, origin):
    assert (status, origin) == stated(text)


def test_every_kind_of_statement_is_in_the_corpus():
    assert set(STATUSES) == {status for _, status, _ in STATED}
    assert set(CUE_KINDS) == {kind for _, expected in CUES for _, kind in expected}


def test_an_article_without_sentences_has_no_statements():
    assert statements.quotations([]) == []
    assert statements.attribute([]) == {}


@pytest.mark.parametrize(
    "fragment",
    [
        *("“", '"a', "'a ", "‘a’", "BMW said ", "the company ", "will ", "no the ", "said the a ", "is not yet "),
        *("neither ", "BMW, which a ", "BMW counted 3 ", "analysts said ", 'Bob: "a" ', "what a is "),
    ],
)
def test_hostile_input_is_read_in_linear_time(fragment):
    sentences = article((fragment * 40_000)[:100_000])
    statements.attribute(sentences)
    for sentence in sentences[:50]:
        statements.find(sentence)
