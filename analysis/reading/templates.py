"""Templates: a coded sentence, compiled, and laid over an article's text.

A template is words with slots, `{claim:kind}`, and marks, `[words]{claim}`. A slot takes a value in one of the forms of
its kind; everything else must stand in the article word for word, white space and the shape of quotation marks aside.
In full: `{claim[Subject]@period:kind says}`, where `says` is what the words around the slot do to its value ("down",
"over", "times 1000", "plain" where they do nothing), or the status of this one statement ("dropped plan"), or both,
parted by a comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from analysis.errors import EvidenceError
from analysis.reading.forms import KINDS, Forms
from analysis.reading.plain import straight
from analysis.values import numbers

MOST = 200  # slots and marks of a sentence
_TOKEN = re.compile(
    r"(?P<doubled>\[\[|\]\]|\{\{|\}\})"
    r"|(?P<closes>\])?\{(?P<claim>\w+)(?:\[(?P<subject>[^\[\]{}]+)\])?(?:@(?P<period>[\w.]+))?"
    r"(?::(?P<kind>\w+))?(?:,? (?P<says>[^{}]+))?\}"
    r"|(?P<left>\{\?[^}]*\})"
    r"|(?P<opens>\[)"
    r"|[\]{}]"
)


@dataclass(frozen=True)
class Slot:
    """A slot or marked words of a template: the claim, its subject or "", the slot of its period or "", the kind.

    The kind of marked words is "words". `says` is what the slot says of its value, `status` that of this one statement.
    """

    claim: str
    kind: str
    period: str = ""
    subject: str = ""
    says: str = ""
    status: str = ""

    def __str__(self) -> str:
        """Return it as a template has it: “{sales[pears]@year:count over}”, “[words]{mood open}”."""
        opening, kind = ("[words]", "") if self.kind == "words" else ("", f":{self.kind}")
        says = ", ".join(filter(None, [self.says, self.status]))
        return f"{opening}{{{self._of(self.subject, self.period)}{kind}{' ' * bool(says)}{says}}}"

    @property
    def names(self) -> tuple[str, ...]:
        """Return how `but` may call it, the most general name first.

        >>> Slot("sales", "count", "year", "pears").names, Slot("start", "date", status="dropped plan").names
        (('sales', 'sales[pears]', 'sales@year', 'sales[pears]@year'), ('start', 'start dropped plan'))
        """
        names = [self._of(subject, period) for period in ("", self.period) for subject in ("", self.subject)]
        status = (f"{name} {self.status}" for name in names if self.status)
        return tuple(dict.fromkeys((*names, *status)))

    def _of(self, subject: str, period: str) -> str:
        return f"{self.claim}{f'[{subject}]' * bool(subject)}{f'@{period}' * bool(period)}"


@dataclass(frozen=True)
class Template:
    """A sentence's parts in order: literal text, and with a slot's number a "slot", or where marks "open", "close"."""

    reads: str
    slots: tuple[Slot, ...]
    parts: tuple[str | tuple[str, int], ...]

    @property
    def lead(self) -> str:
        """Return the words with which it begins, "" where it begins with a slot."""
        first = next((part for part in self.parts if isinstance(part, str) or part[0] == "slot"), "")
        return first if isinstance(first, str) else ""


def compiled(reads: str, statuses: tuple[str, ...] = ()) -> Template:
    """Return the template that a coded sentence writes; `statuses` are those that a slot may say.

    >>> compiled("They [sold {sales:count} apples]{success}.").slots
    (Slot(claim='success', kind='words', ...), Slot(claim='sales', kind='count', ...))
    """
    slots: list[Slot | None] = []
    parts: list[str | tuple[str, int]] = []
    opened: list[int] = []  # marks that are not closed yet
    end = 0
    for token in _TOKEN.finditer(reads):
        parts += filter(None, [straight(reads[end : token.start()]), (token["doubled"] or "")[:1]])
        end = token.end()
        if token["left"]:
            raise EvidenceError(f"{token[0]} is left open; expected the claim's name before the colon, or the words")
        if token["opens"]:
            opened.append(len(slots))
            parts.append(("open", len(slots)))
            slots.append(None)
        elif token["kind"] and not token["closes"]:
            parts.append(("slot", len(slots)))
            slots.append(_slot(token, statuses))
        elif token["closes"] and opened and not token["kind"]:
            if parts[-1] == ("open", opened[-1]):
                raise EvidenceError(f"[{token[0]} marks no words")
            parts.append(("close", opened[-1]))
            slots[opened.pop()] = _slot(token, statuses)
        elif not token["doubled"]:
            near = reads[max(0, token.start() - 12) : end + 12]
            raise EvidenceError(
                f"“{token[0]}” in “{near}” stands alone; expected {{name:kind}} or [words]{{name}}: "
                "a bracket of the article is doubled, and two marks cannot begin at one place"
            )
    parts += filter(None, [straight(reads[end:])])
    if opened:
        raise EvidenceError("a [ is not closed: expected “[words]{name}”; a bracket of the article is doubled")
    _refuse(slots, [part for part in parts if isinstance(part, str) or part[0] == "slot"])
    return Template(reads, tuple(slots), tuple(parts))


def _slot(token: re.Match[str], statuses: tuple[str, ...]) -> Slot:
    """Return the slot or marked words that a token writes; raises EvidenceError where it says what cannot be meant."""
    kind, written = token["kind"] or "words", token[0].removeprefix("]")
    if token["kind"] and kind not in KINDS:
        raise EvidenceError(f"kind “{kind}” of {written} is unknown; known: {', '.join(KINDS)}")
    parts = [part.strip() for part in (token["says"] or "").split(",")]
    status = [part for part in parts if part in statuses]
    if len(status) > 1:
        raise EvidenceError(f"“{token['says']}” gives more than one status; expected one")
    says = " ".join(part for part in parts if part not in statuses)
    if says.endswith(tuple(f" {status}" for status in statuses)):
        raise EvidenceError(f"“{says}” in {written} says two things; expected a comma before the status")
    if "?" in says:
        raise EvidenceError(f"{written} is left open; expected what the words around it do: {numbers.MODIFIERS}")
    if says and kind in numbers.KINDS:
        numbers.modifier(kind, says)
    elif says and (says != "plain" or kind in ("name", "words")):
        raise EvidenceError(f"“{says}” in {written}: expected a status: {', '.join(statuses)}")
    return Slot(token["claim"], kind, token["period"] or "", token["subject"] or "", says, "".join(status))


def _refuse(slots: list[Slot], parts: list[str | tuple[str, int]]) -> None:
    """Raise EvidenceError for more slots than anybody means, and for two that touch: none could tell where one ends."""
    if len(slots) > MOST:
        raise EvidenceError(f"{len(slots)} slots and marks in one sentence; allowed are {MOST}")
    for part, following in pairwise(parts):
        if isinstance(part, tuple) and isinstance(following, tuple):
            raise EvidenceError(f"{slots[following[1]]} touches the slot before it: expected words between them")


def match(template: Template, text: str, start: int, forms: Forms) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where a template ends that begins at a place of a plain text, and the spans of its slots, or None."""
    spans = [[0, 0] for _ in template.slots]
    fits = cache(lambda kind, says, start, end: forms.fits(kind, text, (start, end), says))

    def follow(first: int, place: int) -> int | None:
        """Return where the template ends if its parts from a number on begin at a place, or None."""
        for number, part in enumerate(template.parts[first:], first):
            if isinstance(part, str):
                if not text.startswith(part, place):
                    return None
                place += len(part)
            elif part[0] == "slot":
                return fill(number, place)
            else:
                spans[part[1]][part[0] == "close"] = place
        return place if place == len(text) or text[place] == " " else None

    @cache  # where a slot did not lead to the end, no way is tried twice
    def fill(number: int, start: int) -> int | None:
        """Fill a slot with each value that fits, until one leads to the template's end; return that, or None."""
        slot = template.slots[template.parts[number][1]]
        for end in _ends(template.parts[number + 1 :], text, start):
            if fits(slot.kind, slot.says, start, end):
                spans[template.parts[number][1]] = [start, end]
                if (template_end := follow(number + 1, end)) is not None:
                    return template_end
        return None

    end = follow(0, start)
    return None if end is None else (end, [(first, last) for first, last in spans])


def _ends(following: tuple[str | tuple[str, int], ...], text: str, start: int) -> Iterator[int]:
    """Yield where a slot's value may end: before the literal that follows it."""
    literal = next((part for part in following if isinstance(part, str)), "")
    last = min(len(text), start + numbers.LONGEST)
    if not literal:
        yield from (end for end in range(last, start, -1) if end == len(text) or text[end] == " ")
        return
    end = text.find(literal, start + 1, last + len(literal))
    while end != -1:
        yield end
        end = text.find(literal, end + 1, last + len(literal))
