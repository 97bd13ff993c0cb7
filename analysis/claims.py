"""Look the catalogue's claims up among the mentions of every article, and weigh who says them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import combinations, islice
from math import inf

from analysis import caseless, dates, intervals
from analysis.catalogue import Entry, Number, When, Who
from analysis.lexicon import (
    ASIDE,
    BUYERS,
    CARRIES_ON,
    CLAUSE,
    COMPARED,
    COMPARES,
    JOINED,
    LEADS_UP,
    LOSES,
    OF_ITSELF,
    OPENS_ASIDE,
    OPENS_SAYING,
    OWNERS,
    PUBLIC_BODIES,
    SPEECH_AFTER,
    SPEECH_BEFORE,
)
from analysis.model import (
    Attribution,
    Claim,
    Date,
    EvidenceError,
    Interval,
    Mention,
    Name,
    Phrase,
    Quantity,
    Sentence,
    Window,
)
from analysis.vocabulary import OURS, VENTURERS

Resolve = Callable[[Date], Window]
Meaning = Interval | Window | str
# What a figure can be at all, by its kind: nobody builds more cars than there are people, and exports that fall by
# more than all of them are none.  Beyond it the article is wrong, or was misread.
ALLOWED = {
    "count": (0, 10**10), "share": (0, 100), "rank": (1, 10**4), "money": (0, 10**15), "change": (-99, 10**5),
}  # fmt: skip


@dataclass(frozen=True)
class Passage:
    """A clause with what is said in it and, in lower case, the words that its subject may stand in."""

    sentence: Sentence
    start: int
    end: int
    topic: str
    context: str
    mentions: tuple[Mention, ...]
    firms: frozenset[str]  # named anywhere in the article, in lower case

    @cached_property
    def text(self) -> str:
        """Return the clause itself, in lower case."""
        return caseless.lower(self.sentence.seed.text[self.start : self.end])

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Return what kinds of mention the clause has; most claims need one that most clauses lack."""
        return frozenset("date" if isinstance(each, Date) else each.kind for each in self.mentions)

    @cached_property
    def _known(self) -> dict[tuple[str, str], bool]:
        return {}

    def speaks_of(self, words: str, where: str) -> bool:
        """Tell whether the topic or context has words; they are looked for once, as many claims share them."""
        if (words, where) not in self._known:
            self._known[words, where] = bool(_pattern(words).search(getattr(self, where)))
        return self._known[words, where]


def _pattern(words: str) -> re.Pattern[str]:
    return caseless.pattern(rf"(?<!\w)(?:{words})")


def _fits(words: str, name: Name) -> bool:
    return bool(_pattern(words).match(caseless.lower(name.name)))


def passages(sentences: Iterable[Sentence], mentions: Iterable[Mention]) -> list[Passage]:
    """Cut sentences into clauses; one that opens with a pronoun carries its predecessor's words on."""
    said: dict[str, list[Mention]] = {}
    firms: dict[str, set[str]] = {}
    for mention in mentions:
        said.setdefault(mention.sentence.id, []).append(mention)
        if isinstance(mention, Name) and mention.kind in OWNERS - {"place"} and not _is_public(mention.name):
            firms.setdefault(mention.seed.key, set()).add(caseless.lower(mention.name))
    named = {key: frozenset(names) for key, names in firms.items()}
    found: list[Passage] = []
    before = ""
    for sentence in sentences:
        carried = before if CARRIES_ON.match(sentence.quote) else ""
        for start, end in _clauses(sentence):
            clause = sentence.seed.text[start:end]
            topic = f"{before} {clause}" if CARRIES_ON.match(clause) else clause
            inside = tuple(m for m in said.get(sentence.id, ()) if start <= m.start and m.end <= end)
            known = named.get(sentence.seed.key, frozenset())
            words = caseless.lower(topic), caseless.lower(f"{carried} {sentence.quote}")
            found.append(Passage(sentence, start, end, *words, inside, known))
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
    first = [passage for passage in found if passage.sentence.repeats is None]
    claims: list[Claim] = []
    for entry in catalogue:
        grouped: dict[str, dict[Meaning, Claim]] = {}
        for passage in _offering(entry, first):
            attribution = attributions[passage.sentence.id]
            for mention in _carriers(entry, passage, attribution.origin):
                told = _told(mention, attribution)
                _file(grouped.setdefault(told.origin, {}), entry.name, mention, told, resolve)
        made = [claim for own in grouped.values() for claim in own.values()]
        claims += sorted(made, key=lambda claim: (claim.value.seed.name, claim.value.start))
    return claims


