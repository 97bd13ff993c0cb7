"""Find the report that answers for the book; the book itself knows of no subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.application import Sphinx

from analysis.book import inputs

if TYPE_CHECKING:
    from analysis.showing.reports import Report


def report(app: Sphinx) -> Report:
    """Return the report of the book that is built; imported late, so that a build without a change is spared it."""
    from analysis.showing import reports

    return reports.at(inputs.home(app))
