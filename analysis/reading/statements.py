"""Hold one thing that one sentence says."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.reading.spans import Span

SIDES = {"fact": "past", "statistic": "past", "plan": "future", "forecast": "future"}


@dataclass(frozen=True)
class Statement(Span):
    """What a slot or a mark of a sentence says, whose word it is, and how it is meant.

    `claim` is a name of claims.toml, `kind` a slot's kind or "words"; `words` the value's form, `means` "" or what a
    person says that marked words mean; `origin` is canonical or "unattributed", `via` who retells it; `at` names the
    slot that gives its period, "" where none does.
    """

    claim: str
    kind: str
    words: str
    means: str
    sentence: str
    origin: str
    via: tuple[str, ...]
    status: str
    at: str
    quoted: bool

    @property
    def side(self) -> str:
        """Return on which side of the article's day it lies: "past", "future", or "" where that is not told."""
        return SIDES.get(self.status, "")
