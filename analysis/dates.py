"""Find date expressions and resolve them to windows of days."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

from analysis import days
from analysis.days import months as months
from analysis.lexicon import (
    BOUNDS,
    COUNTED,
    COUNTED_AFTER,
    DATE_NUMBERS,
    DATE_ORDINALS,
    FUTURE_CUES,
    MONTHS,
    NO_BEGINNING,
    PARTS,
    PAST_CUES,
    SEASONS,
    SHIFTS,
    WEEKDAYS,
    YEARLY,
)
from analysis.model import Date, Seed, Sentence, Window

# --- pieces of patterns: S is white space, also a wrapped line's; every repeat is bounded --------

S = r"\s{1,4}"


def _any(words) -> str:
    return "|".join(word.replace(" ", S) for word in sorted(words, key=len, reverse=True))


YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)(?![\d%°]|[.,]\d|['’]?s\d|[-–]\d{3}\b)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
WRITTEN = "|".join(f"{name}|{name.upper()}" for name in MONTHS)
SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
MONTH = rf"(?P<month>(?:{WRITTEN})\b|{SHORT})"
PART = (
    rf"(?:(?P<part>(?i:the{S}(?:very{S})?(?:start|beginning|outset|onset|middle|end|close|turn)(?:{S}of)?"
    rf"|(?:start|beginning|middle|end|close){S}of|end|late|early|mid))(?:{S}|[-–]|(?<=mid))(?:(?i:in|the){S})?)?"
)
# "… of 2019", "… last year", "…, 2019"
OF_YEAR = (
    rf"(?:,?{S}(?:(?:of|in){S}(?:the{S})?(?:year{S})?)?{YEAR}"
    rf"|(?:{S}of)?{S}(?P<years>last|this|next|the{S}(?:current|previous|following|same|past|coming)){S}(?:fiscal{S}|financial{S})?year\b"
    rf"|{S}of{S}(?P<year_itself>(?:the|each){S}(?:fiscal{S})?year)\b)?"
)
WEEKDAY = rf"(?:{_any(WEEKDAYS)})"
NUMBER = rf"(?P<number>\d{{1,3}}|(?i:{_any(DATE_NUMBERS)}))"
ORDINAL = rf"(?P<ordinal>(?i:{_any(DATE_ORDINALS)}))"
NEAR = r"last|this|next|(?:the\s)?(?:current|previous|preceding|following|coming|upcoming)"
NOT_ON = r"\b(?![-\s](?:on|over|to)[-\s]|[-–](?!long)\w)"
UNITS = "day|week|month|quarter|year|decade"

# Names of a form, patterns in order of preference where two begin at one place.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern))
    for form, pattern in (
        # 2018-07-11, 11.07.2018, 2018/07/11
        ("day", r"(?<![\d.,/-])(?P<year>1[6-9]\d\d|20\d\d)(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)"
                r"(?P<day>3[01]|[12]\d|0?[1-9])(?:T\d\d:\d\d(?::\d\d)?(?:[.]\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])"),
        ("day", r"(?<![\d.,/-])(?P<day>3[01]|[12]\d|0?[1-9])(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)"
                r"(?P<year>1[6-9]\d\d|20\d\d)(?![\d/-])"),
        ("day", r"(?<![\d.,/-])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d)/(?P<year>1[6-9]\d\d|20\d\d)(?![\d/-])"),
        # July 3–9, 2018; 3 to 9 July
        ("day", rf"\b{MONTH}{S}{DAY}\s?(?:[-–]|to)\s?(?P<last_day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d){OF_YEAR}"),
        ("day", rf"(?<![\d.,/-])\b(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\s?(?:[-–]|to|and)\s?(?P<last_day>3[01]|[12]\d|[1-9])"
                rf"(?:st|nd|rd|th)?{S}(?:of{S})?{MONTH}{OF_YEAR}"),
        # Wednesday, July 11, 2018; the 3rd of May 2020
        ("day", rf"(?:\b(?P<weekday>{WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?),?{S}(?:the{S})?)?"
                rf"\b{MONTH}{S}(?:the{S})?{DAY}(?!{S}(?:per{S}?cent|million|billion|thousand))\b{OF_YEAR}"),
        ("day", rf"(?:\b(?P<weekday>{WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?),?{S}(?:the{S})?)?"
                rf"(?<![\d.,/-])\b(?:the{S})?{DAY}[\s-](?:of{S})?{MONTH}{OF_YEAR}"),
        # July 2018, the end of next July, mid-May
        ("month", rf"\b{PART}(?:(?P<shift>(?i:last|this|next)){S})?\b{MONTH}{OF_YEAR}"),
        ("month", r"(?<![\d.,/-])(?P<year>1[6-9]\d\d|20\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d/-]|\s(?:season|school|academic|financial|fiscal))"),
        # the first half of 2018, the third quarter, first-half, H1 2023, 1H23, Q3
        ("half", rf"\b(?:(?i:the){S})?(?P<ordinal>(?i:first|1st|second|2nd|opening))[\s-](?:six{S}months|half)\b{OF_YEAR}"),
        ("half", rf"\b(?:(?P<before>1[6-9]\d\d|20\d\d){S})?(?:H(?P<number>[12])|(?P<other>[12])H)"
                 rf"(?![\d.,]\d|\w)(?:{S}(?:of{S})?(?:FY)?{YEAR})?"),
        ("half", r"\b(?:H(?P<number>[12])(?:-| ?[’'])?|(?P<other>[12])H ?)(?P<short>\d\d)\b(?![.,]\d)"),
        ("quarter", rf"\b(?:(?i:the){S})?{ORDINAL}(?:[\s-](?:fiscal|calendar|financial))?[\s-]quarter\b{OF_YEAR}"),
        ("quarter", rf"\b(?:(?P<before>1[6-9]\d\d|20\d\d){S})?(?:Q(?P<number>[1-4])|(?P<other>[1-4])Q)"
                    rf"(?![\d.,]\d|\w)(?:{S}(?:of{S})?(?:FY)?{YEAR})?"),
        ("quarter", r"\b(?:Q(?P<number>[1-4])(?:-| ?[’'])?|(?P<other>[1-4])Q ?)(?P<short>\d\d)\b(?![.,]\d)"),
        ("quarter", rf"\b(?i:the){S}(?P<final>last|final){S}(?:quarter|three{S}months)(?={S}of){OF_YEAR}"),
        ("half", rf"\b(?i:the){S}(?P<final>last|final|latter){S}(?:half|six{S}months)(?={S}of){OF_YEAR}"),
        ("months", rf"\b(?:(?i:the){S})?(?i:first|opening){S}{NUMBER}[\s-]months\b{OF_YEAR}"),
        # autumn 2019, in the spring, next winter
        ("months", rf"\b(?:(?i:the){S})?(?i:first|opening){S}(?P<quarters>two|three|2|3){S}quarters\b{OF_YEAR}"),
        ("season", rf"\b{PART}(?:(?P<shift>(?i:last|this|next)){S})?(?P<season>(?i:spring|summer|autumn|fall|winter))\b{OF_YEAR}"),
        # last Tuesday, Friday
        ("weekday", rf"(?<!Black )(?<!Cyber )(?<!Super )(?<!Man )\b(?:(?P<shift>(?i:last|this|next|coming)){S})?(?P<weekday>{WEEKDAY})\b"
                    rf"(?!{S}(?:Times|Telegraph|Mirror|Mail|Post|Express|Review|Herald|Night{S}Live))"),
        # the 1990s, the '90s, the 21st century
        ("decade", rf"\b{PART}(?P<year>(?:1[6-9]|20)\d0)['’]?s\b"),
        ("decade", rf"\b(?:the{S})?(?P<part>early|mid|late)?[\s-]?['’](?P<short>[2-9]0)s\b"),
        ("century", rf"\b{PART}(?P<number>1[5-9]|2[01])(?:st|th)[\s-]century\b"),
        # the past five years, over the next decade
        ("span", rf"\b(?:(?:the|these)[ ])?(?P<way>(?i:last|past|previous|next|coming)){S}{NUMBER}{S}(?P<unit>{UNITS})s?\b"),
        ("span", rf"\bthe{S}(?P<way>last|past|next|coming){S}(?P<unit>week|month|quarter|year|decade|century){NOT_ON}"),
        # the following year
        ("earlier", rf"\bthe{S}(?P<way>following|subsequent|previous|preceding|prior){S}(?P<unit>year){NOT_ON}"),
        # last year, the end of next year, early this month
        (
            "unit",
            rf"\b{PART}(?:(?P<part_after>(?i:earlier|later)){S})?(?P<shift>(?i:{NEAR}))[\s-](?:(?:fiscal|calendar|financial|model){S})?"
            rf"(?P<unit>(?i:day|week|month|quarter|year|decade|century)){NOT_ON}",
        ),
        ("unit", rf"\b(?P<part>(?i:the{S}(?:end|beginning|start|middle|close))){S}of{S}(?P<shift>the){S}(?P<unit>week|month|quarter|year|decade|century){NOT_ON}"),
        ("unit", r"\b(?P<part>mid|year)[-\s](?:(?P<unit>year|month|week)|end)\b"),
        ("unit", rf"\b(?i:later|earlier){S}in{S}(?P<shift>the){S}(?P<unit>week|month|year|decade){NOT_ON}"),
        # today, this morning
        ("day", r"\b(?P<shift>(?i:yesterday|today|tonight|tomorrow))\b"),
        ("day", rf"\b(?P<shift>(?i:this)){S}(?:morning|afternoon|evening)\b"),
        # two years ago, a year earlier, three years from now, in three years
        ("ago", rf"\b{NUMBER}{S}(?P<unit>{UNITS})s?{S}(?P<way>ago|from{S}now|hence)\b"),
        ("earlier", rf"\b{NUMBER}{S}(?P<unit>{UNITS})s?{S}(?:earlier|before|previously|prior)\b"),
        ("earlier", rf"\b(?:the{S})?(?:same|year[-\s](?:ago|earlier)|corresponding|comparable|prior[-\s]year){S}(?:period|quarter|month|half|months|time(?={S}(?:last|the|a)\b))\b{OF_YEAR}"
                    rf"(?:{S}(?:a{S}year{S}(?:ago|earlier|before)|the{S}(?:year{S}before|previous{S}year)))?"),
        ("earlier", rf"\bthe{S}year{S}(?:before|earlier)\b(?!{S}(?:last|that))"),
        ("ahead", rf"\b(?i:in|within){S}(?:the{S}next{S})?{NUMBER}{S}(?P<unit>{UNITS})s?(?:['’]{S}time|{S}time)?\b(?!{S}of\b)"),
        # in recent years, over the next few years, for years, in the past
        ("past", rf"\b(?:the{S})?(?i:recent|past|last){S}(?:(?:few|several|couple{S}of|many){S})?(?:days|weeks|months|years|decades|quarters)\b"),
        ("past", rf"\b(?:(?:several|a{S}few|many|some){S})(?:days|weeks|months|years|decades){S}ago\b"),
        ("past", rf"\b(?i:for){S}(?:(?:many|several|some|a{S}few){S})?(?:years|decades|centuries|months){NOT_ON}(?!{S}to{S}come)"),
        ("past", rf"\b(?i:in){S}the{S}past\b(?!{S}\w)|\b(?i:in){S}the{S}past(?={S}(?:the|a|an|and|but|it|we|they|he|she|has|have)\b)"),
        ("future", rf"\b(?:(?:the{S})?(?i:coming|next)|the{S}following){S}(?:(?:few|several|couple{S}of){S})?(?:days|weeks|months|years|decades|quarters)\b"),
        ("future", rf"\b(?i:in){S}(?:the|the{S}near|the{S}foreseeable){S}future\b|\b(?i:in){S}(?:a{S}few|several){S}(?:days|weeks|months|years)['’]?\b"),
        ("now", rf"\b(?i:now|currently|nowadays|at{S}present|at{S}the{S}moment)\b(?![-’'])"),
        # 2018/19, 2018–19
        ("year", r"(?<![\w.,/#$€£¥+-])(?P<year>1[6-9]\d\d|20\d\d)\s?[-–—/]\s?(?P<last_year>(?:1[6-9]|20)?\d\d)(?![\w%]|[.,/–-]\d)"),
        # 2018, FY2023, mid-2020, the end of 2019
        ("year", rf"(?<![\w.,/#$€£¥+-])(?<![$€£¥] )(?:(?:FY|CY)[-\s]?)?{PART}(?:(?:full|fiscal|financial|calendar|model)[-\s](?:year{S})?)?{YEAR}(?!\w|/\d|-(?!(?:1[6-9]|20)\d\d\b)\d)"),
        ("year", rf"(?<![\w.,/#$€£¥+-])(?P<part>end|mid|late|early)[-–]{YEAR}"),
    )
)

# --- what stands around a date -------------------------------------------------------------------

TENSE = re.compile(rf"(?<![\w-])(?:(?P<future>{FUTURE_CUES})|(?P<past>{PAST_CUES}))", re.IGNORECASE)
BOUND = re.compile(rf"\b(?P<bound>{_any(BOUNDS)}){S}(?:the{S})?(?:year{S})?$", re.IGNORECASE)
BETWEEN = re.compile(rf"\b(?P<word>between|from|since|for|in|over|during){S}(?:the{S})?$", re.IGNORECASE)
JOIN = re.compile(rf"(?:\s?[-–—]\s?|{S}(?:to|until|till|through|thru|up{S}to){S}(?:the{S})?)(?:the{S})?")
COUNTS = re.compile(
    rf"[-\s]?(?:{'|'.join(COUNTED)})(?!\w)|{S}(?:{COUNTED_AFTER}){S}(?:{'|'.join(COUNTED)})\b", re.IGNORECASE
)
ORIGIN = re.compile(rf"(?:\b(?:{'|'.join(NO_BEGINNING)})|%){S}(?:\w{{1,12}}{S})?from{S}(?:the{S})?$", re.IGNORECASE)
ONWARD = re.compile(rf"{S}(?:on(?:wards?)?|and{S}(?:beyond|later)|or{S}later)\b(?!{S}(?:the|a|an)\b)")
BEFORE_YEAR = re.compile(
    rf"(?:\b(?:in|by|since|until|till|from|before|after|during|through|throughout|into|within|for|over|than|with|vs\.?|versus"
    rf"|and|or|of|to|around|circa|between|year|fiscal|beyond|on|early|as{S}of|prior{S}to|early{S}as|late{S}as|soon{S}as|against|record|target|mid|{YEARLY}){S}|[(\[]|['’]s{S})$",
    re.IGNORECASE,
)
# "over 2000 fans", but "for 2022 results"
WEAK = re.compile(rf"\b(?:over|around|of|for|to|than|with|and|or|on|between){S}$", re.IGNORECASE)
PLURAL = re.compile(
    rf"{S}(?!(?:sales|levels|results|profits|earnings|figures|plans|targets|prices|games|elections|was|is|has|as|its|this|says"
    rf"|comes|marks|looks|versus|across|plus|exports|imports|deliveries|models|values|rates|emissions|stocks|cars)\b)[a-z]{{3,20}}s\b"
)
NOT_BEFORE_YEAR = re.compile(
    rf"\b(?:(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|increas\w{{1,3}}|climb\w{{0,3}}|dropp?\w{{0,3}}|declin\w{{1,3}}"
    rf"|jump\w{{0,3}}|cut|rais\w{{1,3}}|out|reduc\w{{1,3}}|surg\w{{1,3}}){S}(?:to|by|of)|(?:up|down){S}(?:by|of)|(?:more|fewer|less){S}than"
    rf"|(?:total|number|speed|fleet|sum|average|maximum|minimum|capacity|price|populations?|crowd|staff|workforce|batch|run|output|volume){S}of"
    rf"|(?:room|route|flight|number|no\.?|page|article|section|model|highway|version|chapter){S}\w{{0,4}}){S}$",
    re.IGNORECASE,
)
# "the 2018 plan", "2017 was a good year"
ADJECTIVE_BEFORE = re.compile(rf"(?:^|\b(?:the|a|an|its|their|our|his|her|this|new|late|early|annual|original|first){S}|['’]s{S}|[.;:–—\"“”]\s?)$", re.I)
ADJECTIVE_AFTER = re.compile(rf"{S}(?!(?:was|is|were|has|had|gets?|comes|and|or|in|at|with)\b)[A-Za-z-]{{3}}|['’]s\b|-(?:based|model|\d)")
YEAR_BEGINS = re.compile(rf"{S}(?:was|is|will|saw|marked|marks|has|brought|could|may|promises|looks|would|also|began|ended|turned)\b|[,:]")
PREPOSITION = re.compile(
    rf"\b(?:in|on|by|since|until|till|from|before|after|during|through|throughout|into|within|for|over|than|with|of|to|and"
    rf"|between|last|next|this|late|early|mid|each|every|\w{{1,12}}est|record|or|as{S}of|ending|ended|beginning|starting|around|for{S}the|its|['’]s){S}(?:the{S})?$|[(]$",
    re.I,
)
REPORTED = (
    r"(?:sales|deliveries|exports?|imports|figures?|production|output|data|report|results?|registrations|numbers|inflation"
    r"|prices|orders|meeting|earnings|shipments|volumes?|launch|deadline|election|vote|statement|trade|shares|[12]\d{3})"
)
MONTH_AFTER = re.compile(rf"{S}(?:{REPORTED}|was|saw|brought|is{S}(?:the|expected)|will)\b|['’]s\b|,?{S}when\b", re.I)
SEASON_BEFORE = re.compile(
    r"\b(?:in|by|until|till|since|before|after|during|through|throughout|from|to|this|last|next|of|between|for|early|late)"
    rf"{S}(?:the{S})?(?:early{S}|late{S}|coming{S})?$", re.I)  # fmt: skip
NO_SEASON = re.compile(
    rf"{S}(?:ty?i?res?|steel|rolls?|water|loaded|break|festival|clearance|sports?|coats?|jackets?|wheat|palace|onion|"
    rf"back|off|short|into|apart|behind|to|by|foul|holidays?|school|games|olympics|of(?!{S}(?:(?:the{S})?(?:year|next|last|this)|\d)))\b", re.I)  # fmt: skip
NO_PERIOD = re.compile(rf"{S}(?:of{S}the{S}(?:game|match|film|movie|book|race|concert|season|show|play|pack|table)\b|mile|final|goal|pounder|marathon|time{S}(?:score|lead|whistle))")
SURNAME = re.compile(rf"{S}[A-Z][a-z]{{2}}")
DATELINE = re.compile(r"\W{0,9}(?:(?i:date|dated|published|posted|updated|release date|last updated)(?: on)?:?\s+)?(?:[A-Z][A-Z .]{2,30}, |[A-Z][a-z]{2,20} \()?$")
DATELINE_END = re.compile(r"\s*(?:$|[-–—|:)(]|\n)|,?\s+\d\d?:\d\d|\s+(?=[A-Z“\"])")
WEEKDAYS_BY_START = {name[:3]: name for name in WEEKDAYS}


def find(sentence: Sentence) -> list[Date]:
    """Return the date expressions of a sentence in order of appearance.

    >>> text = "Output rose between 2007 and 2017, but he may know more next autumn: 2,000 cars, the Peugeot 2008."
    >>> [each.quote for each in find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))]
    ['between 2007 and 2017', 'next autumn']
    """
    joined = _ranges(_atoms(sentence))
    standing = [_bounded(_articled(_headed(each))) for each in joined if _stands(each)]
    return _compared(standing)


def resolve(date: Date, anchor: Window) -> Window:
    """Return the days that an expression can mean, for an article whose day lies in the anchor.

    >>> text = "The car is due by the end of next year."
    >>> due, = find(Sentence(Seed("0", "0.txt", text, ""), 0, len(text), "s0-01"))
    >>> window = resolve(due, Window(dt.date(2018, 7, 11), dt.date(2018, 7, 11)))
    >>> print(window.earliest, window.latest)
    None 2019-12-31
    """
    earliest = days.meant(date, anchor.earliest)[0]
    latest = days.meant(date, anchor.latest)[1]
    told = f"“{date.quote}” in {date.sentence.id}"
    absolute = days.meant(date, None)
    reasons = tuple(
        told if known or end is None else f"{told}, counted from {anchor_end}"
        for known, end, anchor_end in zip(absolute, (earliest, latest), (anchor.earliest, anchor.latest), strict=True)
    )
    return Window(earliest, latest, reasons)


def overlap(one: Window, other: Window) -> bool:
    """Tell whether two windows have a day in common."""
    return all(
        low is None or high is None or low <= high
        for low, high in ((one.earliest, other.latest), (other.earliest, one.latest))
    )


def years(date: Date) -> int | None:
    """Return how many years lie between the two years of a range, or None where it has no two."""
    if date.until is None or date.year is None or date.until.year is None:
        return None
    return date.until.year - date.year


def label(date: Date) -> str:
    """Return the days of an expression with Y for the article's year where it states none: "Y-01/Y-07", "Y+1"."""
    first, _, last = _label(date).partition("/")
    if date.until:
        last = _label(date.until).rpartition("/")[2]
    return f"{first}/{last}" if last else first


