"""Join statements to claims by subject and period, and tell whether those who make one agree.

Corroboration counts independent origins, not articles; a statement that names nobody confirms nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from analysis.dating import dating
from analysis.dating.dating import ArticleDay
from analysis.dating.windows import Window
from analysis.reading import dates, numbers
from analysis.reading.coding import NOBODY
from analysis.reading.errors import EvidenceError
from analysis.reading.names import Names
from analysis.reading.questions import TODAY, Question
from analysis.reading.statements import Statement
from analysis.values import intervals
from analysis.values.intervals import Interval

AGREE, COMPATIBLE, BESIDE, CHANGED, CONFLICT = VERDICTS = (
    "agree", "compatible", "side by side", "changed", "conflict",
)  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """All statements on one subject and period, in the order of the articles; `verdict` is "" where one stands alone.

    `voices` are the named origins that are independent of each other: a company and its chairman are one, and a
    sentence that names nobody may be anybody's.  `leading` is the one that the book states; `inferred` tells that the
    verdict rests on how the book dates an article that carries no date.  A `label` is a date line, or a period that
    other claims hold for: it is never compared.
    """

    question: Question = field(repr=False)
    period: Window | None
    statements: tuple[Statement, ...]
    leading: Statement
    voices: tuple[str, ...] = ()
    verdict: str = ""
    inferred: bool = False
    label: bool = False

    @property
    def origins(self) -> tuple[str, ...]:
        """Return who is behind the claim, each once."""
        return tuple(dict.fromkeys(each.origin for each in self.statements))


@cache
def _main(kind: str, words: str) -> Interval:
    return intervals.readings(numbers.read(kind, words))["main"]


class Reader:
    """What statements mean: numbers as intervals, dates as windows, names as their one name.

    `called` is the name by which readers hold each article.
    """

    def __init__(self, days: dict[str, ArticleDay], names: Names, called: dict[str, str], stated: Iterable[Statement]):
        self.days, self.names, self.called = days, names, called
        self.slots = slots(stated)

    def value(self, statement: Statement) -> Interval | Window | str:
        """Return a statement's value at the main reading; marked words mean what a person says, or themselves."""
        if statement.kind in numbers.KINDS:
            return _main(statement.kind, statement.words)
        if statement.kind in dates.KINDS:
            return dating.window(statement, self.days[statement.seed.key])
        return self.names.one(statement.words) if statement.kind == "name" else statement.means or statement.words

    def period(self, statement: Statement) -> Window | None:
        """Return the time for which a statement holds; None where it holds for none in particular."""
        name, _, end = statement.at.partition(".")
        if not name:
            return None
        if name == TODAY:
            return self.days[statement.seed.key].reading
        window = self.value(self.slots[statement.seed.key, name])
        return window.year(end) if end else window

    def inferred(self, statement: Statement) -> bool:
        """Tell whether what a statement means rests on how an article without a date is dated."""
        told = [statement, self.slots.get((statement.seed.key, statement.at.partition(".")[0]))]
        relative = [
            each
            for each in told
            if each and each.kind in dates.KINDS and not dates.read(each.kind, each.words).absolute
        ]
        kinds = {each.kind for each in self.days[statement.seed.key].constraints}
        return bool(relative or statement.at == TODAY) and "stated" not in kinds


def slots(statements: Iterable[Statement]) -> dict[tuple[str, str], Statement]:
    """Return the first date, period or span of each claim in each article, by article and claim."""
    found: dict[tuple[str, str], Statement] = {}
    for each in statements:
        if each.kind in dates.KINDS:
            found.setdefault((each.seed.key, each.claim), each)
    return found


def join(statements: Iterable[Statement], questions: dict[str, Question], reader: Reader) -> list[Claim]:
    """Return the claims, in the order in which they are first made; raises EvidenceError for conflicts left open.

    A slot that gives a period, and a date line, is a label of its own article: another's is never compared with it.
    """
    together: dict[tuple, list[Statement]] = {}
    periods = {question.period.partition(".")[0] for question in questions.values()}
    for each in statements:
        label = each.claim in periods or not each.sentence
        held = reader.value(each) if label else reader.period(each)
        key = (each.claim, label, held and (held.earliest, held.latest))
        together.setdefault(key, []).append(each)
    claims = [_claim(questions[name], made, reader, label) for (name, label, _), made in together.items()]
    if left := [_open(claim, reader) for claim in claims if claim.verdict == CONFLICT and not _taken(claim)]:
        raise EvidenceError("\n".join(left))
    return claims


