"""An article's coding: how a person reads each sentence of it; what cannot be meant is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from analysis.dating.windows import FIRST, LAST
from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading import files, templates
from analysis.reading.templates import Template

STATUSES = (
    "fact", "statistic", "plan", "dropped plan", "forecast", "hearsay", "company claim", "denied", "assertion",
    "speculation", "open", "unknown",
)  # fmt: skip
# What is printed around an article's sentences: no evidence, counted nowhere.
ROLES = (
    "headline", "subhead", "byline", "caption", "credit", "reading time", "date line", "navigation", "table head",
)  # fmt: skip
NOBODY = "unattributed"
_ARTICLE = dict.fromkeys(("opens", "on", "defects", "written_from"), str) | {"written": object}
_SENTENCE = dict.fromkeys(("reads", "by", "status", "role"), str) | {"but": dict, "again": object}
_CLAIM = dict.fromkeys(("by", "status", "means"), str)


@dataclass(frozen=True)
class Entry:
    """One coded sentence: its template, who is behind it, how it is meant, what differs for one claim of it.

    `again` is the number of the sentence that it repeats, 0 where it repeats none; `role` is what it is where it is no
    evidence, "" where it is; `place` is file and line. `status` is "" where what is coded beside its words is refused.
    """

    place: str
    template: Template
    by: str = NOBODY
    status: str = ""
    but: dict[str, dict[str, str]] = field(default_factory=dict)
    again: int = 0
    role: str = ""

    def meant(self, slot: templates.Slot) -> dict[str, str]:
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
    `faults` are a line for each thing that cannot be meant; a sentence whose words are refused is not among the
    entries, and they are not the `whole` article then.
    """

    path: Path
    opens: Entry | None
    entries: tuple[Entry, ...]
    faults: tuple[str, ...] = ()
    whole: bool = True
    on: str = ""
    defects: str = ""
    written: dt.date | None = None
    written_from: str = ""

    @property
    def distinct(self) -> tuple[Entry, ...]:
        """Return what opens the file and every sentence, repeats left out."""
        return (*filter(None, [self.opens]), *(entry for entry in self.entries if not entry.again))


def read(path: Path) -> Coding:
    """Return the coding of a file, with all faults; raises EvidenceError where it is no coding at all."""
    loaded, entries = files.toml(path, {"article": object, "sentence": object}, "sentence")
    faults, place = Faults(), f"{path.name} [article]"
    opening = faults.of(files.only, loaded.get("article", {}), _ARTICLE, place)
    article = opening or {}
    faults += [f"{place}: {fault}" for fault in _article_faults(article)]
    first = {"reads": article["opens"], "status": "fact"} if "opens" in article else None
    opens = faults.of(_sentence, first, place, faults) if first else None
    coded = [None if _repeats(given) else faults.of(_sentence, given, place, faults) for given, place in entries]
    # A caption may repeat a sentence behind it: repeats are read when all others are.
    for number, (given, place) in enumerate(entries):
        if _repeats(given):
            coded[number] = faults.of(_again, [each for each, _ in entries], number, place, coded)
    whole = not faults or (bool(coded) and None not in (opening, *coded) and bool(opens) == bool(first))
    about = {key: article[key] for key in ("on", "defects", "written", "written_from") if key in article}
    return Coding(path, opens, tuple(filter(None, coded)), tuple(faults), whole, **about)


def _repeats(given: object) -> bool:
    return isinstance(given, dict) and "again" in given


def _article_faults(article: dict) -> Iterator[str]:
    """Yield what cannot be meant of an article as a whole; a day from outside the text says where it is known from."""
    for key in article.keys() - {"written"}:
        if not article[key].strip("? "):
            yield f"{key} = {article[key]!r} is left open; expected words"
    day, where = article.get("written"), article.get("written_from", "")
    given = isinstance(day, dt.date) and not isinstance(day, dt.datetime) and FIRST <= day <= LAST
    if ("written" in article or where) and not (given and where):
        yield (
            f"written = {day}, written_from = {where!r}; expected a day from {FIRST} to {LAST} "
            'and where it is known from: written = 2018-07-11, written_from = "the page\'s address"'
        )


