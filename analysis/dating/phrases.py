"""Phrases for dates, periods and spans in news prose: what each means is a function of the day of writing.

A phrase means days only beside the day on which it was written, and the tense in which its event is told. As the day
of writing rises, neither its first nor its last day falls: the dating of articles rests on that.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from analysis.dating import meanings
from analysis.dating.meanings import Writing
from analysis.dating.windows import DAY, Range, Window
from analysis.errors import EvidenceError

Meaning = Callable[..., Window]
Table = list[tuple[str, Meaning]]
KINDS = ("date", "period", "span")
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
    """A dated expression as an article writes it.

    An `absolute` one needs no day of writing, a `running` one holds it (“this year”), and how a `weekly` one lies to
    it depends on the weekday alone.
    """

    words: str
    kind: str
    absolute: bool
    running: bool
    weekly: bool

    def window(self, day: dt.date, tense: str = "") -> Window:
        """Return the days meant by words written on that day.

        `tense` is "past" or "future" where an event is told as done or as coming, "" where that is not told.

        >>> read("date", "the end of next year").window(dt.date(2018, 7, 11), "future").ends
        (datetime.date(2019, 10, 1), datetime.date(2019, 12, 31))
        """
        meaning, groups = _find(self.kind, self.words)
        if tense or not (self.kind == "date" or self.one_sided):
            return meaning(Writing(day, tense or "past", self.kind), *groups)
        # An event that nobody places before or after the day of writing may be the last one or the next.
        past, future = (meaning(Writing(day, each, self.kind), *groups) for each in ("past", "future"))
        return Window.between(past.earliest, future.latest)

    @property
    def one_sided(self) -> bool:
        """Tell whether it names one end alone, as “since October” and “through 2027” do."""
        return _find(self.kind, self.words)[0] in (_one_sided, _open)

    @property
    def months(self) -> int:
        """Return how many whole months a period has, whatever the year; raises EvidenceError where it has none.

        >>> read("period", "January to July").months
        7
        >>> read("period", "this year").months
        Traceback (most recent call last):
        analysis.errors.EvidenceError: “this year” is not over when it is written: expected a period of whole months
        """
        if self.running:
            raise EvidenceError(f"“{self.words}” is not over when it is written: expected a period of whole months")
        first, last = self._ends
        if first.day != 1 or (last + DAY).day != 1:
            raise EvidenceError(f"“{self.words}” is no period of whole months: {first} to {last}")
        return 12 * (last.year - first.year) + last.month - first.month + 1

    @property
    def years(self) -> int:
        """Return how many years lie between the year of the first day and that of the last.

        >>> read("span", "between 2007 and 2017").years
        10
        """
        first, last = self._ends
        return last.year - first.year

    @property
    def _ends(self) -> Range:
        first, last = self.window(
            dt.date(2000, 1, 1), "past"
        ).ends  # any day: a period's own length does not hang on it
        if first is None or last is None:
            raise EvidenceError(f"“{self.words}” is open: expected a first and a last day")
        return first, last


@cache
def read(kind: str, words: str) -> Phrase:
    """Return the phrase that words of a date, period or span make; raises EvidenceError for any other words.

    >>> read("date", "from 2024").window(dt.date(2023, 8, 18)).ends
    (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
    >>> read("date", "Friday, July 11, 2018")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “Friday, July 11, 2018” is no date: 2018-07-11 is a Wednesday
    """
    meaning, _ = _find(kind, words)
    running = meaning is meanings.year_to_date or (
        re.fullmatch(f"(?:(?:{AT}) )?[Tt]his (?:week|month|quarter|year)", words) is not None
    )
    weekly = meaning in (meanings.near, meanings.weekday, meanings.week)
    phrase = Phrase(words, kind, re.search(YEAR, words) is not None, running, weekly)
    try:
        window = phrase.window(dt.date(2000, 1, 1))
    except ValueError as error:
        raise EvidenceError(f"“{words}” is no {kind}: {error}") from None
    if not window:
        raise EvidenceError(f"“{words}” is no {kind}: it ends before it begins")
    return phrase


@cache
def _find(kind: str, words: str) -> tuple[Meaning, tuple[str | None, ...]]:
    """Return the meaning of words and what their form captures."""
    if kind not in KINDS:
        raise EvidenceError(f"kind “{kind}” is none of dates; known: {', '.join(KINDS)}")
    for pattern, meaning in TABLE[kind]:
        if match := re.fullmatch(pattern, words):
            return meaning, match.groups()
    raise EvidenceError(f"“{words}” is no {kind}; allowed are forms such as {ALLOWED[kind]}")


def _one_sided(at: Writing, preposition: str, words: str) -> Window:
    """Return the days of “from 2024” (a start within that year), “after” or “before 2023”, “by” or “through 2030”."""
    meaning, groups = _find("date", words)
    window = meaning(at, *groups)
    match preposition.lower():
        case "after":
            return Window.between(window.ranges[-1][1] + DAY, None)
        case "before":
            return Window.between(None, window.ranges[0][0] - DAY)
        case "no earlier than" | "not before":
            return Window.between(window.earliest, None)
        case "by" | "until" | "through" | "no later than":
            return Window.between(None, window.latest)
    return window


def _open(at: Writing, preposition: str, words: str) -> Window:
    """Return the time that goes on from what “since 2019” names, or goes on until what “through 2027” names."""
    event = _one_sided(replace(at, kind="date"), preposition, words)
    return Window.between(event.earliest, None) if preposition.lower() in ("from", "since") else event


# --- the table of forms: a longer one stands before those that it begins with -----------------------------------------

YEAR = r"(?:19|20)\d\d"
M = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sep(?:tember|t?\.|t)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
W = f"(?:{'|'.join(meanings.WEEKDAYS)})"
D = r"(\d\d?)(?:st|nd|rd|th)?"
STEP = "(?:[Ll]ast|[Tt]his|[Nn]ext)"
WHICH = f"(?:{YEAR}|{STEP} year|the year)"
OF = f"(?: (?:of )?({WHICH}))?"
COUNT = f"{'|'.join(meanings.NUMBERS)}|[2-9]|1[0-2]"
PART = "((?:[Tt]he )?(?:beginning|start|middle|end) of|[Ee]arly|[Mm]id|[Ll]ate)[ -]"
TO = "(?:to|through|ended|ending)(?: the end of)?"
SEASON = "spring|summer|autumn"  # “fall” alone is a verb, and “winter 2021” begins or ends in that year


def _plain(pattern: str) -> str:
    """Return a pattern that captures nothing."""
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)


DAYS = [
    (rf"({YEAR})-(\d\d)-(\d\d)", meanings.iso),
    (rf"(?:({W}),? )?({M}) {D},? ({YEAR})", meanings.us),
    (rf"(?:({W}),? )?(?:the )?{D}(?: of)? ({M}),? ({YEAR})", meanings.uk),
    (rf"({M}) {D}", meanings.us_yearless),
    (rf"(?:the )?{D}(?: of)? ({M})", meanings.uk_yearless),
    (rf"(?:({STEP}) )?({W})(?: (?:morning|afternoon|evening|night))?", meanings.weekday),
    (r"([Tt]oday|[Nn]ow|[Cc]urrently|[Yy]esterday|[Tt]omorrow|[Tt]onight)", meanings.near),
    (r"([Tt]his (?:morning|afternoon|evening))", meanings.near),
]
PARTS = [
    (rf"{PART}({WHICH})", meanings.year_part),
    (rf"{PART}({M}){OF}", meanings.month_part),
    (rf"{PART}({STEP}) month", meanings.unit_part),
    (rf"(?:the )?({SEASON}|fall) (?:of )?({YEAR})", meanings.dated_season),
    (rf"(?:({STEP}) |the )?({SEASON}|winter)", meanings.season),
    (rf"({STEP}) week", meanings.week),
    (rf"(?i:({COUNT})) (month|year)s ago", meanings.ago),
    (r"(?:[Ll]ater|[Ee]arlier) (this) week", meanings.week),
    (r"(?:[Ll]ater|[Ee]arlier) (this) (month|quarter|year)", meanings.unit),
]
STRETCHES = [
    (rf"({M}),? (?:of )?({WHICH})", meanings.calendar_month),
    (rf"(?:({STEP}) )?({M})", meanings.bare_month),
    (rf"({YEAR})", meanings.year),
    (rf"({STEP}) (month|quarter|year)", meanings.unit),
    (rf"(?:[Tt]he )?(first|second) half{OF}", meanings.half),
    (rf"(?:[Tt]he )?(first|second|third|fourth) quarter{OF}", meanings.quarter),
    (rf"(H[12]){OF}", meanings.half),
    (rf"(Q[1-4]){OF}", meanings.quarter),
]
ONE_SIDED = (
    "[Ff]rom|[Ss]ince|[Ss]tarting|[Bb]eginning|[Aa]s of|[Aa]fter|[Bb]efore|[Bb]y|[Uu]ntil|[Tt]hrough|[Nn]o later than"
    "|[Nn]o earlier than|[Nn]ot before"
)
AT = "[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Ff]or"
BOUNDS = [(rf"({ONE_SIDED}) (?!{ONE_SIDED}|{AT})(.+)", _one_sided)]
GOES_ON = "[Ff]rom|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Tt]hrough"
OPEN = [(rf"({GOES_ON}) (?!{ONE_SIDED}|{AT})(.+)", _open)]
RANGES = [
    (rf"(?:[Ff]rom )?({M}) ({YEAR}) (?:to|through|until) ({M}) ({YEAR})", meanings.dated_months),
    (rf"[Bb]etween ({M}) ({YEAR}) and ({M}) ({YEAR})", meanings.dated_months),
    (rf"[Bb]etween ({M}) and ({M}){OF}", meanings.months),
    (rf"(?:[Ff]rom )?({M}) (?:to|through|until) ({M}){OF}", meanings.months),
    (rf"(?:[Tt]he )?({M})[-–]({M})(?: period)?{OF}", meanings.months),
    (rf"(?:[Tt]he )?first (?!twelve|12)({COUNT}) months{OF}", meanings.first_months),
    (rf"(?:[Tt]he )?(?:({COUNT}) months|year) {TO} (?:{D} )?({M})(?: {D})?(?:,(?= {YEAR}))?{OF}", meanings.months_to),
    (rf"({M}) and ({M}){OF}", meanings.two_months),
    (r"(?:[Tt]he )?[Yy]ear[ -]to[ -]date", meanings.year_to_date),
]
SPANS = [
    (rf"[Bb]etween ({YEAR}) and ({YEAR})", meanings.span),
    (rf"(?:[Ff]rom )?({YEAR})(?: to |[-–])({YEAR})", meanings.span),
]


def _at(table: Table) -> Table:
    """Return forms that “in”, “on” or “during” may open without a change of meaning."""
    return [(f"(?:(?:{AT}) )?(?:{pattern})", meaning) for pattern, meaning in table]


def _pattern(prepositions: str, table: Table) -> str:
    """Return the source of one pattern for all forms, kept short: it is compiled anew for each slot."""
    return f"(?:(?:{prepositions}) )?(?:{_any(table)})"


def _any(table: Table) -> str:
    return "|".join(_plain(pattern) for pattern, _ in table)


POINTS = DAYS + PARTS + STRETCHES
TABLE = {"date": BOUNDS + _at(POINTS), "period": _at(RANGES + STRETCHES) + OPEN, "span": SPANS}
PATTERNS = {
    "date": _pattern(f"{ONE_SIDED}|{AT}", POINTS),
    "period": f"{_pattern(AT, RANGES)}|{_pattern(f'{AT}|{GOES_ON}', STRETCHES)}|(?:{GOES_ON}) (?:{_any(DAYS + PARTS)})",
    "span": _any(SPANS),
}
