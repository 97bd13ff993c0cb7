"""Find the numbers of a text in every form in which prose writes them: digits, words, fractions, ranks, ratios."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from analysis import exclusions, numerals
from analysis.lexicon import (
    CURRENCY_SIGNS,
    FRACTION_SIGNS,
    FRACTION_WORDS,
    HALVING_WORDS,
    MULTIPLE_WORDS,
    NO_SUPERLATIVES,
    NUMBER_WORDS,
    ORDINALS,
    SCALES,
)
from analysis.sieve import DIGITS, Sieve

HUNDRED = Fraction(100)
CURRENCY_SIGNS_BY_CASE = {sign.casefold(): unit for sign, unit in CURRENCY_SIGNS.items()}
_WORD = "(?:" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + ")"
_SMALL = rf"(?:\d{{1,3}}|{_WORD})"
_PART = "(?:" + "|".join(FRACTION_WORDS) + ")"
_ORDINAL = "(?:" + "|".join(ORDINALS) + r"|\d{1,3}(?:st|nd|rd|th))"
_MONEY = "(?:" + "|".join(re.escape(sign) for sign in sorted(CURRENCY_SIGNS, key=len, reverse=True)) + ")"

_EQUAL = re.compile(
    r"(?<!\w)(?:equally[- ](?:owned|shared|split|divided|held)|(?:owned|shared|split|divided|held|controlled) "
    r"(?:equally|evenly|half and half|in equal (?:parts|shares|measure))"
    r"|(?:an )?equal(?:ly)? (?:shares?|stakes?|partners?|parts|partnership|joint venture|ownership|holdings?|halves)"
    r"|(?:own|hold|share|split|divide)s? (?:\w{2,12} ){1,3}(?:equally|evenly)|on equal terms"
    r"|evenly (?:split|owned|divided|held|shared)|(?:a )?half each|half[- ]and[- ]half"
    r"|fifty[-–: /]fifty|50 ?[-–:/] ?50(?![\d.,:%]))(?!\w)",
    re.IGNORECASE,
)
# "each holds 50 percent", "with 50 percent each"
_EACH = re.compile(
    r"(?<!\w)(?:each (?:[a-z]{2,9} ){0,2}?(?:an? )?(?:50 ?%|(?:50|fifty)[ -]per ?cent|half)|(?:50 ?%|(?:50"
    r"|fifty)[ -]per ?cent) each)(?!\w)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"(?<![\w.,:/-])(\d{1,2}) ?([-–:/]) ?(\d{1,2})(?![\w%]|[.,:/-]\d| ?percent)")
_SPLIT_OF = re.compile(" (?:split|joint|venture|basis|JV|owner|partner)")
_ODDS = re.compile(
    rf"(?<![\w.,:/-])({_SMALL}) ?(?::|[- ]to[- ]) ?(?:one|1)(?![\w%]|[.,]\d| ?(?:percent|million|billion|thousand))")
_RANK = re.compile(
    rf"(?<![\w-])({_ORDINAL})[ -](?:(?:most|least)(?=\W)|(best|worst|placed|ranked|place|position|spot|rank)\b"
    rf"|([a-z]{{2,9}}est)\b)",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"(?<!\w)(?:rank(?:s|ed|ing)?|finish(?:es|ed)?|came|comes|placed"
    rf"|position(?:ed)?)(?: [a-z]{{2,9}})? ({_ORDINAL})(?!\w| [a-z]+ (?:time|year))",
    re.IGNORECASE,
)
_NUMBER_ONE = re.compile(
    rf"(?<!\w)(?:No\.? ?\d{{1,3}}|Nos\. ?\d{{1,3}}|№ ?\d{{1,3}}|#\d{{1,3}}|[Nn]umber[- ](?:\d{{1,3}}|{_WORD})"
    rf"|[Tt]op[- ](?:\d{{1,3}}|{_WORD}))(?![\w%]|[.,]\d| ?percent| (?:bus|tram|train|line|shirt|jersey)\b)"
)
_AMONG = re.compile(r"\b(?:in|into|among|of|outside|within|inside)(?: the| its| their| a)? (?:world's |global )?$")
_ONE_IN = re.compile(
    rf"(?<![\w.,])({_SMALL}) (in|of|out of)(?: every)? ({_SMALL}|a hundred|a thousand)(?![\w.,:]?\d|\w|-"
    rf"| (?:per ?cent|million|billion|thousand|days?|weeks?|months?|years?|hours?|minutes?|decades?|seconds?"
    rf"|quarters?)\b| ?%)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"(?<!\w)every (other|second|third|fourth|fifth|tenth)(?= (?:new |electric )?(?:car|vehicle|person"
    r"|household|worker|buyer|customer|job|unit|company|family"
    r"|adult|child|woman|man|driver|voter|BMW|MINI|Tesla|export|sale)\b)", re.IGNORECASE)
_FRACTION = re.compile(
    rf"(?<![\w.,/-])(?:(?:(an?|{_WORD}|\d{{1,2}})[ -])?({_PART})|({_WORD}|\d{{1,2}})[ -]({_PART})s"
    rf"|(\d)/(\d{{1,2}})(?= of\b))(?![\w/]|(?: of)?[ -](?:an?[ -])?(?:million|billion|trillion|thousand|hundred"
    rf"|dozen)\b|-(?!point|owned|mile|hour|century|year|day|percent))",
    re.IGNORECASE,
)
_HALF_GOES_ON = re.compile(
    r"(?=[.,;:!?)”\"]|$)| (?:of|the|its|all|their|his|her|our|my|those|these|this|that|what|as|to|in|from|on"
    r"|were|was|is|are|"
    r"by|and|or|over|since|within|during|at|last|year-on-year|have|had|has|will|would|came|come|comes|went|than"
    r"|share|stake|interest|holding|say|said|an?|more|less|for|when)\b|-(?:percent|point|owned|mile|hour|century|year|day)",
    re.IGNORECASE,
)
_PART_GOES_ON = re.compile(
    r"(?=[.,;:!?)”\"]|$)| (?:of|to|in|from|on|more|less|fewer|lower|higher|were|was|is|are|and|or|over|since"
    r"|within|during|at|as|by|last|this|would|will|have|had|has|said|say|do|did|came|come|went|"
    r"year-on-year|compared|between|faster|slower|smaller|larger|cheaper|when|while|after|for|share|stake|than"
    r"|the|its|above|below|reduction|increase|drop|decline|cut|fall|rise)\b",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(
    rf"(?<![\w.,])(?:(?P<verb>{'|'.join(MULTIPLE_WORDS)}|{'|'.join(HALVING_WORDS)})(?![\w-])"
    rf"|(?P<fold>\d{{1,4}}(?:\.\d{{1,3}})?|{_WORD}|hundred|thousand)-?(?:fold| fold)\b"
    rf"|(?P<times>\d{{1,4}}(?:\.\d{{1,3}})?|{_WORD}) times(?= (?:as|more|higher|larger|bigger|greater|faster"
    rf"|the|its|their|that|what|those|last)\b)"
    r"|(?P<x>\d{1,3}(?:\.\d{1,2})?)[x×](?!\w)|(?:a )?factor of (?P<factor>\d{1,3}(?:\.\d{1,2})?|" + _WORD + r")(?!\w))",
    re.IGNORECASE,
)
_DOUBLE_GOES_ON = re.compile(
    r" (?:the|its|their|that|what|from|to|in|by|over|since|within|on|this|last|as|his|her|our|those|sales"
    r"|production|output|exports|deliveries|capacity)\b|(?=[.,;!?]|$)")
_TWICE_GOES_ON = re.compile(r" (?:as|the|its|their|that|what|those|his|her|our|last)\b")
# What a number, or a sign before it, can begin with.
_BEGINNINGS = (*NUMBER_WORDS, *CURRENCY_SIGNS_BY_CASE, *FRACTION_SIGNS, "half", "a", "quarter")
_FIRST = r"\d\W" + "".join(sorted({word[0] for word in _BEGINNINGS}))
_NUMBER = re.compile(
    rf"(?<![\w.])(?=[{_FIRST}])(?<!\d[,:/])(?P<sign>[+−-])?(?P<money>{_MONEY} ?)?(?P<minus>[−-])?"
    rf"(?P<number>{numerals.DIGITS}{numerals.SCALED}|(?<!-){numerals.IN_WORDS})",
    re.IGNORECASE,
)


_JOINED = re.compile(
    rf"(?P<percent> ?%| per ?cent)?(?P<joint> to |\s?[-–—]\s?| and | or )(?P<money>{_MONEY} ?)?"
    rf"(?P<number>{numerals.DIGITS}{numerals.SCALED}|{numerals.IN_WORDS})(?P<same> ?%| per ?cent)?",
    re.IGNORECASE,
)


class Number(NamedTuple):
    """A number before its surroundings are read; `until` is the upper end of a range.

    `form` is "number", "fraction", "multiple", "ratio" or "rank"; `money` is a unit told by a sign before it.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction
    form: str = "number"
    money: str = ""
    signed: bool = False
    until: Fraction | None = None


