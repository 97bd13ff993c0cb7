"""Check that articles are dated by what they tell, with reasons, and that clashes are named."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.dating import dating
from analysis.dating.bounds import Bound, DayExpression
from analysis.dating.dating import ArticleDay
from analysis.dating.windows import Window, shift
from analysis.reading import dates
from analysis.errors import EvidenceError
from analysis.reading.spans import Seed
from analysis.reading.statements import Statement

DAY = dt.timedelta(days=1)


def told(sentence: str, claim: str, kind: str, words: str, status: str) -> Statement:
    """Return a statement of a made article that holds its words and no others."""
    key = sentence[1:4]
    span = Seed(key, f"{key}.txt", words, ""), 0, len(words)
    return Statement(*span, claim, kind, words, "", sentence, "unattributed", (), status, "", False)


def one(*statements: Statement, rules: list[Bound] | tuple[Bound, ...] = ()) -> ArticleDay:
    return dating.date_articles({"100": list(statements)}, list(rules))["100"]


def ends(window: Window) -> tuple[str, str]:
    return str(window.earliest or ""), str(window.latest or "")


def bound(claim: str, relation: str, day: str, kind: str = "plain reading") -> Bound:
    return Bound(claim, relation, DayExpression.parse(day), kind, f"{claim} {relation} {day}")


def test_an_article_that_tells_no_date_is_open():
    day = one(told("s100-01", "mood", "words", "well", "assertion"))

    assert ends(day.forced) == ends(day.reading) == ("", "")
    assert day.constraints == ()


def test_an_event_in_an_open_article_is_open_on_the_same_side():
    year = told("s100-01", "start", "date", "last year", "fact")

    assert ends(dating.window(year, one(year))) == ("", "")
    assert ends(dating.window(year, one(year, told("s100-02", "a", "period", "2017", "fact")))) == ("2017-01-01", "")


def test_newest_figures_leave_the_same_months_of_each_year():
    period = told("s100-01", "figures", "period", "January to July", "statistic")
    plan = told("s100-02", "start", "date", "by 2024", "plan")
    past = told("s100-03", "sales", "period", "2021", "fact")
    rule = bound("figures", "until", "figures.last + 5 months", "inference")

    article = one(period, plan, past, rules=[rule])

    spans = [(str(first), str(last)) for first, last in article.days.ranges]
    assert spans == [(f"{year}-08-01", f"{year}-12-31") for year in (2022, 2023, 2024)]
    assert ends(article.forced) == ("2022-01-01", "2024-12-31")


def test_figures_of_this_years_first_half_are_told_in_its_second():
    article = one(
        told("s100-01", "figures", "period", "the first half of this year", "statistic"),
        told("s100-02", "sales", "period", "2021", "fact"),
        told("s100-03", "start", "date", "2023", "plan"),
    )

    spans = [(str(first), str(last)) for first, last in article.days.ranges]
    assert spans == [("2022-07-01", "2022-12-31"), ("2023-07-01", "2023-12-31")]


def test_a_year_that_runs_is_told_until_the_articles_day():
    day = told("s100-00", "published", "date", "2018-07-11", "fact")
    year = told("s100-01", "sales", "period", "this year", "statistic")

    article = one(day, year, rules=[bound("published", "on", "published", "stated")])

    assert ends(dating.window(year, article)) == ("2018-01-01", "2018-07-11")


def test_a_plan_lies_after_its_article():
    day = told("s100-00", "published", "date", "2018-07-11", "fact")
    plans = [told("s100-01", "start", "date", words, "plan") for words in ("this week", "later this year", "by 2030")]

    article = one(day, *plans, rules=[bound("published", "on", "published", "stated")])

    spans = [("2018-07-11", "2018-07-15"), ("2018-07-11", "2018-12-31"), ("2018-07-11", "2030-12-31")]
    assert spans == [ends(dating.window(plan, article)) for plan in plans]


def test_what_is_neither_told_as_done_nor_as_coming_bounds_nothing():
    assert one(told("s100-01", "start", "date", "2017", "hearsay")).constraints == ()


@pytest.mark.parametrize(("words", "status"), [("next year", "fact"), ("tomorrow", "fact"), ("last week", "plan")])
def test_no_event_is_told_on_the_wrong_side_of_its_article(words, status):
    side = "done" if status == "fact" else "coming"
    with pytest.raises(EvidenceError, match=f"article 100 has no day left: plain reading: “{words}” is told as {side}"):
        one(told("s100-01", "start", "date", words, status))


def test_a_clash_names_both_places():
    with pytest.raises(EvidenceError) as error:
        one(
            told("s100-01", "start", "date", "2019", "plan"),
            told("s100-02", "sales", "period", "2007", "fact"),
            told("s100-03", "output", "period", "2021", "statistic"),
        )

    assert str(error.value) == (
        "article 100 has no day left: plain reading: “2021” is over (s100-03), at 100.txt:0-4, "
        "clashes with plain reading: “2019” is told as coming (s100-01), at 100.txt:0-4"
    )


def test_an_inference_that_clashes_is_an_error_too():
    with pytest.raises(EvidenceError, match=r"no day left: inference: .* clashes with plain reading: “2021” is over"):
        one(
            told("s100-01", "start", "date", "2020", "hearsay"),
            told("s100-02", "sales", "period", "2021", "fact"),
            rules=[bound("start", "until", "start", "inference")],
        )


def across(*rows: tuple[str, ...], rules: list[Bound]) -> dict[str, tuple[str, str]]:
    statements: dict[str, list[Statement]] = {}
    for row in rows:
        statements.setdefault(row[0][1:4], []).append(told(*row))
    return {key: ends(day.forced) for key, day in dating.date_articles(statements, rules).items()}


def test_articles_date_each_other_in_a_chain():
    rows = [
        ("s102-01", "c", "words", "c", "fact"),
        ("s102-02", "third", "date", "yesterday", "fact"),
        ("s101-01", "b", "words", "b", "fact"),
        ("s101-02", "second", "date", "last week", "fact"),
        ("s100-01", "first", "date", "July 11, 2018", "fact"),
    ]
    rules = [bound("c", "until", "second", "cross-source"), bound("b", "until", "first + 1 month", "cross-source")]

    assert across(*rows, rules=rules) == {
        "100": ("2018-07-11", ""),
        "101": ("", "2018-08-11"),
        "102": ("", "2018-08-05"),
    }


def test_articles_that_date_each_other_in_a_circle_are_refused():
    rows = [
        ("s100-01", "a", "date", "yesterday", "fact"),
        ("s101-01", "b", "date", "last week", "fact"),
        ("s101-02", "c", "date", "2024", "plan"),
    ]
    rules = [bound("a", "until", "b", "cross-source"), bound("b", "until", "a", "cross-source")]

    with pytest.raises(EvidenceError, match="bound, bound: articles date each other in a circle without end"):
        across(*rows, rules=rules)


def test_an_article_whose_own_day_is_open_is_no_latest_for_another():
    rows = [("s100-01", "talks", "words", "talks", "fact"), ("s101-01", "signing", "date", "this week", "fact")]

    assert across(*rows, rules=[bound("talks", "until", "signing", "cross-source")])["100"] == ("", "")


def test_a_vague_telling_of_an_event_takes_no_bound_away():
    rows = [
        ("s100-01", "talks", "words", "talks", "fact"),
        ("s101-01", "signing", "date", "July 11, 2018", "fact"),
        ("s102-01", "signing", "date", "last year", "fact"),
    ]

    assert across(*rows, rules=[bound("talks", "until", "signing", "cross-source")])["100"] == ("", "2018-07-11")


def test_what_was_done_goes_before_what_was_planned():
    rows = [
        ("s100-01", "talks", "words", "talks", "fact"),
        ("s101-01", "signing", "date", "2017", "plan"),
        ("s102-01", "signing", "date", "July 11, 2018", "fact"),
    ]

    assert across(*rows, rules=[bound("talks", "until", "signing", "cross-source")])["100"] == ("", "2018-07-11")


def test_an_articles_own_telling_goes_before_that_of_others():
    rows = [
        ("s100-01", "talks", "words", "talks", "fact"),
        ("s100-02", "signing", "date", "2019", "hearsay"),
        ("s101-01", "signing", "date", "2018", "hearsay"),
    ]

    assert across(*rows, rules=[bound("talks", "until", "signing", "cross-source")])["100"] == ("", "2019-12-31")


def test_a_bound_without_its_event_bounds_nothing():
    rows = [("s100-01", "talks", "words", "talks", "fact")]

    assert across(*rows, rules=[bound("talks", "until", "signing", "cross-source")])["100"] == ("", "")


# --- an oracle that asks each day -------------------------------------------------------------------------------------

FORMS = [
    *(("date", words) for words in ("2022", "Friday", "this week", "last year", "late next year", "autumn", "now")),
    *(("date", words) for words in ("after 2021", "by 2023", "July 11, 2022", "February 29", "the end of the year")),
    *(("period", words) for words in ("2021", "January to July", "the first half of this year", "November to March")),
    ("span", "between 2019 and 2021"),
]
STRETCH = [dt.date(2020, 1, 1) + n * DAY for n in range(2 * 366)]


def suits(day: dt.date, statement: Statement) -> bool:
    """Tell whether an article of this day can hold what is told as past or future."""
    first, last = dates.read(statement.kind, statement.words).days(day, statement.side)
    if not statement.side:
        return True
    if statement.side == "future":
        return last is None or day <= last
    if statement.kind == "date":
        return first is None or day >= first
    return last < day


def obeys(day: dt.date, rule: Bound, statement: Statement) -> bool:
    first, last = dates.read(statement.kind, statement.words).days(day, statement.side)
    limit = first if rule.day.end == "first" else last
    limit = limit and shift(limit, rule.day.count, rule.day.unit)
    return limit is None or (day <= limit if rule.relation == "until" else day >= limit)


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(FORMS), st.sampled_from(["fact", "plan", "hearsay"])), min_size=1, max_size=3),
    st.sampled_from(["until", "since"]),
    st.sampled_from(["first", "last"]),
    st.sampled_from(["", " - 1 day", " + 2 months", " - 1 year", " + 40 days"]),
)
def test_an_article_has_the_days_that_suit_each_form(forms, relation, end, shifted):
    statements = [told(f"s100-0{n}", f"claim{n}", *form, status) for n, (form, status) in enumerate(forms)]
    rule = bound("claim0", relation, f"claim0.{end}{shifted}")
    left = [day for day in STRETCH if all(suits(day, each) for each in statements) and obeys(day, rule, statements[0])]
    try:
        days = one(*statements, rules=[rule]).days
    except EvidenceError:
        days = ()

    assert left == [day for day in STRETCH if day in days]


@given(
    st.sampled_from(FORMS), st.sampled_from(["fact", "plan", "hearsay"]), st.sampled_from(STRETCH), st.integers(0, 500)
)
def test_an_event_lies_where_each_day_of_its_article_puts_it(form, status, first, length):
    statement, last = told("s100-01", "claim", *form, status), first + length * DAY
    left = {"since": str(first), "until": str(last)}
    fixed = [told("s100-02", relation, "date", day, "hearsay") for relation, day in left.items()]
    try:
        article = one(statement, *fixed, rules=[bound(relation, relation, relation) for relation in left])
    except EvidenceError:
        return
    starts, stops = zip(*(dates.read(*form).days(day, statement.side) for day in article.days), strict=True)
    earliest, latest = (None if None in ends else pick(ends) for ends, pick in ((starts, min), (stops, max)))
    if status == "plan" and form[0] == "date":
        earliest = max(filter(None, (earliest, article.days.first)))
    if status == "fact":
        latest = min(filter(None, (latest, article.days.last)))
    window = dating.window(statement, article)

    assert article.reading.within(Window(first, last))
    assert (earliest, latest) == (window.earliest, window.latest)
