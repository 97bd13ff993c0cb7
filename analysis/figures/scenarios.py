"""Courses over years: what was counted as bars, what is assumed as lines from the last of them."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.ticker import FuncFormatter

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, GREEN, GREY, INK, PURPLE, RED, SMALL, shade
from analysis.figures.words import number, rows, wrap

LOOKS = [(colour, line) for line in ("-", DASHES) for colour in (PURPLE, GREY, RED, GREEN, INK, BLUE)]
BROAD = 0.92  # of a year: a bar


@drawn
def scenarios(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw what was counted as a bar a year, and courses from the last of them; a key below says what each one is.

    Columns, one row a course and year: course (str, or None: a bar), assumes (str), year, basis (str: how the year is
    known, below it), stated (bool: a full bar, otherwise pale), low, value, high (float), words (str: the value, as the
    key has it for a bar and for a course's last year).
    """
    points = rows(table)
    years = list(dict.fromkeys((row.year, row.basis) for row in points))
    fig = Drawing(width, 420)
    ax, key = fig.subplots(2)
    for row in sorted((row for row in points if row.course is None), key=lambda row: (row.year, -row.value)):
        at = years.index((row.year, row.basis))
        ax.bar(at, row.value, BROAD, label=f"{row.year}: {row.words}", **shade(BLUE, row.stated))
    courses = groupby((row for row in points if row.course), lambda row: row.course)
    for (name, course), (colour, line) in zip(courses, LOOKS * len(points), strict=False):
        *_, last = course = list(course)
        at = [years.index((row.year, row.basis)) for row in course]
        words = wrap(f"{name}: {last.assumes}, {last.words}", width - 110, SMALL)
        ax.fill_between(at, [row.low for row in course], [row.high for row in course], color=colour, alpha=0.16)
        ax.plot(at, [row.value for row in course], color=colour, linestyle=line, label=words)
    room = (width - 64) / len(years)  # pixels of a year, beside the numbers of the axis
    names = [f"{year}\n{wrap(basis, room, SMALL)}" for year, basis in years]
    ax.set(xlim=(-BROAD / 2, len(years) - 1 + BROAD / 2), xticks=range(len(years)), xticklabels=names)
    ax.set_ylim(0, 1.06 * max(row.high for row in points))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value, short=True)))
    ax.grid(axis="x", visible=False)
    key.axis("off")
    handles, labels = ax.get_legend_handles_labels()
    look = {"loc": "upper left", "borderpad": 0, "borderaxespad": 0, "fontsize": SMALL, "frameon": False}
    key.legend(handles, labels, **look).set_in_layout(False)
    lines = sum(label.count("\n") + 1 for label in labels)
    fig.set_figheight((330 + 22 * lines) / 96)  # 90 of these pixels are for the years' names
    ax.get_gridspec().set_height_ratios((240, 22 * lines))
    return fig
