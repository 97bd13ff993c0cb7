"""Slots take the number forms of news prose with their hedges, and refuse everything else by name."""

import re
from fractions import Fraction as F

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.reading import numbers
from analysis.errors import EvidenceError

# As in templates: what may not stand beside a slot.
EDGES = r"(?<![\w.,-])(?:%s)(?![\w%%]|[.,:-]\d)"

READ = [  # kind, words, hedge, value, step, grain
    ("count", "636,000", "", 636_000, 1_000, 1_000),
    ("count", "2.34 million", "", 2_340_000, 10_000, 10_000),
    ("count", "around 1.15 million", "around", 1_150_000, 10_000, 50_000),
    ("count", "around 35,000", "around", 35_000, 1_000, 5_000),
    ("count", "About 1,234,567", "around", 1_234_567, 1, 1),
    ("count", "roughly 600 thousand", "around", 600_000, 100_000, 100_000),
    ("count", "some 300", "around", 300, 100, 100),
    ("count", "more than 2 billion", "over", 2 * 10**9, 10**9, 10**9),
    ("count", "no fewer than 40", "at least", 40, 10, 10),
    ("count", "Seven", "", 7, 1, 1),
    ("count", "three million", "", 3_000_000, 1_000_000, 1_000_000),
    ("count", "two hundred", "", 200, 100, 100),
    ("count", "361531", "", 361_531, 1, 1),
    ("change", "150 percent", "", F(3, 2), F(1, 10), F(1, 2)),
    ("change", "around 77 percent", "around", F(77, 100), F(1, 100), F(1, 100)),
    ("change", "close to a quarter", "close to", F(1, 4), F(1, 100), F(1, 100)),
    ("change", "down 5%", "", F(-5, 100), F(1, 100), F(5, 100)),
    ("change", "up around 20 per cent", "around", F(1, 5), F(1, 100), F(1, 100)),
    ("change", "minus 2.5 percent", "", F(-25, 1000), F(1, 1000), F(5, 1000)),
    ("change", "-3 %", "", F(-3, 100), F(1, 100), F(1, 100)),
    ("share", "almost half", "almost", F(1, 2), F(1, 100), F(1, 100)),
    ("share", "two-fifths", "", F(2, 5), F(1, 100), F(1, 100)),
    ("share", "nearly three quarters", "almost", F(3, 4), F(1, 100), F(1, 100)),
    ("share", "nine tenths", "", F(9, 10), F(1, 100), F(1, 100)),
    ("share", "one-third", "", F(1, 3), F(1, 100), F(1, 100)),
    ("share", "ten percent", "", F(1, 10), F(1, 100), F(1, 100)),
    ("share", "12.5 percent", "", F(1, 8), F(1, 1000), F(5, 1000)),
    ("rank", "fourth", "", 4, 0, 0),
    ("rank", "No 1", "", 1, 0, 0),
    ("rank", "No. 12", "", 12, 0, 0),
    ("rank", "2nd", "", 2, 0, 0),
    ("split", "equally owned", "", F(1, 2), 0, 0),
    ("split", "50:50", "", F(1, 2), 0, 0),
    ("split", "half each", "", F(1, 2), 0, 0),
]


@pytest.mark.parametrize(("kind", "words", "hedge", "value", "step", "grain"), READ)
def test_words_are_read_with_hedge_value_step_and_grain(kind, words, hedge, value, step, grain):
    number = numbers.read(kind, words)
    assert (hedge, value, step, grain) == (number.hedge, number.value, number.step, number.grain)
    assert (kind, words) == (number.kind, number.words)


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("£500 million", 500_000_000, "GBP"),
        ("around €1.2bn", 1_200_000_000, "EUR"),
        ("$45", 45, "USD"),
        ("US$3.50", F(7, 2), "USD"),
        ("RMB 5 billion", 5_000_000_000, "CNY"),
        ("5.1 billion yuan", 5_100_000_000, "CNY"),
        ("650 million euros", 650_000_000, "EUR"),
    ],
)
def test_money_is_read_in_its_currency(words, value, unit):
    number = numbers.read("money", words)
    assert (value, unit) == (number.value, number.unit)


REFUSED = {
    "count": "150 percent|£5|half|fourth|0|1.5|2.350|636.000|1.23456789 million|1,00|12,34,567|-5|well over 5|007|١٢",
    "money": "500|£|£1.234|5 apples|around 5 percent|£636.000",
    "change": "150|5 points|a seventh|doubled|well over 5 percent|50:50|up",
    "share": "150 percent|well under half|half each|three eighths|down 5 percent|five",
    "rank": "4|top|at least fourth|No 0|0th|one",
    "split": "60:40|half|51-49|almost equally|unequally owned",
}


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, each) for kind, all_ in REFUSED.items() for each in all_.split("|")]
)
def test_a_kind_refuses_other_forms_in_one_line_that_says_what_is_allowed(kind, words):
    with pytest.raises(
        EvidenceError, match=rf"^“{re.escape(words)}” is no {kind}\b.*; allowed: |: .*allowed: "
    ) as told:
        numbers.read(kind, words)
    assert "\n" not in str(told.value)


def test_an_unknown_hedge_is_named_and_never_dropped():
    with pytest.raises(EvidenceError, match=r"“well under” is no hedge; allowed: about, .*under"):
        numbers.read("share", "well under half")


def test_an_unknown_kind_is_refused_with_the_known_ones():
    with pytest.raises(EvidenceError, match="kind “ratio” is unknown; allowed: count, money"):
        numbers.read("ratio", "5")


def test_a_line_end_within_words_is_a_space():
    assert numbers.read("count", "around\n35,000").value == 35_000


def test_patterns_have_no_groups_of_their_own():
    assert all(re.compile(pattern).groups == 0 for pattern in numbers.PATTERNS.values())


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("count", "636,000,1 units"), ("count", "2.350 cars"), ("count", "5% of it"), ("count", "i3 cars"),
        ("change", "5 percentage points"), ("rank", "No 1.5"), ("split", "150:50"), ("count", "sevenfold"),
    ],
)  # fmt: skip
def test_between_the_edges_of_a_slot_no_part_of_a_longer_form_is_taken(kind, text):
    assert re.match(EDGES % numbers.PATTERNS[kind] + " (?:units|cars|of it|points|it)", text) is None


@given(st.integers(1, 10**9), st.sampled_from(["", *numbers.HEDGES]))
def test_every_count_with_every_hedge_is_read_as_it_was_written(count, hedge):
    number = numbers.read("count", f"{hedge} {count:,}".strip())
    assert (number.value, number.hedge) == (count, numbers.HEDGES.get(hedge, ""))
    assert number.value % number.step == 0
    assert number.grain in (number.step, 5 * number.step)


@given(st.sampled_from(READ), st.text("abdeh%.,- 05£", min_size=1, max_size=3), st.booleans())
def test_words_with_something_added_are_refused_or_read_whole(row, more, before):
    kind, words = row[:2]
    longer = more + words if before else words + more
    try:
        number = numbers.read(kind, longer)
    except EvidenceError:
        return
    assert re.fullmatch(numbers.PATTERNS[kind], " ".join(longer.split()))
    assert number.words == longer
