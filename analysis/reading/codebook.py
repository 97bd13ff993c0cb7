"""The codebook: what the book asks of the articles, in `claims.toml`, and what bounds their days, in `bounds.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from analysis.dating.constraints import REASONS, RELATIONS, Constraint, Limit
from analysis.dating.phrases import DATES
from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading import files
from analysis.reading.coding import NOBODY, NOT_ASSERTED, Coding, Entry, described
from analysis.reading.forms import KINDS, Forms
from analysis.reading.names import NAMED, Names
from analysis.reading.templates import Slot

TODAY = "today"  # the article's own day, as the period of what it tells of now
# What an article's furniture may tell of it, besides its date.
DATE_LINE = "published"
FURNITURE = ("outlet", "author", DATE_LINE)
# Words of their own where claims are asked for, and what an article's furniture tells of it.
RESERVED = {TODAY, "get", "other", "record", "outlet", "author"}
_PERIOD = re.compile(r"(\w+)(?:\.(?:first|last))?")


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
    definitions = {name: faults.catch(_definition, name, table, tables.keys()) for name, table in tables.items()}
    faults.raise_all()
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
    if strange := [kind for kind in table.get("names", ()) if kind not in NAMED]:
        return f"asks for a name of kind {strange[0]!r}; known: {', '.join(NAMED)}"
    if ("take" in table) != ("because" in table):
        return "takes one article's statement: expected `take` and the reason, `because`, together"
    period = table.get("period", TODAY).partition(".")[0]
    return "" if period in (TODAY, *claims) else f"has period {period!r}, which is no claim; {nearest(period, claims)}"


def faults(coding: Coding, definitions: dict[str, Definition], forms: Forms) -> Iterator[str]:
    """Yield a line, with file and line, for each claim and each speaker of a coding that cannot be meant."""
    periods = {slot.claim for entry in coding.distinct for slot in entry.template.slots if slot.kind in DATES}
    if not coding.whole:  # a sentence that is refused may be the one that gives a period
        periods |= definitions.keys()
    for entry in coding.distinct:
        wrong = [*_speaker_faults(entry, forms.names)]
        for slot in entry.template.slots:
            if entry.role and slot.claim not in FURNITURE:
                wrong.append(f"{slot.claim} in a {entry.role}, which is no evidence; allowed: {', '.join(FURNITURE)}")
            elif not entry.role or slot.claim == DATE_LINE:
                wrong += _slot_faults(slot, entry, definitions, periods, forms.names)
        wrong += _claimed_twice(entry, definitions) if entry.status and not entry.role else ()
        yield from (f"{entry.place}: {fault}" for fault in dict.fromkeys(wrong))


def _speaker_faults(entry: Entry, names: Names) -> Iterator[str]:
    """Yield who is behind a sentence and not in names.toml: a slip would count as an origin of its own."""
    for speaker in entry.speakers:
        description = described(speaker)
        if description in names:
            yield f"by {speaker} describes a source by its name; expected the name without brackets"
        elif not description and speaker != NOBODY and speaker not in names:
            yield (
                f"by {speaker!r} is no name in names.toml; {nearest(speaker, names.known)}; "
                f"one who is only described stands in brackets: [{speaker}]"
            )


def _slot_faults(
    slot: Slot, entry: Entry, definitions: dict[str, Definition], periods: set[str], names: Names
) -> Iterator[str]:
    """Yield why a claim cannot be made: what is not defined, not named or no time of the article, or means nothing."""
    if slot.claim not in definitions:
        more = {"count": ', unit = "…"', "name": ', names = ["…"]'}.get(slot.kind, "")
        new = f'{slot.claim} = {{ about = "…"{more} }}'
        yield f"claim {slot.claim!r} is not in claims.toml; {nearest(slot.claim, definitions)}; a new one: {new}"
        return
    definition, meant = definitions[slot.claim], entry.meant(slot)
    means = meant.get("means", "")
    if slot.subject and slot.subject not in names:
        near = nearest(slot.subject, names.known)
        yield f"{slot.claim}[{slot.subject}]: {slot.subject!r} is no name in names.toml; {near}"
    period = slot.period or definition.period
    match = _PERIOD.fullmatch(period)
    if period not in ("", TODAY) and not (match and match[1] in periods):
        near = nearest(period, periods)
        yield f"{slot.claim} holds for {period!r}, which is no date or period of the article; {near}"
    if meant["status"] == "unknown" and slot.kind not in ("words", "period", "span"):
        marked = Slot(slot.claim, "words", status="unknown")
        yield f"{slot.claim} is a value ({slot.kind}), so it is not unknown; expected another status, or {marked}"
    if means and slot.kind != "words":
        yield f"{slot.claim} is a slot and says itself what it means; `means` is for marked words"
    elif means and definition.one_of and means not in definition.one_of:
        yield f"{means!r} is none of what {slot.claim} may mean: {', '.join(definition.one_of)}"
    elif means and not definition.one_of and not definition.kind:
        yield f"{slot.claim} has no kind that {means!r} could be of; expected `kind` or `one_of` in claims.toml"


def _claimed_twice(entry: Entry, definitions: dict[str, Definition]) -> Iterator[str]:
    """Yield each claim that a sentence makes twice of one subject and period, both asserted or neither."""
    seen: dict[tuple, Slot] = {}
    for slot in entry.template.slots:
        key = slot.claim, slot.subject, slot.period, entry.meant(slot)["status"] not in NOT_ASSERTED
        if seen.setdefault(key, slot) is not slot and slot.claim in definitions and not definitions[slot.claim].many:
            apart = Slot(slot.claim, slot.kind, status="open" if slot.kind == "words" else "dropped plan")
            yield (
                f"{slot.claim} is given twice; expected once, or a claim or period (@…) of its own for one of them, "
                f"or `many = true` in claims.toml, or, for a plan given up or left open, a status of its own: {apart}"
            )


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known names that are most like one, in words: “nearest: sales”."""
    from difflib import get_close_matches  # only a message needs it

    near = get_close_matches(name, known, 3, 0.5)
    return f"nearest: {', '.join(near)}" if near else "none is like it"


_REASONS = tuple(kind for kind in REASONS if kind != "outside")


def constraints(path: Path, claims: Collection[str] | None = None) -> list[Constraint]:
    """Return the constraints of a file, none where there is no file; raises EvidenceError, a line for each fault.

    What they name must be among `claims`, where these are known.
    """
    _, tables = files.toml(path, {"bound": object}, "bound", needed=False)
    faults = Faults()
    constraints = [faults.catch(_constraint, table, place, claims) for table, place in tables]
    faults.raise_all()
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
