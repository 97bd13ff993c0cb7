"""Words in figures: measured, broken into lines, set at points."""

from __future__ import annotations

import functools
import re
import textwrap
from bisect import bisect_right

import pandas as pd
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from matplotlib.textpath import text_to_path

from analysis.figures.style import FONTS, PAPER, PX, SIZE
from analysis.markup import visible

# Paper behind words, so that grid lines pass behind them.
GROUND = {"facecolor": PAPER, "edgecolor": "none", "pad": 0.5}


def rows(table: pd.DataFrame) -> list:
    """Return a table's rows as named tuples, with None for what is missing and a code for what no SVG may hold."""
    return [row._make(map(_cell, row)) for row in table.itertuples(index=False)]


def _cell(value: object) -> object:
    if isinstance(value, str):
        return visible(value)
    return None if pd.isna(value) else value


@functools.lru_cache(maxsize=4096)
def measure(words: str, size: float = SIZE, weight: str = "normal") -> float:
    """Return the width of one line of words in pixels; the size is in points."""
    font = font_manager.FontProperties(family=FONTS, size=size, weight=weight)
    return text_to_path.get_text_width_height_descent(words, font, False)[0] / PX


def longest(lines: list[str], size: float = SIZE, weight: str = "normal") -> float:
    """Return the width of the longest line in pixels."""
    return max(measure(line, size, weight) for line in lines)


def wrap(words: str, width: float, size: float = SIZE, weight: str = "normal", most: int = 4) -> str:
    """Break words into lines of a width in pixels, as even as possible; after `most` lines an ellipsis stands.

    >>> wrap("as even as is possible", 90)
    'as even as\\nis possible'
    >>> wrap("about 1.09 million", 80)
    'about\\n1.09\xa0million'
    """
    words = re.sub(r"(?<=\d) (?=[mb]illion)", "\N{NO-BREAK SPACE}", words)
    cut = functools.partial(textwrap.wrap, words, max_lines=most, placeholder=" …")
    # More letters make a wider first line: from the most that fit in it, whole breaks are measured, a slow thing.
    most_letters = bisect_right(range(1, len(words) + 1), width, key=lambda count: measure(cut(count)[0], size, weight))
    fitting = (lines for count in range(most_letters, 0, -1) if longest(lines := cut(count), size, weight) <= width)
    best = next(fitting, [])
    for lines in fitting:
        if len(lines) > len(best) or " ".join(lines) != " ".join(best):  # other words are cut
            break
        best = lines
    return "\n".join(best)


def point(ax: Axes, xy: tuple[float, float], words: str, dx: float = 0, dy: float = 0, **look) -> Annotation:
    """Write words at a point of the data, shifted by pixels, on paper that hides the grid."""
    look = {"va": "center_baseline", "bbox": GROUND} | look
    drop = look["va"] == "center_baseline"  # Matplotlib centres on the baseline's middle: a pixel too low
    return ax.annotate(words, xy, (dx * PX, (dy + drop) * PX), textcoords="offset points", **look)
