"""Derived figures are exact intervals, checked against an independent oracle."""

from fractions import Fraction

import pytest
from mpmath import iv, mpf

from analysis import evidence, intervals
from analysis.model import READINGS

BOOK = evidence.read()


def side(name: str, reading: str):
    read = intervals.read(BOOK.leading[name].value, reading)
    low, high = (mpf(end.numerator) / end.denominator for end in (read.low, read.high))
    return iv.mpf([low, high])


def q(name: str, reading: str):
    return side(name, reading) / 100


ORACLE = {
    "german_output_before": lambda r: side("german_output", r) / (1 + q("german_growth", r)),
    "german_output_added": lambda r: side("german_output", r) * (1 - 1 / (1 + q("german_growth", r))),
    "german_growth_yearly": lambda r: 100 * (iv.exp(iv.log(1 + q("german_growth", r)) / 10) - 1),
    "production_total": lambda r: side("german_output", r) / (1 - q("share_abroad", r)),
    "production_abroad": lambda r: side("german_output", r) * (1 / (1 / q("share_abroad", r) - 1)),
    "nev_exports_before": lambda r: side("nev_exports", r) / (1 + q("nev_growth", r)),
    "nev_exports_added": lambda r: side("nev_exports", r) * (1 - 1 / (1 + q("nev_growth", r))),
    "nev_exports_monthly": lambda r: side("nev_exports", r) / 7,
    "vehicle_exports_before": lambda r: side("vehicle_exports", r) / (1 + q("vehicle_growth", r)),
    "vehicle_exports_added": lambda r: side("vehicle_exports", r) * (1 - 1 / (1 + q("vehicle_growth", r))),
    "vehicle_exports_monthly": lambda r: side("vehicle_exports", r) / 6,
    "nev_share_ceiling": lambda r: 100 * side("nev_exports", r) / side("vehicle_exports", r),
    "nev_months_per_mini_year": lambda r: side("nev_exports", r) / 7 / side("mini_china_sales", r),
    "mini_world_floor": lambda r: side("mini_china_rank", r) * side("mini_china_sales", r),
}


def test_the_oracle_knows_every_derived_figure() -> None:
    assert ORACLE.keys() == BOOK.derived.keys()


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("name", ORACLE)
def test_a_derived_interval_is_the_oracles(name: str, reading: str) -> None:
    expected, found = ORACLE[name](reading), BOOK.derived[name].readings[reading]
    for end, bound in ((found.low, expected.a), (found.high, expected.b)):
        if end is not None:
            assert float(end) == pytest.approx(float(mpf(bound)), rel=1e-9)


@pytest.mark.parametrize("name", ORACLE)
def test_a_wider_reading_holds_the_narrower(name: str) -> None:
    narrow, main, wide = (BOOK.derived[name].readings[reading] for reading in READINGS)
    for inner, outer in ((narrow, main), (main, wide)):
        assert outer.low is None or outer.low <= inner.low
        assert outer.high is None or outer.high >= inner.high


def test_ends_are_exact_fractions() -> None:
    read = [each for figure in BOOK.derived.values() for each in figure.readings.values()]
    ends = [end for each in read for end in (each.low, each.high)]
    assert all(end is None or isinstance(end, Fraction) for end in ends)
