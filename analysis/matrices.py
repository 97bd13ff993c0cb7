"""Draw the matrices: which plant for which market, which evidence for which reading.

Nothing is read or written here, and no value is typed: rows, columns and marks follow from the tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.sheet import BLUE, INK, LEFT, MUTED, PAPER, RED, RIGHT, SMALL, Drawing, Sheet, Text, small

if TYPE_CHECKING:
    import pandas as pd


def allocation(frame: pd.DataFrame) -> Drawing:
    """Draw for each plan which plant was to serve which market: one tile a pair."""
    sheet = Sheet()
    markets = list(dict.fromkeys(frame["market"]))
    edges = _edges(LEFT + max(Text(plant, bold=True).width for plant in frame["plant"]) + 16, len(markets))
    for (plan, told), cells in frame.groupby(["plan", "told"], sort=False):
        sheet.heading(plan, told)
        _heads(sheet, "built in", [f"for {_the(market)}" for market in markets], edges)
        for plant, row in cells.groupby("plant", sort=False):
            sheet.write(Text(plant, bold=True), LEFT, sheet.y + 10)
            for served, named, (start, end) in zip(row["served"], row["named"], pairwise(edges), strict=True):
                _tile(sheet, served, named, start, end - 5)
            sheet.y += 45
        sheet.y += 8
    return sheet.drawing()


def _the(market: str) -> str:
    return f"the {market}" if market[:1].islower() else market


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


def _tile(sheet: Sheet, served: bool | None, named: str, left: float, right: float) -> None:
    """Draw one pair of plant and market: filled, crossed out, or an empty frame; with the word that tells."""
    words, colour = {True: ("to be served", PAPER), False: ("to be left out", RED), None: ("not stated", MUTED)}[served]
    texts = [Text(words, colour=colour, bold=served is not None)]
    texts += [Text(f"“{named}”", SMALL, colour)] if named else []
    top, foot, middle = sheet.y, sheet.y + 40, (left + right) / 2
    frame = _box(left, top, right, foot)
    sheet.shape(frame, BLUE if served else "none", "none" if served else colour, dashed=served is None)
    if served is False:
        sheet.line([(left, top), (right, foot)], RED)
        sheet.line([(left, foot), (right, top)], RED)
        half = max(text.width for text in texts) / 2 + 4
        sheet.shape(_box(middle - half, top + 5, middle + half, foot - 5), PAPER)
    for number, text in enumerate(texts):
        sheet.write(text, middle, top + 20 - 7 * len(texts) + 14 * number, "center")


def _box(left: float, top: float, right: float, foot: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, foot), (left, foot)]


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
