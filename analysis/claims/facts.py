"""Give each claim the face that prose, tables and arithmetic use: a value that leads to its sentence."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable

from analysis.claims.provenance import Source, Sourced
from analysis.dating import phrases
from analysis.dating.windows import Window
from analysis.reading import dates, numbers
from analysis.reading.errors import EvidenceError
from analysis.values import wording
from analysis.values.links import Link, listed
from analysis.values.values import Value


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

    @property
    def month(self) -> Link:
        """Return the month or months in which the days lie, as a link; the dates as they are where an end is open."""
        return self.source.link(phrases.window(self.window.in_months))

    def _end(self, day: dt.date | None) -> Link:
        return self.source.link(phrases.day(day) if day else "an open end")

    @property
    def months(self) -> Value:
        """Return how many months a period has; raises EvidenceError where it is none of whole months."""
        return self._counted(dates.months, "month")

    @property
    def days(self) -> Value:
        """Return how many days a period has; raises EvidenceError where it is none of whole months."""
        return self._counted(dates.length, "day")

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
        return phrases.window(self.window)


class Quantity(Sourced, Value):
    """A number as an article states it: a value that tells of its claim what every fact tells."""


def fact(source: Source) -> Fact | Quantity:
    """Return the face of a claim: a value for a number, else what leads to its words."""
    kind = source.leading.kind
    if kind in numbers.KINDS:
        number = numbers.read(kind, source.leading.words)
        return Quantity.stated(number, None, source, number.unit or source.claim.question.unit)
    return {"name": Name, **dict.fromkeys(dates.KINDS, Date)}.get(kind, Fact)(source)
