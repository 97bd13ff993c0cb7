"""Read the coded bounds: what an article tells that dates it, with the reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from analysis.evidence.windows import UNITS
from analysis.reading.errors import EvidenceError

KINDS = ("stated", "plain reading", "cross-source", "inference")
RELATIONS = ("until", "since", "on")
KEYS = ("told", "means", *RELATIONS, "kind", "because")
EXPRESSION = re.compile(rf"(\w+)(?:\.(first|last))?(?: ([+-]) (\d+) ({'|'.join(UNITS)})s?)?")


@dataclass(frozen=True)
class Expression:
    """The first or last day of a claim, so many units later; `end` is "" where the relation chooses it.

    >>> Expression.parse("opening.first - 1 day")
    Expression(claim='opening', end='first', count=-1, unit='day')
    >>> Expression.parse("opening.start")
    Traceback (most recent call last):
    analysis.reading.errors.EvidenceError: “opening.start” is no day; allowed: claim, ...
    """

    claim: str
    end: str = ""
    count: int = 0
    unit: str = "day"

    @classmethod
    def parse(cls, text: str) -> Expression:
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
    day: Expression
    kind: str
    because: str
    means: str = ""
    place: str = "bound"


def read(path: Path, claims: Collection[str] | None = None) -> list[Bound]:
    """Return the bounds of a file, on known `claims` if given; raises EvidenceError with file and line of the entry."""
    try:
        text = path.read_text("utf-8")
        raw = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise EvidenceError(f"{path.name}: {' '.join(str(error).split())}; expected a TOML file of bounds") from None
    if unknown := raw.keys() - {"bound"}:
        raise EvidenceError(f"{path.name}: unknown “{min(unknown)}”; allowed: [[bound]]")
    entries = raw.get("bound", [])
    if not isinstance(entries, list):
        raise EvidenceError(f"{path.name}: “bound” stands once; expected entries [[bound]]")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*bound\s*\]\]", line)]
    lines += [1] * (len(entries) - len(lines))  # entries written in another of TOML's ways
    bounds = [_bound(entry, f"{path.name}:{line}") for entry, line in zip(entries, lines, strict=False)]
    for bound in bounds if claims is not None else ():
        for name in (bound.told, bound.day.claim):
            if name not in claims:
                near = ", ".join(get_close_matches(name, claims)) or "none"
                raise EvidenceError(f"{bound.place}: “{name}” is no claim; near it: {near}")
    return bounds


def _bound(entry: dict[str, object], place: str) -> Bound:
    if unknown := sorted(entry.keys() - set(KEYS)):
        raise EvidenceError(f"{place}: unknown key “{unknown[0]}”; allowed: {', '.join(KEYS)}")
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
        day = Expression.parse(entry[relations[0]])
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {relations[0]} {error}") from None
    return Bound(entry["told"], relations[0], day, entry["kind"], entry["because"], entry.get("means", ""), place)
