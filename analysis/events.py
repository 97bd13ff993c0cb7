"""Find the events that the articles date, in the lanes of the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis import dates
from analysis.lexicon import SPEECH_BEFORE
from analysis.model import Article, Date, Event, Sentence, Window

UNDATED = ("dateline", "now", "past", "future")


@dataclass(frozen=True)
class Kind:
    """What to look for: a dated sentence with every cue and nothing against it."""

    name: str
    label: str
    lane: str
    status: str
    cues: tuple[str, ...]
    against: str = r"(?!)"
    said: bool = False  # dated by when it was said ("said on Friday"), not by what was said


VENTURE, FIRST, CHINESE, COUNTED = "venture", "first electric MINI", "Chinese-built car", "statistics"
_MINI, _EXPORT, _ELECTRIC = r"\b(?:MINIs?|Minis?)\b", r"(?i)\bexport", r"(?i)\belectric\b"
_SHIPPED, _NEV = r"(?i)\bexport|\bshipp|\boverseas", r"\bNEVs?\b|(?i:new.energy vehicles?)"
_LATER_CAR = r"(?i)next.generation"

KINDS = (
    Kind(
        "letter_of_intent", "Talks begin with a letter of intent", VENTURE, "fact",
        (r"(?i)letter of intent|memorandum|(?:talks|negotiations) (?:began|started)",),
    ),
    Kind(
        "signing", "Venture confirmed and signed", VENTURE, "fact",
        (r"\b(?:signing|signed|confirmed)\b",), r"(?i)letter of intent|\bexport",
    ),
    Kind(
        "expected_word", "Chief executive expects to know more", VENTURE, "forecast",
        (r"(?i)\b(?:know|say|hear) more\b|\bask me\b",),
    ),
    Kind(
        "concept_shown", "Concept of the first electric MINI shown", FIRST, "fact",
        (r"(?i)\b(?:introduced|unveiled|shown|presented|revealed)\b", r"(?i)\b(?:car|concept|mini)\b"), _LATER_CAR,
    ),
    Kind(
        "first_electric_start", "Production of the first electric MINI starts", FIRST, "plan",
        (r"(?i)\bstart of production|\b(?:come|comes|coming|roll\w*) off the (?:production |assembly )?line"
         r"|\bproduction (?:to|will) (?:start|begin)", _ELECTRIC),
        _LATER_CAR,
    ),
    Kind(
        "first_electric_sale", "First electric MINI goes on sale", FIRST, "plan",
        (r"(?i)\bon sale\b|\bmarket launch\b|\bshowrooms\b", _ELECTRIC), _LATER_CAR,
    ),
    Kind(
        "platform_start", "MINIs on a jointly developed platform", CHINESE, "hearsay",
        (r"(?i)\bplatform|\barchitecture", r"(?i)\bco-develop|\bjoint|\btogether|\bshare"),
    ),
    Kind(
        "export_announcement", "Exports of Chinese-built MINIs announced", CHINESE, "fact",
        (_EXPORT, _ELECTRIC, _MINI), said=True,
    ),
    Kind("export_start", "Exports of Chinese-built MINIs start", CHINESE, "plan", (_EXPORT, _ELECTRIC, _MINI)),
    Kind("nev_months", "Counted exports of new energy vehicles", COUNTED, "fact", (_NEV, _SHIPPED), _MINI),
    Kind(
        "vehicle_months", "Counted exports of vehicles", COUNTED, "fact",
        (r"(?i)\bvehicles?\b|\bcars?\b", _SHIPPED), rf"{_MINI}|{_NEV}",
    ),
)  # fmt: skip


def find(sentences: Sequence[Sentence], found: Iterable[Date], dated: dict[str, Article]) -> list[Event]:
    """Return the events that the articles date, and the articles' own days, in the order of the catalogue."""
    told = [date for date in found if date.form not in UNDATED and not date.sentence.repeats]
    made = [event for kind in KINDS if (event := _event(kind, told, dated))]
    first = {sentence.seed.key: sentence for sentence in reversed(sentences)}
    return made + [_publication(article, first[key]) for key, article in dated.items()]


def _event(kind: Kind, told: list[Date], dated: dict[str, Article]) -> Event | None:
    """Return the event as the first article dates it, narrowed by those that agree."""
    kept: list[Date] = []
    window = Window(None, None)
    for date in told:
        if _tells(kind, date):
            other = _lived(kind, dates.resolve(date, dated[date.seed.key].reading), dated[date.seed.key].reading)
            if not kept or dates.overlap(window, other):
                window, kept = _common(window, other), [*kept, date]
    if not kept:
        return None
    basis = "; ".join(window.reasons) or f"“{kept[0].quote}” in {kept[0].sentence.id}"
    anchors = tuple(dict.fromkeys(date.sentence.id for date in kept))
    return Event(kind.name, kind.label, kind.lane, kind.status, window, basis, anchors, kept[0])


def _tells(kind: Kind, date: Date) -> bool:
    quote = date.sentence.quote
    head = date.seed.text[max(0, date.start - 40) : date.start]
    if bool(SPEECH_BEFORE.search(head)) != kind.said or re.search(kind.against, quote):
        return False
    if kind.lane == COUNTED and not dates.months(date):
        return False
    return all(re.search(cue, quote) for cue in kind.cues)


def _lived(kind: Kind, window: Window, article: Window) -> Window:
    """Return the window without the days on which a fact was still to come, or a plan was past."""
    if kind.status == "fact":
        return _common(window, Window(None, article.latest))
    return _common(window, Window(article.earliest, None))


def _common(one: Window, other: Window) -> Window:
    """Return the days that two windows share; the first alone where they share none."""
    if not dates.overlap(one, other):
        return one
    earliest = max((day for day in (one.earliest, other.earliest) if day), default=None)
    latest = min((day for day in (one.latest, other.latest) if day), default=None)
    return Window(earliest, latest, tuple(dict.fromkeys(one.reasons + other.reasons)))


def _publication(article: Article, sentence: Sentence) -> Event:
    key = article.seed.key
    span = next((each.span for each in article.constraints), sentence)
    anchors = [each.span if isinstance(each.span, Sentence) else each.span.sentence for each in article.constraints]
    sentences = tuple(dict.fromkeys(anchor.id for anchor in anchors)) or (sentence.id,)
    basis = "; ".join(article.reading.reasons) or "nothing in the texts dates it"
    label = f"Article {key} is written"
    return Event(f"article_{key}", label, "articles", "fact", article.reading, basis, sentences, span)
