"""Values reckon exactly, know their sources, and refuse what does not follow from what the articles say."""

import html
import operator
import re
from dataclasses import dataclass
from fractions import Fraction as F
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mpmath import iv, mpf

from analysis.reading import numbers
from analysis.errors import EvidenceError
from analysis.values import wording
from analysis.values.arithmetic import lift
from analysis.values.expressions import Constant, Input
from analysis.values.intervals import READINGS, Interval
from analysis.values.values import Value, assuming, at_least, at_most, change, named, published, share


@dataclass(frozen=True)
class Claim:
    name: str
    words: str
    sentences: tuple[str, ...]
    period: str | None = None
    origin: str = "unattributed"

    @property
    def about(self) -> str:
        return self.name.replace("_", " ")


def stated(kind, words, claim, unit=""):
    name, sentence, period, origin = claim
    return Value.stated(numbers.read(kind, words), None, Claim(name, words, (sentence,), period, origin), unit)


def made(name, low, high, point=None, closed=(True, True), unit=""):
    """Return a value by hand, alike at each reading."""
    point = F(low + high) / 2 if point is None else F(point)
    interval = Interval(F(low), F(high), *closed)
    return Value.stated(point, dict.fromkeys(READINGS, interval), Claim(name, name, (f"s-{name}",)), unit)


G = stated("count", "around 1.15 million", ("german_output", "s001-07", "span.last", "unattributed"), "vehicle")
Q = stated("change", "close to a quarter", ("german_growth", "s001-07", "span", "unattributed"))
S = stated("share", "almost half", ("share_abroad", "s001-08", "now", "unattributed"))
N = stated("count", "636,000", ("nev_exports", "s002-07", "January to July", "CAAM"), "vehicle")
GROWTH = stated("change", "150 percent", ("nev_growth", "s002-07", "January to July", "CAAM"))
X = stated("count", "2.34 million", ("vehicle_exports", "s002-08", "first half", "Customs"), "vehicle")
H = stated("change", "around 77 percent", ("vehicle_growth", "s002-08", "first half", "Customs"))
RANK = stated("rank", "fourth", ("rank", "s000-13", "2017", "unattributed"))
C = stated("count", "around 35,000", ("sales", "s000-13", "2017", "unattributed"), "vehicle")
YEARS = Value.stated(10, None, Claim("span.years", "between 2007 and 2017", ("s001-07",)))
MONTHS = Value.stated(7, None, Claim("nev_period.months", "from January to July", ("s002-07",), None, "CAAM"), "month")

SIX = N * F(6, 7)
FIGURES = {
    "german_before": G / (1 + Q),
    "german_added": G - G / (1 + Q),
    "german_yearly": change((1 + Q) ** (1 / YEARS) - 1),
    "production": assuming(G / (1 - S), "“now” is the end year"),
    "abroad": assuming(G * S / (1 - S), "“now” is the end year"),
    "nev_before": N / (1 + GROWTH),
    "nev_added": N - N / (1 + GROWTH),
    "vehicles_before": X / (1 + H),
    "vehicles_added": X - X / (1 + H),
    "nev_monthly": N / MONTHS,
    "rank_share": share(at_most(1 / RANK)),
    "left": share(1 - at_most(1 / RANK)),
    "world": at_least(RANK * C),
    "of_added": share(at_most((N - N / (1 + GROWTH)) / (X - X / (1 + H)))),
    "others": change(at_least((X - N) / (X / (1 + H)) - 1)),
    "even_share": share(assuming((SIX - SIX / (1 + GROWTH)) / (X - X / (1 + H)), "even months")),
    "even_others": change(assuming((X - SIX) / (X / (1 + H) - SIX / (1 + GROWTH)) - 1, "even months")),
    "overtaken": at_most(X),
}


def span(value, reading):
    read = value.ranges[reading]
    return iv.mpf([mpf(read.low.numerator) / read.low.denominator, mpf(read.high.numerator) / read.high.denominator])