def _label(date: Date) -> str:
    if date.form == "weekday":
        return date.name
    shift = date.years or (date.shift if date.form == "year" else 0) or 0
    year = str(date.year) if date.year else f"Y{shift:+d}" if shift else "Y"
    if date.month:
        return f"{year}-{date.month:02d}" + (f"-{date.day:02d}" if date.day else "")
    if date.form in ("half", "quarter", "months") and date.number:
        length = days.MONTHS_IN.get(date.form, date.number)
        first = 1 if date.form == "months" else length * (date.number - 1) + 1
        return f"{year}-{first:02d}/{year}-{first + length - 1:02d}"
    if date.form == "season":
        return f"{year} {date.name}"
    return year if date.form == "year" else date.quote


def _atoms(sentence: Sentence) -> list[Date]:
    """Return what the patterns find, the first and longest of those that overlap."""
    text = sentence.seed.text
    tenses = [(cue.start(), cue.lastgroup) for cue in TENSE.finditer(text, sentence.start, sentence.end)]
    starts = [start for start, _ in tenses]
    hits = [
        (match.start(), -match.end(), order, form, match)
        for order, (form, pattern) in enumerate(PATTERNS)
        for match in pattern.finditer(text, sentence.start, sentence.end)
    ]
    found: list[Date] = []
    for start, _, _, form, match in sorted(hits, key=lambda hit: hit[:3]):
        if found and start < found[-1].end:
            continue
        place = bisect_left(starts, start)
        tense = (tenses[place - 1] if place else tenses[0])[1] if tenses else ""
        date = _read(sentence, form, match, tense)
        if date and _exists(date):
            found.append(date)
    return found


