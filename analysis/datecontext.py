"""Weigh what stands around a date: whether it lets the words be one, and what it adds to their sense."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.dateforms import S, either
from analysis.lexicon import (
    BEFORE_MONTH,
    BEFORE_YEAR,
    BOUNDS,
    CLOSE,
    COUNTED,
    COUNTED_AFTER,
    LOOSELY,
    NO_BEGINNING,
    NO_PERIOD,
    NO_SEASON,
    NO_YEAR_AFTER,
    NO_YEAR_OF,
    OWNING,
    REPORTED,
    TIMELY,
    YEARLY_PLURALS,
)
from analysis.model import Date

# Names of dates told from another one: "a year earlier", "the same period", "the following year".
COMPARED = ("earlier", "same", "around", "later")

_ANY_CASE = re.IGNORECASE
_BOUND = re.compile(rf"\b(?P<bound>{either(BOUNDS)}){S}(?:the{S})?(?:year{S})?$", _ANY_CASE)
# "figures from 2017", "up from last year"
_ORIGIN = re.compile(rf"(?:\b(?:{'|'.join(NO_BEGINNING)})|%){S}(?:\w{{1,12}}{S})?from{S}(?:the{S})?$", _ANY_CASE)
_ONWARD = re.compile(rf"{S}(?:on(?:wards?)?|and{S}(?:beyond|later)|or{S}later)\b(?!{S}(?:the|a|an)\b)")

# "from 1990 to 2,015 units", "1900 or 3 more"
_AMOUNTS = re.compile(rf"{S}(?:to|[-–]){S}\d,?\d{{3}}\b|[-–]\d|{S}(?:and|or){S}(?!(?:1[6-9]|20)\d\d\b)\d")
_COUNTED = "|".join(COUNTED)
_COUNTS = re.compile(rf"[-\s]?(?:{_COUNTED})(?!\w)|{S}(?:{COUNTED_AFTER}){S}(?:{_COUNTED})\b", _ANY_CASE)
# "rose to 2015", "a total of 1990", "more than 2015"
_NO_YEAR = re.compile(
    rf"\b(?:(?:{'|'.join(NO_YEAR_AFTER)}){S}(?:to|by|of)|(?:up|down){S}(?:by|of)|(?:more|fewer|less){S}than"
    rf"|(?:{'|'.join(NO_YEAR_OF)}){S}of|(?:room|route|flight|number|no\.?|page|article|section|model|highway"
    rf"|version|chapter){S}\w{{0,4}}){S}$",
    _ANY_CASE,
)
# "over 2000 fans", but "for 2022 results"
_PLURAL = re.compile(rf"{S}(?!(?:{'|'.join(YEARLY_PLURALS)})\b)[a-z]{{3,20}}s\b")
# "the 2018 plan", "2017 was a good year"
_OWNED = re.compile(
    rf"{S}(?!(?:was|is|were|has|had|gets?|comes|and|or|in|at|with)\b)[A-Za-z-]{{3}}|['’]s\b|-(?:based|model|\d)"
)
_YEAR_BEGINS = re.compile(
    rf"{S}(?:was|is|will|saw|marked|marks|has|brought|could|may|promises|looks|would|also|began|ended|turned)\b|[,:]"
)
_AFTER_MONTH = re.compile(
    rf"{S}(?:{'|'.join(REPORTED)}|was|saw|brought|is{S}(?:the|expected)|will)\b|['’]s\b|,?{S}when\b", _ANY_CASE
)
_NO_SEASON = re.compile(
    rf"{S}(?:{'|'.join(NO_SEASON)}|of(?!{S}(?:(?:the{S})?(?:year|next|last|this)|\d)))\b", _ANY_CASE
)
_NO_PERIOD = re.compile(rf"{S}(?:of{S}the{S}(?:{'|'.join(NO_PERIOD)})|mile|final|goal|pounder|marathon)\b")
_SURNAME = re.compile(rf"{S}[A-Z][a-z]{{2}}")
_PERSON = re.compile(rf"[a-z]{S}[A-Z]\w{{1,20}}{S}$")

_DATE_LINE = re.compile(
    r"\W{0,9}(?P<cue>(?i:(?:release |last )?(?:date|dated|published|posted|updated)(?: on)?:?)\s{1,4})?"
    r"(?:[A-Z][A-Z .]{2,30}, |[A-Z][a-z]{2,20} \()?"
)
_AFTER_DATE_LINE = re.compile(r"\s{0,9}(?:\.?$|[-–—|:)(]|\n)|,?\s{1,4}\d\d?:\d\d|\s{1,4}(?=[A-Z“\"])")


def stands(date: Date) -> bool:
    """Tell whether what stands around the words lets them be a date."""
    head, tail = around(date)
    if date.until or (date.part and date.form not in ("season", "half", "quarter")):
        return True
    settled = date.year is not None or date.years is not None or date.shift is not None
    match date.form:
        case "year" if date.quote.isdigit():
            return _stands_as_year(head, tail)
        case "month" | "day" if date.year and date.year % 100 == 0 and counts(tail):
            return False  # "in July 2000 cars were sold"
        case "month" if not settled:
            return _stands_as_month(date.quote, head, tail)
        case "season":
            return not _NO_SEASON.match(tail) and (settled or _last(head, passing="the") in TIMELY | CLOSE)
        case "weekday":
            return not (re.search(r"\b[Tt]he\s$", head) and _SURNAME.match(tail))
        case "half" | "quarter":
            return not _NO_PERIOD.match(tail)
    return True


def around(date: Date) -> tuple[str, str]:
    """Return the last characters of the sentence before a date, and the first behind it."""
    text, within = date.seed.text, date.sentence
    return text[max(within.start, date.start - 40) : date.start], text[date.end : min(within.end, date.end + 40)]


def counts(tail: str) -> bool:
    """Tell whether the number before these words counts something: "2000 cars"."""
    return bool(_COUNTS.match(tail))


def _stands_as_year(head: str, tail: str) -> bool:
    """Tell whether a bare number is a year: "in 2017", "the 2018 plan", "2017 was …", not "the Peugeot 2008"."""
    if _AMOUNTS.match(tail):
        return False
    word = _last(head)
    if (counts(tail) and word != "in") or (word in LOOSELY and _PLURAL.match(tail)):
        return False
    if word in TIMELY | BEFORE_YEAR or word.endswith(("(", "[", "'s", "’s")):
        return not _NO_YEAR.search(head)
    if not word:
        return bool(_YEAR_BEGINS.match(tail) or _OWNED.match(tail))
    if re.search(r"\b(?:1[6-9]|20)\d\d,\s$", head):
        return True  # "in 1995, 2003 and 2011"
    if word == "least" and _BOUND.search(head):
        return True  # "until at least 2026"
    return bool((word in OWNING or word[-1] in ".;:–—\"“”") and _OWNED.match(tail))


def _last(head: str, passing: str = "") -> str:
    """Return the last word before a date, in lower case, and not the one that is passed over."""
    words = head.lower().split()
    if words and words[-1] == passing:
        words.pop()
    return words[-1] if words else ""


def _stands_as_month(word: str, head: str, tail: str) -> bool:
    """Tell whether a month's name is a month: not "May I", "Theresa May", "March on", "April Smith"."""
    before = _last(head, passing="the")
    if before in TIMELY | CLOSE | BEFORE_MONTH or before.endswith(("est", "'s", "’s", "(")):
        return not (_SURNAME.match(tail) and word in ("April", "June", "August", "May", "Jan"))
    if word in ("May", "March", "June", "April", "August") or (len(word) <= 5 and word != "July"):
        return bool(_AFTER_MONTH.match(tail)) and not re.search(r"[A-Z]\w{1,20}\s$", head)
    return not _PERSON.search(head) or bool(_AFTER_MONTH.match(tail))


