"""Propose a coding for an article: every sentence, slots for its values, and `?` where a person decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from analysis.reading import differences, leftovers
from analysis.reading.coding import Coding, Entry
from analysis.reading.plain import straight
from analysis.reading.slots import Slots
from analysis.reading.spans import Seed

LIKE = 0.45  # from here on a coded sentence is worth looking at
_OPENING = re.compile(r"\s*(?:\w+:? )?\d{4}-\d\d-\d\d(?=\s)")
_SPOKEN = re.compile(
    r"\b(?:said|says|tells?|told|asked|added|wrote|according|report(?:s|ed)|claim(?:s|ed)|confirmed|announced|stated"
    r"|den(?:y|ies|ied)|warn(?:s|ed)|argue[sd]?|predict(?:s|ed)|expect(?:s|ed)?)\b|\"",
    re.IGNORECASE,
)


def proposal(seed: Seed, codings: Sequence[Coding], slots: Slots) -> str:
    """Return a proposal as TOML, which `check` refuses until every `?` in it is decided."""
    opening = _OPENING.match(seed.text)
    parts = [f'# {seed.name}: decide every "?", mark [the words]{{claim}} that carry a statement, then check.', ""]
    parts += ["[article]", 'on = "?"']
    parts += [f"opens = {_quoted(_slotted(straight(opening[0]).strip(), slots))}"] if opening else []
    seen: dict[str, int] = {}
    coded = [entry for coding in codings for entry in coding.entries if not entry.again]
    for number, sentence in enumerate(_sentences(seed.text[opening.end() if opening else 0 :]), 1):
        parts += ["", "[[sentence]]"]
        if sentence in seen:
            parts.append(f"again = {seen[sentence]}")
        else:
            seen[sentence] = number
            parts += _proposed(sentence, coded, slots)
    return "\n".join(parts) + "\n"


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        rest = straight(line).strip()
        while rest:
            end = differences.sentence_end(rest, 0)
            yield rest[:end]
            rest = rest[end:].strip()


def _proposed(sentence: str, coded: list[Entry], slots: Slots) -> Iterator[str]:
    slotted = re.sub(r"\{\?\d+:(\w+)\}", r"{\1}", _slotted(sentence, slots))
    nearest = max(coded, key=lambda entry: differences.likeness(entry.template.reads, slotted), default=None)
    if nearest and differences.likeness(nearest.template.reads, slotted) >= LIKE:
        offered = ", ".join(dict.fromkeys(f"{mark.claim} ({mark.kind})" for mark in nearest.template.marks))
        yield f"# like {nearest.place}: {offered or 'no claim'}"
    if values := [sentence[start:end] for start, end, _ in _values(sentence, slots)]:
        yield "# in its slots: " + "; ".join(f"{number}: {words}" for number, words in enumerate(values, 1))
    yield f"reads  = {_quoted(_slotted(sentence, slots))}"
    if _SPOKEN.search(sentence):
        yield 'by     = "?"'
    yield 'status = "?"'


def _slotted(sentence: str, slots: Slots) -> str:
    """Put a slot in the place of each number, date and known name; a bracket of the article is doubled."""
    at, written = 0, ""
    for number, (start, end, kind) in enumerate(_values(sentence, slots), 1):
        written += _doubled(sentence[at:start]) + f"{{?{number}:{kind}}}"
        at = end
    return written + _doubled(sentence[at:])


def _values(sentence: str, slots: Slots) -> Iterator[tuple[int, int, str]]:
    for start, end, kind in leftovers.values(sentence, slots, (*leftovers.LOOKED_FOR, "name")):
        yield start, end, "share" if kind == "change" and sentence.startswith(" of ", end) else kind


def _doubled(words: str) -> str:
    return re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, words)


def _quoted(words: str) -> str:
    curled = re.sub(r'(?<![^\s(\[—-])"(?=\S)', "“", words).replace('"', "”")
    return json.dumps(curled, ensure_ascii=False).replace("\x7f", "\\u007f")
