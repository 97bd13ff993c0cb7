"""Derive figures from what the articles say: each is written once, as arithmetic, with what must be true besides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from fractions import Fraction
from functools import cached_property

from analysis.claims.elapsed import tenths_between, years_between
from analysis.claims.said import Said, Unstated
from analysis.values import units
from analysis.values.expressions import Constant
from analysis.values.values import Value, assuming, at_least, at_most, change, named, share

BY_SALES = "regions are ranked by sales and do not overlap, so that each better-ranked one sold at least as many"
INCLUDED = "Customs' vehicles include the new energy vehicles"
NOT_BELOW = "new energy vehicles exported in the month beyond the half-year were no fewer than a year before"
PACE = "the months that are not counted run at the pace of those that are"
DATED = "the article that announces exports was written when the book reads it"
OTHERS = "a year before, vehicles of other kinds were at most all vehicles"
EVEN = "new energy vehicles left at an even pace over the stated months"
SAME_SCOPE = "“now” is the last of the years compared, and both figures count the same plants"
EVEN_TWICE = "new energy vehicles left at an even pace over the stated months of both years"
STOPPED = "no new energy vehicle was exported in the months that are not counted"
PLANNED = "exports start within the year that the plan names"
PACE_BEFORE = "the year before went on at the pace of the same months"
YEAR = Value(Constant(Fraction(12)), units.of("month"))  # twelve months


def figure(about: str, *conditions: str, digits: int = 3) -> Callable[[Callable[[Derived], Value]], cached_property]:
    """Let a method be a derived figure under the method's name, shown to so many digits."""

    def decorate(compute: Callable[[Derived], Value]) -> cached_property:
        def value(self: Derived) -> Value:
            return named(compute.__name__, about, compute(self), conditions, digits)

        value.__doc__ = about
        made = cached_property(value)
        made.is_figure = True
        return made

    return decorate


