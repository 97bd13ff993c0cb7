"""Coded constraints on the day of articles, as `bounds.toml` has them, each with its reason."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from analysis.dating.constraints import KINDS, RELATIONS, Constraint, DayExpression
from analysis.errors import EvidenceError
from analysis.markup import visible
from analysis.reading import tables
from analysis.reading.codebook import nearest

_KINDS = tuple(kind for kind in KINDS if kind != "outside")


def read(path: Path, claims: Collection[str] | None = None) -> list[Constraint]:
    """Return the constraints of a file, on known `claims` if given; none where there is no file.

    Raise EvidenceError, a line for each fault.
    """
    _, entries = tables.read(path, {"bound"}, "bound", needed=False)
    faults = tables.Faults()
    found = [faults.of(_read, entry, place, claims) for entry, place in entries]
    faults.stop()
    return found


def _read(given: object, place: str, claims: Collection[str] | None) -> Constraint:
    entry = tables.only(given, {"told", "means", *RELATIONS, "kind", "because"}, place)
    for key, value in entry.items():
        if not tables.worded(value):
            raise EvidenceError(f"{place}: {key} is {value!r}; expected words in quotation marks")
    if missing := [key for key in ("told", "kind", "because") if key not in entry]:
        raise EvidenceError(f"{place}: no “{missing[0]}”; expected told, kind, because, and one of until, since, on")
    relations = [key for key in RELATIONS if key in entry]
    if len(relations) != 1:
        raise EvidenceError(f"{place}: {' and '.join(relations) or 'no day'}; expected one of {', '.join(RELATIONS)}")
    if entry["kind"] not in _KINDS:
        raise EvidenceError(f"{place}: kind “{visible(entry['kind'])}”; allowed: {', '.join(_KINDS)}")
    try:
        day = DayExpression.parse(entry[relations[0]])
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {relations[0]} {visible(str(error))}") from None
    for name in (entry["told"], day.claim):
        if claims is not None and name not in claims:
            raise EvidenceError(f"{place}: “{visible(name)}” is no claim; {nearest(name, claims)}")
    return Constraint(entry["told"], relations[0], day, entry["kind"], entry["because"], entry.get("means", ""), place)
