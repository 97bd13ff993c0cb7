"""Answer for a tiny report on another subject: how many beds a garden has."""

import base64
import hashlib
from pathlib import Path
from types import SimpleNamespace

import yaml

from analysis.errors import EvidenceError

SEED = Path(__file__).parent / "seeds" / "bed.txt"
TABLE = """```{table} Beds by kind
:name: tbl-beds

| Kind | Said by | When | Beds |
|---|---|---|---|
| Roses | the gardener | in May | 4 |
| Herbs | a neighbour | in June | 3 |
```"""


class Shown:
    """Markdown that a cell shows."""

    def __init__(self, markdown: str):
        self.markdown = markdown

    def __repr__(self) -> str:
        return self.markdown

    _repr_markdown_ = __repr__


def beds() -> int:
    """Return the number of beds that the seed tells."""
    text = SEED.read_text("utf-8")
    if not text:
        raise EvidenceError(f"{SEED.name} holds no text: expected a number")
    return int(text)


def linked(anchor: str) -> Shown:
    """Return the number of beds as a link to evidence."""
    return Shown(f"[{beds()}](#{anchor})")


def table() -> Shown:
    """Return a table with its data."""
    data = base64.urlsafe_b64encode(b"kind,beds\r\nroses,4\r\nherbs,3\r\n").decode()
    return Shown(f"{TABLE}\n\n[Data as CSV](csv:tbl-beds:{data}) and [all claims](evidence:claims.csv)")


def sentences() -> Shown:
    """Return the seed under a heading, and a computed figure."""
    return Shown(
        f"## The note\n\n(s1-01)=\n[{beds()}]{{.quantity}} beds, counted by Jörg.\n\n"
        "(s1-02)=\nNobody uses this.\n\n## The sums\n\n(d-half)=\nHalf of them."
    )


def check() -> None:
    """Raise EvidenceError where the seed tells nothing."""
    beds()


def cards() -> dict[str, object]:
    """Return the cards of a sentence, and of a computed and an assumed figure."""
    stated = SimpleNamespace(
        title="The note", quote=f"{beds()} <beds>", facts=[("Origin", "Jörg & Co")], kind="sentence"
    )
    computed = SimpleNamespace(
        title="Half", quote="beds ÷ 2", facts=[("From", "[s1-01](#s1-01) alone")], kind="computed"
    )
    return {"s1-01": stated, "d-half": computed}


def files() -> dict[str, bytes]:
    """Return the open data."""
    return {"claims.csv": b"claim,value\r\nbeds,7\r\n"}


def articles() -> list[tuple[str, str]]:
    """Return the seed's name and digest."""
    return [("</script>.txt", hashlib.sha256(SEED.read_bytes()).hexdigest())]


def citation() -> dict[str, object]:
    """Return how the book is cited."""
    return yaml.safe_load((Path(__file__).parent / "CITATION.cff").read_text("utf-8"))
