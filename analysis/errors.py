"""Refuse what is wrong in one line."""


class EvidenceError(ValueError):
    """Say in one line what was found, where it stands, and what was allowed."""


class Undefined(EvidenceError):
    """Say that a formula has no answer: a divisor may be zero."""