def _again(given: list[dict], number: int, place: str, coded: list[Entry | None]) -> Entry | None:
    """Return the entry of a repeat, None where the sentence that it repeats is refused itself."""
    own = files.only(given[number], _SENTENCE, place)
    again, role = own["again"], own.get("role", "")
    if extra := sorted(own.keys() - {"again", "role"}):
        raise EvidenceError(f"{place}: {extra[0]!r} beside again = {again!r}; expected again alone, or with a role")
    if role not in ("", *ROLES):
        raise EvidenceError(f"{place}: {_unknown('role', role)}")
    if type(again) is not int or not 0 < again <= len(given) or again == number + 1:
        raise EvidenceError(f"{place}: again = {again!r}; expected the number of the sentence that it repeats")
    if again > number and not role:
        raise EvidenceError(
            f"{place}: again = {again} is a sentence behind it; expected one before it: "
            'code it here and again there, or give it a role = "caption", which may repeat what follows'
        )
    if _repeats(given[again - 1]):
        raise EvidenceError(f"{place}: again = {again} is itself a repeat; expected the sentence that it repeats")
    repeated = coded[again - 1]
    return repeated and replace(repeated, place=place, again=again, role=role or repeated.role)


def _sentence(given: object, place: str, faults: Faults) -> Entry | None:
    """Return a sentence's entry; where something beside its words is refused, its words alone, with their values."""
    given = files.only(given, _SENTENCE, place)
    if "reads" not in given:
        raise EvidenceError(f"{place}: no “reads”; expected the sentence, word for word")
    but = given.get("but", {})
    for name, told in but.items():
        files.only(told, _CLAIM, f"{place}: but.{visible(name)}")
    wrong = Faults(f"{place}: ")
    template = wrong.of(templates.compiled, " ".join(given["reads"].split()), STATUSES)
    found = _role_faults(given) if "role" in given else _faults(given, but, template)
    wrong += [f"{place}: {fault}" for fault in found]
    faults += wrong
    beside = {} if wrong else {"status": "fact"} | {key: given[key] for key in given.keys() - {"reads"}}
    return template and Entry(place, template, **beside)


def _role_faults(given: dict) -> Iterator[str]:
    if given["role"] not in ROLES:
        yield _unknown("role", given["role"])
    elif extra := sorted(given.keys() - {"reads", "role"}):
        yield f"{extra[0]!r} of a {given['role']}; furniture is no evidence: expected role alone"


def _unknown(key: str, value: str, of: str = "") -> str:
    told = "left open; expected one of" if "?" in value else "unknown; known:"
    return f"{key} {value!r}{of} is {told} {', '.join(ROLES if key == 'role' else STATUSES)}"


def _faults(given: dict, but: dict[str, dict], template: Template | None) -> Iterator[str]:
    """Yield what cannot be meant: an unknown status, a claim that the sentence does not make."""
    made = {name for slot in template.slots for name in slot.names} if template else but.keys()
    for name in sorted(but.keys() - made):
        claim, _, status = name.partition(" ")
        apart = f"; its slot or mark says so too: {{{claim}:… {status}}}, [words]{{{claim} {status}}}"
        yield (
            f"but.{visible(name)} is about nothing in the sentence; it has {', '.join(sorted(made)) or 'no claim'}"
            f"{apart if claim in made and status in STATUSES else ''}"
        )
    own = {"status": given.get("status", ""), "by": given.get("by", NOBODY)}
    for name, told in (("the sentence", own), *but.items()):
        if "status" in told and told["status"] not in STATUSES:
            yield _unknown("status", told["status"], f" of {visible(name)}")
        for key in sorted(told.keys() & _MEANT.keys()):
            if "?" in told[key]:
                yield f"{key} {told[key]!r} of {visible(name)} is left open; expected {_MEANT[key]}"


_MEANT = {
    "by": f"who is behind it, {NOBODY!r} where nobody is named, [described so] where only described",
    "means": "what the marked words mean",
}
_DESCRIBED = re.compile(r"\[(.+)\]")


def speakers(by: str) -> list[str]:
    """Return who retells whom, the one nearest to the reader first: “The Gazette < [two people close to it]”."""
    return [name.strip() for name in by.split("<")]


def described(speaker: str) -> str:
    """Return the words that describe an unnamed speaker, those within the brackets, "" for a name."""
    found = _DESCRIBED.fullmatch(speaker)
    return found[1].strip() if found else ""