def _read(sentence: Sentence, form: str, match: re.Match[str], tense: str) -> Date | None:
    """Return the date that a match says, or None where its words mean none here."""
    said = {key: value.lower() for key, value in match.groupdict().items() if value}
    unit, number = said.get("unit", ""), _number(form, said)
    fields = {
        "form": form,
        "year": _year(said),
        "month": _month(said.get("month")),
        "day": int(said["day"]) if "day" in said else None,
        "number": number,
        "shift": _shift(said.get("shift")),
        "years": _shift(said.get("years")) if "years" in said else 0 if "year_itself" in said else None,
        "part": _part(said),
        "name": _name(said),
        "tense": tense,
    }
    if form == "unit":
        fields |= {"form": unit or "year"}
        if fields["shift"] is None:
            fields |= {"shift": 0}
    elif form == "ago":
        fields |= {"form": unit, "shift": -number if said["way"] == "ago" else number, "number": None}
    elif form == "ahead":
        if tense != "future":
            return None
        fields |= {"form": unit, "shift": number, "number": None}
        if "within" in match.group().lower() or "next" in match.group().lower():
            fields |= {"form": "span", "name": unit}
    elif form == "span":
        way = -1 if said["way"] in ("last", "past", "previous") else 1
        fields |= {"shift": way * (number or 1), "name": unit, "number": None}
    elif form == "earlier":
        ahead = said.get("way") in ("following", "subsequent")
        fields |= {"shift": 1 if ahead else -(number or 1), "number": None, "name": "around" if "way" in said else "earlier", "form": unit or "year"}
        if fields["year"] or fields["years"] is not None:
            fields |= {"shift": None, "name": "same"}
    date = Date(sentence.seed, match.start(), match.end(), sentence, **fields)
    if "last_day" in said:
        return replace(date, until=replace(date, day=int(said["last_day"])))
    if "last_year" in said:
        return replace(date, until=replace(date, year=int(str(date.year)[: -len(said["last_year"])] + said["last_year"])))
    return date