def opened(date: Date) -> Date:
    """Take in the word before a date that opens its window: "after 2023", "from 2024", "by Friday"."""
    if date.until or date.form == "dateline" or date.name in COMPARED:
        return date
    head, tail = around(date)
    onward, found = _ONWARD.match(tail), _BOUND.search(head)
    bound = BOUNDS[" ".join(found["bound"].lower().split())] if found else ""
    if (bound == "from" and _ORIGIN.search(head)) or (not bound and not (onward and date.year)):
        return date
    start = date.start - len(found.group()) if bound else date.start
    end = date.end + (onward.end() if onward and bound in ("", "from") else 0)
    tense = "past" if bound == "since" else date.tense
    return replace(date, start=start, end=end, bound=bound or "from", tense=tense)


def articled(date: Date) -> Date:
    """Take in the article of "the summer", "the 1990s": but the one in "the July sales" belongs to the sales."""
    adjective = date.form in ("half", "quarter") and "-" in date.quote
    bare = re.match(r"[QH]?\d", date.quote) and date.form not in ("decade", "century")
    if adjective or bare or date.form in ("day", "month", "weekday", "dateline"):
        return date
    article = re.search(r"\b[Tt]he\s$", around(date)[0])
    return replace(date, start=date.start - 4) if article else date


def headed(date: Date) -> Date:
    """Make a dateline of the day that stands alone at the head of an article or of a line."""
    if date.form != "day" or not date.month or date.until or date.start - date.sentence.start > 60:
        return date
    text = date.seed.text
    head = _DATE_LINE.fullmatch(text, date.sentence.start, date.start)
    if not head or not _AFTER_DATE_LINE.match(text, date.end, date.sentence.end):
        return date
    first = not text[: date.sentence.start].strip("\ufeff \t\r\n")
    alone = date.end == date.sentence.end
    return replace(date, form="dateline") if head["cue"] or first or alone else date
