"""A figure in all forms that a book shows, kept from build to build: what is made of the same is not drawn again."""

from __future__ import annotations

import base64
import hashlib
import inspect
import json
import os
from collections.abc import Callable, Mapping
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import markup

if TYPE_CHECKING:  # where a figure is kept, nothing is drawn
    import pandas as pd

    from analysis.figures.drawing import Drawing

KEPT = "KEPT_PICTURES"  # in the environment: the folder where a build keeps them; without it all is drawn anew
FIGURES = "analysis.figures"


def pictures(
    name: str, draw: Callable[..., Drawing], table: pd.DataFrame, words: Mapping[str, object], around: tuple[str, ...]
) -> dict[str, str]:
    """Return a figure's forms: SVG `wide`, `narrow`, `plain` (for paper) and `pdf`; `svg` and `png`, which stand alone.

    `draw` is called with the table and words; `around` are title, subtitle and source of the copies that stand alone.
    The two binary forms are in base 64. What another function than those of `figures` draws is not kept: its code may
    ask for anything.
    """
    folder = os.environ.get(KEPT) if draw.__module__ == FIGURES else None
    if not folder:
        return _drawn(draw(table, **words), around)
    kept, made_of = Path(folder, f"{name}.json"), _digest(draw, table.to_dict("split"), words, around)
    last = json.loads(kept.read_text("utf-8")) if kept.exists() else {}
    if last.get("made of") != made_of:
        last = {"made of": made_of, "forms": _drawn(draw(table, **words), around)}
        kept.parent.mkdir(parents=True, exist_ok=True)
        new = kept.with_suffix(".new")  # a build may be killed while it writes
        new.write_text(json.dumps(last), "utf-8")
        new.replace(kept)
    return last["forms"]


def _drawn(drawing: Drawing, around: tuple[str, ...]) -> dict[str, str]:
    alone, plain = drawing.titled(*around), drawing.twin.svg()
    return {
        "wide": drawing.adapt(drawing.svg()),
        "narrow": drawing.adapt(plain),
        "plain": plain,
        "pdf": base64.b64encode(drawing.pdf()).decode(),
        "svg": alone.svg(),
        "png": base64.b64encode(alone.png()).decode(),
    }


def _digest(draw: Callable[..., Drawing], *made_of: object) -> str:
    """Return the digest of what a figure is made of: the code that draws it and Matplotlib's version included."""
    parts = (draw.__name__, *made_of, metadata.version("matplotlib"))
    sha = hashlib.sha256(json.dumps(parts, default=str).encode())
    for path in sorted([Path(markup.__file__), *Path(inspect.getfile(draw)).parent.rglob("*.*")]):
        if path.is_file() and path.suffix != ".pyc":  # an editor's lock is a link to nothing
            sha.update(path.read_bytes())
    return sha.hexdigest()
