"""Leftovers: the digits, number words and dates of an article that stand in no slot, which a coder may have missed."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from analysis.reading.articles import Article, Sentence
from analysis.reading.plain import plain
from analysis.reading.seeds import Span
from analysis.values import cardinals

# “One” and “first” are left out: they are seldom figures.
_NUMBERS = {*cardinals.UNITS, *cardinals.TENS, *cardinals.SCALES} - {"one"}
_PARTS = "quarter dozen third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_WORDS = {*_NUMBERS, *_PARTS, *(f"{word}s" for word in (*_PARTS, *cardinals.SCALES))}
_WORDS |= set("zero second half halves halved double doubled triple tripled trebled quadrupled twice thrice".split())
_WORDS |= set("today tonight yesterday tomorrow now currently spring summer autumn winter".split())
_PERIODS = "spring|summer|autumn|fall|winter|week|weekend|month|quarter|year"
_CALENDAR = "|".join([*calendar.day_name, *calendar.month_name[1:]])
_SLOT = "\0"  # stands in the place of what a slot takes
# What holds a digit, from end to end: “Rmb202.2bn”, “1.2-fold”, “$3.5”, “½”.
_BETWEEN = rf"\s“”\"(),;{_SLOT}"
_DIGITS = rf"(?<![^{_BETWEEN}])[^{_BETWEEN}\d¼-¾⅐-↋]*[\d¼-¾⅐-↋][^\s“”\"();{_SLOT}]*(?<![.,:!?'])"
_ANY_CASE = rf"(?i:(?:{'|'.join(_NUMBERS)})-?fold|{'|'.join(_WORDS)}|(?:last|this|next) (?:{_PERIODS})|year to date)"
_IN_WORDS = rf"\b(?:{_ANY_CASE}|{_CALENDAR})\b"
_TOKEN = re.compile(rf"{_DIGITS}|{_IN_WORDS}|\b(?P<unit>per ?cent|percentage points?|points?|times)\b")
# Between what goes together: “two hundred and fifty”, “a quarter of a million”, “1.5 percentage points”.
_JOINT = re.compile(r"-| (?:(?:to|and|of) )?(?:an? )?")


def numerals(text: str) -> list[tuple[int, int]]:
    """Return start and end of each figure, number word and date of a text, with the unit behind it.

    >>> text = "It rose 1.5 percentage points, to two hundred and fifty; a 1.2-fold rise from May to last week."
    >>> [text[start:end] for start, end in numerals(text)]
    ['1.5 percentage points', 'two hundred and fifty', '1.2-fold', 'May to last week']
    """
    spans: list[tuple[int, int]] = []
    for token in _TOKEN.finditer(text):
        if spans and _JOINT.fullmatch(text, spans[-1][1], token.start()):
            spans[-1] = spans[-1][0], token.end()
        elif not token["unit"]:
            spans.append(token.span())
    return spans


def unslotted(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield each figure, number word and date that stands in no slot, with its sentence's anchor.

    Repeats and furniture are left out.
    """
    for sentence in article.sentences:
        if sentence.is_evidence:
            text, places = plain(_outside_slots(sentence))
            for start, end in numerals(text):
                first, last = sentence.start + places[start], sentence.start + places[end - 1]
                yield sentence.id, Span(article.seed, first, last + 1)


def _outside_slots(sentence: Sentence) -> str:
    """Return a sentence with NULs in the place of what its slots take; marked words stay."""
    values = (extract for extract in sentence.extracts if extract.slot.kind != "words")
    places = {place for value in values for place in range(value.start, value.end)}
    return "".join(_SLOT if place in places else letter for place, letter in enumerate(sentence.quote, sentence.start))
