"""Refuse what is wrong in one line."""

from analysis.markup import coded


class EvidenceError(ValueError):
    """Say in one line what was found, where it stands, and what was allowed; what could not be seen as its code."""

    def __str__(self) -> str:
        return "\n".join(map(coded, super().__str__().split("\n")))


class Undefined(EvidenceError):
    """Say that a formula has no answer: a divisor may be zero."""
