"""Give every claim, derived figure and event the face that prose and tables use: a link to its evidence."""

from __future__ import annotations

import datetime as dt
import html
import re
from dataclasses import dataclass
from fractions import Fraction

from analysis import catalogue, claims, evidence, intervals, wording
from analysis.model import (
    READINGS,
    Article,
    Claim,
    Date,
    Derived,
    Event,
    EvidenceError,
    Interval,
    Mention,
    Name,
    Quantity,
    Sentence,
    Window,
)
from analysis.wording import escape


@dataclass(frozen=True)
class Link:
    """Text that leads to its evidence: to a sentence in Sources, or to a row of the register."""

    text: str
    target: str
    quote: str
    disputed: bool = False

    def __str__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        # The table of corroboration names who says otherwise.
        mark = " ([disputed](#tbl-corroboration))" if self.disputed else ""
        return f"[{escape(self.text)}](#{self.target}){mark}"

    def _repr_html_(self) -> str:
        page = "register" if self.target.startswith("d-") else "sources"
        title = html.escape(self.quote, quote=True)
        return f'<a href="{page}.md#{self.target}" title="{title}">{html.escape(self.text)}</a>'


class Markdown(str):
    """Markdown that a notebook and the book show alike."""

    def _repr_markdown_(self) -> str:
        return str(self)


class Faced(Markdown):
    """Markdown for the book, which has anchors and previews, and HTML for a notebook, which has neither."""

    def __new__(cls, markdown: str, page: str) -> Faced:
        """Keep both faces."""
        faced = super().__new__(cls, markdown)
        faced.page = page
        return faced

    def _repr_html_(self) -> str:
        return self.page


class Fact:
    """A claim, a derived figure or an event as prose uses it; it shows itself as a link to its evidence."""

    def __init__(self, book: evidence.Evidence, name: str) -> None:
        self.name = name
        self._book = book
        self._of = book.leading.get(name) or book.derived.get(name) or book.events.get(name)
        if self._of is None:
            known = ", ".join(sorted({*book.leading, *book.derived, *book.events}))
            raise EvidenceError(f"fact {name!r} is not in the evidence; known: {known}")

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchors of the sentences that the fact rests on."""
        match self._of:
            case Claim(evidence=mentions):
                return tuple(dict.fromkeys(mention.sentence.id for mention in mentions))
            case Derived(inputs=inputs):
                return tuple(dict.fromkeys(s for name in inputs.values() for s in Fact(self._book, name).sentences))
            case Event(sentences=sentences):
                return sentences

    @property
    def places(self) -> tuple[Link, ...]:
        """Return a link to each sentence that the fact rests on, showing its anchor."""
        return tuple(Link(anchor, anchor, self._book.sentences[anchor].quote) for anchor in self.sentences)

    @property
    def derived(self) -> bool:
        """Tell whether the fact is computed from others: no article states it."""
        return isinstance(self._of, Derived)

    @property
    def target(self) -> str:
        """Return the anchor that the fact links to."""
        return f"d-{self.name.replace('_', '-')}" if self.derived else self.sentences[0]

    def _link(self, text: str) -> Link:
        quote = self._of.formula if self.derived else self._book.sentences[self.target].quote
        return Link(text, self.target, quote, self.disputed)

    @property
    def basis(self) -> Link:
        """Return whether an article states the fact or the book computed it, as a link to what carries it."""
        return self._link("computed" if self.derived else "stated")

    @property
    def disputed(self) -> bool:
        """Tell whether two origins contradict each other on the fact, or on what it is derived from."""
        match self._of:
            case Claim(name=name):
                told = claims.verdict(self._book.of(name), self._book.window)
                return told == "in conflict" and not catalogue.entry(name).many
            case Derived(inputs=inputs):
                return any(Fact(self._book, name).disputed for name in inputs.values())
        return False

    def __str__(self) -> str:
        return self.value.text

    def _repr_markdown_(self) -> str:
        return self.value._repr_markdown_()

    def _repr_html_(self) -> str:
        return self.value._repr_html_()

    def __format__(self, face: str) -> str:
        """Return one of the fact's faces as Markdown: `{said.nev_exports:words}`; the value where none is named."""
        return getattr(self, face or "value")._repr_markdown_()

    @property
    def value(self) -> Link:
        """Return the plain value: a number with its hedge, a window, a name, an interval."""
        return self._link(self._text())

    def _text(self) -> str:
        match self._of:
            case Derived():
                return wording.interval(self.at("main"))
            case Event(window=window):
                return wording.window(window)
            case Claim(value=Quantity() as quantity):
                hedge = "" if quantity.step == 0 else quantity.hedge
                return f"{hedge} {wording.quantity(quantity)}".strip()
            case Claim(value=Date()):
                return wording.window(self.window)
            case Claim(value=Name()):
                return ", ".join(dict.fromkeys(claim.value.name for claim in self._alike()))
            case Claim(value=phrase):
                return " ".join(phrase.quote.split())

    @property
    def words(self) -> Link:
        """Return the very words of the source; a derived figure, which nobody said, shows its value."""
        if self.derived:
            return self.value
        if isinstance(self._of, Event):
            return self._link(self._of.mention.quote)
        return self._link(", ".join(dict.fromkeys(" ".join(_quote(claim).split()) for claim in self._alike())))

    def _alike(self) -> list[Claim]:
        """Return the claim, or all of its name where the catalogue expects many values (the models)."""
        return self._book.of(self.name) if catalogue.entry(self.name).many else [self._of]

    @property
    def stated(self) -> Link:
        """Return the words of the source, or the days that they mean: "next year" says nothing out of its article."""
        plain = isinstance(self._of, Claim) and isinstance(self._of.value, Date | Name)
        return self.value if plain else self.words

    @property
    def sentence(self) -> Link:
        """Return the whole sentence in quotation marks."""
        quote = self._book.sentences[self.sentences[0]].quote
        bare = quote.strip('“”"')
        return Link(f"“{bare}”", self.sentences[0], quote)

    @property
    def range(self) -> Link:
        """Return the interval at the main reading."""
        return self._link(wording.interval(self.at("main")))

    @property
    def subject(self) -> str:
        """Return what the fact is about, in words for the reader."""
        match self._of:
            case Claim(name=name):
                return catalogue.entry(name).subject
            case Event(label=label):
                return label
        return self._of.subject

    @property
    def formula(self) -> Link:
        """Return a derived figure's formula, leading to its row in the register."""
        return self._link(self._of.formula)

    @property
    def origin(self) -> str:
        """Return who says it."""
        return self._of.origin

    @property
    def articles(self) -> set[str]:
        """Return the keys of the articles that state it, in agreement or not."""
        return {each.seed.key for claim in self._book.of(self.name) for each in claim.evidence}

    @property
    def told(self) -> str:
        """Return the window of the article that states the fact, as the book reads it."""
        return wording.window(self.told_in)

    @property
    def told_in(self) -> Window:
        """Return the days on which the article that states the fact may have been written, as the book reads it."""
        return self._book.articles[self._book.sentences[self.sentences[0]].seed.key].reading

    @property
    def article(self) -> Link:
        """Return the same window as a link to the sentence that tells most of it."""
        sentence = self._book.sentences[self.sentences[0]]
        return _dating(self._book.articles[sentence.seed.key], sentence)

    @property
    def status(self) -> str:
        """Return how it is meant: fact, plan, forecast …"""
        return self._of.status

    @property
    def window(self) -> Window:
        """Return the days it may have happened on: as an event, where it is one."""
        event = self._book.events.get(self.name)
        return event.window if event else self._book.window(self._of.value)

    def at(self, reading: str) -> Interval:
        """Return the interval at one of READINGS."""
        if self.derived:
            return self._of.readings[reading]
        return intervals.read(self._of.value, reading)

    def above(self, other: Fact | int | Fraction) -> bool:
        """Tell whether the fact exceeds another, or a number, at every reading of the hedges."""
        return all(_low(self, reading) > _high(other, reading) for reading in READINGS)