def _told(mention: Mention, attribution: Attribution) -> Attribution:
    """Return how a mention is meant and by whom: on which day somebody spoke is not theirs to tell but the writer's."""
    if isinstance(mention, Date) and mention.tense == "past" and (_dates_the_saying(mention) or _leads_up(mention)):
        return Attribution("fact", f"writer of {mention.seed.key}")
    return attribution


def _offering(entry: Entry, told: list[Passage]) -> list[Passage]:
    """Return the passages that have a mention of the kind that a claim needs."""
    match entry.needs:
        case Number(kind, first=""):
            needed = set(kind.split())
        case When():
            needed = {"date"}
        case Who(kind):
            needed = {kind}
        case _:
            return told
    return [passage for passage in told if not needed.isdisjoint(passage.kinds)]


def _file(
    own: dict[Meaning, Claim], name: str, mention: Mention, attribution: Attribution, resolve: Resolve
) -> None:
    """Add a mention to that claim of its origin with which it agrees, or make it a claim of its own."""
    if isinstance(mention, Quantity):
        _possible(name, mention)
    meaning = _meaning(mention, resolve)
    alike = meaning if meaning in own else next((each for each in own if _meet(each, meaning)), None)
    if alike is None:
        own[meaning] = Claim(name, mention, attribution.origin, attribution.status, (mention,))
    else:
        own[alike] = replace(own[alike], evidence=(*own[alike].evidence, mention))


def _possible(name: str, figure: Quantity) -> None:
    """Refuse a figure that cannot be, so that nothing is derived from it."""
    low, high = ALLOWED.get(figure.kind, (figure.value, figure.value))
    if not low <= figure.value <= high:
        allowed = f"{low:,} to {high:,} {figure.unit}".strip()
        raise EvidenceError(f"{figure.place}: {name} is {figure.quote!r}; allowed are {allowed}")


def agree(one: Mention, other: Mention, resolve: Resolve) -> bool:
    """Tell whether two mentions say the same: intervals or windows that meet, or equal words."""
    return type(one) is type(other) and _meet(_meaning(one, resolve), _meaning(other, resolve))


def _meaning(mention: Mention, resolve: Resolve) -> Meaning:
    """Return what a mention says, its wording left aside; two of one name are compared by it."""
    match mention:
        case Quantity():
            return intervals.read(mention)
        case Date():
            window = resolve(mention)
            return Window(window.earliest, window.latest)
        case Name():
            return mention.name
    return mention.value


def _meet(one: Meaning, other: Meaning) -> bool:
    match one, other:
        case Interval(), Interval():
            return intervals.overlap(one, other)
        case Window(), Window():
            return dates.overlap(one, other)
    return one == other


def leading(found: Iterable[Claim], resolve: Resolve) -> dict[str, Claim]:
    """Return for each name the claim that the book states: the one that most origins agree with, else the first."""
    named: dict[str, list[tuple[Meaning, Claim]]] = {}
    for claim in found:
        named.setdefault(claim.name, []).append((_meaning(claim.value, resolve), claim))
    return {name: _best(made) for name, made in named.items()}


def _best(made: list[tuple[Meaning, Claim]]) -> Claim:
    sayers = _sayers(made)
    backers = {meaning: set(who) for meaning, who in sayers.items()}
    for one, other in _meetings(sayers):
        backers[one] |= sayers[other]
        backers[other] |= sayers[one]
    return max(made, key=lambda each: len(backers[each[0]]))[1]


def _sayers(made: Iterable[tuple[Meaning, Claim]]) -> dict[Meaning, set[str]]:
    """Return who says it for each meaning; thousands of articles share few."""
    sayers: dict[Meaning, set[str]] = {}
    for meaning, claim in made:
        sayers.setdefault(meaning, set()).add(claim.origin)
    return sayers


def _meetings(meanings: Iterable[Meaning]) -> Iterator[tuple[Meaning, Meaning]]:
    """Yield each pair that meets; sorted by where they begin, so that those far apart are never compared."""
    ordered = sorted(((*_ends(meaning), meaning) for meaning in meanings), key=lambda each: each[:2])
    for position, (_, high, one) in enumerate(ordered, 1):
        for low, _, other in islice(ordered, position, None):
            if low > high:
                break
            if _meet(one, other):
                yield one, other


