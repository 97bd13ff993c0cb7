"""Formulas over what articles say: their inputs, which of these may turn them, and how they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from analysis.errors import EvidenceError
from analysis.values import units, wording
from analysis.values.intervals import Interval
from analysis.values.units import Unit

# Signs by how closely they bind; “to” counts the years from one day to another.
_RANK = {"to": 0, "+": 1, "−": 1, "×": 2, "÷": 2}
DAY = units.of("day")


@dataclass(frozen=True)
class Input:
    """What an article states, as a formula holds it; two are one if of one name, period, sentences and unit.

    `about` says what it is, `text` how prose states it, `numeral` how it stands in a formula; `levels` are its ranges.
    A `bound` is all that its words tell ("at most" of “up to 900”); an `inferred` one rests on how the book dates an
    article that carries no date.
    """

    name: str
    period: str | None
    sentences: tuple[str, ...]
    unit: Unit
    point: Fraction = field(compare=False)
    text: str = field(compare=False)
    numeral: str = field(compare=False)
    levels: dict[str, Interval] = field(compare=False, repr=False)
    about: str = field(compare=False, default="")
    origin: str | None = field(compare=False, default=None)
    bound: str = field(compare=False, default="")
    inferred: bool = field(compare=False, default=False)


@dataclass(frozen=True)
class Operation:
    """One of + − × ÷ on two expressions, or the years from one day “to” another."""

    sign: str
    left: Expression
    right: Expression

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Return its inputs, each once, in the order in which they stand."""
        distinct: dict[Input, Input] = {}
        for input in inputs(self.left) + inputs(self.right):
            first = distinct.setdefault(input, input)
            if (first.point, first.levels) != (input.point, input.levels):
                raise EvidenceError(f"{places([input])} stands for two values; expected one")
        return tuple(distinct)

    @cached_property
    def shared(self) -> tuple[list[Input], list[Input]]:
        """Return the inputs on both sides: those with which it only rises or only falls, and those that may turn it.

        A day counts as another input in each place: so a range may be too wide, and is never too narrow.
        """
        both = [input for input in inputs(self.left) if input in inputs(self.right) and input.unit != DAY]
        return [input for input in both if not turns(self, input)], [input for input in both if turns(self, input)]


Expression = Input | Fraction | Operation  # a fraction is a number that the formula brings along


def inputs(expression: Expression) -> tuple[Input, ...]:
    """Return the inputs of an expression, each once, in the order in which they stand."""
    if isinstance(expression, Operation):
        return expression.inputs
    return (expression,) if isinstance(expression, Input) else ()


def turns(expression: Expression, input: Input) -> bool:
    """Tell whether an expression may both rise and fall with an input: as one fraction it is not linear in it."""
    return max(_degrees(expression, input)) > 1 and input.unit != DAY


def _degrees(expression: Expression, input: Input) -> tuple[int, int]:
    """Return the highest power of an input above and below the line of an expression written as one fraction."""
    if not isinstance(expression, Operation):
        return int(expression == input), 0
    (above, below), (other_above, other_below) = (_degrees(side, input) for side in (expression.left, expression.right))
    if expression.sign == "×":
        return above + other_above, below + other_below
    if expression.sign == "÷":
        return above + other_below, below + other_above
    return max(above + other_below, below + other_above), below + other_below


def places(inputs: Iterable[Input]) -> str:
    """Return inputs with their words and the sentences where they stand, as errors tell them."""
    return ", ".join(f"{input.name} “{input.text}” ({', '.join(input.sentences)})" for input in inputs) or "no input"


def write(expression: Expression, leaf: Callable[[Input], str] = lambda input: input.name, rank: int = 0) -> str:
    """Return a formula with `leaf` for each input, bracketed where it must be within an operation of that rank.

    >>> write(Operation("÷", Fraction(3), Operation("+", Fraction(1), Fraction(1, 2))))
    '3 ÷ (1 + 1/2)'
    """
    if isinstance(expression, Input):
        return leaf(expression)
    if isinstance(expression, Fraction):
        text = wording.numeral(expression)
        return f"({text})" if expression < 0 < rank or (expression.denominator > 1 and rank > _RANK["×"]) else text
    own = _RANK[expression.sign]
    left, right = write(expression.left, leaf, own), write(expression.right, leaf, own + (expression.sign in "−÷"))
    text = f"{'years from ' * (expression.sign == 'to')}{left} {expression.sign} {right}"
    return f"({text})" if own < rank else text


def mixtures(inputs: Iterable[Input], covered: Iterable[frozenset[Input]]) -> tuple[str, ...]:
    """Return a remark each where inputs hold for different periods or come from different origins.

    Inputs that an assumption covers together may stand together.
    """
    covered = tuple(covered)
    pairs = [pair for pair in combinations(inputs, 2) if not any(group.issuperset(pair) for group in covered)]
    remarks = []
    for attribute in ("period", "origin"):
        values = {input: getattr(input, attribute) for pair in pairs for input in pair if getattr(input, attribute)}
        known = [pair for pair in pairs if values.keys() >= set(pair)]
        apart = [pair for pair in known if len({_without_end(values[input]) for input in pair}) > 1]
        if apart:
            mixed = dict.fromkeys(f"{input.name} ({values[input]})" for pair in apart for input in pair)
            remarks.append(f"inputs of different {attribute}s: {', '.join(mixed)}")
    return tuple(remarks)


def _without_end(period: str) -> str:
    """Return a period without the end that a slot names: growth over a span and the figure at its end go together."""
    return period.removesuffix(".first").removesuffix(".last")
