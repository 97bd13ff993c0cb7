"""Bars: of amounts with brackets over their ranges, of plans over columns, and of texts as strips."""

from __future__ import annotations

from collections import namedtuple
from itertools import groupby

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import blended_transform_factory

from analysis.figures.drawing import drawn
from analysis.figures.style import BLUE, DASHES, FAINT, GRID, INK, MUTED, NARROW, PALE, PAPER, SIZE, SMALL, TONES
from analysis.figures.words import measure, point, wrap

LOOKS = (  # of passages, by their kind
    {"facecolor": BLUE, "edgecolor": PAPER},
    {"facecolor": PALE, "edgecolor": PAPER},
    {"facecolor": PAPER, "edgecolor": PALE},
)
Cell = namedtuple("Cell", "group plan column covers words tone")


@drawn
def amounts(ax: Axes, bars: list, width: int) -> float:
    """Draw each amount as a bar below its name; the bracket below its end spans what the amount can be.

    Columns: name (str), words (str: below the name), span (str: below the bracket), tone (str: blue, red, green, grey),
    stated (bool: full, otherwise pale), low, value, high (float).
    """
    unit, y = max(bar.high for bar in bars) / (width - 12), 0.0  # of a pixel; pixels from above
    for bar in bars:
        name, words = wrap(bar.name, width - 12, SIZE, "semibold"), wrap(bar.words, width - 12, SMALL)
        below, colour = 16 * (words.count("\n") + 1), TONES[bar.tone]
        y += 16 * (name.count("\n") + 1) + below + 8
        head = point(ax, (0, y), name, dy=below + 3, va="bottom", weight="semibold", linespacing=1.1)
        head.set(color=colour, in_layout=False)
        point(ax, (0, y), words, dy=3, va="bottom", size=SMALL, linespacing=1.1, in_layout=False)
        fill = colour if bar.stated else (colour, FAINT)  # pale is computed
        ax.barh(y + 15, bar.value, 30, facecolor=fill, edgecolor=colour, linewidth=1)
        _bracket(ax, bar, y + 34, unit)
        y += 66
    ax.set(xlim=(0, width * unit), ylim=(y, 0), xticks=[], yticks=[])
    return y + 4


def _bracket(ax: Axes, bar: tuple, y: float, unit: float) -> None:
    """Draw what an amount can be as a bracket below its bar, with words below it."""
    ends, down = [bar.low, bar.low, bar.high, bar.high], [y, y + 4, y + 4, y]
    ax.plot(ends, down, color=INK, linewidth=1.25, solid_joinstyle="miter")
    end = max(bar.high, measure(bar.span, SMALL) * unit)
    point(ax, (end, y), bar.span, dy=-8, ha="right", va="top", size=SMALL, color=MUTED, in_layout=False)


