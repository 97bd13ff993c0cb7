"""Compare texts where white space and the shape of quotation marks do not matter."""

from __future__ import annotations

import re

SINGLE, DOUBLE = "'‘’‚‛‹›", '"“”„‟«»'
_STRAIGHT = str.maketrans(SINGLE + DOUBLE, "'" * len(SINGLE) + '"' * len(DOUBLE))


def straight(words: str) -> str:
    """Return words with one blank for each run of white space and straight quotation marks."""
    return re.sub(r"\s+", " ", words).translate(_STRAIGHT)


def plain(text: str) -> tuple[str, list[int]]:
    """Return a text as `straight` has it, and the place of each of its characters in the text itself.

    Matching looks at this copy; spans are always told in the text itself.

    >>> plain("“Go \\n on”")
    ('"Go on"', [0, 1, 2, 3, 6, 7, 8])
    """
    places: list[int] = []
    at = 0
    for run in re.finditer(r"\s\s+", text):
        places += range(at, run.start() + 1)
        at = run.end()
    return straight(text), [*places, *range(at, len(text))]
