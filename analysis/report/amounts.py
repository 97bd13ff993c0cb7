"""Amounts as charts draw them, and what articles say against those that are computed."""

from __future__ import annotations

import pandas as pd

from analysis.claims.facts import Quantity
from analysis.dating.windows import Window
from analysis.reading.statements import Statement
from analysis.values import wording
from analysis.values.value import Value


def bars(*amounts: tuple[str, str, Value]) -> pd.DataFrame:
    """Return amounts, each with its name and the tone of its bar, as `figures.amounts` draws them."""
    rows = [
        (name, f"{amount}, {'stated' if amount.is_stated else 'computed'}", f"range {wording.interval(amount.range())}",
         tone, amount.is_stated, *_ends(amount), amount)
        for name, tone, amount in amounts
    ]  # fmt: skip
    columns = ["name", "words", "span", "tone", "stated", "low", "value", "high", "amount"]
    return pd.DataFrame(rows, columns=columns).astype({"amount": object})


def _ends(value: Value) -> tuple[float, float, float]:
    """Return an amount's low, point and high as a chart draws them.

    One that is only told as “at most” reaches from nothing, one that is only told as “at least” to its point.
    """
    span = value.range()
    return float(span.low or 0), float(value.point), float(value.point if span.high is None else span.high)


def clashing(count: Quantity) -> list[Statement]:
    """Return what a counter says of other times that cannot hold beside its count: less for longer, or the reverse."""
    record, window = count.record, count.claim.period
    told = [each for each in record.elsewhen(count.claim) if each.tense == "past" and each.origin == count.origin]
    counted = [(each, record.period(each), record.meaning(each)) for each in told if record.period(each)]
    return [
        each
        for each, period, number in counted
        if (window.within(period) and count.range().above(number))
        or (period.within(window) and number.above(count.range()))
    ]


def contradicted(fact: Quantity, computed: Value, window: Window) -> list[Statement]:
    """Return what articles say of a fact for other days, where what is computed for those days contradicts it.

    Another body's count is no contradiction.
    """
    record = fact.record
    told = [each for each in record.elsewhen(fact.claim) if each.asserted and record.period(each) == window]
    told = [each for each in told if each.status != "statistic" or each.origin == fact.origin]
    return [each for each in told if not record.meaning(each).overlaps(computed.range("wide"))]
