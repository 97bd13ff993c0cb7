"""Cards: what a reader sees of a piece of evidence before following its link."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.claims.record import Record
from analysis.markup import capital, visible
from analysis.reading.articles import Sentence
from analysis.reading.statements import origins
from analysis.showing.tables import retold, who
from analysis.values.value import Value


@dataclass(frozen=True)
class Card:
    """A card: its title, what it quotes or states, and pairs of label and text (words, or a tuple of links)."""

    kind: str  # stated, computed or conditional
    title: str
    quote: str
    facts: tuple[tuple[str, object], ...]


def all_of(record: Record, derived: Iterable[Value] = ()) -> dict[str, Card]:
    """Return the card of each sentence and each derived value, by anchor."""
    of_sentences = {anchor: _of_sentence(record, sentence) for anchor, sentence in record.sentences.items()}
    return of_sentences | {value.anchor: _of_value(value) for value in derived}


def _of_sentence(record: Record, sentence: Sentence) -> Card:
    key, entry = sentence.seed.key, sentence.entry
    facts = [("Article", record.called(key)), ("Date", record.dated(key))]
    if entry.role:
        facts.append(("Part", f"{entry.role}, no evidence"))
    else:
        facts += [("Said by", retold(entry, record.names)), ("Meant as", entry.status)]
        facts += [("But", exception) for exception in apart(record, sentence)]
    return Card("stated", f"Sentence {sentence.id}", visible(sentence.quote), tuple(facts))


def apart(record: Record, sentence: Sentence) -> list[str]:
    """Return what of a sentence is meant otherwise than the rest of it, or is another one's word."""
    usual = sentence.entry.status, origins(sentence.entry.by, record.names)
    return [
        f"“{visible(statement.quote)}”: {statement.status}, {who(statement)}"
        for statement in record.statements
        if statement.sentence == sentence.id and (statement.status, statement.by) != usual
    ]


def _of_value(value: Value) -> Card:
    kind = "conditional" if value.conditions else "computed"
    return Card(kind, capital(value.about), value.starred, value.description)
