"""Read and write numbers in words: “seven”, “two hundred and fifty”, “one and a half million”, “a dozen”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from analysis.errors import EvidenceError

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
UNITS = dict(zip(_UNITS.split(), range(1, 20), strict=True))
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12}
DOZEN = 12
# Parts of a scale: “half a million”, “a quarter of a million”.
PARTS = {"half a": Fraction(1, 2), "a quarter of a": Fraction(1, 4), "three quarters of a": Fraction(3, 4)}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, also at the beginning of a sentence, longest first."""
    patterns = []
    for word in sorted(words, key=len, reverse=True):
        first = f"[{word[0].upper()}{word[0]}]" if word[0].islower() else re.escape(word[0])
        patterns.append(first + re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return f"(?:{'|'.join(patterns)})"


_SCALE = f"(?:{'|'.join(SCALES)})"
_BELOW_HUNDRED = f"(?:{any_of(TENS)}(?:-(?:{'|'.join(list(UNITS)[:9])}))?|{any_of(UNITS)})"
# Nine scales are more than English has, and few enough that no text makes the search slow.
PATTERN = (
    rf"(?:{any_of(PARTS)}\s+(?:{_SCALE}|dozen)\b|(?:{_BELOW_HUNDRED}|[Aa](?=\s+(?:{_SCALE}|dozen)\b))"
    rf"(?:\s+dozen\b|\s+and\s+a\s+half\s+{_SCALE}\b|(?:\s+{_SCALE}(?:\s+(?:and\s+)?{_BELOW_HUNDRED})?){{0,9}}\b))"
)
SHORTEST = PATTERN.replace(")?){0,9}", ")??){0,9}?")  # takes as few words as lead to a match


def read(words: str) -> tuple[Fraction, Fraction]:
    """Return the number that words make, and one unit of its last digit other than zero; raises EvidenceError.

    >>> [tuple(map(int, read(words))) for words in ("two hundred and fifty", "a quarter of a million", "a dozen")]
    [(250, 10), (250000, 10000), (12, 1)]
    """
    text = " ".join(words.casefold().split())
    if not re.fullmatch(PATTERN, text):
        raise EvidenceError(f"“{words}” is no number in words; allowed: “two hundred and fifty”, “half a million”")
    value, unit = _value(text), Fraction(1)
    while value % (10 * unit) == 0:
        unit *= 10
    return value, unit


def _value(text: str) -> Fraction:
    before, _, last = text.rpartition(" ")
    if before in PARTS:
        return PARTS[before] * (SCALES | {"dozen": DOZEN})[last]
    if last == "dozen":
        return Fraction(DOZEN * _sum(before))
    if before.endswith(" and a half"):
        return (_sum(before.removesuffix(" and a half")) + Fraction(1, 2)) * SCALES[last]
    return Fraction(_sum(text))


def _sum(text: str) -> int:
    """Return the number that words make: the greatest scale times what is before it, and what is behind it added."""
    for word, scale in reversed(SCALES.items()):
        if word in text:
            times, rest = map(_sum, text.split(word, 1))
            if not times or rest >= scale:
                raise EvidenceError(f"“{text.strip()}” runs out of order; expected greater numbers first")
            return times * scale + rest
    return sum((UNITS | TENS | {"a": 1})[word] for word in re.split(r"[\s-]+", text) if word not in ("", "and"))


def spelled(number: Fraction | int) -> str:
    """Return a whole number as a word where there is one: “five”, but “21”."""
    return next((word for word, value in (UNITS | TENS).items() if value == number), str(number))
