"""State the key judgements: how likely, how sure, on which evidence, against which alternative.

Likelihood words are those of ICD 203; confidence follows evidence and agreement (IPCC AR5) and, with evidence as
limited as here, never exceeds moderate.  Pages show it as how good the evidence is, so that it cannot be taken for a
likelihood, and an even chance as what it is: we cannot tell.  The premise of each is checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from analysis.claims.said import Said
from analysis.reading.errors import EvidenceError
from analysis.report.derived import Derived
from analysis.report.premises import holds
from analysis.showing.cells import markdown
from analysis.values.links import Markdown
from analysis.values.wording import capital

# Percent of chance that each word stands for (ICD 203, 2015, D.6.e).
LIKELIHOOD = {
    "almost no chance": (1, 5),
    "very unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly even": (45, 55),
    "likely": (55, 80),
    "very likely": (80, 95),
    "almost certain": (95, 99),
}
EVEN = "roughly even"
# What each degree of confidence says of the evidence.
CONFIDENCE = {"low": "thin", "moderate": "fair"}


@dataclass(frozen=True)
class Judgement:
    """A key judgement; `{said.…}` and `{derived.…}` in its texts are filled in as links, `premise` must hold for it."""

    name: str
    text: str
    likelihood: str
    why: str
    confidence: str
    because: str
    evidence: tuple[str, ...]
    alternative: str
    indicator: str
    premise: Callable[[Said, Derived], bool]

    def __post_init__(self) -> None:
        """Refuse a word that is on neither scale."""
        if self.likelihood not in LIKELIHOOD:
            raise EvidenceError(f"likelihood {self.likelihood!r} of {self.name}; allowed: {', '.join(LIKELIHOOD)}")
        if self.confidence not in CONFIDENCE:
            raise EvidenceError(f"confidence {self.confidence!r} of {self.name}; allowed: {', '.join(CONFIDENCE)}")

    @property
    def chance(self) -> str:
        """Return the likelihood with what it means in percent; of an even chance, that we cannot tell."""
        low, high = LIKELIHOOD[self.likelihood]
        return "We cannot tell" if self.likelihood == EVEN else f"{capital(self.likelihood)} ({low}–{high} percent)"

    @property
    def evidence_is(self) -> str:
        """Return how good the evidence is, and why."""
        return f"{capital(CONFIDENCE[self.confidence])}: {self.because}"


JUDGEMENTS = (
    Judgement(
        name="start",
        text="The next electric MINIs are built in {said.next_generation_place} before they are built anywhere else.",
        likelihood="likely",
        why="BMW announced it, and preparations are reported to be under way.",
        confidence="low",
        because="nobody but BMW stands behind the plan.",
        evidence=("next_generation_start", "production_preparing"),
        alternative="Production begins elsewhere at the same time, or the plan is dropped.",
        indicator="a report of the first cars leaving a plant, and of which one",
        premise=lambda said, derived: str(said.next_generation_place) != str(said.first_electric_plant),
    ),
    Judgement(
        name="exports",
        text="Exports of electric MINIs from China begin in {said.export_start}, as planned.",
        likelihood="likely",
        why="BMW gave the year while preparations were under way, but whether it kept earlier dates is not stated.",
        confidence="low",
        because="it is one company's plan.",
        evidence=("export_start", "production_preparing"),
        alternative="The start slips into a later year.",
        indicator="a customs or company figure for cars shipped",
        premise=lambda said, derived: said.export_start.status == "plan",
    ),
    Judgement(
        name="home",
        text="{said.first_electric_plant} still builds an electric MINI in {said.export_start}.",
        likelihood="roughly even",
        why="At first cars from China were planned “{said.venture_beside_home.words}”; the later plan does not mention "
        "{said.first_electric_plant}.",
        confidence="low",
        because="what {said.first_electric_plant} is to build next is not stated.",
        evidence=("venture_beside_home", "first_electric_plant", "next_generation_start", "export_also"),
        alternative="The home plant builds no electric MINI for a time.",
        indicator="any statement on what the home plant is to build",
        premise=lambda said, derived: said.get("home_future") is None,
    ),
    Judgement(
        name="momentum",
        text="China exports more new energy vehicles in the full year {said.nev_exports.dated_year} (our reading) than "
        "in the year before.",
        likelihood="almost certain",
        why="Even if exports had stopped after the months counted, the total would be lower only if the rest of the year "
        "before had run at {derived.nev_catch_up} times the pace of its first months (computed), or faster.",
        confidence="moderate",
        because="a trade body made the count, but nobody else confirms it.",
        evidence=("nev_exports", "nev_growth"),
        alternative="The rest of the year before was far stronger than its first months, and exports stopped.",
        indicator="the count for the whole year",
        premise=lambda said, derived: derived.nev_catch_up > 1,
    ),
)


def checked(said: Said, derived: Derived) -> tuple[Judgement, ...]:
    """Return the judgements; raises EvidenceError where the premise of one no longer holds."""
    for each in JUDGEMENTS:
        rests_on = [said.get(name) for name in each.evidence]
        holds(each.premise(said, derived), f"judgement {each.name!r}", *filter(None, rests_on))
    return JUDGEMENTS


class _Linked:
    """Fill a text's fields with links: what `str.format` asks for by attribute is shown as Markdown."""

    def __init__(self, of: object):
        self._of = of

    def __getattr__(self, name: str) -> _Linked:
        return _Linked(getattr(self._of, name))

    def __format__(self, how: str) -> str:
        return markdown(self._of)


def _filled(text: str, said: Said, derived: Derived) -> Markdown:
    return Markdown(text.format(said=_Linked(said), derived=_Linked(derived)))


def table(said: Said, derived: Derived) -> pd.DataFrame:
    """Return the judgements: statement, likelihood, its reason, and how good the evidence is."""
    made = checked(said, derived)
    return pd.DataFrame(
        {
            "statement": [_filled(each.text, said, derived) for each in made],
            "how likely": [each.chance for each in made],
            "why": [_filled(each.why, said, derived) for each in made],
            "evidence": [_filled(each.evidence_is, said, derived) for each in made],
        },
        dtype=object,
    )


def in_full(said: Said, derived: Derived) -> Markdown:
    """Return each judgement with its evidence, its alternative, and what would change it."""
    return Markdown("\n\n".join(_in_full(each, said, derived) for each in checked(said, derived)))


def _in_full(each: Judgement, said: Said, derived: Derived) -> str:
    evidence = ", ".join(f"“{markdown(said.get(name).words)}”" for name in each.evidence)
    lines = [
        f"**{_filled(each.text, said, derived)}**",
        f"{each.chance}. {_filled(each.why, said, derived)}",
        f"Confidence is {each.confidence}, because the evidence is {CONFIDENCE[each.confidence]}: "
        f"{_filled(each.because, said, derived)}",
        f"Evidence: {evidence}.",
        f"Alternative: {each.alternative}",
        f"What would change it: {each.indicator}.",
    ]
    return "\\\n".join(lines)
