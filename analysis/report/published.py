"""Answer for the report where the book asks: its check, cards, files, articles and citation."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from analysis import report
from analysis.claims import record
from analysis.report import citing
from analysis.showing import export
from analysis.showing.cards import Card, all_of


def check() -> None:
    """Raise EvidenceError, a line for each fault, where an article or its coding is wrong."""
    report.read()


@cache
def cards() -> dict[str, Card]:
    """Return what a link's card shows, by anchor."""
    said = report.read()
    return all_of(said.record, report.derive(said))


def files(seeds: Path = record.SEEDS) -> dict[str, bytes]:
    """Return the open data by file name."""
    said = report.read(seeds)
    return export.files(said.record, tuple(report.derive(said)))


def articles() -> list[tuple[str, str]]:
    """Return each article's file name and SHA-256."""
    return [(each.seed.name, each.seed.sha256) for each in report.read().record.articles.values()]


def citation() -> dict[str, object]:
    """Return what CITATION.cff says of the book."""
    return citing.citation()
