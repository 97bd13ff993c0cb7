"""Draw intervals as bars on one scale, under labels that name both their ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import log

from matplotlib.ticker import LogLocator, MaxNLocator

from analysis import wording
from analysis.model import Interval
from analysis.sheet import BLUE, INK, LEFT, MUTED, RIGHT, SMALL, STEM, Opens, Sheet, Text, held, small

APART = 3.0  # points; a wide reading nearer to the main one than this would only blur its end


@dataclass(frozen=True)
class Scale:
    """A straight scale from values to points on the sheet."""

    low: float
    high: float
    left: float = LEFT
    right: float = RIGHT

    def __call__(self, value: float | Fraction) -> float:
        """Return the point of a value, held between the scale's ends."""
        share = (float(value) - self.low) / ((self.high - self.low) or 1)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def ticks(self, count: int) -> list[float]:
        """Return round values, at most one more than `count`."""
        values = MaxNLocator(count, steps=(1, 2, 2.5, 5, 10)).tick_values(self.low, self.high)
        return [float(value) for value in values if self.low <= value <= self.high]

    def reach(self, given: Interval) -> tuple[float, float]:
        """Return the points of an interval's ends; an open end reaches to the scale's own."""
        return self(self.low if given.low is None else given.low), self(self.high if given.high is None else given.high)

    def ends(self, given: Interval) -> tuple[float, float]:
        """Return the points of an interval's ends; an open end reaches over the scale's own."""
        low = self.left if given.low is None else self(given.low)
        return low, RIGHT if given.high is None else self(given.high)


@dataclass(frozen=True)
class Steep(Scale):
    """A logarithmic scale of positive values: equal steps are equal factors."""

    def __call__(self, value: float | Fraction) -> float:
        """Return the point of a value, held between the scale's ends."""
        held_value = min(max(float(value), self.low), self.high)
        return self.left + log(held_value / self.low) / log(self.high / self.low) * (self.right - self.left)

    def ticks(self, count: int) -> list[float]:
        """Return powers of ten, and their doubles and halves where there is room for them."""
        steps = [self._ticks(parts, count) for parts in ((1, 2, 5), (1,))]
        return next((ticks for ticks in steps if len(ticks) <= count), steps[-1])

    def _ticks(self, parts: tuple[int, ...], count: int) -> list[float]:
        values = LogLocator(subs=parts, numticks=count).tick_values(self.low, self.high)
        return [float(value) for value in values if self.low <= value <= self.high]


def from_zero(intervals: Iterable[Interval], room: float = 20) -> Scale:
    """Return a scale that holds zero and every end of the intervals, with room behind it, more for an arrow."""
    given = list(intervals)
    ends = [end for each in given for end in (each.low, each.high) if end is not None]
    low, high = min([Fraction(0), *ends]), max([Fraction(0), *ends])
    room += 20 * any(each.high is None for each in given)
    return Scale(float(low), float(high) if high > low else float(low) + 1, LEFT, RIGHT - room)


def steep(intervals: Iterable[Interval]) -> Scale:
    """Return a logarithmic scale that holds every end, or one from zero where an end is not positive."""
    given = list(intervals)
    ends = [end for each in given for end in (each.low, each.high) if end is not None]
    return Steep(float(min(ends)) / 1.2, 1.2 * float(max(ends))) if min(ends, default=0) > 0 else from_zero(given)


def number(value: float) -> str:
    """Return a tick's value as the text would print it.

    >>> number(2_500_000.0), number(0.25)
    ('2.5 million', '0.25')
    """
    return wording.number(Fraction(value).limit_denominator(1000))


def axis(sheet: Sheet, scale: Scale, top: float, unit: str) -> None:
    """Draw grid lines from `top` to the sheet's last row, as many as have room for their values, and name the unit."""
    counts = (scale.ticks(count) for count in (6, 5, 4, 3, 2, 1))
    for tick in next((ticks for ticks in counts if _apart(scale, ticks)), [scale.low]):
        sheet.line([(scale(tick), top), (scale(tick), sheet.y)], layer=0)
        sheet.write(small(number(tick)), scale(tick), sheet.y + 2, "center")
    sheet.y += 2 + small(unit).height
    sheet.flow(small(unit), left=max(LEFT, RIGHT - small(unit).width - 1), right=RIGHT)


def _apart(scale: Scale, ticks: list[float]) -> bool:
    """Tell whether the ticks' values leave a gap between them."""
    texts = [(held(small(number(tick)), scale(tick), "center"), small(number(tick)).width) for tick in ticks]
    return all(left + width + 8 <= following for (left, width), (following, _) in pairwise(texts))


def span(sheet: Sheet, scale: Scale, given: Interval, fill: str = BLUE) -> None:
    """Draw an interval as a bar; an open end is pointed."""
    sheet.y += 2
    sheet.bar(scale.ends(given), sheet.y, 10, fill, opens=(given.low is None, given.high is None))
    sheet.y += 20


@dataclass(frozen=True)
class Amount:
    """One row: what it is, on which basis, and what the wording allows, at the main and at the wide reading."""

    words: str
    basis: str
    main: Interval
    wide: Interval

    @property
    def label(self) -> Text:
        """Return both ends in words."""
        return Text(wording.interval(self.main), bold=True)


def fitting(amounts: Iterable[Amount]) -> Scale:
    """Return a scale from zero that leaves room for the labels behind the bars."""
    rows = list(amounts)
    room = max((each.label.width for each in rows), default=0) + 12
    return from_zero((end for each in rows for end in (each.main, each.wide)), min(room, (RIGHT - LEFT) / 2))


def draw(sheet: Sheet, scale: Scale, amount: Amount) -> None:
    """Draw an amount's range as a band at the end of a stem from zero, its ends in words behind it."""
    sheet.flow(Text(amount.words), small(amount.basis))
    middle, ends, reach = sheet.y + 7, scale.ends(amount.main), scale.ends(amount.wide)
    sheet.line([(scale(0), middle), (ends[0], middle)], STEM, 1.5)
    if max(abs(end - wide) for end, wide in zip(ends, reach, strict=True)) >= APART:
        whisker(sheet, reach, middle)
    sheet.write(amount.label, max(ends[1], reach[1]) + 7, sheet.y)
    span(sheet, scale, amount.main)


def whisker(sheet: Sheet, ends: tuple[float, float], y: float) -> None:
    """Draw a thin line between two points, closed at both."""
    sheet.line([(ends[0], y), (ends[1], y)], INK, 1.2)
    for end in ends:
        sheet.line([(end, y - 4), (end, y + 4)], INK, 1.2)


def key(sheet: Sheet, wide: bool) -> None:
    """Explain the parts of an amount."""
    whiskers = (lambda x, y: whisker(sheet, (x - 8, x + 8), y), "the same, read widely")
    sheet.key([(swatch(sheet, BLUE), "range that the wording allows"), *([whiskers] if wide else [])])


def swatch(
    sheet: Sheet, fill: str, hatch: str = "", height: float = SMALL - 1, opens: Opens = (0, 0)
) -> Callable[[float, float], None]:
    """Return what draws a sample of a bar around a point."""
    return lambda x, y: sheet.bar((x - 8, x + 8), y - height / 2, height, fill, hatch=hatch, opens=opens)


def rest(sheet: Sheet, count: int, limit: int) -> None:
    """Say how many rows a full page leaves to the register."""
    if count > limit:
        sheet.flow(Text(f"and {wording.number(Fraction(count - limit))} more", colour=MUTED))
