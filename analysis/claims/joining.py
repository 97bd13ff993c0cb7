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
from analysis.reading.coding import CLAIMED
from analysis.reading.statements import Statement
from analysis.values.numbers import Number

if TYPE_CHECKING:
    from analysis.claims.record import Record

AGREE, COMPATIBLE, BESIDE, CHANGED, DENIED, CONFLICT = VERDICTS = (
    "agree", "compatible", "side by side", "changed", "denied", "conflict",
)  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """All statements on one subject and period, in the order of the articles; `verdict` is "" where one stands alone.

    `leading` is the statement that the book follows, `saying` are those that say the same, `differing` those that do
    not. `voices` are the named origins of `saying` that stand by it and are independent of each other: a company and
    its chairman are one, and a sentence that names nobody may be anybody's. `inferred` tells that the verdict rests on
    how the book dates an article that carries no date. A `label` is a date line, or a period that other claims hold
    for: never compared. What is not `asserted` is only denied, given up or said to be open.
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
        return tuple(dict.fromkeys(statement.origin for statement in self.saying))

    @property
    def differing(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise: an older plan, another count, a denial, the other side."""
        return tuple(statement for statement in self.statements if statement not in self.saying)

    @property
    def answers(self) -> bool:
        """Tell whether it answers what is asked: it is said to be so, and not only that nobody knows.

        What is asked with “whether” is answered by a denial as well, and by a plan given up of which nothing is open.
        """
        if not self.asserted:
            statuses = {statement.status for statement in self.statements}
            no_longer = "denied" in statuses or statuses == {"dropped plan"}
            return no_longer and self.definition.about.startswith("whether ")
        return self.leading.status != "unknown"

    @property
    def followed(self) -> str:
        """Return the sentence that the book follows where not all say the same, "none" if it follows none, else ""."""
        if not self.asserted:
            return "none"
        return self.leading.sentence if self.differing else ""

    @property
    def differing_or_reworded(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise, and those that another article puts into words of its own."""
        seed, words = self.leading.seed, self.leading.words.casefold()
        beside = (statement for statement in self.saying if statement.seed != seed and _incomparable(statement))
        return (*self.differing, *(statement for statement in beside if statement.words.casefold() != words))

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
    for statement in record.statements:
        label = statement.claim in periods or not statement.sentence
        period = record.meaning(statement) if label else record.period(statement)
        together.setdefault((statement.claim, statement.subject, label, period), []).append(statement)
    faults = Faults()
    claims = [
        _label(record, statements) if label else faults.catch(_Weighed(record, statements).claim)
        for (_, _, label, _), statements in together.items()
    ]
    faults.raise_all()
    return claims


def _label(record: Record, statements: list[Statement]) -> Claim:
    first, same, asserted = statements[0], tuple(statements), any(statement.asserted for statement in statements)
    return Claim(record.codebook[first.claim], first.subject, None, same, first, same, label=True, asserted=asserted)


class _Weighed:
    """Statements on one subject and period, weighed against each other."""

    def __init__(self, record: Record, statements: list[Statement]):
        self.record, self.statements, self.definition = record, statements, record.codebook[statements[0].claim]
        asserted = [statement for statement in statements if statement.asserted]
        self.taken = next((statement for statement in asserted if statement.seed.key == self.definition.take), None)
        # What is said to be so and stands: plans that were given up since, or said to be open, do not.
        self.standing = [one for one in asserted if one is self.taken or not self._given_up(one)]
        self.leading = self._leading()
        self.verdicts = {pair: self._verdict(*pair) for pair in self._pairs()}

    def claim(self) -> Claim:
        """Return the claim that they make together; raises EvidenceError for a conflict that nobody decided."""
        statements, record, leading = self.statements, self.record, self.leading
        conflict = next((pair for pair, verdict in self.verdicts.items() if verdict == CONFLICT), None)
        if conflict and not self.taken:
            raise EvidenceError(self._undecided(*conflict))
        verdict = max(self.verdicts.values(), default=AGREE, key=VERDICTS.index) if len(statements) > 1 else ""
        saying = tuple(filter(self._says_the_same, self.standing)) or (leading,)
        inferred = len(statements) > 1 and verdict != BESIDE and any(map(record.inferred, statements))
        origins = (statement.origin for statement in saying if statement.vouched_for)
        voices = (record.names.speaker(origin) for origin in origins if origin in record.names)
        return Claim(
            self.definition, leading.subject, record.period(leading), tuple(statements), leading, saying,
            tuple(dict.fromkeys(voices)), verdict, inferred, asserted=bool(self.standing),
        )  # fmt: skip

    def _undecided(self, *sides: Statement) -> str:
        """Return the message on a conflict: both sides, and what decides it."""
        quotes = [f"“{visible(side.quote)}” at {side.place} ({side.sentence}, {side.origin})" for side in sides]
        keys = dict.fromkeys(side.seed.key for side in sides)
        undated = [key for key in keys if not self.record.days[key].stated]
        takes = " or ".join(f'take = "{key}"' for key in keys)
        decide = f'in claims.toml {takes}, and because = "…"'
        if len(keys) == 1:
            decide = f"a claim of its own for one of the two, a period or a status that parts them, or {decide}"
        elif undated and any(side.tense == "future" for side in sides):
            dates = f"the day of article {' and '.join(undated)}, as its date line or as `written` in [article]"
            decide = f"{dates}, for the newest plan leads; or {decide}"
        return f"{self.definition.name} is in conflict: {' and '.join(quotes)}; expected {decide}"

    def _pairs(self) -> Iterator[tuple[Statement, Statement]]:
        """Yield the pairs to compare; a plan that the leading statement supersedes is compared with that one alone."""
        superseded = [statement for statement in self.statements if self._superseded(statement, self.leading)]
        yield from combinations([statement for statement in self.statements if statement not in superseded], 2)
        yield from ((plan, self.leading) for plan in superseded)

    def _given_up(self, plan: Statement) -> bool:
        """Tell whether a plan was dropped or said to be open; of words, what was dropped is what was planned."""
        return plan.tense == "future" and any(
            (end.status == "dropped plan" and self._told_before(plan, end) and self._compared(plan, end) != CONFLICT)
            or (end.status == "open" and (plan.seed == end.seed or self._told_before(plan, end)))
            for end in self.statements
        )

    def _leading(self) -> Statement:
        """Return the statement that the book follows: of the article taken, else the first that none overtakes.

        Where nothing stands, that is what is said to be open, else the last.
        """
        if self.taken:
            return self.taken
        if not self.standing:
            return next((statement for statement in self.statements if statement.status == "open"), self.statements[-1])
        if self.definition.many:
            return self.standing[0]
        newest = [one for one in self.standing if not any(self._superseded(one, later) for later in self.standing)]
        return next(one for one in newest if not any(self._outweighed(one, other) for other in newest))

    def _superseded(self, plan: Statement, later: Statement) -> bool:
        """Tell whether a later statement tells as done what a plan or forecast told, or tells another one.

        What nobody stands by does not: hearsay and speculation overtake no plan, and no hope in words does.
        """
        if not later.vouched_for or not self._earlier_plan(plan, later):
            return False
        return later.tense == "past" or not (self._compared(plan, later) == AGREE or self._outweighed(later, plan))

    def _outweighed(self, one: Statement, other: Statement) -> bool:
        """Tell whether another statement leads this one.

        A plan leads a claim or hope, what somebody vouches for leads hearsay and guesses; but only of values that
        cannot be compared, for all others fit together or conflict.
        """
        firmer = other.vouched_for and (not one.vouched_for or (other.status == "plan" and one.status in CLAIMED))
        return firmer and self._compared(one, other) == BESIDE

    def _earlier_plan(self, plan: Statement, later: Statement) -> bool:
        return plan.tense == "future" and self._told_before(plan, later)

    def _told_before(self, one: Statement, other: Statement) -> bool:
        return self.record.written_in(one).before(self.record.written_in(other))

    def _says_the_same(self, statement: Statement) -> bool:
        if statement is self.leading:
            return True
        verdict = self._verdict(self.leading, statement)
        if verdict == BESIDE:
            overtaken = self._superseded(statement, self.leading) or self._outweighed(statement, self.leading)
            return not isinstance(statement.value, Number) and not overtaken
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
        counted = all(counter.status == "statistic" and counter.origin in names for counter in (one, other))
        return counted and names.speaker(one.origin) != names.speaker(other.origin)

    def _compared(self, one: Statement, other: Statement) -> str:
        """Return how the values of two statements stand to each other, whoever says them and when.

        Other words stand side by side, and so do values of different kinds or in different currencies.
        """
        if _kind(one) != _kind(other):
            return BESIDE
        value, another, names = self.record.meaning(one), self.record.meaning(other), self.record.names
        if _incomparable(one):
            return AGREE if value.casefold() == another.casefold() else BESIDE
        if isinstance(value, str):
            alike = value == another or (one.kind == "name" and names.same_or_part(value, another))
            return AGREE if alike else CONFLICT
        if value.within(another) or another.within(value):
            return AGREE
        return COMPATIBLE if value.overlaps(another) else CONFLICT


def _kind(statement: Statement) -> object:
    """Return the kind of values that a value is compared with: days, or numbers of its own kind and currency."""
    match statement.value:
        case Phrase():
            return "days"
        case Number(unit=unit):
            return statement.kind, unit
    return statement.kind, _incomparable(statement)


def _incomparable(statement: Statement) -> bool:
    """Tell whether it stands in an article's own words, which nobody but a reader can compare."""
    return statement.kind == "words" and not statement.means
