"""The export outlook: exports as reported, what follows from them, and an exercise with named assumptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf

import pandas as pd

from analysis.claims.facts import Days
from analysis.claims.said import Said
from analysis.dating import wording as days_wording
from analysis.errors import EvidenceError
from analysis.markup import Link
from analysis.report.derived import Derived, beyond
from analysis.values import cardinals, units, wording
from analysis.values.expressions import Constant
from analysis.values.value import INFERRED, Value

PARTS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter", Fraction(1, 5): "a fifth"}
YEAR = Value(Constant(Fraction(12)), units.of("month"))  # twelve months


def uncommon_months(said: Said) -> tuple[Days, Days]:
    """Return the months that only the count of new energy vehicles covers, and the same a year before, as links.

    Raise EvidenceError where both counts cover the same months.
    """
    apart = beyond(said)
    if apart is None:
        raise EvidenceError(
            f"both counts cover “{said.nev_period.words}” ({said.nev_period.sentence}): no month is left over"
        )
    period = said.nev_period
    now, before = (Days(days_wording.window(each), period.sentence, each, period.inferred) for each in apart)
    return now, before


def more_months(said: Said) -> str:
    """Return how many months only the count of new energy vehicles covers, in words: “one month”."""
    return in_words(_more(said))


def _more(said: Said) -> Value:
    return said.nev_period.months - said.vehicle_period.months


def in_words(months: Value) -> str:
    """Return a number of months in words: “one month”, “seven months”."""
    return f"{cardinals.spelled(months.point)} month{'s' * (months.point != 1)}"


def those_months(said: Said) -> str:
    """Return how prose refers to these months: “that month”."""
    return "that month" if _more(said).point == 1 else "those months"


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
    """Return what NEVs and other vehicles can be of the growth in vehicle exports, for the chart, in vehicles."""
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
    ]
    columns = ["row", "part", "words", "span", "tone", "stated", "low", "value", "high", "bound", "amount"]
    return pd.DataFrame(table, columns=columns).astype({"amount": object})


def part(of: Fraction | int) -> str:
    """Return a part of a whole as a word where there is one, else in percent."""
    return PARTS.get(Fraction(of), f"{wording.number(100 * Fraction(of))} percent")


def as_stated(limit: Value) -> Link:
    """Return what the figures as stated give for a limit, in percent, before their rounding is allowed for."""
    return Link(wording.about(limit.point, percent=True), limit.anchor)


# --- an exercise for those who rerun the chapter: where named assumptions would lead


def courses(said: Said, scenarios: Iterable[Sequence], years: int) -> pd.DataFrame:
    """Return the exports to which scenarios lead, in vehicles: a row a year, a column a scenario.

    A scenario is a plain list, as papermill hands it over: a name, the growth of a year, and the part of it that each
    later year keeps. Courses begin with the year of the count, if its other months keep the pace. Raise EvidenceError
    for a growth or a part that is none.
    """
    year, star = said.nev_exports.told.window.year("last").earliest.year, INFERRED * said.nev_exports.told.inferred
    courses = {}
    for name, given, kept in scenarios:
        growth = said.nev_growth if given == "stated" else _number(name, "growth", given, -1, inf)
        keeps = _number(name, "what is kept", kept, 0, 1)
        course = f"{name}: growth {growth} a year"
        course += f", each year {part(keeps)} of the growth before" if keeps != 1 else ""
        exports = [said.nev_exports / said.nev_period.months * YEAR]
        for _ in range(years):
            growth = growth * keeps
            exports.append(exports[-1] * (1 + growth))
        courses[course] = [float(value.point) for value in exports]
    return pd.DataFrame(courses, index=[f"{year + later}{star}" for later in range(years + 1)])


def _number(scenario: str, what: str, told: object, least: float, most: float) -> Fraction:
    """Return a number that is assumed, written 0, "1/4" or 0.25."""
    try:
        number = Fraction(str(told))
    except (ValueError, ZeroDivisionError):
        number = None
    if number is None or not least <= number <= most:
        span = f"a number from {least} {f'to {most}' if most < inf else 'on, or “stated”'}: 0, 1/4, 0.25"
        raise EvidenceError(f"scenario “{scenario}”: {what} is “{told}”; allowed: {span}")
    return number
