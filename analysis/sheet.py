"""Lay out a figure by rows: one page width, one palette, text measured before it is set.

Everything is placed in points from the top left of a narrow sheet that grows downward.  So no label can
meet another one, whatever the table says, and a phone's width still leaves the letters legible.
"""

from __future__ import annotations

import base64
import io
import logging
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl

# On a fresh machine the font list is built on import; its notice on stderr would count as a cell's error.
logging.getLogger("matplotlib").setLevel(logging.ERROR)

from matplotlib.figure import Figure  # noqa: E402
from matplotlib.font_manager import FontProperties  # noqa: E402
from matplotlib.lines import Line2D  # noqa: E402
from matplotlib.patches import Polygon, Rectangle  # noqa: E402
from matplotlib.textpath import text_to_path  # noqa: E402

from analysis import wording  # noqa: E402

WIDTH = 420.0  # points: most of a page's column; on a phone 360 pixels wide, ten points are still eight pixels
LEFT, RIGHT = 10.0, WIDTH - 10.0
SMALL, SIZE, LARGE = 10.0, 10.5, 12.0
LEADING = 1.28  # line height in sizes
LINES, LETTERS = 6, 1000  # a longer label is cut: the table beside the figure has all of it

PAPER, INK, MUTED, RULE, STEM = "#fffdf8", "#1d2126", "#565c63", "#dcd8ce", "#a8a294"
# Okabe and Ito's palette, darkened where letters on paper would be too faint.
BLUE, RED, GREEN, PURPLE, ORANGE, SKY = "#0072b2", "#c24e00", "#00795a", "#9c4a76", "#8f5b00", "#b5d7ec"
COLOURS = (BLUE, RED, GREEN, PURPLE, ORANGE)

Point = tuple[float, float]
Opens = tuple[bool, bool]

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")
_FACES = {
    False: FontProperties(fname=_FONTS / "DejaVuSans.ttf"),
    True: FontProperties(fname=_FONTS / "DejaVuSans-Bold.ttf"),
}

# Letters as outlines: an image in a page gets no fonts from it, and a phone that lacks this one would set wider text
# over its neighbours.  The words stand in caption, alternative text and table.  The PDF embeds the letters, to be
# searched and copied, as Type 3: cutting a TrueType font down took ten times as long as the drawing.
_OUTPUT = {"svg.fonttype": "path", "svg.hashsalt": "figures", "pdf.fonttype": 3}
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
class Text:
    """Words in one size, colour and weight."""

    words: str
    size: float = SIZE
    colour: str = INK
    bold: bool = False

    @property
    def width(self) -> float:
        """Return the width in points."""
        return _measure(self.words, self.size, self.bold)

    @property
    def height(self) -> float:
        """Return the height of a line in points."""
        return self.size * LEADING

    def lines(self, width: float) -> list[Text]:
        """Return the words in lines that fit a width; a word longer than a line is cut, as are too many lines.

        >>> [line.words for line in Text("China first, others later").lines(62)]
        ['China first,', 'others later']
        >>> [line.words for line in Text("tomorrow").lines(30)]
        ['tom', 'orrow']
        """
        lines = [replace(self, words="")]
        for word in self._pieces(width):
            longer = replace(self, words=f"{lines[-1].words} {word}".strip())
            if longer.width <= width or not lines[-1].words:
                lines[-1] = longer
            else:
                lines.append(replace(self, words=word))
        return lines if len(lines) <= LINES else [*lines[: LINES - 1], replace(self, words="…")]

    def _pieces(self, width: float) -> Iterator[str]:
        for word in _clean(self.words[:LETTERS]).split():
            while len(word) > 1 and (wide := _measure(word, self.size, self.bold)) > width:
                fitting = max(1, int(len(word) * width / wide) - 1)
                yield word[:fitting]
                word = word[fitting:]
            yield word


def small(words: str) -> Text:
    """Return words as an aside: a unit, a detail, a column's head."""
    return Text(words, SMALL, MUTED)


@lru_cache(maxsize=4096)
def _measure(words: str, size: float, bold: bool) -> float:
    font = _FACES[bold].copy()
    font.set_size(size)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return text_to_path.get_text_width_height_descent(_clean(words), font, False)[0]


def _clean(words: str) -> str:
    """Return words without the characters that no drawing can hold.

    >>> _clean("say\\x07 it\\nnow")
    'say it now'
    """
    return "".join(each if each.isprintable() else " " * each.isspace() for each in words)


