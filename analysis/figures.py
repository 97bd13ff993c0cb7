"""Draw the book's figures: each takes a table and returns a drawing.

Nothing is read or written here, and no value is typed: scales, labels and heights follow from the tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from analysis import wording
from analysis.model import Interval, Window
from analysis.sheet import (
    BLUE, COLOURS, GREEN, INK, LEFT, MUTED, RED, RIGHT, RULE, SIZE, SKY, SMALL, Drawing, Scale, Sheet, measure, wrap,
)  # fmt: skip

if TYPE_CHECKING:
    import pandas as pd

# What is told as done; everything else was still to come, or was hearsay, when it was written.
DONE = ("fact", "attributed statistic")
ROWS = 40  # more rows than a page holds are counted, not drawn; the register lists them all


def allocation(frame: pd.DataFrame) -> Drawing:
    """Draw for each plan which plant was to serve which market: one tile a pair."""
    sheet = Sheet()
    markets = list(dict.fromkeys(frame["market"]))
    left = LEFT + max(measure(str(plant), bold=True) for plant in frame["plant"]) + 16
    edges = [left + number * (RIGHT - left) / len(markets) for number in range(len(markets) + 1)]
    for plan, cells in frame.groupby("plan", sort=False):
        sheet.heading(plan[:1].upper() + plan[1:])
        _columns(sheet, "built in", [f"for {_the(market)}" for market in markets], edges)
        for plant, row in cells.groupby("plant", sort=False):
            sheet.write(plant, LEFT, sheet.y + 11, bold=True)
            for served, start, end in zip(row["served"], edges, edges[1:], strict=False):
                _tile(sheet, served, start, end - 5)
            sheet.y += 39
        sheet.y += 8
    return sheet.drawing()


def _the(market: str) -> str:
    return f"the {market}" if market[:1].islower() else market


def _columns(sheet: Sheet, first: str, heads: Iterable[str], edges: list[float]) -> None:
    """Write the columns' heads in lines that end together."""
    cut = [wrap(head, end - start - 6, SMALL) for head, start, end in zip(heads, edges, edges[1:], strict=False)]
    foot = sheet.y + max(map(len, cut)) * SMALL * 1.25
    sheet.write(first, LEFT, foot - SMALL * 1.25, size=SMALL, colour=MUTED)
    for lines, start in zip(cut, edges, strict=False):
        for number, line in enumerate(reversed(lines), 1):
            sheet.write(line, start, foot - number * SMALL * 1.25, size=SMALL, colour=MUTED)
    sheet.y = foot + 5


def _tile(sheet: Sheet, served: bool | None, left: float, right: float) -> None:
    """Draw one pair of plant and market: filled, crossed out, or an empty frame."""
    top, foot = sheet.y, sheet.y + 34
    corners = [(left, top), (right, top), (right, foot), (left, foot)]
    words, colour = {True: ("served", "white"), False: ("left out", RED), None: ("not stated", MUTED)}[served]
    if served:
        sheet.shape(corners, BLUE)
    else:
        sheet.shape(corners, "none", edge=colour, style="-" if served is False else (0, (2, 2)))
    if served is False:
        sheet.line([(left, top), (right, foot)], RED, 0.9)
        sheet.line([(left, foot), (right, top)], RED, 0.9)
        half = measure(words, bold=True) / 2 + 4
        middle = (left + right) / 2
        box = [(middle - half, top + 9), (middle + half, top + 9), (middle + half, foot - 9), (middle - half, foot - 9)]
        sheet.shape(box, "#fffdf8")
    sheet.write(words, (left + right) / 2, top + 10.5, colour=colour, bold=served is not None, align="center")


def timeline(frame: pd.DataFrame) -> Drawing:
    """Draw events as windows of days, in lanes: solid where done, hatched where planned, pointed where open."""
    sheet = Sheet()
    scale = _years(frame["window"])
    sheet.key(
        (
            (lambda x, y: sheet.bar(x - 8, x + 8, y - 4, fill=INK), "told as done"),
            (lambda x, y: sheet.bar(x - 8, x + 8, y - 4, fill=INK, hatch="////"), "planned, foreseen or hearsay"),
            (lambda x, y: sheet.bar(x - 8, x + 8, y - 4, fill=INK, open_right=True), "end not stated"),
        )
    )
    top = sheet.y
    for number, (lane, events) in enumerate(frame.groupby("lane", sort=False)):
        sheet.heading(lane[:1].upper() + lane[1:])
        for event in events.head(ROWS).itertuples():
            _event(sheet, scale, event, COLOURS[number % len(COLOURS)])
        _uncounted(sheet, len(events))
    sheet.axis(scale, top, "year", _year)
    return sheet.drawing()


