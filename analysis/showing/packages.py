"""Data packages: what each file and each column of the open data means, as a Frictionless `datapackage.json`."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping

# What every cell of a column looks like that is not of words; it may be empty.
TYPES = {"number": re.compile(r"-?\d+(?:\.\d+)?|"), "date": re.compile(r"\d{4}-\d\d-\d\d|")}
# What the columns of the evidence hold.
COLUMNS = {
    "sentence": "anchor of the sentence, s<article>-<number>; empty for the date line",
    "seed": "file name of the article",
    "start": "first character of the quote, counted in code points of the decoded file from 0",
    "end": "character after the quote's last",
    "text": "the sentence as it stands in the file",
    "repeat_of": "anchor of the sentence that this one repeats",
    "status": "how the statement is meant, as the methods chapter lists it; the part of a sentence that is none",
    "origin": "who is behind the statement; unattributed where the article names nobody",
    "claim": "name of the claim, as in claims.toml and in the chapters",
    "period": "name of the slot that gives the time for which the claim holds; empty for none",
    "value": "the number as stated, the point of a computed one, or the words; empty for dates and bounds",
    "low": "least number that the wording allows at the main level of the hedges; empty for an open end",
    "high": "greatest number that the wording allows at the main level of the hedges; empty for an open end",
    "unit": "what is counted; percent for shares and growth; empty for ranks, ratios and words",
    "earliest": "first day that is meant; empty for an open end",
    "latest": "last day that is meant; empty for an open end",
    "quote": "the very words of the article",
    "subject": "which of many the statement is of; empty where the claim has but one subject",
    "leads": "no where it is denied, given up, open or otherwise than what the book follows, else yes",
    "by": "who retells whom, the one nearest to the reader first: A < B; of a denial, whose word it denies",
    "name": "name of the computed value",
    "formula": "how it is computed, the inputs by their names",
    "reading": "level at which hedges are read: narrow, main or wide",
    "inputs": "names of the claims that it is computed from",
    "sentences": "anchors of the sentences that it rests on",
    "event": "name of the claim that dates the event",
    "basis": "the words that date it, and what the date is told relative to",
}
# What is added to the name of a table's column.
PARTS = {
    "value": "the number of “{}”, at its point; empty for a bound",
    "low": "least number of “{}” at the level of the hedges that the book shows; empty for an open end",
    "high": "greatest number of “{}” at the level of the hedges that the book shows; empty for an open end",
    "unit": "unit of “{}”; percent for shares and growth",
    "earliest": "first day of “{}”; empty for an open end",
    "latest": "last day of “{}”; empty for an open end",
    "sentences": "anchors of the sentences that “{}” rests on",
}
_TITLES = {
    "sentences": "Every sentence of the articles",
    "claims": "Every statement of the articles, a row each",
    "derived": "The computed values, at each level of the hedges",
    "events": "The dated events",
    "evidence": "The statements as W3C Web Annotations of the articles",
    "citations": "How to cite the report and its articles",
    "seeds": "An article, as it came",
}
_MEDIA = {".csv": "text/csv", ".jsonld": "application/ld+json", ".json": "application/json", ".txt": "text/plain"}
_MEDIA |= {".bib": "application/x-bibtex", ".svg": "image/svg+xml", ".png": "image/png"}


def package(cff: Mapping, files: Mapping[str, bytes], titles: Mapping[str, str], encoding: str) -> bytes:
    """Return the description of a book's files by name; tables are read for their columns.

    `cff` is what the book's CITATION.cff says. Titles are by the name of a file's folder, or by its own without an
    ending.
    """
    described = {
        "name": _slug(cff["title"].partition(":")[0]),
        "title": cff["title"],
        "licenses": [{"name": cff["license"]}],
        "resources": [_resource(file, files[file], encoding, _TITLES | titles) for file in sorted(files)],
    }
    return (json.dumps(described, indent=1, ensure_ascii=False) + "\n").encode()


def _resource(file: str, content: bytes, encoding: str, titles: Mapping[str, str]) -> dict[str, object]:
    name, suffix = re.split("[./]", file)[0], file.rpartition(".")[2]
    resource = {
        "name": _slug(file),
        "path": file,
        "mediatype": _MEDIA.get(f".{suffix}", "application/octet-stream"),
    }
    if name in titles:
        resource["title"] = titles[name]
    if suffix != "csv":
        return resource
    heads, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    meanings = COLUMNS if name in _TITLES else {"note": "the note that goes with the table"}
    meanings = meanings | {f"{head} {part}": words.format(head) for head in heads for part, words in PARTS.items()}
    fields = [_field(head, [row[at] for row in rows], meanings) for at, head in enumerate(heads)]
    return resource | {
        "format": "csv",
        "encoding": encoding,
        "profile": "tabular-data-resource",
        "schema": {"fields": fields},
    }


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", words.lower())


def _field(head: str, values: list[str], meanings: Mapping[str, str]) -> dict[str, str]:
    """Return a column's name, type and meaning."""
    kind = next((kind for kind, form in TYPES.items() if any(values) and all(map(form.fullmatch, values))), "string")
    meaning = meanings.get(head, f"{head}, a number" if kind == "number" else f"{head}, in words")
    return {"name": head, "type": kind, "description": meaning}
