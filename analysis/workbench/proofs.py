"""Proofs: every value of an article in plain words, as it was read, for a person to compare with the text."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.claims.record import Record
from analysis.dating import days_wording
from analysis.dating.phrases import Phrase
from analysis.reading.codebook import TODAY
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.values import units, wording
from analysis.values.intervals import Interval
from analysis.values.numbers import Number

DIGITS = 6  # of a range: what was read is shown as it is


def lines(record: Record, key: str) -> Iterator[str]:
    """Yield an article sentence by sentence, each followed by what is read from it."""
    article = record.articles[key]
    stated = {(statement.place, statement.claim): statement for statement in record.statements}
    yield f"{article.seed.name}: {record.called(key)}, {record.dated(key)}"
    for sentence in article.opening + article.sentences:
        note = f"repeats {sentence.repeats}" if sentence.repeats else sentence.entry.role
        if sentence.id:
            yield f"{sentence.id} {f'({note}) ' * bool(note)}{sentence.quote}"
        for extract in sentence.extracts:
            slot = extract.slot
            if statement := stated.get((extract.place, slot.claim)):
                yield f"  {_in_words(record, statement)}{f'; its slot says “{slot.says}”' * bool(slot.says)}"
            elif sentence.entry.role:
                yield f"  {slot.claim}: “{extract.quote}”"


def _in_words(record: Record, statement: Statement) -> str:
    """Return a statement in plain words: what of, how much or when, who says so, how it is meant, for which time."""
    claim = f"{statement.claim}[{statement.subject}]" if statement.subject else statement.claim
    first, *others = statement.by
    who = ", from ".join(["no source named" if first == NOBODY else f"{first} says", *others])
    if statement.status == "denied" and others:
        who = f"{first} denies what {', from '.join(others)} said"
    how = f"{statement.status}, quoted" if statement.quoted else statement.status
    timed = record.period_statement(statement) or statement.period_slot == TODAY
    when = f"; holds for {days_wording.period(record.period(statement))}" if timed else ""
    return f"{claim}: {_value(record, statement)}; {who}; {how}{when}"


def _value(record: Record, statement: Statement) -> str:
    value, words = statement.value, f"“{statement.words}”"
    if isinstance(value, Number):
        return number(value, value.unit or record.codebook[statement.claim].unit)
    if isinstance(value, Phrase):
        return f"{words} is {days_wording.phrase(value, record.meaning(statement))}"
    if statement.kind == "name":
        return f"{words} is {value}, a {record.names.kind(value)}"
    return f"{words} means {statement.means}" if statement.means else words


def number(value: Number, unit: str = "") -> str:
    """Return a number as it was read, with the range that its words leave.

    >>> from analysis.values import numbers
    >>> number(numbers.read("change", "13%", "down")), number(numbers.read("count", "10 to 12"), "job")
    ('down 13 percent (−13.5 to −12.5 percent)', '10–12 jobs')
    """
    percent = value.percent or value.form == "split"
    times, span = 100 if percent else 1, value.levels["main"]
    size = abs(value.value) * times
    ends = Interval(*sorted(abs(end) * times for end in value.ends)) if value.is_range else None
    amount = wording.interval(ends) if ends else f"No {value.value}" if value.kind == "rank" else wording.number(size)
    unit = "percent" if percent else units.plural(unit) if size != 1 else unit
    amount = f"{value.unit} {amount}" if value.kind == "money" else f"{amount} {unit}"
    direction = ("down" if value.value < 0 else "up") if value.kind in ("change", "points") else ""
    words = " ".join(filter(None, [direction, value.hedge, amount.strip()]))
    plainly = value.bound or span.exact or (ends and not value.hedge)
    return words if plainly else f"{words} ({wording.interval(span, percent, digits=DIGITS)})"
