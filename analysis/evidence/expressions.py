"""Hold an arithmetic expression over what articles say, and write it in words and in figures."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from analysis.evidence.intervals import Interval
from analysis.reading.errors import EvidenceError

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


Expression = Input | Constant | Operation


def inputs(expression: Expression) -> tuple[Input, ...]:
    """Return the inputs of an expression, each once, in the order in which they stand."""
    if not isinstance(expression, Operation):
        return (expression,) if isinstance(expression, Input) else ()
    found: dict[Input, Input] = {}
    for each in inputs(expression.left) + inputs(expression.right):
        first = found.setdefault(each, each)
        if (first.point, first.ends) != (each.point, each.ends):
            raise EvidenceError(f"{each.name} ({', '.join(each.sentences)}) stands for two values; expected one")
    return tuple(found)


def places(expression: Expression) -> str:
    """Return the names of the inputs with the sentences where they stand, as errors tell them."""
    return ", ".join(f"{each.name} ({', '.join(each.sentences)})" for each in inputs(expression)) or "no input"


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
