"""The record: all that the articles of a book say, read, dated and joined once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from analysis.claims import joining
from analysis.claims.days import Days
from analysis.claims.joining import Claim
from analysis.claims.meanings import Meanings
from analysis.dating import article_days, wording
from analysis.dating.article_days import ArticleDay
from analysis.dating.constraints import Constraint
from analysis.errors import EvidenceError
from analysis.folders import OWN, Folders
from analysis.reading import articles, codebook, coding, names, seeds, statements
from analysis.reading.articles import Article, Sentence
from analysis.reading.codebook import Definition
from analysis.reading.coding import NOBODY, Coding
from analysis.reading.forms import Forms
from analysis.reading.names import Names
from analysis.reading.seeds import Seed
from analysis.reading.statements import Statement
from analysis.reading.tables import Faults

TABLES = {"claims", "names", "bounds"}  # files of the coding that are no article's


@dataclass(frozen=True)
class Record:
    """All that the articles say: each article as read and dated, its statements, and the claims that they join to."""

    book: Folders
    articles: dict[str, Article]
    days: dict[str, ArticleDay]
    codebook: dict[str, Definition] = field(repr=False)
    statements: tuple[Statement, ...] = field(repr=False)
    claims: tuple[Claim, ...] = field(repr=False)
    meanings: Meanings = field(repr=False)

    @property
    def names(self) -> Names:
        """Return the names that the coding knows."""
        return self.meanings.names

    @property
    def sentences(self) -> dict[str, Sentence]:
        """Return every sentence by its anchor."""
        return {each.id: each for article in self.articles.values() for each in article.sentences}

    def called(self, key: str) -> str:
        """Return the name by which readers hold an article."""
        about = self.articles[key].coding.on
        return f"the article on {about}" if about else f"article {key}"

    def written(self, key: str, anchor: str = "") -> Days:
        """Return when an article was written, as the book infers it best, as a link to an anchor, else to itself."""
        day = self.days[key]
        return Days(wording.window(day.best), anchor or f"article-{key}", day.best, day.inferred)

    def dated(self, key: str) -> str:
        """Return the day of an article as it states it, or our estimate of one that carries no date."""
        day = self.days[key]
        told = self.written(key).starred
        how = "our estimate" if day.inferred else "all days that the articles allow"
        return told if day.stated else f"{told} (no date is given; {how})"

    def mentioning(self, words: str) -> tuple[str, ...]:
        """Return the keys of the articles in whose text these words stand, in small letters or capitals."""
        return tuple(key for key, each in self.articles.items() if words.casefold() in each.seed.text.casefold())

    def statements_on(self, *claims: str) -> list[Statement]:
        """Return all statements on claims, also those by which one is denied, given up or left open."""
        return [each for each in self.statements if each.claim in claims]

    def statuses(self, *claims: str) -> set[str]:
        """Return how all that is told on claims is meant."""
        return {each.status for each in self.statements_on(*claims)}

    def taken_back(self) -> list[Statement]:
        """Return the denials of a number, date or name by those as whose word the book gives it.

        What it gives without a source anybody with a name may deny.
        """
        speaker = self.names.speaker
        return [
            each
            for claim in self.claims
            for each in claim.other
            if each.status == "denied" and each.origin in self.names and each.kind != "words"
            if speaker(claim.leading.origin) in (NOBODY, speaker(each.origin))
            if self.meanings.of(each) == self.meanings.of(claim.leading)
        ]

    def elsewhen(self, claim: Claim) -> list[Statement]:
        """Return what is said of the same for other times."""
        same = (each for each in self.statements_on(claim.definition.name) if each.subject == claim.subject)
        return [each for each in same if each not in claim.statements]

    def unanswered(self, chapter: str = "") -> list[Definition]:
        """Return what a chapter, or any, asks of the articles and none answers."""
        answered = {claim.definition.name for claim in self.claims if claim.answers}
        asked = (each for each in self.codebook.values() if (chapter in each.asked if chapter else each.asked))
        return [each for each in asked if each.name not in answered]

    @property
    def undated(self) -> tuple[str, ...]:
        """Return the keys of the articles that carry no date."""
        return tuple(key for key, day in self.days.items() if not day.stated)

    @property
    def oldest_first(self) -> list[str]:
        """Return the keys of the articles in the order in which they were written, as far as their days tell."""
        return sorted(self.days, key=lambda key: (self.days[key].best.ranges[-1][1], self.days[key].best.ranges[0][0]))

    def newest(self) -> str:
        """Return the key of the article that was written last."""
        return self.oldest_first[-1]


@dataclass(frozen=True)
class Coded:
    """Articles through their codings, not yet joined; `faults` are all that stands in the way, a line each."""

    articles: dict[str, Article]
    statements: dict[str, list[Statement]]
    codebook: dict[str, Definition]
    limits: list[Constraint]
    forms: Forms
    faults: tuple[str, ...]


def coded(folders: Folders = OWN) -> Coded:
    """Return every article as its coding reads it, with all faults; raises EvidenceError where a table is refused."""
    faults = Faults()
    asked = faults.of(codebook.read, folders.coding / "claims.toml")
    forms = faults.of(known_forms, folders)
    limits = faults.of(codebook.bounds, folders.coding / "bounds.toml", asked)
    read = faults.of(seeds.read_all, folders.seeds)
    codings = {seed.key: faults.of(_coding_of, seed, folders) for seed in read or ()}
    faults += [fault for each in filter(None, codings.values()) for fault in each.faults]
    if None in (asked, forms, read, limits):
        faults.stop()
    keys = {seed.key for seed in read}
    faults += [*_without_article(keys, folders), *_misdirected(asked, keys, folders)]
    found, stated = {}, {}
    for seed in read:
        known = codings[seed.key]
        faults += statements.faults(known, asked, forms) if known else ()
        if known and known.whole:  # a text cannot be compared with a part of its coding
            article = found[seed.key] = articles.read(seed, known, forms)
            stated[seed.key], wrong = statements.read(article, asked, forms)
            faults += [*article.faults, *wrong]
    faults += statements.unlike(chain.from_iterable(stated.values()))
    if not faults:
        faults += _idle(asked, stated)
    return Coded(found, stated, asked, limits, forms, tuple(faults))


def _coding_of(seed: Seed, folders: Folders) -> Coding:
    if seed.key in TABLES:
        raise EvidenceError(f"{seed.name}: key {seed.key!r} is that of {seed.key}.toml; expected another file name")
    path = folders.coding / f"{seed.key}.toml"
    if not path.exists():
        where = path.relative_to(folders.home).as_posix() if path.is_relative_to(folders.home) else path
        raise EvidenceError(f"{seed.name}: not coded; expected {where}: python -m analysis draft {seed.key} > {where}")
    return coding.read(path)


def _misdirected(asked: dict[str, Definition], keys: set[str], folders: Folders) -> Iterator[str]:
    """Yield where a definition names an article or a chapter that is not there."""
    chapters = sorted(path.stem for path in folders.chapters.glob("*.md"))
    for each in asked.values():
        if each.take and each.take not in keys:
            yield f"claims.toml: {each.name} has take = {each.take!r}; expected an article: {', '.join(sorted(keys))}"
        for chapter in each.asked:
            if chapters and chapter not in chapters:
                yield f"claims.toml: {each.name} is asked in {chapter!r}; expected a chapter: {', '.join(chapters)}"


def _idle(asked: dict[str, Definition], stated: dict[str, list[Statement]]) -> Iterator[str]:
    """Yield where the book is to follow an article that says nothing of the matter."""
    for each in asked.values():
        if each.take and not any(made.claim == each.name and made.asserted for made in stated.get(each.take, ())):
            yield f"claims.toml: {each.name} has take = {each.take!r}, an article that does not state it"


def known_forms(folders: Folders = OWN) -> Forms:
    """Return the forms that slots take, with the names that the coding knows."""
    return Forms(names.read(folders.coding / "names.toml"))


def _without_article(keys: set[str], folders: Folders) -> Iterator[str]:
    for path in coding_files(folders):
        if path.stem not in keys:
            yield (
                f"{path.name}: codes an article that is not there; expected {folders.seeds.name}/{path.stem}_….txt, "
                f"or the coding away: git rm {folders.coding.name}/{path.name}"
            )


def coding_files(folders: Folders) -> list:
    """Return the codings of articles; files whose name begins with a dot are an editor's or a system's own."""
    found = sorted(folders.coding.glob("*.toml"))
    return [path for path in found if not path.name.startswith(".") and path.stem not in TABLES]


def joined(read: Coded, folders: Folders = OWN) -> Record:
    """Return the record of coded articles; raises EvidenceError with every fault, a line each."""
    if read.faults:
        raise EvidenceError("\n".join(read.faults))
    codings = {key: article.coding for key, article in read.articles.items()}
    outside = {key: (each.written, each.written_from) for key, each in codings.items() if each.written}
    told = {key: [each for each in made if each.vouched_for] for key, made in read.statements.items()}
    days = article_days.date_articles(told, read.limits, outside)
    stated = tuple(each for made in read.statements.values() for each in made)
    meanings = Meanings(days, read.forms.names, stated)
    claims = joining.join(stated, read.codebook, meanings)
    return Record(folders, read.articles, days, read.codebook, stated, tuple(claims), meanings)


@cache
def read(folders: Folders = OWN) -> Record:
    """Return the record of a book; raises EvidenceError where an article is refused or not as coded."""
    return joined(coded(folders), folders)
