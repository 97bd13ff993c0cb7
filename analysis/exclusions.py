"""Name the digits and number words that count nothing: dates, times, telephone numbers, models, scores, idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.lexicon import LABELS, LABELS_IN_CAPITALS, MONTH_WORDS, NUMBER_WORDS, UNITS

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_MONTH = rf"(?:{MONTH_WORDS})"
_NUMBER_WORD = "(?:" + "|".join(NUMBER_WORDS) + ")"
_HOUR = r"(?:[01]?\d|2[0-4])"
_ORDINAL = "first|second|third|fourth|last|next|final|opening|closing|latter|other|this|each|H|the|every"

# Each with a real example; what stands in lower case is matched so.
_TRAPS = {
    "date": (
        r"(?<![\d.,])\d{4}-\d{2}-\d{2}(?!\d)",  # 2018-07-11
        r"(?<![\d.,])\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)",  # 11.07.2018
        rf"(?<!\b[Ii]n )\b{_MONTH}\.? {_DAY}(?!\d|[.,:]\d)(?: ?[-–] ?\d{{1,2}}\b| to \d{{1,2}}\b)?(?:, \d{{4}}\b)?",
        rf"(?<![\d.,])(?:{_DAY}(?: to |\s?[-–]\s?"
        rf"| and ))?{_DAY}(?: of)? {_MONTH}\b(?:,? \d{{4}}\b)?",  # 7 to 12 January
        r"(?<![\w.,$€£¥-])(?:1[5-9]|20|21)\d0s\b|['’]\d0s\b",  # the 1990s
        r"(?<![\d.,$€£¥-])(?:1[5-9]|20|21)\d{2} ?[-–/] ?(?:\d{4}|\d{2})(?![\d.,%]|\s?percent)",  # 2007-2017, 2023/24
        r"\b(?:FY|CY|H[12]|Q[1-4])[ -]?['’]?\d{2,4}\b|\b[QH]\d\b|\b[1-4][QH]\b",  # FY2023, Q3
        r"(?<!\w)['’]\d{2}\b(?!['’])",  # '07
        r"\b(?i:mid|pre|post|early|late|end)-\d{4}\b",
        rf"\b(?:{_ORDINAL}|fiscal) (?:half|quarter)\b",  # the first half
        r"\b(?:a|one|per|last|half) quarter (?:ago|earlier|later|before)\b|\bquarter-on-quarter\b",
        r"\b(?:half|quarter)s? of (?:the )?(?:(?:19|20)\d{2}\b(?!['’])|(?:this|last|next) year)",  # a quarter of 2019
    ),
    "time": (
        rf"(?<![\d:.]){_HOUR}[:.][0-5]\d(?::\d{{2}})?\s?(?i:[ap]\.?m\b|GMT|UTC|CES?T|BST|hrs)",
        rf"(?<![\d:]){_HOUR}:[0-5]\d(?::\d{{2}})?(?![\d:])",
        rf"\b(?:{_HOUR}|{_NUMBER_WORD})\s?(?i:[ap]\.m\b|[ap]m\b|o['’]clock)",
        r"\b[0-2]\d[0-5]\d\s?(?:GMT|UTC|hours GMT)\b",
        rf"\b(?:a )?(?:half|quarter)[ -](?:past|to {_NUMBER_WORD}\b)|\bquarter to\b",
        r"\b24/7\b|\b9/11\b|\baround the clock\b",
    ),
    "telephone": (
        r"(?<![\w])(?:\+|00)\d{1,3}[ ./-]\(?\d[\d ()./-]{5,18}\d",
        r"\(0?\d{2,5}\) ?\d{3,}[\d -]{0,12}\d",
        r"(?<![\d-])(?:\d-)?\d{3}-\d{3,4}(?:-\d{4})?(?![\d-]|\s?(?:percent|%))",
        r"(?<![\d.,])0\d{2,4}[ /-]\d{3,4}[ -]?\d{2,5}\b",
    ),
    "name": (
        r"(?<![\w$€£¥])(?!(?:USD?|EUR|GBP|RMB|CNY|CHF|JPY|Rs|INR"
        r"|SEK)\.?\d)[^\W\d_]+[-_/]?\d[\w-]*(?:\.\d+)?",  # i3, F-150, CO2
        rf"\b(?:{LABELS_IN_CAPITALS}|(?i:{LABELS})) (?:[1-9]\d{{0,3}}(?:\.\d{{1,2}})?|{_NUMBER_WORD}|One|Two|Three|Four"
        rf"|Five)\b(?![.,]?\d|%| percent)",
        r"\b\d[ -]?(?:Series|series)\b|\b\d-[Cc]lass\b",  # 3 Series
        r"\b(?:https?://|www\.)\S+|(?<!\S)\S{1,64}@\S{1,99}",
        r"\[\d{1,3}\]",
        r"\bGroup of (?:Seven|Eight|Twenty|\d+)\b|\bBig (?:Three|Four|Five)\b|\bNumber (?:10|11) Downing\b",
    ),
    "score": (
        r"(?<![\d.,:/$€£–-])\d{1,2}[-–]\d{1,2}(?: (?:win|victory|defeat|loss|draw|lead|against|over|at|on|in|to"
        r"|thrashing)\b|(?=[.,;)]|$))",
        rf"\b{_NUMBER_WORD}-(?:nil|all|love)\b",
        r"\b\d+-(?:nil|all|love)\b",
    ),
    "ordinal": (
        rf"(?:\b\d[\d,.]{{0,12}}|\b{_NUMBER_WORD})[ -](?:hundredth|thousandth|millionth"
        rf"|billionth)\b",  # the 10 millionth
        r"\b\d{1,3}(?:st|nd|rd|th)\b",  # the 21st century
        r"\b(?:second|third|fourth|fifth)[ -](?:hand|rate|party|degree|tier|row|person|world)\b",
    ),
    "idiom": (
        r"\b(?i:one) (?:of|another|day|thing|who|that|can|must|by one|side|hand|reason|way|or the other|after"
        r"|more time)\b(?! (?:every|10|ten)\b)",
        r"\b(?i:the|this|that|no|any|every|some|which|each|another|last|next|new|old|good) one\b(?!-"
        r"|\s(?:million|billion|hundred|thousand|percent|per|year|month|week|hour))",
        r"\b(?i:one)-(?:off|time|way|on-one|sided|stop|to-one)\b|\bday one\b|\bsquare one\b|\ball in one\b",
        r"\b(?i:half)[- ](?:hearted|heartedly|way|time|brother|sister|finished|baked|empty|full|open|jokingly"
        r"|expected|term|moon)\b",
        r"\b(?i:half)-(?!million|billion|thousand|dozen|hundred|trillion|percent|point|hour|year|mile|day|century)\w+",
        r"\bhalf of a second\b|\b(?:on )?second thought\b|\bsplit second\b|\bhalftime\b",
        r"\bdouble[- ](?:digits?|figures?|decker|room|bass|check|standards?|agent|edged|bill|act|bed|doors?"
        r"|bogey|fault|play|murder|helix|glazing|duty|life|barrel\w*)\b",
        r"\btriple[- ](?:A|jump|crown|digits?|play|bogey|therapy)\b|\bdoubles (?:title|match|final|partner)\b",
        r"\bcatch-22\b|\btwo[- ]faced\b|\btwice[- ](?:a|an|per|daily|weekly|in|before)\b|\bfifty[- ]something\b",
        r"\b(?:in|into|by) (?:one|two)s\b|\b(?:in|into) two\b(?=[.,;]|$)|\bon all fours\b"
        r"|\bat sixes and sevens\b|\bone or other\b",
    ),
}
_PATTERNS = [
    (reason, re.compile(pattern)) for reason, patterns in _TRAPS.items() for pattern in patterns
]
_SCORE = re.compile(r"(?<![\d.,:/$€£–-])(\d{1,2})[-–](\d{1,2})(?![\d.,:/%-]\d|\d|[%:])")
_YEAR = re.compile(r"(?<![\w.,$€£¥/+-])(?:1[5-9]|20|21)\d{2}(?![\w%]|[.,/]\d|-\d)")
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
        for reason, pattern in _PATTERNS
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
