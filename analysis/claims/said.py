"""Ask for what the articles say by the claim's name: `said.harvest`."""

from __future__ import annotations

from functools import partial

from analysis.claims.facts import Fact, fact
from analysis.claims.provenance import Source
from analysis.claims.record import Record
from analysis.dating import phrases
from analysis.reading.errors import EvidenceError
from analysis.reading.questions import nearest
from analysis.values.values import Value


class Unstated(EvidenceError):
    """Say that no article states what is asked for."""


class Said:
    """Everything that the articles say, an attribute a claim; it completes to the claims' names.

    A claim that is made for several periods is that of the first article to make it; `said.sales["2022"]` is another.
    """

    def __init__(self, record: Record):
        self._record = record
        self._claims: dict[str, dict[str, object]] = {}
        for claim in record.claims:
            held = record.reader.value(claim.leading) if claim.label else claim.period
            period = phrases.window(held) if held else ""
            self._claims.setdefault(claim.question.name, {}).setdefault(period, claim)
        self._faces: dict[tuple[str, str], Fact | Value] = {}

    @property
    def record(self) -> Record:
        """Return the record behind it."""
        return self._record

    def __dir__(self) -> list[str]:
        return [*self._claims, "get", "record", "unstated"]

    def __getattr__(self, name: str) -> Fact | Value:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._claims:
            raise (Unstated if name in self._record.questions else EvidenceError)(self._lacking(name))
        return self._face(name, next(iter(self._claims[name])))

    def _face(self, name: str, period: str) -> Fact | Value:
        periods = self._claims[name]
        if period not in periods:
            told = ", ".join(f'"{each}"' for each in periods)
            raise EvidenceError(f"{name} is not stated for {period!r}; stated for {told}")
        if (name, period) not in self._faces:
            source = Source(periods[period], self._record.reader, partial(self._face, name))
            self._faces[name, period] = fact(source)
        return self._faces[name, period]

    def get(self, name: str) -> Fact | Value | None:
        """Return what is said of a claim, or None where no article says it; raises EvidenceError for a wrong name."""
        if name not in self._record.questions:
            raise EvidenceError(self._lacking(name))
        return getattr(self, name) if name in self._claims else None

    def unstated(self, chapter: str) -> list[str]:
        """Return what a chapter asks for and no article states, in words."""
        questions = self._record.questions.values()
        return [each.about for each in questions if chapter in each.asked and each.name not in self._claims]

    def _lacking(self, name: str) -> str:
        if name in self._record.questions:
            return f"{name} ({self._record.questions[name].about}) is stated in no article"
        return f"no claim {name!r} in claims.toml; {nearest(name, self._record.questions)}"
