"""Forms: which words a slot may hold, by its kind (numbers, dates, known names), and the value that they have."""

from __future__ import annotations

import re
from functools import cache

from analysis.dating import phrases
from analysis.dating.phrases import Phrase
from analysis.errors import EvidenceError
from analysis.reading import surroundings
from analysis.reading.names import Names
from analysis.values import notation, numbers
from analysis.values.numbers import Number

KINDS = (*numbers.KINDS, *phrases.DATES, "name")
ALLOWED = notation.EXAMPLES | phrases.ALLOWED | {"name": "those of names.toml"}
_SOURCES = notation.PATTERNS | phrases.PATTERNS
# A value must not be cut out of a longer one: “350” is not what “2.350” says.
_BEFORE, _AFTER = r"[\w.,£€$¥₩₹₽/~≈<>≤≥±–−-]", r"[\w%+]|[.,:/–−-]\d|\.[A-Z]|[–−-][QH]\d"
_DAY = r"(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\. \d|(?<=\bSept)\. \d"  # “Sep. 30” is a day
_GOES_ON_BEFORE, _GOES_ON_AFTER = re.compile(_BEFORE + "$"), re.compile(f"{_AFTER}|{_DAY}")


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
        if kind in phrases.DATES:
            return phrases.find(kind, words) is not None
        return words in self.names if kind == "name" else numbers.find(kind, words, says) is not None

    def value(
        self, kind: str, words: str, says: str, names: tuple[str, ...], around: tuple[str, str]
    ) -> Number | Phrase | str:
        """Return the value that words have in a slot of a kind; `names` are the kinds of name that the slot takes.

        Raise EvidenceError where they have none ("July 32, 2018", a count of 0, a person for a country), and where what
        stands `around` them in their sentence, before and behind, gives them another meaning.
        """
        if wrong := surroundings.misread(kind, words, says, around):
            raise EvidenceError(f"“{words}” {wrong}")
        if kind in numbers.KINDS:
            return numbers.read(kind, words, says)
        if kind in phrases.DATES:
            return phrases.read(kind, words)
        if words not in self.names:
            raise EvidenceError(f"“{words}” is no name in names.toml")
        if self.names.kind(words) not in names:
            raise EvidenceError(
                f"“{words}” is the name of a {self.names.kind(words)}; "
                f"expected that of a {' or '.join(names) or '…: say `names = […]` in claims.toml'}"
            )
        return self.names.one(words)

    def pattern(self, kind: str) -> re.Pattern[str]:
        """Return what finds values of a kind in running text."""
        return _uncut(self.names.pattern if kind == "name" else _SOURCES[kind])


@cache
def _uncut(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_BEFORE})(?:{pattern})(?!{_AFTER})")
