"""Lay open how computed figures came about: formula with figures, result, range, conditions, inputs."""

from __future__ import annotations

from analysis.values import wording
from analysis.values.intervals import READINGS
from analysis.values.links import Link, Markdown, listed
from analysis.values.values import Value
from analysis.values.wording import escape


def workings(*figures: Value) -> Markdown:
    """Return a list of figures as they were computed, each leading to its row of the register and to its inputs."""
    return Markdown("\n".join(f"- {_working(figure)}" for figure in figures))


def _working(figure: Value) -> str:
    name = Link(wording.capital(figure.about), figure.anchor)._repr_markdown_()
    told = [_range(figure), _conditions(figure), f"from {_inputs(figure)}"]
    return f"{name}:\\\n  {escape(figure.in_figures)}{_unit(figure)}\\\n  {'; '.join(filter(None, told))}"


def _unit(figure: Value) -> str:
    unit = "" if figure.percent else wording.unit(figure.unit_words)
    return f" {escape(unit)}" if unit else ""


def _range(figure: Value) -> str:
    return "" if figure.bound or figure.exact else f"range {escape(wording.interval(figure.range(), figure.percent))}"


def _conditions(figure: Value) -> str:
    return f"if {escape(listed(figure.conditions))}" if figure.conditions else ""


def _inputs(figure: Value) -> str:
    return ", ".join(Link(anchor, anchor)._repr_markdown_() for anchor in figure.sentences)


def entry(figure: Value) -> str:
    """Return a figure's row of the register under its anchor: what a link to it lands on."""
    readings = "; ".join(f"{each} {wording.interval(figure.ranges[each], figure.percent)}" for each in READINGS)
    lines = [
        f"**{escape(wording.capital(figure.about))}**: {escape(str(figure))}{_unit(figure)}",
        f"{escape(figure.in_words)}",
        f"{escape(figure.in_figures)}",
        f"Range: {escape(readings)}",
        *(f"Condition: {escape(condition)}" for condition in figure.conditions),
        f"From {_inputs(figure)}{_most(figure)}; in notebooks and data {escape(figure.name)}",
    ]
    return f"({figure.anchor})=\n\n" + "\\\n".join(lines)


def _most(figure: Value) -> str:
    most = figure.moved_most_by
    return f"; moved most by {escape(most.source.about)}" if most and len(figure.inputs) > 1 else ""
