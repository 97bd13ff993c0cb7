"""Nothing in an article changes unnoticed: the check names what differs, or what is said changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.claims import coded
from analysis.errors import EvidenceError
from analysis.reading import articles, codebook, statements
from analysis.reading.articles import Article
from analysis.reading.coding import Coding
from analysis.reading.plain import straight
from analysis.reading.seeds import Seed
from tests.codings import Made, book, one, with_fourth

FOLDER = TemporaryDirectory()
FOLDERS = with_fourth(Path(FOLDER.name))
BOOK = book(FOLDERS)
CODEBOOK, FORMS = codebook.read(FOLDERS.coding / "claims.toml"), coded.known_forms(FOLDERS)
WORD = re.compile(r"\S+")
KEYS = pytest.mark.parametrize("key", BOOK)


def read(seed: Seed, coding: Coding) -> tuple[Article, list[str]]:
    article = articles.read(seed, coding, FORMS)
    return article, [*article.faults] or statements.read(article, CODEBOOK, FORMS)[1]


def said(article: Article) -> list[tuple]:
    """Return all that is exported of an article's statements but their places."""
    stated, _ = statements.read(article, CODEBOOK, FORMS)
    return [
        (each.claim, each.kind, each.words, each.sentence, each.origin, each.status, each.period_slot, each.quoted)
        for each in stated
    ]


@cache
def still(key: str) -> list[tuple]:
    article, faults = read(*BOOK[key])
    assert faults == []
    return said(article)


def unnoticed(key: str, edits: Iterable[tuple[str, str]]) -> list[str]:
    """Return the edits after which an article reads as before and nobody is told."""
    seed, coding = BOOK[key]
    found, stopped = [], 0
    for note, text in edits:
        article, faults = read(replace(seed, text=text), coding)
        assert not any("\n" in fault for fault in faults), note
        stopped += bool(faults)
        if not faults and said(article) == still(key):
            found.append(note)
    assert stopped
    return found


def words(key: str) -> Iterator[tuple[str, int, int]]:
    text = BOOK[key][0].text
    yield from ((text, *word.span()) for word in WORD.finditer(text))


def taken_out(key: str) -> Iterator[tuple[str, str]]:
    return ((text[a:b], text[:a] + text[b:].lstrip(" ")) for text, a, b in words(key))


def replaced(key: str) -> Iterator[tuple[str, str]]:
    """Put another word in the place of each, the punctuation around it kept."""
    text = BOOK[key][0].text
    for word in re.finditer(r"[\w’']+", text):
        yield word[0], f"{text[: word.start()]}zzz{text[word.end() :]}"


def negated(key: str) -> Iterator[tuple[str, str]]:
    for text, a, b in words(key):
        yield from ((f"{no} {text[a:b]}", f"{text[:a]}{no} {text[a:]}") for no in ("not", "Not"))


def doubled(key: str) -> Iterator[tuple[str, str]]:
    return ((text[a:b], f"{text[:b]} {text[a:]}") for text, a, b in words(key))


def without_a_character(key: str) -> Iterator[tuple[str, str]]:
    text = BOOK[key][0].text
    return ((f"{place} {mark}", text[:place] + text[place + 1 :]) for place, mark in enumerate(text) if mark.strip())


def with_a_character(key: str) -> Iterator[tuple[str, str]]:
    """Put what cannot be seen before each word and within it."""
    for text, a, b in words(key):
        mark = "\u200b\ufeff\xad\u2060"[a % 4]
        yield from ((f"{at} {ord(mark):x}", text[:at] + mark + text[at:]) for at in (a, b))


EDITS = pytest.mark.parametrize("edit", [taken_out, replaced, negated, doubled, without_a_character, with_a_character])


