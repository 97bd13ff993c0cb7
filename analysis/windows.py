"""Date the articles and what they tell of, by constraints on days."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analysis import dates, names
from analysis.lexicon import PLAN_CUES, PREPARING_CUES, SPEECH_BEFORE, UNREAL_CUES, VENTURE_STAGES
from analysis.model import Article, Constraint, Date, Event, EvidenceError, Seed, Sentence, Window

OPEN = Window(None, None)
PERIODS = ("month", "months", "quarter", "half")


def articles(sentences: Sequence[Sentence], found: Iterable[Date]) -> dict[str, Article]:
    """Return for each article, by its key, what the texts force on its date and how the book reads it.

    Raises EvidenceError where two constraints leave no day.
    """
    texts, said = defaultdict(list), defaultdict(list)
    for sentence in sentences:
        texts[sentence.seed.key].append(sentence)
    for date in found:
        said[date.seed.key].append(date)
    own = {key: _own(texts[key], said[key]) for key in texts}
    shared = _shared({key: _stages(text) for key, text in texts.items()}, own, said)
    return {key: _article(texts[key][0].seed, own[key] + shared[key]) for key in texts}


def between(one: Window, other: Window) -> tuple[int | None, int | None]:
    """Return the fewest and the most days from one event to another, None where a window leaves it open.

    >>> summer = Window(dt.date(2018, 7, 9), dt.date(2018, 7, 11))
    >>> between(summer, Window(dt.date(2018, 7, 12), None))
    (1, None)
    """
    fewest = other.earliest and one.latest and (other.earliest - one.latest).days
    most = other.latest and one.earliest and (other.latest - one.earliest).days
    return fewest, most


def _own(sentences: list[Sentence], said: list[Date]) -> list[Constraint]:
    """Return what an article's own text says of its day."""
    told = [date for date in said if not date.sentence.repeats]
    stated = next((each for each in map(_stated, told) if each), None)
    found = [each for date in told for each in (_past(date, stated), _plan(date), _reported(date)) if each]
    plans = [each for each in found if each.latest]
    if stated:
        return [stated, *(each for each in found if not each.floor)]
    inferred = [_ahead(each) for each in plans]
    preparing = next((each for each in sentences if PREPARING_CUES.search(each.quote)), None)
    if preparing and plans:
        inferred.append(_prepared(preparing, min(plans, key=lambda plan: plan.latest)))
    return found + inferred


def _stated(date: Date) -> Constraint | None:
    window = dates.resolve(date, OPEN)
    if date.form != "dateline" or window.earliest is None:
        return None
    return Constraint("stated", f"the article carries the date line {date.quote}", date, window.earliest, window.latest)


def _past(date: Date, stated: Constraint | None) -> Constraint | None:
    """Return that what is told of a year in the past tense lies in the past.

    Plainly read the year is over; an article that carries its own day needs only that the year had begun.
    """
    window = dates.resolve(date, OPEN)
    if date.form == "dateline" or date.tense != "past" or date.bound not in ("", "since") or window.earliest is None:
        return None
    sentence, head = date.sentence.quote, date.seed.text[max(0, date.start - 12) : date.start]
    if UNREAL_CUES.search(sentence) or not re.search(r"\b(?:in|on|during|throughout|since)\s(?:the\s)?$|^\W*$", head):
        if not (date.until and not UNREAL_CUES.search(sentence)):
            return None
    if stated or date.bound == "since":
        return Constraint("plain reading", f"“{date.quote}” is told as past", date, window.earliest)
    after = window.latest + dt.timedelta(days=date.form not in ("day", "weekday"))
    return Constraint("plain reading", f"“{date.quote}” is told as past", date, after)


def _plan(date: Date) -> Constraint | None:
    """Return that what will happen in a stated year is told before that year is over."""
    window = dates.resolve(date, OPEN)
    years_end = window.latest or (window.earliest and dt.date(window.earliest.year, 12, 31))
    head = date.seed.text[date.sentence.start : date.start]
    if date.tense != "future" or date.bound == "after" or years_end is None or not PLAN_CUES.search(head):
        return None
    return Constraint("plain reading", f"“{date.quote}” is told as a plan", date, latest=years_end)


def _ahead(plan: Constraint) -> Constraint:
    """Return that a plan which names its year by number is told before that year begins."""
    eve = dt.date(plan.latest.year - 1, 12, 31) if plan.latest.year > 1 else None
    return Constraint("inference", f"a plan for “{plan.span.quote}” is told before that year", plan.span, latest=eve)


