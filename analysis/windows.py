"""Date the articles by constraints on their days; a window holds what is known of a day."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from analysis import dates, names
from analysis.lexicon import PLAN_CUES, PREPARING_CUES, UNREAL_CUES, VENTURE_STAGES
from analysis.model import Article, Constraint, Date, EvidenceError, Seed, Sentence, Window

OPEN = Window(None, None)
# "sales rose in 2017", but not "adopted for 2017" or "of 2017"
IN_TIME = re.compile(r"(?:\b(?:in|on|during|throughout)\s(?:the\s)?|^\W{0,3})$", re.IGNORECASE)
PARTNERS = 6  # a sentence that names more firms is a list
OPEN_TALKS, SIGNED, STANDING = VENTURE_STAGES
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
    told = [date for date in said if not date.sentence.repeats and date.form != "dateline"]
    stated = next((each for each in map(_stated, said) if each), None)
    plans = [each for each in map(_plan, told) if each]
    planned = {plan.latest.year for plan in plans}
    pasts = [each for date in told if (each := _past(date, bool(stated) or date.year in planned))]
    if stated:
        return [stated, *pasts, *plans]
    found = pasts + plans + [each for each in map(_reported, told) if each]
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


def _past(date: Date, only_begun: bool) -> Constraint | None:
    """Return that what is told of a year in the past tense lies in the past.

    Plainly read the year is over.  Of an article that carries its own day, or that plans for the same year, it is only
    known that the year had begun.
    """
    window = dates.resolve(date, OPEN)
    if date.tense != "past" or window.earliest is None or UNREAL_CUES.search(date.sentence.quote):
        return None
    head = date.seed.text[max(date.sentence.start, date.start - 16) : date.start]
    if not (date.until or date.bound == "since" or IN_TIME.search(head)) or date.bound not in ("", "since"):
        return None
    begun = only_begun or window.latest is None
    after = window.earliest if begun else window.latest + dt.timedelta(days=date.form != "day")
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
    reason = f"preparations are under way while “{plan.span.quote}” is a plan, so that year is taken for the next"
    return Constraint("inference", reason, sentence, dt.date(plan.latest.year - 1, 1, 1))


def _reported(date: Date) -> Constraint | None:
    """Return that figures of a year's first months are reported when these months are over."""
    if date.form not in PERIODS or date.tense != "past" or date.bound or date.part or date.year:
        return None
    if date.years is not None or date.shift is not None or UNREAL_CUES.search(date.sentence.quote):
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
            if 1 < len(firms) <= PARTNERS:
                found.append((stage, firms, sentence))
    return found


def _shared(
    stages: dict[str, list[Stage]], own: dict[str, list[Constraint]], said: dict[str, list[Date]]
) -> dict[str, list[Constraint]]:
    """Return for undated articles that talks are open before the signing, and a venture stands after it."""
    shared: dict[str, list[Constraint]] = defaultdict(list)
    stated = {key: found[0] for key, found in own.items() if found and found[0].kind == "stated"}
    signings: dict[tuple[str, str], Constraint] = {}
    for key, day in sorted(stated.items(), key=lambda each: each[1].latest):
        for stage, firms, _ in stages[key]:
            if stage == SIGNED:
                for pair in combinations(sorted(firms), 2):
                    signings.setdefault(pair, day)  # the first of those that are told of
    for key in stages.keys() - stated.keys():
        for stage, firms, sentence in stages[key]:
            days = [signings[pair] for pair in combinations(sorted(firms), 2) if pair in signings]
            for day in days[:1]:
                shared[key].extend(_beside(stage, sentence, day, said[day.span.seed.key]))
    return shared


def _beside(stage: str, sentence: Sentence, day: Constraint, told: list[Date]) -> Iterator[Constraint]:
    source = day.span.sentence.id
    if stage == OPEN_TALKS:
        reason = f"talks are still open, and the signing is told of on {day.latest} ({source})"
        yield Constraint("cross-source", reason, sentence, latest=day.latest)
    if stage == STANDING:
        signed = _signed(day, told)
        reason = f"the venture stands, whose signing is told of on {signed} ({source})"
        yield Constraint("cross-source", reason, sentence, signed)


def _signed(day: Constraint, told: list[Date]) -> dt.date:
    """Return the first day on which the signing can have been, by the dates that stand beside it."""
    beside = [dates.resolve(date, Window(day.earliest, day.latest)) for date in told if _is_signing(date)]
    early = [each.earliest for each in beside if each.earliest and each.earliest <= day.latest]
    return max(early, default=day.earliest)


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
    """Return the days that all constraints allow, with their reasons; raises EvidenceError where none is left."""
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
