"""Show a value: its text, its working, and its notes in a notebook."""

from __future__ import annotations

import html
from fractions import Fraction
from typing import TYPE_CHECKING

from analysis.values import expressions, wording
from analysis.values.intervals import shown

if TYPE_CHECKING:
    from analysis.values.arithmetic import Value


def figures(number: Fraction, percent: bool) -> str:
    """Return a number as it stands in a formula.

    >>> figures(Fraction(3, 2), True), figures(Fraction(1, 3), True), figures(Fraction(2340000), False)
    ('150 %', '1/3', '2,340,000')
    """
    if percent and (1000 * number).denominator == 1:
        return f"{_decimal(100 * number)} %"
    return f"{number.numerator:,}".replace("-", "−") if number.denominator == 1 else str(number).replace("-", "−")


def _decimal(number: Fraction) -> str:
    return f"{float(number):,.3f}".rstrip("0").rstrip(".").replace("-", "−")


def text(value: Value) -> str:
    """Return a value as prose shows it: as stated, at its point, or a bound at its outer end."""
    if value.bound:
        end = value.range()
        if value.bound == "at least":
            return wording.at_least(end.low, value.percent, end.low_closed)
        return wording.at_most(end.high, value.percent, end.high_closed)
    if value.source:
        return wording.visible(value.expression.shown)
    return wording.about(value.point, value.percent, value.exact, value.digits)


def working(value: Value) -> str:
    """Return the formula with its figures and what they make; of a bound, also the end of its range that it states."""
    formula = expressions.write(value.expression, lambda each: each.figures)
    if not value.source:
        point = value.point * (100 if value.percent else 1)
        step = Fraction(1) if abs(point) >= 100 else Fraction(1, 1000)
        rounded = round(point / step) * step
        formula += f" {'=' if rounded == point else '≈'} {_decimal(rounded)}{' %' if value.percent else ''}"
    ends = {value.range().low, value.range().high} - {None}
    return f"{formula}; over the range {text(value)}" if value.bound and ends != {value.point} else formula


def notes(value: Value) -> str:
    """Return a value with unit, range, formula, sentences and remarks, on one line."""
    return "; ".join([" ".join([str(value), *_unit(value)]), *_told(value), *value.sentences, *value.remarks])


def _told(value: Value) -> list[str]:
    """Return the range, the formula and the conditions of a value."""
    formulas = [] if value.source else [value.formula, value.in_figures]
    return [f"{wording.interval(value.range(), value.percent)} ({shown()} reading)", *formulas, *value.conditions]


def _unit(value: Value) -> list[str]:
    return [] if value.percent or not value.unit else [wording.unit(value.unit_words)]


def page(value: Value) -> str:
    """Return a value for a notebook: linked, with unit, range, formula and remarks."""
    head = html.escape(str(value))
    linked = f'<a href="#{html.escape(value.anchor)}">{head}</a>' if value.anchor else head
    first = " ".join([f"<strong>{linked}</strong>", *map(html.escape, _unit(value))])
    lines = [first, *map(html.escape, [*_told(value), *value.remarks])]
    sources = ", ".join(f'<a href="#{html.escape(anchor)}">{html.escape(anchor)}</a>' for anchor in value.sentences)
    return "<br>".join([*lines, *([sources] if sources else [])])
