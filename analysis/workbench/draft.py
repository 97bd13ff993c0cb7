"""A draft of an article's coding: every sentence, slots for its values, and `?` where a person decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.errors import EvidenceError
from analysis.markup import visible
from analysis.reading import differences, templates
from analysis.reading.codebook import Definition
from analysis.reading.coding import ROLES, STATUSES, Coding, Entry
from analysis.reading.forms import Forms
from analysis.reading.matching import LONGEST
from analysis.reading.spans import Seed
from analysis.reading.templates import Slot
from analysis.workbench import cutting, finding, leftovers, stubs
from analysis.workbench.finding import Found, doubled

LIKE = 0.45  # from here on a coded sentence is worth looking at
SAME = 0.75  # from here on its claims are proposed
SHARED = 0.2  # of all words of two sentences: from here on they are compared closely
NEAR = 5  # so many of them
_OPENING = re.compile(r"\s*((?:\w+:? )?)\d{4}-\d\d-\d\d(?=\s)")
_SPOKEN = re.compile(
    r"\b(?:said|says|tells?|told|asked|added|wrote|according|report(?:s|ed)|claim(?:s|ed)|confirm(?:s|ed)|announced|stated"
    r"|den(?:y|ies|ied)|warn(?:s|ed)|argue[sd]?|predict(?:s|ed)|expect(?:s|ed)?)\b|\"|(?<!\S)'(?=\w)",
    re.IGNORECASE,
)
# What furniture looks like; a person decides.
_FURNITURE = {
    "byline": re.compile(
        r"By [A-Z][\w.'-]*(?:(?:,| and)? [A-Z][\w.'-]*){0,6}|\((?:Writing|Reporting|Additional|Editing)\b.*\bby .*"
    ),
    "reading time": re.compile(r"\d+[ -]min(?:ute)?s?(?: read)?\.?", re.IGNORECASE),
    "credit": re.compile(r"(?:Photo|Image|Picture|Credit|Source)\b.{0,80}", re.IGNORECASE),
    "caption": re.compile(r"(?:<(?:figcaption|img)\b|!\[).*|.*\b(?:Photo|Image|Picture|Credit): .*"),
}
_BESIDE_A_DATE = re.compile(
    r"\W*(?:(?:(?i:published|updated|posted|dated?|on|at|[ap]\.?m\.?|\d+[ -]min(?:ute)?s?(?: read)?)|[A-Z]{2,4}"
    r"|\d\d?[:.]\d\d)(?!\w)\W*)*"
)
_HEAD = """\
# {name}: decide every "?".
#   reads   {{?1:count}} becomes {{claim:count}}, or the words again where they answer nothing that is asked;
#           [words]{{claim}} marks words that carry a statement, {{claim:name}} takes a name
#           a slot says what the words around it do: {{claim:change down}}, {{claim:count over}}; {{claim:share plain}}
#           where they do nothing; it may say a status of its own: {{claim:date dropped plan}}
#   by      who is behind it; "A < B" where A retells B, "[described so]" where unnamed, "unattributed" where nobody
#   status  {statuses}
#   but     what differs for one claim: but.claim = {{ by = "…", status = "…" }}; "claim open" where it is given twice
#   role    of what is no evidence, in the place of by and status: {roles};
#           [words]{{outlet}}, [words]{{author}} and {{published:date}} stand there
# Then: python -m analysis check, and python -m analysis read {key}, to compare each value with the article."""
_ARTICLE = """\
[article]
on = "?"                            # what readers call it by: “the article on …”"""
_OUTSIDE = """\
# written = 2018-07-11              # a day known from outside the text, and
# written_from = "its address"      # where from"""


