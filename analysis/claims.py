"""Look the catalogue's claims up among the mentions of every article, and weigh who says them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from analysis import dates, intervals
from analysis.catalogue import Entry, Number, When, Who
from analysis.lexicon import CARRIES_ON, CLAUSE, OWNS_FIGURE, SPEECH_BEFORE
from analysis.model import Attribution, Claim, Date, Mention, Name, Phrase, Quantity, Sentence, Window

Resolve = Callable[[Date], Window]


@dataclass(frozen=True)
class Passage:
    """A clause with what is said in it and the words that its subject may stand in."""

    sentence: Sentence
    start: int
    end: int
    topic: str
    context: str
    mentions: tuple[Mention, ...]

    @property
    def text(self) -> str:
        """Return the clause itself."""
        return self.sentence.seed.text[self.start : self.end]


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)


def passages(sentences: Iterable[Sentence], mentions: Iterable[Mention]) -> list[Passage]:
    """Cut sentences into clauses; one that opens with a pronoun carries its predecessor's words on."""
    said: dict[str, list[Mention]] = {}
    for mention in mentions:
        said.setdefault(mention.sentence.id, []).append(mention)
    found: list[Passage] = []
    before = ""
    for sentence in sentences:
        carried = before if CARRIES_ON.match(sentence.quote) else ""
        for start, end in _clauses(sentence):
            clause = sentence.seed.text[start:end]
            topic = f"{before} {clause}" if CARRIES_ON.match(clause) else clause
            inside = tuple(m for m in said.get(sentence.id, ()) if start <= m.start and m.end <= end)
            found.append(Passage(sentence, start, end, topic, f"{carried} {sentence.quote}", inside))
            before = clause
        before = sentence.quote
    return found


def _clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    start = sentence.start
    for cut in CLAUSE.finditer(sentence.seed.text, sentence.start, sentence.end):
        yield start, cut.start()
        start = cut.end()
    yield start, sentence.end


def find(
    catalogue: Iterable[Entry],
    found: list[Passage],
    attributions: dict[str, Attribution],
    resolve: Resolve,
) -> list[Claim]:
    """Return the claims of a catalogue in its order; a repeated sentence is not looked at again.

    Mentions that agree and have one origin are one claim.
    """
    told = [passage for passage in found if passage.sentence.repeats is None]
    claims: list[Claim] = []
    for entry in catalogue:
        grouped: list[Claim] = []
        for passage in told:
            for mention in _carriers(entry, passage):
                _file(grouped, entry.name, mention, attributions[passage.sentence.id], resolve)
        claims += grouped
    return claims


def _file(claims: list[Claim], name: str, mention: Mention, attribution: Attribution, resolve: Resolve) -> None:
    """Add a mention to the claim of its origin that it agrees with, or make it a claim of its own."""
    for index, claim in enumerate(claims):
        if claim.origin == attribution.origin and agree(claim.value, mention, resolve):
            claims[index] = Claim(name, claim.value, claim.origin, claim.status, (*claim.evidence, mention))
            return
    claims.append(Claim(name, mention, attribution.origin, attribution.status, (mention,)))


def agree(one: Mention, other: Mention, resolve: Resolve) -> bool:
    """Tell whether two mentions say the same: intervals or windows that meet, or equal words."""
    match one, other:
        case Quantity(), Quantity():
            return intervals.overlap(intervals.read(one), intervals.read(other))
        case Date(), Date():
            return dates.overlap(resolve(one), resolve(other))
        case Name(), Name():
            return one.name == other.name
        case Phrase(), Phrase():
            return one.value == other.value
    return False


def leading(found: Iterable[Claim], resolve: Resolve) -> dict[str, Claim]:
    """Return for each name the claim that the book states: the one that most origins agree with, else the first."""
    named: dict[str, list[Claim]] = {}
    for claim in found:
        named.setdefault(claim.name, []).append(claim)
    return {name: max(made, key=lambda claim: _support(claim, made, resolve)) for name, made in named.items()}


def _support(claim: Claim, made: list[Claim], resolve: Resolve) -> int:
    return len({other.origin for other in made if agree(claim.value, other.value, resolve)})


