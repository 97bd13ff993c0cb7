"""Tell who speaks: the subject of a word of speech, by name, by pronoun or by description."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from analysis.lexicon import ANONYMOUS, HOMES, NAMES, ORGANISATION_NOUNS, PERSON_NOUNS, PUBLICATION_NOUNS
from analysis.model import Cue, Name, Sentence

_PLACES = {spelling: place for place, others in NAMES["place"].items() for spelling in (place, *others)}
_REACH = 60  # names back that a pronoun or a description may mean
_NOUNS = "|".join(sorted({*ORGANISATION_NOUNS, *PERSON_NOUNS, *PUBLICATION_NOUNS}, key=len, reverse=True))
_SMALL = r"(?:the|an?|of|with|by|for|at|in|on|and|to|that|is|was|said|from|its)"
# 'the German premium carmaker', 'the company'; no small word stands inside a description.
_DESCRIPTION = re.compile(
    rf"\b(?:the|its|both|an?) ((?:(?!{_SMALL}\b)[\w’'-]{{1,25}} ){{0,4}})({_NOUNS})(s?)\b", re.IGNORECASE
)
# 'the GDV association', 'Volkswagen's supervisory board'
_NOUN_BEHIND = re.compile(
    rf"(?: (?:{_NOUNS})|['’]s? (?:[a-z-]{{2,20}} ){{0,2}}?(?:{'|'.join(ORGANISATION_NOUNS)}))s?\b(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(he|she|it|they)\b", re.IGNORECASE)
_ANONYMOUS = re.compile(rf"\b(?:{ANONYMOUS})\b", re.IGNORECASE)
_SECRETIVE = re.compile(r"\b(?:sources?|insiders?|person|people)$")
_HIDDEN = re.compile(r"\b(?:unnamed|unidentified|anonymous)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:with|of|for|by|from|at|to|like|than|in|on|between)(?: the| its)? $")
_STUDIES = "data|figures|statistics|numbers|stud(?:y|ies)|surveys?|polls?|analysis|tally|count"
_BEHIND = re.compile(
    rf"according to|per|(?:in|by) the \w+ of|if\b|(?:{_STUDIES}) (?!show)\w+(?: by)?$", re.IGNORECASE
)
_INVERTS = re.compile(r"(?:^|[,\0”\"’'—–-])\s*(?:it |as )?$")
_DATA = re.compile(r"data|figures|statistics|numbers", re.IGNORECASE)
# What may stand between the verb and an inverted speaker: 'said in a statement Harald Krüger', 'said BMW CEO …'.
_BEFORE_SPEAKER = re.compile(
    rf"(?: (?!(?:that|he|she|it|they|we|there|this)\b)(?:(?:{'|'.join(PERSON_NOUNS)}),|[\w’'-]{{1,25}})){{0,9}} ?"
)
_SPEAKER_ENDS = re.compile(
    r"\s*(?:[,.;:\0—–]|$|(?:in|on|at|who|of|late|today|yesterday|this|last|during|after|and|as)\b)"
)
_AT = r"(?: (?:in|near) [A-Z][\w’'-]{1,25})?"  # 'the institute in Kiel predicts'
_ADVERBS = (
    rf"{_AT}(?: (?:also|now|still|again|once|has|have|had|both|currently|"
    rf"itself|even|\w{{2,15}}ly|on \w+day)){{0,4}} "
)
_OWNS = re.compile(r"(?:['’]s?)?(?: [\w-]{2,20}){0,2} ")  # 'the road authority's own figures'
# 'Honda, whose hatchback …, plans', 'Isuzu has its eye on India and plans'
_FAR = r"(?:, [^;:\0]{2,200},| [^.,;:\0]{2,120} and)"
_BEFORE_VERB = re.compile(_ADVERBS), re.compile(_FAR + _ADVERBS)
_IS = r"(?:(?:is|are|was|were|been) (?:\w{2,15}ly |also |now |still )?)?"
_BEFORE_DOING = re.compile(_ADVERBS + _IS), re.compile(_FAR + _ADVERBS + _IS)
_LEADING = re.compile(r"(?:[^,;:\0]{0,60}, )?(?:[\w’'-]{1,25} ){0,5}")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got) (?:\w{2,15}ly |also |never |not |first |now )?$")
_BY = re.compile(r" (?:\w{2,15}ly |on \w+day )?by (?:the |its )?")
_DOES = re.compile(r"\w+ing\b", re.IGNORECASE)


class Subject(NamedTuple):
    """Someone who may speak, at an offset in the sentence."""

    start: int
    end: int
    origin: str
    kind: str


def find(sentence: Sentence, said: str, names: list[Name]) -> list[Subject]:
    """Return whoever could speak in a sentence, in order of appearance.

    `said` is the sentence with its quotations blanked; `names` are those of the article up to its end, of which
    pronouns and descriptions mean one ("the German premium carmaker").
    """
    here = [each for each in names if each.sentence == sentence and said[each.start - sentence.start :][:1] not in "\0"]
    found = [Subject(each.start - sentence.start, each.end - sentence.start, each.name, each.kind) for each in here]
    described = [match for match in _DESCRIPTION.finditer(said) if not _names_someone(match, found)]
    found = [each for each in found if not any(match.start() <= each.start < match.end() for match in described)]
    found = [_widened(each, said) for each in found]
    for match in described:
        found.append(_described(match, _until(names, sentence, match.start())))
    for match in _PRONOUN.finditer(said):
        found += _meant(match, _until(names, sentence, match.start()))
    for match in _ANONYMOUS.finditer(said):
        if not any(each.start <= match.start() < each.end for each in found):
            unnamed = _unnamed(match, found)
            found = [each for each in found if not match.start() < each.start < match.end()] + [unnamed]
    return sorted(each for each in found if each.kind != "vehicle")


def _unnamed(match: re.Match[str], found: list[Subject]) -> Subject:
    """Return people without names, as those of the organisation in front of them ("UBS analysts")."""
    for each in found:
        if each.kind == "organisation" and re.fullmatch(r"(?:['’]s?)? ", match.string[each.end : match.start()][:4]):
            return Subject(each.start, match.end(), each.origin, each.kind)
    return Subject(*match.span(), match.group().lower(), "anonymous")


def _widened(subject: Subject, said: str) -> Subject:
    """Take in the noun that tells what somebody named is ("the GDV association", "the BMW manager")."""
    noun = _NOUN_BEHIND.match(said, subject.end) if subject.kind != "place" else None
    return subject._replace(end=noun.end()) if noun else subject


def _names_someone(match: re.Match[str], found: list[Subject]) -> bool:
    return any(match.start() <= each.start < match.end() and each.kind != "place" for each in found)


def _until(names: list[Name], sentence: Sentence, at: int) -> list[Name]:
    """Return the names before a place in a sentence, the last of them only: a pronoun does not reach further."""
    return [each for each in names if each.end <= sentence.start + at][-_REACH:]


def said_by(cue: Cue, said: str, subjects: list[Subject]) -> Subject | None:
    """Return who stands behind a word of speech, or None where the sentence does not tell.

    `said` is the sentence with its quotations blanked; `subjects` are those that `find` sees in it.
    """
    start, end = cue.start - cue.sentence.start, cue.end - cue.sentence.start
    if _PASSIVE.search(said[max(0, start - 30) : start]):
        by = _BY.match(said, end)
        return next((each for each in subjects if by and by.start() < each.start <= by.end()), None)
    if _BEHIND.match(cue.quote):
        following = [each for each in subjects if start < each.start < end + 60]
        if following:
            return preferred(said, following)
    elif not cue.quote.lower().startswith("t") and (after := inverted(cue, said, subjects)):
        return after
    if _DATA.match(cue.quote):
        return next((each for each in subjects if each.end < start and _OWNS.fullmatch(said, each.end, start)), None)
    return _before(said, start, [each for each in subjects if each.end <= start])


def holder(cue: Cue, said: str, subjects: list[Subject]) -> Subject | None:
    """Return who plans or expects, if that is the cue's own subject ("Analysts expect", not "is expected")."""
    start = cue.start - cue.sentence.start
    able = [each for each in subjects if each.end < start and each.kind != "place"]
    between, beyond = _BEFORE_DOING if _DOES.match(cue.quote) else _BEFORE_VERB
    for each in able:
        if between.fullmatch(said, each.end, start):
            return _head(said, [other for other in able if other.start <= each.start])
    far = [each for each in able[:3] if leads(said, each) and beyond.fullmatch(said, each.end, start)]
    return next(iter(far), None)


