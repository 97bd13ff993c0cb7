"""What statements mean in their articles: numbers as intervals, dates as windows, each with the time it holds for."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.dating import article_days
from analysis.dating.article_days import ArticleDay
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.errors import EvidenceError
from analysis.reading.codebook import TODAY
from analysis.reading.names import Names
from analysis.reading.statements import Statement, period_of
from analysis.values.intervals import Interval
from analysis.values.numbers import Number


class Meanings:
    """What statements mean, given the days of their articles, by key, and the names that the coding knows."""

    def __init__(self, days: dict[str, ArticleDay], names: Names, statements: Iterable[Statement]):
        self.days, self.names = days, names
        self.dated: dict[tuple[str, str], list[Statement]] = {}  # the dates, periods and spans of a claim in an article
        for each in statements:
            if isinstance(each.value, Phrase):
                self.dated.setdefault((each.seed.key, each.claim), []).append(each)

    def of(self, statement: Statement, forced: bool = False) -> Interval | Window | str:
        """Return a statement's value at the main level of the hedges; a date as its article's day is best inferred.

        With `forced`, a date is that which the texts alone force.
        """
        if isinstance(statement.value, Number):
            return statement.value.levels["main"]
        if isinstance(statement.value, Phrase):
            day = self.days[statement.seed.key]
            return article_days.event(statement, day.forced if forced else day.best)
        return statement.value

    def period_slot(self, statement: Statement) -> Statement | None:
        """Return the statement of the same article that gives the time a statement holds for; None where none does."""
        return period_of(statement, self.dated.get((statement.seed.key, statement.period.partition(".")[0]), ()))

    def period(self, statement: Statement) -> Window | None:
        """Return the time for which a statement holds; None where it holds for none in particular."""
        if statement.period == TODAY:
            return self.days[statement.seed.key].best
        slot = self.period_slot(statement)
        end = statement.period.partition(".")[2]
        if slot is None or not end:
            return slot and self.of(slot)
        try:
            return self.of(slot).year(end)
        except EvidenceError:
            raise EvidenceError(
                f"{slot.place} {slot.sentence}: {statement.claim} holds for the {end} year of “{slot.words}”, which is "
                "open; expected the article's day, as its date line or as `written` in [article]"
            ) from None

    def told(self, statement: Statement) -> Window:
        """Return the days in which its article was written, as the book infers them."""
        return self.days[statement.seed.key].best

    def inferred(self, statement: Statement) -> bool:
        """Tell whether what it means, or when it holds, rests on how the book dates an article that carries no date."""
        day = self.days[statement.seed.key]
        dated = (statement, self.period_slot(statement))
        relative = any(each and isinstance(each.value, Phrase) and not each.value.absolute for each in dated)
        return day.inferred and (relative or statement.period == TODAY)
