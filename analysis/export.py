"""Write the evidence as open data: CSV in a stable order, and W3C Web Annotations."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import intervals
from analysis.evidence import Evidence
from analysis.model import READINGS, Claim, Date, Interval, Mention, Name, Phrase, Quantity, Window

if TYPE_CHECKING:  # reading evidence must not cost the import of pandas
    import pandas as pd

COLUMNS = {
    "sentences": "sentence,seed,start,end,text,repeat_of,status,origin",
    "quantities": "sentence,seed,start,end,quote,value,unit,kind,hedge,low,high",
    "dates": "sentence,seed,start,end,quote,earliest,latest",
    "claims": "claim,value,low,high,unit,origin,status,sentence,seed,start,end,quote",
    "derived": "name,formula,reading,low,high,unit,inputs,sentences",
    "events": "event,earliest,latest,basis,sentences",
}
# A cell that a spreadsheet would run; an apostrophe before it makes it text (OWASP, CSV injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r")
PLACES = 6


def write(evidence: Evidence, directory: Path) -> list[Path]:
    """Write every table and the annotations to a directory; return the paths written."""
    directory.mkdir(parents=True, exist_ok=True)
    rows = {
        "sentences": _sentences(evidence),
        "quantities": _quantities(evidence),
        "dates": _dates(evidence),
        "claims": _claims(evidence),
        "derived": _derived(evidence),
        "events": _events(evidence),
    }
    paths = [_csv(directory / f"{name}.csv", COLUMNS[name].split(","), rows[name]) for name in COLUMNS]
    annotations = directory / "evidence.jsonld"
    text = json.dumps(
        [_annotation(claim.name, each) for claim in evidence.claims for each in claim.evidence],
        indent=1,
        ensure_ascii=False,
    )
    annotations.write_text(text + "\n", encoding="utf-8", newline="\n")
    return [*paths, annotations]


def _csv(path: Path, columns: list[str], rows: Iterable[list[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
    return path


def frame(table: pd.DataFrame) -> str:
    """Return a chapter's table as CSV: an interval or window takes two columns, evidence keeps its words."""
    columns = [_columns(str(name), list(table[name])) for name in table.columns]
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([head for heads, _ in columns for head in heads])
    writer.writerows([value for _, cells in columns for value in cells[row]] for row in range(len(table)))
    return file.getvalue()


def _columns(name: str, values: list[object]) -> tuple[list[str], list[list[str]]]:
    """Return a column's heads and its cells, each as wide as the heads."""
    if any(isinstance(value, Interval) for value in values):
        return [f"{name} low", f"{name} high"], [_pair(value, decimal) for value in values]
    if any(isinstance(value, Window) for value in values):
        return [f"{name} earliest", f"{name} latest"], [_pair(value, str) for value in values]
    return [name], [[_plain(value)] for value in values]


def _pair(value: Interval | Window | None, word: Callable[..., str]) -> list[str]:
    ends = (value.low, value.high) if isinstance(value, Interval) else (value.earliest, value.latest) if value else ()
    return [word(end) if end is not None else "" for end in ends] or ["", ""]


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(_plain, value))
    return "" if value is None else _text(str(value))


def decimal(value: Fraction | None) -> str:
    """Return a plain decimal, rounded to PLACES digits; nothing for an open end.

    >>> decimal(Fraction(254400)), decimal(Fraction(2, 3)), decimal(None)
    ('254400', '0.666667', '')
    """
    if value is None:
        return ""
    text = f"{float(round(value, PLACES)):.{PLACES}f}"
    return text.rstrip("0").rstrip(".")


def _text(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA) else value


def _place(mention: Mention) -> list[object]:
    return [mention.sentence.id, mention.seed.name, mention.start, mention.end, _text(mention.quote)]


def _days(window: Window) -> list[str]:
    return [day.isoformat() if day else "" for day in (window.earliest, window.latest)]


def _ends(value: Quantity, reading: str = "main") -> list[str]:
    read = intervals.read(value, reading)
    return [decimal(read.low), decimal(read.high)]


def _sentences(evidence: Evidence) -> Iterable[list[object]]:
    for each in evidence.sentences.values():
        told = evidence.attributions[each.id]
        yield [
            each.id,
            each.seed.name,
            each.start,
            each.end,
            _text(each.quote),
            each.repeats or "",
            told.status,
            told.origin,
        ]


def _quantities(evidence: Evidence) -> Iterable[list[object]]:
    for each in evidence.quantities:
        yield [*_place(each), decimal(each.value), each.unit, each.kind, each.hedge, *_ends(each)]


def _dates(evidence: Evidence) -> Iterable[list[object]]:
    for each in evidence.dates:
        yield [*_place(each), *_days(evidence.window(each))]


def _value(claim: Claim, evidence: Evidence) -> list[str]:
    """Return value, low, high and unit; a date's ends are its days."""
    match claim.value:
        case Quantity() as said:
            return [decimal(said.value), *_ends(said), said.unit]
        case Date() as said:
            return [_text(said.quote), *_days(evidence.window(said)), "day"]
        case Name() as said:
            return [_text(said.name), "", "", ""]
        case Phrase() as said:
            return [_text(said.value or said.quote), "", "", ""]


def _claims(evidence: Evidence) -> Iterable[list[object]]:
    for claim in evidence.claims:
        for each in claim.evidence:
            yield [claim.name, *_value(claim, evidence), claim.origin, claim.status, *_place(each)]


def _derived(evidence: Evidence) -> Iterable[list[object]]:
    for figure in evidence.derived.values():
        names = figure.inputs.values()
        anchors = dict.fromkeys(e.sentence.id for name in names for e in evidence.leading[name].evidence)
        for reading in READINGS:
            read = figure.readings[reading]
            ends = [decimal(read.low), decimal(read.high)]
            yield [figure.name, figure.formula, reading, *ends, read.unit, " ".join(names), " ".join(anchors)]


def _events(evidence: Evidence) -> Iterable[list[object]]:
    for event in evidence.events.values():
        yield [event.name, *_days(event.window), event.basis, " ".join(event.sentences)]


def _annotation(claim: str, mention: Mention) -> dict[str, object]:
    """Return a claim's mention in the Web Annotation Data Model (W3C Recommendation, 2017)."""
    text = mention.seed.text
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:sha256:{mention.seed.sha256}#{claim}-{mention.start}-{mention.end}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {"type": "TextualBody", "value": claim, "purpose": "tagging"},
        "target": {
            "source": f"seeds/{mention.seed.name}",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": mention.quote,
                    "prefix": text[max(0, mention.start - 32) : mention.start],
                    "suffix": text[mention.end : mention.end + 32],
                },
                {"type": "TextPositionSelector", "start": mention.start, "end": mention.end},
            ],
        },
    }
