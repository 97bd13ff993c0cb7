"""Names: one name for each thing with its kind and other spellings, what lies within what, who speaks for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading import files
from analysis.reading.plain import straight

# What a name can be the name of; a claim asks for one or several of them.
NAMED = (
    "person", "company", "body", "country", "region", "place", "plant", "brand", "model", "magazine", "newspaper",
)  # fmt: skip
RELATIONS = ("within", "speaks_for")


@dataclass(frozen=True)
class Names:
    """Every spelling with its one name, and of each name its kind, its whole and the one whose voice it is."""

    known: dict[str, str]
    kinds: dict[str, str]
    within: dict[str, str]
    speaks_for: dict[str, str]

    def __contains__(self, words: str) -> bool:
        return straight(words) in self.known

    def one(self, words: str) -> str:
        """Return the one name of a spelling; words that are no known name stay as they are."""
        return self.known.get(straight(words), words)

    def kind(self, words: str) -> str:
        """Return what a known name is the name of."""
        return self.kinds[self.one(words)]

    def same_or_part(self, name: str, other: str) -> bool:
        """Tell whether two names are of one thing, or of a part and its whole."""
        return self.lies_within(name, other) or self.lies_within(other, name)

    def lies_within(self, name: str, whole: str) -> bool:
        """Tell whether a place is another one, or lies within it."""
        return self.one(whole) in _followed(self.one(name), self.within)

    def speaker(self, name: str) -> str:
        """Return whom a name speaks for in the end: itself, or the one whose voice it is."""
        return _followed(name, self.speaks_for)[-1]

    @cached_property
    def pattern(self) -> str:
        """Return a pattern of every spelling, the longest first."""
        return "|".join(re.escape(words) for words in sorted(self.known, key=len, reverse=True)) or "(?!)"


def _followed(name: str, relation: dict[str, str]) -> list[str]:
    """Return a name and all that its relation leads to; a circle ends where it began."""
    chain = [name]
    while (name := relation.get(name, "")) and name not in chain:
        chain.append(name)
    return chain


def read(path: Path) -> Names:
    """Return the names of a file: `[kind]` with `"Name" = ["spelling", …]`, `[within]` and `[speaks_for]` with pairs.

    Where there is no file there are no names.
    Raises EvidenceError, a line each, where a spelling has two names, a kind is unknown, or a relation has no end.
    """
    tables, _ = files.toml(path, dict.fromkeys((*NAMED, *RELATIONS), dict), needed=False)
    faults = Faults(f"{path.name}: ")
    relations = {relation: tables.pop(relation, {}) for relation in RELATIONS}
    names = Names({}, {}, *relations.values())
    for kind, listed in tables.items():
        for name, spellings in listed.items():
            faults.catch(_add, names, kind, name, spellings)
    for relation, pairs in relations.items():
        faults.catch(_refuse, pairs, names.kinds, f"[{relation}]")
    faults.raise_all()
    return names


def _add(names: Names, kind: str, name: str, spellings: object) -> None:
    if not (isinstance(spellings, list) and all(map(files.worded, (name, *spellings)))):
        raise EvidenceError(f'{name!r} = {files.short(spellings)}; expected other spellings: ["…", "…"], or []')
    files.refuse_unseen((name, *spellings), f"[{kind}]")
    if names.kinds.setdefault(name, kind) != kind:
        raise EvidenceError(f"{name!r} is a {kind} and a {names.kinds[name]}; allowed is one")
    for spelling in map(straight, (name, *spellings)):
        if names.known.setdefault(spelling, name) != name:
            raise EvidenceError(f"“{visible(spelling)}” names {names.known[spelling]!r} and {name!r}; allowed is one")


def _refuse(pairs: dict, kinds: dict[str, str], place: str) -> None:
    """Raise EvidenceError for a relation with a name that is not listed, or with a circle."""
    for name in (*pairs, *pairs.values()):
        if not isinstance(name, str) or name not in kinds:
            raise EvidenceError(f"{place}: {name!r} is none of the names of this file")
    for name in pairs:
        chain = _followed(name, pairs)
        if pairs.get(chain[-1]):
            circle = " → ".join(map(visible, [*chain, pairs[chain[-1]]]))
            raise EvidenceError(f"{place}: {circle} runs in a circle; expected an end")
