"""An article's coding: how a person reads each sentence of it; what cannot be meant is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from analysis.errors import EvidenceError
from analysis.reading import tables, templates
from analysis.reading.templates import Template

STATUSES = (
    "fact", "statistic", "plan", "dropped plan", "forecast", "hearsay", "company claim", "denied", "assertion",
    "speculation", "open", "unknown",
)  # fmt: skip
# What is printed around an article's sentences: no evidence, counted nowhere.
ROLES = ("headline", "byline", "caption", "credit", "reading time", "date line", "navigation", "table head")
NOBODY = "unattributed"
_ARTICLE = {"opens", "on", "defects", "written", "written_from"}
_SENTENCE, _CLAIM = {"reads", "by", "status", "but", "again", "role"}, {"by", "status", "means"}


@dataclass(frozen=True)
class Entry:
    """One coded sentence: its template, who is behind it, how it is meant, what differs for one claim of it.

    `again` is the number of the sentence that it repeats, 0 where it repeats none; `role` is what it is where it is no
    evidence, "" where it is; `place` is file and line.
    """

    place: str
    template: Template
    by: str = NOBODY
    status: str = ""
    but: dict[str, dict[str, str]] = field(default_factory=dict)
    again: int = 0
    role: str = ""

    def told(self, slot: templates.Slot) -> dict[str, str]:
        """Return who is behind one statement of it, how it is meant, and what its marked words mean."""
        told = {"by": self.by, "status": self.status}
        for name in slot.names:
            told |= self.but.get(name, {})
        return told | ({"status": slot.status} if slot.status else {})


@dataclass(frozen=True)
class Coding:
    """An article's coding: its sentences in order.

    `on` is what the article is about, by which readers hold it; `defects` are what a person notes of its text; `opens`
    is what opens the file, if anything does. `written` is a day known from outside the text, `written_from` where from.
    """

    path: Path
    on: str
    defects: str
    opens: Entry | None
    entries: tuple[Entry, ...]
    written: dt.date | None = None
    written_from: str = ""

    @property
    def distinct(self) -> tuple[Entry, ...]:
        """Return what opens the file and every sentence, repeats left out."""
        return (*filter(None, [self.opens]), *(entry for entry in self.entries if not entry.again))


def read(path: Path) -> Coding:
    """Return the coding of a file; raises EvidenceError with file and line where it cannot be meant."""
    loaded, text = tables.read(path)
    tables.only(loaded, {"article", "sentence"}, path.name)
    opening = tables.only(loaded.get("article", {}), _ARTICLE, f"{path.name} [article]")
    for key in opening.keys() - {"written"}:
        if not tables.worded(opening[key]) or not opening[key].strip("? "):
            raise EvidenceError(f"{path.name} [article]: {key} = {opening[key]!r} is left open; expected words")
    given = loaded.get("sentence", [])
    if not isinstance(given, list):
        raise EvidenceError(f"{path.name}: “sentence” stands once; expected entries [[sentence]]")
    opens = None
    if "opens" in opening:
        opens = _sentence({"reads": opening["opens"], "status": "fact"}, f"{path.name} [article]")
    entries: list[Entry] = []
    for each, place in zip(given, tables.places(path, text, "sentence", len(given)), strict=True):
        table = tables.only(each, _SENTENCE, place)
        entries.append(_again(table, place, entries) if "again" in table else _sentence(table, place))
    about = opening.get("on", ""), opening.get("defects", "")
    return Coding(path, *about, opens, tuple(entries), *_written(opening, path))


def _written(opening: dict, path: Path) -> tuple[dt.date | None, str]:
    """Return the day that is known from outside the text, and where from: none without the other."""
    day, where = opening.get("written"), opening.get("written_from", "")
    if (day is None) != (where == "") or not isinstance(day, dt.date | None) or isinstance(day, dt.datetime):
        raise EvidenceError(
            f"{path.name} [article]: written = {day}, written_from = {where!r}; "
            'expected a day and where it is known from: written = 2018-07-11, written_from = "the page\'s address"'
        )
    return day, where


def _again(given: dict, place: str, entries: list[Entry]) -> Entry:
    number, role = given["again"], _role(given, place)
    if given.keys() - {"role"} != {"again"} or type(number) is not int or not 0 < number <= len(entries):
        raise EvidenceError(f"{place}: again = {str(number)[:20]}; expected alone the number of a sentence before it")
    if entries[number - 1].again:
        raise EvidenceError(f"{place}: again = {number} is itself a repeat; expected the sentence that it repeats")
    return replace(entries[number - 1], place=place, again=number, role=role or entries[number - 1].role)


def _role(given: dict, place: str) -> str:
    role = given.get("role", "")
    if role and role not in ROLES:
        raise EvidenceError(f"{place}: role {role!r} is unknown; known: {', '.join(ROLES)}")
    return role


def _sentence(given: dict, place: str) -> Entry:
    if not tables.worded(given.get("reads")):
        raise EvidenceError(f"{place}: no “reads”; expected the sentence, word for word")
    try:
        template = templates.compiled(given["reads"].strip(), STATUSES)
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {error}") from None
    if role := _role(given, place):
        if extra := sorted(given.keys() - {"reads", "role"}):
            raise EvidenceError(f"{place}: {extra[0]!r} of a {role}; furniture is no evidence: expected role alone")
        return Entry(place, template, status="fact", role=role)
    but = given.get("but", {})
    for name, told in (but if isinstance(but, dict) else {"but": but}).items():
        tables.only(told, _CLAIM, f"{place}: but.{name}")
    entry = Entry(place, template, given.get("by", NOBODY), given.get("status", ""), but)
    for fault in _faults(entry):
        raise EvidenceError(f"{place}: {fault}")
    return entry


def _faults(entry: Entry) -> Iterator[str]:
    """Yield what cannot be meant: an unknown status, a claim that the sentence does not make."""
    made = {name for slot in entry.template.slots for name in slot.names}
    for name in entry.but.keys() - made:
        yield f"but.{name} is about nothing in the sentence; it has {', '.join(sorted(made)) or 'no claim'}"
    for name, given in (("the sentence", {"status": entry.status, "by": entry.by}), *entry.but.items()):
        if "status" in given and given["status"] not in STATUSES:
            yield f"status {given['status']!r} of {name} is unknown; known: {', '.join(STATUSES)}"
        for key in given.keys() & {"by", "means"}:
            if not tables.worded(given[key]) or "?" in given[key]:
                yield f"{key} {given[key]!r} of {name} is left open; expected {_MEANT[key]}"


_MEANT = {
    "by": f"who is behind it, {NOBODY!r} where nobody is named, [described so] where only described",
    "means": "what the marked words mean",
}
_DESCRIBED = re.compile(r"\[(.+)\]")


def speakers(by: str) -> list[str]:
    """Return who retells whom, the one nearest to the reader first: “A newspaper < two people close to it”.

    Who is only described, in brackets, is nobody's name.

    >>> speakers("The Gazette < [two people close to the matter]")
    ['The Gazette', '[two people close to the matter]']
    """
    return [name.strip() for name in by.split("<")]


def described(speaker: str) -> str:
    """Return the words that describe an unnamed speaker, "" for a name.

    >>> described("[two people]"), described("The Gazette")
    ('two people', '')
    """
    found = _DESCRIBED.fullmatch(speaker)
    return found[1].strip() if found else ""
