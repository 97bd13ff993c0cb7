"""Read the numbers of news prose, each with its hedge: counts, money, changes, points, shares, ranks and splits.

What stands around a number may change it: “fell 13%”, “exceeded 3 million”, a table in thousands. A person says so
beside the kind, in the slot: `{revenue:change down}`, `{exports:count over}`, `{volume:count times 1000}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache

from analysis.errors import EvidenceError
from analysis.values import cardinals, hedges, wording
from analysis.values.intervals import Interval

KINDS = ("count", "money", "change", "points", "share", "rank", "split")

# Words as written → the hedge that hedges.py has a rule for. A sharper one ("well under") is unknown on purpose.
HEDGES = {
    "around": "around", "about": "around", "roughly": "around", "approximately": "around", "some": "around",
    "close to": "close to",
    "almost": "almost", "nearly": "almost",
    "over": "over", "more than": "over",
    "under": "under", "below": "under", "less than": "under", "fewer than": "under",
    "at least": "at least", "no less than": "at least", "no fewer than": "at least",
    "at most": "at most", "no more than": "at most",
    "up to": "up to", "as many as": "up to", "as much as": "up to",
    "from": "from",
}  # fmt: skip
DIRECTIONS = {"up": 1, "down": -1, "minus": -1, "plus": 1, "−": -1, "-": -1, "+": 1}
# Everyday fractions. Others ("three eighths") are refused: how a hedge before them is meant is not known.
FRACTIONS = {
    "tenth": {1: Fraction(1, 10), 9: Fraction(9, 10)},
    "fifth": {part: Fraction(part, 5) for part in (1, 2, 3, 4)},
    "quarter": {1: Fraction(1, 4), 3: Fraction(3, 4)},
    "third": {1: Fraction(1, 3), 2: Fraction(2, 3)},
}
# What a verb alone says of a change: by which factor, as a change in parts of one.
FACTORS = {"doubled": 1, "tripled": 2, "trebled": 2, "quadrupled": 3, "halved": Fraction(-1, 2)}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
SPLITS = ("equally owned", "equally", "equal", "half each", "50:50", "50-50", "50/50")
SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "US$": "USD", "GBP": "GBP", "EUR": "EUR", "USD": "USD"}
SIGNS |= dict.fromkeys(("RMB", "Rmb", "CNY"), "CNY")
COINS = {"pounds": "GBP", "euros": "EUR", "dollars": "USD", "yuan": "CNY"}
EXAMPLES = {
    "count": "“636,000”, “2.34 million”, “seven”, “between 1.1 and 1.3 million”, “575k”",
    "money": "“£500 million”, “€1.2bn ($1.3bn)”, “3 million yuan”, “from £30,500”",
    "change": "“up 150 percent”, “close to a quarter”, “down 5%”, “doubled”, “1.2-fold”, “three times as high”",
    "points": "“up 1.5 percentage points”",
    "share": "“12 percent”, “almost half”, “two-fifths”, “10 to 12 percent”",
    "rank": "“fourth”, “No 1”, “2nd”",
    "split": ", ".join(f"“{words}”" for words in SPLITS),
}


@dataclass(frozen=True)
class Number:
    """A number as an article writes it; 150 percent has the value 3/2.

    `step` is one unit of the last significant digit and `grain` how finely people round to it (Krifka 2007), both
    on the value's scale; 0 is exact. `form`: digits, word, percent, fraction, ordinal, split. `unit`: a currency or "".
    `ends` are those that a range names, None for any other number, whose `value` a range has in its middle.
    """

    kind: str
    words: str
    hedge: str
    value: Fraction
    step: Fraction
    grain: Fraction
    form: str
    unit: str = ""
    ends: tuple[Fraction, Fraction] | None = None
    altered: bool = False  # by its slot: its words alone do not say it

    @property
    def percent(self) -> bool:
        """Whether the number is shown in percent."""
        return self.form in ("percent", "fraction")

    @property
    def levels(self) -> dict[str, Interval]:
        """Return what the words leave of the number, at each level of the hedges."""
        return hedges.levels(self)

    @property
    def bound(self) -> str:
        """Return "at most" or "at least" for a number that its words only limit: “up to 900 jobs”; else ""."""
        return {"up to": "at most", "from": "at least"}.get(self.hedge, "")

    @property
    def text(self) -> str:
        """Return the number as prose shows it: its words, with what the slot adds to them.

        >>> read("change", "13%", "down").text, read("count", "3 million", "over").text, read("count", "12", "times 1000").text
        ('minus 13%', 'over 3 million', '12,000')
        """
        if not self.altered:
            return self.words
        hedge = f"{self.hedge} " if self.hedge else ""
        minus = "minus " if self.value < 0 else ""
        if self.form == "fraction":
            return minus + hedge + self.words
        size = abs(self.value) * (100 if self.percent else 1)
        same = re.search(re.escape(wording.number(size)), self.words)
        words = self.words if same else f"{self.unit} {wording.number(size)}".strip()
        return minus + hedge + words + (" percent" if self.percent and not re.search("%|cent", words) else "")


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, also at the beginning of a sentence, longest first."""
    patterns = []
    for word in sorted(words, key=len, reverse=True):
        first = f"[{word[0].upper()}{word[0]}]" if word[0].islower() else re.escape(word[0])
        patterns.append(first + re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return f"(?:{'|'.join(patterns)})"


_WHOLE = r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*|0)"
_DECIMAL = rf"(?:{_WHOLE}(?:\.[0-9]+)?)"
_DIRECTED, _HEDGING, _SIGN = rf"({_any(DIRECTIONS)})\s*", rf"({_any(HEDGES)})\s+", _any(SIGNS)
_HEDGED = rf"(?:{_any(HEDGES)}\s+)?"
_SCALED = rf"(?:\s+{_any(cardinals.SCALES)}|\s?(?:bn|tn|[km])\b)"
_UNIT = r"(?:\s+per\s?cent|\s?%|\s+pct)"
_PERCENT = rf"(?:(?:{_DECIMAL}|{cardinals.PATTERN}){_UNIT})"
_FRACTION = (
    r"(?:(?:(?:[Aa]|[Oo]ne)[\s-]+)?[Hh]alf|(?:[Aa]|[Oo]ne)[\s-]+(?:quarter|third|fifth|tenth)|[Tt]wo[\s-]+(?:thirds|fifths)"
    r"|[Tt]hree[\s-]+(?:quarters|fifths)|[Ff]our[\s-]+fifths|[Nn]ine[\s-]+tenths)(?! of an?\b)"
)
# A point without a scale is refused in counts and before three digits of money: "636.000" is 636,000 in half of Europe.
_COUNT = rf"(?:{_DECIMAL}{_SCALED}|{_WHOLE}|{cardinals.PATTERN})"
_SUM = rf"(?:{_DECIMAL}{_SCALED}|{_WHOLE}(?:\.[0-9]{{2}})?)"
_MONEY = rf"(?:{_any(SIGNS)}\s?{_SUM}|{_SUM}\s+{_any(COINS)})"
_TO_THE_WHOLE = rf"(?:{_any(word for word in DIRECTIONS if word.isalpha())}\s+|[−+-]\s?)?"
_FOLD = rf"(?:(?:{_DECIMAL}|{_any(cardinals.UNITS)})-?fold)"
_TIMES = rf"(?:(?:{_DECIMAL}|{_any(cardinals.UNITS)})\s+times|[Tt]wice)\s+as\s+[a-z]+"


