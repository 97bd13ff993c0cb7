"""The codebook: what the book asks of the articles, in `claims.toml`, and what bounds their days, in `bounds.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from pathlib import Path

from analysis.dating.constraints import KINDS as REASONS
from analysis.dating.constraints import RELATIONS, Constraint, Limit
from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading import files, names
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
    tables, _ = files.toml(path)
    faults = Faults(f"{path.name}: ")
    definitions = {name: faults.of(_definition, name, table, tables.keys()) for name, table in tables.items()}
    faults.stop()
    return definitions


def _definition(name: str, table: object, claims: Collection[str]) -> Definition:
    values = files.only(table, _KEYS, visible(name))
    if fault := _fault(name, values, claims):
        raise EvidenceError(f"{visible(name)} {fault}")
    lists = {key: tuple(value) for key, value in values.items() if isinstance(value, list)}
    return Definition(name, **values | lists)


def _fault(name: str, table: dict, claims: Collection[str]) -> str:
    """Return what cannot be meant of a definition, "" where nothing is wrong."""
    if not re.fullmatch(r"[a-z]\w*", name, re.ASCII) or name in RESERVED:
        return "is no name of a claim; expected letters, digits and _, beginning with a small letter"
    if "about" not in table:
        return f'says nothing; expected {name} = {{ about = "…" }}'
    if table.get("kind", "count") not in KINDS:
        return f"has kind {table['kind']!r}; known: {', '.join(KINDS)}"
    if strange := [kind for kind in table.get("names", ()) if kind not in names.KINDS]:
        return f"asks for a name of kind {strange[0]!r}; known: {', '.join(names.KINDS)}"
    if ("take" in table) != ("because" in table):
        return "takes one article's statement: expected `take` and the reason, `because`, together"
    period = table.get("period", TODAY).partition(".")[0]
    return "" if period in (TODAY, *claims) else f"has period {period!r}, which is no claim; {nearest(period, claims)}"


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known names that are most like one, in words: “nearest: sales”."""
    from difflib import get_close_matches  # only a message needs it

    near = get_close_matches(name, known, 3, 0.5)
    return f"nearest: {', '.join(near)}" if near else "none is like it"


_REASONS = tuple(kind for kind in REASONS if kind != "outside")


def bounds(path: Path, claims: Collection[str] | None = None) -> list[Constraint]:
    """Return the constraints of a file, none where there is no file; raises EvidenceError, a line for each fault.

    What they name must be among `claims`, where these are known.
    """
    _, tables = files.toml(path, {"bound": object}, "bound", needed=False)
    faults = Faults()
    constraints = [faults.of(_constraint, table, place, claims) for table, place in tables]
    faults.stop()
    return constraints


def _constraint(table: object, place: str, claims: Collection[str] | None) -> Constraint:
    entry = files.only(table, dict.fromkeys(("told", "means", *RELATIONS, "kind", "because"), str), place)
    if missing := [key for key in ("told", "kind", "because") if key not in entry]:
        raise EvidenceError(f"{place}: no “{missing[0]}”; expected told, kind, because, and one of until, since, on")
    relations = [key for key in RELATIONS if key in entry]
    if len(relations) != 1:
        raise EvidenceError(f"{place}: {' and '.join(relations) or 'no day'}; expected one of {', '.join(RELATIONS)}")
    if entry["kind"] not in _REASONS:
        raise EvidenceError(f"{place}: kind “{visible(entry['kind'])}”; allowed: {', '.join(_REASONS)}")
    try:
        limit = Limit.parse(relations[0], entry[relations[0]])
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {relations[0]} {visible(str(error))}") from None
    for name in (entry["told"], limit.claim):
        if claims is not None and name not in claims:
            raise EvidenceError(f"{place}: “{visible(name)}” is no claim; {nearest(name, claims)}")
    return Constraint(entry["told"], limit, entry["kind"], entry["because"], entry.get("means", ""), place)
