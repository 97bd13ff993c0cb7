"""Read what stands around a number: its hedge and direction before it, its unit and rate behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from analysis.lexicon import (
    CHANGES,
    FALLS,
    FUNCTION_WORDS,
    HEDGE_SHARPENERS,
    HEDGES,
    HEDGES_BEHIND,
    LEVEL_HEDGES,
    LEVEL_WORDS,
    MOVES,
    PASSED_OVER,
    RATES,
    RISES,
    TRADE_WORDS,
    UNITS,
    UNITS_AFTER_A_HYPHEN,
    UNITS_OF_TWO_WORDS,
    VEHICLE_WORDS,
)

_REACH = 90  # characters looked back for a direction; a clause of news prose is shorter
_HEDGES_BEFORE = HEDGES.keys() - {"plus", "odd", "+", "or so"}
_LONGEST_HEDGE = max(len(hedge.split()) for hedge in _HEDGES_BEFORE)
_LAST_WORDS = {hedge.split()[-1] for hedge in _HEDGES_BEFORE}
_BEHIND = "|".join(sorted(map(re.escape, HEDGES_BEHIND), key=len, reverse=True))
_HEDGE_AT_NUMBER = re.compile(r"(?:-| )(odd|plus)\b|(\+)(?!\w)| ((?:or|and) [a-z]+)\b", re.IGNORECASE)
_HEDGE_AT_UNIT = re.compile(rf",? ({_BEHIND})(?![\w-])(?! (?:one|a|the|\d))", re.IGNORECASE)
_PERCENT = re.compile(r" ?[%٪％]|[ \u00a0-](?:per[ -]?cent|percent|pct|p\.c\.)(?![\w])", re.IGNORECASE)
_POINTS = re.compile(r"[ -]?(?:age)?[ -]points?\b|[ -]pts?\b", re.IGNORECASE)
_POINTS_AT_ONCE = re.compile(r" ?(?:pp|ppts?|p\.p\.|pps)\b| percentage[ -]points?\b|-percentage-point\b", re.IGNORECASE)
_WORD = re.compile(
    r"([ \u00a0\u202f-]?)(°[CF]?|l/100 ?km|(?:km|m|g|mi|kg|g)/(?:h|s|km)|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*[²³]?)")
_RATE = re.compile(
    rf" (?:per|an?|each|every) ({'|'.join(RATES)})\b(?!-| (?:ago|earlier|later|before|after))"
    rf"|/({'|'.join(RATES)}|yr|mo)\b|,? (annually|yearly|monthly|weekly|daily)\b",
    re.IGNORECASE,
)
_ADVERB_RATES = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
_YEAR_ON_YEAR = re.compile(
    r",? \(?(?:year[- ](?:on|over|to)[- ]year|y[/-]?o[/-]?y|month-on-month|quarter-on-quarter|on-year"
    r"|on the year|from a year|a year earlier|compared (?:with|to))\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s(“]+")


class Lead(NamedTuple):
    """What stands before a number: where it begins, the hedge, the sign of a change (0 for none)."""

    start: int
    hedge: str = ""
    direction: int = 0
    moves: bool = False


class Tail(NamedTuple):
    """What stands behind a number: where it ends, the unit and its kind, a hedge, the sign of a change."""

    end: int
    unit: str = ""
    kind: str = ""
    hedge: str = ""
    direction: int = 0
    of: bool = False
    per: str = ""
    bound: bool = True


def before(text: str, floor: int, start: int) -> Lead:
    """Read the hedge and the direction before a number.

    >>> text = "production in Germany increased by close to a quarter"
    >>> before(text, 0, text.index("a quarter"))
    Lead(start=35, hedge='close to', direction=1, moves=True)
    """
    words = list(_TOKEN.finditer(text, max(floor, start - _REACH), start))
    if words and start - _REACH > floor and words[0].start() == start - _REACH:
        words = words[1:]  # cut in mid-word
    begin, hedge, words = _hedge(text, words, start)
    if hedge.endswith(" than") and not words and floor and begin - floor == 1:
        return Lead(start)  # "25 percent more than ten years earlier"
    if words and words[-1].group().casefold() == "between":
        begin, words = words[-1].start(), words[:-1]
    if words and words[-1].group().casefold() in ("up", "down", "plus", "minus") and not _makes_up(words):
        word = words[-1].group().casefold()
        return Lead(words[-1].start(), hedge, 1 if word in ("up", "plus") else -1, True)
    if hedge in LEVEL_HEDGES and not (words and words[-1].group().casefold() in ("by", "of")):
        return Lead(begin, hedge)  # "rose above $80"
    return Lead(begin, hedge, *_direction([word.group() for word in words]))


def _makes_up(words: list[re.Match[str]]) -> bool:
    return len(words) > 1 and words[-2].group().casefold() in ("make", "makes", "made", "making")


def _hedge(text: str, words: list[re.Match[str]], start: int) -> tuple[int, str, list[re.Match[str]]]:
    """Return where the hedge begins, its key, and the words before it."""
    if text[start - 1 : start] in ("~", "≈", "<", ">", "≥", "≤"):
        return start - 1, text[start - 1], words
    hedge, begin, rest = "", start, words
    for _ in range(2):  # "up to around": at most two, the outer one counts
        article = bool(rest) and rest[-1].group().casefold() in ("a", "an", "the", "its")
        inner = _hedging(rest[:-1]) if article else []
        some = max(_hedging(rest), inner, key=len)
        if not some:
            break
        hedge, begin = _said(some), some[0].start()
        rest = rest[: rest.index(some[0])]
    while hedge and rest and rest[-1].group().casefold() in HEDGE_SHARPENERS:
        begin, rest = rest[-1].start(), rest[:-1]
    return begin, hedge, rest


def _hedging(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the last words as far as they are a hedge, the longest that there is."""
    if words and words[-1].group().casefold() in _LAST_WORDS:
        for length in range(min(_LONGEST_HEDGE, len(words)), 0, -1):
            if _said(words[-length:]) in _HEDGES_BEFORE:
                return words[-length:]
    return []


