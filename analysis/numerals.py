"""Read written numbers: digits in several countries' grouping, words, scales and mixtures of them."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from analysis.lexicon import FRACTION_SIGNS, FRACTION_WORDS, NUMBER_WORDS, SCALES
from analysis.model import EvidenceError

_SPACE = "[ \u00a0\u2009\u202f]"
_SMALL = "(?:" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + ")"
_WORD = rf"(?:{_SMALL}|hundred|thousand|million|billion|trillion)"
_GREAT = "(?:hundred|thousand|million|billion|trillion|dozen)"
# "100m sprint" and "12 m long" are metres.
_METRES = r"(?!m[ -](?:sprint|race|final|freestyle|dash|hurdles|relay|tall|long|high|wide|deep|away|apart|from)\b)"
_SCALE = rf"{_METRES}(?:" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")(?![\w])"
DIGITS = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,6}}(?![\d])(?:\.\d{{1,9}})?"  # 1,150,000.5
    rf"|\d{{1,3}}(?:\.\d{{3}}){{1,6}}(?!\d)(?:,\d{{1,9}})?"  # 636.000
    rf"|\d{{1,3}}(?:{_SPACE}\d{{3}}){{1,6}}(?![\d.,/:]\d|\d)"  # 636 000
    rf"|\d{{1,3}}(?:['’]\d{{3}}){{1,6}}(?!\d)"  # 636'000
    r"|\d{1,15}(?:[.,]\d{1,9})?(?!\d)(?:[½¼¾⅓⅔⅕⅛])?|[½¼¾⅓⅔⅕⅛])"
)
IN_WORDS = (
    rf"(?:half{_SPACE}an?[ -]{_GREAT}|half-{_GREAT}|(?:a{_SPACE})?quarter{_SPACE}of{_SPACE}an?{_SPACE}{_GREAT}"
    rf"|three{_SPACE}quarters{_SPACE}of{_SPACE}an?{_SPACE}{_GREAT}"
    rf"|{_SMALL}(?:(?:[\s-]|(?<=hundred)\sand\s|(?<=thousand)\sand\s|(?<=million)\sand\s){_WORD}){{0,9}}"
    rf"(?:\sand\s(?:a\s)?(?:half|quarter|third)\b)?(?:[\s-]{_GREAT})?"
    rf"|an?\s{_GREAT}(?:[\s-](?:thousand|million|billion))?)(?![\w])"
)
SCALED = rf"(?:(?:{_SPACE}|-)?{_SCALE})?"
_PARTS = re.compile(rf"({DIGITS}){_SPACE}?-?({_SCALE})?", re.IGNORECASE)
_HALVES = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3), "quarters": Fraction(1, 4)}


@lru_cache(maxsize=4096)
def read(written: str, counting: bool = True) -> tuple[Fraction, Fraction]:
    """Return the value of a written number and one unit of its last significant digit.

    `counting` tells that things are counted, so that one dot before three digits groups them.

    >>> [str(part) for part in read("2.34 million")], [str(part) for part in read("636.000")]
    (['2340000', '10000'], ['636000', '1000'])
    >>> [str(part) for part in read("thirty-five thousand")], [str(part) for part in read("half a million")]
    (['35000', '1000'], ['500000', '100000'])
    >>> read("MINI")
    Traceback (most recent call last):
    analysis.model.EvidenceError: 'MINI' is no written number; ...
    """
    parts = _PARTS.fullmatch(written.strip())
    if parts:
        scale = SCALES[parts[2].casefold()] if parts[2] else 1
        return _digits(parts[1], scale, counting)
    value = _words(written)
    return value, _step(value)


def _digits(written: str, scale: int, counting: bool) -> tuple[Fraction, Fraction]:
    whole = written.rstrip("".join(FRACTION_SIGNS))
    sign = written[len(whole) :]
    plain = _plain(whole, counting and scale == 1)
    value = Fraction(plain or "0") * scale
    if sign:
        return value + Fraction(*FRACTION_SIGNS[sign]) * scale, Fraction(scale, 10)
    if "." in plain:
        return value, Fraction(scale, 10 ** len(plain.partition(".")[2]))
    return value, _step(value) if scale == 1 else scale * _step(Fraction(plain))


def _plain(written: str, counting: bool) -> str:
    """Return a number without grouping and with a point for its decimals."""
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", written):
        return written.replace(",", "")
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}(,\d+)?|[1-9]\d{0,2}\.\d{3},\d+", written) or (
        counting and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", written)
    ):
        return written.replace(".", "").replace(",", ".")
    return re.sub(rf"{_SPACE}|['’]", "", written).replace(",", ".")


def _words(written: str) -> Fraction:
    """Return the value of a number in words ("two and a half million", "a dozen")."""
    words = re.findall(r"[^\W\d_]+", written.casefold())
    known = {"a", "an", "and", "of"} | NUMBER_WORDS.keys() | SCALES.keys() | _HALVES.keys() | FRACTION_WORDS.keys()
    if not words or not known.issuperset(words):
        raise EvidenceError(f"{written!r} is no written number; expected digits or words ('thirty-five thousand')")
    total = group = Fraction(0)
    for word in words:
        if word in NUMBER_WORDS:
            group += NUMBER_WORDS[word]
        elif word == "quarters":
            group *= _HALVES[word]
        elif word in _HALVES:
            group += _HALVES[word]
        elif word in ("hundred", "dozen"):
            group = (group or 1) * SCALES[word]
        elif word in SCALES:
            total, group = _scaled(total, group, SCALES[word])
    return total + group


def _scaled(total: Fraction, group: Fraction, scale: int) -> tuple[Fraction, Fraction]:
    """Close a group at its scale; a greater scale takes the groups before it along ("a hundred thousand million")."""
    if total and total < scale:
        return (total + group) * scale, Fraction(0)
    return total + (group or 1) * scale, Fraction(0)


def _step(value: Fraction) -> Fraction:
    """Return one unit of the last digit that is not a trailing zero; below a hundred every digit counts."""
    step = Fraction(1)
    if value.denominator != 1:
        while (value / step).denominator != 1 and step > Fraction(1, 1000):
            step /= 10
        return step
    while value >= 100 and value % (step * 10) == 0:
        step *= 10
    return step