def origins(claims: Iterable[Claim]) -> list[str]:
    """Return who says it, each once: corroboration counts origins, not articles."""
    return list(dict.fromkeys(claim.origin for claim in claims))


def verdict(made: list[Claim], resolve: Resolve) -> str:
    """Return how the claims of one name stand to each other, by who makes them.

    One origin that says two things has changed its word; two origins that do are in conflict.
    """
    clashes = [(one, other) for one, other in combinations(made, 2) if not agree(one.value, other.value, resolve)]
    if any(one.origin != other.origin for one, other in clashes):
        return "in conflict"
    if clashes:
        return "changed by its origin"
    return "one origin" if len(origins(made)) == 1 else "origins agree"


def _carriers(entry: Entry, passage: Passage) -> Iterator[Mention]:
    """Yield the mentions of a passage that carry a claim: the first, or all where it has many values."""
    subject, *rest = entry.about
    if not _pattern(subject).search(passage.topic):
        return
    if any(_pattern(words).search(passage.topic) for words in entry.against):
        return
    if not all(_pattern(words).search(passage.context) for words in rest):
        return
    if entry.whose and _of_others(entry.whose, passage):
        return
    for mention in _candidates(entry, passage):
        yield mention
        if not entry.many:
            return


def _of_others(whose: str, passage: Passage) -> bool:
    """Tell whether a figure belongs to other places or firms ("Volkswagen exports 636,000 cars from Mexico")."""
    named = [mention for mention in passage.mentions if isinstance(mention, Name)]
    places = [name for name in named if name.kind == "place"]
    if places and not any(_pattern(whose).match(name.name) for name in places):
        return True
    tails = [name.seed.text[name.end : name.end + 40] for name in named if name.kind != "place"]
    return any(OWNS_FIGURE.match(tail) for tail in tails)


def _candidates(entry: Entry, passage: Passage) -> Iterator[Mention]:
    match entry.needs:
        case Number(kind, unit):
            counted = [each for each in passage.mentions if isinstance(each, Quantity) and each.kind == kind]
            kept = [each for each in counted if not _left_behind(each)]
            # "They doubled to 1.2 million" leaves out the unit, which the subject tells.
            yield from [each for each in kept if each.unit == unit] or [each for each in kept if not each.unit]
        case When(span, saying):
            for each in passage.mentions:
                if isinstance(each, Date) and _dates_the_saying(each) == saying and (not span or dates.months(each)):
                    yield each
        case Who(kind, before, after):
            for each in passage.mentions:
                if isinstance(each, Name) and each.kind == kind and _beside(each, passage, before, after):
                    yield each
        case words:
            yield from _phrases(words.values, passage)


def _left_behind(quantity: Quantity) -> bool:
    """Tell whether a number is where a change came from ("up from 254,000")."""
    return bool(re.search(r"\bfrom\s$", quantity.seed.text[max(0, quantity.start - 8) : quantity.start]))


def _dates_the_saying(date: Date) -> bool:
    """Tell whether a date tells when something was said ("said on Friday"), or is a dateline."""
    head = date.seed.text[max(0, date.start - 30) : date.start]
    return date.form == "dateline" or bool(SPEECH_BEFORE.search(head))


def _beside(name: Name, passage: Passage, before: str, after: str) -> bool:
    text = name.seed.text
    if not before and not after:
        return True
    head = text[max(passage.start, name.start - 80) : name.start]
    tail = text[name.end : min(passage.end, name.end + 120)]
    return bool(
        (before and re.search(rf"(?:{before})$", head, re.IGNORECASE))
        or (after and re.match(after, tail, re.IGNORECASE))
    )


def _phrases(values: tuple[tuple[str, str], ...], passage: Passage) -> Iterator[Phrase]:
    for value, words in values:
        match = _pattern(words).search(passage.text)
        if match and match.group().strip():
            shift = len(match.group()) - len(match.group().lstrip())
            start, end = passage.start + match.start() + shift, passage.start + match.end()
            yield Phrase(passage.sentence.seed, start, end, passage.sentence, value)
