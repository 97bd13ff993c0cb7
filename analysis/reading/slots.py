"""Tell which words a slot may hold: numbers, dates, known names, each in the forms of its kind."""

from __future__ import annotations

import re
from functools import cache

from analysis.reading import dates, numbers
from analysis.reading.errors import EvidenceError
from analysis.reading.names import Names

KINDS = (*numbers.KINDS, *dates.KINDS, "name")
_SOURCES = numbers.PATTERNS | dates.PATTERNS
# A value must not be cut out of a longer one: “350” is not what “2.350” says.
_BEFORE, _AFTER = r"[\w.,£€$/~≈<>≤≥±–−-]", r"[\w%+]|[.,:/–−-]\d"
_GOES_ON_BEFORE, _GOES_ON_AFTER = re.compile(_BEFORE + "$"), re.compile(_AFTER)


class Slots:
    """The forms of every kind, with the names that the coding knows."""

    def __init__(self, names: Names):
        self.names = names

    def fits(self, kind: str, text: str, span: tuple[int, int]) -> bool:
        """Tell whether the words at a span have a form of a kind, and stand for themselves."""
        start, end = span
        if _GOES_ON_BEFORE.search(text, max(0, start - 1), start) or _GOES_ON_AFTER.match(text, end):
            return False
        return self.holds(kind, text[start:end])

    def holds(self, kind: str, words: str) -> bool:
        """Tell whether words have a form of a kind."""
        return words in self.names if kind == "name" else _whole(kind, words)

    def refusal(self, kind: str, words: str) -> str:
        """Return why words are no value of a kind ("July 32, 2018", a count of 0), "" where they are one."""
        if kind == "name":
            return "" if words in self.names else f"“{words}” is no name in names.toml"
        try:
            (dates if kind in dates.KINDS else numbers).read(kind, words)
        except EvidenceError as error:
            return str(error)
        return ""

    def pattern(self, kind: str) -> re.Pattern[str]:
        """Return what finds values of a kind in running text."""
        return _found(kind, self.names.pattern if kind == "name" else "")


@cache
def _whole(kind: str, words: str) -> bool:
    return re.fullmatch(_SOURCES[kind], words) is not None


@cache
def _found(kind: str, names: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!{_BEFORE})(?:{names or _SOURCES[kind]})(?!{_AFTER})")
