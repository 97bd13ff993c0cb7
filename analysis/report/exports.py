"""The export outlook: exports as reported, what follows from them, and an exercise with named assumptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

import pandas as pd

from analysis.claims.facts import Days
from analysis.claims.said import Said
from analysis.dating import wording as days_wording
from analysis.errors import EvidenceError
from analysis.markup import Link, Markdown, capital
from analysis.report.derived import Derived, beyond
from analysis.report.production import ends
from analysis.showing.prose import filled
from analysis.values import cardinals, units, wording
from analysis.values.expressions import Constant
from analysis.values.qualified import assuming
from analysis.values.value import INFERRED, Value, lift

PARTS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter", Fraction(1, 5): "a fifth"}
PACE = "the months that are not counted run at the pace of those that are"
YEAR = Value(Constant(Fraction(12)), units.of("month"))  # twelve months


def assumptions(said: Said) -> tuple[Markdown, ...]:
    """Return what every limit on NEVs takes for granted: on what both count, and on months that only one counts."""
    counted = filled("the customs' total holds the same NEVs as {origin}'s count", origin=said.nev_exports.origin)
    apart = beyond(said)
    if apart is None:
        return (counted,)
    period = said.nev_period
    months = Days(days_wording.window(apart[0]), period.sentence, apart[0], period.inferred)
    longer = "NEV exports in {months}, which only that count includes, were no lower than a year earlier"
    return counted, filled(longer, months=months)


def numbered(said: Said) -> Markdown:
    """Return these assumptions as a numbered list."""
    return Markdown("\n".join(f"1. {capital(each)}." for each in assumptions(said)))


def provided(said: Said) -> str:
    """Return how many assumptions these are, in words: “if two assumptions hold”."""
    count = len(assumptions(said))
    return f"if {cardinals.spelled(count)} {'assumption holds' if count == 1 else 'assumptions hold'}"


def conditions(said: Said) -> Markdown:
    """Return how many assumptions these are, and each of them: “if two assumptions hold: …”."""
    return Markdown(f"{provided(said)}: {', and '.join(assumptions(said))}")


def more_months(said: Said) -> str:
    """Return how many months only the count of new energy vehicles covers, in words: “one month”."""
    return in_words(said.nev_period.months - said.vehicle_period.months)


def in_words(months: Value) -> str:
    """Return a number of months in words: “one month”, “seven months”."""
    return f"{cardinals.spelled(months.point)} month{'s' * (months.point != 1)}"


def reported(said: Said, derived: Derived) -> pd.DataFrame:
    """Return the exports as two bodies report them, and below what follows: what, new energy vehicles, all kinds."""
    rows = [
        (
            "Counted by",
            said.nev_exports.link(said.nev_exports.origin),
            said.vehicle_exports.link(said.vehicle_exports.origin),
        ),
        ("Months", said.nev_period.words, said.vehicle_period.words),
        ("Exported", said.nev_exports, said.vehicle_exports),
        ("Growth on a year earlier", said.nev_growth, said.vehicle_growth),
        ("Exported a year earlier (computed)", derived.nev_before, derived.vehicle_before),
        ("Increase, in vehicles (computed)", derived.nev_added, derived.vehicle_added),
    ]
    columns = ["exports from China", "new energy vehicles (NEVs)", "all vehicles"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def parts(derived: Derived) -> pd.DataFrame:
    """Return what NEVs and other vehicles can be of the growth in vehicle exports, for the chart, in vehicles.

    Where NEVs can be all of it, nothing is left to draw for others.
    """
    bound, growth = derived.nev_of_added, derived.vehicle_added.point
    high = bound.range().high
    shown = min(max(high, Fraction(0)), Fraction(1)) if high is not None else Fraction(1)
    rows = [
        ("NEVs", bound, "green", shown, True),
        ("Other vehicles", derived.other_of_added, "grey", 1 - shown, False),
    ]
    table = [
        ("", part, str(amount), "", tone, False, *[float(growth * end)] * 3, bounded, amount)
        for part, amount, tone, end, bounded in rows
        if end
    ]
    columns = ["row", "part", "words", "span", "tone", "stated", "low", "value", "high", "bound", "amount"]
    return pd.DataFrame(table, columns=columns).astype({"amount": object})


# --- an exercise for those who rerun the chapter: where named assumptions would lead


@dataclass(frozen=True)
class Scenario:
    """A course of yearly exports: growth within the first year, and the part of it that each later year keeps.

    A growth is a stated change, or a number from −1 (all gone) on: Fraction(1, 4) is a quarter more a year. `keeps` is
    a number from 0 to 1. Raise EvidenceError for others.
    """

    name: str
    growth: Value | Fraction | int
    keeps: Fraction | int = 1

    def __post_init__(self) -> None:
        for what, number, low, high in (("growth", self.growth, -1, None), ("keeps", self.keeps, 0, 1)):
            value = lift(number)
            if value.unit or value < low or (high is not None and value > high):
                span = f"{low} to {high}" if high is not None else f"{low} and above"
                raise EvidenceError(
                    f"scenario “{self.name}”: {what} is {number}; allowed: a number, {span}".replace("-", "−")
                )

    @property
    def assumes(self) -> str:
        """Return the assumption in words; they follow from the numbers."""
        if self.growth == 0:
            return "no growth"
        if self.keeps != 1:
            return f"each year {part(self.keeps)} the growth of the year before"
        if isinstance(self.growth, Value):
            return f"{self.growth} more each year"
        return f"{part(abs(self.growth))} {'less' if self.growth < 0 else 'more'} each year"

    def course(self, start: Value, years: int) -> list[Value]:
        """Return the exports of the starting year and of each year after it."""
        growths = [self.growth * self.keeps ** (year if self.keeps != 1 else 0) for year in range(1, years + 1)]
        factors = [1 + lift(growth) for growth in growths]
        return [reduce(lambda value, factor: value * factor, factors[:year], start) for year in range(years + 1)]


def assumed(said: Said, scenarios: Iterable[Sequence]) -> list[Scenario]:
    """Return scenarios from plain lists, as papermill hands them over: a name, its growth, and what of it is kept.

    "stated" is the growth that the article states; a number may be written 0, "1/4" or 0.25. Raise EvidenceError where
    it is neither.
    """
    return [
        Scenario(name, said.nev_growth if growth == "stated" else _number(name, growth), _number(name, keeps))
        for name, growth, keeps in scenarios
    ]


def _number(scenario: str, told: object) -> Fraction:
    try:
        return Fraction(str(told))
    except (ValueError, ZeroDivisionError):
        raise EvidenceError(
            f"scenario “{scenario}”: “{told}” is no number; allowed: 0, 1/4, 0.25, or “stated” for the stated growth"
        ) from None


def part(of: Fraction | int) -> str:
    """Return a part of a whole as a word where there is one, else in percent."""
    return PARTS.get(Fraction(of), f"{wording.number(100 * Fraction(of))} percent")


def as_stated(limit: Value) -> Link:
    """Return what the figures as stated give for a limit, in percent, before their rounding is allowed for."""
    return Link(wording.about(limit.point, percent=True), limit.anchor)


def year_of(said: Said) -> int:
    """Return the year of the counts, which is the article's as the book dates it."""
    return said.nev_exports.told.window.year("last").earliest.year


