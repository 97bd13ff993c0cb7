"""Enclose powers of fractions between fractions."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext
from fractions import Fraction

from analysis.errors import EvidenceError

LARGEST = 100  # an exponent beyond it is a slip, and would take for ever
_MARGIN = Fraction(1, 10**30)  # far above the error of logarithm and exponential at 50 digits


def enclose(base: Fraction, exponent: Fraction) -> tuple[Fraction, Fraction]:
    """Return two fractions that hold a power between them, the same twice where it is one.

    >>> enclose(Fraction(9, 4), Fraction(1, 2))
    (Fraction(3, 2), Fraction(3, 2))
    >>> low, high = enclose(Fraction(2), Fraction(1, 2))
    >>> low**2 < 2 < high**2, high - low < Fraction(1, 10**13)
    (True, True)
    >>> enclose(Fraction(0), Fraction(1, 2))
    Traceback (most recent call last):
    analysis.errors.EvidenceError: 0^1/2; allowed: a base above zero, an exponent from −100 to 100
    """
    if base <= 0 or abs(exponent) > LARGEST:
        raise EvidenceError(f"{base}^{exponent}; allowed: a base above zero, an exponent from −{LARGEST} to {LARGEST}")
    if exponent.denominator == 1:
        return base**exponent.numerator, base**exponent.numerator
    with localcontext(prec=50):
        logarithm = (Decimal(base.numerator) / base.denominator).ln()
        near = Fraction((logarithm * exponent.numerator / exponent.denominator).exp())
    plain = near.limit_denominator(10**6)
    if exponent.denominator <= LARGEST and plain**exponent.denominator == base**exponent.numerator:
        return plain, plain
    return _rounded(near * (1 - _MARGIN), ROUND_FLOOR), _rounded(near * (1 + _MARGIN), ROUND_CEILING)


def _rounded(number: Fraction, way: str) -> Fraction:
    """Return a number of fifteen digits that lies on the given side."""
    context = Context(prec=15, rounding=way)
    return Fraction(context.divide(Decimal(number.numerator), Decimal(number.denominator)))
