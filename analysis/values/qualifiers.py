"""What may be said of a value besides its number: that it is a bound, holds under an assumption, has a name.

before = named("before", "exports a year before", said.exports / (1 + said.growth))
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.errors import EvidenceError
from analysis.values import expressions, units, wording
from analysis.values.value import Value, changed


def at_least(value: Value) -> Value:
    """Return a value as a lower bound: its low end is supported, nothing above it."""
    return _bounded(value, "at least")


def at_most(value: Value) -> Value:
    """Return a value as an upper bound: its high end is supported, nothing below it."""
    return _bounded(value, "at most")


def _bounded(value: Value, bound: str) -> Value:
    if value.bound not in ("", bound):
        inputs = expressions.places(value.inputs)
        raise EvidenceError(f"{bound} of what is {value.bound} {value.formula}: that end is open; inputs: {inputs}")
    return changed(value, bound=bound)


def assuming(value: Value, words: str) -> Value:
    """Return a value that holds under an assumption, which is named wherever the value is shown."""
    if not words.strip():
        raise EvidenceError(f"{value.formula}: an assumption without words; expected what is taken for granted")
    return changed(value, assumptions=(*value.assumptions, (words, frozenset(value.inputs))))


def share(value: Value) -> Value:
    """Return a plain number that is shown as a percentage of a whole; raises EvidenceError beyond 0 to 1."""
    part = _as_percentage(value, "share")
    if not 0 <= value.point <= 1:
        point, inputs = wording.about(value.point, True), expressions.places(value.inputs)
        raise EvidenceError(f"{value.formula} is {point} with {inputs}; expected a share from 0 to 100 percent")
    return part


def change(value: Value) -> Value:
    """Return a plain number that is shown as a growth, or as a part of a growth, in percent."""
    return _as_percentage(value, "change")


def _as_percentage(value: Value, kind: str) -> Value:
    if value.unit:
        raise EvidenceError(f"{value.formula} counts {units.label(value.unit)}; expected a plain number for a {kind}")
    return changed(value, kind=kind)


def named(name: str, about: str, value: Value, conditions: Iterable[str] = (), digits: int = wording.DIGITS) -> Value:
    """Return a derived value under its name, as pages, register and export show it.

    `about` says what it is; `conditions` what must be true besides, and an assumption is one of them; `digits` to how
    many digits it is shown. Raise EvidenceError where it mixes periods or origins neither bounded nor assumed, or where
    its range cannot be computed.
    """
    if not re.fullmatch("[a-z][a-z0-9_]*", name):
        raise EvidenceError(f"“{name}” is no name; allowed: small letters, digits and _")
    conditions = tuple(dict.fromkeys([*conditions, *(words for words, _ in value.assumptions)]))
    derived = changed(value, name=name, about=about, conditions=conditions, digits=digits)
    if mixed := "; ".join(derived.remarks):
        allowed = f"assuming(value, why) of {__name__}, or at_most, at_least"
        raise EvidenceError(f"{value.formula}: {mixed}; expected {allowed}")
    derived.range()  # a formula that has none is refused here, where its name is known
    return derived