def _number(form: str, said: dict[str, str]) -> int | None:
    if "final" in said:
        return 4 if form == "quarter" else 2
    if "quarters" in said:
        return 3 * (DATE_NUMBERS.get(said["quarters"]) or int(said["quarters"]))
    if "ordinal" in said:
        return DATE_ORDINALS[said["ordinal"]]
    word = said.get("number") or said.get("other")
    return None if word is None else DATE_NUMBERS.get(word) or int(word)


def _year(said: dict[str, str]) -> int | None:
    if "short" in said:
        # "H1 23" is of this century, "the '90s" of the last.
        return int(said["short"]) + (1900 if int(said["short"]) >= 50 else 2000)
    year = said.get("year") or said.get("before")
    return int(year) if year else None


def _month(word: str | None) -> int | None:
    if word is None or word.isdigit():
        return word and int(word)
    return 1 + [name[:3].lower() for name in MONTHS].index(word[:3])


def _shift(words: str | None) -> int | None:
    return None if words is None else SHIFTS[words.split()[-1]] if words.split()[-1] in SHIFTS else 0


def _part(said: dict[str, str]) -> str:
    words = said.get("part_after") or said.get("part", "")
    if words == "year":
        return "end"
    return next((PARTS[word] for word in re.split(r"[\s-]", words) if word in PARTS), "")


