"""Statements joined to claims by subject and period; whether those who make one agree, and which of them leads.

Corroboration counts independent origins, not articles; a statement that names nobody confirms nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations

from analysis.claims.meanings import Meanings
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.errors import EvidenceError
from analysis.markup import visible
from analysis.reading.codebook import Definition
from analysis.reading.names import Names
from analysis.reading.statements import CLAIMED, Statement
from analysis.values.intervals import Interval
from analysis.values.numbers import Number

AGREE, COMPATIBLE, BESIDE, CHANGED, DENIED, CONFLICT = VERDICTS = (
    "agree", "compatible", "side by side", "changed", "denied", "conflict",
)  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """All statements on one subject and period, in the order of the articles; `verdict` is "" where one stands alone.

    `leading` is the statement that the book follows, `saying` are those that say the same, `other` those that do not.
    `voices` are the named origins of `saying` that are independent of each other: a company and its chairman are one,
    and a sentence that names nobody may be anybody's. `inferred` tells that the verdict rests on how the book dates an
    article that carries no date. A `label` is a date line, or a period that other claims hold for: never compared.
    What is not `asserted` is only denied, given up or said to be open. `elsewhen` is said of the same for other times.
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
    elsewhen: tuple[Statement, ...] = ()

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

        What is asked with “whether” is answered by a denial as well.
        """
        if not self.asserted:
            denied = any(each.status == "denied" for each in self.statements)
            return denied and self.definition.about.startswith("whether ")
        return self.leading.status != "unknown"

    @property
    def followed(self) -> str:
        """Return the sentence that the book follows where not all say the same, "none" if it follows none, else ""."""
        if not self.asserted:
            return "none"
        return self.leading.sentence if self.other else ""

    def in_other_words(self, each: Statement) -> bool:
        """Tell whether another article puts it into words of its own, which nobody but a reader can compare."""
        words, leading = each.kind == "words" and not each.means, self.leading
        return words and each.seed != leading.seed and each.words.casefold() != leading.words.casefold()

    @property
    def otherwise(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise, and those that another article puts into words of its own."""
        return (*self.other, *filter(self.in_other_words, self.saying))

    @property
    def confirmed(self) -> bool:
        """Tell whether a second independent origin says the same."""
        return self.verdict == AGREE and len(self.voices) > 1


def join(statements: Iterable[Statement], codebook: dict[str, Definition], meanings: Meanings) -> list[Claim]:
    """Return the claims, in the order in which they are first made; raises EvidenceError for conflicts left open.

    A slot that gives a period, and a date line, is a label of its own article: another's is never compared with it.
    """
    together: dict[tuple, list[Statement]] = {}
    at_all: dict[tuple, list[tuple[Window | None, Statement]]] = {}
    periods = {definition.period.partition(".")[0] for definition in codebook.values()}
    for each in statements:
        label = each.claim in periods or not each.sentence
        held = meanings.of(each) if label else meanings.period(each)
        together.setdefault((each.claim, each.subject, label, held), []).append(each)
        at_all.setdefault((each.claim, each.subject, label), []).append((held, each))
    weighed = {key: _Weighed(codebook[key[0]], made, meanings, key[2]) for key, made in together.items()}
    if left := [fault for each in weighed.values() if (fault := each.left_open())]:
        raise EvidenceError("\n".join(left))
    found = []
    for (*subject, held), each in weighed.items():
        elsewhen = tuple(made for other, made in at_all[tuple(subject)] if other != held)
        found.append(replace(each.claim(), elsewhen=elsewhen))
    return found


