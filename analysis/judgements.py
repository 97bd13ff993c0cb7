"""State the key judgements: how likely, how sure, on which evidence, against which alternative.

Likelihood words are those of ICD 203; confidence follows evidence and agreement (IPCC AR5) and,
with evidence as limited as here, never exceeds moderate.  Each judgement's premise is checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts import Fact, Facts
from analysis.model import EvidenceError
from analysis.windows import between

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
CONFIDENCE = ("low", "moderate")


@dataclass(frozen=True)
class Judgement:
    """One key judgement; `{said.…}` in its texts is filled from the facts, `premise` must hold for it."""

    name: str
    text: str
    likelihood: str
    confidence: str
    because: str
    evidence: tuple[str, ...]
    alternative: str
    indicator: str
    premise: Callable[[Facts], bool]

    def __post_init__(self) -> None:
        """Refuse a word that is on neither scale."""
        if self.likelihood not in LIKELIHOOD:
            raise EvidenceError(f"likelihood {self.likelihood!r} of {self.name}; allowed: {', '.join(LIKELIHOOD)}")
        if self.confidence not in CONFIDENCE:
            raise EvidenceError(f"confidence {self.confidence!r} of {self.name}; allowed: {', '.join(CONFIDENCE)}")


JUDGEMENTS = (
    Judgement(
        name="start",
        text="Production of the next electric MINIs begins in {said.next_generation_place}, before any other place.",
        likelihood="very likely",
        confidence="low",
        because="the plan has one origin, the company; that preparations are under way is the article's own statement, "
        "and nothing confirms either",
        evidence=("next_generation_place", "production_preparing"),
        alternative="Production begins elsewhere at the same time, or the plan is dropped.",
        indicator="a report of first cars leaving a plant, and which one",
        premise=lambda said: said.next_generation_place.value.text != said.first_electric_plant.value.text,
    ),
    Judgement(
        name="aim",
        text="BMW's aim for building electric MINIs in China grew: from a car “{said.china_car_markets:words}” "
        "to a “{said.export_base:words}”.",
        likelihood="likely",
        confidence="low",
        because="each aim is told once, the first in a writer's report of what BMW confirmed, and the articles lie "
        "years apart on the book's dating",
        evidence=("china_car_markets", "export_base"),
        alternative="The two statements are on different cars, or the first told only part of the plan.",
        indicator="a company text from the time of the signing that names markets",
        premise=lambda said: (between(said.china_car_markets.told_in, said.export_base.told_in)[0] or 0) > 2 * 366,
    ),
    Judgement(
        name="date",
        text="Exports of China-made electric MINIs start as planned, {said.export_start}: within that year.",
        likelihood="likely",
        confidence="low",
        because="it is a plan told by one origin, and no article tells whether a date planned earlier was kept",
        evidence=("export_start", "production_preparing"),
        alternative="The start slips into a later year.",
        indicator="a customs or company figure for cars shipped",
        premise=lambda said: said.export_start.status in ("plan", "company claim"),
    ),
    Judgement(
        name="oxford",
        text="Some electric MINI is built in {said.first_electric_plant} "
        "in the year in which exports from China start.",
        likelihood="roughly even",
        confidence="low",
        because="the venture was first told as coming “{said.venture_beside_home:words}”, but the latest article is "
        "silent on the plant; its “{said.next_generation_place:words}” leaves room for other places later",
        evidence=("first_electric_plant", "venture_beside_home", "next_generation_place", "uk_commitment"),
        alternative="The home plant builds no electric MINI for a time.",
        indicator="any statement on what Oxford is to build",
        premise=lambda said: said.uk_commitment.origin.startswith("writer"),
    ),
    Judgement(
        name="platform",
        text="The Chinese-built car stands on a platform that BMW and its partner developed together.",
        likelihood="roughly even",
        confidence="low",
        because="the nearest statement is a magazine's report of talks, on MINIs in general and before the plan; its "
        "time for the platform, {said.platform_start}, would fit that of the exports, {said.export_start}; "
        "the words reported of {said.architecture_priority.origin}, “{said.architecture_priority:words}”, "
        "show only that the matter was open",
        evidence=("platform_shared", "platform_start", "architecture_priority", "technology_withheld"),
        alternative="BMW brings a platform of its own, or the partner's is used as it is.",
        indicator="a named platform in a company text",
        premise=lambda said: said.platform_shared.status == "hearsay",
    ),
    Judgement(
        name="precedent",
        text="Oxford's yearly output in the first years of Chinese production stays at or above its level before.",
        likelihood="roughly even",
        confidence="low",
        because="that expansion elsewhere left output at home unharmed is told of BMW; a writer carries it over to "
        "MINI, and no article gives MINI's output",
        evidence=("german_growth", "home_unharmed", "strategy_argument"),
        alternative="A brand with one home plant fares otherwise than a group with several.",
        indicator="output figures of Oxford before and after the start in China",
        premise=lambda said: said.strategy_argument.origin.startswith("writer"),
    ),
    Judgement(
        name="momentum",
        text="Over the whole year of which “{said.nev_period:words}” was counted, China's exports of new energy "
        "vehicles, the stream that the cars would join, exceed those of the year before.",
        likelihood="very likely",
        confidence="moderate",
        because="the year falls short only if its remaining months lose all of the {said.nev_exports_added} vehicles "
        "gained so far, and those months are not stated",
        evidence=("nev_exports", "nev_growth"),
        alternative="A sudden stop, by trade measures for instance, undoes the lead.",
        indicator="the association's figure for the whole year",
        premise=lambda said: said.nev_growth.above(0),
    ),
)


def checked(said: Facts) -> tuple[Judgement, ...]:
    """Return the judgements; raises EvidenceError where the premise of one no longer holds."""
    for judgement in JUDGEMENTS:
        if not judgement.premise(said):
            facts = [Fact(said.book, name) for name in judgement.evidence]
            where = ", ".join(f"{fact.name} ({', '.join(fact.sentences)})" for fact in facts)
            raise EvidenceError(f"premise of judgement {judgement.name!r} no longer holds; evidence: {where}")
    return JUDGEMENTS
