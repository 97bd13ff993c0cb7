"""Guards: run what guards the prose of all chapters, without drawing or tabulating anything.

A chapter's cells are run in order, but for what a cell shows at its end; of that its guards are kept.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from analysis import folders
from analysis.errors import EvidenceError
from analysis.folders import Folders
from analysis.showing import prose

# What is run of a chapter in MyST Markdown: a code cell, or a name that its prose asks for.
_PIECE = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{code-cell\}[^\n]*\n(?P<cell>.*?)^(?P=fence)[ \t]*$|\{eval\}`(?P<asked>[^`\n]+)`",
    re.S | re.M,
)
_HEAD = re.compile(r"(?:---\n.*?^---\n|(?::[\w-]+:[^\n]*\n)+)?\n*", re.S | re.M)  # of a cell: its settings
GUARDS = ("holds", "lacks", "otherwise")


def failing(book: Folders) -> list[str]:
    """Return a line for each sentence of the chapters that no longer holds, and for each cell or name that fails.

    What stops in several places, such as a claim that nobody states, is told once, with all of them.
    """
    paths = [path for path in sorted(book.chapters.glob("*.md")) if not path.name.startswith(".")]
    places: dict[str, dict[str, None]] = {}
    with folders.trying(book):
        for path in paths:
            for line, message in _Chapter(path).failing():
                places.setdefault(message, {})[f"{path.name}:{line}"] = None
    return [f"{', '.join(found)}: {message}" for message, found in places.items()]


@dataclass
class _Chapter:
    """A chapter that is run: its names, and whether something failed that would have given more of them."""

    path: Path
    names: dict[str, object] = field(default_factory=dict)
    failed: bool = False

    def failing(self) -> Iterator[tuple[int, str]]:
        """Run the chapter; yield line and message of what fails."""
        text = self.path.read_text("utf-8")
        self.names["__name__"] = self.path.stem
        for piece in _PIECE.finditer(text):
            line, asked = text.count("\n", 0, piece.start()) + 1, piece["asked"]
            if asked:
                yield from self._run(f"str(({asked}))", line, f"{asked}: ")
            else:
                head = _HEAD.match(piece["cell"]).end()
                yield from self._run(piece["cell"][head:], line + 1 + piece["cell"].count("\n", 0, head))

    def _run(self, code: str, line: int, asked: str = "") -> Iterator[tuple[int, str]]:
        """Run a cell, or what prose has `asked` for; what it prints is not shown."""
        try:
            statements = ast.parse(code).body if asked else _kept(code)
        except SyntaxError as error:
            self.failed |= not asked
            yield line + (error.lineno or 1) - 1, f"{asked}SyntaxError: {error.msg}"
            return
        for statement in statements:
            run = compile(ast.Module([statement], []), self.path.name, "exec")
            with prose.collected() as messages, contextlib.redirect_stdout(io.StringIO()):
                try:
                    exec(run, self.names)
                except EvidenceError as error:
                    messages += str(error).split("\n")
                    self.failed |= not asked
                except (Exception, SystemExit) as error:
                    # A name that a failed statement would have given is no fault of its own.
                    known = self.failed and isinstance(error, NameError)
                    messages += [] if known else [f"{asked}{type(error).__name__}: {error}"]
                    self.failed |= not asked
            yield from ((line + statement.lineno - 1, message) for message in messages)


def _kept(code: str) -> list[ast.stmt]:
    """Return the statements of a cell but for what it shows at its end; a guard is kept wherever it stands."""
    statements = ast.parse(code).body
    last = statements[-1] if statements else None
    shows = isinstance(last, ast.Expr) and not (isinstance(last.value, ast.Call) and _name(last.value.func) in GUARDS)
    return statements[:-1] if shows else statements


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
