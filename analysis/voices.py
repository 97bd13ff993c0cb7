"""Tell by which words somebody speaks in a sentence: a verb of speech, a remark in passing, a count, a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.lexicon import (
    BOASTING,
    COUNTING,
    COUNTING_BODIES,
    FINDING,
    FORESEEING,
    NAMES,
    NUMBER_WORDS,
    PUBLIC_BODIES,
    QUOTING_VERBS,
    SAYING_ASIDE,
    SAYING_VERBS,
)
from analysis.model import Cue, Sentence
from analysis.speakers import Subject, holder, inverted, leads, preferred, said_by

_FROM_TWO = "|".join(list(NUMBER_WORDS)[2:])
STATISTIC = re.compile(
    rf"(?<![\w.-])(?!(?:19|20)\d\d\b(?! (?:cars|vehicles|units|jobs|people)))\d[\d,.]*(?![\d-])|\bpercent\b"
    rf"|\b(?:half|doubled|tripled|halved|a (?:quarter|third|fifth|tenth)|dozens?|"
    rf"(?:two|three|four) (?:quarters|thirds|fifths|tenths)|"
    rf"(?:one|{_FROM_TWO})(?: \w+)? in (?:{_FROM_TWO})|"
    rf"(?:{_FROM_TWO}) (?:percent|million|thousand|hundred|billion|cars|vehicles|units))\b",
    re.IGNORECASE,
)
_NO_NOUN = r"(?![\w-]| (?:is|are|was|were|have|has|had|for|of|in)\b)"
_IN_PASSING = {
    "foresees": re.compile(rf"\b(?:{'|'.join(FORESEEING)}){_NO_NOUN}"),
    "boasts": re.compile(rf"\b(?:{'|'.join(BOASTING)})(?![\w-])"),
    "says": re.compile(
        rf"\b(?:{'|'.join(SAYING_VERBS)}){_NO_NOUN}|(?<=, )(?:{'|'.join(SAYING_ASIDE)})(?= (?:the |an? |[A-Z]))"
        rf"|\b(?:{'|'.join(SAYING_ASIDE)})(?=[,.:]|\s*$| that\b| it(?:,|$)| \w+ly:| \0)"
    ),
}
_COUNTING = re.compile(rf"\b(?:{COUNTING}|{FINDING})(?!\w)")
_ONLY_COUNTING = re.compile(COUNTING)
_QUOTING = re.compile(rf"(?<![\w-])(?:{QUOTING_VERBS})\b")
_CITES = re.compile(r"citing|cited|quoting", re.IGNORECASE)
_SAYS = re.compile(r"according to|sources? (?:said|says?|told)", re.IGNORECASE)
_CLOSED = re.compile(r"(?: it(?: \w+)?)?\s*(?:[,.:;—–]|$)")
_BLANK = re.compile("\0+")
_TAG = re.compile(r"[,\s]*([^.,;:\0]{1,100})")
# 'as Dieter Zetsche', 'sighed Petra Lind', 'joked the company’s finance chief'
_TAG_VERB = re.compile(r"(?!(?:he|she|they|I|we|which|and|but)\b)(?:[\w’'-]{1,25} ){0,6}$")
_COUNTERS = PUBLIC_BODIES | COUNTING_BODIES


class Voice(NamedTuple):
    """Who speaks, by which word and in which manner: says, foresees or boasts."""

    subject: Subject
    word: str
    manner: str = "says"


def reporting(sentence: Sentence, said: str, cues: list[Cue], subjects: list[Subject]) -> Voice | None:
    """Return who says what a sentence reports; whoever is only cited comes last.

    `said` is the sentence with its quotations blanked; `subjects` are those whom `speakers.find` sees in it.

    >>> from analysis import names, speakers
    >>> from analysis.model import Seed
    >>> text = "The Aceman, BMW maintains, is quick."
    >>> sentence = Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01")
    >>> voice = reporting(sentence, text, [], speakers.find(sentence, text, names.find(sentence)))
    >>> voice.subject.origin, voice.word
    ('BMW', 'maintains')
    >>> reporting(sentence, text, [], [])
    """
    citing = [cue for cue in cues if _CITES.match(cue.quote)]
    speaking = [cue for cue in cues if (cue.kind == "speech" or _SAYS.match(cue.quote)) and cue not in citing]
    return (
        _outspoken(said, speaking, subjects)
        or _in_passing(sentence, said, subjects)
        or _counting(sentence, said, subjects)
        or _outspoken(said, citing, subjects)
    )


def quoting(sentence: Sentence, said: str, subjects: list[Subject]) -> Voice | None:
    """Return the subject of a verb that only quotes ("called it “historic”"), or who stands beside a quotation."""
    for cue in _words(_QUOTING, sentence, said):
        if subject := holder(cue, said, subjects) or inverted(cue, said, subjects):
            return Voice(subject, cue.quote)
    for quoted in _BLANK.finditer(said):
        before, inside = said[: quoted.start()].rstrip(), sentence.quote[: quoted.end()].rstrip("”“»’'\"")
        if before.endswith(":") and (subject := _announced(before, subjects)):
            return Voice(subject, ":")
        goes_on = inside.endswith((",", "?", "!")) or (said.startswith(",", quoted.end()) and not quoted.start())
        if goes_on and (subject := _tagged(quoted.end(), said, subjects)):
            return Voice(subject, ",")
    return None


def _words(pattern: re.Pattern[str], sentence: Sentence, said: str) -> Iterator[Cue]:
    """Yield what a pattern finds in a sentence, as words of speech."""
    for match in pattern.finditer(said):
        yield Cue(sentence.seed, sentence.start + match.start(), sentence.start + match.end(), sentence, "speech")


def _outspoken(said: str, cues: list[Cue], subjects: list[Subject]) -> Voice | None:
    """Return the subject of a word of speech."""
    for cue in cues:
        at = cue.start - cue.sentence.start
        within = [each for each in subjects if at <= each.start < at + len(cue.quote)]
        if subject := next(iter(within), None) or said_by(cue, said, subjects):
            return Voice(subject, cue.quote)
    return None


def _in_passing(sentence: Sentence, said: str, subjects: list[Subject]) -> Voice | None:
    """Return who speaks by a verb that has other senses, where it leads or closes ("…, Moody's expects")."""
    for manner, pattern in _IN_PASSING.items():
        for cue in _words(pattern, sentence, said):
            subject = holder(cue, said, subjects)
            if subject and not leads(said, subject) and not _CLOSED.match(said, cue.end - sentence.start):
                subject = None
            if subject := subject or inverted(cue, said, subjects):
                return Voice(subject, cue.quote, manner)
    return None


def _counting(sentence: Sentence, said: str, subjects: list[Subject]) -> Voice | None:
    """Return the body that counts ("Eurostat counted 246 million cars")."""
    for cue in _words(_COUNTING, sentence, said):
        subject = holder(cue, said, subjects)
        if subject and _keeps_count(subject, cue.quote) and STATISTIC.search(said, cue.end - sentence.start):
            return Voice(subject, cue.quote)
    return None


def _keeps_count(subject: Subject, word: str) -> bool:
    """Tell a body of observers, also one that is not known, where its verb tells ("Istat recorded a drop")."""
    if not _COUNTERS.isdisjoint(subject.origin.lower().split()):
        return True
    strange = subject.kind in ("organisation", "other") and subject.origin not in NAMES["organisation"]
    return strange and bool(_ONLY_COUNTING.match(word) or subject.origin.isupper())


def _announced(before: str, subjects: list[Subject]) -> Subject | None:
    """Return the person in front of a colon ("Asked about jobs, Ola Källenius shrugged:")."""
    kinds = ("person", "described", "other")
    persons = [each for each in subjects if each.end <= len(before) and each.kind in kinds]
    last = [each for each in persons if each.start > before.rfind(",")]
    return next(iter(last or persons), None)


def _tagged(at: int, said: str, subjects: list[Subject]) -> Subject | None:
    """Return who follows a quotation, whatever the verb (“…,” sighed Petra Lind)."""
    tag = _TAG.match(said, at)
    within = [each for each in subjects if each.kind != "place" and tag and tag.start(1) <= each.start < tag.end(1)]
    if not within or not _TAG_VERB.fullmatch(said, tag.start(1), within[0].start):
        return None
    return preferred(said, within)
