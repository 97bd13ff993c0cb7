"""A value: a number that knows how far it may be off, how it came about, and which sentences it rests on.

    exports = Value.stated(numbers.read("count", "636,000"), "exports", ("s002-07",))   # 636,000 (635,500–636,500)
    before = exports / (1 + growth)        # arithmetic makes values: about 254,000 (249,000–260,000)
    before.formula, before.sentences       # "exports ÷ (1 + growth)", the sentences of both inputs
    exports > before                       # True only where it holds over both whole ranges, at all three hedge levels
    at_most(exports / others)              # only that end is supported, and stays so in what is computed from it

In the manner of the uncertainties package, independent inputs are objects: what stands twice in a formula is counted
once. Here the range is an interval, the trail is the evidence, and what may not be computed is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import cached_property

from analysis.errors import EvidenceError, Undefined
from analysis.markup import Link, Markdown, Shown, capital, escape, labelled, page, visible
from analysis.values import bounds, expressions, hedges, ranges, units, wording
from analysis.values.expressions import Expression, Input, Operation
from analysis.values.intervals import LEVELS, Interval, shown_level
from analysis.values.numbers import Number
from analysis.values.units import Unit

INFERRED = "*"  # stands behind what rests on how the book dates an article that carries no date
Assumption = tuple[str, frozenset[Input]]  # what the author takes for granted so that certain inputs may stand together


@dataclass(frozen=True, eq=False, repr=False)
class Value(Shown):
    """A number computed from what articles say; `stated` makes one, arithmetic makes more.

    `bound` is "at least" or "at most" where only that end is supported. `kind` is "share" or "change" where it is shown
    as a percentage. `name`, `about`, `conditions` and the `digits` to which its point is shown are given to a
    derived value when it is named.
    """

    expression: Expression
    unit: Unit = units.PLAIN
    bound: str = ""
    kind: str = ""
    assumptions: tuple[Assumption, ...] = ()
    name: str = ""
    about: str = ""
    conditions: tuple[str, ...] = ()
    digits: int = wording.DIGITS

    @classmethod
    def stated(
        cls,
        number: Number | Fraction | int,
        name: str,
        sentences: tuple[str, ...] = (),
        *,
        unit: str = "",
        levels: Mapping[str, Interval] | None = None,
        bound: str = "",
        **others: object,
    ) -> Value:
        """Return a number as an article states it: by its hedge, exact if it is no Number, or with given `levels`.

        `bound` says which end is all that these levels tell; `others` are other fields of an Input.
        """
        read = isinstance(number, Number)
        point, percent = (number.value, number.percent) if read else (_exact(number), False)
        levels = levels or (number.levels if read else dict.fromkeys(LEVELS, Interval.exactly(point)))
        if not levels["main"].contains(point):  # “almost half” is under half
            point = (levels["narrow"].low + levels["narrow"].high) / 2
        numeral = wording.numeral(point, percent)
        others = {"period": None, "text": number.text if read else numeral, "numeral": numeral} | others
        bound = number.bound if read else bound
        input = Input(name, sentences=sentences, unit=units.of(unit), point=point, levels=levels, bound=bound, **others)
        kind = ("share" if number.kind == "share" else "change") if percent else ""
        return cls(input, input.unit, bound, kind, about=input.about)

    # What it is.

    @property
    def point(self) -> Fraction:
        """Return the value at the numbers as stated."""
        return ranges.at_points(self.expression)

    @cached_property
    def levels(self) -> dict[str, Interval]:
        """Return the range at each level of the hedges; raises Undefined where a divisor may be zero."""
        ends = {level: self._both_ends(level).opened(self.bound) for level in LEVELS}
        if self.kind != "share":
            return ends
        possible = hedges.possible("share").opened(self.bound)  # the bound of one stays open at its other end
        return {level: end.intersection(possible) for level, end in ends.items()}

    def _both_ends(self, level: str) -> Interval:
        """Return the range as if both ends were supported; a bound whose divisor may be zero bounds nothing."""
        try:
            return ranges.at_level(self.expression, level)
        except Undefined:
            if not self.bound:
                raise
            return Interval(None, None)

    def range(self, level: str = "") -> Interval:
        """Return the range at a level of the hedges; without one at that which the book shows."""
        return self.levels[level or shown_level()]

    @property
    def spread(self) -> Link:
        """Return the range in words, as a link."""
        return Link(wording.interval(self.range(), self.percent), self.anchor)

    @property
    def exact(self) -> bool:
        """Tell whether it is one number at each level."""
        return not self.bound and all(interval.exact for interval in self.levels.values())

    @property
    def percent(self) -> bool:
        """Tell whether it is shown as a percentage."""
        return bool(self.kind)

    @property
    def unit_words(self) -> str:
        """Return the unit in words: "ton a month", "percent", or nothing."""
        return "percent" if self.percent else units.label(self.unit)

    @property
    def counted(self) -> str:
        """Return what it counts, as it follows the number: “tons a month”; empty for a percentage or plain number."""
        return "" if self.percent else units.plural(self.unit_words)

    @property
    def is_stated(self) -> bool:
        """Tell whether an article states it; else it is computed."""
        return isinstance(self.expression, Input) and self.bound == self.expression.bound and not self.name

    @property
    def inferred(self) -> bool:
        """Tell whether it rests on how the book dates an article that carries no date."""
        return any(input.inferred for input in self.inputs)

    # Where it comes from.

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Return what articles state of it, each once."""
        return expressions.inputs(self.expression)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that it rests on, each once."""
        return tuple(dict.fromkeys(anchor for input in self.inputs for anchor in input.sentences))

    @property
    def moved_most_by(self) -> Input | None:
        """Return the input whose range alone moves a computed value most, at the level shown; None where none does."""
        if len(self.inputs) < 2:
            return None
        swings = {input: ranges.swing(self.expression, input, shown_level()) for input in self.inputs}
        return max(swings, key=swings.__getitem__) if any(swings.values()) else None

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return why it may not be named as it is; a bound may be, and so may what is assumed in words."""
        return () if self.bound else expressions.mixtures(self.inputs, [inputs for _, inputs in self.assumptions])

    # How it came about.

    @property
    def formula(self) -> str:
        """Return the formula with the names of its inputs."""
        return expressions.write(self.expression)

    @property
    def in_numerals(self) -> str:
        """Return the formula with numerals put in and what they make; of a bound, also the end that it states."""
        formula = expressions.write(self.expression, lambda input: input.numeral)
        if isinstance(self.expression, Operation):
            point = self.point * (100 if self.percent else 1)
            rounded = round(point, 0 if abs(point) >= 100 else 1 if self.percent else 3)
            formula += f" {'=' if rounded == point else '≈'} {wording.plain(rounded)}{' %' if self.percent else ''}"
        ends = {self.range().low, self.range().high} - {None}
        return f"{formula}; over the range {self}" if self.bound and ends != {self.point} else formula

    @property
    def description(self) -> tuple[tuple[str, object], ...]:
        """Return what there is to tell of it, as pairs of label and text; notebook, card and register all tell this."""
        interval = "" if self.bound else wording.interval(self.range(), self.percent)
        in_words = expressions.write(self.expression, lambda input: input.about or input.name)
        facts = [
            ("Unit", self.counted),
            ("Formula", "" if self.is_stated else capital(in_words)),
            ("In figures", "" if self.is_stated else self.in_numerals),
            (f"Range ({shown_level()} level)", interval),
            *(("Holds if", condition) for condition in self.conditions),
            ("Star", "rests, range and all, on our estimate of an undated article's day" if self.inferred else ""),
            *(("Not sound", remark) for remark in self.remarks),
            ("Sentences", tuple(Link(anchor, anchor) for anchor in self.sentences)),
        ]
        return tuple((label, text) for label, text in facts if text)

    # Arithmetic and comparison.

    def __add__(self, other: object) -> Value:
        return _operation("+", self, other)

    def __radd__(self, other: object) -> Value:
        return self if other == 0 and isinstance(other, int) else _operation("+", other, self)  # sum() begins with 0

    def __sub__(self, other: object) -> Value:
        return _operation("−", self, other)

    def __rsub__(self, other: object) -> Value:
        return _operation("−", other, self)

    def __mul__(self, other: object) -> Value:
        return _operation("×", self, other)

    def __rmul__(self, other: object) -> Value:
        return _operation("×", other, self)

    def __truediv__(self, other: object) -> Value:
        return _operation("÷", self, other)

    def __rtruediv__(self, other: object) -> Value:
        return _operation("÷", other, self)

    def __neg__(self) -> Value:
        return -1 * self

    def __gt__(self, other: object) -> bool:
        return self._above(lift(other))

    def __ge__(self, other: object) -> bool:
        return self._above(lift(other), equal=True)

    def __lt__(self, other: object) -> bool:
        return lift(other)._above(self)

    def __le__(self, other: object) -> bool:
        return lift(other)._above(self, equal=True)

    def _above(self, right: Value, equal: bool = False) -> bool:
        """Tell whether it lies above another value over the whole of both ranges, at each level of the hedges."""
        if self.unit != right.unit and self.inputs and right.inputs:
            one, two = (f"{units.label(side.unit) or 'plain number'} of {side.formula}" for side in (self, right))
            raise EvidenceError(f"{one} beside {two}: expected one unit")
        if set(self.inputs) & set(right.inputs) and not self.bound and not right.bound:
            difference = (self - right).levels  # an input of both cancels
            return all(difference[level].above(Interval.exactly(Fraction(0)), equal) for level in LEVELS)
        return all(self.levels[level].above(right.levels[level], equal) for level in LEVELS)

    def __eq__(self, other: object) -> bool:
        """Tell whether it is exactly that number at every level, or the very same value."""
        if isinstance(other, int | Fraction):
            return self.exact and self.point == other
        return self is other

    __hash__ = object.__hash__

    # How it shows itself.

    @property
    def anchor(self) -> str:
        """Return where a link leads: the first sentence that states it, or the register's row of a named value."""
        if self.name:
            return f"d-{self.name.replace('_', '-')}"
        return self.sentences[0] if self.is_stated and self.sentences else ""

    def __str__(self) -> str:
        if self.is_stated:
            return visible(self.expression.text)
        if self.bound:
            return wording.interval(self.range(), self.percent, self.digits)
        return wording.about(self.point, self.percent, self.exact, self.digits)

    @property
    def starred(self) -> str:
        """Return it in words, with the star of what the book infers."""
        return f"{self}{INFERRED * self.inferred}"

    def __repr__(self) -> str:
        return "; ".join([str(self), Markdown(labelled(self.description, "; ")).plain])

    def _repr_markdown_(self) -> str:
        text = escape(self.starred)
        return f"[{text}](#{self.anchor})" if self.anchor else "; ".join([text, *self.remarks])

    def _repr_html_(self) -> str:
        return page(f"**{self._repr_markdown_()}**\\\n{labelled(self.description)}")


