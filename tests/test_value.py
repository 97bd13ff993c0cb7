"""Values reckon exactly, know their sources, and refuse what does not follow from what the articles say."""

from __future__ import annotations

import datetime as dt
import html
import re
from fractions import Fraction as F

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from mpmath import iv, mpf

from analysis.errors import EvidenceError, Undefined
from analysis.values import ranges, wording
from analysis.values.intervals import LEVELS, Interval
from analysis.values.qualifiers import assuming, at_least, at_most, change, named, share
from analysis.values.value import Value
from tests.test_ranges import boxes, formulas
from tests.values import made, stated

G = stated("count", "around 1.15 million", "german_output", "s001-07", "vehicle", period="span.last")
Q = stated("change", "up close to a quarter", "german_growth", "s001-07", period="span")
S = stated("share", "almost half", "share_abroad", "s001-08", period="now")
N = stated("count", "636,000", "nev_exports", "s002-07", "vehicle", period="January to July", origin="CAAM")
GROWTH = stated("change", "up 150 percent", "nev_growth", "s002-07", period="January to July", origin="CAAM")
X = stated("count", "2.34 million", "vehicle_exports", "s002-08", "vehicle", period="first half", origin="Customs")
H = stated("change", "up around 77 percent", "vehicle_growth", "s002-08", period="first half", origin="Customs")
RANK = stated("rank", "fourth", "rank", "s000-13", period="2017")
C = stated("count", "around 35,000", "sales", "s000-13", "vehicle", period="2017")
MONTHS = Value.stated(7, "nev_period.months", ("s002-07",), unit="month", origin="CAAM")

DERIVED = {
    "german_before": G / (1 + Q),
    "production": assuming(G / (1 - S), "“now” is the end year"),
    "abroad": assuming(G * S / (1 - S), "“now” is the end year"),
    "nev_before": N / (1 + GROWTH),
    "nev_added": N - N / (1 + GROWTH),
    "nev_monthly": N / MONTHS,
    "rank_share": share(at_most(1 / RANK)),
    "left": share(1 - at_most(1 / RANK)),
    "world": at_least(RANK * C),
    "of_added": share(at_most((N - N / (1 + GROWTH)) / (X - X / (1 + H)))),
    "others": change(at_least((X - N) / (X / (1 + H)) - 1)),
    "even_share": share(assuming(N * F(6, 7) / X, "even months")),
    "overtaken": at_most(X),
}
# The same in mpmath's interval arithmetic, each input written once.
ORACLE = {
    "german_before": lambda v: v(G) / (1 + v(Q)),
    "production": lambda v: v(G) / (1 - v(S)),
    "abroad": lambda v: v(G) * (1 / (1 / v(S) - 1)),
    "nev_before": lambda v: v(N) / (1 + v(GROWTH)),
    "nev_added": lambda v: v(N) * (1 - 1 / (1 + v(GROWTH))),
    "nev_monthly": lambda v: v(N) / 7,
    "rank_share": lambda v: iv.mpf(1) / 4,
    "left": lambda v: iv.mpf(3) / 4,
    "world": lambda v: 4 * v(C),
    "of_added": lambda v: v(N) * (1 - 1 / (1 + v(GROWTH))) / (v(X) * (1 - 1 / (1 + v(H)))),
    "others": lambda v: (1 - v(N) / v(X)) * (1 + v(H)) - 1,
    "even_share": lambda v: v(N) * 6 / 7 / v(X),
    "overtaken": lambda v: v(X),
}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", ORACLE)
def test_a_range_is_the_oracles(name, level):
    def enclosed(value):
        ends = value.levels[level]
        return iv.mpf([mpf(end.numerator) / end.denominator for end in (ends.low, ends.high)])

    expected, found = ORACLE[name](enclosed), DERIVED[name].levels[level]
    for end, bound in ((found.low, expected.a), (found.high, expected.b)):
        assert end is None or float(end) == pytest.approx(float(mpf(bound)), rel=1e-9)


