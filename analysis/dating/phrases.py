"""Phrases for dates, periods and spans in news prose: what each means is a function of the day of writing.

A phrase means days only beside the day on which it was written, and the tense in which its event is told. As the day
of writing rises, neither its first nor its last day falls: the dating of articles rests on that.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import cache

from analysis.dating import resolution
from analysis.dating.resolution import DAYS, PARTS, RANGES, SPANS, STRETCHES, YEAR, Forms, Meaning, Writing
from analysis.dating.windows import DAY, Window
from analysis.errors import EvidenceError

DATES = ("date", "period", "span")
ALLOWED = {
    "date": "July 11, 2018; Friday; this week; late 2019; from 2024; after 2023; by 2030; autumn; next year; now",
    "period": (
        "2017; July 2018; January to July; the first half of 2023; Q3 2024; the first nine months; last year; "
        "since 2019; until March 2025; through 2027"
    ),
    "span": "between 2007 and 2017; from 2007 to 2017; 2007-2017",
}


@dataclass(frozen=True)
class Phrase:
    """A dated expression as an article writes it: a preposition or none, and a form with what its pattern names."""

    words: str
    kind: str
    preposition: str = field(compare=False, repr=False)
    meaning: Meaning = field(compare=False, repr=False)
    named: dict[str, object] = field(compare=False, repr=False)

    @property
    def absolute(self) -> bool:
        """Tell whether it needs no day of writing."""
        return re.search(YEAR, self.words) is not None

    @property
    def running(self) -> bool:
        """Tell whether it holds its day of writing, as “this year” and “year to date” do."""
        return self.meaning is resolution.year_to_date or self.named.get("step") == 0

    @property
    def one_sided(self) -> bool:
        """Tell whether it names one end alone, as “since October” and “through 2027” do."""
        return self.preposition in ONE_SIDED

    def window(self, day: dt.date, tense: str = "") -> Window:
        """Return the days meant by words written on that day.

        `tense` is "past" or "future" where an event is told as done or as coming, "" where that is not told.

        >>> read("date", "the end of next year").window(dt.date(2018, 7, 11), "future").ends
        (datetime.date(2019, 10, 1), datetime.date(2019, 12, 31))
        """
        event = self.kind == "date" or self.one_sided
        if event and not tense:  # what nobody places before or after the day of writing may be the last one or the next
            return Window.between(self.window(day, "past").earliest, self.window(day, "future").latest)
        meant = self.meaning(Writing(day, tense or "past", over=not event), **self.named)
        match self.preposition:
            case "after":
                return Window.between(meant.last + DAY, None)
            case "before":
                return Window.between(None, meant.first - DAY)
            case "by" | "until" | "through" | "no later than":
                return Window.between(None, meant.latest)
            case "no earlier than" | "not before":
                return Window.between(meant.earliest, None)
            case "from" | "since" if self.kind == "period":  # a date “from 2024” is a start within that year
                return Window.between(meant.earliest, None)
        return meant

    @property
    def months(self) -> int:
        """Return how many whole months a period has, whatever the year; raises EvidenceError where it has none."""
        if self.running:
            raise EvidenceError(f"“{self.words}” is not over when it is written: expected a period of whole months")
        first, last = self.window(dt.date(2000, 1, 1), "past").ends  # any day: its length does not hang on it
        if first is None or last is None:
            raise EvidenceError(f"“{self.words}” is open: expected a first and a last day")
        if first.day != 1 or (last + DAY).day != 1:
            raise EvidenceError(f"“{self.words}” is no period of whole months: {first} to {last}")
        return 12 * (last.year - first.year) + last.month - first.month + 1


@cache
def read(kind: str, words: str) -> Phrase:
    """Return the phrase that words of a date, period or span make; raises EvidenceError for any other words.

    >>> read("date", "Friday, July 11, 2018")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “Friday, July 11, 2018” is no date: 2018-07-11 is a Wednesday
    """
    if not (phrase := find(kind, words)):
        raise EvidenceError(f"“{words}” is no {kind}; allowed are forms such as {ALLOWED[kind]}")
    try:
        window = phrase.window(dt.date(2000, 1, 1))
    except ValueError as error:
        raise EvidenceError(f"“{words}” is no {kind}: {error}") from None
    if not window:
        raise EvidenceError(f"“{words}” is no {kind}: it ends before it begins")
    return phrase


@cache
def find(kind: str, words: str) -> Phrase | None:
    """Return the phrase of the first form that words have; whether the calendar has its days is not asked."""
    for before, forms in TABLE[kind]:
        for form, meaning in forms:
            if match := re.fullmatch(before + form, words):
                groups = match.groupdict()
                preposition = (groups.pop("preposition", "") or "").lower()
                return Phrase(words, kind, preposition, meaning, resolution.parsed(groups))
    return None


# The prepositions that leave days as they are, that name one end of them, and by which a period goes on from or to it.
AT = ("in", "on", "at", "during", "for")
ONE_SIDED = (
    "from", "since", "starting", "beginning", "as of", "after", "before", "by", "until", "through", "no later than",
    "no earlier than", "not before",
)  # fmt: skip
GOES_ON = ("from", "since", "after", "before", "until", "through")


def _before(*prepositions: str) -> str:
    """Return a pattern of what stands before a form, also at the beginning of a sentence."""
    return rf"(?:(?P<preposition>(?i:{'|'.join(prepositions)})) )"


# By kind: what may stand before which forms.
TABLE: dict[str, list[tuple[str, Forms]]] = {
    "date": [(_before(*AT, *ONE_SIDED) + "?", DAYS + PARTS + STRETCHES)],
    "period": [
        (_before(*AT) + "?", RANGES),
        (_before(*AT, *GOES_ON) + "?", STRETCHES),
        (_before(*GOES_ON), DAYS + PARTS),
    ],
    "span": [("", SPANS)],
}
# Sources of patterns that capture nothing, by kind, for those who look for dates in running text.
PATTERNS = {
    kind: re.sub(r"\?P<\w+>", "?:", "|".join(f"{before}(?:{'|'.join(dict(forms))})" for before, forms in rows))
    for kind, rows in TABLE.items()
}
