"""Guards: run what guards the prose of all chapters, without drawing or tabulating anything.

A chapter's cells are run in order, but for what a cell shows at its end; of that its guards are kept.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Callable, Iterator
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
GUARDS = ("holds", "lacks")


def failing(book: Folders) -> list[str]:
    """Return a line for each sentence of the chapters that no longer holds, and for each cell or name that fails."""
    paths = [path for path in sorted(book.chapters.glob("*.md")) if not path.name.startswith(".")]
    with folders.trying(book):
        return [line for path in paths for line in _Chapter(path).failing()]


@dataclass
class _Chapter:
    """A chapter that is run: its names, and whether something failed that would have given more of them."""

    path: Path
    names: dict[str, object] = field(default_factory=dict)
    failed: bool = False

    def failing(self) -> Iterator[str]:
        text = self.path.read_text("utf-8")
        self.names["__name__"] = self.path.stem
        for piece in _PIECE.finditer(text):
            line, asked = text.count("\n", 0, piece.start()) + 1, piece["asked"]
            if asked:
                yield from self._run(lambda asked=asked: str(eval(asked, self.names)), line, f"{asked}: ")
            else:
                head = _HEAD.match(piece["cell"]).end()
                yield from self._cell(piece["cell"][head:], line + 1 + piece["cell"].count("\n", 0, head))

    def _cell(self, code: str, line: int) -> Iterator[str]:
        try:
            statements = list(_kept(code))
        except SyntaxError as error:
            self.failed = True
            yield f"{self.path.name}:{line + (error.lineno or 1) - 1}: SyntaxError: {error.msg}"
            return
        for statement in statements:
            run = compile(ast.Module([statement], []), self.path.name, "exec")
            yield from self._run(lambda run=run: exec(run, self.names), line + statement.lineno - 1)

    def _run(self, run: Callable[[], object], line: int, what: str = "") -> Iterator[str]:
        """Run a piece of a chapter, and yield what it tells of, a line each; what it prints is not asked for.

        `what` is what prose asks for, "" for a cell's statement.
        """
        with prose.collected() as messages, contextlib.redirect_stdout(io.StringIO()):
            try:
                run()
            except EvidenceError as error:
                messages += str(error).split("\n")
                self.failed |= not what
            except (Exception, SystemExit) as error:
                # A name that a failed statement would have given is no fault of its own.
                known = self.failed and isinstance(error, NameError)
                messages += [] if known else [f"{what}{type(error).__name__}: {error}"]
                self.failed |= not what
        yield from (f"{self.path.name}:{line}: {message}" for message in messages)


def _kept(code: str) -> Iterator[ast.stmt]:
    """Yield the statements of a cell but for what it shows at its end; a guard is kept wherever it stands."""
    statements = ast.parse(code).body
    for statement in statements:
        shows = isinstance(statement, ast.Expr) and statement is statements[-1]
        if not shows or (isinstance(statement.value, ast.Call) and _name(statement.value.func) in GUARDS):
            yield statement


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
