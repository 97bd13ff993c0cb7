"""Check the articles against their coding, draft a coding, or export the evidence."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from analysis.claims import claims, record
from analysis.claims.record import Coded, Record
from analysis.dating import phrases
from analysis.reading import coding, draft, leftovers, seeds
from analysis.reading.errors import EvidenceError
from analysis.values import wording


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0, or 1 after a line for each thing that is wrong."""
    parser = argparse.ArgumentParser(prog="python -m analysis", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="tell whether every article stands as it is coded, and who agrees")
    check.add_argument("seeds", type=Path, nargs="?", default=record.SEEDS, help="folder of the articles")
    drafted = commands.add_parser("draft", help="propose a coding for an article, to be decided by a person")
    drafted.add_argument("key", help="the article's key: its file name up to the first underscore")
    export = commands.add_parser("export", help="write the evidence as open data")
    export.add_argument("directory", type=Path)
    export.add_argument("seeds", type=Path, nargs="?", default=record.SEEDS, help="folder of the articles")
    asked = parser.parse_args(arguments)
    try:
        return {"check": _check, "draft": _draft, "export": _export}[asked.command](asked)
    except EvidenceError as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return 1


def _check(asked: argparse.Namespace) -> int:
    read = record.coded(asked.seeds)
    for line in articles(read):
        print(line)
    whole = record.joined(read)
    for line in verdicts(whole):
        print(line)
    return 0


def articles(read: Coded) -> list[str]:
    """Return how each article is read: its sentences, its repeats, and its numbers and dates in no slot."""
    lines = []
    for article in read.articles.values():
        repeats = sum(bool(each.repeats) for each in article.sentences)
        lines.append(f"{article.seed.name}: {len(article.sentences)} sentences coded, {repeats} of them repeats")
        left = ", ".join(f"“{span.quote}” ({sentence})" for sentence, span in leftovers.unslotted(article, read.slots))
        lines += [f"  in no slot: {left}"] if left else []
    return lines


def verdicts(whole: Record) -> list[str]:
    """Return a line for each article's day and each claim that more than one sentence makes."""
    lines = [f"{key}: read as of {phrases.window(day.reading)}" for key, day in whole.days.items()]
    for verdict in reversed(claims.VERDICTS):
        for claim in (each for each in whole.claims if each.verdict == verdict):
            told = "; ".join(
                f"“{wording.visible(each.quote)}” {each.sentence}, {each.origin}" for each in claim.statements
            )
            how = f"{verdict}, as the book dates an undated article" if claim.inferred else verdict
            told += f"; the book takes {claim.leading.seed.key}" if verdict == claims.CONFLICT else ""
            lines.append(f"{how}: {claim.question.name} ({len(claim.voices) or 'no'} named origin(s)): {told}")
    stated = {claim.question.name for claim in whole.claims}
    missing = [name for name, question in whole.questions.items() if question.asked and name not in stated]
    return [*lines, f"not stated: {', '.join(missing) or 'nothing that is asked'}"]


def _draft(asked: argparse.Namespace) -> int:
    found = {seed.key: seed for seed in seeds.read_all(record.SEEDS)}
    if asked.key not in found:
        raise EvidenceError(f"no article {asked.key!r} in {record.SEEDS.name}/; known: {', '.join(found)}")
    others = [path for path in sorted(record.CODING.glob("*.toml")) if path.stem in found.keys() - {asked.key}]
    print(draft.proposal(found[asked.key], [coding.read(path) for path in others], record.known_slots()), end="")
    return 0


def _export(asked: argparse.Namespace) -> int:
    from analysis.report import published  # the derived figures, which a check need not pay for

    files = published.files(asked.seeds)
    try:
        asked.directory.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (asked.directory / name).write_bytes(content)
            print(asked.directory / name)
    except OSError as error:
        raise EvidenceError(f"{asked.directory}: {error.strerror}; expected a folder to write to") from None
    return 0


if __name__ == "__main__":
    sys.exit(main())
