"""Find the numbers and dates of a text that stand in no slot: what a coder may have missed."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.reading.articles import Article
from analysis.reading.slots import Slots
from analysis.reading.spans import Span

# The more a form says, the earlier it is looked for; words such as “first” and “one” are no figures.
LOOKED_FOR = ("span", "period", "date", "money", "change", "share", "split", "count", "rank")


def values(text: str, slots: Slots, kinds: tuple[str, ...] = LOOKED_FOR) -> list[tuple[int, int, str]]:
    """Return start, end and kind of the values in a text, none within another."""
    found: list[tuple[int, int, str]] = []
    for kind in kinds:
        for match in slots.pattern(kind).finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((*match.span(), kind))
    return sorted(found)


def unslotted(article: Article, slots: Slots) -> Iterator[tuple[str, Span]]:
    """Yield each number and date that stands in no slot, with its sentence's anchor; repeats are left out."""
    for sentence in article.sentences:
        if sentence.repeats:
            continue
        taken = [(mark.start, mark.end) for mark in sentence.marks if mark.kind != "words"]
        for start, end, kind in values(sentence.quote, slots):
            at, to = start + sentence.start, end + sentence.start
            said = sentence.quote[start:end]
            if (kind in ("rank", "count") and said.isalpha()) or any(a < to and at < b for a, b in taken):
                continue
            yield sentence.id, Span(article.seed, at, to)
