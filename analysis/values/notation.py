"""Notations of numbers in news prose: the words for hedges, directions, parts and currencies, and patterns by kind."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from analysis.values import cardinals
from analysis.values.cardinals import any_of

# Words as written → the hedge that hedges.py has a rule for. A sharper one ("well under") is unknown on purpose.
HEDGES = {
    "around": "around", "about": "around", "roughly": "around", "approximately": "around", "some": "around",
    "close to": "close to",
    "almost": "almost", "nearly": "almost",
    "over": "over", "more than": "over",
    "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "at least": "at least", "no less than": "at least", "no fewer than": "at least", "not less than": "at least",
    "at most": "at most", "no more than": "at most", "not more than": "at most",
    "up to": "up to", "as many as": "up to", "as much as": "up to",
    "from": "from",
}  # fmt: skip
DIRECTIONS = {"up": 1, "down": -1, "minus": -1, "plus": 1, "−": -1, "-": -1, "+": 1}
# Everyday fractions. Others ("three eighths") are refused: how a hedge before them is meant is not known.
FRACTIONS = {
    "half": {1: Fraction(1, 2)},
    "tenth": {1: Fraction(1, 10), 9: Fraction(9, 10)},
    "fifth": {part: Fraction(part, 5) for part in (1, 2, 3, 4)},
    "quarter": {1: Fraction(1, 4), 3: Fraction(3, 4)},
    "third": {1: Fraction(1, 3), 2: Fraction(2, 3)},
}
# The same parts as they are counted off: “one in four”, “2 in 5”.
RATIOS = {
    f"{one} in {other}": Fraction(part, whole)
    for whole in range(2, 11)
    for part in range(1, whole)
    for one, other in ((cardinals.spelled(part), cardinals.spelled(whole)), (str(part), str(whole)))
    if Fraction(part, whole) in {simple for parts in FRACTIONS.values() for simple in parts.values()}
}
# What a verb alone says of a change: by which factor.
FACTORS = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": Fraction(1, 2)}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS = dict(zip(_ORDINALS.split(), range(1, 13), strict=True))
SPLITS = ("equally owned", "equally", "equal", "half each", "50:50", "50-50", "50/50")
SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "US$": "USD", "GBP": "GBP", "EUR": "EUR", "USD": "USD"}
SIGNS |= dict.fromkeys(("RMB", "Rmb", "CNY"), "CNY") | {"C$": "CAD", "A$": "AUD", "HK$": "HKD"}
SIGNS |= {code: code for code in ("CAD", "AUD", "HKD", "JPY", "KRW", "INR", "CHF")}
COINS = {"pounds": "GBP", "euros": "EUR", "dollars": "USD", "yuan": "CNY", "renminbi": "CNY", "yen": "JPY"}
COINS |= {"won": "KRW", "rupees": "INR"}
SCALES = {",": 1000, "dozen": cardinals.DOZEN} | cardinals.SCALES | cardinals.SHORT
EXAMPLES = {
    "count": "“636,000”, “2.34 million”, “seven”, “between 1.1 and 1.3 million”, “575k”",
    "money": "“£500 million”, “€1.2bn ($1.3bn)”, “3 million yuan”, “from £30,500”",
    "change": "“up 150 percent”, “close to a quarter”, “down 5%”, “doubled”, “1.2-fold”, “three times as high”",
    "points": "“up 1.5 percentage points”",
    "share": "“12 percent”, “almost half”, “two-fifths”, “one in four”, “10 to 12 percent”",
    "rank": "“fourth”, “No 1”, “2nd”",
    "split": ", ".join(f"“{words}”" for words in SPLITS),
}

# Parts of patterns.
SIGN, COIN = any_of(SIGNS), any_of(COINS)
DIRECTED, HEDGED = rf"({any_of(DIRECTIONS)})\s*", rf"({any_of(HEDGES)})\s+"
WHOLE = r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*|0)"
DECIMAL = rf"(?:{WHOLE}(?:\.[0-9]+)?)"
SCALE = rf"(?:\s+{any_of(cardinals.SCALES)}|\s?(?:bn|tn|[km])\b)"
PERCENT = r"(?:\s+per\s?cent|\s?%|\s+pct)"
POINTS = r"(?:\s+(?:percentage\s+|basis\s+)?points?)"
_FRACTIONS = [
    rf"{any_of(['a', 'one'] if part == 1 else [cardinals.spelled(part)])}[\s-]+{name}{'s' * (part > 1)}"
    for name, parts in FRACTIONS.items()
    for part in parts
]
FRACTION = rf"(?:[Hh]alf|{'|'.join(_FRACTIONS)})(?! of an?\b)"  # “a quarter of a million” is none
IN = r"\s+(?:in|out\s+of)(?:\s+every)?\s+"
_UP_TO_TEN = rf"(?:{any_of(list(cardinals.UNITS)[:10])}|[1-9]|10)"
_TIMES = rf"(?:[1-9][0-9]*(?:\.[0-9]+)?|{any_of(cardinals.UNITS)})"
# “Twice as small” is no double; “three times more” may be four times as much; “over 0.5-fold” is no fall by over half.
FACTOR = (
    rf"(?:{any_of(FACTORS)}|{_TIMES}-?fold|(?:{_TIMES}\s+times|[Tt]wice)\s+as\s+(?:high|many|much|large|big|great)\b)"
)
BARE = rf"(?:{DECIMAL}{SCALE}?|{cardinals.PATTERN})"
_HEDGED = rf"(?:{any_of(HEDGES)}\s+)?"
_DIRECTED = rf"(?:{any_of(word for word in DIRECTIONS if word.isalpha())}\s+|[−+-]\s?)?"


def _from(first: str) -> str:
    """Return a pattern for what stands before the last end of a range, which may have the scale and unit of both."""
    return rf"(?:[Bb]etween\s+{first}\s+and\s+|{first}(?:\s+to\s+|\s?[–-]\s?))"


def _measured(unit: str) -> str:
    """Return a pattern for a number or a range with a unit behind it."""
    number = rf"(?:{DECIMAL}|{cardinals.PATTERN})"
    return rf"{_from(f'{number}{unit}?')}?{number}{unit}"


def _counts(whole: str, sums: str) -> dict[str, str]:
    """Return the patterns of counts and money; `whole` and `sums` are the digits that need no scale."""
    sign, scaled = rf"{SIGN}\s?", f"{DECIMAL}{SCALE}"
    signed = rf"(?:{_from(sign + BARE)}(?:{sign})?|{sign})(?:{scaled}|{sums})"
    coined = rf"{_from(BARE)}?(?:{scaled}|{sums}|{cardinals.PATTERN})\s+{COIN}"
    gloss = rf"\s+\({_HEDGED}(?:{sign}{DECIMAL}{SCALE}?|{DECIMAL}{SCALE}?\s+{COIN})\)"  # in a second currency
    return {
        "count": rf"{_HEDGED}{_from(BARE)}?(?:{scaled}|{whole}|{cardinals.PATTERN})",
        "money": rf"{_HEDGED}(?:{signed}|{coined})(?:{gloss})?",
    }


# A point without a scale is refused in counts and before three digits of money: "636.000" is 636,000 in half of Europe.
_NOT_GROUPED = rf"{DECIMAL}(?<!\.[0-9]{{3}})"
# Sources of patterns, by kind, without anchors and groups; whoever searches with them sets the edges.
PATTERNS: dict[str, str] = {
    **_counts(WHOLE, rf"{WHOLE}(?:\.[0-9]{{2}})?"),
    "change": rf"{_DIRECTED}{_HEDGED}(?:{_measured(PERCENT)}|{FRACTION}|{FACTOR})",
    "points": rf"{_DIRECTED}{_HEDGED}{_measured(POINTS)}",
    "share": rf"{_HEDGED}(?:{_measured(PERCENT)}|{FRACTION}|{_UP_TO_TEN}{IN}{_UP_TO_TEN})",
    "rank": rf"(?:(?:No\.?|no\.)\s?[1-9][0-9]*|[1-9][0-9]*(?:st|nd|rd|th)|{any_of(ORDINALS)})",
    "split": any_of(SPLITS),
}
# What may stand for a count or a sum whose scale its slot gives: “12.5” in a table of thousands.
SCALELESS = _counts(_NOT_GROUPED, _NOT_GROUPED)
# What may stand for a percentage whose unit its slot gives: “12.4” of “from 12.4 to 9.8 percent”.
UNITLESS = _DIRECTED + _HEDGED + _measured("")


class Amount(NamedTuple):
    """A number without direction and hedge; its attributes are those of a Number."""

    value: Fraction
    step: Fraction
    form: str


def amount(text: str) -> Amount | None:
    """Return a number in digits or words with its scale, None for no number.

    >>> [str(each) for each in amount("2.34 million")]
    ['2340000', '10000', 'digits']
    """
    if found := re.fullmatch(rf"({DECIMAL})({SCALE})?", text):
        times = SCALES[found[2].strip().casefold()] if found[2] else 1
        value, step = _digits(found[1])
        return Amount(times * value, times * step, "digits")
    if re.fullmatch(cardinals.PATTERN, text):
        return Amount(*cardinals.read(text), "word")
    return None


def _digits(digits: str) -> tuple[Fraction, Fraction]:
    """Return a number and one unit of its last significant digit ("35,000" is stated in thousands)."""
    plain = digits.replace(",", "")
    _, point, decimals = plain.partition(".")
    zeros = 0 if point else len(plain) - len(plain.rstrip("0"))
    return Fraction(plain), Fraction(10) ** (-len(decimals) if point else zeros if plain != "0" else 0)
