"""Facts: the types through which chapters use a claim: Quantity for a number, Date, Name, and Fact for words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from operator import attrgetter
from typing import TYPE_CHECKING

from analysis.claims.days import Days
from analysis.claims.joining import Claim
from analysis.dating import days_wording
from analysis.dating.phrases import Phrase
from analysis.dating.windows import FIRST_DAY, LAST_DAY, Window
from analysis.errors import EvidenceError
from analysis.markup import Link, Shown, listed, markdown, visible
from analysis.values.intervals import LEVELS, Interval
from analysis.values.numbers import Number
from analysis.values.value import Value

if TYPE_CHECKING:
    from analysis.claims.said import Said


class Untold(EvidenceError, AttributeError):
    """Say that a claim tells no such thing as it is coded: words have no month."""


class Fact(Shown):
    """A claim that is no number: shown as a link, `str` in words."""

    _joined = "; ".join
    _shown = attrgetter("quote")  # of a statement

    def __init__(self, claim: Claim, said: Said):
        self.claim, self.said, self.record = claim, said, said.record

    def __str__(self) -> str:
        return self._joined(list(self._links))

    def __repr__(self) -> str:
        return f"{self.name}: {self} ({', '.join(self.sentences)})"

    def _repr_markdown_(self) -> str:
        return self._joined(list(map(markdown, self._links.values())))

    @property
    def _links(self) -> dict[str, Link]:
        """Return what it shows by its words, each once: of many values all, else the leading one."""
        links: dict[str, Link] = {}
        for statement in self.saying if self.claim.definition.many else (self.leading,):
            words = visible(self._shown(statement))
            links.setdefault(words, Link(words, statement.sentence))
        return links

    def __getitem__(self, key: str) -> Stated:
        """Return what is said of another subject, or for another period ("2022"), or raise EvidenceError."""
        return self.said.other(self, key)

    def __getattr__(self, name: str) -> object:
        """Raise EvidenceError for what only a claim of another kind tells: words have no month."""
        if name.startswith("_"):
            raise AttributeError(name)
        kinds = {"a number": Quantity, "a date": Date, "a name": Name}
        telling = " or ".join(words for words, kind in kinds.items() if hasattr(kind, name)) or "what a claim tells"
        raise Untold(f"{self.place}: {self.name} is coded as {self.leading.kind}: no {name}; expected {telling}")

    def _uncounted(self, _: object) -> Value:
        raise Untold(f"{self.place}: {self.name} is coded as {self.leading.kind}: no arithmetic; expected a number")

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _uncounted
    __lt__ = __le__ = __gt__ = __ge__ = _uncounted

    # Of the claim: what it is about, the statement that the book follows, those that say the same, and who does.

    name = property(attrgetter("claim.name"))
    about = property(attrgetter("claim.about"))
    leading = property(attrgetter("claim.leading"))
    saying = property(attrgetter("claim.saying"))
    origins = property(attrgetter("claim.origins"))

    # Of the leading statement: how it is meant, whose word it is, and where it stands.

    status = property(attrgetter("leading.status"))
    vouched_for = property(attrgetter("leading.vouched_for"))
    origin = property(attrgetter("leading.origin"))
    sentence = anchor = property(attrgetter("leading.sentence"))
    article = property(attrgetter("leading.seed.key"))
    place = property(attrgetter("leading.place"))

    # What it says.

    @property
    def words(self) -> Link:
        """Return the article's own words, as a link."""
        return self.link(visible(self.leading.quote))

    @property
    def context(self) -> str:
        """Return the whole sentence."""
        return self.record.sentences[self.sentence].quote

    def link(self, text: str) -> Link:
        """Return words that lead to the sentence."""
        return Link(text, self.sentence)

    @property
    def period(self) -> str | None:
        """Return the time for which it holds, in words; a year at an end of a span as the span, ".first" or ".last"."""
        _, _, end = self.leading.period_slot.partition(".")
        if not end:
            return days_wording.period(self.claim.period) if self.claim.period else None
        return f"{days_wording.window(self.record.meaning(self.record.period_statement(self.leading)))}.{end}"

    # Where and when it is said.

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that say what the book follows."""
        return tuple(dict.fromkeys(statement.sentence for statement in self.saying))

    @property
    def articles(self) -> tuple[str, ...]:
        """Return the keys of the articles that say what the book follows."""
        return tuple(dict.fromkeys(statement.seed.key for statement in self.saying))

    def in_article(self, key: str) -> Stated:
        """Return what one article says of it, whatever the book follows; raises EvidenceError where it says nothing."""
        own = tuple(statement for statement in self.claim.statements if statement.seed.key == key)
        if not own:
            articles = ", ".join(dict.fromkeys(statement.seed.key for statement in self.claim.statements))
            raise EvidenceError(f"{self.name} is not told in article {key!r}; told in {articles}")
        return fact(replace(self.claim, leading=own[0], saying=own), self.said)

    @property
    def written(self) -> Days:
        """Return the days in which the article that the book follows was written, as the book infers them best."""
        return self.record.written(self.article, self.sentence)

    @property
    def forced(self) -> Days:
        """Return the days in which the article can have been written by what the texts force alone."""
        window = self.record.days[self.article].forced
        return Days(days_wording.window(window), self.sentence, window)

    @property
    def days(self) -> Days:
        """Return when it is: of what carries no date of its own, when its article tells it."""
        return self.written

    @property
    def ordinal(self) -> Value:
        """Return when it is, as a number of days in the calendar, for `years_between`.

        Days that are open at an end bound it; raise EvidenceError where they are open at both.
        """
        days = self.days
        ordinals = [day.toordinal() for day in days.window.ends if day]
        if not ordinals:
            raise EvidenceError(f"{self.place}: {self.name} is {days}: expected a first or a last day")
        first, last = (day and Fraction(day.toordinal()) for day in days.window.ends)
        bound = "at least" if last is None else "at most" if first is None else ""
        levels = dict.fromkeys(LEVELS, Interval(first, last))
        return Value.stated(
            Fraction(sum(ordinals) // len(ordinals)), self.name, self.sentences, unit="day", levels=levels, bound=bound,
            about=self.about, origin=self.origin, text=str(days), numeral=days.starred, inferred=days.inferred,
        )  # fmt: skip


class Name(Fact):
    """The one name of what a claim names; of claims with many values, all of them."""

    _joined = staticmethod(listed)
    _shown = attrgetter("value")

    def lies_within(self, whole: str) -> bool:
        """Tell whether all its names are of a place, or of places that lie within it."""
        return all(self.record.names.lies_within(statement.value, whole) for statement in self.saying)


class Date(Fact):
    """A date or period: the window of days that is meant, as the book infers the article's own day."""

    def __str__(self) -> str:
        return str(self.days)

    def _repr_markdown_(self) -> str:
        return markdown(self.days)

    phrase = property(attrgetter("leading.value"))
    year = property(attrgetter("days.year"))
    month = property(attrgetter("days.month"))
    when = property(attrgetter("days.when"))

    @property
    def days(self) -> Days:
        """Return the days in words; of a period whose year is open, its months and the years that it may be of."""
        return Days(days_wording.phrase(self.phrase, self.window), self.sentence, self.window, self.inferred)

    @property
    def window(self) -> Window:
        """Return the days that are meant."""
        return self.record.meaning(self.leading)

    @property
    def inferred(self) -> bool:
        """Tell whether the days rest on how the book dates an article that carries no date."""
        record = self.record
        return record.inferred(self.leading) and self.window != record.meaning(self.leading, forced=True)

    def before(self, other: Date) -> bool:
        """Tell whether all its days lie before those of another date."""
        return self.window.before(other.window)

    def within(self, other: Date) -> bool:
        """Tell whether a period lies in another one of the same article, whatever day it was written on."""
        best = self.written.window
        ends = best.earliest or FIRST_DAY, best.latest or LAST_DAY
        return self.article == other.article and all(
            self.phrase.window(day, self.leading.tense).within(other.phrase.window(day, other.leading.tense))
            for day in ends
        )

    @property
    def months(self) -> Value:
        """Return how many months a period has, whatever its year; raises EvidenceError where they are not whole."""
        try:
            number = self.phrase.months
        except EvidenceError as error:
            raise EvidenceError(f"{self.place}: {self.name}: {error}") from None
        return Value.stated(
            number, f"{self.name}.months", self.sentences, unit="month", about=f"months of “{self.leading.words}”",
            origin=self.origin,
        )  # fmt: skip


