"""TOML files of the coding, loaded or refused in one line with file and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from analysis.errors import EvidenceError
from analysis.markup import coded, visible

DEEPEST = 20  # tables and lists within each other; a coding has three
LARGEST = 10**18  # a longer number could not even be shown
AS_WRITTEN = ("opens", "reads")  # what a coding writes down as an article has it
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
    path: Path, keys: Collection[str] = (), entry: str = "", needed: bool = True
) -> tuple[dict, list[tuple[object, str]]]:
    """Return what a file holds, and each of its tables `[[entry]]` with file and line; nothing if not there nor needed.

    Raise EvidenceError where it is not there, no UTF-8, no TOML, or has other keys than those allowed, if any are.
    """
    if not needed and not path.exists():
        return {}, []
    text = _text(path)
    loaded = _loaded(text, path.name)
    _refuse_monsters(loaded, path.name)
    if keys:
        only(loaded, keys, path.name)
    given = loaded.get(entry, []) if entry else []
    if not isinstance(given, list):
        raise EvidenceError(f"{path.name}: “{entry}” stands once; expected entries [[{entry}]]")
    heads = rf"\s*\[\[\s*{entry}\s*\]\]"
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(heads, line)]
    # Written in another of TOML's ways, they are told by the file alone.
    places = [f"{path.name}:{line}" for line in lines] if len(lines) == len(given) else [path.name] * len(given)
    return loaded, list(zip(given, places, strict=True))


def _text(path: Path) -> str:
    if path.exists() and not path.is_file():
        raise EvidenceError(f"{path.name}: no plain file; expected a TOML file in {path.parent}")
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise EvidenceError(f"{path.name}: {error.strerror}; expected a TOML file in {path.parent}") from None
    except UnicodeDecodeError as error:
        raise EvidenceError(f"{path.name}: byte {error.start} is not UTF-8; expected UTF-8 text") from None


def _loaded(text: str, name: str) -> dict:
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        told, _, at = str(error).partition(" (at ")
        line = re.search(r"\d+", at)
        place = f"{name}:{line[0] if line else len(text.splitlines())}"
        raise EvidenceError(f"{place}: {told}; expected TOML") from None
    except RecursionError:
        raise EvidenceError(_too_deep(name)) from None
    except ValueError:  # what Python itself refuses: an integer of thousands of digits, a year of five
        raise EvidenceError(_too_large(name)) from None


def _refuse_monsters(loaded: dict, name: str) -> None:
    """Raise EvidenceError for what could not even be told in a message, or not be seen where no article has it."""
    left = [(loaded, 0, "")]
    while left:
        value, depth, key = left.pop()
        if isinstance(value, str) and key not in AS_WRITTEN and coded(plain := re.sub(r"[\t\n]", " ", value)) != plain:
            raise EvidenceError(f"{name}: “{visible(value)}” has a character that cannot be seen; expected none")
        if isinstance(value, int | float) and not -LARGEST < value < LARGEST:
            raise EvidenceError(_too_large(name))
        if depth > DEEPEST:
            raise EvidenceError(_too_deep(name))
        if isinstance(value, dict):
            left += [(each, depth + 1, key) for key, inner in value.items() for each in (key, inner)]
        elif isinstance(value, list):
            left += [(each, depth + 1, key) for each in value]


def _too_deep(name: str) -> str:
    return f"{name}: nested too deeply; expected tables and lists as the README has them"


def _too_large(name: str) -> str:
    return f"{name}: a number or date too large; expected words in quotation marks"


def only(given: object, allowed: Collection[str], place: str) -> dict:
    """Return a table that has no keys but those allowed; raises EvidenceError for any other thing."""
    if not isinstance(given, dict):
        raise EvidenceError(f"{place}: {repr(given)[:60]}; expected {', '.join(sorted(allowed))}")
    if strange := sorted(given.keys() - set(allowed)):
        raise EvidenceError(f"{place}: {strange[0]!r} is unknown; allowed: {', '.join(sorted(allowed))}")
    return given


def worded(value: object) -> bool:
    """Tell whether a value is words, neither empty nor blank."""
    return isinstance(value, str) and bool(value.strip())
