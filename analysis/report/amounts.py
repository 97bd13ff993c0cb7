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
    record, window, counted = count.record, count.claim.period, count.range()
    past = [other for other in record.for_other_times(count.claim) if other.tense == "past"]
    own = [other for other in past if other.origin == count.origin and record.period(other)]
    others = [(other, record.period(other), record.meaning(other)) for other in own]
    return [
        other
        for other, period, number in others
        if (window.within(period) and counted.above(number)) or (period.within(window) and number.above(counted))
    ]


def contradicted(fact: Quantity, computed: Value, window: Window) -> list[Statement]:
    """Return what articles say of a fact for other days, where what is computed for those days contradicts it.

    Another body's count is no contradiction.
    """
    record = fact.record
    then = [other for other in record.for_other_times(fact.claim) if record.period(other) == window]
    others = [other for other in then if other.status != "statistic" or other.origin == fact.origin]
    return [other for other in others if other.asserted and not record.meaning(other).overlaps(computed.range("wide"))]
