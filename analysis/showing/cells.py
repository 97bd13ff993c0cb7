"""Cells of a table: as Markdown for the book and notebooks, as plain fields for a file."""

from __future__ import annotations

from fractions import Fraction

from analysis import markup
from analysis.claims.facts import Date, Days, Fact
from analysis.dating import wording as days_wording
from analysis.dating.windows import Window
from analysis.markup import Markdown, Shown, escape
from analysis.showing import export
from analysis.values import wording
from analysis.values.intervals import Interval
from analysis.values.value import Value

UNSTATED = "not stated"
WHOLE = 1000  # from here on a chart's numbers are written without decimals


def markdown(value: object) -> str:
    """Return a cell as Markdown: evidence as links, all else in words; None is what no article states."""
    if value is None:
        return f"*{UNSTATED}*"
    if isinstance(value, tuple):
        return ", ".join(map(markdown, value))
    return markup.markdown(value) if isinstance(value, Shown) else escape(words(value))


def words(value: object) -> str:
    """Return a cell in plain words."""
    match value:
        case None:
            return UNSTATED
        case tuple():
            return "; ".join(map(words, value))
        case Markdown():
            return value.plain
        case Interval():
            return wording.interval(value)
        case Window():
            return days_wording.window(value)
        case bool():
            return "yes" if value else "no"
        case int() | Fraction():
            return wording.number(Fraction(value))
    return str(value)


def heads(name: str, values: list[object]) -> list[str]:
    """Return the names of the fields that a column takes in a file.

    A number has its words, its value, both ends of its range and its unit, a date its words and both days, and what is
    evidence the sentences that carry it.
    """
    numbers = [f"{name} {part}" for part in ("value", "low", "high", "unit")]
    days = [f"{name} {part}" for part in ("earliest", "latest")]
    found = [name]
    found += numbers if any(isinstance(value, Value | Interval) for value in values) else []
    found += days if any(isinstance(value, Window | Date | Days) for value in values) else []
    return found + ([f"{name} sentences"] if any(map(_sentences, values)) else [])


def fields(name: str, value: object, heads: list[str]) -> list[str]:
    """Return a cell's fields for a file, one for each of its column's heads."""
    told = {name: "" if value is None else export.text(words(value))}
    match value:
        case Value():
            told |= _named(name, ("value", "low", "high", "unit"), export.rounded(value))
        case Interval(low=low, high=high):
            told |= _named(name, ("low", "high"), [export.decimal(low), export.decimal(high)])
        case Window():
            told |= _named(name, ("earliest", "latest"), export.days(value))
        case Date() | Days():
            told |= _named(name, ("earliest", "latest"), export.days(value.window))
        case float():  # what a chart is drawn from: no digit beyond those that its inputs bear
            told[name] = "" if value != value else f"{value:.0f}" if abs(value) >= WHOLE else f"{value:.4g}"
    told[f"{name} sentences"] = " ".join(_sentences(value))
    return [told.get(head, "") for head in heads]


def _named(name: str, parts: tuple[str, ...], values: list[str]) -> dict[str, str]:
    return {f"{name} {part}": value for part, value in zip(parts, values, strict=True)}


def _sentences(value: object) -> tuple[str, ...]:
    """Return the anchors of the sentences that a cell rests on."""
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(anchor for each in value for anchor in _sentences(each)))
    if isinstance(value, Fact | Value):
        return value.sentences
    anchor = getattr(value, "anchor", "")
    return (anchor,) if anchor.startswith("s") else ()
