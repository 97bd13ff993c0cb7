"""Facts: the types through which chapters use a claim: Quantity for a number, Date, Name, and Fact for words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from analysis.claims.joining import Claim
from analysis.claims.meanings import Meanings
from analysis.dating import wording
from analysis.dating.article_days import ArticleDay
from analysis.dating.phrases import Phrase
from analysis.dating.windows import FIRST, LAST, Window
from analysis.errors import EvidenceError
from analysis.markup import Link, Shown, escape, listed, visible
from analysis.reading.statements import Statement
from analysis.values.intervals import LEVELS, Interval
from analysis.values.numbers import Number
from analysis.values.value import INFERRED, Value


@dataclass(frozen=True)
class Days(Shown):
    """Days in words, as a link to the sentence that they are told in; starred where the book infers them."""

    text: str
    anchor: str
    window: Window
    inferred: bool = False

    def __str__(self) -> str:
        return self.text

    @property
    def starred(self) -> str:
        """Return the words with the star of what the book infers."""
        return self.text + INFERRED * self.inferred

    def _repr_markdown_(self) -> str:
        return f"[{escape(self.starred)}](#{self.anchor})"

    @property
    def year(self) -> Days:
        """Return the year or years in which the days lie; days without a first or a last one stay as they are."""
        if None in self.window.ends:
            return self
        first, last = (self.window.year(end).earliest.year for end in ("first", "last"))
        return Days(str(first) if first == last else f"{first}–{last}", self.anchor, self.window, self.inferred)

    @property
    def month(self) -> Days:
        """Return the month or months in which the days lie."""
        return Days(wording.window(self.window.in_months), self.anchor, self.window, self.inferred)

    @property
    def when(self) -> Days:
        """Return the days with their preposition: “in 2024”."""
        return replace(self, text=wording.when(self.text))

    def moved(self, window: Window) -> Days:
        """Return other days that follow from these, as a link to the same sentence."""
        return replace(self, text=wording.window(window), window=window)

    def before(self, other: Days) -> bool:
        """Tell whether all its days lie before those of another."""
        return self.window.before(other.window)


def written(day: ArticleDay, anchor: str) -> Days:
    """Return when an article was written, as the book infers it best, as a link to an anchor."""
    return Days(wording.window(day.best), anchor, day.best, day.inferred)


class Fact(Shown):
    """A claim that is no number: shown as a link, `str` in words."""

    def __init__(self, claim: Claim, meanings: Meanings, other: Callable[[str], Fact | Quantity] = lambda key: None):
        self.claim, self.meanings, self._other = claim, meanings, other

    def __str__(self) -> str:
        return self._listed(list(self._parts))

    def __repr__(self) -> str:
        return f"{self.name}: {self} ({', '.join(self.sentences)})"

    def _repr_markdown_(self) -> str:
        return self._listed([self.link(text, each)._repr_markdown_() for text, each in self._parts.items()])

    @property
    def _parts(self) -> dict[str, Statement]:
        """Return what it shows, each with the statement that it leads to: of many values all, else the leading one."""
        parts: dict[str, Statement] = {}
        for each in self.statements if self.claim.definition.many else (self.leading,):
            parts.setdefault(self._part(each), each)
        return parts

    def _part(self, statement: Statement) -> str:
        return visible(statement.quote)

    def _listed(self, parts: list[str]) -> str:
        return "; ".join(parts)

    def __getitem__(self, key: str) -> Fact | Quantity:
        """Return what is said of another subject, or for another period ("2022"), or raise EvidenceError."""
        return self._other(key)

    # What it says.

    @property
    def name(self) -> str:
        """Return the claim's name."""
        return self.claim.definition.name

    @property
    def about(self) -> str:
        """Return what the claim is about, in words."""
        about = self.claim.definition.about
        return f"{about}: {self.claim.subject}" if self.claim.subject else about

    @property
    def words(self) -> Link:
        """Return the article's own words, as a link."""
        return self.link(visible(self.leading.quote))

    @property
    def status(self) -> str:
        """Return how the statement is meant."""
        return self.leading.status

    @property
    def vouched_for(self) -> bool:
        """Tell whether somebody stands by it: it is neither repeated from others nor guessed."""
        return self.leading.vouched_for

    @property
    def period(self) -> str | None:
        """Return the time for which it holds, in words; the year at the end of a span is told as its ".last"."""
        _, _, end = self.leading.period.partition(".")
        if not end:
            return wording.period(self.claim.period) if self.claim.period else None
        return f"{wording.window(self.meanings.of(self.meanings.period_slot(self.leading)))}.{end}"

    # Who says so, and where.

    @property
    def leading(self) -> Statement:
        """Return the statement that the book follows."""
        return self.claim.leading

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements that say what the book follows, in the order of the articles."""
        return self.claim.saying

    @property
    def origin(self) -> str:
        """Return who is behind the leading statement, "unattributed" where nobody is named."""
        return self.leading.origin

    @property
    def origins(self) -> tuple[str, ...]:
        """Return all who say what the book follows."""
        return self.claim.origins

    @property
    def sentence(self) -> str:
        """Return the anchor of the sentence that the book follows: where its link leads."""
        return self.leading.sentence

    anchor = sentence

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that say what the book follows."""
        return tuple(dict.fromkeys(each.sentence for each in self.statements))

    @property
    def article(self) -> str:
        """Return the key of the article that the book follows."""
        return self.leading.seed.key

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the keys of the articles that say what the book follows."""
        return tuple(dict.fromkeys(each.seed.key for each in self.statements))

    @property
    def place(self) -> str:
        """Return file, start and end of the words."""
        return self.leading.place

    @property
    def told(self) -> Days:
        """Return the days in which the article that the book follows was written, as the book infers them best."""
        return self.told_by(self.leading)

    @property
    def days(self) -> Days:
        """Return when it is: of what carries no date of its own, when its article tells it."""
        return self.told

    @property
    def day(self) -> Value:
        """Return when it is, as a number of days in the calendar, for `years_between`.

        Days that are open at an end bound it; raise EvidenceError where they are open at both.
        """
        days = self.days
        known = [day.toordinal() for day in days.window.ends if day]
        if not known:
            raise EvidenceError(f"{self.place}: {self.name} is {days}: expected a first or a last day")
        first, last = (day and Fraction(day.toordinal()) for day in days.window.ends)
        bound = "at least" if last is None else "at most" if first is None else ""
        levels = dict.fromkeys(LEVELS, Interval(first, last))
        return Value.stated(
            Fraction(sum(known) // len(known)), self.name, self.sentences, unit="day", levels=levels, bound=bound,
            about=self.about, origin=self.origin, words=str(days), figures=days.starred, inferred=days.inferred,
        )  # fmt: skip

    def told_by(self, statement: Statement) -> Days:
        """Return the days in which a statement's article was written, as a link to its sentence."""
        return written(self.meanings.days[statement.seed.key], statement.sentence)

    def in_article(self, key: str) -> Fact | Quantity:
        """Return what one article says of it, whatever the book follows; raises EvidenceError where it says nothing."""
        own = tuple(each for each in self.claim.statements if each.seed.key == key)
        if not own:
            told = ", ".join(dict.fromkeys(each.seed.key for each in self.claim.statements))
            raise EvidenceError(f"{self.name} is not told in article {key!r}; told in {told}")
        return fact(replace(self.claim, leading=own[0], saying=own), self.meanings, self._other)

    @property
    def forced(self) -> Days:
        """Return the days in which the article can have been written by what the texts force alone."""
        window = self.meanings.days[self.article].forced
        return Days(wording.window(window), self.sentence, window)

    def link(self, text: str, statement: Statement | None = None) -> Link:
        """Return words that lead to the sentence."""
        return Link(text, (statement or self.leading).sentence)