@pytest.mark.parametrize(
    ("name", "text", "figures"),
    [
        ("german_before", "about 920,000", "1,150,000 ÷ (1 + 25 %) = 920,000"),
        ("production", "about 2.25 million", "1,150,000 ÷ (1 − 49 %) ≈ 2,254,902"),
        ("abroad", "about 1.1 million", "1,150,000 × 49 % ÷ (1 − 49 %) ≈ 1,104,902"),
        ("nev_added", "about 382,000", "636,000 − 636,000 ÷ (1 + 150 %) = 381,600"),
        ("nev_monthly", "about 90,900", "636,000 ÷ 7 ≈ 90,857"),
        ("rank_share", "at most 25 percent", "1 ÷ 4 = 25 %"),
        ("left", "at least 75 percent", "1 − 1 ÷ 4 = 75 %"),
        ("world", "at least 120,000", "4 × 35,000 = 140,000; over the range at least 120,000"),
        ("of_added", "at most 39 percent", None),  # 38.37, rounded outward
        ("others", "at least 28 percent", None),
        ("overtaken", "at most 2.345 million", "2,340,000; over the range at most 2.345 million"),
    ],
)
def test_a_derived_value_shows_its_point_or_its_bound_and_its_working(name, text, figures):
    value = named(name, "figure", DERIVED[name])
    assert text == str(value)
    assert figures is None or figures == value.in_numerals


def test_a_number_that_its_hedge_excludes_stands_in_the_middle_of_its_narrow_range():
    assert S.point == F(49, 100)  # “almost half”, narrow: 48 to under 50 percent
    assert wording.interval(S.range("main"), percent=True) == "45 to under 50 percent"
    assert str(at_most(S)) == "under 50 percent"


def test_a_formula_names_its_inputs_its_sources_and_what_moves_it_most():
    ratio = DERIVED["of_added"]
    assert DERIVED["nev_before"].formula == "nev_exports ÷ (1 + nev_growth)"
    assert ("Formula", "Nev exports ÷ (1 + nev growth)") in DERIVED["nev_before"].description
    assert ratio.sentences == ("s002-07", "s002-08")
    assert ratio.moved_most_by.name == "nev_growth"
    assert (1 / RANK).moved_most_by is None and N.moved_most_by is None
    assert DERIVED["nev_monthly"].unit_words == "vehicle a month"


X0, Y, Z = made("x", -1, 2), made("y", 2, 4), made("z", 1, 5)


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        (lambda: N + GROWTH, r"nev_exports \+ nev_growth: vehicle \+ plain number makes no unit; inputs: .*s002-07"),
        (lambda: N - 1, "vehicle − plain number makes no unit"),
        (lambda: X / MONTHS + X, "vehicle a month \\+ vehicle makes no unit"),
        (lambda: 0.5 * N, "0.5 is a float; allowed: a value, 3 or Fraction"),
        (lambda: N * True, "True is a bool"),
        (lambda: N > 1.5, "1.5 is a float"),
        (lambda: N < GROWTH, "plain number of nev_growth beside vehicle of nev_exports: expected one unit"),
        (lambda: (1 / X0).range(), r"a divisor may be zero: 1 ÷ x with x “1/2” \(s-x\)"),
        (lambda: (1 / (GROWTH - F(3, 2))).range(), "a divisor may be zero: 1 ÷ .*nev_growth .*s002-07"),
        (lambda: (1 / (GROWTH - F(3, 2))).point, "a divisor may be zero: 1 ÷ .*nev_growth .*s002-07"),
        (lambda: (1 / (Y - Y / (1 + X0 / 3))).range(), r"a divisor may be zero: 1 ÷ \(.*\) with x “1/2” \(s-x\) at"),
        (lambda: at_least(N) - at_least(X), "leaves both ends open; inputs: nev_exports .*s002-07.*s002-08"),
        (lambda: at_least(Y) + at_most(Z), "leaves both ends open"),
        (lambda: at_least(at_most(N)), "at least of what is at most .*that end is open; inputs: nev_exports"),
        (lambda: at_least(Y) * at_least(Z), "of bounds is not known"),
        (lambda: Y / at_most(Z), "divides by what may be zero"),
        (lambda: Y / at_least(X0), "divides by what may be zero"),
        (lambda: at_least(Y) * X0, "has no direction: x may be zero or of either sign"),
        (lambda: at_least(Y) * made("w", -3, 0), "has no direction: w may be zero or of either sign"),
        (lambda: share(N), "counts vehicle; expected a plain number for a share"),
        (lambda: share(GROWTH), "is about 150 percent with nev_growth .*s002-07.; expected a share from 0 to 100"),
        (lambda: assuming(N, " "), "an assumption without words"),
        (lambda: named("Nev", "", N), "“Nev” is no name; allowed: small letters"),
        (lambda: named("a", "", Y / X0), "a divisor may be zero: y ÷ x with x .*narrow level"),
        (lambda: (X0 + made("x", 1, 2)).range(), r"x “.*” \(s-x\) stands for two values; expected one"),
    ],
)  # fmt: skip
def test_what_does_not_follow_is_refused_in_one_line(formula, message):
    with pytest.raises(EvidenceError, match=message) as told:
        formula()
    assert "\n" not in str(told.value)


