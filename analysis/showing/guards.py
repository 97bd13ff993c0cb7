"""Guards: run what guards the prose of all chapters, without drawing or tabulating anything.

A chapter's cells are run in order, but for what a cell shows at its end; of that its guards are kept.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

from analysis import folders
from analysis.errors import EvidenceError
from analysis.folders import Folders
from analysis.showing import prose

# What is run of a chapter in MyST Markdown: a code cell, or a name that its prose asks for.
_PIECE = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{code-cell\}[^\n]*\n(?P<cell>.*?)^(?P=fence)[ \t]*$|\{eval\}`(?P<name>[^`\n]+)`",
    re.S | re.M,
)
_HEAD = re.compile(r"(?:---\n.*?^---\n|(?::[\w-]+:[^\n]*\n)+)?\n*", re.S | re.M)  # of a cell: its settings
_GUARD = re.compile(r"(?:\w+\.)*(?:holds|lacks|other_statements)\(")


def failing(book: Folders) -> list[str]:
    """Return a line for each sentence of the chapters that no longer holds, and for each cell or name that fails.

    What stops in several places, such as a claim that nobody states, is told once, with all of them.
    """
    paths = [path for path in sorted(book.chapters.glob("*.md")) if not path.name.startswith(".")]
    places: dict[str, dict[str, None]] = {}
    with folders.trying(book):
        for path in paths:
            for line, message in _failing(path):
                places.setdefault(message, {})[f"{path.name}:{line}"] = None
    return [f"{', '.join(lines)}: {message}" for message, lines in places.items()]


def _failing(path: Path) -> Iterator[tuple[int, str]]:
    """Run a chapter; yield line and message of what fails. What its cells print is not shown."""
    text, namespace, broken = path.read_text("utf-8"), {"__name__": path.stem}, False
    for piece in _PIECE.finditer(text):
        line, name = text.count("\n", 0, piece.start()) + 1, piece["name"]
        place = f"{name}: " if name else ""
        try:
            statements = ast.parse(f"str(({name}))").body if name else _kept(piece["cell"])
        except SyntaxError as error:
            broken |= not name
            yield line + (error.lineno or 1) - 1, f"{place}SyntaxError: {error.msg}"
            continue
        for statement in statements:
            run = compile(ast.Module([statement], []), path.name, "exec")
            with prose.collected() as messages, contextlib.redirect_stdout(io.StringIO()):
                try:
                    exec(run, namespace)
                except EvidenceError as error:
                    messages += str(error).split("\n")
                    broken |= not name
                except (Exception, SystemExit) as error:
                    # A name that a failed statement would have given is no fault of its own.
                    follows = broken and isinstance(error, NameError)
                    messages += [] if follows else [f"{place}{type(error).__name__}: {error}"]
                    broken |= not name
            yield from ((line + statement.lineno - 1, message) for message in messages)


def _kept(cell: str) -> list[ast.stmt]:
    """Return the statements of a cell but for what it shows at its end; lines are counted from its fence.

    A guard, and what asks for what is said otherwise, is kept wherever it stands.
    """
    code = _HEAD.sub(lambda head: "\n" * head[0].count("\n"), cell, count=1)
    statements = ast.parse(f"\n{code}").body
    shows = statements and isinstance(statements[-1], ast.Expr) and not _GUARD.match(ast.unparse(statements[-1]))
    return statements[:-1] if shows else statements
