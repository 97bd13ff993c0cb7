"""Check that articles and events are dated by what the texts say, and clashes are named."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import dates, evidence, seeds, segment, windows
from analysis.model import EvidenceError, Seed, Sentence, Window

SIGNED = (
    "date 2018-07-11 Together with Great Wall Motor, BMW will be creating a joint venture. "
    "“Today's signing is a milestone,” said the chairman."
)
TALKS = "BMW is in talks with Great Wall Motor about a joint venture."
STANDING = "Cars are built at BMW's joint venture with Great Wall Motor."


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def read(*texts: str):
    cut = [segment.sentences(Seed(f"{key:03d}", f"{key:03d}.txt", text, "")) for key, text in enumerate(texts)]
    sentences = list(itertools.chain.from_iterable(cut))
    found = [date for sentence in sentences for date in dates.find(sentence)]
    return sentences, found, windows.articles(sentences, found)


def dated(*texts: str):
    return list(read(*texts)[2].values())


def ends(window: Window) -> tuple[str, str]:
    return str(window.earliest or ""), str(window.latest or "")


@pytest.fixture(scope="module")
def articles():
    book = evidence.read()
    return book.articles, book.events


def test_a_date_line_states_the_day(articles):
    assert ends(articles[0]["000"].forced) == ("2018-07-11", "2018-07-11")


def test_open_talks_lie_before_the_signing_and_after_the_last_full_year(articles):
    assert ends(articles[0]["001"].forced) == ("2018-01-01", "2018-07-11")


def test_what_the_texts_force_and_what_the_book_reads_are_kept_apart(articles):
    export = articles[0]["002"]

    assert ends(export.forced) == ("2018-08-01", "2024-12-31")
    assert ends(export.reading) == ("2023-08-01", "2023-12-31")
    assert {"plain reading", "cross-source", "inference"} == {each.kind for each in export.constraints}


def test_every_end_of_an_articles_window_has_its_reason(articles):
    for article in articles[0].values():
        assert article.reading.reasons


def test_events_of_the_articles_are_dated(articles):
    found = {name: ends(event.window) for name, event in articles[1].items()}

    assert found["signing"] == ("2018-07-09", "2018-07-11")
    assert found["letter_of_intent"] == ("2017-01-01", "2017-12-31")
    assert found["expected_word"] == ("2018-09-01", "2018-12-21")
    assert found["first_electric_start"] == ("2019-10-01", "2019-12-31")
    assert found["export_start"] == ("2024-01-01", "")


def test_an_event_that_two_articles_date_rests_on_both(articles):
    assert articles[1]["first_electric_start"].sentences == ("s000-01", "s001-01")


def test_an_article_that_tells_nothing_of_its_day_stays_open():
    (article,) = dated("The car is red.")

    assert ends(article.forced) == ends(article.reading) == ("", "")


@pytest.mark.parametrize(
    ("text", "forced", "reading"),
    [
        ("Sales rose in 2017.", ("2018-01-01", ""), ("2018-01-01", "")),
        ("The car will go on sale in 2019.", ("", "2019-12-31"), ("", "2018-12-31")),
        ("Exports rose in the first half. Sales in 2020 fell.", ("2021-07-01", ""), ("2021-07-01", "")),
        ("Sales in 2020 fell. It will open in 2022.", ("2021-01-01", "2022-12-31"), ("2021-01-01", "2021-12-31")),
        ("It signed the deal on 3 May 2020.", ("2020-05-03", ""), ("2020-05-03", "")),
        ("Cars built in 2030 must be clean.", ("", ""), ("", "")),
        ("It could be sold in 2030.", ("", ""), ("", "")),
        ("Rules adopted for 2025 were dropped.", ("", ""), ("", "")),
    ],
)
def test_an_unknown_article_is_dated_by_its_years(text, forced, reading):
    (article,) = dated(text)

    assert ends(article.forced) == forced
    assert ends(article.reading) == reading


def test_an_article_with_its_own_day_needs_no_inference():
    (article,) = dated("Published: 2023-12-20. Sales rose in 2023. It will open in 2023.")

    assert ends(article.reading) == ("2023-12-20", "2023-12-20")


def test_talks_about_another_venture_do_not_date_an_article():
    _, other = dated(SIGNED, "BMW is in talks with Brilliance about a joint venture.")

    assert ends(other.forced) == ("", "")


def test_a_venture_that_stands_was_signed_before():
    _, other, third = dated(SIGNED, TALKS, STANDING)

    assert ends(other.forced) == ("", "2018-07-11")
    assert ends(third.forced) == ("2018-07-11", "")


def test_constraints_that_leave_no_day_are_named_with_their_places():
    with pytest.raises(EvidenceError, match=r"000\.txt:\d+-\d+: .*2021.*000\.txt:\d+-\d+: .*2019"):
        dated("Sales rose in 2021. The car will go on sale in 2019.")


def test_a_date_line_before_the_years_that_are_told_is_a_clash():
    with pytest.raises(EvidenceError, match="date line 2018-07-11"):
        dated("date 2018-07-11 All is well. Sales rose in 2021.")


def test_a_fourth_article_does_not_move_the_others(articles):
    texts = [seed.text for seed in seeds.read_all()]
    more = dated(*texts, "Published: 2024-02-01. BMW's joint venture with Great Wall Motor builds cars.")

    assert [article.reading for article in more[:3]] == [article.reading for article in articles[0].values()]


def test_the_span_between_two_windows_holds_every_pair_of_their_days():
    start = day("2018-07-01")
    span = [start + dt.timedelta(days=number) for number in range(5)]
    pairs = list(itertools.combinations_with_replacement(span, 2))
    for one, other in itertools.product(pairs, repeat=2):
        distances = [
            later - earlier
            for earlier in range(one[0].toordinal(), one[1].toordinal() + 1)
            for later in range(other[0].toordinal(), other[1].toordinal() + 1)
        ]
        assert windows.between(Window(*one), Window(*other)) == (min(distances), max(distances))


def test_an_open_window_leaves_the_span_open():
    assert windows.between(Window(None, None), Window(day("2018-07-01"), None)) == (None, None)


DAYS = st.dates(dt.date(2015, 1, 1), dt.date(2026, 12, 31))
SHORT = st.tuples(DAYS, st.integers(0, 12)).map(lambda each: Window(each[0], each[0] + dt.timedelta(each[1])))


def each_day(window: Window) -> list[dt.date]:
    return [window.earliest + dt.timedelta(number) for number in range((window.latest - window.earliest).days + 1)]


@given(SHORT, SHORT)
def test_the_distance_of_two_windows_is_that_of_their_days(one: Window, other: Window) -> None:
    days = [(last - first).days for first in each_day(one) for last in each_day(other)]
    assert windows.between(one, other) == (min(days), max(days))


@given(SHORT, st.sampled_from(["last year", "next month", "on Friday", "this week", "in autumn", "the first half"]))
def test_a_window_holds_what_each_day_of_the_article_gives(article: Window, words: str) -> None:
    text = f"BMW said the sales rose {words}."
    (date,) = dates.find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))
    whole = dates.resolve(date, article)
    for day_ in each_day(article):
        single = dates.resolve(date, Window(day_, day_))
        assert whole.earliest <= single.earliest
        assert single.latest <= whole.latest
