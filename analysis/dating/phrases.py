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
from analysis.dating.windows import DAY, Window
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
    """A dated expression as an article writes it."""

    words: str
    kind: str

    @property
    def absolute(self) -> bool:
        """Tell whether it needs no day of writing."""
        return re.search(YEAR, self.words) is not None

    @property
    def running(self) -> bool:
        """Tell whether it holds its day of writing, as “this year” and “year to date” do."""
        meaning, groups = _find(self.kind, self.words)
        return meaning is meanings.year_to_date or (groups.get("step") or "").lower() == "this"

    def window(self, day: dt.date, tense: str = "") -> Window:
        """Return the days meant by words written on that day.

        `tense` is "past" or "future" where an event is told as done or as coming, "" where that is not told.

        >>> read("date", "the end of next year").window(dt.date(2018, 7, 11), "future").ends
        (datetime.date(2019, 10, 1), datetime.date(2019, 12, 31))
        """
        meaning, groups = _find(self.kind, self.words)
        if tense or not (self.kind == "date" or self.one_sided):
            return meaning(Writing(day, tense or "past", self.kind), **groups)
        # An event that nobody places before or after the day of writing may be the last one or the next.
        past, future = (meaning(Writing(day, each, self.kind), **groups) for each in ("past", "future"))
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
        first, last = self.window(dt.date(2000, 1, 1), "past").ends  # any day: its length does not hang on it
        if first is None or last is None:
            raise EvidenceError(f"“{self.words}” is open: expected a first and a last day")
        if first.day != 1 or (last + DAY).day != 1:
            raise EvidenceError(f"“{self.words}” is no period of whole months: {first} to {last}")
        return 12 * (last.year - first.year) + last.month - first.month + 1


@cache
def read(kind: str, words: str) -> Phrase:
    """Return the phrase that words of a date, period or span make; raises EvidenceError for any other words.

    >>> read("date", "from 2024").window(dt.date(2023, 8, 18)).ends
    (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
    >>> read("date", "Friday, July 11, 2018")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “Friday, July 11, 2018” is no date: 2018-07-11 is a Wednesday
    """
    _find(kind, words)
    phrase = Phrase(words, kind)
    try:
        window = phrase.window(dt.date(2000, 1, 1))
    except ValueError as error:
        raise EvidenceError(f"“{words}” is no {kind}: {error}") from None
    if not window:
        raise EvidenceError(f"“{words}” is no {kind}: it ends before it begins")
    return phrase


@cache
def _find(kind: str, words: str) -> tuple[Meaning, dict[str, str | None]]:
    """Return the meaning of words and what their form names."""
    for pattern, meaning in TABLE[kind]:
        if match := re.fullmatch(pattern, words):
            return meaning, match.groupdict()
    raise EvidenceError(f"“{words}” is no {kind}; allowed are forms such as {ALLOWED[kind]}")


def _one_sided(at: Writing, preposition: str, words: str) -> Window:
    """Return the days of “from 2024” (a start within that year), “after” or “before 2023”, “by” or “through 2030”."""
    meaning, groups = _find("date", words)
    window = meaning(at, **groups)
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
MONTH, FIRST, LAST = (f"(?P<{name}>{M})" for name in ("month", "first", "last"))
WEEKDAY = f"(?P<weekday>{'|'.join(meanings.WEEKDAYS)})"
D = r"(?P<day>\d\d?)(?:st|nd|rd|th)?"
STEP = "(?:[Ll]ast|[Tt]his|[Nn]ext)"
WHICH = f"(?:{YEAR}|{STEP} year|the year)"
OF, STEPPED = f"(?: (?:of )?(?P<which>{WHICH}))?", f"(?:(?P<which>{STEP}) )?"
NEAR = "[Tt]oday|[Nn]ow|[Cc]urrently|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)"
COUNT = f"(?P<count>{'|'.join(meanings.NUMBERS)}|[2-9]|1[0-2])"
PART = "(?P<part>(?:[Tt]he )?(?:beginning|start|middle|end) of|[Ee]arly|[Mm]id|[Ll]ate)[ -]"
ENDING = f"(?:[Tt]he )?(?:{COUNT} months|year) (?:to|through|ended|ending)(?: the end of)?"
SEASON = "spring|summer|autumn"  # “fall” alone is a verb, and “winter 2021” begins or ends in that year


def _plain(pattern: str) -> str:
    """Return a pattern that captures nothing."""
    return re.sub(r"\?P<\w+>", "?:", pattern)


