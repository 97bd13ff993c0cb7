"""Read what the forms of date expressions match: each becomes a `Date` with what is written in it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import replace

from analysis.dateforms import FORMS
from analysis.lexicon import DATE_NUMBERS, DATE_ORDINALS, FUTURE_CUES, MONTHS, PARTS, PAST_CUES, SHIFTS, WEEKDAYS
from analysis.model import Date, Sentence

# "China-made" is no past tense.
_TENSE = re.compile(rf"(?<![\w-])(?:(?P<future>{FUTURE_CUES})|(?P<past>{PAST_CUES}))", re.IGNORECASE)
_WEEKDAYS = {name[:3].lower(): name for name in WEEKDAYS}
_MONTHS = [name[:3].lower() for name in MONTHS]


def read(sentence: Sentence) -> list[Date]:
    """Return what the patterns find in a sentence, the first and longest where some overlap."""
    text = sentence.seed.text
    hits = [
        (match.start(), -match.end(), order, form, match)
        for order, (form, pattern) in enumerate(FORMS.through(sentence.quote))
        for match in pattern.finditer(text, sentence.start, sentence.end)
    ]
    if not hits:
        return []
    tenses = [(cue.start(), cue.lastgroup) for cue in _TENSE.finditer(text, sentence.start, sentence.end)]
    found: list[Date] = []
    for start, _, _, form, match in sorted(hits, key=lambda hit: hit[:3]):
        if not found or start >= found[-1].end:
            found += _dates(sentence, form, match, _tense(tenses, start))
    return found


def _tense(tenses: list[tuple[int, str]], start: int) -> str:
    """Return the tense of the nearest verb before a place, or else of the first behind it."""
    place = bisect_left(tenses, (start, ""))
    return tenses[max(place - 1, 0)][1] if tenses else ""


def _dates(sentence: Sentence, form: str, match: re.Match[str], tense: str) -> list[Date]:
    """Return the date that a match says; none where the calendar has none such."""
    said = {key: value.lower() for key, value in match.groupdict().items() if value}
    if form == "ahead" and tense != "future":
        return []  # "sales doubled in three years" is a duration
    written = _written(form, said) | {"form": form, "tense": tense}
    date = Date(sentence.seed, match.start(), match.end(), sentence, **(written | _counted(form, said, written)))
    if "last_day" in said:
        date = replace(date, until=replace(date, day=int(said["last_day"])))
    if "last_year" in said:
        last = str(date.year)[: -len(said["last_year"])] + said["last_year"]
        date = replace(date, until=replace(date, year=int(last)))
    return [date] if _exists(date) else []


def _written(form: str, said: dict[str, str]) -> dict[str, object]:
    """Return the fields that stand in the text."""
    return {
        "year": _year(said),
        "month": _month(said["month"]) if "month" in said else None,
        "day": int(said["day"]) if "day" in said else None,
        "number": _number(form, said),
        "shift": _shift(said["shift"]) if "shift" in said else None,
        "years": _shift(said["years"]) if "years" in said else 0 if "year_itself" in said else None,
        "part": _part(said.get("part_after") or said.get("part", "")),
        "name": _name(said),
    }


def _counted(form: str, said: dict[str, str], written: dict[str, object]) -> dict[str, object]:
    """Return the fields of forms that count units: "last year", "two years ago", "the next decade"."""
    unit, way, number = said.get("unit", "year"), said.get("way"), written["number"] or 1
    match form:
        case "unit":
            return {"form": unit, "shift": written["shift"] or 0}
        case "away":
            return {"form": unit, "number": None, "shift": -number if way == "ago" else number}
        case "ahead" if way == "in":
            return {"form": unit, "number": None, "shift": number}
        case "ahead":
            return {"form": "span", "number": None, "shift": number, "name": unit}
        case "span":
            back = way in ("last", "past", "previous")
            return {"number": None, "shift": -number if back else number, "name": unit}
        case "compared" if written["year"] or written["years"] is not None:
            return {"form": "year", "number": None, "name": "same"}
        case "compared":
            ahead = way in ("following", "subsequent") or "later" in said
            return {
                "form": unit,
                "number": None,
                "shift": number if ahead else -number,
                "name": "later" if "later" in said else "around" if way else "earlier",
            }
    return {}


def _number(form: str, said: dict[str, str]) -> int | None:
    if "final" in said:
        return 4 if form == "quarter" else 2
    if "ordinal" in said:
        return DATE_ORDINALS[said["ordinal"]]
    word = said.get("number") or said.get("other") or said.get("quarters")
    number = word and (DATE_NUMBERS.get(word) or int(word))
    return number and number * (3 if "quarters" in said else 1)


def _year(said: dict[str, str]) -> int | None:
    if "short" in said:
        # "H1 23" is of this century, "the '90s" of the last.
        return int(said["short"]) + (1900 if int(said["short"]) >= 50 else 2000)
    year = said.get("year") or said.get("before")
    return int(year) if year else None


def _month(word: str) -> int:
    return int(word) if word.isdigit() else 1 + _MONTHS.index(word[:3])


def _shift(words: str) -> int:
    """Return how many units away the last of the words tells: "the previous" is one back."""
    return SHIFTS[words.split()[-1]]


def _part(words: str) -> str:
    if words == "year":
        return "end"  # year-end
    return next((PARTS[word] for word in re.split(r"[\s-]", words) if word in PARTS), "")


def _name(said: dict[str, str]) -> str:
    if "season" in said:
        return "autumn" if said["season"] == "fall" else " ".join(said["season"].replace("’", "'").split())
    return _WEEKDAYS.get(said.get("weekday", "")[:3], "")


def _exists(date: Date) -> bool:
    """Tell whether the calendar has such a day, a year such months, and a range its order."""
    if date.form == "months" and not 1 <= date.number <= 12:
        return False
    if date.until and (date.until.year or 0, date.until.day or 0) <= (date.year or 0, date.day or 0):
        return False
    if date.form != "day" or not date.day:
        return True
    try:
        dt.date(date.year or 2000, date.month, (date.until or date).day)
    except ValueError:
        return False
    return True
