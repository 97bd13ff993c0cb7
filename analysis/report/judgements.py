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

from analysis.claims.days import Days
from analysis.claims.said import Said
from analysis.markup import Markdown, capital
from analysis.reading.coding import NOBODY
from analysis.showing.prose import filled, holds
from analysis.values.cardinals import spelled

# What each word stands for (ICD 203, 2015, D.6.e), from the least likely on.
LIKELIHOOD = {
    "almost no chance": "1 to 5 percent",
    "very unlikely": "5 to 20 percent",
    "unlikely": "20 to 45 percent",
    "roughly even": "45 to 55 percent",
    "likely": "55 to 80 percent",
    "very likely": "80 to 95 percent",
    "almost certain": "95 to 99 percent",
}
# What an article would tell of the first electric MINI that is built at home, or of one that is not.
AT_HOME = ("first_electric_plant", "first_electric_start", "first_electric_sale", "home_product")
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

    @property
    def chance(self) -> str:
        """Return the likelihood with what it means in percent; or that we cannot tell."""
        if self.likelihood == UNTOLD:
            return "We cannot tell"
        return f"{capital(self.likelihood)} ({LIKELIHOOD[self.likelihood]})"

    @property
    def certainty(self) -> str:
        """Return our confidence with the reason for it; none where no likelihood is given."""
        degree = "None given" if self.likelihood == UNTOLD else capital(self.confidence)
        return f"{degree}: {self.because}"


JUDGEMENTS = (
    Judgement(
        text="Production of the next-generation electric MINIs will begin in {said.next_generation_place} first.",
        likelihood="likely",
        why="BMW announced it, and preparations for production are reported{unsourced}.",
        confidence="low",
        because="only BMW says that {said.next_generation_place} comes first.",
        evidence={"next_generation_start": "first begin", "production_preparing": "are ongoing"},
        alternative="production begins elsewhere before or at the same time, or the plan is dropped.",
        indicator="a report of the first cars leaving a plant, and of which one",
        premise=lambda said: (
            said.next_generation_start.origins == ("BMW",)
            and not said.next_generation_place.lies_within(str(said.first_electric_plant))
            and said.next_generation_place.articles == said.next_generation_start.articles
            and not said.next_generation_place.claim.differing
        ),
        unanswered=("china_start", "venture_outcome"),
    ),
    Judgement(
        text="Exports of electric MINIs from China will begin {said.export_start.when}.",
        likelihood="likely",
        why="BMW announced that start, and preparations for production are reported{unsourced}.",
        confidence="low",
        because="BMW is the only named source{estimated}.",
        evidence={"export_start": "", "production_preparing": "are ongoing"},
        alternative="production in China is not ready by then, or the plan is dropped.",
        indicator="a count by customs or by BMW of cars shipped",
        premise=lambda said: said.export_start.status == "plan" and said.export_start.origins == ("BMW",),
        unanswered=("china_start", "venture_outcome"),
        before="export_start",
    ),
    Judgement(
        text="{said.first_electric_plant} will build an electric MINI {said.export_start.year.when}.",
        likelihood=UNTOLD,
        why="In {said.venture_beside_home.written.year} cars from China were discussed "
        "“{said.venture_beside_home.words}” in {said.first_electric_plant}; {later} does not mention "
        "{said.first_electric_plant}.",
        confidence="low",
        because="no article says whether {said.first_electric_plant} began to build electric MINIs, or what it "
        "will build next.",
        evidence={
            "venture_beside_home": "in addition",
            "first_electric_plant": "",
            "next_generation_start": "first begin",
        },
        alternative="{said.first_electric_plant} builds no electric MINI at that time.",
        indicator="any statement on what {said.first_electric_plant} will build",
        premise=lambda said: (
            said.export_base.article not in said.record.mentioning(str(said.first_electric_plant))
            and said.record.statuses(*AT_HOME) == {"plan"}
        ),
        unanswered=("home_future", "home_next_generation"),
        before="export_start",
    ),
)