def _name(said: dict[str, str]) -> str:
    if "season" in said:
        return "autumn" if said["season"] == "fall" else said["season"]
    return WEEKDAYS_BY_START.get(said.get("weekday", "")[:3].capitalize(), "")


def _exists(date: Date) -> bool:
    """Tell whether the calendar has such a day, and a range its order."""
    if date.until and date.until.year and date.year and (date.until.year, date.until.day or 0) <= (date.year, date.day or 0):
        return False
    if date.form != "day" or not date.day:
        return True
    try:
        dt.date(date.year or 2000, date.month, (date.until or date).day)
    except ValueError:
        return False
    return True


# Dates that are told from another date of the sentence: "a year earlier", "the same period", "the following year".
COMPARING = ("earlier", "same", "around")
RANGED = ("day", "week", "month", "quarter", "half", "season", "year", "decade", "weekday", "now")


def _ranges(found: list[Date]) -> list[Date]:
    """Join two dates to a range where "to", a dash, or "between … and" stands between them."""
    joined: list[Date] = []
    for date in found:
        before = joined[-1] if joined else None
        if before and not before.until and not date.until and _makes_range(before, date):
            joined[-1] = _range(before, date)
        else:
            joined.append(date)
    return joined


def _makes_range(one: Date, other: Date) -> bool:
    gap = one.seed.text[one.end : other.start]
    if len(gap) > 30 or one.form not in RANGED or other.form not in RANGED or one.name in COMPARING:
        return False
    head = BETWEEN.search(one.seed.text[max(one.sentence.start, one.start - 20) : one.start])
    word = head["word"].lower() if head else ""
    if re.fullmatch(rf"{S}and{S}(?:the{S})?", gap):
        return word == "between" and not COUNTS.match(one.seed.text, other.end)
    if not JOIN.fullmatch(gap):
        return False
    if one.form == other.form == "year" and one.year and other.year:
        return one.year < other.year and not COUNTS.match(one.seed.text, other.end)
    return one.form == other.form or word in ("from", "between", "since")


