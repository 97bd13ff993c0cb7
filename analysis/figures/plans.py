"""Plans side by side: who serves whom."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import COLOURS, MUTED, NARROW, PALE, PAPER, SIZE, SMALL
from analysis.figures.words import longest, point, rows, wrap

GAP = 0.3  # between two plans, in columns


@drawn
def allocation(table: pd.DataFrame, *, unstated: str = "", width: int) -> Drawing:
    """Draw which plant serves which market: a column for each plan's plant, a row for each market.

    Columns: plan, plant, market (str), serves (str: "yes", "no", or None where it is not stated),
    words (str or None: what stands in the box).  `unstated` names the small empty boxes in a key.
    """
    cells = rows(table)
    plans, plants, markets = (list(dict.fromkeys(values)) for values in zip(*(cell[:3] for cell in cells), strict=True))
    names = [wrap(market, 150 if width > NARROW else 82, SMALL, most=3) for market in markets]
    columns = len(plans) * (len(plants) + GAP) - GAP
    room = (width - max(longest(name, SMALL) for name in names) - 12) / columns  # pixels of a column
    told = [wrap(cell.words or "", room - 10, SMALL, "semibold", most=3) for cell in cells]
    pitch = max(48, *(15 * words.count("\n") + 30 for words in (*names, *told)))  # pixels of a row
    heads = [wrap(plant, room - 6, SIZE, "semibold") for plant in plants]
    titles = [wrap(plan, room * len(plants) - 4, SIZE, "semibold") for plan in plans]
    above = sum(18 * max(words.count("\n") + 1 for words in group) for group in (heads, titles))
    fig = Drawing(width, pitch * len(markets) + above + 14 + 24 * bool(unstated))
    ax = fig.subplots()
    for cell, words in zip(cells, told, strict=True):
        at = plans.index(cell.plan) * (len(plants) + GAP) + plants.index(cell.plant), markets.index(cell.market)
        _box(ax, at, (cell.serves, words, COLOURS[plants.index(cell.plant) % 3]), (room, pitch))
    ax.set(xlim=(0, columns), ylim=(len(markets) - 0.5, -0.5), xticks=[])
    ax.set_yticks(range(len(markets)), names, size=SMALL)
    ax.grid(False)
    _heads(ax, titles, heads)
    if unstated:
        _key(ax, unstated)
    return fig


def _box(ax: Axes, at: tuple[float, float], cell: tuple, scale: tuple[float, float]) -> None:
    """Draw a box: full where the plant serves the market, an outline where not, a small one where nothing is said."""
    (x, y), (serves, words, colour), (room, pitch) = at, cell, scale
    if serves is None:
        broad, high = 14 / room, 14 / pitch
        ax.barh(y, broad, high, left=x + (1 - broad) / 2, color=PAPER, edgecolor=PALE, linewidth=1)
        return
    fill, ink = (colour, PAPER) if serves == "yes" else (PAPER, colour)
    ax.barh(y, 0.94, 0.9, left=x + 0.03, color=fill, edgecolor=colour)
    va = "center" if "\n" in words else "center_baseline"
    look = {"ha": "center", "va": va, "color": ink, "size": SMALL, "weight": "semibold", "linespacing": 1.1}
    ax.text(x + 0.5, y, words, **look)


def _heads(ax: Axes, titles: list[str], heads: list[str]) -> None:
    """Write the plans' names above their plants', and these above their columns."""
    look = {"xycoords": ax.get_xaxis_transform(), "va": "bottom", "weight": "semibold"}
    tall = 18 * max(head.count("\n") + 1 for head in heads)
    for n, title in enumerate(titles):
        left = n * (len(heads) + GAP)
        point(ax, (left + 0.03, 1), title, dy=tall + 10, **look)
        for x, head in enumerate(heads):
            point(ax, (left + x + 0.5, 1), head, dy=4, ha="center", color=COLOURS[x % 3], **look)


def _key(ax: Axes, unstated: str) -> None:
    """Name the small empty boxes below the last row."""
    look = {"handlelength": 14 / 12, "handleheight": 14 / 12, "frameon": False, "fontsize": SMALL, "borderpad": 0}
    box = Rectangle((0, 0), 1, 1, facecolor=PAPER, edgecolor=PALE, linewidth=1)
    ax.legend([box], [unstated], loc="upper right", bbox_to_anchor=(1, 0), labelcolor=MUTED, borderaxespad=0.5, **look)
