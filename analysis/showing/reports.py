"""Reports: what the extension and the commands ask of a book, answered from its articles and its derived values."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from analysis import folders
from analysis.claims import record
from analysis.claims.said import Said
from analysis.folders import Folders
from analysis.showing import cards, citing, datapackage, export
from analysis.showing.cards import Card
from analysis.showing.derivations import Derivations
from analysis.values.value import Value


@dataclass(frozen=True)
class Report:
    """A book's answers; `derivations` is the class of its derived values."""

    book: Folders
    derivations: type[Derivations] = Derivations

    def said(self) -> Said:
        """Return what the articles say; raises EvidenceError, a line for each fault, where they are not as coded."""
        return _said(self.book)

    def derived(self) -> tuple[Value, ...]:
        """Return the derived values; raises EvidenceError, a line for each that cannot be computed."""
        return tuple(self.derivations(self.said()))

    def cards(self) -> dict[str, Card]:
        """Return what a link's card shows, by anchor."""
        return cards.all_of(record.read(self.book), self.derived())

    def files(self) -> dict[str, bytes]:
        """Return the open data by file name, with what describes it."""
        whole = record.read(self.book)
        files = export.files(whole, self.derived()) | citing.files(whole)
        return files | {datapackage.NAME: datapackage.description(self.book.citation(), files)}


@cache
def _said(book: Folders) -> Said:
    return Said(record.read(book))


def here() -> Report:
    """Return the report of the book whose chapter asks."""
    return of(folders.current())


@cache
def of(book: Folders) -> Report:
    """Return the report of a book: its `_config.yml` names the module that holds its class `Derived`, if it has one."""
    config = book.home / "_config.yml"
    module = re.search(r"^\s*evidence_report:\s*([\w.]+)", config.read_text("utf-8"), re.M) if config.exists() else None
    if module is None:
        return Report(book)
    if str(book.home) not in sys.path:
        sys.path.insert(0, str(book.home))
    return Report(book, getattr(import_module(module[1]), "Derived", Derivations))
