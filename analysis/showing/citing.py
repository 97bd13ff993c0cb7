"""Citing: how to cite a book, its articles, figures and tables, and what the book was made of."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version

import yaml

from analysis.claims.record import Record
from analysis.folders import OWN, Folders
from analysis.markup import Link, Markdown, capital, escape, markdown

PROGRAMS = ("jupyter-book", "Sphinx", "myst-nb", "sphinx-book-theme", "jupytext", "matplotlib", "pandas")


@cache
def citation(book: Folders = OWN) -> dict[str, object]:
    """Return what a book's CITATION.cff says of it."""
    return yaml.safe_load((book.home / "CITATION.cff").read_text("utf-8"))


def _told(cff: Mapping) -> str:
    authors = " and ".join(author["name"] for author in cff["authors"])
    year, title = cff["date-released"].year, escape(cff["title"])
    return f"{escape(authors)} ({year}). *{title}*. Version {escape(cff['version'])}"


def line(book: Folders = OWN) -> Markdown:
    """Return how to cite the book, in words."""
    return Markdown(f"{_told(citation(book))}.")


def bibtex(book: Folders = OWN) -> Markdown:
    """Return how to cite the book, as BibTeX, from CITATION.cff."""
    cff = citation(book)
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


def article(record: Record, key: str) -> str:
    """Return how to cite an article: author, headline and outlet as far as its file names them, its day, its file."""
    known = record.articles[key]
    named = [
        known.named("author"),
        f"“{known.headline}”" if known.headline else record.called(key),
        known.named("outlet"),
    ]
    return ", ".join([*filter(None, named), record.dated(key), f"file {known.seed.name}"])


def everything(record: Record, book: Folders = OWN) -> Markdown:
    """Return how to cite each article with a sentence, a figure and a table of the book."""
    lines = []
    for key, each in record.articles.items():
        anchor = each.sentences[0].id
        lines.append(f"- {escape(capital(article(record, key)))}, sentence {markdown(Link(anchor, anchor))}.")
    lines.append(f"- A figure, table or computed value by its number or name: {_told(citation(book))}, Fig. 1.1.")
    return Markdown("\n".join(lines))


def programs() -> dict[str, list[str]]:
    """Return the programs that made the book, and their versions, as columns of a table."""
    versions = {"Python": platform.python_version()} | {name: version(name) for name in PROGRAMS}
    return {"program": list(versions), "version": list(versions.values())}


def files(record: Record, data: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Return the articles and the open data, as the command `export` writes it, with their SHA-256, as columns."""
    digests = {each.seed.name: each.seed.sha256 for each in record.articles.values()}
    digests |= {name: hashlib.sha256(content).hexdigest() for name, content in data.items()}
    return {"file": list(digests), "SHA-256": list(digests.values())}
