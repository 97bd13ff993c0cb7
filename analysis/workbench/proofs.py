"""Proofs: every value of an article in plain words, as it was read, for a person to compare with the text."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.claims.record import Record
from analysis.dating import wording as days_wording
from analysis.dating.phrases import Phrase
from analysis.markup import visible
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.values import units, wording
from analysis.values.numbers import Number


def lines(record: Record, key: str) -> Iterator[str]:
    """Yield an article sentence by sentence, each followed by what is read from it."""
    article = record.articles[key]
    yield f"{article.seed.name}: {record.called(key)}, {record.dated(key)}"
    stated: dict[str, list[Statement]] = {}
    for each in record.statements:
        if each.seed.key == key:
            stated.setdefault(each.sentence, []).append(each)
    for each in stated.get("", []):
        yield f"  {_told(record, each)}"
    for sentence in article.sentences:
        how = f"repeats {sentence.repeats}" if sentence.repeats else sentence.entry.role
        yield f"{sentence.id} {f'({how}) ' if how else ''}{visible(sentence.quote)}"
        for each in stated.get(sentence.id, []):
            yield f"  {_told(record, each)}"


def _told(record: Record, each: Statement) -> str:
    """Return a statement in plain words: what of, how much or when, who says so, for which time."""
    claim = f"{each.claim}[{each.subject}]" if each.subject else each.claim
    who = "no source named" if each.origin == NOBODY else f"{' < '.join([*each.via, each.origin])} says"
    held = record.meanings.period_slot(each)
    when = f"; holds for {days_wording.window(record.meanings.period(each))}" if held or each.period == "today" else ""
    return f"{claim}: {_value(record, each)}; {who}; {each.status}{', quoted' if each.quoted else ''}{when}"


def _value(record: Record, each: Statement) -> str:
    if isinstance(each.value, Number):
        return number(each.value, each.value.unit or record.codebook[each.claim].unit)
    if isinstance(each.value, Phrase):
        return f"“{each.words}” is {days_wording.phrase(each.value, record.meanings.of(each))}"
    if each.kind == "name":
        return f"“{each.words}” is {each.value}, a {record.names.kind(each.value)}"
    return f"“{each.words}”" + (f" means {each.means}" if each.means else "")


def number(read: Number, unit: str = "") -> str:
    """Return a number as it was read, with the range that its words leave.

    >>> from analysis.values import numbers
    >>> number(numbers.read("change", "13%", "down"))
    'down 13 percent (12.5–13.5)'
    >>> number(numbers.read("count", "Up to 900"), "job")
    'up to 900 jobs'
    """
    size, percent = abs(read.value), read.percent or read.form == "split"
    direction = {"change": "down " if read.value < 0 else "up ", "points": "down " if read.value < 0 else "up "}.get(
        read.kind, ""
    )
    unit = "percent" if percent else units.plural(unit) if size != 1 else unit
    told = f"No {read.value}" if read.kind == "rank" else wording.number(size * (100 if percent else 1))
    span = read.levels["main"]
    if read.bound:
        return f"{direction}{read.hedge} {told} {unit}".strip()
    ends = sorted(abs(end) * (100 if percent else 1) for end in (span.low, span.high))
    shown = "–".join(wording.plain(end) for end in ends)
    words = f"{direction}{f'{read.hedge} ' if read.hedge else ''}{told} {unit}".strip()
    return words if span.exact else f"{words} ({shown})"
