"""The record: all that the articles of a book say, read, dated and joined once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from itertools import chain, groupby

from analysis.claims import coded, joining
from analysis.claims.days import Days
from analysis.claims.joining import Claim
from analysis.dating import article_days, days_wording
from analysis.dating.article_days import ArticleDay
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.errors import EvidenceError
from analysis.folders import Folders
from analysis.reading.articles import Article, Sentence
from analysis.reading.codebook import TODAY, Definition
from analysis.reading.coding import NOBODY
from analysis.reading.names import Names
from analysis.reading.statements import Statement, period_of
from analysis.values.intervals import Interval
from analysis.values.numbers import Number


@dataclass(frozen=True)
class Record:
    """All that the articles say: each article as read and dated, its statements, and the claims that they join to."""

    book: Folders
    articles: dict[str, Article]
    days: dict[str, ArticleDay]
    codebook: dict[str, Definition] = field(repr=False)
    names: Names = field(repr=False)
    statements: tuple[Statement, ...] = field(repr=False)
    claims: tuple[Claim, ...] = field(default=(), repr=False)

    @cached_property
    def sentences(self) -> dict[str, Sentence]:
        """Return every sentence by its anchor."""
        return {sentence.id: sentence for article in self.articles.values() for sentence in article.sentences}

    # What a statement means.

    def meaning(self, statement: Statement, forced: bool = False) -> Interval | Window | str:
        """Return a statement's value at the main level of the hedges; a date as its article's day is best inferred.

        With `forced`, a date is that which the texts alone force.
        """
        if isinstance(statement.value, Number):
            return statement.value.levels["main"]
        if isinstance(statement.value, Phrase):
            day = self.days[statement.seed.key]
            return article_days.event_window(statement, day.forced if forced else day.best)
        return statement.value

    @cached_property
    def _dated(self) -> dict[str, list[Statement]]:
        """Return the dates, periods and spans of each article."""
        dated = (statement for statement in self.statements if isinstance(statement.value, Phrase))
        return {key: list(own) for key, own in groupby(dated, lambda statement: statement.seed.key)}

    def period_statement(self, statement: Statement) -> Statement | None:
        """Return the statement of the same article that gives the time a statement holds for; None where none does."""
        return period_of(statement, self._dated.get(statement.seed.key, ()))

    def period(self, statement: Statement) -> Window | None:
        """Return the time for which a statement holds; None where it holds for none in particular."""
        if statement.period_slot == TODAY:
            return self.written_in(statement)
        dated = self.period_statement(statement)
        end = statement.period_slot.partition(".")[2]
        if dated is None or not end:
            return dated and self.meaning(dated)
        try:
            return self.meaning(dated).year(end)
        except EvidenceError:
            raise EvidenceError(
                f"{dated.place} {dated.sentence}: {statement.claim} holds for the {end} year of “{dated.words}”, which "
                "is open; expected the article's day, as its date line or as `written` in [article]"
            ) from None

    def written_in(self, statement: Statement) -> Window:
        """Return the days in which a statement's article was written, as the book infers them."""
        return self.days[statement.seed.key].best

    def inferred(self, statement: Statement) -> bool:
        """Tell whether what it means, or when it holds, rests on how the book dates an article that carries no date."""
        phrases = (dated.value for dated in (statement, self.period_statement(statement)) if dated)
        relative = any(isinstance(phrase, Phrase) and not phrase.absolute for phrase in phrases)
        return self.days[statement.seed.key].inferred and (relative or statement.period_slot == TODAY)

    # What an article is called, and when it was written.

    def called(self, key: str) -> str:
        """Return what pages call an article: by what it is on, else by its key."""
        about = self.articles[key].coding.on
        return f"the article on {about}" if about else f"article {key}"

    def written(self, key: str, anchor: str = "") -> Days:
        """Return when an article was written, as the book infers it best, as a link to an anchor, else to itself."""
        day = self.days[key]
        return Days(days_wording.window(day.best), anchor or f"article-{key}", day.best, day.inferred)

    def dated(self, key: str) -> str:
        """Return the day of an article as it states it, or our estimate of one that carries no date."""
        day, words = self.days[key], self.written(key).starred
        how = "our estimate" if day.inferred else "all days that the articles allow"
        return words if day.stated else f"{words} (no date is given; {how})"

    def mentioning(self, words: str) -> tuple[str, ...]:
        """Return the keys of the articles in whose text these words stand, in small letters or capitals."""
        words = words.casefold()
        return tuple(key for key, article in self.articles.items() if words in article.seed.text.casefold())

    def statements_on(self, *claims: str) -> list[Statement]:
        """Return all statements on claims, also those by which one is denied, given up or left open."""
        return [statement for statement in self.statements if statement.claim in claims]

    def statuses(self, *claims: str) -> set[str]:
        """Return the statuses of all statements on claims: how each is meant."""
        return {statement.status for statement in self.statements_on(*claims)}

    def denied_by_their_source(self) -> list[Statement]:
        """Return denials of a claim's value or words by the one whose word the book gives.

        Of a claim without a source these are denials by anybody named.
        """
        speaker = self.names.speaker
        return [
            denial
            for claim in self.claims
            if claim.leading.vouched_for
            for denial in claim.differing
            if denial.status == "denied" and denial.origin in self.names
            if speaker(claim.leading.origin) in (NOBODY, speaker(denial.origin))
            if self.meaning(denial) == self.meaning(claim.leading)
        ]

    def for_other_times(self, claim: Claim) -> list[Statement]:
        """Return what is said of the same for other times."""
        statements = self.statements_on(claim.definition.name)
        return [other for other in statements if other.subject == claim.subject and other not in claim.statements]

    def unanswered(self, chapter: str = "") -> list[Definition]:
        """Return what a chapter, or any, asks of the articles and none answers."""
        answered = {claim.definition.name for claim in self.claims if claim.answers}
        asked = (definition for definition in self.codebook.values() if chapter in ("", *definition.asked))
        return [definition for definition in asked if definition.asked and definition.name not in answered]

    @property
    def undated(self) -> tuple[str, ...]:
        """Return the keys of the articles that carry no date."""
        return tuple(key for key, day in self.days.items() if not day.stated)

    @property
    def oldest_first(self) -> list[str]:
        """Return the keys of the articles in the order in which they were written, as far as their days tell."""
        return sorted(self.days, key=lambda key: (self.days[key].best.last, self.days[key].best.first))

    def newest(self) -> str:
        """Return the key of the article that was written last."""
        return self.oldest_first[-1]


@cache
def read(book: Folders) -> Record:
    """Return the record of a book; raises EvidenceError with every fault, a line each."""
    evidence = coded.read(book)
    if evidence.faults:
        raise EvidenceError("\n".join(evidence.faults))
    codings = {key: article.coding for key, article in evidence.articles.items()}
    outside = {key: (coding.written, coding.written_from) for key, coding in codings.items() if coding.written}
    stated = evidence.statements
    vouched_for = {key: [statement for statement in own if statement.vouched_for] for key, own in stated.items()}
    days = article_days.date_articles(vouched_for, evidence.constraints, outside)
    statements = tuple(chain.from_iterable(stated.values()))
    record = Record(book, evidence.articles, days, evidence.codebook, evidence.forms.names, statements)
    return replace(record, claims=tuple(joining.join(record)))
