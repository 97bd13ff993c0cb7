"""Check that the three articles are dated as a careful reader dates them, with their reasons."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from analysis.dating import bounds, dating
from analysis.dating.bounds import Bound
from analysis.dating.dating import ArticleDay
from analysis.reading.spans import Seed
from analysis.reading.statements import Statement
from tests.test_dating import ends

SEEDS = {path.name[:3]: path for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))}

# Sentence, claim, kind, words, status, and what they mean.
TOLD = """
s000-00 | published            | date   | 2018-07-11                              | fact
s000-01 | first_electric_start | date   | the end of next year                    | plan
s000-04 | signing              | date   | this week                               | fact
s000-14 | mini_china_year      | period | 2017                                    | fact
s001-01 | venture_stage        | words  | is discussions with Great Wall          | fact      | under discussion
s001-01 | first_electric_start | date   | next year                               | plan
s001-02 | letter_of_intent     | date   | last year                               | fact
s001-06 | expected_word        | date   | autumn                                  | forecast
s001-08 | german_period        | span   | between 2007 and 2017                   | fact
s001-09 | share_day            | date   | now                                     | fact
s001-15 | platform_start       | date   | after 2023                              | hearsay
s001-17 | first_electric_sale  | date   | 2019                                    | plan
s002-01 | export_announced     | date   | Friday                                  | fact
s002-01 | export_start         | date   | from 2024                               | plan
s002-04 | production_preparing | words  | Preparations for production are ongoing | fact
s002-07 | nev_period           | period | January to July                         | statistic
s002-08 | vehicle_period       | period | the first half                          | statistic
"""
BOUNDS = """
[[bound]]
told    = "published"
on      = "published"
kind    = "stated"
because = "the article carries a date line"

[[bound]]
told    = "venture_stage"
means   = "under discussion"
until   = "signing"
kind    = "cross-source"
because = "talks are still open"

[[bound]]
told    = "production_preparing"
since   = "signing"
kind    = "cross-source"
because = "the venture exists"

[[bound]]
told    = "export_start"
until   = "export_start.first - 1 day"
kind    = "inference"
because = "a company tells a plan “from” a year before that year"

[[bound]]
told    = "production_preparing"
since   = "export_start.first - 1 year"
kind    = "inference"
because = "preparations are under way, so the year named is taken for the next"

[[bound]]
told    = "nev_period"
until   = "nev_period.last + 2 months"
kind    = "inference"
because = "its newest figures are those, so later ones are not yet out"
"""


def told(sentence: str, claim: str, kind: str, words: str, status: str, means: str = "") -> Statement:
    """Return a statement of an article at its words."""
    key = sentence[1:4]
    text = SEEDS[key].read_bytes().decode()
    start = text.index(words)
    span = Seed(key, f"{key}.txt", text, ""), start, start + len(words)
    return Statement(*span, claim, kind, words, means, sentence, "unattributed", (), status, "", False)


def real() -> dict[str, list[Statement]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in TOLD.strip().splitlines()]
    return {key: [told(*row) for row in rows if row[0][1:4] == key] for key in SEEDS}


def coded(tmp_path: Path) -> list[Bound]:
    (tmp_path / "bounds.toml").write_text(BOUNDS, "utf-8")
    return bounds.read(tmp_path / "bounds.toml")


@pytest.fixture
def articles(tmp_path) -> dict[str, ArticleDay]:
    return dating.date_articles(real(), coded(tmp_path))


def test_a_date_line_states_the_day(articles):
    assert articles["000"].forced.known
    assert ends(articles["000"].reading) == ("2018-07-11", "2018-07-11")
    assert articles["000"].reading.reasons == ("stated: the article carries a date line (s000-00)",)


def test_open_talks_lie_before_the_signing_and_after_the_last_full_year(articles):
    assert ends(articles["001"].forced) == ends(articles["001"].reading) == ("2018-01-01", "2018-07-11")
    assert articles["001"].forced.reasons == (
        "plain reading: “between 2007 and 2017” is over (s001-08)",
        "plain reading: “2019” is told as coming (s001-17)",
        "cross-source: talks are still open (s001-01, s000-04)",
    )


def test_what_the_texts_force_and_what_the_book_reads_are_kept_apart(articles):
    export = articles["002"]

    assert ends(export.forced) == ("2018-07-09", "2024-12-31")
    assert ends(export.reading) == ("2023-08-01", "2023-09-30")
    assert len(export.days) == 61
    assert [each.kind for each in export.constraints] == ["plain reading", "cross-source"] + 3 * ["inference"]
    assert not any("inference" in reason for reason in export.forced.reasons)


@pytest.mark.parametrize(
    ("sentence", "claim", "forced", "reading"),
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
def test_an_event_lies_where_its_article_puts_it(articles, sentence, claim, forced, reading):
    key = sentence[1:4]
    (statement,) = (each for each in real()[key] if each.claim == claim)

    assert forced == ends(dating.window(statement, articles[key], forced=True))
    assert reading == ends(dating.window(statement, articles[key]))


def test_an_event_that_needs_the_articles_day_carries_its_reasons(articles):
    friday, year = (each for each in real()["002"] if each.sentence == "s002-01")

    assert dating.window(friday, articles["002"]).reasons == ("“Friday” (s002-01)", *articles["002"].reading.reasons)
    assert dating.window(year, articles["002"]).reasons == ("“from 2024” (s002-01)",)


def test_neither_the_order_of_articles_nor_that_of_bounds_matters(articles, tmp_path):
    rules = coded(tmp_path)
    for seed in range(20):
        shuffled = random.Random(seed)
        statements = list(real().items())
        shuffled.shuffle(statements)
        shuffled.shuffle(rules)

        assert dating.date_articles(dict(statements), rules) == articles
