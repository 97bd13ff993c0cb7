"""A data package that describes files of open data: what each is, and of tables what each column holds."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping

from analysis.showing.export import DICTIONARY

NAME = "datapackage.json"  # as Frictionless calls it
# What every cell of a column looks like that is not of words; it may be empty.
TYPES = {"number": re.compile(r"-?\d+(?:\.\d+)?|"), "date": re.compile(r"\d{4}-\d\d-\d\d|")}


def description(
    cff: Mapping, files: Mapping[str, bytes], titles: Mapping[str, str] | None = None, encoding: str = "utf-8"
) -> bytes:
    """Return the description of files by name, whose tables are read for their columns; `cff` is the book's citation.

    Titles are by the name of a file's folder, or by its own without an ending.
    """
    package = {
        "name": _slug(cff["title"].partition(":")[0]),
        "title": cff["title"],
        "licenses": [{"name": cff["license"]}],
        "resources": [_resource(file, files[file], encoding, titles or {}) for file in sorted(files)],
    }
    return (json.dumps(package, indent=1, ensure_ascii=False) + "\n").encode()


def _resource(file: str, content: bytes, encoding: str, titles: Mapping[str, str]) -> dict[str, object]:
    name, suffix = re.split("[./]", file)[0], file.rpartition(".")[2]
    mediatype = DICTIONARY["mediatypes"].get(suffix, "application/octet-stream")
    resource = {"name": _slug(file), "path": file, "mediatype": mediatype}
    if title := titles.get(name) or DICTIONARY["titles"].get(name):
        resource["title"] = title
    if suffix != "csv":
        return resource
    heads, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    meanings = {f"{head} {part}": words.format(head) for head in heads for part, words in DICTIONARY["parts"].items()}
    meanings |= DICTIONARY["columns"] if name in DICTIONARY["tables"] else {"note": "the note that goes with the table"}
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
