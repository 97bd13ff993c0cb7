"""The articles of the book are dated as a careful reader dates them, with the reasons."""

from __future__ import annotations

import random

import pytest

from analysis.claims import coded, record
from analysis.claims.record import Record
from analysis.dating import article_days
from analysis.dating.windows import Window
from analysis.folders import OWN
from analysis.reading import codebook


@pytest.fixture(scope="module")
def read() -> Record:
    return record.read(OWN)


def ends(window: Window) -> tuple[str, str]:
    return str(window.earliest or ""), str(window.latest or "")


def test_a_date_line_states_the_day(read: Record) -> None:
    day = read.days["000"]
    assert ends(day.forced) == ends(day.best) == ("2018-07-11", "2018-07-11")
    assert day.stated
    assert [str(each) for each in day.reasons] == ["stated: the article carries a date line"]


def test_open_talks_lie_before_the_signing_and_after_the_last_full_year(read: Record) -> None:
    day = read.days["001"]
    assert ends(day.forced) == ends(day.best) == ("2018-01-01", "2018-07-11")
    assert not day.stated and not day.inferred
    assert read.dated("001").endswith("(no date is given; all days that the articles allow)")
    assert [(each.kind, each.sentence, each.source) for each in day.reasons] == [
        ("plain reading", "s001-08", ""),
        ("plain reading", "s001-17", ""),
        ("cross-source", "s001-01", "s000-04"),
    ]


def test_what_the_texts_force_and_what_the_book_infers_are_kept_apart(read: Record) -> None:
    day = read.days["002"]
    assert ends(day.forced) == ("2018-07-09", "2024-12-31")
    assert ends(day.best) == ("2023-08-01", "2023-09-30")
    assert (len(day.best), day.inferred) == (61, True)
    assert [each.kind for each in day.reasons] == ["plain reading", "cross-source"] + 3 * ["inference"]


@pytest.mark.parametrize(
    ("sentence", "claim", "forced", "best"),
    [
        ("s000-04", "signing", ("2018-07-09", "2018-07-11"), ("2018-07-09", "2018-07-11")),
        ("s000-01", "first_electric_start", ("2019-10-01", "2019-12-31"), ("2019-10-01", "2019-12-31")),
        ("s001-02", "letter_of_intent", ("2017-01-01", "2017-12-31"), ("2017-01-01", "2017-12-31")),
        ("s001-06", "expected_word", ("2018-09-01", "2018-12-21"), ("2018-09-01", "2018-12-21")),
        ("s001-09", "share_day", ("2018-01-01", "2018-07-11"), ("2018-01-01", "2018-07-11")),
        ("s001-15", "platform_start", ("2024-01-01", ""), ("2024-01-01", "")),
        ("s002-01", "export_announced", ("2018-07-06", "2024-12-27"), ("2023-07-28", "2023-09-29")),
        ("s002-01", "export_start", ("2024-01-01", "2024-12-31"), ("2024-01-01", "2024-12-31")),
        ("s002-07", "nev_period", ("2017-01-01", "2024-07-31"), ("2023-01-01", "2023-07-31")),
        ("s002-08", "vehicle_period", ("2018-01-01", "2024-06-30"), ("2023-01-01", "2023-06-30")),
    ],
)
def test_an_event_lies_where_its_article_puts_it(
    read: Record, sentence: str, claim: str, forced: tuple[str, str], best: tuple[str, str]
) -> None:
    (statement,) = (each for each in read.statements if (each.sentence, each.claim) == (sentence, claim))
    assert ends(read.meaning(statement, forced=True)) == forced
    assert ends(read.meaning(statement)) == best


def test_neither_the_order_of_articles_nor_that_of_bounds_matters(read: Record) -> None:
    made = coded.read(OWN).statements
    rules = codebook.constraints(OWN.coding / "bounds.toml")
    for seed in range(10):
        shuffled = random.Random(seed)
        articles = list(made.items())
        shuffled.shuffle(articles)
        shuffled.shuffle(rules)
        assert article_days.date_articles(dict(articles), rules) == read.days