def _said(words: list[re.Match[str]]) -> str:
    return " ".join(word.group() for word in words).casefold()


def _direction(words: list[str]) -> tuple[int, bool]:
    """Return the sign of the change that words before a number tell, and whether they tell it of plain numbers too."""
    said = [word.casefold() for word in words]
    level = bool(said) and said[-1].strip(",") in LEVEL_WORDS
    # "raised the number of cars that it builds in Germany by": whatever stands between, a change ends in "by".
    by = bool(said) and said[-1] == "by"
    for back, word in enumerate(reversed(said[-14 if by else -9 :])):
        bare = word.strip(".,\"“”'’()")
        if (back and word[-1] in ";:—–.)") or (back == 0 and word[-1] in ";:—–.,)"):
            return 0, False
        if word[-1] == "," and said[-1] not in ("by", "up", "down"):
            return 0, False
        sign = (bare in RISES) - (bare in FALLS)
        adverb = bare in FUNCTION_WORDS and bare not in ("up", "down")
        if sign and not adverb and (not level or _is_change(bare, said[-1])):
            return sign, said[-1] == "by" or (bare in MOVES and (back == 0 or said[-1] == "of"))
        passed = by or bare not in FUNCTION_WORDS or bare in PASSED_OVER or (level and back == 0)
        if not passed or any(letter.isdigit() for letter in word):
            return 0, False
    return 0, False


def _is_change(noun: str, level: str) -> bool:
    """Tell a change that is told like a level: "growth was 12 percent", not "the rise from 12 percent"."""
    return noun in CHANGES and level != "from" and (level != "to" or noun == "growth")


def behind(text: str, end: int, stop: int, form: str = "number") -> Tail:
    """Read the unit, the rate, a hedge and a direction behind a number.

    >>> behind("35 new dealers or so", 2, 20)
    Tail(end=20, unit='dealer', kind='count', hedge='or so', direction=0, of=False, per='', bound=True)
    """
    hedge, after = _hedge_at_number(text, end, stop)
    tail = _percent(text, after, stop) if form == "number" else Tail(after, "percent", "share")
    tail = tail or _unit(text, after, stop)
    extent, hedge = _hedge_at_unit(text, tail.end, stop, hedge)
    rate = _RATE.match(text, extent, stop) if tail.unit not in ("percent", "point") else None
    per = ""
    if rate:
        word = next(group for group in rate.groups() if group).casefold()
        extent, per = rate.end(), _ADVERB_RATES.get(word, word)
    sign = _sign_behind(text, extent, stop)
    of = bool(re.compile(r" (?:of|stake|share|holding|interest)\b").match(text, extent, stop))
    return Tail(extent, tail.unit, tail.kind, hedge, sign, of, per, tail.bound)


def _hedge_at_number(text: str, end: int, stop: int) -> tuple[str, int]:
    match = _HEDGE_AT_NUMBER.match(text, end, stop)
    said = next((group for group in match.groups() if group), "").casefold() if match else ""
    return (said, match.end()) if said in HEDGES else ("", end)


def _hedge_at_unit(text: str, end: int, stop: int, hedge: str) -> tuple[int, str]:
    match = None if hedge else _HEDGE_AT_UNIT.match(text, end, stop)
    return (match.end(), match[1].casefold()) if match else (end, hedge)


