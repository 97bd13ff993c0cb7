"""Tell how to cite the book, and what it was made of: the articles read, the programs, the evidence found."""

from __future__ import annotations

import hashlib
import platform
import tempfile
from importlib.metadata import version
from pathlib import Path

import pandas as pd
import yaml

from analysis import export
from analysis.evidence import Evidence
from analysis.facts import Facts, Markdown
from analysis.wording import escape

CITATION = Path(__file__).resolve().parent.parent / "CITATION.cff"
PROGRAMS = ("jupyter-book", "Sphinx", "myst-nb", "sphinx-book-theme", "jupytext", "matplotlib", "pandas")


def citation(path: Path = CITATION) -> dict[str, object]:
    """Return what CITATION.cff says of the book."""
    return yaml.safe_load(path.read_text("utf-8"))


def cite() -> Markdown:
    """Return how to cite the book, in words and as BibTeX, both from CITATION.cff."""
    cff = citation()
    title, year, release = cff["title"], cff["date-released"].year, cff["version"]
    authors = " and ".join(author["name"] for author in cff["authors"])
    words = f"{escape(authors)} ({year}). *{escape(title)}*. Version {escape(release)}."
    fields = {"author": f"{{{authors}}}", "title": f"{{{title}}}", "year": year, "version": release}
    bibtex = "\n".join(f"  {name} = {{{value}}}," for name, value in fields.items())
    return Markdown(f"{words}\n\n```bibtex\n@software{{report{year},\n{bibtex}\n}}\n```")


def read(said: Facts) -> pd.DataFrame:
    """Return the articles that were read: file, sentences, digest."""
    seeds = said.book.seeds
    counts = [sum(sentence.seed == seed for sentence in said.book.sentences.values()) for seed in seeds]
    return pd.DataFrame(
        {
            "article": [seed.name for seed in seeds],
            "sentences": counts,
            "SHA-256": [seed.sha256 for seed in seeds],
        },
        dtype=object,
    )


def programs() -> pd.DataFrame:
    """Return the programs that made the book, and their versions."""
    versions = {"Python": platform.python_version()} | {name: version(name) for name in PROGRAMS}
    return pd.DataFrame({"program": list(versions), "version": list(versions.values())}, dtype=object)


def given(said: Facts) -> pd.DataFrame:
    """Return the files of the evidence: lines and digest; `sha256sum` of the export prints the same."""
    files = _files(said.book)
    return pd.DataFrame(
        {
            "file": list(files),
            "lines": [content.count(b"\n") for content in files.values()],
            "SHA-256": [hashlib.sha256(content).hexdigest() for content in files.values()],
        },
        dtype=object,
    )


def _files(evidence: Evidence) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return {path.name: path.read_bytes() for path in export.write(evidence, Path(folder))}
