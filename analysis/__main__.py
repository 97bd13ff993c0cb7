"""Check the articles against their coding, draft and proofread a coding, or export the evidence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from analysis import folders
from analysis.claims import coded, joining, record
from analysis.claims.record import Record
from analysis.errors import EvidenceError, Faults
from analysis.folders import Folders
from analysis.markup import visible
from analysis.reading import codebook, coding, seeds
from analysis.reading.articles import Article
from analysis.workbench import leftovers


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0, or 1 after a line for each thing that is wrong."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that knows few letters ends no command
    parser = argparse.ArgumentParser(prog="python -m analysis", description=__doc__)
    parser.add_argument("--book", type=Path, help="folder of the book, with its _config.yml; else the one around here")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="tell whether every article stands as coded, and what no longer holds")
    check.add_argument("seeds", type=Path, nargs="?", help="folder of the articles")
    check.add_argument("--without-guards", action="store_true", help="leave out the sentences of the chapters")
    drafted = commands.add_parser("draft", help="propose a coding for an article, to be decided by a person")
    read = commands.add_parser("read", help="tell every value of an article as it was read, for proofreading")
    for command in (drafted, read):
        command.add_argument("key", help="the article's key: its file name up to the first underscore")
    export = commands.add_parser("export", help="write the evidence as open data")
    export.add_argument("directory", type=Path)
    export.add_argument("seeds", type=Path, nargs="?", help="folder of the articles")
    options = parser.parse_args(arguments)
    try:
        book = _book(options)
        {"check": _check, "draft": _draft, "read": _read, "export": _export}[options.command](options, book)
    except EvidenceError as error:
        for line in str(error).split("\n"):
            _print(f"error: {line}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read the output has gone
        return 1
    return 0


def _print(line: str, file: TextIO | None = None) -> None:
    """Print a line with codes for what could not be seen."""
    print(" " * (len(line) - len(line.lstrip(" "))) + visible(line), file=file or sys.stdout)


def _book(options: argparse.Namespace) -> Folders:
    """Return the folders of the book that is asked for: the one named, the one around here, or this one."""
    book = folders.around((options.book or Path.cwd()).resolve())
    if options.book and book is None:
        raise EvidenceError(f"{options.book}: no book; expected a folder with _config.yml and seeds/")
    book = book or folders.OWN
    return replace(book, seeds=options.seeds) if getattr(options, "seeds", None) else book


def _check(options: argparse.Namespace, book: Folders) -> None:
    try:
        whole = record.read(book)
    except EvidenceError:
        for line in readings(coded.read(book).articles.values()):  # what could be read
            _print(line)
        raise
    for line in (*readings(whole.articles.values()), *verdicts(whole)):
        _print(line)
    if options.without_guards:
        return
    # The derived values and the chapters, which a quick check need not pay for.
    from analysis.showing import guards, reports

    report, faults = reports.of(book), Faults()
    for value in faults.catch(report.derived) or ():
        spread = "" if value.bound or value.exact else f" ({value.spread})"
        _print(f"{value.name}: {value} {value.counted}".rstrip() + spread)
    # A chapter that asks for what cannot be derived tells the same once more.
    faults += [line for line in guards.failing(book) if not line.endswith(tuple(faults))]
    faults.raise_all()


def readings(articles: Iterable[Article]) -> Iterator[str]:
    """Yield how each article is read: its sentences, its repeats, and its figures and dates in no slot."""
    for article in articles:
        repeats = sum(bool(sentence.repeats) for sentence in article.sentences)
        furniture = sum(bool(sentence.entry.role) for sentence in article.sentences)
        others = f", {furniture} furniture" if furniture else ""
        yield f"{article.seed.name}: {len(article.sentences)} sentences coded, {repeats} of them repeats{others}"
        unslotted = [f"“{span.quote}” ({sentence})" for sentence, span in leftovers.unslotted(article)]
        if unslotted:
            yield f"  in no slot: {', '.join(unslotted)}"


def verdicts(whole: Record) -> Iterator[str]:
    """Yield a line for each article's day and each claim that more than one sentence makes, then what is not stated."""
    for key in whole.days:
        yield f"{key}: {whole.dated(key)}"
    compared = [claim for claim in whole.claims if claim.verdict]
    for claim in sorted(compared, key=lambda claim: joining.VERDICTS.index(claim.verdict), reverse=True):
        quotes = (f"“{statement.quote}” {statement.sentence}, {statement.origin}" for statement in claim.statements)
        verdict = f"{claim.verdict}, as the book dates an undated article" if claim.inferred else claim.verdict
        name, voices = claim.definition.name, len(claim.voices) or "no"
        followed = f"; the book follows {claim.followed}" if claim.followed else ""
        yield f"{verdict}: {name} ({voices} named origin(s)): {'; '.join(quotes)}{followed}"
    missing = ", ".join(definition.name for definition in whole.unanswered())
    yield f"not stated: {missing or 'nothing that is asked'}"


def _draft(options: argparse.Namespace, book: Folders) -> None:
    from analysis.workbench import draft

    seed = _seed(options.key, book)
    # A coding that is not decided yet offers nothing, and is told of by `check`.
    others = [Faults().catch(coding.read, path) for path in coded.files(book) if path.stem != options.key]
    decided = [other for other in others if other and not other.faults]
    wanted = [definition for definition in codebook.read(book.coding / "claims.toml").values() if definition.asked]
    print(draft.proposal(seed, decided, coded.known_forms(book), wanted), end="")
    command = "python -m analysis" + (f" --book {options.book}" if options.book else "")
    print(
        f"decide every “?”, then: {command} check, and {command} read {options.key}, "
        "to compare each value with the article",
        file=sys.stderr,
    )


def _read(options: argparse.Namespace, book: Folders) -> None:
    from analysis.workbench import proofs

    _seed(options.key, book)
    for line in proofs.lines(record.read(book), options.key):
        _print(line)


def _seed(key: str, book: Folders) -> seeds.Seed:
    by_key = {seed.key: seed for seed in seeds.read_all(book.seeds)}
    if key not in by_key:
        raise EvidenceError(f"no article {key!r} in {book.seeds.name}/; known: {', '.join(by_key)}")
    return by_key[key]


def _export(options: argparse.Namespace, book: Folders) -> None:
    from analysis.showing import reports

    files = reports.of(book).files()
    try:
        for name, content in files.items():
            path = options.directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            print(path)
    except OSError as error:
        raise EvidenceError(f"{options.directory}: {error.strerror}; expected a folder to write to") from None


if __name__ == "__main__":
    sys.exit(main())
