"""Write one value of a table: as Markdown for the book, as HTML for a notebook, as plain fields for a file."""

from __future__ import annotations

import html
from fractions import Fraction

from analysis.claims.facts import Date, Fact
from analysis.dating import phrases
from analysis.dating.windows import Window
from analysis.showing import export
from analysis.values import wording
from analysis.values.intervals import Interval
from analysis.values.links import Link, Markdown
from analysis.values.values import Value
from analysis.values.wording import escape

UNSTATED = "not stated"
WHOLE = 1000  # from here on a chart's numbers are written without decimals


def markdown(value: object) -> str:
    """Return a cell as Markdown: evidence as links, all else in words; None is what no article states."""
    match value:
        case None:
            return f"*{UNSTATED}*"
        case Markdown():
            return str(value)
        case Link() | Fact() | Value():
            return value._repr_markdown_()
        case tuple():
            return ", ".join(map(markdown, value))
    return escape(words(value))


def page(value: object) -> str:
    """Return a cell as HTML, for a notebook."""
    match value:
        case None:
            return f"<em>{UNSTATED}</em>"
        case Value():
            return html.escape(str(value))
        case Link() | Fact():
            return value._repr_html_()
        case tuple():
            return ", ".join(map(page, value))
    return html.escape(words(value))


def words(value: object) -> str:
    """Return a cell in plain words."""
    match value:
        case Markdown():
            return value.plain
        case Interval():
            return wording.interval(value)
        case Window():
            return phrases.window(value)
        case bool():
            return "yes" if value else "no"
        case int() | Fraction():
            return wording.number(Fraction(value))
    return str(value)


def heads(name: str, values: list[object]) -> list[str]:
    """Return the names of the fields that a column takes in a file: a value has its point, low and high."""
    if any(isinstance(value, Value) for value in values):
        return [name, f"{name} low", f"{name} high", f"{name} unit"]
    if any(isinstance(value, Interval) for value in values):
        return [f"{name} low", f"{name} high"]
    if any(isinstance(value, Window | Date) for value in values):
        days = [f"{name} earliest", f"{name} latest"]
        return days if all(isinstance(value, Window | Date) for value in values) else [name, *days]
    return [name]


def fields(value: object, width: int) -> list[str]:
    """Return a cell's fields for a file, as many as its column takes."""
    match value:
        case Value():
            told = export.numbers_of(value)
        case Interval(low=low, high=high):
            told = [export.decimal(low), export.decimal(high)]
        case Date() | Window():
            told = export.days(value.window if isinstance(value, Date) else value)
            told = [words(value), *told] if width > len(told) else told
        case tuple():
            told = [export.text("; ".join(fields(each, 1)[0] for each in value))]
        case float():  # what a chart is drawn from: no digit beyond those that its inputs bear; none where it is missing
            told = ["" if value != value else f"{value:.0f}" if abs(value) >= WHOLE else f"{value:.4g}"]
        case _:
            told = ["" if value is None else export.text(words(value))]
    return [*told, *[""] * width][:width]
