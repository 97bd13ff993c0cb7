"""Surroundings: what stands around a value in its sentence and gives it another meaning than it has by itself."""

from __future__ import annotations

import re

from analysis.dating import phrases
from analysis.values import cardinals, notation, numbers

_NEAR = 200  # characters before and behind a value; what stands further off changes it in no sentence
# Words that change a number or a date where they stand before it, unless its slot says what they do.
_BEFORE_NUMBER = (
    "around about roughly nearly almost approximately circa perhaps maybe over under above below beyond some "
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped "
    "not no minus down close_to near_to close_on more_than less_than fewer_than higher_than lower_than "
    "at_least at_most at_best up_to as_many_as as_much_as as_few_as as_little_as as_low_as as_high_as an_estimated "
    "between end_of hundred thousand million billion half_a quarter_of_a "
    "in_excess_of upwards_of north_of south_of short_of well_over well_under dozens_of hundreds_of thousands_of"
)
_BEFORE_DATE = (
    "from after before by until till through throughout since starting late later early earlier mid middle_of not "
    "no_later_than as_of end_of start_of beginning_of on in at during over around about no_earlier_than not_before "
    "fiscal financial FY fiscal_year financial_year "
    "year_to months_to year_to_the months_to_the year_ended months_ended year_ending months_ending "
    "part_of rest_of half_of quarter_of period_of months_of weeks_of days_of"
)
_WORD = "|".join([*cardinals.UNITS, *cardinals.TENS])
_OR = "or(?: in| by| early| mid| late)*"
_SCALE, _UNIT = "hundred|thousand|lakh|million|crore|billion|trillion|dozen", "per ?cent|percentage|points?|fold"


def _before(listed: str, others: str = "(?!)") -> str:
    """Return a pattern of words right before a value, be they quoted or not."""
    words = "|".join(word.replace("_", " ") for word in sorted(listed.split(), key=len, reverse=True))
    return rf"(\b(?i:{words})|{others})['\"]? \0"


# By kind: what changes a value, a value standing between two NULs.
_NUMBER = (
    # “eight and a half”, “2 or 3”, “ca. 300”
    _before(_BEFORE_NUMBER, rf"\b(?:{_WORD}) and|\b(?:\d(?:[\d.,]*\d)?|{_WORD}) or|\b(?:ca|approx|est)\."),
    r"\0(?:,? |-)((?:or|and) (?:more|less|fewer|so|over|under|above|below|higher|lower|counting|a half|a quarter)"
    rf"|at (?:least|(?:the )?most|best)|plus|upwards|and (?:a|{_WORD})|(?<!, )or(?= (?:{_WORD}|\d))"
    rf"|(?:of )?(?:an? )?(?:(?:{_SCALE})s?|{_UNIT})|(?:times )?as (?:many|much|high|large))\b",
)
_DATE = (
    _before(_BEFORE_DATE, rf"\b(?:\d+|{phrases.M}) {_OR}"),
    r"(\b(?:not|never|no|nor|cannot)|n't)\b[^,;:.\0]*\0(?i:before|by|until|through) ",  # “not until 2026” is from then
    r"\0,? (or (?:so|later|earlier|before|after|thereabouts)|at the (?:earliest|latest)|onwards?"
    rf"|{_OR}(?=[ -](?:{phrases.YEAR}|{phrases.M}))"
    r"|of (?:(?:the|this|last|next|that|each|its|a) )?(?:\w+ )?(?:fiscal|financial|year|quarter|month|decade))\b",
)
_CHANGING = {
    **dict.fromkeys(numbers.KINDS, _NUMBER),
    "money": (_before("from"), *_NUMBER),  # a price “from £300”, or where a change begins
    **dict.fromkeys(phrases.KINDS, _DATE),
    "name": (_before("not no without except"),),
}
_TO = r"\bto (?:\w+ ){0,2}[^\w\s]?\w*\d"
_STEP = "may be where a change begins: expected “from” before the slot, and in it what it does, {…:money plain}"
# Kinds, where a value of them means something else whatever its slot says, and what to do.
_ELSE = [
    (("count", "change", "points", "share"), r"\0(?:\w+ )?(?i:from)\b", _STEP),
    (("money",), rf"(?:\b(?:up|down) |{_TO}[^\0]*)\0(?i:from) |\0(?i:from) [^\0]*\0[^.;]*?{_TO}", _STEP),
    (
        numbers.KINDS,
        r"\b(?i:from) \0[^\0]*\bto\b",
        "stands behind “from”: expected two values, each in its slot: from {…:count} to {…:count}",
    ),
    (
        (*phrases.KINDS, "count"),
        rf"\b\d\d?(?:st|nd|rd|th)?(?: of)? \0{phrases.M}|\b(?:{phrases.M}|Q[1-4]|H[12])(?: \d\d?,)?(?: of)? "
        rf"\0{phrases.YEAR}|\d\0 {phrases.M}\b",
        "is a part of a date: expected the whole of it in a slot, {…:date}, or the words",
    ),
    (
        ("period",),
        r"\0(?i:from|since) [^\0]*\0,? (?i:to|until|till|through)\b",
        "is the beginning of a period: expected the whole of it in one slot, or the words",
    ),
    (
        ("share", "change"),
        r"\b(?i:first|second|last|this|next|latter|other) \0[Hh]alf\0",
        "is no share: expected {…:period}, or the words",
    ),
    (
        ("change",),
        rf"\0{notation.DIRECTED}[^\0]*\0 of ",
        "is a share, of something: expected up or down before the slot, {…:share}",
    ),
]


def misread(kind: str, words: str, says: str, around: tuple[str, str]) -> str:
    """Return why words mean something else in their sentence than in a slot that says so, "" where they do not.

    `around` is what stands before and behind them, in plain form.

    >>> misread("count", "300", "", ("They sold around ", " apples."))
    'stands beside “around”, which changes its value: it belongs into the slot, or the slot says what it does: ...
    >>> misread("count", "300", "over", ("They sold more than ", " apples."))
    ''
    """
    sentence = f"{around[0][-_NEAR:]}\0{words}\0{around[1][:_NEAR]}"
    for kinds, looks, told in _ELSE:
        if kind in kinds and re.search(looks, sentence):
            return told
    for looks in _CHANGING[kind]:
        if (found := re.search(looks, sentence)) and not _says(kind, says, found[1]):
            return f"stands beside “{found[1]}”, which changes its value: {_belongs(kind)}"
    return ""


def _says(kind: str, says: str, word: str) -> bool:
    """Tell whether a slot says what a word does to its value."""
    if kind not in numbers.KINDS:
        return says == "plain"
    said = numbers.modifier(kind, says)
    if re.search(rf"\b(?i:{_SCALE})", word):
        return said.times > 1
    if re.search(rf"\b(?i:{_UNIT})\b", word):
        return said.percent
    return bool(said.hedge or said.plain or (said.direction and word.casefold() in ("down", "minus")))


def _belongs(kind: str) -> str:
    """Return what to do with a word that changes a value from outside its slot."""
    if kind == "name":
        return "the whole is marked"
    if kind in phrases.KINDS:
        return f"it belongs into the slot, the whole is marked, or the slot says {{…:{kind} plain}}: it does nothing"
    says = "{…:change down}, {…:count over}, {…:count times 1000}, or {…:count plain} where it does nothing"
    return f"it belongs into the slot, or the slot says what it does: {says}"
