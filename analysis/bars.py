"""Draw intervals as bars on one scale, under labels that name both their ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from matplotlib.ticker import MaxNLocator

from analysis import wording
from analysis.model import Interval
from analysis.sheet import BLUE, INK, LEFT, MUTED, RIGHT, SKY, SMALL, Opens, Sheet, Text, held, small


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

    def ends(self, given: Interval) -> tuple[float, float]:
        """Return the points of an interval's ends; an open end reaches over the scale's own."""
        low = self.left if given.low is None else self(given.low)
        return low, RIGHT if given.high is None else self(given.high)


def from_zero(intervals: Iterable[Interval]) -> Scale:
    """Return a scale that holds zero and every end of the intervals, with room for an arrow where one is open."""
    given = list(intervals)
    ends = [end for each in given for end in (each.low, each.high) if end is not None]
    low, high = min([Fraction(0), *ends]), max([Fraction(0), *ends])
    room = 40 if any(each.high is None for each in given) else 20
    return Scale(float(low), float(high) if high > low else float(low) + 1, LEFT, RIGHT - room)


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


def amount(sheet: Sheet, scale: Scale, main: Interval, wide: Interval | None = None) -> None:
    """Draw an amount from zero: pale up to its least, full from there to its most; a line is the wide reading."""
    if main.low is not None:
        sheet.bar((scale(0), scale(main.low)), sheet.y + 2, 10, SKY)
    if wide:
        sheet.line([(end, sheet.y + 15) for end in scale.ends(wide)], INK, 1.5, layer=3)
    span(sheet, scale, main)


def amounts(rows: Iterable[tuple[str, Interval, Interval]], unit: str) -> Sheet:
    """Draw amounts on one scale: for each its label, its main and its wide reading."""
    sheet, rows = Sheet(), list(rows)
    key(sheet, wide=True)
    top = sheet.y
    scale = from_zero(each for _, main, wide in rows for each in (main, wide))
    for words, main, wide in rows:
        sheet.flow(Text(words), Text(wording.interval(main), bold=True))
        amount(sheet, scale, main, wide)
    axis(sheet, scale, top, unit)
    return sheet


def key(sheet: Sheet, wide: bool) -> None:
    """Explain the parts of an amount's bar."""
    sheet.key(
        [
            (swatch(sheet, SKY), "at least"),
            (swatch(sheet, BLUE), "at most"),
            *([(swatch(sheet, INK, height=1.5), "wide reading of the words")] if wide else []),
        ]
    )


def swatch(
    sheet: Sheet, fill: str, hatch: str = "", height: float = SMALL - 1, opens: Opens = (0, 0)
) -> Callable[[float, float], None]:
    """Return what draws a sample of a bar around a point."""
    return lambda x, y: sheet.bar((x - 8, x + 8), y - height / 2, height, fill, hatch=hatch, opens=opens)


def rest(sheet: Sheet, count: int, limit: int) -> None:
    """Say how many rows a full page leaves to the register."""
    if count > limit:
        sheet.flow(Text(f"and {wording.number(Fraction(count - limit))} more", colour=MUTED))
