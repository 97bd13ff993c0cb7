"""Courses over years on a logarithmic scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter
from matplotlib.transforms import ScaledTranslation

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, DOTS, GREY, INK, MUTED, NARROW, PALE, PAPER, PX, RED, SIZE, SMALL
from analysis.figures.words import number, point, rows, spread, wrap


@dataclass(frozen=True)
class End:
    """What stands at a course's end: its name, lines below it, and where."""

    name: str
    lines: str
    value: float
    colour: str

    @property
    def height(self) -> float:
        """Return the height of all lines in pixels, a little more than they take."""
        return 17 * self.name.count("\n") + 15.5 * self.lines.count("\n") + 38


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
    points, wide, (grey, why) = rows(table), width > NARROW, warning or ("", "")
    courses = {row.course: [each for each in points if each.course == row.course] for row in points}
    colours = iter([BLUE, INK, RED] * len(courses))
    looks = {name: GREY if name == grey else next(colours) for name in courses}
    ends = []
    for name, course in courses.items():
        told = (why if name == grey else "", course[-1].assumes if wide else "", course[-1].words)
        ends.append(_end(name, told, course[-1].value, looks[name], wide))
    if level:
        ends.append(_end(level[0], level[1:2], level[2], INK, wide))
    fig = Drawing(width, max(330, sum(end.height for end in ends) + 40))
    ax = fig.subplots()
    for name, course in courses.items():
        _course(ax, course, looks[name], DASHES if name == grey else "-")
    _years(ax, max(courses.values(), key=len))
    if level:
        ax.plot(ax.get_xlim(), [level[2]] * 2, color=INK, linewidth=1.25, linestyle=DOTS)
    _scale(ax, [value for row in points for value in (row.low, row.high)] + [end.value for end in ends], wide)
    _name_ends(fig, ax, ends)
    return fig


def _end(name: str, told: Sequence[str], value: float, colour: str, wide: bool) -> End:
    room = 200 if wide else 100
    lines = "\n".join(wrap(words, room, SMALL) for words in told if words)
    return End(wrap(name, room, SIZE, "semibold"), lines, value, colour)


def _course(ax: Axes, course: list, colour: str, line: str | tuple) -> None:
    """Draw a course with its range as a band, from a ring where all begin to a dot at its end."""
    years, values = range(len(course)), [row.value for row in course]
    band = [row.low for row in course], [row.high for row in course]
    ax.fill_between(years, *band, color=colour, alpha=0.16, linewidth=0)
    ax.plot(years, values, color=colour, linestyle=line, zorder=3)
    ax.plot(years[-1], values[-1], "o", color=colour, markersize=5, zorder=3, clip_on=False)
    ring = {"color": PAPER, "markeredgecolor": INK, "markeredgewidth": 1.5, "markersize": 7}
    ax.plot(0, values[0], "o", zorder=4, clip_on=False, **ring)


def _years(ax: Axes, course: list) -> None:
    """Name the years, and below them how they are known, once for neighbours that share it."""
    ax.set_xticks(range(len(course)), [row.year for row in course])
    ax.set_xlim(0, len(course) - 1)
    ax.get_xticklabels()[-1].set_ha("right")  # clear of what stands beside the courses' ends
    ax.grid(axis="x", visible=False)
    look = {"xycoords": ax.get_xaxis_transform(), "color": MUTED, "size": SMALL, "ha": "center", "va": "top"}
    for basis, group in groupby(range(len(course)), key=lambda year: course[year].basis):
        years = list(group)
        if basis:
            point(ax, ((years[0] + years[-1]) / 2, 0), basis, dy=-27, **look)
        if basis and len(years) > 1:
            below = look["xycoords"] + ScaledTranslation(0, -23 / 96, ax.figure.dpi_scale_trans)
            ax.plot([years[0] - 0.12, years[-1]], [0, 0], color=PALE, linewidth=1, transform=below, clip_on=False)


def _scale(ax: Axes, values: list[float], wide: bool) -> None:
    """Set a logarithmic scale that holds all values, with round numbers beside it."""
    low, high = min(values) / 1.12, max(values) * 1.12
    ax.set(yscale="log", ylim=(low, high))
    ticks = [step * 10.0**power for power in range(-2, 13) for step in (1, 2, 5)]
    ax.yaxis.set_major_locator(FixedLocator([tick for tick in ticks if low <= tick <= high]))
    ax.yaxis.set_minor_locator(FixedLocator([]))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value, short=not wide)))
    ax.tick_params(axis="y", labelcolor=MUTED, pad=10 * PX)


def _name_ends(fig: Drawing, ax: Axes, ends: list[End]) -> None:
    """Write at each course's end its name, and below it what it assumes and where it ends; none meets another."""
    notes, at = [], ax.get_xlim()[1]
    look = {"dx": 10, "linespacing": 1.05, "bbox": None, "in_layout": False}
    for end in ends:
        name = point(ax, (at, end.value), end.name, va="bottom", weight="semibold", color=end.colour, **look)
        notes.append((name, point(ax, (at, end.value), end.lines, va="top", size=SMALL, **look)))
    broad = max(text.get_window_extent().width for pair in notes for text in pair)
    fig.get_layout_engine().set(rect=(0, 0, 1 - (broad + 10) / fig.bbox.width, 1))
    fig.draw_without_rendering()
    tall = [[text.get_window_extent().height * PX for text in pair] for pair in notes]
    wanted = [ax.transData.transform((0, end.value))[1] * PX for end in ends]
    middles = spread(wanted, [sum(pair) + 5 for pair in tall], (0, fig.bbox.height * PX))
    for pair, y, (high, deep), middle in zip(notes, wanted, tall, middles, strict=True):
        for text in pair:
            text.set_position((10 * PX, middle + (deep - high) / 2 - y))
