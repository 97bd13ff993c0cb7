"""What the methods chapter shows of its rules: hedges, and how the articles are dated."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace

import pandas as pd

from analysis.claims.facts import Date, Quantity
from analysis.claims.said import Said
from analysis.markup import Link, Markdown, capital
from analysis.report import exports
from analysis.showing.prose import sentence
from analysis.values import hedges as HEDGES
from analysis.values import wording
from analysis.values.cardinals import spelled
from analysis.values.intervals import LEVELS

SAME = "the same"


def rules() -> pd.DataFrame:
    """Return how each wording is read: wording, narrow, main, wide; in words made from the rules themselves."""
    narrow, wide = (
        exports.part(HEDGES.STEPS[level]) if HEDGES.STEPS[level] < 1 else spelled(HEDGES.STEPS[level])
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
            f"one unit; {spelled(HEDGES.GRAIN_OF_FIVE)} where the last digit is a five",
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


def examples(said: Said) -> SimpleNamespace:
    """Return the worked examples of how numbers and dates are read; for a changed wording, what is left to say.

    They are of the main range, whichever the book shows.
    """
    sales, nev, vehicle, german, abroad = (
        fact.leading.value
        for fact in (said.mini_china_sales, said.nev_growth, said.vehicle_growth, said.german_growth, said.share_abroad)
    )
    five = sentence(
        (
            sales.hedge == "around" and sales.grain == HEDGES.GRAIN_OF_FIVE * sales.step,
            "its last digit, zeros aside, is a five, so the writer may have rounded to the nearest {grain}; we allow "
            "{grain} either way, {spread}",
        ),
        otherwise="we read it as {spread}",
        grain=wording.number(sales.grain),
        spread=_main(said.mini_china_sales),
    )
    round_number = sentence(
        (
            nev.form == "percent" and not nev.hedge and nev.step > vehicle.step,
            "“{nev.words}” is a round number, so its range is wider ({spread}) than that of “{vehicle.words}” "
            "({other})",
        ),
        otherwise="“{nev.words}” is read as {spread}, “{vehicle.words}” as {other}",
        nev=said.nev_growth,
        vehicle=said.vehicle_growth,
        spread=_main(said.nev_growth),
        other=_main(said.vehicle_growth),
    )
    quarter = sentence(
        (
            german.hedge == "close to" and abs(german.value) == Fraction(1, 4),
            "“{growth.words}” lies closer to a quarter than to the next simple fractions, a fifth and a third: "
            "{spread}",
        ),
        otherwise="“{growth.words}” is read as {spread}",
        growth=said.german_growth,
        spread=_main(said.german_growth),
    )
    almost = sentence(
        (
            abroad.hedge == "almost" and abroad.value == Fraction(1, 2),
            "“{share.words}” is less than a half: {spread}.\n  Where a formula needs a single number, we take "
            "{middle}, the middle of its narrow range, {narrow}",
        ),
        otherwise="“{share.words}” is read as {spread}",
        share=said.share_abroad,
        spread=_main(said.share_abroad),
        middle=middle(said.share_abroad),
        narrow=wording.interval(said.share_abroad.range("narrow"), said.share_abroad.percent),
    )
    week = sentence(
        (
            "week" in str(said.signing.words),
            "“{signing.words}” there means {signing}: a week runs from Monday to Sunday, and the article was written "
            "on {told}",
        ),
        otherwise="“{signing.words}” there means {signing}: the article was written on {told}",
        signing=said.signing,
        told=said.signing.told,
    )
    ends = Markdown(", ".join({end.plain: end for end in map(_end, (said.export_start, said.platform_start))}.values()))
    return SimpleNamespace(five=five, round_number=round_number, quarter=quarter, almost=almost, week=week, ends=ends)


def _main(stated: Quantity) -> Link:
    """Return the main range of a number, as a link."""
    return Link(wording.interval(stated.range("main"), stated.percent), stated.anchor)


def _end(date: Date) -> Markdown:
    """Return what is left to say of how a start is read."""
    return sentence(
        (
            str(date.words).startswith("from ") and date.window == date.window.year("first"),
            "“{date.words}” is read as a start within that year",
        ),
        (date.window.latest is None, "“{date.words}” leaves the end open"),
        otherwise="“{date.words}” means {date}",
        date=date,
    )


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
