"""Make figures of values: bounds, assumptions, percentages, names.

before = named("before", "exports a year before", said.exports / (1 + said.growth))
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields

from analysis.reading.errors import EvidenceError
from analysis.values import sided, units
from analysis.values.arithmetic import Assumption, Value

__all__ = ["Assumption", "Value", "assuming", "at_least", "at_most", "change", "named", "published", "share"]


def _changed(value: Value, **changes: object) -> Value:
    """Return the value with other attributes, as a plain Value where it was one of a claim."""
    return Value(**{each.name: getattr(value, each.name) for each in fields(Value)} | changes)


def at_least(value: Value) -> Value:
    """Return a value as a lower bound: its low end is supported, nothing above it."""
    return _changed(value, bound=sided.turned(value, "at least"))


def at_most(value: Value) -> Value:
    """Return a value as an upper bound: its high end is supported, nothing below it."""
    return _changed(value, bound=sided.turned(value, "at most"))


def assuming(value: Value, words: str) -> Value:
    """Return a value that holds under an assumption, which is named wherever it is published."""
    if not words.strip():
        raise EvidenceError(f"{value.formula}: an assumption without words; expected what is taken for granted")
    return _changed(value, assumptions=(*value.assumptions, Assumption(words, frozenset(value.inputs))))


def share(value: Value) -> Value:
    """Return a plain number that is shown as a percentage of a whole."""
    return _as_percentage(value, "share")


def change(value: Value) -> Value:
    """Return a plain number that is shown as a growth in percent."""
    return _as_percentage(value, "change")


def _as_percentage(value: Value, kind: str) -> Value:
    if value.unit:
        raise EvidenceError(f"{value.formula} counts {units.label(value.unit)}; expected a plain number for a {kind}")
    if kind == "share" and not 0 <= value.point <= 1:
        raise EvidenceError(f"{value.formula} is {value.point} with {value.places}; expected a share from 0 to 1")
    return _changed(value, kind=kind)


def published(value: Value) -> Value:
    """Return a value that may stand on a page; refuse what mixes periods or origins unbounded and unassumed."""
    if value.remarks:
        raise EvidenceError(
            f"{value.formula}: {'; '.join(value.remarks)}; expected at_least(), at_most() or assuming()"
        )
    value.range()  # a formula that has none is refused here, where its name is known
    return value


def named(name: str, about: str, value: Value, conditions: Iterable[str] = (), digits: int = 3) -> Value:
    """Return a derived figure under its name, as pages, register and export show it.

    `about` says what it is; `conditions` what must be true besides, and an assumption is one of them; `digits` to how
    many digits its point is shown.
    """
    if not re.fullmatch("[a-z][a-z0-9_]*", name):
        raise EvidenceError(f"derived figure “{name}”; allowed: small letters, digits and _")
    given = (conditions,) if isinstance(conditions, str) else tuple(conditions)
    told = tuple(dict.fromkeys([*given, *(assumption.words for assumption in value.assumptions)]))
    try:
        return published(_changed(value, name=name, about=about, conditions=told, digits=digits))
    except EvidenceError as error:
        raise EvidenceError(f"derived figure {name}: {error}") from None
