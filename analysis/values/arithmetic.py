"""Reckon with numbers that keep their point, their range at each reading and their sources.

Independent inputs are objects, as in the uncertainties package: what stands twice in a formula is counted once.
Here the range is an interval and the trail is the evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from analysis.reading.errors import EvidenceError
from analysis.reading.numbers import Number
from analysis.values import comparing, expressions, ranges, showing, sided, units, wording
from analysis.values.expressions import Constant, Expression, Input, Operation
from analysis.values.intervals import READINGS, Interval, readings, shown
from analysis.values.links import Link
from analysis.values.units import Unit


@dataclass(frozen=True)
class Assumption:
    """What the author takes for granted so that certain inputs may stand in one formula."""

    words: str
    inputs: frozenset[Input]


@dataclass(frozen=True, eq=False, repr=False)
class Value:
    """A number computed from what articles say; `stated` makes one, arithmetic makes more.

    `bound` is "at least" or "at most" where only that end is supported. `kind` is "share" or "change" where the
    value is shown as a percentage. `name`, `about`, `conditions` and the `digits` to which its point is shown belong to a
    published figure.
    """

    expression: Expression
    unit: Unit = units.PLAIN
    bound: str = ""
    kind: str = ""
    assumptions: tuple[Assumption, ...] = ()
    name: str = ""
    about: str = ""
    conditions: tuple[str, ...] = ()
    digits: int = 3

    @classmethod
    def stated(
        cls, point: Number | Fraction | int, ranges: Mapping[str, Interval] | None, source: Any, unit: str = ""
    ) -> Value:
        """Return a number as an article states it; without `ranges` by its hedge, or exact if it is no Number.

        `source` has name, about, words, period, origin and sentences; `unit` names what is counted, "percent" a ratio.
        """
        percent = unit == "percent" or (isinstance(point, Number) and point.percent)
        number = point.value if isinstance(point, Number) else _exact(point)
        if ranges is None:
            whole = Interval(number, number)
            ranges = readings(point) if isinstance(point, Number) else dict.fromkeys(READINGS, whole)
        if not ranges["main"].contains(number):  # “almost half” is under half
            number = (ranges["narrow"].low + ranges["narrow"].high) / 2
        of, figures = units.of(unit), showing.figures(number, percent)
        words = str(source.words) if isinstance(point, Number) else figures
        given = Input(
            source.name, source.period, tuple(source.sentences), of, number, words, figures, dict(ranges), source
        )
        kind = "share" if isinstance(point, Number) and point.kind == "share" else "change"
        return cls(given, of, kind=kind if percent else "", about=source.about)

    # What it is.

    @property
    def point(self) -> Fraction:
        """Return the value at the numbers as stated; of a power that is no fraction, the middle of its enclosure."""
        found = ranges.point(self.expression)
        return (found.low + found.high) / 2

    def range(self, reading: str = "") -> Interval:
        """Return the range at a reading (narrow, main, wide; without one as the book shows it).

        Raise EvidenceError where a divisor may be zero, or a base that is raised to a power not above it.
        """
        reading = reading or shown()
        if reading not in READINGS:
            raise EvidenceError(f"reading “{reading}” is unknown; allowed: {', '.join(READINGS)}")
        return self.ranges[reading]

    @cached_property
    def ranges(self) -> dict[str, Interval]:
        """Return the range at each reading."""
        whole = {reading: ranges.at(self.expression, reading) for reading in READINGS}
        ends = {reading: sided.opened(interval, self.bound) for reading, interval in whole.items()}
        # What is called a share is one; the bound of one stays open at its other end.
        floor, ceiling = (0 if self.bound != "at most" else None, 1 if self.bound != "at least" else None)
        return {each: end.clipped(floor, ceiling) for each, end in ends.items()} if self.kind == "share" else ends

    @property
    def exact(self) -> bool:
        """Tell whether it is one number at each reading."""
        return not self.bound and all(interval.exact for interval in self.ranges.values())

    @property
    def percent(self) -> bool:
        """Tell whether it is shown as a percentage."""
        return bool(self.kind)

    @property
    def unit_words(self) -> str:
        """Return the unit in words: "ton", "ton a month", "percent", or nothing."""
        return "percent" if self.percent else units.label(self.unit)

    @property
    def span(self) -> Link:
        """Return the range in words, as a link."""
        return Link(wording.interval(self.range(), self.percent), self.anchor)

    # Where it comes from.

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Return what articles state of it, each once."""
        return expressions.inputs(self.expression)

    @property
    def source(self) -> Any:
        """Return what states it; None where it is computed."""
        return self.expression.source if isinstance(self.expression, Input) else None

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that it rests on, each once."""
        return tuple(dict.fromkeys(anchor for each in self.inputs for anchor in each.sentences))

    @property
    def places(self) -> str:
        """Return its inputs with their sentences, as errors name them."""
        return expressions.places(self.expression)

    @property
    def moved_most_by(self) -> Input | None:
        """Return the input whose range alone moves the value most at the reading shown; None where none does."""
        moving = () if self.source else self.inputs
        spans = {each: ranges.span(self.expression, each, shown()) for each in moving}
        return max(spans, key=spans.__getitem__) if any(spans.values()) else None

    # How it came about.

    @property
    def formula(self) -> str:
        """Return the formula with the names of its inputs."""
        return expressions.write(self.expression)

    @property
    def in_words(self) -> str:
        """Return the formula with what its inputs are about."""
        return expressions.write(self.expression, lambda each: each.source.about)

    @property
    def in_figures(self) -> str:
        """Return the formula with the figures put in, and its result."""
        return showing.working(self)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return why it may not be published as it is; a bound may, and so may what is assumed by name."""
        covered = [assumption.inputs for assumption in self.assumptions]
        return () if self.bound else sided.mixtures(self.inputs, covered)

    # Arithmetic and comparison.

    def __add__(self, other: object) -> Value:
        return _joined("+", self, other)

    def __radd__(self, other: object) -> Value:
        return self if other == 0 and isinstance(other, int) else _joined("+", other, self)  # sum() begins with 0

    def __sub__(self, other: object) -> Value:
        return _joined("−", self, other)

    def __rsub__(self, other: object) -> Value:
        return _joined("−", other, self)

    def __mul__(self, other: object) -> Value:
        return _joined("×", self, other)

    def __rmul__(self, other: object) -> Value:
        return _joined("×", other, self)

    def __truediv__(self, other: object) -> Value:
        return _joined("÷", self, other)

    def __rtruediv__(self, other: object) -> Value:
        return _joined("÷", other, self)

    def __pow__(self, other: object) -> Value:
        return _joined("^", self, other)

    def __rpow__(self, other: object) -> Value:
        return _joined("^", other, self)

    def __neg__(self) -> Value:
        return -1 * self

    def __lt__(self, other: object) -> bool:
        return comparing.holds("<", self, lift(other))

    def __le__(self, other: object) -> bool:
        return comparing.holds("≤", self, lift(other))

    def __gt__(self, other: object) -> bool:
        return comparing.holds(">", self, lift(other))

    def __ge__(self, other: object) -> bool:
        return comparing.holds("≥", self, lift(other))

    def __eq__(self, other: object) -> bool:
        """Tell whether it is exactly that number at every reading, or the very same value."""
        if isinstance(other, int | Fraction):
            return self.exact and self.point == other
        return self is other

    __hash__ = object.__hash__

    # How it shows itself.

    @property
    def anchor(self) -> str:
        """Return where a link leads: the first sentence that states it, or the register's row of a named figure."""
        if self.name:
            return f"d-{self.name.replace('_', '-')}"
        return self.sentences[0] if self.source else ""

    def __str__(self) -> str:
        return showing.text(self)

    def __repr__(self) -> str:
        return showing.notes(self)

    def _repr_markdown_(self) -> str:
        text = wording.escape(str(self)) if self.source else str(self)
        return f"[{text}](#{self.anchor})" if self.anchor else "; ".join([text, *self.remarks])

    def _repr_html_(self) -> str:
        return showing.page(self)


