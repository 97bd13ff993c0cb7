"""TOML files of the coding, loaded or refused in one line with file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from reprlib import repr as short
from typing import TypeVar

from analysis.errors import EvidenceError
from analysis.markup import coded, visible
from analysis.reading import files

_EXPECTED = {str: "words in quotation marks", list: '["…", "…"]', dict: "a table", bool: "true or false"}
_AS_WRITTEN = ("opens", "reads")  # what a coding writes down as an article has it
Read = TypeVar("Read")


class Faults(list[str]):
    """What is wrong, a line each, gathered so that all of it is told at once; each new line begins with `place`."""

    def __init__(self, place: str = ""):
        super().__init__()
        self.place = place

    def of(self, reading: Callable[..., Read], *given: object) -> Read | None:
        """Return what a function reads, or None, with a line for each thing that it refuses."""
        try:
            return reading(*given)
        except EvidenceError as error:
            self += [f"{self.place}{line}" for line in str(error).split("\n")]
            return None

    def stop(self) -> None:
        """Raise EvidenceError where anything is wrong."""
        if self:
            raise EvidenceError("\n".join(self))


def read(
    path: Path, keys: Mapping[str, type] | None = None, entry: str = "", needed: bool = True
) -> tuple[dict, list[tuple[object, str]]]:
    """Return what a file holds, and each of its tables `[[entry]]` with file and line; nothing if not there nor needed.

    Raise EvidenceError where it is not there, no UTF-8, no TOML, or has other keys than those allowed, if any are.
    """
    if not needed and not path.exists():
        return {}, []
    text = files.text(path, f"a TOML file in {path.parent}")
    loaded = _loaded(path, text)
    given = loaded.get(entry, []) if entry else []
    if not isinstance(given, list):
        raise EvidenceError(f"{path.name}: “{entry}” stands once; expected entries [[{entry}]]")
    if keys:
        only(loaded, keys, path.name)
    heads = rf"\s*\[\[\s*{entry}\s*\]\]"
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(heads, line)]
    # Written in another of TOML's ways, they are told by the file alone.
    places = [f"{path.name}:{line}" for line in lines] if len(lines) == len(given) else [path.name] * len(given)
    return loaded, list(zip(given, places, strict=True))


def _loaded(path: Path, text: str) -> dict:
    try:
        loaded = tomllib.loads(text.replace("\r\n", "\n"))
        repr(loaded)  # what a message could not tell is refused here
        return loaded
    except tomllib.TOMLDecodeError as error:
        told, _, at = str(error).partition(" (at ")
        line = re.search(r"\d+", at)
        place = f"{path.name}:{line[0] if line else len(text.splitlines())}"
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
