"""Coded constraints are read, and bad ones refused with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.dating.constraints import Constraint, Limit
from analysis.errors import EvidenceError
from analysis.reading import codebook

TWO = """# the first of two
[[bound]]
told = "published"
on = "published"
kind = "stated"
because = "the article carries a date line"

[[bound]]
told = "start"
means = "planned"
until = "start.first - 1 day"
kind = "inference"
because = "a plan is told before its year"
"""


def coded(tmp_path: Path, text: str = TWO) -> list[Constraint]:
    (tmp_path / "bounds.toml").write_text(text, "utf-8")
    return codebook.constraints(tmp_path / "bounds.toml")


WHOLE = 'told = "a"\nuntil = "b"\nkind = "stated"\nbecause = "c"\n'


def test_constraints_are_read_with_their_place(tmp_path):
    constraint = coded(tmp_path)[1]

    assert (constraint.told, constraint.means, constraint.kind) == ("start", "planned", "inference")
    assert constraint.limit == Limit("until", "start", "first", -1, "day")
    assert constraint.place == "bounds.toml:8"


def test_a_file_without_constraints_is_fine(tmp_path):
    assert coded(tmp_path, "# none yet\n") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'[[bound]]\n{WHOLE}by = "x"\n', "bounds.toml:1: 'by' is unknown; allowed: because, kind, means"),
        (f'[[bound]]\n{WHOLE}\n[[bound]]\ntold = "a"\n', "bounds.toml:7: no “kind”; expected told, kind, because"),
        (f"[[bound]]\n{WHOLE}".replace("stated", "guess"), "bounds.toml:1: kind “guess”; allowed: stated, plain"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', '"b + 1 week"'), "bounds.toml:1: until “b + 1 week” is no day; allowed"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', '"b - 99999 years"'), "bounds.toml:1: until “b - 99999 years” leaves the"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', '"b - 2000 years"'), "bounds.toml:1: until “b - 2000 years” leaves the"),
        (f"[[bound]]\n{WHOLE}".replace('"b"', "2018"), "bounds.toml:1: until = 2018; expected words in quotation"),
        (f"[[bound]]\n{WHOLE}".replace('"c"', '""'), "bounds.toml:1: because = ''; expected words in quotation"),
        (f'[[bound]]\n{WHOLE}on = "b"\n', "bounds.toml:1: until and on; expected one of until, since, on"),
        (f"[[bound]]\n{WHOLE}".replace('until = "b"\n', ""), "bounds.toml:1: no day; expected one of until, since"),
        (f"[bound]\n{WHOLE}", "bounds.toml: “bound” stands once; expected entries [[bound]]"),
        (f"[[order]]\n{WHOLE}", "bounds.toml: 'order' is unknown; allowed: bound"),
        ("[[bound\n", "bounds.toml:1: Expected"),
    ],
)
def test_a_bad_constraint_is_refused_in_one_line(tmp_path, text, message):
    with pytest.raises(EvidenceError) as error:
        coded(tmp_path, text)

    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_a_constraint_on_no_claim_is_refused(tmp_path):
    (tmp_path / "bounds.toml").write_text(f"[[bound]]\n{WHOLE}".replace('"b"', '"signin.first"'), "utf-8")

    with pytest.raises(EvidenceError, match=r"bounds.toml:1: “signin” is no claim; nearest: signing$"):
        codebook.constraints(tmp_path / "bounds.toml", ["a", "signing"])


def test_a_missing_file_bounds_nothing(tmp_path):
    assert codebook.constraints(tmp_path / "bounds.toml") == []
