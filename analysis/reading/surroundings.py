"""Surroundings: what stands around a value in its sentence and gives it another meaning than it has by itself."""

from __future__ import annotations

import math
import re

from analysis.dating import phrases, resolution
from analysis.values import cardinals, hedges, notation, numbers
from analysis.values.notation import HEDGES

_NEAR = 200  # characters before and behind a value; what stands further off changes it in no sentence
# Words that change a number or a date where they stand before it, unless its slot says what they do.
_BEFORE_NUMBER = "|".join(words for words in HEDGES if words != "from") + (
    "|circa|perhaps|maybe|above|beyond|within|hardly|barely|scarcely|no|minus|down|near to|close on|higher than"
    "|lower than|all but|shy of|minimum of|maximum of|factor of|at best|as few as|as little as|as low as|as high as"
    "|an estimated|between|end of|hundred|thousand|million|billion|half a|quarter of a"
    "|in excess of|upwards of|north of|south of|short of|well over|well under|dozens of|hundreds of|thousands of"
)
_BEFORE_DATE = (
    "from|after|before|by|until|till|through|throughout|since|starting|late|later|early|earlier|mid|halfway|half-way"
    "|midway|not|no later than|as of|on|in|at|during|over|around|about|no earlier than|not before|no sooner than|some"
    "|up to|more than|less than|almost|nearly|roughly|as early as|as soon as|as late as|between|fiscal|financial|FY"
    "|fiscal year|financial year|of|year to|months to|year to the|months to the|year ended|months ended|year ending"
    "|months ending"
)
_BEFORE_NAME = "not|no|without|except|but|neither|nor|unlike|outside|former"
# What passes a number, or comes near it: “crossed the 900-ton mark”.
_PASSING = r"\b(?i:exceed|surpass|pass|cross|approach|near|beat|topp(?=ed|ing))(?:ed|es|s|ing)?(?: the| an?| its)?"
RISES = (
    "r[oi]se|rises|rising|gr[eo]w|grows|growth|up|increase[sd]?|jump(?:s|ed)?|surge[sd]?|gain(?:s|ed)?|climb(?:s|ed)?"
    "|soar(?:s|ed)?|higher|more"
)
FALLS = (
    "f[ea]ll|falls|fallen|down|drop(?:s|ped)?|decrease[sd]?|decline[sd]?|slump(?:s|ed)?|slip(?:s|ped)?|plunge[sd]?"
    "|tumble[sd]?|shr[aiu]nk|cut|lower|less|fewer"
)
MOVES = f"{RISES}|{FALLS}|year-on-year"
_MOVED = rf"(?i:{RISES}|{FALLS})\b(?! (?:to|than)\b)"
# A negation before a value in its clause.
_NOT = r"\A[^\0]*?(\b(?:not(?! only)|never|no|nor|cannot|fail(?:s|ed)?|unable)|n't)\b[^,;:.\0]*\0"
_MORE = "(?:or|and) (?:more|over|above|higher)|at least"
_LESS = "(?:or|and) (?:less|fewer|under|below|lower)|at (?:the )?most"
# What words beside a number are known to say of it.
_HEDGES = HEDGES | {_MORE: "at least", _LESS: "at most"}
_WORD = "|".join([*cardinals.UNITS, *cardinals.TENS])
_FIGURE = "|".join([_WORD, *notation.VERBS])
_SMALL = rf"(?i:{'|'.join(list(cardinals.UNITS)[:10])}|[1-9]|10)"
_IN = r"(?:in|out of)(?: every)?"
_OR = "(?:or|and)(?: in| by| early| mid| late)*"
_SCALE = "hundred|thousand|lakh|million|crore|billion|trillion|dozen"
_UNIT = "per ?cent|percentage|(?:basis )?points?|fold"


def _before(words: str, others: str = "(?!)") -> str:
    """Return a pattern of words right before a value, be they quoted or not."""
    return rf"(\b(?i:{words})|{others})['\"]? \0"


