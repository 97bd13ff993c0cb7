"""One look for every figure: the style sheet, its fonts and its colours, light and dark."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matplotlib import font_manager, style

HERE = Path(__file__).parent
SHEET = HERE / "report.mplstyle"
WIDE, NARROW = 688, 360  # pixels: a page's column, a phone
PX = 0.75  # points in a CSS pixel
SMALL, SIZE, LARGE = 12 * PX, 13 * PX, 15 * PX  # points; 12 pixels are 10.9 where a phone leaves 328 of 360

# PAPER is no pure white, so that a colour that stays the same in the dark can be told from it.
PAPER, INK, MUTED, PALE, GRID = "#fffffe", "#1d2126", "#59616b", "#8b939c", "#dfe2e6"
# Okabe and Ito's blue and vermilion, the second darkened until letters in it can be read on paper.
BLUE, RED, GREY = "#0072b2", "#c04d00", "#666e78"
GREEN = "#007a5a"
COLOURS = (BLUE, RED, GREY)


class Tones(dict[str, str]):
    """Colours by the names that a table of a figure may give; raises ValueError for another one."""

    def __missing__(self, tone: str) -> str:
        raise ValueError(f"tone {tone!r} is unknown; allowed: {', '.join(self)}")


TONES = Tones(blue=BLUE, red=RED, green=GREEN, grey=GREY)
DARK = {
    PAPER: "#121212",
    INK: "#e4e7ea",
    MUTED: "#a9b1ba",
    PALE: "#6d757e",
    GRID: "#33383e",
    BLUE: "#56a8e0",
    RED: "#ea8650",
    GREY: "#98a0aa",
    GREEN: "#3fb68f",
}
HATCH = "/////"
FAINT = 0.22  # how much of a colour is left where it is pale
DASHES, DOTS = (0, (2.4, 1.6)), (0, (1, 2))

# Its notice of a weight that the second font lacks would stand in red above a chart in a notebook.
logging.getLogger("matplotlib").setLevel(logging.ERROR)
# Public Sans 2.001 (OFL), cut to Latin letters and punctuation and to two weights; what it lacks comes from the second.
FONTS = ("Public Sans", "DejaVu Sans")
for _file in sorted(HERE.glob("fonts/*.ttf")):
    font_manager.fontManager.addfont(_file)


@contextmanager
def look() -> Iterator[None]:
    """Draw in the report's style, whatever a user's matplotlibrc says."""
    with style.context(SHEET, after_reset=True), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that no font has becomes a box, not a failed build
        yield
