"""Lay out a figure by rows: one page width, one palette, text measured before it is set.

Everything is placed in points from the top left of a narrow sheet that grows downward.  So no label can
meet another one, whatever the table says, and a phone's width still leaves the letters legible.
"""

from __future__ import annotations

import base64
import io
import logging
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl

# On a fresh machine the font list is built on import; its notice on stderr would count as a cell's error.
logging.getLogger("matplotlib").setLevel(logging.ERROR)

from matplotlib.figure import Figure  # noqa: E402
from matplotlib.font_manager import FontProperties  # noqa: E402
from matplotlib.lines import Line2D  # noqa: E402
from matplotlib.patches import Polygon  # noqa: E402
from matplotlib.textpath import text_to_path  # noqa: E402
from matplotlib.ticker import MaxNLocator  # noqa: E402

WIDTH = 340.0  # points; the width of a phone's column is about as many pixels
LEFT, RIGHT = 10.0, WIDTH - 10.0
SMALL, SIZE, LARGE = 9.0, 10.0, 11.5
LEADING = 1.28  # line height in sizes
LINES = 6  # a longer label is cut: the table beside the figure has all of it

PAPER, INK, MUTED, RULE = "#fffdf8", "#1d2126", "#565c63", "#dcd8ce"
# Okabe and Ito's palette, without the yellow, which is too pale on paper.
BLUE, ORANGE, GREEN, RED, PURPLE, SKY = "#0072b2", "#b87400", "#00795a", "#c24e00", "#a3527d", "#b9d9ec"
COLOURS = (BLUE, RED, GREEN, PURPLE, ORANGE)

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")
_PLAIN = FontProperties(fname=_FONTS / "DejaVuSans.ttf")
_BOLD = FontProperties(fname=_FONTS / "DejaVuSans-Bold.ttf")

# Letters as outlines: an image in a page gets no fonts from it, and a phone that lacks this one would set wider text
# over its neighbours.  The words stand in caption, alternative text and table; the PDF embeds the font itself.
_OUTPUT = {"svg.fonttype": "path", "svg.hashsalt": "figures", "pdf.fonttype": 42}
_UNDATED = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}


@dataclass(frozen=True)
class Drawing:
    """A finished figure that shows itself as SVG in a page and as PDF in print, without pyplot."""

    figure: Figure = field(repr=False)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {
            "image/svg+xml": self.render("svg").decode(),
            "application/pdf": base64.b64encode(self.render("pdf")).decode(),
        }

    def render(self, form: str) -> bytes:
        """Return the figure's bytes in a format, the same ones every time."""
        file = io.BytesIO()
        with mpl.rc_context(_OUTPUT), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a letter that the font lacks becomes a box, not a failed build
            self.figure.savefig(file, format=form, facecolor=PAPER, metadata=_UNDATED.get(form))
        return file.getvalue()


@dataclass(frozen=True)
class Scale:
    """A straight scale from values to points across the sheet."""

    low: float
    high: float
    left: float = LEFT
    right: float = RIGHT

    def __call__(self, value: object) -> float:
        """Return the point of a value, held between the scale's ends."""
        share = (float(value) - self.low) / ((self.high - self.low) or 1)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def ticks(self, label: Callable[[float], str]) -> list[float]:
        """Return as many round values as have room for their labels."""
        for count in range(6, 1, -1):
            values = MaxNLocator(count, steps=(1, 2, 2.5, 5, 10)).tick_values(self.low, self.high)
            inside = [value for value in values if self.low <= value <= self.high]
            room = sum(measure(label(value), SMALL) + 12 for value in inside)
            if room <= self.right - self.left:
                return inside
        return [self.low, self.high]


@lru_cache(maxsize=4096)
def measure(words: str, size: float = SIZE, bold: bool = False) -> float:
    """Return the width of words in points."""
    font = (_BOLD if bold else _PLAIN).copy()
    font.set_size(size)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return text_to_path.get_text_width_height_descent(words, font, False)[0]


def wrap(words: str, width: float, size: float = SIZE, bold: bool = False) -> list[str]:
    """Return words in lines that fit a width; a word longer than a line is cut, as are too many lines.

    >>> wrap("China first, others later", 60)
    ['China first,', 'others', 'later']
    """
    lines = [""]
    for word in _pieces(words, width, size, bold):
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size, bold) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines if len(lines) <= LINES else [*lines[: LINES - 1], f"{lines[LINES - 1][:-1]}…"]


def _pieces(words: str, width: float, size: float, bold: bool) -> Iterable[str]:
    """Yield the words, each no wider than a line; no more of them than can ever be set."""
    for word in clean(words)[:1000].split():
        while measure(word, size, bold) > width and len(word) > 1:
            count = max(1, int(len(word) * width / measure(word, size, bold)) - 1)
            yield word[:count]
            word = word[count:]
        yield word


def clean(words: str) -> str:
    """Return words without characters that a drawing cannot hold.

    >>> clean("say\\x07 it\\nnow")
    'say it now'
    """
    return "".join(each if each.isprintable() else " " * each.isspace() for each in str(words))


