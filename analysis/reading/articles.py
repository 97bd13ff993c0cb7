"""An article as its coding reads it, from its first character to its last: no gap, no order but the article's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from analysis.markup import visible
from analysis.reading import differences, templates
from analysis.reading.coding import Coding, Entry
from analysis.reading.forms import Forms
from analysis.reading.plain import plain, straight
from analysis.reading.seeds import Seed, Span
from analysis.reading.templates import Slot

_REPEATED = "expected what stands there, word for word, or a coding of its own"


@dataclass(frozen=True)
class Extract(Span):
    """What a slot or marks take from an article, where it stands."""

    slot: Slot


@dataclass(frozen=True)
class Sentence(Span):
    """A sentence with its coding and what it takes; `id` is its anchor, `repeats` that of the one it repeats, or ""."""

    id: str
    entry: Entry = field(repr=False)
    extracts: tuple[Extract, ...] = ()
    repeats: str = ""

    @property
    def is_evidence(self) -> bool:
        """Tell whether it counts: it is no furniture and repeats nothing."""
        return not self.repeats and not self.entry.role

    def beside(self, part: Span) -> tuple[str, str]:
        """Return what stands before and behind a part of it, in plain form."""
        return straight(self.seed.text[self.start : part.start]), straight(self.seed.text[part.end : self.end])


@dataclass(frozen=True)
class Article:
    """An article as its coding reads it; `opening` is a date line that opens it, `faults` say where the two differ."""

    seed: Seed
    coding: Coding
    opening: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]
    faults: tuple[str, ...]

    @property
    def headline(self) -> str:
        """Return the article's headline, "" where the file has none."""
        return next((straight(line.quote).strip() for line in self.sentences if line.entry.role == "headline"), "")

    def furniture(self, claim: str) -> str:
        """Return the "outlet" or "author" that its furniture names, "" where it names none."""
        extracts = (extract for line in self.sentences if line.entry.role for extract in line.extracts)
        return next((straight(extract.quote) for extract in extracts if extract.slot.claim == claim), "")


def read(seed: Seed, coding: Coding, forms: Forms) -> Article:
    """Return what an article says by its coding, and a line for each place where it does not stand as it is coded."""
    reader = _Reader(seed, coding, forms)
    reader.read()
    opening = tuple(sentence for sentence in reader.sentences if not sentence.id)
    sentences = tuple(sentence for sentence in reader.sentences if sentence.id)
    faults = [*reader.faults, *_repeats_unlike(sentences)]
    return Article(seed, coding, opening, sentences, tuple(faults))


def _repeats_unlike(sentences: tuple[Sentence, ...]) -> Iterator[str]:
    """Yield each value that a repeat gives otherwise than the sentence that it repeats."""
    by_id = {sentence.id: sentence for sentence in sentences}
    for repeat in sentences:
        original = by_id.get(repeat.repeats, repeat)
        for there, here in zip(original.extracts, repeat.extracts, strict=True):
            if straight(there.quote) != straight(here.quote):
                yield (
                    f"{here.place} {repeat.id}: {here.slot.claim} reads “{visible(here.quote)}” here and "
                    f"“{visible(there.quote)}” in {original.id}, which it repeats ({there.place}); {_REPEATED}"
                )


class _Reader:
    """An article on its way through its coding, sentence by sentence; `position` is how far its plain copy is read."""

    def __init__(self, seed: Seed, coding: Coding, forms: Forms):
        self.seed, self.forms = seed, forms
        self.text, self.places = plain(seed.text)
        self.coded = [(self._id(n), entry) for n, entry in enumerate([coding.opens, *coding.entries]) if entry]
        self.ahead: dict[int, int] = {}  # where a sentence, by its number, was found to stand next
        self.position = 0
        self.sentences: list[Sentence] = []
        self.faults: list[str] = []

    def read(self) -> None:
        self._advance(len(self.text) - len(self.text.lstrip("\ufeff")))
        for number, (anchor, entry) in enumerate(self.coded):
            if match := self._match(entry, self.position):
                self._take(anchor, entry, *match)
            else:
                self._diagnose(number)
        if rest := self.text[self.position :].strip():
            self._fault(len(self.text), f"not coded: “{_short(rest)}”")

    def _id(self, number: int) -> str:
        return f"s{self.seed.key}-{number:02}" if number else ""

    def _match(self, entry: Entry, start: int) -> tuple[int, list[tuple[int, int]]] | None:
        return templates.match(entry.template, self.text, start, self.forms)

    def _advance(self, end: int) -> None:
        """Go on behind the end of what is read, and behind the white space that follows."""
        self.position = end + self.text.startswith(" ", end)

    def _take(self, anchor: str, entry: Entry, end: int, spans: list[tuple[int, int]]) -> None:
        slots = zip(entry.template.slots, spans, strict=True)
        extracts = tuple(Extract(self.seed, *self._span(*span), slot) for slot, span in slots)
        span, repeats = self._span(self.position, end), self._id(entry.again)
        self.sentences.append(Sentence(self.seed, *span, anchor, entry, extracts, repeats))
        self._advance(end)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of the plain copy as a span of the text itself."""
        first = self.places[start] if start < len(self.places) else len(self.seed.text)
        return first, self.places[end - 1] + 1 if end > start else first

    def _fault(self, end: int, message: str) -> None:
        """Note what is wrong with the text from here to an end."""
        start, end = self._span(self.position, end)
        self.faults.append(f"{self.seed.name}:{start}-{end} {message}")

    def _diagnose(self, number: int) -> None:
        """Tell why a sentence does not stand where it should, and go on behind it; a wrong guess costs the message."""
        anchor, entry = self.coded[number]
        name = f"{anchor or 'date line'} ({entry.place})"
        following, place = self._following(number)
        sentence_end = differences.sentence_end(self.text, self.position)
        end = place - 1 if following == number + 1 < len(self.coded) else min(sentence_end, place - 1)
        if following == number:
            self._fault(place, f"not coded: “{_short(self.text[self.position : place].strip())}”")
            self._advance(place)
            self._take(anchor, entry, *self._match(entry, place))
        elif end <= self.position:
            self._fault(self.position, f"{name} is gone: “{_short(entry.template.reads)}”")
        else:
            difference = differences.between(entry.template, self.text[self.position : end], self.forms)
            again = f"; again = {entry.again} is for the same words: {_REPEATED}" if entry.again else ""
            self._fault(end, f"{name}: {difference}{again}")
            self._advance(end)

    def _following(self, number: int) -> tuple[int, int]:
        """Return which coded sentence, and where, to go on with, so that the least of coding and text is left out."""
        left_out, candidates = 0, [(len(self.text), len(self.coded), len(self.text) + 1)]
        for following in range(number, len(self.coded)):
            if (place := self._ahead(following)) <= len(self.text):
                candidates.append((left_out + place - self.position, following, place))
            left_out += len(self.coded[following][1].template.reads)
        return min(candidates)[1:]

    def _ahead(self, number: int) -> int:
        """Return where a sentence next stands, behind the text's end where it does not."""
        if self.ahead.get(number, -1) < self.position:
            entry, place = self.coded[number][1], self.position
            while place <= len(self.text) and not self._match(entry, place):
                place = self.text.find(f" {entry.template.lead}", place) + 1 or len(self.text) + 1
            self.ahead[number] = place
        return self.ahead[number]


def _short(words: str) -> str:
    return differences.revealed(words if len(words) <= 90 else f"{words[:90]}…")
