"""An article as its coding reads it, from its first character to its last: no gap, no order but the article's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from analysis.markup import visible
from analysis.reading import differences, matching
from analysis.reading.coding import Coding, Entry
from analysis.reading.forms import Forms
from analysis.reading.plain import plain, straight
from analysis.reading.spans import Seed, Span
from analysis.reading.templates import Slot

LIKE = 0.5  # from here on a sentence is taken for a coded one that has changed


@dataclass(frozen=True)
class Extract(Span):
    """What a slot or marks take from an article, where it stands."""

    slot: Slot


@dataclass(frozen=True)
class Sentence(Span):
    """A sentence with its anchor, its coding and what it takes; `repeats` is the anchor that it repeats, or ""."""

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
    """An article as its coding reads it; `faults` say, a line each, where the two differ."""

    seed: Seed
    coding: Coding
    opening: tuple[Extract, ...]
    sentences: tuple[Sentence, ...]
    faults: tuple[str, ...]

    @property
    def headline(self) -> str:
        """Return the article's headline, "" where the file has none."""
        return next((straight(each.quote).strip() for each in self.sentences if each.entry.role == "headline"), "")

    def named(self, what: str) -> str:
        """Return the "outlet" or "author" that its furniture names, "" where it names none."""
        found = (each for sentence in self.sentences if sentence.entry.role for each in sentence.extracts)
        return next((straight(each.quote) for each in found if each.slot.claim == what), "")


def read(seed: Seed, coding: Coding, forms: Forms) -> Article:
    """Return what an article says by its coding, and every fault found on the way."""
    reader = _Reader(seed, coding, forms)
    reader.read()
    return Article(seed, coding, tuple(reader.opening), tuple(reader.sentences), tuple(reader.faults))


