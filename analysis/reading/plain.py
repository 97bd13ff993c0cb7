"""Compare texts where white space and the shape of quotation marks do not matter."""

from __future__ import annotations

import re

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"'})


def straight(words: str) -> str:
    """Return words with one blank for each run of white space and straight quotation marks.

    >>> straight("“Going \\n\\n well”")
    '"Going well"'
    """
    return re.sub(r"\s+", " ", words).translate(_STRAIGHT)


def plain(text: str) -> tuple[str, list[int]]:
    """Return a text as `straight` has it, and the place of each of its characters in the text itself.

    Matching looks at this copy; spans are always told in the text itself.

    >>> plain("“Go \\n on”")
    ('"Go on"', [0, 1, 2, 3, 6, 7, 8])
    """
    places = [place for run in re.finditer(r"\S+|\s+", text) for place in _kept(run)]
    return straight(text), places


def _kept(run: re.Match[str]) -> range:
    return range(run.start(), run.start() + 1) if run[0].isspace() else range(*run.span())
