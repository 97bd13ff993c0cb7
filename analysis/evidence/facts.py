"""Give each claim the face that prose, tables and arithmetic use: a value that leads to its sentence."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from analysis.evidence import wording
from analysis.evidence.claims import CONFLICT, Claim, Reader
from analysis.evidence.intervals import READINGS, Interval
from analysis.evidence.links import Link, listed
from analysis.evidence.statements import Statement
from analysis.evidence.values import Value
from analysis.evidence.windows import Window
from analysis.reading import dates, numbers
from analysis.reading.errors import EvidenceError


@dataclass(frozen=True)
class Source:
    """Where a claim comes from: what a value remembers, and what every fact tells of itself.

    `at` gives what is said of the same subject for another period, in the book's words ("2022").
    """

    claim: Claim
    reader: Reader = field(repr=False)
    at: Callable[[str], object] = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """Return the claim's name."""
        return self.claim.question.name

    @property
    def about(self) -> str:
        """Return what the claim is about, in words."""
        return self.claim.question.about

    @property
    def leading(self) -> Statement:
        """Return the statement that the book states."""
        return self.claim.leading

    @property
    def origin(self) -> str:
        """Return who is behind the statement, "unattributed" where nobody is named."""
        return self.leading.origin

    @property
    def origins(self) -> tuple[str, ...]:
        """Return all who are behind the claim."""
        return self.claim.origins

    @property
    def status(self) -> str:
        """Return how the statement is meant."""
        return self.leading.status

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return everything that makes the claim, in the order of the articles."""
        return self.claim.statements

    @property
    def sentence(self) -> str:
        """Return the anchor of the sentence that the book states."""
        return self.leading.sentence

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of all sentences that make the claim; in a conflict, of the article that is taken."""
        taken = [each for each in self.statements if self.claim.verdict != CONFLICT or each.seed.key == self.article]
        return tuple(dict.fromkeys(each.sentence for each in taken))

    @property
    def article(self) -> str:
        """Return the key of the article that the book follows."""
        return self.leading.seed.key

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the keys of all articles that make the claim."""
        return tuple(dict.fromkeys(each.seed.key for each in self.claim.statements))

    @property
    def period(self) -> str | None:
        """Return the time for which the claim holds, in words; the year at the end of a span is told as its ".last"."""
        name, _, end = self.leading.at.partition(".")
        if not end:
            return wording.window(self.claim.period) if self.claim.period else None
        return f"{wording.window(self.reader.value(self.reader.slots[self.article, name]))}.{end}"

    @property
    def place(self) -> str:
        """Return file, start and end of the words."""
        return self.leading.place

    @property
    def words(self) -> Link:
        """Return the article's own words, as a link."""
        return self.link(wording.visible(self.leading.quote))

    @property
    def called(self) -> dict[str, str]:
        """Return the name by which readers hold each article that makes the claim, by key."""
        return {each.seed.key: self.reader.called[each.seed.key] for each in self.claim.statements}

    @property
    def told(self) -> Window:
        """Return the days in which the article was written, as the book reads them."""
        return self.reader.days[self.article].reading

    @property
    def dated(self) -> str:
        """Return those days in words."""
        return wording.window(self.told)

    @property
    def dated_year(self) -> str:
        """Return the year or years of those days."""
        first, last = (self.told.year(end).earliest.year for end in ("first", "last"))
        return str(first) if first == last else f"{first}–{last}"

    def link(self, text: str, statement: Statement | None = None) -> Link:
        """Return words that lead to the sentence."""
        statement = statement or self.leading
        return Link(text, statement.sentence, wording.visible(statement.quote))


class Sourced:
    """What tells of its claim all that its source knows; in brackets, what is said for another period."""

    source: Source

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.source, name)

    def __getitem__(self, period: str) -> object:
        """Return what is said for a period; raises EvidenceError where nothing is, naming those that are told."""
        return self.source.at(period)


