"""TOML files of the coding, loaded or refused in one line with file and line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from analysis.errors import EvidenceError


def read(path: Path) -> tuple[dict, str]:
    """Return what a file holds, and its text; raises EvidenceError where it is not there, no UTF-8 or no TOML."""
    try:
        if path.exists() and not path.is_file():
            raise EvidenceError(f"{path.name}: no plain file; expected a TOML file in {path.parent}")
        text = path.read_bytes().decode("utf-8")
        return tomllib.loads(text.replace("\r\n", "\n")), text
    except OSError as error:
        raise EvidenceError(f"{path.name}: {error.strerror}; expected a TOML file in {path.parent}") from None
    except UnicodeDecodeError as error:
        raise EvidenceError(f"{path.name}: byte {error.start} is not UTF-8; expected UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        told, _, at = str(error).partition(" (at ")
        line = re.search(r"\d+", at)
        place = f"{path.name}:{line[0] if line else len(text.splitlines())}"
        raise EvidenceError(f"{place}: {told}; expected TOML") from None
    except RecursionError:
        raise EvidenceError(
            f"{path.name}: nested too deeply; expected tables and lists as the README has them"
        ) from None
    except ValueError:  # what Python itself refuses: an integer of thousands of digits, a year of five
        raise EvidenceError(f"{path.name}: a number or date too large; expected words in quotation marks") from None


def places(path: Path, text: str, entry: str, count: int) -> list[str]:
    """Return file and line of each `[[entry]]`; the file alone where they are written in another of TOML's ways."""
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(rf"\s*\[\[\s*{entry}\s*\]\]", line)]
    return [f"{path.name}:{line}" for line in lines] if len(lines) == count else [path.name] * count


def only(given: object, allowed: set[str], place: str) -> dict:
    """Return a table that has no keys but those allowed; raises EvidenceError for any other thing."""
    if not isinstance(given, dict):
        raise EvidenceError(f"{place}: {str(given)[:60]!r}; expected {', '.join(sorted(allowed))}")
    if strange := sorted(given.keys() - allowed):
        raise EvidenceError(f"{place}: {strange[0]!r} is unknown; allowed: {', '.join(sorted(allowed))}")
    return given


def worded(value: object) -> bool:
    """Tell whether a value is words, neither empty nor blank."""
    return isinstance(value, str) and bool(value.strip())
