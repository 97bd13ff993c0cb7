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
# Everyday fractions. Others (“three eighths”) are refused: how a hedge before them is meant is not known.
_NAMES = {2: ("half", 1), 3: ("third", 1, 2), 4: ("quarter", 1, 3), 5: ("fifth", 1, 2, 3, 4), 10: ("tenth", 1, 9)}
FRACTIONS = {"half": Fraction(1, 2)} | {
    f"{word} {name}{'s' * (part > 1)}": Fraction(part, whole)
    for whole, (name, *parts) in _NAMES.items()
    for part in parts
    for word in (("a", "one") if part == 1 else (cardinals.spelled(part),))
}
# What a verb alone says of a change: by which factor.
VERBS = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": Fraction(1, 2)}
FACTORS = VERBS | {"twice": 2} | cardinals.UNITS
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
ORDINALS = dict(zip(_ORDINALS.split(), range(1, 13), strict=True))
SPLITS = ("equally owned", "equally", "equal", "half each", "50:50", "50-50", "50/50")
SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "US$": "USD", "GBP": "GBP", "EUR": "EUR", "USD": "USD"}
SIGNS |= dict.fromkeys(("RMB", "Rmb", "CNY"), "CNY") | {code: code for code in ("JPY", "KRW", "INR", "CHF")}
COINS = {"pounds": "GBP", "euros": "EUR", "dollars": "USD", "yuan": "CNY", "renminbi": "CNY"}
COINS |= {"yen": "JPY", "won": "KRW", "rupees": "INR", "francs": "CHF"}
SCALES = {",": 1000, "dozen": cardinals.DOZEN} | cardinals.SCALES | cardinals.SHORT
EXAMPLES = {
    "count": "“636,000”, “2.34 million”, “seven”, “between 1.1 and 1.3 million”, “575k”",
    "money": "“£500 million”, “€1.2bn ($1.3bn)”, “3 million yuan”, “from £30,500”",
    "change": "“up 150 percent”, “close to a quarter”, “down 5%”, “doubled”, “1.2-fold”, “three times as high”",
    "points": "“up 1.5 percentage points”",
    "share": "“12 percent”, “almost half”, “two-fifths”, “10 to 12 percent”",
    "rank": "“fourth”, “No 1”, “2nd”",
    "split": ", ".join(f"“{words}”" for words in SPLITS),
}

# What may stand before a number, and before one of which kinds; “up to” is a hedge.
_DIRECTION = any_of(word for word in DIRECTIONS if word.isalpha())
DIRECTED = rf"(?:(?![Uu]p to )(?P<direction>{_DIRECTION}(?=\s)|[−+-])\s*)?"
HEDGED = rf"(?:(?P<hedge>{any_of(HEDGES)})\s+)?"
OPENED = {"direction": ("change", "points"), "hedge": ("count", "money", "change", "points", "share")}

# Forms of numbers, by patterns that name their parts: `last` is the number, behind `first` in a range.
SIGN, COIN = any_of(SIGNS), any_of(COINS)
WHOLE = r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*|0)"
DECIMAL = rf"(?:{WHOLE}(?:\.[0-9]+)?)"
SCALE = rf"(?:\s+{any_of(cardinals.SCALES)}|\s?(?:bn|tn|[km])\b)"
PERCENT = r"(?:\s+per\s?cent|\s?%|\s+pct)"
POINTS = r"(?:\s+(?:percentage\s+)?points?)"
_WORDS = cardinals.PATTERN
_FRACTION = any_of(FRACTIONS).replace(r"\s+", r"[\s-]+")
_TIMES = rf"(?P<factor>[1-9][0-9]*(?:\.[0-9]+)?|{any_of(cardinals.UNITS)})"
# “Twice as small” is no double; “three times more” may be four times as much; “over 0.5-fold” is no fall by over half.
_AS = r"\s+as\s+(?:high|many|much|large|big|great)\b"
_FRACTIONS = [rf"(?P<part>{_FRACTION})(?! of an?\b)"]  # “a quarter of a million” is none
_FACTORS = [rf"(?P<factor>{any_of(VERBS)})", rf"{_TIMES}(?:-?fold|\s+times{_AS})", rf"(?P<factor>[Tt]wice){_AS}"]


def _ranged(first: str, last: str) -> list[str]:
    """Return patterns of a range, whose first end takes few words: “between one hundred and one hundred and five”."""
    first = first.replace(_WORDS, cardinals.SHORTEST)
    return [rf"{first}(?:\s+to\s+|\s?[–-]\s?){last}", rf"[Bb]etween\s+{first}\s+and\s+{last}"]


