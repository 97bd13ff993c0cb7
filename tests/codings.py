"""Make small codings for tests: articles, and how a person reads them, in a folder of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from analysis.claims import record
from analysis.claims.record import Coded, Record
from analysis.claims.said import Said
from analysis.reading import articles, coding, names, seeds
from analysis.reading.articles import Article
from analysis.reading.slots import Slots
from analysis.reading.spans import Seed

NAMES = '"Ann" = ["Ann Lee"]\n"Bob" = []\n"Mill" = ["the Mill"]\n"Leeds" = []\n"England" = []\n'
NAMES += '[within]\n"Leeds" = "England"\n'
CLAIMS = """
sold = { about = "apples sold", unit = "apple" }
sales = { about = "apples sold in a year", unit = "apple", period = "year" }
grown = { about = "growth" }
part = { about = "a part" }
year = { about = "year of the figures" }
starts = { about = "when it starts" }
ended = { about = "when it ended" }
place = { about = "where it is" }
who = { about = "who it is", many = true }
stage = { about = "how far it is", one_of = ["open", "done"] }
halves = { about = "how it is shared", kind = "split" }
mood = { about = "how it goes" }
asked_for = { about = "what nobody says", asked = ["front"] }
published = { about = "date line" }
"""


@dataclass(frozen=True)
class Made:
    """A folder of articles and a folder of their coding."""

    folder: Path
    known: str = field(default=NAMES)

    @property
    def seeds(self) -> Path:
        """Return the folder of the articles."""
        return self.folder / "seeds"

    @property
    def coding(self) -> Path:
        """Return the folder of the coding."""
        return self.folder / "coding"

    def write(self, claims: str = CLAIMS, bounds: str = "") -> Made:
        """Write what belongs to no article."""
        self.seeds.mkdir(exist_ok=True)
        self.coding.mkdir(exist_ok=True)
        for name, text in (("claims", claims), ("names", self.known), ("bounds", bounds)):
            (self.coding / f"{name}.toml").write_text(text, "utf-8")
        return self

    def article(self, key: str, text: str, sentences: Iterable[str], opens: str = "") -> Made:
        """Write an article and its coding; a sentence is its `reads`, then, a line each, what else is said."""
        (self.seeds / f"{key}_x.txt").write_bytes(text.encode())
        parts = ["[article]", f"opens = '{opens}'" if opens else "", *map(entry, sentences)]
        (self.coding / f"{key}.toml").write_text("\n".join(parts), "utf-8")
        return self

    def coded(self) -> Coded:
        """Read the articles through the coding."""
        return record.coded(self.seeds, self.coding)

    def joined(self) -> Record:
        """Join what they say."""
        return record.joined(self.coded(), self.coding)

    def said(self) -> Said:
        """Return what they say, by claims."""
        return Said(self.joined())


def entry(sentence: str) -> str:
    """Return a coded sentence as TOML: `reads`, then its other lines; a fact where no status is given.

    >>> print(entry("It rose."))
    <BLANKLINE>
    [[sentence]]
    reads = '''It rose.'''
    status = "fact"
    """
    if sentence.startswith("again"):
        return f"\n[[sentence]]\n{sentence}"
    reads, _, more = sentence.partition("\n")
    if not any(line.startswith("status") for line in more.splitlines()):
        more = f'status = "fact"\n{more}'.rstrip()
    return f"\n[[sentence]]\nreads = '''{reads}'''\n{more}"


def one(text: str, *reads: str, known: str = NAMES, folder: Path) -> Article:
    """Read one article through sentences."""
    (folder / "names.toml").write_text(known, "utf-8")
    (folder / "x.toml").write_text("\n".join(map(entry, reads)), "utf-8")
    slots = Slots(names.read(folder / "names.toml"))
    return articles.read(Seed("x", "x.txt", text, ""), coding.read(folder / "x.toml"), slots)


def book() -> dict[str, tuple[Seed, coding.Coding]]:
    """Return the book's articles with their codings."""
    return {seed.key: (seed, coding.read(record.CODING / f"{seed.key}.toml")) for seed in seeds.read_all(record.SEEDS)}
