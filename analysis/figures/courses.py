"""Courses over years: what was counted as bars, what is assumed as lines from the last of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.transforms import ScaledTranslation

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import (
    BLUE,
    DASHES,
    DOTS,
    GREEN,
    GREY,
    INK,
    MUTED,
    NARROW,
    PALE,
    PAPER,
    PURPLE,
    PX,
    RED,
    SIZE,
    SMALL,
    shade,
)
from analysis.figures.words import point, rows, spread, wrap

LOOKS = [(colour, line) for line in ("-", DASHES) for colour in (PURPLE, GREY, RED, GREEN, INK, BLUE)]
BROAD = 0.92  # of a year: a bar


@dataclass(frozen=True)
class End:
    """What stands at a course's end: its name, lines below it, and where."""

    name: str
    lines: str
    value: float
    colour: str


@drawn
def scenarios(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw what was counted as a bar a year, and courses from the last of them, each named at its end.

    Columns, one row a course and year: course (str, or None: a bar), assumes (str), year, basis (str: how the year is
    known, below it), stated (bool: a full bar, otherwise pale), low, value, high (float), words (str: what stands at a
    bar, and at a course's end; the last year's is taken).  A dotted line leads from the first bar over all years.
    """
    points, wide = rows(table), width > NARROW
    years = list(dict.fromkeys((row.year, row.basis) for row in points))
    bars = [row for row in points if row.course is None]
    names = list(dict.fromkeys(row.course for row in points if row.course))
    room = 190 if wide else 92  # pixels for a line at the courses' ends
    fig = Drawing(width, 360)
    ax, ends = fig.subplots(), []
    for row in bars:
        ax.bar(years.index((row.year, row.basis)), row.value, BROAD, **shade(BLUE, row.stated))
    for name, (colour, line) in zip(names, LOOKS * len(names), strict=False):
        course = [row for row in points if row.course == name]
        last = _course(ax, course, [years.index((row.year, row.basis)) for row in course], (colour, line))
        lines = "\n".join(wrap(words, room, SMALL) for words in (last.assumes, last.words))
        ends.append(End(wrap(name, room, SIZE, "semibold"), lines, last.value, colour))
    if bars:
        level = [bars[0].value] * 2
        ax.plot([BROAD / 2, len(years) - 1], level, color=INK, linewidth=1.25, linestyle=DOTS, zorder=0.9)
    top = 1.06 * max(row.high for row in points)
    ax.set(xlim=(-BROAD / 2 - 0.04, len(years) - 1), ylim=(0, top), yticks=[])  # every end of a line says its value
    _years(ax, years, (width - room) / (len(years) - 1 + BROAD / 2))
    _name_ends(fig, ax, ends)
    _name_bars(ax, bars, [year for year, _ in years])
    return fig


def _course(ax: Axes, course: list, places: list[int], look: tuple) -> tuple:
    """Draw a course with its range as a band and a dot at its end, and return its last row."""
    colour, line = look
    band = [row.low for row in course], [row.high for row in course]
    ax.fill_between(places, *band, color=colour, alpha=0.16, linewidth=0)
    ax.plot(places, [row.value for row in course], color=colour, linestyle=line, zorder=3)
    ax.plot(places[-1], course[-1].value, "o", color=colour, markersize=5, zorder=3, clip_on=False)
    return course[-1]


def _years(ax: Axes, years: list[tuple], room: float) -> None:
    """Name the years, each with so much room, and below them how they are known, once for neighbours that share it."""
    ax.set_xticks(range(len(years)), [year for year, _ in years])
    ax.get_xticklabels()[-1].set_ha("right")  # clear of what stands beside the courses' ends
    ax.grid(False)
    ax.axhline(0, color=PALE, linewidth=0.75)
    look = {"xycoords": ax.get_xaxis_transform(), "color": MUTED, "size": SMALL, "ha": "center", "va": "top"}
    for basis, group in groupby(range(len(years)), key=lambda at: years[at][1]):
        known = list(group)
        start, end = known[0] - BROAD / 2, known[-1] + BROAD / 2 * (known[-1] < len(years) - 1)
        below = look["xycoords"] + ScaledTranslation(0, -23 / 96, ax.figure.dpi_scale_trans)
        ax.plot([start, end], [0, 0], color=PALE, linewidth=1, transform=below, clip_on=False)
        point(ax, ((start + end) / 2, 0), wrap(basis, (end - start) * room, SMALL), dy=-27, linespacing=1.05, **look)


def _name_ends(fig: Drawing, ax: Axes, ends: list[End]) -> None:
    """Write at each course's end its name, and below it what it assumes and where it ends; none meets another."""
    notes, at = [], ax.get_xlim()[1]
    look = {"dx": 10, "linespacing": 1.05, "bbox": None, "in_layout": False}
    for end in ends:
        name = point(ax, (at, end.value), end.name, va="bottom", weight="semibold", color=end.colour, **look)
        notes.append((name, point(ax, (at, end.value), end.lines, va="top", size=SMALL, **look)))
    broad = max((text.get_window_extent().width for pair in notes for text in pair), default=0)
    tall = [[text.get_window_extent().height * PX for text in pair] for pair in notes]
    fig.set_figheight(max(fig.get_figheight(), (sum(map(sum, tall)) + 8 * len(tall) + 40) / 72))
    fig.get_layout_engine().set(rect=(0, 0, 1 - (broad + 10) / fig.bbox.width, 1))
    fig.draw_without_rendering()
    wanted = [ax.transData.transform((0, end.value))[1] * PX for end in ends]
    middles = spread(wanted, [sum(pair) + 5 for pair in tall], (0, fig.bbox.height * PX))
    for pair, y, (high, deep), middle in zip(notes, wanted, tall, middles, strict=True):
        for text in pair:
            text.set_position((10 * PX, middle + (deep - high) / 2 - y))


def _name_bars(ax: Axes, bars: list, years: list) -> None:
    """Write in a bar that stands before another what it counts, and above each year's highest what that is."""
    (left, bottom), (right, top) = ax.transData.transform([(0, 0), (1, 1e6)])
    year, unit, over = right - left, 1e6 / (top - bottom), 0.0
    for at, name in enumerate(years):
        *inner, outer = sorted((bar for bar in bars if bar.year == name), key=lambda bar: bar.value) or [None]
        if outer is None:
            continue
        told, last = [outer.words], outer.year == bars[-1].year and at > 0  # where the courses begin
        for bar in inner:
            words = wrap(bar.words, year * BROAD - 2, SMALL, "semibold")
            if bar.words.split()[0] in words and 15 * words.count("\n") + 24 < bar.value / unit:
                look = {"va": "top", "ha": "center", "color": PAPER, "weight": "semibold", "linespacing": 1.05}
                point(ax, (at, bar.value), words, dy=-5, size=SMALL, bbox=None, in_layout=False, **look)
            else:
                told.append(bar.words)
        words = wrap("; ".join(told), year * (1 + last * BROAD / 2) - 4, SMALL)
        base = max(outer.value / unit, over)
        look = {"va": "bottom", "ha": "right" if last else "left", "size": SMALL, "linespacing": 1.05}
        point(ax, (at - BROAD / 2 * (not last), 0), words, -6 * last, base + 4, in_layout=False, **look)
        over = base + 15 * words.count("\n") + 20