def _range(one: Date, other: Date) -> Date:
    """Return the range of two dates; a year stated once is the year of both."""
    if one.form in ("month", "day", "quarter", "half", "season") and one.form == other.form:
        backward = (one.month or one.number or 0) > (other.month or other.number or 0)
        if one.year is None and other.year is not None:
            one = replace(one, year=other.year - backward)
        elif one.years is None and other.years is not None and one.year is None:
            one = replace(one, years=other.years - backward)
        elif other.year is None and one.year is not None:
            other = replace(other, year=one.year + backward)
    text = one.seed.text
    head = re.search(rf"\b(?:between|from){S}(?:the{S})?$", text[max(one.sentence.start, one.start - 20) : one.start], re.I)
    start = one.start - len(head.group()) if head else one.start
    return replace(one, start=start, end=other.end, until=other)


def _stands(date: Date) -> bool:
    """Tell whether what stands around the words lets them be a date."""
    text = date.seed.text
    head = text[max(date.sentence.start, date.start - 40) : date.start]
    tail = text[date.end : min(date.sentence.end, date.end + 40)]
    if date.until or date.part and date.form not in ("season", "half", "quarter"):
        return True
    match date.form:
        case "year" if date.year and date.quote.isdigit():
            return _stands_as_year(head, tail)
        case "month" | "day" if date.year and date.year % 100 == 0 and COUNTS.match(tail):
            return False
        case "month" if date.year is None and date.years is None and date.shift is None:
            return _stands_as_month(date, head, tail)
        case "season":
            return not NO_SEASON.match(tail) and bool(
                date.year or date.years is not None or date.shift is not None or SEASON_BEFORE.search(head)
            ) and (date.part != "" or not date.quote[0].isupper() or bool(SEASON_BEFORE.search(head)) or date.shift is not None or bool(date.year))
        case "weekday":
            return not (re.search(r"\b[Tt]he\s$", head) and SURNAME.match(tail))
        case "half" | "quarter":
            return not NO_PERIOD.match(tail)
    return True


