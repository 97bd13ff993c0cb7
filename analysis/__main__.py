"""Check the articles, or export their evidence: `python -m analysis check`, `… export DIR`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from analysis import evidence, export, seeds
from analysis.model import EvidenceError


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0, or 1 after one line that says what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m analysis", description=__doc__)
    parser.add_argument("--seeds", type=Path, default=seeds.DIRECTORY, help="folder of the articles")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="report what was found, what is missing, what no claim accounts for")
    commands.add_parser("export", help="write the evidence as open data").add_argument("directory", type=Path)
    asked = parser.parse_args(arguments)
    try:
        found = evidence.read(asked.seeds)
        return check(found) if asked.command == "check" else write(found, asked.directory)
    except EvidenceError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def check(found: evidence.Evidence) -> int:
    """Print what was found; return 1 where a required claim is missing."""
    all_, repeats = Counter(), Counter()
    for sentence in found.sentences.values():
        all_[sentence.seed.name] += 1
        repeats[sentence.seed.name] += sentence.repeats is not None
    for name, count in all_.items():
        print(f"{name}: {count} sentences, {repeats[name]} of them repeats")
    print(
        f"{len(found.quantities)} quantities, {len(found.dates)} dates, {len(found.names)} names, "
        f"{len(found.leading)} claims, {len(found.derived)} derived figures, {len(found.events)} events"
    )
    for mention, reason in evidence.unclaimed(found):
        print(f"no claim: {mention.quote!r} at {mention.place}: {reason}")
    lacking = evidence.missing(found)
    for line in lacking:
        print(f"missing: {line}", file=sys.stderr)
    return 1 if lacking else 0


def write(found: evidence.Evidence, directory: Path) -> int:
    """Write the open data and print where it stands."""
    for path in export.write(found, directory):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
