"""Make values for tests by hand."""

from __future__ import annotations

from fractions import Fraction

from analysis.values import numbers
from analysis.values.intervals import LEVELS, Interval
from analysis.values.value import Value


def made(name: str, low: object, high: object, closed: tuple[bool, bool] = (True, True), unit: str = "") -> Value:
    """Return a value with a range by hand, alike at each level of the hedges; its point is in the middle."""
    levels = dict.fromkeys(LEVELS, Interval(Fraction(low), Fraction(high), *closed))
    return Value.stated(Fraction(low + high) / 2, name, (f"s-{name}",), unit=unit, levels=levels)


def stated(kind: str, words: str, name: str, sentence: str, unit: str = "", **tells: str) -> Value:
    """Return a value as an article states it in words."""
    number = numbers.read(kind, words)
    return Value.stated(number, name, (sentence,), unit=unit or number.unit, about=name.replace("_", " "), **tells)
