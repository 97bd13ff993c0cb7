"""This report: what follows from the articles, its tables, findings and judgements."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from pathlib import Path

from analysis.claims import record
from analysis.claims.said import Said
from analysis.report.derived import Derived
from analysis.report.premises import holds
from analysis.values.links import Markdown, listed

__all__ = ["HALF", "derive", "holds", "read", "unstated"]

HALF = Fraction(1, 2)


@cache
def read(seeds: Path = record.SEEDS) -> Said:
    """Return what the articles say, an attribute a claim; raises EvidenceError where they are not as coded."""
    return Said(record.read(seeds))


@cache
def derive(said: Said) -> Derived:
    """Return the figures that follow from what the articles say, an attribute a figure."""
    return Derived(said)


def unstated(said: Said, *chapters: str, sentence: str = "") -> Markdown:
    """Return what chapters ask for and no article states: a list, or a sentence that begins with the given words."""
    lacking = list(dict.fromkeys(about for chapter in chapters for about in said.unstated(chapter)))
    if sentence:
        return Markdown(f"{sentence} {listed(lacking) or 'nothing that is asked'}.")
    return Markdown("\n".join(f"- {about}" for about in lacking))
