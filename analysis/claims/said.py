"""What the articles say, asked for by the claim's name: `said.harvest`."""

from __future__ import annotations

from analysis.claims.facts import Fact, Stated, fact
from analysis.claims.record import Record
from analysis.dating import days_wording
from analysis.errors import EvidenceError
from analysis.markup import listed
from analysis.reading.codebook import nearest


class Unstated(EvidenceError):
    """Say that no article states what is asked for."""


class Said:
    """Everything that the articles say, with an attribute for each claim, whose names a notebook completes.

    A claim that is made for several periods or of several subjects is that of the first article to make it;
    `said.sales["2022"]` and `said.sales["pears"]` are others. What is only denied, given up or open, nobody says.
    """

    def __init__(self, record: Record):
        self.record = record
        self._facts: dict[str, dict[str, Stated]] = {}
        for claim in (claim for claim in record.claims if claim.asserted):
            period = record.meaning(claim.leading) if claim.label else claim.period
            key = ", ".join(filter(None, [claim.subject, days_wording.period(period) if period else ""]))
            self._facts.setdefault(claim.definition.name, {}).setdefault(key, fact(claim, self))

    def __dir__(self) -> list[str]:
        return [*self._facts, "get", "other", "record"]

    def __getattr__(self, name: str) -> Stated:
        if name.startswith("_"):
            raise AttributeError(name)
        if (fact := self.get(name)) is None:
            raise Unstated(self._unstated(name))
        return fact

    def other(self, fact: Fact, key: str) -> Stated:
        """Return the same for another period, of another subject, or both: "2022", "pears", "pears, 2022"."""
        facts = self._facts[fact.claim.definition.name]
        match = key if key in facts else next((whole for whole in facts if key in whole.split(", ")), None)
        if match is None:
            keys = ", ".join(f'"{whole}"' for whole in facts)
            raise EvidenceError(f"{fact.claim.definition.name} is not stated for {key!r}; stated for {keys}")
        return facts[match]

    def get(self, name: str) -> Stated | None:
        """Return what is said of a claim, or None where no article says it; raises EvidenceError for a wrong name."""
        if name not in self.record.codebook:
            raise EvidenceError(f"no claim {name!r} in claims.toml; {nearest(name, self.record.codebook)}")
        return next(iter(self._facts.get(name, {}).values()), None)

    def _unstated(self, name: str) -> str:
        """Return that no article states a claim; of one that is only denied, given up or open, what to do."""
        claim, statements = f"{name} ({self.record.codebook[name].about})", self.record.statements_on(name)
        if not statements:
            return f"{claim} is stated in no article"
        statuses = dict.fromkeys(f"{statement.status} ({statement.sentence})" for statement in statements)
        return (
            f"{claim} is only told as {listed(list(statuses))}, so nobody stands by it: rewrite what states it; "
            "report.answered shows it, where `asked` in claims.toml names the chapter"
        )
