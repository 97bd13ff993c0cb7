"""Pack what the book is built from into one archive: the same bytes every time, wherever it is packed."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

# What building the book and running its notebooks needs, and what tells how; its tests are not among it.
PARTS = (
    ".gitattributes",
    "CITATION.cff",
    "LICENSE",
    "README.md",
    "_config.yml",
    "_toc.yml",
    "pyproject.toml",
    "requirements.txt",
    "analysis/**/*",
    "chapters/**/*",
    "seeds/**/*",
)
# Left behind by programs.
LEAVINGS = ("__pycache__", ".ipynb_checkpoints")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first day that the format knows
_MODE = 0o100644 << 16  # a plain file that its owner may write


def files(home: Path) -> dict[str, Path]:
    """Return the files of the book's sources by their path below its folder, in order."""
    found = {path for part in PARTS for path in home.glob(part) if path.is_file()}
    named = {path.relative_to(home): path for path in found}
    kept = {name: path for name, path in named.items() if not set(LEAVINGS) & set(name.parts)}
    return {name.as_posix(): kept[name] for name in sorted(kept, key=lambda name: name.as_posix())}


def digest(home: Path) -> str:
    """Return the SHA-256 of the book's sources, names and bytes: what two editions of the same book share."""
    told = hashlib.sha256()
    for name, path in files(home).items():
        written = path.read_bytes()
        told.update(f"{name}\0{len(written)}\0".encode() + written)
    return told.hexdigest()


def pack(contents: Mapping[str, bytes]) -> bytes:
    """Return a ZIP archive of files by name.

    >>> pack({"b.txt": b"2", "a.txt": b"1"}) == pack({"a.txt": b"1", "b.txt": b"2"})
    True
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        for name in sorted(contents):
            packed.writestr(_entry(name), contents[name], zipfile.ZIP_DEFLATED, compresslevel=9)
    return written.getvalue()


def read(paths: Mapping[str, Path], folder: str = "") -> dict[str, bytes]:
    """Return files' bytes by their names, below a folder of the archive."""
    return {f"{folder}{name}": path.read_bytes() for name, path in paths.items()}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.create_system = 3  # also where the system is another one: else the permissions are not read
    entry.external_attr = _MODE
    return entry