def _stands_as_year(head: str, tail: str) -> bool:
    """Tell whether a bare number is a year: "in 2017", "the 2018 plan", "2017 was …", not "the Peugeot 2008"."""
    if re.match(rf"{S}?(?:to|and|or|[-–]){S}?\d", tail) and not re.match(rf"{S}(?:and|or){S}(?:1[6-9]|20)\d\d\b", tail):
        return False
    if NOT_BEFORE_YEAR.search(head) or COUNTS.match(tail) and not re.search(r"^In\s|\bin\s$", head):
        return False
    if WEAK.search(head) and PLURAL.match(tail):
        return False
    if BEFORE_YEAR.search(head):
        return True
    if not head.strip() and YEAR_BEGINS.match(tail):
        return True
    return bool(ADJECTIVE_BEFORE.search(head) and ADJECTIVE_AFTER.match(tail))


def _stands_as_month(date: Date, head: str, tail: str) -> bool:
    """Tell whether a month's name is a month: not "May I", "Theresa May", "March on", "April Smith"."""
    if PREPOSITION.search(head):
        return not (SURNAME.match(tail) and date.quote in ("April", "June", "August", "May", "Jan"))
    if date.quote[:3] in ("May", "Mar", "Jun", "Apr", "Aug", "Jan") and date.quote != "January" or date.quote[-1] == ".":
        return bool(MONTH_AFTER.match(tail)) and not re.search(r"[A-Z]\w+\s$", head)
    return not re.search(r"[a-z]\s[A-Z]\w+\s$", head) or bool(MONTH_AFTER.match(tail))


