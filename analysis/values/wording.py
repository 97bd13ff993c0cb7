"""Numbers and intervals in words, as a newspaper prints them; nothing is computed but roundings."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from analysis.values.intervals import Interval

DIGITS = 3  # of a computed number


def number(value: Fraction) -> str:
    """Return a number as it is, with its scale in words where that keeps every digit.

    >>> number(Fraction(2340000)), number(Fraction(1234567))
    ('2.34 million', '1,234,567')
    """
    scale, name = _scale(abs(value))
    return plain(value) if (1000 * value / scale).denominator > 1 else plain(value / scale) + name


def _scale(size: Fraction) -> tuple[int, str]:
    """Return what a number of that size is counted in, and its name."""
    return next((scale for scale in ((10**9, " billion"), (10**6, " million")) if size >= scale[0]), (1, ""))


def plain(value: Fraction, decimals: int = 3) -> str:
    """Return a number in digits, with so many decimals at most."""
    return _fixed(value, decimals).rstrip("0").rstrip(".")


def _fixed(value: Fraction, decimals: int) -> str:
    """Return a number in digits, with so many decimals."""
    return f"{Decimal(f'{round(value * 10**decimals)}e-{decimals}'):,f}".replace("-", "−")


def numeral(value: Fraction, percent: bool = False) -> str:
    """Return a number as it stands in a formula: “150 %”, “1/3”, “2,340,000”."""
    if percent and (1000 * value).denominator == 1:
        return f"{plain(100 * value)} %"
    return plain(value) if value.denominator == 1 else str(value).replace("-", "−")


def about(point: Fraction, percent: bool = False, exact: bool = False, digits: int = DIGITS) -> str:
    """Return a computed point, rounded to so many digits, percentages to whole ones from ten on and to tenths below.

    >>> about(Fraction(1322034)), about(Fraction(1, 40), percent=True), about(Fraction(817714), digits=2)
    ('about 1.32 million', 'about 2.5 percent', 'about 820,000')
    """
    scaled = 100 * point if percent else point
    unit = rounding(scaled, percent) * 10 ** (DIGITS - digits)
    rounded = floor(scaled / unit + Fraction(1, 2)) * unit
    text = number(rounded) + (" percent" if percent else "")
    return text if exact and rounded == scaled else f"about {text}"


def rounding(size: Fraction, percent: bool = False) -> Fraction:
    """Return one unit of the digit to which a size is rounded: the third; of percents a tenth, from ten on a whole."""
    unit = Fraction(1, 1000)
    while abs(size) >= 1000 * unit:
        unit *= 10
    return max(unit, Fraction(1) if abs(size) >= 10 else Fraction(1, 10)) if percent else unit


def interval(span: Interval, percent: bool = False, digits: int = DIGITS) -> str:
    """Return an interval rounded outward, so that it stays true: to three digits of its larger end, or as it is.

    One number of three decimals at most stays as it is. Where one digit more makes both ends exact, it is printed: half
    a step of a stated number stays half a step, and a reader can compute on from it.

    >>> interval(Interval(Fraction(252376), Fraction(256670))), interval(Interval(Fraction(635500), Fraction(636500)))
    ('252,000–257,000', '635,500–636,500')
    >>> interval(Interval(Fraction(9, 20), Fraction(1, 2), high_closed=False), percent=True)
    '45 to under 50 percent'
    """
    scale = 100 if percent else 1
    low, high = (None if end is None else scale * end for end in (span.low, span.high))
    if span.exact and (1000 * low).denominator == 1:
        return number(low) + (" percent" if percent else "")
    ends = [abs(end) for end in (low, high) if end is not None]
    if not ends:
        return "not bounded"
    one_sided = len(ends) == 1
    unit = rounding(max(ends), percent and one_sided) * 10 ** (DIGITS - digits)
    if not (percent and one_sided) and not any(end % (unit / 10) for end in ends):
        unit /= 10
    rounded = None if low is None else floor(low / unit) * unit, None if high is None else ceil(high / unit) * unit
    # An end that does not belong to the interval is told where it was not rounded.
    closed = span.low_closed or rounded[0] != low, span.high_closed or rounded[1] != high
    return _between(*rounded, closed) + (" percent" if percent else "")


def _between(low: Fraction | None, high: Fraction | None, closed: tuple[bool, bool]) -> str:
    if low is None:
        return f"{'at most' if closed[1] else 'under'} {number(high)}"
    if high is None:
        return f"{'at least' if closed[0] else 'more than'} {number(low)}"
    if low == high:
        return number(low)
    joint = "–" if closed[0] and low >= 0 else " to "  # a dash beside a minus reads ill
    joint = joint if closed[1] else " to under "
    scale, name = _scale(max(abs(low), abs(high)))
    decimals = max(len(plain(end / scale).partition(".")[2]) for end in (low, high))
    ends = (_fixed(end / scale, decimals) for end in (low, high))
    return ("" if closed[0] else "over ") + joint.join(ends) + name