def checked(said: Said, claim: str = "") -> tuple[Judgement, ...]:
    """Return the judgements, or those that rest on a claim; raises EvidenceError where one no longer stands."""
    judgements = tuple(judgement for judgement in JUDGEMENTS if not claim or claim in judgement.evidence)
    for judgement in judgements:
        statements = said.record.statements_on(*judgement.unanswered)
        answers = [statement for statement in statements if statement.status != "open"]
        facts = [said.get(name) for name in judgement.evidence]
        stated = None not in facts
        text = filled(judgement.text, said=said).plain if stated else judgement.text
        sentence = f"{text} {judgement.chance} (newest article: {as_of(said)})"
        holds(stated and not answers and _stands(judgement, said), sentence, *answers, *facts)
    return judgements


def _stands(judgement: Judgement, said: Said) -> bool:
    """Tell whether a judgement stands on what is stated.

    All say what it rests on in the words that it was made on; nothing is likely that an article speaks against; and
    what it looks ahead to is not over on the day of the newest article.
    """
    facts = {said.get(name): words for name, words in judgement.evidence.items()}
    as_read = all(re.search(words, statement.quote) for fact, words in facts.items() for statement in fact.saying)
    disputed = judgement.likelihood != UNTOLD and any(fact.claim.differing for fact in facts)
    now, date = as_of(said), judgement.before
    ahead = not date or (now.window.latest is not None and not getattr(said, date).days.before(now))
    return as_read and not disputed and ahead and judgement.premise(said)


def as_of(said: Said) -> Days:
    """Return the days of the newest article, which the judgements look ahead from."""
    return said.record.written(said.record.newest())


def summary(said: Said, claim: str = "") -> Markdown:
    """Return what the judgements, or those that rest on a claim, come to: a sentence a likelihood and confidence."""
    alike: dict[tuple[str, str], list[str]] = {}
    for judgement in checked(said, claim):
        clause = judgement.text[:1].lower() + judgement.text[1:-1]
        alike.setdefault((judgement.likelihood, judgement.confidence), []).append(clause)
    sentences = (
        f"Whether {' and whether '.join(clauses)} we cannot tell."
        if likelihood == UNTOLD
        else f"As of {as_of(said).starred}, on {CONFIDENCE[confidence]} evidence, we think it {likelihood} that "
        f"{', and that '.join(clauses)}."
        for (likelihood, confidence), clauses in alike.items()
    )
    return _filled(" ".join(sentences), said)


def caption(said: Said) -> str:
    """Return what the table of judgements shows."""
    count = capital(spelled(len(checked(said))))
    return f"{count} statements on China and {said.first_electric_plant}: how likely, why, and how sure we are."


def scale(said: Said) -> str:
    """Return what the words for likelihood in the table stand for, in a sentence for each."""
    return " ".join(
        f"“{capital(word)}” means {LIKELIHOOD[word]} on a scale of the US intelligence services (ICD 203); "
        "Methods explains when we use it."
        for word in dict.fromkeys(judgement.likelihood for judgement in checked(said))
        if word != UNTOLD
    )


def table(said: Said) -> pd.DataFrame:
    """Return the judgements: statement, likelihood, its reason, and our confidence in it."""
    texts = ((judgement.text, judgement.chance, judgement.why, judgement.certainty) for judgement in checked(said))
    rows = [[_filled(text, said) for text in row] for row in texts]
    return pd.DataFrame(rows, columns=["statement", "how likely", "why", "our confidence"], dtype=object)


def in_full(said: Said) -> Markdown:
    """Return each judgement with its evidence, its alternative, and what would change it."""
    return _filled("\n\n".join(map(_in_full, checked(said))), said)


def _in_full(judgement: Judgement) -> str:
    evidence = ", ".join(f"“{{said.{name}.words}}”" for name in judgement.evidence)
    lines = [
        f"**{judgement.text}**",
        f"{judgement.chance}. {judgement.why}",
        f"Our confidence. {judgement.certainty}",
        f"Evidence: {evidence}.",
        f"Alternative: {judgement.alternative}",
        f"What would change it: {judgement.indicator}.",
    ]
    return "\\\n".join(lines)


def _filled(text: str, said: Said) -> Markdown:
    """Return texts of judgements as a page shows them.

    `{later}` in them is the article of the later plan; `{unsourced}` and `{estimated}` say what the evidence lacks.
    """
    return filled(
        text,
        said=said,
        later=said.record.called(said.export_base.article),
        unsourced=Markdown(" without a named source" if said.production_preparing.origins == (NOBODY,) else ""),
        estimated=", and the date of its announcement is our estimate" if said.export_start.written.inferred else "",
    )
