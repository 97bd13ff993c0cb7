"""Numbers of news prose are read right or refused by name, none wrong; what prose shows says what was read."""

from __future__ import annotations

import re
from fractions import Fraction as F
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import EvidenceError
from analysis.values import cardinals, notation, numbers

# Kind, words, what the slot says, hedge, value (a range: its ends), unit of the last digit, what prose shows if not the
# words. Changes and shares are in percent.
READ = """
count  | 636,000                         |                   |          | 636000        | 1000    |
count  | 361531                          |                   |          | 361531        | 1       |
count  | 2.34 million                    |                   |          | 2340000       | 10000   |
count  | 2.350 million                   |                   |          | 2350000       | 1000    |
count  | around 1.15 million             |                   | around   | 1150000       | 10000   |
count  | About 1,234,567                 |                   | around   | 1234567       | 1       | about 1,234,567
count  | roughly 600 thousand            |                   | around   | 600000        | 100000  |
count  | some 300                        |                   | around   | 300           | 100     |
count  | more than 2 billion             |                   | over     | 2000000000    | 1000000000 |
count  | no fewer than 40                |                   | at least | 40            | 10      |
count  | at most 12                      |                   | at most  | 12            | 1       |
count  | 575k                            |                   |          | 575000        | 1000    |
count  | 1.2m                            |                   |          | 1200000       | 100000  |
count  | 1.2bn                           |                   |          | 1200000000    | 100000000 |
count  | Seven                           |                   |          | 7             | 1       | seven
count  | two hundred and fifty           |                   |          | 250           | 10      |
count  | two hundred                     |                   |          | 200           | 100     |
count  | five hundred million            |                   |          | 500000000     | 100000000 |
count  | twelve hundred                  |                   |          | 1200          | 100     |
count  | a quarter of a million          |                   |          | 250000        | 10000   |
count  | half a million                  |                   |          | 500000        | 100000  |
count  | one and a half million          |                   |          | 1500000       | 100000  |
count  | a hundred thousand              |                   |          | 100000        | 100000  |
count  | a dozen                         |                   |          | 12            | 1       |
count  | about two dozen                 |                   | around   | 24            | 1       |
count  | up to 900                       |                   | up to    | 900           | 100     |
count  | Up to 900                       |                   | up to    | 900           | 100     | up to 900
count  | as many as 900                  |                   | up to    | 900           | 100     |
count  | 900                             | up to             | up to    | 900           | 100     | up to 900
count  | 3 million                       | over              | over     | 3000000       | 1000000 | over 3 million
count  | 3 million                       | at least          | at least | 3000000       | 1000000 | at least 3 million
count  | 3 million                       | around            | around   | 3000000       | 1000000 | around 3 million
count  | 12                              | times 1000        |          | 12000         | 1000    | 12,000
count  | 12.5                            | times 1000        |          | 12500         | 100     | 12,500
count  | 1,234                           | times 1000        |          | 1234000       | 1000    | 1.234 million
count  | 1,234,567                       | times 1000        |          | 1234567000    | 1000    | 1,234,567,000
count  | 12                              | over times 1000   | over     | 12000         | 1000    | over 12,000
count  | around 12                       | times 1000        | around   | 12000         | 1000    | around 12,000
count  | between 1.1 and 1.3 million     |                   |          | 1100000 1300000 | 100000 |
count  | between 1.1 million and 1.3 million |               |          | 1100000 1300000 | 100000 |
count  | 1.1 to 1.3 million              |                   |          | 1100000 1300000 | 100000 |
count  | 150,000-160,000                 |                   |          | 150000 160000 | 10000   |
count  | around 150,000–160,000          |                   | around   | 150000 160000 | 10000   |
count  | 1.234 to 1.5 million            |                   |          | 1234000 1500000 | 1000 |
count  | 150 to 160 thousand             |                   |          | 150000 160000 | 10000   |
count  | 900,000 to 1.1 million          |                   |          | 900000 1100000 | 100000 |
count  | 900 to 1,100                    |                   |          | 900 1100      | 100     |
count  | two to three million            |                   |          | 2000000 3000000 | 1000000 |
count  | ten to twelve thousand          |                   |          | 10000 12000   | 1000    |
count  | twenty-five to thirty           |                   |          | 25 30         | 1       |
count  | between one hundred and one hundred and fifty |     |          | 100 150       | 10      |
count  | between one hundred and fifty and two hundred |     |          | 150 200       | 10      |
count  | one to one and a half million   |                   |          | 1000000 1500000 | 100000 |
count  | a dozen to two dozen            |                   |          | 12 24         | 1       |
count  | 12-15                           | times 1000        |          | 12000 15000   | 1000    | 12,000 to 15,000
money  | £500 million                    |                   |          | 500000000 GBP | 100000000 |
money  | around €1.2bn                   |                   | around   | 1200000000 EUR | 100000000 |
money  | €30,000                         |                   |          | 30000 EUR     | 10000   |
money  | $45                             |                   |          | 45 USD        | 1       |
money  | US$3.50                         |                   |          | 3.5 USD       | 0.01    |
money  | Rmb202.2bn                      |                   |          | 202200000000 CNY | 100000000 |
money  | RMB 5 billion                   |                   |          | 5000000000 CNY | 1000000000 |
money  | 5.1 billion yuan                |                   |          | 5100000000 CNY | 100000000 |
money  | Half a million pounds           |                   |          | 500000 GBP    | 100000  | half a million pounds
money  | from £30,500                    |                   | from     | 30500 GBP     | 100     |
money  | £30,500                         | from              | from     | 30500 GBP     | 100     | from £30,500
money  | £600m                           | over              | over     | 600000000 GBP | 100000000 | over £600m
money  | £2.5                            | times 1000000     |          | 2500000 GBP   | 100000  | £2.5 million
money  | €1.2 billion ($1.3 billion)     |                   |          | 1200000000 EUR | 100000000 |
money  | €1.2bn (about $1.3bn)           | over              | over     | 1200000000 EUR | 100000000 | over €1.2bn (about $1.3bn)
money  | £500m-£600m                     |                   |          | 500000000 600000000 GBP | 100000000 |
money  | £500-600m                       |                   |          | 500000000 600000000 GBP | 100000000 |
money  | between £500 and £600 million   |                   |          | 500000000 600000000 GBP | 100000000 |
money  | 5 to 6 billion yuan             |                   |          | 5000000000 6000000000 CNY | 1000000000 |
money  | 5 billion yen                   |                   |          | 5000000000 JPY | 1000000000 |
change | up 150 percent                  |                   |          | 150           | 10      |
change | up 151 percent                  |                   |          | 151           | 1       |
change | up 100 percent                  |                   |          | 100           | 10      |
change | 13%                             | up                |          | 13            | 1       |
change | 13%                             | down              |          | -13           | 1       | minus 13%
change | a fifth                         | down              |          | -20           | 1       | minus a fifth
change | up 13%                          | up                |          | 13            | 1       |
change | Down 12.7%                      | down              |          | -12.7         | 0.1     | down 12.7%
change | plus 3 percent                  |                   |          | 3             | 1       |
change | minus 2.5 percent               |                   |          | -2.5          | 0.1     |
change | -3 %                            |                   |          | -3            | 1       |
change | −3%                             |                   |          | -3            | 1       |
change | up around 20 per cent           |                   | around   | 20            | 1       |
change | around 20 percent               | down              | around   | -20           | 1       | minus around 20 percent
change | roughly 20                      | down percent      | around   | -20           | 1       | minus roughly 20 percent
change | 13%                             | down over         | over     | -13           | 1       | minus over 13%
change | down 13%                        | over              | over     | -13           | 1       | minus over 13%
change | 13%                             | up over           | over     | 13            | 1       | over 13%
change | up to 13 percent                | up                | up to    | 13            | 1       |
change | up up to 13 percent             |                   | up to    | 13            | 1       |
change | up to 13 percent                | down              | up to    | -13           | 1       | minus up to 13 percent
change | 13%                             | down up to        | up to    | -13           | 1       | minus up to 13%
change | close to a quarter              | up                | close to | 25            | 1       |
change | up half                         |                   |          | 50            | 1       |
change | up two hundred and fifty percent |                  |          | 250           | 10      |
change | up 10 to 12 percent             |                   |          | 10 12         | 1       |
change | 10 to 12 percent                | down              |          | -12 -10       | 1       | minus 10 to 12 percent
change | between ten and twelve percent  | up                |          | 10 12         | 1       |
change | 10-12                           | down percent      |          | -12 -10       | 1       | minus 10-12 percent
change | doubled                         |                   |          | 100           | 10      |
change | More than doubled               |                   | over     | 100           | 10      | more than doubled
change | doubled                         | over              | over     | 100           | 10      | more than doubled
change | almost doubled                  | up                | almost   | 100           | 10      |
change | tripled                         |                   |          | 200           | 10      |
change | quadrupled                      |                   |          | 300           | 10      |
change | halved                          |                   |          | -50           | 1       |
change | halved                          | down              |          | -50           | 1       |
change | more than halved                |                   | over     | -50           | 1       |
change | 1.2-fold                        |                   |          | 20            | 10      |
change | threefold                       |                   |          | 200           | 10      |
change | three-fold                      |                   |          | 200           | 10      |
change | three times as high             |                   |          | 200           | 10      |
change | 2.5 times as many               |                   |          | 150           | 10      |
change | twice as many                   |                   |          | 100           | 10      |
points | up 1.5 percentage points        |                   |          | 1.5 percentage point | 0.1 |
points | down 0.3 points                 |                   |          | -0.3 percentage point | 0.1 |
points | 0.3 points                      | down              |          | -0.3 percentage point | 0.1 | minus 0.3 points
points | up one point                    |                   |          | 1 percentage point | 1   |
points | up 20 points                    |                   |          | 20 percentage point | 1  |
points | up 2 to 3 points                |                   |          | 2 3 percentage point | 1 |
share  | almost half                     |                   | almost   | 50            | 1       |
share  | two-fifths                      |                   |          | 40            | 1       |
share  | nearly three quarters           |                   | almost   | 75            | 1       |
share  | nine tenths                     |                   |          | 90            | 1       |
share  | ten percent                     |                   |          | 10            | 1       |
share  | 12.5 pct                        |                   |          | 12.5          | 0.1     |
share  | 12.4                            | percent           |          | 12.4          | 0.1     | 12.4 percent
share  | 12                              | over percent      | over     | 12            | 1       | over 12 percent
share  | 10 percent to 12 percent        |                   |          | 10 12         | 1       |
share  | 99.9 to 100 percent             |                   |          | 99.9 100      | 0.1     |
rank   | Fourth                          |                   |          | 4             | 0       | fourth
rank   | No 1                            |                   |          | 1             | 0       |
rank   | No. 12                          |                   |          | 12            | 0       |
rank   | 2nd                             |                   |          | 2             | 0       |
split  | equally owned                   |                   |          | 50            | 0       |
split  | 50:50                           |                   |          | 50            | 0       |
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in READ.strip().splitlines()]


@pytest.mark.parametrize(("kind", "words", "says", "hedge", "value", "step", "text"), ROWS)
def test_words_are_read_as_they_are_meant(kind, words, says, hedge, value, step, text):
    number = numbers.read(kind, words, says)
    scale = 100 if number.percent or kind == "split" else 1
    *ends, unit = [*re.findall(r"-?\d+(?:\.\d+)?", value), value.lstrip("-.0123456789 ")]
    assert (hedge, unit, text or words) == (number.hedge, number.unit, number.text)
    assert [F(end) for end in ends] == [scale * end for end in dict.fromkeys(number.ends)]
    assert number.value == sum(map(F, ends)) / len(ends) / scale
    assert F(step) == scale * number.step
    assert number.grain in (number.step, 5 * number.step)


# Kind and what the slot says → words; a refusal names what is allowed or expected.
REFUSED = {
    "count": "150 percent|£5|half|fourth|0|1.5|2.350|636.000|1.23456789 million|1,00|12,34,567|-5|well over 5|007|١٢|"
    "a quarter|one million two million|two million thousand|two hundred five hundred|seven thousand hundred|twenty one|"
    "Rmb202.2bn|150-160,000|150 to 160,000|5 to 10,000|two hundred to three hundred thousand|two to three dozen|"
    "two thousand ten hundred|1.1 to 1.1 million|dozen|several dozen|1 to 1,000|"
    "two to three hundred and fifty|1.5 to 2|1.5 to 2,000|1.000 to 2,000|1.000 to 2000|1.3 to 1.1 million|160,000-150,000|"
    "from 150,000 to 160,000|up to 150,000-160,000|more than doubled|as few as 900|hundreds|zero|no|six and a half",
    "count over": "more than 3 million|between 1.1 and 1.3 million",
    "count times 1000": "12.345|2.350|12.3456",
    "count down": "12 million",
    "count percent": "12",
    "count times 0": "12",
    "count over down": "12",
    "count as many as": "900",
    "money": "500|£|£1.234|5 apples|around 5 percent|£636.000|¥500|C$5m|NZ$45|£600m to £500m|£500m to €600m|£5 to £6,000|€1.234 to €2000|"
    "£1,000 a month|5 million US dollars|1.2 million|from £500m to £600m",
    "change": "150|5 points|up a seventh|well over 5 percent|50:50|up|13%|a fifth|around 13%|10 to 12 percent|"
    "up to 13 percent|fell 13%|a fall of 13%|up by 13%|down 101 percent|down 90 to 110 percent|down doubled|up halved|"
    "1-fold|up 0 percent|down 0%|three times higher|three times more|twice as small|twice as few|0.3-fold|1,000-fold|a quarter of a million|1.2m percent|"
    "up 12 to 10 percent|from 12.4 to 9.8 percent|down from 10 to 12 percent",
    "change up": "down 3 percent|halved|minus 3%|12.4",
    "change down": "up 3 percent|doubled|more than doubled|plus 3%|fell 13%|120 percent|1.2-fold",
    "change over": "13%|around 13%",
    "change percent": "9.8",
    "change down percent": "13%|a third|doubled|1.2m",
    "change down times 10": "3%",
    "points": "1.5 percentage points|up 150 basis points|up a point|up half a point|up 1.5m points|up 3 percent|down 3 to 2 points",
    "points down": "0.3|up 0.3 points",
    "share": "150 percent|one in four|well under half|half each|three eighths|down 5 percent|five|101%|99 to 101 percent|"
    "a quarter of a million|half a million|one and a half percent|half a percent|12 to 10 percent|from 10 to 12 percent|"
    "1,2 percent|twelve|-3 percent|a quarter to a third|two to three hundred percent",
    "share percent": "12 percent|half|a quarter of a million|1.2m",
    "share down": "12 percent",
    "share times 2": "12 percent",
    "rank": "4|top|at least fourth|No 0|0th|one|second-largest",
    "rank over": "fourth",
    "split": "60:40|half|51-49|almost equally|unequally owned",
}


@pytest.mark.parametrize(("slot", "words"), [(slot, each) for slot, listed in REFUSED.items() for each in listed.split("|")])
def test_what_is_not_clear_is_refused_in_one_line(slot, words):
    kind, _, says = slot.partition(" ")
    with pytest.raises(EvidenceError, match=r"allowed|expected|is beyond") as told:
        numbers.read(kind, words, says)
    assert "\n" not in str(told.value)


def test_a_change_without_a_direction_says_how_to_tell_it():
    with pytest.raises(EvidenceError, match=r"“13%” has no direction; expected up or down .*: {…:change down}"):
        numbers.read("change", "13%")


def test_an_unknown_hedge_is_named_and_never_dropped():
    with pytest.raises(EvidenceError, match=r"“well under” is no hedge; allowed: about, .*under"):
        numbers.read("share", "well under half")


def test_a_fall_and_a_rise_are_two_slots_of_which_the_first_leaves_its_unit_to_the_second():
    before, after = numbers.read("share", "12.4", "percent"), numbers.read("share", "9.8 percent")
    assert (before.value, after.value) == (F(124, 1000), F(98, 1000))


def test_only_words_that_limit_a_number_make_it_a_bound():
    bounds = {row[1]: numbers.read(*row[:3]).bound for row in ROWS}
    assert {words for words, bound in bounds.items() if bound == "at most"} == {"900", *UP_TO} - {"up to 13 percent"}
    assert bounds["from £30,500"] == "at least"
    assert numbers.read("change", "up to 13 percent", "up").bound == "at most"
    assert numbers.read("change", "up to 13 percent", "down").bound == "at least"  # minus 13 percent at the least


UP_TO = {words for _, words, _, hedge, value, *_ in ROWS if hedge == "up to" and not value.startswith("-")}


# --- patterns, which other rooms search with --------------------------------------------------------------------------

EDGES = r"(?<![\w.,-])(?:%s)(?![\w%%]|[.,:-]\d)"  # as in templates: what may not stand beside a slot


def test_patterns_have_no_groups_of_their_own():
    assert all(re.compile(source).groups == 0 for source in notation.PATTERNS.values())


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("count", "636,000,1 units"), ("count", "2.350 cars"), ("count", "5% of it"), ("count", "i3 cars"),
        ("change", "5 percentage points"), ("rank", "No 1.5"), ("split", "150:50"), ("count", "sevenfold"),
        ("share", "half a million"), ("share", "a quarter of a million"),
    ],
)  # fmt: skip
def test_between_the_edges_of_a_slot_no_part_of_a_longer_form_is_taken(kind, text):
    assert re.match(EDGES % notation.PATTERNS[kind] + " (?:units|cars|of it|points|it|million|of a)", text) is None


def test_a_long_text_is_searched_in_no_time():
    for text in ("1 million " * 2000, "one hundred and " * 2000, "1,000" * 4000, "between one and " * 2000, "9" * 9000):
        for source in notation.PATTERNS.values():
            list(re.finditer(EDGES % source, text))


# --- numbers in words -------------------------------------------------------------------------------------------------

WORD = {value: word for word, value in (cardinals.UNITS | cardinals.TENS).items()}


def spelled(number: int) -> str:
    """Write a number in words, by another way than the reader's."""
    if number in WORD:
        return WORD[number]
    if number < 100:
        return f"{WORD[number // 10 * 10]}-{WORD[number % 10]}"
    size, name = next((10**power, name) for power, name in SCALES if number >= 10**power)
    rest = number % size
    joint = " and " if size == 100 else " "
    return f"{spelled(number // size)} {name}" + (joint + spelled(rest) if rest else "")


