"""The export outlook: exports as reported, what follows from them, and an exercise with named assumptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import inf

import pandas as pd

from analysis.claims.facts import Date, Quantity
from analysis.claims.said import Said
from analysis.errors import EvidenceError
from analysis.markup import Link, Markdown, capital
from analysis.reading.statements import Statement
from analysis.report.amounts import bars
from analysis.report.derived import Derived, counted_alike, no_lower, same_year
from analysis.showing.prose import filled, holds, sentence
from analysis.values import cardinals, units, wording
from analysis.values.intervals import shown_level
from analysis.values.value import INFERRED, Value

PARTS = {Fraction(1, 2): "half", Fraction(1, 3): "a third", Fraction(1, 4): "a quarter", Fraction(1, 5): "a fifth"}
TWELVE_MONTHS = Value(Fraction(12), units.of("month"))


def assumptions(said: Said) -> tuple[Markdown, ...]:
    """Return what every limit on NEVs takes for granted: on the year, on what both count, on months that one counts.

    Guarded: where the body that counts all vehicles counts NEVs as well, its own two figures need no assumption.
    """
    alike = counted_alike(said)
    counters = [statement.origin for statement in said.nev_exports.claim.statements]
    holds(said.vehicle_exports.origin not in counters, f"We assume that {alike.plain}", said.nev_exports)
    return tuple(filter(None, (same_year(said), alike, no_lower(said))))


def numbered(said: Said) -> Markdown:
    """Return these assumptions as a numbered list."""
    return Markdown("\n".join(f"1. {capital(assumption)}." for assumption in assumptions(said)))


def provided(said: Said) -> str:
    """Return how many assumptions these are, in words: “on two assumptions”."""
    count = len(assumptions(said))
    return f"on {cardinals.spelled(count)} assumption{'s' * (count != 1)}"


def nearer(said: Said) -> list[Statement]:
    """Return what articles say of new energy vehicles for a part of the months that are compared."""
    record, window = said.record, said.nev_period.window
    others = [*record.for_other_times(said.nev_exports.claim), *record.for_other_times(said.nev_growth.claim)]
    return [other for other in others if (period := record.period(other)) and period.within(window)]


def were_up(growth: Quantity) -> Markdown:
    """Return how a change is told before its number: “were up”, or where it is no rise “changed by”."""
    return sentence((growth > 0, "were up"), otherwise="changed by")


def more_months(said: Said) -> str:
    """Return how many months only the count of new energy vehicles covers, in words: “one month”."""
    months = said.nev_period.months - said.vehicle_period.months
    return f"{cardinals.spelled(months.point)} month{'s' * (months.point != 1)}"


def reported(said: Said, derived: Derived) -> pd.DataFrame:
    """Return the exports as two bodies report them, and below what follows: what, new energy vehicles, all kinds."""
    nevs, vehicles = said.nev_exports, said.vehicle_exports
    rows = [
        ("Reported by", nevs.link(nevs.origin), vehicles.link(vehicles.origin)),
        ("Months", said.nev_period, said.vehicle_period),
        ("Exported, in vehicles", nevs, vehicles),
        ("Growth on a year earlier", said.nev_growth, said.vehicle_growth),
        ("Same months a year earlier (computed)", derived.nev_before, derived.vehicle_before),
        ("Increase (computed)", derived.nev_added, derived.vehicle_added),
    ]
    columns = ["exports from China", "new energy vehicles (NEVs)", "all vehicles"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def year_on_year(said: Said, derived: Derived) -> pd.DataFrame:
    """Return both counts and the same months a year earlier for the chart, in vehicles."""
    return bars(
        (f"NEVs, {_year_before(said.nev_period)}", "green", derived.nev_before),
        (f"NEVs, {said.nev_period.days.starred}", "green", said.nev_exports),
        (f"All vehicles, {_year_before(said.vehicle_period)}", "grey", derived.vehicle_before),
        (f"All vehicles, {said.vehicle_period.days.starred}", "grey", said.vehicle_exports),
    )


def _year_before(period: Date) -> str:
    return period.days.moved(period.window.shifted(-1, "year")).starred


def part_in_words(part: Fraction | int) -> str:
    """Return a part of a whole as a word where there is one, else in percent."""
    return PARTS.get(Fraction(part), f"{wording.number(100 * Fraction(part))} percent")


def at_widest(derived: Derived) -> Markdown:
    """Return a sentence with both limits as they are if words like “around” are read as widely as they can be.

    It is empty where NEVs can then have made up all of the growth, and where the limits stay as they are.
    """
    limits = derived.nev_of_added, derived.other_of_added
    shown, loosely = (
        [Link(wording.interval(limit.range(level), percent=True), limit.anchor) for limit in limits]
        for level in (shown_level(), "wide")
    )
    if loosely == shown or not derived.other_of_added > 0:
        return Markdown()
    nevs, others = loosely
    return filled(
        "If words such as “around” are read more loosely, the limits are {nevs} for NEVs and {others} for other "
        "vehicles.",
        nevs=nevs,
        others=others,
    )


# --- an exercise for those who rerun the chapter: where named assumptions would lead


def projection(said: Said, scenarios: Iterable[Sequence], years: int) -> pd.DataFrame:
    """Return the exports to which scenarios lead, in vehicles: a row a year, a column a scenario.

    A scenario is a plain list, as papermill hands it over: a name, the growth of a year, and the part of it that each
    later year keeps. The first year is that of the count, as if its other months kept the pace. Raise EvidenceError for
    a growth or a part that is out of bounds or no number.
    """
    counted = said.nev_exports.written
    year, star, courses = counted.window.year("last").earliest.year, INFERRED * counted.inferred, {}
    for name, growth, part in scenarios:
        pace = said.nev_growth if growth == "stated" else _number(name, "growth", growth, -1, inf)
        kept = _number(name, "what is kept", part, 0, 1)
        course = f"{name}: growth {pace} a year"
        course += f", each year {part_in_words(kept)} of the growth before" if kept != 1 else ""
        exports = [said.nev_exports / said.nev_period.months * TWELVE_MONTHS]
        for _ in range(years):
            pace = pace * kept
            exports.append(exports[-1] * (1 + pace))
        courses[course] = [float(value.point) for value in exports]
    return pd.DataFrame(courses, index=[f"{year + later}{star}" for later in range(years + 1)])


def _number(scenario: str, what: str, written: object, least: float, most: float) -> Fraction:
    """Return a number that is assumed, written 0, "1/4" or 0.25; raises EvidenceError for what is not allowed."""
    try:
        number = Fraction(str(written))
    except (ValueError, ZeroDivisionError):
        number = None
    if number is None or not least <= number <= most:
        span = f"a number from {least} {f'to {most}' if most < inf else 'on, or “stated”'}: 0, 1/4, 0.25"
        raise EvidenceError(f"scenario “{scenario}”: {what} is “{written}”; allowed: {span}")
    return number
