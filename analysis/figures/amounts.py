"""Bars of amounts: ranges as whiskers, and growth with the base set to 100."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, DOTS, GREY, HATCH, INK, MUTED, NARROW, PALE, PAPER, RED, SIZE
from analysis.figures.words import longest, measure, number, point, rows, wrap

TONES = {"blue": BLUE, "red": RED, "grey": PALE, "hatched": PAPER}


@drawn
def output(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw amounts as bars with whiskers over their ranges, one panel a group, all on one scale.

    Columns: group, name, words (str: what stands at the bar's end), tone (str: blue, red, grey, hatched),
    low, value, high (float), start (float or None: where the bar begins, if not at zero).
    """
    amounts = [row._replace(start=row.start or 0) for row in rows(table)]
    panels = {each.group: [row for row in amounts if row.group == each.group] for each in amounts}
    wide = width > NARROW
    tall = [len(bars) * 52 + 48 for bars in panels.values()]
    fig = Drawing(width, max(tall) if wide else sum(tall))
    grid = {"ncols": len(panels)} if wide else {"nrows": len(panels), "height_ratios": tall}
    room = width / grid.get("ncols", 1) - 24
    scale = max(_end(row) * room / (room - longest(row.words, SIZE, "semibold") - 16) for row in amounts)
    most = max(map(_end, amounts))
    ticks = [tick for tick in MaxNLocator(3, steps=[1, 2, 5, 10]).tick_values(0, most) if tick <= most]
    for ax, (group, bars) in zip(fig.subplots(squeeze=False, **grid).flat, panels.items(), strict=True):
        bottom = max(map(len, panels.values())) if wide else len(bars)
        ax.set(xlim=(0, scale), ylim=(bottom - 0.55, -0.62), yticks=[])
        ax.set_title(wrap(group, room, SIZE, "semibold"), loc="left", size=SIZE, weight="semibold", pad=6)
        ax.set_xticks(ticks, [number(tick) for tick in ticks], color=MUTED)
        for y, row in enumerate(bars):
            _amount(ax, y, row, (scale, room))
    fig.get_layout_engine().set(wspace=0.06, hspace=0.08)
    return fig


def _end(row) -> float:
    return row.start + max(row.value, row.high)


def _amount(ax: Axes, y: float, row, scale: tuple[float, float]) -> None:
    """Draw one bar with its name above it, its range as a whisker, and its words at the end."""
    at, thick, end = y + 0.16, 0.36, row.start + row.value
    edge = BLUE if row.tone == "hatched" else TONES[row.tone]
    hatch = HATCH if row.tone == "hatched" else ""
    ax.barh(at, row.value, thick, left=row.start, color=TONES[row.tone], edgecolor=edge, hatch=hatch, linewidth=1)
    if row.start:
        ax.plot([row.start] * 2, [y - 1 + 0.16 + thick / 2, at], color=INK, linewidth=1, linestyle=DOTS, zorder=1.5)
    if row.low < row.high:
        spans = [[row.value - row.low], [row.high - row.value]]
        for colour, line in ((PAPER, 3.75), (INK, 1.5)):  # on a rim of paper, so that it shows on its bar
            ax.errorbar(end, at, xerr=spans, color=colour, linewidth=line, capsize=line / 2 + 3.5, capthick=line)
    point(ax, (_end(row), at), row.words, 9, weight="semibold")
    units, pixels = scale
    name = wrap(row.name, pixels, most=1)
    fits = row.start / units * pixels + measure(name) < pixels
    point(ax, (row.start * fits, at - thick / 2), name, dy=3, va="bottom", in_layout=False)


@drawn
def exports(
    table: pd.DataFrame, *, base: str, parts: pd.DataFrame | None = None, parts_title: str = "", width: int
) -> Drawing:
    """Draw amounts with the year before set to 100; below them the shares of what was added.

    Columns: name, words (str: the totals), before, now (float).  `base` names the line at 100.
    `parts`, the first of them hatched as a bound, has the columns: words (str), share (float: percent).
    """
    amounts = rows(table)
    shares = rows(parts) if parts is not None else []
    stacked = any(measure(row.name, SIZE, "semibold") + measure(row.words) > width - 24 for row in amounts)
    pitch = 74 if stacked else 58
    tall = [len(amounts) * pitch + 24, *([90] if shares else [])]
    fig = Drawing(width, sum(tall))
    bars, *below = fig.subplots(len(tall), 1, squeeze=False, height_ratios=tall).flat
    _indices(bars, amounts, pitch, stacked)
    bars.set_xticks([100], [base])
    for ax in below:
        _shares(ax, shares)
        ax.set_title(parts_title, loc="left", size=SIZE, weight="semibold", pad=0)
    for ax in fig.axes:
        ax.set(yticks=[])
        ax.grid(False)
    fig.get_layout_engine().set(hspace=0.12)
    return fig


def _indices(ax: Axes, amounts: list, pitch: float, stacked: bool) -> None:
    """Draw a bar for each amount, its name and its totals above it, and a line at 100."""
    thick = 20 / pitch
    indices = [row.now / row.before * 100 for row in amounts]
    for y, (row, index) in enumerate(zip(amounts, indices, strict=True)):
        top = y - thick / 2
        ax.barh(y, index, thick, color=(BLUE, GREY)[y > 0])
        point(ax, (index, y), f"{index:.0f}", 7, weight="semibold")
        name = wrap(row.name, ax.figure.bbox.width - 8, SIZE, "semibold", most=1)
        point(ax, (0, top), name, dy=20 if stacked else 4, va="bottom", weight="semibold", in_layout=False)
        look = {"xycoords": ax.get_yaxis_transform(), "va": "bottom", "color": MUTED, "in_layout": False}
        point(ax, (not stacked, top), row.words, dy=4, ha="left" if stacked else "right", **look)
    last = len(amounts) - 1
    ax.plot([100, 100], [-thick / 2, last + thick], color=INK, linewidth=1.1, linestyle=DASHES, zorder=2)
    room = ax.figure.bbox.width
    ax.set(
        xlim=(0, max(100, *indices) * room / (room - 40)),
        ylim=(last + thick, -thick / 2 - (40 if stacked else 24) / pitch),
    )


def _shares(ax: Axes, shares: list) -> None:
    """Draw one bar of parts that make up 100 percent, the first as a bound."""
    left = 0.0
    for n, part in enumerate(shares):
        fill = {"color": PALE} if n else {"color": PAPER, "edgecolor": BLUE, "hatch": HATCH, "linewidth": 1}
        ax.barh(0, part.share, 0.45, left=left, **fill)
        left += part.share
    (first, *_, last), look = shares, {"xycoords": ax.get_yaxis_transform(), "va": "bottom", "dy": 4}
    point(ax, (0, -0.22), first.words, color=BLUE, weight="semibold", **look)
    point(ax, (1, -0.22), last.words, ha="right", color=MUTED, **look)
    ax.set(xlim=(0, left), ylim=(0.25, -0.62), xticks=[])
