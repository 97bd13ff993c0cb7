"""Derivations: values that follow from what the articles say, each a method that computes it, under the method's name.

class Derived(Derivations):
    @derivation("harvest a year before")
    def before(self): return self.said.harvest / (1 + self.said.growth)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from analysis.claims.said import Said, Unstated
from analysis.errors import EvidenceError
from analysis.markup import Markdown
from analysis.values.qualifiers import named
from analysis.values.value import Value
from analysis.values.wording import DIGITS

Words = str | Callable[[Said], str]
_FAULT = "derived value"


def derivation(about: Words, *conditions: Words, digits: int = DIGITS) -> Callable[[Callable], cached_property]:
    """Let a method be a derived value under the method's name, shown to so many digits.

    A condition is what must be true besides. It and `about` are words, or a function of what is said that returns them,
    in Markdown if it likes; a condition "" is none.
    """

    def decorate(compute: Callable[[Derivations], Value]) -> cached_property:
        name = compute.__name__

        def value(self: Derivations) -> Value:
            try:
                told = (words if isinstance(words, str) else words(self.said) for words in (about, *conditions))
                says, *needs = (Markdown(words).plain for words in told)
                return named(name, says, compute(self), filter(None, needs), digits)
            except Unstated:
                raise
            except EvidenceError as error:  # what follows from another value says what is wrong with that one
                told, path = str(error), Path(compute.__code__.co_filename)
                if not told.startswith(_FAULT):
                    place = f"{path.parent.name}/{path.name}:{compute.__code__.co_firstlineno}"
                    told = f"{_FAULT} {name}: {told}; computed in {place}"
                raise EvidenceError(told) from None

        value.__doc__ = about if isinstance(about, str) else about.__doc__
        derived = cached_property(value)
        derived.is_derivation = True
        return derived

    return decorate


class Derivations:
    """The derived values; one whose inputs no article states raises Unstated when it is asked for."""

    def __init__(self, said: Said):
        self.said = said

    def __iter__(self) -> Iterator[Value]:
        """Return the values whose inputs are stated, in the order of their class.

        Raise EvidenceError with a line for each that cannot be computed.
        """
        values, faults = [], {}
        for name, attribute in vars(type(self)).items():
            if getattr(attribute, "is_derivation", False):
                try:
                    values.append(getattr(self, name))
                except Unstated:
                    continue
                except EvidenceError as error:
                    faults[str(error)] = None
        if faults:
            raise EvidenceError("\n".join(faults))
        return iter(values)
