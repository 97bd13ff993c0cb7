"""Each room of the package imports only from rooms above it, and those that serve any book know no subject."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import analysis

HOME = Path(analysis.__file__).parent
README = HOME.parent / "README.md"
# Each room with those that it may import from; figures are drawn from plain tables and know of none.
ROOMS = {
    "reading": {"reading"},
    "values": {"reading", "values"},
    "dating": {"reading", "dating"},
    "claims": {"reading", "values", "dating", "claims"},
    "showing": {"reading", "values", "dating", "claims", "showing"},
    "figures": {"figures"},
    "report": {"reading", "values", "dating", "claims", "showing", "figures", "report"},
    "book": {"reading", "book"},
}
GENERAL = ("reading", "values", "dating", "claims", "showing", "book")
# What only one room may load; the others would be slow, or tied to it.
ALONE = {"sphinx": "book", "docutils": "book", "myst_nb": "book", "matplotlib": "figures"}
SUBJECT = (
    "mini|bmw|oxford|china|chinese|great wall|nevs?|new energy|vehicles?|cars?|carmakers?|automobiles?|automotive|"
    "electric|england|german[sy]?|japan|brilliance|spotlight|venture|krüger|krueger|goller|customs|caam|aceman|zhangjiagang|"
    "jiangsu"
)


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each module that a file imports, with what it takes from it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            yield from ((node.module, alias.name) for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)


def own(path: Path) -> set[str]:
    """Return the modules of the package that a file imports, below the package's name."""
    found = (".".join(filter(None, pair)) for pair in imports(path) if pair[0].split(".")[0] == "analysis")
    return {name.partition(".")[2] for name in found}


def rooms() -> dict[str, list[Path]]:
    """Return every module by its room."""
    return {room: sorted((HOME / room).glob("*.py")) for room in ROOMS}


def test_every_room_is_known() -> None:
    held = {path.parent.name for path in HOME.glob("*/*.py")}
    assert held == ROOMS.keys()


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_one_way(room: str) -> None:
    taken = {(path.name, name) for path in rooms()[room] for name in own(path)}
    assert [pair for pair in sorted(taken) if pair[1].split(".")[0] not in ROOMS[room]] == []


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_heavy_is_loaded_in_one_room(room: str) -> None:
    taken = {(path.name, name.split(".")[0]) for path in rooms()[room] for name, _ in imports(path)}
    assert [pair for pair in sorted(taken) if ALONE.get(pair[1], room) != room] == []


@pytest.mark.parametrize("room", ["reading", "values", "dating", "claims"])
def test_what_a_check_needs_rests_on_the_standard_library(room: str) -> None:
    taken = {name.split(".")[0] for path in rooms()[room] for name, _ in imports(path)}
    assert taken - {"analysis"} <= sys.stdlib_module_names


def test_a_check_loads_nothing_beyond_the_standard_library() -> None:
    code = "import sys, analysis.__main__; print({'pandas', 'numpy', 'matplotlib', 'sphinx'} & sys.modules.keys())"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"


@pytest.mark.parametrize("room", GENERAL)
def test_rooms_that_serve_any_book_hold_no_word_of_the_subject(room: str) -> None:
    names = tomllib.loads((HOME / "coding" / "names.toml").read_text("utf-8"))
    aliases = {name: others for name, others in names.items() if isinstance(others, list)}
    spellings = {words for name, others in aliases.items() for words in (name, *others)}
    claims = {name for name in tomllib.loads((HOME / "coding" / "claims.toml").read_text("utf-8")) if "_" in name}
    listed = "|".join([SUBJECT, *map(re.escape, spellings | claims)])
    subject = re.compile(rf"(?<![^\W_])(?:{listed})(?![^\W_])", re.IGNORECASE)
    found = []
    for path in sorted((HOME / room).rglob("*.*")):
        if path.suffix != ".pyc":
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                found += [f"{path.name}:{number}: {each[0]}" for each in subject.finditer(line)]
    assert found == []


def test_the_readme_names_every_room() -> None:
    text = README.read_text("utf-8")
    assert [room for room in (*ROOMS, "coding") if f"{room}/" not in text] == []
