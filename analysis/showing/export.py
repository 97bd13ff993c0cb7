"""The evidence as open data: CSV in a stable order, and W3C Web Annotations."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from math import ceil, floor
from pathlib import Path
from urllib.parse import quote

from analysis.claims.joining import Claim
from analysis.claims.record import Record
from analysis.dating import days_wording
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.reading.articles import Sentence
from analysis.reading.seeds import Span
from analysis.reading.statements import Statement, origin, origins
from analysis.values import wording
from analysis.values.intervals import LEVELS
from analysis.values.numbers import Number
from analysis.values.value import Value

# What the files and their columns are.
DICTIONARY = tomllib.loads(Path(__file__).with_name("dictionary.toml").read_text("utf-8"))
# A cell that a spreadsheet would run; an apostrophe before it makes it text (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLACES = 6
NEAR = 32  # characters around a quote, by which an annotation finds it


def files(record: Record, derived: Sequence[Value] = ()) -> dict[str, bytes]:
    """Return the open data by file name, all of it UTF-8."""
    rows = {
        "sentences": (_sentence(record, sentence) for sentence in record.sentences.values()),
        "claims": (row for claim in record.claims for row in _claim(record, claim)),
        "derived": (row for value in derived for row in _derived(value)),
        "events": (
            _event(record, claim)
            for claim in record.claims
            if claim.leading.kind == "date" and claim.leading.sentence and claim.asserted
        ),
    }
    tables = {f"{name}.csv": csv_text(heads, rows[name]).encode() for name, heads in DICTIONARY["tables"].items()}
    annotations = json.dumps(list(map(_annotation, record.statements)), indent=1, ensure_ascii=False)
    # The articles that the annotations point to, where these find them.
    seeds = {f"seeds/{article.seed.name}": article.seed.text.encode() for article in record.articles.values()}
    return tables | {"evidence.jsonld": f"{annotations}\n".encode()} | seeds


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV text with a header row."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return file.getvalue()


def decimal(value: Fraction | None) -> str:
    """Return a plain decimal, rounded to six digits; nothing for an open end.

    >>> decimal(Fraction(254400)), decimal(Fraction(2, 3)), decimal(None)
    ('254400', '0.666667', '')
    """
    if value is None:
        return ""
    return wording.plain(value, _PLACES).replace(",", "").replace("−", "-")


def text(value: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def days(window: Window) -> list[str]:
    """Return the first and last day of a window, ISO 8601; an open end is empty."""
    return [day.isoformat() if day else "" for day in window.ends]


def numbers_of(value: Value, level: str = "", rounded: bool = False) -> list[str]:
    """Return a value's point, low, high and unit as printed: a share or growth in percent; a bound has no point.

    Where asked, what is computed is `rounded` to four digits, its ends outward.
    """
    ends, point = value.range(level), None if value.bound else value.point
    cells = []
    for number, rounding in ((point, round), (ends.low, floor), (ends.high, ceil)):
        printed = number * 100 if number and value.percent else number
        cells.append(decimal(_to_digits(printed, rounding) if rounded and not value.is_stated else printed))
    return [*cells, value.unit_words]


def _to_digits(number: Fraction | None, rounding: Callable[[Fraction], int]) -> Fraction | None:
    """Return a number to four digits, rounded by `round`, `floor` or `ceil`; None for an open end."""
    unit = wording.rounding(number / 10) if number else 1
    return number and rounding(number / unit) * unit


def _place(span: Span) -> list[object]:
    return [span.seed.name, span.start, span.end]


def _sentence(record: Record, sentence: Sentence) -> list[object]:
    entry = sentence.entry
    who = "" if entry.role else origin(origins(entry.by, record.names), entry.status)
    status = entry.role or entry.status
    return [sentence.id, *_place(sentence), text(sentence.quote), sentence.repeats, status, who]


def _claim(record: Record, claim: Claim) -> Iterator[list[object]]:
    for statement in claim.statements:
        says = [statement.claim, statement.period_slot, *_value(record, claim, statement)]
        who = [statement.origin, statement.status, statement.sentence]
        leads = "yes" if statement in claim.saying and claim.asserted else "no"
        place = [*_place(statement), text(statement.quote), statement.subject]
        yield [*says, *who, *place, leads, " < ".join(statement.by)]


def _value(record: Record, claim: Claim, statement: Statement) -> list[str]:
    """Return value, low, high, unit, earliest and latest of a statement."""
    value, meant = statement.value, record.meaning(statement)
    if isinstance(value, Number):
        percent = 100 if value.percent else 1
        ends = [decimal(end * percent) if end is not None else "" for end in (meant.low, meant.high)]
        unit = "percent" if value.percent else value.unit or claim.definition.unit
        point = "" if value.bound else decimal(value.value * percent)
        return [point, *ends, unit, "", ""]
    return ["", "", "", "", *days(meant)] if isinstance(value, Phrase) else [text(meant), "", "", "", "", ""]


def _derived(value: Value) -> Iterator[list[object]]:
    inputs, sentences = " ".join(input.name for input in value.inputs), " ".join(value.sentences)
    for level in LEVELS:
        yield [value.name, value.formula, level, *numbers_of(value, level), inputs, sentences]


def _event(record: Record, claim: Claim) -> list[object]:
    window = record.meaning(claim.leading)
    best = days_wording.window(record.days[claim.leading.seed.key].best)
    basis = "as stated" if claim.leading.value.absolute else f"relative to an article of {best}"
    anchors = " ".join(dict.fromkeys(filter(None, (statement.sentence for statement in claim.saying))))
    return [claim.definition.name, *days(window), f"“{claim.leading.words}”, {basis}", anchors]


def _annotation(statement: Statement) -> dict[str, object]:
    """Return a statement in the Web Annotation Data Model (W3C Recommendation, 2017)."""
    seed, start, end = statement.seed, statement.start, statement.end
    near = _near(seed.text, start, end)
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:sha256:{seed.sha256}#{statement.claim}-{start}-{end}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {"type": "TextualBody", "value": statement.claim, "purpose": "tagging"},
        "target": {
            "source": f"seeds/{quote(seed.name)}",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": statement.quote,
                    "prefix": seed.text[max(0, start - near) : start],
                    "suffix": seed.text[end : end + near],
                },
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        },
    }


def _near(text: str, start: int, end: int) -> int:
    """Return how many characters around a quote tell it from all others: many where an article repeats itself."""
    near = NEAR
    while near < len(text) and text.count(text[max(0, start - near) : end + near]) > 1:
        near *= 2
    return near
