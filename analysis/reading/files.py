"""Files: articles as text and codings as TOML, loaded, or refused in one line that names file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from reprlib import repr as short

from analysis.errors import EvidenceError
from analysis.markup import visible, with_codes

_EXPECTED = {str: "words in quotation marks", list: '["…", "…"]', dict: "a table", bool: "true or false"}
_AS_WRITTEN = ("opens", "reads")  # what a coding writes down as an article has it


def text(path: Path, expected: str) -> str:
    """Return a file decoded as UTF-8 from its bytes, so that no newline moves; raise EvidenceError where it is none."""
    try:
        if path.exists() and not path.is_file():
            raise EvidenceError(f"{path.name}: no plain file; expected {expected}")
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise EvidenceError(f"{path.name}: {error.strerror}; expected {expected}") from None
    except UnicodeDecodeError as error:
        byte = f"byte {error.object[error.start]:#04x} at {error.start}"
        raise EvidenceError(f"{path.name}: {byte} is not UTF-8; expected UTF-8 text") from None


def toml(
    path: Path, keys: Mapping[str, type] | None = None, entry: str = "", needed: bool = True
) -> tuple[dict, list[tuple[object, str]]]:
    """Return what a file holds, and each of its tables `[[entry]]` with file and line; empty if not there nor needed.

    Raise EvidenceError where it is not there, no UTF-8, no TOML, or has other `keys` than these, each of its type.
    """
    if not needed and not path.exists():
        return {}, []
    content = text(path, f"a TOML file in {path.parent}")
    loaded = _loaded(path, content)
    tables = loaded.get(entry, []) if entry else []
    if not isinstance(tables, list):
        raise EvidenceError(f"{path.name}: “{entry}” stands once; expected entries [[{entry}]]")
    if keys:
        only(loaded, keys, path.name)
    head = rf"\s*\[\[\s*{entry}\s*\]\]"
    places = [f"{path.name}:{number}" for number, line in enumerate(content.splitlines(), 1) if re.match(head, line)]
    if len(places) != len(tables):  # written in another of TOML's ways
        places = [path.name] * len(tables)
    return loaded, list(zip(tables, places, strict=True))


def _loaded(path: Path, content: str) -> dict:
    try:
        loaded = tomllib.loads(content.replace("\r\n", "\n"))
        repr(loaded)  # what a message could not tell is refused here
        return loaded
    except tomllib.TOMLDecodeError as error:
        message, _, position = str(error).partition(" (at ")
        line = re.search(r"\d+", position)
        place = f"{path.name}:{line[0] if line else len(content.splitlines())}"
        raise EvidenceError(f"{place}: {message}; expected TOML") from None
    except RecursionError:
        expected = "expected tables and lists as the README has them"
        raise EvidenceError(f"{path.name}: nested too deeply; {expected}") from None
    except ValueError:  # what Python itself refuses: an integer of thousands of digits, a year of five
        raise EvidenceError(f"{path.name}: a number or date too large; expected words in quotation marks") from None


def only(table: object, allowed: Mapping[str, type], place: str) -> dict:
    """Return a table that has no keys but those allowed, each of its type; raises EvidenceError for any other thing."""
    if not isinstance(table, dict):
        raise EvidenceError(f"{place}: {short(table)}; expected {', '.join(sorted(allowed))}")
    if strange := sorted(table.keys() - allowed.keys()):
        raise EvidenceError(f"{place}: {strange[0]!r} is unknown; allowed: {', '.join(sorted(allowed))}")
    for key, value in table.items():
        kind = allowed[key]
        texts = value if kind is list and isinstance(value, list) else [value] if kind is str else []
        if not (isinstance(value, kind) and all(map(worded, texts))):
            raise EvidenceError(f"{place}: {key} = {short(value)}; expected {_EXPECTED[kind]}")
        if key not in _AS_WRITTEN:
            refuse_unseen(texts, place)
    return table


def worded(value: object) -> bool:
    """Tell whether a value is words, neither empty nor blank."""
    return isinstance(value, str) and bool(value.strip())


def refuse_unseen(texts: Iterable[str], place: str) -> None:
    """Raise EvidenceError for a text with a character that nobody would see."""
    for words in texts:
        if with_codes(line := re.sub(r"[\t\n]", " ", words)) != line:
            raise EvidenceError(f"{place}: “{visible(words)}” has a character that cannot be seen; expected none")
