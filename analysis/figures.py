"""Draw the book's figures: each takes a table and returns a drawing.

Nothing is read or written here, and no value is typed: scales, labels and heights follow from the tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis import bars, wording
from analysis.bars import Scale
from analysis.model import Interval, Window
from analysis.sheet import (
    BLUE,
    COLOURS,
    INK,
    LEFT,
    MUTED,
    PAPER,
    RED,
    RIGHT,
    RULE,
    SKY,
    SMALL,
    Drawing,
    Sheet,
    Text,
    small,
)

if TYPE_CHECKING:
    import pandas as pd

# What is told as done; everything else was still to come, or was hearsay, when it was written.
DONE = ("fact", "attributed statistic")
HATCHES = ("////", "\\\\\\\\", "||||")
ROWS = 40  # more rows than a page holds are counted, not drawn; the register lists them all


def allocation(frame: pd.DataFrame) -> Drawing:
    """Draw for each plan which plant was to serve which market: one tile a pair."""
    sheet = Sheet()
    markets = list(dict.fromkeys(frame["market"]))
    edges = _edges(LEFT + max(Text(plant, bold=True).width for plant in frame["plant"]) + 16, len(markets))
    for (plan, told), cells in frame.groupby(["plan", "told"], sort=False):
        sheet.heading(_capital(plan), told)
        _heads(sheet, "built in", [f"for {_the(market)}" for market in markets], edges)
        for plant, row in cells.groupby("plant", sort=False):
            sheet.write(Text(plant, bold=True), LEFT, sheet.y + 10)
            for served, (start, end) in zip(row["served"], pairwise(edges), strict=True):
                _tile(sheet, served, start, end - 5)
            sheet.y += 39
        sheet.y += 8
    return sheet.drawing()


def _the(market: str) -> str:
    return f"the {market}" if market[:1].islower() else market


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _edges(left: float, count: int) -> list[float]:
    """Return the edges of equal columns from `left` to the margin."""
    return [left + number * (RIGHT - left) / count for number in range(count + 1)]


def _heads(sheet: Sheet, first: str, heads: Iterable[str], edges: Sequence[float]) -> None:
    """Write the columns' heads in lines that end together."""
    columns = [small(head).lines(end - start - 6) for head, (start, end) in zip(heads, pairwise(edges), strict=True)]
    height = small(first).height
    foot = sheet.y + max(map(len, columns)) * height
    for lines, start in zip([[small(first)], *columns], [LEFT, *edges[:-1]], strict=True):
        for number, line in enumerate(reversed(lines), 1):
            sheet.write(line, start, foot - number * height)
    sheet.y = foot + 4


def _tile(sheet: Sheet, served: bool | None, left: float, right: float) -> None:
    """Draw one pair of plant and market: filled, crossed out, or an empty frame."""
    words, colour = {True: ("served", PAPER), False: ("left out", RED), None: ("not stated", MUTED)}[served]
    text = Text(words, colour=colour, bold=served is not None)
    top, foot, middle = sheet.y, sheet.y + 34, (left + right) / 2
    frame = _box(left, top, right, foot)
    sheet.shape(frame, BLUE if served else "none", "none" if served else colour, dashed=served is None)
    if served is False:
        sheet.line([(left, top), (right, foot)], RED)
        sheet.line([(left, foot), (right, top)], RED)
        sheet.shape(_box(middle - text.width / 2 - 4, top + 9, middle + text.width / 2 + 4, foot - 9), PAPER)
    sheet.write(text, middle, top + 10.5, "center")


def _box(left: float, top: float, right: float, foot: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, foot), (left, foot)]


def timeline(frame: pd.DataFrame) -> Drawing:
    """Draw events as windows of days, in lanes: solid where done, hatched where planned, pointed where open."""
    sheet = Sheet()
    scale = _years([*frame["window"], *frame["from the texts alone"]])
    sheet.key(
        (
            (bars.swatch(sheet, INK), "told as done"),
            (bars.swatch(sheet, INK, "////"), "plan, forecast, hearsay"),
            (bars.swatch(sheet, INK, opens=(False, True)), "end open"),
            (bars.swatch(sheet, RULE), "left open by the texts alone"),
        )
    )
    sheet.y += SMALL
    top = sheet.y
    for number, (lane, events) in enumerate(frame.groupby("lane", sort=False)):
        sheet.heading(_capital(lane))
        for event in events.head(ROWS).to_dict("records"):
            _event(sheet, scale, event, COLOURS[number % len(COLOURS)])
        bars.rest(sheet, len(events), ROWS)
    _calendar(sheet, scale, top)
    return sheet.drawing()