class Name(Fact):
    """The one name of what a claim names; of claims with many values, all of them."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return each name that the claim gives, once."""
        return tuple(dict.fromkeys(each.value for each in self.statements))

    def lies_within(self, whole: str) -> bool:
        """Tell whether all its names are of a place, or of places that lie within it."""
        return all(self.meanings.names.lies_within(name, whole) for name in self.names)

    def _part(self, statement: Statement) -> str:
        return visible(statement.value)

    def _listed(self, parts: list[str]) -> str:
        return listed(parts)


class Date(Fact):
    """A date or period: the window of days that is meant, as the book infers the article's own day."""

    @property
    def window(self) -> Window:
        """Return the days that are meant."""
        return self.meanings.of(self.leading)

    @property
    def inferred(self) -> bool:
        """Tell whether they rest on how the book dates an article that carries no date."""
        return self.meanings.inferred(self.leading) and self.window != self.meanings.of(self.leading, forced=True)

    @property
    def days(self) -> Days:
        """Return them in words; of a period whose year is open, its months and the years that it may be of."""
        return Days(wording.phrase(self._phrase, self.window), self.sentence, self.window, self.inferred)

    @property
    def year(self) -> Days:
        """Return the year or years in which the days lie."""
        return self.days.year

    @property
    def month(self) -> Days:
        """Return the month or months in which the days lie."""
        return self.days.month

    @property
    def when(self) -> Days:
        """Return the days with their preposition: “in 2024”."""
        return self.days.when

    def before(self, other: Date) -> bool:
        """Tell whether all its days lie before those of another date."""
        return self.window.before(other.window)

    def within(self, other: Date) -> bool:
        """Tell whether a period lies in another one of the same article, whatever day it was written on."""
        best = self.meanings.days[self.article].best
        ends = best.earliest or FIRST, best.latest or LAST
        return self.article == other.article and all(
            self._phrase.window(day, self.leading.tense).within(other._phrase.window(day, other.leading.tense))
            for day in ends
        )

    @property
    def months(self) -> Value:
        """Return how many months a period has, whatever its year; raises EvidenceError where they are not whole."""
        try:
            number = self._phrase.months
        except EvidenceError as error:
            raise EvidenceError(f"{self.place}: {self.name}: {error}") from None
        return Value.stated(
            number, f"{self.name}.months", self.sentences, unit="month", about=f"months of “{self.leading.words}”",
            origin=self.origin,
        )  # fmt: skip

    @property
    def _phrase(self) -> Phrase:
        return self.leading.value

    def __str__(self) -> str:
        return str(self.days)

    def _repr_markdown_(self) -> str:
        return self.days._repr_markdown_()


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(Value):
    """A number as an article states it: a value that also tells of its claim what every fact tells."""

    fact: Fact = field(kw_only=True)

    def __getattr__(self, name: str) -> object:
        if name.startswith("_") or name == "fact":
            raise AttributeError(name)
        return getattr(self.fact, name)

    def __getitem__(self, key: str) -> Fact | Quantity:
        """Return what is said of another subject, or for another period."""
        return self.fact[key]


def fact(claim: Claim, meanings: Meanings, other: Callable[[str], Fact | Quantity]) -> Fact | Quantity:
    """Return a claim as chapters use it; `other` gives what is said of another subject or period."""
    number = claim.leading.value
    if not isinstance(number, Number):
        of = Name if claim.leading.kind == "name" else Date if isinstance(number, Phrase) else Fact
        return of(claim, meanings, other)
    plain = Fact(claim, meanings, other)
    unit = number.unit or claim.definition.unit
    stated = Value.stated(
        number, plain.name, plain.sentences, unit=unit, about=plain.about, period=plain.period, origin=plain.origin,
    )  # fmt: skip
    return Quantity(stated.expression, stated.unit, stated.bound, stated.kind, about=plain.about, fact=plain)