def test_what_may_be_zero_by_its_range_is_undefined():
    with pytest.raises(Undefined):
        (1 / X0).range()


# --- bounds ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bound", "low", "high"),
    [
        (at_least(Y) + Z, 3, None),
        (Z - at_least(Y), None, 3),
        (at_least(Y) - at_most(Z), -3, None),
        (at_least(Y) * Z, 2, None),
        (-2 * at_least(Y), None, -4),
        (at_least(Y) / Z, F(2, 5), None),
        (Z / at_least(Y), None, F(5, 2)),
        (-Z / at_least(Y), F(-5, 2), None),
        (at_most(Y) / Z, None, 4),
    ],
)
def test_bounds_go_through_arithmetic(bound, low, high):
    assert (low, high) == (bound.range().low, bound.range().high)


@pytest.mark.parametrize("low", [0, -1])
def test_a_bound_that_is_not_above_zero_divides_nothing(low):
    with pytest.raises(EvidenceError, match="divides by what may be zero"):
        Y / at_least(made("w", low, 3))


@pytest.mark.parametrize(
    ("kind", "words", "formula", "shown"),
    [
        ("money", "from £30,500", lambda price: 2 * price, "at least 61,000"),
        ("count", "up to 900", lambda jobs: jobs / 3, "at most 300"),
        ("share", "up to 12 percent", lambda part: 1 - part, "at least 0.88"),
        ("change", "down up to 5 percent", lambda growth: 100 * (1 + growth), "at least 95"),
        ("change", "up from 5 percent", lambda growth: 105 / (1 + growth), "at most 100"),
    ],
)
def test_a_number_that_its_words_only_limit_is_a_bound_in_what_follows_from_it(kind, words, formula, shown):
    value = stated(kind, words, "limit", "s-1")
    assert str(value) == words and value.bound
    assert str(formula(value)) == shown


# --- comparison ------------------------------------------------------------------------------------------------------


def test_a_comparison_holds_over_both_whole_ranges():
    assert N > 600_000 and N >= 635_500 and not N > 636_000 and not N < 600_000
    assert DERIVED["nev_added"] < N and X > N
    assert F(1, 2) > S and not F(45, 100) > S  # its upper end is open
    assert at_least(C) > 20_000 and not at_least(C) < 10**9
    assert RANK == 4 and RANK != 3 and N != 636_000 and N == N


def test_a_comparison_that_holds_at_some_levels_only_is_not_true():
    at_hand = Value.stated(31_000, "at_hand", unit="vehicle")
    assert C.levels["narrow"].above(Interval.exactly(F(31_000)))
    assert not C > 31_000 and not C < 31_000 and not C >= 31_000 and not C <= 31_000
    assert not C + at_hand < 2 * C  # nor where an input stands on both sides


def test_shared_inputs_cancel_in_a_comparison():
    x, y = made("x", 2, 9), made("y", 1, 2)
    assert x + y > x and x < x + y
    assert x >= x and not x > x
    assert not x + y > x + 2 and not x + 1 > x * 2


@given(st.data())
def test_a_comparison_is_true_just_where_the_ranges_say_so(data):
    x, y, _ = data.draw(boxes(opened=True))
    one, other = x.range(), y.range()
    apart = one.low > other.high or (one.low == other.high and not (one.low_closed and other.high_closed))
    assert (x > y) == (y < x) == apart
    assert (x >= y) == (y <= x) == (one.low >= other.high)


# --- what may be said of a value -------------------------------------------------------------------------------------


def test_inputs_of_different_periods_or_origins_are_named_only_bounded_or_assumed():
    ratio = N / X
    assert len(ratio.remarks) == 2
    assert "inputs of different periods: nev_exports (January to July), vehicle_exports (first half)" in repr(ratio)
    assert "inputs of different origins" in ratio._repr_markdown_()
    with pytest.raises(EvidenceError, match=r"different periods.*expected assuming\(value, why\) of analysis\.values\.qualifiers, or at_most"):
        named("a", "", ratio)
    assert named("a", "", at_most(ratio)).bound == "at most"
    assert named("a", "", assuming(ratio, "it is"), ["other"]).conditions == ("other", "it is")
    with pytest.raises(EvidenceError, match="different periods"):
        named("a", "", assuming(ratio, "these go together") * C / C)
    assert not DERIVED["german_before"].remarks  # the growth over a span and the figure at its end