def held(text: Text, x: float, align: str = "left") -> float:
    """Return where a line begins that is aligned to `x` but stays inside the sheet."""
    left = x - text.width * {"left": 0, "center": 0.5, "right": 1}[align]
    return max(LEFT, min(left, RIGHT - text.width))


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

    def write(self, text: Text, x: float, y: float, align: str = "left") -> None:
        """Write one line with its top at `y`, held inside the sheet."""
        left = held(text, x, align)
        font = _FACES[text.bold].copy()
        font.set_size(text.size)
        # Behind letters no grid line shows.
        ground = Rectangle((left - 1, y), text.width + 2, text.height, color=PAPER, linewidth=0, zorder=0.5)
        self._axes.add_patch(ground)
        self._axes.text(
            left, y + text.size, _clean(text.words),
            fontproperties=font, color=text.colour, parse_math=False, va="baseline",
        )  # fmt: skip

    def flow(self, *texts: Text, left: float = LEFT, right: float = RIGHT) -> None:
        """Write texts one behind the other, each on the next line where it does not fit, and go below them."""
        x, height = left, texts[0].height
        for text in texts:
            if x > left and x + text.width > right:
                x, self.y, height = left, self.y + height, text.height
            *above, last = text.lines(right - x)
            for line in above:
                self.write(line, x, self.y)
                self.y += text.height
            self.write(last, x, self.y + (height - text.height) / LEADING)
            x += last.width + 8
        self.y += height

    def heading(self, words: str, detail: str = "") -> None:
        """Write a panel's heading under a rule, beginning with a capital."""
        self.line([(LEFT, self.y), (RIGHT, self.y)], INK, 1.0)
        self.y += 5
        self.flow(Text(wording.capital(words), LARGE, bold=True), *([small(detail)] if detail else []))
        self.y += 4

    def line(self, points: Sequence[Point], colour: str = RULE, width: float = 0.8, layer: int = 1) -> None:
        """Draw a line through points."""
        across, down = zip(*points, strict=True)
        self._axes.add_line(Line2D(across, down, color=colour, linewidth=width, zorder=layer))

    def shape(
        self, points: Sequence[Point], fill: str, edge: str = "none", hatch: str = "", dashed: bool = False
    ) -> None:
        """Draw a closed shape; a hatched one shows paper between strokes of its colour."""
        patch = Polygon(
            points, closed=True, facecolor=PAPER if hatch else fill, edgecolor=fill if hatch else edge,
            hatch=hatch, linestyle=(0, (2, 2)) if dashed else "-", linewidth=1.0, zorder=2,
        )  # fmt: skip
        patch.set_hatch_linewidth(1.2)
        self._axes.add_patch(patch)

    def bar(self, ends: Point, y: float, height: float, fill: str, *, hatch: str = "", opens: Opens = (0, 0)) -> None:
        """Draw a bar between two points, at least a stroke wide; an open end is an arrow's head."""
        centre, half = sum(ends) / 2, max(abs(ends[1] - ends[0]) / 2, 1.2)
        left, right, foot = centre - half, centre + half, y + height
        tips = [opened * min(height / 2, half) for opened in opens]
        start = [(left + tips[0], foot), (left, y + height / 2), (left + tips[0], y)]
        end = [(right - tips[1], y), (right, y + height / 2), (right - tips[1], foot)]
        self.shape([*start, *end], fill, hatch=hatch)

    def mark(self, x: float, y: float, kind: str, colour: str) -> None:
        """Draw one mark around a point: a disc, a ring, a cross or a dot."""
        look = {
            "disc": {"marker": "o", "markersize": 9, "markeredgewidth": 0},
            "ring": {"marker": "o", "markersize": 7, "markerfacecolor": PAPER, "markeredgewidth": 1.8},
            "cross": {"marker": "x", "markersize": 8, "markeredgewidth": 2.2},
            "dot": {"marker": "o", "markersize": 2.5, "markeredgewidth": 0},
        }[kind]
        self._axes.add_line(Line2D([x], [y], linestyle="none", color=colour, zorder=3, **look))

    def key(self, entries: Iterable[tuple[Callable[[float, float], None], str]]) -> None:
        """Write what the marks mean: each entry draws its sample around a point, its words follow."""
        x = LEFT
        for sample, words in entries:
            text = small(words)
            if x > LEFT and x + 21 + text.width > RIGHT:
                x, self.y = LEFT, self.y + SMALL * 1.5
            sample(x + 8, self.y + SMALL * 0.65)
            self.write(text, x + 21, self.y)
            x += 21 + text.width + 12
        self.y += SMALL * 1.5 + 6
