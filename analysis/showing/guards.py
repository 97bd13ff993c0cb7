"""Guards: run what guards the prose of all chapters, without drawing or tabulating anything.

A chapter's cells are run in order, but for expressions that only show something; of these its guards are kept.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from analysis import folders
from analysis.errors import EvidenceError
from analysis.folders import Folders
from analysis.showing import prose

_CELL = re.compile(r"^```\{code-cell\}[^\n]*\n(.*?)^```$", re.S | re.M)
_HEAD = re.compile(r"(?:---\n.*?^---\n|(?::[\w-]+:[^\n]*\n)+)?\n*", re.S | re.M)
_ASKED = re.compile(r"\{eval\}`([^`\n]+)`")
GUARDS = ("holds", "lacks")


@dataclass(frozen=True)
class Cell:
    """A code cell of a chapter: its code and the line on which that begins."""

    code: str
    line: int


def cells(text: str) -> Iterator[Cell]:
    """Yield the code cells of a chapter in MyST Markdown."""
    for found in _CELL.finditer(text):
        head = _HEAD.match(found[1])
        code = found[1][head.end() :]
        yield Cell(code, text.count("\n", 0, found.start(1) + head.end()) + 1)


def failing(book: Folders) -> list[str]:
    """Return a line for each sentence of the chapters that no longer holds, and for each cell or name that fails."""
    paths = [path for path in sorted(book.chapters.glob("*.md")) if not path.name.startswith(".")]
    with folders.trying(book):
        return [line for path in paths for line in _failing(path)]


def _failing(path: Path) -> Iterator[str]:
    text, names = path.read_text("utf-8"), {"__name__": path.stem}
    failed = False
    for cell in cells(text):
        for statement in _kept(cell):
            with prose.collected() as messages:
                try:
                    exec(compile(ast.Module([statement], []), path.name, "exec"), names)
                except EvidenceError as error:
                    messages += str(error).splitlines()
                    failed = True
                except Exception as error:  # a name that a failed statement would have given is no fault of its own
                    messages += [] if failed and isinstance(error, NameError) else [f"{type(error).__name__}: {error}"]
            line = cell.line + statement.lineno - 1
            yield from (f"{path.name}:{line}: {message}" for message in messages)
    for number, line in enumerate(text.splitlines(), 1):
        for asked in _ASKED.findall(line):
            yield from _unanswered(asked, names, f"{path.name}:{number}", failed)


def _unanswered(asked: str, names: dict[str, object], place: str, failed: bool) -> Iterator[str]:
    """Yield why what prose asks for cannot be shown."""
    try:
        str(eval(asked, names))
    except EvidenceError as error:
        yield f"{place}: {error}"
    except Exception as error:
        if not (failed and isinstance(error, NameError)):
            yield f"{place}: {asked}: {type(error).__name__}: {error}"


def _kept(cell: Cell) -> Iterator[ast.stmt]:
    """Yield the statements of a cell but for what only shows something."""
    for statement in ast.parse(cell.code).body:
        shows = isinstance(statement, ast.Expr)
        guards = shows and isinstance(statement.value, ast.Call) and _name(statement.value.func) in GUARDS
        if guards or not shows:
            yield statement


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
