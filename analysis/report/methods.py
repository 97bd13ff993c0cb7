"""Tabulate what the methods chapter shows of its rules: hedges, and how the articles are dated."""

from __future__ import annotations

import pandas as pd

from analysis.evidence.said import Said
from analysis.notebook import register
from analysis.reading import numbers


def hedges(said: Said) -> pd.DataFrame:
    """Return one number of each hedge and form in the articles, with what it leaves at the three readings."""
    made = [each for each in said.record.statements if each.kind in numbers.KINDS]
    read = [numbers.read(each.kind, each.words) for each in made]
    first = {(number.hedge, number.form): at for at, number in reversed(list(enumerate(read))) if number.step}
    return register.stated_numbers(said.record).iloc[sorted(first.values())].drop(columns="about")


def days(said: Said) -> pd.DataFrame:
    """Return every reason by which an article is dated: article, kind, reason, sentence."""
    rows = [
        (said.record.called(key), each.kind, each.reason, each.sentence or "date line")
        for key, day in said.record.days.items()
        for each in day.constraints
    ]
    return pd.DataFrame(rows, columns=["article", "kind", "reason", "sentence"], dtype=object)