class Fact(Sourced):
    """A claim that is no number: shown as a link, `str` in words."""

    def __init__(self, source: Source):
        self.source = source

    def __str__(self) -> str:
        return wording.visible(self.leading.quote)

    def __repr__(self) -> str:
        return f"{self.name}: {self} ({', '.join(self.sentences)})"

    def _repr_markdown_(self) -> str:
        return self.source.link(str(self))._repr_markdown_()

    def _repr_html_(self) -> str:
        return f"{self.source.link(str(self))._repr_html_()} ({html.escape(self.about)})"


class Name(Fact):
    """The one name of what a claim names; of claims with many values, all of them."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return each name that the claim gives, once."""
        return tuple(dict.fromkeys(map(self.reader.value, self.claim.statements)))

    def __str__(self) -> str:
        return listed([wording.visible(name) for name in self.names]) if self.claim.question.many else self.names[0]

    def _repr_markdown_(self) -> str:
        if not self.claim.question.many:
            return super()._repr_markdown_()
        first = {self.reader.value(each): each for each in reversed(self.claim.statements)}
        return listed([self.source.link(name, first[name])._repr_markdown_() for name in self.names])


class Date(Fact):
    """A date or period as the window of days that the book reads."""

    @property
    def window(self) -> Window:
        """Return the days that are meant, as the book reads the article's own day."""
        return self.reader.value(self.leading)

    @property
    def first(self) -> Link:
        """Return the first day that is meant, as a link."""
        return self._end(self.window.earliest)

    @property
    def last(self) -> Link:
        """Return the last day that is meant, as a link."""
        return self._end(self.window.latest)

    def _end(self, day: dt.date | None) -> Link:
        return self.source.link(wording.day(day) if day else "an open end")

    @property
    def months(self) -> Value:
        """Return how many months a period has; raises EvidenceError where it is none of whole months."""
        return self._counted(dates.months, "month")

    @property
    def years(self) -> Value:
        """Return how many years lie between the years that a span names."""
        return self._counted(dates.years, "")

    def _counted(self, count: Callable[[tuple], int], unit: str) -> Value:
        try:
            number = count((self.window.earliest, self.window.latest))
        except EvidenceError as error:
            raise EvidenceError(f"{self.place}: {self.name}: {error}") from None
        return Value.stated(number, None, self.source, unit)

    def __str__(self) -> str:
        return wording.window(self.window)


def years_between(one: Date, other: Date) -> Value:
    """Return the whole years that have passed from one event to another, at the fewest and at the most."""
    fewest = _whole_years(one.window.latest, other.window.earliest)
    most = _whole_years(one.window.earliest, other.window.latest)
    return Value.stated(fewest, dict.fromkeys(READINGS, Interval(fewest, most)), Between(one, other), "year")


def _whole_years(start: dt.date | None, end: dt.date | None) -> Fraction:
    if start is None or end is None or end < start:
        raise EvidenceError(f"from {start} to {end}: expected two days, one after the other")
    return Fraction(end.year - start.year - ((end.month, end.day) < (start.month, start.day)))


@dataclass(frozen=True)
class Between:
    """The time from one event to another, as a value remembers where it comes from."""

    one: Date
    other: Date
    period = None

    @property
    def name(self) -> str:
        """Return the names of both events."""
        return f"{self.one.name} to {self.other.name}"

    @property
    def about(self) -> str:
        """Return from when to when the years are counted, at the fewest."""
        return f"whole years from {self.one.last} ({self.one.about}) to {self.other.first} ({self.other.about})"

    @property
    def words(self) -> str:
        """Return both dates as the book reads them."""
        return f"{self.one} to {self.other}"

    @property
    def origin(self) -> str:
        """Return who is behind the later date."""
        return self.other.origin

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that date both."""
        return tuple(dict.fromkeys((*self.one.sentences, *self.other.sentences)))


class Quantity(Sourced, Value):
    """A number as an article states it: a value that tells of its claim what every fact tells."""


def fact(source: Source) -> Fact | Quantity:
    """Return the face of a claim: a value for a number, else what leads to its words."""
    kind = source.leading.kind
    if kind in numbers.KINDS:
        number = numbers.read(kind, source.leading.words)
        return Quantity.stated(number, None, source, number.unit or source.claim.question.unit)
    return {"name": Name, **dict.fromkeys(dates.KINDS, Date)}.get(kind, Fact)(source)
