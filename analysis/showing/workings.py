"""Workings: how a computed value came about, with formula, figures, range, conditions and sentences."""

from __future__ import annotations

from analysis.markup import capital, escape, labelled
from analysis.values import wording
from analysis.values.intervals import LEVELS
from analysis.values.value import INFERRED, Value


def entry(value: Value) -> str:
    """Return a value's row of the register under its anchor: what a link to it lands on."""
    others = "; ".join(f"{each} {wording.interval(value.levels[each], value.percent)}" for each in LEVELS)
    moved = value.moved_most_by
    told = [
        *value.description,
        ("At all three levels", "" if value.exact else others),
        ("Depends most on", moved.about if moved else ""),
        ("Name in notebooks and files", value.name),
    ]
    pairs = [(label, text) for label, text in told if text]
    shown = escape(f"{value}{INFERRED * value.inferred}")
    return f"({value.anchor})=\n\n**{escape(capital(value.about))}**: {shown}\\\n{labelled(pairs)}"
