"""Whatever stands in a file of the coding, it is read, or refused in lines that name the file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.errors import EvidenceError
from analysis.folders import OWN
from analysis.reading import codebook, coding, names
from analysis.reading.coding import ROLES, STATUSES

READERS: dict[str, Callable[[Path], object]] = {
    "names": names.read,
    "claims": codebook.read,
    "bounds": partial(codebook.constraints, claims={"sold", "year"}),
    "1": coding.read,
}
WORDS = """
sold year mood get today person place within speaks_for bound told on until since kind because stated means sentence
article reads by status but again role opens written written_from about unit period names many one_of asked take count
date published sold.first sold.last Ann Bob ?
""".split()
WORDS += [
    "sold.first - 99999 years",
    "[Ann]",
    "",
    "They sold {sold:count} apples.",
    "It {",
    "[a]{mood}",
    "{year:period",
]
WORDS += ["a\nb", "\u202e\x07", "x" * 300, *STATUSES, *ROLES]
SCALARS = st.one_of(
    st.sampled_from(WORDS), st.text(max_size=8), st.booleans(), st.integers(), st.floats(),
    st.dates().map(lambda day: day), st.datetimes(),
    st.sampled_from([10**19, -(10**19), dt.date(9999, 12, 31), dt.date(1, 1, 1), dt.time(1, 2)]),
)  # fmt: skip
KEYS = st.sampled_from([*WORDS, "sold@year", "\u2028", "é"])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=12
)


def toml(value: object) -> str:
    """Return a value as TOML writes it, in one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and abs(value) > 10**18:
        return f"0x{abs(value):x}"  # what Python reads without a limit
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return "{" + ", ".join(f"{toml(key)} = {toml(each)}" for key, each in value.items()) + "}"


def refused_or_read(name: str, text: str, folder: Path) -> None:
    path = folder / f"{name}.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        READERS[name](path)
    except EvidenceError as error:
        for line in str(error).split("\n"):
            assert line.startswith(f"{name}.toml"), line


FUZZED = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
BY_NAME = pytest.mark.parametrize("name", READERS)


@BY_NAME
@FUZZED
@given(given=st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_table_is_read_or_refused(name: str, given: dict, tmp_path: Path) -> None:
    refused_or_read(name, "\n".join(f"{toml(key)} = {toml(value)}" for key, value in given.items()), tmp_path)


@FUZZED
@given(
    entries=st.lists(st.dictionaries(st.sampled_from([*"reads by status but again role".split()]), VALUES), max_size=4)
)
def test_any_sentence_is_read_or_refused(entries: list[dict], tmp_path: Path) -> None:
    lines = [
        "[[sentence]]\n" + "\n".join(f"{key} = {toml(value)}" for key, value in entry.items()) for entry in entries
    ]
    refused_or_read("1", "\n".join(lines), tmp_path)


@BY_NAME
@FUZZED
@given(data=st.data())
def test_the_books_own_tables_with_a_slip_are_read_or_refused(name: str, data: st.DataObject, tmp_path: Path) -> None:
    text = (OWN.coding / f"{'002' if name == '1' else name}.toml").read_text("utf-8")
    at = data.draw(st.integers(0, len(text)))
    to = min(len(text), at + data.draw(st.integers(0, 30)))
    put = data.draw(st.sampled_from([*"[]{}\"'=,.#\n\0", "[[", '"""', "9" * 5000, "0x" + "f" * 5000, *WORDS]))
    refused_or_read(name, text[:at] + put + text[to:], tmp_path)


MONSTERS = {
    "a number of thousands of digits": "a = " + "9" * 5000,
    "a hexadecimal number of thousands of digits": "a = 0x" + "f" * 5000,
    "a float out of all bounds": "a = 1e400",
    "a year of five digits": "a = 12345-01-01",
    "lists nested thousands deep": "a = " + "[" * 5000 + "]" * 5000,
    "tables nested thousands deep": "a = " + "{a=" * 3000 + "1" + "}" * 3000,
    "lists nested a hundred deep": "a = " + "[" * 100 + "]" * 100,
    "keys dotted hundreds deep": ".".join("a" * 900) + " = 1",
    "a byte that is no UTF-8": "a = '\ud800'",
}


@BY_NAME
@pytest.mark.parametrize("text", MONSTERS.values(), ids=MONSTERS)
def test_a_monster_is_refused_in_one_line(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(EvidenceError) as refused:
        READERS[name](path)
    assert str(refused.value).startswith(f"{name}.toml")
    assert "\n" not in str(refused.value)
