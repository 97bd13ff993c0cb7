"""Values derived from what the articles say: each is written once, as arithmetic, with what must be true besides."""

from __future__ import annotations

from analysis.claims.days import Days
from analysis.claims.said import Said
from analysis.dating.windows import DAY, Window
from analysis.errors import EvidenceError
from analysis.markup import Markdown
from analysis.showing.derivations import Derivations, derivation
from analysis.showing.prose import filled
from analysis.values.qualifiers import assuming, at_least, at_most, change, share
from analysis.values.value import Value, years_between

BY_SALES = "the regions are ranked by sales and do not overlap, so that each one ahead of China sold at least as many"
PLANNED = "exports start when the plan says"


def beyond(said: Said) -> Days | None:
    """Return the months that only the count of new energy vehicles covers, None for none.

    Raise EvidenceError where the months of all vehicles do not begin those of new energy vehicles: no bound then holds.
    """
    longer, shorter = said.nev_period, said.vehicle_period
    if not shorter.within(longer) or shorter.window.earliest != longer.window.earliest:
        periods = " and ".join(f"“{period.words}” ({period.sentence})" for period in (longer, shorter))
        raise EvidenceError(f"the counts cover {periods}: expected the second to be the first months of the first")
    if shorter.window == longer.window:
        return None
    return longer.days.moved(Window.between(shorter.window.latest + DAY, longer.window.latest))


def same_year(said: Said) -> Markdown:
    """Return the assumption on the year of both counts, which an undated article does not tell; else nothing."""
    both = said.nev_period, said.vehicle_period
    return Markdown("both counts are for the same year" if any(period.inferred for period in both) else "")


def counted_alike(said: Said) -> Markdown:
    """Return the assumption on what the two counts cover: a vehicle in only one would void every limit."""
    return filled("{all.origin} counted the same NEVs as {nev.origin}", all=said.vehicle_exports, nev=said.nev_exports)


def no_lower(said: Said) -> Markdown:
    """Return the assumption on the months that only one of the two counts covers; nothing for the same months."""
    months = beyond(said)
    return filled("NEV exports in {months} were no lower than a year earlier" if months else "", months=months)


def in_first_year(said: Said) -> str:
    """Production in Germany in the first of the years compared."""
    return f"BMW's production in Germany in {said.german_period.window.year('first').earliest.year}"


class Derived(Derivations):
    """The derived values of this report."""

    # --- the precedent: BMW's production at home

    @derivation(in_first_year)
    def german_before(self) -> Value:
        return self.said.german_output / (1 + self.said.german_growth)

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

    # --- from the venture to the last report that production was being prepared, and to the first exports

    @derivation("years from the confirmation of the plans to the report that production was being prepared", digits=1)
    def years_prepared(self) -> Value:
        return years_between(self.said.signing.ordinal, self.said.production_preparing.ordinal)

    @derivation("years from the confirmation of the plans to the first planned export", digits=2)
    def years_to_first_export(self) -> Value:
        return assuming(years_between(self.said.signing.ordinal, self.said.export_start.ordinal), PLANNED)

    # --- exports and what they imply

    @derivation("NEV exports in the same months a year earlier")
    def nev_before(self) -> Value:
        return self.said.nev_exports / (1 + self.said.nev_growth)

    @derivation("NEV exports added within a year")
    def nev_added(self) -> Value:
        return self.said.nev_exports - self.nev_before

    @derivation("vehicle exports in the same months a year earlier")
    def vehicle_before(self) -> Value:
        return self.said.vehicle_exports / (1 + self.said.vehicle_growth)

    @derivation("vehicle exports added within a year")
    def vehicle_added(self) -> Value:
        return self.said.vehicle_exports - self.vehicle_before

    # The share in the months that both counts cover is at most that of the longer count in the shorter one.

    @derivation("NEVs' share of vehicle exports", same_year, counted_alike)
    def nev_share(self) -> Value:
        beyond(self.said)
        return share(at_most(self.said.nev_exports / self.said.vehicle_exports))

    # A contribution to a growth may exceed it: the rest then fell. So it is a change, not a share. With no_lower, what
    # new energy vehicles added in the common months is at most what they added in all of theirs.

    @derivation("NEVs' part of the growth in vehicle exports", same_year, counted_alike, no_lower)
    def nev_of_added(self) -> Value:
        return change(at_most(self.nev_added / self.vehicle_added))

    @derivation("other vehicles' part of the growth in vehicle exports", same_year, counted_alike, no_lower)
    def other_of_added(self) -> Value:
        return change(1 - self.nev_of_added)