@KEYS
@EDITS
def test_no_edit_of_some_word_or_character_goes_unnoticed(key: str, edit: Callable[[str], Iterator]) -> None:
    edits = list(edit(key))
    assert unnoticed(key, edits[:: max(1, len(edits) // 100)]) == []


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_random_edit_goes_unnoticed_nor_breaks_the_reader(data: st.DataObject) -> None:
    seed, coding = BOOK[key := data.draw(st.sampled_from(sorted(BOOK)))]
    at, length = data.draw(st.integers(0, len(seed.text))), data.draw(st.sampled_from([0, 1, 1, 5, 40, 900]))
    put = data.draw(st.one_of(st.text(max_size=5), st.sampled_from(["", "7", " not", "\n", "…", "1 million " * 50])))
    text = seed.text[:at] + put + seed.text[at + length :]
    article, faults = read(replace(seed, text=text), coding)
    assert not any("\n" in fault for fault in faults)
    assert faults or straight(text).strip() == straight(seed.text).strip() or said(article) != still(key)


def sentences(key: str) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in read(*BOOK[key])[0].sentences]


@KEYS
def test_a_sentence_that_is_gone_is_named(key: str) -> None:
    seed, coding = BOOK[key]
    for number, (start, end) in enumerate(sentences(key), 1):
        _, faults = read(replace(seed, text=seed.text[:start] + seed.text[end:]), coding)
        assert any(f"s{key}-{number:02}" in fault or f"s{key}" in fault for fault in faults), number


@KEYS
def test_a_sentence_that_stands_twice_is_named(key: str) -> None:
    seed, coding = BOOK[key]
    for start, end in sentences(key):
        quote = seed.text[start:end]
        _, faults = read(replace(seed, text=f"{seed.text[:end]} {quote}{seed.text[end:]}"), coding)
        assert len(faults) == 1
        assert "not coded: “" + quote[:20].translate({0x2019: "'", 0x201C: '"', 0x201D: '"'}) in faults[0]


@KEYS
def test_sentences_that_change_places_are_named(key: str) -> None:
    seed, coding = BOOK[key]
    text, spans = seed.text, sentences(key)
    for (a, b), (c, d) in pairwise(spans):
        assert read(replace(seed, text=text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]), coding)[1]


@KEYS
@pytest.mark.parametrize(
    "dress",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n\n", "\n \t\n\n\n"),
        lambda text: text.replace(" ", "\n"),
        lambda text: text.replace(" ", "\u00a0  \t"),
        lambda text: text.translate(str.maketrans("“”’", '""\'')),
        lambda text: text.translate(str.maketrans("“”’", "«»‘")),
        lambda text: text.translate(str.maketrans('“”"', "”“„")),
    ],
    ids=["CRLF", "CR", "mark", "blank lines", "one word a line", "wide", "straight", "angled", "turned"],
)
def test_line_ends_white_space_and_the_shape_of_quotation_marks_change_nothing_but_places(
    key: str, dress: object
) -> None:
    seed, coding = BOOK[key]
    article, faults = read(replace(seed, text=dress(seed.text)), coding)
    assert faults == []
    assert said(article) == still(key)
    for sentence in article.sentences:
        assert article.seed.text[sentence.start : sentence.end] == sentence.quote
        assert all(article.seed.text[each.start : each.end] == each.quote for each in sentence.extracts)


# --- what the messages say ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "old", "new", "told"),
    [
        ("002", "Automobile Manufacturers said", "Automobile Manufacturers denied", "“said” now reads “denied”"),
        ("002", "up 150 percent", "down 150 percent", "“up” now reads “down”"),
        ("001", "almost half", "well under half", "“well under half” is no share"),
        ("002", "636,000 units", "636,000 trucks", "“units” now reads “trucks”"),
        ("002", "636,000 units", "well over 636,000 units", "“well over 636,000” is no count"),
        ("000", "but not on", "but on", "“not” is gone"),
        ("002", "No 1", "No one", "“No one” is no rank"),
        ("002", "2.34 million", "2,34 million", "“2,34 million” is no count"),
        ("001", "BMW Group", "BM\u200bW Group", "“BM[U+200B]W”"),
        ("001", "MINI brand", "МINI brand", "“М[U+041C]INI”"),
        ("002", "Great Wall Motor, in", "Geely, in", "“Geely” is no name"),
    ],
)
def test_a_message_shows_the_two_words_side_by_side(key: str, old: str, new: str, told: str) -> None:
    seed, coding = BOOK[key]
    assert old in seed.text
    _, faults = read(replace(seed, text=seed.text.replace(old, new, 1)), coding)
    assert told in faults[0]
    assert re.match(rf"{re.escape(seed.name)}:\d+-\d+ s{key}-\d\d \({key}\.toml:\d+\): ", faults[0])


