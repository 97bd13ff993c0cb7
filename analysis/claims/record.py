"""Join all that the articles say into one record, read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from analysis.claims import claims
from analysis.claims.claims import Claim, Reader
from analysis.dating import bounds, dating, phrases
from analysis.dating.dating import ArticleDay
from analysis.reading import articles, coding, gathering, names, questions, seeds
from analysis.reading.articles import Article, Sentence
from analysis.reading.errors import EvidenceError
from analysis.reading.questions import Question
from analysis.reading.slots import Slots
from analysis.reading.spans import Seed
from analysis.reading.statements import Statement

HOME = Path(__file__).resolve().parents[2]
SEEDS, CODING = HOME / "seeds", HOME / "analysis" / "coding"
_TABLES = {"claims", "names", "bounds"}  # files of the coding that are no article's


@dataclass(frozen=True)
class Record:
    """All that the articles say: each article as read and dated, its statements, and the claims that they join to."""

    articles: dict[str, Article]
    days: dict[str, ArticleDay]
    questions: dict[str, Question] = field(repr=False)
    statements: tuple[Statement, ...] = field(repr=False)
    claims: tuple[Claim, ...] = field(repr=False)
    reader: Reader = field(repr=False)

    @property
    def sentences(self) -> dict[str, Sentence]:
        """Return every sentence by its anchor."""
        return {each.id: each for article in self.articles.values() for each in article.sentences}

    def called(self, key: str) -> str:
        """Return the name by which readers hold an article."""
        return self.reader.called[key]

    def dated(self, key: str) -> str:
        """Return the day of an article as it states it, or how the book reads one that is undated."""
        day = self.days[key]
        stated = any(each.kind == "stated" for each in day.constraints)
        return phrases.window(day.reading) if stated else f"undated, read as {phrases.window(day.reading)}"


@dataclass(frozen=True)
class Coded:
    """Articles through their codings, not yet joined; `faults` are all that stands in the way, a line each."""

    articles: dict[str, Article]
    statements: dict[str, list[Statement]]
    questions: dict[str, Question]
    slots: Slots
    faults: tuple[str, ...]


def coded(seeds_in: Path = SEEDS, coding_in: Path = CODING) -> Coded:
    """Return every article as its coding reads it, with all faults; raises EvidenceError where nothing can be read."""
    asked = questions.read(coding_in / "claims.toml")
    slots = known_slots(coding_in)
    found, stated = {}, {}
    read = seeds.read_all(seeds_in)
    faults = [*_without_article({seed.key for seed in read}, coding_in), *_untaken(asked, {seed.key for seed in read})]
    for seed in read:
        try:
            how = coding.read(_coding_of(seed, coding_in))
        except EvidenceError as error:
            faults.append(str(error))
            continue
        article, wrong = articles.read(seed, how, slots), gathering.faults(how, asked, slots)
        found[seed.key], stated[seed.key] = article, []
        if not wrong:
            stated[seed.key], wrong = gathering.statements(article, asked, slots)
        faults += [*article.faults, *wrong]
    return Coded(found, stated, asked, slots, tuple(faults))


def _coding_of(seed: Seed, coding_in: Path) -> Path:
    if seed.key in _TABLES:
        raise EvidenceError(f"{seed.name}: key {seed.key!r} is that of {seed.key}.toml; expected another file name")
    path = coding_in / f"{seed.key}.toml"
    if not path.exists():
        draft = f"python -m analysis draft {seed.key} > analysis/coding/{path.name}"
        raise EvidenceError(f"{seed.name}: not coded; expected {coding_in.name}/{path.name}: {draft}")
    return path


def _untaken(asked: dict[str, Question], keys: set[str]) -> Iterator[str]:
    for each in asked.values():
        if each.take and each.take not in keys:
            yield f"claims.toml: {each.name} has take = {each.take!r}; expected an article: {', '.join(sorted(keys))}"


def known_slots(coding_in: Path = CODING) -> Slots:
    """Return the forms that slots take, with the names that the coding knows."""
    return Slots(names.read(coding_in / "names.toml"))


def _without_article(keys: set[str], coding_in: Path) -> Iterator[str]:
    for path in sorted(coding_in.glob("*.toml")):
        if path.stem not in keys | _TABLES:
            yield (
                f"{path.name}: codes an article that is not there; expected seeds/{path.stem}_….txt, "
                f"or the coding away: git rm analysis/coding/{path.name}"
            )


def joined(read: Coded, coding_in: Path = CODING) -> Record:
    """Return the record of coded articles; raises EvidenceError with every fault, a line each."""
    if read.faults:
        raise EvidenceError("\n".join(read.faults))
    days = dating.date_articles(read.statements, bounds.read(coding_in / "bounds.toml", read.questions))
    stated = tuple(each for made in read.statements.values() for each in made)
    called = {key: f"the article on {each.on}" if each.on else f"article {key}" for key, each in read.articles.items()}
    reader = Reader(days, read.slots.names, called, stated)
    return Record(
        read.articles, days, read.questions, stated, tuple(claims.join(stated, read.questions, reader)), reader
    )


@cache
def read(seeds_in: Path = SEEDS, coding_in: Path = CODING) -> Record:
    """Return the record of the articles in a folder; raises EvidenceError where one is refused or not as coded."""
    return joined(coded(seeds_in, coding_in), coding_in)
