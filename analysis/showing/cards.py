"""Tell what a link's card shows: of a sentence its words and who says them, of a derived figure how it came about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.claims.record import Record
from analysis.reading.articles import Sentence
from analysis.values import wording
from analysis.values.values import Value


@dataclass(frozen=True)
class Card:
    """What a reader sees of a piece of evidence before following its link; `facts` are pairs of label and value."""

    title: str
    quote: str
    facts: tuple[tuple[str, str], ...]


def all_of(record: Record, derived: Iterable[Value] = ()) -> dict[str, Card]:
    """Return the card of each sentence and each derived figure, by anchor."""
    shown = {anchor: _of_sentence(record, sentence) for anchor, sentence in record.sentences.items()}
    return shown | {figure.anchor: _of_figure(figure) for figure in derived}


def _of_sentence(record: Record, sentence: Sentence) -> Card:
    key = sentence.seed.key
    facts = (("Article", record.called(key)), ("Date", record.dated(key)), ("Origin", sentence.entry.by))
    facts += (("Status", sentence.entry.status),)
    return Card(f"Sentence {sentence.id}", wording.visible(sentence.quote), facts)


def _of_figure(figure: Value) -> Card:
    inputs = ", ".join(f"{each.source.about} ({', '.join(each.sentences)})" for each in figure.inputs)
    facts = (("Formula", figure.in_figures), ("Range", wording.interval(figure.range(), figure.percent)))
    facts += tuple(("Condition", condition) for condition in figure.conditions)
    return Card("Computed", wording.capital(f"{figure.about}: {figure}"), (*facts, ("From", inputs)))
