"""Figures: one function, one figure; plain tables in, a Matplotlib Figure out."""

from importlib import import_module

DRAWN_IN = {"allocation": "bars", "amounts": "bars", "coverage": "bars", "timeline": "events"}


def __getattr__(name: str) -> object:
    """Return the function that draws a figure; Matplotlib, which a check need not wait for, is imported with it."""
    if name not in DRAWN_IN:
        raise AttributeError(f"no figure {name!r}; expected {', '.join(DRAWN_IN)}")
    return getattr(import_module(f"{__name__}.{DRAWN_IN[name]}"), name)
