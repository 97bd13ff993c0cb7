"""Plans side by side: who serves whom."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import COLOURS, MUTED, NARROW, PAPER, SIZE, SMALL
from analysis.figures.words import longest, point, rows, wrap

GAP = 0.3  # between two plans, in columns


@drawn
def allocation(table: pd.DataFrame, *, unstated: str = "", width: int) -> Drawing:
    """Draw which plant serves which market: a column for each plan's plant, a row for each market.

    Columns: plan, plant, market (str), serves (str: "yes", "no", or None where it is not stated),
    words (str or None: what stands in the box).  `unstated` stands, small and without a box, where nothing is said.
    """
    cells = rows(table)
    plans, plants, markets = (list(dict.fromkeys(values)) for values in zip(*(cell[:3] for cell in cells), strict=True))
    names = [wrap(market, 150 if width > NARROW else 82, SMALL, most=3) for market in markets]
    columns = len(plans) * (len(plants) + GAP) - GAP
    room = (width - max(longest(name, SMALL) for name in names) - 12) / columns  # pixels of a column
    told = [wrap(cell.words or unstated * (cell.serves is None), room - 10, SMALL, most=3) for cell in cells]
    pitch = max(48, *(15 * words.count("\n") + 30 for words in (*names, *told)))  # pixels of a row
    heads = [wrap(plant, room - 6, SIZE, "semibold") for plant in plants]
    titles = [wrap(plan, room * len(plants) - 4, SIZE, "semibold") for plan in plans]
    above = sum(18 * max(words.count("\n") + 1 for words in group) for group in (heads, titles))
    fig = Drawing(width, pitch * len(markets) + above + 14)
    ax = fig.subplots()
    for cell, words in zip(cells, told, strict=True):
        at = plans.index(cell.plan) * (len(plants) + GAP) + plants.index(cell.plant), markets.index(cell.market)
        _box(ax, at, (cell.serves, words, COLOURS[plants.index(cell.plant) % 3]))
    ax.set(xlim=(0, columns), ylim=(len(markets) - 0.5, -0.5), xticks=[])
    ax.set_yticks(range(len(markets)), names, size=SMALL)
    ax.grid(False)
    _heads(ax, titles, heads)
    return fig


def _box(ax: Axes, at: tuple[float, float], cell: tuple) -> None:
    """Draw a box: full where the plant serves the market, an outline where not, none where nothing is said."""
    (x, y), (serves, words, colour) = at, cell
    fill, edge, ink = {"yes": (colour, colour, PAPER), "no": (PAPER, colour, colour)}.get(serves, (PAPER, PAPER, MUTED))
    if serves is not None:
        ax.barh(y, 0.94, 0.9, left=x + 0.03, color=fill, edgecolor=edge)
    va, weight = "center" if "\n" in words else "center_baseline", "normal" if serves is None else "semibold"
    ax.text(x + 0.5, y, words, ha="center", va=va, color=ink, size=SMALL, weight=weight, linespacing=1.1)


def _heads(ax: Axes, titles: list[str], heads: list[str]) -> None:
    """Write the plans' names above their plants', and these above their columns."""
    look = {"xycoords": ax.get_xaxis_transform(), "va": "bottom", "weight": "semibold"}
    tall = 18 * max(head.count("\n") + 1 for head in heads)
    for n, title in enumerate(titles):
        left = n * (len(heads) + GAP)
        point(ax, (left + 0.03, 1), title, dy=tall + 10, **look)
        for x, head in enumerate(heads):
            point(ax, (left + x + 0.5, 1), head, dy=4, ha="center", color=COLOURS[x % 3], **look)
