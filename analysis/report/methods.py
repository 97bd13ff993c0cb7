"""What the methods chapter shows of its rules: hedges, and how the articles are dated."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace

import pandas as pd

from analysis.claims.facts import Date
from analysis.claims.said import Said
from analysis.markup import Link, Markdown, capital
from analysis.report import exports
from analysis.showing.prose import sentence
from analysis.values import hedges, wording
from analysis.values.cardinals import spelled
from analysis.values.intervals import LEVELS

SAME = "the same"


def rules() -> pd.DataFrame:
    """Return how each wording is read: wording, narrow, main, wide; in words made from the rules themselves."""
    narrow, wide = (
        exports.part_in_words(hedges.STEPS[level]) if hedges.STEPS[level] < 1 else spelled(hedges.STEPS[level])
        for level in ("narrow", "wide")
    )
    points = {level: f"{spelled(hedges.POINTS[level])} points" for level in hedges.POINTS}
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
            f"one unit; {spelled(hedges.GRAIN_OF_FIVE)} where the last digit is a five",
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
    facts = (said.mini_china_sales, said.nev_growth, said.vehicle_growth, said.german_growth, said.share_abroad)
    sales, nev, vehicle, german, abroad = (fact.number for fact in facts)
    choices = {
        "five": (
            sales.hedge == "around" and sales.grain == hedges.GRAIN_OF_FIVE * sales.step,
            "its last digit, zeros aside, is a five, so the writer may have counted in steps of {grain}; as “around” "
            "is loose, we allow a whole step either way, {mini_china_sales}",
            "we read it as {mini_china_sales}",
        ),
        "round_number": (
            nev.form == "percent" and not nev.hedge and nev.step > vehicle.step,
            "“{said.nev_growth.words}” is a round number, so its range is wider ({nev_growth}) than that "
            "of “{said.vehicle_growth.words}” ({vehicle_growth})",
            "“{said.nev_growth.words}” is read as {nev_growth}, “{said.vehicle_growth.words}” as "
            "{vehicle_growth}",
        ),
        "quarter": (
            german.hedge == "close to" and abs(german.value) == Fraction(1, 4),
            "“{said.german_growth.words}” lies closer to a quarter than to the next simple fractions, a fifth and a "
            "third: {german_growth}",
            "“{said.german_growth.words}” is read as {german_growth}",
        ),
        "almost": (
            abroad.hedge == "almost" and abroad.value == Fraction(1, 2),
            "“{said.share_abroad.words}” is less than a half: {share_abroad}",
            "“{said.share_abroad.words}” is read as {share_abroad}",
        ),
        "week": (
            "week" in str(said.signing.words),
            "“{said.signing.words}” there means {said.signing}: a week runs from Monday to Sunday, and the article was "
            "written on {said.signing.written}",
            "“{said.signing.words}” there means {said.signing}: the article was written on {said.signing.written}",
        ),
    }
    spreads = {
        fact.claim.definition.name: Link(wording.interval(fact.range("main"), fact.percent), fact.anchor)
        for fact in facts
    }
    fields = spreads | {"said": said, "grain": wording.number(sales.grain)}
    texts = {name: sentence((holds, text), otherwise=rest, **fields) for name, (holds, text, rest) in choices.items()}
    ends = {end.plain: end for end in map(_end, (said.export_start, said.platform_start))}
    return SimpleNamespace(**texts, ends=Markdown("; ".join(ends.values())))


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


def repeating(said: Said) -> tuple[str, str]:
    """Return which part of its sentences are repeats in the article that repeats itself most, and what it is called."""
    parts = {
        key: Fraction(sum(bool(sentence.repeats) for sentence in article.sentences), len(article.sentences))
        for key, article in said.record.articles.items()
    }
    key = max(parts, key=parts.__getitem__)
    return capital(exports.part_in_words(parts[key])), said.record.called(key)


def days(said: Said) -> pd.DataFrame:
    """Return every reason by which an article is dated: article, kind, reason, sentence."""
    elsewhere = {"outside": "not in the text"}
    rows = [
        (said.record.called(key), reason.kind, reason.why, reason.sentence or elsewhere.get(reason.kind, "date line"))
        for key, day in said.record.days.items()
        for reason in day.reasons
    ]
    return pd.DataFrame(rows, columns=["article", "kind", "reason", "sentence"], dtype=object)