@drawn
def allocation(ax: Axes, rows: list, width: int) -> float:
    """Draw what each group covers by each plan, as bars over columns.

    The table's first columns, in this order: group, plan, column (str), covers (str: "yes", "perhaps", "no", or None
    where it is not stated), words (str: what stands there), tone (str: blue, red, grey). Neighbours that share covers
    and words share a bar, a pale one for "perhaps"; a dashed frame stands where nothing is stated, words alone at "no".
    """
    cells, wide = [Cell(*row[:6]) for row in rows], width > NARROW
    columns = list(dict.fromkeys(cell.column for cell in cells))
    aside = max(measure(cell.plan) for cell in cells) + 20 if wide else 0  # on a phone the plans stand above the bars
    room = (width - 8 - aside) / len(columns)  # pixels of a column
    heads = [wrap(column, room - 8, SMALL, most=3) for column in columns]
    top = y = 16.0 * max(head.count("\n") + 1 for head in heads) + 6  # pixels from above
    for (group, tone), plans in groupby(cells, lambda cell: (cell.group, cell.tone)):
        point(ax, (-aside / room, y + 16), group, weight="semibold", color=TONES[tone])
        y += 30
        for plan, covered in groupby(plans, lambda cell: cell.plan):
            runs = [list(run) for _, run in groupby(covered, lambda cell: (cell.covers, cell.words))]
            labels = [wrap(run[0].words or "", room * len(run) - 14, SMALL, most=3) for run in runs]
            thick = max(34, *(15 * label.count("\n") + 20 for label in labels))
            point(ax, (-aside / room, y + (thick / 2 if wide else 8)), plan, in_layout=False)
            y += 0 if wide else 18
            for run, label in zip(runs, labels, strict=True):
                _covered(ax, (columns.index(run[0].column), y + thick / 2), (len(run), thick), run[0], label)
            y += thick + 8
        y += 6
    ax.set(xlim=(-aside / room, len(columns)), ylim=(y - 8, 0), xticks=[], yticks=[])
    ax.vlines(range(len(columns) + 1), top, y - 8, color=GRID, linewidth=0.75, zorder=0)
    for x, head in enumerate(heads):
        ax.text(x + 0.5, top - 6, head, ha="center", va="bottom", size=SMALL, color=MUTED)
    return y


def _covered(ax: Axes, xy: tuple[float, float], size: tuple[float, float], cell: Cell, label: str) -> None:
    """Draw a bar over the columns covered, a dashed frame where nothing is stated, words where they are left out."""
    (x, y), (broad, thick), colour = xy, size, TONES[cell.tone]
    bar, text = {
        "yes": ({"color": colour}, {"color": PAPER, "weight": "semibold"}),
        "perhaps": ({"color": (colour, FAINT), "edgecolor": colour}, {"color": INK, "weight": "semibold"}),
        None: ({"color": PAPER, "edgecolor": PALE, "linestyle": DASHES}, {"color": MUTED}),
        "no": ({}, {"color": MUTED}),
    }[cell.covers]
    for look in ({"color": PAPER}, bar) if bar else ():  # no grid shows through a pale one
        ax.barh(y, broad - 0.04, thick, left=x + 0.02, **look)
    text |= {"va": "center"} if "\n" in label else {}
    point(ax, (x + broad / 2, y), label, ha="center", size=SMALL, linespacing=1.1, bbox=None, **text)


@drawn
def coverage(ax: Axes, passages: list, width: int, *, kinds: tuple[str, ...], scale: str = "") -> float:
    """Draw each article as a strip of its text, coloured by kind.

    Columns, one row a passage: article, kind (str), start, end (float: where it begins and ends in the text).
    `kinds` are at most three: filled, pale, empty; `scale` says what the axis counts.
    """
    articles = list(dict.fromkeys(passage.article for passage in passages))
    above = width <= NARROW
    pitch = 44 if above else 30
    lines = 1 if sum(measure(kind, SMALL) + 44 for kind in kinds) < width else len(kinds)
    for kind, look in zip(kinds, LOOKS, strict=False):
        shown = [passage for passage in passages if passage.kind == kind]
        strips = [articles.index(passage.article) + 0.2 * above for passage in shown]
        starts, lengths = [passage.start for passage in shown], [passage.end - passage.start for passage in shown]
        ax.barh(strips, lengths, 0.4 if above else 0.62, left=starts, linewidth=0.6, **look)
    top = -0.55 - (18 * lines + 4) / pitch  # room for the key
    ax.set(xlim=(0, max(passage.end for passage in passages)), ylim=(len(articles) - 0.45, top))
    _name_articles(ax, articles, width, above)
    _key(ax, kinds, lines)
    ax.set_xlabel(scale, loc="right", size=SMALL, labelpad=2)
    ax.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
    ax.xaxis.set_major_formatter("{x:,.0f}")
    ax.tick_params(axis="x", labelcolor=MUTED)
    return len(articles) * pitch + 18 * lines + 46


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
