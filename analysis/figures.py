"""Draw the book's amounts: each function takes a table and returns a drawing.

Nothing is read or written here, and no value is typed: scales, labels and heights follow from the tables.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import ceil, floor, inf
from typing import TYPE_CHECKING

from analysis import bars, wording
from analysis.bars import Amount, Scale
from analysis.model import Interval
from analysis.sheet import (
    BLUE,
    COLOURS,
    INK,
    LEFT,
    MUTED,
    RIGHT,
    SKY,
    SMALL,
    Drawing,
    Sheet,
    Text,
    small,
)

if TYPE_CHECKING:
    import pandas as pd

ROWS = 40  # more rows than a page holds are counted, not drawn; the register lists them all
MONTH, YEAR = Fraction(1461, 48), Fraction(1461, 4)  # days on average
ENDS = 165  # points beside the scenarios for their names and assumptions


def spans(frame: pd.DataFrame) -> Drawing:
    """Draw for each pair of events the days between them, from the fewest to the most."""
    sheet = Sheet()
    ends = zip(frame["fewest days"], frame["most days"], strict=True)
    days = [Interval(*(None if end is None else Fraction(end) for end in pair), unit="day") for pair in ends]
    scale, top = bars.from_zero(days), sheet.y
    for first, second, each in zip(frame["from"], frame["to"], days, strict=True):
        sheet.flow(Text(f"{first} →"), Text(second))
        sheet.flow(Text(f"{wording.between(each.low, each.high)} days", bold=True), small(_long(each)))
        bars.span(sheet, scale, each)
    bars.axis(sheet, scale, top, "days")
    return sheet.drawing()


def _long(days: Interval) -> str:
    """Return days in months, or in years where they are more than two, rounded outward to a tenth.

    >>> _long(Interval(Fraction(190), Fraction(556))), _long(Interval(Fraction(2000), None))
    ('6.2–18.3 months', 'at least 5.4 years')
    """
    most = max((abs(end) for end in (days.low, days.high) if end is not None), default=0)
    length, name = (YEAR, "years") if most > 2 * YEAR else (MONTH, "months")
    low = None if days.low is None else Fraction(floor(10 * days.low / length), 10)
    high = None if days.high is None else Fraction(ceil(10 * days.high / length), 10)
    return f"{wording.between(low, high)} {name}"


def precedent(frame: pd.DataFrame) -> Drawing:
    """Draw BMW's output in vehicles, kind by kind: before and after, what was added, all of it."""
    sheet = Sheet()
    bars.key(sheet, wide=True)
    vehicles = frame[[each.unit == "vehicle" for each in frame["main"]]]
    amounts = [
        (row.kind, Amount(row.figure, f"{row.when} · {row.basis}", row.main, row.wide)) for row in vehicles.itertuples()
    ]
    scale, top, above = bars.fitting(amount for _, amount in amounts), sheet.y, None
    for kind, amount in amounts:
        if kind != above:
            sheet.heading(kind)
        bars.draw(sheet, scale, amount)
        above = kind
    bars.axis(sheet, scale, top, "vehicles a year")
    return sheet.drawing()


def exports(frame: pd.DataFrame) -> Drawing:
    """Draw for each measure the stated months and the same months a year before, each measure on its own scale."""
    sheet = Sheet()
    bars.key(sheet, wide=False)
    for row in frame.itertuples():
        sheet.heading(row.measure, row.growth.text)
        rows = (
            Amount("Same months a year before", "computed", row.before, row.before),
            Amount(wording.capital(row.period.text), "stated", row.stated, row.stated),
        )
        scale, top = bars.fitting(rows), sheet.y
        for amount in rows:
            bars.draw(sheet, scale, amount)
        bars.axis(sheet, scale, top, "vehicles")
        sheet.y += 8
    return sheet.drawing()


def scenarios(frame: pd.DataFrame) -> Drawing:
    """Draw each scenario as a band over the years after the article's year, named at its end."""
    sheet = Sheet()
    sheet.key([(lambda x, y: sheet.mark(x, y, "ring", INK), "year Y, extrapolated from the stated months")])
    ends = bars.steep(frame["exports"])
    sheet.flow(small(f"vehicles a year{', on a logarithmic scale' if isinstance(ends, bars.Steep) else ''}"))
    ticks = ends.ticks(8)
    left = LEFT + max(small(bars.number(tick)).width for tick in ticks) + 8
    across = Scale(min(frame["year"]), max(frame["year"]), left + 8, RIGHT - ENDS)
    top, foot = sheet.y + 6, sheet.y + 266
    down = replace(ends, left=foot, right=top)
    for tick in ticks:
        sheet.line([(left, down(tick)), (across.right, down(tick))], layer=0)
        sheet.write(small(bars.number(tick)), left - 6, down(tick) - 7, "right")
    for year in sorted(set(frame["year"])):
        text = small(wording.later(year))
        # The last one keeps clear of what stands beside the courses' ends.
        sheet.write(text, min(across(year), across.right + 4 - text.width / 2), foot + 6, "center")
    _courses(sheet, frame, across, down)
    sheet.y = max(sheet.y, foot + 22)
    sheet.flow(small("Y is the year of the article, which it does not state."))
    return sheet.drawing()


