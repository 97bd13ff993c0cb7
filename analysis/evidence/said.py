"""Ask for what the articles say by the claim's name: `said.harvest`."""

from __future__ import annotations

from analysis.evidence import wording
from analysis.evidence.facts import Fact, Source, fact
from analysis.evidence.questions import nearest
from analysis.evidence.record import Record
from analysis.evidence.values import Value
from analysis.reading.errors import EvidenceError


class Unstated(EvidenceError):
    """Say that no article states what is asked for."""


class Said:
    """Everything that the articles say, an attribute a claim; it completes to the claims' names.

    A claim that is made for several periods is that of the first article to make it; `at` gives the others.
    """

    def __init__(self, record: Record):
        self._record = record
        self._claims: dict[str, dict[str, object]] = {}
        for claim in record.claims:
            period = wording.window(claim.period) if claim.period else ""
            self._claims.setdefault(claim.question.name, {}).setdefault(period, claim)
        self._faces: dict[tuple[str, str], Fact | Value] = {}

    @property
    def record(self) -> Record:
        """Return the record behind it."""
        return self._record

    def __dir__(self) -> list[str]:
        return [*self._claims, "at", "get", "record", "unstated"]

    def __getattr__(self, name: str) -> Fact | Value:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.at(name, "")

    def at(self, name: str, period: str) -> Fact | Value:
        """Return what is said of a claim for a period, in the book's words ("2017"); "" is the first that is told.

        Raises Unstated where no article says it.
        """
        periods = self._claims.get(name)
        if periods is None:
            raise (Unstated if name in self._record.questions else EvidenceError)(self._lacking(name))
        if period and period not in periods:
            raise EvidenceError(f"{name} is not stated for {period!r}; stated for {', '.join(periods)}")
        period = period or next(iter(periods))
        if (name, period) not in self._faces:
            self._faces[name, period] = fact(Source(periods[period], self._record.reader))
        return self._faces[name, period]

    def get(self, name: str) -> Fact | Value | None:
        """Return what is said of a claim, or None where no article says it; raises EvidenceError for a wrong name."""
        if name not in self._record.questions:
            raise EvidenceError(self._lacking(name))
        return self.at(name, "") if name in self._claims else None

    def unstated(self, chapter: str) -> list[str]:
        """Return what a chapter asks for and no article states, in words."""
        questions = self._record.questions.values()
        return [each.about for each in questions if chapter in each.asked and each.name not in self._claims]

    def _lacking(self, name: str) -> str:
        if name in self._record.questions:
            return f"{name} ({self._record.questions[name].about}) is stated in no article"
        return f"no claim {name!r} in claims.toml; {nearest(name, self._record.questions)}"
