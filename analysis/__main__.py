"""Check the articles against their coding, draft and proofread a coding, or export the evidence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
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
    check = commands.add_parser(
        "check", help="tell whether every article stands as it is coded, and what no longer holds"
    )
    check.add_argument("seeds", type=Path, nargs="?", help="folder of the articles")
    check.add_argument("--without-guards", action="store_true", help="leave out the sentences of the chapters")
    drafted = commands.add_parser("draft", help="propose a coding for an article, to be decided by a person")
    read = commands.add_parser("read", help="tell every value of an article as it was read, for proofreading")
    for command in (drafted, read):
        command.add_argument("key", help="the article's key: its file name up to the first underscore")
    export = commands.add_parser("export", help="write the evidence as open data")
    export.add_argument("directory", type=Path)
    export.add_argument("seeds", type=Path, nargs="?", help="folder of the articles")
    asked = parser.parse_args(arguments)
    try:
        book = _book(asked)
        {"check": _check, "draft": _draft, "read": _read, "export": _export}[asked.command](asked, book)
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


def _book(asked: argparse.Namespace) -> Folders:
    """Return the folders of the book that is asked for: the one named, the one around here, or this one."""
    found = folders.around((asked.book or Path.cwd()).resolve())
    if asked.book and found is None:
        raise EvidenceError(f"{asked.book}: no book; expected a folder with _config.yml and seeds/")
    found = found or folders.OWN
    return replace(found, seeds=asked.seeds) if getattr(asked, "seeds", None) else found


def _check(asked: argparse.Namespace, book: Folders) -> None:
    try:
        whole = record.read(book)
    except EvidenceError:
        for line in articles(coded.read(book).articles):  # what could be read
            _print(line)
        raise
    for line in (*articles(whole.articles), *verdicts(whole)):
        _print(line)
    if asked.without_guards:
        return
    # The derived values and the chapters, which a quick check need not pay for.
    from analysis.showing import guards, reports

    report, faults = reports.of(book), Faults()
    for value in faults.of(report.derived) or ():
        _print(f"{value.name}: {value}")
    # A chapter that asks for what cannot be derived tells the same once more.
    faults += [line for line in guards.failing(book) if not line.endswith(tuple(faults))]
    faults.stop()


def articles(found: dict[str, Article]) -> Iterator[str]:
    """Yield how each article is read: its sentences, its repeats, and its figures and dates in no slot."""
    for article in found.values():
        repeats = sum(bool(each.repeats) for each in article.sentences)
        furniture = sum(bool(each.entry.role) for each in article.sentences)
        others = f", {furniture} furniture" if furniture else ""
        yield f"{article.seed.name}: {len(article.sentences)} sentences coded, {repeats} of them repeats{others}"
        left = [f"“{span.quote}” ({sentence})" for sentence, span in leftovers.unslotted(article)]
        if left:
            yield f"  in no slot: {', '.join(left)}"


def verdicts(whole: Record) -> Iterator[str]:
    """Yield a line for each article's day and each claim that more than one sentence makes, then what is not stated."""
    for key in whole.days:
        yield f"{key}: {whole.dated(key)}"
    for verdict in reversed(joining.VERDICTS):
        for claim in (each for each in whole.claims if each.verdict == verdict):
            told = "; ".join(f"“{each.quote}” {each.sentence}, {each.origin}" for each in claim.statements)
            how = f"{verdict}, as the book dates an undated article" if claim.inferred else verdict
            leads = f"; the book follows {claim.followed}" if claim.followed else ""
            yield f"{how}: {claim.definition.name} ({len(claim.voices) or 'no'} named origin(s)): {told}{leads}"
    missing = ", ".join(each.name for each in whole.unanswered())
    yield f"not stated: {missing or 'nothing that is asked'}"


def _draft(asked: argparse.Namespace, book: Folders) -> None:
    from analysis.workbench import draft

    seed = _seed(asked.key, book)
    # A coding that is not decided yet offers nothing, and is told of by `check`.
    codings = [Faults().of(coding.read, path) for path in coded.files(book) if path.stem != asked.key]
    wanted = [each for each in codebook.read(book.coding / "claims.toml").values() if each.asked]
    codings = [each for each in codings if each and not each.faults]
    print(draft.proposal(seed, codings, coded.known_forms(book), wanted), end="")
    print(
        f"decide every “?”, then: python -m analysis check, and python -m analysis read {asked.key}, "
        "to compare each value with the article",
        file=sys.stderr,
    )


def _read(asked: argparse.Namespace, book: Folders) -> None:
    from analysis.workbench import proofs

    _seed(asked.key, book)
    for line in proofs.lines(record.read(book), asked.key):
        _print(line)


def _seed(key: str, book: Folders):
    found = {seed.key: seed for seed in seeds.read_all(book.seeds)}
    if key not in found:
        raise EvidenceError(f"no article {key!r} in {book.seeds.name}/; known: {', '.join(found)}")
    return found[key]


def _export(asked: argparse.Namespace, book: Folders) -> None:
    from analysis.showing import reports

    files = reports.of(book).files()
    try:
        asked.directory.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (asked.directory / name).parent.mkdir(exist_ok=True)
            (asked.directory / name).write_bytes(content)
            print(asked.directory / name)
    except OSError as error:
        raise EvidenceError(f"{asked.directory}: {error.strerror}; expected a folder to write to") from None


if __name__ == "__main__":
    sys.exit(main())
