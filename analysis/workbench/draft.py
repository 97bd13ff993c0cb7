"""A draft of an article's coding: every sentence, slots for its values, and `?` where a person decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.errors import EvidenceError
from analysis.reading import differences, templates
from analysis.reading.coding import STATUSES, Coding, Entry
from analysis.reading.forms import Forms
from analysis.reading.plain import straight
from analysis.reading.spans import Seed
from analysis.values import numbers
from analysis.workbench import leftovers

LIKE = 0.45  # from here on a coded sentence is worth looking at
SAME = 0.75  # from here on its claims are proposed
NEAR = 5  # coded sentences that share most words, which are compared closely
_OPENING = re.compile(r"\s*(?:\w+:? )?\d{4}-\d\d-\d\d(?=\s)")
_SPOKEN = re.compile(
    r"\b(?:said|says|tells?|told|asked|added|wrote|according|report(?:s|ed)|claim(?:s|ed)|confirmed|announced|stated"
    r"|den(?:y|ies|ied)|warn(?:s|ed)|argue[sd]?|predict(?:s|ed)|expect(?:s|ed)?)\b|\"",
    re.IGNORECASE,
)
# What furniture looks like; a person decides.
_FURNITURE = {
    "byline": re.compile(r"By [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4}"),
    "reading time": re.compile(r"\d+[ -]min(?:ute)?s?(?: read)?\.?", re.IGNORECASE),
    "date line": re.compile(r"(?:Published|Updated|Posted|Date)\b.{0,40}", re.IGNORECASE),
    "credit": re.compile(r"(?:Photo|Image|Picture|Credit|Source)\b.{0,80}", re.IGNORECASE),
    "caption": re.compile(r"<(?:p|figcaption|img)\b.*"),
}
_NAME = re.compile(
    r"(?<![.!?“\"'] )(?<!^)\b[A-ZÀ-Þ][\w’'-]+(?: (?:of|the|and|de|von|van) (?=[A-Z])| ?[A-ZÀ-Þ][\w’'-]+)*"
)


def proposal(seed: Seed, codings: Sequence[Coding], forms: Forms) -> str:
    """Return a proposal as TOML, which `check` refuses until every `?` in it is decided."""
    opening = _OPENING.match(seed.text)
    parts = [f'# {seed.name}: decide every "?", mark [the words]{{claim}} that carry a statement,']
    parts += [f"# then proofread what was read: python -m analysis read {seed.key}", "", "[article]", 'on = "?"']
    parts += [f"opens = {_quoted(_slotted(straight(opening[0]).strip(), forms))}"] if opening else []
    parts += [
        "# written = 2018-07-11             # a day known from outside the text, and",
        '# written_from = "its address"',
    ]
    seen: dict[str, int] = {}
    coded = _Coded([entry for coding in codings for entry in coding.entries if not entry.again and not entry.role])
    text = seed.text[opening.end() if opening else 0 :]
    for number, (sentence, first) in enumerate(_sentences(text), 1):
        parts += ["", "[[sentence]]"]
        if sentence in seen:
            parts.append(f"again = {seen[sentence]}")
        else:
            seen[sentence] = number
            parts += _proposed(sentence, first and number == 1, coded, forms)
    return "\n".join([*parts, *_stubs(text, forms)]) + "\n"


def _sentences(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each sentence, and whether it is a line by itself without an end: a headline, a bullet, a line of a table."""
    for line in text.splitlines():
        rest = straight(line).strip()
        alone = not re.search(r"[.!?][\"']*$", rest)
        while rest:
            end = differences.sentence_end(rest, 0)
            yield rest[:end], alone
            rest = rest[end:].strip()


class _Coded:
    """Coded sentences, by the words that they share with another."""

    def __init__(self, entries: list[Entry]):
        self.entries = [(entry, set(re.findall(r"\w+", entry.template.reads.casefold()))) for entry in entries]

    def nearest(self, sentence: str, slotted: str) -> tuple[Entry | None, float]:
        """Return the coded sentence that is most like another, and how like it is, from 0 to 1."""
        words = set(re.findall(r"\w+", sentence.casefold()))
        near = sorted(self.entries, key=lambda each: len(words & each[1]) / (len(words | each[1]) or 1))[-NEAR:]
        found = [(differences.likeness(entry.template.reads, slotted), entry) for entry, _ in near]
        best = max(found, key=lambda each: each[0], default=(0.0, None))
        return best[1], best[0]


