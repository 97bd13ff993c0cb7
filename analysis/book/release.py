"""Date the book by its edition, so that another day's build gives the same bytes."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import yaml


def date(book: Path) -> None:
    """Set the day that Sphinx, EPUB, LaTeX and Matplotlib take, where nobody has: that of CITATION.cff."""
    citation = book / "CITATION.cff"
    if os.environ.get("SOURCE_DATE_EPOCH") or not citation.exists():
        return
    released = yaml.safe_load(citation.read_text("utf-8"))["date-released"]
    os.environ["SOURCE_DATE_EPOCH"] = str(int(dt.datetime.combine(released, dt.time(), dt.UTC).timestamp()))
