"""Spare a text the patterns that it cannot match: most sentences hold no number and no date at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar
from unicodedata import normalize

Rule = TypeVar("Rule")
DIGITS = tuple("0123456789")


class Sieve(Generic[Rule]):
    """Rules, each with the stems that it needs: names of groups of which a text must hold one, or the stem itself.

    >>> sieve = Sieve([("digit month", "day"), ("month", "month"), ("ago", "back")], {"month": ("jan", "feb")})
    >>> sieve.through("On 7 January"), sieve.through("The Aceman")
    (['day', 'month'], [])
    """

    def __init__(self, rules: Iterable[tuple[str, Rule]], groups: Mapping[str, Iterable[str]]) -> None:
        """Take rules in their order; stems are in lower case."""
        self.rules = [(frozenset(needs.split()), rule) for needs, rule in rules]
        named = {need for needs, _ in self.rules for need in needs}
        self._stems = [(need, _shortest(({"digit": DIGITS} | groups).get(need, [need]))) for need in sorted(named)]

    def through(self, text: str) -> list[Rule]:
        """Return the rules that may match in a text, in their order."""
        lower = normalize("NFKC", text).lower()  # digits of full width and fractions are digits
        held = set()
        for need, stems in self._stems:
            for stem in stems:  # every sentence pays for this, and any() would take half as long again
                if stem in lower:
                    held.add(need)
                    break
        return [rule for needs, rule in self.rules if held.issuperset(needs)]


def _shortest(stems: Iterable[str]) -> list[str]:
    """Leave out what holds a shorter one: where "double" is not, "doubled" is not."""
    return [stem for stem in stems if not any(other != stem and other in stem for other in stems)]