def _years(windows: Iterable[Window]) -> Scale:
    """Return a scale of whole years with a margin for arrows, counted in years."""
    days = [day for window in windows for day in (window.earliest, window.latest) if day] or [dt.date(1, 1, 1)]
    return Scale(min(days).year, max(days).year + 1, LEFT + 12, RIGHT - 26)


def _year(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else ""


def _when(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _event(sheet: Sheet, scale: Scale, event: object, colour: str) -> None:
    """Draw an event's bar under its label; the label begins where the bar does, if it has room there."""
    window, done = event.window, event.status in DONE
    start = scale(_when(window.earliest)) if window.earliest else LEFT
    end = scale(_when(window.latest + dt.timedelta(1))) if window.latest else RIGHT
    detail = wording.window(window) if done else f"{event.status}, {wording.window(window)}"
    width = max(measure(event.event), measure(detail, SMALL))
    x = max(LEFT, min(start, RIGHT - width))
    for line in wrap(event.event, RIGHT - LEFT):
        sheet.write(line, x, sheet.y)
        sheet.y += SIZE * 1.2
    sheet.write(detail, x, sheet.y, size=SMALL, colour=MUTED)
    sheet.y += SMALL * 1.4
    if window.earliest or window.latest:
        sheet.bar(
            start, end, sheet.y, 7, fill=colour, hatch="" if done else "////",
            open_left=window.earliest is None, open_right=window.latest is None,
        )  # fmt: skip
    sheet.y += 15


def _uncounted(sheet: Sheet, count: int) -> None:
    if count > ROWS:
        sheet.block(f"and {wording.number(Fraction(count - ROWS))} more", colour=MUTED)


def spans(frame: pd.DataFrame) -> Drawing:
    """Draw for each pair of events the days between them, from the fewest to the most."""
    sheet = Sheet()
    pairs = zip(frame["from"], frame["to"], frame["fewest days"], frame["most days"], strict=True)
    rows = [(f"{first} → {second[:1].lower()}{second[1:]}", _days(least, most)) for first, second, least, most in pairs]
    scale = _from_zero(days for _, days in rows)
    top = sheet.y
    for words, days in rows:
        sheet.label(words, wording.interval(days), "days")
        _between(sheet, scale, days)
    sheet.axis(scale, top, "days", _number)
    return sheet.drawing()


def _days(least: int | None, most: int | None) -> Interval:
    return Interval(*(None if end is None else Fraction(end) for end in (least, most)), unit="day")


def _from_zero(intervals: Iterable[Interval]) -> Scale:
    """Return a scale that holds zero and every end of the intervals."""
    ends = [end for each in intervals for end in (each.low, each.high) if end is not None]
    low, high = min([0, *ends]), max([0, *ends])
    return Scale(float(low), float(high) or 1.0, LEFT, RIGHT - 14)


def _number(value: float) -> str:
    return wording.number(Fraction(value).limit_denominator(1000))


def _between(sheet: Sheet, scale: Scale, given: Interval, fill: str = BLUE, height: float = 9) -> None:
    """Draw an interval as a bar; an open end is pointed and reaches the scale's margin."""
    left = scale.left if given.low is None else scale(given.low)
    right = RIGHT if given.high is None else scale(given.high)
    sheet.bar(left, right, sheet.y, height, fill=fill, open_left=given.low is None, open_right=given.high is None)
    sheet.y += height + 9


def _amount(sheet: Sheet, scale: Scale, main: Interval, wide: Interval | None = None, fill: str = BLUE) -> None:
    """Draw an amount from zero: pale up to its least, full between its ends, a line for the wide reading."""
    if main.low is not None:
        sheet.bar(scale(0), scale(main.low), sheet.y, 11, fill=SKY)
    if wide and None not in (wide.low, wide.high):
        sheet.line([(scale(wide.low), sheet.y + 15), (scale(wide.high), sheet.y + 15)], INK, 1.4, layer=3)
        sheet.y += 0
    _between(sheet, scale, main, fill, 11)


def precedent(frame: pd.DataFrame) -> Drawing:
    """Draw BMW's output in vehicles, before and after, at home and abroad."""
    return _amounts(frame[[each.unit == "vehicle" for each in frame["main"]]], "vehicles")


def monthly(frame: pd.DataFrame) -> Drawing:
    """Draw the exports a month, of new energy vehicles and of all kinds."""
    return _amounts(frame[[each.unit == "vehicle a month" for each in frame["main"]]], "vehicles a month")


def scale(frame: pd.DataFrame) -> Drawing:
    """Draw a year of MINI's sales in China beside a month of exports."""
    return _amounts(frame, "vehicles")


def _amounts(frame: pd.DataFrame, unit: str) -> Drawing:
    """Draw rows of amounts on one scale: the main reading as a bar, the wide one as a line below."""
    sheet = Sheet()
    sheet.key(
        (
            (lambda x, y: sheet.bar(x - 8, x + 8, y - 4, fill=SKY), "at least"),
            (lambda x, y: sheet.bar(x - 8, x + 8, y - 4, fill=BLUE), "possible besides"),
            (lambda x, y: sheet.line([(x - 8, y), (x + 8, y)], INK, 1.4), "wide reading of the words"),
        )
    )
    top = sheet.y
    scale = _from_zero([*frame["main"], *frame["wide"]])
    for row in frame.itertuples():
        sheet.label(row.figure, wording.interval(row.main))
        _amount(sheet, scale, row.main, row.wide)
        sheet.y += 3
    sheet.axis(scale, top, unit, _number)
    return sheet.drawing()


def exports(frame: pd.DataFrame) -> Drawing:
    """Draw for each measure the stated months and the same months a year before, each measure on its own scale."""
    sheet = Sheet()
    for row in frame.itertuples():
        sheet.heading(row.measure)
        top = sheet.y
        scale = _from_zero((row.before, row.stated))
        for words, amount, fill in (("same months a year before", row.before, MUTED), (row.period.text, row.stated, BLUE)):
            sheet.label(words, wording.interval(amount))
            _amount(sheet, scale, amount, fill=fill)
        sheet.axis(scale, top, "vehicles", _number)
        sheet.y += 8
    return sheet.drawing()


def readings(frame: pd.DataFrame) -> Drawing:
    """Draw each piece of evidence against each competing reading, and count what speaks against each."""
    sheet = Sheet()
    names = list(frame.columns[1:])
    left = LEFT + 0.4 * (RIGHT - LEFT)
    edges = [left + number * (RIGHT - left) / len(names) for number in range(len(names) + 1)]
    looks = {"+": ("disc", BLUE), "−": ("cross", RED), "·": ("dot", MUTED)}
    said = {"+": "consistent", "−": "inconsistent", "·": "silent"}
    sheet.key((lambda x, y, look=looks[each]: sheet.mark(x, y, *look), words) for each, words in said.items())
    _columns(sheet, "evidence", names, edges)
    for words, *marks in frame.itertuples(index=False):
        sheet.line([(LEFT, sheet.y), (RIGHT, sheet.y)])
        sheet.y += 4
        top = sheet.y
        sheet.block(f"“{words.text}”", width=left - LEFT - 8, size=SMALL)
        sheet.y = max(sheet.y, top + 12) + 3
        for mark, start, end in zip(marks, edges, edges[1:], strict=False):
            sheet.mark(start + 0.35 * (end - start), (top + sheet.y - 4) / 2, *looks[mark])
    sheet.line([(LEFT, sheet.y), (RIGHT, sheet.y)], INK, 1)
    sheet.write("speaks against it", LEFT, sheet.y + 5, size=SMALL, bold=True)
    for name, start, end in zip(names, edges, edges[1:], strict=False):
        count = sum(mark == "−" for mark in frame[name])
        sheet.write(str(count), start + 0.35 * (end - start), sheet.y + 4, colour=RED, bold=True, align="center")
    sheet.y += 20
    return sheet.drawing()


def scenarios(frame: pd.DataFrame) -> Drawing:
    """Draw each scenario as a band over the years after the article's year, named at its end."""
    sheet = Sheet()
    top, foot = sheet.y + 16, sheet.y + 250
    across = Scale(min(frame["year"]), max(frame["year"]), LEFT + 4, RIGHT - 118)
    ends = _from_zero(frame["exports"])
    down = Scale(ends.low, ends.high, foot, top)
    sheet.write("vehicles a year", LEFT, sheet.y - 2, size=SMALL, colour=MUTED)
    for tick in down.ticks(_number)[0:] if down.left < down.right else Scale(ends.low, ends.high, 0, 300).ticks(_number):
        sheet.line([(LEFT, down(tick)), (across.right + 4, down(tick))], layer=0)
        sheet.write(_number(tick), LEFT, down(tick) - 12, size=SMALL, colour=MUTED)
    labels = []
    for number, (name, rows) in enumerate(frame.groupby("scenario", sort=False)):
        lows = [(across(year), down(each.low)) for year, each in zip(rows["year"], rows["exports"], strict=True)]
        highs = [(across(year), down(each.high)) for year, each in zip(rows["year"], rows["exports"], strict=True)]
        colour = COLOURS[number % len(COLOURS)]
        sheet.shape([*lows, *reversed(highs)], colour, hatch=("", "////", "....")[number % 3])
        labels.append(((lows[-1][1] + highs[-1][1]) / 2, name, rows["exports"].iloc[-1], colour))
    _names(sheet, sorted(labels, key=lambda each: each[0]), across.right, top)
    for year in sorted(set(frame["year"])):
        sheet.write(f"Y+{year}" if year else "Y", across(year), foot + 3, size=SMALL, colour=MUTED, align="center")
    sheet.y = foot + 18
    sheet.block("Y is the year of the article, which does not state it.", size=SMALL, colour=MUTED)
    return sheet.drawing()


def _names(sheet: Sheet, labels: list[tuple[float, str, Interval, str]], x: float, top: float) -> None:
    """Write each band's name and last interval beside its end, one below the other."""
    free = top - 10
    for middle, name, interval, colour in labels:
        y = max(free, middle - 12)
        sheet.line([(x + 2, middle), (x + 12, y + 10)], colour, 1)
        for words, bold in ((name, True), (wording.interval(interval), False)):
            for line in wrap(words, RIGHT - x - 14, SMALL, bold):
                sheet.write(line, x + 14, y, size=SMALL, colour=colour if bold else INK, bold=bold)
                y += SMALL * 1.25
        free = y + 5


def coverage(frame: pd.DataFrame) -> Drawing:
    """Draw each article as a strip of its text: evidence, context, repeats."""
    sheet = Sheet()
    looks = {"evidence": (BLUE, ""), "context": (RULE, ""), "repeat": (MUTED, "////")}
    sheet.key((lambda x, y, look=look: sheet.bar(x - 8, x + 8, y - 4, fill=look[0], hatch=look[1]), words) for words, look in looks.items())
    articles = list(frame.groupby("article", sort=False))
    scale = Scale(0, max(frame["end"]))
    for key, parts in articles[:ROWS]:
        lengths = (parts["end"] - parts["start"]).groupby(parts["use"]).sum()
        shares = ", ".join(f"{use} {100 * lengths[use] / lengths.sum():.0f} %" for use in looks if use in lengths)
        sheet.label(f"Article {key}", "", shares)
        for part in parts.itertuples():
            fill, hatch = looks[part.use]
            sheet.bar(scale(part.start), max(scale(part.end) - 0.8, scale(part.start) + 0.5), sheet.y, 14, fill=fill, hatch=hatch)
        sheet.y += 26
    _uncounted(sheet, len(articles))
    sheet.axis(scale, sheet.y, "characters of text", _number)
    return sheet.drawing()


def sensitivity(frame: pd.DataFrame) -> Drawing:
    """Draw how far each derived figure reaches from its middle at the three readings, in percent of it."""
    sheet = Sheet()
    looks = (("wide", SKY, 13), ("main", BLUE, 8), ("narrow", INK, 3.5))
    rows = [(row["figure"], {name: _relative(row[name], row["main"]) for name, *_ in looks}) for _, row in frame.iterrows()]
    sheet.key((lambda x, y, look=look: sheet.bar(x - 8, x + 8, y - look[2] / 2, look[2], fill=look[1]), f"{look[0]} reading") for look in looks)
    top = sheet.y
    reach = max((abs(end) for _, ends in rows for each in ends.values() for end in (each.low, each.high)), default=Fraction(1))
    scale = Scale(-float(reach), float(reach))
    for words, ends in rows:
        sheet.label(words, "", "")
        for name, fill, height in looks:
            sheet.bar(scale(ends[name].low), scale(ends[name].high), sheet.y + 6.5 - height / 2, height, fill=fill)
        sheet.y += 22
    sheet.axis(scale, top, "percent above or below the middle of the main reading", _number)
    return sheet.drawing()


def _relative(given: Interval, main: Interval) -> Interval:
    """Return an interval in percent of the middle of another one."""
    middle = (main.low + main.high) / 2
    size = abs(middle) or Fraction(1)
    return Interval(100 * (given.low - middle) / size, 100 * (given.high - middle) / size, "percent")