def whole_year(said: Said, counted: Value) -> Value:
    """Return the exports of the year of a count of new energy vehicles, if its other months keep the pace."""
    return assuming(counted / said.nev_period.months * YEAR, PACE)


def courses(said: Said, derived: Derived, scenarios: Sequence[Scenario], years: int) -> pd.DataFrame:
    """Return what was counted and each scenario's exports for the chart, a row a year.

    Columns: course (None: counted), assumes, year, basis, stated, low, value, high (vehicles), words.
    """
    now, months = year_of(said), in_words(said.nev_period.months)
    star = INFERRED * said.nev_exports.told.inferred
    pace = f"at the pace of {months}"
    before, start = whole_year(said, derived.nev_before), whole_year(said, said.nev_exports)
    rows = [
        (None, "", f"{now - 1}{star}", pace, False, *ends(before), str(before)),
        (None, "", f"{now}{star}", pace, False, *ends(start), str(start)),
        (None, "", f"{now}{star}", pace, True, *ends(said.nev_exports), f"{said.nev_exports} in {months}"),
    ]
    rows += [
        (each.name, each.assumes, f"{now + n}{star}", "assumed" if n else pace, False, *ends(value),
         wording.about(value.point, digits=2 if n else 3))
        for each in scenarios
        for n, value in enumerate(each.course(start, years))
    ]  # fmt: skip
    columns = ["course", "assumes", "year", "basis", "stated", "low", "value", "high", "words"]
    return pd.DataFrame(rows, columns=columns).astype({"course": object})