def _ranged(first: str, last: str) -> str:
    """Return a pattern for two ends of which the first may leave the scale or the unit to the last."""
    joint = r"(?:\s+to\s+|\s?[–-]\s?)"
    return rf"(?:[Bb]etween\s+{first}\s+and\s+{last}|{first}{joint}{last})"


_BARE = rf"(?:{_DECIMAL}{_SCALED}?|{cardinals.PATTERN})"
# Sources of patterns, by kind, without anchors and named groups; whoever searches with them sets the edges.
PATTERNS: dict[str, str] = {
    "count": rf"{_HEDGED}(?:{_ranged(_BARE, _COUNT)}|{_COUNT})",
    "money": (
        rf"{_HEDGED}(?:{_ranged(rf'{_any(SIGNS)}{chr(92)}s?{_BARE}', rf'(?:{_any(SIGNS)}{chr(92)}s?)?{_SUM}')}"
        rf"|{_ranged(_BARE, rf'{_SUM}{chr(92)}s+{_any(COINS)}')}|{_MONEY}(?:\s+\({_HEDGED}{_MONEY}\))?)"
    ),
    "change": (
        rf"{_TO_THE_WHOLE}{_HEDGED}(?:{_ranged(rf'{_BARE}{_UNIT}?', _PERCENT)}|{_PERCENT}|{_FRACTION}"
        rf"|{_any(FACTORS)}|{_FOLD}|{_TIMES})"
    ),
    "points": rf"{_TO_THE_WHOLE}{_HEDGED}{_BARE}\s+(?:percentage\s+)?points?",
    "share": rf"{_HEDGED}(?:{_ranged(rf'{_BARE}{_UNIT}?', _PERCENT)}|{_PERCENT}|{_FRACTION})",
    "rank": rf"(?:No\.?\s?[1-9][0-9]*|[1-9][0-9]*(?:st|nd|rd|th)|{_any(ORDINALS)})",
    "split": _any(SPLITS),
}
# What may stand for a number whose unit its slot gives: “from 12.4 to 9.8 percent”.
UNITLESS = _HEDGED + _BARE


