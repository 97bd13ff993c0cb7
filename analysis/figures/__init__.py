"""Figures: one function, one figure; plain tables in, a Matplotlib Figure out."""

from analysis.figures.allocation import allocation
from analysis.figures.amounts import amounts
from analysis.figures.coverage import coverage
from analysis.figures.drawing import Drawing
from analysis.figures.style import NARROW, WIDE
from analysis.figures.timeline import timeline

__all__ = ["NARROW", "WIDE", "Drawing", "allocation", "amounts", "coverage", "timeline"]