def _quote(claim: Claim) -> str:
    """Return the words that carry a claim; a name alone says little, so the words that make it one go along."""
    mention, needs = claim.value, catalogue.entry(claim.name).needs
    if not isinstance(needs, catalogue.Who) or not needs.before:
        return mention.quote
    start = max(mention.sentence.start, mention.start - 80)
    head = re.search(rf"\b(?:{needs.before})$", mention.seed.text[start : mention.start], re.IGNORECASE)
    return mention.seed.text[start + head.start() if head else mention.start : mention.end]


def _dating(article: Article, sentence: Sentence) -> Link:
    """Return an article's window as a link to what tells most of it, or else to the sentence given."""
    span = article.constraints[0].span if article.constraints else sentence
    sentence = span if isinstance(span, Sentence) else span.sentence
    return Link(wording.window(article.reading), sentence.id, sentence.quote)


def _low(side: Fact | int | Fraction, reading: str) -> Fraction:
    low = side.at(reading).low if isinstance(side, Fact) else Fraction(side)
    return Fraction(-(10**15)) if low is None else low


def _high(side: Fact | int | Fraction, reading: str) -> Fraction:
    high = side.at(reading).high if isinstance(side, Fact) else Fraction(side)
    return Fraction(10**15) if high is None else high


class Facts:
    """Every fact by its name: `facts.nev_exports`; an unknown name raises and lists the known ones."""

    def __init__(self, book: evidence.Evidence) -> None:
        self._book = book

    def __getattr__(self, name: str) -> Fact:
        if name.startswith("_"):
            raise AttributeError(name)
        return Fact(self._book, name)

    def get(self, name: str) -> Fact | None:
        """Return a fact, or None where the articles do not state it."""
        return (
            Fact(self._book, name) if name in {*self._book.leading, *self._book.derived, *self._book.events} else None
        )

    def link(self, mention: Mention) -> Link:
        """Return a mention as a link that shows the anchor of its sentence."""
        return Link(mention.sentence.id, mention.sentence.id, mention.sentence.quote)

    def quote(self, mention: Mention) -> Link:
        """Return a mention as a link that shows its words."""
        return Link(" ".join(mention.quote.split()), mention.sentence.id, mention.sentence.quote)

    def subject(self, name: str) -> str:
        """Return what a claim or derived figure is about."""
        return Fact(self._book, name).subject

    @property
    def latest(self) -> Link:
        """Return the window of the article that may be the last one written, as a link to what dates it."""
        article = max(self._book.articles.values(), key=lambda each: each.reading.latest or dt.date.max)
        return _dating(article, next(each for each in self._book.sentences.values() if each.seed == article.seed))

    @property
    def book(self) -> evidence.Evidence:
        """Return the evidence behind the facts."""
        return self._book


def read() -> Facts:
    """Return the book's facts; raises EvidenceError where a required claim is missing."""
    return Facts(evidence.complete())