def _courses(sheet: Sheet, frame: pd.DataFrame, across: Scale, down: Scale) -> None:
    """Draw the bands, and beside their ends the names, assumptions and last intervals, one below the other."""
    courses = [course for _, course in frame.groupby("scenario", sort=False)]
    looks = zip(courses, COLOURS * len(courses), strict=False)
    sheet.y = down.right - 8
    for course, colour in sorted(looks, key=lambda look: -_height(look[0])):
        name, assumption, _, last = course.iloc[-1]
        ends = [(across(year), down.reach(each)) for year, each in zip(course["year"], course["exports"], strict=True)]
        lows, highs = ([(x, points[side]) for x, points in ends] for side in (0, 1))
        sheet.shape([*lows, *reversed(highs)], colour, colour)
        sheet.mark(ends[0][0], sum(ends[0][1]) / 2, "ring", INK)
        middle = sum(ends[-1][1]) / 2
        sheet.y = max(sheet.y, middle - 24)
        sheet.line([(across.right + 3, middle), (across.right + 12, sheet.y + 7)], colour)
        for text in (Text(name, colour=colour, bold=True), small(assumption), Text(wording.interval(last), SMALL)):
            sheet.flow(text, left=across.right + 15)
        sheet.y += 6


def _height(course: pd.DataFrame) -> float:
    """Return where a course ends, for the order from top to foot."""
    last = course["exports"].iloc[-1].high
    return inf if last is None else float(last)


def coverage(frame: pd.DataFrame) -> Drawing:
    """Draw each article as a strip of its text: evidence, context, repeats."""
    sheet = Sheet()
    looks = {"evidence": (BLUE, ""), "context": ("#c9c3b3", ""), "repeat": (MUTED, "////")}
    sheet.key((bars.swatch(sheet, *look), words) for words, look in looks.items())
    scale, top = Scale(0, max(frame["end"])), sheet.y
    for key, parts in [*frame.groupby("article", sort=False)][:ROWS]:
        lengths = (parts["end"] - parts["start"]).groupby(parts["use"]).sum()
        shares = [f"{use} {100 * lengths[use] / lengths.sum():.0f}%" for use in looks if use in lengths]
        sheet.flow(Text(f"Article {key}", bold=True), small(", ".join(shares)))
        for part in parts.itertuples():
            ends = scale(part.start), max(scale(part.end) - 0.8, scale(part.start))
            sheet.bar(ends, sheet.y + 2, 13, looks[part.use][0], hatch=looks[part.use][1])
        sheet.y += 25
    bars.rest(sheet, frame["article"].nunique(), ROWS)
    bars.axis(sheet, scale, top, "characters of text")
    return sheet.drawing()


def sensitivity(frame: pd.DataFrame) -> Drawing:
    """Draw how far each derived figure reaches from its middle at the three readings, in percent of it."""
    sheet = Sheet()
    looks = {"wide": (SKY, 13), "main": (BLUE, 8), "narrow": (INK, 3.5)}
    sheet.key((bars.swatch(sheet, fill, height=height), f"{name} reading") for name, (fill, height) in looks.items())
    rows = [{name: _relative(row[name], row["main"]) for name in looks} for row in frame.to_dict("records")]
    reach = float(max((abs(end) for row in rows for each in row.values() for end in (each.low, each.high)), default=1))
    scale, top = Scale(-reach, reach), sheet.y
    for words, main, row in zip(frame["figure"], frame["main"], rows, strict=True):
        sheet.flow(Text(words), Text(wording.interval(main), bold=True))
        for name, (fill, height) in looks.items():
            sheet.bar(scale.ends(row[name]), sheet.y + 8.5 - height / 2, height, fill)
        sheet.y += 21
    bars.axis(sheet, scale, top, "percent of the middle of the main reading")
    return sheet.drawing()


def _relative(given: Interval, main: Interval) -> Interval:
    """Return an interval in percent of the middle of another one."""
    middle = (main.low + main.high) / 2
    low, high = (100 * (end - middle) / (abs(middle) or 1) for end in (given.low, given.high))
    return Interval(low, high, "percent")
