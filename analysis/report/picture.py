"""The front page's picture as a file that stands alone: `python -m analysis.report.picture` draws it anew."""

from __future__ import annotations

from analysis import figures, report
from analysis.folders import OWN
from analysis.report import production
from analysis.showing import charts

PATH = OWN.home / "chapters" / "picture.png"


def drawn() -> bytes:
    """Return the picture as PNG, with its message, its unit and its sources: the same bytes every time."""
    said = report.read()
    title, unit = production.allocation_title(said).plain, production.ALLOCATION_UNIT
    credit = charts.credit(*production.allocation_facts(said))
    return figures.allocation(production.allocation(said)).titled(title, unit, credit).png()


if __name__ == "__main__":
    PATH.write_bytes(drawn())
