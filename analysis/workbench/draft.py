"""A draft of an article's coding: every sentence, slots for its values, and `?` where a person decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from analysis.markup import visible
from analysis.reading import differences
from analysis.reading.codebook import Definition
from analysis.reading.coding import ROLES, STATUSES, Coding, Entry
from analysis.reading.forms import Forms
from analysis.reading.seeds import Seed
from analysis.reading.templates import Slot
from analysis.values.numbers import LONGEST
from analysis.workbench import cutting, finding, leftovers, stubs
from analysis.workbench.finding import Candidate, literal

LIKE = 0.45  # from here on a coded sentence is worth looking at
SAME = 0.75  # from here on its claims are proposed
_OPENING = re.compile(r"\s*((?:\w+:? )?)\d{4}-\d\d-\d\d(?=\s)")
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
    opening = _opening(seed.text, forms)
    parts = [_HEAD.format(name=seed.name, key=seed.key, statuses=", ".join(STATUSES), roles=", ".join(ROLES))]
    parts += ["# The book asks:", *(f"#   {claim.name}: {visible(claim.about)}" for claim in asked)] if asked else []
    parts += ["", _ARTICLE]
    parts += [f"opens = {_quoted(f'{literal(opening[1])}{{published:date}}')}"] if opening else []
    parts.append(_OUTSIDE)
    coded = [entry for coding in codings for entry in coding.entries if not entry.again and not entry.role]
    sentences = list(cutting.sentences(seed.text[opening.end() if opening else 0 :]))
    seen: dict[str, int] = {}
    evidence: list[str] = []
    for number, sentence in enumerate(sentences, 1):
        parts += ["", "[[sentence]]"]
        if seen.setdefault(sentence, number) != number:
            parts.append(f"again = {seen[sentence]}")
        elif cutting.is_line(sentence) and not (evidence and leftovers.numerals(sentence)):
            parts += [f"reads  = {_quoted(literal(sentence))}", 'role   = "?"  # of what is no evidence; else status']
        else:
            evidence.append(sentence)
            following = " ".join(sentences[number : number + 3])[:LONGEST]
            parts += _evidence(sentence, following, coded, forms)
    return "\n".join([*parts, *stubs.lines("\n".join(evidence), forms.names)]) + "\n"


def _opening(text: str, forms: Forms) -> re.Match[str] | None:
    """Return the date line that opens a text: “date 2018-07-11 The first …”, but not “after 2018-07-11 …”."""
    opening = _OPENING.match(text)
    day = Candidate(opening.end(1), opening.end(), Slot("published", "date")) if opening else None
    return opening if day and finding.accepted(opening[0], day, forms) else None


def _evidence(sentence: str, following: str, coded: list[Entry], forms: Forms) -> Iterator[str]:
    values = finding.values(sentence, forms, following)
    bare = finding.slotted(sentence, [(value, f"{{{value.slot.kind}}}") for value in values])
    alike = ((differences.likeness(entry.template, bare), entry) for entry in coded)
    likeness, entry = max(alike, key=itemgetter(0), default=(0.0, None))
    slots: dict[Candidate, Slot] = {}
    if likeness >= LIKE:
        yield f"# like {entry.place}: {_coded(entry)}"
        slots = _aligned(entry, bare, sentence, values, forms) if likeness >= SAME else {}
    left = [value for value in values if value not in slots]
    if names := [sentence[value.start : value.end] for value in left if value.slot.kind == "name"]:
        yield f"# names: {', '.join(dict.fromkeys(names))}"
    numbered = list(enumerate((value for value in left if value.slot.kind != "name"), 1))
    if words := [f"{number}: {sentence[value.start : value.end]}" for number, value in numbered]:
        yield f"# in its slots: {'; '.join(words)}"
    slots |= {value: replace(value.slot, claim=f"?{number}") for number, value in numbered}
    reads = finding.slotted(sentence, [(value, str(slots[value])) for value in values if value in slots])
    yield f"reads  = {_quoted(reads)}"
    yield from ('by     = "?"', 'status = "?"')


def _coded(entry: Entry) -> str:
    slots = dict.fromkeys(f"{slot.claim} ({slot.kind})" for slot in entry.template.slots)
    return f"{', '.join(slots) or 'no claim'}; {entry.by}, {entry.status}"


def _aligned(entry: Entry, bare: str, sentence: str, values: list[Candidate], forms: Forms) -> dict[Candidate, Slot]:
    """Return the slots of a like sentence for the values that stand where they do, and fit them."""
    slots = [slot for slot in entry.template.slots if slot.kind != "words"]
    pairs = ((values[place], slots[number]) for number, place in differences.aligned(entry.template, bare))
    offers = {value: finding.offered(sentence, value[:2], slot, forms) for value, slot in pairs if not slot.status}
    return {value: offer.slot for value, offer in offers.items() if offer}


def _quoted(words: str) -> str:
    """Return words as a TOML string, with curled marks around quotations, but straight ones in markup and addresses."""
    parts = re.split(f"({cutting.NO_PROSE.pattern})", words)  # every second one is markup or an address
    curled = "".join(part if number % 2 else _curled(part) for number, part in enumerate(parts))
    return "".join(map(_seen, json.dumps(curled, ensure_ascii=False)))


def _seen(letter: str) -> str:
    """Return a letter, or TOML's code for one that could not be seen."""
    return letter if letter == " " or visible(letter) == letter else f"\\U{ord(letter):08X}"


def _curled(words: str) -> str:
    return re.sub(r'(?<![^\s(\[—-])"(?=\S)', "“", words).replace('"', "”")
