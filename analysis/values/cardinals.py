"""Read and write numbers in words: “seven”, “two hundred and fifty”, “one and a half million”, “a dozen”."""

from __future__ import annotations

import re
from fractions import Fraction

from analysis.errors import EvidenceError

UNITS = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        1,
    )
}
TENS = {word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT = {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12}
# Parts of a scale: “half a million”, “a quarter of a million”.
PARTS = {"half a": Fraction(1, 2), "a quarter of a": Fraction(1, 4), "three quarters of a": Fraction(3, 4)}


def _case(words: object) -> str:
    """Return a pattern for any of the words, with a capital at the beginning of a sentence too."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


_SCALE = f"(?:{'|'.join(SCALES)})"
_BELOW_HUNDRED = (
    f"(?:(?:{_case(TENS)})(?:-(?:{'|'.join(list(UNITS)[:9])}))?|{_case(sorted(UNITS, key=len, reverse=True))})"
)
PATTERN = (
    rf"(?:(?:{_case(PARTS)})\s+{_SCALE}|(?:(?:{_BELOW_HUNDRED}\s+|[Aa]\s+)?[Dd]ozen)\b|[Aa]\s+{_SCALE}"
    rf"|{_BELOW_HUNDRED}\s+and\s+a\s+half\s+{_SCALE}"
    rf"|{_BELOW_HUNDRED}(?:\s+{_SCALE}(?:\s+(?:and\s+)?{_BELOW_HUNDRED})?)*\b)"
)


def read(words: str) -> tuple[Fraction, Fraction]:
    """Return a number in words and the unit in which it is told; raises EvidenceError where it runs out of order.

    >>> [tuple(map(int, read(words))) for words in ("two hundred and fifty", "twenty-five", "three million")]
    [(250, 1), (25, 1), (3000000, 1000000)]
    >>> [tuple(map(int, read(words))) for words in ("one and a half million", "a quarter of a million", "a dozen")]
    [(1500000, 100000), (250000, 10000), (12, 1)]
    """
    text = " ".join(words.casefold().split())
    for part, fraction in PARTS.items():
        if text.startswith(f"{part} "):
            return _told(fraction * SCALES[text.split()[-1]])
    if text.endswith("dozen"):
        count = text.removesuffix("dozen").strip()
        return (12 * read(count)[0] if count not in ("", "a") else Fraction(12)), Fraction(1)
    if half := re.fullmatch(rf"(.+) and a half ({_SCALE})", text):
        return _told((read(half[1])[0] + Fraction(1, 2)) * SCALES[half[2]])
    return _sum(re.split(r"[\s-]+", text))


def _told(value: Fraction) -> tuple[Fraction, Fraction]:
    """Return a number and the unit of its last digit other than zero."""
    unit = Fraction(1)
    while value % (10 * unit) == 0:
        unit *= 10
    return value, unit


def _sum(words: list[str]) -> tuple[Fraction, Fraction]:
    """Add up words from the left: hundreds multiply what is before them, greater scales close a group."""
    total, group, unit, last = 0, 0, 1, 10**15
    for word in words:
        if word in ("and", "a"):
            group += word == "a"
        elif word == "hundred":
            group, unit = group * 100, 100
        elif word in SCALES:
            if SCALES[word] >= last:
                raise EvidenceError(f"“{' '.join(words)}” runs out of order; expected the greater scale first")
            total, group, unit, last = total + group * SCALES[word], 0, SCALES[word], SCALES[word]
        else:
            group, unit = group + (UNITS | TENS)[word], 1
    return Fraction(total + group), Fraction(unit)


def spelled(number: Fraction | int) -> str:
    """Return a whole number as a word where there is one.

    >>> spelled(5), spelled(21)
    ('five', '21')
    """
    return next((word for word, value in (UNITS | TENS).items() if value == number), str(number))