@dataclass(frozen=True)
class Modifier:
    """What a slot says that the words around it do to its number."""

    direction: int = 0
    hedge: str = ""
    times: int = 1
    percent: bool = False

    @property
    def alters(self) -> bool:
        """Tell whether the words in the slot alone do not say the number."""
        return self.direction < 0 or bool(self.hedge) or self.times != 1 or self.percent


_MODIFIER = re.compile(
    rf"(?:(?P<direction>up(?! to)|down)(?: |$))?(?:(?P<hedge>{'|'.join(dict.fromkeys(HEDGES.values()))})(?: |$))?"
    r"(?:times (?P<times>[1-9]\d{0,12})(?: |$))?(?P<percent>percent)?"
)
MODIFIERS = f"up, down, {', '.join(dict.fromkeys(HEDGES.values()))}, times 1000, percent"


@cache
def modifier(kind: str, says: str) -> Modifier:
    """Return what the words behind a kind in a slot say; raises EvidenceError where they cannot be meant.

    >>> modifier("change", "down over")
    Modifier(direction=-1, hedge='over', times=1, percent=False)
    >>> modifier("count", "down")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “down” cannot be said of a count; allowed of a change or points
    """
    found = _MODIFIER.fullmatch(says)
    if not found:
        raise EvidenceError(f"“{says}” says nothing known of a number; allowed: {MODIFIERS}")
    if found["direction"] and kind not in ("change", "points"):
        raise EvidenceError(f"“{found['direction']}” cannot be said of a {kind}; allowed of a change or points")
    if says and kind in ("rank", "split"):
        raise EvidenceError(f"“{says}” cannot be said of a {kind}; nothing can")
    if found["percent"] and kind not in ("change", "share"):
        raise EvidenceError(f"“percent” cannot be said of a {kind}; allowed of a change or a share")
    direction = {"up": 1, "down": -1}.get(found["direction"], 0)
    return Modifier(direction, found["hedge"] or "", int(found["times"] or 1), bool(found["percent"]))


