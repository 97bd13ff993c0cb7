"""Check that forms of dates mean the days that a reader takes them for, whatever the day of writing."""

from __future__ import annotations

import calendar
import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.reading import dates
from analysis.errors import EvidenceError

DAY = dt.timedelta(days=1)
ALL_DAYS = st.dates(dt.date(1908, 1, 1), dt.date(2091, 12, 31))
MONTHS = st.sampled_from(list(enumerate(calendar.month_name))[1:])
SIDES = st.sampled_from(["past", "future", ""])

# Kind, words, day of writing, side, first and last day meant ("" is open).
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
date   | by 2030                            | 2018-07-11 | future |            | 2030-12-31
date   | by the end of 2025                 | 2018-07-11 | future |            | 2025-12-31
date   | no later than March 2024           | 2018-07-11 | future |            | 2024-03-31
date   | autumn                             | 2018-07-11 | future | 2018-09-01 | 2018-12-21
date   | autumn                             | 2018-10-01 | past   | 2018-09-01 | 2018-12-21
date   | next spring                        | 2018-04-11 | future | 2019-03-01 | 2019-06-21
date   | the summer of 2021                 | 2023-08-18 | past   | 2021-06-01 | 2021-09-23
date   | this winter                        | 2018-07-11 | future | 2018-12-01 | 2019-03-20
date   | fall 2021                          | 2023-08-18 | past   | 2021-09-01 | 2021-12-21
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
period | the first eleven months            | 2023-08-18 | past   | 2022-01-01 | 2022-11-30
span   | between 2007 and 2017              | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
span   | from 2007 to 2017                  | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
span   | 2007–2017                          | 2018-07-11 | past   | 2007-01-01 | 2017-12-31
"""
TABLE = [[cell.strip() for cell in line.split("|")] for line in FORMS.strip().splitlines()]
WORDS = sorted({(kind, words) for kind, words, *_ in TABLE})
EACH = st.sampled_from([dates.read(*form) for form in WORDS])

REFUSED = [
    ("date", "soon", "“soon” is no date; allowed are forms such as July 11, 2018; Friday; this week"),
    ("date", "from soon", "“from soon” is no date: “soon” is no date; allowed"),
    ("date", "from after 2023", "“from after 2023” is no date; allowed"),
    ("date", "in from 2024", "“in from 2024” is no date; allowed"),
    ("date", "2018-13-01", "“2018-13-01” is no date: month must be in 1..12"),
    ("date", "February 29, 2023", "“February 29, 2023” is no date: day is out of range for month"),
    ("date", "February 30", "“February 30” is no date: the calendar has no such day"),
    ("date", "Friday, July 11, 2018", "“Friday, July 11, 2018” is no date: 2018-07-11 is a Wednesday"),
    ("date", "1,150", "“1,150” is no date; allowed"),
    ("date", "winter 2021", "“winter 2021” is no date; allowed"),  # the one that begins in 2021, or that ends in it
    ("date", "may", "“may” is no date; allowed"),
    ("date", "between 2007 and 2017", "“between 2007 and 2017” is no date; allowed"),
    ("period", "after 2023", "“after 2023” is no period; allowed are forms such as 2017; July 2018"),
    ("period", "late 2019", "“late 2019” is no period; allowed"),
    ("period", "the first twelve months", "“the first twelve months” is no period; allowed"),
    ("period", "March 2022 to July 2021", "“March 2022 to July 2021” is no period: it ends before it begins"),
    ("span", "2017", "“2017” is no span; allowed are forms such as between 2007 and 2017"),
    ("span", "between 2017 and 2007", "“between 2017 and 2007” is no span: it ends before it begins"),
    ("count", "3", "kind “count” is none of dates; known: date, period, span"),
]


def ends(days: dates.Days) -> tuple[str, str]:
    return tuple(str(day or "") for day in days)


@pytest.mark.parametrize(("kind", "words", "written", "side", "first", "last"), TABLE)
def test_a_form_means_its_days(kind, words, written, side, first, last):
    assert (first, last) == ends(dates.read(kind, words).days(dt.date.fromisoformat(written), side))


@pytest.mark.parametrize(("kind", "words", "message"), REFUSED)
def test_what_is_no_form_is_refused_in_one_line(kind, words, message):
    with pytest.raises(EvidenceError) as error:
        dates.read(kind, words)

    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("kind", "words"), WORDS)
def test_the_pattern_of_a_kind_takes_the_whole_form_and_captures_nothing(kind, words):
    pattern = re.compile(rf"(?<![\w.,-])(?:{dates.PATTERNS[kind]})(?![\w%]|[.,:-]\d)")

    assert pattern.search(f"It stood so {words}, they said.")[0] == words
    assert pattern.groups == 0


@pytest.mark.parametrize(("kind", "words"), [(kind, words) for kind, words, _ in REFUSED if kind in dates.KINDS])
def test_what_a_pattern_takes_is_a_form_or_no_day_of_the_calendar(kind, words):
    if re.fullmatch(dates.PATTERNS[kind], words):
        with pytest.raises(EvidenceError, match=f"no {kind}: "):
            dates.read(kind, words)


@settings(max_examples=500)
@given(EACH, ALL_DAYS, SIDES)
def test_no_end_falls_as_the_day_of_writing_rises(form, day, side):
    for before, after in zip(form.days(day, side), form.days(day + DAY, side), strict=True):
        assert before is after is None or before <= after


@given(EACH.filter(lambda form: form.absolute), ALL_DAYS, ALL_DAYS, SIDES)
def test_an_absolute_form_means_the_same_on_any_day(form, day, other, side):
    assert form.days(day, side) == form.days(other, side)


@given(EACH.filter(lambda form: form.weekly), ALL_DAYS, SIDES)
def test_a_weekly_form_lies_to_its_day_as_it_did_a_week_before(form, day, side):
    assert [end + 7 * DAY for end in form.days(day, side)] == list(form.days(day + 7 * DAY, side))


def test_only_what_names_no_year_needs_the_day_of_writing():
    assert [dates.read(*form).absolute for form in WORDS] == [bool(re.search("20[0-9]{2}", form[1])) for form in WORDS]


@pytest.mark.parametrize(
    ("words", "number"),
    [("January to July", 7), ("2017", 12), ("the first half", 6), ("Q3", 3), ("July", 1), ("November to March", 5)],
)
def test_a_period_has_whole_months(words, number):
    assert number == dates.months(dates.read("period", words))


def test_a_year_that_runs_has_no_whole_months():
    with pytest.raises(EvidenceError, match="“this year” is not over"):
        dates.months(dates.read("period", "this year"))


def test_days_that_are_no_whole_months_are_refused():
    with pytest.raises(EvidenceError, match="2018-07-09 to 2018-07-31 are no whole months"):
        dates.months((dt.date(2018, 7, 9), dt.date(2018, 7, 31)))


def test_an_open_end_has_no_number_of_years():
    with pytest.raises(EvidenceError, match="“after 2023” is open"):
        dates.years(dates.read("date", "after 2023"))


def test_a_span_has_the_years_from_one_to_the_other():
    assert dates.years(dates.read("span", "between 2007 and 2017")) == 10