ORACLE = {
    "german_before": lambda v: v(G) / (1 + v(Q)),
    "german_added": lambda v: v(G) * (1 - 1 / (1 + v(Q))),
    "german_yearly": lambda v: iv.exp(iv.log(1 + v(Q)) / 10) - 1,
    "production": lambda v: v(G) / (1 - v(S)),
    "abroad": lambda v: v(G) * (1 / (1 / v(S) - 1)),
    "nev_before": lambda v: v(N) / (1 + v(GROWTH)),
    "nev_added": lambda v: v(N) * (1 - 1 / (1 + v(GROWTH))),
    "vehicles_before": lambda v: v(X) / (1 + v(H)),
    "vehicles_added": lambda v: v(X) * (1 - 1 / (1 + v(H))),
    "nev_monthly": lambda v: v(N) / 7,
    "rank_share": lambda v: iv.mpf(1) / 4,
    "left": lambda v: iv.mpf(3) / 4,
    "world": lambda v: 4 * v(C),
    "of_added": lambda v: v(N) * (1 - 1 / (1 + v(GROWTH))) / (v(X) * (1 - 1 / (1 + v(H)))),
    "others": lambda v: (1 - v(N) / v(X)) * (1 + v(H)) - 1,
    "even_share": lambda v: v(N) * 6 / 7 * (1 - 1 / (1 + v(GROWTH))) / (v(X) * (1 - 1 / (1 + v(H)))),
    "overtaken": lambda v: v(X),
}


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("name", ORACLE)
def test_a_range_is_the_oracles(name, reading):
    expected, found = ORACLE[name](lambda value: span(value, reading)), FIGURES[name].ranges[reading]
    for end, bound in ((found.low, expected.a), (found.high, expected.b)):
        assert end is None or float(end) == pytest.approx(float(mpf(bound)), rel=1e-9)


@pytest.mark.parametrize(
    ("name", "point", "text", "figures"),
    [
        ("german_before", 920_000, "about 920,000", "1,150,000 ÷ (1 + 25 %) = 920,000"),
        ("german_added", 230_000, "about 230,000", "1,150,000 − 1,150,000 ÷ (1 + 25 %) = 230,000"),
        ("german_yearly", None, "about 2.3 percent", "(1 + 25 %)^(1 ÷ 10) − 1 ≈ 2.257 %"),
        ("production", None, "about 2.25 million", "1,150,000 ÷ (1 − 49 %) ≈ 2,254,902"),
        ("abroad", None, "about 1.1 million", "1,150,000 × 49 % ÷ (1 − 49 %) ≈ 1,104,902"),
        ("nev_before", 254_400, "about 254,000", "636,000 ÷ (1 + 150 %) = 254,400"),
        ("nev_added", 381_600, "about 382,000", "636,000 − 636,000 ÷ (1 + 150 %) = 381,600"),
        ("vehicles_before", F(234_000_000, 177), "about 1.32 million", "2,340,000 ÷ (1 + 77 %) ≈ 1,322,034"),
        ("nev_monthly", F(636_000, 7), "about 90,900", "636,000 ÷ 7 ≈ 90,857"),
        ("rank_share", F(1, 4), "at most 25 percent", "1 ÷ 4 = 25 %"),
        ("left", F(3, 4), "at least 75 percent", "1 − 1 ÷ 4 = 75 %"),
        ("world", 140_000, "at least 120,000", "4 × 35,000 = 140,000; over the range at least 120,000"),
        ("even_others", None, "about 63 percent", None),
        ("overtaken", 2_340_000, "at most 2.345 million", "2,340,000; over the range at most 2.345 million"),
    ],
)
def test_a_derived_figure_shows_its_point_or_bound_and_its_working(name, point, text, figures):
    value = named(name, "figure", FIGURES[name])
    assert text == str(value)
    assert point is None or point == value.point
    assert figures is None or figures == value.in_figures


def test_a_number_that_its_hedge_excludes_stands_at_the_middle_of_its_narrow_reading():
    assert S.point == F(49, 100)  # “almost half”, narrow: 48 to under 50 percent


def test_bounds_are_rounded_outward():
    assert str(FIGURES["of_added"]) == "at most 39 percent"  # 38.37
    assert str(FIGURES["others"]) == "at least 28 percent"  # 28.0
    assert wording.at_least(F(6163, 10000), as_percent=True) == "at least 61 percent"


def test_ends_that_do_not_belong_stay_open():
    main = FIGURES["production"].range("main")
    assert (main.low_closed, main.high_closed) == (True, False)
    assert str(at_most(S)) == "under 50 percent"
    assert wording.interval(S.range("main"), as_percent=True) == "45 to under 50 percent"


def test_an_end_that_a_flat_slope_reaches_from_elsewhere_belongs():
    product = made("x", 1, 2, closed=(False, True)) * made("y", 0, 1)
    assert product.range("main") == Interval(F(0), F(2))
    assert not product > 0


