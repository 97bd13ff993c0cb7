"""Courses over years: what is assumed as lines, each in the band where it can lie."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.ticker import FuncFormatter

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, DASHES, GREEN, GREY, INK, PURPLE, RED, SMALL
from analysis.figures.words import number, rows, wrap

LOOKS = [(colour, line) for line in ("-", DASHES) for colour in (PURPLE, GREY, RED, GREEN, INK, BLUE)]


@drawn
def scenarios(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw courses over years, each with a colour or line of its own; a key below says what each one is.

    Columns, one row a course and year: course, year (str), low, value, high (float).
    """
    points = rows(table)
    years = list(dict.fromkeys(row.year for row in points))
    fig = Drawing(width, 100)
    ax, key = fig.subplots(2)
    courses = groupby(points, lambda row: row.course)
    for (name, course), (colour, line) in zip(courses, LOOKS * len(points), strict=False):
        lows, values, highs = zip(*((row.low, row.value, row.high) for row in course), strict=True)
        ax.fill_between(range(len(values)), lows, highs, color=colour, alpha=0.16)
        ax.plot(values, color=colour, linestyle=line, label=wrap(name, width - 60, SMALL))
    ax.set(xlim=(-0.4, len(years) - 0.6), xticks=range(len(years)), xticklabels=years)
    ax.set_ylim(0, 1.06 * max(row.high for row in points))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value, short=True)))
    ax.grid(axis="x", visible=False)
    handles, labels = ax.get_legend_handles_labels()
    look = {"loc": "upper left", "borderpad": 0, "borderaxespad": 0, "fontsize": SMALL, "frameon": False}
    key.legend(handles, labels, **look).set_in_layout(False)
    key.axis("off")
    tall = 22 * sum(label.count("\n") + 1 for label in labels)
    fig.set_figheight((280 + tall) / 96)  # 40 of these pixels are for the years and what parts them from the key
    ax.get_gridspec().set_height_ratios((240, tall))
    return fig
