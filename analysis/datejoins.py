"""Join dates that belong together: ranges, and comparisons with a date told before."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis import days
from analysis.datecontext import COMPARED, around, counts
from analysis.dateforms import NUMBER, S
from analysis.lexicon import DATE_NUMBERS
from analysis.model import Date

_HEAD = re.compile(rf"\b(?P<word>between|from|since){S}(?:the{S})?$", re.IGNORECASE)
_OWN = re.compile(rf"['’]s{S}")
_AND = re.compile(rf"{S}and{S}(?:the{S})?")
_TO = re.compile(rf"\s?[-–—]\s?(?:the{S})?|{S}(?:to|until|till|through|thru|up{S}to){S}(?:the{S})?")
# 'the seven months to July', 'the year ended in March'
_MONTHS_TO = re.compile(
    rf"(?<![\w-])(?:the{S})?(?:{NUMBER}{S}months|year){S}(?:to|through|until|ended|ending){S}(?:in{S})?$",
    re.IGNORECASE,
)
_RANGED = ("day", "week", "month", "quarter", "half", "season", "year", "decade", "weekday", "now")
_NAMED = ("day", "month", "quarter", "half", "season")


def ranges(found: list[Date]) -> list[Date]:
    """Join two dates to a range where "to", a dash, or "between … and" stands between them, and a year to its part."""
    joined: list[Date] = []
    for date in found:
        if joined and _owns(joined[-1], date):
            year = joined[-1]
            joined[-1] = replace(date, start=year.start, year=year.year, years=year.shift)
        elif joined and _makes_range(joined[-1], date):
            joined[-1] = _range(joined[-1], date)
        else:
            joined.append(date)
    return joined


def counted_back(date: Date) -> Date:
    """Return the months that end with a month as a range: "the seven months to July", "… to the end of July"."""
    said = _MONTHS_TO.search(around(date)[0])
    if not said or date.form != "month" or date.until or date.bound:
        return date
    word = (said["number"] or "12").lower()
    length = DATE_NUMBERS.get(word) or int(word)
    if not 1 < length <= 12:
        return date
    if date.part == "end":
        date = replace(date, part="")
    first = replace(date, year=None, years=None, month=(date.month - length) % 12 + 1)
    return replace(_range(first, date), start=date.start - len(said.group()))


def _owns(year: Date, date: Date) -> bool:
    """Tell whether a year stands before its part: "last year's second half"."""
    gap = date.seed.text[year.end : date.start]
    part = date.form in _NAMED and date.year is None and date.years is None and date.shift is None
    return year.form == "year" and not year.until and part and bool(_OWN.fullmatch(gap))


def _makes_range(one: Date, other: Date) -> bool:
    if one.until or other.until or other.start - one.end > 30 or not {one.form, other.form} <= set(_RANGED):
        return False
    gap = one.seed.text[one.end : other.start]
    head = _HEAD.search(around(one)[0])
    word = head["word"].lower() if head else ""
    if not (_TO.fullmatch(gap) or (word == "between" and _AND.fullmatch(gap))):
        return False
    first, last = days.meant(one, None)[1], days.meant(other, None)[0]
    if first and last and first >= last:
        return False  # "2020–2018" is no range
    if one.form == other.form == "year" and other.year:
        return not counts(around(other)[1])
    return one.form == other.form or bool(word)


def _range(one: Date, other: Date) -> Date:
    """Return the range of two dates; a year stated once is the year of both."""
    head = _HEAD.search(around(one)[0])
    start = one.start - len(head.group()) if head else one.start
    if one.form in _NAMED and one.form == other.form and one.shift is None and other.shift is None:
        backward = (one.month or one.number or 0) > (other.month or other.number or 0)
        if one.year is None and one.years is None:
            year = other.year and other.year - backward
            one = replace(one, year=year, years=None if other.years is None else other.years - backward)
        elif other.year is None and one.year is not None:
            other = replace(other, year=one.year + backward)
    return replace(one, start=start, end=other.end, until=other)


def compared(found: list[Date]) -> list[Date]:
    """Give "a year earlier" and "the same period" the months of the date before them, in their own year."""
    result: list[Date] = []
    for date in found:
        if date.name in COMPARED:
            model = next((each for each in reversed(result) if each.form != "weekday"), None)
            if date.name == "later" and (model is None or date.form != "year"):
                continue  # "two years later" dates nothing without a date before it
            date = _like(date, model)
        result.append(date)
    return result


def _like(date: Date, model: Date | None) -> Date:
    """Return a comparison's date with the fields of the date that it is compared with."""
    place = {"start": date.start, "end": date.end, "bound": ""}
    if date.name == "same":
        if model is None or model.form not in (*_NAMED, "months"):
            return replace(date, name="", shift=date.years, years=None)
        until = model.until and replace(model.until, year=date.year, years=date.years)
        return replace(model, **place, year=date.year, years=date.years, until=until)
    if model is None or date.form != "year":
        return replace(date, name="")
    if date.name in ("around", "later"):
        whole = Date(date.seed, date.start, date.end, date.sentence, "year", year=model.year, shift=_shift(model))
        return _years_on(whole, date.shift)
    until = model.until and _years_on(model.until, date.shift)
    return replace(_years_on(model, date.shift), **place, until=until)


def _shift(model: Date) -> int | None:
    """Return how many years from the article's a date's year lies, where it does not state the year."""
    if model.year:
        return None
    return model.years or (model.shift if model.form == "year" else 0) or 0


def _years_on(date: Date, count: int) -> Date:
    """Return the same date so many years later."""
    if date.year:
        return replace(date, year=date.year + count)
    if date.form == "year" and date.shift is not None:
        return replace(date, shift=date.shift + count)
    if date.month or date.number or date.form == "season":
        return replace(date, years=(date.years or 0) + count)
    return replace(date, form="year", shift=count, name="")