def test_a_formula_names_its_inputs_its_sources_and_what_moves_it_most():
    ratio = FIGURES["of_added"]
    assert FIGURES["nev_before"].formula == "nev_exports ÷ (1 + nev_growth)"
    assert FIGURES["nev_before"].in_words == "nev exports ÷ (1 + nev growth)"
    assert ratio.sentences == ("s002-07", "s002-08")
    assert ratio.moved_most_by.name == "nev_growth"
    assert (1 / RANK).moved_most_by is None
    assert FIGURES["nev_monthly"].unit_words == "vehicle a month"


def test_what_stands_twice_is_counted_once():
    x = made("x", 2, 3)
    assert (x - x).range("wide") == Interval(F(0), F(0))
    again = made("x", 2, 3)
    assert (x + 1 - again).range("main") == Interval(F(1), F(1))


X0, Y, Z = made("x", -1, 2), made("y", 2, 4), made("z", 1, 5)


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        (lambda: N + GROWTH, r"nev_exports \+ nev_growth: vehicle \+ plain number makes no unit; inputs: .*s002-07"),
        (lambda: N - 1, "vehicle − plain number makes no unit"),
        (lambda: N**2, "vehicle \\^ plain number makes no unit"),
        (lambda: X / MONTHS + X, "vehicle a month \\+ vehicle makes no unit"),
        (lambda: 0.5 * N, "0.5 is a float; allowed: a value, 3 or Fraction"),
        (lambda: N * True, "True is a bool"),
        (lambda: N > 1.5, "1.5 is a float"),
        (lambda: (1 / X0).range(), r"a divisor may be zero: 1 ÷ x with x \(s-x\)"),
        (lambda: (1 / (GROWTH - F(3, 2))).range(), "a divisor may be zero: 1 ÷ .*nev_growth .s002-07"),
        (lambda: (1 / (GROWTH - F(3, 2))).point, "a divisor may be zero: 1 ÷ .*nev_growth .s002-07"),
        (lambda: (X0 ** F(1, 2)).range(), "allowed: a base above zero.*x .s-x"),
        (lambda: (Y**1000).range(), "an exponent from −100 to 100: .*s-y"),
        (lambda: at_least(N) - at_least(X), "leaves both ends open; inputs: nev_exports .s002-07.*s002-08"),
        (lambda: at_least(Y) + at_most(Z), "leaves both ends open"),
        (lambda: at_least(at_most(N)), "at least of what is at most .*that end is open; inputs: nev_exports"),
        (lambda: at_least(Y) * at_least(Z), "of bounds is not known"),
        (lambda: at_least(Y) ** 2, "of bounds is not known"),
        (lambda: Y / at_most(Z), "divides by what may be zero"),
        (lambda: at_least(Y) * X0, "has no direction: x may be zero or of either sign"),
        (lambda: share(N), "counts vehicle; expected a plain number for a share"),
        (lambda: share(GROWTH), "is 3/2 with nev_growth .s002-07.; expected a share from 0 to 1"),
        (lambda: assuming(N, " "), "an assumption without words"),
        (lambda: N.range("wild"), "reading “wild” is unknown; allowed: narrow, main, wide"),
        (lambda: named("Nev", "", N), "derived figure “Nev”; allowed: small letters"),
        (lambda: named("a", "", Y / X0), "derived figure a: a divisor may be zero: y ÷ x with x .*narrow reading"),
        (lambda: (1 / (Y - Y / (1 + X0 / 3))).range(), r"a divisor may be zero: 1 ÷ \(.*\) with x \(s-x\) “1/2” at"),
        (lambda: N < GROWTH, "nev_exports < nev_growth: units differ"),
    ],
)  # fmt: skip
def test_what_does_not_follow_is_refused_in_one_line(formula, message):
    with pytest.raises(EvidenceError, match=message) as told:
        formula()
    assert "\n" not in str(told.value)


def test_an_open_end_shows_itself_but_is_not_reckoned_with():
    interval = Interval(F(4), None, high_closed=False)
    months = Value.stated(5, dict.fromkeys(READINGS, interval), Claim("months", "5", ("s-1",)), "month")
    assert months.range() == interval and months >= 4
    with pytest.raises(EvidenceError, match=r"months \(s-1\) has an open end in 2 × months.*; expected two ends"):
        (2 * months).range()


