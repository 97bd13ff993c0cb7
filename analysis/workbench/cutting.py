"""Cut an article's text into sentences, as well as can be told without reading it: for proposals only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.reading import differences
from analysis.reading.plain import straight

_ENDED = re.compile(r"[.!?…][\"')\]]*$")
_ITEM = re.compile(r"(?:[•·‣▪–—*-]|\d+[.)]) |\|")
_NARROW = 40  # characters; shorter lines are no wrapped prose
# Markup and addresses; each begins where a word does, so that a long word is looked through once.
NO_PROSE = re.compile(r"<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)|(?<!\S)(?:\S*?://\S*|[^\s@]+@[^\s@]+)")


def sentences(text: str) -> Iterator[str]:
    """Yield each sentence in plain form, be it a line without an end.

    >>> list(sentences("Sales of Acme Co. rose.\\n\\n• Price: €30,000\\n• Jobs: 300"))
    ['Sales of Acme Co. rose.', '• Price: €30,000', '• Jobs: 300']
    """
    for line in _lines(text):
        start = 0
        prose = NO_PROSE.sub(lambda markup: "X" * len(markup[0]), line)  # no sentence ends within markup
        while start < len(line):
            end = differences.sentence_end(prose, start)
            yield line[start:end]
            start = end + line.startswith(" ", end)


def is_line(sentence: str) -> bool:
    """Tell whether it has no end and is no item of a list or table: a headline, a byline, a caption."""
    return not _ENDED.search(sentence) and not _ITEM.match(sentence)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines of a text, those of a paragraph that was wrapped to a width put together."""
    for block in re.split(r"\n\s*\n", "\n".join(text.splitlines())):
        lines = list(filter(None, (straight(line).strip() for line in block.split("\n"))))
        yield from [" ".join(lines)] if _wrapped(lines) else lines


def _wrapped(lines: list[str]) -> bool:
    """Tell whether each line of a paragraph ends where the next one's first word would have made it too long."""
    width = max(map(len, lines), default=0)
    if len(lines) < 3 or width < _NARROW or any(map(_ITEM.match, lines)):
        return False
    return all(len(line) + 1 + len(following.split(" ")[0]) > width for line, following in pairwise(lines))
