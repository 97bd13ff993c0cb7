"""Draw the front page's picture as a file that stands alone: `python -m analysis.report.picture` writes it anew."""

from __future__ import annotations

import io

from analysis import figures, report
from analysis.folders import OWN
from analysis.report import production

PATH = OWN.home / "chapters" / "picture.png"


def drawn() -> bytes:
    """Return the picture as PNG, with its message, its unit and its sources: the same bytes every time."""
    said = report.read()
    facts = (said.china_car_markets, said.first_electric_plant, said.export_base)
    fig = figures.finish(
        figures.allocation(production.allocation(said)),
        "From Asia to the world: the plan for the Chinese plant widened; the later article does not mention "
        f"{said.first_electric_plant}",
        "Markets that each electric MINI plant was to serve, in the articles' words; the plans may be about different "
        "cars. Dashed: the article does not say",
        f"Source: {', '.join(dict.fromkeys(said.record.called(fact.article) for fact in facts))}",
    )
    file = io.BytesIO()
    fig.savefig(file, format="png", dpi=192, metadata={"Software": None})
    return file.getvalue()


if __name__ == "__main__":
    PATH.write_bytes(drawn())