def test_what_is_called_a_share_stays_one():
    part = made("part", 1, 3) / made("whole", 2, 3)
    assert share(part).range() == Interval(F(1, 3), F(1))
    assert share(at_most(part)).range().low is None


def test_a_value_shows_itself_with_its_evidence(monkeypatch):
    monkeypatch.delenv("HEDGES", raising=False)
    before = named("nev_before", "before", DERIVED["nev_before"])
    assert (str(N), str(G), str(MONTHS)) == ("636,000", "around 1.15 million", "7")
    assert N._repr_markdown_() == "[636,000](#s002-07)"
    assert before._repr_markdown_() == "[about 254,000](#d-nev-before)"
    assert repr(N) == "636,000; Unit: vehicles; Range (main level): 635,500–636,500; Sentences: s002-07"
    page = html.unescape(before._repr_html_())
    for part in ('<a href="register.md#d-nev-before">about 254,000</a>', "vehicles", "249,000–260,000", "s002-07"):
        assert part in page


def test_markup_in_an_articles_words_is_shown_as_text():
    hostile = Value.stated(7, "x", ("s-1",), text="<b>[7]")
    assert hostile._repr_markdown_() == r"[\<b\>\[7\]](#s-1)"
    assert "<b>" not in hostile._repr_html_()


def test_the_book_shows_ranges_and_bounds_at_the_level_that_is_set(monkeypatch):
    monkeypatch.setenv("HEDGES", "wide")
    assert str(DERIVED["world"]) == "at least 100,000"
    assert "(wide level)" in repr(N)
    monkeypatch.setenv("HEDGES", "wild")
    with pytest.raises(EvidenceError, match="HEDGES=wild: no level of the hedges; allowed: narrow, main, wide"):
        N.range()


@given(st.data())
def test_sources_are_those_of_the_inputs(data):
    value = data.draw(formulas(data.draw(boxes())))
    assert set(value.sentences) == {f"s-{name}" for name in "xyz" if name in value.formula}


@given(st.data())
def test_a_written_formula_computes_the_point(data):
    value = data.draw(formulas(data.draw(boxes())))
    try:
        point = value.point
    except EvidenceError:
        assume(False)
    names = {each.name: each.point for each in value.inputs}
    written = re.sub(r"\d+", r"F(\g<0>)", value.formula.translate(str.maketrans("−×÷", "-*/")))
    assert eval(written, {"F": F}, names) == point


# --- years between days ----------------------------------------------------------------------------------------------

DAYS = st.dates(dt.date(1996, 1, 1), dt.date(2032, 12, 31))
LEAP = st.builds(lambda year, day: dt.date(year, 2, 27) + dt.timedelta(day), st.integers(1996, 2032), st.integers(0, 3))


def years(first: dt.date, last: dt.date) -> F:
    return ranges.years(F(first.toordinal()), F(last.toordinal()))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2018-07-11", "2023-07-11", F(5)),
        ("2018-07-11", "2023-07-10", 5 - F(1, 365)),
        ("2018-07-11", "2023-07-12", 5 + F(1, 366)),
        ("2020-02-29", "2021-02-28", 1 - F(1, 366)),
        ("2020-02-29", "2021-03-01", F(1)),  # 29 February has its anniversary on 1 March of a common year
        ("2020-02-29", "2024-02-29", F(4)),
        ("2020-02-29", "2024-02-28", 4 - F(1, 365)),
        ("2020-03-01", "2021-02-28", 1 - F(1, 365)),
        ("2023-01-01", "2022-01-01", F(-1)),
        ("0001-01-01", "0001-01-01", F(0)),  # no year is looked for that the calendar has not
    ],
)
def test_years_are_counted_by_anniversaries(first, last, expected):
    assert expected == years(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@given(DAYS | LEAP, DAYS | LEAP)
def test_years_grow_with_each_day_by_which_the_end_is_later_or_the_start_earlier(first, last):
    day = dt.timedelta(1)
    assert years(first, last) == -years(last, first)
    assert first > last or years(first, last) < years(first, last + day)
    assert years(first, last) <= min(years(first - day, last), years(first, last + day))
    assert abs(years(first, last) - F((last - first).days) / F("365.2425")) < F(1, 100)
