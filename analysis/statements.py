"""Tell how each sentence is meant and who is behind it: cues, quotations, status and origin."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from analysis import caseless, names, speakers, voices
from analysis.lexicon import (
    CASED_CUES,
    COUNTING_BODIES,
    CUES,
    FRACTION_WORDS,
    HEDGES,
    MONTHS,
    NUMBER_WORDS,
    PUBLIC_BODIES,
    SEASONS,
    WEEKDAYS,
)
from analysis.model import Attribution, Cue, Name, Quotation, Sentence
from analysis.speakers import Subject, holder
from analysis.voices import STATISTIC, Voice

_LONGEST = 2_000  # characters of a sentence that are read for its speaker; a long one in the news has 500
_LONGEST_FOR_CUES = 20_000
_NAMES_KEPT = 200  # names before a sentence that a pronoun in it may mean
_END = itemgetter(1)
_CLOSING = frozenset("”“»’'\"")
_COUNTED = "|".join([*NUMBER_WORDS, *FRACTION_WORDS, "dozen", "hundred"])
_HEDGE = "|".join(re.escape(hedge) for hedge in sorted(HEDGES, key=len, reverse=True) if hedge[0].isalpha())
_HEDGED = rf"(?:{_HEDGE})(?= (?:an? |one |the |only )?(?:[€$£¥]|us\$)?(?:\d|(?:{_COUNTED})s?\b))"
_CUES = [
    (kind, caseless.pattern(rf"\b(?:{'|'.join(said)})(?!\w)")) for kind, said in (CUES | {"hedge": (_HEDGED,)}).items()
]
_CASED_CUES = [(kind, re.compile(rf"\b(?:{'|'.join(said)})(?!\w)")) for kind, said in CASED_CUES.items()]
_PARAGRAPH = re.compile(r"(?:[^\r\n]|(?<![.!?”\"\s])[ \t]*\r?\n(?!\s*\n))+")
# Words in marks; a paragraph may end before they do, when the next goes on. 5" is a measure, won’t no quotation.
_MARKED = re.compile(
    r"“(?P<curly>[^“”]+)(?:”|\Z)|„(?P<low>[^„“”]+)[“”]|«(?P<angle>[^«»]+)»"
    r"|(?<![\w.])\"(?=[^\s\"])(?P<straight>[^\"]+)(?:\"|\Z)"
    r"|(?<!\w)‘(?!\d0s|[ct]is\b)(?P<single>(?:[^‘’“”]|’(?=\w)){1,400})’(?!\w)"
    r"|(?<!\w)'(?=[^\W\d])(?P<plain>(?:[^'\"]|'(?=\w)){1,400})'(?!\w)"
)
_CLAIMS = re.compile(r"claim|insist|argu|boast|tout|assert|maintain|contend|assur|swear|swore")
_FORESEES = re.compile(r"expect|predict|forecast|project|anticipat|fore|fear")
_GUESSES = re.compile(r"believ|reckon|think|suspect|estimat|warn|caution|in the (?:view|opinion)", re.IGNORECASE)
_SURVEYS = re.compile(r"stud|survey|poll|data|figures|count|tally", re.IGNORECASE)
_COUNTED_BY_SOMEBODY = re.compile(
    r"\b(?:according to (?:the )?(?:\w+ ){0,2}|official |government )(?:figures|data|statistics)\b"
    r"|\b(?:figures|data|statistics) show",
    re.IGNORECASE,
)
_HEARS = re.compile(r"learn|hear")
_QUESTION = re.compile(r"\?\s*$")
_RHETORICAL = re.compile(
    r"(?:(?:And|But|So|Then),? )?(?i:(?:who|what|why|how|where|when|which)\b[^?]{0,60}?\b(?:would|could|should|better|"
    r"else|needs?|on earth|not|wouldn['’]t)\b|"
    r"(?:is|are|was|has|have|do|does|did)(?:n['’]t| \w+ not)\b)"
)
_CONFIRMS_NEXT = re.compile(
    r"\b(?:confirm|announce|reveal|present|outline|unveil)\w* (?:it|them|this|its plans?|the following)\b"
)
_DENIES = re.compile(r"\b(?:does|do|did)(?:n['’]t| not) mean\b", re.IGNORECASE)
_COLON = re.compile(r":\s*$")
_ASKS = re.compile(
    r"(?:(?:Just|Exactly|Precisely|Quite|And|But|Yet|So|As to) )?(?i:Whether|How|What|When|Where|Which|Who|Why|If)\b"
)
_UNNAMED = re.compile(
    r"\b(?:unnamed|anonymous|unidentified|somebody|someone|newspapers|tabloids|people|sources|insiders|officials|"
    r"executives)\b"
)
_STATUS = {
    "plan": "plan",
    "forecast": "forecast",
    "speculation": "writer's speculation",
    "unknown": "declared unknown",
}
# 'The plant, which will employ 300, opened in May' is no plan.
_ASIDE = re.compile(r", (?:which|who|whose|where) [^,]{1,120},(?! said\b)")
_FUTURE = re.compile(
    rf"\b(?:next (?:year|month|week|quarter|spring|summer|autumn|fall|decade)|"
    rf"later this (?:year|month)|(?:begins?|starts?|resumes?|opens?|launches|arrives?|go(?:es)? on sale) "
    rf"(?:in|on) (?:the )?(?:early |late |mid-)?"
    rf"(?:{'|'.join((*MONTHS, *WEEKDAYS, *SEASONS))}|20\d\d))\b"
)
_ACTIVE = re.compile(
    r"(?:(?:is|are|was|were) (?=\w+ing\b))?(?:expect|forecast|predict|project|anticipat|foresee|see(?!m)|plan|aim|"
    r"intend|want|hope|hoping|seek|pledg|vow|promis|propos|prepar|wish|mean|look|target|undertak)\w*(?: to| for)?$|"
    r"(?:has|have) (?:its|their) ",
    re.IGNORECASE,
)


@dataclass
class _Scene:
    """What is known of a sentence while an article is read from its beginning."""

    sentence: Sentence
    said: str  # quotations blanked, so that only the writer's own words tell
    cues: list[Cue]
    subjects: list[Subject]
    persons: set[str]
    quoted: list[Quotation] = field(default_factory=list)  # quotations that begin, go on or end here
    voice: Voice | None = None  # who says what the sentence reports
    quoting: Voice | None = None  # who says what it quotes


@lru_cache(maxsize=512)  # asked for the cues, then for what they make of the sentence
def find(sentence: Sentence) -> list[Cue]:
    """Return the cues of a sentence in order; of overlapping ones the first and longest.

    >>> from analysis.model import Seed
    >>> text = "BMW said it will start in 2024, which might be early."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> [(each.quote, each.kind) for each in find(Sentence(seed, 0, len(text), "s0-01"))]
    [('said', 'speech'), ('will', 'plan'), ('might', 'speculation')]
    >>> find(Sentence(seed, 0, 3, "s0-01"))
    []
    """
    said, found, at = sentence.quote[:_LONGEST_FOR_CUES], [], 0
    matches = [
        (match.start(), -match.end(), kind)
        for cues, text in ((_CUES, caseless.lower(said)), (_CASED_CUES, said))
        for kind, pattern in cues
        for match in pattern.finditer(text)
    ]
    for start, minus_end, kind in sorted(matches):
        if start >= at:
            at = -minus_end
            found.append(Cue(sentence.seed, sentence.start + start, sentence.start + at, sentence, kind))
    return found


def quotations(sentences: list[Sentence]) -> list[Quotation]:
    """Return the quotations of one article, without their marks, each with its speaker.

    >>> from analysis.model import Seed
    >>> text = "“It is going well,” said Krueger."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> [(each.quote, each.speaker) for each in quotations([Sentence(seed, 0, len(text), "s0-01")])]
    [('It is going well,', 'Harald Krüger')]
    >>> quotations([])
    []
    """
    return [each for scene in _read(tuple(sentences)) for each in scene.quoted if each.sentence == scene.sentence]


def attribute(sentences: list[Sentence]) -> dict[str, Attribution]:
    """Return the status and the origin of each sentence of one article; a repeat has those of its first.

    >>> from analysis.model import Seed
    >>> text = "BMW said it will start in 2024. It is a mystery."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> said = attribute([Sentence(seed, 0, 31, "s0-01"), Sentence(seed, 32, len(text), "s0-02")])
    >>> said["s0-01"].status, said["s0-01"].origin
    ('plan', 'BMW')
    >>> said["s0-02"].status, said["s0-02"].origin
    ('declared unknown', 'writer of 0')
    """
    found: dict[str, Attribution] = {}
    scenes = _read(tuple(sentences))
    for number, scene in enumerate(scenes):
        first = scene.sentence.repeats
        before = scenes[number - 1] if number else None
        found[scene.sentence.id] = found[first] if first in found else _attributed(scene, before)
    return found


@lru_cache(maxsize=64)  # asked for attributions, then for quotations
def _read(sentences: tuple[Sentence, ...]) -> list[_Scene]:
    """Return the scenes of one article, with speakers for its quotations."""
    if not sentences:
        return []
    marked = _marked(sentences[0].seed.text)
    scenes: list[_Scene] = []
    named: list[Name] = []
    for sentence in sentences:
        named = [*named[-_NAMES_KEPT:], *names.find(sentence)]
        said = _blank(sentence, marked)
        cues = [each for each in find(sentence) if said[each.start - sentence.start :][:1] not in "\0"]
        persons = {each.name for each in named if each.sentence == sentence and each.kind == "person"}
        scenes.append(_Scene(sentence, said, cues, speakers.find(sentence, said, named), persons))
    _give_voices(scenes, marked)
    return scenes


def _marked(text: str) -> list[tuple[int, int]]:
    """Return the spans of the words in quotation marks; an unclosed mark counts where a paragraph begins with it."""
    spans = []
    for paragraph in _PARAGRAPH.finditer(text):
        for match in _MARKED.finditer(paragraph.group()):
            start, end = match.span(match.lastgroup or 0)
            closed = match.end() > end
            if closed or match.lastgroup == "curly" or not paragraph.group()[: match.start()].strip():
                spans.append((paragraph.start() + start, paragraph.start() + end))
    return spans


def _blank(sentence: Sentence, marked: list[tuple[int, int]]) -> str:
    """Return the beginning of a sentence with its quotations, marks included, blanked."""
    end = min(sentence.end, sentence.start + _LONGEST)
    said = list(sentence.seed.text[sentence.start : end])
    for at, until in islice(marked, bisect_left(marked, sentence.start, key=_END), None):
        if at > end:
            break
        span = range(max(at - 1, sentence.start), min(until + 1, end))
        said[span.start - sentence.start : span.stop - sentence.start] = "\0" * len(span)
    return "".join(said)


def _give_voices(scenes: list[_Scene], marked: list[tuple[int, int]]) -> None:
    """Tell who speaks in each sentence and in each quotation, in the order of the article."""
    for scene in scenes:
        scene.voice = voices.reporting(scene.sentence, scene.said, scene.cues, scene.subjects)
        if "\0" in scene.said:
            scene.quoting = scene.voice or voices.quoting(scene.sentence, scene.said, scene.subjects)
    text, starts = scenes[0].sentence.seed.text, [scene.sentence.start for scene in scenes]
    for (start, end), last in zip(marked, _last_ends(text, marked), strict=True):
        first = max(0, bisect_right(starts, start) - 1)
        touched = scenes[first : max(first + 1, bisect_left(starts, end))]
        closing = scenes[max(first, bisect_left(starts, last) - 1)]
        speaker = _speaker(start, touched[0], closing, scenes[first - 1] if first else None)
        quotation = Quotation(scenes[0].sentence.seed, start, end, touched[0].sentence, speaker)
        for scene in touched:
            scene.quoted.append(quotation)


def _last_ends(text: str, marked: list[tuple[int, int]]) -> list[int]:
    """Return where the speech ends that each quotation is part of: an unclosed one goes on in the next paragraph."""
    ends: list[int] = []
    for _, end in reversed(marked):
        ends.append(end if text[end : end + 1] in _CLOSING or not ends else ends[-1])
    return ends[::-1]


def _speaker(start: int, first: _Scene, last: _Scene, before: _Scene | None) -> str:
    """Return the speaker that the quotation's own sentences name, else the one who is already speaking."""
    for scene in (first, last):
        if scene.quoting:
            return scene.quoting.subject.origin
    opens = start - first.sentence.start <= 1
    return _already_speaking(first.sentence, before) if opens and before else ""


