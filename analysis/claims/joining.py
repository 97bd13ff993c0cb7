"""Statements joined to claims by subject and period; whether those who make one agree, and which of them leads.

Corroboration counts independent origins, not articles; a statement that names nobody confirms nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import combinations

from analysis.claims.meanings import Meanings
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.errors import EvidenceError
from analysis.reading.codebook import Definition
from analysis.reading.coding import NOBODY
from analysis.reading.names import Names
from analysis.reading.statements import Statement
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
    What is not `asserted` is only denied, given up or said to be open.
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
    def origins(self) -> tuple[str, ...]:
        """Return who says what the book follows, each once."""
        return tuple(dict.fromkeys(each.origin for each in self.saying))

    @property
    def other(self) -> tuple[Statement, ...]:
        """Return the statements that say otherwise: an older plan, another count, a denial, the other side."""
        return tuple(each for each in self.statements if each not in self.saying)

    @property
    def confirmed(self) -> bool:
        """Tell whether a second independent origin says the same."""
        return self.verdict == AGREE and len(self.voices) > 1


def join(statements: Iterable[Statement], codebook: dict[str, Definition], meanings: Meanings) -> list[Claim]:
    """Return the claims, in the order in which they are first made; raises EvidenceError for conflicts left open.

    A slot that gives a period, and a date line, is a label of its own article: another's is never compared with it.
    """
    together: dict[tuple, list[Statement]] = {}
    periods = {definition.period.partition(".")[0] for definition in codebook.values()}
    for each in statements:
        label = each.claim in periods or not each.sentence
        held = meanings.of(each) if label else meanings.period(each)
        together.setdefault((each.claim, each.subject, label, held), []).append(each)
    claims = [_claim(codebook[name], made, meanings, label) for (name, _, label, _), made in together.items()]
    if left := [
        _left_open(claim, meanings) for claim in claims if claim.verdict == CONFLICT and not claim.definition.take
    ]:
        raise EvidenceError("\n".join(left))
    return claims


def _claim(definition: Definition, made: list[Statement], meanings: Meanings, label: bool) -> Claim:
    if label:
        return Claim(definition, made[0].subject, None, tuple(made), made[0], tuple(made), label=True)
    verdicts = [_verdict(pair, definition, meanings) for pair in combinations(_distinct(made, meanings), 2)] or [AGREE]
    verdict = max(verdicts, key=VERDICTS.index) if len(made) > 1 else ""
    standing = _standing(made, definition, meanings)
    leading = _leading(standing, definition, meanings) if standing else made[-1]
    saying = tuple(each for each in standing if _says_the_same(leading, each, definition, meanings)) or (leading,)
    inferred = len(made) > 1 and verdict != BESIDE and any(map(meanings.inferred, made))
    voices = (meanings.names.speaker(each.origin) for each in saying if each.origin in meanings.names)
    return Claim(
        definition, leading.subject, meanings.period(leading), tuple(made), leading, saying,
        tuple(dict.fromkeys(voices)), verdict, inferred, asserted=bool(standing),
    )  # fmt: skip


def _standing(made: list[Statement], definition: Definition, meanings: Meanings) -> list[Statement]:
    """Return what is said to be so and has not been given up since: a later article may tell of a plan as dropped."""
    dropped = [each for each in made if each.status == "dropped plan"]

    def given_up(plan: Statement) -> bool:
        return plan.tense == "future" and any(
            meanings.told(plan).before(meanings.told(each)) and _same_value(plan, each, meanings) for each in dropped
        )

    return [each for each in made if each.asserted and not given_up(each)]


def _same_value(one: Statement, other: Statement, meanings: Meanings) -> bool:
    if one.kind != other.kind or "words" in (one.kind, other.kind):
        return True  # words cannot be compared: what is told as given up is what was planned
    return _COMPARED[_sort(one)](meanings.of(one), meanings.of(other), meanings.names) != CONFLICT


def _leading(standing: list[Statement], definition: Definition, meanings: Meanings) -> Statement:
    """Return the statement that the book follows: of the article that is taken, else the newest plan, else the first."""
    taken = (each for each in standing if definition.take and each.seed.key == definition.take)
    leading = next(taken, None)
    if leading is not None:
        return leading
    leading = standing[0]
    for each in standing[1:]:
        if _verdict((leading, each), definition, meanings) == CHANGED and _earlier(leading, each, meanings):
            leading = each
    return leading


def _says_the_same(leading: Statement, each: Statement, definition: Definition, meanings: Meanings) -> bool:
    if each is leading:
        return True
    verdict = _verdict((leading, each), definition, meanings)
    return verdict in (AGREE, COMPATIBLE) or (verdict == BESIDE and not isinstance(each.value, Number))


def _distinct(made: list[Statement], meanings: Meanings) -> list[Statement]:
    """Return one statement for each value, so that thousands that say the same cost nothing.

    Where values differ it also counts when and by whom they were told.
    """
    values = [(each.kind, each.asserted, _comparable(each, meanings)) for each in made]
    if len(set(values)) > 1:
        told = [(each.tense, each.status, each.origin, meanings.told(each)) for each in made]
        values = [(*value, *more) for value, more in zip(values, told, strict=True)]
    first: dict[tuple, Statement] = {}
    for value, each in zip(values, made, strict=True):
        first.setdefault(value, each)
    return list(first.values())


def _comparable(statement: Statement, meanings: Meanings) -> object:
    value = meanings.of(statement)
    return value.casefold() if isinstance(value, str) else value


def _verdict(pair: tuple[Statement, Statement], definition: Definition, meanings: Meanings) -> str:
    one, other = pair
    if one.asserted != other.asserted:
        denied = "denied" in (one.status, other.status)
        return DENIED if denied else CHANGED
    if ("words" in (one.kind, other.kind) and not (one.means and other.means)) or one.kind != other.kind:
        return BESIDE
    verdict = _COMPARED[_sort(one)](*map(meanings.of, pair), meanings.names)
    if verdict != CONFLICT:
        return verdict
    if definition.many:
        return COMPATIBLE
    if _two_counters(one, other, meanings.names):
        return BESIDE
    return CHANGED if _earlier(one, other, meanings) or _earlier(other, one, meanings) else CONFLICT


def _two_counters(one: Statement, other: Statement, names: Names) -> bool:
    """Tell whether two bodies each count for themselves: their figures may differ, and both be right."""
    counted = one.status == other.status == "statistic" and NOBODY not in (one.origin, other.origin)
    return counted and names.speaker(one.origin) != names.speaker(other.origin)


def _earlier(one: Statement, other: Statement, meanings: Meanings) -> bool:
    """Tell whether one is a plan or forecast of an earlier day, so that the other tells what came of it."""
    return one.tense == "future" and meanings.told(one).before(meanings.told(other))


def _sort(statement: Statement) -> str:
    return "range" if isinstance(statement.value, Number | Phrase) else "name" if statement.kind == "name" else "words"


def _ranges(one: Interval | Window, other: Interval | Window, names: Names) -> str:
    if one.within(other) or other.within(one):
        return AGREE
    return COMPATIBLE if one.overlaps(other) else CONFLICT


def _names(one: str, other: str, names: Names) -> str:
    return AGREE if names.same(one, other) else CONFLICT


def _words(one: str, other: str, names: Names) -> str:
    return AGREE if one == other else CONFLICT


_COMPARED: dict[str, Callable[[object, object, Names], str]] = {"range": _ranges, "name": _names, "words": _words}


def _left_open(claim: Claim, meanings: Meanings) -> str:
    pairs = combinations(_distinct(list(claim.statements), meanings), 2)
    told = next(pair for pair in pairs if _verdict(pair, claim.definition, meanings) == CONFLICT)
    sides = " and ".join(f"“{each.words}” at {each.place} ({each.sentence}, {each.origin})" for each in told)
    keys = " or ".join(dict.fromkeys(f'take = "{each.seed.key}"' for each in told))
    return f'{claim.definition.name} is in conflict: {sides}; expected in claims.toml {keys}, and because = "…"'