def test_inputs_of_different_periods_or_origins_are_published_bounded_or_assumed():
    ratio = N / X
    assert len(ratio.remarks) == 2
    assert "inputs of different periods: nev_exports (January to July), vehicle_exports (first half)" in repr(ratio)
    assert "inputs of different origins" in ratio._repr_markdown_()
    with pytest.raises(EvidenceError, match=r"derived figure a: .*different periods.*expected at_least\(\), at_most"):
        named("a", "", ratio)
    assert published(at_most(ratio)).bound == "at most"
    assert named("a", "", assuming(ratio, "it is"), ["other"]).conditions == ("other", "it is")
    with pytest.raises(EvidenceError, match="different periods"):
        published(assuming(ratio, "these go together") * C / C)
    assert not FIGURES["german_before"].remarks  # the growth over a span and the figure at its end


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
        (at_most(Y) / Z, None, 4),
    ],
)
def test_bounds_go_through_arithmetic(bound, low, high):
    assert (low, high) == (bound.range().low, bound.range().high)


def test_a_comparison_asks_for_every_reading():
    assert N > 600_000 and N > 600_000 and N >= 635_500 and not N > 636_000 and not N < 600_000
    assert FIGURES["nev_added"] < N and X > N
    assert F(1, 2) > S and not F(45, 100) > S
    assert at_least(C) > 20_000 and not at_least(C) < 10**9
    assert RANK == 4 and RANK != 3 and N != 636_000 and N == N
    with pytest.raises(EvidenceError, match=r"sales > 31,000 holds at narrow but not at main, wide; .*s000-13"):
        assert C > 31_000


def test_shared_inputs_cancel_in_a_comparison():
    x, y = made("x", 2, 9), made("y", 1, 2)
    assert x + y > x
    assert not x + y > x + 2


def test_a_value_shows_itself_with_its_evidence():
    before = named("nev_before", "before", FIGURES["nev_before"])
    assert (str(N), str(G), str(MONTHS)) == ("636,000", "around 1.15 million", "7")
    assert N._repr_markdown_() == "[636,000](#s002-07)"
    assert before._repr_markdown_() == "[about 254,000](#d-nev-before)"
    assert repr(N) == "636,000 vehicles; 635,500–636,500 (main reading); s002-07"
    page = html.unescape(before._repr_html_())
    for part in ('<a href="#d-nev-before">about 254,000</a>', "vehicles", "249,000–260,000", before.formula, "s002-07"):
        assert part in page


def test_markup_in_an_articles_words_is_shown_as_text():
    hostile = Value.stated(numbers.read("count", "7"), None, Claim("x", "<b>[7]", ("s-1",)))
    assert hostile._repr_markdown_() == r"[\<b\>\[7\]](#s-1)"
    assert "<b>" not in hostile._repr_html_()


def test_the_book_shows_ranges_and_bounds_at_the_reading_that_is_set(monkeypatch):
    monkeypatch.setenv("HEDGES", "wide")
    assert str(FIGURES["world"]) == "at least 100,000"
    assert FIGURES["world"].range().low == 100_000
    assert "(wide reading)" in repr(N)


def test_one_claim_with_two_values_is_refused():
    with pytest.raises(EvidenceError, match=r"x \(s-x\) stands for two values; expected one"):
        (X0 + made("x", 1, 2)).range()


def test_values_add_up():
    assert sum([Y, Z]).range() == Interval(F(3), F(9))


# Random formulas over inputs of every size and sign.
CONSTANTS = [F(-2), F(1, 3), F(1), F(7)]
SIGNS = {"+": operator.add, "−": operator.sub, "×": operator.mul, "÷": operator.truediv}
small = st.integers(-6, 6).map(lambda number: F(number, 2))


@st.composite
def boxes(draw, opened=False):
    ends = [(low, low + draw(st.integers(0, 6)) / F(3)) for low in (draw(small) for _ in range(3))]
    closed = [
        (opened and low < high and draw(st.tuples(st.booleans(), st.booleans()))) or (True, True) for low, high in ends
    ]
    return [made(name, *pair, closed=each) for name, pair, each in zip("xyz", ends, closed, strict=True)]


def numbers_in(interval):
    """Return some numbers of an interval, its ends among them where they belong."""
    steps = range(0 if interval.low_closed else 1, 5 if interval.high_closed else 4)
    return [interval.low + (interval.high - interval.low) * F(step, 4) for step in steps]


@st.composite
def formulas(draw, leaves, depth=3):
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from([*leaves, *map(lift, CONSTANTS)]))
    sign = draw(st.sampled_from("+−×÷"))
    return SIGNS[sign](draw(formulas(leaves, depth - 1)), draw(formulas(leaves, depth - 1)))