class Derived:
    """The derived figures; one whose inputs no article states raises EvidenceError when it is asked for."""

    def __init__(self, said: Said):
        self._said = said

    def __iter__(self) -> Iterator[Value]:
        """Yield the figures whose inputs are stated, in the order of this file."""
        for name, attribute in vars(type(self)).items():
            if getattr(attribute, "is_figure", False):
                with suppress(Unstated):
                    yield getattr(self, name)

    # --- the precedent: BMW's production at home and abroad

    @figure("production in Germany in the first of the years compared")
    def german_before(self) -> Value:
        return self._said.german_output / (1 + self._said.german_growth)

    @figure("production added in Germany over the years compared")
    def german_added(self) -> Value:
        return self._said.german_output - self.german_before

    @figure("growth of production in Germany, a year on average")
    def german_yearly(self) -> Value:
        return change((1 + self._said.german_growth) ** (1 / self._said.german_period.years) - 1)

    @figure("production of BMW in all")
    def production_total(self) -> Value:
        return assuming(self._said.german_output / (1 - self._said.share_abroad), SAME_SCOPE)

    @figure("production of BMW outside Germany")
    def production_abroad(self) -> Value:
        return self.production_total * self._said.share_abroad

    # --- the territories of the two cars

    @figure("China's share of MINI's sales", BY_SALES)
    def china_share(self) -> Value:
        return share(at_most(1 / self._said.mini_china_rank))

    @figure("share of MINI's sales outside China", BY_SALES)
    def outside_china(self) -> Value:
        return share(1 - self.china_share)

    @figure("MINI's sales in the world", BY_SALES)
    def mini_world(self) -> Value:
        return at_least(self._said.mini_china_rank * self._said.mini_china_sales)

    # --- from the venture to the announcement of exports, and to the exports themselves

    @figure("years from the venture's confirmation to the announcement of exports", DATED)
    def years_to_exports(self) -> Value:
        return at_least(years_between(self._said.signing, self._said.export_announced))

    @figure("years from the venture's confirmation to the first planned export, at the fewest", PLANNED)
    def first_export_fewest(self) -> Value:
        return at_least(tenths_between(self._said.signing, self._said.export_start) / 10)

    @figure("years from the venture's confirmation to the first planned export, at the most", PLANNED)
    def first_export_most(self) -> Value:
        return at_most(tenths_between(self._said.signing, self._said.export_start, most=True) / 10)

    # --- exports and what they imply

    @figure("new energy vehicles exported in the same months a year before")
    def nev_before(self) -> Value:
        return self._said.nev_exports / (1 + self._said.nev_growth)

    @figure("new energy vehicles added within a year")
    def nev_added(self) -> Value:
        return self._said.nev_exports - self.nev_before

    @figure("vehicles of all kinds exported in the same half-year a year before")
    def vehicle_before(self) -> Value:
        return self._said.vehicle_exports / (1 + self._said.vehicle_growth)

    @figure("vehicles of all kinds added within a year")
    def vehicle_added(self) -> Value:
        return self._said.vehicle_exports - self.vehicle_before

    @figure("new energy vehicles exported a month")
    def nev_monthly(self) -> Value:
        return self._said.nev_exports / self._said.nev_period.months

    @figure("vehicles of all kinds exported a month")
    def vehicle_monthly(self) -> Value:
        return self._said.vehicle_exports / self._said.vehicle_period.months

    @figure("new energy vehicles' share of the vehicles exported", INCLUDED)
    def nev_share(self) -> Value:
        return share(at_most(self._said.nev_exports / self._said.vehicle_exports))

    @figure("new energy vehicles' share of the vehicles exported a year before", INCLUDED)
    def nev_share_before(self) -> Value:
        return share(at_most(self.nev_before / self.vehicle_before))

    @figure("new energy vehicles' share of the vehicles exported, at even months", INCLUDED)
    def nev_share_even(self) -> Value:
        return share(assuming(self._said.nev_exports * self._even / self._said.vehicle_exports, EVEN))

    @figure("new energy vehicles' share of the vehicles exported a year before, at even months", INCLUDED)
    def nev_share_even_before(self) -> Value:
        return share(assuming(self.nev_before * self._even / self.vehicle_before, EVEN_TWICE))

    @figure("new energy vehicles' share of the vehicles added within a year", INCLUDED, NOT_BELOW)
    def nev_of_added(self) -> Value:
        return share(at_most(self.nev_added / self.vehicle_added))

    @figure("other vehicles' share of the vehicles added within a year", INCLUDED, NOT_BELOW)
    def other_of_added(self) -> Value:
        return share(1 - self.nev_of_added)

    @figure("growth of exports other than new energy vehicles", INCLUDED, OTHERS)
    def other_growth(self) -> Value:
        others = self._said.vehicle_exports - self._said.nev_exports
        return change(at_least(others / self.vehicle_before - 1))

    @figure("new energy vehicles' share of the vehicles added, at even months", INCLUDED)
    def nev_of_added_even(self) -> Value:
        return share(assuming(self.nev_added * self._even / self.vehicle_added, EVEN_TWICE))

    @figure("growth of exports other than new energy vehicles, at even months", INCLUDED)
    def other_growth_even(self) -> Value:
        now = self._said.vehicle_exports - self._said.nev_exports * self._even
        before = self.vehicle_before - self.nev_before * self._even
        return change(assuming(now / before - 1, EVEN_TWICE))

    @property
    def _even(self) -> Value:
        """The half-year's part of the months in which new energy vehicles were counted."""
        return self._said.vehicle_period.months / self._said.nev_period.months

    @figure("new energy vehicles exported in the article's year")
    def nev_year(self) -> Value:
        return assuming(self.nev_monthly * YEAR, PACE)

    @figure("new energy vehicles exported in the year before the article's")
    def nev_year_before(self) -> Value:
        return assuming(self.nev_before / self._said.nev_period.months * YEAR, PACE_BEFORE)

    @figure("vehicles of all kinds exported in twelve months")
    def vehicle_year(self) -> Value:
        return assuming(self.vehicle_monthly * YEAR, PACE)

    @figure("vehicles exported in the half-year by the country that China overtook")
    def overtaken(self) -> Value:
        return at_most(self._said.vehicle_exports)

    @figure("pace of the uncounted months of the year before, against its counted ones, that would undo the lead", digits=2)
    def nev_catch_up(self) -> Value:
        counted = self._said.nev_period.months
        return assuming(self._said.nev_growth * counted / (YEAR - counted), STOPPED)