def lift(number: object) -> Value:
    """Return a number of the formula's own as a value; a float is refused, for it is not what was written."""
    return number if isinstance(number, Value) else Value(_exact(number))


def years_between(start: Value, end: Value) -> Value:
    """Return the years from one day to another, both held as numbers of days in the calendar."""
    return _operation("to", start, end)


def changed(value: Value, **changes: object) -> Value:
    """Return a value with other attributes, as a plain Value where it was one of a claim."""
    return Value(**{field.name: getattr(value, field.name) for field in fields(Value)} | changes)


def _exact(number: object) -> Fraction:
    if isinstance(number, bool) or not isinstance(number, int | Fraction):
        raise EvidenceError(f"{number!r} is a {type(number).__name__}; allowed: a value, 3 or Fraction(1, 3)")
    return Fraction(number)


def _operation(sign: str, one: object, other: object) -> Value:
    left, right = lift(one), lift(other)
    expression = Operation(sign, left.expression, right.expression)
    bound = bounds.of(expression, left.bound, right.bound)
    assumptions = tuple(dict.fromkeys(left.assumptions + right.assumptions))
    return Value(expression, _unit(expression, left.unit, right.unit), bound, assumptions=assumptions)


def _unit(expression: Operation, left: Unit, right: Unit) -> Unit:
    """Return the unit of a result; what does not add is refused."""
    sign = expression.sign
    if sign in ("×", "÷"):
        return units.multiply(left, right, 1 if sign == "×" else -1)
    if sign == "to" and left == right == expressions.DAY:
        return units.of("year")
    if sign in ("+", "−") and left == right:
        return left
    one, other = (units.label(unit) or "plain number" for unit in (left, right))
    formula, inputs = expressions.write(expression), expressions.places(expression.inputs)
    raise EvidenceError(f"{formula}: {one} {sign} {other} makes no unit; inputs: {inputs}")