SCALES = ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand"), (2, "hundred"))


@given(st.integers(1, 10**6) | st.integers(1, 10**15), st.booleans())
def test_words_say_what_digits_say(number, spoken):
    words = spelled(number) if spoken else spelled(number).replace(" and ", " ").capitalize()
    value, unit = cardinals.read(words)
    assert value == number
    assert unit == numbers.read("count", f"{number:,}").step


def test_words_in_any_other_order_are_refused():
    """All sequences of up to six words: those are read that the speller writes, and no others."""

    def forms(number):
        yield from {spelled(number), spelled(number).replace(" and ", " ")}
        if number >= 1000:  # the hundreds of the thousands are joined by themselves
            head, _, tail = spelled(number).partition(" thousand")
            yield from (f"{one} thousand{two}" for one in (head, head.replace(" and ", " ")) for two in _joined(tail))

    parts = [0, 2, 5, *(100 * a + b for a in (2, 5) for b in (0, 2, 5))]
    known = {form: t * 1000 + h for t in parts for h in parts if t or h for form in forms(t * 1000 + h)}
    for length in range(1, 7):
        for words in product(("two", "five", "hundred", "thousand", "and"), repeat=length):
            text = " ".join(words)
            try:
                assert cardinals.read(text)[0] == known.get(text), text
            except EvidenceError:
                assert text not in known


