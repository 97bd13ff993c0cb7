"""Answer for a tiny report on another subject: how many beds a garden has."""

import hashlib
from pathlib import Path

import yaml

from analysis.errors import EvidenceError

SEED = Path(__file__).parent / "seeds" / "bed.txt"


def beds() -> int:
    """Return the number of beds that the seed tells."""
    text = SEED.read_text("utf-8")
    if not text:
        raise EvidenceError(f"{SEED.name} holds no text: expected a number")
    return int(text)


def check() -> None:
    """Raise EvidenceError where the seed tells nothing."""
    beds()


def cards() -> dict[str, object]:
    """Return no card: nothing is linked."""
    return {}


def files() -> dict[str, bytes]:
    """Return no file."""
    return {}


def articles() -> list[tuple[str, str]]:
    """Return the seed's name and digest."""
    return [(SEED.name, hashlib.sha256(SEED.read_bytes()).hexdigest())]


def citation() -> dict[str, object]:
    """Return how the book is cited."""
    return yaml.safe_load((Path(__file__).parent / "CITATION.cff").read_text("utf-8"))