def _ends(meaning: Meaning) -> tuple:
    match meaning:
        case Interval(low=low, high=high):
            return -inf if low is None else low, inf if high is None else high
        case Window(earliest=low, latest=high):
            return low or dt.date.min, high or dt.date.max
    return meaning, meaning


def origins(claims: Iterable[Claim]) -> list[str]:
    """Return who says it, each once: corroboration counts origins, not articles."""
    return list(dict.fromkeys(claim.origin for claim in claims))


def verdict(made: list[Claim], resolve: Resolve) -> str:
    """Return how the claims of one name stand to each other, by who makes them.

    One origin that says two things has changed its word; two origins that do are in conflict.
    """
    sayers = _sayers((_meaning(claim.value, resolve), claim) for claim in made)
    if any(len(who) > 1 for who in _clashes(sayers)):
        return "in conflict"
    if any(_clashes(sayers)):
        return "changed by its origin"
    voices = origins(made)
    if len(voices) == 1:
        return "one origin"
    if len({meaning.unit for meaning in sayers if isinstance(meaning, Interval)}) > 1:
        return "in units that cannot be compared"
    # A writer who tells of a firm may have it from the firm: that is no second origin.
    named = [voice for voice in voices if not voice.startswith("writer of")]
    return "origins agree" if len(named) > 1 else "repeated, independence not shown"


def _clashes(sayers: dict[Meaning, set[str]]) -> Iterator[set[str]]:
    """Return for each two meanings that do not meet those who say the one or the other."""
    pairs = combinations(sayers, 2)
    return (sayers[one] | sayers[other] for one, other in pairs if _comparable(one, other) and not _meet(one, other))


def _comparable(one: Meaning, other: Meaning) -> bool:
    """Tell whether two meanings can contradict each other: sums in two currencies cannot."""
    return not isinstance(one, Interval) or not isinstance(other, Interval) or one.unit == other.unit


def _carriers(entry: Entry, passage: Passage, origin: str) -> Iterator[Mention]:
    """Yield the mentions of a passage that carry a claim: the first, or all where it has many values."""
    subject, *rest = entry.about
    if not passage.speaks_of(subject, "topic"):
        return
    if any(passage.speaks_of(words, "topic") for words in entry.against):
        return
    if not all(passage.speaks_of(words, "context") for words in rest):
        return
    if entry.whose and _of_others(entry.whose, passage, origin):
        return
    for mention in _candidates(entry, passage):
        yield mention
        if not entry.many:
            return


def _of_others(whose: str, passage: Passage, origin: str) -> bool:
    """Tell whether a figure belongs to other places or firms ("Volkswagen exports 636,000 cars from Mexico")."""
    named = [each for each in passage.mentions if isinstance(each, Name) and each.kind in OWNERS]
    owners = [each for each in named if not _is_source(each, origin) and not _is_aside(each)]
    firms = [each for each in owners if each.kind != "place"]
    if _are_others(whose, firms):
        return True
    if not _pattern(whose).match("mini"):
        places = [each for each in owners if each.kind == "place"]
        return bool(places) and not _fits(whose, places[0])
    # "The talks go well" in an article on Volkswagen alone are Volkswagen's.
    return not firms and bool(passage.firms) and not any(_pattern(whose).match(firm) for firm in passage.firms)


def _are_others(whose: str, firms: list[Name]) -> bool:
    """Tell whether other firms are spoken of, or what our partner or we do with others ("a venture with Daimler")."""
    strange = [each for each in firms if not _fits(whose, each)]
    if not strange or strange[0] is firms[0] or not any(_fits(OURS, each) for each in firms):
        return bool(strange)
    if any(_fits(VENTURERS, each) and not _fits(OURS, each) for each in firms):
        return False
    return any(_is_joined(each) for each in strange)


def _is_joined(name: Name) -> bool:
    return bool(JOINED.search(name.seed.text[max(name.sentence.start, name.start - 25) : name.start]))


def _is_source(name: Name, origin: str) -> bool:
    """Tell who only says it ("CAAM said"), not of itself ("Tesla said it exported")."""
    if _is_public(name.name):
        return True
    return name.name == origin and not OF_ITSELF.match(name.seed.text, name.end, name.sentence.end)


def _is_public(name: str) -> bool:
    return not PUBLIC_BODIES.isdisjoint(name.lower().split())