def _measured(unit: str) -> list[str]:
    """Return patterns of a number or a range with a unit behind it, which the first end of a range may leave out."""
    first, last = (rf"(?P<{end}>{DECIMAL}|{_WORDS})" for end in ("first", "last"))
    last += rf"(?P<unit>{unit})"
    return [last, *_ranged(rf"{first}(?P<first_unit>{unit})?", last)]


def _counts(whole: str, sums: str) -> dict[str, list[str]]:
    """Return patterns of counts and money; `whole` and `sums` are the digits that need no scale."""
    scaled, first = f"{DECIMAL}{SCALE}", rf"(?P<first>{DECIMAL}{SCALE}?|{_WORDS})"
    counted = rf"(?P<last>{scaled}|{whole}|{_WORDS})"
    sign, signed = rf"(?P<unit>{SIGN})\s?", rf"(?P<last>{scaled}|{sums})"
    coined = rf"(?P<last>{scaled}|{sums}|{_WORDS})\s+(?P<unit>{COIN})"
    money = [sign + signed, coined, *_ranged(first, coined)]
    money += _ranged(rf"(?P<first_unit>{SIGN})\s?{first}", f"(?:{sign})?{signed}")
    # The same sum in a second currency is a gloss: “€1.2bn (about $1.3bn)”.
    gloss = rf"(?:\s+\((?:{any_of(HEDGES)}\s+)?(?:{SIGN}\s?{DECIMAL}{SCALE}?|{DECIMAL}{SCALE}?\s+{COIN})\))?"
    return {"count": [counted, *_ranged(first, counted)], "money": [form + gloss for form in money]}


# A point without a scale is refused in counts and before three digits of money: "636.000" is 636,000 in half of Europe.
_NOT_GROUPED = rf"{DECIMAL}(?<!\.[0-9]{{3}})"
FORMS = {
    **_counts(WHOLE, rf"{WHOLE}(?:\.[0-9]{{2}})?"),
    "change": [*_FRACTIONS, *_FACTORS, *_measured(PERCENT)],
    "points": _measured(POINTS),
    "share": [*_FRACTIONS, *_measured(PERCENT)],
    "rank": [rf"(?P<rank>(?:No\.?|no\.)\s?[1-9][0-9]*|[1-9][0-9]*(?:st|nd|rd|th)|{any_of(ORDINALS)})"],
    "split": [rf"(?P<split>{any_of(SPLITS)})"],
}
# What may stand for a count or a sum whose scale its slot gives: “12.5” in a table of thousands.
SCALELESS = _counts(_NOT_GROUPED, _NOT_GROUPED)
# What may stand for a percentage whose unit its slot gives: “12.4” of “from 12.4 to 9.8 percent”.
UNITLESS = _measured("")


def _pattern(kind: str) -> str:
    """Return the source of one pattern, which captures nothing, for the forms of a kind, a longer one first."""
    before = DIRECTED * (kind in OPENED["direction"]) + HEDGED * (kind in OPENED["hedge"])
    return re.sub(r"\?P<\w+>", "?:", f"{before}(?:{'|'.join(reversed(FORMS[kind]))})")


# Sources of patterns, by kind, for those who look for numbers in running text and set the edges.
PATTERNS = {kind: _pattern(kind) for kind in FORMS}


class Amount(NamedTuple):
    """A number without direction and hedge; its attributes are those of a Number."""

    value: Fraction
    step: Fraction
    form: str


def amount(text: str) -> Amount:
    """Return a number in digits or words with its scale: of “2.34 million” the step is 10,000."""
    if not (match := re.fullmatch(rf"({DECIMAL})({SCALE})?", text)):
        return Amount(*cardinals.read(text), "word")
    times = SCALES[match[2].strip().casefold()] if match[2] else 1
    value, step = _digits(match[1])
    return Amount(times * value, times * step, "digits")


def _digits(digits: str) -> tuple[Fraction, Fraction]:
    """Return a number and one unit of its last significant digit ("35,000" is stated in thousands)."""
    plain = digits.replace(",", "")
    _, point, decimals = plain.partition(".")
    zeros = 0 if point else len(plain) - len(plain.rstrip("0"))
    return Fraction(plain), Fraction(10) ** (-len(decimals) if point else zeros if plain != "0" else 0)
