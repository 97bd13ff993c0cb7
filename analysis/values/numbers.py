"""Read the numbers of news prose, each with its hedge: counts, money, changes, points, shares, ranks and splits.

What stands around a number may change it: “fell 13%”, “exceeded 3 million”, a table in thousands. A person says so
beside the kind, in the slot: `{revenue:change down}`, `{exports:count over}`, `{volume:count times 1000}`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

from analysis.errors import EvidenceError
from analysis.values import hedges, notation, wording
from analysis.values.intervals import OTHER, Interval
from analysis.values.notation import DIRECTIONS, FACTORS, FRACTIONS, HEDGES, ORDINALS, SCALES, Amount

KINDS = tuple(notation.FORMS)
LONGEST = 120  # characters that a value of a slot may take
MOST = Fraction(10**18)  # from here on a number is a slip


@dataclass(frozen=True)
class Number:
    """A number as an article writes it; 150 percent has the value 3/2.

    `text` is what prose shows: the words, with what the slot adds. `step` is one unit of the last significant digit, on
    the value's scale; 0 is exact. `form` is digits, word, percent, fraction, factor, ordinal or split, `unit` a
    currency, "percentage point" or "". `ends` are those of a range, whose value is its middle, else twice the value.
    """

    kind: str
    words: str
    text: str
    hedge: str
    ends: tuple[Fraction, Fraction]
    step: Fraction
    form: str
    unit: str = ""

    @cached_property
    def value(self) -> Fraction:
        """Return the number, or the middle of a range."""
        return sum(self.ends) / 2

    @property
    def is_range(self) -> bool:
        """Tell whether its words give two ends."""
        return self.ends[0] != self.ends[1]

    @property
    def percent(self) -> bool:
        """Whether the number is shown in percent."""
        return self.form in ("percent", "fraction", "factor")

    @property
    def grain(self) -> Fraction:
        """Return how finely people round to it: to five steps where its last digit but zeros is a five, else to one."""
        in_steps = [str(abs(end) / self.step) for end in self.ends if self.step]
        fives = in_steps and all(end.rstrip("0").endswith("5") for end in in_steps)
        return hedges.GRAIN_OF_FIVE * self.step if fives else self.step

    @cached_property
    def levels(self) -> dict[str, Interval]:
        """Return what the words leave of the number, at each level of the hedges."""
        return hedges.levels(self)

    @property
    def bound(self) -> str:
        """Return "at most" or "at least" for a number that its words only limit, else ""; of a fall the other one."""
        bound = hedges.BOUNDS.get(self.hedge, "")
        return OTHER.get(bound, "") if self.value < 0 else bound


@dataclass(frozen=True)
class Modifier:
    """What a slot says that the words around it do to its number; `plain` says that they do nothing more."""

    direction: int = 0
    hedge: str = ""
    times: int = 1
    percent: bool = False
    plain: bool = False


_HEDGES = tuple(dict.fromkeys(HEDGES.values()))
_MODIFIER = re.compile(
    rf"(?:(?P<direction>up(?! to)|down)(?: |$))?(?:(?P<hedge>{'|'.join(_HEDGES)})(?: |$))?"
    r"(?:times (?P<times>[1-9]\d{0,12})(?: |$))?(?P<percent>percent(?: |$))?(?P<plain>plain)?"
)
MODIFIERS = f"up, down, {', '.join(_HEDGES)}, times 1000, percent, plain"
# Of which kinds a part of a modifier can be said.
_SAID_OF = notation.OPENED | {"times": ("count", "money"), "percent": ("change", "share"), "plain": KINDS}


@cache
def modifier(kind: str, says: str) -> Modifier:
    """Return what the words behind a kind in a slot say; raises EvidenceError where they cannot be meant.

    >>> modifier("change", "down over")
    Modifier(direction=-1, hedge='over', times=1, percent=False, plain=False)
    """
    if not (match := _MODIFIER.fullmatch(says)):
        raise EvidenceError(f"“{says}” says nothing known of a number; allowed: {MODIFIERS}")
    for part, kinds in _SAID_OF.items():
        if match[part] and kind not in kinds:
            words = f"times {match[part]}" if part == "times" else match[part].strip()
            raise EvidenceError(f"“{words}” cannot be said of a {kind}; allowed of {', '.join(kinds)}")
    direction = {"up": 1, "down": -1}.get(match["direction"], 0)
    times, percent, plain = int(match["times"] or 1), bool(match["percent"]), bool(match["plain"])
    return Modifier(direction, match["hedge"] or "", times, percent, plain)


@cache
def find(kind: str, words: str, says: str = "") -> dict[str, str] | None:
    """Return what the words of a slot name, by the groups of `notation`, None where they have no form of the kind.

    A slot that gives the unit or the scale takes numbers without one: “12.4” of “from 12.4 to 9.8 percent”.
    """
    slot_says = modifier(kind, says)
    opened = re.fullmatch(f"{notation.DIRECTED}{notation.HEDGED}(?P<bare>.*)", words).groupdict("")
    if any(opened[part] and kind not in kinds for part, kinds in notation.OPENED.items()):
        return None
    with_unit = (notation.SCALELESS if slot_says.times > 1 else notation.FORMS)[kind]
    forms = notation.UNITLESS if slot_says.percent else with_unit
    match = next(filter(None, (re.fullmatch(form, opened["bare"]) for form in forms)), None)
    return opened | match.groupdict("") if match else None


@cache
def read(kind: str, words: str, says: str = "") -> Number:
    """Read the words of a slot of one of KINDS, with what the slot says of them; raise EvidenceError for others.

    >>> number = read("count", "around 1.15 million")
    >>> number.hedge, str(number.value), str(number.step), str(number.grain)
    ('around', '1150000', '10000', '50000')
    >>> read("share", "almost half").value, read("change", "13%", "down").text, read("count", "3 million", "over").text
    (Fraction(1, 2), 'minus 13%', 'over 3 million')
    >>> read("change", "13%")
    Traceback (most recent call last):
    analysis.errors.EvidenceError: “13%” has no direction; expected up or down in its words, or in the slot: {…:change…
    """
    if len(words) > LONGEST:
        raise EvidenceError(f"“{words[:LONGEST]}…” is no {kind}; allowed are {LONGEST} characters")
    if not (parts := find(kind, words, says)):
        raise EvidenceError(_refusal(kind, words))
    number = _number(kind, words, parts, modifier(kind, says))
    _check(number)
    return number


def _refusal(kind: str, text: str) -> str:
    """Say what is wrong with words, and name the hedge where only that is unknown."""
    for gap in reversed(list(re.finditer(" ", text))):
        if kind in notation.OPENED["hedge"] and find(kind, text[gap.end() :]):
            known = ", ".join(sorted(HEDGES))
            return f"“{text}” is no {kind}: “{text[: gap.start()]}” is no hedge; allowed: {known}"
    return f"“{text}” is no {kind}; allowed: {notation.EXAMPLES[kind]}"


def _lowered(words: str) -> str:
    """Return words as they stand within a sentence: “Up to 900” at its beginning is “up to 900”."""
    return words if re.match(rf"{notation.SIGN}|No\b", words) else words[:1].lower() + words[1:]


def _check(number: Number) -> None:
    """Raise EvidenceError for a count that is not whole, a share above the whole and the like."""
    whole = number.kind != "count" or all(end.denominator == 1 for end in number.ends)
    if not whole or not all(map(hedges.possible(number.kind).contains, number.ends)):
        raise EvidenceError(f"“{number.words}” is no {number.kind}; allowed: {hedges.LIMITS[number.kind][1]}")
    if number.kind in ("change", "points") and not number.value:
        raise EvidenceError(f"“{number.words}” goes neither up nor down; expected a number above zero")
    if max(map(abs, number.ends)) >= MOST:
        raise EvidenceError(f"“{number.words}” is no {number.kind}; allowed is less than {wording.number(MOST)}")
    hedges.levels(number)  # raises EvidenceError where nothing is left, as of “over 100 percent” of a whole


_BESIDE_FACTORS = {"over": "more than", "under": "less than"}  # “over doubled” is no English


def _number(kind: str, words: str, parts: dict[str, str], slot_says: Modifier) -> Number:
    """Return the number that words and their slot tell together; raise EvidenceError where they disagree."""
    direction, hedging = DIRECTIONS.get(parts["direction"].casefold(), 0), parts["hedge"]
    if slot_says.hedge and hedging:
        raise EvidenceError(f"“{words}” is hedged by its slot too, “{slot_says.hedge}”; expected one of both")
    hedge = slot_says.hedge or HEDGES.get(hedging.casefold(), "")
    low, high = _amounts(kind, parts)
    if low != high and hedge not in ("", "around"):
        raise EvidenceError(f"“{words}” is a range, which cannot be “{hedge}”; allowed: one number, or “around”")
    implied = high.form == "factor" and (1 if high.value > 0 else -1)
    sign = _sign(kind, words, {direction, slot_says.direction, implied} - {0})
    ends = tuple(sorted(slot_says.times * sign * abs(end.value) for end in (low, high)))
    text = words
    falls = slot_says.direction < 0 and not direction and not implied
    if slot_says.hedge or slot_says.percent or slot_says.times > 1 or falls:
        hedge_words = _BESIDE_FACTORS.get(slot_says.hedge, slot_says.hedge) if implied else slot_says.hedge or hedging
        bare = _multiplied(parts, ends) if slot_says.times > 1 else parts["bare"]
        minus, percent = "minus" * (sign < 0 and not implied), "percent" * slot_says.percent
        text = " ".join(filter(None, (minus, hedge_words, bare, percent)))
    step, unit = slot_says.times * min(low.step, high.step), _unit(kind, words, parts)
    return Number(kind, words, _lowered(text), hedge, ends, step, high.form, unit)


def _sign(kind: str, words: str, directions: set[int]) -> int:
    """Return 1 or −1; a change has one direction, in its words or in its slot."""
    if kind not in ("change", "points"):
        return 1
    if not directions:
        slot = f"{{…:{kind} down}}"
        raise EvidenceError(f"“{words}” has no direction; expected up or down in its words, or in the slot: {slot}")
    if len(directions) > 1:
        raise EvidenceError(f"“{words}” goes up and down, by its words and its slot; expected one direction")
    return directions.pop()


def _multiplied(parts: dict[str, str], ends: tuple[Fraction, ...]) -> str:
    """Return a number or a range anew, with the currency that its words have."""
    unit = parts.get("first_unit") or parts.get("unit", "")
    text = " to ".join(dict.fromkeys(map(wording.number, ends)))
    return unit + text if unit in notation.SIGNS else f"{text} {unit}".strip()


def _unit(kind: str, words: str, parts: dict[str, str]) -> str:
    """Return the unit of a number; percents have none. Raise EvidenceError for two currencies."""
    if kind == "money":
        units = filter(None, (parts.get("first_unit"), parts.get("unit")))
        currencies = {notation.SIGNS.get(unit) or notation.COINS[unit.casefold()] for unit in units}
        if len(currencies) > 1:
            raise EvidenceError(f"“{words}” is in {' and '.join(sorted(currencies))}; expected one currency")
        return currencies.pop()
    return "percentage point" if kind == "points" else ""


def _amounts(kind: str, parts: dict[str, str]) -> tuple[Amount, Amount]:
    """Return the amounts that a form's parts make: the ends of a range, else one amount twice."""
    match parts:
        case {"first": first, "last": last}:
            low, high = _ends(first, last)
            return _in_kind(kind, low), _in_kind(kind, high)
        case {"last": last}:
            amount = _in_kind(kind, notation.amount(last))
        case {"split": _}:
            amount = Amount(Fraction(1, 2), Fraction(0), "split")
        case {"rank": rank}:
            digits = re.search("[0-9]+", rank)
            amount = Amount(Fraction(digits[0] if digits else ORDINALS[rank.casefold()]), Fraction(0), "ordinal")
        case {"part": part}:
            words = re.sub(r"[\s-]+", " ", part.casefold())
            amount = Amount(FRACTIONS[words], Fraction(1, 100), "fraction")
        case {"factor": factor}:
            amount = _factor(factor.casefold())
    return amount, amount


def _ends(first: str, last: str) -> tuple[Amount, Amount]:
    """Return both ends of a range, whose first may leave its scale to the last; “150-160,000” may begin at 150,000."""
    end = re.search(f"{notation.SCALE}$", last)
    left_out = end and not re.search(f",|{notation.SCALE}", first)
    low, high = notation.amount(first + end[0] if left_out else first), notation.amount(last)
    scales = [SCALES[token] for token in re.findall("[a-z]+|,", last.casefold()) if token in SCALES]
    grouped = not left_out and re.search(r"\.[0-9]{3}$", first)  # "1.234" is 1,234 in half of Europe
    if grouped or any(low.value * scale <= high.value for scale in scales):
        raise EvidenceError(f"“{first}” before “{last}” can be meant in two ways; expected both in full")
    if low.value >= high.value:
        raise EvidenceError(f"“{first}” before “{last}” runs backwards; expected the lower end first")
    return low, high


def _in_kind(kind: str, amount: Amount) -> Amount:
    """Return an amount on the scale of its kind: percentages in parts of one."""
    if kind in ("change", "share"):
        return _percentage(amount.value, amount.step)
    if kind == "points":  # counted as percentages are, and told in points
        return amount._replace(step=100 * _percentage(amount.value, amount.step).step)
    return amount


def _percentage(value: Fraction, step: Fraction = Fraction(1)) -> Amount:
    """Return a percentage in parts of one: counted in whole percents, from 100 on in tens where it ends in zero."""
    if step >= 1:
        step = Fraction(10 if value >= 100 and value % 10 == 0 else 1)
    return Amount(value / 100, step / 100, "percent")


def _factor(word: str) -> Amount:
    """Return the change that a factor tells: “doubled” is “up 100 percent”, “1.2-fold” is “up 20 percent”."""
    if "." not in word:
        return _percentage(100 * (Fraction(FACTORS.get(word) or word) - 1))._replace(form="factor")
    amount = notation.amount(word)
    return amount._replace(value=amount.value - 1, form="factor")
