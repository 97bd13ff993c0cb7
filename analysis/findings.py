"""List the book's findings on numbers, each to hold at all three readings of the hedges or to be called off."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.facts import Facts
from analysis.model import READINGS, EvidenceError


@dataclass(frozen=True)
class Finding:
    """A statement that a figure lies above or below a limit, in the figure's unit."""

    text: str
    fact: str
    above: int | None = None
    below: int | None = None


FINDINGS = {
    "german_output_grew": Finding("BMW's output in Germany grew", "german_growth", above=0),
    "less_than_half_abroad": Finding(
        "Less than half of BMW's production lay outside Germany", "share_abroad", below=50
    ),
    "nev_exports_grew": Finding("China's exports of new energy vehicles grew", "nev_growth", above=0),
    "nev_exports_doubled": Finding("They more than doubled within a year", "nev_growth", above=100),
    "vehicle_exports_grew": Finding("China's exports of vehicles grew", "vehicle_growth", above=0),
    "nev_a_minority": Finding(
        "New energy vehicles were less than a third of them, if they are counted among them",
        "nev_share_ceiling",
        below=33,
    ),
    "month_above_mini_year": Finding(
        "A month of new energy vehicle exports exceeds a year of MINI's sales in China",
        "nev_months_per_mini_year",
        above=1,
    ),
}


def holds(said: Facts, name: str, reading: str) -> bool:
    """Tell whether a finding holds at one reading."""
    finding = FINDINGS[name]
    interval = getattr(said, finding.fact).at(reading)
    if finding.above is not None:
        return interval.low is not None and interval.low > finding.above
    # An open end lies below its limit even where it touches it ("almost half").
    return interval.high is not None and (interval.high, interval.high_closed) <= (finding.below, False)


def require(said: Facts, *names: str) -> None:
    """Stop the build where a finding fails at a reading; raises EvidenceError naming finding, reading and evidence."""
    for name in names:
        failing = [reading for reading in READINGS if not holds(said, name, reading)]
        if failing:
            finding = FINDINGS[name]
            fact = getattr(said, finding.fact)
            raise EvidenceError(
                f"premise no longer holds at the {', '.join(failing)} reading: {finding.text}; "
                f"evidence: {fact.name} {str(fact)!r} ({', '.join(fact.sentences)})"
            )
