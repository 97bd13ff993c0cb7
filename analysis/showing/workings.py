"""Workings: how computed values came about, with formula, figures, range, conditions and sentences."""

from __future__ import annotations

from analysis.markup import Link, Markdown, capital, described, escape, markdown
from analysis.values import wording
from analysis.values.intervals import LEVELS
from analysis.values.value import Value


def workings(*values: Value) -> Markdown:
    """Return a list of values as they were computed, each leading to its row of the register and to its inputs."""
    return Markdown("\n".join(f"- {_working(value)}" for value in values))


def _working(value: Value) -> str:
    name = markdown(Link(capital(value.about), value.anchor))
    return f"{name}: {escape(str(value))}\\\n  {described(value.description, joint=chr(92) + chr(10) + '  ')}"


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
    return f"({value.anchor})=\n\n**{escape(capital(value.about))}**: {escape(str(value))}\\\n{described(pairs)}"
