"""Texts as strips of what is taken from them."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import blended_transform_factory

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import BLUE, MUTED, NARROW, PALE, PAPER, SMALL
from analysis.figures.words import measure, point, rows, wrap

LOOKS = (
    {"facecolor": BLUE, "edgecolor": PAPER},
    {"facecolor": PALE, "edgecolor": PAPER},
    {"facecolor": PAPER, "edgecolor": PALE},
)
FEW = 12  # more articles than these stand closer


@drawn
def coverage(table: pd.DataFrame, *, kinds: tuple[str, ...], scale: str = "", width: int) -> Drawing:
    """Draw each article as a strip of its text, coloured by kind.

    Columns, one row a passage: article, kind (str), start, end (float: where it begins and ends in the text).
    `kinds` are at most three: filled, pale, empty; `scale` says what the axis counts.
    """
    passages = rows(table)
    articles = list(dict.fromkeys(row.article for row in passages))
    above = width <= NARROW and len(articles) <= FEW
    pitch = 44 if above else 30 if len(articles) <= FEW else 18
    lines = 1 if sum(measure(kind, SMALL) + 44 for kind in kinds) < width else len(kinds)
    fig = Drawing(width, len(articles) * pitch + 18 * lines + 46)
    ax = fig.subplots()
    for kind, look in zip(kinds, LOOKS, strict=False):
        shown = [row for row in passages if row.kind == kind]
        places = [articles.index(row.article) + 0.2 * above for row in shown]
        lengths, starts = [row.end - row.start for row in shown], [row.start for row in shown]
        ax.barh(places, lengths, 0.4 if above else 0.62, left=starts, linewidth=0.6, **look)
    top = -0.55 - (18 * lines + 4) / pitch  # room for the key
    ax.set(xlim=(0, max(row.end for row in passages)), ylim=(len(articles) - 0.45, top))
    _name_articles(ax, articles, width, above)
    _key(ax, kinds, lines)
    ax.set_xlabel(scale, loc="right", size=SMALL, labelpad=2)
    ax.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
    ax.xaxis.set_major_formatter("{x:,.0f}")
    ax.tick_params(axis="x", labelcolor=MUTED)
    ax.grid(axis="y", visible=False)
    return fig


def _name_articles(ax: Axes, articles: list[str], width: int, above: bool) -> None:
    """Write the articles' names beside their strips, or above them."""
    names = [wrap(article, (width - 8) * (1 if above else 0.3), SMALL, most=1) for article in articles]
    ax.set_yticks([] if above else range(len(names)), [] if above else names, size=SMALL)
    for y, name in enumerate(names if above else []):
        point(ax, (0, y), name, dy=2, va="bottom", size=SMALL, in_layout=False)


def _key(ax: Axes, kinds: tuple[str, ...], lines: int) -> None:
    """Name the kinds above the strips, from the figure's left edge."""
    patches = [Rectangle((0, 0), 1, 1, linewidth=0.6, **look) for look, _ in zip(LOOKS, kinds, strict=False)]
    corner = blended_transform_factory(ax.figure.transFigure, ax.transAxes)
    look = {"facecolor": PAPER, "edgecolor": "none", "framealpha": 1, "borderpad": 0.2, "borderaxespad": 0}
    look |= {"fontsize": SMALL, "handlelength": 1.3, "columnspacing": 1.4, "ncols": len(kinds) // lines}
    look |= {"loc": "upper left", "bbox_to_anchor": (0, 1), "bbox_transform": corner}
    ax.legend(patches, kinds, **look).set_in_layout(False)
