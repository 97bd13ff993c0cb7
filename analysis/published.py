"""Answer for the report where the book asks: its check, cards, files, articles and citation."""

from __future__ import annotations

import tempfile
from pathlib import Path

from analysis import colophon, evidence, export, sources


def check() -> None:
    """Raise EvidenceError, in one line, where the evidence or its coding is wrong."""
    evidence.complete()


def cards() -> dict[str, sources.Preview]:
    """Return what a link's card shows, by anchor: title, quote, and facts as pairs of label and value."""
    return sources.previews(evidence.read())


def files() -> dict[str, bytes]:
    """Return the open data by file name."""
    with tempfile.TemporaryDirectory() as folder:
        return {path.name: path.read_bytes() for path in export.write(evidence.read(), Path(folder))}


def articles() -> list[tuple[str, str]]:
    """Return each article's file name and SHA-256."""
    return [(seed.name, seed.sha256) for seed in evidence.read().seeds]


def citation() -> dict[str, object]:
    """Return what CITATION.cff says of the book."""
    return colophon.citation()
