"""Refuse what is wrong in one line."""


class EvidenceError(ValueError):
    """Say in one line what was found, where it stands, and what was allowed."""
