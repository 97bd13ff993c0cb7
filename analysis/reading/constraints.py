"""Coded constraints on the day of articles, as `bounds.toml` has them, each with its reason."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from analysis.dating.constraints import KINDS, RELATIONS, Constraint, DayExpression
from analysis.errors import EvidenceError
from analysis.markup import visible
from analysis.reading import tables
from analysis.reading.codebook import nearest

_KEYS = ("told", "means", *RELATIONS, "kind", "because")
_KINDS = tuple(kind for kind in KINDS if kind != "outside")


def read(path: Path, claims: Collection[str] | None = None) -> list[Constraint]:
    """Return the constraints of a file, on known `claims` if given; none where there is no file.

    Raise EvidenceError, a line for each fault.
    """
    raw, text = tables.read(path, needed=False)
    entries = tables.only(raw, {"bound"}, path.name).get("bound", [])
    if not isinstance(entries, list):
        raise EvidenceError(f"{path.name}: “bound” stands once; expected entries [[bound]]")
    faults = tables.Faults()
    places = tables.places(path, text, "bound", len(entries))
    found = [faults.of(_known, *each, claims) for each in zip(entries, places, strict=True)]
    faults.stop()
    return found


def _known(entry: object, place: str, claims: Collection[str] | None) -> Constraint:
    constraint = _read(entry, place)
    for name in (constraint.told, constraint.day.claim):
        if claims is not None and name not in claims:
            raise EvidenceError(f"{place}: “{visible(name)}” is no claim; {nearest(name, claims)}")
    return constraint


def _read(entry: object, place: str) -> Constraint:
    entry = tables.only(entry, set(_KEYS), place)
    for key in _KEYS:
        if key in entry and not tables.worded(entry[key]):
            raise EvidenceError(f"{place}: {key} is {entry[key]!r}; expected words in quotation marks")
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
    return Constraint(entry["told"], relations[0], day, entry["kind"], entry["because"], entry.get("means", ""), place)
