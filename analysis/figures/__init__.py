"""Figures: one function, one figure; plain tables in, a Matplotlib Figure out."""

from collections.abc import Callable
from importlib import import_module

DRAWN_IN = {"allocation": "bars", "amounts": "bars", "coverage": "bars", "timeline": "events"}


def __getattr__(name: str) -> Callable[..., object]:
    """Return the function that draws a figure; Matplotlib, which many need not wait for, is imported once it draws."""
    if name not in DRAWN_IN:
        raise AttributeError(f"no figure {name!r}; expected {', '.join(DRAWN_IN)}")

    def draw(table: object, **words: object) -> object:
        return getattr(import_module(f"{__name__}.{DRAWN_IN[name]}"), name)(table, **words)

    draw.__name__ = name
    draw.__doc__ = f"Draw a table as `analysis.figures.{DRAWN_IN[name]}.{name}` does: there stands what it takes."
    return draw


def __dir__() -> list[str]:
    """Return the figures' names, for who completes them in a notebook."""
    return sorted(DRAWN_IN)
