"""This report: what follows from the articles, its tables, judgements and guarded prose."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from analysis.claims.said import Said
from analysis.report.derived import Derived
from analysis.showing import reports
from analysis.showing.answers import answered, other_statements, unstated
from analysis.showing.prose import filled, holds, lacks, sentence
from analysis.values.intervals import show_at

__all__ = [
    "HALF",
    "Derived",
    "answered",
    "derive",
    "filled",
    "holds",
    "lacks",
    "other_statements",
    "read",
    "sentence",
    "show_at",
    "unstated",
]

HALF = Fraction(1, 2)


def read() -> Said:
    """Return what the articles say, an attribute a claim; raises EvidenceError where they are not as coded."""
    return reports.here().said()


derive = cache(Derived)