def _joined(tail):
    """Yield what stands behind the thousands, with and without “and” in each place where it may stand."""
    for one in {tail, tail.replace(" and ", " ")}:
        yield one
        if one:
            yield f" and{one}"


# --- whatever stands in a slot -----------------------------------------------------------------------------------------

DIRECTION = st.sampled_from(["", "", "up ", "down ", "minus ", "−", "plus ", "+", "Up "])
HEDGE = st.sampled_from(["", "", "around ", "over ", "up to ", "from ", "almost ", "close to ", "more than ", "Some "])
SIGN = st.sampled_from(["", "", "between ", "£", "€", "Rmb", "$ "])
NUMBER = st.sampled_from(
    "1|12|150|160|1,000|150,000|12.4|1.1|0.3|0|007|two|twelve|three hundred|half|a quarter|a|one|2.350|12.500|a dozen|"
    "twenty-five|two thousand|fifty hundred|one and a half|No 1|2nd|fourth|doubled|halved|twice|50:50|equally".split("|")
)
UNIT = st.sampled_from(
    "|| percent|%| per cent| points| percentage points| million| thousand|k|m|bn| hundred| dozen| million percent|-fold|fold|"
    " times as high| as many| of a million| euros| million yuan| (€5)| ($1.3bn)| few".split("|")
)
JOINT = st.sampled_from([" to ", "-", "–", " and ", " ", ", "])
SAYS = ["", "up", "down", "over", "down over", "up to", "down up to", "times 1000", "percent", "down percent", "from"]
KIND = st.sampled_from(numbers.KINDS)


