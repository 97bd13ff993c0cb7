"""Tell where a claim comes from: what a value remembers, and what every fact tells of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from analysis.claims.claims import CONFLICT, Claim, Reader
from analysis.dating import phrases
from analysis.dating.windows import Window
from analysis.reading.statements import Statement
from analysis.values import wording
from analysis.values.links import Link


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
            return phrases.window(self.claim.period) if self.claim.period else None
        return f"{phrases.window(self.reader.value(self.reader.slots[self.article, name]))}.{end}"

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
        return phrases.window(self.told)

    @property
    def dated_year(self) -> str:
        """Return the year or years of those days."""
        first, last = (self.told.year(end).earliest.year for end in ("first", "last"))
        return str(first) if first == last else f"{first}–{last}"

    @property
    def forced(self) -> str:
        """Return the days in which the article can have been written by what the texts force alone, in words."""
        return phrases.window(self.reader.days[self.article].forced)

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
