"""Figures: one function, one figure; plain tables in, a Matplotlib Figure out."""

import logging

# On stderr its notices, of a list of fonts or of a weight that one lacks, would count as a cell's error.
logging.getLogger("matplotlib").setLevel(logging.ERROR)

from analysis.figures.allocation import allocation  # noqa: E402
from analysis.figures.amounts import amounts  # noqa: E402
from analysis.figures.coverage import coverage  # noqa: E402
from analysis.figures.drawing import Drawing  # noqa: E402
from analysis.figures.style import NARROW, WIDE  # noqa: E402
from analysis.figures.timeline import timeline  # noqa: E402

__all__ = [
    "NARROW",
    "WIDE",
    "Drawing",
    "allocation",
    "amounts",
    "coverage",
    "timeline",
]
