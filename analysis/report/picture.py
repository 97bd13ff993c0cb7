"""Draw the front page's picture as a file that stands alone: `python -m analysis.report.picture` writes it anew."""

from __future__ import annotations

import io

from analysis import figures, report
from analysis.evidence import record
from analysis.report import production

PATH = record.HOME / "chapters" / "picture.png"


def drawn() -> bytes:
    """Return the picture as PNG, with its message, its unit and its sources: the same bytes every time."""
    said = report.read()
    home, abroad = said.first_electric_plant, said.next_generation_place
    fig = figures.finish(
        figures.allocation(production.allocation(said), unstated="not stated"),
        f"{abroad}'s plant goes from Asia to the world; the later article does not mention {home}",
        "Which plant was to serve which market",
        f"Source: {', '.join(said.record.called(fact.article) for fact in (said.china_car_markets, said.export_base))}",
    )
    file = io.BytesIO()
    fig.savefig(file, format="png", dpi=192, metadata={"Software": None})
    return file.getvalue()


if __name__ == "__main__":
    PATH.write_bytes(drawn())