def proposal(seed: Seed, codings: Sequence[Coding], forms: Forms, asked: Sequence[Definition] = ()) -> str:
    """Return a proposal as TOML, which `check` refuses until every `?` in it is decided.

    `asked` are the claims that the book asks for wherever an article answers.
    """
    opening = _opening(seed.text)
    parts = [_HEAD.format(name=seed.name, key=seed.key, statuses=", ".join(STATUSES), roles=", ".join(ROLES))]
    parts += ["# The book asks:", *(f"#   {each.name}: {visible(each.about)}" for each in asked)] if asked else []
    parts += ["", _ARTICLE]
    parts += [f"opens = {_quoted(f'{doubled(opening[1])}{{published:date}}')}"] if opening else []
    parts.append(_OUTSIDE)
    seen: dict[str, int] = {}
    coded = _Coded([entry for coding in codings for entry in coding.entries if not entry.again and not entry.role])
    text = seed.text[opening.end() if opening else 0 :]
    sentences, told, evidence, speaker = list(cutting.sentences(text)), False, [], ""
    for number, (sentence, endless) in enumerate(sentences, 1):
        parts += ["", "[[sentence]]"]
        if sentence in seen:
            parts.append(f"again = {seen[sentence]}")
        else:
            seen[sentence] = number
            following = " ".join(each for each, _ in sentences[number : number + 3])[:LONGEST]
            speaker = speaker if cutting.ITEM.match(sentence) else ""
            if day := _date_line(sentence, forms):
                parts += _furniture(_written(sentence, [(day, "{published:date}")]), "date line")
            elif role := _role(sentence) or _headline(sentence, endless and not told, number):
                parts += [f"# its author, if a person: {_by_author(sentence)}"] if role == "byline" else []
                parts += _furniture(doubled(sentence), role)
            elif sentence.endswith(":") and cutting.ITEM.match(following):
                speaker = _speaker(sentence, forms)
                parts += _furniture(doubled(sentence), "subhead")
            else:
                told = True
                evidence.append(sentence)
                parts += _evidence(sentence, following, coded, forms, speaker)
    return "\n".join([*parts, *stubs.lines("\n".join(evidence), forms.names)]) + "\n"


def _speaker(subhead: str, forms: Forms) -> str:
    """Return who says what stands in the list below a line, as “What the mill says now:” names him; "" for nobody."""
    found = [each for each in finding.values(subhead, forms) if each.kind == "name"] if _SPOKEN.search(subhead) else []
    return forms.names.one(subhead[found[0].start : found[0].end]) if found else ""


def _opening(text: str) -> re.Match[str] | None:
    """Return the date line that opens a text: “date 2018-07-11 The first …”, but not “after 2018-07-11 …”."""
    opening = _OPENING.match(text)
    try:
        templates.compiled(f"{opening[1]}{{published:date}}" if opening else "")
    except EvidenceError:
        return None
    return opening


class _Coded:
    """Coded sentences, by the words that they share with another."""

    def __init__(self, entries: list[Entry]):
        self.entries = [(entry, set(re.findall(r"\w+", entry.template.reads.casefold()))) for entry in entries]

    def nearest(self, sentence: str, slotted: str) -> tuple[Entry | None, float]:
        """Return the coded sentence that is most like another, and how like it is, from 0 to 1."""
        words = set(re.findall(r"\w+", sentence.casefold()))
        shared = [(len(words & each) / (len(words | each) or 1), n) for n, (_, each) in enumerate(self.entries)]
        near = sorted((each for each in shared if each[0] >= SHARED), reverse=True)[:NEAR]
        found = [(differences.likeness(self.entries[number][0].template, slotted), number) for _, number in near]
        likeness, number = max(found, default=(0.0, -1))
        return (self.entries[number][0] if found else None), likeness


def _role(sentence: str) -> str:
    return next((role for role, look in _FURNITURE.items() if look.fullmatch(sentence)), "")


def _headline(sentence: str, heads: bool, number: int) -> str:
    """Return "headline" for a line without an end that stands before all sentences; a later one has no figures."""
    return "headline" if heads and (number == 1 or not any(leftovers.figures(sentence))) else ""


def _by_author(byline: str) -> str:
    """Return a byline with its author marked.

    >>> _by_author("By Ann Lee, Leeds")
    'By [Ann Lee]{author}, Leeds'
    """
    return re.sub(r"^By ([^,]+)", r"By [\1]{author}", doubled(byline))


def _date_line(sentence: str, forms: Forms) -> Found | None:
    """Return the day of a line that tells when the article was written, and nothing else but how long it reads."""
    for day in forms.pattern("date").finditer(sentence) if len(sentence) < 80 else ():
        if re.search(r"\d{4}", day[0]) and _BESIDE_A_DATE.fullmatch(sentence[: day.start()] + sentence[day.end() :]):
            found = Found(*day.span(), "date")
            return found if finding.accepted(sentence, found, forms) else None
    return None


def _furniture(reads: str, role: str) -> Iterator[str]:
    yield f"reads  = {_quoted(reads)}"
    yield f'role   = "{role}?"  # no evidence; else status = "?"'


