"""Know the names of the coding: one name and its aliases, a part and its whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from analysis.reading import tables
from analysis.reading.errors import EvidenceError
from analysis.reading.plain import straight


@dataclass(frozen=True)
class Names:
    """Every spelling with its one name; for each part the whole that it lies within, for each voice whose it is."""

    known: dict[str, str]
    wholes: dict[str, str]
    voices: dict[str, str]

    def __contains__(self, words: str) -> bool:
        return straight(words) in self.known

    def one(self, words: str) -> str:
        """Return the one name of a spelling; words that are no known name stay as they are."""
        return self.known.get(straight(words), words)

    def same(self, name: str, other: str) -> bool:
        """Tell whether two names are of one thing, or of a part and its whole."""
        return name == other or name in self._around(other) or other in self._around(name)

    def speaker(self, name: str) -> str:
        """Return whom a name speaks for: itself, or the one whose voice it is."""
        return self.voices.get(name, name)

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
    """Return the names of a file: `"Name" = ["alias", …]`, `[within]` with `Part = "Whole"`, `[speaks_for]` likewise.

    Raises EvidenceError where a spelling has two names, or a name of the last two is none of those above.
    """
    listed, _ = tables.read(path)
    relations = {relation: listed.pop(relation, {}) for relation in ("within", "speaks_for")}
    known: dict[str, str] = {}
    for name, aliases in listed.items():
        if not (isinstance(aliases, list) and all(isinstance(each, str) and each.strip() for each in (name, *aliases))):
            raise EvidenceError(f'{path.name}: {name!r} = {aliases!r}; expected other spellings: ["…", "…"], or []')
        for spelling in map(straight, (name, *aliases)):
            if known.setdefault(spelling, name) != name:
                raise EvidenceError(f"{path.name}: “{spelling}” names {known[spelling]} and {name}; allowed is one")
    for relation, pairs in relations.items():
        for other in tables.only(pairs, set(listed), f"{path.name} [{relation}]").values():
            if other not in listed:
                raise EvidenceError(f"{path.name}: [{relation}] {other!r} is none of the names above it")
    return Names(known, relations["within"], relations["speaks_for"])