def _years(windows: Iterable[Window]) -> Scale:
    """Return a scale of whole years, with margins for arrows."""
    days = [day for window in windows for day in (window.earliest, window.latest) if day] or [dt.date.min]
    return Scale(min(days).year, max(days).year + 1, LEFT + 14, RIGHT - 26)


def _calendar(sheet: Sheet, scale: Scale, top: float) -> None:
    """Draw the beginning of each year behind the rows, and name the years above and below."""
    years = round(scale.high - scale.low)
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if step * (scale.right - scale.left) / years >= 32)
    for year in range(int(scale.low), int(scale.high) + 1, step):
        sheet.line([(scale(year), top - 3), (scale(year), sheet.y)], layer=0)
        if year < scale.high:
            for y in (top - 16, sheet.y + 1):
                sheet.write(small(str(year)), scale(year + step / 2), y, "center")
    sheet.y += 12


def _days(window: Window, scale: Scale) -> tuple[float, float]:
    """Return the points of a window's ends; an open end reaches the sheet's margin."""
    start = scale(_year(window.earliest)) if window.earliest else LEFT
    return start, scale(_year(window.latest) + 1 / 366) if window.latest else RIGHT


def _year(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _event(sheet: Sheet, scale: Scale, event: dict, colour: str) -> None:
    """Draw an event's bar under its label, which begins where the bar does if it has room there."""
    window, forced, done = event["window"], event["from the texts alone"], event["status"] in DONE
    read = "" if window == forced else ", as the book reads it"
    texts = Text(event["event"]), small(f"{'' if done else event['status'] + ', '}{wording.window(window)}{read}")
    start = _days(window, scale)[0]
    together = sum(text.width + 8 for text in texts)
    width = together if start + together <= RIGHT or together <= RIGHT - LEFT else max(text.width for text in texts)
    sheet.flow(*texts, left=max(LEFT, min(start, RIGHT - width)))
    sheet.y += 1
    for days, fill, hatch in ((forced, RULE, ""), (window, colour, "" if done else "////")):
        opens = days.earliest is None, days.latest is None
        if not all(opens):
            sheet.bar(_days(days, scale), sheet.y, 7, fill, hatch=hatch, opens=opens)
    sheet.y += 13


def spans(frame: pd.DataFrame) -> Drawing:
    """Draw for each pair of events the days between them, from the fewest to the most."""
    sheet = Sheet()
    ends = zip(frame["fewest days"], frame["most days"], strict=True)
    days = [Interval(*(None if end is None else Fraction(end) for end in pair), unit="day") for pair in ends]
    scale, top = bars.from_zero(days), sheet.y
    for first, second, each in zip(frame["from"], frame["to"], days, strict=True):
        sheet.flow(Text(f"{first} →"), Text(second), Text(f"{wording.interval(each)} days", bold=True))
        bars.span(sheet, scale, each)
    bars.axis(sheet, scale, top, "days")
    return sheet.drawing()


def precedent(frame: pd.DataFrame) -> Drawing:
    """Draw BMW's output in vehicles, before and after, at home and abroad."""
    return bars.amounts(_in_unit(frame, "vehicle"), "vehicles").drawing()


def monthly(frame: pd.DataFrame) -> Drawing:
    """Draw the exports a month, of new energy vehicles and of all kinds."""
    return bars.amounts(_in_unit(frame, "vehicle a month"), "vehicles a month").drawing()


def _in_unit(frame: pd.DataFrame, unit: str) -> list[tuple[str, Interval, Interval]]:
    rows = zip(frame["figure"], frame["main"], frame["wide"], strict=True)
    return [row for row in rows if row[1].unit == unit]


def scale(frame: pd.DataFrame) -> Drawing:
    """Draw a year of MINI's sales in China beside a month of exports."""
    return bars.amounts(zip(frame["figure"], frame["main"], frame["wide"], strict=True), "vehicles").drawing()


def exports(frame: pd.DataFrame) -> Drawing:
    """Draw for each measure the stated months and the same months a year before, each measure on its own scale."""
    sheet = Sheet()
    bars.key(sheet, wide=False)
    for row in frame.itertuples():
        sheet.heading(row.measure, row.growth.text)
        scale, top = bars.from_zero((row.before, row.stated)), sheet.y
        for words, given in (("Same months a year before", row.before), (_capital(row.period.text), row.stated)):
            sheet.flow(Text(words), Text(wording.interval(given), bold=True))
            bars.amount(sheet, scale, given)
        bars.axis(sheet, scale, top, "vehicles")
        sheet.y += 8
    return sheet.drawing()


def readings(frame: pd.DataFrame) -> Drawing:
    """Draw each piece of evidence against each competing reading, and count what speaks against each."""
    sheet = Sheet()
    _, _, *names = frame.columns
    edges = _edges(LEFT + 0.42 * (RIGHT - LEFT), len(names))
    looks = {"+": ("disc", BLUE, "consistent"), "−": ("cross", RED, "inconsistent"), "·": ("dot", INK, "silent")}
    sheet.key((lambda x, y, look=look: sheet.mark(x, y, *look[:2]), look[2]) for look in looks.values())
    _heads(sheet, "evidence", names, edges)
    places = [start + 0.35 * (end - start) for start, end in pairwise(edges)]
    for matter, words, *marks in frame.itertuples(index=False):
        sheet.line([(LEFT, sheet.y), (RIGHT, sheet.y)])
        top = sheet.y = sheet.y + 4
        sheet.flow(Text(matter, SMALL), right=edges[0] - 8)
        sheet.flow(small(f"“{words.text}”"), right=edges[0] - 8)
        sheet.y += 4
        for mark, place in zip(marks, places, strict=True):
            sheet.mark(place, (top + sheet.y - 4) / 2, *looks[mark][:2])
    sheet.line([(LEFT, sheet.y), (RIGHT, sheet.y)], INK, 1)
    sheet.write(Text("speaks against it", SMALL, bold=True), LEFT, sheet.y + 5)
    for name, place in zip(names, places, strict=True):
        against = sum(mark == "−" for mark in frame[name])
        sheet.write(Text(str(against), colour=RED, bold=True), place, sheet.y + 4, "center")
    sheet.y += 20
    return sheet.drawing()


def scenarios(frame: pd.DataFrame) -> Drawing:
    """Draw each scenario as a band over the years after the article's year, named at its end."""
    sheet = Sheet()
    ends = bars.from_zero(frame["exports"])
    ticks = ends.ticks(4)
    left = LEFT + max(small(bars.number(tick)).width for tick in ticks) + 8
    across = Scale(min(frame["year"]), max(frame["year"]), left + 2, RIGHT - 106)
    sheet.flow(small("vehicles a year"))
    top, foot = sheet.y + 10, sheet.y + 230
    down = Scale(ends.low, ends.high, foot, top)
    for tick in ticks:
        sheet.line([(left, down(tick)), (across.right, down(tick))], layer=0)
        sheet.write(small(bars.number(tick)), left - 8, down(tick) - 6, "right")
    for year in sorted(set(frame["year"])):
        sheet.write(small(f"Y+{year}" if year else "Y"), across(year), foot + 5, "center")
    _courses(sheet, frame, across, down)
    sheet.y = max(sheet.y, foot + 20)
    sheet.flow(small("Y is the year of the article, which it does not state."))
    return sheet.drawing()


def _courses(sheet: Sheet, frame: pd.DataFrame, across: Scale, down: Scale) -> None:
    """Draw the bands, and beside their ends the names and last intervals, one below the other."""
    courses = frame.groupby("scenario", sort=False)
    bands = {name: list(zip(rows["year"], rows["exports"], strict=True)) for name, rows in courses}
    order = sorted(bands, key=lambda name: bands[name][-1][1].high, reverse=True)
    sheet.y = down.right - 8
    for name in order:
        number = list(bands).index(name)
        colour, last = COLOURS[number % len(COLOURS)], bands[name][-1][1]
        lows, highs = ([(across(year), down(end(each))) for year, each in bands[name]] for end in (_low, _high))
        sheet.shape([*lows, *reversed(highs)], colour, hatch=HATCHES[number % len(HATCHES)])
        middle = (lows[-1][1] + highs[-1][1]) / 2
        sheet.y = max(sheet.y, middle - 9)
        sheet.line([(across.right + 3, middle), (across.right + 12, sheet.y + 8)], colour)
        sheet.flow(Text(name, SMALL, colour, bold=True), left=across.right + 15)
        sheet.flow(Text(wording.interval(last), SMALL), left=across.right + 15)
        sheet.y += 5


def _low(given: Interval) -> Fraction:
    return given.low


def _high(given: Interval) -> Fraction:
    return given.high


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
