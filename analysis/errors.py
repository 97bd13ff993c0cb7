"""Refuse what is wrong in one line, and gather all that is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from analysis.markup import with_codes

Read = TypeVar("Read")


class EvidenceError(ValueError):
    """Say in one line what was found, where it stands, and what was allowed; what could not be seen as its code."""

    def __str__(self) -> str:
        return "\n".join(map(with_codes, super().__str__().split("\n")))


class Undefined(EvidenceError):
    """Say that a formula has no answer: a divisor may be zero."""


class Faults(list[str]):
    """What is wrong, a line each, gathered so that all of it is told at once; each new line begins with `place`."""

    def __init__(self, place: str = ""):
        super().__init__()
        self.place = place

    def catch(self, reading: Callable[..., Read], *arguments: object) -> Read | None:
        """Return what a function reads, or None, with a line for each thing that it refuses."""
        try:
            return reading(*arguments)
        except EvidenceError as error:
            self += [f"{self.place}{line}" for line in str(error).split("\n")]
            return None

    def raise_all(self) -> None:
        """Raise EvidenceError where anything is wrong, with each line once."""
        if self:
            raise EvidenceError("\n".join(dict.fromkeys(self)))


def code_at(file: str, line: int) -> str:
    """Return where code stands, as a message names it: “report/derived.py:42”."""
    return f"{'/'.join(Path(file).parts[-2:])}:{line}"
