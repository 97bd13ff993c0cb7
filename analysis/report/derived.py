"""Values derived from what the articles say: each is written once, as arithmetic, with what must be true besides."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from analysis.claims.said import Said
from analysis.dating import wording
from analysis.dating.windows import Window
from analysis.errors import EvidenceError
from analysis.showing.derivations import Derivations, derivation
from analysis.values import units
from analysis.values.expressions import Constant
from analysis.values.qualified import assuming, at_least, at_most, change, share
from analysis.values.value import Value, years_between

BY_SALES = "regions are ranked by sales and do not overlap, so that each better-ranked one sold at least as many"
INCLUDED = "Customs counts new energy vehicles among its vehicles"
EVEN = "new energy vehicles left at an even pace over the stated months"
EVEN_TWICE = "new energy vehicles left at an even pace over the stated months of both years"
SAME_SCOPE = "“now” is the last of the years compared, and both figures count the same plants"
PLANNED = "exports start within the year that the plan names"
PACE_BEFORE = "the year before went on at the pace of the same months"
SIZE = "it compares sizes, of other years and other things"
YEAR = Value(Constant(Fraction(12)), units.of("month"))  # twelve months


def beyond(said: Said) -> tuple[Window, Window] | None:
    """Return the months that only the count of new energy vehicles covers, and the same a year before; None for none.

    Raise EvidenceError where the months of all vehicles do not begin those of new energy vehicles: no bound then holds.
    """
    longer, shorter = said.nev_period, said.vehicle_period
    if not shorter.within(longer) or shorter.window.earliest != longer.window.earliest:
        told = " and ".join(f"“{each.words}” ({each.sentence})" for each in (longer, shorter))
        raise EvidenceError(f"the counts cover {told}: expected the second to be the first months of the first")
    if shorter.window == longer.window:
        return None
    months = Window.between(shorter.window.latest + dt.timedelta(1), longer.window.latest)
    return months, months.shifted(-1, "year")


def not_below(said: Said) -> str:
    """Return the condition on the months that only one of the two counts covers, in words; "" for the same months."""
    apart = beyond(said)
    if apart is None:
        return ""
    now, before = map(wording.window, apart)
    return f"exports of new energy vehicles in {now} were no lower than in {before}"


class Derived(Derivations):
    """The derived values of this report."""

    # --- the precedent: BMW's production at home and abroad

    @derivation("production in Germany in the first of the years compared")
    def german_before(self) -> Value:
        return self.said.german_output / (1 + self.said.german_growth)

    @derivation("production of BMW in all")
    def production_total(self) -> Value:
        return assuming(self.said.german_output / (1 - self.said.share_abroad), SAME_SCOPE)

    @derivation("production of BMW outside Germany")
    def production_abroad(self) -> Value:
        return self.production_total * self.said.share_abroad

    # --- the territories of the two cars

    @derivation("China's share of MINI's sales", BY_SALES)
    def china_share(self) -> Value:
        return share(at_most(1 / self.said.mini_china_rank))

    @derivation("share of MINI's sales outside China", BY_SALES)
    def outside_china(self) -> Value:
        return share(1 - self.china_share)

    @derivation("MINI's sales in the world", BY_SALES)
    def mini_world(self) -> Value:
        return at_least(self.said.mini_china_rank * self.said.mini_china_sales)

    # --- from the venture to the announcement of exports, and to the exports themselves

    @derivation("years from the venture's confirmation to the announcement of exports", digits=1)
    def years_to_exports(self) -> Value:
        return at_least(years_between(self.said.signing.day, self.said.export_announced.day))

    @derivation("years from the venture's confirmation to the first planned export", digits=2)
    def years_to_first_export(self) -> Value:
        return assuming(years_between(self.said.signing.day, self.said.export_start.day), PLANNED)

    # --- exports and what they imply

    @derivation("new energy vehicles exported in the same months a year before")
    def nev_before(self) -> Value:
        return self.said.nev_exports / (1 + self.said.nev_growth)

    @derivation("new energy vehicles added within a year")
    def nev_added(self) -> Value:
        return self.said.nev_exports - self.nev_before

    @derivation("vehicles of all kinds exported in the same months a year before")
    def vehicle_before(self) -> Value:
        return self.said.vehicle_exports / (1 + self.said.vehicle_growth)

    @derivation("vehicles of all kinds added within a year")
    def vehicle_added(self) -> Value:
        return self.said.vehicle_exports - self.vehicle_before

    @derivation("vehicles exported by the country that China overtook")
    def overtaken(self) -> Value:
        return at_most(self.said.vehicle_exports)

    # A share of the months that both counts cover is at most that of the longer count in the shorter one.

    @derivation("new energy vehicles' share of the vehicles exported", INCLUDED)
    def nev_share(self) -> Value:
        beyond(self.said)
        return share(at_most(self.said.nev_exports / self.said.vehicle_exports))

    @derivation("new energy vehicles' share of the vehicles exported a year before", INCLUDED)
    def nev_share_before(self) -> Value:
        beyond(self.said)
        return share(at_most(self.nev_before / self.vehicle_before))

    @derivation("new energy vehicles' share of the vehicles exported, at even months", INCLUDED)
    def nev_share_even(self) -> Value:
        return share(assuming(self.said.nev_exports * self._even / self.said.vehicle_exports, EVEN))

    @derivation("new energy vehicles' share of the vehicles exported a year before, at even months", INCLUDED)
    def nev_share_even_before(self) -> Value:
        return share(assuming(self.nev_before * self._even / self.vehicle_before, EVEN_TWICE))

    # A contribution to a growth may exceed it: the rest then fell. So it is a change, not a share. With not_below, what
    # new energy vehicles added in the common months is at most what they added in all of theirs. If Customs did not
    # count them, what others added would be a larger part still: n ÷ (A + n) is less than n ÷ A.

    @derivation("new energy vehicles' part of the vehicles added within a year", not_below)
    def nev_of_added(self) -> Value:
        return change(at_most(self.nev_added / self.vehicle_added))

    @derivation("other vehicles' part of the vehicles added within a year", not_below)
    def other_of_added(self) -> Value:
        return change(1 - self.nev_of_added)

    @derivation("growth of exports other than new energy vehicles", not_below)
    def other_growth(self) -> Value:
        return change(at_least((self.vehicle_added - self.nev_added) / self.vehicle_before))

    @derivation("growth of exports other than new energy vehicles, at even months", INCLUDED)
    def other_growth_even(self) -> Value:
        now = self.said.vehicle_exports - self.said.nev_exports * self._even
        before = self.vehicle_before - self.nev_before * self._even
        return change(assuming(now / before - 1, EVEN_TWICE))

    @property
    def _even(self) -> Value:
        """The common months as a part of those in which new energy vehicles were counted."""
        return self.said.vehicle_period.months / self.said.nev_period.months

    @derivation("new energy vehicles exported in the whole year before")
    def nev_year_before(self) -> Value:
        return assuming(self.nev_before / self.said.nev_period.months * YEAR, PACE_BEFORE)

    @derivation("MINI's sales in China beside China's exports of new energy vehicles")
    def mini_beside_nevs(self) -> Value:
        return change(assuming(self.said.mini_china_sales / self.said.nev_exports, SIZE))
