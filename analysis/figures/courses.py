"""Courses over years on a logarithmic scale."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, DOTS, GREY, INK, MUTED, NARROW, PALE, PAPER, PX, RED, SIZE, SMALL
from analysis.figures.words import number, point, rows, spread, wrap


@drawn
def scenarios(
    table: pd.DataFrame,
    *,
    warning: tuple[str, str] | None = None,
    level: tuple[str, str, float] | None = None,
    width: int,
) -> Drawing:
    """Draw courses on a logarithmic scale, each named at its end, and a level to compare them with.

    Columns, one row a course and year: course, assumes, year, basis (str: how the year is known, below it),
    low, value, high (float), words (str: what stands at the course's end; the last year's is taken).
    `warning` is the name of the course drawn grey, and words that say so; `level` is a name, words and a value.
    """
    points = rows(table)
    courses = {row.course: [each for each in points if each.course == row.course] for row in points}
    colours = iter([BLUE, INK, RED] * len(courses))
    wide, (grey, why) = width > NARROW, warning or (None, None)
    fig = Drawing(width, 330 if wide else 340)
    ax = fig.subplots()
    ends = []
    for name, course in courses.items():
        colour = GREY if name == grey else next(colours)
        values = [row.value for row in course]
        years = range(len(course))
        ax.fill_between(
            years, [row.low for row in course], [row.high for row in course], color=colour, alpha=0.16, linewidth=0
        )
        ax.plot(values, color=colour, linestyle=DASHES if name == grey else "-", zorder=3)
        ax.plot(years[-1], values[-1], "o", color=colour, markersize=5, zorder=3, clip_on=False)
        told = [why] * (name == grey) + [course[-1].assumes] * wide + [course[-1].words]
        ends.append((name, told, values[-1], colour))
    last = max(len(course) for course in courses.values()) - 1
    if level:
        ax.plot([0, last], [level[2]] * 2, color=INK, linewidth=1.25, linestyle=DOTS)
        ends.append((level[0], [level[1]], level[2], INK))
    _scale(ax, [row.low for row in points] + [row.high for row in points] + [end[2] for end in ends], wide)
    first = next(iter(courses.values()))
    ax.plot(
        0,
        first[0].value,
        "o",
        color=PAPER,
        markeredgecolor=INK,
        markeredgewidth=1.5,
        markersize=7,
        zorder=4,
        clip_on=False,
    )
    ax.set(xlim=(0, last))
    ax.set_xticks(range(len(first)), [row.year for row in first])
    ax.get_xticklabels()[-1].set_ha("right")  # clear of what stands beside the courses' ends
    _name_bases(ax, [row.basis for row in first])
    ax.grid(axis="x", visible=False)
    _name_ends(fig, ax, ends, 200 if wide else 100)
    return fig


def _scale(ax: Axes, values: list[float], wide: bool) -> None:
    """Set a logarithmic scale that holds all values, with round numbers beside it."""
    low, high = min(values) / 1.12, max(values) * 1.12
    ax.set(yscale="log", ylim=(low, high))
    ticks = [step * 10.0**power for power in range(-2, 13) for step in (1, 2, 5)]
    ax.yaxis.set_major_locator(FixedLocator([tick for tick in ticks if low <= tick <= high]))
    ax.yaxis.set_minor_locator(FixedLocator([]))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value, short=not wide)))
    ax.tick_params(axis="y", labelcolor=MUTED, pad=10 * PX)


def _name_bases(ax: Axes, bases: list[str | None]) -> None:
    """Write below the years how they are known, once for neighbours that share it."""
    look = {"xycoords": ax.get_xaxis_transform(), "color": MUTED, "size": SMALL}
    for basis, group in groupby(enumerate(bases), key=lambda pair: pair[1]):
        years = [year for year, _ in group]
        first, last = years[0], years[-1]
        if basis:
            point(ax, ((first + last) / 2, 0), basis, dy=-26, ha="center", va="top", **look)
        if basis and last > first:
            ax.plot(
                [first - 0.12, last], [-0.08] * 2, color=PALE, linewidth=1, transform=look["xycoords"], clip_on=False
            )


def _name_ends(fig: Drawing, ax: Axes, ends: list[tuple], room: float) -> None:
    """Write at each course's end its name, and below it what it assumes and where it ends; none meets another."""
    notes = []
    for name, told, value, colour in ends:
        look = {"dx": 10, "linespacing": 1.05, "bbox": None}
        at = (ax.get_xlim()[1], value)
        above = point(ax, at, wrap(name, room, SIZE, "semibold"), va="bottom", weight="semibold", color=colour, **look)
        notes.append(
            (
                above,
                point(
                    ax, at, "\n".join(wrap(words, room, SMALL) for words in told if words), va="top", size=SMALL, **look
                ),
            )
        )
    fig.draw_without_rendering()
    tall = [[text.get_window_extent().height * PX for text in pair] for pair in notes]
    wanted = [ax.transData.transform((0, end[2]))[1] * PX for end in ends]
    middles = spread(wanted, [sum(pair) + 5 for pair in tall])
    for pair, y, (high, deep), middle in zip(notes, wanted, tall, middles, strict=True):
        for text in pair:
            text.set_position((10 * PX, middle + (deep - high) / 2 - y))