def lift(number: object) -> Value:
    """Return a number of the formula's own as a value; a float is refused, for it is not what was written."""
    return number if isinstance(number, Value) else Value(Constant(_exact(number)))


def _exact(number: object) -> Fraction:
    if isinstance(number, bool) or not isinstance(number, int | Fraction):
        raise EvidenceError(f"{number!r} is a {type(number).__name__}; allowed: a value, 3 or Fraction(1, 3)")
    return Fraction(number)


def _joined(sign: str, one: object, other: object) -> Value:
    left, right = lift(one), lift(other)
    return Value(
        Operation(sign, left.expression, right.expression),
        _unit(sign, left, right),
        sided.joined(sign, left, right),
        assumptions=tuple(dict.fromkeys(left.assumptions + right.assumptions)),
    )


def _unit(sign: str, left: Value, right: Value) -> Unit:
    """Return the unit of a result; what does not add is refused."""
    if sign in "×÷":
        return units.multiply(left.unit, right.unit, 1 if sign == "×" else -1)
    if sign in "+−" and left.unit == right.unit:
        return left.unit
    if sign == "^" and not left.unit and not right.unit:
        return units.PLAIN
    one, other = (units.label(each.unit) or "plain number" for each in (left, right))
    whole = expressions.places(Operation(sign, left.expression, right.expression))
    raise EvidenceError(f"{left.formula} {sign} {right.formula}: {one} {sign} {other} makes no unit; inputs: {whole}")