def test_a_date_in_another_form_of_its_slot_flows() -> None:
    seed, coding = BOOK["001"]
    article, faults = read(replace(seed, text=seed.text.replace("sale in 2019", "sale in late 2019")), coding)
    assert faults == []
    assert [each[2] for each in said(article) if each[0] == "first_electric_sale"] == ["in late 2019"]


def test_another_known_name_flows_into_a_name_slot_and_an_unknown_one_does_not() -> None:
    seed, coding = BOOK["002"]
    article, faults = read(replace(seed, text=seed.text.replace("Zhangjiagang", "Oxford")), coding)
    assert faults == []
    assert {each[2] for each in said(article) if each[0] == "venture_place"} == {"Oxford"}
    assert read(replace(seed, text=seed.text.replace("Zhangjiagang", "Nobody")), coding)[1]


def test_copies_that_disagree_are_both_shown() -> None:
    seed, coding = BOOK["002"]
    _, faults = read(replace(seed, text=seed.text.replace("636,000", "637,000", 1)), coding)
    assert len(faults) == 1
    assert "nev_exports reads “636,000” here and “637,000” in s002-07, which it repeats" in faults[0]


def test_a_repeat_in_other_words_is_told_that_a_repeat_has_the_same(tmp_path: Path) -> None:
    article = one("It rose by 3. It rose by three.", "It rose by 3.", "again = 1", folder=tmp_path)
    assert article.faults == (
        "x.txt:14-31 sx-02 (x.toml:6): “3” now reads “three”; again = 1 is for the same words: "
        "expected what stands there, word for word, or a coding of its own",
    )


@pytest.mark.parametrize("value", ["0", "00,000"])
def test_a_value_that_cannot_be_is_refused_where_it_stands(value: str) -> None:
    seed, coding = BOOK["002"]
    _, faults = read(replace(seed, text=seed.text.replace("636,000", value)), coding)
    assert re.match(rf"{seed.name}:\d+-\d+ s002-07", faults[0])
    assert "is no count" in faults[0]


def test_words_before_behind_or_beside_the_date_line_are_named() -> None:
    seed, coding = BOOK["000"]
    for old, new in (("date 2018", "not date 2018"), ("07-11 The", "07-11 not The"), ("date 2018", "update 2018")):
        assert read(replace(seed, text=seed.text.replace(old, new)), coding)[1], new


def test_an_edited_date_line_is_one_line_that_shows_the_words() -> None:
    seed, coding = BOOK["000"]
    _, faults = read(replace(seed, text=seed.text.replace("date 2018", "update 2018")), coding)
    assert faults == [f"{seed.name}:1-18 date line (000.toml [article]): “date” now reads “update”"]


def test_a_sentence_that_is_gone_is_told_where_it_stood(tmp_path: Path) -> None:
    article = one("It rose. It fell.", "It rose.", "It stood.", "It fell.", folder=tmp_path)
    assert article.faults == ("x.txt:9-9 sx-02 (x.toml:6) is gone: “It stood.”",)


def test_the_place_of_a_fault_is_where_it_stands(tmp_path: Path) -> None:
    article = one("It rose.\r\n\r\nIt  denied it.", "It rose.", "It said it.", folder=tmp_path)
    (fault,) = article.faults
    start, end = map(int, re.match(r"x\.txt:(\d+)-(\d+)", fault).groups())
    assert article.seed.text[start:end] == "It  denied it."


# --- where a value begins and ends ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "They sold 2.350 apples.",
        "They sold −350 apples.",
        "They sold ~350 apples.",
        "They sold >350 apples.",
        "They sold £350 apples.",
        "They sold x350 apples.",
        "They sold well over 350 apples.",
        "They sold 350\u200b apples.",
        "They sold 35\u200b0 apples.",
        "They sold ３５０ apples.",
    ],
)
def test_a_number_is_not_cut_out_of_a_longer_one(text: str, tmp_path: Path) -> None:
    assert one(text, "They sold {sold:count} apples.", folder=tmp_path).faults
    assert not one("They sold 350 apples.", "They sold {sold:count} apples.", folder=tmp_path).faults


