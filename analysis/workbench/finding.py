"""Find what slots could take in a sentence: numbers, dates and known names, for proposals only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.dating import phrases
from analysis.errors import EvidenceError
from analysis.reading import matching, templates
from analysis.reading.coding import STATUSES
from analysis.reading.forms import Forms
from analysis.values import numbers
from analysis.workbench import leftovers

# Where two kinds take the same words, the first here is meant; `_meant` thinks it over.
_LOOKED_FOR = ("span", "period", "date", "money", "points", "change", "share", "split", "count", "rank", "name")
_FREE_OF_FIGURES = ("split", "name")
_IDLE = ("now", "currently")  # seldom the date of anything
_MEASURES = ("count", "money", "points", "change", "share")
# Markup and addresses; each begins where a word does, so that a long word is looked through once.
NO_PROSE = re.compile(r"<[^<>]*>|(?<!\S)(?:\S*?://\S*|[^\s@]+@[^\s@]+)")
_MOVES = re.compile(
    r"\b(?:r[oi]se|rises|rising|gr[eo]w|grows|growth|up|down|f[ea]ll|falls|fallen|dropp?(?:s|ed)?|in-?creased?|decreased?"
    r"|declined?|jump(?:s|ed)?|surged?|slump(?:s|ed)?|gain(?:s|ed)?|climb(?:s|ed)?|sl[iu]mped|plunged?|tumbled?|soared?"
    r"|shr[aiu]nk|cut|higher|lower|more|less|fewer|year-on-year)\b",
    re.IGNORECASE,
)
_AROUND = 60  # characters; what stands further off changes no value


@dataclass(frozen=True)
class Found:
    """A value in a sentence: its place, its kind, and " ?" where a person has to say what the words around it do."""

    start: int
    end: int
    kind: str
    says: str = ""


def values(sentence: str, forms: Forms, following: str = "") -> list[Found]:
    """Return the values of a sentence that slots can take as they stand: what the reader would refuse stays words.

    `following` is what stands behind the sentence, into which its last value must not run. Ordinals and small number
    words by themselves are no figures.
    """
    taken = _longest(sentence, forms)
    measured = any(kind in _MEASURES for _, _, kind in taken)
    found: list[Found] = []
    for start, end, kind in taken:
        each = _meant(sentence, start, end, kind, measured, forms)
        if len(found) < templates.MOST and (not found or found[-1].end < start) and _accepted(sentence, each, forms):
            found.append(each)
    while found and (wrong := _misread(sentence, found, forms, following)):
        found.remove(wrong)
    return found


def _misread(sentence: str, found: list[Found], forms: Forms, following: str) -> Found | None:
    """Return the first value that the reader would take elsewhere when it reads the whole sentence: “May 2024 2024”."""
    at, reads = 0, ""
    for each in found:
        reads += f"{doubled(sentence[at : each.start])}{{x:{each.kind}{each.says.replace('?', 'up')}}}"
        at = each.end
    template = templates.compiled(reads + doubled(sentence[at:]), STATUSES)
    matched = matching.match(template, f"{sentence} {following}".strip(), 0, forms)
    spans = matched[1] if matched and matched[0] == len(sentence) else []
    return next((each for each in found if (each.start, each.end) not in spans), None)


def _longest(sentence: str, forms: Forms) -> list[tuple[int, int, str]]:
    """Return start, end and kind of what could be values, none within another, in order."""
    kinds = _LOOKED_FOR if any(leftovers.figures(sentence)) else _FREE_OF_FIGURES
    found = [(*match.span(), kind) for kind in kinds for match in forms.pattern(kind).finditer(sentence)]
    free = bytearray(b"\1" * len(sentence))
    for match in NO_PROSE.finditer(sentence):
        free[match.start() : match.end()] = bytes(match.end() - match.start())
    taken = []
    for start, end, kind in sorted(found, key=lambda each: each[0] - each[1]):
        words = sentence[start:end]
        idle = words.casefold() in _IDLE or (kind in ("rank", "count") and words.isalpha())
        if not idle and all(free[start:end]):
            taken.append((start, end, kind))
            free[start:end] = bytes(end - start)
    return sorted(taken)


def _meant(sentence: str, start: int, end: int, kind: str, measured: bool, forms: Forms) -> Found:
    """Return a value of the kind that is likely meant where its words have the form of two.

    A year beside a figure is its period, any other is the date of an event; a percentage is a change where it moves.
    """
    words = sentence[start:end]
    if kind == "period" and not measured and forms.holds("date", words):
        kind = "date"
    if kind == "change" and forms.holds("share", words):
        kind = "share" if sentence.startswith(" of ", end) or not _MOVES.search(sentence) else "change"
    return Found(start, end, kind, undecided(kind, words))


def undecided(kind: str, words: str) -> str:
    """Return " ?" where a slot has to say the direction of its value, since the words have none."""
    if kind in ("change", "points"):
        try:
            numbers.read(kind, words)
        except EvidenceError:
            return " ?"
    return ""


def _accepted(sentence: str, each: Found, forms: Forms) -> bool:
    """Tell whether the reader takes a value in a slot between the words that stand around it."""
    before, after = sentence[max(0, each.start - _AROUND) : each.start], sentence[each.end : each.end + _AROUND]
    words, says = sentence[each.start : each.end], each.says.replace("?", "up")
    try:
        template = templates.compiled(f"{doubled(before)}{{x:{each.kind}{says}}}{doubled(after)}", STATUSES)
        if each.kind in (*numbers.KINDS, *phrases.KINDS):
            forms.value(each.kind, words, says.strip())
    except EvidenceError:
        return False
    return matching.match(template, before + words + after, 0, forms) is not None


def doubled(words: str) -> str:
    """Return words as a template has them: a bracket of the article is doubled.

    >>> doubled("It [sic] rose.")
    'It [[sic]] rose.'
    """
    return re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, words)