class _Weighed:
    """Statements on one subject and period, weighed against each other."""

    def __init__(self, definition: Definition, made: list[Statement], meanings: Meanings, label: bool):
        self.definition, self.made, self.meanings, self.label = definition, made, meanings, label
        self.taken = next((each for each in made if each.asserted and each.seed.key == definition.take), None)
        self.standing = [] if label else self._standing()
        self.leading = self._leading()
        self.verdicts = {pair: self._verdict(*pair) for pair in (() if label else self._pairs())}

    def claim(self) -> Claim:
        """Return the claim that they make together."""
        definition, made, meanings, leading = self.definition, self.made, self.meanings, self.leading
        if self.label:
            asserted = any(each.asserted for each in made)
            return Claim(
                definition, leading.subject, None, tuple(made), leading, tuple(made), label=True, asserted=asserted
            )
        verdict = max(self.verdicts.values(), default=AGREE, key=VERDICTS.index) if len(made) > 1 else ""
        saying = tuple(each for each in self.standing if self._says_the_same(each)) or (leading,)
        inferred = len(made) > 1 and verdict != BESIDE and any(map(meanings.inferred, made))
        voices = (meanings.names.speaker(each.origin) for each in saying if each.origin in meanings.names)
        return Claim(
            definition, leading.subject, meanings.period(leading), tuple(made), leading, saying,
            tuple(dict.fromkeys(voices)), verdict, inferred, asserted=bool(self.standing),
        )  # fmt: skip

    def left_open(self) -> str:
        """Return both sides of a conflict in which the book takes none, "" where there is none left."""
        if self.taken or CONFLICT not in self.verdicts.values():
            return ""
        told = next(pair for pair, verdict in self.verdicts.items() if verdict == CONFLICT)
        sides = " and ".join(
            f"“{visible(each.quote)}” at {each.place} ({each.sentence}, {each.origin})" for each in told
        )
        keys = list(dict.fromkeys(f'take = "{each.seed.key}"' for each in told))
        decide = f'in claims.toml {" or ".join(keys)}, and because = "…"'
        if len(keys) == 1:
            decide = f"a claim of its own for one of the two, a period or a status that parts them, or {decide}"
        return f"{self.definition.name} is in conflict: {sides}; expected {decide}"

    def _pairs(self) -> Iterator[tuple[Statement, Statement]]:
        """Yield who is compared with whom: plans that the leading statement has overtaken with it alone."""
        distinct = _distinct(self.made, self.meanings)
        old = {each for each in distinct if self._superseded(each, self.leading)}
        yield from combinations([each for each in distinct if each not in old], 2)
        yield from ((each, self.leading) for each in distinct if each in old)

    def _standing(self) -> list[Statement]:
        """Return what is said to be so and stands: plans that were given up since, or said to be open, do not."""
        return [each for each in self.made if each is self.taken or (each.asserted and not self._given_up(each))]

    def _given_up(self, plan: Statement) -> bool:
        return plan.tense == "future" and any(
            (each.status == "dropped plan" and self._told_before(plan, each) and self._same_value(plan, each))
            or (each.status == "open" and (plan.seed == each.seed or self._told_before(plan, each)))
            for each in self.made
        )

    def _same_value(self, one: Statement, other: Statement) -> bool:
        """Tell whether two plans are of one value; words cannot be compared: given up is then what was planned."""
        return _compared(one, other, self.meanings) != CONFLICT

    def _told_before(self, one: Statement, other: Statement) -> bool:
        return self.meanings.told(one).before(self.meanings.told(other))

    def _leading(self) -> Statement:
        """Return the statement that the book follows: of the article taken, else the first that none overtakes.

        Where nothing stands, that is what is said to be open, else the last.
        """
        if self.taken or self.label:
            return self.taken or self.made[0]
        if not self.standing:
            return next((each for each in self.made if each.status == "open"), self.made[-1])
        if self.definition.many:
            return self.standing[0]
        others = _distinct(self.standing, self.meanings)
        left = [each for each in self.standing if not any(self._superseded(each, later) for later in others)]
        return next(each for each in left if not any(self._outweighed(each, other) for other in left))

    def _superseded(self, plan: Statement, later: Statement) -> bool:
        """Tell whether a later statement tells as done what a plan or forecast told, or tells another one.

        What nobody stands by does not: hearsay and speculation overtake no plan, and no hope in words does.
        """
        if not later.vouched_for or not self._earlier_plan(plan, later):
            return False
        return later.tense == "past" or not (self._agree(plan, later) or self._outweighed(later, plan))

    def _outweighed(self, one: Statement, other: Statement) -> bool:
        """Tell whether a plan stands beside what is claimed or hoped, or anybody's word beside a doubt.

        Only of values that nobody can compare: else they agree, or one of them is taken.
        """
        firmer = other.vouched_for and (not one.vouched_for or (other.status == "plan" and one.status in CLAIMED))
        return firmer and _compared(one, other, self.meanings) == BESIDE and not self._agree(one, other)

    def _agree(self, one: Statement, other: Statement) -> bool:
        same = _comparable(one, self.meanings) == _comparable(other, self.meanings)
        return same or _compared(one, other, self.meanings) == AGREE

    def _earlier_plan(self, plan: Statement, later: Statement) -> bool:
        return plan.tense == "future" and self._told_before(plan, later)

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
        verdict = _compared(one, other, self.meanings)
        if verdict != CONFLICT:
            return verdict
        if self.definition.many:
            return COMPATIBLE
        if not one.asserted or _two_counters(one, other, self.meanings.names):
            return BESIDE
        return CHANGED if self._earlier_plan(one, other) or self._earlier_plan(other, one) else CONFLICT


