"""An article's coding: how a person reads each sentence of it; what cannot be meant is refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from analysis.dating.windows import FIRST_DAY, LAST_DAY
from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading import files, templates
from analysis.reading.templates import Template

STATUSES = (
    "fact", "statistic", "plan", "dropped plan", "forecast", "hearsay", "company claim", "denied", "assertion",
    "speculation", "open", "unknown",
)  # fmt: skip
# In which tense a statement is told of, by its status; the others tell none.
TENSES = {"fact": "past", "statistic": "past", "plan": "future", "forecast": "future"}
# What says of a claim that it is not, no longer, or not yet so: never what the book states of it.
NOT_ASSERTED = ("denied", "dropped plan", "open")
# What somebody claims, expects or hopes for.
CLAIMED = ("company claim", "forecast", "assertion")
# What nobody stands by: it is repeated from others, guessed, or said not to be known.
DOUBTFUL = ("hearsay", "speculation", "unknown")
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
        meant = {"by": self.by, "status": self.status}
        for name in slot.names:
            meant |= self.but.get(name, {})
        return meant | ({"status": slot.status} if slot.status else {})

    @property
    def speakers(self) -> list[str]:
        """Return everybody who is behind a statement of it, or retells one."""
        sources = [self.by, *(meant["by"] for meant in self.but.values() if "by" in meant)]
        return [speaker for by in sources for speaker in speakers(by)]


@dataclass(frozen=True)
class Coding:
    """An article's coding: its sentences in order.

    `on` is what readers call the article by, “the article on …”; `defects` are what a person notes of its text; `opens`
    is a date line before the first sentence, if there is one. `written` is a day known from outside the text,
    `written_from` where from. `faults` are a line for each thing that cannot be meant; a sentence whose words are
    refused is not among the entries, which are not the `whole` article then.
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
        """Return the entries that repeat no other, that of the date line first."""
        return (*filter(None, [self.opens]), *(entry for entry in self.entries if not entry.again))


def read(path: Path) -> Coding:
    """Return the coding of a file, with all faults; raises EvidenceError where it is no coding at all."""
    loaded, tables = files.toml(path, {"article": object, "sentence": object}, "sentence")
    faults, place = Faults(), f"{path.name} [article]"
    readable = faults.catch(files.only, loaded.get("article", {}), _ARTICLE, place)
    article = readable or {}
    faults += [f"{place}: {fault}" for fault in _article_faults(article)]
    opening = {"reads": article["opens"], "status": "fact"} if "opens" in article else None
    opens = faults.catch(_sentence, opening, place, faults) if opening else None
    entries = [None if _repeats(table) else faults.catch(_sentence, table, place, faults) for table, place in tables]
    # A caption may repeat a sentence behind it: repeats are read when all others are.
    for number, (table, place) in enumerate(tables):
        if _repeats(table):
            entries[number] = faults.catch(_again, [table for table, _ in tables], number, place, entries)
    whole = not faults or (bool(entries) and None not in (readable, *entries) and bool(opens) == bool(opening))
    about = {key: value for key, value in article.items() if key != "opens"}
    return Coding(path, opens, tuple(filter(None, entries)), tuple(faults), whole, **about)


def _repeats(table: object) -> bool:
    return isinstance(table, dict) and "again" in table


def _article_faults(article: dict) -> Iterator[str]:
    """Yield what cannot be meant of an article as a whole; a day from outside the text says where it is known from."""
    for key in sorted(article.keys() - {"written"}):
        if not article[key].strip("? "):
            yield f"{key} = {article[key]!r} is left open; expected words"
    day, where = article.get("written"), article.get("written_from", "")
    is_day = isinstance(day, dt.date) and not isinstance(day, dt.datetime) and FIRST_DAY <= day <= LAST_DAY
    if ("written" in article or where) and not (is_day and where):
        yield (
            f"written = {day}, written_from = {where!r}; expected a day from {FIRST_DAY} to {LAST_DAY} "
            'and where it is known from: written = 2018-07-11, written_from = "the page\'s address"'
        )


