"""Gather what each article states: its slots and marks with origin, status, meaning and period."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from analysis.reading import dates
from analysis.reading.articles import Article, Marked, Sentence
from analysis.reading.coding import NOBODY, Coding, Entry
from analysis.reading.names import Names
from analysis.reading.plain import DOUBLE, straight
from analysis.reading.questions import TODAY, Question, nearest
from analysis.reading.slots import Slots
from analysis.reading.statements import Statement
from analysis.reading.templates import Mark

_OPENS = re.compile(rf"(?<![^\s\ufeff(\[/—–-])[{DOUBLE}](?=\S)")
_PERIOD = re.compile(r"(\w+)(?:\.(?:first|last))?")


def faults(coding: Coding, questions: dict[str, Question], slots: Slots) -> list[str]:
    """Return a line for each claim of a coding that cannot be meant, with file and line."""
    own = {mark.claim for entry in coding.told for mark in entry.template.marks if mark.kind in dates.KINDS}
    found = []
    for entry in coding.told:
        wrong = [_nobody(entry, slots.names)]
        for mark in entry.template.marks:
            wrong.append(_unknown(mark, questions, own) or _misread(mark, entry, questions[mark.claim], slots))
        wrong += _doubled(entry, questions)
        found += [f"{entry.place}: {fault}" for fault in dict.fromkeys(filter(None, wrong))]
    return found


def _nobody(entry: Entry, names: Names) -> str:
    """Return who is behind a sentence and is no known name: a slip would count as an origin of its own."""
    for given in ({"by": entry.by}, *entry.but.values()):
        for name in re.split("<", given.get("by", NOBODY)):
            if name.strip() != NOBODY and name.strip() not in names:
                return f"by {name.strip()!r} is no name in names.toml; {nearest(name.strip(), names.known)}"
    return ""


def _unknown(mark: Mark, questions: dict[str, Question], own: set[str]) -> str:
    if mark.claim not in questions:
        return f"claim {mark.claim!r} is not in claims.toml; {nearest(mark.claim, questions)}"
    period = mark.period or questions[mark.claim].period
    match = _PERIOD.fullmatch(period)
    if not period or (match and match[1] in own) or period == TODAY:
        return ""
    return f"{mark.claim} holds for {period!r}, which is no date or period of the article; {nearest(period, own)}"


def _misread(mark: Mark, entry: Entry, question: Question, slots: Slots) -> str:
    """Return why what a person says marked words mean cannot be taken."""
    means = _exceptions(mark, entry).get("means", "")
    if not means:
        return ""
    if mark.kind != "words":
        return f"{mark.claim} is a slot and says itself what it means; `means` is for marked words"
    if question.one_of:
        allowed = ", ".join(question.one_of)
        return "" if means in question.one_of else f"{means!r} is none of what {mark.claim} may mean: {allowed}"
    if not question.kind:
        return f"{mark.claim} has no kind that {means!r} could be of; expected `kind` or `one_of` in claims.toml"
    return slots.refusal(question.kind, means)


def _doubled(entry: Entry, questions: dict[str, Question]) -> Iterator[str]:
    given = Counter((mark.claim, mark.period) for mark in entry.template.marks)
    for (claim, _), times in given.items():
        if times > 1 and claim in questions and not questions[claim].many:
            yield f"{claim} is given twice; expected once, or `many = true` in claims.toml"


def statements(article: Article, questions: dict[str, Question], slots: Slots) -> tuple[list[Statement], list[str]]:
    """Return what an article states, repeats left out, and a line for each value that cannot be."""
    found = [_dated(mark) for mark in article.opening]
    for sentence in article.sentences:
        if not sentence.repeats:
            found += [_statement(sentence, mark, questions[mark.claim], slots) for mark in sentence.marks]
    refused = [(each, slots.refusal(each.kind, each.words)) for each in found if each.kind != "words"]
    return found, [f"{each.place} {each.sentence or 'date line'}: {why}" for each, why in refused if why]


def _dated(mark: Marked) -> Statement:
    """Return what the article's opening states: the date line dates the article and is no sentence."""
    return Statement(
        *_place(mark), claim=mark.claim, kind=mark.kind, words=straight(mark.quote), means="", sentence="",
        origin=NOBODY, via=(), status="fact", at="", quoted=False,
    )  # fmt: skip


def _place(mark: Marked) -> tuple:
    return mark.seed, mark.start, mark.end


def _exceptions(mark: Mark | Marked, entry: Entry) -> dict[str, str]:
    return entry.but.get(mark.claim, {}) | entry.but.get(f"{mark.claim}@{mark.period}", {})


def _statement(sentence: Sentence, mark: Marked, question: Question, slots: Slots) -> Statement:
    told = {"by": sentence.entry.by, "status": sentence.entry.status} | _exceptions(mark, sentence.entry)
    means = told.get("means", "")
    valued = bool(means and question.kind)
    *via, origin = origins(told["by"], slots.names)
    return Statement(
        *_place(mark),
        claim=mark.claim,
        kind=question.kind if valued else mark.kind,
        words=means if valued else straight(mark.quote),
        means=means,
        sentence=sentence.id,
        origin=origin,
        via=tuple(via),
        status=told["status"],
        at=mark.period or question.period,
        quoted=in_quotation(mark),
    )


def origins(by: str, names: Names) -> list[str]:
    """Return who retells whom, each by the one name; the last is the origin."""
    return [names.one(name.strip()) for name in by.split("<")]


def in_quotation(mark: Marked) -> bool:
    """Tell whether words stand within quotation marks: the last one at or before their beginning opens.

    What stands before and behind a mark tells which it is, so neither its shape nor a line break matters.
    """
    text = mark.seed.text
    last = max(text.rfind(each, 0, mark.start + 1) for each in DOUBLE)
    return last >= 0 and _OPENS.match(text, last) is not None
