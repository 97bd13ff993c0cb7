"""Name the digits and number words that count nothing: dates, times, telephone numbers, models, scores, idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.lexicon import LABELS, LABELS_IN_CAPITALS, MONTH_WORDS, NUMBER_WORDS, UNITS
from analysis.sieve import DIGITS, Sieve

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_MONTH = rf"(?:{MONTH_WORDS})"
_NUMBER_WORD = "(?:" + "|".join(NUMBER_WORDS) + ")"
# Looked for from the number on: few words stand before one.
_LABELS = [*LABELS_IN_CAPITALS.split("|"), *(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in LABELS.split("|"))]
_BEHIND_LABEL = "(?:" + "|".join(rf"(?<=\b{label} )" for label in _LABELS) + ")"
_HOUR = r"(?:[01]?\d|2[0-4])"
_ORDINAL = "first|second|third|fourth|last|next|final|opening|closing|latter|other|this|each|H|the|every"

# Reason, what a text must hold for it (see `Sieve`), pattern: each with a real example.  Where a pattern looks behind
# itself, it does so from its first character, for which the text is skimmed.
_TRAPS = (
    ("date", "-digit", r"\d(?<![\d.,]\d)\d{3}-\d{2}-\d{2}(?!\d)"),  # 2018-07-11
    ("date", "digit dot", r"\d(?<![\d.,]\d)\d?([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)"),  # 11.07.2018
    ("date", "digit month", rf"(?<!\b[Ii]n )\b{_MONTH}\.? {_DAY}(?!\d|[.,:]\d)(?: ?[-–] ?\d{{1,2}}\b"
     rf"| to \d{{1,2}}\b)?(?:, \d{{4}}\b)?"),
    ("date", "digit month", rf"(?<![\d.,])(?:{_DAY}(?: to |\s?[-–]\s?"
     rf"| and ))?{_DAY}(?: of)? {_MONTH}\b(?:,? \d{{4}}\b)?"),  # 7 to 12 January
    ("date", "0s", r"(?<![\w.,$€£¥-])(?:1[5-9]|20|21)\d0s\b|['’]\d0s\b"),  # the 1990s
    ("date", "digit dash", r"[12](?<![\d.,$€£¥-][12])(?:(?<=1)[5-9]|(?<=2)[01])\d{2} ?[-–/] ?(?:\d{4}|\d{2})(?![\d.,%]"
     r"|\s?percent)"),  # 2007-2017, 2023/24
    ("date", "digit", r"\b(?:FY|CY|H[12]|Q[1-4])[ -]?['’]?\d{2,4}\b|\b[QH]\d\b|\b[1-4][QH]\b"),  # FY2023, Q3
    ("date", "digit quote", r"(?<!\w)['’]\d{2}\b(?!['’])"),  # '07
    ("date", "-digit", r"\b(?i:mid|pre|post|early|late|end)-\d{4}\b"),
    ("date", "part", rf"\b(?:{_ORDINAL}|fiscal) (?:half|quarter)\b"),  # the first half
    ("date", "quarter", r"\b(?:a|one|per|last|half) quarter (?:ago|earlier|later|before)\b|\bquarter-on-quarter\b"),
    ("date", "part", r"\b(?:half|quarter)s? of (?:the )?(?:(?:19|20)\d{2}\b(?!['’])|(?:this|last"
     r"|next) year)"),  # a quarter of 2019
    ("time", "digit dot hour", rf"(?<![\d:.]){_HOUR}[:.][0-5]\d(?::\d{{2}})?\s?(?i:[ap]\.?m\b|GMT|UTC|CES?T|BST|hrs)"),
    ("time", "digit :", rf"(?<![\d:]){_HOUR}:[0-5]\d(?::\d{{2}})?(?![\d:])"),
    ("time", "hour", rf"\b(?:{_HOUR}|{_NUMBER_WORD})\s?(?i:[ap]\.m\b|[ap]m\b|o['’]clock)"),
    ("time", "digit zone", r"\b[0-2]\d[0-5]\d\s?(?:GMT|UTC|hours GMT)\b"),
    ("time", "part", rf"\b(?:a )?(?:half|quarter)[ -](?:past|to {_NUMBER_WORD}\b)|\bquarter to\b"),
    ("time", "around-the-clock", r"\b24/7\b|\b9/11\b|\baround the clock\b"),
    ("telephone", "digit prefix", r"(?<![\w])(?:\+|00)\d{1,3}[ ./-]\(?\d[\d ()./-]{5,18}\d"),
    ("telephone", "digit (", r"\(0?\d{2,5}\) ?\d{3,}[\d -]{0,12}\d"),
    ("telephone", "-digit", r"\d(?<![\d-]\d)(?:-\d)?\d{2}-\d{3,4}(?:-\d{4})?(?![\d-]|\s?(?:percent|%))"),
    ("telephone", "0", r"0(?<![\d.,]0)\d{2,4}[ /-]\d{3,4}[ -]?\d{2,5}\b"),
    ("name", "digit", r"(?<![\w$€£¥])(?!(?:USD?|EUR|GBP|RMB|CNY|CHF|JPY|Rs|INR"
     r"|SEK)\.?\d)[^\W\d_]+[-_/]?\d[\w-]*(?:\.\d+)?"),  # i3, F-150, CO2
    ("name", "", rf" (?=(?:[1-9]\d{{0,3}}(?:\.\d{{1,2}})?|{_NUMBER_WORD}|One|Two|Three|Four|Five)\b"
     rf"(?![.,]?\d|%| percent)){_BEHIND_LABEL}\w+(?:\.\d+)?"),  # Model 3
    ("name", "digit series", r"\b\d[ -]?(?:Series|series)\b|\b\d-[Cc]lass\b"),  # 3 Series
    ("name", "address", r"\b(?:https?://|www\.)\S+|(?<!\S)\S{1,64}@\S{1,99}"),
    ("name", "digit [", r"\[\d{1,3}\]"),
    ("name", "group", r"\bGroup of (?:Seven|Eight|Twenty|\d+)\b|\bBig (?:Three|Four|Five)\b|\bNumber (?:10"
     r"|11) Downing\b"),
    ("score", "digit dash", r"\d(?<![\d.,:/$€£–-]\d)\d?[-–]\d{1,2}(?: (?:win|victory|defeat|loss|draw|lead"
     r"|against|over|at|on|in|to|thrashing)\b|(?=[.,;)]|$))"),
    ("score", "love", rf"\b{_NUMBER_WORD}-(?:nil|all|love)\b"),
    ("score", "love", r"\b\d+-(?:nil|all|love)\b"),
    ("ordinal", "great", rf"(?:\b\d[\d,.]{{0,12}}|\b{_NUMBER_WORD})[ -](?:hundredth|thousandth|millionth"
     rf"|billionth)\b"),  # the 10 millionth
    ("ordinal", "digit", r"\d(?<!\w\d)\d{0,2}(?:st|nd|rd|th)\b"),  # the 21st century
    ("ordinal", "second", r"\b(?:second|third|fourth|fifth)[ -](?:hand|rate|party|degree|tier|row|person|world)\b"),
    ("idiom", "one", r"\b(?i:one) (?:of|another|day|thing|who|that|can|must|by one|side|hand|reason|way"
     r"|or the other|after|more time)\b(?! (?:every|10|ten)\b)"),
    ("idiom", "one", r"\b(?i:the|this|that|no|any|every|some|which|each|another|last|next|new|old|good) one\b(?!-"
     r"|\s(?:million|billion|hundred|thousand|percent|per|year|month|week|hour))"),
    ("idiom", "one", r"\b(?i:one)-(?:off|time|way|on-one|sided|stop|to-one)\b|\bday one\b|\bsquare one\b"
     r"|\ball in one\b"),
    ("idiom", "half", r"\b(?i:half)[- ](?:hearted|heartedly|way|time|brother|sister|finished|baked|empty|full"
     r"|open|jokingly|expected|term|moon)\b"),
    ("idiom", "half", r"\b(?i:half)-(?!million|billion|thousand|dozen|hundred|trillion|percent|point|hour|year"
     r"|mile|day|century)\w+"),
    ("idiom", "second-thought", r"\bhalf of a second\b|\b(?:on )?second thought\b|\bsplit second\b|\bhalftime\b"),
    ("idiom", "double", r"\bdouble[- ](?:digits?|figures?|decker|room|bass|check|standards?|agent|edged|bill"
     r"|act|bed|doors?|bogey|fault|play|murder|helix|glazing|duty|life|barrel\w*)\b"),
    ("idiom", "triple", r"\btriple[- ](?:A|jump|crown|digits?|play|bogey|therapy)\b|\bdoubles (?:title|match"
     r"|final|partner)\b"),
    ("idiom", "twice", r"\bcatch-22\b|\btwo[- ]faced\b|\btwice[- ](?:a|an|per|daily|weekly|in|before)\b"
     r"|\bfifty[- ]something\b"),
    ("idiom", "in-two", r"\b(?:in|into|by) (?:one|two)s\b|\b(?:in|into) two\b(?=[.,;]|$)|\bon all fours\b"
     r"|\bat sixes and sevens\b|\bone or other\b"),
)  # fmt: skip
_STEMS = {
    "month": tuple(word.lower() for word in MONTH_WORDS.split("|")),
    "-digit": [f"-{digit}" for digit in DIGITS],
    "dot": (".", "/"),
    "dash": ("-", "–", "/"),
    "quote": ("'", "’"),
    "part": ("half", "quarter"),
    "hour": ("am", "pm", "a.m", "p.m", "gmt", "utc", "cet", "cest", "bst", "hrs", "clock"),
    "zone": ("gmt", "utc", "hours"),
    "around-the-clock": ("24/7", "9/11", "clock"),
    "prefix": ("+", "00"),
    "series": ("series", "class"),
    "address": ("http", "www.", "@"),
    "group": ("group of", "big ", "downing"),
    "love": ("-nil", "-all", "-love"),
    "great": ("hundredth", "thousandth", "millionth", "billionth"),
    "second": ("second", "third", "fourth", "fifth"),
    "second-thought": ("second", "halftime"),
    "triple": ("triple", "doubles"),
    "twice": ("catch-22", "two", "twice", "fifty"),
    "in-two": ("one", "two", "fours", "sixes"),
}
PATTERNS = Sieve([(needs, (reason, re.compile(pattern))) for reason, needs, pattern in _TRAPS], _STEMS)
_SCORE = re.compile(r"(\d(?<![\d.,:/$€£–-]\d)\d?)[-–](\d{1,2})(?![\d.,:/%-]\d|\d|[%:])")
_YEAR = re.compile(r"[12](?<![\w.,$€£¥/+-][12])(?:(?<=1)[5-9]|(?<=2)[01])\d{2}(?![\w%]|[.,/]\d|-\d)")
_YEAR_BEFORE = re.compile(
    r"(?i:\b(?:in|since|of|by|until|till|from|the|during|early|late|mid|through|to|before|after|for|end|and|that|this|"
    rf"its|fiscal|year|summer|autumn|fall|winter|spring|{MONTH_WORDS})[.,]? )$|\($"
)
_SCALE_BEHIND = re.compile(r" ?(?:million|billion|thousand|trillion|percent|per cent|bn|pct)\b")
_WORD_BEHIND = re.compile(r"[ \u00a0-](?:[a-z-]{2,20} )?([A-Za-z]+)")
_COUNTS_BEFORE = re.compile(r"(?i:\b(?:about|around|some|over|nearly|almost|roughly|than|least|to|of) )$")


def find(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """Return start, end and reason of what counts nothing, in order of appearance, disjoint.

    >>> text = "The BMW i3 went on sale on January 7, 2013, at 9:30"
    >>> [(text[start:end], reason) for start, end, reason in find(text)]
    [('i3', 'name'), ('January 7, 2013', 'date'), ('9:30', 'time')]
    >>> find("with around 35,000 cars")
    []
    """
    end = len(text) if end is None else end
    found = [(*match.span(), "score") for match in _SCORE.finditer(text, start, end) if int(match[1]) >= int(match[2])]
    found += [
        (match.start(), match.end(), reason)
        for reason, pattern in PATTERNS.through(text[start:end])
        for match in pattern.finditer(text, start, end)
    ]
    return list(_disjoint(sorted([*found, *_years(text, start, end)], key=lambda span: (span[0], -span[1]))))


def _disjoint(spans: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    reached = 0
    for start, end, reason in spans:
        if start >= reached:
            yield start, end, reason
            reached = end


def _years(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield four digits that read as a year, not as a number of things ("built 2000 cars")."""
    for match in _YEAR.finditer(text, start, end):
        if _SCALE_BEHIND.match(text, match.end(), end):
            continue
        head = text[max(start, match.start() - 12) : match.start()]
        behind = _WORD_BEHIND.match(text, match.end(), end)
        counted = behind and (behind[1].casefold() in UNITS or (text[match.end()] == "-" and behind[1] in UNITS))
        if not counted or (_YEAR_BEFORE.search(head) and not _COUNTS_BEFORE.search(head)):
            yield match.start(), match.end(), "date"
