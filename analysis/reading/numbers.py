"""Read the numbers that stand in slots: counts, money, changes, shares, ranks and splits, each with its hedge."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from analysis.reading.errors import EvidenceError

KINDS = ("count", "money", "change", "share", "rank", "split")

# Words as written → the hedge that intervals.py has a reading for. A sharper one ("well under") is unknown on purpose.
HEDGES = {
    "around": "around", "about": "around", "roughly": "around", "approximately": "around", "some": "around",
    "close to": "close to",
    "almost": "almost", "nearly": "almost",
    "over": "over", "more than": "over",
    "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "at least": "at least", "no less than": "at least", "no fewer than": "at least",
    "at most": "at most", "no more than": "at most",
}  # fmt: skip
# "fell by {change}" would lose the fall: the direction may stand in the slot, and "down 5 percent" is −5 percent.
DIRECTIONS = {"up": 1, "down": -1, "minus": -1, "−": -1, "-": -1, "+": 1}
WORDS = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        1,
    )
} | {word: 10 * tens for tens, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"m": 10**6, "bn": 10**9}
# Everyday fractions. Others ("three eighths") are refused: how a hedge before them is meant is not known.
FRACTIONS = {
    "tenth": {1: Fraction(1, 10), 9: Fraction(9, 10)},
    "fifth": {part: Fraction(part, 5) for part in (1, 2, 3, 4)},
    "quarter": {1: Fraction(1, 4), 3: Fraction(3, 4)},
    "third": {1: Fraction(1, 3), 2: Fraction(2, 3)},
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
SPLITS = ("equally owned", "equally", "equal", "half each", "50:50", "50-50", "50/50")
SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "US$": "USD", "GBP": "GBP", "EUR": "EUR", "USD": "USD", "RMB": "CNY"}
COINS = {"pounds": "GBP", "euros": "EUR", "dollars": "USD", "yuan": "CNY"}
_EXAMPLES = {
    "count": "“636,000”, “2.34 million”, “seven”",
    "money": "“£500 million”, “€1.2bn”, “3 million yuan”",
    "change": "“150 percent”, “close to a quarter”, “down 5%”",
    "share": "“12 percent”, “almost half”, “two-fifths”",
    "rank": "“fourth”, “No 1”, “2nd”",
    "split": ", ".join(f"“{words}”" for words in SPLITS),
}


@dataclass(frozen=True)
class Number:
    """A number as an article writes it; 150 percent has the value 3/2.

    `step` is one unit of the last significant digit and `grain` how finely people round to it (Krifka 2007), both
    on the value's scale; 0 is exact. `form`: digits, word, percent, fraction, ordinal, split. `unit`: a currency or "".
    """

    kind: str
    words: str
    hedge: str
    value: Fraction
    step: Fraction
    grain: Fraction
    form: str
    unit: str = ""

    @property
    def percent(self) -> bool:
        """Whether the number is shown in percent."""
        return self.form in ("percent", "fraction")


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, also at the beginning of a sentence, longest first."""
    patterns = []
    for word in sorted(words, key=len, reverse=True):
        first = f"[{word[0].upper()}{word[0]}]" if word[0].islower() else re.escape(word[0])
        patterns.append(first + re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return f"(?:{'|'.join(patterns)})"


_WHOLE = r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*|0)"
_DECIMAL = rf"(?:{_WHOLE}(?:\.[0-9]+)?)"
_DIRECTED, _HEDGING, _SIGN = rf"({_any(DIRECTIONS)})\s*", rf"({_any(HEDGES)}) ", _any(SIGNS)
_SCALE = rf"({_any(SCALES)}|(?<=[0-9 ])(?:bn|m)\b)"
_HEDGED = rf"(?:{_any(HEDGES)}\s+)?"
_SCALED = rf"(?:\s+{_any(SCALES)})"
_PERCENT = rf"(?:(?:{_DECIMAL}|{_any(WORDS)})(?:\s+per\s?cent|\s?%))"
_FRACTION = (
    r"(?:(?:(?:[Aa]|[Oo]ne)[\s-]+)?[Hh]alf|(?:[Aa]|[Oo]ne)[\s-]+(?:quarter|third|fifth|tenth)|[Tt]wo[\s-]+(?:thirds|fifths)"
    r"|[Tt]hree[\s-]+(?:quarters|fifths)|[Ff]our[\s-]+fifths|[Nn]ine[\s-]+tenths)"
)
# A point without a scale is refused in counts and before three digits of money: "636.000" is 636,000 in half of Europe.
_COUNT = rf"(?:{_DECIMAL}{_SCALED}|{_WHOLE}|{_any(WORDS)}{_SCALED}?)"
_SUM = rf"(?:{_DECIMAL}(?:{_SCALED}|\s?(?:bn|m))|{_WHOLE}(?:\.[0-9]{{2}})?)"
_TO_THE_WHOLE = rf"(?:{_any(word for word in DIRECTIONS if word.isalpha())}\s+|[−+-]\s?)?"