def _percent(text: str, end: int, stop: int) -> Tail | None:
    points = _POINTS_AT_ONCE.match(text, end, stop)
    if points:
        return Tail(points.end(), "point", "change")
    percent = _PERCENT.match(text, end, stop)
    if not percent:
        return None
    points = _POINTS.match(text, percent.end(), stop)
    return Tail(points.end(), "point", "change") if points else Tail(percent.end(), "percent", "share")


def _unit(text: str, end: int, stop: int) -> Tail:
    """Return the unit behind a number: the first word known as one, or else the first plural."""
    words: list[tuple[str, str, int]] = []
    position = end
    while len(words) < 5 and (match := _WORD.match(text, position, stop)):
        more = not words and match[2].casefold() in ("more", "fewer", "less", "other")
        if match[2].casefold() in FUNCTION_WORDS and match[1] != "-" and not more:
            break
        words.append((match[1], match[2], match.end()))
        position = match.end()
    hyphen = bool(words) and words[0][0] == "-"
    for index, (_, word, reached) in enumerate(words[:1] if hyphen else words):
        pair = f"{word} {words[index + 1][1]}".casefold() if index + 1 < len(words) else ""
        if pair in UNITS_OF_TWO_WORDS:
            return Tail(words[index + 1][2], *UNITS_OF_TWO_WORDS[pair])
        unit, kind = _known(word, index)
        if unit:
            return Tail(_old(text, reached, stop), unit, kind)
        if hyphen and word.casefold() in UNITS_AFTER_A_HYPHEN:
            return Tail(reached, *UNITS_AFTER_A_HYPHEN[word.casefold()])
    if hyphen or (words and words[0][0] == ""):
        return Tail(end, bound=False)
    for _, word, reached in words[:4]:
        if _plural(word):
            return Tail(reached, singular(word), "count")
    return Tail(end, "", "count")


_SYMBOLS = {
    "m": "m", "km": "km", "g": "gram", "l": "litre", "V": "volt", "A": "amp", "W": "watt", "C": "degree", "F": "degree",
    "h": "hour", "s": "second", "p": "penny", "t": "tonne", "K": "kelvin",
}  # fmt: skip


def _known(word: str, index: int) -> tuple[str, str]:
    """Return unit and kind of a word that names one; symbols of one letter count only right behind the number."""
    if word.isupper() and word.casefold() in ("try", "real", "won"):
        return "", ""
    if index == 0 and word in _SYMBOLS:
        unit = _SYMBOLS[word]
        return unit, {"hour": "duration", "second": "duration", "penny": "money"}.get(unit, "measure")
    return UNITS.get(word.casefold(), ("", "")) if word.casefold() not in ("may", "auto") else ("", "")


def _old(text: str, end: int, stop: int) -> int:
    """Take "-old" and "-long" along ("a 12-year-old plant")."""
    match = re.compile(r"[- ](?:old|long)\b").match(text, end, stop)
    return match.end() if match else end


def _plural(word: str) -> bool:
    low = word.casefold()
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous"))


def singular(word: str) -> str:
    """Return the singular of a plural noun in lower case.

    >>> [singular(word) for word in ("dealers", "countries", "boxes", "houses", "MINIs")]
    ['dealer', 'country', 'box', 'house', 'mini']
    """
    low = word.casefold()
    if low.endswith("ies") and len(low) > 5:
        return low[:-3] + "y"
    if low.endswith(("sses", "xes", "ches", "shes")):
        return low[:-2]
    return low[:-1]


def _sign_behind(text: str, end: int, stop: int) -> int:
    """Return the sign of the change that the next words name ("a 12 percent drop", "5 percent year-on-year")."""
    on_year = _YEAR_ON_YEAR.match(text, end, stop)
    position = on_year.end() if on_year and "compared" not in on_year.group() else end
    for back in range(4):
        match = _WORD.match(text, position, stop)
        if not match:
            break
        word = match[2].casefold()
        sign = (word in RISES) - (word in FALLS)
        if sign and (back == 0 or word not in FUNCTION_WORDS):
            return sign
        if word in FUNCTION_WORDS:
            break
        position = match.end()
    return 1 if on_year and "compared" not in on_year.group() else 0


@lru_cache(maxsize=16)
def counts_vehicles(text: str) -> bool:
    """Tell whether "units" in a text are vehicles ("NEV exports totaled 636,000 units")."""
    return bool(re.search(rf"\b(?:{VEHICLE_WORDS})s?\b", text, re.IGNORECASE))


@lru_cache(maxsize=16)
def trades_vehicles(sentence: str) -> bool:
    """Tell whether a bare number in a sentence counts vehicles made or sold ("NEV exports reached 700,000")."""
    return counts_vehicles(sentence) and bool(re.search(rf"\b(?:{TRADE_WORDS})\b", sentence, re.IGNORECASE))