def _evidence(sentence: str, following: str, coded: _Coded, forms: Forms, speaker: str) -> Iterator[str]:
    found = finding.values(sentence, forms, following)
    bare = _written(sentence, [(each, f"{{{each.kind}}}") for each in found])
    entry, likeness = coded.nearest(sentence, bare)
    taken: dict[int, Slot] = {}
    if entry and likeness >= LIKE:
        yield f"# like {entry.place}: {_offered(entry)}"
        taken = _aligned(entry, bare, sentence, found, forms) if likeness >= SAME else {}
    if names := [sentence[each.start : each.end] for number, each in enumerate(found) if _is_name(each, number, taken)]:
        yield f"# names: {', '.join(dict.fromkeys(names))}"
    open_slots = [number for number, each in enumerate(found) if number not in taken and each.kind != "name"]
    if values := [sentence[found[number].start : found[number].end] for number in open_slots]:
        yield "# in its slots: " + "; ".join(f"{number}: {words}" for number, words in enumerate(values, 1))
    slots = [(found[number], _taking(slot, sentence, found[number])) for number, slot in taken.items()]
    slots += [(found[n], f"{{?{i}:{found[n].kind}{found[n].says}}}") for i, n in enumerate(open_slots, 1)]
    yield f"reads  = {_quoted(_written(sentence, sorted(slots, key=lambda each: each[0].start)))}"
    if speaker or _SPOKEN.search(sentence):
        yield f"by     = {json.dumps(f'{speaker}?', ensure_ascii=False)}"
    yield 'status = "?"'


def _is_name(each: Found, number: int, taken: dict[int, Slot]) -> bool:
    return each.kind == "name" and number not in taken


def _offered(entry: Entry) -> str:
    slots = dict.fromkeys(f"{slot.claim} ({slot.kind})" for slot in entry.template.slots)
    return f"{', '.join(slots) or 'no claim'}; {entry.by}, {entry.status}"


def _aligned(entry: Entry, bare: str, sentence: str, found: list[Found], forms: Forms) -> dict[int, Slot]:
    """Return the slots of a like sentence by the number of the value that stands where they do, and fits them."""
    slots = [slot for slot in entry.template.slots if slot.kind != "words"]
    pairs = differences.aligned(entry.template, bare)
    fitting = {ours: slots[theirs] for theirs, ours in pairs if not slots[theirs].status}
    return {
        number: slot
        for number, slot in fitting.items()
        if finding.accepted(sentence, _taken(slot, sentence, found[number]), forms)
    }


def _taken(slot: Slot, sentence: str, value: Found) -> Found:
    """Return a value as a slot of a like sentence takes it; what words around it do, a person decides anew."""
    says = " ?" if slot.says else finding.undecided(slot.kind, sentence[value.start : value.end])
    return replace(value, kind=slot.kind, says=says)


def _taking(slot: Slot, sentence: str, value: Found) -> str:
    """Return a slot of a like sentence for a value of this one."""
    subject, period = f"[{slot.subject}]" * bool(slot.subject), f"@{slot.period}" * bool(slot.period)
    return f"{{{slot.claim}{subject}{period}:{slot.kind}{_taken(slot, sentence, value).says}}}"


def _written(sentence: str, slots: list[tuple[Found, str]]) -> str:
    """Return a sentence with slots in the place of values; a bracket of the article is doubled."""
    at, written = 0, ""
    for value, slot in slots:
        written += doubled(sentence[at : value.start]) + slot
        at = value.end
    return written + doubled(sentence[at:])


def _quoted(words: str) -> str:
    """Return words as a TOML string, with curled marks around quotations, but straight ones in markup and addresses."""
    at, curled = 0, ""
    for kept in cutting.NO_PROSE.finditer(words):
        curled += _curled(words[at : kept.start()]) + kept[0]
        at = kept.end()
    return "".join(map(_seen, json.dumps(curled + _curled(words[at:]), ensure_ascii=False)))


def _seen(letter: str) -> str:
    """Return a letter, or TOML's code for one that could not be seen."""
    return letter if letter == " " or visible(letter) == letter else f"\\U{ord(letter):08X}"


def _curled(words: str) -> str:
    return re.sub(r'(?<![^\s(\[—-])"(?=\S)', "“", words).replace('"', "”")