DAYS = [
    (rf"(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)", meanings.day),
    (rf"(?:{WEEKDAY},? )?{MONTH} {D},? (?P<year>{YEAR})", meanings.day),
    (rf"(?:{WEEKDAY},? )?(?:the )?{D}(?: of)? {MONTH},? (?P<year>{YEAR})", meanings.day),
    (rf"{MONTH} {D}", meanings.day),
    (rf"(?:the )?{D}(?: of)? {MONTH}", meanings.day),
    (rf"(?:(?P<step>{STEP}) )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?", meanings.weekday),
    (rf"(?P<words>{NEAR})", meanings.near),
]
PARTS = [
    (rf"{PART}(?P<which>{WHICH})", meanings.year_part),
    (rf"{PART}{MONTH}{OF}", meanings.month_part),
    (rf"{PART}(?P<step>{STEP}) month", meanings.unit_part),
    (rf"(?:the )?(?P<season>{SEASON}|fall) (?:of )?(?P<which>{YEAR})", meanings.season),
    (rf"(?:the |{STEPPED})(?P<season>{SEASON}|winter)", meanings.season),
    (rf"(?P<step>{STEP}) week", meanings.week),
    (rf"(?i:{COUNT}) (?P<unit>month|year)s ago", meanings.ago),
    (r"(?:[Ll]ater|[Ee]arlier) (?P<step>this) week", meanings.week),
    (r"(?:[Ll]ater|[Ee]arlier) (?P<step>this) (?P<unit>month|quarter|year)", meanings.unit),
]
STRETCHES = [
    (rf"{MONTH},? (?:of )?(?P<which>{WHICH})", meanings.month),
    (rf"{STEPPED}{MONTH}", meanings.month),
    (rf"(?P<which>{YEAR})", meanings.year),
    (rf"(?P<step>{STEP}) (?P<unit>month|quarter|year)", meanings.unit),
    (rf"(?:[Tt]he )?(?P<number>first|second) (?P<unit>half){OF}", meanings.part),
    (rf"(?:[Tt]he )?(?P<number>first|second|third|fourth) (?P<unit>quarter){OF}", meanings.part),
    (rf"(?P<unit>H)(?P<number>[12]){OF}", meanings.part),
    (rf"(?P<unit>Q)(?P<number>[1-4]){OF}", meanings.part),
]
ONE_SIDED = (
    "[Ff]rom|[Ss]ince|[Ss]tarting|[Bb]eginning|[Aa]s of|[Aa]fter|[Bb]efore|[Bb]y|[Uu]ntil|[Tt]hrough|[Nn]o later than"
    "|[Nn]o earlier than|[Nn]ot before"
)
AT = "[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Ff]or"
BOUNDS = [(rf"(?P<preposition>{ONE_SIDED}) (?!{ONE_SIDED}|{AT})(?P<words>.+)", _one_sided)]
GOES_ON = "[Ff]rom|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Tt]hrough"
OPEN = [(rf"(?P<preposition>{GOES_ON}) (?!{ONE_SIDED}|{AT})(?P<words>.+)", _open)]
RANGES = [
    (rf"(?:[Ff]rom )?{FIRST} (?P<year>{YEAR}) (?:to|through|until) {LAST} (?P<end>{YEAR})", meanings.dated_months),
    (rf"[Bb]etween {FIRST} (?P<year>{YEAR}) and {LAST} (?P<end>{YEAR})", meanings.dated_months),
    (rf"[Bb]etween {FIRST} and {LAST}{OF}", meanings.months),
    (rf"(?:[Ff]rom )?{FIRST} (?:to|through|until) {LAST}{OF}", meanings.months),
    (rf"(?:[Tt]he )?{FIRST}[-–]{LAST}(?: period)?{OF}", meanings.months),
    (rf"(?:[Tt]he )?first (?!twelve|12){COUNT} months{OF}", meanings.first_months),
    (rf"{ENDING} {MONTH} {D}(?:,(?= {YEAR}))?{OF}", meanings.months_to),
    (rf"{ENDING} (?:{D} )?{MONTH}{OF}", meanings.months_to),
    (rf"{FIRST} and {LAST}{OF}", meanings.two_months),
    (r"(?:[Tt]he )?[Yy]ear[ -]to[ -]date", meanings.year_to_date),
]
SPANS = [
    (rf"[Bb]etween (?P<first>{YEAR}) and (?P<last>{YEAR})", meanings.span),
    (rf"(?:[Ff]rom )?(?P<first>{YEAR})(?: to |[-–])(?P<last>{YEAR})", meanings.span),
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
