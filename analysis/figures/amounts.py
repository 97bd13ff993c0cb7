"""Bars of amounts, with brackets over their ranges, and with what was added beside what was there."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, DOTS, GREY, INK, MUTED, SIZE, SMALL, TONES, shade
from analysis.figures.words import measure, point, rows, wrap


@drawn
def output(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw amounts as parts of a bar for each row, with a bracket over what each part can be.

    Columns: row, part, words (str: above the part), span (str: below its bracket), tone (str: blue, red, grey),
    stated (bool: full, otherwise pale), low, value, high (float).
    """
    bars = [(name, list(parts)) for name, parts in groupby(rows(table), lambda each: each.row)]
    aside = max(measure(name, SIZE, "semibold") for name, _ in bars) + 14  # pixels for the rows' names
    most = max(sum(part.value for part in parts[:-1]) + max(parts[-1].value, parts[-1].high) for _, parts in bars)
    unit = most / (width - aside - 12)  # of a pixel
    fig = Drawing(width, 100)
    ax, y, before = fig.subplots(), 0.0, None
    for name, parts in bars:
        told = [wrap(part.words, max(part.value / unit - 10, 96), SMALL) for part in parts]
        y += 16 * (max(words.count("\n") for words in told) + 1) + 22
        start = 0.0
        for part, words in zip(parts, told, strict=True):
            ax.barh(y + 15, part.value, 30, left=start, **shade(TONES[part.tone], part.stated))
            top = point(ax, (start, y), part.part, dy=16 * (words.count("\n") + 1) + 3, va="bottom", weight="semibold")
            top.set(color=TONES[part.tone], in_layout=False)
            point(ax, (start, y), words, dy=3, va="bottom", size=SMALL, linespacing=1.1, in_layout=False)
            _bracket(ax, part, (start, y + 34))
            start += part.value
        point(ax, (-aside * unit, y + 15), name, weight="semibold")
        if before:
            ax.plot([before[0]] * 2, [before[1], y + 30], color=INK, linewidth=1, linestyle=DOTS)
        before, y = (parts[0].value, y + 30), y + 58
    ax.set(xlim=(-aside * unit, most + 8 * unit), ylim=(y, 0), xticks=[], yticks=[])
    ax.grid(False)
    fig.set_figheight((y + 4) / 96)
    return fig


def _bracket(ax: Axes, part: tuple, at: tuple[float, float]) -> None:
    """Draw what a part can be as a bracket below its bar, with words below it."""
    start, y = at
    low, high = start + part.low, start + part.high
    ax.plot([low, low, high, high], [y, y + 4, y + 4, y], color=INK, linewidth=1.25, solid_joinstyle="miter")
    point(ax, (high, y), part.span, dy=-8, ha="right", va="top", size=SMALL, color=MUTED, in_layout=False)


@drawn
def before_and_added(
    table: pd.DataFrame, *, heads: tuple[str, str], parts: pd.DataFrame | None = None, width: int
) -> Drawing:
    """Draw amounts to both sides of a line: to its left what was there before, to its right what was added.

    Columns: name, told (str: below the name), growth (str: at the bar's end), before, added (float), before_words,
    added_words (str): all computed, so pale. `heads` stand above the sides. `parts` are two of what the last amount
    added, where a dashed line bounds the first: words (str), amount (float).
    """
    amounts, shares = rows(table), rows(parts) if parts is not None else []
    left, right = max(row.before for row in amounts), max(max(row.added, 0) for row in amounts)
    aside = max(measure(row.growth, SIZE, "semibold") for row in amounts) + 12  # pixels for what stands at the ends
    unit = (left + right) / (width - 8 - aside)  # of a pixel
    fig = Drawing(width, 100)
    ax, y = fig.subplots(), 0.0
    for n, row in enumerate(amounts):
        told = wrap(row.told, width - 12, SMALL, most=3)
        name = wrap(row.name, width - 12, SIZE, "semibold", most=1)
        point(ax, (-left, y + 9), name, weight="semibold", in_layout=False)
        point(ax, (-left, y + 18), told, va="top", size=SMALL, color=MUTED, linespacing=1.1, in_layout=False)
        top = y = y + 38 + 16 * told.count("\n")
        for words, ink in ((heads, MUTED), ((row.before_words, row.added_words), INK))[n > 0 :]:
            point(ax, (0, y + 8), words[0], -6, ha="right", color=ink, in_layout=False)
            point(ax, (0, y + 8), words[1], 6, color=ink, in_layout=False)
            y += 18
        ax.plot([0, 0], [top, y + 30], color=INK, linewidth=1.25)
        ax.barh(y + 13, -row.before, 26, **shade(GREY, False))
        ax.barh(y + 13, row.added, 26, **shade((BLUE, GREY)[n > 0], False))
        point(ax, (max(row.added, 0), y + 13), row.growth, 7, weight="semibold")
        y += 42
    if shares:
        y += _shares(ax, shares, (y - 42, unit), (left, right + aside * unit))
    ax.set(xlim=(-left, right + aside * unit), ylim=(y, 0), xticks=[], yticks=[])
    ax.grid(False)
    fig.set_figheight((y + 4) / 96)
    return fig


def _shares(ax: Axes, shares: list, place: tuple[float, float], ends: tuple[float, float]) -> float:
    """Divide what the last bar added at a bound, name each part below itself, and return the names' height."""
    (y, unit), (first, other), (left, right) = place, shares, ends
    at, look = first.amount, {"va": "top", "size": SMALL, "linespacing": 1.1, "weight": "semibold", "in_layout": False}
    ax.barh(y + 13, at, 26, **shade(BLUE, False) | {"linewidth": 0})
    ax.plot([at, at], [y, y + 26], color=BLUE, linewidth=1.5, linestyle=DASHES)
    words = wrap(other.words, (right - at) / unit - 12, SMALL, "semibold")
    point(ax, (at, y + 30), words, 5, color=INK, **look)
    low = 16.0 * (words.count("\n") + 1) + 34
    ax.plot([at / 2] * 2, [y + 26, y + low], color=BLUE, linewidth=1)
    words = wrap(first.words, (left + right) / unit - 12, SMALL, "semibold")
    start = min(0, right - measure(words, SMALL, "semibold") * unit)
    point(ax, (start, y + low + 2), words, color=BLUE, **look)
    return low - 18 + 16.0 * (words.count("\n") + 1)