def _bounded(date: Date) -> Date:
    """Take in the word before a date that opens its window: "after 2023", "from 2024", "by Friday"."""
    text = date.seed.text
    head = text[max(date.sentence.start, date.start - 40) : date.start]
    onward = ONWARD.match(text, date.end, date.sentence.end)
    if date.until or date.form == "dateline" or date.name in COMPARING:
        return date
    found = BOUND.search(head)
    if found:
        word = " ".join(found["bound"].lower().split())
        bound = BOUNDS[word]
        if word == "from" and ORIGIN.search(head):
            return date
        if not bound:
            return date
        end = onward.end() if onward and bound == "from" else date.end
        return replace(date, start=date.start - len(found.group()), end=end, bound=bound)
    if onward and date.form in ("year", "month", "now", "day") and date.year:
        return replace(date, end=onward.end(), bound="from")
    return date


def _articled(date: Date) -> Date:
    """Take in the article of "the summer", "the 1990s": but the one in "the July sales" belongs to the sales."""
    if date.form in ("day", "month", "weekday", "dateline") or date.form == "year" and date.quote[0].isdigit():
        return date
    article = re.search(r"\b[Tt]he\s$", date.seed.text[max(date.sentence.start, date.start - 4) : date.start])
    return replace(date, start=date.start - 4) if article else date


def _headed(date: Date) -> Date:
    """Make a dateline of the day that stands alone at the head of an article or of a line."""
    if date.form != "day" or not date.month or date.until:
        return date
    text, start, end = date.seed.text, date.sentence.start, date.sentence.end
    head, tail = text[start : date.start], text[date.end : end]
    if date.start - start > 60 or not DATELINE.fullmatch(head) or not DATELINE_END.match(tail):
        return date
    alone = not tail.strip() or re.search(r"(?i)date|publish|posted", head) or not text[: start].strip("\ufeff \t\r\n")
    return replace(date, form="dateline") if alone else date


def _compared(found: list[Date]) -> list[Date]:
    """Give "a year earlier" and "the same period" the months of the date before them, in their own year."""
    result: list[Date] = []
    for date in found:
        if date.name in COMPARING:
            date = _like(date, next((each for each in reversed(result) if each.form != "weekday"), None))
        result.append(date)
    return result


def _like(date: Date, model: Date | None) -> Date:
    """Return a comparison's date with the fields of the date that it is compared with."""
    where = {"start": date.start, "end": date.end, "bound": ""}
    if date.name == "same":
        if model is None or model.form not in ("month", "months", "half", "quarter", "day", "season"):
            return replace(date, form="year", name="", shift=date.years, years=None)
        until = model.until and replace(model.until, year=date.year, years=date.years)
        return replace(model, **where, year=date.year, years=date.years, until=until)
    if model is None or date.form != "year":
        return replace(date, name="")
    if date.name == "around":
        return replace(date, name="", shift=None if model.year else (model.years or model.shift or 0) + date.shift, year=model.year and model.year + date.shift)
    until = model.until and _years_on(model.until, date.shift)
    return replace(_years_on(model, date.shift), **where, until=until)


def _years_on(date: Date, count: int) -> Date:
    if date.year:
        return replace(date, year=date.year + count)
    if date.form == "year" and date.shift is not None:
        return replace(date, shift=date.shift + count)
    if date.month or date.number or date.form == "season":
        return replace(date, years=(date.years or 0) + count)
    return replace(date, form="year", shift=count, name="")
