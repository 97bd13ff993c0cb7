"""A draft of an article's coding: every sentence, slots for its values, and `?` where a person decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import nlargest
from operator import itemgetter

from analysis.markup import visible
from analysis.reading import differences
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
    opening = _opening(seed.text, forms)
    parts = [_HEAD.format(name=seed.name, key=seed.key, statuses=", ".join(STATUSES), roles=", ".join(ROLES))]
    parts += ["# The book asks:", *(f"#   {each.name}: {visible(each.about)}" for each in asked)] if asked else []
    parts += ["", _ARTICLE]
    parts += [f"opens = {_quoted(f'{doubled(opening[1])}{{published:date}}')}"] if opening else []
    parts.append(_OUTSIDE)
    seen: dict[str, int] = {}
    entries = (each for coding in codings for each in coding.entries if not each.again and not each.role)
    coded = [(each, _words(each.template.reads)) for each in entries]
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
                parts += _furniture(finding.written(sentence, [(day, str(day.slot))]), "date line")
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
    found = forms.pattern("name").search(subhead) if _SPOKEN.search(subhead) else None
    return forms.names.one(found[0]) if found else ""


def _opening(text: str, forms: Forms) -> re.Match[str] | None:
    """Return the date line that opens a text: “date 2018-07-11 The first …”, but not “after 2018-07-11 …”."""
    opening = _OPENING.match(text)
    day = Found(opening.end(1), opening.end(), Slot("published", "date")) if opening else None
    return opening if day and finding.accepted(opening[0], day, forms) else None


def _words(sentence: str) -> set[str]:
    return set(re.findall(r"\w+", sentence.casefold()))


def _nearest(sentence: str, bare: str, entries: list[tuple[Entry, set[str]]]) -> tuple[float, Entry | None]:
    """Return how like the nearest coded sentence is, from 0 to 1, and that one; those that share few words are none."""
    words = _words(sentence)
    shared = ((len(words & each) / (len(words | each) or 1), entry) for entry, each in entries)
    near = nlargest(NEAR, (each for each in shared if each[0] >= SHARED), key=itemgetter(0))
    found = ((differences.likeness(entry.template, bare), entry) for _, entry in near)
    return max(found, key=itemgetter(0), default=(0.0, None))


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
            found = Found(*day.span(), Slot("published", "date"))
            return found if finding.accepted(sentence, found, forms) else None
    return None


def _furniture(reads: str, role: str) -> Iterator[str]:
    yield f"reads  = {_quoted(reads)}"
    yield f'role   = "{role}?"  # no evidence; else status = "?"'


def _evidence(
    sentence: str, following: str, coded: list[tuple[Entry, set[str]]], forms: Forms, speaker: str
) -> Iterator[str]:
    found = finding.values(sentence, forms, following)
    bare = finding.written(sentence, [(each, f"{{{each.slot.kind}}}") for each in found])
    likeness, entry = _nearest(sentence, bare, coded)
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
    if speaker or _SPOKEN.search(sentence):
        yield f"by     = {json.dumps(f'{speaker}?', ensure_ascii=False)}"
    yield 'status = "?"'


def _offered(entry: Entry) -> str:
    slots = dict.fromkeys(f"{slot.claim} ({slot.kind})" for slot in entry.template.slots)
    return f"{', '.join(slots) or 'no claim'}; {entry.by}, {entry.status}"


def _aligned(entry: Entry, bare: str, sentence: str, found: list[Found], forms: Forms) -> dict[Found, Slot]:
    """Return the slots of a like sentence for the values that stand where they do, and fit them.

    What the words around a value do, a person decides anew.
    """
    slots = [slot for slot in entry.template.slots if slot.kind != "words"]
    taken = {}
    for number, place in differences.aligned(entry.template, bare):
        each, slot = found[place], slots[number]
        says = "?" if slot.says else finding.undecided(slot.kind, sentence[each.start : each.end])
        slot = replace(slot, says=says)
        if not slot.status and finding.accepted(sentence, replace(each, slot=slot), forms):
            taken[each] = slot
    return taken


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