@cache
def read(kind: str, words: str, says: str = "") -> Number:
    """Read the words of a slot of one of KINDS, with what the slot says of them; raise EvidenceError for others.

    >>> number = read("count", "around 1.15 million")
    >>> number.hedge, str(number.value), str(number.step), str(number.grain)
    ('around', '1150000', '10000', '50000')
    >>> read("share", "almost half").value, read("change", "up 150 percent").value, read("rank", "No 1").value
    (Fraction(1, 2), Fraction(3, 2), Fraction(1, 1))
    >>> read("change", "13%")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “13%” has no direction; expected up or down in its words, or in the slot: {…:change down}
    >>> read("share", "well under half")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “well under half” is no share: “well under” is no hedge; allowed: about, …
    """
    if kind not in KINDS:
        raise EvidenceError(f"“{words}”: kind “{kind}” is unknown; allowed: {', '.join(KINDS)}")
    said, text = modifier(kind, says), " ".join(words.split())
    if not re.fullmatch(UNITLESS if said.percent else PATTERNS[kind], text):
        raise EvidenceError(_refusal(kind, text))
    if kind in ("rank", "split"):
        value, form = (_rank(text), "ordinal") if kind == "rank" else (Fraction(1, 2), "split")
        return Number(kind, words, "", value, Fraction(0), Fraction(0), form)
    if kind == "money":
        text = re.sub(r"\s+\([^)]*\)$", "", text)  # the same sum in a second currency
    direction, hedge, bare = _parts(kind, text)
    if said.percent:
        bare += " percent"
    if said.hedge and hedge:
        raise EvidenceError(f"“{words}” is hedged by its slot too, “{said.hedge}”; expected one of both")
    if said.direction and direction and said.direction != direction:
        raise EvidenceError(f"“{words}” and its slot differ in direction; expected one of both")
    number = Number(kind, words, said.hedge or hedge, *_read(kind, bare), altered=said.alters)
    return _sensible(_directed(number, said.direction or direction, said.times))


def _directed(number: Number, direction: int, times: int) -> Number:
    """Return a number with its direction and scale; a change has one, in its words or in its slot."""
    implied = number.kind == "change" and number.form == "factor"
    if number.kind in ("change", "points") and not direction and not implied:
        slot = f"{{…:{number.kind} down}}"
        raise EvidenceError(
            f"“{number.words}” has no direction; expected up or down in its words, or in the slot: {slot}"
        )
    if implied and direction < 0:
        raise EvidenceError(f"“{number.words}” downwards is not clear; expected “halved”, a percentage or a fraction")
    sign = times * (direction or 1)
    ends = tuple(sorted(sign * end for end in number.ends)) if number.ends else None
    form = "percent" if implied else number.form
    return replace(
        number, value=sign * number.value, step=times * number.step, grain=times * number.grain, form=form, ends=ends
    )


def _read(kind: str, bare: str) -> tuple:
    """Return value, step, grain, form, unit and ends of words without direction and hedge."""
    unit = _currency(bare) if kind == "money" else "percentage point" if kind == "points" else ""
    if found := re.fullmatch(r"(?:[Bb]etween\s+(.+)\s+and|(.+?)(?:\s+to\s+|\s?[–-]\s?(?=[^a-z])))\s*(.+)", bare):
        first, last = found[1] or found[2], found[3]
        low, high = _plain(kind, _completed(first, last)), _plain(kind, last)
        if low[0] >= high[0]:
            raise EvidenceError(f"“{bare}” runs from {first} to {last}; expected the lower end first")
        return (low[0] + high[0]) / 2, *high[1:], unit, (low[0], high[0])
    return *_plain(kind, bare), unit


def _completed(first: str, last: str) -> str:
    """Return the first end of a range with the scale and the unit that it leaves to the last.

    >>> _completed("1.1", "1.3 million"), _completed("10", "12 percent"), _completed("£500", "600m")
    ('1.1 million', '10 percent', '£500m')
    """
    if re.search(rf"{_SCALED}|{_UNIT}", first) or not re.search("[0-9]$", first):
        return first
    return first + re.sub(rf"^(?:{_any(SIGNS)}\s?)?{_DECIMAL}", "", last)


def _plain(kind: str, bare: str) -> tuple[Fraction, Fraction, Fraction, str]:
    """Return value, step, grain and form of one number."""
    if kind == "change" and (factor := _factor(bare)):
        return factor
    return _part(bare) if kind in ("change", "share") else _amount(bare)


def _refusal(kind: str, text: str) -> str:
    """Say what is wrong with words, and name the hedge where only that is unknown."""
    for gap in reversed(list(re.finditer(" ", text))):
        if re.fullmatch(PATTERNS[kind], text[gap.end() :]) and kind not in ("rank", "split"):
            known = ", ".join(sorted(HEDGES))
            return f"“{text}” is no {kind}: “{text[: gap.start()]}” is no hedge; allowed: {known}"
    return f"“{text}” is no {kind}; allowed: {EXAMPLES[kind]}"


