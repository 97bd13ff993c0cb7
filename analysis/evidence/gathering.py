"""Gather what each article states: its slots and marks with origin, status, meaning and period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.evidence.questions import Question, nearest
from analysis.evidence.statements import Statement
from analysis.reading.articles import Article, Marked, Sentence
from analysis.reading.coding import NOBODY, Entry
from analysis.reading.plain import straight
from analysis.reading.slots import Slots

TODAY = "today"  # the article's own day, as the period of what it tells of now


def statements(article: Article, questions: dict[str, Question], slots: Slots) -> tuple[list[Statement], list[str]]:
    """Return what an article states, repeats left out, and a line for each claim that cannot be meant."""
    found, faults = [], []
    own = {mark.claim for sentence in article.sentences for mark in sentence.marks if mark.kind != "words"}
    for sentence, mark in _marks(article):
        entry = sentence.entry
        if fault := _fault(mark, questions, own) or _misread(mark, entry, questions.get(mark.claim), slots):
            faults.append(f"{mark.place} {sentence.id} ({entry.place}): {fault}")
        else:
            found.append(_statement(sentence, mark, questions[mark.claim], slots))
    faults += [
        f"{sentence.place} {sentence.id} ({sentence.entry.place}): {claim} is given twice; "
        "expected once, or `many = true` in claims.toml"
        for sentence in article.sentences
        for claim in _doubled(sentence, questions)
    ]
    return found, faults


def _marks(article: Article) -> Iterator[tuple[Sentence, Marked]]:
    for sentence in article.sentences:
        if not sentence.repeats:
            yield from ((sentence, mark) for mark in sentence.marks)


def opening(article: Article) -> list[Statement]:
    """Return what the article's opening states: the date line dates the article and is no sentence."""
    return [
        Statement(
            *_place(mark), claim=mark.claim, kind=mark.kind, words=straight(mark.quote), means="", sentence="",
            origin=NOBODY, via=(), status="fact", at="", quoted=False,
        )
        for mark in article.opening
    ]  # fmt: skip


def _place(mark: Marked) -> tuple:
    return mark.seed, mark.start, mark.end


def _fault(mark: Marked, questions: dict[str, Question], own: set[str]) -> str:
    if mark.claim not in questions:
        return f"claim {mark.claim!r} is not in claims.toml; {nearest(mark.claim, questions)}"
    period = (mark.period or questions[mark.claim].period).partition(".")[0]
    if period and period not in own and period != TODAY:
        return f"{mark.claim} holds for {period!r}, which is no slot of the article; {nearest(period, own)}"
    return ""


def _misread(mark: Marked, entry: Entry, question: Question | None, slots: Slots) -> str:
    """Return why what a person says marked words mean cannot be taken."""
    means = _exceptions(mark, entry).get("means", "")
    if not means or question is None:
        return ""
    if mark.kind != "words":
        return f"{mark.claim} is a slot and says itself what it means; `means` is for marked words"
    if question.one_of:
        return "" if means in question.one_of else f"{means!r} is none of what {mark.claim} may mean: {question.one_of}"
    if not question.kind:
        return f"{mark.claim} has no kind that {means!r} could be of; expected `kind` or `one_of` in claims.toml"
    return "" if slots.holds(question.kind, means) else f"{means!r} is no {question.kind}"


def _exceptions(mark: Marked, entry: Entry) -> dict[str, str]:
    return entry.but.get(mark.claim, {}) | entry.but.get(f"{mark.claim}@{mark.period}", {})


def _statement(sentence: Sentence, mark: Marked, question: Question, slots: Slots) -> Statement:
    told = {"by": sentence.entry.by, "status": sentence.entry.status} | _exceptions(mark, sentence.entry)
    means = told.get("means", "")
    valued = bool(means and question.kind)
    *via, origin = (slots.names.one(name.strip()) for name in told["by"].split("<"))
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


def in_quotation(mark: Marked) -> bool:
    """Tell whether words stand within quotation marks: more are opened before them in their paragraph than closed."""
    before = mark.seed.text[: mark.start].rpartition("\n")[2]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _doubled(sentence: Sentence, questions: dict[str, Question]) -> list[str]:
    given = Counter((mark.claim, mark.period) for mark in sentence.marks)
    many = {name for name, question in questions.items() if question.many}
    return [claim for (claim, _), times in given.items() if times > 1 and claim not in many]
