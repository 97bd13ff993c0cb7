"""Know the names of the coding: one name and its aliases, a part and its whole."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from analysis.reading.errors import EvidenceError
from analysis.reading.plain import straight


@dataclass(frozen=True)
class Names:
    """Every spelling with its one name, and for each part the whole that it lies within."""

    known: dict[str, str]
    wholes: dict[str, str]

    def __contains__(self, words: str) -> bool:
        return straight(words) in self.known

    def one(self, words: str) -> str:
        """Return the one name of a spelling; words that are no known name stay as they are."""
        return self.known.get(straight(words), words)

    def same(self, name: str, other: str) -> bool:
        """Tell whether two names are of one thing, or of a part and its whole."""
        return name == other or name in self._around(other) or other in self._around(name)

    def _around(self, name: str) -> list[str]:
        around = []
        while (name := self.wholes.get(name, "")) and name not in around:
            around.append(name)
        return around

    @cached_property
    def pattern(self) -> str:
        """Return a pattern of every spelling, the longest first."""
        return "|".join(re.escape(words) for words in sorted(self.known, key=len, reverse=True)) or "(?!)"


def read(path: Path) -> Names:
    """Return the names of a file: `"Name" = ["alias", …]`, and `[within]` with `Part = "Whole"`.

    Raises EvidenceError where a spelling has two names, or a whole is no name.
    """
    listed = tomllib.loads(path.read_text("utf-8"))
    wholes = listed.pop("within", {})
    known: dict[str, str] = {}
    for name, aliases in listed.items():
        for spelling in map(straight, (name, *aliases)):
            if known.setdefault(spelling, name) != name:
                raise EvidenceError(f"{path.name}: “{spelling}” names {known[spelling]} and {name}; allowed is one")
    for part, whole in wholes.items():
        if strange := [name for name in (part, whole) if name not in listed]:
            raise EvidenceError(f"{path.name}: [within] {strange[0]!r} is none of the names above it")
    return Names(known, wholes)
