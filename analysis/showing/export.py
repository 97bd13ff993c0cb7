"""Write the evidence as open data: CSV in a stable order, and W3C Web Annotations."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from urllib.parse import quote

from analysis.claims.claims import Claim
from analysis.claims.record import Record
from analysis.dating import phrases
from analysis.reading import dates, gathering, numbers
from analysis.reading.articles import Sentence
from analysis.reading.statements import Statement
from analysis.values import intervals
from analysis.values.values import Value

COLUMNS = {
    "sentences": "sentence,seed,start,end,text,repeat_of,status,origin",
    "claims": "claim,period,value,low,high,unit,earliest,latest,origin,status,sentence,seed,start,end,quote",
    "derived": "name,formula,reading,value,low,high,unit,inputs,sentences",
    "events": "event,earliest,latest,basis,sentences",
}
# What each column holds: the dictionary that goes with the files.
DICTIONARY = {
    "sentence": "anchor of the sentence, s<article>-<number>; empty for the date line",
    "seed": "file name of the article",
    "start": "first character of the quote, counted in code points of the decoded file from 0",
    "end": "character after the quote's last",
    "text": "the sentence as it stands in the file",
    "repeat_of": "anchor of the sentence that this one repeats",
    "status": "how the statement is meant: fact, statistic, plan, forecast, hearsay, company claim, assertion, "
    "speculation or unknown",
    "origin": "who is behind the statement; unattributed where the article names nobody",
    "claim": "name of the claim, as in claims.toml and in the chapters",
    "period": "name of the slot that gives the time for which the claim holds; empty for none",
    "value": "the number as stated, the point of a computed one, or the words; empty for dates",
    "low": "least number that the wording allows; empty for an open end",
    "high": "greatest number that the wording allows; empty for an open end",
    "unit": "what is counted; percent for shares and growth; empty for ranks, ratios and words",
    "earliest": "first day that is meant, ISO 8601; empty for an open end",
    "latest": "last day that is meant, ISO 8601; empty for an open end",
    "quote": "the very words of the article",
    "name": "name of the derived figure",
    "formula": "how it is computed, the inputs by their names",
    "reading": "how hedges are read: narrow, main or wide",
    "inputs": "names of the claims that it is computed from",
    "sentences": "anchors of the sentences that it rests on",
    "event": "name of the claim that dates the event",
    "basis": "the words that date it, and what the date is told relative to",
}
# A cell that a spreadsheet would run; an apostrophe before it makes it text (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLACES = 6


def files(record: Record, derived: Sequence[Value] = ()) -> dict[str, bytes]:
    """Return the open data by file name, all of it UTF-8."""
    rows = {
        "sentences": (_sentence(record, each) for each in record.sentences.values()),
        "claims": (row for claim in record.claims for row in _claim(record, claim)),
        "derived": (row for figure in derived for row in _derived(figure)),
        "events": (
            _event(record, claim) for claim in record.claims if claim.leading.kind == "date" and claim.leading.sentence
        ),
    }
    made = {f"{name}.csv": csv_text(COLUMNS[name].split(","), rows[name]).encode() for name in COLUMNS}
    made["dictionary.csv"] = csv_text(["file", "column", "meaning"], _dictionary()).encode()
    annotations = [_annotation(each) for each in record.statements]
    made["evidence.jsonld"] = (json.dumps(annotations, indent=1, ensure_ascii=False) + "\n").encode()
    return made


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
    sign, (whole, part) = "-" if value < 0 else "", divmod(round(abs(value) * 10**_PLACES), 10**_PLACES)
    digits = f"{whole}.{part:0{_PLACES}}".rstrip("0").rstrip(".")
    return digits if digits == "0" else sign + digits


def text(value: str) -> str:
    """Return words that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def days(window: object) -> list[str]:
    """Return the first and last day of a window, ISO 8601; an open end is empty."""
    return [_day(window.earliest), _day(window.latest)]


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def numbers_of(value: Value, reading: str = "main") -> list[str]:
    """Return a value's point, low, high and unit as printed: a share or growth in percent."""
    percent, span = 100 if value.percent else 1, value.range(reading)
    ends = [None if end is None else end * percent for end in (span.low, span.high)]
    return [decimal(value.point * percent), *map(decimal, ends), "percent" if value.percent else value.unit_words]


def _place(span: object) -> list[object]:
    return [span.seed.name, span.start, span.end]


def _sentence(record: Record, each: Sentence) -> list[object]:
    origin = gathering.origins(each.entry.by, record.reader.names)[-1]
    told = [text(each.quote), each.repeats, each.entry.status, origin]
    return [each.id, *_place(each), *told]


def _claim(record: Record, claim: Claim) -> Iterator[list[object]]:
    for each in claim.statements:
        told = [*_value(record, claim, each), each.origin, each.status, each.sentence]
        yield [claim.question.name, each.at, *told, *_place(each), text(each.quote)]


def _value(record: Record, claim: Claim, each: Statement) -> list[str]:
    """Return value, low, high, unit, earliest and latest of a statement."""
    meant = record.reader.value(each)
    if each.kind in numbers.KINDS:
        number = numbers.read(each.kind, each.words)
        percent = 100 if number.percent else 1
        ends = [decimal(end * percent) if end is not None else "" for end in (meant.low, meant.high)]
        unit = "percent" if number.percent else number.unit or claim.question.unit
        return [decimal(number.value * percent), *ends, unit, "", ""]
    if each.kind in dates.KINDS:
        return ["", "", "", "", *days(meant)]
    return [text(meant), "", "", "", "", ""]


def _derived(figure: Value) -> Iterator[list[object]]:
    for reading in intervals.READINGS:
        names = " ".join(each.name for each in figure.inputs)
        told = [figure.name, figure.formula, reading, *numbers_of(figure, reading)]
        yield [*told, names, " ".join(figure.sentences)]


def _event(record: Record, claim: Claim) -> list[object]:
    window = record.reader.value(claim.leading)
    day = record.days[claim.leading.seed.key]
    absolute = dates.read("date", claim.leading.words).absolute
    basis = "as stated" if absolute else f"relative to an article of {phrases.window(day.reading)}"
    anchors = " ".join(dict.fromkeys(each.sentence for each in claim.statements if each.sentence))
    return [claim.question.name, *days(window), f"“{claim.leading.words}”, {basis}", anchors]


def _dictionary() -> Iterator[list[str]]:
    for name, columns in COLUMNS.items():
        yield from ([f"{name}.csv", column, DICTIONARY[column]] for column in columns.split(","))


def _annotation(statement: Statement) -> dict[str, object]:
    """Return a statement in the Web Annotation Data Model (W3C Recommendation, 2017)."""
    seed, start, end = statement.seed, statement.start, statement.end
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
                    "prefix": seed.text[max(0, start - 32) : start],
                    "suffix": seed.text[end : end + 32],
                },
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        },
    }
