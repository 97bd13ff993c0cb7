"""This report: what follows from the articles, its tables, findings and judgements."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from analysis.evidence import record
from analysis.evidence.said import Said
from analysis.report.derived import Derived
from analysis.report.premises import holds

__all__ = ["derived", "holds", "read"]


@cache
def read(seeds: Path = record.SEEDS) -> Said:
    """Return what the articles say, an attribute a claim; raises EvidenceError where they are not as coded."""
    return Said(record.read(seeds))


@cache
def derived(said: Said) -> Derived:
    """Return the figures that follow from what the articles say, an attribute a figure."""
    return Derived(said)
