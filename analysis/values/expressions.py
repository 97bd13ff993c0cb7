"""Formulas over what articles say: their inputs, how these turn in them, and how they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from analysis.errors import EvidenceError
from analysis.values.intervals import Interval
from analysis.values.units import Unit

# Signs by how closely they bind; “to” counts the years from one day to another.
_RANK = {"to": 0, "+": 1, "−": 1, "×": 2, "÷": 2, "^": 3}


@dataclass(frozen=True)
class Input:
    """What an article states, as a formula holds it; two are one if of one name, period, sentences and unit.

    `about` says what it is, `words` how prose states it, `figures` how it stands in a formula; `levels` are its ranges.
    A `bound` is all that its words tell ("at most" of “up to 900”); an `inferred` one rests on how the book dates an
    article that carries no date.
    """

    name: str
    period: str | None
    sentences: tuple[str, ...]
    unit: Unit
    point: Fraction = field(compare=False)
    words: str = field(compare=False)
    figures: str = field(compare=False)
    levels: dict[str, Interval] = field(compare=False, repr=False)
    about: str = field(compare=False, default="")
    origin: str | None = field(compare=False, default=None)
    bound: str = field(compare=False, default="")
    inferred: bool = field(compare=False, default=False)


@dataclass(frozen=True)
class Constant:
    """A number that the formula brings along."""

    point: Fraction


@dataclass(frozen=True)
class Operation:
    """One of + − × ÷ ^ on two expressions, or the years from one day “to” another."""

    sign: str
    left: Expression
    right: Expression

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Return its inputs, each once, in the order in which they stand."""
        found: dict[Input, Input] = {}
        for input in inputs(self.left) + inputs(self.right):
            first = found.setdefault(input, input)
            if (first.point, first.levels) != (input.point, input.levels):
                raise EvidenceError(f"{places([input])} stands for two values; expected one")
        return tuple(found)

    @cached_property
    def monotone(self) -> tuple[Input, ...]:
        """Return the inputs on both sides with which it only rises or only falls: at most linear above and below."""
        return tuple(input for input in self._shared if input not in self.turning)

    @cached_property
    def turning(self) -> tuple[Input, ...]:
        """Return the other inputs with which it may rise and fall, and those with which its divisor or power may.

        Where there is one, what turns within its sides turns with it: all are then cut into parts together.
        """
        found = {input: degrees(self, input) for input in self._shared}
        bent = [input for input, (above, below) in found.items() if max(above, _degree(below)) > 1]
        sides = [self.left, self.right] if bent or self.sign == "^" else [self.right] if self.sign == "÷" else []
        return tuple(dict.fromkeys(bent + [input for side in sides for input in _turning_within(side)]))

    @property
    def _shared(self) -> list[Input]:
        """Return the inputs on both sides; a day counts anew in each place, which is too wide and never too narrow."""
        return [input for input in inputs(self.left) if input in inputs(self.right) and input not in self.days]

    @cached_property
    def days(self) -> frozenset[Input]:
        """Return the inputs between which years are counted."""
        if self.sign == "to":
            return frozenset(self.inputs)
        return frozenset().union(*(side.days for side in (self.left, self.right) if isinstance(side, Operation)))


Expression = Input | Constant | Operation


def inputs(expression: Expression) -> tuple[Input, ...]:
    """Return the inputs of an expression, each once, in the order in which they stand."""
    if isinstance(expression, Operation):
        return expression.inputs
    return (expression,) if isinstance(expression, Input) else ()


def degrees(expression: Expression, input: Input) -> tuple[int, Counter[tuple[Expression, int]]]:
    """Return the degree of an input in an expression as one fraction, above the line, and the divisors below it.

    A divisor counts with the degree that the input has above the line in it; one that both sides of a sum share, once.
    """
    if not isinstance(expression, Operation) or input not in expression.inputs:
        return int(expression == input), Counter()
    if expression.sign in ("^", "to"):
        return 2, Counter()  # not linear
    (above, below), (other_above, other_below) = (degrees(side, input) for side in (expression.left, expression.right))
    if expression.sign == "×":
        return above + other_above, below + other_below
    if expression.sign == "÷":
        return above + _degree(other_below), below + Counter({(expression.right, other_above): 1})
    line = below | other_below
    return max(above + _degree(line - below), other_above + _degree(line - other_below)), line


def _degree(divisors: Counter[tuple[Expression, int]]) -> int:
    return sum(degree * times for (_, degree), times in divisors.items())


def _turning_within(expression: Expression) -> list[Input]:
    if not isinstance(expression, Operation):
        return []
    return [*expression.turning, *_turning_within(expression.left), *_turning_within(expression.right)]


def places(inputs: Iterable[Input]) -> str:
    """Return inputs with their words and the sentences where they stand, as errors tell them."""
    return ", ".join(f"{input.name} “{input.words}” ({', '.join(input.sentences)})" for input in inputs) or "no input"


def write(expression: Expression, leaf: Callable[[Input], str] = lambda input: input.name, rank: int = 0) -> str:
    """Return a formula with `leaf` for each input, bracketed where it must be within an operation of that rank.

    >>> half = Constant(Fraction(1, 2))
    >>> write(Operation("÷", Constant(Fraction(3)), Operation("+", Constant(Fraction(1)), half)))
    '3 ÷ (1 + 1/2)'
    """
    if isinstance(expression, Input):
        return leaf(expression)
    if isinstance(expression, Constant):
        point = expression.point
        text = str(point).replace("-", "−") if point.denominator > 1 else f"{point.numerator:,}".replace("-", "−")
        return f"({text})" if point < 0 < rank or (point.denominator > 1 and rank > _RANK["×"]) else text
    own = _RANK[expression.sign]
    left = write(expression.left, leaf, own + (expression.sign == "^"))
    right = write(expression.right, leaf, own + (expression.sign in "−÷^"))
    text = f"{left}^{right}" if expression.sign == "^" else f"{left} {expression.sign} {right}"
    text = f"years from {text}" if expression.sign == "to" else text
    return f"({text})" if own < rank else text


def mixtures(inputs: Iterable[Input], covered: Iterable[frozenset[Input]]) -> tuple[str, ...]:
    """Return a remark each where inputs hold for different periods or come from different origins.

    Inputs that an assumption covers together may stand together.
    """
    covered = tuple(covered)
    pairs = [pair for pair in combinations(inputs, 2) if not any(set(pair) <= together for together in covered)]
    remarks = []
    for word, shown, compared in (
        ("periods", lambda input: input.period, lambda input: input.period and _whole(input.period)),
        ("origins", lambda input: input.origin, lambda input: input.origin),
    ):
        apart = [pair for pair in pairs if None not in map(compared, pair) and compared(pair[0]) != compared(pair[1])]
        if apart:
            mixed = dict.fromkeys(f"{input.name} ({shown(input)})" for pair in apart for input in pair)
            remarks.append(f"inputs of different {word}: {', '.join(mixed)}")
    return tuple(remarks)


def _whole(period: str) -> str:
    """Return the period of which a slot names an end: growth over a span and the figure at its end belong together."""
    return period.removesuffix(".first").removesuffix(".last")