def _distinct(made: list[Statement], meanings: Meanings) -> list[Statement]:
    """Return one statement for each value, so that thousands that say the same cost nothing.

    What is told as done counts beside its plan; where values differ, so does when and by whom they were told.
    """
    values = [(each.kind, each.asserted, _comparable(each, meanings)) for each in made]
    differ = len(set(values)) > 1
    first: dict[tuple, Statement] = {}
    for value, each in zip(values, made, strict=True):
        told = (each.status, each.origin, meanings.told(each)) if differ else ()
        first.setdefault((*value, each.tense, *told), each)
    return list(first.values())


def _comparable(statement: Statement, meanings: Meanings) -> object:
    value = meanings.of(statement)
    return value.casefold() if isinstance(value, str) else value


def _two_counters(one: Statement, other: Statement, names: Names) -> bool:
    """Tell whether two named bodies each count for themselves: their figures may differ, and both be right."""
    named = one.origin in names and other.origin in names
    counted = one.status == other.status == "statistic"
    return counted and named and names.speaker(one.origin) != names.speaker(other.origin)


def _compared(one: Statement, other: Statement, meanings: Meanings) -> str:
    """Return how the values of two statements stand to each other, whoever says them and when.

    Words stand side by side, and so do values of different kinds or in different currencies.
    """
    if _sort(one) != _sort(other):
        return BESIDE
    return _COMPARISONS[_sort(one)[0]](meanings.of(one), meanings.of(other), meanings.names)


def _sort(statement: Statement) -> tuple[str, str]:
    """Return what a value can be compared with: days with days, numbers with those of their kind and currency."""
    if isinstance(statement.value, Number):
        return "range", f"{statement.kind} {statement.value.unit}"
    if isinstance(statement.value, Phrase):
        return "range", "days"
    return ("name", "") if statement.kind == "name" else ("meaning" if statement.means else "words", "")


def _ranges(one: Interval | Window, other: Interval | Window, names: Names) -> str:
    if one.within(other) or other.within(one):
        return AGREE
    return COMPATIBLE if one.overlaps(other) else CONFLICT


_COMPARISONS: dict[str, Callable[[object, object, Names], str]] = {
    "range": _ranges,
    "name": lambda one, other, names: AGREE if names.same(one, other) else CONFLICT,
    "meaning": lambda one, other, names: AGREE if one == other else CONFLICT,
    "words": lambda one, other, names: BESIDE,
}
