"""Compile a coded sentence to a template, and match it against an article's text.

A template is words with slots, `{name:kind}`, and marks, `[words]{name}`.  Slots take a value in one of the forms of
their kind; everything else must stand in the article word for word, white space and the shape of quotation marks aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from analysis.reading import dates, numbers
from analysis.reading.errors import EvidenceError
from analysis.reading.plain import straight
from analysis.reading.slots import KINDS, Slots

LONGEST = 120  # characters that a slot's value may take
_TOKEN = re.compile(
    r"(?P<doubled>\[\[|\]\]|\{\{|\}\})"
    r"|\{(?P<slot>\w+)(?:@(?P<period>[\w.]+))?:(?P<kind>\w+)\}"
    r"|\]\{(?P<mark>\w+)(?:@(?P<of>[\w.]+))?\}"
    r"|(?P<left>\{\?[^}]*\})"
    r"|(?P<open>\[)"
    r"|(?P<stray>[\]{}])"
)
# What would change a value's meaning from outside its slot, where a changed value could not take it along.
_BEFORE_NUMBER = (
    "around about roughly nearly almost approximately circa perhaps maybe over under above below beyond exceeding some "
    "only just not no minus down close_to near_to close_on more_than less_than fewer_than higher_than lower_than "
    "at_least at_most at_best up_to as_many_as as_much_as as_few_as as_little_as as_low_as as_high_as an_estimated "
    "in_excess_of upwards_of north_of south_of short_of well_over well_under dozens_of hundreds_of thousands_of"
)
_BEFORE_DATE = (
    "from after before by until till since starting late later early earlier mid middle_of not no_later_than as_of "
    "end_of start_of beginning_of on in at during over around about"
)
_BEFORE_NAME = "not no without except"


def _words(listed: str) -> re.Pattern[str]:
    words = "|".join(word.replace("_", " ") for word in sorted(listed.split(), key=len, reverse=True))
    return re.compile(rf"\b({words}) $", re.IGNORECASE)


BEFORE = {
    **dict.fromkeys(numbers.KINDS, _words(_BEFORE_NUMBER)),
    **dict.fromkeys(dates.KINDS, _words(_BEFORE_DATE)),
    "name": _words(_BEFORE_NAME),
}
_AFTER_NUMBER = re.compile(
    r",? ((?:or|and) (?:more|less|fewer|so|over|under|above|below|higher|lower|counting|a half|a quarter)"
    r"|at (?:least|(?:the )?most|best)|plus|upwards"
    r"|(?:hundred|thousand|million|billion|trillion|dozen)s?|per ?cent|percentage)\b"
)
_NEVER = re.compile("(?!)")
_AFTER_DATE = re.compile(r",? (or (?:so|later|earlier|before|after|thereabouts)|at the (?:earliest|latest)|onwards?)\b")


@dataclass(frozen=True)
class Mark:
    """A slot or marked words of a template: claim, kind ("words" for marks), the slot that gives its period."""

    claim: str
    kind: str
    period: str


@dataclass(frozen=True)
class Template:
    """A sentence's parts in order: literal text, and with a mark's number a "slot", or where it "open"s or "close"s."""

    reads: str
    marks: tuple[Mark, ...]
    parts: tuple[str | tuple[str, int], ...]

    @property
    def lead(self) -> str:
        """Return the words with which it begins, "" where it begins with a slot."""
        first = next((part for part in self.parts if isinstance(part, str) or part[0] == "slot"), "")
        return first if isinstance(first, str) else ""


def compiled(reads: str) -> Template:
    """Return the template that a coded sentence writes.

    >>> compiled("They [sold {sales:count} apples]{success}.").marks
    (Mark(claim='success', kind='words', period=''), Mark(claim='sales', kind='count', period=''))
    >>> compiled("They sold around {sales:count} apples.")
    Traceback (most recent call last):
    analysis.reading.errors.EvidenceError: “around” before {sales:count} changes its value: it belongs into the slot
    """
    marks: list[Mark | None] = []
    parts: list[str | tuple[str, int]] = [""]
    opened: list[int] = []
    at = 0
    for token in _TOKEN.finditer(reads):
        _literal(parts, straight(reads[at : token.start()]))
        at = token.end()
        if token["doubled"]:
            _literal(parts, token["doubled"][0])
        elif token["slot"]:
            marks.append(_slot(token, parts))
            parts.append(("slot", len(marks) - 1))
        elif token["left"]:
            raise EvidenceError(f"{token[0]} is left open: expected the claim's name before the colon, or the words")
        elif token["open"]:
            marks.append(None)
            opened.append(len(marks) - 1)
            parts.append(("open", len(marks) - 1))
        elif token["mark"] and opened:
            number = opened.pop()
            if parts[-1] == ("open", number):
                raise EvidenceError(f"[]{{{token['mark']}}} marks no words")
            marks[number] = Mark(token["mark"], "words", token["of"] or "")
            parts.append(("close", number))
        else:
            near = reads[max(0, token.start() - 12) : token.end() + 12]
            raise EvidenceError(
                f"“{token[0]}” in “{near}” stands alone; expected {{name:kind}} or [words]{{name}}: "
                "a bracket of the article is doubled, and two marks cannot begin at one place"
            )
    if opened:
        raise EvidenceError("a [ is not closed: expected “[words]{name}”; a bracket of the article is doubled")
    _literal(parts, straight(reads[at:]))
    _refuse_after(parts, marks)
    return Template(reads, tuple(marks), tuple(part for part in parts if part != ""))


def _literal(parts: list, words: str) -> None:
    if isinstance(parts[-1], str):
        parts[-1] += words
    elif words:
        parts.append(words)


def _slot(token: re.Match[str], parts: list) -> Mark:
    kind = token["kind"]
    if kind not in KINDS:
        raise EvidenceError(f"kind “{kind}” of {token[0]} is unknown; known: {', '.join(KINDS)}")
    lead = _before(parts)
    if lead is None:
        raise EvidenceError(f"{token[0]} touches the slot before it: expected words between them")
    if changes := BEFORE[kind].search(lead):
        raise EvidenceError(f"“{changes[1]}” before {token[0]} changes its value: it belongs into the slot")
    return Mark(token["slot"], kind, token["period"] or "")


def _before(parts: list) -> str | None:
    """Return the words since the last slot; None where there are none."""
    slots = [number for number, part in enumerate(parts) if isinstance(part, tuple) and part[0] == "slot"]
    words = "".join(part for part in parts[slots[-1] + 1 if slots else 0 :] if isinstance(part, str))
    return None if slots and not words else words


def _joined(parts: Iterable) -> list:
    joined: list = [""]
    for part in parts:
        if isinstance(part, str):
            _literal(joined, part)
        else:
            joined.append(part)
    return joined


def _refuse_after(parts: list, marks: list) -> None:
    parts = _joined(part for part in parts if isinstance(part, str) or part[0] == "slot")
    for part, following in pairwise(parts):
        if isinstance(part, tuple) and part[0] == "slot" and isinstance(following, str):
            mark = marks[part[1]]
            after = {"name": _NEVER, **dict.fromkeys(dates.KINDS, _AFTER_DATE)}.get(mark.kind, _AFTER_NUMBER)
            if found := after.match(following):
                raise EvidenceError(
                    f"“{found[1]}” after {{{mark.claim}:{mark.kind}}} changes its value: it belongs into the slot, "
                    "or the whole is marked"
                )


def match(template: Template, text: str, at: int, slots: Slots) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where a template ends that begins at a place of a plain text, and the spans of its marks, or None.

    A sentence ends before white space or with the text.
    """
    spans: list[list[int]] = [[0, 0] for _ in template.marks]
    end = _match(template.parts, 0, (text, at), (slots, template.marks, spans))
    return None if end is None else (end, [(start, stop) for start, stop in spans])


def _match(parts: tuple, number: int, where: tuple[str, int], how: tuple) -> int | None:
    text, at = where
    if number == len(parts):
        return at if at == len(text) or text[at] == " " else None
    part, (slots, marks, spans) = parts[number], how
    if isinstance(part, str):
        return _match(parts, number + 1, (text, at + len(part)), how) if text.startswith(part, at) else None
    what, mark = part
    if what == "slot":
        for end in _ends(parts[number + 1 :], text, at):
            if slots.fits(marks[mark].kind, text, (at, end)):
                spans[mark] = [at, end]
                if (done := _match(parts, number + 1, (text, end), how)) is not None:
                    return done
        return None
    spans[mark][what == "close"] = at
    return _match(parts, number + 1, (text, at), how)


def _ends(following: tuple, text: str, at: int) -> Iterator[int]:
    """Yield where a slot's value may end: before the literal that follows it."""
    literal = next((part for part in following if isinstance(part, str)), "")
    last = min(len(text), at + LONGEST)
    if not literal:
        yield from (end for end in range(last, at, -1) if end == len(text) or text[end] == " ")
        return
    end = text.find(literal, at + 1, last + len(literal))
    while end != -1:
        yield end
        end = text.find(literal, end + 1, last + len(literal))
