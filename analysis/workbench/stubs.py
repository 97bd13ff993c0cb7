"""Stubs for what a coding asks of the files beside it: names that names.toml does not have, and new claims."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterator

from analysis.reading.names import Names
from analysis.reading.plain import straight
from analysis.values import notation

MOST, LONGEST = 60, 60  # names, of so many characters; a news article has a dozen
_CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[’'-])*"
_NAME = re.compile(rf"\b{_CAPITAL}(?: (?:(?:of|de|von|van) )?{_CAPITAL})*")
_OPENS = re.compile(r"(?:^|[.!?:;…•|>\"'(\[#*–—-]) *$")  # behind it a capital makes no name
_OPENERS = set("a an and as at but by for he if in it of on or she the they to we what when whether while with".split())
_CALENDAR = {*calendar.day_name, *calendar.month_name, *calendar.day_abbr, *calendar.month_abbr}


def names(text: str, known: Names) -> list[str]:
    """Return what looks like a name and is none of those known."""
    parts = {part for spelling in known.known for part in (spelling, *spelling.split())}
    lower = set(re.findall(r"\b[a-zà-ÿ]+\b", text))
    capitals = dict.fromkeys(name for line in text.splitlines() for name in _of_line(straight(line), lower))
    return [name for name in capitals if name not in parts | notation.SIGNS.keys() and 2 < len(name) <= LONGEST][:MOST]


def _of_line(line: str, lower: set[str]) -> Iterator[str]:
    """Yield the names of a line; a word that begins a sentence is part of one only where it is no everyday word."""
    for match in _NAME.finditer(line):
        words = re.sub(r"['’]s?(?!\w)", "", match[0]).split(" ")
        if _OPENS.search(line[max(0, match.start() - 3) : match.start()]):
            everyday = words[0].casefold() in lower | _OPENERS
            words = words[1:] if everyday or len(words) == 1 else words
        if words and not _CALENDAR & set(words):
            yield " ".join(words)


def lines(text: str, known: Names) -> Iterator[str]:
    """Yield stubs as TOML comments."""
    if new := names(text, known):
        yield from ("", "# For names.toml, each under what it names ([person], [company], …); leave out what is none:")
        yield from (f"# {json.dumps(name, ensure_ascii=False)} = []" for name in new)
    yield from ("", "# For claims.toml, where no claim fits; `unit` is what a count counts, `names` what a name names:")
    yield '# new_claim = { about = "?", unit = "?", names = ["?"], period = "?" }'
