"""What the articles say, asked for by the claim's name: `said.harvest`."""

from __future__ import annotations

from analysis.claims.facts import Fact, Quantity, fact
from analysis.claims.record import Record
from analysis.dating import wording
from analysis.errors import EvidenceError
from analysis.markup import listed
from analysis.reading.codebook import nearest


class Unstated(EvidenceError):
    """Say that no article states what is asked for."""


class Said:
    """Everything that the articles say, an attribute a claim; it completes to the claims' names.

    A claim that is made for several periods or of several subjects is that of the first article to make it;
    `said.sales["2022"]` and `said.sales["pears"]` are others. What is only denied, given up or open, nobody says.
    """

    def __init__(self, record: Record):
        self.record = record
        self._facts: dict[str, dict[str, Fact | Quantity]] = {}
        for claim in filter(lambda each: each.asserted, record.claims):
            held = record.meaning(claim.leading) if claim.label else claim.period
            key = ", ".join(filter(None, [claim.subject, wording.period(held) if held else ""]))
            self._facts.setdefault(claim.definition.name, {}).setdefault(key, fact(claim, self))

    def __dir__(self) -> list[str]:
        return [*self._facts, "get", "other", "record"]

    def __getattr__(self, name: str) -> Fact | Quantity:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._facts:
            raise (Unstated if name in self.record.codebook else EvidenceError)(self._lacking(name))
        return next(iter(self._facts[name].values()))

    def other(self, fact: Fact, key: str) -> Fact | Quantity:
        """Return the same for another period, of another subject, or both: "2022", "pears", "pears, 2022"."""
        facts = self._facts[fact.claim.definition.name]
        found = key if key in facts else next((each for each in facts if key in each.split(", ")), None)
        if found is None:
            told = ", ".join(f'"{each}"' for each in facts)
            raise EvidenceError(f"{fact.claim.definition.name} is not stated for {key!r}; stated for {told}")
        return facts[found]

    def get(self, name: str) -> Fact | Quantity | None:
        """Return what is said of a claim, or None where no article says it; raises EvidenceError for a wrong name."""
        if name not in self.record.codebook:
            raise EvidenceError(self._lacking(name))
        return getattr(self, name) if name in self._facts else None

    def _lacking(self, name: str) -> str:
        if name not in self.record.codebook:
            return f"no claim {name!r} in claims.toml; {nearest(name, self.record.codebook)}"
        told = self.record.statements_on(name)
        how = listed(list(dict.fromkeys(f"{each.status} ({each.sentence})" for each in told)))
        shown = "report.answered shows it, where `asked` in claims.toml names the chapter"
        now = "so nobody stands by it: rewrite what states it"
        how = f"is only told as {how}, {now}; {shown}" if told else "is stated in no article"
        return f"{name} ({self.record.codebook[name].about}) {how}"
