"""Tell how to cite the book, its articles, figures and tables, and what the book was made of."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import version

import pandas as pd
import yaml

from analysis.claims import record
from analysis.claims.said import Said
from analysis.report.derived import Derived
from analysis.showing import export
from analysis.values import wording
from analysis.values.links import Link, Markdown
from analysis.values.wording import escape

CITATION = record.HOME / "CITATION.cff"
PROGRAMS = ("jupyter-book", "Sphinx", "myst-nb", "sphinx-book-theme", "jupytext", "matplotlib", "pandas")


def citation() -> dict[str, object]:
    """Return what CITATION.cff says of the book."""
    return yaml.safe_load(CITATION.read_text("utf-8"))


def _told() -> str:
    cff = citation()
    authors = " and ".join(author["name"] for author in cff["authors"])
    year, title = cff["date-released"].year, escape(cff["title"])
    return f"{escape(authors)} ({year}). *{title}*. Version {escape(cff['version'])}"


def line() -> Markdown:
    """Return how to cite the book, in words."""
    return Markdown(f"{_told()}.")


def bibtex() -> Markdown:
    """Return how to cite the book, as BibTeX, from CITATION.cff."""
    cff = citation()
    released = cff["date-released"]
    fields = {
        "author": f"{{{' and '.join(author['name'] for author in cff['authors'])}}}",
        "title": f"{{{cff['title']}}}",
        "year": released.year,
        "month": released.month,
        "edition": f"Version {cff['version']}",
        "note": f"Licence {cff['license']}",
    }
    lines = "\n".join(f"  {name} = {{{value}}}," for name, value in fields.items())
    return Markdown(f"```bibtex\n@misc{{report{released.year},\n{lines}\n}}\n```")


def article(said: Said, key: str) -> str:
    """Return how to cite an article, as readers hold it: its name, its date or how it is read, and its file."""
    kept = said.record
    return f"{kept.called(key)}, {kept.dated(key)}, file {kept.articles[key].seed.name}"


def everything(said: Said) -> Markdown:
    """Return how to cite each article with a sentence, a figure and a table of the book."""
    lines = []
    for key, each in said.record.articles.items():
        anchor = each.sentences[0].id
        cited = escape(wording.capital(article(said, key)))
        lines.append(f"- {cited}, sentence {Link(anchor, anchor)._repr_markdown_()}.")
    lines.append(f"- A figure, table or computed figure by its number or name: {_told()}, Fig. 1.1.")
    return Markdown("\n".join(lines))


def programs() -> pd.DataFrame:
    """Return the programs that made the book, and their versions."""
    versions = {"Python": platform.python_version()} | {name: version(name) for name in PROGRAMS}
    return pd.DataFrame({"program": list(versions), "version": list(versions.values())}, dtype=object)


def files(said: Said) -> pd.DataFrame:
    """Return the articles and the open data, as `python -m analysis export` writes it, with their SHA-256."""
    digests = {each.seed.name: each.seed.sha256 for each in said.record.articles.values()}
    for name, content in export.files(said.record, tuple(Derived(said))).items():
        digests[name] = hashlib.sha256(content).hexdigest()
    return pd.DataFrame({"file": list(digests), "SHA-256": list(digests.values())}, dtype=object)
