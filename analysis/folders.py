"""Folders of a book: its articles, their coding and its chapters, found from where its `_config.yml` is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import EvidenceError

CITED = ("title", "authors", "version", "date-released", "license")  # what CITATION.cff must say


@dataclass(frozen=True)
class Folders:
    """A book's home with what lies below it; `seeds` may be another folder of the same articles, to try a change."""

    home: Path
    seeds: Path
    coding: Path
    chapters: Path

    def citation(self) -> dict[str, object]:
        """Return what CITATION.cff says of the book; raises EvidenceError where it does not say all that is cited."""
        import yaml  # here, for a check asks for no more than the standard library

        try:
            citation = yaml.safe_load((self.home / "CITATION.cff").read_text("utf-8")) or {}
        except (OSError, yaml.YAMLError) as error:
            reason = getattr(error, "strerror", "") or str(error).replace("\n", " ")
            raise EvidenceError(f"CITATION.cff: {reason}; expected {', '.join(CITED)}") from None
        if missing := [name for name in CITED if name not in citation]:
            raise EvidenceError(f"CITATION.cff: no {missing[0]}; expected {', '.join(CITED)}")
        return citation

    def authors(self) -> dict[str, str]:
        """Return the names of the book's authors, and what schema.org calls each: an organisation or a person."""
        kinds = {}
        for author in self.citation()["authors"]:
            name = author.get("name") or f"{author['given-names']} {author['family-names']}"
            kinds[name] = "Organization" if "name" in author else "Person"
        return kinds

    @classmethod
    def of(cls, home: Path) -> Folders:
        """Return the folders of a book.

        The coding lies in `coding/`, or in `analysis/coding/` beside the code; the chapters lie beside the front page,
        which `_toc.yml` names.
        """
        own, contents = home / "coding", home / "_toc.yml"
        front = re.search(r"^root: *([\w./-]+)", contents.read_text("utf-8"), re.M) if contents.exists() else None
        return cls(
            home,
            home / "seeds",
            own if own.is_dir() else home / "analysis" / "coding",
            (home / front[1]).parent if front else home / "chapters",
        )


def around(place: Path) -> Folders | None:
    """Return the folders of the book that a place lies in: the nearest above it with a `_config.yml` and articles."""
    for home in (place, *place.parents):
        if (home / "_config.yml").is_file() and (home / "seeds").is_dir():
            return Folders.of(home)
    return None


OWN = Folders.of(Path(__file__).resolve().parents[1])
_tried: ContextVar[Folders | None] = ContextVar("tried", default=None)


def current() -> Folders:
    """Return the folders that chapters read: those that are being tried, those of the book around here, or OWN."""
    return _tried.get() or around(Path.cwd()) or OWN


@contextmanager
def trying(book: Folders) -> Iterator[None]:
    """Have chapters read other folders: the same book with articles that have changed."""
    token = _tried.set(book)
    try:
        yield
    finally:
        _tried.reset(token)
