"""What the book asked: what no article states, what one has since answered, and what is said otherwise."""

from __future__ import annotations

from analysis.claims.facts import Fact, Quantity
from analysis.claims.joining import Claim
from analysis.claims.record import Record
from analysis.claims.said import Said
from analysis.dating import wording
from analysis.dating.phrases import Phrase
from analysis.dating.windows import Window
from analysis.markup import Link, Markdown, capital, escape, listed, markdown, visible
from analysis.reading.statements import Statement
from analysis.showing.tables import who
from analysis.values.numbers import Number

_UNANSWERED = " (still no answer)"  # for what is only denied, given up, open or said not to be known


def unstated(said: Said, *chapters: str, sentence: str = "") -> Markdown:
    """Return what chapters ask for and no article states: a list, or a sentence that begins with the given words.

    A sentence is empty where all is answered: “The articles do not say who owns the orchard or when it was planted.”
    """
    lacking = list(dict.fromkeys(each.about for chapter in chapters for each in said.record.unanswered(chapter)))
    if sentence:
        return Markdown(f"{sentence} {escape(listed(lacking, 'or'))}." if lacking else "")
    return Markdown("\n".join(f"- {escape(about)}" for about in lacking))


def answered(said: Said, chapter: str) -> Markdown:
    """Return what articles say of what a chapter asks, in their words, with origin and status; nothing if nothing.

    What is only denied, given up, open or not known is shown as well: it is no answer, but it is said.
    """
    told = {claim: claim.statements for claim in said.record.claims if chapter in claim.definition.asked}
    return _list("Of what we asked, articles say:", told, said.record, periods=True)


def otherwise(*facts: Fact | Quantity) -> Markdown:
    """Return what is said otherwise of what a page states: older plans, other counts, denials, words, or periods."""
    record = facts[0].record
    told = {fact.claim: (*fact.claim.otherwise, *record.elsewhen(fact.claim)) for fact in facts}
    return _list("Other statements:", told, record)


def _list(lead: str, told: dict[Claim, tuple[Statement, ...]], record: Record, periods: bool = False) -> Markdown:
    """Return a line for each claim of which something is told; the same days are told once.

    With `periods` each period is told, else only those that are not the claim's, which stands on the page.
    """
    lines = []
    for claim, statements in told.items():
        known = None if periods else claim.period
        same: dict[object, list[Statement]] = {}
        for each in statements:
            same.setdefault(record.meaning(each) if isinstance(each.value, Phrase) else each, []).append(each)
        about = escape(capital(claim.about)) + _UNANSWERED * (not claim.answers)
        lines += [f"- {about}: {'; '.join(_said(each, known, record) for each in same.values())}"] if same else []
    return Markdown("\n".join([f"{lead}\n", *lines]) if lines else "")


def _said(statements: list[Statement], known: Window | None, record: Record) -> str:
    """Return statements that say the same in their own words, with who says so, how it is meant, and another period."""
    period = record.period(statements[0])
    when = f"{escape(wording.window(period))}; " if period and period != known else ""
    words = dict.fromkeys(_quoted(each, record) for each in statements)
    return f"{' and '.join(words)} ({when}{'; '.join(dict.fromkeys(map(_meant, statements)))})"


def _quoted(statement: Statement, record: Record) -> str:
    """Return a statement's words, how a number is read that the words around it change, and which days are meant."""
    words = f"“{markdown(Link(visible(statement.quote), statement.sentence))}”"
    match statement.value:
        case Number() as number:
            read = number.text
        case Phrase(absolute=False) as phrase:
            read = wording.phrase(phrase, record.meaning(statement))
        case _:
            read = statement.words
    return words if read.casefold() == statement.words.casefold() else f"{words}, that is, {escape(read)}"


def _meant(statement: Statement) -> str:
    retold = statement.by[:-1] if statement.status != "denied" else ()
    return escape(", ".join([*retold, who(statement), statement.status]))
