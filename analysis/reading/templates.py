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

from analysis.dating import phrases
from analysis.errors import EvidenceError
from analysis.reading.forms import KINDS
from analysis.reading.plain import straight
from analysis.values import cardinals, numbers

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
    "around about roughly nearly almost approximately circa perhaps maybe over under above below beyond some "
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped "
    "not no minus down close_to near_to close_on more_than less_than fewer_than higher_than lower_than "
    "at_least at_most at_best up_to as_many_as as_much_as as_few_as as_little_as as_low_as as_high_as an_estimated "
    "between end_of hundred thousand million billion half_a quarter_of_a "
    "in_excess_of upwards_of north_of south_of short_of well_over well_under dozens_of hundreds_of thousands_of"
)
_BEFORE_DATE = (
    "from after before by until till since starting late later early earlier mid middle_of not no_later_than as_of "
    "end_of start_of beginning_of on in at during over around about no_earlier_than not_before "
    "fiscal financial FY fiscal_year financial_year "
    "year_to months_to year_to_the months_to_the year_ended months_ended year_ending months_ending "
    "part_of rest_of half_of quarter_of period_of months_of weeks_of days_of"
)
_BEFORE_NAME = "not no without except"


# What a number or day may only be a part of: “eight and a half”, “two or three”, “2026 or 2027”.
_WORD = "|".join([*cardinals.UNITS, *cardinals.TENS])
_COUNTED = rf"\b(?:{_WORD}) and|\b(?:\d(?:[\d.,]*\d)?|{_WORD}) or"
_OR = "or(?: in| by| early| mid| late)*"
_DATED = rf"\b(?:\d+|{phrases.M}) {_OR}"


def _words(listed: str, others: str = "(?!)") -> re.Pattern[str]:
    """Return a pattern of words right before a slot, be they quoted or not."""
    words = "|".join(word.replace("_", " ") for word in sorted(listed.split(), key=len, reverse=True))
    return re.compile(rf"(\b(?i:{words})|{others})['\"]? $")


BEFORE = {
    **dict.fromkeys(numbers.KINDS, _words(_BEFORE_NUMBER, _COUNTED)),
    **dict.fromkeys(phrases.KINDS, _words(_BEFORE_DATE, _DATED)),
    "name": _words(_BEFORE_NAME),
}
_AFTER_NUMBER = re.compile(
    r"(?:,? |-)((?:or|and) (?:more|less|fewer|so|over|under|above|below|higher|lower|counting|a half|a quarter)"
    rf"|at (?:least|(?:the )?most|best)|plus|upwards|and (?:a|{_WORD})|(?<!, )or(?= (?:{_WORD}|\d))"
    r"|(?:hundred|thousand|million|billion|trillion|dozen)s?|of an? (?:million|billion|thousand)|per ?cent|percentage"
    r"|an? (?:percentage|point|hundred|thousand|million|billion|trillion|dozen)|(?:times )?as (?:many|much|high|large)"
    r"|fold)\b"
)
_AFTER_DATE = re.compile(
    r",? (or (?:so|later|earlier|before|after|thereabouts)|at the (?:earliest|latest)|onwards?"
    rf"|{_OR}(?=[ -](?:{phrases.YEAR}|{phrases.M}))"
    r"|of (?:(?:the|this|last|next|that|each|its|a) )?(?:\w+ )?(?:fiscal|financial|year|quarter|month|decade))\b"
)
AFTER = {
    **dict.fromkeys(numbers.KINDS, _AFTER_NUMBER),
    **dict.fromkeys(phrases.KINDS, _AFTER_DATE),
    "name": re.compile("(?!)"),
}


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
    >>> compiled("They sold around {sales:count} apples.")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “around” before {sales:count} changes its value: it belongs into the slot, ...
    """
    return _Compiling(reads, statuses).template()


class _Compiling:
    """The parts of a template on the way; `opened` are marks not closed yet, `lead` the words since the `last` slot."""

    def __init__(self, reads: str, statuses: tuple[str, ...]):
        self.reads, self.statuses = reads, statuses
        self.slots: list[Slot | None] = []
        self.parts: list[str | tuple[str, int]] = []
        self.opened: list[int] = []
        self.lead = ""
        self.last: Slot | None = None

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
        self._refuse_after()
        if self.opened:
            raise EvidenceError("a [ is not closed: expected “[words]{name}”; a bracket of the article is doubled")
        return Template(self.reads, tuple(self.slots), tuple(self.parts))

    def _words(self, words: str) -> None:
        self.lead += words
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
        if self.last and not self.lead:
            raise EvidenceError(f"{token[0]} touches the slot before it: expected words between them")
        self._refuse_after()
        self.last, lead, self.lead = _read_slot(token, self.statuses), self.lead, ""
        if (changes := BEFORE[self.last.kind].search(lead)) and _leaves_open(self.last, changes[1]):
            raise EvidenceError(f"“{changes[1]}” before {token[0]} changes its value: {_belongs(self.last.kind)}")
        self.parts.append(("slot", len(self.slots)))
        self.slots.append(self.last)

    def _refuse_after(self) -> None:
        """Refuse words behind the last slot that change its value."""
        found = AFTER[self.last.kind].match(self.lead) if self.last else None
        if found and _leaves_open(self.last, found[1]):
            slot = f"{{{self.last.claim}:{self.last.kind}}}"
            raise EvidenceError(f"“{found[1]}” after {slot} changes its value: {_belongs(self.last.kind)}")

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


_DIRECTION = re.compile("(?i:down|minus)$")
_SCALE = re.compile(r"\b(?i:hundred|thousand|million|billion|trillion|dozen)s?\b")
_UNIT = re.compile(r"\b(?i:per ?cent|percentage|point|fold)\b")


def _leaves_open(slot: Slot, word: str) -> bool:
    """Tell whether a slot does not say what a word around it does to its value."""
    if slot.kind not in numbers.KINDS:
        return slot.says != "plain"
    says = numbers.modifier(slot.kind, slot.says)
    told = [(_SCALE, says.times > 1), (_UNIT, says.percent), (_DIRECTION, says.direction or says.plain)]
    return not next((said for words, said in told if words.search(word)), says.hedge or says.plain)


def _belongs(kind: str) -> str:
    """Return what to do with a word that changes a value from outside its slot."""
    if kind == "name":
        return "the whole is marked"
    if kind in phrases.KINDS:
        return f"it belongs into the slot, the whole is marked, or the slot says {{…:{kind} plain}}: it does nothing"
    says = "{…:change down}, {…:count over}, {…:count times 1000}, or {…:count plain} where it does nothing"
    return f"it belongs into the slot, or the slot says what it does: {says}"


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
