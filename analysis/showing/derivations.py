"""Derivations: values that follow from what the articles say, each a method that computes it, under the method's name.

class Derived(Derivations):
    @derivation("harvest a year before")
    def before(self): return self.said.harvest / (1 + self.said.growth)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from analysis.claims.said import Said, Unstated
from analysis.errors import EvidenceError, Faults, code_at
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
        name, code = compute.__name__, compute.__code__

        def value(self: Derivations) -> Value:
            try:
                texts = (words if isinstance(words, str) else words(self.said) for words in (about, *conditions))
                subject, *needed = (Markdown(text).plain for text in texts)
                return named(name, subject, compute(self), filter(None, needed), digits)
            except Unstated:
                raise
            except Exception as error:
                if str(error).startswith(_FAULT):  # what follows from another value says what is wrong with that one
                    raise
                kind = "" if isinstance(error, EvidenceError) else f"{type(error).__name__}: "  # a slip of the pen
                place = code_at(code.co_filename, code.co_firstlineno)
                raise EvidenceError(f"{_FAULT} {name}: {kind}{error}; computed in {place}") from None

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
        faults = Faults()
        names = (name for name, member in vars(type(self)).items() if hasattr(member, "is_derivation"))
        values = [faults.catch(self._stated, name) for name in names]
        faults.raise_all()
        return (value for value in values if value is not None)

    def _stated(self, name: str) -> Value | None:
        """Return a derived value, None where no article states what it needs."""
        try:
            return getattr(self, name)
        except Unstated:
            return None