# By kind: what changes a value, a value standing between two NULs.
_NUMBER = (
    # “eight and a half”, “2 or 3”, “one in four”, “ca. 300”
    _before(
        _BEFORE_NUMBER,
        rf"\b(?:{_WORD}) and|\b(?:\d(?:[\d.,]*\d)?|{_WORD}) or|\b{_SMALL} {_IN}|\b(?:ca|approx|est)\.|{_PASSING}",
    ),
    _NOT,
    # “900 tons or more”, “900 at the most”
    rf"\0(?:,? |-)(?:\w+ )?({_MORE}|{_LESS}|or so|(?:or|and) counting|at best)\b",
    r"\0(?:,? |-)(plus|upwards|times|odd|digit|figure|twice|to[ -](?:one|1(?![\d,.]))|or an?"
    rf"|and (?:an?|{_WORD})|(?<!, )(?:or|if not)(?= (?:{_FIGURE}|\d))"
    rf"|(?:of )?(?:an? )?(?:(?:{_SCALE})s?(?: (?:{_SCALE})s?)*|{_UNIT})"
    r"|(?:again )?as (?:many|much|high|large))\b",
    rf"\0{_SMALL}\0 ({_IN} {_SMALL})\b",
)
_DATE = (
    _before(_BEFORE_DATE, rf"\b(?:\d+|{resolution.M}) {_OR}"),
    _NOT + "(?i:before|by|until|through) ",  # “not until 2026” is from then
    r"\b((?:day|week|month|year|decade)s?) \0(?i:before|after) ",
    # “every Friday”, “that autumn”, “Good Friday”
    r"\b((?i:that|each|every|one|an?|any|another|following|previous|same)|Good|Black) "
    r"\0(?!(?i:last|this|next|now|today)\b|[^\0]*\d)",
    r"\0,? (or (?:so|later|earlier|before|after|thereabouts)|at the (?:earliest|latest)|onwards?"
    rf"|{_OR}(?=[ -](?:{resolution.YEAR}|{resolution.M}))|(?:in|of) {resolution.M}|(?:fiscal|financial|model) year"
    r"|week|quarter|season|before last|(?:last|this|next) (?:week|month|year)"
    r"|of (?:(?:the|this|last|next|that|each|its|a) )?(?:\w+ )?(?:fiscal|financial|year|quarter|month|decade))\b",
)
_CHANGING = {
    **dict.fromkeys(numbers.KINDS, _NUMBER),
    "money": (_before("from"), *_NUMBER),  # a price “from £300”, or where a change begins
    "share": (rf"\b(by|(?:{MOVES})(?: of)?) \0[^\0]*\0(?! of\b)", rf"\0 ({MOVES}|\w+er(?= than\b|[.,;]))\b", *_NUMBER),
    **dict.fromkeys(phrases.DATES, _DATE),
    "period": (*_DATE, _before("to")),
    "name": (rf"\b((?i:{_BEFORE_NAME})(?: (?:in|at|by|for|from|to|with))?) \0",),
}
_TO = r"\bto (?:\w+ ){0,2}[^\w\s]?\w*\d"
_STEP = "may be where a change begins: expected “from” before the slot, and in it what it does, {…:money plain}"
_PART_OF_DATE = (
    rf"\b\d\d?(?:st|nd|rd|th)?(?: of)? \0{resolution.M}|\b(?:{resolution.M}|Q[1-4]|H[12])(?: \d\d?,)?(?: of)? "
    rf"\0{resolution.YEAR}|\d\0 {resolution.M}\b"
)
# Where a value of some kinds means something else whatever its slot says, and what to do.
_ELSE = [
    (r"\0(?:\w+ )?(?i:from)\b", ("count", "change", "points", "share"), _STEP),
    (rf"(?:\b(?:up|down) |{_TO}[^\0]*)\0(?i:from) |\0(?i:from) [^\0]*\0[^.;]*?{_TO}", ("money",), _STEP),
    (r"\b(?i:from) \0[^\0]*\bto\b", numbers.KINDS,
     "stands behind “from”: expected two values, each in its slot: from {…:count} to {…:count}"),
    (r"(?<!\d)\d{1,3} \0\d{3}(?!\d)", ("count", "money"),
     "is a part of a longer number: expected the whole of it in a slot, or the words"),
    (_PART_OF_DATE, (*phrases.DATES, "count"),
     "is a part of a date: expected the whole of it in a slot, {…:date}, or the words"),
    (r"\0(?i:from|since) [^\0]*\0,? (?i:to|until|till|through|into)\b", ("period",),
     "is the beginning of a period: expected the whole of it in one slot, or the words"),
    (r"\b(?i:first|second|last|this|next|latter|other) \0[Hh]alf\0", ("share", "change"),
     "is no share: expected {…:period}, or the words"),
    (r"\0 of ", ("change",), "is a share, of something: expected up or down before the slot, {…:share}"),
]  # fmt: skip


