"""Bars of amounts, with brackets over their ranges."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import INK, MUTED, SIZE, SMALL, TONES
from analysis.figures.words import measure, point, rows, wrap


@drawn
def amounts(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw each amount as a bar below its name, with a bracket below its end over where it can lie.

    Columns: name (str), words (str: below the name), span (str: below the bracket), tone (str: blue, red, green, grey),
    stated (bool: full, otherwise pale), low, value, high (float).
    """
    bars = rows(table)
    unit = max(bar.high for bar in bars) / (width - 12)  # of a pixel
    fig = Drawing(width, 100)
    ax, y = fig.subplots(), 0.0
    for bar in bars:
        name, words = wrap(bar.name, width - 12, SIZE, "semibold"), wrap(bar.words, width - 12, SMALL)
        below, colour = 16 * (words.count("\n") + 1), TONES[bar.tone]
        y += 16 * (name.count("\n") + 1) + below + 8
        head = point(ax, (0, y), name, dy=below + 3, va="bottom", weight="semibold", linespacing=1.1)
        head.set(color=colour, in_layout=False)
        point(ax, (0, y), words, dy=3, va="bottom", size=SMALL, linespacing=1.1, in_layout=False)
        fill = colour if bar.stated else (colour, 0.22)  # pale is computed
        ax.barh(y + 15, bar.value, 30, facecolor=fill, edgecolor=colour, linewidth=1)
        _bracket(ax, bar, y + 34, unit)
        y += 66
    ax.set(xlim=(0, width * unit), ylim=(y, 0), xticks=[], yticks=[])
    ax.grid(False)
    fig.set_figheight((y + 4) / 96)
    return fig


def _bracket(ax: Axes, bar: tuple, y: float, unit: float) -> None:
    """Draw what an amount can be as a bracket below its bar, with words below it."""
    ends, down = [bar.low, bar.low, bar.high, bar.high], [y, y + 4, y + 4, y]
    ax.plot(ends, down, color=INK, linewidth=1.25, solid_joinstyle="miter")
    end = max(bar.high, measure(bar.span, SMALL) * unit)
    point(ax, (end, y), bar.span, dy=-8, ha="right", va="top", size=SMALL, color=MUTED, in_layout=False)
