"""Find the numbers and dates of a text that stand in no slot: what a coder may have missed."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.reading.articles import Article
from analysis.reading.plain import plain
from analysis.reading.slots import Slots
from analysis.reading.spans import Span

# Where two kinds take the same words, the first here is meant.
LOOKED_FOR = ("span", "period", "date", "money", "change", "share", "split", "count", "rank")


def values(text: str, slots: Slots, kinds: tuple[str, ...] = LOOKED_FOR) -> list[tuple[int, int, str]]:
    """Return start, end and kind of the values in a text, none within another: the longest that its words allow.

    Words such as “first” and “one” are no figures.
    """
    found = [(*match.span(), kind) for kind in kinds for match in slots.pattern(kind).finditer(text)]
    taken: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(found, key=lambda each: each[0] - each[1]):
        word = kind in ("rank", "count") and text[start:end].isalpha()
        if not word and not any(a < end and start < b for a, b, _ in taken):
            taken.append((start, end, kind))
    return sorted(taken)


def unslotted(article: Article, slots: Slots) -> Iterator[tuple[str, Span]]:
    """Yield each number and date that stands in no slot, with its sentence's anchor; repeats are left out."""
    for sentence in article.sentences:
        if sentence.repeats:
            continue
        taken = [(mark.start, mark.end) for mark in sentence.marks if mark.kind != "words"]
        text, places = plain(sentence.quote)
        for start, end, _ in values(text, slots):
            at, to = sentence.start + places[start], sentence.start + places[end - 1] + 1
            if not any(a < to and at < b for a, b in taken):
                yield sentence.id, Span(article.seed, at, to)