def _prepared(sentence: Sentence, plan: Constraint) -> Constraint:
    """Return that production under preparation starts within the next calendar year."""
    reason = f"preparations are under way for “{plan.span.quote}”, so that year is the next"
    return Constraint("inference", reason, sentence, dt.date(plan.latest.year - 1, 1, 1))


def _reported(date: Date) -> Constraint | None:
    """Return that figures of a year's first months are reported when these months are over."""
    if date.form not in PERIODS or date.tense != "past" or date.bound or date.part or UNREAL_CUES.search(date.sentence.quote):
        return None
    if date.year or date.years is not None or date.shift is not None:
        return None
    year = dates.resolve(date, Window(dt.date(2000, 12, 31), dt.date(2000, 12, 31)))
    if (year.earliest.month, year.earliest.day) != (1, 1) or not dates.months(date):
        return None
    after = year.latest + dt.timedelta(days=1)
    if after.year > 2000:
        return None
    return Constraint(
        "plain reading", f"figures of “{date.quote}” are reported, so it is over", date, floor=(after.month, after.day)
    )


# --- what one article tells of another's day -----------------------------------------------------

Stage = tuple[str, frozenset[str], Sentence]


def _stages(sentences: list[Sentence]) -> list[Stage]:
    """Return how far ventures have come where an article names their partners."""
    found = []
    for sentence in sentences:
        stage = next((stage for stage, cue in VENTURE_STAGES.items() if cue.search(sentence.quote)), None)
        if stage and not sentence.repeats:
            firms = frozenset(name.name for name in names.find(sentence) if name.kind == "organisation")
            if len(firms) > 1:
                found.append((stage, firms, sentence))
    return found


def _shared(
    stages: dict[str, list[Stage]], own: dict[str, list[Constraint]], said: dict[str, list[Date]]
) -> dict[str, list[Constraint]]:
    """Return for undated articles that talks are open before the signing, and a venture stands after it."""
    shared: dict[str, list[Constraint]] = defaultdict(list)
    stated = {key: found[0] for key, found in own.items() if found and found[0].kind == "stated"}
    signings = [(firms, stated[key], said[key]) for key in stated for stage, firms, _ in stages[key] if stage == "signed"]
    for key in stages.keys() - stated.keys():
        for stage, firms, sentence in stages[key]:
            for partners, day, told in signings:
                if len(firms & partners) > 1:
                    shared[key].extend(_beside(stage, sentence, day, told))
    return shared


def _beside(stage: str, sentence: Sentence, day: Constraint, told: list[Date]) -> Iterator[Constraint]:
    source = day.span.sentence.id
    if stage == "under discussion":
        reason = f"talks are still open, and the signing is told of on {day.latest} ({source})"
        yield Constraint("cross-source", reason, sentence, latest=day.latest)
    if stage == "standing":
        signed = _signed(day, told)
        yield Constraint("cross-source", f"the venture stands, which was signed on {signed} ({source})", sentence, signed)


def _signed(day: Constraint, told: list[Date]) -> dt.date:
    """Return the first day on which the signing can have been, by the dates that stand beside it."""
    beside = [dates.resolve(date, Window(day.earliest, day.latest)) for date in told if _is_signing(date)]
    return max([window.earliest for window in beside if window.earliest and window.earliest <= day.latest], default=day.earliest)


def _is_signing(date: Date) -> bool:
    return bool(re.search(r"\b(?:signing|signed)\b", date.sentence.quote)) and date.shift is not None


# --- bringing constraints together ---------------------------------------------------------------


def _article(seed: Seed, constraints: list[Constraint]) -> Article:
    forcing = [each for each in constraints if each.kind != "inference"]
    forced = _meet(forcing)
    kept = list(forcing)
    for inference in (each for each in constraints if each.kind == "inference"):
        try:
            _meet([*kept, inference])
        except EvidenceError:
            continue  # an inference that does not fit is none
        kept.append(inference)
    return Article(seed, forced, _meet(kept), tuple(kept))


def _meet(constraints: list[Constraint]) -> Window:
    """Return the days that all constraints allow, with the reason for each end; raises EvidenceError where none is left."""
    low = max((each for each in constraints if each.earliest), key=lambda each: each.earliest, default=None)
    high = min((each for each in constraints if each.latest), key=lambda each: each.latest, default=None)
    floor = max((each for each in constraints if each.floor), key=lambda each: each.floor, default=None)
    earliest, latest = low and low.earliest, high and high.latest
    if floor and earliest:
        earliest = max(earliest, dt.date(earliest.year, *floor.floor))
    if floor and latest and latest < dt.date(latest.year, *floor.floor):
        latest = dt.date(latest.year - 1, 12, 31)
    if earliest and latest and earliest > latest:
        raise EvidenceError(_clash(low, high))
    return Window(earliest, latest, tuple(dict.fromkeys(_reason(each) for each in (low, high, floor) if each)))


