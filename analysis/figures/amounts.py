"""Bars of amounts, with brackets over their ranges."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import DASHES, INK, MUTED, SIZE, SMALL, TONES
from analysis.figures.words import longest, measure, point, rows, wrap


@drawn
def amounts(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw amounts as parts of a bar for each row, with a bracket below each part's end over where it can lie.

    Columns: row (str: beside the bar, "" for no name), part, words (str: above the part), span (str: below its bracket,
    "" for no bracket), tone (str: blue, red, green, grey), stated (bool: full, otherwise pale), low, value, high
    (float), bound (bool: the part goes so far at most, and ends at a dashed line).
    """
    bars = [(name, list(parts)) for name, parts in groupby(rows(table), lambda each: each.row)]
    aside = max(measure(name, SIZE, "semibold") + 14 if name else 1 for name, _ in bars)  # pixels for the rows' names
    most = max(sum(part.value for part in parts[:-1]) + max(parts[-1].value, parts[-1].high) for _, parts in bars)
    unit = most / (width - aside - 12)  # of a pixel
    fig = Drawing(width, 100)
    ax, y = fig.subplots(), 0.0
    for name, parts in bars:
        heads = [_head(part, (part.value / unit, width - aside - 12)) for part in parts]
        y += 16 * max(words.count("\n") + 1 for _, words in heads) + 24
        start, free = 0.0, 0.0  # where the part begins, and from where on no words stand
        for part, (name_of, words) in zip(parts, heads, strict=True):
            colour = TONES[part.tone]
            fill = colour if part.stated else (colour, 0.22)  # pale is computed
            ax.barh(y + 15, part.value, 30, left=start, facecolor=fill, edgecolor=colour, linewidth=1)
            broad = max(longest(name_of, SIZE, "semibold"), longest(words, SMALL)) * unit
            at = max(free, min(start, most - broad))
            free = at + broad + 10 * unit
            top = point(ax, (at, y), name_of, dy=16 * (words.count("\n") + 1) + 3, va="bottom", weight="semibold")
            top.set(color=colour, in_layout=False)
            point(ax, (at, y), words, dy=3, va="bottom", size=SMALL, linespacing=1.1, in_layout=False)
            if part.span:
                _bracket(ax, part, (start, y + 34), unit)
            start += part.value
            if part.bound:
                ax.plot([start] * 2, [y - 4, y + 34], color=INK, linewidth=1.5, linestyle=DASHES)
        point(ax, (-aside * unit, y + 15), name, weight="semibold")
        y += 58
    ax.set(xlim=(-aside * unit, most + 8 * unit), ylim=(y, 0), xticks=[], yticks=[])
    ax.grid(False)
    fig.set_figheight((y + 4) / 96)
    return fig


def _head(part: tuple, room: tuple[float, float]) -> tuple[str, str]:
    """Return a part's name and words for above its bar, in lines that fit it, and at least a third of the figure."""
    own, whole = room
    broad = max(own - 10, whole / 3 - 10, 96)
    return wrap(part.part, broad, SIZE, "semibold", most=1), wrap(part.words, broad, SMALL)


def _bracket(ax: Axes, part: tuple, at: tuple[float, float], unit: float) -> None:
    """Draw what a part can be as a bracket below its bar, with words below it."""
    start, y = at
    low, high = start + part.low, start + part.high
    ax.plot([low, low, high, high], [y, y + 4, y + 4, y], color=INK, linewidth=1.25, solid_joinstyle="miter")
    end = max(high, measure(part.span, SMALL) * unit)
    point(ax, (end, y), part.span, dy=-8, ha="right", va="top", size=SMALL, color=MUTED, in_layout=False)
