"""Words in figures: measured, broken into lines, set at points."""

from __future__ import annotations

import functools
import re

import pandas as pd
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from matplotlib.textpath import text_to_path

from analysis.figures.style import FONTS, PAPER, PX, SIZE

# Paper behind words, so that grid lines pass behind them.
GROUND = {"facecolor": PAPER, "edgecolor": "none", "pad": 0.5}


def rows(table: pd.DataFrame) -> list:
    """Return a table's rows as named tuples, with None for what is missing and no character that cannot be drawn."""
    return [row._make(map(_cell, row)) for row in table.itertuples(index=False)]


def _cell(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    return None if pd.isna(value) else value


def clean(words: str) -> str:
    r"""Return words without control characters, which no SVG may hold.

    >>> clean("say\x07 it\nnow")
    'say  it now'
    """
    return re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", words)


@functools.lru_cache(maxsize=4096)
def measure(words: str, size: float = SIZE, weight: str = "normal") -> float:
    """Return the width of one line of words in pixels; the size is in points."""
    font = font_manager.FontProperties(family=FONTS, size=size, weight=weight)
    return text_to_path.get_text_width_height_descent(words, font, False)[0] / PX


def longest(words: str, size: float = SIZE, weight: str = "normal") -> float:
    """Return the width of the longest line in pixels."""
    return max(measure(line, size, weight) for line in words.split("\n"))


def wrap(words: str, width: float, size: float = SIZE, weight: str = "normal", most: int = 4) -> str:
    """Break words into lines of a width in pixels, as even as possible; after `most` lines an ellipsis stands.

    >>> wrap("as even as is possible", 90)
    'as even as\\nis possible'
    >>> wrap("about 1.09 million", 80)
    'about\\n1.09\xa0million'
    """
    words = re.sub(r"(?<=\d) (?=[mb]illion)", "\N{NO-BREAK SPACE}", words)

    def fits(line: str, room: float) -> bool:
        return measure(line, size, weight) <= room

    def lines(room: float) -> list[str]:
        done = [""]
        for word in pieces:
            longer = f"{done[-1]} {word}".strip(" ")
            done = [*done[:-1], longer] if not done[-1] or fits(longer, room) else [*done, word]
        return done

    pieces = [piece for word in words.split(" ") if word for piece in _pieces(word, lambda line: fits(line, width))]
    best = lines(width)
    for room in range(int(width), int(width / 2), -6):
        if len(lines(room)) > len(best):
            break
        best = lines(room)
    if len(best) > most:
        best = lines(width)[:most]
        while best[-1] and not fits(f"{best[-1]} …", width):
            best[-1] = best[-1][:-1].rstrip(" ,;")
        best[-1] += " …"
    return "\n".join(best)


def _pieces(word: str, fits) -> list[str]:
    """Cut a word that is longer than a line, after a hyphen where it has one."""
    found = []
    while not fits(word) and len(word) > 1:
        end = max(n for n in range(1, len(word)) if n == 1 or fits(word[:n]))
        hyphen = word.rfind("-", 1, end) + 1
        found.append(word[: hyphen or end])
        word = word[hyphen or end :]
    return [*found, word]


def point(ax: Axes, at: tuple[float, float], words: str, dx: float = 0, dy: float = 0, **look) -> Annotation:
    """Write words at a point of the data, shifted by pixels, on paper that hides the grid."""
    look = {"va": "center_baseline", "bbox": GROUND} | look
    drop = look["va"] == "center_baseline"  # Matplotlib centres on the baseline's middle: a pixel too low
    return ax.annotate(words, at, (dx * PX, (dy + drop) * PX), textcoords="offset points", **look)
