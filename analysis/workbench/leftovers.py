"""Leftovers: the digits, number words and dates of an article that stand in no slot, which a coder may have missed."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from analysis.reading.articles import Article, Sentence
from analysis.reading.plain import plain
from analysis.reading.spans import Span
from analysis.values import cardinals, numbers

# “One” and “first” are left out: they are seldom figures.
_NUMBERS = {*cardinals.UNITS, *cardinals.TENS, *cardinals.SCALES} - {"one"}
_PARTS = {"quarter", "dozen", *numbers.FRACTIONS}
_WORDS = _NUMBERS | _PARTS | numbers.ORDINALS.keys() - {"first"} | numbers.FACTORS.keys()
_WORDS |= {f"{word}s" for word in (*_PARTS, *cardinals.SCALES)}
_WORDS |= set("half halves double triple twice thrice zero spring summer autumn winter now currently".split())
_WORDS |= set("today tonight yesterday tomorrow".split())
_UNITS = "spring|summer|autumn|fall|winter|week|weekend|month|quarter|year"
_CALENDAR = "|".join([*calendar.day_name, *calendar.month_name[1:]])
_SLOT = "\0"  # stands in the place of what a slot takes


def _any(words: set[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


# What holds a digit, from end to end: “Rmb202.2bn”, “1.2-fold”, “$3.5”, “½”.
_BETWEEN = rf"\s“”\"(),;{_SLOT}"
_DIGITS = rf"(?<![^{_BETWEEN}])[^{_BETWEEN}\d¼-¾⅐-↋]*[\d¼-¾⅐-↋][^\s“”\"();{_SLOT}]*(?<![.,:!?'])"
_IN_WORDS = rf"\b(?:(?i:{_any(_WORDS)}|(?:{_any(_NUMBERS)})-?fold|(?:last|this|next) (?:{_UNITS})|year to date)|{_CALENDAR})\b"
# What goes on with it: “two hundred and fifty”, “a quarter of a million”, “1.5 percentage points”.
_GOES_ON = rf"(?:-| (?:(?:to|and|of) )?(?:an? )?)(?:{_DIGITS}|{_IN_WORDS}|(?:per ?cent|percentage points?|points?|times)\b)"
FIGURES = re.compile(rf"(?:{_DIGITS}|{_IN_WORDS})(?:{_GOES_ON})*")


def unslotted(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield each figure, number word and date that stands in no slot, with its sentence's anchor.

    Repeats and furniture are left out.
    """
    for sentence in article.sentences:
        if sentence.is_evidence:
            text, places = plain(_outside_slots(sentence))
            for match in FIGURES.finditer(text):
                start, end = places[match.start()], places[match.end() - 1] + 1
                yield sentence.id, Span(article.seed, sentence.start + start, sentence.start + end)


def _outside_slots(sentence: Sentence) -> str:
    """Return a sentence with what its slots take made unseen; marked words stay."""
    text = sentence.quote
    for each in sentence.extracts:
        if each.slot.kind != "words":
            start, end = each.start - sentence.start, each.end - sentence.start
            text = text[:start] + _SLOT * (end - start) + text[end:]
    return text
