"""Stop the build where prose would turn false."""

from __future__ import annotations

from analysis.reading.errors import EvidenceError


def holds(condition: bool, premise: str, *rests_on: object) -> None:
    """Raise EvidenceError where a premise of the prose does not hold, naming it and the evidence that it rests on."""
    if not condition:
        where = "; ".join(f"{fact.name or fact.formula} “{fact}” ({', '.join(fact.sentences)})" for fact in rests_on)
        raise EvidenceError(f"premise no longer holds: {premise}; evidence: {where or 'none named'}")
