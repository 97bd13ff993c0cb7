"""Words are quoted where quotation marks stand around them, whatever the marks look like."""

from __future__ import annotations

import pytest

from analysis.reading.plain import quotations, straight

# What is marked with ⟨…⟩ is asked for: is it quoted?
QUOTED = {
    "“It is ⟨going well⟩,” she said.": True,
    "It is “⟨going well⟩,” she said.": True,
    "It is ⟨“going well,”⟩ she said.": True,
    "“Yes,” she said, it is ⟨going well⟩.": False,
    "„Yes“ she said, it is ⟨going well⟩.": False,
    "»It is ⟨going well⟩«, she said.": True,
    "« It is ⟨going well⟩ », she said.": True,
    "”It is ⟨going well⟩”, she said.": True,
    "(“Yes”) it is ⟨going well⟩.": False,
    "She's not: it's ⟨going well⟩.": False,
    '"Yes," she said: "It is\n⟨going well⟩."': True,
    # single marks, with apostrophes and plurals among them
    "'Nobody's walking, and it isn't ⟨the end⟩,' she said, who's the head.": True,
    "‘It’s ⟨going well⟩,’ she said.": True,
    "The dogs' ⟨dinner⟩ is 'late', the cats' is not.": False,
    "'The dogs' dinner is ⟨late⟩,' she said.": True,
    "Back in the '90s it was ⟨going well⟩, she's sure.": False,
    # within quotations
    "“He rang me and said ‘⟨there it goes⟩’, and he was right,” she said.": True,
    "\"He rang me and said '⟨there it goes⟩', and he was right,\" she said.": True,
    "“He said ‘there it goes’, and ⟨he was right⟩,” she said.": True,
    "\"'There it goes'\" is ⟨what he said⟩.": False,
    # over paragraphs
    "“A first paragraph.\n\n“It is ⟨going well⟩.”": True,
    "“A ⟨first paragraph⟩.\n\n“It is going well.”": True,
    "“A first paragraph.\r\n\r\n“It is going well.” So ⟨she said⟩.": False,
    "'A first paragraph.\n\n'It is ⟨going well⟩.'": True,
    "“A mark that nobody closed.\n\nIt is ⟨going well⟩.": False,
    "“One.” “Two.” It is ⟨going well⟩.": False,
    # a fragment in reported speech
    "It will come “⟨once the sums add up⟩”, they said.": True,
    'A 5" screen, and it is ⟨going well⟩.': False,
}


def is_quoted(text: str) -> bool:
    start, end = text.index("⟨"), text.index("⟩") - 1
    found = quotations(text.replace("⟨", "").replace("⟩", ""))
    return any(opens <= start and end <= closes for opens, closes in found)


@pytest.mark.parametrize("text", QUOTED, ids=[text[:50] for text in QUOTED])
def test_quoted_words_are_told_by_the_marks_around_them(text: str) -> None:
    assert is_quoted(text) is QUOTED[text]


@pytest.mark.parametrize("text", [text for text in QUOTED if "« " not in text], ids=lambda text: text[:50])
def test_the_shape_of_the_marks_does_not_matter(text: str) -> None:
    assert is_quoted("\n\n".join(map(straight, text.replace("\r", "").split("\n\n")))) is QUOTED[text]


@pytest.mark.parametrize("text", [mark * 50_000 for mark in ("'", "“", "a's' ", "\n\n“", "s' x", "“\n", "‘s'a ")])
def test_marks_without_sense_are_looked_through_to_the_end(text: str) -> None:  # hours, where time grows as a square
    spans = quotations(text + "\n\nShe said “no”.")
    assert (len(text) + 11, len(text) + 15) == spans[-1]