@dataclass(frozen=True, eq=False, repr=False)
class Quantity(Value):
    """A number as an article states it: a value that also tells of its claim what every fact tells."""

    fact: Fact = field(kw_only=True)

    number = property(attrgetter("fact.leading.value"))

    def __getattr__(self, name: str) -> object:
        if name.startswith("_") or name == "fact":
            raise AttributeError(name)
        return getattr(self.fact, name)

    def __getitem__(self, key: str) -> Stated:
        """Return what is said of another subject, or for another period."""
        return self.fact[key]


# A claim as chapters use it. A Quantity has a fact and is none: it is a Value, and a Fact refuses all arithmetic.
Stated = Fact | Quantity


def fact(claim: Claim, said: Said) -> Stated:
    """Return a claim as chapters use it."""
    value = claim.leading.value
    if not isinstance(value, Number):
        kind = Name if claim.leading.kind == "name" else Date if isinstance(value, Phrase) else Fact
        return kind(claim, said)
    plain = Fact(claim, said)
    unit = value.unit or claim.definition.unit
    stated = Value.stated(
        value, plain.name, plain.sentences, unit=unit, about=plain.about, period=plain.period, origin=plain.origin,
    )  # fmt: skip
    return Quantity(stated.expression, stated.unit, stated.bound, stated.kind, about=plain.about, fact=plain)