# Sources of patterns, by kind, without anchors and named groups; whoever searches with them sets the edges.
PATTERNS: dict[str, str] = {
    "count": _HEDGED + _COUNT,
    "money": rf"{_HEDGED}(?:{_any(SIGNS)}\s?{_SUM}|{_SUM}\s+{_any(COINS)})",
    "change": rf"{_TO_THE_WHOLE}{_HEDGED}(?:{_PERCENT}|{_FRACTION})",
    "share": rf"{_HEDGED}(?:{_PERCENT}|{_FRACTION})",
    "rank": rf"(?:No\.?\s?[1-9][0-9]*|[1-9][0-9]*(?:st|nd|rd|th)|{_any(ORDINALS)})",
    "split": _any(SPLITS),
}


@cache
def spelled(number: Fraction | int) -> str:
    """Return a whole number as a word where there is one.

    >>> spelled(5), spelled(21)
    ('five', '21')
    """
    return next((word for word, value in WORDS.items() if value == number), str(number))


def read(kind: str, words: str) -> Number:
    """Read the words of a slot of one of KINDS; raise EvidenceError where they are no such number.

    >>> number = read("count", "around 1.15 million")
    >>> number.hedge, str(number.value), str(number.step), str(number.grain)
    ('around', '1150000', '10000', '50000')
    >>> read("share", "almost half").value, read("change", "150 percent").value, read("rank", "No 1").value
    (Fraction(1, 2), Fraction(3, 2), Fraction(1, 1))
    >>> read("share", "well under half")
    Traceback (most recent call last):
    analysis.reading.errors.EvidenceError: “well under half” is no share: “well under” is no hedge; allowed: about, …
    """
    if kind not in KINDS:
        raise EvidenceError(f"“{words}”: kind “{kind}” is unknown; allowed: {', '.join(KINDS)}")
    text = " ".join(words.split())
    if not re.fullmatch(PATTERNS[kind], text):
        raise EvidenceError(_refusal(kind, text))
    if kind == "rank":
        return Number(kind, words, "", _rank(text), Fraction(0), Fraction(0), "ordinal")
    if kind == "split":
        return Number(kind, words, "", Fraction(1, 2), Fraction(0), Fraction(0), "split")
    sign, hedge, bare = _parts(kind, text)
    value, step, grain, form = _part(bare) if kind in ("change", "share") else _amount(bare)
    number = Number(kind, words, hedge, sign * value, step, grain, form, _currency(bare) if kind == "money" else "")
    return _sensible(number)


def _refusal(kind: str, text: str) -> str:
    """Say what is wrong with words, and name the hedge where only that is unknown."""
    for gap in reversed(list(re.finditer(" ", text))):
        if re.fullmatch(PATTERNS[kind], text[gap.end() :]) and kind not in ("rank", "split"):
            known = ", ".join(sorted(HEDGES))
            return f"“{text}” is no {kind}: “{text[: gap.start()]}” is no hedge; allowed: {known}"
    return f"“{text}” is no {kind}; allowed: {_EXAMPLES[kind]}"


