"""Articles: their files, read or refused with one line that names the file, and the parts of their text."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from analysis.errors import EvidenceError
from analysis.reading import files

LIMIT = 200_000  # bytes; a news article has a few thousand


@dataclass(frozen=True)
class Seed:
    """One article: `text` is the decoded file, character for character."""

    key: str
    name: str
    text: str = field(repr=False)
    sha256: str = field(repr=False)


@dataclass(frozen=True)
class Span:
    """Part of an article's text: half-open, in code points of the decoded raw text."""

    seed: Seed
    start: int
    end: int

    @property
    def quote(self) -> str:
        """Return the very characters of the span."""
        return self.seed.text[self.start : self.end]

    @property
    def place(self) -> str:
        """Return `seed:start-end`, the form in which errors name a place."""
        return f"{self.seed.name}:{self.start}-{self.end}"

    def contains(self, other: Span) -> bool:
        """Tell whether another span lies within it and is shorter."""
        longer = self.end - self.start > other.end - other.start
        return longer and self.seed.key == other.seed.key and self.start <= other.start and other.end <= self.end


def read_all(directory: Path) -> tuple[Seed, ...]:
    """Return the articles of a directory in the order of their file names; raises EvidenceError where one is refused.

    Refused is also what would stay unread; files whose name begins with a dot are a system's or an editor's own.
    """
    listed = sorted(path for path in directory.glob("*") if not path.name.startswith("."))
    paths = [path for path in listed if path.suffix == ".txt" and not path.is_dir()]
    if unread := [path.name for path in listed if path not in paths]:
        raise EvidenceError(
            f"{directory}: {unread[0]!a} is not read; expected nothing but articles, files of the name *.txt"
        )
    if not paths:
        raise EvidenceError(f"no *.txt in {directory}: expected the articles there")
    seeds: dict[str, Seed] = {}
    for path in paths:
        seed = read(path)
        if seed.key in seeds:
            raise EvidenceError(
                f"{path}: key {seed.key!r} is taken by {seeds[seed.key].name}; "
                "expected file names that differ before the first underscore"
            )
        seeds[seed.key] = seed
    return tuple(seeds.values())


def key(path: Path) -> str:
    """Return the name up to its first underscore, or the stem; anchors are made of it: “000” of `000_e8ca.txt`."""
    name = path.stem.partition("_")[0].lower()
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise EvidenceError(
            f"{path}: key {name!r} cannot stand in an anchor; "
            "expected Latin letters, digits and hyphens before the first underscore"
        )
    return name


def read(path: Path) -> Seed:
    """Return one article; raises EvidenceError where the file is no readable text."""
    if not path.name.isprintable():
        raise EvidenceError(f"{str(path)!a}: expected a file name of printable characters")
    text = files.text(path, f"an article in {path.parent}")
    data = text.encode()
    if len(data) > LIMIT:
        raise EvidenceError(f"{path}: {len(data):,} bytes; allowed are {LIMIT:,}")
    if not text.strip("\ufeff \t\r\n"):
        raise EvidenceError(f"{path}: holds no text; expected an article")
    if "\0" in text:
        raise EvidenceError(f"{path}: NUL at {text.index(chr(0))}; expected text without NUL bytes")
    return Seed(key(path), path.name, text, hashlib.sha256(data).hexdigest())
