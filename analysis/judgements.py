"""State the key judgements: how likely, how sure, on which evidence, against which alternative.

Likelihood words are those of ICD 203; confidence follows evidence and agreement (IPCC AR5) and,
with evidence as limited as here, never exceeds moderate.  Each judgement's premise is checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts import Fact, Facts
from analysis.model import EvidenceError

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
        "start",
        "The next generation of electric MINIs goes into production in {said.next_generation_place} "
        "before any other place.",
        "very likely",
        "moderate",
        "the plan is the company's own and preparations at the venture are reported, "
        "but no other origin confirms either",
        ("next_generation_place", "production_preparing"),
        "Production begins elsewhere at the same time, or the plan is dropped.",
        "a report of first cars leaving any plant, and which one",
        lambda said: said.next_generation_place.value.text != said.first_electric_plant.value.text,
    ),
    Judgement(
        "market",
        "The market of the Chinese-built car was widened by BMW itself, from {said.china_car_markets:words} "
        "to {said.export_base:words}; "
        "it was not misreported at first.",
        "likely",
        "moderate",
        "both statements are the company's and each is clear in its own article, yet the articles are years apart",
        ("china_car_markets", "export_base"),
        "The first article took a limited remark for the whole plan.",
        "a company text of the first year that names markets",
        lambda said: said.china_car_markets.words.text.casefold() != said.export_base.words.text.casefold(),
    ),
    Judgement(
        "date",
        "Exports of China-made electric MINIs start as planned, {said.export_start}.",
        "likely",
        "low",
        "it is a plan told by one origin, "
        "and the earlier plans for the first electric MINI cannot be checked against an outcome here",
        ("export_start", "production_preparing"),
        "The start slips into a later year.",
        "a customs or company figure for cars shipped",
        lambda said: said.export_start.status in ("plan", "company claim"),
    ),
    Judgement(
        "oxford",
        "Oxford goes on building an electric MINI once the Chinese plant exports.",
        "roughly even",
        "low",
        "the later article is silent on the plant, "
        "and the one sentence on the commitment to the country is the writer's",
        ("first_electric_plant", "uk_commitment", "next_generation_place"),
        "The home plant builds no electric MINI for a time.",
        "any statement on what Oxford is to build",
        lambda said: said.uk_commitment.origin.startswith("writer"),
    ),
    Judgement(
        "platform",
        "The Chinese-built car stands on technology developed with the partner, not on BMW's alone.",
        "likely",
        "low",
        "a magazine's report and the talks on architecture point the same way, "
        "but the only direct statement is hearsay",
        ("platform_shared", "architecture_priority", "technology_withheld", "technology_china"),
        "BMW brings a platform of its own, or the partner's is used as it is.",
        "a named platform in a company text",
        lambda said: said.platform_shared.status == "hearsay",
    ),
    Judgement(
        "precedent",
        "Growth in China need not shrink output at home: that held for BMW, "
        "and its transfer to MINI is the writer's argument alone.",
        "likely",
        "low",
        "the rise in Germany is a stated figure, while nothing in the articles measures MINI's output at all",
        ("german_growth", "german_output", "share_abroad", "strategy_argument"),
        "A small brand with one home plant behaves otherwise than a large one with several.",
        "output figures of Oxford before and after the start in China",
        lambda said: said.german_growth.above(0) and said.strategy_argument.origin.startswith("writer"),
    ),
    Judgement(
        "momentum",
        "China's exports of new energy vehicles end the article's year above the year before.",
        "very likely",
        "moderate",
        "the stated months alone lie far above the same months before, though only one association counts them",
        ("nev_exports", "nev_growth", "nev_exports_before"),
        "A stop in the remaining months, by trade measures for instance, undoes the lead.",
        "the association's figure for the whole year",
        lambda said: said.nev_exports.above(said.nev_exports_before),
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
