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
from analysis.workbench.finding import Found, doubled

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
    parts += ["# The book asks:", *(f"#   {each.name}: {visible(each.about)}" for each in asked)] if asked else []
    parts += ["", _ARTICLE]
    parts += [f"opens = {_quoted(f'{doubled(opening[1])}{{published:date}}')}"] if opening else []
    parts.append(_OUTSIDE)
    coded = [each for coding in codings for each in coding.entries if not each.again and not each.role]
    sentences = list(cutting.sentences(seed.text[opening.end() if opening else 0 :]))
    seen: dict[str, int] = {}
    evidence: list[str] = []
    for number, sentence in enumerate(sentences, 1):
        parts += ["", "[[sentence]]"]
        if seen.setdefault(sentence, number) != number:
            parts.append(f"again = {seen[sentence]}")
        elif cutting.is_line(sentence) and not (evidence and any(leftovers.figures(sentence))):
            parts += [f"reads  = {_quoted(doubled(sentence))}", 'role   = "?"  # of what is no evidence; else status']
        else:
            evidence.append(sentence)
            following = " ".join(sentences[number : number + 3])[:LONGEST]
            parts += _evidence(sentence, following, coded, forms)
    return "\n".join([*parts, *stubs.lines("\n".join(evidence), forms.names)]) + "\n"


def _opening(text: str, forms: Forms) -> re.Match[str] | None:
    """Return the date line that opens a text: “date 2018-07-11 The first …”, but not “after 2018-07-11 …”."""
    opening = _OPENING.match(text)
    day = Found(opening.end(1), opening.end(), Slot("published", "date")) if opening else None
    return opening if day and finding.accepted(opening[0], day, forms) else None


def _evidence(sentence: str, following: str, coded: list[Entry], forms: Forms) -> Iterator[str]:
    found = finding.values(sentence, forms, following)
    bare = finding.written(sentence, [(each, f"{{{each.slot.kind}}}") for each in found])
    alike = ((differences.likeness(each.template, bare), each) for each in coded)
    likeness, entry = max(alike, key=itemgetter(0), default=(0.0, None))
    taken: dict[Found, Slot] = {}
    if entry and likeness >= LIKE:
        yield f"# like {entry.place}: {_offered(entry)}"
        taken = _aligned(entry, bare, sentence, found, forms) if likeness >= SAME else {}
    left = [each for each in found if each not in taken]
    if names := [sentence[each.start : each.end] for each in left if each.slot.kind == "name"]:
        yield f"# names: {', '.join(dict.fromkeys(names))}"
    asked = [each for each in left if each.slot.kind != "name"]
    if told := [f"{number}: {sentence[each.start : each.end]}" for number, each in enumerate(asked, 1)]:
        yield f"# in its slots: {'; '.join(told)}"
    slots = taken | {each: replace(each.slot, claim=f"?{number}") for number, each in enumerate(asked, 1)}
    reads = finding.written(sentence, [(each, str(slots[each])) for each in found if each in slots])
    yield f"reads  = {_quoted(reads)}"
    yield from ('by     = "?"', 'status = "?"')


def _offered(entry: Entry) -> str:
    slots = dict.fromkeys(f"{slot.claim} ({slot.kind})" for slot in entry.template.slots)
    return f"{', '.join(slots) or 'no claim'}; {entry.by}, {entry.status}"


def _aligned(entry: Entry, bare: str, sentence: str, found: list[Found], forms: Forms) -> dict[Found, Slot]:
    """Return the slots of a like sentence for the values that stand where they do, and fit them."""
    slots = [slot for slot in entry.template.slots if slot.kind != "words"]
    pairs = ((found[place], slots[number]) for number, place in differences.aligned(entry.template, bare))
    fits = {each: finding.offered(sentence, each[:2], slot, forms) for each, slot in pairs if not slot.status}
    return {each: offered.slot for each, offered in fits.items() if offered}


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
