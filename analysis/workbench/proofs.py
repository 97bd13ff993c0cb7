"""Proofs: every value of an article in plain words, as it was read, for a person to compare with the text."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.claims.record import Record
from analysis.dating import wording as days_wording
from analysis.dating.phrases import Phrase
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.values import units, wording
from analysis.values.intervals import Interval
from analysis.values.numbers import Number

DIGITS = 6  # of a range: what was read is shown as it is


def lines(record: Record, key: str) -> Iterator[str]:
    """Yield an article sentence by sentence, each followed by what is read from it."""
    article = record.articles[key]
    stated = {(each.start, each.end, each.claim): each for each in record.statements if each.seed.key == key}
    yield f"{article.seed.name}: {record.called(key)}, {record.dated(key)}"
    for sentence in article.opening + article.sentences:
        how = f"repeats {sentence.repeats}" if sentence.repeats else sentence.entry.role
        yield from [f"{sentence.id} {f'({how}) ' * bool(how)}{sentence.quote}"] if sentence.id else []
        for extract in sentence.extracts:
            slot = extract.slot
            if statement := stated.get((extract.start, extract.end, slot.claim)):
                yield f"  {_told(record, statement)}{f'; its slot says “{slot.says}”' * bool(slot.says)}"
            elif sentence.entry.role:
                yield f"  {slot.claim}: “{extract.quote}”"


def _told(record: Record, each: Statement) -> str:
    """Return a statement in plain words: what of, how much or when, who says so, for which time."""
    claim = f"{each.claim}[{each.subject}]" if each.subject else each.claim
    first, *others = each.by
    who = ", from ".join(["no source named" if first == NOBODY else f"{first} says", *others])
    if each.status == "denied" and others:
        who = f"{first} denies what {', from '.join(others)} said"
    held = record.period_slot(each)
    when = f"; holds for {days_wording.period(record.period(each))}" if held or each.period == "today" else ""
    return f"{claim}: {_value(record, each)}; {who}; {each.status}{', quoted' if each.quoted else ''}{when}"


def _value(record: Record, each: Statement) -> str:
    if isinstance(each.value, Number):
        return number(each.value, each.value.unit or record.codebook[each.claim].unit)
    if isinstance(each.value, Phrase):
        return f"“{each.words}” is {days_wording.phrase(each.value, record.meaning(each))}"
    if each.kind == "name":
        return f"“{each.words}” is {each.value}, a {record.names.kind(each.value)}"
    return f"“{each.words}”" + (f" means {each.means}" if each.means else "")


def number(read: Number, unit: str = "") -> str:
    """Return a number as it was read, with the range that its words leave.

    >>> from analysis.values import numbers
    >>> number(numbers.read("change", "13%", "down")), number(numbers.read("count", "10 to 12"), "job")
    ('down 13 percent (−13.5 to −12.5 percent)', '10–12 jobs')
    """
    percent = read.percent or read.form == "split"
    times, span = 100 if percent else 1, read.levels["main"]
    size = abs(read.value) * times
    ends = Interval(*sorted(abs(end) * times for end in read.ends)) if read.is_range else None
    told = wording.interval(ends) if ends else f"No {read.value}" if read.kind == "rank" else wording.number(size)
    unit = "percent" if percent else units.plural(unit) if size != 1 else unit
    told = f"{read.unit} {told}" if read.kind == "money" else f"{told} {unit}"
    direction = ("down" if read.value < 0 else "up") if read.kind in ("change", "points") else ""
    words = " ".join(filter(None, [direction, read.hedge, told.strip()]))
    plainly = read.bound or span.exact or (ends and not read.hedge)
    return words if plainly else f"{words} ({wording.interval(span, percent, digits=DIGITS)})"
