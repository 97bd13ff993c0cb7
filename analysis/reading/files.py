"""The text of a file, read or refused in one line that names it."""

from __future__ import annotations

from pathlib import Path

from analysis.errors import EvidenceError


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
