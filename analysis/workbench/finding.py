"""Find what slots could take in a sentence: numbers, dates and known names, for proposals only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import heapify, heappop, heappush

from analysis.errors import EvidenceError
from analysis.reading import matching, surroundings, templates
from analysis.reading.coding import STATUSES
from analysis.reading.forms import Forms
from analysis.values import notation, numbers
from analysis.workbench import cutting, leftovers

# Where two kinds take the same words, the first here is meant; `_kind` thinks it over.
_LOOKED_FOR = ("span", "period", "date", "money", "points", "change", "share", "split", "count", "rank", "name")
_FREE_OF_FIGURES = ("split", "name")
_MEASURES = ("count", "money", "points", "change", "share")
_MOVES = re.compile(rf"\b(?:{surroundings.MOVES})\b", re.IGNORECASE)
_YEAR = re.compile("(?:19|20)[0-9]{2}")


@dataclass(frozen=True)
class Found:
    """A value in a sentence: its place, its kind, and " ?" where a person has to say what the words around it do."""

    start: int
    end: int
    kind: str
    says: str = ""

    @property
    def decided(self) -> tuple[str, ...]:
        """Return what its slot may say once it is decided."""
        ways = ("up plain", "down plain") if self.kind in ("change", "points") else ("plain",)
        return tuple(dict.fromkeys(self.says.replace("?", way) for way in ways))


def values(sentence: str, forms: Forms, following: str = "") -> list[Found]:
    """Return the values of a sentence that slots can take as they stand: what the reader would refuse stays words.

    `following` is what stands behind the sentence, into which its last value must not run. Ordinals and small number
    words by themselves are no figures.
    """
    taken = sorted(_longest(sentence, forms), key=lambda each: each.start)
    measured = any(each.kind in _MEASURES for each in taken)
    found: list[Found] = []
    for each in taken:
        if len(found) < templates.MOST and (not found or found[-1].end < each.start):
            found.append(each if measured else _as_event(sentence, each, forms))
    while found and (wrong := _misread(sentence, found, forms, following)):
        found.remove(wrong)
    return found


def _longest(sentence: str, forms: Forms) -> Iterator[Found]:
    """Yield what the reader takes in a slot, none within another, the longest first."""
    kinds = _LOOKED_FOR if any(leftovers.figures(sentence)) else _FREE_OF_FIGURES
    found = [(*match.span(), kind) for kind in kinds for match in forms.pattern(kind).finditer(sentence)]
    pending = [(start - end, kinds.index(kind), start) for start, end, kind in found]  # the longest first
    heapify(pending)
    free = bytearray(b"\1" * len(sentence))
    for match in cutting.NO_PROSE.finditer(sentence):
        free[match.start() : match.end()] = bytes(match.end() - match.start())
    left = 2 * templates.MOST
    while pending and left:
        length, number, start = heappop(pending)
        kind, end = kinds[number], start - length
        if not all(free[start:end]) or _is_idle(kind, sentence[start:end]):
            continue
        if each := _offered(sentence, (start, end), kind, forms):
            yield each
            free[start:end] = bytes(end - start)
            left -= 1
        else:
            joint = sentence.find(" to ", start, end)
            parts = [forms.pattern(kind).search(sentence, start + 1)]
            parts += [forms.pattern(kind).fullmatch(sentence, start, joint)] if joint > 0 else []
            for inner in parts:
                if inner and inner.start() < end:
                    heappush(pending, (inner.start() - inner.end(), number, inner.start()))


def _is_idle(kind: str, words: str) -> bool:
    """Tell whether words are seldom a figure or date: small number words, and years that are no date as they stand."""
    bare = re.sub(f"^{notation.HEDGED}", "", words)
    counted = (kind == "rank" and words.isalpha()) or (kind == "count" and (bare.isalpha() or _YEAR.fullmatch(words)))
    return bool(counted) or words.casefold() in ("now", "currently")


def _offered(sentence: str, span: tuple[int, int], kind: str, forms: Forms) -> Found | None:
    """Return a value as its slot is offered, with a question where a person has to say what it does to the number."""
    kind = _kind(sentence, span, kind, forms)
    asked = undecided(kind, sentence[slice(*span)])
    for says in dict.fromkeys((asked, " ?" if kind in numbers.KINDS else asked)):
        if accepted(sentence, each := Found(*span, kind, says), forms):
            return each
    return None


def _kind(sentence: str, span: tuple[int, int], kind: str, forms: Forms) -> str:
    """Return the kind that is likely meant of a percentage: a change where something moves by it, else a share."""
    if kind != "change" or not forms.holds("share", sentence[slice(*span)]):
        return kind
    if sentence.startswith(" of ", span[1]) or sentence.endswith((" to ", " from ", " at "), 0, span[0]):
        return "share"
    return "change" if _MOVES.search(sentence) else "share"


def _as_event(sentence: str, each: Found, forms: Forms) -> Found:
    """Return the date of an event where a year stands in a sentence without a figure that it could be the period of."""
    event = replace(each, kind="date")
    return event if each.kind == "period" and accepted(sentence, event, forms) else each


def undecided(kind: str, words: str) -> str:
    """Return " ?" where a slot has to say the direction of its value, since the words have none."""
    if kind in ("change", "points"):
        try:
            numbers.read(kind, words)
        except EvidenceError:
            return " ?"
    return ""


def accepted(sentence: str, each: Found, forms: Forms) -> bool:
    """Tell whether the reader takes a value in a slot where it stands."""
    words, around = sentence[each.start : each.end], (sentence[: each.start], sentence[each.end :])
    asked = (forms.names.kind(words),) if each.kind == "name" else ()
    for says in map(str.strip, each.decided):
        try:
            forms.value(each.kind, words, says, asked, around)
        except EvidenceError:
            continue
        return forms.fits(each.kind, sentence, (each.start, each.end), says)
    return False


def _misread(sentence: str, found: list[Found], forms: Forms, following: str) -> Found | None:
    """Return the first value that the reader would take elsewhere when it reads the whole sentence: “May 2024 2024”."""
    at, reads = 0, ""
    for each in found:
        reads += f"{doubled(sentence[at : each.start])}{{x:{each.kind}{each.decided[0]}}}"
        at = each.end
    template = templates.compiled(reads + doubled(sentence[at:]), STATUSES)
    matched = matching.match(template, f"{sentence} {following}".strip(), 0, forms)
    spans = matched[1] if matched and matched[0] == len(sentence) else []
    return next((each for each in found if (each.start, each.end) not in spans), None)


def doubled(words: str) -> str:
    """Return words as a template has them: a bracket of the article is doubled.

    >>> doubled("It [sic] rose.")
    'It [[sic]] rose.'
    """
    return re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, words)
