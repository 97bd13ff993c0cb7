"""What the articles say, asked for by the claim's name: `said.harvest`."""

from __future__ import annotations

from functools import partial

from analysis.claims.facts import Fact, Quantity, fact
from analysis.claims.joining import Claim
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
        self._claims: dict[str, dict[str, Claim]] = {}
        for claim in filter(lambda each: each.asserted, record.claims):
            held = record.meaning(claim.leading) if claim.label else claim.period
            key = ", ".join(filter(None, [claim.subject, wording.period(held) if held else ""]))
            self._claims.setdefault(claim.definition.name, {}).setdefault(key, claim)
        self._facts: dict[tuple[str, str], Fact | Quantity] = {}

    def __dir__(self) -> list[str]:
        return [*self._claims, "get", "record"]

    def __getattr__(self, name: str) -> Fact | Quantity:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._claims:
            raise (Unstated if name in self.record.codebook else EvidenceError)(self._lacking(name))
        return self._fact(name, next(iter(self._claims[name])))

    def _fact(self, name: str, key: str) -> Fact | Quantity:
        """Return what is said of a claim for a period, or of a subject, or of both: "pears", "2022", "pears, 2022"."""
        made = self._claims[name]
        found = key if key in made else next((each for each in made if key in each.split(", ")), None)
        if found is None:
            told = ", ".join(f'"{each}"' for each in made)
            raise EvidenceError(f"{name} is not stated for {key!r}; stated for {told}")
        if (name, found) not in self._facts:
            self._facts[name, found] = fact(made[found], self.record, partial(self._fact, name))
        return self._facts[name, found]

    def get(self, name: str) -> Fact | Quantity | None:
        """Return what is said of a claim, or None where no article says it; raises EvidenceError for a wrong name."""
        if name not in self.record.codebook:
            raise EvidenceError(self._lacking(name))
        return getattr(self, name) if name in self._claims else None

    def _lacking(self, name: str) -> str:
        if name not in self.record.codebook:
            return f"no claim {name!r} in claims.toml; {nearest(name, self.record.codebook)}"
        told = self.record.statements_on(name)
        how = listed(list(dict.fromkeys(f"{each.status} ({each.sentence})" for each in told)))
        shown = "a chapter shows it with report.answered, where `asked` in claims.toml names the chapter"
        how = f"is only told as {how}; {shown}" if told else "is stated in no article"
        return f"{name} ({self.record.codebook[name].about}) {how}"
