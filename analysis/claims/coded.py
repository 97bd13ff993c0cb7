"""Every article of a book read through its coding, with all that stands in the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from analysis.dating.constraints import Constraint
from analysis.errors import EvidenceError, Faults
from analysis.folders import Folders
from analysis.reading import articles, codebook, coding, names, seeds, statements
from analysis.reading.articles import Article
from analysis.reading.codebook import Definition
from analysis.reading.coding import Coding
from analysis.reading.forms import Forms
from analysis.reading.seeds import Seed
from analysis.reading.statements import Statement

TABLES = {"claims", "names", "bounds"}  # files of the coding that are no article's


@dataclass(frozen=True)
class Coded:
    """Articles and their statements by key, not yet joined; `faults` are all that stands in the way, a line each."""

    articles: dict[str, Article]
    statements: dict[str, list[Statement]]
    codebook: dict[str, Definition]
    constraints: list[Constraint]
    forms: Forms
    faults: tuple[str, ...]


def read(book: Folders) -> Coded:
    """Return every article as its coding reads it, with all faults; raises EvidenceError where a table is refused."""
    faults = Faults()
    definitions = faults.catch(codebook.read, book.coding / "claims.toml")
    forms = faults.catch(known_forms, book)
    constraints = faults.catch(codebook.constraints, book.coding / "bounds.toml", definitions)
    texts = faults.catch(seeds.read_all, book.seeds)
    codings = {seed.key: faults.catch(_coding_of, seed, book) for seed in texts or ()}
    faults += [fault for known in filter(None, codings.values()) for fault in known.faults]
    if None in (definitions, forms, texts, constraints):
        faults.raise_all()
    faults += [*_without_article(codings, book), *_misdirected(definitions, codings, book)]
    by_key, stated = {}, {}
    for seed in texts:
        known = codings[seed.key]
        faults += codebook.faults(known, definitions, forms) if known else ()
        if known and known.whole:  # a text cannot be compared with a part of its coding
            article = by_key[seed.key] = articles.read(seed, known, forms)
            stated[seed.key], wrong = statements.read(article, definitions, forms)
            faults += [*article.faults, *wrong]
    faults += statements.unmeasured(chain.from_iterable(stated.values()))
    if not faults:
        faults += _idle(definitions, stated)
    return Coded(by_key, stated, definitions, constraints, forms, tuple(faults))


def known_forms(book: Folders) -> Forms:
    """Return the forms that slots take, with the names that the coding knows."""
    return Forms(names.read(book.coding / "names.toml"))


def files(book: Folders) -> list[Path]:
    """Return the codings of articles; files whose name begins with a dot are an editor's or a system's own."""
    paths = sorted(book.coding.glob("*.toml"))
    return [path for path in paths if not path.name.startswith(".") and path.stem not in TABLES]


def _coding_of(seed: Seed, book: Folders) -> Coding:
    if seed.key in TABLES:
        raise EvidenceError(f"{seed.name}: key {seed.key!r} is that of {seed.key}.toml; expected another file name")
    path = book.coding / f"{seed.key}.toml"
    if not path.exists():
        where = _seen_from_home(path, book)
        raise EvidenceError(f"{seed.name}: not coded; expected {where}: python -m analysis draft {seed.key} > {where}")
    return coding.read(path)


def _seen_from_home(path: Path, book: Folders) -> str:
    """Return a path as a command names it that is called at the book's home."""
    return path.relative_to(book.home).as_posix() if path.is_relative_to(book.home) else str(path)


def _without_article(keys: Iterable[str], book: Folders) -> Iterator[str]:
    for path in files(book):
        if path.stem not in keys:
            yield (
                f"{path.name}: codes an article that is not there; expected {book.seeds.name}/{path.stem}_….txt, "
                f"or the coding away: rm {_seen_from_home(path, book)}"
            )


def _misdirected(definitions: dict[str, Definition], keys: Iterable[str], book: Folders) -> Iterator[str]:
    """Yield where a definition names an article or a chapter that is not there."""
    chapters = sorted(path.stem for path in book.chapters.glob("*.md"))
    for name, definition in definitions.items():
        if definition.take and definition.take not in keys:
            yield f"claims.toml: {name} has take = {definition.take!r}; expected an article: {', '.join(sorted(keys))}"
        for chapter in definition.asked:
            if chapters and chapter not in chapters:
                yield f"claims.toml: {name} is asked in {chapter!r}; expected a chapter: {', '.join(chapters)}"


def _idle(definitions: dict[str, Definition], stated: dict[str, list[Statement]]) -> Iterator[str]:
    """Yield where the book is to follow an article that says nothing of the matter."""
    asserted = {(key, statement.claim) for key, own in stated.items() for statement in own if statement.asserted}
    for name, definition in definitions.items():
        if definition.take and (definition.take, name) not in asserted:
            yield f"claims.toml: {name} has take = {definition.take!r}, an article that does not state it"
