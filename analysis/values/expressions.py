"""Hold an arithmetic expression over what articles say, and write it in words and in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from analysis.reading.errors import EvidenceError
from analysis.values.intervals import Interval

_RANK = {"+": 1, "−": 1, "×": 2, "÷": 2, "^": 3}


@dataclass(frozen=True)
class Input:
    """A number that an article states; two inputs are one if they are of one claim, period, sentence and unit.

    `shown` is how prose states it, `figures` how it stands in a formula, `ends` its interval at each reading.
    """

    name: str
    period: Hashable
    sentences: tuple[str, ...]
    unit: tuple[tuple[str, int], ...]
    point: Fraction = field(compare=False)
    shown: str = field(compare=False)
    figures: str = field(compare=False)
    ends: dict[str, Interval] = field(compare=False, repr=False)
    source: Any = field(compare=False, repr=False)


@dataclass(frozen=True)
class Constant:
    """A number that the formula brings along."""

    point: Fraction


@dataclass(frozen=True)
class Operation:
    """One of + − × ÷ ^ on two expressions."""

    sign: str
    left: Expression
    right: Expression

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Return its inputs, each once, in the order in which they stand."""
        found: dict[Input, Input] = {}
        for each in inputs(self.left) + inputs(self.right):
            first = found.setdefault(each, each)
            if (first.point, first.ends) != (each.point, each.ends):
                raise EvidenceError(f"{named(each)} stands for two values; expected one")
        return tuple(found)

    @cached_property
    def steady(self) -> tuple[Input, ...]:
        """Return the inputs that stand on both sides and at most linearly above and below the line."""
        return tuple(each for each in self._shared if each not in self.turning)

    @cached_property
    def turning(self) -> tuple[Input, ...]:
        """Return the other inputs with which it may rise and fall, and those with which its divisor or power may."""
        found = {each: degrees(self, each) for each in self._shared}
        bent = [each for each, (above, below) in found.items() if max(above, _degree(below)) > 1]
        sides = {"÷": [self.right], "^": [self.left, self.right]}.get(self.sign, [])
        return tuple(dict.fromkeys(bent + [each for side in sides for each in _turning_within(side)]))

    @property
    def _shared(self) -> list[Input]:
        return [each for each in inputs(self.left) if each in inputs(self.right)]


Expression = Input | Constant | Operation


def inputs(expression: Expression) -> tuple[Input, ...]:
    """Return the inputs of an expression, each once, in the order in which they stand."""
    if isinstance(expression, Operation):
        return expression.inputs
    return (expression,) if isinstance(expression, Input) else ()


def degrees(expression: Expression, each: Input) -> tuple[int, Counter[tuple[Expression, int]]]:
    """Return the degree of an input in an expression as one fraction, above the line, and the divisors below it.

    A divisor counts with the degree that the input has above the line in it; one that both sides of a sum share, once.
    """
    if not isinstance(expression, Operation) or each not in expression.inputs:
        return int(expression == each), Counter()
    if expression.sign == "^":
        return 2, Counter()  # not linear
    (above, below), (other_above, other_below) = (degrees(side, each) for side in (expression.left, expression.right))
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


def named(each: Input) -> str:
    """Return the name of an input with the sentences where it stands, as errors tell it."""
    return f"{each.name} ({', '.join(each.sentences)})"


def places(expression: Expression) -> str:
    """Return the names of the inputs with the sentences where they stand, as errors tell them."""
    return ", ".join(map(named, inputs(expression))) or "no input"


def write(expression: Expression, leaf: Callable[[Input], str] = lambda each: each.name, rank: int = 0) -> str:
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
    return f"({text})" if own < rank else text
