"""Put numbers, intervals, days and windows into words; nothing is computed but roundings."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from fractions import Fraction
from math import ceil, floor

from analysis.model import Interval, Quantity, Window

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
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

    >>> visible("going\\u200b well,\\n\\u202eBMW said")
    'going[U+200B] well, [U+202E]BMW said'
    """
    return _UNSEEN.sub(lambda match: f"[U+{ord(match.group()):04X}]", " ".join(text.split()))


def number(value: Fraction) -> str:
    """Return a number as a newspaper prints it.

    >>> number(Fraction(636000)), number(Fraction(2340000)), number(Fraction(77)), number(Fraction(5, 2))
    ('636,000', '2.34 million', '77', '2.5')
    """
    if abs(value) >= 1_000_000:
        return f"{_plain(value / 1_000_000)} million"
    return _plain(value)


def _plain(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}".replace("-", "−")
    return f"{float(value):,.3f}".rstrip("0").rstrip(".").replace("-", "−")


def capital(words: str) -> str:
    """Return words that begin with a capital and are otherwise as they were.

    >>> capital("from January to July")
    'From January to July'
    """
    return words[:1].upper() + words[1:]


def unit(name: str, plural: bool = True) -> str:
    """Return a unit's name as it follows a number ("vehicle a month" → "vehicles a month")."""
    head, space, tail = name.partition(" ")
    return f"{head}s{space}{tail}" if plural and head not in ("", "percent") else name


def quantity(said: Quantity) -> str:
    """Return a quantity's value with its hedge's word left to the quote: "636,000", "150 percent"."""
    text = number(abs(said.value))
    return f"{text} percent" if said.unit == "percent" else text


def interval(given: Interval) -> str:
    """Return an interval rounded outward to three digits of its larger end; as it is where four digits hold it.

    So half a step of a stated number stays half a step, and a reader can compute on from what is printed.

    >>> interval(Interval(Fraction(252376), Fraction(256670)))
    '252,000–257,000'
    >>> interval(Interval(Fraction(635500), Fraction(636500)))
    '635,500–636,500'
    >>> interval(Interval(Fraction(45), Fraction(50), "percent", high_closed=False))
    '45 to under 50 percent'
    >>> interval(Interval(Fraction(34000), None))
    'at least 34,000'
    """
    ends = [abs(end) for end in (given.low, given.high) if end is not None]
    if not ends:
        return "not bounded"
    grain = _grain(max(ends))
    if not any(end % (grain / 10) for end in ends):
        grain /= 10
    low = None if given.low is None else floor(given.low / grain) * grain
    high = None if given.high is None else ceil(given.high / grain) * grain
    # An end that does not belong to the interval is told where it was not rounded.
    text = between(low, high, "–" if given.high_closed or high != given.high else " to under ")
    return f"{text} percent" if given.unit == "percent" else text


def _grain(largest: Fraction) -> Fraction:
    """Return one unit of the third digit of a number."""
    grain = Fraction(1, 1000)
    while largest >= 1000 * grain:
        grain *= 10
    return grain


def between(low: Fraction | None, high: Fraction | None, joint: str = "–") -> str:
    """Return two ends in words, as they are; None is an open one.

    >>> between(Fraction(1843), Fraction(1999)), between(Fraction(2000), None)
    ('1,843–1,999', 'at least 2,000')
    """
    if low is None:
        return f"at most {number(high)}"
    if high is None:
        return f"at least {number(low)}"
    if low == high:
        return number(low)
    if high >= 1_000_000:
        return f"{_alike(low / 1_000_000, high / 1_000_000, joint)} million"
    return _alike(low, high, joint)


def _alike(low: Fraction, high: Fraction, joint: str) -> str:
    """Return two ends with as many decimals as the one that needs more, three at most."""
    decimals = max(len(_plain(end).partition(".")[2]) for end in (low, high))
    return joint.join(f"{float(end):,.{decimals}f}".replace("-", "−") for end in (low, high))


def day(date: dt.date) -> str:
    """Return a day in words.

    >>> day(dt.date(2018, 7, 11))
    '11 July 2018'
    """
    return f"{date.day} {calendar.month_name[date.month]} {date.year}"


def later(years: int) -> str:
    """Return the name of a year so many years after the article's, which it does not state.

    >>> later(0), later(2)
    ('Y', 'Y+2')
    """
    return f"Y+{years}" if years else "Y"


def window(given: Window) -> str:
    """Return a window in the fewest words that keep both its ends.

    >>> window(Window(dt.date(2017, 1, 1), dt.date(2017, 12, 31)))
    '2017'
    >>> window(Window(dt.date(2019, 10, 1), dt.date(2019, 12, 31)))
    'October–December 2019'
    >>> window(Window(dt.date(2018, 7, 9), dt.date(2018, 7, 11)))
    '9–11 July 2018'
    >>> window(Window(None, dt.date(2018, 7, 11)))
    'by 11 July 2018'
    """
    low, high = given.earliest, given.latest
    if low is None and high is None:
        return "not dated"
    if low is None:
        return f"by {day(high)}"
    if high is None:
        return f"from {low.year}" if (low.month, low.day) == (1, 1) else f"from {day(low)}"
    if low == high:
        return day(low)
    return _months(low, high) or _days(low, high)


def _days(low: dt.date, high: dt.date) -> str:
    """Return two days, with the month and year that they share said once."""
    if (low.year, low.month) == (high.year, high.month):
        return f"{low.day}–{day(high)}"
    if low.year == high.year:
        return f"{low.day} {calendar.month_name[low.month]} – {day(high)}"
    return f"{day(low)} – {day(high)}"


def _months(low: dt.date, high: dt.date) -> str:
    """Return whole months or years in words, or nothing where an end lies inside a month."""
    if low.day != 1 or (high + dt.timedelta(1)).day != 1:
        return ""
    if (low.month, high.month) == (1, 12):
        return f"{low.year}" if low.year == high.year else f"{low.year}–{high.year}"
    first, last = calendar.month_name[low.month], calendar.month_name[high.month]
    if low.year != high.year:
        return f"{first} {low.year} – {last} {high.year}"
    return f"{first} {low.year}" if low.month == high.month else f"{first}–{last} {low.year}"