def _already_speaking(sentence: Sentence, before: _Scene) -> str:
    """Return who speaks in the sentence before: in one paragraph, after a colon, or in a quotation that goes on."""
    gap = sentence.seed.text[before.sentence.end : sentence.start]
    if before.quoted and before.quoted[-1].speaker:
        return before.quoted[-1].speaker
    if "\n" in gap and not before.sentence.quote.endswith(":"):
        return ""
    if before.voice:
        return before.voice.subject.origin
    return next(iter(before.persons)) if len(before.persons) == 1 else ""


def _attributed(scene: _Scene, before: _Scene | None) -> Attribution:
    """Return status and origin of a sentence from its quotation, its speaker, its cues, in this order."""
    writer = f"writer of {scene.sentence.seed.key}"
    speaker = next((each.speaker for each in scene.quoted if each.speaker), "")
    if scene.quoted and (_is_speech(scene) or scene.said.count("\0") > len(scene.said) / 2):
        return Attribution("quote", speaker or writer)
    if scene.voice:
        return Attribution(_reported(scene, scene.voice), scene.voice.subject.origin)
    first = _content(scene)
    if first and _ACTIVE.match(first.quote) and (subject := holder(first, scene.said, scene.subjects)):
        return Attribution(_reported(scene, Voice(subject, first.quote)), subject.origin)
    status = _written(scene)
    if status == "plan" and before and before.voice and _CONFIRMS_NEXT.search(before.said):
        return Attribution(status, before.voice.subject.origin)
    return Attribution(status, writer)