def _proposed(sentence: str, headline: bool, coded: _Coded, forms: Forms) -> Iterator[str]:
    slotted = _slotted(sentence, forms)
    entry, likeness = coded.nearest(sentence, re.sub(r"\{\?\d*:(\w+)[^}]*\}", r"{\1}", slotted))
    if entry and likeness >= LIKE:
        offered = ", ".join(dict.fromkeys(f"{slot.claim} ({slot.kind})" for slot in entry.template.slots))
        yield f"# like {entry.place}: {offered or 'no claim'}"
        if likeness >= SAME:
            slotted = _with_claims(slotted, entry)
    if values := [sentence[start:end] for start, end, _ in _values(sentence, forms)]:
        yield "# in its slots: " + "; ".join(f"{number}: {words}" for number, words in enumerate(values, 1))
    if (
        role := "headline"
        if headline
        else next((role for role, look in _FURNITURE.items() if look.fullmatch(sentence)), "")
    ):
        yield f"reads  = {_quoted(_doubled(sentence))}"
        yield f'role   = "{role}?"  # furniture, no evidence; else status = "?"'
        return
    yield f"reads  = {_quoted(slotted)}"
    if _SPOKEN.search(sentence):
        yield 'by     = "?"'
    yield 'status = "?"'


def _with_claims(slotted: str, entry: Entry) -> str:
    """Return a proposal with the claims of a like sentence in its slots, where these are of the same kinds in order."""
    slots = [slot for slot in entry.template.slots if slot.kind != "words"]
    open_slots = list(re.finditer(r"\{\?\d+:(\w+)([^}]*)\}", slotted))
    if [slot.kind for slot in slots] != [found[1] for found in open_slots]:
        return slotted
    for slot, found in reversed(list(zip(slots, open_slots, strict=True))):
        says = f" {slot.says}" if slot.says else found[2]
        slotted = f"{slotted[: found.start()]}{{{slot.claim}:{slot.kind}{says}}}{slotted[found.end() :]}"
    return slotted


def _slotted(sentence: str, forms: Forms) -> str:
    """Put a slot in the place of each number, date and known name; a bracket of the article is doubled."""
    return _written(
        sentence, [(f"?{number}", *value) for number, value in enumerate(_values(sentence, forms), 1)], forms
    )


def _written(sentence: str, slots: list[tuple[str, int, int, str]], forms: Forms) -> str:
    at, written = 0, ""
    for name, start, end, kind in slots:
        written += _doubled(sentence[at:start]) + f"{{{name}:{kind}{_says(kind, sentence[start:end])}}}"
        at = end
    return written + _doubled(sentence[at:])


def _says(kind: str, words: str) -> str:
    """Return what a slot has to say of its value: the direction, where the words have none."""
    if kind not in ("change", "points"):
        return ""
    try:
        numbers.read(kind, words)
    except EvidenceError:
        return " ?"
    return ""


def _values(sentence: str, forms: Forms) -> list[tuple[int, int, str]]:
    """Return the values of a sentence that slots can take as they stand: what the reader would refuse is left as words."""
    found = leftovers.values(sentence, forms, (*leftovers.LOOKED_FOR, "name"))
    found = [
        (start, end, "share" if kind == "change" and sentence.startswith(" of ", end) else kind)
        for start, end, kind in found
    ]
    apart = [value for before, value in pairwise([(0, -1, ""), *found]) if value[0] > before[1]]
    return [value for value in apart if _accepted(sentence, value, forms)]


def _accepted(sentence: str, value: tuple[int, int, str], forms: Forms) -> bool:
    start, end, kind = value
    near = slice(max(0, start - 60), min(len(sentence), end + 60))  # what stands further off changes nothing
    cut = sentence[near]
    says = _says(kind, sentence[start:end]).replace("?", "up")
    reads = f"{_doubled(cut[: start - near.start])}{{x:{kind}{says}}}{_doubled(cut[end - near.start :])}"
    try:
        template = templates.compiled(reads, STATUSES)
        if kind != "name":
            forms.value(kind, sentence[start:end], says.strip())
    except EvidenceError:
        return False
    return templates.match(template, cut, 0, forms) is not None


def _stubs(text: str, forms: Forms) -> Iterator[str]:
    """Yield stubs, as comments, for names that names.toml does not have, and for claims that fit none."""
    known = {name for spelling in forms.names.known for name in (spelling, *spelling.split())}
    found = dict.fromkeys(match[0] for line in text.splitlines() for match in _NAME.finditer(straight(line)))
    new = [name for name in found if name not in known and len(name) > 2][:60]
    if new:
        yield from ("", "# For names.toml, under what each is the name of (leave out what is none):")
        yield from (f"# {json.dumps(name, ensure_ascii=False)} = []" for name in new)
    yield from (
        "",
        "# For claims.toml, where no claim fits: what it is about, what a count counts, of what a name is the name:",
    )
    yield '# new_claim = { about = "?", unit = "?", names = ["?"], period = "?" }'


def _doubled(words: str) -> str:
    return re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, words)


def _quoted(words: str) -> str:
    """Return words as a TOML string, with curled marks around quotations; those of markup stay straight."""
    parts = re.split(r"(<[^>]*>)", words)
    curled = "".join(
        part if number % 2 else re.sub(r'(?<![^\s(\[—-])"(?=\S)', "“", part).replace('"', "”")
        for number, part in enumerate(parts)
    )
    return json.dumps(curled, ensure_ascii=False).replace("\x7f", "\\u007f")
