"""The codebook: what the book asks of the articles, one definition a claim, as `claims.toml` has them."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path

from analysis.markup import visible
from analysis.reading import names, tables
from analysis.reading.forms import KINDS

TODAY = "today"  # the article's own day, as the period of what it tells of now
# Words of their own where claims are asked for, and what an article's furniture tells of it.
RESERVED = {TODAY, "get", "other", "record", "outlet", "author"}


@dataclass(frozen=True)
class Definition:
    """What a claim is about.

    `unit` is what a count counts, `period` the slot that tells for which time the claim holds, `names` the kinds of
    name that its slot takes. `many` values may stand side by side. Marked words may mean one of `one_of`, or, said in
    its form, a value of `kind`. `asked` are the chapters that say so where no article answers, `take` is the article
    that the book follows where several differ, `because` the reason for it.
    """

    name: str
    about: str
    unit: str = ""
    period: str = ""
    kind: str = ""
    names: tuple[str, ...] = ()
    many: bool = False
    one_of: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    take: str = ""
    because: str = ""


# How a field is written in the file, by its type here.
_WRITTEN = {"str": str, "bool": bool, "tuple[str, ...]": list}
_KEYS = {field.name: _WRITTEN[field.type] for field in fields(Definition) if field.name != "name"}


def read(path: Path) -> dict[str, Definition]:
    """Return the definitions of a file by the claim's name; raises EvidenceError, a line for each not to be meant."""
    listed, _ = tables.read(path)
    faults = tables.Faults(f"{path.name}: ")
    for name, given in listed.items():
        table = faults.of(tables.only, given, _KEYS, visible(name))
        if table is not None and (fault := _fault(name, table, set(listed))):
            faults.append(f"{path.name}: {visible(name)} {fault}")
    faults.stop()
    return {name: Definition(name, **_frozen(given)) for name, given in listed.items()}


def _frozen(given: dict) -> dict:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}


def _fault(name: str, given: dict, claims: set[str]) -> str:
    """Return what cannot be meant of a definition, "" where nothing is wrong."""
    if not re.fullmatch(r"[a-z]\w*", name, re.ASCII) or name in RESERVED:
        return "is no name of a claim; expected letters, digits and _, beginning with a small letter"
    if "about" not in given:
        return f'says nothing; expected {name} = {{ about = "…" }}'
    if given.get("kind", "count") not in KINDS:
        return f"has kind {given['kind']!r}; known: {', '.join(KINDS)}"
    if strange := [kind for kind in given.get("names", ()) if kind not in names.KINDS]:
        return f"asks for a name of kind {strange[0]!r}; known: {', '.join(names.KINDS)}"
    if ("take" in given) != ("because" in given):
        return "takes one article's statement: expected `take` and the reason, `because`, together"
    period = given.get("period", TODAY).partition(".")[0]
    return "" if period in claims | {TODAY} else f"has period {period!r}, which is no claim; {nearest(period, claims)}"


def nearest(name: str, known: object) -> str:
    """Return the known names that are most like one, in words: “nearest: sales”."""
    from difflib import get_close_matches  # only a message needs it

    near = get_close_matches(name, list(known), 3, 0.5)
    return f"nearest: {', '.join(near)}" if near else "none is like it"
