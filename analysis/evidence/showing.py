"""Show a value: its text, its working, and its notes in a notebook."""

from __future__ import annotations

import html
from fractions import Fraction
from typing import TYPE_CHECKING

from analysis.evidence import expressions, wording
from analysis.evidence.intervals import shown

if TYPE_CHECKING:
    from analysis.evidence.values import Value


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
    if value.claim:
        return wording.visible(str(value.claim.words))
    return wording.about(value.point, value.percent, value.exact)


def working(value: Value) -> str:
    """Return the formula with its figures and its result: of a bound the corner that it stands on comes after."""
    formula = expressions.write(value.expression, lambda each: each.figures)
    point = value.point
    scaled = 100 * point if value.percent else point
    rounded = Fraction(round(scaled)) if abs(scaled) >= 1000 else Fraction(round(1000 * scaled), 1000)
    if not value.percent and abs(scaled) < 1000:
        rounded = Fraction(f"{float(scaled):.4g}")
    result = f"{_decimal(rounded)} %" if value.percent else _decimal(rounded)
    return result if value.claim else f"{formula} {'=' if rounded == scaled else '≈'} {result}"


def notes(value: Value) -> str:
    """Return a value with range, formula, sentences and remarks, on one line."""
    parts = [str(value), f"{shown()}: {wording.interval(value.range(), value.percent)}"]
    if not value.claim:
        parts += [value.formula, value.in_figures]
    return "; ".join([*parts, *value.sentences, *value.conditions, *value.remarks])


def page(value: Value) -> str:
    """Return a value for a notebook: linked, with unit, range, formula and remarks."""
    head = html.escape(str(value))
    linked = f'<a href="#{html.escape(value.anchor)}">{head}</a>' if value.anchor else head
    unit = "" if value.percent else html.escape(f" {wording.unit(value.unit_words)}".rstrip())
    lines = [f"<strong>{linked}</strong>{unit}", f"{shown()} reading: {wording.interval(value.range(), value.percent)}"]
    if not value.claim:
        lines += [html.escape(value.formula), html.escape(value.in_figures)]
    lines += [html.escape(line) for line in (*value.conditions, *value.remarks)]
    sources = ", ".join(f'<a href="#{html.escape(anchor)}">{html.escape(anchor)}</a>' for anchor in value.sentences)
    return "<br>".join([*lines, *([sources] if sources else [])])
