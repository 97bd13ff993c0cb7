"""Differences between an article's sentence and its coding: the two wordings side by side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from analysis.dating.phrases import DATES
from analysis.markup import visible
from analysis.reading.forms import ALLOWED, Forms
from analysis.reading.templates import Template

if TYPE_CHECKING:
    from difflib import SequenceMatcher

_WORDS = re.compile(r"\{\w+\}|\d[\d,.]*\d|(?:[\w'-]|[^\x00-\x7f\s])+|[^\w\s]")
# What ends in a point and goes on: “Mr. Tolland”, “Acme Co. said”, “no. 2”, “J. Smith”. A person cuts what this misses.
_SHORT = "Mr Ms Mrs Dr St No no Nos Co Inc Ltd Corp Bros vs ca approx est Jan Feb Aug Sep Sept Oct Nov Dec".split()
_NOT_AFTER = "".join(rf"(?<!\b{word}\.)" for word in [*_SHORT, "[A-Z]", r"[A-Z]\.[A-Z]", r"[ie]\.[eg]"])
_END = re.compile(rf"(?<=[.!?…]){_NOT_AFTER}[\"']*(?= [\"'(]*(?:[^\W_a-z]|[a-z][A-Z]|[£€$]))|$")


def sentence_end(text: str, start: int) -> int:
    """Return where a sentence of a plain text seems to end; for messages and proposals only."""
    return _END.search(text, start).end()


def between(template: Template, sentence: str, forms: Forms) -> str:
    """Return in words how a sentence differs from its template: “said” now reads “denied”."""
    most = 3 * len(template.reads) + 300  # what has no end may be all of an article
    sentence = sentence if len(sentence) <= most else f"{sentence[:most]} …"
    coded, words = _coded(template), list(_WORDS.finditer(sentence))
    differences = []
    for tag, first, last, start, end in _compared(coded, [word[0] for word in words]).get_opcodes():
        if tag != "equal":
            now = sentence[words[start].start() : words[end - 1].end()] if start < end else ""
            differences += _unlike(coded[first:last], now, forms)
    return "; ".join(differences) or "white space, a value's edge or a bracket differs"


def likeness(template: Template, sentence: str) -> float:
    """Return how many of their words a template and a sentence share, from 0 to 1; a slot is a word."""
    ours, theirs = set(_coded(template)), _distinct(sentence)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


@cache
def _distinct(sentence: str) -> set[str]:
    return set(_WORDS.findall(sentence))


def aligned(template: Template, slotted: str) -> list[tuple[int, int]]:
    """Return pairs of numbers, from 0: of a template's slot and of the sentence's slot that stands where it does.

    >>> from analysis.reading.templates import compiled
    >>> aligned(compiled("They sold {sold:count} apples {year:period}."), "They sold {count} red apples {date}.")
    [(0, 0), (1, 1)]
    """
    ours, theirs = (list(map(_kin, words)) for words in (_coded(template), _WORDS.findall(slotted)))
    our_count, their_count = (list(accumulate(map(_is_slot, words))) for words in (ours, theirs))
    blocks = _compared(ours, theirs).get_matching_blocks()
    pairs = ((block.a + step, block.b + step) for block in blocks for step in range(block.size))
    return [(our_count[our] - 1, their_count[their] - 1) for our, their in pairs if _is_slot(ours[our])]


def _kin(word: str) -> str:
    """Return a slot of any kind of date as {date}, for one may stand where another does; any other word as it is."""
    return "{date}" if _is_slot(word) and word[1:-1] in DATES else word


@cache
def _coded(template: Template) -> list[str]:
    """Return the words of a template, a slot as {kind}."""
    words = []
    for part in template.parts:
        if isinstance(part, str):
            words += _WORDS.findall(part)
        elif part[0] == "slot":
            words.append(f"{{{template.slots[part[1]].kind}}}")
    return words


def _compared(coded: list[str], words: list[str]) -> SequenceMatcher:
    from difflib import SequenceMatcher  # an article that stands as it is coded need not pay for it

    return SequenceMatcher(None, coded, words, autojunk=False)


def _unlike(coded: list[str], now: str, forms: Forms) -> Iterator[str]:
    """Yield what differs where words of a template meet those of an article; a value that fits a slot does not."""
    ends = [0, *(word.end() for word in _WORDS.finditer(now))]
    for slot in (number for number, word in enumerate(coded) if _is_slot(word)):
        pattern = forms.pattern(coded[slot][1:-1])
        # A value is sought behind as many words as are coded before it, then anywhere.
        value = pattern.search(now, ends[min(slot, len(ends) - 1)]) or pattern.search(now)
        if value and (len(coded) > 1 or value[0] == now):
            yield from _unlike(coded[:slot], now[: value.start()].strip(), forms)
            yield from _unlike(coded[slot + 1 :], now[value.end() :].strip(), forms)
            return
    if len(coded) == 1 and _is_slot(coded[0]):
        kind = coded[0][1:-1]
        allowed = f"allowed: {ALLOWED[kind]}; other words are marked, [words]{{…}}"
        yield f"“{revealed(now)}” is no {kind}; {allowed}" if now else f"a {kind} is gone"
    else:
        yield from _change(" ".join(coded), now)


def _change(before: str, now: str) -> Iterator[str]:
    if before and now:
        yield f"“{before}” now reads “{revealed(now)}”"
    elif before or now:
        yield f"“{revealed(now)}” is new" if now else f"“{before}” is gone"


def _is_slot(word: str) -> bool:
    return word[:1] == "{" and word[1:-1] in ALLOWED


def revealed(words: str) -> str:
    """Return words with a code in the place of what cannot be seen, and behind a letter that only looks Latin."""
    return "".join(map(_revealed, visible(words)))


def _revealed(letter: str) -> str:
    if letter.isascii() or not (letter.isalpha() or unicodedata.category(letter)[0] == "M"):
        return letter
    return letter if unicodedata.name(letter, "").startswith("LATIN") else f"{letter}[U+{ord(letter):04X}]"