def _again(tables: list[object], number: int, place: str, entries: list[Entry | None]) -> Entry | None:
    """Return the entry of a repeat, None where the sentence that it repeats is refused itself."""
    table = files.only(tables[number], _SENTENCE, place)
    again, role = table["again"], table.get("role", "")
    if extra := sorted(table.keys() - {"again", "role"}):
        raise EvidenceError(f"{place}: {extra[0]!r} beside again = {again!r}; expected again alone, or with a role")
    if role not in ("", *ROLES):
        raise EvidenceError(f"{place}: {_unknown('role', role)}")
    if type(again) is not int or not 0 < again <= len(tables) or again == number + 1:
        raise EvidenceError(f"{place}: again = {again!r}; expected the number of the sentence that it repeats")
    if again > number and not role:
        raise EvidenceError(
            f"{place}: again = {again} is a sentence behind it; expected one before it: "
            'code it here and again there, or give it a role = "caption", which may repeat what follows'
        )
    if _repeats(tables[again - 1]):
        raise EvidenceError(f"{place}: again = {again} is itself a repeat; expected the sentence that it repeats")
    repeated = entries[again - 1]
    return repeated and replace(repeated, place=place, again=again, role=role or repeated.role)


def _sentence(table: object, place: str, faults: Faults) -> Entry | None:
    """Return a sentence's entry, its words alone where something beside them is refused; add what is to `faults`."""
    table = files.only(table, _SENTENCE, place)
    if "reads" not in table:
        raise EvidenceError(f"{place}: no “reads”; expected the sentence, word for word")
    but = table.get("but", {})
    for name, meant in but.items():
        files.only(meant, _CLAIM, f"{place}: but.{visible(name)}")
    wrong = Faults(f"{place}: ")
    template = wrong.catch(templates.compiled, " ".join(table["reads"].split()), STATUSES)
    refused = _role_faults(table, template) if "role" in table else _faults(table, but, template)
    wrong += [f"{place}: {fault}" for fault in refused]
    faults += wrong
    beside = {} if wrong else {"status": "fact"} | {key: table[key] for key in table.keys() - {"reads"}}
    return template and Entry(place, template, **beside)


def _role_faults(table: dict, template: Template | None) -> Iterator[str]:
    if table["role"] == "date line" and template and not template.slots:
        yield "a date line whose date stands in no slot dates nothing; expected {published:date}, or another role"
    if table["role"] not in ROLES:
        yield _unknown("role", table["role"])
    elif extra := sorted(table.keys() - {"reads", "role"}):
        yield f"{extra[0]!r} of a {table['role']}; furniture is no evidence: expected role alone"


def _unknown(key: str, value: str, of: str = "") -> str:
    fault = "left open; expected one of" if "?" in value else "unknown; known:"
    return f"{key} {value!r}{of} is {fault} {', '.join(ROLES if key == 'role' else STATUSES)}"


def _faults(table: dict, but: dict[str, dict], template: Template | None) -> Iterator[str]:
    """Yield what cannot be meant: an unknown status, a claim that the sentence does not make."""
    claims = {name for slot in template.slots for name in slot.names} if template else but.keys()
    for name in sorted(but.keys() - claims):
        claim, _, status = name.partition(" ")
        apart = f"; its slot or mark says so too: {{{claim}:… {status}}}, [words]{{{claim} {status}}}"
        yield (
            f"but.{visible(name)} is about nothing in the sentence; it has {', '.join(sorted(claims)) or 'no claim'}"
            f"{apart if claim in claims and status in STATUSES else ''}"
        )
    whole = {"status": table.get("status", ""), "by": table.get("by", NOBODY)}
    for name, meant in (("the sentence", whole), *but.items()):
        if "status" in meant and meant["status"] not in STATUSES:
            yield _unknown("status", meant["status"], f" of {visible(name)}")
        for key in sorted(meant.keys() & _EXPECTED.keys()):
            if "?" in meant[key]:
                yield f"{key} {meant[key]!r} of {visible(name)} is left open; expected {_EXPECTED[key]}"


_EXPECTED = {
    "by": f"who is behind it, {NOBODY!r} where nobody is named, [described so] where only described",
    "means": "what the marked words mean",
}
_DESCRIBED = re.compile(r"\[(.+)\]")


def speakers(by: str) -> list[str]:
    """Return who retells whom, the one nearest to the reader first: “The Gazette < [two people close to it]”."""
    return [name.strip() for name in by.split("<")]


def described(speaker: str) -> str:
    """Return the words that describe an unnamed speaker, those within the brackets, "" for a name."""
    match = _DESCRIBED.fullmatch(speaker)
    return match[1].strip() if match else ""
