"""The front page's picture as a file that stands alone: `python -m analysis.report.picture` draws it anew."""

from __future__ import annotations

import io

from analysis import figures, report
from analysis.folders import OWN
from analysis.report import production
from analysis.showing import tables

PATH = OWN.home / "chapters" / "picture.png"


def drawn() -> bytes:
    """Return the picture as PNG, with its message, its unit and its sources: the same bytes every time."""
    said = report.read()
    title, unit = production.message(said).plain, production.ALLOCATED
    fig = figures.finish(
        figures.allocation(production.allocation(said)), title, unit, tables.credit(*production.allocated(said))
    )
    file = io.BytesIO()
    fig.savefig(file, format="png", dpi=192, metadata={"Software": None})
    return file.getvalue()


if __name__ == "__main__":
    PATH.write_bytes(drawn())