def leads(said: str, subject: Subject) -> bool:
    """Tell whether a sentence begins with a subject, but for a few words ("In Japan, the carmaker Honda")."""
    return bool(_LEADING.fullmatch(said, 0, subject.start)) and not _hangs(said, subject)


def inverted(cue: Cue, said: str, subjects: list[Subject]) -> Subject | None:
    """Return the speaker who stands behind the verb ("…,” said in a statement Harald Krüger")."""
    start, end = cue.start - cue.sentence.start, cue.end - cue.sentence.start
    if not _INVERTS.search(said[max(0, start - 10) : start]):
        return None
    for each in subjects:
        follows = each.start > end and _BEFORE_SPEAKER.fullmatch(said, end, each.start)
        if follows and _SPEAKER_ENDS.match(said, each.end):
            return each
    return None


def preferred(said: str, following: list[Subject]) -> Subject:
    """Return the first subject, or whom it introduces ("BMW CEO Harald Krüger", "the car association ACAP")."""
    if following[0].kind == "described" and following[1:] and following[1].start == following[0].end + 1:
        return following[1]
    for each in following[:3]:
        if each.kind == "person" and not re.search(r"[,;]", said[following[0].end : each.start]):
            return each
    return following[0]


def _before(said: str, start: int, subjects: list[Subject]) -> Subject | None:
    """Return the subject in front of its verb, past what is set between commas or hangs on a preposition."""
    if not subjects or len(said[subjects[-1].end : start].split()) > 12:
        return None
    last = subjects[-1]
    if re.search(r"[,—–]", said[last.end : start]):
        opened = [each for each in subjects if re.match(r" ?[,—–(]", said[each.end :][:2])]
        persons = [each for each in opened if each.kind == "person"]
        return (persons or opened or subjects)[-1 if persons else 0]
    return _head(said, subjects)


