"""Know what the book asks of the articles: each claim's subject, unit and period, as `claims.toml` has them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

from analysis.reading.errors import EvidenceError
from analysis.reading.slots import KINDS


@dataclass(frozen=True)
class Question:
    """What a claim is about.

    `unit` is what a count counts, `period` the slot that tells for which time the claim holds.  `many` values may stand
    side by side.  Marked words may mean one of `one_of`, or, said in its form, a value of `kind`.  `asked` are the
    chapters that say so where no article answers, `take` is the article that the book follows in a conflict.
    """

    name: str
    about: str
    unit: str = ""
    period: str = ""
    kind: str = ""
    many: bool = False
    one_of: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    take: str = ""


_KEYS = {field.name for field in fields(Question)} - {"name"}


def read(path: Path) -> dict[str, Question]:
    """Return the questions of a file by name; raises EvidenceError where one cannot be meant."""
    return {name: _question(name, given, path.name) for name, given in tomllib.loads(path.read_text("utf-8")).items()}


def _question(name: str, given: object, file: str) -> Question:
    if not isinstance(given, dict) or not given.get("about"):
        raise EvidenceError(f'{file}: {name} says nothing; expected {name} = {{ about = "…" }}')
    if strange := sorted(given.keys() - _KEYS):
        raise EvidenceError(f"{file}: {strange[0]!r} of {name} is unknown; allowed: {', '.join(sorted(_KEYS))}")
    if given.get("kind", "count") not in KINDS:
        raise EvidenceError(f"{file}: kind {given['kind']!r} of {name} is unknown; known: {', '.join(KINDS)}")
    return Question(name, **{key: tuple(value) if isinstance(value, list) else value for key, value in given.items()})


def nearest(name: str, known: object) -> str:
    """Return the known names that are most like one, in words.

    >>> nearest("salez", ["sales", "price"])
    'nearest: sales'
    """
    near = get_close_matches(name, list(known), 3, 0.5)
    return f"nearest: {', '.join(near)}" if near else "none is like it"