def _is_speech(scene: _Scene) -> bool:
    """Tell a sentence that opens with what is said, or ends with what somebody says behind a colon."""
    first, last = scene.quoted[0], scene.quoted[-1]
    opens = first.start - scene.sentence.start < 2 and first.quote.rstrip().endswith((",", ".", "?", "!"))
    announced = _COLON.search(scene.said, 0, max(0, last.start - scene.sentence.start - 1))
    return opens or bool(announced and last.speaker and scene.said.endswith("\0"))


def _content(scene: _Scene) -> Cue | None:
    """Return the first cue of what is said, apart from who says it."""
    start = scene.sentence.start
    asides = [range(*match.span()) for match in _ASIDE.finditer(scene.said)]
    kinds = [
        cue
        for cue in scene.cues
        if cue.kind in _STATUS and not any(cue.start - start in aside for aside in asides)
    ]
    asked = [cue for cue in kinds if cue.kind == "unknown" and _ASKS.match(scene.said)]
    return next(iter(asked or kinds), None)


def _reported(scene: _Scene, voice: Voice) -> str:
    """Return the status of what somebody else is said to have said."""
    subject = voice.subject
    first = _content(scene)
    kind = first.kind if first else ""
    if first and first.quote.startswith("would"):
        kind = "plan"
    if kind == "unknown":
        return "declared unknown"
    if _has(scene, "hearsay") or _is_hearsay(voice):
        return "hearsay"
    said = (voice.word, *(cue.quote for cue in scene.cues if cue.kind == "speech"))
    if voice.manner == "boasts" or any(map(_CLAIMS.match, said)):
        return "company claim"
    if subject.kind == "person" and scene.quoted and kind in ("", "speculation"):
        return "quote"
    if kind != "forecast" and _SURVEYS.match(voice.word) and STATISTIC.search(scene.said):
        return "attributed statistic"
    if kind or _foresees(voice):
        return "plan" if kind == "plan" and not _guesses(voice) else "forecast"
    if STATISTIC.search(scene.said):
        return "attributed statistic"
    if PUBLIC_BODIES.intersection(subject.origin.lower().split()):
        return "fact"
    return "hearsay" if subject.kind == "anonymous" else "company claim"