def computed(expression, at):
    """Evaluate an expression without the package's arithmetic."""
    if isinstance(expression, Input | Constant):
        return at.get(expression, expression.point)
    if expression.sign == "^":
        return float(computed(expression.left, at)) ** float(computed(expression.right, at))
    return SIGNS[expression.sign](computed(expression.left, at), computed(expression.right, at))


@settings(max_examples=150)
@given(st.data())
def test_a_range_that_is_accepted_holds_every_value(data):
    value = data.draw(formulas(data.draw(boxes(opened=True))))
    try:
        found = value.range("main")
    except EvidenceError:
        assume(False)
    for corner in product(*(numbers_in(each.ends["main"]) for each in value.inputs)):
        assert found.contains(computed(value.expression, dict(zip(value.inputs, corner, strict=True))))


@given(st.data())
def test_a_bound_that_is_accepted_is_never_passed(data):
    x, y, z = data.draw(boxes())
    more = data.draw(st.integers(0, 5))
    formula = data.draw(formulas([y, z], 2))
    sign, first = data.draw(st.sampled_from("+−×÷")), data.draw(st.booleans())
    for bounded, factor in ((at_least(x), 1), (at_most(x), -1)):
        try:
            value = SIGNS[sign](bounded, formula) if first else SIGNS[sign](formula, bounded)
            found = value.range("main")
        except EvidenceError:
            continue
        for corner in product(*(numbers_in(each.ends["main"]) for each in value.inputs)):
            at = dict(zip(value.inputs, corner, strict=True))
            at[x.expression] += factor * more  # the bounded number may lie anywhere beyond
            try:
                assert found.contains(computed(value.expression, at))
            except ZeroDivisionError:
                pytest.fail(f"{value.formula} divides by what may be zero")


def turns(expression):
    """Tell whether any operation may rise and fall with an input, so that its range may be a thousandth too wide."""
    if isinstance(expression, Input | Constant):
        return False
    return bool(expression.turning) or turns(expression.left) or turns(expression.right)


def reached(expression, box, sign):
    """Return the highest, or with −1 the lowest, number found by sampling and then closing in on the best samples."""
    ends = [(float(each.low), float(each.high)) for each in box.values()]

    def at(numbers):
        return sign * computed(expression, dict(zip(box, numbers, strict=True)))

    best = sorted(product(*([low + (high - low) * step / 16 for step in range(17)] for low, high in ends)), key=at)[-4:]
    for width in (0.6**step / 16 for step in range(30)):
        best = [
            max(
                product(*(
                    [min(max(number + (high - low) * width * move, low), high) for move in (-1, -0.5, 0, 0.5, 1)]
                    for number, (low, high) in zip(numbers, ends, strict=True)
                )),
                key=at,
            )
            for numbers in best
        ]  # fmt: skip
    return sign * max(map(at, best))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_range_is_what_is_reached_or_a_thousandth_more(data):
    value = data.draw(formulas(data.draw(boxes())[:2]))
    try:
        found = value.range("main")
    except EvidenceError:
        assume(False)
    box = {each: each.ends["main"] for each in value.inputs}
    low, high = (reached(value.expression, box, sign) for sign in (-1, 1))
    slack = 1e-9 * max(1, abs(low), abs(high))
    assert found.low <= low + slack and high - slack <= found.high
    assume(high - low > slack)  # where all cancels the range may be wider
    slack += (high - low) / 1000 if turns(value.expression) else 0
    assert low - slack <= found.low and found.high <= high + slack


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_ends_are_values_of_the_formula_and_the_oracle_is_never_narrower(data):
    value = data.draw(formulas(data.draw(boxes())))
    try:
        found = value.range("main")
    except EvidenceError:
        assume(False)
    corners = [{}]
    for each in value.inputs:
        ends = each.ends["main"]
        corners = [{**corner, each: end} for corner in corners for end in (ends.low, ends.high)]
    values = [computed(value.expression, corner) for corner in corners]
    assert turns(value.expression) or (found.low, found.high) == (min(values), max(values))

    def enclosed(number):
        return iv.mpf(number.numerator) / number.denominator

    at = {each: iv.mpf([enclosed(each.ends["main"].low).a, enclosed(each.ends["main"].high).b])
          for each in value.inputs}  # fmt: skip
    oracle = _oracle(value.expression, at, enclosed)
    assert oracle.a <= enclosed(found.low).b and enclosed(found.high).a <= oracle.b


