"""Tell where an article's sentence and its coding part: the two words side by side."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from analysis.reading.plain import straight
from analysis.reading.slots import KINDS, Slots

_SLOT = re.compile(r"\{(\w+)(?:@[\w.]+)?:(\w+)\}")
_BRACKETS = re.compile(r"\]\{[^}]*\}|\[")
_WORDS = re.compile(r"\{\w+\}|\d[\d,.]*\d|[\w'-]+|[^\w\s]")
_END = re.compile(r"(?<=[.!?])[\"']?(?= [\"'A-Z])|$")


def sentence_end(text: str, at: int) -> int:
    """Return where a sentence of a plain text seems to end; for messages and proposals only.

    >>> sentence_end("It rose. It fell.", 0)
    8
    """
    return _END.search(text, at).end()


def told(reads: str, sentence: str, slots: Slots) -> str:
    """Return in words how a sentence differs from its template: “said” now reads “denied”."""
    coded = _words(_SLOT.sub(r"{\2}", _BRACKETS.sub("", reads)))
    kinds = {word[1:-1] for word in coded if word[0] == "{" and word[1:-1] in KINDS}
    found = _words(_with_slots(straight(sentence), kinds, slots))
    parts = []
    for how, i, j, k, n in SequenceMatcher(None, coded, found, autojunk=False).get_opcodes():
        if how != "equal":
            parts.append(_part(coded[i:j], " ".join(found[k:n])))
    return "; ".join(parts) or "white space, a value's edge or a bracket differs"


def _words(text: str) -> list[str]:
    return _WORDS.findall(straight(text))


def _with_slots(sentence: str, kinds: set[str], slots: Slots) -> str:
    """Put a slot where a value stands, so that only words are compared."""
    for kind in sorted(kinds, key=KINDS.index, reverse=True):
        pieces = re.split(r"(\{\w+\})", sentence)
        sentence = "".join(
            piece if piece.startswith("{") else slots.pattern(kind).sub(f"{{{kind}}}", piece) for piece in pieces
        )
    return sentence


def _part(was: list[str], now: str) -> str:
    if len(was) == 1 and was[0].startswith("{"):
        return f"“{now}” is no {was[0][1:-1]}" if now else f"a {was[0][1:-1]} is gone"
    before = " ".join(was)
    if before and now:
        return f"“{before}” now reads “{now}”"
    return f"“{now}” is new" if now else f"“{before}” is gone"


def likeness(reads: str, sentence: str) -> float:
    """Return how like a template and a sentence are, from 0 to 1."""
    coded = _words(_SLOT.sub(r"{\2}", _BRACKETS.sub("", reads)))
    return SequenceMatcher(None, coded, _words(sentence), autojunk=False).ratio()
