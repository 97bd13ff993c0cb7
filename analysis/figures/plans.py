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
    plans, plants, markets = (
        list(dict.fromkeys(getattr(row, key) for row in cells)) for key in ("plan", "plant", "market")
    )
    names = [wrap(market, 150 if width > NARROW else 82, SMALL) for market in markets]
    span = len(plants) + GAP
    room = (width - max(longest(name, SMALL) for name in names) - 12) / (len(plans) * span - GAP)  # pixels of a column
    heads = [wrap(plant, room - 6, SIZE, "semibold") for plant in plants]
    titles = [wrap(plan, room * len(plants) - 4, SIZE, "semibold") for plan in plans]
    above = [18 * max(words.count("\n") + 1 for words in group) for group in (heads, titles)]
    fig = Drawing(width, 48 * len(markets) + sum(above) + 14 + 24 * bool(unstated))
    ax = fig.subplots()
    for cell in cells:
        x = plans.index(cell.plan) * span + plants.index(cell.plant)
        _box(ax, (x, markets.index(cell.market)), cell, COLOURS[plants.index(cell.plant) % 3], room)
    ax.set(xlim=(0, len(plans) * span - GAP), ylim=(len(markets) - 0.5, -0.5), xticks=[])
    ax.set_yticks(range(len(markets)), names, size=SMALL)
    ax.grid(False)
    look = {"xycoords": ax.get_xaxis_transform(), "va": "bottom", "weight": "semibold"}
    for p, title in enumerate(titles):
        point(ax, (p * span + 0.03, 1), title, dy=above[0] + 10, **look)
        for n, head in enumerate(heads):
            point(ax, (p * span + n + 0.5, 1), head, dy=4, ha="center", color=COLOURS[n % 3], **look)
    if unstated:
        _key(ax, unstated)
    return fig


def _box(ax: Axes, at: tuple[float, float], cell, colour: str, room: float) -> None:
    """Draw a box: full where the plant serves the market, an outline where not, a small one where nothing is said."""
    (x, y), ink = at, {"yes": PAPER, "no": colour, None: MUTED}[cell.serves]
    if cell.serves is None:
        small = 14 / room
        ax.barh(y, small, 14 / 48, left=x + 0.5 - small / 2, color=PAPER, edgecolor=PALE, linewidth=1)
        return
    ax.barh(y, 0.94, 0.88, left=x + 0.03, color=colour if cell.serves == "yes" else PAPER, edgecolor=colour)
    words = wrap(cell.words or "", room - 10, SMALL, "semibold", most=3)
    ax.text(
        x + 0.5,
        y,
        words,
        ha="center",
        va="center" if "\n" in words else "center_baseline",
        color=ink,
        weight="semibold",
        size=SMALL,
        linespacing=1.1,
    )


def _key(ax: Axes, unstated: str) -> None:
    """Name the small empty boxes below the last row."""
    look = {"handlelength": 14 / 12, "handleheight": 14 / 12, "frameon": False, "fontsize": SMALL, "borderpad": 0}
    box = Rectangle((0, 0), 1, 1, facecolor=PAPER, edgecolor=PALE, linewidth=1)
    ax.legend([box], [unstated], loc="upper right", bbox_to_anchor=(1, 0), labelcolor=MUTED, borderaxespad=0.5, **look)
