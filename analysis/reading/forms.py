"""Forms: which words a slot may hold, by its kind (numbers, dates, known names), and the value that they have."""

from __future__ import annotations

import re
from functools import cache

from analysis.dating import phrases
from analysis.dating.phrases import Phrase
from analysis.errors import EvidenceError
from analysis.reading.names import Names
from analysis.values import notation, numbers
from analysis.values.numbers import Number

KINDS = (*numbers.KINDS, *phrases.KINDS, "name")
_SOURCES = numbers.PATTERNS | phrases.PATTERNS
# A value must not be cut out of a longer one: “350” is not what “2.350” says.
_BEFORE, _AFTER = r"[\w.,£€$¥₩₹₽/~≈<>≤≥±–−-]", r"[\w%+]|[.,:/–−-]\d|\.[A-Z]"
_GOES_ON_BEFORE, _GOES_ON_AFTER = re.compile(_BEFORE + "$"), re.compile(_AFTER)


class Forms:
    """The forms of every kind, with the names that the coding knows."""

    def __init__(self, names: Names):
        self.names = names

    def fits(self, kind: str, text: str, span: tuple[int, int], says: str = "") -> bool:
        """Tell whether the words at a span have a form of a kind, and stand for themselves.

        `says` is what the slot says of them: a number may leave its unit to the slot.
        """
        start, end = span
        if _GOES_ON_BEFORE.search(text, max(0, start - 1), start) or _GOES_ON_AFTER.match(text, end):
            return False
        return self.holds(kind, text[start:end], says)

    def holds(self, kind: str, words: str, says: str = "") -> bool:
        """Tell whether words have a form of a kind."""
        return words in self.names if kind == "name" else _whole(kind, words, says)

    def value(
        self, kind: str, words: str, says: str = "", asked: tuple[str, ...] = (), around: tuple[str, str] = ("", "")
    ) -> Number | Phrase | str:
        """Return the value that words have in a slot of a kind; a name must be of one of the kinds `asked` for.

        Raise EvidenceError where they have none ("July 32, 2018", a count of 0, a person for a country), and where what
        stands `around` them in their sentence, before and behind, gives them another meaning.
        """
        for kinds, looks, before, behind, meant in _MISREAD:
            if kind in kinds and looks.match(words) and before.search(around[0]) and behind.match(around[1]):
                raise EvidenceError(f"“{words}” {meant}")
        if kind in numbers.KINDS:
            return numbers.read(kind, words, says)
        if kind in phrases.KINDS:
            return phrases.read(kind, words)
        if words not in self.names:
            raise EvidenceError(f"“{words}” is no name in names.toml")
        if self.names.kind(words) not in asked:
            raise EvidenceError(
                f"“{words}” is the name of a {self.names.kind(words)}; "
                f"expected that of a {' or '.join(asked) or '…: say `names = […]` in claims.toml'}"
            )
        return self.names.one(words)

    def pattern(self, kind: str) -> re.Pattern[str]:
        """Return what finds values of a kind in running text."""
        return _found(kind, self.names.pattern if kind == "name" else "")


_ANY = re.compile("")
_TO = r"\bto (?:\w+ ){0,2}[^\w\s]?\w*\d"
_STEP = "may be where a change begins: expected “from” before the slot, and in it what it does, {…:money plain}"
_LEVELS = "stands behind “from”: expected two values, each in its slot: from {…:count} to {…:count}"
_PART = "is a part of a date: expected the whole of it in a slot, {…:date}, or the words"
# Kinds, and how words, what stands before them and what stands behind them look where they mean something else.
_MISREAD = [
    (("count", "change", "points", "share"), re.compile(r"(?:\w+ )?(?i:from)\b"), _ANY, _ANY, _STEP),
    (("money",), re.compile("(?i:from) "), re.compile(rf"\b(?:up|down) $|{_TO}"), _ANY, _STEP),
    (("money",), re.compile("(?i:from) "), _ANY, re.compile(f"[^.;]*?{_TO}"), _STEP),
    (numbers.KINDS, re.compile(r".*\bto\b"), re.compile(r"\b(?i:from) $"), _ANY, _LEVELS),
    (("count",), _ANY, _ANY, re.compile(rf" {phrases.M}\b"), _PART),
    (phrases.KINDS, re.compile(phrases.M), re.compile(r"\b\d\d?(?:st|nd|rd|th)?(?: of)? $"), _ANY, _PART),
    (
        phrases.KINDS, re.compile(phrases.YEAR), re.compile(rf"\b(?:{phrases.M}|Q[1-4]|H[12])(?: \d\d?,)?(?: of)? $"),
        _ANY, _PART,
    ),
    (
        ("share", "change"), re.compile("[Hh]alf$"), re.compile(r"\b(?i:first|second|last|this|next|latter|other) $"),
        _ANY, "is no share: expected {…:period}, or the words",
    ),
    (
        ("change",), re.compile(notation.DIRECTED), _ANY, re.compile(" of "),
        "is a share, of something: expected up or down before the slot, {…:share}",
    ),
    (
        phrases.KINDS, re.compile(r"(?i:before|by|until|through) "),
        re.compile(r"(?:\b(?:not|never|no|nor|cannot)\b|n't\b)[^,;:.]*$"), _ANY,
        "stands behind “not”, which turns it round: expected marked words",
    ),
]  # fmt: skip


@cache
def _whole(kind: str, words: str, says: str) -> bool:
    source = numbers.pattern(kind, says) if kind in numbers.KINDS else _SOURCES[kind]
    return re.fullmatch(source, words) is not None


@cache
def _found(kind: str, names: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_BEFORE})(?:{names or _SOURCES[kind]})(?!{_AFTER})")