def _reason(constraint: Constraint) -> str:
    sentence = constraint.span if isinstance(constraint.span, Sentence) else constraint.span.sentence
    return f"{constraint.kind}: {constraint.reason} ({sentence.id})"


def _clash(low: Constraint, high: Constraint) -> str:
    return (
        f"{low.span.place}: {low.reason}, so not before {low.earliest}, "
        f"but {high.span.place}: {high.reason}, so not after {high.latest}; expected dates that leave a day"
    )


# --- events --------------------------------------------------------------------------------------


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


VENTURE, FIRST, CHINESE = "venture", "first electric MINI", "Chinese-built car"
KINDS = (
    Kind("letter_of_intent", "Talks begin with a letter of intent", VENTURE, "fact", (r"letter of intent|memorandum|(?:talks|negotiations) (?:began|started)",)),
    Kind("concept_shown", "Concept of the first electric MINI shown", FIRST, "fact", (r"\b(?:introduced|unveiled|shown|presented|revealed)\b", r"\b(?:car|concept|MINI)\b"), r"(?i)next.generation"),
    Kind("signing", "Venture confirmed and signed", VENTURE, "fact", (r"\b(?:signing|signed|confirmed)\b",), r"(?i)letter of intent|export"),
    Kind("expected_word", "Chief executive expects to know more", VENTURE, "forecast", (r"(?i)\b(?:know|say|hear) more\b|\bask me\b",)),
    Kind("first_electric_start", "Production of the first electric MINI starts", FIRST, "plan", (r"(?i)\bstart of production|\b(?:come|comes|coming|roll\w*) off the (?:production |assembly )?line|production (?:to|will) (?:start|begin)", r"(?i)\bfirst\b|\belectric\b"), r"(?i)next.generation"),
    Kind("first_electric_sale", "First electric MINI goes on sale", FIRST, "plan", (r"(?i)\bon sale\b|\bmarket launch\b|\bshowrooms\b", r"(?i)\belectric\b"), r"(?i)next.generation"),
    Kind("platform_start", "MINIs on a jointly developed platform", CHINESE, "hearsay", (r"(?i)\bplatform|\barchitecture", r"(?i)co-develop|joint|together|share")),
    Kind("export_announcement", "Exports of Chinese-built MINIs announced", CHINESE, "fact", (r"(?i)\bexport", r"(?i)\belectric\b", r"\bMINIs?\b|\bMini\b"), said=True),
    Kind("export_start", "Exports of Chinese-built MINIs start", CHINESE, "plan", (r"(?i)\bexport", r"(?i)\belectric\b", r"\bMINIs?\b|\bMini\b")),
    Kind("nev_months", "Counted exports of new energy vehicles", "statistics", "fact", (r"\bNEVs?\b|(?i:new.energy vehicles?)", r"(?i)\bexport|\bshipp|\boverseas"), r"\bMINIs?\b"),
    Kind("vehicle_months", "Counted exports of vehicles", "statistics", "fact", (r"(?i)\bvehicles?\b|\bcars?\b", r"(?i)\bexport|\bshipp|\boverseas"), r"\bMINIs?\b|\bNEVs?\b|(?i:new.energy)"),
)  # fmt: skip


def events(sentences: Sequence[Sentence], found: Iterable[Date], dated: dict[str, Article]) -> list[Event]:
    """Return the events that the articles date, and the articles' own days, in the order of the catalogue."""
    told = [date for date in found if date.form not in ("dateline", "now", "past", "future") and not date.sentence.repeats]
    made = [event for kind in KINDS if (event := _event(kind, told, dated))]
    first = {sentence.seed.key: sentence for sentence in reversed(sentences)}
    return made + [_publication(article, first[key]) for key, article in dated.items()]


def _event(kind: Kind, told: list[Date], dated: dict[str, Article]) -> Event | None:
    """Return the event as the first article dates it, narrowed by those that agree."""
    kept: list[Date] = []
    window = OPEN
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
    if kind.lane == "statistics" and not dates.months(date):
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
    return Event(f"article_{key}", f"Article {key} is written", "articles", "fact", article.reading, basis, sentences, span)
