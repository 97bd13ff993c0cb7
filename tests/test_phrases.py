"""Phrases for dates mean the days that a reader takes them for, whatever the day of writing, or are refused."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.dating import phrases
from analysis.dating.windows import DAY, Window
from analysis.errors import EvidenceError
from analysis.reading import surroundings

ALL_DAYS = st.dates(dt.date(1908, 1, 1), dt.date(2091, 12, 31))
TENSES = st.sampled_from(["past", "future", ""])

# Kind, words, day of writing, tense, first and last day meant ("" is open).
FORMS = """
date   | 2018-07-11                         | 2023-08-18 | past   | 2018-07-11 | 2018-07-11
date   | July 11, 2018                      | 2023-08-18 | past   | 2018-07-11 | 2018-07-11
date   | on Wednesday, July 11, 2018        | 2023-08-18 | past   | 2018-07-11 | 2018-07-11
date   | 11 July 2018                       | 2023-08-18 | past   | 2018-07-11 | 2018-07-11
date   | the 3rd of May 2020                | 2023-08-18 | past   | 2020-05-03 | 2020-05-03
date   | Aug. 4                             | 2023-08-18 | past   | 2023-08-04 | 2023-08-04
date   | December 4                         | 2023-08-18 | past   | 2022-12-04 | 2022-12-04
date   | December 4                         | 2023-08-18 |        | 2022-12-04 | 2023-12-04
date   | February 29                        | 2023-08-18 | past   | 2020-02-29 | 2020-02-29
date   | February 29                        | 2023-08-18 | future | 2024-02-29 | 2024-02-29
date   | Friday                             | 2023-08-18 | past   | 2023-08-18 | 2023-08-18
date   | on Saturday                        | 2023-08-18 | past   | 2023-08-12 | 2023-08-12
date   | Saturday                           | 2023-08-18 | future | 2023-08-19 | 2023-08-19
date   | Saturday                           | 2023-08-18 |        | 2023-08-12 | 2023-08-19
date   | last Friday                        | 2023-08-18 | past   | 2023-08-11 | 2023-08-11
date   | next Friday                        | 2023-08-18 | future | 2023-08-25 | 2023-08-25
date   | this Monday                        | 2023-08-18 | past   | 2023-08-14 | 2023-08-14
date   | Today                              | 2023-08-18 | past   | 2023-08-18 | 2023-08-18
date   | now                                | 2023-08-18 | past   | 2023-08-18 | 2023-08-18
date   | currently                          | 2023-08-18 |        | 2023-08-18 | 2023-08-18
date   | yesterday                          | 2023-01-01 | past   | 2022-12-31 | 2022-12-31
date   | tomorrow                           | 2023-12-31 | future | 2024-01-01 | 2024-01-01
date   | this week                          | 2018-07-11 | past   | 2018-07-09 | 2018-07-15
date   | this week                          | 2018-07-15 | past   | 2018-07-09 | 2018-07-15
date   | this week                          | 2018-07-16 | past   | 2018-07-16 | 2018-07-22
date   | earlier this week                  | 2023-08-18 | past   | 2023-08-14 | 2023-08-20
date   | Tuesday night                      | 2023-08-18 | past   | 2023-08-15 | 2023-08-15
date   | this evening                       | 2023-08-18 | future | 2023-08-18 | 2023-08-18
date   | Early next month                   | 2023-12-18 | future | 2024-01-01 | 2024-01-10
date   | two years ago                      | 2023-08-18 | past   | 2021-01-01 | 2021-12-31
date   | Three months ago                   | 2023-02-18 | past   | 2022-11-01 | 2022-11-30
date   | last week                          | 2023-01-01 | past   | 2022-12-19 | 2022-12-25
date   | next week                          | 2023-12-31 | future | 2024-01-01 | 2024-01-07
date   | last month                         | 2024-03-31 | past   | 2024-02-01 | 2024-02-29
date   | later this year                    | 2023-08-18 | future | 2023-01-01 | 2023-12-31
date   | last year                          | 2018-01-01 | past   | 2017-01-01 | 2017-12-31
date   | the end of next year               | 2018-07-11 | future | 2019-10-01 | 2019-12-31
date   | late last year                     | 2018-07-11 | past   | 2017-10-01 | 2017-12-31
date   | at the end of the year             | 2018-07-11 | future | 2018-10-01 | 2018-12-31
date   | at the end of the year             | 2018-07-11 | past   | 2017-10-01 | 2017-12-31
date   | early 2019                         | 2018-07-11 | future | 2019-01-01 | 2019-03-31
date   | mid-2020                           | 2018-07-11 | future | 2020-04-01 | 2020-09-30
date   | late 2019                          | 2018-07-11 | future | 2019-10-01 | 2019-12-31
date   | the beginning of March 2019        | 2018-07-11 | future | 2019-03-01 | 2019-03-10
date   | mid-September                      | 2018-07-11 | future | 2018-09-11 | 2018-09-20
date   | late February                      | 2024-02-21 | past   | 2024-02-21 | 2024-02-29
date   | late February                      | 2024-02-20 | past   | 2023-02-21 | 2023-02-28
date   | 2019                               | 2018-07-11 | future | 2019-01-01 | 2019-12-31
date   | from 2024                          | 2023-08-18 | future | 2024-01-01 | 2024-12-31
date   | as of next year                    | 2023-08-18 | future | 2024-01-01 | 2024-12-31
date   | since 2015                         | 2023-08-18 | past   | 2015-01-01 | 2015-12-31
date   | after 2023                         | 2018-07-11 |        | 2024-01-01 |
date   | before June 2025                   | 2018-07-11 | future |            | 2025-05-31
date   | not before June 2025               | 2018-07-11 | future | 2025-06-01 |
date   | no earlier than 2026               | 2018-07-11 | future | 2026-01-01 |
date   | by 2030                            | 2018-07-11 | future |            | 2030-12-31
date   | by the end of 2025                 | 2018-07-11 | future |            | 2025-12-31
date   | no later than March 2024           | 2018-07-11 | future |            | 2024-03-31
date   | autumn                             | 2018-07-11 | future | 2018-09-01 | 2018-12-21
date   | autumn                             | 2018-10-01 | past   | 2018-09-01 | 2018-12-21
date   | next spring                        | 2018-04-11 | future | 2019-03-01 | 2019-06-21
date   | the summer of 2021                 | 2023-08-18 | past   | 2021-06-01 | 2021-09-23
date   | this winter                        | 2018-07-11 | future | 2018-12-01 | 2019-03-20
date   | fall 2021                          | 2023-08-18 | past   | 2021-09-01 | 2021-12-21
date   | this winter                        | 2019-01-15 | past   | 2018-12-01 | 2019-03-20
date   | this winter                        | 2019-03-21 | future | 2019-12-01 | 2020-03-20
date   | last winter                        | 2019-01-15 | past   | 2017-12-01 | 2018-03-20
date   | last summer                        | 2025-02-24 | past   | 2024-06-01 | 2024-09-23
date   | last summer                        | 2024-09-23 | past   | 2023-06-01 | 2023-09-23
date   | on Friday                          | 2025-02-24 | past   | 2025-02-21 | 2025-02-21
date   | last week                          | 2025-02-24 | past   | 2025-02-17 | 2025-02-23
date   | Since October                      | 2025-02-24 | past   | 2024-10-01 | 2024-10-31
date   | for 2024                           | 2025-02-24 |        | 2024-01-01 | 2024-12-31
date   | through 2027                       | 2025-02-24 | future |            | 2027-12-31
date   | until 2027                         | 2025-02-24 | future |            | 2027-12-31
date   | by the end of this year            | 2025-02-24 | future |            | 2025-12-31
date   | by Friday                          | 2025-02-24 | future |            | 2025-02-28
date   | after Friday                       | 2025-02-24 | future | 2025-03-01 |
date   | Sept 12                            | 2023-08-18 | past   | 2022-09-12 | 2022-09-12
date   | in July                            | 2018-07-11 | past   | 2018-07-01 | 2018-07-31
date   | in the third quarter of 2024       | 2023-08-18 | future | 2024-07-01 | 2024-09-30
period | 2017                               | 2018-07-11 | past   | 2017-01-01 | 2017-12-31
period | July                               | 2018-07-31 | past   | 2017-07-01 | 2017-07-31
period | July                               | 2018-08-01 | past   | 2018-07-01 | 2018-07-31
period | February 2024                      | 2023-08-18 | past   | 2024-02-01 | 2024-02-29
period | July last year                     | 2023-08-18 | past   | 2022-07-01 | 2022-07-31
period | last October                       | 2023-08-18 | past   | 2022-10-01 | 2022-10-31
period | January to July                    | 2023-07-31 | past   | 2022-01-01 | 2022-07-31
period | January to July                    | 2023-08-01 | past   | 2023-01-01 | 2023-07-31
period | from January to July               | 2023-08-01 | future | 2024-01-01 | 2024-07-31
period | January to July 2022               | 2023-08-18 | past   | 2022-01-01 | 2022-07-31
period | January–July 2022                  | 2023-08-18 | past   | 2022-01-01 | 2022-07-31
period | the January-July period            | 2023-08-18 | past   | 2023-01-01 | 2023-07-31
period | between January and August         | 2023-08-18 | past   | 2022-01-01 | 2022-08-31
period | November to March                  | 2023-08-18 | past   | 2022-11-01 | 2023-03-31
period | November to March 2022             | 2023-08-18 | past   | 2021-11-01 | 2022-03-31
period | from November 2021 to March 2022   | 2023-08-18 | past   | 2021-11-01 | 2022-03-31
period | the first half                     | 2023-06-30 | past   | 2022-01-01 | 2022-06-30
period | the first half                     | 2023-07-01 | past   | 2023-01-01 | 2023-06-30
period | in the second half of next year    | 2023-08-18 | future | 2024-07-01 | 2024-12-31
period | H1 2023                            | 2023-08-18 | past   | 2023-01-01 | 2023-06-30
period | the fourth quarter                 | 2023-08-18 | past   | 2022-10-01 | 2022-12-31
period | Q3 of 2021                         | 2023-08-18 | past   | 2021-07-01 | 2021-09-30
period | last quarter                       | 2023-02-18 | past   | 2022-10-01 | 2022-12-31
period | the first nine months of 2021      | 2023-08-18 | past   | 2021-01-01 | 2021-09-30
period | the first 9 months of 2021         | 2023-08-18 | past   | 2021-01-01 | 2021-09-30
period | in the year to March               | 2025-02-24 | past   | 2023-04-01 | 2024-03-31
period | the year to March                  | 2024-04-01 | past   | 2023-04-01 | 2024-03-31
period | the year to March                  | 2024-03-31 | past   | 2022-04-01 | 2023-03-31
period | the year to December 2024          | 2025-02-24 | past   | 2024-01-01 | 2024-12-31
period | the 12 months to March 2024        | 2025-02-24 | past   | 2023-04-01 | 2024-03-31
period | the three months to June 2024      | 2025-02-24 | past   | 2024-04-01 | 2024-06-30
period | the three months to February 2024  | 2025-02-24 | past   | 2023-12-01 | 2024-02-29
period | the three months to the end of May  | 2025-02-24 | past   | 2024-03-01 | 2024-05-31
period | nine months through September 2024  | 2025-02-24 | past   | 2024-01-01 | 2024-09-30
period | the year ended 31 December 2024     | 2025-02-24 | past   | 2024-01-01 | 2024-12-31
period | the 12 months to February 29, 2024  | 2025-02-24 | past   | 2023-03-01 | 2024-02-29
period | in January and February             | 2025-03-24 | past   | 2025-01-01 | 2025-02-28
period | December and January                | 2025-02-24 | past   | 2024-12-01 | 2025-01-31
period | year to date                       | 2025-02-24 | past   | 2025-01-01 | 2025-02-24
period | the year-to-date                   | 2025-02-24 | past   | 2025-01-01 | 2025-02-24
period | the first eleven months            | 2023-08-18 | past   | 2022-01-01 | 2022-11-30
period | since 2019                         | 2023-08-18 | past   | 2019-01-01 |
period | since October                      | 2025-10-24 | past   | 2025-10-01 |
period | from March 2026                    | 2025-02-24 | future | 2026-03-01 |
period | until March 2025                   | 2025-02-24 |        |            | 2025-03-31
period | through 2027                       | 2025-02-24 | future |            | 2027-12-31
period | after 2023                         | 2018-07-11 |        | 2024-01-01 |
span   | between 2007 and 2017              | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
span   | from 2007 to 2017                  | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
span   | 2007–2017                          | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
"""
TABLE = [[cell.strip() for cell in line.split("|")] for line in FORMS.strip().splitlines()]
WORDS = sorted({(kind, words) for kind, words, *_ in TABLE})
PHRASE = st.sampled_from([phrases.read(*form) for form in WORDS])

REFUSED = [
    ("date", "soon", "“soon” is no date; allowed are forms such as July 11, 2018; Friday; this week"),
    ("date", "from soon", "“from soon” is no date; allowed"),
    ("date", "from after 2023", "“from after 2023” is no date; allowed"),
    ("date", "in from 2024", "“in from 2024” is no date; allowed"),
    ("date", "2018-13-01", "“2018-13-01” is no date: month must be in 1..12"),
    ("date", "February 29, 2023", "“February 29, 2023” is no date: day is out of range for month"),
    ("date", "February 30", "“February 30” is no date: day is out of range for month"),
    ("date", "Friday, July 11, 2018", "“Friday, July 11, 2018” is no date: 2018-07-11 is a Wednesday"),
    ("date", "1,150", "“1,150” is no date; allowed"),
    ("date", "winter 2021", "“winter 2021” is no date; allowed"),  # the one that begins in 2021, or that ends in it
    ("date", "may", "“may” is no date; allowed"),
    ("date", "between 2007 and 2017", "“between 2007 and 2017” is no date; allowed"),
    ("period", "by 2023", "“by 2023” is no period; allowed are forms such as 2017; July 2018"),
    ("period", "late 2019", "“late 2019” is no period; allowed"),
    ("period", "fiscal 2024", "“fiscal 2024” is no period; allowed"),
    ("period", "FY2024", "“FY2024” is no period; allowed"),
    ("period", "by the end of this year", "“by the end of this year” is no period; allowed"),
    ("period", "three to June", "“three to June” is no period; allowed"),
    ("period", "July to July", "“July to July” is no period: it may be one month or thirteen"),
    ("period", "the year to 30 March", "“the year to 30 March” is no period: no March ends on its day 30"),
    ("period", "May and July", "“May and July” is no period: the second month does not follow the first"),
    ("period", "the last three months", "“the last three months” is no period; allowed"),  # to when?
    ("period", "2023-24", "“2023-24” is no period; allowed"),
    ("date", "from 2024 onwards", "“from 2024 onwards” is no date; allowed"),
    ("period", "the first twelve months", "“the first twelve months” is no period; allowed"),
    ("period", "March 2022 to July 2021", "“March 2022 to July 2021” is no period: it ends before it begins"),
    ("span", "2017", "“2017” is no span; allowed are forms such as between 2007 and 2017"),
    ("span", "between 2017 and 2007", "“between 2017 and 2007” is no span: it ends before it begins"),
]


def ends(window: Window) -> tuple[str, str]:
    return tuple(str(day or "") for day in window.ends)


@pytest.mark.parametrize(("kind", "words", "written", "tense", "first", "last"), TABLE)
def test_a_phrase_means_its_days(kind, words, written, tense, first, last):
    assert (first, last) == ends(phrases.read(kind, words).window(dt.date.fromisoformat(written), tense))


@pytest.mark.parametrize(("kind", "words", "message"), REFUSED)
def test_what_is_no_phrase_is_refused_in_one_line(kind, words, message):
    with pytest.raises(EvidenceError) as error:
        phrases.read(kind, words)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("kind", "words"), WORDS)
def test_the_pattern_of_a_kind_takes_the_whole_phrase_and_captures_nothing(kind, words):
    pattern = re.compile(rf"(?<![\w.,-])(?:{phrases.PATTERNS[kind]})(?![\w%]|[.,:-]\d)")
    assert pattern.search(f"It stood so {words}, they said.")[0] == words
    assert pattern.groups == 0


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, words, _ in REFUSED if kind in phrases.DATES])
def test_what_a_pattern_takes_is_a_phrase_or_no_day_of_the_calendar(kind, words):
    if re.fullmatch(phrases.PATTERNS[kind], words):
        with pytest.raises(EvidenceError, match=f"no {kind}: "):
            phrases.read(kind, words)


@pytest.mark.parametrize("lead", ["fiscal", "In fiscal", "FY", "the year to", "late", "by", "not", "since", "through", "throughout"])
def test_what_stands_before_a_slot_and_changes_its_days_is_refused(lead):
    told = surroundings.misread("period", "2024", "", (f"{lead} ", " it rose."))
    assert f"beside “{lead.removeprefix('In ').removeprefix('the ')}”, which changes its value" in told


PIECES = (
    "2024 2018-07-11 July Feb. Sept May 11 31 29th Friday Monday last next this the end of early mid- late first second half "
    "quarter Q3 H1 year month week months ago three 9 to from since by after through between and in on for winter spring "
    "now today to-date - – , year-to-date"
).split()


@settings(max_examples=500)
@given(st.sampled_from(phrases.DATES), st.lists(st.sampled_from(PIECES), min_size=1, max_size=7), ALL_DAYS, TENSES)
def test_any_words_are_refused_or_mean_days(kind, pieces, day, tense):
    try:
        phrase = phrases.read(kind, " ".join(pieces))
    except EvidenceError:
        return
    assert phrase.window(day, tense)


@settings(max_examples=500)
@given(PHRASE, ALL_DAYS, TENSES)
def test_no_end_falls_as_the_day_of_writing_rises(phrase, day, tense):
    for before, after in zip(phrase.window(day, tense).ends, phrase.window(day + DAY, tense).ends, strict=True):
        assert before is after is None or before <= after


@given(PHRASE.filter(lambda phrase: phrase.absolute), ALL_DAYS, ALL_DAYS, TENSES)
def test_an_absolute_phrase_means_the_same_on_any_day(phrase, day, other, tense):
    assert phrase.window(day, tense) == phrase.window(other, tense)


def test_only_what_names_no_year_needs_the_day_of_writing():
    assert [phrases.read(*form).absolute for form in WORDS] == [bool(re.search("20[0-9]{2}", form[1])) for form in WORDS]


# --- lengths -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("January to July", 7), ("2017", 12), ("the first half", 6), ("Q3", 3), ("July", 1), ("November to March", 5),
        ("the year to March", 12), ("the three months to June 2024", 3), ("the first 9 months", 9), ("last year", 12),
        ("from November 2021 to March 2022", 5),
    ],
)  # fmt: skip
def test_a_period_has_whole_months_whatever_its_year(words, number):
    assert number == phrases.read("period", words).months


@pytest.mark.parametrize(
    ("kind", "words", "message"),
    [
        ("period", "this year", "“this year” is not over when it is written"),
        ("period", "in this quarter", "“in this quarter” is not over when it is written"),
        ("period", "year to date", "“year to date” is not over when it is written"),
        ("date", "summer 2021", "“summer 2021” is no period of whole months: 2021-06-01 to 2021-09-23"),  # begins with one
        ("date", "late July", "“late July” is no period of whole months: .*-07-21 to .*-07-31"),  # ends with one
        ("date", "by the end of 2025", "“by the end of 2025” is open: expected a first and a last day"),
    ],
)
def test_what_is_no_period_of_whole_months_has_no_number_of_them(kind, words, message):
    with pytest.raises(EvidenceError, match=f"^{message}"):
        assert phrases.read(kind, words).months
