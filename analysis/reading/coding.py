"""Load how a person has coded an article, and refuse what cannot be meant."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from analysis.reading import templates
from analysis.reading.errors import EvidenceError
from analysis.reading.templates import Template

STATUSES = (
    "fact", "statistic", "plan", "forecast", "hearsay", "company claim", "assertion", "speculation", "unknown",
)  # fmt: skip
NOBODY = "unattributed"
_ARTICLE, _SENTENCE, _CLAIM = {"opens", "on"}, {"reads", "by", "status", "but", "again"}, {"by", "status", "means"}


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

    `on` is what the article is about, by which readers hold it; `opens` is what opens the file, None where nothing does.
    """

    path: Path
    on: str
    opens: Entry | None
    entries: tuple[Entry, ...]

    @cached_property
    def claims(self) -> set[str]:
        """Return the names of all claims that the sentences speak of."""
        entries = (*self.entries, *([self.opens] if self.opens else []))
        return {mark.claim for entry in entries for mark in entry.template.marks}


def read(path: Path) -> Coding:
    """Return the coding of a file; raises EvidenceError with file and line where it cannot be meant."""
    text = path.read_text("utf-8")
    try:
        loaded = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{path.name}: {error}; expected TOML") from None
    _only(loaded, {"article", "sentence"}, path.name)
    places = [f"{path.name}:{line}" for line, words in enumerate(text.splitlines(), 1) if _HEAD.match(words)]
    opening = loaded.get("article", {})
    _only(opening, _ARTICLE, f"{path.name} [article]")
    opens = None
    if "opens" in opening:
        opens = _sentence({"reads": opening["opens"], "status": "fact"}, f"{path.name} [article]")
    entries: list[Entry] = []
    for place, given in zip(places, loaded.get("sentence", ()), strict=True):
        entries.append(_again(given, place, entries) if "again" in given else _sentence(given, place))
    return Coding(path, opening.get("on", ""), opens, tuple(entries))


_HEAD = re.compile(r"\s*\[\[\s*sentence\s*\]\]")


def _only(given: dict, allowed: set[str], place: str) -> None:
    if strange := sorted(given.keys() - allowed):
        raise EvidenceError(f"{place}: {strange[0]!r} is unknown; allowed: {', '.join(sorted(allowed))}")


def _again(given: dict, place: str, entries: list[Entry]) -> Entry:
    number = given["again"]
    if given.keys() != {"again"} or not isinstance(number, int) or not 0 < number <= len(entries):
        raise EvidenceError(f"{place}: again = {number!r}; expected alone the number of a sentence before it")
    if entries[number - 1].again:
        raise EvidenceError(f"{place}: again = {number} is itself a repeat; expected the sentence that it repeats")
    return Entry(place, entries[number - 1].template, again=number)


def _sentence(given: dict, place: str) -> Entry:
    _only(given, _SENTENCE, place)
    if not isinstance(given.get("reads"), str) or not given["reads"].strip():
        raise EvidenceError(f"{place}: no “reads”; expected the sentence, word for word")
    try:
        template = templates.compiled(given["reads"].strip())
    except EvidenceError as error:
        raise EvidenceError(f"{place}: {error}") from None
    entry = Entry(place, template, given.get("by", NOBODY), given.get("status", ""), given.get("but", {}))
    for fault in _faults(entry):
        raise EvidenceError(f"{place}: {fault}")
    return entry


def _faults(entry: Entry) -> Iterator[str]:
    """Yield what cannot be meant: an unknown status, a claim that the sentence does not make."""
    made = {mark.claim for mark in entry.template.marks}
    made |= {f"{mark.claim}@{mark.period}" for mark in entry.template.marks if mark.period}
    for name, given in (("the sentence", {"status": entry.status, "by": entry.by}), *entry.but.items()):
        if name != "the sentence" and name not in made:
            yield f"but.{name} is about nothing in the sentence; it has {', '.join(sorted(made)) or 'no claim'}"
        for key in given.keys() - _CLAIM:
            yield f"{key!r} of {name} is unknown; allowed: {', '.join(sorted(_CLAIM))}"
        if "status" in given and given["status"] not in STATUSES:
            yield f"status {given['status']!r} of {name} is unknown; known: {', '.join(STATUSES)}"
        if not given.get("by", NOBODY).strip() or "?" in given.get("by", ""):
            yield f"by {given['by']!r} of {name} is nobody; expected who is behind it, or {NOBODY!r}"
