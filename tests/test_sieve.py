"""The sieve spares patterns that cannot match, and holds back none that does."""

import csv
from pathlib import Path

import pytest

from analysis import dateforms, exclusions, forms
from tests.phrases.dates import NOT_SAID, SAID

with (Path(__file__).parent / "phrases" / "quantities.csv").open(encoding="utf-8", newline="") as file:
    COUNTED = sorted({row[0] for row in csv.reader(file)})
TEXTS = [*COUNTED, *(text for text, _ in SAID), *NOT_SAID, "３５,０００ cars", "½ of them", "No. 1", "10x", "Nov 2"]


@pytest.mark.parametrize("sieve", [dateforms.FORMS, exclusions.PATTERNS])
def test_every_pattern_that_matches_passes(sieve) -> None:
    for text in TEXTS:
        matching = [(name, pattern) for _, (name, pattern) in sieve.rules if pattern.search(text)]
        assert matching == [rule for rule in sieve.through(text) if rule in matching], text


def test_every_form_of_number_that_is_found_passes() -> None:
    for text in TEXTS:
        finding = [(priority, form) for _, (priority, form) in forms.FORMS.rules if any(form(text, 0, len(text)))]
        assert finding == [rule for rule in forms.FORMS.through(text) if rule in finding], text


def test_a_sentence_without_a_number_is_spared_all_forms() -> None:
    assert forms.FORMS.through("The architecture is a mystery.") == []
