"""Files: articles as text and codings as TOML, loaded, or refused in one line that names file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from reprlib import repr as short

from analysis.errors import EvidenceError
from analysis.markup import coded, visible

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
    """Return what a file holds, and each of its tables `[[entry]]` with file and line; nothing if not there nor needed.

    Raise EvidenceError where it is not there, no UTF-8, no TOML, or has other keys than those allowed, if any are.
    """
    if not needed and not path.exists():
        return {}, []
    content = text(path, f"a TOML file in {path.parent}")
    loaded = _loaded(path, content)
    given = loaded.get(entry, []) if entry else []
    if not isinstance(given, list):
        raise EvidenceError(f"{path.name}: “{entry}” stands once; expected entries [[{entry}]]")
    if keys:
        only(loaded, keys, path.name)
    heads = rf"\s*\[\[\s*{entry}\s*\]\]"
    lines = [number for number, line in enumerate(content.splitlines(), 1) if re.match(heads, line)]
    # Written in another of TOML's ways, they are told by the file alone.
    places = [f"{path.name}:{line}" for line in lines] if len(lines) == len(given) else [path.name] * len(given)
    return loaded, list(zip(given, places, strict=True))


def _loaded(path: Path, content: str) -> dict:
    try:
        loaded = tomllib.loads(content.replace("\r\n", "\n"))
        repr(loaded)  # what a message could not tell is refused here
        return loaded
    except tomllib.TOMLDecodeError as error:
        told, _, at = str(error).partition(" (at ")
        line = re.search(r"\d+", at)
        place = f"{path.name}:{line[0] if line else len(content.splitlines())}"
        raise EvidenceError(f"{place}: {told}; expected TOML") from None
    except RecursionError:
        expected = "expected tables and lists as the README has them"
        raise EvidenceError(f"{path.name}: nested too deeply; {expected}") from None
    except ValueError:  # what Python itself refuses: an integer of thousands of digits, a year of five
        raise EvidenceError(f"{path.name}: a number or date too large; expected words in quotation marks") from None


def only(given: object, allowed: Mapping[str, type], place: str) -> dict:
    """Return a table that has no keys but those allowed, each of its type; raises EvidenceError for any other thing."""
    if not isinstance(given, dict):
        raise EvidenceError(f"{place}: {short(given)}; expected {', '.join(sorted(allowed))}")
    if strange := sorted(given.keys() - allowed.keys()):
        raise EvidenceError(f"{place}: {strange[0]!r} is unknown; allowed: {', '.join(sorted(allowed))}")
    for key, value in given.items():
        kind = allowed[key]
        words = value if kind is list and isinstance(value, list) else [value] if kind is str else []
        if not (isinstance(value, kind) and all(map(worded, words))):
            raise EvidenceError(f"{place}: {key} = {short(value)}; expected {_EXPECTED[kind]}")
        if key not in _AS_WRITTEN:
            refuse_unseen(words, place)
    return given


def worded(value: object) -> bool:
    """Tell whether a value is words, neither empty nor blank."""
    return isinstance(value, str) and bool(value.strip())


def refuse_unseen(words: Iterable[str], place: str) -> None:
    """Raise EvidenceError for words with a character that nobody would see."""
    for each in words:
        if coded(plain := re.sub(r"[\t\n]", " ", each)) != plain:
            raise EvidenceError(f"{place}: “{visible(each)}” has a character that cannot be seen; expected none")
