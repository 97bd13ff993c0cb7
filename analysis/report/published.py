"""Answer for the report where the book asks: its check, cards, files, articles and citation."""

from __future__ import annotations

from pathlib import Path

from analysis import report
from analysis.evidence import export, record
from analysis.notebook import cards
from analysis.notebook.cards import Card


def check() -> None:
    """Raise EvidenceError, a line for each fault, where an article or its coding is wrong."""
    report.read()


def files(seeds: Path = record.SEEDS) -> dict[str, bytes]:
    """Return the open data by file name."""
    said = report.read(seeds)
    return export.files(said.record, tuple(report.derived(said)))


def show() -> dict[str, Card]:
    """Return what a link's card shows, by anchor."""
    said = report.read()
    return cards.all_of(said.record, report.derived(said))