def _is_hearsay(voice: Voice) -> bool:
    """Tell what a publication says, what somebody without a name says, and what is only heard."""
    if _UNNAMED.search(voice.subject.origin) or _HEARS.match(voice.word):
        return True
    return voice.subject.kind == "publication" and not _SURVEYS.match(voice.word)


def _guesses(voice: Voice) -> bool:
    """Tell whether somebody only foresees what others will do."""
    observers = COUNTING_BODIES.intersection(voice.subject.origin.lower().split())
    of_others = voice.subject.kind == "anonymous" or "association" in voice.subject.origin.lower()
    return bool(observers) or of_others or _foresees(voice) or bool(_GUESSES.match(voice.word))


def _foresees(voice: Voice) -> bool:
    return voice.manner == "foresees" or bool(_FORESEES.match(voice.word))


def _written(scene: _Scene) -> str:
    """Return the status of what the writer says in the writer's own name."""
    first = _content(scene)
    if _has(scene, "hearsay"):
        return "hearsay"
    if _QUESTION.search(scene.said):
        return _asked(scene)
    if _DENIES.search(scene.said[: first.start - scene.sentence.start] if first else scene.said):
        return "writer's assertion"
    if first:
        return _STATUS[first.kind]
    if _FUTURE.search(scene.said):
        return "plan"
    if STATISTIC.search(scene.said):
        return "attributed statistic" if _COUNTED_BY_SOMEBODY.search(scene.said) else "fact"
    return "writer's assertion" if _has(scene, "assertion") else "fact"


def _asked(scene: _Scene) -> str:
    """Return the status of a question: one that wants no answer asserts, one after facts has none yet."""
    if _RHETORICAL.match(scene.said):
        return "writer's assertion"
    return "declared unknown" if _ASKS.match(scene.said) else "writer's speculation"


def _has(scene: _Scene, kind: str) -> bool:
    return any(cue.kind == kind for cue in scene.cues)
