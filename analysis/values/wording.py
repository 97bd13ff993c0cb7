"""Put numbers and intervals into words; nothing is computed but roundings."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil, floor

from analysis.values.intervals import Interval

# A comma is no markup, and figures are full of them.
_PUNCTUATION = re.compile(r"([!-+\--/:-@\[-`{-~])")
# Control characters, which XML and TeX refuse; what hides letters (zero width, tags) or turns their order (bidi).
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff\U000e0000-\U000e0fff]"
)


def escape(text: str) -> str:
    """Return text that Markdown shows as it is: nothing in it can be markup.

    >>> print(escape("{eval}`x` <b> $a$"))
    \\{eval\\}\\`x\\` \\<b\\> \\$a\\$
    """
    return _PUNCTUATION.sub(r"\\\1", visible(text))


def visible(text: str) -> str:
    """Return text on one line, with a code in the place of each character that could not be seen.

    >>> visible("going\\u200b well,\\n\\u202ethey said")
    'going[U+200B] well, [U+202E]they said'
    """
    return _UNSEEN.sub(lambda match: f"[U+{ord(match.group()):04X}]", " ".join(text.split()))


def number(value: Fraction) -> str:
    """Return a number as a newspaper prints it.

    >>> number(Fraction(636000)), number(Fraction(2340000)), number(Fraction(77)), number(Fraction(5, 2))
    ('636,000', '2.34 million', '77', '2.5')
    """
    scale, name = _scale(abs(value))
    return _plain(value / scale) + name


def _scale(size: Fraction) -> tuple[int, str]:
    """Return what a number of that size is counted in, and its name."""
    return next((each for each in ((10**9, " billion"), (10**6, " million")) if size >= each[0]), (1, ""))


def _plain(value: Fraction) -> str:
    text = f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):,.3f}".rstrip("0").rstrip(".")
    return text.replace("-", "−")


def percent(share: Fraction) -> str:
    """Return a part of the whole as a percentage.

    >>> percent(Fraction(3, 2)), percent(Fraction(3, 8))
    ('150 percent', '37.5 percent')
    """
    return f"{number(100 * share)} percent"


def about(point: Fraction, as_percent: bool = False, exact: bool = False, digits: int = 3) -> str:
    """Return a computed point: three digits of a number or fewer, whole percents from ten on and tenths below.

    >>> about(Fraction(254400)), about(Fraction(1322034)), about(Fraction(1, 40), as_percent=True)
    ('about 254,000', 'about 1.32 million', 'about 2.5 percent')
    >>> about(Fraction(1, 4), as_percent=True, exact=True)
    '25 percent'
    >>> about(Fraction(817714), digits=2)
    'about 820,000'
    """
    scaled = 100 * point if as_percent else point
    grain = _grain(scaled, as_percent) * 10 ** (3 - digits)
    rounded = floor(scaled / grain + Fraction(1, 2)) * grain
    text = number(rounded) + (" percent" if as_percent else "")
    return text if exact and rounded == scaled else f"about {text}"


def at_least(low: Fraction, as_percent: bool = False, closed: bool = True) -> str:
    """Return a lower bound, rounded down so that it stays true.

    >>> at_least(Fraction(120000)), at_least(Fraction(6246, 10000), as_percent=True)
    ('at least 120,000', 'at least 62 percent')
    """
    return _bound(low, as_percent, ("at least", "more than")[not closed], down=True)


def at_most(high: Fraction, as_percent: bool = False, closed: bool = True) -> str:
    """Return an upper bound, rounded up so that it stays true.

    >>> at_most(Fraction(3712, 10000), as_percent=True), at_most(Fraction(1, 2), as_percent=True, closed=False)
    ('at most 38 percent', 'under 50 percent')
    """
    return _bound(high, as_percent, ("at most", "under")[not closed], down=False)


def _bound(end: Fraction, as_percent: bool, words: str, down: bool) -> str:
    scaled = 100 * end if as_percent else end
    grain = _grain(scaled, as_percent)
    if not as_percent and not scaled % (grain / 10):  # as intervals are told
        grain /= 10
    rounded = (floor if down else ceil)(scaled / grain) * grain
    return f"{words} {number(rounded)}{' percent' if as_percent else ''}"


def _grain(size: Fraction, as_percent: bool = False) -> Fraction:
    """Return one unit of the digit to which a number of that size is rounded: the third, at least a tenth of percents.

    A percentage has no digit behind the point from ten on.
    """
    grain = Fraction(1, 1000)
    while abs(size) >= 1000 * grain:
        grain *= 10
    return max(grain, Fraction(1) if abs(size) >= 10 else Fraction(1, 10)) if as_percent else grain


def capital(words: str) -> str:
    """Return words that begin with a capital and are otherwise as they were.

    >>> capital("from January to July")
    'From January to July'
    """
    return words[:1].upper() + words[1:]


def unit(name: str, plural: bool = True) -> str:
    """Return a unit's name as it follows a number.

    >>> unit("ton a month"), unit("percent")
    ('tons a month', 'percent')
    """
    head, space, tail = name.partition(" ")
    return f"{head}s{space}{tail}" if plural and head not in ("", "percent") else name


def interval(given: Interval, as_percent: bool = False) -> str:
    """Return an interval rounded outward to three digits of its larger end; as it is where four digits hold it.

    So half a step of a stated number stays half a step, and a reader can compute on from what is printed.

    >>> interval(Interval(Fraction(252376), Fraction(256670)))
    '252,000–257,000'
    >>> interval(Interval(Fraction(635500), Fraction(636500)))
    '635,500–636,500'
    >>> interval(Interval(Fraction(9, 20), Fraction(1, 2), high_closed=False), as_percent=True)
    '45 to under 50 percent'
    >>> interval(Interval(Fraction(34000), None))
    'at least 34,000'
    """
    if given.low is None and given.high is not None:
        return at_most(given.high, as_percent, given.high_closed)
    if given.high is None and given.low is not None:
        return at_least(given.low, as_percent, given.low_closed)
    scale = 100 if as_percent else 1
    ends = [scale * abs(end) for end in (given.low, given.high) if end is not None]
    if not ends:
        return "not bounded"
    grain = _grain(max(ends))
    if not any(end % (grain / 10) for end in ends):
        grain /= 10
    low = None if given.low is None else floor(scale * given.low / grain) * grain
    high = None if given.high is None else ceil(scale * given.high / grain) * grain
    # An end that does not belong to the interval is told where it was not rounded.
    kept = (given.low is None or given.low_closed or low != scale * given.low,
            given.high is None or given.high_closed or high != scale * given.high)  # fmt: skip
    return between(low, high, kept) + (" percent" if as_percent else "")


def between(low: Fraction | None, high: Fraction | None, closed: tuple[bool, bool] = (True, True)) -> str:
    """Return two ends in words, as they are; None is an open one.

    >>> between(Fraction(1843), Fraction(1999)), between(Fraction(2000), None)
    ('1,843–1,999', 'at least 2,000')
    >>> between(Fraction(10), Fraction(15), (False, True))
    'over 10 to 15'
    """
    if low is None:
        return f"{'at most' if closed[1] else 'under'} {number(high)}"
    if high is None:
        return f"{'at least' if closed[0] else 'over'} {number(low)}"
    if low == high:
        return number(low)
    joint = ("–" if closed[0] else " to ") if closed[1] else " to under "
    before = "" if closed[0] else "over "
    scale, name = _scale(max(abs(low), abs(high)))
    return before + _alike(low / scale, high / scale, joint) + name


def _alike(low: Fraction, high: Fraction, joint: str) -> str:
    """Return two ends with as many decimals as the one that needs more, three at most."""
    decimals = max(len(_plain(end).partition(".")[2]) for end in (low, high))
    joint = " to " if joint == "–" and low < 0 else joint  # a dash beside a minus reads ill
    return joint.join(f"{float(end):,.{decimals}f}".replace("-", "−") for end in (low, high))