@st.composite
def phrases(draw):
    """Draw what looks like a number or a range."""
    first = draw(DIRECTION) + draw(HEDGE) + draw(SIGN) + draw(NUMBER) + draw(UNIT)
    return first if draw(st.booleans()) else first + draw(JOINT) + draw(SIGN) + draw(NUMBER) + draw(UNIT)


@settings(max_examples=1000)
@given(KIND, phrases(), st.sampled_from(SAYS))
def test_any_words_are_refused_or_read_and_shown_as_they_were_read(kind, words, says):
    check_shown(kind, words, says)


@settings(max_examples=500)
@given(st.sampled_from(ROWS), st.sampled_from(SAYS), st.text("abdeh%.,- 05£", max_size=2), st.booleans())
def test_known_words_with_any_slot_or_with_something_added_are_too(row, says, more, before):
    check_shown(row[0], more + row[1] if before else row[1] + more, says)


def check_shown(kind, words, says):
    """Check that prose shows a number that is read again as the same one: nothing is lost on the way."""
    try:
        number = numbers.read(kind, words, says)
    except EvidenceError:
        return
    assert number.levels["narrow"].within(number.levels["wide"])
    rise = "up" if kind in ("change", "points") and number.value > 0 else ""
    again = numbers.read(kind, number.text, rise)
    assert (again.value, again.hedge, again.ends, again.unit) == (number.value, number.hedge, number.ends, number.unit)
    assert again.text == number.text


@pytest.mark.parametrize("words", ["9" * 5000, "9" * 120, "0." + "0" * 5000 + "1 million", "one " * 5000, "£" + "1," * 60])
@pytest.mark.parametrize("kind", numbers.KINDS)
def test_thousands_of_digits_are_refused(kind, words):
    for text in (words, f"{words}%", f"up {words} percent", f"{words} points", f"£{words}", f"{words} to {words} million"):
        with pytest.raises(EvidenceError):
            numbers.read(kind, text)