def _claim(question: Question, made: list[Statement], reader: Reader, label: bool) -> Claim:
    if label:
        return Claim(question, None, tuple(made), made[0], label=True)
    verdicts = [_verdict(pair, question, reader) for pair in combinations(_distinct(made, reader), 2)] or [AGREE]
    verdict = max(verdicts, key=VERDICTS.index) if len(made) > 1 else ""
    taken = (each for each in made if verdict == CONFLICT and each.seed.key == question.take)
    leading = next(taken, made[0])
    inferred = len(made) > 1 and verdict != BESIDE and any(map(reader.inferred, made))
    speakers = (reader.names.speaker(each.origin) for each in made if each.origin != NOBODY)
    voices = tuple(dict.fromkeys(speakers))
    return Claim(question, reader.period(leading), tuple(made), leading, voices, verdict, inferred)


def _taken(claim: Claim) -> bool:
    return claim.leading.seed.key == claim.question.take


def _distinct(made: list[Statement], reader: Reader) -> list[Statement]:
    """Return one statement for each value, so that thousands that say the same cost nothing.

    Where values differ, it also counts when a plan was told.
    """
    values = [_key(each, reader) for each in made]
    if len(set(values)) > 1 and any(each.side == "future" for each in made):
        told = [reader.days[each.seed.key].reading for each in made]
        values = [
            (*key, each.side, day.earliest, day.latest) for key, each, day in zip(values, made, told, strict=True)
        ]
    first: dict[tuple, Statement] = {}
    for value, each in zip(values, made, strict=True):
        first.setdefault(value, each)
    return list(first.values())


def _key(statement: Statement, reader: Reader) -> tuple:
    value = reader.value(statement)
    if isinstance(value, Window):
        return statement.kind, value.earliest, value.latest
    return statement.kind, value.casefold() if isinstance(value, str) else value


def _verdict(pair: tuple[Statement, Statement], question: Question, reader: Reader) -> str:
    one, other = pair
    if ("words" in (one.kind, other.kind) and not (one.means and other.means)) or one.kind != other.kind:
        return BESIDE
    how = _COMPARED.get(one.kind, _values)(*map(reader.value, pair), reader.names)
    if how != CONFLICT:
        return how
    if question.many:
        return COMPATIBLE
    return CHANGED if one.side == other.side == "future" and _at_different_times(pair, reader) else CONFLICT


def _ranges(one: Interval | Window, other: Interval | Window, names: Names) -> str:
    if one.within(other) or other.within(one):
        return AGREE
    return COMPATIBLE if one.overlaps(other) else CONFLICT


def _names(one: str, other: str, names: Names) -> str:
    return AGREE if names.same(one, other) else CONFLICT


def _values(one: str, other: str, names: Names) -> str:
    return AGREE if one == other else CONFLICT


_COMPARED: dict[str, Callable] = {**dict.fromkeys((*numbers.KINDS, *dates.KINDS), _ranges), "name": _names}


def _at_different_times(pair: tuple[Statement, Statement], reader: Reader) -> bool:
    one, other = (reader.days[each.seed.key].reading for each in pair)
    return not one.overlaps(other)


def _open(claim: Claim, reader: Reader) -> str:
    pairs = combinations(_distinct(list(claim.statements), reader), 2)
    told = next(pair for pair in pairs if _verdict(pair, claim.question, reader) == CONFLICT)
    sides = " and ".join(f"“{each.words}” at {each.place} ({each.sentence}, {each.origin})" for each in told)
    keys = " or ".join(dict.fromkeys(f'take = "{each.seed.key}"' for each in told))
    return f"{claim.question.name} is in conflict: {sides}; expected in claims.toml {keys}"
