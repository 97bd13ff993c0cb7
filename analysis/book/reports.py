"""Find the module that answers for the report; the book itself knows of no subject."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

from sphinx.application import Sphinx


class Report(Protocol):
    """What the book asks of a report's module."""

    def check(self) -> None:
        """Raise EvidenceError, in one line, where the evidence or its coding is wrong."""

    def cards(self) -> dict[str, object]:
        """Return what a link's card shows, by anchor: `title`, `quote`, `facts` (pairs of label and value)."""

    def files(self) -> dict[str, bytes]:
        """Return the open data by file name."""

    def articles(self) -> list[tuple[str, str]]:
        """Return each article's file name and SHA-256."""

    def citation(self) -> dict[str, object]:
        """Return what CITATION.cff says of the book."""


def report(app: Sphinx) -> Report:
    """Return the module that `evidence_report` names; imported late, so that a build without a change is spared it."""
    return import_module(app.config.evidence_report)
