"""Check that date expressions are found where they stand and mean the days that a reader takes them for."""

from __future__ import annotations

import datetime as dt
import itertools
import random
import time
from itertools import pairwise

import pytest

from analysis import dates, seeds, segment
from analysis.model import Date, Seed, Sentence, Window
from tests.phrases.dates import ANCHOR, KNOWN_MISSES, NOT_SAID, SAID

DAY = dt.date.fromisoformat(ANCHOR)
ARTICLE = Window(DAY, DAY)


def sentence(text: str) -> Sentence:
    return Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01")


def read(text: str, anchor: Window = ARTICLE) -> list[tuple[str, str, str]]:
    windows = [(date.quote, dates.resolve(date, anchor)) for date in dates.find(sentence(text))]
    return [(quote, str(window.earliest or ""), str(window.latest or "")) for quote, window in windows]


def the(text: str) -> Date:
    (date,) = dates.find(sentence(text))
    return date


def test_the_corpus_is_read_with_precision_and_recall_of_98_percent():
    pairs = [(set(wanted), set(read(text))) for text, wanted in [*SAID, *((text, []) for text in NOT_SAID)]]
    hits = sum(len(wanted & found) for wanted, found in pairs)
    precision = hits / sum(len(found) for _, found in pairs)
    recall = hits / sum(len(wanted) for wanted, _ in pairs)
    print(f"dates: {len(pairs)} phrasings, precision {precision:.3f}, recall {recall:.3f}")

    assert precision >= 0.98
    assert recall >= 0.98


@pytest.mark.parametrize(("text", "wanted"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="known miss")
def test_known_misses_are_still_missed(text, wanted):
    assert wanted == read(text)


@pytest.mark.parametrize("text", [text for text, _ in SAID])
def test_dates_stand_in_order_and_apart_at_their_quotes(text):
    found = dates.find(sentence(text))

    assert all(text[date.start : date.end] == date.quote for date in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_every_date_of_the_articles_is_found():
    found = [date.quote for seed in seeds.read_all() for each in segment.sentences(seed) for date in dates.find(each)]

    assert {"2018-07-11", "the end of next year", "between 2007 and 2017", "after 2023", "from 2024"} <= set(found)
    assert {"from January to July", "the first half", "autumn", "Friday", "Today", "this week"} <= set(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports from January to July rose.", 7),
        ("China led in the first half.", 6),
        ("Revenue in Q3 2021 fell.", 3),
        ("It grew in the first nine months of 2021.", 9),
        ("In 2017 it grew.", 12),
        ("From November 2021 to March 2022 schools closed.", 5),
        ("From November to March schools closed.", 5),
        ("It was signed on July 11, 2018.", None),
        ("The rule applies from 2024.", None),
        ("It grew between July 3 and July 9.", None),
    ],
)
def test_months_are_counted_where_a_period_states_them(text, expected):
    assert expected == dates.months(the(text))


def test_years_lie_between_the_two_years_of_a_range():
    assert dates.years(the("Output grew between 2007 and 2017.")) == 10
    assert dates.years(the("Output grew in 2017.")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports from January to July rose.", "Y-01/Y-07"),
        ("China led in the first half.", "Y-01/Y-06"),
        ("It is due next year.", "Y+1"),
        ("Output grew between 2007 and 2017.", "2007/2017"),
    ],
)
def test_a_period_without_a_year_is_labelled_by_the_year_of_its_article(text, expected):
    assert expected == dates.label(the(text))


def test_an_unknown_article_leaves_relative_dates_open():
    assert read("It is due next year.", Window(None, None)) == [("next year", "", "")]


def test_a_window_of_articles_makes_a_window_of_days():
    anchor = Window(dt.date(2023, 8, 1), dt.date(2023, 12, 31))

    assert read("BMW said on Friday that it is ready.", anchor) == [("Friday", "2023-07-28", "2023-12-29")]


def test_a_later_article_never_means_earlier_days():
    texts = [text for text, _ in SAID]
    found = [date for text in texts for date in dates.find(sentence(text))]
    for date in found:
        days = [DAY + dt.timedelta(days=number) for number in range(0, 800, 7)]
        windows = [dates.resolve(date, Window(day, day)) for day in days]
        for earlier, later in pairwise(windows):
            assert (earlier.earliest or dt.date.min) <= (later.earliest or dt.date.min), date.quote
            assert (earlier.latest or dt.date.max) <= (later.latest or dt.date.max), date.quote


def test_windows_overlap_where_they_share_a_day():
    one = Window(dt.date(2018, 1, 1), dt.date(2018, 7, 11))

    assert dates.overlap(one, Window(dt.date(2018, 7, 11), None))
    assert not dates.overlap(one, Window(dt.date(2018, 7, 12), None))
    assert dates.overlap(one, Window(None, None))


def test_a_range_keeps_the_parts_of_its_ends():
    assert read("From early June to late July it rained.") == [
        ("From early June to late July", "2023-06-01", "2023-07-31")
    ]


@pytest.mark.parametrize("seed", range(20))
def test_dates_of_any_words_stand_apart_and_in_order(seed):
    words = [word for text, _ in SAID for word in text.split()]
    dice = random.Random(seed)
    for _ in range(50):
        said = sentence(" ".join(dice.choices(words, k=12)))
        found = dates.find(said)
        assert all(one.end <= other.start for one, other in pairwise(found))
        for date, anchor in itertools.product(found, (ARTICLE, Window(None, None), Window(DAY, None))):
            window = dates.resolve(date, anchor)
            assert not (window.earliest and window.latest) or window.earliest <= window.latest


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_do_not_break_the_arithmetic(day):
    end = dt.date.fromisoformat(day)
    for text, _ in SAID:
        read(text, Window(end, end))


@pytest.mark.parametrize(
    "text", ["On February 30, 2018, it rained.", "It is 2018-13-41 there.", "On 31.06.2018 it closed."]
)
def test_a_day_that_no_calendar_has_is_no_date(text):
    assert not [date for date in dates.find(sentence(text)) if date.form == "day"]


@pytest.mark.parametrize(
    "fragment",
    ["July ", "the ", "2018-", "first half of ", "last ", "1 ", "in the ", "May 3-", "  ", "'90", "a", "2018 "],
)
def test_a_long_line_of_one_fragment_is_read_in_linear_time(fragment):
    def seconds(size: int) -> float:
        text = fragment * (size // len(fragment))
        start = time.perf_counter()
        dates.find(sentence(text))
        return time.perf_counter() - start

    assert seconds(80_000) < 10 * max(seconds(20_000), 0.02)
