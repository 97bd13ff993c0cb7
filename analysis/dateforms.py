"""Spell the forms of date expressions as patterns; `dates` reads what they match.

Every repeat is bounded, so that no text makes them slow; `S` is white space, a wrapped line's too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.lexicon import DATE_NUMBERS, DATE_ORDINALS, FEASTS, MONTHS, WEEKDAYS
from analysis.sieve import Sieve

S = r"\s{1,4}"


def either(words: Iterable[str]) -> str:
    """Return the alternatives of a pattern, the longest first."""
    return "|".join(word.replace(" ", S) for word in sorted(words, key=len, reverse=True))


# --- pieces --------------------------------------------------------------------------------------

_YEAR = r"(?:1[6-9]|20)\d\d"
YEAR = rf"(?P<year>{_YEAR})(?![\d%°]|[.,]\d|['’]?s\d|[-–]\d{{3}}\b)"
_TH = r"(?:st|nd|rd|th)?"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAY = rf"(?P<day>{_DAY}){_TH}(?![\d:%]|[.,]\d)"
LAST_DAY = rf"\s?(?:[-–]|to|and)\s?(?P<last_day>{_DAY}){_TH}(?![\d:%]|[.,]\d)"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
MONTH = rf"(?P<month>(?:{either([*MONTHS, *map(str.upper, MONTHS)])})\b|{_SHORT})"
NUMBERED_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
WEEKDAY = rf"(?P<weekday>{either(WEEKDAYS)})"
ON_WEEKDAY = (
    rf"(?:\b(?P<weekday>{either(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?),?{S}(?:the{S})?)?"
)
FEAST = "(?P<season>(?i:" + either(FEASTS).replace("'", "['’]") + "))"
NO_FEAST = "tree|market|season|gift|present|shop|part(?:y|ies)|card|carol|light|bonus|holiday|period|break|sale"
NUMBER = rf"(?P<number>\d{{1,3}}|(?i:{either(DATE_NUMBERS)}))"
ORDINAL = rf"(?P<ordinal>(?i:{either(DATE_ORDINALS)}))"
UNIT = "(?P<unit>(?i:day|week|month|quarter|year|decade|century))"
UNITS = "(?:days|weeks|months|quarters|years|decades|centuries)"
SHIFT = rf"(?:(?P<shift>(?i:last|this|next)){S})?"
FISCAL = rf"(?:(?:fiscal|calendar|financial|model){S})?"
THE = rf"(?:(?i:the){S})?"
THE_WORD = rf"(?:(?i:the){S}(?=\w{{1,9}}\s))?"  # "the first half", but "the | first-half sales"

# A number that no currency, decimal point or word stands against ("$2020", "A2020", "1.2019").
ALONE = r"(?<![\w.,/#$€£¥+-])(?<![$€£¥] )"
NO_DIGIT = r"(?<![\d.,/-])"
# "year-on-year", "year-round", "decade-long" tell no date.
WHOLE = r"\b(?![-\s](?:on|over|to)[-\s]|[-–](?!long)\w)"

# "the end of", "early in", "mid-" …
PART = (
    rf"(?:(?P<part>(?i:the{S}(?:very{S})?(?:start|beginning|outset|onset|middle|end|close|turn)(?:{S}of)?"
    rf"|(?:start|beginning|middle|end|close){S}of|end|late|early|mid))(?:{S}|[-–]|(?<=mid))(?:(?i:in|the){S})?)?"
)
# … "of 2019", "last year", ", 2019"
OF_YEAR = (
    rf"(?:,?{S}(?:(?:of|in){S}{THE}(?:year{S})?)?{YEAR}"
    rf"|(?:{S}of)?{S}(?P<years>last|this|next|the{S}(?:current|previous|following|same|past|coming)){S}{FISCAL}year\b"
    rf"|{S}of{S}(?P<year_itself>(?:the|each){S}{FISCAL}year)\b)?"
)
FY = rf"(?![\d.,]\d|\w)(?:{S}(?:of{S})?(?:FY)?{YEAR})?"
SHORT_YEAR = r"(?P<short>\d\d)\b(?![.,]\d)"

# --- forms ---------------------------------------------------------------------------------------

# Form, what a text must hold for it (see `Sieve`), pattern; earlier ones win at the same place and length.
_FORMS = (
    # 2018-07-11, 11.07.2018, 12/31/2018; 03/04/2018 is read with the day first
    ("day", "digit", rf"{NO_DIGIT}(?P<year>{_YEAR})(?P<mark>[-/.]){NUMBERED_MONTH}(?P=mark)(?P<day>{_DAY})"
     r"(?:T\d\d:\d\d(?::\d\d)?(?:[.]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])"),
    ("day", "digit", rf"{NO_DIGIT}(?P<day>{_DAY})(?P<mark>[-/.]){NUMBERED_MONTH}(?P=mark)(?P<year>{_YEAR})(?![\d/-])"),
    ("day", "digit", rf"{NO_DIGIT}{NUMBERED_MONTH}/(?P<day>3[01]|[12]\d)/(?P<year>{_YEAR})(?![\d/-])"),
    # July 3–9, 2018; 3 to 9 July
    ("day", "digit month", rf"\b{MONTH}{S}{DAY}(?!{S}and){LAST_DAY}{OF_YEAR}"),
    ("day", "digit month", rf"{NO_DIGIT}\b(?P<day>{_DAY}){_TH}{LAST_DAY}{S}(?:of{S})?{MONTH}{OF_YEAR}"),
    # Wednesday, July 11, 2018; the 3rd of May 2020
    ("day", "digit month", rf"{ON_WEEKDAY}\b{MONTH}{S}(?:the{S})?{DAY}"
     rf"(?!{S}(?:per{S}?cent|million|billion|thousand))\b{OF_YEAR}"),
    ("day", "digit month", rf"{ON_WEEKDAY}{NO_DIGIT}\b(?:the{S})?{DAY}[\s-](?:of{S})?{MONTH}{OF_YEAR}"),
    # July 2018, the end of next July, mid-May, 2018-07
    ("month", "month", rf"\b{PART}{SHIFT}\b{MONTH}{OF_YEAR}"),
    ("month", "digit", rf"{NO_DIGIT}(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])"
     r"(?![\d/-]|\s(?:season|school|academic|financial|fiscal))"),
    # the first half of 2018, first-half, H1 2023, 1H23, the last six months of 2019
    ("half", "half", rf"\b{THE_WORD}(?P<ordinal>(?i:first|1st|second|2nd|opening))[\s-](?:six{S}months|half)\b"
     rf"{OF_YEAR}"),
    ("half", "digit", rf"\b(?:(?P<before>{_YEAR}){S})?(?:H(?P<number>[12])|(?P<other>[12])H){FY}"),
    ("half", "digit", rf"\b(?:H(?P<number>[12])(?:-| ?[’'])?|(?P<other>[12])H ?){SHORT_YEAR}"),
    ("half", "half", rf"\b(?i:the){S}(?P<final>last|final|latter){S}(?:half|six{S}months)(?={S}of){OF_YEAR}"),
    # the third quarter, Q3 2023, 3Q23, the last three months of 2019
    ("quarter", "quarter", rf"\b{THE_WORD}{ORDINAL}(?:[\s-](?:fiscal|calendar|financial))?[\s-]quarter\b{OF_YEAR}"),
    ("quarter", "digit", rf"\b(?:(?P<before>{_YEAR}){S})?(?:Q(?P<number>[1-4])|(?P<other>[1-4])Q){FY}"),
    ("quarter", "digit", rf"\b(?:Q(?P<number>[1-4])(?:-| ?[’'])?|(?P<other>[1-4])Q ?){SHORT_YEAR}"),
    ("quarter", "quarter", rf"\b(?i:the){S}(?P<final>last|final){S}(?:quarter|three{S}months)(?={S}of){OF_YEAR}"),
    # the first nine months, the first three quarters
    ("months", "unit", rf"\b{THE}(?i:first|opening){S}{NUMBER}[\s-]months\b{OF_YEAR}"),
    ("months", "digit", rf"\b(?P<number>[3-9])M ?{SHORT_YEAR}"),
    ("months", "quarter", rf"\b{THE}(?i:first|opening){S}(?P<quarters>two|three|2|3){S}quarters\b{OF_YEAR}"),
    # autumn 2019, early next winter
    ("season", "season", rf"\b{PART}{SHIFT}(?P<season>(?i:spring|summer|autumn|fall|winter))\b{OF_YEAR}"),
    # Christmas, New Year's Day 2021
    ("season", "feast", rf"\b{SHIFT}{FEAST}\b(?!{S}(?:{NO_FEAST})){OF_YEAR}"),
    # last weekend, over the weekend
    ("weekend", "weekday", rf"\b{THE}(?P<shift>(?i:the|last|this|past|next|coming)){S}(?P<weekday>weekend)\b"
     rf"(?!{S}(?:of|in)\b)"),
    # last Tuesday, Friday
    ("weekday", "weekday", r"(?<!Black )(?<!Cyber )(?<!Super )(?<!Man )\b"
     rf"(?:(?P<shift>(?i:last|this|next|coming)){S})?{WEEKDAY}\b(?!{S}(?:Times|Telegraph|Mirror|Mail|Post|Express|Review|Herald|Night{S}Live|[Ss]chool|[Rr]oast))"),
    # the 1990s, the '90s, the 21st century
    ("decade", "digit", rf"\b{PART}(?P<year>(?:1[6-9]|20)\d0)['’]?s\b"),
    ("decade", "digit", rf"(?<!\w){THE}(?:(?P<part>early|mid|late)[\s-])?['’](?P<short>[2-9]0)s\b"),
    ("century", "digit", rf"\b{PART}(?P<number>1[5-9]|2[01])(?:st|th)[\s-]century\b"),
    # the past five years, the next decade
    ("span", "unit", rf"\b(?:(?:the|these){S})?(?P<way>(?i:last|past|previous|next|coming)){S}{NUMBER}{S}{UNIT}s?\b"),
    ("span", "unit", rf"\bthe{S}(?P<way>last|past|next|coming){S}{UNIT}{WHOLE}"),
    # the following year; two years earlier; the same period last year
    ("compared", "unit", rf"\bthe{S}(?P<way>following|subsequent|previous|preceding|prior){S}(?P<unit>year){WHOLE}"),
    ("compared", "unit", rf"\b{NUMBER}{S}{UNIT}s?{S}(?:earlier|before|previously|prior|(?P<later>later))\b"),
    ("compared", "unit", rf"\bthe{S}year{S}(?:before|earlier)\b(?!{S}(?:last|that))"),
    ("compared", "period", rf"\b{THE}(?:same|year[-\s](?:ago|earlier)|corresponding|comparable|prior[-\s]year){S}"
     rf"(?:period|quarter|month|half|months|time(?={S}(?:last|the|a)\b))\b{OF_YEAR}"
     rf"(?:{S}(?:a{S}year{S}(?:ago|earlier|before)|the{S}(?:year{S}before|previous{S}year)))?"),
    # last year, the end of next year, early this month, the end of the year, year-end
    ("unit", "unit", rf"\b{PART}(?:(?P<part_after>(?i:earlier|later)){S})?"
     rf"(?P<shift>(?i:last|this|next|(?:the\s)?(?:current|previous|preceding|following|coming|upcoming)))[\s-]"
     rf"{FISCAL}{UNIT}{WHOLE}"),
    ("unit", "unit", rf"\b(?P<part>(?i:the{S}(?:end|beginning|start|middle|close))){S}of{S}(?P<shift>the){S}"
     rf"{UNIT}{WHOLE}"),
    ("unit", "unit", rf"\b(?P<part>(?i:later|earlier)){S}in{S}(?P<shift>the){S}{UNIT}{WHOLE}"),
    ("unit", "unit", r"\b(?P<part>mid|year)[-\s](?:(?P<unit>year|month|week)|end)\b"),
    # today, this morning
    ("day", "now", r"\b(?P<shift>(?i:yesterday|today|tonight|tomorrow))\b"),
    ("day", "now", rf"\b(?P<shift>(?i:this)){S}(?:morning|afternoon|evening)\b"),
    # two years ago, three years from now; in three years, within three years
    ("away", "unit", rf"\b{NUMBER}{S}{UNIT}s?{S}(?P<way>ago|from{S}now|hence)\b"),
    ("ahead", "unit", rf"\b(?P<way>(?i:in|within)){S}{NUMBER}{S}{UNIT}s?(?:['’]?{S}time)?\b(?!{S}of\b)"),
    # in recent years, several years ago, for years, in the past
    ("past", "unit", rf"\b{THE}(?i:recent|past|last){S}(?:(?:few|several|couple{S}of|many){S})?{UNITS}\b"),
    ("past", "unit", rf"\b(?i:several|a{S}few|many|some){S}{UNITS}{S}ago\b"),
    ("past", "unit", rf"\b(?i:for){S}(?:(?:many|several|some|a{S}few){S})?{UNITS}{WHOLE}(?!{S}to{S}come)"),
    ("past", "now", rf"\b(?i:in){S}the{S}past\b(?!{S}(?!(?:the|a|an|and|but|it|we|they|he|she|has|have)\b)\w)"),
    # in the coming years, in the future
    ("future", "unit", rf"\b(?:{THE}(?i:coming|next)|the{S}following){S}(?:(?:few|several|couple{S}of){S})?{UNITS}\b"),
    ("future", "now", rf"\b(?i:in){S}the{S}(?:near{S}|foreseeable{S})?future\b"),
    ("future", "unit", rf"\b(?i:in){S}(?:a{S}few|several){S}{UNITS}\b"),
    ("now", "now", rf"\b(?i:now|currently|nowadays|at{S}present|at{S}the{S}moment)\b(?![-’'])"),
    # 2018/19, 2018–2020
    ("year", "digit", rf"{ALONE}(?P<year>{_YEAR})\s?[-–—/]\s?(?P<last_year>(?:1[6-9]|20)?\d\d)(?![\w%]|[.,/–-]\d)"),
    # 2018, FY2023, mid-2020, the end of 2019
    ("year", "digit", rf"{ALONE}(?:(?:FY|CY)[-\s]?)?{PART}"
     rf"(?:(?:full|fiscal|financial|calendar|model)[-\s](?:year{S})?)?{YEAR}(?!\w|/\d|-(?!{_YEAR}\b)\d)"),
)  # fmt: skip

_STEMS = {
    "month": tuple(name[:3].lower() for name in MONTHS),
    "feast": ("christmas", "new year"),
    "weekday": ("day", "weekend"),
    "season": ("spring", "summer", "autumn", "fall", "winter"),
    "half": ("half", "months"),
    "quarter": ("quarter", "months"),
    "unit": ("day", "week", "month", "quarter", "year", "decade", "centur"),
    "period": ("same", "year", "corresponding", "comparable"),
    "now": (
        "yesterday", "today", "tonight", "tomorrow", "morning", "afternoon", "evening",
        "now", "currently", "present", "moment", "past", "future",
    ),
}  # fmt: skip

FORMS = Sieve([(needs, (form, re.compile(pattern))) for form, needs, pattern in _FORMS], _STEMS)