def _oracle(expression, at, enclosed):
    if isinstance(expression, Constant):
        return enclosed(expression.point)
    if isinstance(expression, Input):
        return at[expression]
    left, right = (_oracle(each, at, enclosed) for each in (expression.left, expression.right))
    return SIGNS[expression.sign](left, right)


@given(st.data())
def test_sources_are_the_union_of_the_inputs_sources(data):
    leaves = data.draw(boxes())
    value = data.draw(formulas(leaves))
    assert set(value.sentences) == {f"s-{each.name}" for each in value.inputs}
    assert all(f"s-{leaf.formula}" in value.sentences for leaf in leaves if leaf.formula in value.formula.split())


@given(st.data())
def test_a_written_formula_computes_the_point(data):
    value = data.draw(formulas(data.draw(boxes())))
    try:
        point = value.point
    except EvidenceError:
        assume(False)
    names = {each.name: each.point for each in value.inputs}
    written = value.formula.translate(str.maketrans("−×÷", "-*/"))
    whole = re.sub(r"\d+", r"F(\g<0>)", written)
    assert eval(whole, {"F": F}, names) == point


@given(st.fractions(F(1, 10), 10, max_denominator=50), st.fractions(-5, 5, max_denominator=12))
def test_a_power_is_enclosed(base, exponent):
    x = made("x", base, base + 1)
    low, high = (float(each) ** float(exponent) for each in (base, base + 1))
    found = (x**exponent).range()
    assert float(found.low) == pytest.approx(min(low, high)) and float(found.high) == pytest.approx(max(low, high))


def test_a_power_whose_exponent_varies_turns_at_one():
    years = made("years", 8, 12)
    found = (made("q", 2, 3) ** (1 / years)).range()
    assert float(found.low) == pytest.approx(2 ** (1 / 12)) and float(found.high) == pytest.approx(3 ** (1 / 8))
    assert (made("q", F(1, 2), 2) ** made("e", -1, 1)).range() == Interval(F(1, 2), F(2))


def test_an_input_that_does_not_vary_may_stand_in_any_way():
    assert (made("three", 3, 3) * X0).range() == Interval(F(-3), F(6))
    assert (made("three", 3, 3) ** 2 - made("three", 3, 3)).range() == Interval(F(6), F(6))


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (X0 * X0, 0, 4),
        (Y / Y, 1, 1),
        (Y - Y * Y / 6, F(4, 3), F(3, 2)),
        (S * (1 - S), F(99, 400), F(1, 4)),
        (Y / (Y + Z) - Z / (Y + Z), F(-3, 7), F(3, 5)),  # one line below both
        ((X - N) / (X - N / F(5, 2)) + X / X, None, None),
        (Y * (1 + S) ** 5 / (Y * (1 + S) ** 5 + Z), None, None),
        (made("a", 2, 3, closed=(True, False)) * made("a", 2, 3, closed=(True, False)), 4, 9),
    ],
)
def test_what_an_input_does_twice_is_no_reason_to_refuse(value, low, high):
    found = value.range("main")
    box = {each: each.ends["main"] for each in value.inputs}
    least, most = (reached(value.expression, box, sign) for sign in (-1, 1))
    assert least - (most - least) / 1000 - 1e-9 <= found.low <= least + 1e-9
    assert most - 1e-9 <= found.high <= most + (most - least) / 1000 + 1e-9
    assert low is None or float(found.low) == pytest.approx(float(low), abs=1e-3)
    assert high is None or float(found.high) == pytest.approx(float(high), abs=1e-3)


def test_sums_and_shares_of_many_rows_are_quick():
    rows = [made(f"row{number}", 1, 2) for number in range(30)]
    added = sum(row - row / (1 + made(f"growth{number}", 1, 3)) for number, row in enumerate(rows))
    assert added.range() == Interval(F(15), F(45))
    assert (rows[0] / sum(rows)).range() == Interval(F(1, 59), F(2, 31))


def test_an_end_stays_open_through_a_formula_whose_input_stands_twice():
    part = made("part", 2, 3, closed=(True, False))
    assert (part / (part + 1)).range() == Interval(F(2, 3), F(3, 4), True, False)
    assert (part * part).range() == Interval(F(4), F(9), True, False)


def test_what_is_called_a_share_stays_one():
    part = share(made("part", 1, 3) / made("whole", 2, 3))
    assert part.range() == Interval(F(1, 3), F(1))
    assert share(at_most(made("part", 1, 3) / made("whole", 2, 3))).range().low is None
