"""Each room imports only from rooms below it, no modules in a circle, and those that serve any book know no subject."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import analysis
from analysis.reading.names import RELATIONS

HOME = Path(analysis.__file__).parent
README = HOME.parent / "README.md"
# Each room with those that it may import from, besides `EVERYWHERE`; figures are drawn from plain tables.
EVERYWHERE = {"errors", "markup"}
ROOMS: dict[str, set[str]] = {
    "values": set(),
    "dating": set(),
    "reading": {"values", "dating"},
    "claims": {"values", "dating", "reading", "folders"},
    "workbench": {"values", "dating", "reading", "claims"},
    "showing": {"values", "dating", "reading", "claims", "folders"},
    "figures": set(),
    "report": {"values", "dating", "reading", "claims", "showing", "figures", "folders"},
    "book": {"values", "showing", "folders"},
}
KNOW_THE_SUBJECT = {"report", "coding"}
# What only one room may load; the others would be slow, or tied to it.
ALONE = {"sphinx": "book", "docutils": "book", "myst_nb": "book", "matplotlib": "figures"}
SUBJECT = (
    "mini|bmw|oxford|china|chinese|great wall|nevs?|new energy|vehicles?|cars?|carmakers?|automobiles?|automotive|"
    "electric|england|german[sy]?|japan|brilliance|spotlight|venture|krüger|krueger|goller|customs|caam|aceman|zhangjiagang|"
    "jiangsu"
)
BY_ROOM = pytest.mark.parametrize("room", ROOMS)


def imported(node: ast.AST) -> Iterator[str]:
    """Yield each module, or name of a module, that code imports when it runs, those within functions too."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        if isinstance(child, ast.ImportFrom):
            assert not child.level, "a relative import"
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        elif isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        yield from imported(child)


@cache
def imports(path: Path) -> set[str]:
    return set(imported(ast.parse(path.read_text("utf-8"))))


@cache
def modules() -> dict[str, Path]:
    """Return every module of the package by its name."""
    found = {path.relative_to(HOME.parent).with_suffix(""): path for path in sorted(HOME.rglob("*.py"))}
    return {".".join(name.parts).removesuffix(".__init__"): path for name, path in found.items()}


def own(path: Path) -> set[str]:
    """Return the modules of the package that a module imports; `from a import b` is of a where b is no module."""
    known = modules()
    named = {name if name in known else name.rpartition(".")[0] for name in imports(path)}
    return named & known.keys()


def files(room: str) -> list[Path]:
    return sorted((HOME / room).glob("*.py"))


def test_every_room_is_known() -> None:
    assert {path.parent.name for path in HOME.glob("*/*.py")} == ROOMS.keys()


def test_what_is_imported_of_the_package_is_there() -> None:
    known = modules()
    for name, path in known.items():
        wanted = {each for each in imports(path) if each.split(".")[0] == "analysis"}
        assert {each for each in wanted if not {each, each.rpartition(".")[0]} & known.keys()} == set(), name


@BY_ROOM
def test_imports_point_one_way(room: str) -> None:
    allowed = {room, *ROOMS[room], *EVERYWHERE}
    taken = {(path.name, name) for path in files(room) for name in own(path)}
    assert [pair for pair in sorted(taken) if pair[1].split(".")[1] not in allowed] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    # A package's own file is no part of a circle: whoever imports one of its modules imports it too.
    graph = {
        name: {each for each in own(path) if modules()[each].name != "__init__.py"} for name, path in modules().items()
    }
    while free := {name for name, taken in graph.items() if not taken}:
        graph = {name: taken - free for name, taken in graph.items() if name not in free}
    assert graph == {}


@BY_ROOM
def test_every_room_makes_its_promise_in_one_sentence_and_what_it_says_of_its_files_names_all(room: str) -> None:
    promise, *more = ast.get_docstring(ast.parse((HOME / room / "__init__.py").read_text("utf-8"))).splitlines()
    assert re.fullmatch(r"[A-Z][^.]*\.", promise), promise
    named, all_ = set(re.findall(r"`(\w+)`", " ".join(more))), {path.stem for path in files(room)} - {"__init__"}
    assert not more or named == all_


@BY_ROOM
def test_what_is_heavy_is_loaded_in_one_room(room: str) -> None:
    taken = {(path.name, name.split(".")[0]) for path in files(room) for name in imports(path)}
    assert [pair for pair in sorted(taken) if ALONE.get(pair[1], room) != room] == []


@pytest.mark.parametrize("room", ["values", "dating", "reading", "claims", "workbench"])
def test_what_a_check_needs_rests_on_the_standard_library(room: str) -> None:
    taken = {name.split(".")[0] for path in files(room) for name in imports(path)}
    assert taken - {"analysis"} <= sys.stdlib_module_names


@pytest.mark.parametrize("room", sorted(ROOMS.keys() - KNOW_THE_SUBJECT))
def test_rooms_that_serve_any_book_hold_no_word_of_the_subject(room: str) -> None:
    listed = tomllib.loads((HOME / "coding" / "names.toml").read_text("utf-8"))
    names = {name: others for kind, each in listed.items() if kind not in RELATIONS for name, others in each.items()}
    spellings = {words for name, others in names.items() for words in (name, *others)}
    claims = {name for name in tomllib.loads((HOME / "coding" / "claims.toml").read_text("utf-8")) if "_" in name}
    subject = re.compile(
        rf"(?<![^\W_])(?:{'|'.join([SUBJECT, *map(re.escape, spellings | claims)])})(?![^\W_])", re.IGNORECASE
    )
    found = []
    for path in sorted((HOME / room).rglob("*.*")):
        if path.suffix not in (".pyc", ".ttf"):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                found += [f"{path.name}:{number}: {each[0]}" for each in subject.finditer(line)]
    assert found == []


def test_the_readme_lists_every_room_below_those_that_it_imports_from() -> None:
    listed = re.findall(r"^\| `(\w+)/` \|", README.read_text("utf-8"), re.M)
    assert listed == ["coding", *ROOMS]
    for room, allowed in ROOMS.items():
        assert allowed - {"folders"} <= set(listed[: listed.index(room)]), room