def _head(said: str, subjects: list[Subject]) -> Subject:
    """Return the last subject, or the one that it hangs on or is joined to ("Lisa Chen of Citi", "BMW and Ford")."""
    if len(subjects) < 2:
        return subjects[-1]
    former, last = subjects[-2:]
    gap = said[former.end : last.start]
    heads = last.kind in ("place", "publication") or former.kind not in ("place", "anonymous", "other")
    heads = heads or bool(_SECRETIVE.search(former.origin))
    speaks_for = former.origin.startswith("spokes")
    hangs = heads and not speaks_for and _hangs(said, last) and len(gap.split()) < 5 and "," not in gap
    return former if hangs or re.fullmatch(r" and (?:its |the )?", gap) else last


def _hangs(said: str, subject: Subject) -> bool:
    return bool(_PREPOSITION.search(said[max(0, subject.start - 12) : subject.start]))


def _described(match: re.Match[str], names: list[Name]) -> Subject:
    noun = match.group(2).lower()
    if _HIDDEN.search(match.group(1)):
        return Subject(*match.span(), f"{match.group(1)}{noun}", "anonymous")
    homes = {_PLACES[word] for word in match.group(1).split() if word in _PLACES}
    if noun.startswith("spokes") and match.group().lower().startswith("a"):
        kind, name = "organisation", _latest(names, ("organisation",))
    elif noun in PERSON_NOUNS:
        kind, name = "person", _latest(names, ("person",))
    elif noun in PUBLICATION_NOUNS:
        kind, name = "publication", _latest(names, ("publication",))
    else:
        kind = "organisation"
        kinds = ("brand",) if noun in ("brand", "marque") else ("organisation",)
        named = [each for each in names if noun in each.name.lower().split()]
        fitting = [each for each in names if not homes or HOMES.get(each.name, "") in homes]
        name = _latest(named, kinds) or _latest(fitting, kinds)
    return Subject(*match.span(), name or f"{match.group(1)}{noun}{match.group(3)}", kind if name else "described")


def _meant(match: re.Match[str], names: list[Name]) -> list[Subject]:
    kind = "person" if match.group().lower() in ("he", "she") else "organisation"
    name = _latest(names, (kind,))
    return [Subject(*match.span(), name, kind)] if name else []


def _latest(names: list[Name], kinds: tuple[str, ...]) -> str:
    """Return who was named last; in one sentence its subject goes before what hangs on a preposition."""
    fitting = [each for each in names if each.kind in kinds]
    for _, group in groupby(reversed(fitting), key=lambda each: each.sentence.start):
        named = list(group)[::-1]
        free = [each for each in named if not _PREPOSITION.search(each.seed.text, max(0, each.start - 12), each.start)]
        return (free or named[-1:])[0].name
    return ""
