"""Templates: a coded sentence, compiled; `matching` lays it over an article's text.

A template is words with slots, `{claim:kind}`, and marks, `[words]{claim}`. A slot takes a value in one of the forms of
its kind; everything else must stand in the article word for word, white space and the shape of quotation marks aside.
In full: `{claim[Subject]@period:kind says}`, where `says` is what the words around the slot do to its value ("down",
"over", "times 1000", "plain" where they do nothing), or the status of this one statement ("dropped plan"), or both,
parted by a comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.errors import EvidenceError
from analysis.reading.forms import KINDS
from analysis.reading.plain import straight
from analysis.values import numbers

MOST = 200  # slots and marks of a sentence
_TOKEN = re.compile(
    r"(?P<doubled>\[\[|\]\]|\{\{|\}\})"
    r"|\{(?P<slot>\w+)(?:\[(?P<subject>[^\[\]{}]+)\])?(?:@(?P<period>[\w.]+))?:(?P<kind>\w+)(?:,? (?P<says>[^{}]+))?\}"
    r"|\]\{(?P<mark>\w+)(?:\[(?P<of>[^\[\]{}]+)\])?(?:@(?P<at>[\w.]+))?(?:,? (?P<status>[^{}]+))?\}"
    r"|(?P<left>\{\?[^}]*\})"
    r"|(?P<open>\[)"
    r"|(?P<stray>[\]{}])"
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
    >>> compiled("They sold {sales:counts} apples.")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: kind “counts” of {sales:counts} is unknown; known: count, ...
    """
    return _Compiling(reads, statuses).template()


class _Compiling:
    """The parts of a template on the way; `opened` are marks not closed yet, `behind_slot` stands nothing yet."""

    def __init__(self, reads: str, statuses: tuple[str, ...]):
        self.reads, self.statuses = reads, statuses
        self.slots: list[Slot | None] = []
        self.parts: list[str | tuple[str, int]] = []
        self.opened: list[int] = []
        self.behind_slot = False

    def template(self) -> Template:
        tokens = list(_TOKEN.finditer(self.reads))
        if (count := sum(bool(token["slot"] or token["open"]) for token in tokens)) > MOST:
            raise EvidenceError(f"{count} slots and marks in one sentence; allowed are {MOST}")
        at = 0
        for token in tokens:
            self._words(straight(self.reads[at : token.start()]))
            self._take(token)
            at = token.end()
        self._words(straight(self.reads[at:]))
        if self.opened:
            raise EvidenceError("a [ is not closed: expected “[words]{name}”; a bracket of the article is doubled")
        return Template(self.reads, tuple(self.slots), tuple(self.parts))

    def _words(self, words: str) -> None:
        self.behind_slot &= not words
        if words and self.parts and isinstance(self.parts[-1], str):
            self.parts[-1] += words
        elif words:
            self.parts.append(words)

    def _take(self, token: re.Match[str]) -> None:
        if token["doubled"]:
            self._words(token["doubled"][0])
        elif token["slot"]:
            self._slot(token)
        elif token["left"]:
            raise EvidenceError(f"{token[0]} is left open: expected the claim's name before the colon, or the words")
        elif token["open"]:
            self.slots.append(None)
            self.opened.append(len(self.slots) - 1)
            self.parts.append(("open", self.opened[-1]))
        elif token["mark"] and self.opened:
            self._close(token)
        else:
            near = self.reads[max(0, token.start() - 12) : token.end() + 12]
            raise EvidenceError(
                f"“{token[0]}” in “{near}” stands alone; expected {{name:kind}} or [words]{{name}}: "
                "a bracket of the article is doubled, and two marks cannot begin at one place"
            )

    def _slot(self, token: re.Match[str]) -> None:
        if self.behind_slot:
            raise EvidenceError(f"{token[0]} touches the slot before it: expected words between them")
        self.behind_slot = True
        self.parts.append(("slot", len(self.slots)))
        self.slots.append(_read_slot(token, self.statuses))

    def _close(self, token: re.Match[str]) -> None:
        number = self.opened.pop()
        if self.parts[-1] == ("open", number):
            raise EvidenceError(f"[]{{{token['mark']}}} marks no words")
        says, status = _parted(token["status"] or "", self.statuses)
        if says:
            raise EvidenceError(
                f"“{says}” of the words marked {token['mark']}: expected a status: {', '.join(self.statuses)}"
            )
        self.slots[number] = Slot(token["mark"], "words", token["at"] or "", token["of"] or "", status=status)
        self.parts.append(("close", number))


def _read_slot(token: re.Match[str], statuses: tuple[str, ...]) -> Slot:
    kind = token["kind"]
    if kind not in KINDS:
        raise EvidenceError(f"kind “{kind}” of {token[0]} is unknown; known: {', '.join(KINDS)}")
    says, status = _parted(token["says"] or "", statuses)
    if says and kind in numbers.KINDS:
        numbers.modifier(kind, says)
    elif says and (says != "plain" or kind == "name"):
        raise EvidenceError(f"“{says}” in {token[0]}: expected a status: {', '.join(statuses)}")
    return Slot(token["slot"], kind, token["period"] or "", token["subject"] or "", says, status)


def _parted(says: str, statuses: tuple[str, ...]) -> tuple[str, str]:
    """Part what a slot says of its value from the status of its statement."""
    parts = [part.strip() for part in says.split(",")]
    found = [part for part in parts if part in statuses]
    if len(found) > 1:
        raise EvidenceError(f"“{says}” gives more than one status; expected one")
    return " ".join(part for part in parts if part not in statuses), "".join(found)
