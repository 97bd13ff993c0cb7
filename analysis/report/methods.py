"""Tabulate what the methods chapter shows of its rules: hedges, and how the articles are dated."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd

from analysis.claims.said import Said
from analysis.reading import numbers
from analysis.report import exports
from analysis.showing import register
from analysis.values import wording
from analysis.values.intervals import READINGS

SAME = "the same"
# How a wording is read; `values/intervals.py` does so.
RULES = {
    "bare number": ("half a unit either way", SAME, SAME),
    "count given to the unit; “equally”, “half each”": ("exact", SAME, SAME),
    "bare fraction": ("half a point either way", SAME, SAME),
    "“around”, “about”, “roughly”": ("half a unit", "one unit; five where the last digit is a five", "ten units"),
    "“close to” a fraction": ("two points", "half-way to the simple fractions beside it", "ten points"),
    "“almost”, “nearly” a fraction, which is itself excluded": (
        "two points below",
        "half-way to the simple fraction below",
        "ten points below",
    ),
    "“almost”, “over”, “under”, “at least” … a number": ("as “around”, to one side", SAME, SAME),
}


def rules() -> pd.DataFrame:
    """Return how each wording is read: wording, narrow, main, wide."""
    rows = [(wording, *leaves) for wording, leaves in RULES.items()]
    return pd.DataFrame(rows, columns=["wording", *READINGS], dtype=object)


def hedges(said: Said) -> pd.DataFrame:
    """Return one number of each hedge and form in the articles, with what it leaves at the three readings."""
    made = [each for each in said.record.statements if each.kind in numbers.KINDS]
    read = [numbers.read(each.kind, each.words) for each in made]
    first = {(number.hedge, number.form): at for at, number in reversed(list(enumerate(read))) if number.step}
    return register.stated_numbers(said.record).iloc[sorted(first.values())].drop(columns="about")


def repeating(said: Said) -> tuple[str, str]:
    """Return how much of the article that repeats itself most is repeats, by sentences, and its name."""
    articles = said.record.articles
    parts = {
        key: Fraction(sum(bool(each.repeats) for each in article.sentences), len(article.sentences))
        for key, article in articles.items()
    }
    key = max(parts, key=parts.__getitem__)
    return wording.capital(exports.part(parts[key])), said.record.called(key)


def days(said: Said) -> pd.DataFrame:
    """Return every reason by which an article is dated: article, kind, reason, sentence."""
    rows = [
        (said.record.called(key), each.kind, each.reason, each.sentence or "date line")
        for key, day in said.record.days.items()
        for each in day.constraints
    ]
    return pd.DataFrame(rows, columns=["article", "kind", "reason", "sentence"], dtype=object)