class _Reader:
    def __init__(self, seed: Seed, coding: Coding, forms: Forms):
        self.seed, self.coding, self.forms = seed, coding, forms
        self.text, self.places = plain(seed.text)
        self.at = 0
        self.opening: list[Extract] = []
        self.sentences: list[Sentence] = []
        self.faults: list[str] = []

    def read(self) -> None:
        self._skip()
        if self.coding.opens:
            self._open(self.coding.opens)
        numbers = iter(range(len(self.coding.entries)))
        for number in numbers:
            entry = self.coding.entries[number]
            if found := self._match(entry):
                self._take(number, entry, found)
            else:
                for _ in range(self._diagnose(number)):  # sentences that are gone are told at once
                    next(numbers)
        if rest := self.text[self.at :].strip():
            self._fault(self.at, len(self.text), f"not coded: “{_short(rest)}”")
        for sentence in self.sentences:
            self.faults += self._unlike(sentence)

    def _skip(self) -> None:
        while self.text.startswith(" ", self.at) or (self.at == 0 and self.text.startswith("\ufeff")):
            self.at += 1

    def _match(self, entry: Entry, at: int | None = None) -> tuple[int, list[tuple[int, int]]] | None:
        return matching.match(entry.template, self.text, self.at if at is None else at, self.forms)

    def _open(self, entry: Entry) -> None:
        if found := self._match(entry):
            self.opening = list(self._extracts(entry, found[1]))
            self.at = found[0]
            self._skip()
        else:
            following = self._ahead(self.coding.entries[0]) if self.coding.entries else None
            end = following - 1 if following else differences.sentence_end(self.text, self.at)
            told = differences.told(entry.template.reads, self.text[self.at : end], self.forms)
            self._fault(self.at, end, f"date line ({entry.place}): {told}")
            self.at = end if following else self.at
            self._skip()

    def _take(self, number: int, entry: Entry, found: tuple[int, list[tuple[int, int]]]) -> None:
        end, spans = found
        repeats = self._id(entry.again - 1) if entry.again else ""
        extracts = tuple(self._extracts(entry, spans))
        sentence = Sentence(self.seed, *self._span(self.at, end), self._id(number), entry, extracts, repeats)
        self.sentences.append(sentence)
        self.at = end
        self._skip()

    def _unlike(self, sentence: Sentence) -> Iterator[str]:
        """Yield where a repeat says something else than the sentence that it repeats."""
        if not sentence.repeats:
            return
        first = next((each for each in self.sentences if each.id == sentence.repeats), sentence)
        for one, other in zip(first.extracts, sentence.extracts, strict=True):
            if straight(one.quote) != straight(other.quote):
                yield (
                    f"{other.place} {sentence.id}: {other.slot.claim} reads “{visible(other.quote)}” here "
                    f"and “{visible(one.quote)}” in {first.id}, which it repeats ({one.place}); expected the same"
                )

    def _extracts(self, entry: Entry, spans: list[tuple[int, int]]) -> Iterator[Extract]:
        for slot, span in zip(entry.template.slots, spans, strict=True):
            yield Extract(self.seed, *self._span(*span), slot)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of the plain copy as a span of the text itself."""
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]

    def _id(self, number: int) -> str:
        return f"s{self.seed.key}-{number + 1:02}"

    def _fault(self, start: int, end: int, told: str) -> None:
        end = min(end, len(self.text))
        at = self.places[start] if start < len(self.text) else len(self.seed.text)
        first, last = self._span(start, end) if start < end else (at, at)
        self.faults.append(f"{self.seed.name}:{first}-{last} {told}")

    def _diagnose(self, number: int) -> int:
        """Tell why a sentence does not stand where it should, and go on behind it; return how many more are gone.

        Nothing is accepted here that does not match: only the message is sought.
        """
        entry, later = self.coding.entries[number], self._first_that_fits(number + 1)
        end = self._end(number)
        ahead = None if later == number + 1 else self._ahead(entry, end)
        if ahead is None and later is None and not self._alike(entry, end):
            ahead = self._ahead(entry)
        if later is not None and ahead is None:
            for gone in range(number, later):
                self._fault(self.at, self.at, self._gone(gone))
            return later - number - 1
        if ahead is not None:
            self._fault(self.at, ahead, f"not coded: “{_short(self.text[self.at : ahead].strip())}”")
            self.at = ahead
            self._take(number, entry, self._match(entry))
        elif end <= self.at:
            self._fault(self.at, self.at, self._gone(number))
        else:
            told = differences.told(entry.template.reads, self.text[self.at : end], self.forms)
            self._fault(self.at, end, f"{self._id(number)} ({entry.place}): {told}")
            self.at = end
            self._skip()
        return 0

    def _alike(self, entry: Entry, end: int) -> bool:
        return differences.likeness(entry.template.reads, self.text[self.at : end]) >= LIKE

    def _end(self, number: int) -> int:
        """Return where the sentence at hand seems to end: before the next that is coded, if that is near."""
        near = self.at + 2 * len(self.coding.entries[number].template.reads) + 200
        following = (
            self._ahead(self.coding.entries[number + 1], near) if number + 1 < len(self.coding.entries) else None
        )
        return following - 1 if following else differences.sentence_end(self.text, self.at)

    def _gone(self, number: int) -> str:
        entry = self.coding.entries[number]
        return f"{self._id(number)} ({entry.place}) is gone: “{_short(entry.template.reads)}”"

    def _first_that_fits(self, number: int) -> int | None:
        later = range(number, len(self.coding.entries))
        return next((each for each in later if self._match(self.coding.entries[each])), None)

    def _ahead(self, entry: Entry, until: int | None = None) -> int | None:
        """Return where a sentence stands further on, if it does."""
        at, until = self.at, len(self.text) if until is None else until
        lead = " " + entry.template.lead
        while (at := self.text.find(lead, at, until + len(lead)) + 1) > 0:
            if self._match(entry, at):
                return at
        return None


def _short(words: str) -> str:
    return differences.marked(words if len(words) <= 90 else f"{words[:90]}…")