class Sheet:
    """A sheet of paper, filled from the top: `y` is where the next row begins."""

    def __init__(self) -> None:
        self._figure = Figure(figsize=(WIDTH / 72, 1), dpi=72, facecolor=PAPER)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self.y = 8.0

    def drawing(self) -> Drawing:
        """Cut the sheet below its last row."""
        height = self.y + 6
        self._figure.set_size_inches(WIDTH / 72, height / 72)
        self._axes.set(xlim=(0, WIDTH), ylim=(height, 0))
        return Drawing(self._figure)

    def write(
        self, words: str, x: float, y: float, *, size: float = SIZE, colour: str = INK, bold: bool = False, align: str = "left"
    ) -> None:
        """Write one line with its top at `y`, held inside the sheet."""
        font = (_BOLD if bold else _PLAIN).copy()
        font.set_size(size)
        words, width = clean(words), measure(clean(words), size, bold)
        left = x - {"left": 0, "center": width / 2, "right": width}[align]
        left = max(LEFT, min(left, RIGHT - width))
        self._axes.text(left, y + size, words, fontproperties=font, color=colour, parse_math=False, va="baseline")

    def block(
        self, words: str, x: float = LEFT, width: float = RIGHT - LEFT, *, size: float = SIZE, colour: str = INK, bold: bool = False
    ) -> None:
        """Write words in lines and go below them."""
        for line in wrap(words, width, size, bold):
            self.write(line, x, self.y, size=size, colour=colour, bold=bold)
            self.y += size * LEADING

    def label(self, words: str, value: str, detail: str = "") -> None:
        """Write what a row is about with its value in bold behind it, or below where the line is full."""
        lines = wrap(words, RIGHT - LEFT)
        tail = [(value, INK, True), (detail, MUTED, False)]
        width = sum(measure(text, SIZE, bold) + 8 for text, _, bold in tail if text)
        lines += [""] if measure(lines[-1]) + width > RIGHT - LEFT else []
        for line in lines:
            self.write(line, LEFT, self.y)
            self.y += SIZE * LEADING
        x = LEFT + measure(lines[-1]) + (8 if lines[-1] else 0)
        for text, colour, bold in tail:
            self.write(text, x, self.y - SIZE * LEADING, colour=colour, bold=bold)
            x += measure(text, SIZE, bold) + 8

    def heading(self, words: str) -> None:
        """Write a panel's heading under a rule."""
        self.line([(LEFT, self.y), (RIGHT, self.y)], INK, 1.0)
        self.y += 5
        self.block(words, size=LARGE, bold=True)
        self.y += 3

    def line(self, points: Sequence[tuple[float, float]], colour: str = RULE, width: float = 0.8, style: str = "-", layer: int = 1) -> None:
        """Draw a line through points."""
        across, down = zip(*points, strict=True)
        self._axes.add_line(Line2D(across, down, color=colour, linewidth=width, linestyle=style, zorder=layer))

    def shape(
        self, points: Sequence[tuple[float, float]], fill: str = BLUE, edge: str = "none", hatch: str = "", style: str = "-"
    ) -> None:
        """Draw a closed shape; a hatched one shows paper between its strokes."""
        patch = Polygon(
            points, closed=True, facecolor=PAPER if hatch else fill, edgecolor=fill if hatch else edge,
            hatch=hatch, linestyle=style, linewidth=1.0, zorder=2,
        )  # fmt: skip
        patch.set_hatch_linewidth(1.2)
        self._axes.add_patch(patch)

    def bar(
        self, left: float, right: float, y: float, height: float = 8, *, fill: str = BLUE, hatch: str = "", open_left: bool = False, open_right: bool = False
    ) -> None:
        """Draw a bar, at least a stroke wide; an open end is an arrow's head."""
        if right - left < 2.4:
            left, right = (left + right) / 2 - 1.2, (left + right) / 2 + 1.2
        tip, middle, foot = height / 2, y + height / 2, y + height
        start = [(left + tip, y), (left, middle), (left + tip, foot)] if open_left else [(left, y), (left, foot)]
        end = [(right - tip, foot), (right, middle), (right - tip, y)] if open_right else [(right, foot), (right, y)]
        self.shape([*start, *end], fill, hatch=hatch)

    def mark(self, x: float, y: float, kind: str, colour: str, size: float = 9) -> None:
        """Draw one mark around a point: a disc, a cross, a ring or a dot."""
        look = {
            "disc": {"marker": "o", "markersize": size, "color": colour},
            "cross": {"marker": "x", "markersize": size * 0.9, "markeredgewidth": 2.2, "color": colour},
            "ring": {"marker": "o", "markersize": size, "markerfacecolor": "none", "markeredgecolor": colour},
            "dot": {"marker": "o", "markersize": size / 3.5, "color": colour},
        }[kind]
        self._axes.add_line(Line2D([x], [y], linestyle="none", zorder=3, **look))

    def key(self, entries: Iterable[tuple[Callable[[float, float], None], str]]) -> None:
        """Write what the marks mean: each entry draws its sample around a point, its words follow."""
        x = LEFT
        for draw, words in entries:
            width = 22 + measure(words, SMALL) + 12
            if x > LEFT and x + width - 12 > RIGHT:
                x, self.y = LEFT, self.y + SMALL * 1.5
            draw(x + 8, self.y + SMALL * 0.65)
            self.write(words, x + 21, self.y, size=SMALL, colour=MUTED)
            x += width
        self.y += SMALL * 1.5 + 6

    def axis(self, scale: Scale, top: float, unit: str, label: Callable[[float], str]) -> None:
        """Draw grid lines from `top` down to here, their values below, and the unit."""
        for tick in scale.ticks(label):
            self.line([(scale(tick), top), (scale(tick), self.y)], layer=0)
            self.write(label(tick), scale(tick), self.y + 2, size=SMALL, colour=MUTED, align="center")
        self.y += 2 + SMALL * LEADING
        self.write(unit, RIGHT, self.y, size=SMALL, colour=MUTED, align="right")
        self.y += SMALL * LEADING