def _sensible(number: Number) -> Number:
    """Refuse a count that is not whole and above zero, and a share above the whole."""
    if number.kind == "count" and (number.value.denominator != 1 or number.value <= 0):
        raise EvidenceError(f"“{number.words}” is no count; allowed: a whole number above zero")
    if number.kind == "share" and number.value > 1:
        raise EvidenceError(f"“{number.words}” is no share; allowed: 0 to 100 percent")
    return number


def _parts(kind: str, text: str) -> tuple[int, str, str]:
    """Cut words into direction, hedge and bare number."""
    sign, hedge = 1, ""
    directed = re.match(_DIRECTED, text)
    if kind == "change" and directed:
        sign, text = DIRECTIONS[directed[1].casefold()], text[directed.end() :]
    hedged = re.match(_HEDGING, text)
    if hedged:
        hedge, text = HEDGES[hedged[1].casefold()], text[hedged.end() :]
    return sign, hedge, text


def _rank(text: str) -> Fraction:
    digits = re.search("[0-9]+", text)
    return Fraction(digits[0]) if digits else Fraction(ORDINALS[text.casefold()])


def _currency(bare: str) -> str:
    sign = re.match(_SIGN, bare)
    return SIGNS[sign[0]] if sign else COINS[bare.split()[-1].casefold()]


def _amount(bare: str) -> tuple[Fraction, Fraction, Fraction, str]:
    """Return value, step, grain and form of digits or a number word, with its scale.

    >>> [str(each) for each in _amount("2.34 million")]
    ['2340000', '10000', '10000', 'digits']
    """
    scale = re.search(_SCALE, bare)
    times = (SCALES | SHORT_SCALES)[scale[0].casefold()] if scale else 1
    digits = re.search(_DECIMAL, bare)
    if digits is None:
        value = Fraction(WORDS[bare.split()[0].casefold()])
        return times * value, Fraction(times), Fraction(times), "word"
    value, step = _digits(digits[0])
    return times * value, times * step, times * _grain(value, step), "digits"


def _digits(digits: str) -> tuple[Fraction, Fraction]:
    """Return a number and one unit of its last significant digit ("35,000" is stated in thousands)."""
    plain = digits.replace(",", "")
    _, point, decimals = plain.partition(".")
    zeros = 0 if point else len(plain) - len(plain.rstrip("0"))
    return Fraction(plain), Fraction(10) ** (-len(decimals) if point else zeros if plain != "0" else 0)


def _grain(value: Fraction, step: Fraction) -> Fraction:
    """Return five steps where the last non-zero digit is a five, else one (Jansen & Pollmann 2001, Krifka 2007)."""
    digits = value / step
    while digits and digits % 10 == 0:
        digits /= 10
    return 5 * step if digits % 10 == 5 else step


def _part(bare: str) -> tuple[Fraction, Fraction, Fraction, str]:
    """Return value, step, grain and form of a percentage or a simple fraction.

    A percentage counts in whole percents below 100 and, where it ends in zero, in tens from there on.

    >>> [str(each) for each in _part("150 percent")], [str(each) for each in _part("a third")]
    (['3/2', '1/10', '1/2', 'percent'], ['1/3', '1/100', '1/100', 'fraction'])
    """
    if not re.fullmatch(_PERCENT, bare):
        return _fraction(bare), Fraction(1, 100), Fraction(1, 100), "fraction"
    digits = re.match(_DECIMAL, bare)
    number = digits[0] if digits else str(WORDS[bare.split()[0].casefold()])
    value, step = _digits(number)
    if "." not in number:
        step = Fraction(10 if value >= 100 and value % 10 == 0 else 1)
    return value / 100, step / 100, _grain(value, step) / 100, "percent"


def _fraction(bare: str) -> Fraction:
    words = re.split(r"[\s-]+", bare.casefold())
    if words[-1] == "half":
        return Fraction(1, 2)
    return FRACTIONS[words[-1].removesuffix("s")][1 if words[0] == "a" else WORDS[words[0]]]
