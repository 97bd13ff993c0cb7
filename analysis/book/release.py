"""Date the book by its edition, so that another day's build gives the same bytes."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import yaml

VARIABLE = "SOURCE_DATE_EPOCH"


def date(book: Path) -> None:
    """Set the day that Sphinx, EPUB, LaTeX and Matplotlib take, where nobody has: that of CITATION.cff."""
    told = os.environ.get(VARIABLE, "").strip()
    if told and not told.isdigit():
        raise SystemExit(f"The book was not built: {VARIABLE} is {told!r}, expected seconds since 1970, or nothing")
    released = _released(book / "CITATION.cff")
    if not told and released:
        os.environ[VARIABLE] = str(int(dt.datetime.combine(released, dt.time(), dt.UTC).timestamp()))


def _released(citation: Path) -> dt.date | None:
    return yaml.safe_load(citation.read_text("utf-8")).get("date-released") if citation.exists() else None
