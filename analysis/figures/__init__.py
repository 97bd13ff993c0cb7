"""Figures of the report: one function, one figure; plain tables in, a Matplotlib Figure out."""

from analysis.figures.amounts import exports, output
from analysis.figures.courses import scenarios
from analysis.figures.drawing import MIME, Drawing, finish
from analysis.figures.lanes import timeline
from analysis.figures.plans import allocation
from analysis.figures.strips import coverage
from analysis.figures.style import NARROW, WIDE

__all__ = [
    "MIME",
    "NARROW",
    "WIDE",
    "Drawing",
    "allocation",
    "coverage",
    "exports",
    "finish",
    "output",
    "scenarios",
    "timeline",
]
