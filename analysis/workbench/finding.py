"""Find what slots could take in a sentence: numbers, dates and known names, for proposals only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from analysis.errors import EvidenceError
from analysis.reading import names, surroundings, templates
from analysis.reading.coding import STATUSES
from analysis.reading.forms import Forms
from analysis.reading.templates import Slot
from analysis.values import notation, numbers
from analysis.workbench import cutting, leftovers

# Where two kinds take the same words, the first here is meant; `_kind` thinks it over.
_LOOKED_FOR = ("span", "period", "date", "money", "points", "change", "share", "split", "count", "rank", "name")
_FREE_OF_FIGURES = ("split", "name")
_MEASURES = ("count", "money", "points", "change", "share")
_MOVES = re.compile(rf"\b(?:{surroundings.MOVES})\b", re.IGNORECASE)
_YEAR = re.compile("(?:19|20)[0-9]{2}")


class Candidate(NamedTuple):
    """A value in a sentence, and a slot that could take it: “?” is what a person has to decide of it."""

    start: int
    end: int
    slot: Slot

    @property
    def decided(self) -> list[Slot]:
        """Return what its slot may be once a person has said what the words around it do."""
        ways = ("up plain", "down plain") if self.slot.kind in ("change", "points") else ("plain",)
        return [replace(self.slot, claim="x", says=self.slot.says.replace("?", way)) for way in ways]


def values(sentence: str, forms: Forms, following: str = "") -> list[Candidate]:
    """Return the values of a sentence that slots can take as they stand: what the reader would refuse stays words.

    `following` is what stands behind the sentence, into which its last value must not run. Ordinals and small number
    words by themselves are no figures.
    """
    candidates = list(islice(_longest(sentence, forms), templates.MOST))
    if not any(candidate.slot.kind in _MEASURES for candidate in candidates):
        candidates = [_as_event(sentence, candidate, forms) for candidate in candidates]
    while candidates and (wrong := _misread(sentence, candidates, forms, following)):
        candidates.remove(wrong)
    return candidates


def _longest(sentence: str, forms: Forms) -> Iterator[Candidate]:
    """Yield what the reader takes in a slot, in the order of the sentence: the longest of those that begin together."""
    kinds = _LOOKED_FOR if leftovers.numerals(sentence) else _FREE_OF_FIGURES
    prose = cutting.NO_PROSE.sub(lambda markup: "\0" * len(markup[0]), sentence)
    free = 0
    patterns = ((kind, f"(?=({forms.pattern(kind).pattern}))") for kind in kinds)  # also where another one goes on
    spans = ((match.span(1), kind) for kind, pattern in patterns for match in re.finditer(pattern, prose))
    for (start, end), kind in sorted(spans, key=lambda span: (span[0][0], -span[0][1])):
        if start < free or _is_idle(kind, sentence[start:end]):
            continue
        slot = Slot("?", _kind(sentence, (start, end), kind, forms))
        if candidate := offered(sentence, (start, end), slot, forms):
            yield candidate
            free = end + 1  # one character at least stands between two slots


def _is_idle(kind: str, words: str) -> bool:
    """Tell whether words are seldom a figure or date: small number words, and years that are no date as they stand."""
    bare = re.sub(f"^{notation.HEDGED}", "", words)
    counted = (kind == "rank" and words.isalpha()) or (kind == "count" and (bare.isalpha() or _YEAR.fullmatch(words)))
    return bool(counted) or words.casefold() in ("now", "currently")


def offered(sentence: str, span: tuple[int, int], slot: Slot, forms: Forms) -> Candidate | None:
    """Return a value in a slot, with a question where a person has to say what the words around it do to it.

    None where the reader would not take it; what a slot says of another sentence is asked anew.
    """
    ways = ("?",) if slot.says else ("", "?") if slot.kind in numbers.KINDS else ("",)
    candidates = (Candidate(*span, replace(slot, says=says)) for says in ways)
    return next((candidate for candidate in candidates if accepted(sentence, candidate, forms)), None)


def _kind(sentence: str, span: tuple[int, int], kind: str, forms: Forms) -> str:
    """Return the kind that is likely meant of a percentage: a change where something moves by it, else a share."""
    if kind != "change" or not forms.holds("share", sentence[slice(*span)]):
        return kind
    if sentence.startswith(" of ", span[1]) or sentence.endswith((" to ", " from ", " at "), 0, span[0]):
        return "share"
    return "change" if _MOVES.search(sentence) else "share"


def _as_event(sentence: str, candidate: Candidate, forms: Forms) -> Candidate:
    """Return the date of an event where a year stands in a sentence without a figure that it could be the period of."""
    event = candidate._replace(slot=replace(candidate.slot, kind="date"))
    return event if candidate.slot.kind == "period" and accepted(sentence, event, forms) else candidate


def accepted(sentence: str, candidate: Candidate, forms: Forms) -> bool:
    """Tell whether the reader takes a value in a slot where it stands."""
    start, end, _ = candidate
    for slot in candidate.decided:
        try:
            forms.value(slot.kind, sentence[start:end], slot.says, names.NAMED, (sentence[:start], sentence[end:]))
        except EvidenceError:
            continue
        return forms.fits(slot.kind, sentence, (start, end), slot.says)
    return False


def _misread(sentence: str, candidates: list[Candidate], forms: Forms, following: str) -> Candidate | None:
    """Return the first value that the reader would take elsewhere when it reads the whole sentence: “May 2024 2024”."""
    reads = slotted(sentence, [(candidate, str(candidate.decided[0])) for candidate in candidates])
    match = templates.match(templates.compiled(reads, STATUSES), f"{sentence} {following}".strip(), 0, forms)
    spans = match[1] if match and match[0] == len(sentence) else []
    return next((candidate for candidate in candidates if candidate[:2] not in spans), None)


def slotted(sentence: str, slots: Iterable[tuple[Candidate, str]]) -> str:
    """Return a sentence with slots in the place of values; a bracket of the article is doubled."""
    end, reads = 0, ""
    for value, slot in slots:
        reads += literal(sentence[end : value.start]) + slot
        end = value.end
    return reads + literal(sentence[end:])


def literal(words: str) -> str:
    """Return words as a template has them: a bracket of the article is doubled."""
    return re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, words)
