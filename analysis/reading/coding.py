"""Load how a person has coded an article, and refuse what cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from analysis.reading import tables, templates
from analysis.reading.errors import EvidenceError
from analysis.reading.templates import Template

STATUSES = (
    "fact", "statistic", "plan", "forecast", "hearsay", "company claim", "assertion", "speculation", "unknown",
)  # fmt: skip
NOBODY = "unattributed"
_ARTICLE = {"opens", "on", "defects"}
_SENTENCE, _CLAIM = {"reads", "by", "status", "but", "again"}, {"by", "status", "means"}


@dataclass(frozen=True)
class Entry:
    """One coded sentence: its template, who is behind it, how it is meant, what differs for one claim of it.

    `again` is the number of the sentence that it repeats, 0 where it repeats none; `place` is file and line.
    """

    place: str
    template: Template
    by: str = NOBODY
    status: str = ""
    but: dict[str, dict[str, str]] = field(default_factory=dict)
    again: int = 0


@dataclass(frozen=True)
class Coding:
    """An article's coding: its sentences in order.

    `on` is what the article is about, by which readers hold it; `defects` are what a person notes of its text; `opens`
    is what opens the file, if anything does.
    """

    path: Path
    on: str
    defects: str
    opens: Entry | None
    entries: tuple[Entry, ...]

    @property
    def told(self) -> tuple[Entry, ...]:
        """Return what opens the file and every sentence, repeats left out."""
        return (*filter(None, [self.opens]), *(entry for entry in self.entries if not entry.again))


def read(path: Path) -> Coding:
    """Return the coding of a file; raises EvidenceError with file and line where it cannot be meant."""
    loaded, text = tables.read(path)
    tables.only(loaded, {"article", "sentence"}, path.name)
    opening = tables.only(loaded.get("article", {}), _ARTICLE, f"{path.name} [article]")
    for key, words in opening.items():
        if not isinstance(words, str) or not words.strip("? "):
            raise EvidenceError(f"{path.name} [article]: {key} = {words!r} is left open; expected words")
    given = loaded.get("sentence", [])
    if not isinstance(given, list):
        raise EvidenceError(f"{path.name}: “sentence” stands once; expected entries [[sentence]]")
    opens = None
    if "opens" in opening:
        opens = _sentence({"reads": opening["opens"], "status": "fact"}, f"{path.name} [article]")
    entries: list[Entry] = []
    for each, place in zip(given, tables.places(path, text, "sentence", len(given)), strict=True):
        told = tables.only(each, _SENTENCE, place)
        entries.append(_again(told, place, entries) if "again" in told else _sentence(told, place))
    return Coding(path, opening.get("on", ""), opening.get("defects", ""), opens, tuple(entries))


def _again(given: dict, place: str, entries: list[Entry]) -> Entry:
    number = given["again"]
    if given.keys() != {"again"} or type(number) is not int or not 0 < number <= len(entries):
        raise EvidenceError(f"{place}: again = {number!r}; expected alone the number of a sentence before it")
    if entries[number - 1].again:
        raise EvidenceError(f"{place}: again = {number} is itself a repeat; expected the sentence that it repeats")
    return replace(entries[number - 1], place=place, again=number)


def _sentence(given: dict, place: str) -> Entry:
    if not isinstance(given.get("reads"), str) or not given["reads"].strip():
        raise EvidenceError(f"{place}: no “reads”; expected the sentence, word for word")
    try:
        template = templates.compiled(given["reads"].strip())
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {error}") from None
    but = given.get("but", {})
    for name, told in (but if isinstance(but, dict) else {"but": but}).items():
        tables.only(told, _CLAIM, f"{place}: but.{name}")
    entry = Entry(place, template, given.get("by", NOBODY), given.get("status", ""), but)
    for fault in _faults(entry):
        raise EvidenceError(f"{place}: {fault}")
    return entry


def _faults(entry: Entry) -> Iterator[str]:
    """Yield what cannot be meant: an unknown status, a claim that the sentence does not make."""
    made = {mark.claim for mark in entry.template.marks}
    made |= {f"{mark.claim}@{mark.period}" for mark in entry.template.marks if mark.period}
    for name in entry.but.keys() - made:
        yield f"but.{name} is about nothing in the sentence; it has {', '.join(sorted(made)) or 'no claim'}"
    for name, given in (("the sentence", {"status": entry.status, "by": entry.by}), *entry.but.items()):
        if "status" in given and given["status"] not in STATUSES:
            yield f"status {given['status']!r} of {name} is unknown; known: {', '.join(STATUSES)}"
        for key in given.keys() & {"by", "means"}:
            if not isinstance(given[key], str) or not given[key].strip() or "?" in given[key]:
                yield f"{key} {given[key]!r} of {name} is left open; expected {_MEANT[key]}"


_MEANT = {"by": f"who is behind it, or {NOBODY!r}", "means": "what the marked words mean"}
