"""Leftovers: the digits, number words and dates of an article that stand in no slot, which a coder may have missed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.reading.articles import Article
from analysis.reading.forms import Forms
from analysis.reading.plain import plain
from analysis.reading.spans import Span
from analysis.values import cardinals, numbers

# Where two kinds take the same words, the first here is meant.
LOOKED_FOR = ("span", "period", "date", "money", "points", "change", "share", "split", "count", "rank")
# “One” and “first” are left out: they are seldom figures.
_WORDS = {*cardinals.UNITS, *cardinals.TENS, *cardinals.SCALES, *numbers.ORDINALS, *numbers.FACTORS} - {"one", "first"}
_WORDS |= {"half", "halves", "quarter", "dozen", "double", "triple", "twice", "thrice"}
_WORDS |= {
    f"{word}s" for word in ("quarter", "third", "fifth", "tenth", "hundred", "thousand", "million", "billion", "dozen")
}
_TOKEN = re.compile(r"[^\s“”\"(),;]*\d[^\s“”\"();]*(?<![.,:])|\w*fold\b|[A-Za-z]+")


def values(text: str, forms: Forms, kinds: tuple[str, ...] = LOOKED_FOR) -> list[tuple[int, int, str]]:
    """Return start, end and kind of the values in a text, none within another: the longest that its words allow.

    Ordinals and small number words by themselves are no figures.
    """
    found = [(*match.span(), kind) for kind in kinds for match in forms.pattern(kind).finditer(text)]
    taken, free = [], bytearray(b"\1" * len(text))
    for start, end, kind in sorted(found, key=lambda each: each[0] - each[1]):
        word = kind in ("rank", "count") and text[start:end].isalpha()
        if not word and all(free[start:end]):
            taken.append((start, end, kind))
            free[start:end] = bytes(end - start)
    return sorted(taken)


def unslotted(article: Article, forms: Forms) -> Iterator[tuple[str, Span]]:
    """Yield each figure, number word and date that stands in no slot, with its sentence's anchor.

    Repeats and furniture are left out.
    """
    for sentence in article.sentences:
        if not sentence.is_evidence:
            continue
        text, places = plain(sentence.quote)
        free = bytearray(b"\1" * len(sentence.quote))
        for each in sentence.extracts:
            if each.slot.kind != "words":
                free[each.start - sentence.start : each.end - sentence.start] = bytes(each.end - each.start)
        spans = [(start, end) for start, end, _ in values(text, forms)]
        spans += [match.span() for match in _TOKEN.finditer(text) if _is_figure(match[0])]
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            at, to = places[start], places[end - 1] + 1
            if all(free[at:to]):
                free[at:to] = bytes(to - at)
                yield sentence.id, Span(article.seed, sentence.start + at, sentence.start + to)


def _is_figure(token: str) -> bool:
    return any(letter.isdigit() for letter in token) or token.casefold() in _WORDS or token.endswith("fold")
