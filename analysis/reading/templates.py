"""Templates: a coded sentence, compiled, and matched against an article's text.

A template is words with slots, `{claim:kind}`, and marks, `[words]{claim}`. A slot takes a value in one of the forms of
its kind; everything else must stand in the article word for word, white space and the shape of quotation marks aside.
In full: `{claim[Subject]@period:kind says}`, where `says` is what the words around the slot do to its value ("down",
"over", "times 1000"), or the status of this one statement ("dropped plan"), or both, parted by a comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from analysis.dating import phrases
from analysis.errors import EvidenceError
from analysis.reading.forms import KINDS, Forms
from analysis.reading.plain import straight
from analysis.values import numbers

LONGEST = 120  # characters that a slot's value may take
MOST = 200  # slots and marks of a sentence
_TOKEN = re.compile(
    r"(?P<doubled>\[\[|\]\]|\{\{|\}\})"
    r"|\{(?P<slot>\w+)(?:\[(?P<subject>[^\[\]{}]+)\])?(?:@(?P<period>[\w.]+))?:(?P<kind>\w+)(?:,? (?P<says>[^{}]+))?\}"
    r"|\]\{(?P<mark>\w+)(?:\[(?P<of>[^\[\]{}]+)\])?(?:@(?P<at>[\w.]+))?(?:,? (?P<status>[^{}]+))?\}"
    r"|(?P<left>\{\?[^}]*\})"
    r"|(?P<open>\[)"
    r"|(?P<stray>[\]{}])"
)
# What would change a value's meaning from outside its slot, where a changed value could not take it along.
_BEFORE_NUMBER = (
    "around about roughly nearly almost approximately circa perhaps maybe over under above below beyond exceeding some "
    "only just not no minus down close_to near_to close_on more_than less_than fewer_than higher_than lower_than "
    "at_least at_most at_best up_to as_many_as as_much_as as_few_as as_little_as as_low_as as_high_as an_estimated "
    "between hundred thousand million billion half_a quarter_of_a "
    "in_excess_of upwards_of north_of south_of short_of well_over well_under dozens_of hundreds_of thousands_of"
)
_BEFORE_DATE = (
    "from after before by until till since starting late later early earlier mid middle_of not no_later_than as_of "
    "end_of start_of beginning_of on in at during over around about fiscal financial FY year_to months_to"
)
_BEFORE_NAME = "not no without except"


def _words(listed: str) -> re.Pattern[str]:
    words = "|".join(word.replace("_", " ") for word in sorted(listed.split(), key=len, reverse=True))
    return re.compile(rf"\b({words}) $", re.IGNORECASE)


BEFORE = {
    **dict.fromkeys(numbers.KINDS, _words(_BEFORE_NUMBER)),
    **dict.fromkeys(phrases.KINDS, _words(_BEFORE_DATE)),
    "name": _words(_BEFORE_NAME),
}
_AFTER_NUMBER = re.compile(
    r",? ((?:or|and) (?:more|less|fewer|so|over|under|above|below|higher|lower|counting|a half|a quarter)"
    r"|at (?:least|(?:the )?most|best)|plus|upwards|and (?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
    r"|(?:hundred|thousand|million|billion|trillion|dozen)s?|of an? (?:million|billion|thousand)|per ?cent|percentage"
    r"|times as|fold)\b"
)
_NEVER = re.compile("(?!)")
_AFTER_DATE = re.compile(r",? (or (?:so|later|earlier|before|after|thereabouts)|at the (?:earliest|latest)|onwards?)\b")


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

    @property
    def names(self) -> tuple[str, ...]:
        """Return how `but` may call it, the most general name first.

        >>> Slot("sales", "count", "year", "pears").names
        ('sales', 'sales[pears]', 'sales@year', 'sales[pears]@year')
        >>> Slot("start", "date", status="dropped plan").names
        ('start', 'start dropped plan')
        """
        subject, period = f"[{self.subject}]" * bool(self.subject), f"@{self.period}" * bool(self.period)
        names = (self.claim, self.claim + subject, self.claim + period, self.claim + subject + period)
        status = (f"{name} {self.status}" for name in names if self.status)
        return tuple(dict.fromkeys((*names, *status)))


@dataclass(frozen=True)
class Template:
    """A sentence's parts in order: literal text, and with a slot's number a "slot", or where marks "open" and "close"."""

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
    >>> compiled("They sold around {sales:count} apples.")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “around” before {sales:count} changes its value: it belongs into the slot, ...
    """
    slots: list[Slot | None] = []
    parts: list[str | tuple[str, int]] = [""]
    opened: list[int] = []
    at = 0
    for token in _TOKEN.finditer(reads):
        _literal(parts, straight(reads[at : token.start()]))
        at = token.end()
        if token["doubled"]:
            _literal(parts, token["doubled"][0])
        elif token["slot"]:
            slots.append(_slot(token, parts, statuses))
            parts.append(("slot", len(slots) - 1))
        elif token["left"]:
            raise EvidenceError(f"{token[0]} is left open: expected the claim's name before the colon, or the words")
        elif token["open"]:
            slots.append(None)
            opened.append(len(slots) - 1)
            parts.append(("open", len(slots) - 1))
        elif token["mark"] and opened:
            number = opened.pop()
            if parts[-1] == ("open", number):
                raise EvidenceError(f"[]{{{token['mark']}}} marks no words")
            slots[number] = _marked(token, statuses)
            parts.append(("close", number))
        else:
            near = reads[max(0, token.start() - 12) : token.end() + 12]
            raise EvidenceError(
                f"“{token[0]}” in “{near}” stands alone; expected {{name:kind}} or [words]{{name}}: "
                "a bracket of the article is doubled, and two marks cannot begin at one place"
            )
    if opened:
        raise EvidenceError("a [ is not closed: expected “[words]{name}”; a bracket of the article is doubled")
    if len(slots) > MOST:
        raise EvidenceError(f"{len(slots)} slots and marks in one sentence; allowed are {MOST}")
    _literal(parts, straight(reads[at:]))
    _refuse_after(parts, slots)
    return Template(reads, tuple(slots), tuple(part for part in parts if part != ""))


