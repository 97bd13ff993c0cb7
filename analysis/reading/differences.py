"""Tell where an article's sentence and its coding part: the two words side by side."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

from analysis.reading.plain import straight
from analysis.reading.slots import Slots

_SLOT = re.compile(r"\{(\w+)(?:@[\w.]+)?:(\w+)\}")
_BRACKETS = re.compile(r"\]\{[^}]*\}|(?<!\[)\[(?!\[)")
_WORDS = re.compile(r"\{\w+\}|\d[\d,.]*\d|(?:[\w'-]|[^\x00-\x7f\s])+|[^\w\s]")
# “Mr. Tolland” and “J. Smith” go on; a sentence that ends in an initial is cut by a person.
_END = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|No)\.)(?<!\bMrs\.)[\"']*(?= [\"'(]*[^\W\d_a-z])|$")


def sentence_end(text: str, at: int) -> int:
    """Return where a sentence of a plain text seems to end; for messages and proposals only.

    >>> sentence_end("It rose. It fell.", 0), sentence_end("Mr. Lee rose. Łukasz fell.", 0)
    (8, 13)
    """
    return _END.search(text, at).end()


def told(reads: str, sentence: str, slots: Slots) -> str:
    """Return in words how a sentence differs from its template: “said” now reads “denied”."""
    coded, words = _coded(reads), list(_WORDS.finditer(sentence))
    parts = []
    for how, i, j, k, n in _compared(coded, [word[0] for word in words]).get_opcodes():
        if how != "equal":
            parts += _part(coded[i:j], (sentence, words[k:n]), slots)
    return "; ".join(parts) or "white space, a value's edge or a bracket differs"


def likeness(reads: str, sentence: str) -> float:
    """Return how like a template and a sentence are, from 0 to 1."""
    words = tuple(_WORDS.findall(sentence))
    compared = _compared(_coded(reads), words)
    return compared.ratio() if compared.quick_ratio() > 0.3 else 0.0


@cache
def _coded(reads: str) -> tuple[str, ...]:
    """Return the words of a template, a slot as {kind}."""
    words = _WORDS.findall(straight(_SLOT.sub(r"{\2}", _BRACKETS.sub("", reads))))
    return tuple(
        word for number, word in enumerate(words) if word not in "[]{}" or words[number - 1 : number] != [word]
    )


def _compared(coded: tuple[str, ...], words: list[str] | tuple[str, ...]) -> SequenceMatcher:
    return SequenceMatcher(None, coded, words, autojunk=False)


def _part(coded: tuple[str, ...], found: tuple[str, list[re.Match[str]]], slots: Slots) -> Iterator[str]:
    """Yield what differs where words of a template meet those of an article; values that fit a slot do not."""
    sentence, words = found
    now = sentence[words[0].start() : words[-1].end()] if words else ""
    if coded and _is_slot(coded[0]):
        kind = coded[0][1:-1]
        for count in range(len(words), 0, -1):
            if (len(coded) > 1 or count == len(words)) and slots.holds(
                kind, sentence[words[0].start() : words[count - 1].end()]
            ):
                if coded[1:] or words[count:]:
                    yield from _part(coded[1:], (sentence, words[count:]), slots)
                return
        if len(coded) == 1:
            yield f"“{visible(now)}” is no {kind}" if now else f"a {kind} is gone"
            return
    if len(coded) > 1 and _is_slot(coded[-1]):
        for first in sorted(range(len(words)), key=lambda count: abs(count - len(coded) + 1)):
            if slots.holds(coded[-1][1:-1], sentence[words[first].start() : words[-1].end()]):
                yield from _part(coded[:-1], (sentence, words[:first]), slots)
                return
    yield _beside(" ".join(coded), now)


def _is_slot(word: str) -> bool:
    return word[0] == "{" and len(word) > 1


def _beside(before: str, now: str) -> str:
    if before and now:
        return f"“{before}” now reads “{visible(now)}”"
    return f"“{visible(now)}” is new" if now else f"“{before}” is gone"


def visible(words: str) -> str:
    """Return words with a code in the place of what cannot be seen, and behind a letter that only looks Latin.

    >>> visible("go\\u200bing"), visible("\\u041cini")
    ('go[U+200B]ing', 'М[U+041C]ini')
    """
    return "".join(map(_shown, words))


def _shown(mark: str) -> str:
    if mark.isascii():
        return mark
    code = f"[U+{ord(mark):04X}]"
    if unicodedata.category(mark)[0] in "CM":
        return code
    return mark if not mark.isalpha() or unicodedata.name(mark, "").startswith("LATIN") else mark + code