def misread(kind: str, words: str, says: str, around: tuple[str, str]) -> str:
    """Return why words mean something else in their sentence than in a slot that says so, "" where they do not.

    `around` is what stands before and behind them, in plain form.

    >>> misread("count", "300", "", ("They sold around ", " apples."))
    'stands beside “around”, which changes its value: it belongs in the slot, or the slot says what it does: ...
    >>> misread("count", "300", "over", ("They sold more than ", " apples."))
    ''
    """
    sentence = f"{around[0][-_NEAR:]}\0{words}\0{around[1][:_NEAR]}"
    for pattern, kinds, meaning in _ELSE:
        if kind in kinds and re.search(pattern, sentence):
            return meaning
    modifier = numbers.modifier(kind, says) if kind in numbers.KINDS else numbers.Modifier(plain=says == "plain")
    matches = filter(None, (re.search(pattern, sentence) for pattern in _CHANGING[kind]))
    changing = (match[1] for match in matches if not _says(modifier, match[1], sentence))
    if word := _against(modifier, sentence) or next(changing, ""):
        why = f"but its slot says “{says}”" if says else "which changes its value"
        return f"stands beside “{word}”, {why}: {_belongs(kind)}"
    return ""


def _against(modifier: numbers.Modifier, sentence: str) -> str:
    """Return the word by which a change goes the other way than its slot says: right behind it, or shortly before."""
    if modifier.plain or not modifier.direction:
        return ""
    move = re.search(rf"\0 (?!more|less|fewer)({_MOVED})", sentence)
    move = move or re.search(rf".*\b({_MOVED})(?: [\w'-]+){{0,3}} \0", sentence)
    return move[1] if move and re.fullmatch(f"(?i:{FALLS if modifier.direction > 0 else RISES})", move[1]) else ""


def _says(modifier: numbers.Modifier, word: str, sentence: str) -> bool:
    """Tell whether a slot says what a word does to its value; of a word that is not known, anything may be said."""
    if scales := re.findall(rf"\b(?i:{_SCALE})", word):
        times = math.prod(notation.SCALES.get(scale.casefold(), 0) for scale in scales)
        return modifier.times == times if times else modifier.times > 1
    if re.search(rf"\b(?i:{_UNIT})\b", word):
        return modifier.percent
    hedge = next((known for words, known in _HEDGES.items() if re.fullmatch(f"(?i:{words})", word)), "")
    if modifier.plain or not modifier.hedge:
        return modifier.plain or (modifier.direction < 0 and word.casefold() in ("down", "minus"))
    negated = re.search(_NOT, sentence.partition(word)[0] + "\0")
    return not hedge or bool(negated) or hedges.sides(modifier.hedge) == hedges.sides(hedge)


def _belongs(kind: str) -> str:
    """Return what to do with a word that changes a value from outside its slot."""
    if kind == "name":
        return "the whole is marked"
    if kind in phrases.DATES:
        return f"it belongs in the slot, the whole is marked, or the slot says {{…:{kind} plain}}: it does nothing"
    says = "{…:change down}, {…:count over}, {…:count times 1000}, or {…:count plain} where it does nothing"
    return f"it belongs in the slot, or the slot says what it does: {says}"
