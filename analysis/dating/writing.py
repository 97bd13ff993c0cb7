"""Days of writing that suit a phrase: those that lie until, or since, the days that it means on them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache

from analysis.dating.constraints import DayExpression
from analysis.dating.phrases import Phrase
from analysis.dating.windows import ANY, DAY, FIRST, LAST, Window, shift

Meant = tuple[dt.date, Window]  # a day of writing, and what is meant on it


def pieces(phrase: Phrase, tense: str, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, dt.date, Window]]:
    """Yield (first, last, meant): the longest runs of days of writing on which the phrase means the same days.

    Bisection suffices: neither end of what is meant ever falls as the day of writing rises.
    """
    if phrase.absolute:
        yield first, last, phrase.window(first, tense)
        return
    for year in range(first.year, last.year + 1):
        start, end = max(first, dt.date(year, 1, 1)), min(last, dt.date(year, 12, 31))
        yield from _halved(phrase, tense, (start, phrase.window(start, tense)), (end, phrase.window(end, tense)))


def _halved(phrase: Phrase, tense: str, start: Meant, end: Meant) -> Iterator[tuple[dt.date, dt.date, Window]]:
    if start[1] == end[1]:
        yield start[0], end[0], start[1]
        return
    middle = start[0] + (end[0] - start[0]) // 2
    after = middle + DAY
    yield from _halved(phrase, tense, start, (middle, phrase.window(middle, tense)))
    yield from _halved(phrase, tense, (after, phrase.window(after, tense)), end)


# What holds from one leap year to the next holds for all days. Without this sample a check takes 1.3 s instead of 0.2.
SAMPLE = (dt.date(2017, 1, 1), dt.date(2020, 12, 31))


@cache
def suiting(phrase: Phrase, tense: str, relation: str, day: DayExpression) -> Window:
    """Return the days of writing that lie until or since the first or last day that the phrase means on them."""
    if phrase.absolute:
        return reaching(relation, limit(relation, day, phrase.window(FIRST, tense)))
    left = _left(phrase, tense, SAMPLE, (relation, day))
    # Only 29 February stays away for eight years, around 1900.
    if left in (Window(()), Window.between(*SAMPLE)) and "29" not in phrase.words:
        return ANY if left else left
    return _left(phrase, tense, (FIRST, LAST), (relation, day))


def _left(phrase: Phrase, tense: str, among: tuple[dt.date, dt.date], rule: tuple[str, DayExpression]) -> Window:
    found = []
    for first, last, meant in pieces(phrase, tense, *among):
        found += (Window.between(first, last) & reaching(rule[0], limit(*rule, meant))).ranges
    # What holds from the first day considered, or to the last one, is open there.
    if found and among == (FIRST, LAST):
        found[0] = (dt.date.min if found[0][0] == FIRST else found[0][0], found[0][1])
        found[-1] = (found[-1][0], dt.date.max if found[-1][1] == LAST else found[-1][1])
    return Window.joined(found)


def reaching(relation: str, day: dt.date | None) -> Window:
    """Return the days since or until a day; None leaves all."""
    return Window.between(day, None) if relation == "since" else Window.between(None, day)


def limit(relation: str, day: DayExpression, meant: Window) -> dt.date | None:
    """Return the day that an expression makes of the first or last day meant, None where that is open."""
    end = day.end or ("first" if relation == "since" else "last")
    base = meant.earliest if end == "first" else meant.latest
    return base and shift(base, day.count, day.unit)
