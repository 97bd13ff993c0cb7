"""Plans over columns: what each group covers by each plan."""

from __future__ import annotations

from itertools import groupby

import pandas as pd
from matplotlib.axes import Axes

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import DASHES, GRID, MUTED, NARROW, PALE, PAPER, SMALL, TONES
from analysis.figures.words import measure, point, rows, wrap


@drawn
def allocation(table: pd.DataFrame, *, width: int) -> Drawing:
    """Draw what each group covers by each plan, as bars over columns.

    The table's first columns, in this order: group, plan, column (str), covers (str: "yes", "no", or None where it is
    not stated), words (str: what stands there), tone (str: blue, red, grey). Neighbours that share covers and words
    share a bar; a dashed frame stands where nothing is stated, words alone where a column is left out ("no").
    """
    table = table.iloc[:, :6].set_axis(["group", "plan", "column", "covers", "words", "tone"], axis=1)
    cells, wide = rows(table), width > NARROW
    columns = list(dict.fromkeys(cell.column for cell in cells))
    aside = max(measure(cell.plan) for cell in cells) + 20 if wide else 0  # on a phone the plans stand above the bars
    room = (width - 8 - aside) / len(columns)  # pixels of a column
    heads = [wrap(column, room - 8, SMALL, most=3) for column in columns]
    fig = Drawing(width, 100)
    ax = fig.subplots()
    top = y = 16.0 * max(head.count("\n") + 1 for head in heads) + 6  # pixels from above
    for (group, tone), plans in groupby(cells, lambda cell: (cell.group, cell.tone)):
        point(ax, (-aside / room, y + 16), group, weight="semibold", color=TONES[tone])
        y += 30
        for plan, covered in groupby(plans, lambda cell: cell.plan):
            runs = [list(run) for _, run in groupby(covered, lambda cell: (cell.covers, cell.words))]
            told = [wrap(run[0].words or "", room * len(run) - 14, SMALL, most=3) for run in runs]
            thick = max(34, *(15 * words.count("\n") + 20 for words in told))
            point(ax, (-aside / room, y + (thick / 2 if wide else 8)), plan, in_layout=False)
            y += 0 if wide else 18
            for run, words in zip(runs, told, strict=True):
                _bar(ax, (columns.index(run[0].column), y + thick / 2), (len(run), thick), run[0], words)
            y += thick + 8
        y += 6
    ax.set(xlim=(-aside / room, len(columns)), ylim=(y - 8, 0), xticks=[], yticks=[])
    ax.vlines(range(len(columns) + 1), top, y - 8, color=GRID, linewidth=0.75, zorder=0)
    for x, head in enumerate(heads):
        ax.text(x + 0.5, top - 6, head, ha="center", va="bottom", size=SMALL, color=MUTED)
    ax.grid(False)
    fig.set_figheight(y / 96)
    return fig


def _bar(ax: Axes, at: tuple[float, float], size: tuple[float, float], cell: tuple, words: str) -> None:
    """Draw a bar over the columns covered, a dashed frame where nothing is stated, words where they are left out."""
    (x, y), (broad, thick), colour = at, size, TONES[cell.tone]
    look = {"color": PAPER, "edgecolor": PALE, "linestyle": DASHES} if cell.covers is None else {"color": colour}
    if cell.covers != "no":
        ax.barh(y, broad - 0.04, thick, left=x + 0.02, **look)
    look = {"color": PAPER, "weight": "semibold"} if cell.covers == "yes" else {"color": MUTED}
    look |= {"va": "center"} if "\n" in words else {}
    point(ax, (x + broad / 2, y), words, ha="center", size=SMALL, linespacing=1.1, bbox=None, **look)