@pytest.mark.parametrize("before", ["2.", "1,", "1-", "300–", "−", "~", ">", "£", "¥", "x", "1/", "±"])
def test_a_number_does_not_begin_within_a_longer_one(before: str, tmp_path: Path) -> None:
    assert one(f"They sold {before}350.", f"They sold {before}{{sold:count}}.", folder=tmp_path).faults
    assert not one("They sold (350).", "They sold ({sold:count}).", folder=tmp_path).faults


@pytest.mark.parametrize("behind", ["%", "+", ",5", ".5", ".HK", "-Q3", "–400", "/7", "th"])
def test_a_number_does_not_end_within_a_longer_one(behind: str, tmp_path: Path) -> None:
    assert one(f"They sold 350{behind}", f"They sold {{sold:count}}{behind}", folder=tmp_path).faults


# --- what a sentence makes of a value -------------------------------------------------------------------------------

# A sentence, how it is coded, and what is read in the slot, or how it is refused.
SENTENCES = {
    "They sold 3 million apples, up from 2 million.": {
        "They sold 3 million apples, up {sold:count}.": "“from 2 million” may be where a change begins: expected",
        "They sold 3 million apples, up from {sold:count}.": "2 million",
    },
    "Leeds has 75 percent, up from 50 percent.": {
        "Leeds has 75 percent, {grown:change}.": "“up from 50 percent” may be where a change begins",
        "Leeds has 75 percent, up from {part:share}.": "50 percent",
    },
    "It costs £29, down from £33.": {"It costs £29, down {cost:money}.": "“from £33” may be where a change begins"},
    "It was cut to £29 from £33.": {"It was cut to £29 {cost:money}.": "“from £33” may be where a change begins"},
    "Pears: from £33.": {
        "Pears: {cost:money}.": "from £33",
        "Pears: from {cost:money}.": "stands beside “from”",
        "Pears: from {cost:money from}.": "from £33",
    },
    "Sales rose from 2 million to 3 million.": {
        "Sales rose from {sold:count}.": "“2 million to 3 million” stands behind “from”: expected two values",
        "Sales rose from {sold:count} to 3 million.": "2 million",
    },
    "Pears made up a quarter of it.": {
        "Pears made {grown:change} of it.": "“up a quarter” is a share, of something",
        "Pears made up {part:share} of it.": "a quarter",
    },
    "Over half sold just 40, not only 30.": {
        "{part:share} sold just {sold:count}, not only 30.": "40",
        "Over half sold just 40, not only {sold:count}.": "30",
    },
    "Sales fell by 5 percent.": {
        "Sales fell by {grown:change up}.": "stands beside “fell”, but its slot says “up”: it belongs",
        "Sales fell by {grown:change down}.": "minus 5 percent",
    },
    "Sales rose by some 5 percent.": {
        "Sales rose by {grown:change down}.": "“some 5 percent” stands beside “rose”, but its slot says “down”: it belongs",
        "Sales rose by some {grown:change down}.": "stands beside “rose”, but its slot says “down”",
        "Sales rose by {grown:change down plain}.": "minus some 5 percent",
    },
    "After a rise came a 5 percent drop.": {"After a rise came a {grown:change down} drop.": "minus 5 percent"},
    "Sales were hit by 5 percent.": {"Sales were hit by {grown:change down}.": "minus 5 percent"},  # no known word
    "Up to 90 were sold.": {
        "Up to {sold:count at least} were sold.": "stands beside “Up to”, but its slot says “at least”: it belongs",
        "Up to {sold:count at most} were sold.": "at most 90",
        "Up to {sold:count at least plain} were sold.": "at least 90",
    },
    "No more than 90 or so.": {
        "No more than {sold:count over} or so.": "stands beside “No more than”, but its slot says “over”",
        "No more than {sold:count under} or so.": "under 90",
    },
    "They never sold more than 90.": {"They never sold more than {sold:count at most}.": "at most 90"},
    "They sold 90 or more.": {
        "They sold {sold:count under} or more.": "stands beside “or more”, but its slot says “under”",
        "They sold {sold:count at least} or more.": "at least 90",
    },
    "They sold 1.5 million apples.": {
        "They sold {sold:count times 1000} million apples.": "stands beside “million”, but its slot says “times 1000”",
        "They sold {sold:count times 1000000} million apples.": "1.5 million",
    },
    "They sold 90 apples.": {
        "They sold {sold:count times 1000} apples.": "90,000",  # a table's head may say so: `read` shows it
    },
    "A 5 percent rise is no more than 5 percent.": {
        "A {grown:change down} rise is no more than 5 percent.": "stands beside “rise”, but its slot says “down”",
        "A 5 percent rise is {part:share}.": "no more than 5 percent",
    },
    "One in four sold 1 500.": {
        "{part:share} sold 1 500.": "“One in four” is no share",
        "{sold:count} in four sold 1 500.": "stands beside “in four”",
        "One in {sold:count} sold 1 500.": "stands beside “One in”",
        "One in four sold 1 {sold:count}.": "“500” is a part of a longer number",
    },
    "It ended on Sept. 30.": {"It ended {ended:date}.": "on Sept. 30"},
    "It was put back to 2026.": {"It was [put back]{mood} to {starts:date plan}.": "2026"},
    "It ends every Friday.": {"It ends every {ended:date}.": "“Friday” stands beside “every”"},
    "It ran from 2019 to 2021.": {"It ran {year:period} to 2021.": "“from 2019” is the beginning of a period"},
    "He has “well over” 20 apples.": {"He has “well over” {sold:count} apples.": "stands beside “well over”"},
    "It fell by over 5 percent.": {
        "It fell by over {grown:change down}.": "stands beside “over”",
        "It fell by over {grown:change down over}.": "minus over 5 percent",
    },
    "A talk about 90 apples.": {
        "A talk about {sold:count} apples.": "stands beside “about”",
        "A talk about {sold:count plain} apples.": "90",
    },
    "After eight and a half years.": {"After eight and {part:share} years.": "stands beside “eight and”"},
    "It fell by half a percentage point.": {
        "It fell by {grown:change down} a percentage point.": "stands beside “a percentage”",
    },
    "Half as many were sold.": {"{part:share} as many were sold.": "stands beside “as many”"},
    "In the second half of the decade.": {"In the second {part:share} of the decade.": "“half” is no share: expected"},
    "They sold 2 or 3 apples.": {
        "They sold {sold:count} or 3 apples.": "stands beside “or”",
        "They sold 2 or {sold:count} apples.": "stands beside “2 or”",
    },
    "It ended on 31 March.": {
        "It ended on {sold:count} March.": "“31” is a part of a date",
        "It ended on 31 {ended:date}.": "“March” is a part of a date",
        "It ended {ended:date}.": "on 31 March",
    },
    "It ended in March 2024.": {"It ended in March {ended:date}.": "“2024” is a part of a date"},
    "It will not start before 2026.": {
        "It will not start {starts:date}.": "“before 2026” stands beside “not”, which changes its value",
        "It will not start {starts:date plain}.": "before 2026",
    },
    "It won't start until 2026.": {
        "It won't start {starts:date}.": "“until 2026” stands beside “n't”",
        "It won't start until {starts:date}.": "stands beside “until”",
        "It won't start until {starts:date plain}.": "2026",
    },
    "It starts no earlier than 2026.": {
        "It starts no earlier than {starts:date}.": "stands beside “no earlier than”",
        "It starts {starts:date}.": "no earlier than 2026",
    },
    "It starts in 2026 or 2027.": {
        "It starts {starts:date} or 2027.": "stands beside “or”",
        "It starts in 2026 or {starts:date}.": "stands beside “2026 or”",
    },
    "In the first quarter of fiscal 2024.": {
        "{year:period} of fiscal 2024.": "stands beside “of fiscal”",
        "In the first quarter of fiscal {year:period}.": "stands beside “fiscal”",
    },
    "As in the same period of 2023.": {"As in the same period of {year:period}.": "stands beside “of”"},
    "In the year ended 31 December 2023.": {
        "In the year ended {ended:date}.": "stands beside “year ended”",
        "{year:period}.": "In the year ended 31 December 2023",
    },
}