def _sensible(number: Number) -> Number:
    """Refuse a count that is not whole and above zero, and a share above the whole."""
    ends = number.ends or (number.value,)
    if number.kind == "count" and any(end.denominator != 1 or end <= 0 for end in ends):
        raise EvidenceError(f"“{number.words}” is no count; allowed: a whole number above zero")
    if number.kind == "share" and ends[-1] > 1:
        raise EvidenceError(f"“{number.words}” is no share; allowed: 0 to 100 percent")
    if number.kind == "change" and ends[0] < -1:
        raise EvidenceError(f"“{number.words}” takes away more than there was; allowed: down 100 percent at most")
    return number


def _parts(kind: str, text: str) -> tuple[int, str, str]:
    """Cut words into direction, hedge and bare number."""
    direction, hedge = 0, ""
    directed = re.match(_DIRECTED, text)
    if kind in ("change", "points") and directed and not re.match(r"(?i:up) to\b", text):
        direction, text = DIRECTIONS[directed[1].casefold()], text[directed.end() :]
    hedged = re.match(_HEDGING, text)
    if hedged:
        hedge, text = HEDGES[" ".join(hedged[1].casefold().split())], text[hedged.end() :]
    return direction, hedge, text


def _rank(text: str) -> Fraction:
    digits = re.search("[0-9]+", text)
    return Fraction(digits[0]) if digits else Fraction(ORDINALS[text.casefold()])


def _currency(bare: str) -> str:
    sign = re.search(_SIGN, bare)
    return SIGNS[sign[0]] if sign else COINS[bare.split()[-1].casefold()]


def _amount(bare: str) -> tuple[Fraction, Fraction, Fraction, str]:
    """Return value, step, grain and form of digits or number words, with their scale.

    >>> [str(each) for each in _amount("2.34 million")]
    ['2340000', '10000', '10000', 'digits']
    """
    digits = re.search(_DECIMAL, bare)
    if digits is None:
        words = re.match(cardinals.PATTERN, bare)[0]
        value, step = cardinals.read(words)
        return value, step, step, "word"
    scale = re.match(rf"\s?({_any(cardinals.SCALES)}|bn|tn|[km])\b", bare[digits.end() :])
    times = (cardinals.SCALES | cardinals.SHORT)[scale[1].casefold()] if scale else 1
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
    number = digits[0] if digits else str(cardinals.read(re.match(cardinals.PATTERN, bare)[0])[0])
    return _percentage(*_digits(number), exactly="." in number)


def _percentage(value: Fraction, step: Fraction, exactly: bool) -> tuple[Fraction, Fraction, Fraction, str]:
    if not exactly:
        step = Fraction(10 if value >= 100 and value % 10 == 0 else 1)
    return value / 100, step / 100, _grain(value, step) / 100, "percent"


def _factor(bare: str) -> tuple[Fraction, Fraction, Fraction, str] | None:
    """Return a change that is told as a factor, None for any other: “doubled” is as “up 100 percent” is.

    >>> [str(each) for each in _factor("1.2-fold")], [str(each) for each in _factor("three times as high")]
    (['1/5', '1/10', '1/10', 'factor'], ['2', '1/10', '1/10', 'factor'])
    """
    word = bare.casefold()
    if word == "halved":
        return Fraction(-1, 2), Fraction(1, 100), Fraction(1, 100), "factor"
    if not re.fullmatch(f"{_any(FACTORS)}|{_FOLD}|{_TIMES}", bare):
        return None
    digits = re.match(_DECIMAL, bare)
    if digits and "." in digits[0]:
        value, step = _digits(digits[0])
        return value - 1, step, _grain(value, step), "factor"
    number = re.match(rf"{_any(cardinals.UNITS)}|[Tt]wice", bare)
    times = digits[0] if digits else 2 if word.startswith("twice") else number and cardinals.UNITS[number[0].casefold()]
    by = Fraction(FACTORS[word]) if word in FACTORS else Fraction(times) - 1
    return *_percentage(100 * by, Fraction(1), exactly=False)[:3], "factor"


def _fraction(bare: str) -> Fraction:
    words = re.split(r"[\s-]+", bare.casefold())
    if words[-1] == "half":
        return Fraction(1, 2)
    return FRACTIONS[words[-1].removesuffix("s")][1 if words[0] == "a" else cardinals.UNITS[words[0]]]
