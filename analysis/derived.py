"""Compute every derived figure: its formula, its inputs, its interval at each reading.

Formulas follow METHODS in the book: exact interval arithmetic at the corners of formulas that are
monotone in each input; a formula in which an input stood twice is rewritten so that it stands once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from analysis import dates, intervals
from analysis.model import READINGS, Claim, Date, Derived, EvidenceError, Interval, Quantity

HUNDRED = Fraction(100)


@dataclass(frozen=True)
class Formula:
    """A derived figure to compute: `inputs` maps the formula's letters to names of claims.

    `periods` maps letters to claims on a period and to the unit in which its length counts.
    """

    name: str
    subject: str
    formula: str
    unit: str
    compute: Callable[..., Fraction]
    inputs: dict[str, str]
    periods: dict[str, tuple[str, Callable[[Date], int | None]]] = field(default_factory=dict)
    assumption: str = ""
    bound: str = ""


def _before(n: Fraction, g: Fraction) -> Fraction:
    return n / (1 + g / HUNDRED)


def _added(n: Fraction, g: Fraction) -> Fraction:
    return n * (1 - 1 / (1 + g / HUNDRED))


def _all(n: Fraction, s: Fraction) -> Fraction:
    return n / (1 - s / HUNDRED)


def _abroad(n: Fraction, s: Fraction) -> Fraction:
    return n * (s / HUNDRED) / (1 - s / HUNDRED)


def _per(n: Fraction, months: Fraction) -> Fraction:
    return n / months


def _ratio(n: Fraction, c: Fraction, months: Fraction) -> Fraction:
    return n / months / c


def _times(r: Fraction, n: Fraction) -> Fraction:
    return r * n


def _percent_of(n: Fraction, m: Fraction) -> Fraction:
    return HUNDRED * n / m


SAME_SCOPE = "“now” is the end year of the growth, and both sentences speak of the same output"

FORMULAS: tuple[Formula, ...] = (
    Formula(
        "german_output_before",
        "BMW's output in Germany in the base year",
        "G / (1 + q)",
        "vehicle",
        _before,
        {"G": "german_output", "q": "german_growth"},
    ),
    Formula(
        "german_output_added",
        "Vehicles added in Germany",
        "G · (1 − 1/(1 + q))",
        "vehicle",
        _added,
        {"G": "german_output", "q": "german_growth"},
    ),
    Formula(
        "german_growth_yearly",
        "Growth of BMW's output in Germany a year",
        "(1 + q)^(1/years) − 1",
        "percent",
        intervals.yearly,
        {"q": "german_growth"},
        {"years": ("german_period", dates.years)},
    ),
    Formula(
        "production_total",
        "BMW's production in all",
        "G / (1 − s)",
        "vehicle",
        _all,
        {"G": "german_output", "s": "share_abroad"},
        assumption=SAME_SCOPE,
    ),
    Formula(
        "production_abroad",
        "BMW's production outside Germany",
        "G · s / (1 − s)",
        "vehicle",
        _abroad,
        {"G": "german_output", "s": "share_abroad"},
        assumption=SAME_SCOPE,
    ),
    Formula(
        "nev_exports_before",
        "New energy vehicle exports, same months a year before",
        "N / (1 + g)",
        "vehicle",
        _before,
        {"N": "nev_exports", "g": "nev_growth"},
    ),
    Formula(
        "nev_exports_added",
        "New energy vehicle exports added within a year",
        "N · (1 − 1/(1 + g))",
        "vehicle",
        _added,
        {"N": "nev_exports", "g": "nev_growth"},
    ),
    Formula(
        "nev_exports_monthly",
        "New energy vehicle exports a month",
        "N / months",
        "vehicle a month",
        _per,
        {"N": "nev_exports"},
        {"months": ("nev_period", dates.months)},
    ),
    Formula(
        "vehicle_exports_before",
        "Vehicle exports, same months a year before",
        "X / (1 + h)",
        "vehicle",
        _before,
        {"X": "vehicle_exports", "h": "vehicle_growth"},
    ),
    Formula(
        "vehicle_exports_added",
        "Vehicle exports added within a year",
        "X · (1 − 1/(1 + h))",
        "vehicle",
        _added,
        {"X": "vehicle_exports", "h": "vehicle_growth"},
    ),
    Formula(
        "vehicle_exports_monthly",
        "Vehicle exports a month",
        "X / months",
        "vehicle a month",
        _per,
        {"X": "vehicle_exports"},
        {"months": ("vehicle_period", dates.months)},
    ),
    Formula(
        "nev_share_ceiling",
        "Ceiling on the share of new energy vehicles in vehicle exports",
        "100 · N / X",
        "percent",
        _percent_of,
        {"N": "nev_exports", "X": "vehicle_exports"},
        assumption="the customs' vehicles include the association's new energy vehicles, "
        "and no month's exports are negative: then the shorter period holds at most N of them",
        bound="high",
    ),
    Formula(
        "nev_months_per_mini_year",
        "Years of MINI's sales in China that a month of new energy vehicle exports holds",
        "N / months / C",
        "",
        _ratio,
        {"N": "nev_exports", "C": "mini_china_sales"},
        {"months": ("nev_period", dates.months)},
        assumption="a scale only: sales and exports, a year and a month",
    ),
    Formula(
        "mini_world_floor",
        "Floor under MINI's sales in the world",
        "rank × C",
        "vehicle",
        _times,
        {"rank": "mini_china_rank", "C": "mini_china_sales"},
        assumption="the rank is by sales: each better-ranked region sold at least as many",
        bound="low",
    ),
)


def derive(leading: dict[str, Claim]) -> list[Derived]:
    """Return each derived figure whose inputs are stated, from the claims by name, in the order of FORMULAS."""
    return [_apply(formula, leading) for formula in FORMULAS if leading.keys() >= set(_letters(formula).values())]


def _letters(formula: Formula) -> dict[str, str]:
    return formula.inputs | {letter: name for letter, (name, _) in formula.periods.items()}


def _apply(formula: Formula, claims: dict[str, Claim]) -> Derived:
    readings, letters = {}, _letters(formula)
    for reading in READINGS:
        inputs = [_interval(claims[name], reading) for name in formula.inputs.values()]
        inputs += [_length(claims[name], measure) for name, measure in formula.periods.values()]
        try:
            result = intervals.corners(formula.compute, *inputs, unit=formula.unit)
        except EvidenceError as error:
            said = ", ".join(
                f"{name} {claims[name].value.quote!r} at {claims[name].value.place}" for name in letters.values()
            )
            raise EvidenceError(f"derived figure {formula.name} from {said}: {error}") from None
        readings[reading] = _bounded(result, formula.bound)
    return Derived(formula.name, formula.subject, formula.formula, formula.assumption, letters, readings)


def _interval(claim: Claim, reading: str) -> Interval:
    if not isinstance(claim.value, Quantity):
        raise EvidenceError(f"{claim.value.place}: {claim.name} is {claim.value.quote!r}; expected a number")
    return intervals.read(claim.value, reading)


def _length(claim: Claim, measure: Callable[[Date], int | None]) -> Interval:
    length = measure(claim.value)
    if not length:
        raise EvidenceError(
            f"{claim.value.place}: {claim.name} {claim.value.quote!r} states no length; expected a period"
        )
    return Interval(Fraction(length), Fraction(length))


def _bounded(result: Interval, bound: str) -> Interval:
    """Keep only the end that a bound's argument supports."""
    if bound == "low":
        return Interval(result.low, None, result.unit, result.low_closed, False)
    if bound == "high":
        return Interval(None, result.high, result.unit, False, result.high_closed)
    return result