def _is_aside(name: Name) -> bool:
    """Tell a name that is only compared or listed ("overtaking Japan", "led by Tesla", "Japan was overtaken")."""
    text, sentence = name.seed.text, name.sentence
    opening = OPENS_ASIDE.match(text, sentence.start, sentence.end)
    return bool(
        (opening and name.end < opening.end())
        or ASIDE.search(text[max(sentence.start, name.start - 25) : name.start])
        or LOSES.match(text, name.end, sentence.end)
    )


def _candidates(entry: Entry, passage: Passage) -> Iterator[Mention]:
    match entry.needs:
        case Number() as needs:
            yield from _figures(needs, passage)
        case When(span, saying):
            for each in passage.mentions:
                if not isinstance(each, Date) or (span and (not dates.months(each) or _is_compared(each))):
                    continue
                if saying is None or saying == _dates_the_saying(each):
                    yield each
        case Who() as needs:
            yield from _names(needs, passage)
        case words:
            yield from _phrases(words.values, passage)


def _figures(needs: Number, passage: Passage) -> Iterator[Quantity]:
    counted = [each for each in passage.mentions if isinstance(each, Quantity) and each.kind in needs.kind.split()]
    kept = [each for each in counted if not _left_behind(each)]
    # "They doubled to 1.2 million" leaves out the unit, which the subject tells; 35,000 buyers have bought 35,000 cars.
    others = {"", *BUYERS} if needs.unit == "vehicle" else {""}
    alike = [each for each in kept if needs.unit in (each.unit, "")]
    found = alike or [each for each in kept if each.unit in others]
    if not found and needs.first:
        for words in _phrases((("", needs.first),), passage):
            place = (words.seed, words.start, words.end, words.sentence)
            found = [Quantity(*place, Fraction(1), "", needs.kind, "", Fraction(0))]
    yield from found


def _names(needs: Who, passage: Passage) -> list[Name]:
    named = [each for each in passage.mentions if isinstance(each, Name) and each.kind == needs.kind]
    # "The British city of Oxford": a place called by its own name comes before one in an adjective.
    named.sort(key=lambda each: each.quote != each.name)
    able = [each for each in named if not (needs.but and _fits(needs.but, each))]
    return [each for each in able if _beside(each, passage, needs)] or (able if needs.anywhere else [])


def _left_behind(quantity: Quantity) -> bool:
    """Tell whether a number is where a change came from ("up from 254,000")."""
    head = quantity.seed.text[max(0, quantity.start - 8) : quantity.start]
    return quantity.kind != "money" and bool(re.search(r"\bfrom\s$", head))


def _dates_the_saying(date: Date) -> bool:
    """Tell whether a date tells when something was said ("said on Friday", "On Friday, BMW said"), or is a dateline."""
    head = date.seed.text[max(0, date.start - 60) : date.start]
    opens = OPENS_SAYING.match(date.seed.text, date.sentence.start, date.sentence.end)
    return (
        date.form == "dateline"
        or bool(SPEECH_BEFORE.search(head))
        or bool(opens and opens.end() == date.start and SPEECH_AFTER.match(date.seed.text, date.end, date.sentence.end))
    )


def _leads_up(date: Date) -> bool:
    """Tell whether a date stands before what somebody says ("When it was shown last year, BMW claimed that …")."""
    text, end = date.seed.text, date.sentence.end
    return bool(LEADS_UP.match(text, date.sentence.start, end) and SPEECH_AFTER.match(text, date.end, end))


def _is_compared(date: Date) -> bool:
    """Tell a period that another is only measured against ("than a year earlier", "than in 2007")."""
    head = date.seed.text[max(0, date.start - 20) : date.start]
    return bool(COMPARED.match(date.quote) or COMPARES.search(head))


def _beside(name: Name, passage: Passage, needs: Who) -> bool:
    if not needs.before and not needs.after:
        return True
    text = name.seed.text
    head = caseless.lower(text[max(passage.start, name.start - 80) : name.start])
    tail = caseless.lower(text[name.end : min(passage.end, name.end + 120)])
    return bool(
        (needs.before and caseless.pattern(rf"(?:{needs.before})$").search(head))
        or (needs.after and caseless.pattern(needs.after).match(tail))
    )


def _phrases(values: tuple[tuple[str, str], ...], passage: Passage) -> Iterator[Phrase]:
    for value, words in values:
        match = _pattern(words).search(passage.text)
        if match and match.group().strip():
            shift = len(match.group()) - len(match.group().lstrip())
            start, end = passage.start + match.start() + shift, passage.start + match.end()
            yield Phrase(passage.sentence.seed, start, end, passage.sentence, value)
