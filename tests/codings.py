"""Make small codings for tests: articles, and how a person reads them, in a folder of their own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from analysis.claims import coded, record
from analysis.claims.coded import Coded
from analysis.claims.joining import Claim
from analysis.claims.record import Record
from analysis.claims.said import Said
from analysis.folders import OWN, Folders
from analysis.reading import articles, coding, names, seeds
from analysis.reading.articles import Article
from analysis.reading.coding import STATUSES
from analysis.reading.forms import Forms
from analysis.reading.seeds import Seed
from analysis.reading.templates import Template, compiled

NAMES = """
[person]
"Ann" = ["Ann Lee"]
"Bob" = []
[company]
"Mill" = ["the Mill"]
[body]
"Board" = []
"Office" = []
[place]
"Leeds" = []
[country]
"England" = []
[within]
"Leeds" = "England"
[speaks_for]
"Ann" = "Mill"
"""
CLAIMS = """
sold = { about = "apples sold", unit = "apple" }
sales = { about = "apples sold in a year", unit = "apple", period = "year" }
grown = { about = "growth" }
part = { about = "a part" }
cost = { about = "what it costs" }
year = { about = "year of the figures" }
starts = { about = "when it starts" }
ended = { about = "when it ended" }
place = { about = "where it is", names = ["place", "country", "company"] }
who = { about = "who it is", names = ["person"], many = true }
stage = { about = "how far it is", one_of = ["open", "done"] }
halves = { about = "how it is shared", kind = "split" }
mood = { about = "how it goes" }
asked_for = { about = "what nobody says", asked = ["front"] }
published = { about = "date line" }
"""
DATED = '[[bound]]\ntold = "published"\non = "published"\nkind = "stated"\nbecause = "a date line"\n'
HEAD = "date {published:date}"


@dataclass(frozen=True)
class Made:
    """A folder of articles and a folder of their coding."""

    folder: Path
    known: str = NAMES

    @property
    def book(self) -> Folders:
        """Return the folders of the book."""
        return Folders(self.folder, self.folder / "seeds", self.folder / "coding", self.folder / "chapters")

    @property
    def seeds(self) -> Path:
        """Return the folder of the articles."""
        return self.book.seeds

    @property
    def coding(self) -> Path:
        """Return the folder of the coding."""
        return self.book.coding

    def write(self, claims: str = CLAIMS, bounds: str = DATED) -> Made:
        """Write what belongs to no article."""
        self.seeds.mkdir(exist_ok=True)
        self.coding.mkdir(exist_ok=True)
        for name, text in (("claims", claims), ("names", self.known), ("bounds", bounds)):
            (self.coding / f"{name}.toml").write_text(text, "utf-8")
        return self

    def article(self, key: str, text: str, sentences: Iterable[str], opens: str = "") -> Made:
        """Write an article and its coding; a sentence is its `reads`, then, a line each, what else is coded."""
        (self.seeds / f"{key}_x.txt").write_bytes(text.encode())
        parts = ["[article]", f"opens = '{opens}'" if opens else "", *map(entry, sentences)]
        (self.coding / f"{key}.toml").write_text("\n".join(parts), "utf-8")
        return self

    def dated(self, key: str, day: str, *pairs: tuple[str, str]) -> Made:
        """Write an article of a day from pairs of text and coding; no day, no date line."""
        text = " ".join([f"date {day}"] * bool(day) + [words for words, _ in pairs])
        return self.article(key, text, [reads for _, reads in pairs], HEAD if day else "")

    def coded(self) -> Coded:
        """Read the articles through the coding."""
        return coded.read(self.book)

    def joined(self) -> Record:
        """Join what they say."""
        record.read.cache_clear()  # its files may have changed
        return record.read(self.book)

    def claim(self, name: str) -> Claim:
        """Return the one claim of a name."""
        (found,) = (each for each in self.joined().claims if each.definition.name == name)
        return found

    def said(self) -> Said:
        """Return what they say, by claims."""
        return Said(self.joined())


def entry(sentence: str) -> str:
    """Return a coded sentence as TOML: `reads`, then its other lines; a fact where no status or role is given.

    >>> print(entry("It rose."))
    <BLANKLINE>
    [[sentence]]
    reads = '''It rose.'''
    status = "fact"
    """
    if sentence.startswith("again"):
        return f"\n[[sentence]]\n{sentence}"
    reads, _, more = sentence.partition("\n")
    if not any(line.startswith(("status", "role")) for line in more.splitlines()):
        more = f'status = "fact"\n{more}'.rstrip()
    return f"\n[[sentence]]\nreads = '''{reads}'''\n{more}"


def one(text: str, *reads: str, folder: Path) -> Article:
    """Read one article through sentences."""
    (folder / "names.toml").write_text(NAMES, "utf-8")
    (folder / "x.toml").write_text("\n".join(map(entry, reads)), "utf-8")
    forms = Forms(names.read(folder / "names.toml"))
    return articles.read(Seed("x", "x.txt", text, ""), coding.read(folder / "x.toml"), forms)


def template(reads: str) -> Template:
    """Compile a template as a coding has it."""
    return compiled(reads, STATUSES)


def book(folders: Folders = OWN) -> dict[str, tuple[Seed, coding.Coding]]:
    """Return a book's articles with their codings."""
    found = seeds.read_all(folders.seeds)
    return {seed.key: (seed, coding.read(folders.coding / f"{seed.key}.toml")) for seed in found}


FOURTH = Path(__file__).parent / "fourth"


def with_fourth(to: Path, book: Folders = OWN) -> Folders:
    """Copy a book's articles and coding, and add the fourth article with its coding, claims and names."""
    for part in ("seeds", "coding"):
        shutil.copytree(getattr(book, part), to / part)
    shutil.copy(FOURTH / "003_delayed.txt", to / "seeds")
    shutil.copy(FOURTH / "003.toml", to / "coding")
    for table, merge in (("claims", _replaced), ("names", _sectioned)):
        path = to / "coding" / f"{table}.toml"
        path.write_text(merge(path.read_text("utf-8"), (FOURTH / f"{table}.toml").read_text("utf-8")), "utf-8")
    return Folders(to, to / "seeds", to / "coding", to / "chapters")


def _replaced(text: str, added: str) -> str:
    """Add lines to a table; one that is there under its name already gives way."""
    new = {line.split(" ")[0] for line in added.splitlines()}
    kept = [line for line in text.splitlines() if line.split(" ")[0] not in new]
    return "\n".join([*kept, added])


def _sectioned(text: str, added: str) -> str:
    """Add the lines of each section behind its head."""
    _, *parts = re.split(r"^(\[\w+\]\n)", added, flags=re.M)
    for section, lines in zip(parts[::2], parts[1::2], strict=True):
        text = text.replace(section, section + lines, 1)
    return text