def find(text: str, start: int, end: int) -> list[Number]:
    """Return the numbers of a stretch of text in order of appearance, disjoint, without what counts nothing.

    >>> text = "China's fourth best region in 2017, almost half, 12 to 15 percent"
    >>> [(text[n.start:n.end], str(n.value), n.form) for n in find(text, 0, len(text))]
    [('fourth best', '4', 'rank'), ('half', '50', 'fraction'), ('12 to 15', '12', 'number')]
    >>> find("a second MINI E", 0, 15)
    []
    """
    taken = [
        (number.start, number.end, priority, number)
        for priority, form in FORMS.through(text[start:end])
        for number in form(text, start, end)
    ]
    if not taken:
        return []
    # What reaches into the first number begins at a word not far before it.
    near = text.rfind(" ", start, max(start, min(first for first, *_ in taken) - 60)) + 1 or start
    taken += [(first, last, 2, None) for first, last, _ in exclusions.find(text, near, end)]
    found, reached = [], start
    for first, last, _, number in sorted(taken, key=lambda each: (each[0], each[2], -each[1])):
        if first >= reached:
            reached = last
            if number:
                found.append(number)
    return found


def _equal(text: str, start: int, end: int) -> Iterator[Number]:
    for pattern in (_EQUAL, _EACH):
        for match in pattern.finditer(text, start, end):
            yield Number(match.start(), match.end(), Fraction(50), Fraction(0), "ratio")


