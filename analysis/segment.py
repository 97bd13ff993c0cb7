"""Cut an article into sentences and name those that repeat an earlier one."""

from __future__ import annotations

import re

from analysis.lexicon import ABBREVIATIONS
from analysis.model import Seed, Sentence

# A stop, what may close after it ('phase.”'), and the white space before the next sentence; or a line's end.
# Its first character stands before all conditions: so the text is skimmed for it.
_STOP = re.compile(r"[.!?…\r\n](?:(?<=[.!?…])(?<![.!?…]{2})[.!?…]*[\"'”’»)\]]*\s+|(?<=[\r\n])\s*)")
_LAST_WORD = re.compile(r"[\w.&’'-]+\.$")


def sentences(seed: Seed) -> list[Sentence]:
    """Return the sentences in file order, numbered from 01, repeats included and named."""
    first: dict[str, str] = {}
    found = []
    for number, (start, end) in enumerate(_bounds(seed.text), 1):
        anchor = f"s{seed.key}-{number:02d}"
        said = " ".join(seed.text[start:end].split()).casefold()
        found.append(Sentence(seed, start, end, anchor, first.get(said)))
        first.setdefault(said, anchor)
    return found


def _bounds(text: str) -> list[tuple[int, int]]:
    """Return start and end of each sentence, without the white space around it."""
    bounds = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, start, stop):
            bounds.append((start, stop.end()))
            start = stop.end()
    bounds.append((start, len(text)))
    trimmed = [_trim(text, *each) for each in bounds]
    return [(start, end) for start, end in trimmed if start < end]


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 1]
    head = text[max(start, stop.start() - 40) : stop.start() + 1].rstrip()
    if "\n" in stop.group() or "\r" in stop.group():
        # A line wrapped in mid-sentence goes on in lower case and was not ended by a stop.
        return not following.islower() or head.endswith((".", "!", "?", "”", '"'))
    if following.islower():
        return False
    word = _LAST_WORD.search(head)
    # The last of hyphened words decides ("Jan.-Jul.").
    return not (word and stop.group().strip() == "." and word.group().casefold().split("-")[-1] in ABBREVIATIONS)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    body = piece.strip("\ufeff \t\r\n")
    if not any(character.isalnum() for character in body):
        return start, start
    offset = start + piece.index(body)
    return offset, offset + len(body)