def _literal(parts: list, words: str) -> None:
    if isinstance(parts[-1], str):
        parts[-1] += words
    elif words:
        parts.append(words)


def _slot(token: re.Match[str], parts: list, statuses: tuple[str, ...]) -> Slot:
    kind = token["kind"]
    if kind not in KINDS:
        raise EvidenceError(f"kind “{kind}” of {token[0]} is unknown; known: {', '.join(KINDS)}")
    lead = _before(parts)
    if lead is None:
        raise EvidenceError(f"{token[0]} touches the slot before it: expected words between them")
    says, status = _said(token["says"] or "", statuses)
    if says and kind in numbers.KINDS:
        numbers.modifier(kind, says)
    elif says:
        raise EvidenceError(f"“{says}” in {token[0]}: expected a status: {', '.join(statuses)}")
    if (changes := BEFORE[kind].search(lead)) and not says:
        raise EvidenceError(
            f"“{changes[1]}” before {token[0]} changes its value: it belongs into the slot, "
            "or the slot says what it does: " + _EXAMPLE.get(kind, "the whole is marked")
        )
    return Slot(token["slot"], kind, token["period"] or "", token["subject"] or "", says, status)


_EXAMPLE = dict.fromkeys(numbers.KINDS, "{…:count over}, {…:change down}, {…:count up to}, {…:count times 1000}")


def _marked(token: re.Match[str], statuses: tuple[str, ...]) -> Slot:
    says, status = _said(token["status"] or "", statuses)
    if says:
        raise EvidenceError(f"“{says}” of the words marked {token['mark']}: expected a status: {', '.join(statuses)}")
    return Slot(token["mark"], "words", token["at"] or "", token["of"] or "", status=status)


def _said(says: str, statuses: tuple[str, ...]) -> tuple[str, str]:
    """Part what a slot says of its value from the status of its statement."""
    parts = [part.strip() for part in says.split(",")]
    told = [part for part in parts if part in statuses]
    return " ".join(part for part in parts if part not in statuses), told[0] if told else ""


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


def _refuse_after(parts: list, slots: list) -> None:
    parts = _joined(part for part in parts if isinstance(part, str) or part[0] == "slot")
    for part, following in pairwise(parts):
        if isinstance(part, tuple) and part[0] == "slot" and isinstance(following, str):
            slot = slots[part[1]]
            after = {"name": _NEVER, **dict.fromkeys(phrases.KINDS, _AFTER_DATE)}.get(slot.kind, _AFTER_NUMBER)
            if (found := after.match(following)) and not slot.says:
                raise EvidenceError(
                    f"“{found[1]}” after {{{slot.claim}:{slot.kind}}} changes its value: it belongs into the slot, "
                    "the slot says what it does, or the whole is marked"
                )


def match(template: Template, text: str, at: int, forms: Forms) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where a template ends that begins at a place of a plain text, and the spans of its slots, or None.

    A sentence ends before white space or with the text.
    """
    spans: list[list[int]] = [[0, 0] for _ in template.slots]
    end = _match(template, 0, (text, at), (forms, spans))
    return None if end is None else (end, [(start, stop) for start, stop in spans])


def _match(template: Template, number: int, where: tuple[str, int], how: tuple[Forms, list[list[int]]]) -> int | None:
    (text, at), (forms, spans), parts = where, how, template.parts
    for number in range(number, len(parts)):
        part = parts[number]
        if isinstance(part, str):
            if not text.startswith(part, at):
                return None
            at += len(part)
        elif part[0] == "slot":
            slot = template.slots[part[1]]
            for end in _ends(parts[number + 1 :], text, at):
                if forms.fits(slot.kind, text, (at, end), slot.says):
                    spans[part[1]] = [at, end]
                    if (done := _match(template, number + 1, (text, end), how)) is not None:
                        return done
            return None
        else:
            spans[part[1]][part[0] == "close"] = at
    return at if at == len(text) or text[at] == " " else None


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