def _split(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _SPLIT.finditer(text, start, end):
        first, second = int(match[1]), int(match[3])
        if first + second == 100 and (match[2] in ":/" or _SPLIT_OF.match(text, match.end(), end)):
            yield Number(match.start(), match.end(), Fraction(first), Fraction(0), "ratio")


def _odds(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _ODDS.finditer(text, start, end):
        value, step = numerals.read(match[1])
        yield Number(match.start(), match.end(), value, step, "odds")


def _ranks(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _RANK.finditer(text, start, end):
        if not (match[3] and match[3].casefold() in NO_SUPERLATIVES):
            yield _rank(match.start(), match.end(), match[1])
    for match in _PLACED.finditer(text, start, end):
        yield _rank(match.start(1), match.end(1), match[1])


def _numbered(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _NUMBER_ONE.finditer(text, start, end):
        top = match.group()[:3].casefold() == "top"
        if top and not _AMONG.search(text, max(start, match.start() - 14), match.start()):
            continue  # "the top two executives" are two
        at = match.start() + (4 if top else 0)
        word = re.search(r"\d+|[a-z]+$", match.group())
        yield Number(at, match.end(), numerals.read(word.group())[0], Fraction(0), "rank")


def _rank(start: int, end: int, ordinal: str) -> Number:
    place = ORDINALS.get(ordinal.casefold()) or int(ordinal[:-2])
    return Number(start, end, Fraction(place), Fraction(0), "rank")


def _one_in(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _ONE_IN.finditer(text, start, end):
        (part, _), (whole, _) = numerals.read(match[1]), numerals.read(match[3])
        if 0 < part < whole and (match[2] != "of" or whole >= 5) and whole <= 1000:
            yield _fraction(match, part, whole)


def _every(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _EVERY.finditer(text, start, end):
        yield _fraction(match, Fraction(1), 2 if match[1] == "other" else ORDINALS[match[1].casefold()])


def _fractions(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _FRACTION.finditer(text, start, end):
        many, single, count, plural, over, under = match.groups()
        if over:
            yield _fraction(match, Fraction(int(over)), int(under))
        elif plural:
            part = numerals.read(count)[0]
            if 1 < part < FRACTION_WORDS[plural.casefold()]:
                yield _fraction(match, part, FRACTION_WORDS[plural.casefold()])
        elif _is_part(text, match, (many or "").casefold(), single.casefold(), end):
            part = Fraction(1) if (many or "a").casefold() in ("a", "an") else numerals.read(many)[0]
            if part < FRACTION_WORDS[single.casefold()]:
                yield _fraction(match, part, FRACTION_WORDS[single.casefold()])


def _is_part(text: str, match: re.Match[str], many: str, part: str, end: int) -> bool:
    """Tell a part from an ordinal and from a season: "a third of", not "a third plant" nor "the quarter"."""
    if part == "half":
        return bool(_HALF_GOES_ON.match(text, match.end(), end)) and many in ("", "a", "one")
    if many not in ("a", "an"):
        return many != ""
    return bool(_PART_GOES_ON.match(text, match.end(), end))


def _fraction(match: re.Match[str], part: Fraction, whole: Fraction | int) -> Number:
    return Number(match.start(), match.end(), HUNDRED * part / whole, Fraction(5), "fraction")


def _multiples(text: str, start: int, end: int) -> Iterator[Number]:
    for match in _MULTIPLE.finditer(text, start, end):
        word = (match["verb"] or "").casefold()
        if word in HALVING_WORDS:
            yield Number(match.start(), match.end(), -HUNDRED / 2, Fraction(5), "multiple")
        elif not word or _is_multiple(text, match, word, end):
            number = match["fold"] or match["times"] or match["x"] or match["factor"]
            times = MULTIPLE_WORDS[word] if word else numerals.read(number)[0]
            yield Number(match.start(), match.end(), HUNDRED * (times - 1), Fraction(10), "multiple")


def _is_multiple(text: str, match: re.Match[str], word: str, end: int) -> bool:
    if word in ("twice", "thrice"):
        return bool(_TWICE_GOES_ON.match(text, match.end(), end))
    return word not in ("double", "triple") or bool(_DOUBLE_GOES_ON.match(text, match.end(), end))


def _plain(text: str, start: int, end: int) -> Iterator[Number]:
    reached = start
    for match in _NUMBER.finditer(text, start, end):
        if match.start() >= reached:
            number = _ranged(text, match, start, end)
            reached = number.end
            yield number


def _ranged(text: str, match: re.Match[str], start: int, end: int) -> Number:
    """Return a number, with the upper end of its range where one follows ("30,000 to 40,000")."""
    value, step = numerals.read(match["number"])
    glued = match["sign"] and (match.start() == start or text[match.start() - 1] in " (\u00a0")
    sign = -1 if (glued and match["sign"] != "+") or match["minus"] else 1
    first = match.start() if glued else match.start("money") if match["money"] else match.start("number")
    money = CURRENCY_SIGNS_BY_CASE[match["money"].strip().casefold()] if match["money"] else ""
    joined = _JOINED.match(text, match.end(), end)
    if joined:
        upper, finer = numerals.read(joined["number"])
        lower, coarser = _same_scale(value, step, match["number"], joined["number"], upper)
        if (money or not joined["money"]) and _is_range(text[max(start, first - 30) : first], joined, lower, upper):
            return Number(first, joined.end("number"), lower, min(coarser, finer), money=money, until=upper)
    return Number(first, match.end(), sign * value, step, money=money, signed=bool(glued or match["minus"]))


def _same_scale(value: Fraction, step: Fraction, lower: str, upper: str, high: Fraction) -> tuple[Fraction, Fraction]:
    """Give the lower end the scale that stands behind the upper one ("2 to 3 million")."""
    scaled = re.search(r"[a-z]+$", upper, re.IGNORECASE)
    scale = SCALES.get(scaled.group().casefold(), 1) if scaled else 1
    if scale > 1 and not re.search(r"[a-z]{4,}$|[a-z]$", lower, re.IGNORECASE) and value * scale < high:
        return value * scale, step * scale
    return value, step


def _is_range(head: str, joined: re.Match[str], lower: Fraction, upper: Fraction) -> bool:
    joint = joined["joint"].strip()
    if not lower < upper or (joined["percent"] and not joined["same"]):
        return False
    if joint == "and":
        return bool(re.search(r"\b[Bb]etween (?:[a-z]+ ){0,2}$", head))
    if joint == "or":
        return upper - lower == 1
    return joint != "to" or not re.search(
        r"\b(?:from|up|down|by|rose|fell|grew|factor of) (?:[a-z]+ ){0,2}$", head, re.IGNORECASE)


# What a text must hold for it (see `Sieve`), and which goes first where two begin at one place.
FORMS = Sieve(
    [
        ("equal", (0, _equal)),
        ("digit colon", (0, _split)),
        ("one", (0, _odds)),
        ("ordinal", (1, _ranks)),
        ("numbered", (1, _numbered)),
        ("number", (3, _one_in)),
        ("every", (3, _every)),
        ("fraction", (3, _fractions)),
        ("multiple", (3, _multiples)),
        ("number", (4, _plain)),
    ],
    {
        "equal": ("equal", "even", "half", "fifty", "50", "each"),
        "colon": ("-", "–", ":", "/"),
        "one": ("1", "one"),
        "ordinal": (*ORDINALS, "1st", "2nd", "3rd", *(f"{digit}th" for digit in DIGITS)),
        "numbered": ("no", "#", "number", "top"),
        "number": (*DIGITS, *NUMBER_WORDS, *(word for word in SCALES if len(word) > 4)),
        "fraction": (*FRACTION_WORDS, "/"),
        "multiple": (*MULTIPLE_WORDS, *HALVING_WORDS, "fold", "times", "factor", "×", *(f"{d}x" for d in DIGITS)),
    },
)
