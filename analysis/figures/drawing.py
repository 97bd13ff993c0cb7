"""A Matplotlib Figure that shows itself wide and narrow, light and dark, on paper, the same bytes every time."""

from __future__ import annotations

import copy
import functools
import io
import re
from collections.abc import Callable

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from analysis.figures.style import DARK, INK, LARGE, MUTED, NARROW, SIZE, SMALL, WIDE, look
from analysis.figures.words import rows, wrap

MARGIN = 2  # pixels: the style sheet's, so that words and axes begin together


class Drawing(Figure):
    """A figure of a width and height in pixels, with its `narrow` twin for a phone."""

    narrow: Drawing | None = None

    def __init__(self, width: float, height: float):
        layout = ConstrainedLayoutEngine(h_pad=0.02, w_pad=0.02)
        super().__init__(figsize=(width / 96, height / 96), dpi=96, layout=layout)

    def lay_out(self) -> None:
        """Put everything into its place: from then on `stale` means that somebody has drawn on the figure."""
        self.draw_without_rendering()
        self.stale = False

    def savefig(self, *args, **options) -> None:
        """Save as any Figure does, in the report's style; `svg` and `pdf` leave out the date too."""
        layout = self.get_layout_engine()
        with look():
            if not self.stale:  # all is in its place: to lay it out again takes half of a chart's time
                self.set_layout_engine(None)
            try:
                super().savefig(*args, **options)
            finally:
                self.set_layout_engine(layout)

    def svg(self) -> str:
        """Return the drawing as SVG, in colours that stay light."""
        svg = self._bytes("svg", dict.fromkeys(["Date", "Creator", "Format", "Type"])).decode()
        svg = re.sub(r"<[?!][^-][^>]*>\s*|<!--.*?-->\s*", "", svg, flags=re.S)
        svg = re.sub(r"<path((?:(?!\sd=)[^>])*)/>", r'<path d="M0 0"\1/>', svg)  # a blank's: EPUB forbids it empty
        # Clips are named by a hash of their corners to the last digit, which a second layout may change.
        for number, clip in enumerate(re.findall(r'<clipPath id="(\w+)"', svg)):
            svg = svg.replace(clip, f"clip{number}")
        return compact(svg)

    @staticmethod
    def adapt(svg: str) -> str:
        """Return an SVG whose colours turn dark where a dark page shows it as an image; print stays light.

        They stand in styles, a hatch's in an attribute: every viewer reads both, and an important rule outdoes both.

        >>> Drawing.adapt('<svg><path style="fill: #1d2126"/></svg>').partition("dark)")[2]
        '{[style*="fill: #1d2126"],[fill="#1d2126"]{fill:#e4e7ea!important}}</style><path style="fill: #1d2126"/></svg>'
        """
        rules = (
            f'[style*="{name}: {light}"],[{name}="{light}"]{{{name}:{DARK[light]}!important}}'
            for name, light in sorted(set(re.findall('(fill|stroke)(?:: |=")(#[0-9a-f]{6})', svg)))
        )
        sheet = f"@media screen and (prefers-color-scheme:dark){{{''.join(rules)}}}"
        return re.sub(r"(<svg[^>]*>)", rf"\1<style>{sheet}</style>", svg, count=1)

    def pdf(self) -> bytes:
        """Return the drawing as PDF."""
        return self._bytes("pdf", {"CreationDate": None})

    def png(self) -> bytes:
        """Return the drawing as PNG, two pixels for each of its own."""
        return self._bytes("png", {"Software": None}, dpi=192)

    def _bytes(self, format: str, metadata: dict[str, None], **options) -> bytes:
        file, stale = io.BytesIO(), self.stale
        self.savefig(file, format=format, metadata=metadata, **options)
        self.stale = stale  # saving touches the figure, but nobody has drawn on it
        return file.getvalue()

    @property
    def twin(self) -> Drawing:
        """Return what a phone shows: the narrow twin, or this drawing where someone went on drawing on it alone."""
        return self if self.narrow is None or (self.stale and not self.narrow.stale) else self.narrow

    _repr_svg_ = svg

    def titled(self, title: str, subtitle: str = "", source: str = "") -> Drawing:
        """Return a copy that stands alone: it has grown by the message above the axes and the source below them."""
        fig = copy.deepcopy(self)
        width, height = fig.get_size_inches() * 96
        parts = (
            (title, LARGE, "semibold", INK, 5),
            (subtitle, SIZE, "normal", MUTED, 12),
            (source, SMALL, "normal", MUTED, 12),
        )
        texts, heights = [], []
        with look():
            for words, size, weight, colour, gap in parts:
                lines = wrap(words, width - 2 * MARGIN, size, weight, most=12)  # a source is told to its end
                texts.append(fig.text(MARGIN / width, 1, lines, size=size, weight=weight, color=colour, va="top"))
                texts[-1].set(linespacing=1.15, in_layout=False)
                heights.append(texts[-1].get_window_extent().height + gap if words else 0)
            whole = height + sum(heights)
            fig.set_figheight(whole / 96)
            fig.get_layout_engine().set(rect=(0, heights[2] / whole, 1, height / whole))
            for text, top in zip(texts, (0, heights[0], whole - heights[2] + 10), strict=True):
                text.set_y(1 - top / whole)
            fig.lay_out()
        return fig


def drawn(draw: Callable[..., float]) -> Callable[..., Drawing]:
    """Return a function from a table to a wide drawing with its narrow twin.

    It calls `draw` for each with axes, the table's rows and a width in pixels; `draw` returns the height in pixels.
    """

    @functools.wraps(draw)
    def drawing(table: pd.DataFrame, **words) -> Drawing:
        with look():
            wide, wide.narrow = (_drawing(draw, table, width, words) for width in (WIDE, NARROW))
        return wide

    return drawing


def _drawing(draw: Callable[..., float], table: pd.DataFrame, width: int, words: dict[str, object]) -> Drawing:
    """Draw at a width, and lay out."""
    fig = Drawing(width, 100)
    fig.set_figheight(draw(fig.subplots(), rows(table), width, **words) / 96)
    fig.lay_out()
    return fig


def compact(svg: str) -> str:
    """Return an SVG without names of its groups, with places to the hundredth of a point, and on one line.

    >>> compact('<g id="patch_1"><path d="M 0.123456 1"/></g>')
    '<g><path d="M 0.12 1"/></g>'
    """
    svg = re.sub(r' id="[\w.]+_\d+"', "", svg)
    places = re.compile(r' d="[^"]*"|translate\([^)]*\)')
    svg = places.sub(lambda place: re.sub(r"\d+\.\d{3,}", lambda number: f"{float(number[0]):.2f}", place[0]), svg)
    return re.sub(r"\s*\n\s*", " ", svg)
