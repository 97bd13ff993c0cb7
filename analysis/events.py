"""Place the dated claims on the timeline: each event's lane, and the days on which it may have been."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis import dates
from analysis.model import Article, Claim, Date, Event, Sentence, Window

VENTURE, FIRST, CHINESE, COUNTED = "venture", "first electric MINI", "Chinese-built car", "statistics"

# The claims that tell of an event: its label and its lane, in the order of the timeline's lanes.
EVENTS = {
    "letter_of_intent": ("Talks begin with a letter of intent", VENTURE),
    "signing": ("Plan of the venture confirmed", VENTURE),
    "expected_word": ("Chief executive expects to know more", VENTURE),
    "platform_start": ("Platform reported under discussion comes into use", VENTURE),
    "concept_shown": ("First electric MINI shown", FIRST),
    "first_electric_start": ("Production of the first electric MINI starts", FIRST),
    "first_electric_sale": ("First electric MINI goes on sale", FIRST),
    "export_announced": ("Exports of Chinese-built MINIs announced", CHINESE),
    "export_start": ("Exports of Chinese-built MINIs start", CHINESE),
    "nev_period": ("Counted exports of new energy vehicles", COUNTED),
    "vehicle_period": ("Counted exports of vehicles", COUNTED),
}


def find(claims: Iterable[Claim], sentences: Sequence[Sentence], dated: dict[str, Article]) -> list[Event]:
    """Return the events that claims date, and the articles' own days, each with its window as the book reads it."""
    told: dict[str, list[Date]] = {name: [] for name in EVENTS}
    status: dict[str, str] = {}
    for claim in claims:
        if claim.name in EVENTS:
            told[claim.name] += claim.evidence
            status.setdefault(claim.name, _status(claim))
    made = [_event(name, status[name], mentions, dated) for name, mentions in told.items() if mentions]
    first = {sentence.seed.key: sentence for sentence in reversed(sentences)}
    return made + [_publication(article, first[key]) for key, article in dated.items()]


def _status(claim: Claim) -> str:
    """Return fact for what is told of the past; what somebody expects in a quotation is a forecast."""
    if claim.value.tense == "past" and claim.status not in ("hearsay", "attributed statistic"):
        return "fact"
    return "forecast" if claim.status == "quote" else claim.status


def _event(name: str, status: str, told: list[Date], dated: dict[str, Article]) -> Event:
    """Return an event as the first mention dates it, narrowed by those that agree."""
    label, lane = EVENTS[name]
    window, kept = Window(None, None), []
    for date in told:
        article = dated[date.seed.key].reading
        other = _lived(status, dates.resolve(date, article), article)
        if not kept or dates.overlap(window, other):
            window, kept = _common(window, other), [*kept, date]
    basis = "; ".join(window.reasons) or f"“{kept[0].quote}” in {kept[0].sentence.id}"
    anchors = tuple(dict.fromkeys(date.sentence.id for date in kept))
    return Event(name, label, lane, status, window, basis, anchors, kept[0])


def _lived(status: str, window: Window, article: Window) -> Window:
    """Return the window without the days on which a fact was still to come, or a plan was past."""
    if status in ("fact", "attributed statistic"):
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
