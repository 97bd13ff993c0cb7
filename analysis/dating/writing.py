"""Days of writing that suit a phrase: those that lie until, or since, the days that it means on them."""

from __future__ import annotations

import datetime as dt
from functools import cache

from analysis.dating.constraints import DayExpression
from analysis.dating.phrases import Phrase
from analysis.dating.windows import ANY, DAY, FIRST, LAST, Range, Window, shift

# What holds from one leap year to the next holds for all days. Without this sample a check takes 1.3 s instead of 0.2.
SAMPLE = dt.date(2017, 1, 1), dt.date(2021, 1, 1)


@cache
def suiting(phrase: Phrase, tense: str, relation: str, day: DayExpression) -> Window:
    """Return the days of writing that lie until, since or on the first or last day that the phrase means on them."""
    limited = cache(lambda written: limits(relation, day, phrase.window(written, tense)))
    if phrase.absolute:
        return Window.between(*limited(FIRST))

    def among(first: dt.date, end: dt.date) -> list[Range]:
        """Return ranges of them from a day on to before another, by halves: as that day rises, no limit falls."""
        if limited(first) == limited(end) or first + DAY == end:
            since, until = limited(first)
            return [(max(first, since or first), min(end - DAY, until or end))]
        middle = first + (end - first) // 2
        return among(first, middle) + among(middle, end)

    sampled = Window.joined(among(*SAMPLE))
    # Only 29 February stays away for eight years, around 1900.
    if "29" not in phrase.words and sampled in (Window(()), Window.between(SAMPLE[0], SAMPLE[1] - DAY)):
        return ANY if sampled else sampled
    # What holds from the first day considered, or to the last one, is open there.
    opened, found = {FIRST: dt.date.min, LAST: dt.date.max}, Window.joined(among(FIRST, LAST + DAY))
    return Window(tuple((opened.get(first, first), opened.get(last, last)) for first, last in found.ranges))


def limits(relation: str, day: DayExpression, meant: Window) -> tuple[dt.date | None, dt.date | None]:
    """Return since when and until when an article is written that means these days; None is open."""
    return (
        None if relation == "until" else _limit(meant, day.end or "first", day),
        None if relation == "since" else _limit(meant, day.end or "last", day),
    )


def _limit(meant: Window, end: str, day: DayExpression) -> dt.date | None:
    found = meant.earliest if end == "first" else meant.latest
    return found and shift(found, day.count, day.unit)
