"""Read the coded bounds: what an article tells that dates it, with the reason."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from analysis.dating.windows import UNITS
from analysis.reading import tables
from analysis.reading.errors import EvidenceError

KINDS = ("stated", "plain reading", "cross-source", "inference")
RELATIONS = ("until", "since", "on")
KEYS = ("told", "means", *RELATIONS, "kind", "because")
EXPRESSION = re.compile(rf"(\w+)(?:\.(first|last))?(?: ([+-]) (\d+) ({'|'.join(UNITS)})s?)?")


@dataclass(frozen=True)
class DayExpression:
    """The first or last day of a claim, so many units later; `end` is "" where the relation chooses it.

    >>> DayExpression.parse("opening.first - 1 day")
    DayExpression(claim='opening', end='first', count=-1, unit='day')
    >>> DayExpression.parse("opening.start")
    Traceback (most recent call last):
    analysis.reading.errors.EvidenceError: “opening.start” is no day; allowed: claim, ...
    """

    claim: str
    end: str = ""
    count: int = 0
    unit: str = "day"

    @classmethod
    def parse(cls, text: str) -> DayExpression:
        """Return the day that a bound names; raises EvidenceError."""
        if not (match := EXPRESSION.fullmatch(text)):
            allowed = "claim, claim.first or claim.last, then + or - a number of days, months or years"
            raise EvidenceError(f"“{text}” is no day; allowed: {allowed}")
        claim, end, sign, count, unit = match.groups()
        return cls(claim, end or "", int(f"{sign}{count}") if sign else 0, unit or "day")


@dataclass(frozen=True)
class Bound:
    """An article that tells `told` (meaning `means`, if given) is written until, since or on a day, `because` of what.

    `place` says where the bound stands, for errors.
    """

    told: str
    relation: str
    day: DayExpression
    kind: str
    because: str
    means: str = ""
    place: str = "bound"


def read(path: Path, claims: Collection[str] | None = None) -> list[Bound]:
    """Return the bounds of a file, on known `claims` if given; raises EvidenceError with file and line of the entry."""
    raw, text = tables.read(path)
    entries = tables.only(raw, {"bound"}, path.name).get("bound", [])
    if not isinstance(entries, list):
        raise EvidenceError(f"{path.name}: “bound” stands once; expected entries [[bound]]")
    bounds = [_bound(*each) for each in zip(entries, tables.places(path, text, "bound", len(entries)), strict=True)]
    for bound in bounds if claims is not None else ():
        for name in (bound.told, bound.day.claim):
            if name not in claims:
                near = ", ".join(get_close_matches(name, claims)) or "none"
                raise EvidenceError(f"{bound.place}: “{name}” is no claim; near it: {near}")
    return bounds


def _bound(entry: dict[str, object], place: str) -> Bound:
    tables.only(entry, set(KEYS), place)
    for key in KEYS:
        if not isinstance(entry.get(key, "-"), str) or entry.get(key) == "":
            raise EvidenceError(f"{place}: {key} is {entry[key]!r}; expected words in quotation marks")
    if missing := [key for key in ("told", "kind", "because") if key not in entry]:
        raise EvidenceError(f"{place}: no “{missing[0]}”; expected told, kind, because, and one of until, since, on")
    relations = [key for key in RELATIONS if key in entry]
    if len(relations) != 1:
        raise EvidenceError(f"{place}: {' and '.join(relations) or 'no day'}; expected one of {', '.join(RELATIONS)}")
    if entry["kind"] not in KINDS:
        raise EvidenceError(f"{place}: kind “{entry['kind']}”; allowed: {', '.join(KINDS)}")
    try:
        day = DayExpression.parse(entry[relations[0]])
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {relations[0]} {error}") from None
    return Bound(entry["told"], relations[0], day, entry["kind"], entry["because"], entry.get("means", ""), place)