@pytest.mark.parametrize(("text", "reads"), [(text, reads) for text, told in SENTENCES.items() for reads in told])
def test_a_value_is_read_as_its_sentence_means_it_or_refused(tmp_path: Path, text: str, reads: str) -> None:
    made = Made(tmp_path).write().article("1", text, [reads])
    told = SENTENCES[text][reads]
    try:
        read = made.coded()
        found = [*read.faults, *(getattr(each.value, "text", each.words) for each in read.statements.get("1", ()))]
    except EvidenceError as error:
        found = [str(error)]
    assert any(each == told or ("“" in told and told in each and "\n" not in each) for each in found), found


# A sentence whose slot holds what SAMPLES have of its kind, and the word beside the slot that is refused.
SAMPLES = {"count": "300", "share": "half", "change": "up 5%", "date": "2018", "period": "2017", "name": "Ann"}
BESIDE = {
    "They sold around {sold:count}.": "around",
    "They sold ca. {sold:count}.": "ca.",
    "As many as {sold:count} apples.": "As many as",
    "They crossed the {sold:count}-apple mark.": "crossed the",
    "They barely sold, hardly {sold:count}.": "hardly",
    "They did not reach {sold:count} apples.": "not",
    "They failed to sell {sold:count} apples.": "failed",
    "All but {sold:count} went.": "All but",
    "Within {sold:count} years.": "Within",
    "It rose by a factor of {sold:count}.": "factor of",
    "They sold [up to]{mood} {sold:count}.": "up to",
    "They exceeded {sold:count} apples.": "exceeded",
    "It fell, down {grown:change}.": "down",
    "It starts after {starts:date}.": "after",
    "In late {starts:date} it starts.": "late",
    "In the year to {year:period} it rose.": "year to",
    "It is not {who:name}.": "not",
    "All went but for {who:name}.": "but for",
    "It starts as early as {starts:date}.": "as early as",
    "It starts in week 12 of {starts:date}.": "of",
    "In the decade to {year:period} it rose.": "to",
    "In the {year:period} quarter it rose.": "quarter",
    "It starts up to {starts:date}.": "up to",
    "It starts {starts:date} next year.": "next year",
    "It starts {starts:date} and 2027.": "and",
    "In the {year:period} model year it rose.": "model year",
    "A fall of {part:share}.": "fall of",
    "They missed it by {part:share}.": "by",
    "It doubled or tripled, {grown:change} if not tripled.": "if not",
    "It is {part:share} cheaper than that.": "cheaper",
    "They sold {part:share} again as many.": "again as many",
    "They sold {sold:count} or more apples.": "or more",
    "They sold [{sold:count}]{mood} or so.": "or so",
    "They sold {sold:count}, at least.": "at least",
    "They sold {sold:count} apples at the most.": "at the most",
    "They sold {sold:count}-odd apples.": "odd",
    "It was {sold:count} times as much.": "times",
    "It rose {sold:count} basis points.": "basis points",
    "They sold {sold:count} million apples.": "million",
    "They sold {sold:count} hundred and fifty apples.": "hundred",
    "They sold {part:share} of a million apples.": "of a million",
    "It rose {sold:count} percentage points.": "percentage",
    "It rose {sold:count}-fold.": "fold",
    "They sold {sold:count} crore apples.": "crore",
    "It starts {starts:date} at the earliest.": "at the earliest",
}


@pytest.mark.parametrize(("reads", "word"), BESIDE.items(), ids=BESIDE)
def test_a_word_beside_a_slot_that_changes_its_value_is_refused(tmp_path: Path, reads: str, word: str) -> None:
    text = re.sub(r"\{\w+:(\w+)\}", lambda slot: SAMPLES[slot[1]], reads)
    made = Made(tmp_path).write().article("1", re.sub(r"\[|\]\{\w+\}", "", text), [reads])
    (fault,) = made.coded().faults
    assert re.match(rf"1_x\.txt:\d+-\d+ s1-01 \(1\.toml:4\): “[^”]*” stands beside “{word}”, which changes", fault)
