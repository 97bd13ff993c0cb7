"""What the methods chapter shows of its rules: hedges, and how the articles are dated."""

from __future__ import annotations

from fractions import Fraction

import pandas as pd

from analysis.claims.facts import Quantity
from analysis.claims.said import Said
from analysis.markup import capital
from analysis.report import exports
from analysis.values import hedges as HEDGES
from analysis.values import wording
from analysis.values.cardinals import spelled
from analysis.values.intervals import LEVELS

SAME = "the same"


def rules() -> pd.DataFrame:
    """Return how each wording is read: wording, narrow, main, wide; in words made from the rules themselves."""
    narrow, wide = (
        exports.part(HEDGES.UNITS[level]) if HEDGES.UNITS[level] < 1 else spelled(HEDGES.UNITS[level])
        for level in ("narrow", "wide")
    )
    points = {level: f"{spelled(HEDGES.POINTS[level])} points" for level in HEDGES.POINTS}
    rows = [
        ("bare number", f"{narrow} a unit either way", SAME, SAME),
        (
            "count given to the unit; “equally”, “half each”; a range, “10 to 12”",
            "exact, or as it names its ends",
            SAME,
            SAME,
        ),
        ("bare fraction", f"{narrow} a point either way", SAME, SAME),
        (
            "“around”, “about”, “roughly”",
            f"{narrow} a unit",
            f"one unit; {spelled(HEDGES.GRAIN)} where the last digit is a five",
            f"{wide} units",
        ),
        ("“close to” a fraction", points["narrow"], "half-way to the simple fractions beside it", points["wide"]),
        (
            "“almost”, “nearly” a fraction, which is itself excluded",
            f"{points['narrow']} below",
            "half-way to the simple fraction below",
            f"{points['wide']} below",
        ),
        ("“almost”, “over”, “under”, “at least” before another number", "as “around”, to one side", SAME, SAME),
        ("“up to”, “as many as”, and “from” a price", "only that end", SAME, SAME),
    ]
    return pd.DataFrame(rows, columns=["wording", *LEVELS], dtype=object)


def unit(count: Quantity) -> str:
    """Return what one unit of a stated number is, in words."""
    return wording.number(count.leading.value.step)


def middle(stated: Quantity) -> str:
    """Return what stands in a formula for a number that its own hedge excludes, in words."""
    return wording.about(stated.point, stated.percent, exact=True)


def repeating(said: Said) -> tuple[str, str]:
    """Return how much of the article that repeats itself most is repeats, by sentences, and its name."""
    articles = said.record.articles
    parts = {
        key: Fraction(sum(bool(each.repeats) for each in article.sentences), len(article.sentences))
        for key, article in articles.items()
    }
    key = max(parts, key=parts.__getitem__)
    return capital(exports.part(parts[key])), said.record.called(key)


def days(said: Said) -> pd.DataFrame:
    """Return every reason by which an article is dated: article, kind, reason, sentence."""
    rows = [
        (said.record.called(key), each.kind, each.why, each.sentence or "date line")
        for key, day in said.record.days.items()
        for each in day.reasons
    ]
    return pd.DataFrame(rows, columns=["article", "kind", "reason", "sentence"], dtype=object)
