"""Statements joined to claims by subject and period; whether those who make one agree, and which of them leads.

Corroboration counts independent origins, not articles; a statement that names nobody confirms nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.errors import EvidenceError, Faults
from analysis.markup import visible
from analysis.reading.codebook import Definition
from analysis.reading.statements import CLAIMED, Statement
from analysis.values.numbers import Number

if TYPE_CHECKING:
    from analysis.claims.record import Record

AGREE, COMPATIBLE, BESIDE, CHANGED, DENIED, CONFLICT = VERDICTS = (
    "agree", "compatible", "side by side", "changed", "denied", "conflict",
)  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """All statements on one subject and period, in the order of the articles; `verdict` is "" where one stands alone.

    `leading` is the statement that the book follows, `saying` are those that say the same, `other` those that do not.
    `voices` are the named origins of `saying` that stand by it and are independent of each other: a company and its
    chairman are one, and a sentence that names nobody may be anybody's. `inferred` tells that the verdict rests on how
    the book dates an article that carries no date. A `label` is a date line, or a period that other claims hold for:
    never compared. What is not `asserted` is only denied, given up or said to be open.
    """

    definition: Definition = field(repr=False)
    subject: str
    period: Window | None
    statements: tuple[Statement, ...]
    leading: Statement
    saying: tuple[Statement, ...]
    voices: tuple[str, ...] = ()
    verdict: str = ""
    inferred: bool = False
    label: bool = False
    asserted: bool = True

    @property
    def name(self) -> str:
        """Return its name, with its subject, if it has one, as slots have it: “sales[pears]”."""
        return self.definition.name + (f"[{self.subject}]" if self.subject else "")

    @property
    def about(self) -> str:
        """Return what it is about, in words."""
        return f"{self.definition.about}: {self.subject}" if self.subject else self.definition.about

    @property
    def origins(self) -> tuple[str, ...]:
        """Return who says what the book follows, each once."""
        return tuple(dict.fromkeys(each.origin for each in self.saying))

    @property
    def other(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise: an older plan, another count, a denial, the other side."""
        return tuple(each for each in self.statements if each not in self.saying)

    @property
    def answers(self) -> bool:
        """Tell whether it answers what is asked: it is said to be so, and not only that nobody knows.

        What is asked with “whether” is answered by a denial as well, and by a plan given up of which nothing is open.
        """
        if not self.asserted:
            told = {each.status for each in self.statements}
            return self.definition.about.startswith("whether ") and ("denied" in told or told == {"dropped plan"})
        return self.leading.status != "unknown"

    @property
    def followed(self) -> str:
        """Return the sentence that the book follows where not all say the same, "none" if it follows none, else ""."""
        if not self.asserted:
            return "none"
        return self.leading.sentence if self.other else ""

    @property
    def otherwise(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise, and those that another article puts into words of its own."""
        leading = self.leading
        beside = (each for each in self.saying if each.seed != leading.seed and _incomparable(each))
        return (*self.other, *(each for each in beside if each.words.casefold() != leading.words.casefold()))

    @property
    def confirmed(self) -> bool:
        """Tell whether a second independent origin says the same."""
        return self.verdict == AGREE and len(self.voices) > 1


def join(record: Record) -> list[Claim]:
    """Return the claims, in the order in which they are first made; raises EvidenceError for conflicts left open.

    A slot that gives a period, and a date line, is a label of its own article: another's is never compared with it.
    """
    together: dict[tuple, list[Statement]] = {}
    periods = {definition.period.partition(".")[0] for definition in record.codebook.values()}
    for each in record.statements:
        label = each.claim in periods or not each.sentence
        held = record.meaning(each) if label else record.period(each)
        together.setdefault((each.claim, each.subject, label, held), []).append(each)
    faults = Faults()
    claims = [
        _label(record.codebook[claim], made) if label else faults.of(_Weighed(record, made).claim)
        for (claim, _, label, _), made in together.items()
    ]
    faults.stop()
    return claims


def _label(definition: Definition, made: list[Statement]) -> Claim:
    asserted, told = any(each.asserted for each in made), tuple(made)
    return Claim(definition, made[0].subject, None, told, made[0], told, label=True, asserted=asserted)


class _Weighed:
    """Statements on one subject and period, weighed against each other."""

    def __init__(self, record: Record, made: list[Statement]):
        self.record, self.made, self.definition = record, made, record.codebook[made[0].claim]
        self.taken = next((each for each in made if each.asserted and each.seed.key == self.definition.take), None)
        # What is said to be so and stands: plans that were given up since, or said to be open, do not.
        self.standing = [each for each in made if each is self.taken or (each.asserted and not self._given_up(each))]
        self.leading = self._leading()
        self.verdicts = {pair: self._verdict(*pair) for pair in self._pairs()}

    def claim(self) -> Claim:
        """Return the claim that they make together; raises EvidenceError for a conflict that nobody decided."""
        made, record, leading = self.made, self.record, self.leading
        conflict = next((pair for pair, verdict in self.verdicts.items() if verdict == CONFLICT), None)
        if conflict and not self.taken:
            raise EvidenceError(self._told(*conflict))
        verdict = max(self.verdicts.values(), default=AGREE, key=VERDICTS.index) if len(made) > 1 else ""
        saying = tuple(each for each in self.standing if self._says_the_same(each)) or (leading,)
        inferred = len(made) > 1 and verdict != BESIDE and any(map(record.inferred, made))
        vouching = (each for each in saying if each.vouched_for and each.origin in record.names)
        voices = (record.names.speaker(each.origin) for each in vouching)
        return Claim(
            self.definition, leading.subject, record.period(leading), tuple(made), leading, saying,
            tuple(dict.fromkeys(voices)), verdict, inferred, asserted=bool(self.standing),
        )  # fmt: skip

    def _told(self, *sides: Statement) -> str:
        """Return both sides of a conflict, and what decides it."""
        told = " and ".join(
            f"“{visible(each.quote)}” at {each.place} ({each.sentence}, {each.origin})" for each in sides
        )
        keys = dict.fromkeys(each.seed.key for each in sides)
        undated = [key for key in keys if not self.record.days[key].stated]
        takes = " or ".join(f'take = "{key}"' for key in keys)
        decide = f'in claims.toml {takes}, and because = "…"'
        if len(keys) == 1:
            decide = f"a claim of its own for one of the two, a period or a status that parts them, or {decide}"
        elif undated and any(each.tense == "future" for each in sides):
            dates = f"the day of article {' and '.join(undated)}, as its date line or as `written` in [article]"
            decide = f"{dates}, for the newest plan leads; or {decide}"
        return f"{self.definition.name} is in conflict: {told}; expected {decide}"

    def _pairs(self) -> Iterator[tuple[Statement, Statement]]:
        """Yield who is compared with whom: plans that the leading statement has overtaken with it alone."""
        old = [each for each in self.made if self._superseded(each, self.leading)]
        yield from combinations([each for each in self.made if each not in old], 2)
        yield from ((each, self.leading) for each in old)

    def _given_up(self, plan: Statement) -> bool:
        """Tell whether a plan was dropped or said to be open; of words, what was dropped is what was planned."""
        return plan.tense == "future" and any(
            (each.status == "dropped plan" and self._told_before(plan, each) and self._compared(plan, each) != CONFLICT)
            or (each.status == "open" and (plan.seed == each.seed or self._told_before(plan, each)))
            for each in self.made
        )

    def _leading(self) -> Statement:
        """Return the statement that the book follows: of the article taken, else the first that none overtakes.

        Where nothing stands, that is what is said to be open, else the last.
        """
        if self.taken:
            return self.taken
        if not self.standing:
            return next((each for each in self.made if each.status == "open"), self.made[-1])
        if self.definition.many:
            return self.standing[0]
        standing = self.standing
        left = [each for each in standing if not any(self._superseded(each, later) for later in standing)]
        return next(each for each in left if not any(self._outweighed(each, other) for other in left))

    def _superseded(self, plan: Statement, later: Statement) -> bool:
        """Tell whether a later statement tells as done what a plan or forecast told, or tells another one.

        What nobody stands by does not: hearsay and speculation overtake no plan, and no hope in words does.
        """
        if not later.vouched_for or not self._earlier_plan(plan, later):
            return False
        return later.tense == "past" or not (self._compared(plan, later) == AGREE or self._outweighed(later, plan))

    def _outweighed(self, one: Statement, other: Statement) -> bool:
        """Tell whether a plan stands beside what is claimed or hoped, or anybody's word beside a doubt.

        Only of values that nobody can compare: else they agree, or one of them is taken.
        """
        firmer = other.vouched_for and (not one.vouched_for or (other.status == "plan" and one.status in CLAIMED))
        return firmer and self._compared(one, other) == BESIDE

    def _earlier_plan(self, plan: Statement, later: Statement) -> bool:
        return plan.tense == "future" and self._told_before(plan, later)

    def _told_before(self, one: Statement, other: Statement) -> bool:
        return self.record.written_in(one).before(self.record.written_in(other))

    def _says_the_same(self, each: Statement) -> bool:
        if each is self.leading:
            return True
        verdict = self._verdict(self.leading, each)
        if verdict == BESIDE:
            overtaken = self._superseded(each, self.leading) or self._outweighed(each, self.leading)
            return not isinstance(each.value, Number) and not overtaken
        return verdict in (AGREE, COMPATIBLE)

    def _verdict(self, one: Statement, other: Statement) -> str:
        if one.asserted != other.asserted:
            if "denied" in (one.status, other.status):
                return DENIED
            return BESIDE if one.seed == other.seed and "open" in (one.status, other.status) else CHANGED
        verdict = self._compared(one, other)
        if verdict != CONFLICT:
            return verdict
        if self.definition.many:
            return COMPATIBLE
        if not one.asserted or self._two_counters(one, other):
            return BESIDE
        return CHANGED if self._earlier_plan(one, other) or self._earlier_plan(other, one) else CONFLICT

    def _two_counters(self, one: Statement, other: Statement) -> bool:
        """Tell whether two named bodies each count for themselves: their figures may differ, and both be right."""
        names = self.record.names
        counted = all(each.status == "statistic" and each.origin in names for each in (one, other))
        return counted and names.speaker(one.origin) != names.speaker(other.origin)

    def _compared(self, one: Statement, other: Statement) -> str:
        """Return how the values of two statements stand to each other, whoever says them and when.

        Other words stand side by side, and so do values of different kinds or in different currencies.
        """
        if _sort(one) != _sort(other):
            return BESIDE
        value, another, names = self.record.meaning(one), self.record.meaning(other), self.record.names
        if _incomparable(one):
            return AGREE if value.casefold() == another.casefold() else BESIDE
        if isinstance(value, str):
            return AGREE if value == another or (one.kind == "name" and names.same(value, another)) else CONFLICT
        if value.within(another) or another.within(value):
            return AGREE
        return COMPATIBLE if value.overlaps(another) else CONFLICT


def _sort(statement: Statement) -> object:
    """Return what a value is compared with: days with days, numbers with those of their kind and currency."""
    match statement.value:
        case Phrase():
            return "days"
        case Number(unit=unit):
            return statement.kind, unit
    return statement.kind, _incomparable(statement)


def _incomparable(statement: Statement) -> bool:
    """Tell whether it stands in an article's own words, which nobody but a reader can compare."""
    return statement.kind == "words" and not statement.means
