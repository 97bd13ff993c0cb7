"""Check that articles are dated by what they tell, with reasons, and that clashes are named."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.evidence import bounds, dating
from analysis.evidence.bounds import Bound, Expression
from analysis.evidence.dating import ArticleDay
from analysis.evidence.statements import Statement
from analysis.evidence.windows import Window, shift
from analysis.reading import dates
from analysis.reading.errors import EvidenceError
from analysis.reading.spans import Seed

SEEDS = {path.name[:3]: path for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))}
DAY = dt.timedelta(days=1)

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
    """Return a statement of a made article that holds its words, or of the real one where they stand there."""
    key = sentence[1:4]
    text = SEEDS[key].read_text("utf-8") if key in SEEDS else words
    start = max(text.find(words), 0)
    span = Seed(key, f"{key}.txt", text, ""), start, start + len(words)
    return Statement(*span, claim, kind, words, means, sentence, "unattributed", (), status, "", False)


def real() -> dict[str, list[Statement]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in TOLD.strip().splitlines()]
    return {key: [told(*row) for row in rows if row[0][1:4] == key] for key in SEEDS}


def coded(tmp_path: Path, text: str = BOUNDS) -> list[Bound]:
    (tmp_path / "bounds.toml").write_text(text, "utf-8")
    return bounds.read(tmp_path / "bounds.toml")


@pytest.fixture
def articles(tmp_path) -> dict[str, ArticleDay]:
    return dating.date_articles(real(), coded(tmp_path))


def one(*statements: Statement, rules: list[Bound] | tuple[Bound, ...] = ()) -> ArticleDay:
    return dating.date_articles({"100": list(statements)}, list(rules))["100"]


def ends(window: Window) -> tuple[str, str]:
    return str(window.earliest or ""), str(window.latest or "")


def bound(claim: str, relation: str, day: str, kind: str = "plain reading") -> Bound:
    return Bound(claim, relation, Expression.parse(day), kind, f"{claim} {relation} {day}")


# --- the three articles -----------------------------------------------------------------------------------------------


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


def test_a_period_follows_the_articles_day_year_by_year(articles):
    (period,) = (each for each in real()["002"] if each.claim == "nev_period")

    assert [ends(each) for each in dating.choices(period, articles["002"])] == [("2023-01-01", "2023-07-31")]
    years = [(f"{year}-01-01", f"{year}-07-31") for year in range(2017, 2025)]
    assert years == [ends(each) for each in dating.choices(period, articles["002"], forced=True)]


def test_neither_the_order_of_articles_nor_that_of_bounds_matters(articles, tmp_path):
    rules = coded(tmp_path)
    for seed in range(20):
        shuffled = random.Random(seed)
        statements = list(real().items())
        shuffled.shuffle(statements)
        shuffled.shuffle(rules)

        assert dating.date_articles(dict(statements), rules) == articles


# --- made articles ----------------------------------------------------------------------------------------------------


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
    assert all(each.within(window) for each in dating.choices(statement, article))


# --- the file of bounds -----------------------------------------------------------------------------------------------

WHOLE = 'told = "a"\nuntil = "b"\nkind = "stated"\nbecause = "c"\n'


def test_bounds_are_read_with_their_place(tmp_path):
    rule = coded(tmp_path)[3]

    assert (rule.told, rule.relation, rule.kind) == ("export_start", "until", "inference")
    assert rule.day == Expression("export_start", "first", -1, "day")
    assert rule.place == "bounds.toml:21"


def test_a_file_without_bounds_is_fine(tmp_path):
    assert coded(tmp_path, "# none yet\n") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'[[bound]]\n{WHOLE}by = "x"\n', "bounds.toml:1: unknown key “by”; allowed: told, means, until, since, on"),
        (f'[[bound]]\n{WHOLE}\n[[bound]]\ntold = "a"\n', "bounds.toml:7: no “kind”; expected told, kind, because"),
        (f"[[bound]]\n{WHOLE}".replace("stated", "guess"), "bounds.toml:1: kind “guess”; allowed: stated, plain"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', '"b + 1 week"'), "bounds.toml:1: until “b + 1 week” is no day; allowed"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', "2018"), "bounds.toml:1: until is 2018; expected words in quotation"),
        (f"[[bound]]\n{WHOLE}".replace('"c"', '""'), "bounds.toml:1: because is ''; expected words in quotation"),
        (f'[[bound]]\n{WHOLE}on = "b"\n', "bounds.toml:1: until and on; expected one of until, since, on"),
        (f"[[bound]]\n{WHOLE}".replace('until = "b"\n', ""), "bounds.toml:1: no day; expected one of until, since"),
        (f"[bound]\n{WHOLE}", "bounds.toml: “bound” stands once; expected entries [[bound]]"),
        (f"[[order]]\n{WHOLE}", "bounds.toml: unknown “order”; allowed: [[bound]]"),
        ("[[bound\n", "bounds.toml: Expected"),
    ],
)
def test_a_bad_bound_is_refused_in_one_line(tmp_path, text, message):
    with pytest.raises(EvidenceError) as error:
        coded(tmp_path, text)

    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_a_bound_on_no_claim_is_refused(tmp_path):
    (tmp_path / "bounds.toml").write_text(f"[[bound]]\n{WHOLE}".replace('"b"', '"signin.first"'), "utf-8")

    with pytest.raises(EvidenceError, match="bounds.toml:1: “signin” is no claim; near it: signing$"):
        bounds.read(tmp_path / "bounds.toml", ["a", "signing"])


def test_a_missing_file_of_bounds_is_named(tmp_path):
    with pytest.raises(EvidenceError, match=r"bounds.toml: .*No such file"):
        bounds.read(tmp_path / "bounds.toml")
