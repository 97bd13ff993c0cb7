"""Know what the book asks of the articles: each claim's subject, unit and period, as `claims.toml` has them."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

from analysis.reading import tables
from analysis.reading.errors import EvidenceError
from analysis.reading.slots import KINDS

TODAY = "today"  # the article's own day, as the period of what it tells of now
RESERVED = {TODAY, "get", "record", "unstated"}  # words of their own where claims are asked for


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
_LISTS = {"one_of", "asked"}


def read(path: Path) -> dict[str, Question]:
    """Return the questions of a file by name; raises EvidenceError where one cannot be meant."""
    listed, _ = tables.read(path)
    for name, given in listed.items():
        if fault := _fault(name, tables.only(given, _KEYS, f"{path.name}: {name}"), set(listed)):
            raise EvidenceError(f"{path.name}: {name} {fault}")
    return {name: Question(name, **_frozen(given)) for name, given in listed.items()}


def _frozen(given: dict) -> dict:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}


def _fault(name: str, given: dict, names: set[str]) -> str:
    """Return what cannot be meant of a question, "" where nothing is wrong."""
    if not re.fullmatch(r"[a-z]\w*", name, re.ASCII) or name in RESERVED:
        return "is no name of a claim; expected letters, digits and _, beginning with a small letter"
    if not given.get("about"):
        return f'says nothing; expected {name} = {{ about = "…" }}'
    for key, value in given.items():
        if not (isinstance(value, bool) if key == "many" else _worded(value, key in _LISTS)):
            return f"has {key} = {value!r}; expected {_EXPECTED.get(key, 'words')}"
    if given.get("kind", "count") not in KINDS:
        return f"has kind {given['kind']!r}; known: {', '.join(KINDS)}"
    period = given.get("period", TODAY).partition(".")[0]
    return "" if period in names | {TODAY} else f"has period {period!r}, which is no claim; {nearest(period, names)}"


_EXPECTED = {"many": "true or false", "one_of": '["…", "…"]', "asked": '["…", "…"]'}


def _worded(value: object, listed: bool) -> bool:
    words = value if listed and isinstance(value, list) else None if listed else [value]
    return words is not None and all(isinstance(each, str) and each.strip() for each in words)


def nearest(name: str, known: object) -> str:
    """Return the known names that are most like one, in words.

    >>> nearest("salez", ["sales", "price"])
    'nearest: sales'
    """
    near = get_close_matches(name, list(known), 3, 0.5)
    return f"nearest: {', '.join(near)}" if near else "none is like it"
