"""Citing: how to cite a book, its articles, figures and tables, and what the book was made of."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from collections.abc import Mapping
from importlib.metadata import version

from analysis.claims.record import Record
from analysis.folders import Folders
from analysis.markup import Link, Markdown, capital, escape, markdown

PROGRAMS = ("jupyter-book", "Sphinx", "myst-nb", "sphinx-book-theme", "jupytext", "matplotlib", "pandas")
_TEX = re.compile(r"[&%$#_]")  # what TeX would take for its own
# CSL's fields, and those of BibTeX's @misc: its other types ask for an author, a journal or an institution.
FIELDS = {"title": "title", "container-title": "howpublished", "note": "note"}


def report(book: Folders) -> dict[str, object]:
    """Return a book as a CSL item."""
    cff = book.citation()
    released = cff["date-released"]
    return {
        "id": re.sub(r"[^a-z0-9]+", "-", cff["title"].partition(":")[0].lower()),
        "type": "report",
        "title": cff["title"],
        "author": [{"literal": name} for name in book.authors()],
        "issued": {"date-parts": [[released.year, released.month, released.day]]},
        "version": str(cff["version"]),
        "note": f"licence {cff['license']}",
    }


def article(record: Record, key: str) -> dict[str, object]:
    """Return an article as a CSL item: author, headline and outlet as far as its file names them, its day, its file."""
    source, day = record.articles[key], record.days[key]
    ends = [[date.year, date.month, date.day] for date in dict.fromkeys(day.best.ends) if date]
    item = {
        "id": f"article-{key}",
        "type": "article-newspaper",
        "title": source.headline or capital(record.called(key)),
        "author": [{"literal": source.furniture("author")}] if source.furniture("author") else [],
        "container-title": source.furniture("outlet"),
        "issued": {"date-parts": ends} if day.stated else {"literal": record.dated(key)},
        "note": f"file {source.seed.name}",
    }
    return {name: value for name, value in item.items() if value}


def figure(name: str, title: str, book: Folders) -> dict[str, object]:
    """Return a figure as a CSL item."""
    item = report(book)
    return item | {"id": f"{item['id']}-{name}", "type": "figure", "title": title, "container-title": item["title"]}


def bibtex(item: Mapping) -> str:
    """Return a CSL item as an entry for BibTeX.

    >>> print(bibtex({"id": "a", "type": "figure", "title": "Ups & downs", "issued": {"date-parts": [[2020, 5, 1]]}}))
    @misc{a,
      title = {Ups \\& downs},
      year = {2020},
      month = {5},
    }
    """
    issued = item["issued"]
    fields = {"author": " and ".join(f"{{{author['literal']}}}" for author in item.get("author", []))}
    fields |= {name: item.get(field, "") for field, name in FIELDS.items()}
    if parts := issued.get("date-parts"):
        fields |= {"year": parts[0][0], "month": parts[0][1]}
    version = f"version {item['version']}" if "version" in item else ""
    fields["note"] = "; ".join(filter(None, [version, issued.get("literal"), fields["note"]]))
    escaped = ((name, _TEX.sub(r"\\\g<0>", str(value))) for name, value in fields.items() if value)
    lines = (f"  {name} = {{{value}}},\n" for name, value in escaped)
    return f"@misc{{{item['id']},\n{''.join(lines)}}}"


def files(record: Record) -> dict[str, bytes]:
    """Return a book and its articles to cite, as files for BibTeX and for programs that read CSL."""
    items = _items(record)
    return {
        "citations.bib": "".join(f"{bibtex(item)}\n\n" for item in items).encode(),
        "citations.json": (json.dumps(items, indent=1, ensure_ascii=False) + "\n").encode(),
    }


def line(book: Folders) -> Markdown:
    """Return how to cite a book, in words."""
    cff = book.citation()
    year, title = cff["date-released"].year, escape(cff["title"])
    return Markdown(
        f"Cite as: {escape(' and '.join(book.authors()))} ({year}). *{title}*. Version {escape(str(cff['version']))}."
    )


def fold(lead: str, *items: Mapping) -> Markdown:
    """Return items to copy, as BibTeX and as CSL-JSON, folded behind a line."""
    csl = json.dumps(items[0] if len(items) == 1 else items, indent=1, ensure_ascii=False)
    entries = "\n\n".join(map(bibtex, items))
    blocks = f"```bibtex\n{entries}\n```\n\n```json\n{csl}\n```"
    return Markdown(f"::::{{container}} folded cite\n{escape(lead)}\n\n{blocks}\n::::")


def everything(record: Record) -> Markdown:
    """Return how to cite each article with a sentence, and a figure, table or computed value of the book."""
    lines = []
    for key, source in record.articles.items():
        item, anchor = article(record, key), source.sentences[0].id
        authors = [author["literal"] for author in item.get("author", [])]
        parts = [*authors, item["title"], item.get("container-title"), record.dated(key), item["note"]]
        lines.append(f"- {escape(', '.join(filter(None, parts)))}, sentence {markdown(Link(anchor, anchor))}.")
    by_name = "A figure, table or computed value: this report, with its number or name."
    lines.append(f"- {by_name} {line(record.book)} Fig. 1.1.")
    return Markdown("\n".join(lines) + "\n\n" + fold("This report and its articles, to copy", *_items(record)))


def _items(record: Record) -> list[dict[str, object]]:
    return [report(record.book), *(article(record, key) for key in record.articles)]


def programs() -> dict[str, list[str]]:
    """Return the programs that made the book, and their versions, as columns of a table."""
    versions = {"Python": platform.python_version()} | {name: version(name) for name in PROGRAMS}
    return {"program": list(versions), "version": list(versions.values())}


def digests(record: Record, data: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Return the articles and the open data, as the command `export` writes it, with their SHA-256, as columns."""
    by_file = {source.seed.name: source.seed.sha256 for source in record.articles.values()}
    by_file |= {name: hashlib.sha256(content).hexdigest() for name, content in data.items()}
    return {"file": list(by_file), "SHA-256": list(by_file.values())}
