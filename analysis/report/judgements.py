"""Key judgements: how likely, on how good evidence, against which alternative.

Likelihood words are those of ICD 203; confidence follows evidence and agreement (IPCC AR5) and, with evidence as
limited as here, never exceeds moderate. Where the evidence points neither way no likelihood is given: we cannot tell.
Each stops the build where its premise, in the words of its text, no longer holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from analysis.claims.facts import Days
from analysis.claims.said import Said
from analysis.errors import EvidenceError
from analysis.markup import Markdown, capital, markdown
from analysis.showing.prose import filled, holds
from analysis.values.cardinals import spelled

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
UNTOLD = ""  # neither likely nor unlikely: the evidence points neither way
# What each degree of confidence says of the evidence.
CONFIDENCE = {"low": "thin", "moderate": "fair"}


@dataclass(frozen=True)
class Judgement:
    """A key judgement; `{said.…}` in its texts is filled in as a link, `premise` must hold for it.

    `evidence` are the claims that it rests on, each with the words by which it does (a pattern, "" for any): what an
    article puts otherwise must be judged anew. `unanswered` are claims that would decide it, and of which no article
    says more than that they are open. `before` is a date: once an article is later, it must be judged anew as well.
    """

    name: str
    text: str
    likelihood: str
    why: str
    confidence: str
    because: str
    evidence: dict[str, str]
    alternative: str
    indicator: str
    premise: Callable[[Said], bool]
    unanswered: tuple[str, ...] = ()
    before: str = ""

    def __post_init__(self) -> None:
        """Refuse a word that is on neither scale."""
        if self.likelihood not in (*LIKELIHOOD, UNTOLD):
            raise EvidenceError(
                f"likelihood {self.likelihood!r} of {self.name}; allowed: {', '.join(LIKELIHOOD)}, or none"
            )
        if self.confidence not in CONFIDENCE:
            raise EvidenceError(f"confidence {self.confidence!r} of {self.name}; allowed: {', '.join(CONFIDENCE)}")

    @property
    def chance(self) -> str:
        """Return the likelihood with what it means in percent; or that we cannot tell."""
        if self.likelihood == UNTOLD:
            return "We cannot tell"
        low, high = LIKELIHOOD[self.likelihood]
        return f"{capital(self.likelihood)} ({low} to {high} percent)"


JUDGEMENTS = (
    Judgement(
        name="start",
        text="Production of the next-generation electric MINIs will begin in {said.next_generation_place} first.",
        likelihood="likely",
        why="BMW announced it, and preparations for production are reported.",
        confidence="low",
        because="BMW is the only named source.",
        evidence={"next_generation_start": "first begin", "production_preparing": "ongoing"},
        alternative="production begins elsewhere at the same time, or the plan is dropped.",
        indicator="a report of the first cars leaving a plant, and of which one",
        premise=lambda said: (
            said.next_generation_start.origins == ("BMW",)
            and not said.next_generation_place.lies_within(str(said.first_electric_plant))
            and said.next_generation_place.articles == said.next_generation_start.articles
            and not said.next_generation_place.claim.other
        ),
        unanswered=("china_start", "venture_outcome"),
    ),
    Judgement(
        name="exports",
        text="Exports of electric MINIs from China will begin {said.export_start.when}, as planned.",
        likelihood="likely",
        why="BMW named the year while production was being prepared.",
        confidence="low",
        because="BMW is the only named source.",
        evidence={"export_start": "", "production_preparing": "ongoing"},
        alternative="the start slips into a later year.",
        indicator="a count by customs or by BMW of cars shipped",
        premise=lambda said: said.export_start.status == "plan" and said.export_start.origins == ("BMW",),
        unanswered=("venture_outcome",),
        before="export_start",
    ),
    Judgement(
        name="home",
        text="{said.first_electric_plant} will build an electric MINI {said.export_start.when}, when exports are "
        "planned to start.",
        likelihood=UNTOLD,
        why="In {said.venture_beside_home.told.year} cars from China were planned “{said.venture_beside_home.words}” "
        "in {said.first_electric_plant}; {later} does not mention {said.first_electric_plant}.",
        confidence="low",
        because="no article says whether {said.first_electric_plant} began to build electric MINIs, or what comes "
        "next.",
        evidence={
            "venture_beside_home": "in addition",
            "first_electric_plant": "",
            "next_generation_start": "first begin",
        },
        alternative="{said.first_electric_plant} builds no electric MINI at that time.",
        indicator="any statement on what {said.first_electric_plant} will build",
        premise=lambda said: (
            said.export_base.article not in said.record.mentioning(str(said.first_electric_plant))
            and {each.status for each in said.record.told("first_electric_start")} == {"plan"}
            and {each.status for each in said.record.told("first_electric_sale")} == {"plan"}
        ),
        unanswered=("home_future", "home_next_generation"),
        before="export_start",
    ),
)


def checked(said: Said) -> tuple[Judgement, ...]:
    """Return the judgements; raises EvidenceError where the premise of one no longer holds.

    Nor is anything likely that an article speaks against.
    """
    for each in JUDGEMENTS:
        answers = [told for told in said.record.statements if told.claim in each.unanswered and told.status != "open"]
        rests_on = [said.get(name) for name in each.evidence]
        sound = None not in rests_on and not answers and _as_read(each, said) and each.premise(said)
        sound = sound and (not each.before or _still_ahead(said, getattr(said, each.before).days))
        sound = sound and (each.likelihood == UNTOLD or not any(fact.claim.other for fact in rests_on))
        text = filled(each.text, said=said).plain if None not in rests_on else each.text
        holds(sound, f"{text} {each.chance}", *answers, *rests_on)
    return JUDGEMENTS


def _as_read(each: Judgement, said: Said) -> bool:
    """Tell whether all who say what it rests on still say it in the words that it was made on."""
    told = [(words, said.get(name).statements) for name, words in each.evidence.items()]
    return all(re.search(words, one.quote) for words, statements in told for one in statements)


def _still_ahead(said: Said, days: Days) -> bool:
    """Tell whether days are not over on the day of the newest article, so that it tells nothing of how they went."""
    return as_of(said).window.latest is not None and not days.before(as_of(said))


def as_of(said: Said) -> Days:
    """Return the days of the newest article, which the judgements look ahead from."""
    return said.record.written(said.record.newest())


def summary(said: Said) -> str:
    """Return what the judgements come to, in words that follow from them."""
    made = checked(said)
    likely = [each for each in made if LIKELIHOOD.get(each.likelihood, (0,))[0] >= LIKELIHOOD["likely"][0]]
    evidence = CONFIDENCE["low" if all(each.confidence == "low" for each in likely) else "moderate"]
    parts = f"{spelled(len(likely))} part{'s' * (len(likely) != 1)}"
    told = f"As of {as_of(said).starred}, {parts} of BMW's plan looked likely"
    untold = any(each.likelihood == UNTOLD for each in made)
    silent = f"; on {said.first_electric_plant} we cannot tell" if untold else ""
    return f"{told}, on {evidence} evidence{silent}."


def scale(said: Said) -> str:
    """Return what the words for likelihood in the table stand for, in a sentence for each."""
    words = dict.fromkeys(each.likelihood for each in checked(said) if each.likelihood != UNTOLD)
    told = (
        f"“{capital(word)}” means {low} to {high} percent on a scale of the US intelligence services (ICD 203); "
        "Methods explains when we use it."
        for word, (low, high) in ((word, LIKELIHOOD[word]) for word in words)
    )
    return " ".join(told)


def table(said: Said) -> pd.DataFrame:
    """Return the judgements: statement, likelihood, its reason, and our confidence in it."""
    made = checked(said)
    return pd.DataFrame(
        {
            "statement": [filled(each.text, said=said) for each in made],
            "how likely": [each.chance for each in made],
            "why": [_why(each, said) for each in made],
            "our confidence": [_confidence(each, said) for each in made],
        },
        dtype=object,
    )


def _why(each: Judgement, said: Said) -> Markdown:
    """Return why it is as likely as that; `{later}` is the article of the later plan."""
    return filled(each.why, said=said, later=said.record.called(said.export_base.article))


def _confidence(each: Judgement, said: Said) -> Markdown:
    evidence = "None" if each.likelihood == UNTOLD else capital(each.confidence)
    return filled(f"{evidence}: {each.because}", said=said)


def in_full(said: Said) -> Markdown:
    """Return each judgement with its evidence, its alternative, and what would change it."""
    return Markdown("\n\n".join(_in_full(each, said) for each in checked(said)))


def _in_full(each: Judgement, said: Said) -> str:
    evidence = ", ".join(f"“{markdown(said.get(name).words)}”" for name in each.evidence)
    lines = [
        f"**{filled(each.text, said=said)}**",
        f"{each.chance}. {_why(each, said)}",
        f"Our confidence: {_confidence(each, said)}",
        f"Evidence: {evidence}.",
        f"Alternative: {filled(each.alternative, said=said)}",
        f"What would change it: {filled(each.indicator, said=said)}.",
    ]
    return "\\\n".join(lines)
