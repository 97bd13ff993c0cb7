"""Name the things the book is made of: articles, spans of text, what they say, what follows.

A *mention* is what a text says (`Quantity`, `Date`, `Name`, `Cue`); a *reading* is what the
book makes of it (`Interval`, `Window`).  The two are kept apart: nothing here computes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction

from analysis.reading.errors import EvidenceError  # noqa: F401

READINGS = ("narrow", "main", "wide")


@dataclass(frozen=True)
class Seed:
    """One article: `text` is the decoded file, character for character."""

    key: str
    name: str
    text: str = field(repr=False)
    sha256: str = field(repr=False)


@dataclass(frozen=True)
class Span:
    """Part of an article's text: half-open, in code points of the decoded raw text."""

    seed: Seed
    start: int
    end: int

    @property
    def quote(self) -> str:
        """Return the very characters of the span."""
        return self.seed.text[self.start : self.end]

    @property
    def place(self) -> str:
        """Return `seed:start-end`, the form in which errors name a place."""
        return f"{self.seed.name}:{self.start}-{self.end}"


@dataclass(frozen=True)
class Sentence(Span):
    """A sentence with its anchor; a repeat names the sentence that it repeats."""

    id: str
    repeats: str | None = None


@dataclass(frozen=True)
class Mention(Span):
    """Something that a sentence says, with the span that says it."""

    sentence: Sentence


@dataclass(frozen=True)
class Quantity(Mention):
    """A number with its unit and hedge, as the text has it.

    `value` is signed (a fall is negative) and in `unit`; shares and changes are in percent.
    `step` is one unit of the last significant digit as written, in `unit`;
    0 marks a number that is exact by its meaning ("equally", "half each").
    `kind` is one of `lexicon.QUANTITY_KINDS`; `hedge` is a key of `lexicon.HEDGES` or "".
    `until` is the upper end of a range ("30,000 to 40,000"); `fraction` tells that a part of a whole or a multiple
    is written ("a quarter", "doubled"), no percentage; `per` is a rate's unit ("a year").
    """

    value: Fraction
    unit: str
    kind: str
    hedge: str
    step: Fraction
    until: Fraction | None = None
    fraction: bool = False
    per: str = ""


@dataclass(frozen=True)
class Date(Mention):
    """A date expression as the text has it; `windows` and `dates.resolve` make days of it.

    `form` is one of `lexicon.DATE_FORMS`; `year`, `month`, `day` and `number` (third quarter: 3) are what is written.
    `shift` counts units of `form` from the article's own day (last year: -1), `years` does so for the year around it
    (first half of last year: -1).  `part` is a part of the period (end, early …), `bound` makes the window half-open
    (after, by, from …), `tense` tells whether past or future things are told, `until` ends a range.
    """

    form: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None
    shift: int | None = None
    years: int | None = None
    name: str = ""
    part: str = ""
    bound: str = ""
    tense: str = ""
    until: Date | None = None


@dataclass(frozen=True)
class Name(Mention):
    """An organisation, person, place, vehicle or publication under its one canonical name."""

    name: str
    kind: str


@dataclass(frozen=True)
class Cue(Mention):
    """A word that tells how a statement is meant: plan, forecast, hearsay, speech …"""

    kind: str


@dataclass(frozen=True)
class Quotation(Mention):
    """Words in quotation marks, with their speaker's canonical name ("" where none is stated)."""

    speaker: str


@dataclass(frozen=True)
class Interval:
    """A set of numbers between two ends, exact; None is an end without bound."""

    low: Fraction | None
    high: Fraction | None
    unit: str = ""
    low_closed: bool = True
    high_closed: bool = True


@dataclass(frozen=True)
class Window:
    """The days between which something happened, ends included; None is an open end.

    `reasons` hold, for each end, why it stands there.
    """

    earliest: dt.date | None
    latest: dt.date | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attribution:
    """How a sentence is meant and who is behind it.

    `status` is one of `lexicon.STATUSES`; `origin` is a canonical name, or `writer of <key>`.
    """

    status: str
    origin: str


@dataclass(frozen=True)
class Constraint:
    """Something that bounds the day of an article: `kind` is one of `lexicon.CONSTRAINTS`, `span` is what says it.

    `floor` is a month and day that the article's day does not precede in its own year, whichever that is.
    """

    kind: str
    reason: str
    span: Mention | Sentence
    earliest: dt.date | None = None
    latest: dt.date | None = None
    floor: tuple[int, int] | None = None


@dataclass(frozen=True)
class Article:
    """What is known of an article's date: what the texts force, and the book's reading inside it."""

    seed: Seed
    forced: Window
    reading: Window
    constraints: tuple[Constraint, ...] = ()


@dataclass(frozen=True)
class Event:
    """Something that happened or is to happen, in its lane of the timeline, with the window of its days.

    `mention` is what dates it, `sentences` are the anchors of all that say so, `basis` tells how the window came about.
    """

    name: str
    label: str
    lane: str
    status: str
    window: Window
    basis: str
    sentences: tuple[str, ...]
    mention: Mention | Sentence


@dataclass(frozen=True)
class Phrase(Mention):
    """Words that carry a statement, under the canonical value that the catalogue gives them."""

    value: str


@dataclass(frozen=True)
class Claim:
    """One statement by one origin, with every mention that carries it.

    `value` is the first mention; two claims of one name agree where their values do.
    """

    name: str
    value: Quantity | Date | Name | Phrase
    origin: str
    status: str
    evidence: tuple[Mention, ...]


@dataclass(frozen=True)
class Derived:
    """A figure computed from claims: `inputs` maps the formula's letters to their names.

    `readings` holds its interval at each of `READINGS`.
    """

    name: str
    subject: str
    formula: str
    assumption: str
    inputs: dict[str, str]
    readings: dict[str, Interval]
