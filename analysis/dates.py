"""Find date expressions and resolve them to windows of days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from analysis import days
from analysis.datecontext import articled, headed, opened, stands
from analysis.datejoins import compared, counted_back, ranges
from analysis.datereading import read
from analysis.model import Date, Quotation, Sentence, Window

months = days.months


def find(sentence: Sentence) -> list[Date]:
    """Return the date expressions of a sentence in order of appearance.

    >>> from analysis.model import Seed
    >>> text = "Output rose between 2007 and 2017, but he may know more next autumn: 2,000 cars, the Peugeot 2008."
    >>> [each.quote for each in find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))]
    ['between 2007 and 2017', 'next autumn']
    """
    standing = [headed(each) for each in ranges(list(map(counted_back, read(sentence)))) if stands(each)]
    return compared(list(map(_widened, standing, [None, *standing])))


def _widened(date: Date, before: Date | None) -> Date:
    """Take in the words before a date that belong to it, unless the date before has them: "a year before | today"."""
    wide = opened(articled(date))
    return date if before and wide.start < before.end else wide


def resolve(date: Date, anchor: Window) -> Window:
    """Return the days that an expression can mean, for an article whose day lies in the anchor.

    >>> import datetime as dt
    >>> from analysis.model import Seed
    >>> text = "The car is due by the end of next year."
    >>> due, = find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))
    >>> window = resolve(due, Window(dt.date(2018, 7, 11), dt.date(2018, 7, 11)))
    >>> print(window.earliest, window.latest)
    None 2019-12-31
    """
    earliest = days.meant(date, anchor.earliest)[0]
    latest = days.meant(date, anchor.latest)[1]
    told = f"“{date.quote}” in {date.sentence.id}"
    absolute = days.meant(date, None)
    reasons = tuple(
        told if known or end is None else f"{told}, counted from {anchor_end}"
        for known, end, anchor_end in zip(absolute, (earliest, latest), (anchor.earliest, anchor.latest), strict=True)
    )
    return Window(earliest, latest, reasons)


def spoken(found: Iterable[Date], quotations: Iterable[Quotation]) -> list[Date]:
    """Return dates, those open at their beginning that count from a day on which somebody spoke, not the article's own.

    "Today", in a statement that an article quotes, is the article's day at the latest.
    """
    quoted: dict[str, list[Quotation]] = {}
    for each in quotations:
        quoted.setdefault(each.seed.key, []).append(each)

    def counts(date: Date) -> bool:
        near = date.form == "day" and date.month is None and (date.shift or 0) <= 0
        return near and any(each.start <= date.start < each.end for each in quoted.get(date.seed.key, ()))

    return [replace(date, bound="until") if counts(date) else date for date in found]


def overlap(one: Window, other: Window) -> bool:
    """Tell whether two windows have a day in common."""
    return all(
        low is None or high is None or low <= high
        for low, high in ((one.earliest, other.latest), (other.earliest, one.latest))
    )


def years(date: Date) -> int | None:
    """Return how many years lie between the two years of a range, or None where it has no two."""
    if date.until is None or date.year is None or date.until.year is None:
        return None
    return date.until.year - date.year


def label(date: Date) -> str:
    """Return the days of an expression with Y for the article's year where it states none: "Y-01/Y-07", "Y+1"."""
    first, _, last = _label(date).partition("/")
    if date.until:
        last = _label(date.until).rpartition("/")[2]
    return f"{first}/{last}" if last else first


def _label(date: Date) -> str:
    if date.form == "weekday":
        return date.name
    shift = date.years or (date.shift if date.form == "year" else 0) or 0
    year = str(date.year) if date.year else f"Y{shift:+d}" if shift else "Y"
    if date.month:
        return f"{year}-{date.month:02d}" + (f"-{date.day:02d}" if date.day else "")
    if date.form in ("half", "quarter", "months") and date.number:
        length = days.MONTHS_IN.get(date.form, date.number)
        first = 1 if date.form == "months" else length * (date.number - 1) + 1
        return f"{year}-{first:02d}/{year}-{first + length - 1:02d}"
    if date.form == "season":
        return f"{year} {date.name}"
    return year if date.form == "year" else date.quote
