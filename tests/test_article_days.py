"""Articles are dated by what they tell, with reasons, and clashes are named."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.dating import article_days, phrases
from analysis.dating.article_days import ArticleDay
from analysis.dating.constraints import Constraint, Limit
from analysis.dating.phrases import Phrase
from analysis.dating.windows import DAY, Window, shift
from analysis.errors import EvidenceError


@dataclass(frozen=True)
class Told:
    """What dating asks of a statement."""

    sentence: str
    claim: str
    value: Phrase | str
    tense: str
    means: str = ""

    @property
    def place(self) -> str:
        return f"{self.sentence[1:4]}.txt"


def told(sentence: str, claim: str, kind: str, words: str, tense: str = "", means: str = "") -> Told:
    return Told(sentence, claim, phrases.read(kind, words) if kind in phrases.DATES else words, tense, means)


def one(*tellings: Told, rules: list[Constraint] | tuple[Constraint, ...] = ()) -> ArticleDay:
    return article_days.date_articles({"100": list(tellings)}, list(rules))["100"]


def event(telling: Told, article: ArticleDay) -> tuple[str, str]:
    return ends(article_days.event_window(telling, article.best))


def ends(window: Window) -> tuple[str, str]:
    return tuple(str(day or "") for day in window.ends)


def spans(window: Window) -> list[tuple[str, str]]:
    return [(str(first), str(last)) for first, last in window.ranges]


def rule(claim: str, relation: str, day: str, kind: str = "plain reading", means: str = "") -> Constraint:
    return Constraint(claim, Limit.parse(relation, day), kind, f"{claim} {relation} {day}", means)


def test_an_article_that_tells_no_date_is_open():
    article = one(told("s100-01", "mood", "words", "well"))
    assert ends(article.forced) == ends(article.best) == ("", "")
    assert article.reasons == () and not article.stated and not article.inferred


def test_an_event_in_an_open_article_is_open_on_the_same_side():
    year = told("s100-01", "start", "date", "last year", "past")
    assert event(year, one(year)) == ("", "")
    assert event(year, one(year, told("s100-02", "a", "period", "2017", "past"))) == ("2017-01-01", "")


def test_newest_figures_leave_the_same_months_of_each_year():
    article = one(
        told("s100-01", "figures", "period", "January to July", "past"),
        told("s100-02", "start", "date", "by 2024", "future"),
        told("s100-03", "sales", "period", "2021", "past"),
        rules=[rule("figures", "until", "figures.last + 5 months", "inference")],
    )
    assert spans(article.best) == [(f"{year}-08-01", f"{year}-12-31") for year in (2022, 2023, 2024)]
    assert ends(article.forced) == ("2022-01-01", "2024-12-31")
    assert article.inferred


def test_figures_of_this_years_first_half_are_told_in_its_second():
    article = one(
        told("s100-01", "figures", "period", "the first half of this year", "past"),
        told("s100-02", "sales", "period", "2021", "past"),
        told("s100-03", "start", "date", "2023", "future"),
    )
    assert spans(article.best) == [("2022-07-01", "2022-12-31"), ("2023-07-01", "2023-12-31")]


PUBLISHED = told("s100-00", "published", "date", "2018-07-11", "past")
ON = [rule("published", "on", "published", "stated")]


def test_a_year_that_runs_is_told_until_the_articles_day():
    year = told("s100-01", "sales", "period", "this year", "past")
    assert event(year, one(PUBLISHED, year, rules=ON)) == ("2018-01-01", "2018-07-11")


def test_a_plan_lies_after_its_article():
    plans = [told("s100-01", "start", "date", words, "future") for words in ("this week", "later this year", "by 2030")]
    article = one(PUBLISHED, *plans, rules=ON)
    assert article.stated
    assert [event(plan, article) for plan in plans] == [
        ("2018-07-11", "2018-07-15"),
        ("2018-07-11", "2018-12-31"),
        ("2018-07-11", "2030-12-31"),
    ]


def test_what_is_neither_told_as_done_nor_as_coming_bounds_nothing():
    assert one(told("s100-01", "start", "date", "2017")).reasons == ()


def test_a_day_known_from_outside_the_text_dates_an_article():
    known = {"100": (dt.date(2018, 7, 11), "its address")}
    article = article_days.date_articles({"100": []}, [], known)["100"]
    assert article.forced == Window.of_day(dt.date(2018, 7, 11)) and article.stated
    assert [str(each) for each in article.reasons] == ["outside: its address"]


# --- clashes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "tense"), [("next year", "past"), ("tomorrow", "past"), ("last week", "future")])
def test_no_event_is_told_on_the_wrong_side_of_its_article(words, tense):
    how = "told as done" if tense == "past" else "described as still to come"
    with pytest.raises(EvidenceError, match=f"article 100 has no day left: plain reading: “{words}” is {how}"):
        one(told("s100-01", "start", "date", words, tense))


def test_a_clash_names_both_places_and_what_may_be_meant():
    with pytest.raises(EvidenceError) as error:
        one(
            told("s100-01", "start", "date", "2019", "future"),
            told("s100-02", "sales", "period", "2007", "past"),
            told("s100-03", "output", "period", "2021", "past"),
        )
    assert str(error.value) == (
        "article 100 has no day left: plain reading: “2021” is over (s100-03), at 100.txt, "
        "clashes with plain reading: “2019” is described as still to come (s100-01), at 100.txt; "
        "a plan that was given up has status “dropped plan”"
    )


def test_an_inference_that_clashes_is_an_error_too():
    with pytest.raises(EvidenceError, match=r"no day left: inference: .* clashes with plain reading: “2021” is over"):
        one(
            told("s100-01", "start", "date", "2020"),
            told("s100-02", "sales", "period", "2021", "past"),
            rules=[rule("start", "until", "start", "inference")],
        )


# --- articles that date each other -------------------------------------------------------------------------------------


def across(*rows: tuple[str, ...], rules: list[Constraint]) -> dict[str, tuple[str, str]]:
    tellings: dict[str, list[Told]] = {}
    for row in rows:
        tellings.setdefault(row[0][1:4], []).append(told(*row))
    return {key: ends(day.forced) for key, day in article_days.date_articles(tellings, rules).items()}


TALKS = ("s100-01", "talks", "words", "talks")
BEFORE = [rule("talks", "until", "signing", "cross-source")]


def test_articles_date_each_other_in_a_chain():
    rows = [
        ("s102-01", "c", "words", "c"),
        ("s102-02", "third", "date", "yesterday", "past"),
        ("s101-01", "b", "words", "b"),
        ("s101-02", "second", "date", "last week", "past"),
        ("s100-01", "first", "date", "July 11, 2018", "past"),
    ]
    rules = [rule("c", "until", "second", "cross-source"), rule("b", "until", "first + 1 month", "cross-source")]
    assert across(*rows, rules=rules) == {
        "100": ("2018-07-11", ""),
        "101": ("", "2018-08-11"),
        "102": ("", "2018-08-05"),
    }


def test_articles_that_date_each_other_in_a_circle_are_refused():
    rows = [
        ("s100-01", "a", "date", "yesterday", "past"),
        ("s101-01", "b", "date", "last week", "past"),
        ("s101-02", "c", "date", "2024", "future"),
    ]
    rules = [rule("a", "until", "b", "cross-source"), rule("b", "until", "a", "cross-source")]
    with pytest.raises(EvidenceError, match=r"cross-source: . until . .*: articles date each other in a circle without end"):
        across(*rows, rules=rules)


@pytest.mark.parametrize(
    ("rows", "latest"),
    [
        ([("s101-01", "signing", "date", "July 11, 2018", "past")], "2018-07-11"),
        ([("s101-01", "signing", "date", "this week", "past")], ""),  # in an article whose own day is open
        ([], ""),
        # A vague telling takes nothing away; what was done goes before what was planned, the own telling before others'.
        (
            [
                ("s101-01", "signing", "date", "July 11, 2018", "past"),
                ("s102-01", "signing", "date", "last year", "past"),
            ],
            "2018-07-11",
        ),
        (
            [("s101-01", "signing", "date", "2017", "future"), ("s102-01", "signing", "date", "July 11, 2018", "past")],
            "2018-07-11",
        ),
        ([("s101-01", "signing", "date", "2017", "future")], "2017-12-31"),
        ([("s100-02", "signing", "date", "2019"), ("s101-01", "signing", "date", "2018")], "2019-12-31"),
    ],
)
def test_an_article_is_written_until_the_event_that_others_tell_of(rows, latest):
    assert across(TALKS, *rows, rules=BEFORE)["100"] == ("", latest)


def test_of_several_tellings_the_narrowest_limit_holds():
    rows = [("s101-01", "signing", "date", "July 2018", "past"), ("s102-01", "signing", "date", "11 July 2018", "past")]
    assert across(TALKS, *rows, rules=BEFORE)["100"] == ("", "2018-07-11")
    assert across(TALKS, *rows, rules=[rule("talks", "since", "signing", "cross-source")])["100"] == ("2018-07-11", "")


@pytest.mark.parametrize(
    ("words", "limit", "expected"),
    [
        ("the second half", "figures.last + 5 months", ("", "2099-05-31")),
        ("the first half", "figures.last + 6 months", ("1900-07-01", "")),
    ],
)
def test_days_that_reach_the_first_or_last_one_considered_are_open_there(words, limit, expected):
    article = one(told("s100-01", "figures", "period", words, "past"), rules=[rule("figures", "until", limit)])
    assert ends(article.best) == expected


def test_a_day_that_stays_away_for_eight_years_is_looked_for_in_all_years():
    article = one(told("s100-01", "a", "date", "February 29", "past"), rules=[rule("a", "until", "a.first + 4 years")])
    assert dt.date(2019, 7, 1) in article.best and dt.date(1902, 7, 1) not in article.best


def test_a_constraint_holds_only_for_what_it_means():
    signing = told("s101-01", "signing", "date", "July 11, 2018", "past")
    talks = told("s100-01", "talks", "words", "in talks", means="open")
    for means, latest in (("open", "2018-07-11"), ("over", ""), ("", "2018-07-11")):
        rules = [rule("talks", "until", "signing", "cross-source", means)]
        dated = article_days.date_articles({"100": [talks], "101": [signing]}, rules)
        assert ends(dated["100"].forced) == ("", latest)


# --- an oracle that asks each day --------------------------------------------------------------------------------------

PHRASES = [
    *(("date", words) for words in ("2022", "Friday", "this week", "last year", "late next year", "autumn", "now")),
    *(("date", words) for words in ("after 2021", "by 2023", "July 11, 2022", "February 29", "the end of the year")),
    *(("date", words) for words in ("this winter", "last summer", "for 2021", "through 2022")),
    *(("period", words) for words in ("2021", "January to July", "the first half of this year", "November to March")),
    *(("period", words) for words in ("the year to March", "year to date")),
    ("span", "between 2019 and 2021"),
]
STRETCH = [dt.date(2020, 1, 1) + n * DAY for n in range(2 * 366)]
TENSES = st.sampled_from(["past", "future", ""])


def suits(day: dt.date, telling: Told) -> bool:
    """Tell whether an article of this day can hold what is told as past or as coming."""
    first, last = telling.value.window(day, telling.tense).ends
    if not telling.tense or (telling.value.running and telling.value.kind == "period"):
        return True
    if telling.tense == "future":
        return last is None or day <= last
    if telling.value.kind == "date":
        return first is None or day >= first
    return last < day


def obeys(day: dt.date, limit: Constraint, telling: Told) -> bool:
    first, last = telling.value.window(day, telling.tense).ends
    end = first if limit.limit.end == "first" else last
    end = end and shift(end, limit.limit.count, limit.limit.unit)
    return end is None or (day <= end if limit.limit.relation == "until" else day >= end)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(PHRASES), TENSES), min_size=1, max_size=3),
    st.sampled_from(["until", "since"]),
    st.sampled_from(["first", "last"]),
    st.sampled_from(["", " - 1 day", " + 2 months", " - 1 year", " + 40 days"]),
)
def test_an_article_has_the_days_that_suit_each_phrase(drawn, relation, end, shifted):
    tellings = [told(f"s100-0{n}", f"claim{n}", *phrase, tense) for n, (phrase, tense) in enumerate(drawn)]
    limit = rule("claim0", relation, f"claim0.{end}{shifted}")
    left = [day for day in STRETCH if all(suits(day, each) for each in tellings) and obeys(day, limit, tellings[0])]
    try:
        found = one(*tellings, rules=[limit]).best
    except EvidenceError:
        found = Window(())
    assert left == [day for day in STRETCH if day in found]


@given(st.sampled_from(PHRASES), TENSES, st.sampled_from(STRETCH), st.integers(0, 500))
def test_an_event_lies_where_each_day_of_its_article_puts_it(phrase, tense, first, length):
    telling, last = told("s100-01", "claim", *phrase, tense), first + length * DAY
    left = {"since": str(first), "until": str(last)}
    fixed = [told("s100-02", relation, "date", day) for relation, day in left.items()]
    try:
        article = one(telling, *fixed, rules=[rule(relation, relation, relation) for relation in left])
    except EvidenceError:
        return
    days = [first + number * DAY for number in range(length + 1) if first + number * DAY in article.best]
    starts, stops = zip(*(telling.value.window(day, tense).ends for day in days), strict=True)
    earliest, latest = (None if None in ends else pick(ends) for ends, pick in ((starts, min), (stops, max)))
    if tense == "future" and phrase[0] == "date":
        earliest = max(filter(None, (earliest, article.best.earliest)))
    if tense == "past":
        latest = min(filter(None, (latest, article.best.latest)))
    assert article.best.within(Window.between(first, last))
    assert (earliest, latest) == article_days.event_window(telling, article.best).ends
