"""What the book asked: what no article states, what one has since answered, and what is said otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.claims.facts import Stated
from analysis.claims.joining import Claim
from analysis.claims.record import Record
from analysis.claims.said import Said
from analysis.dating import days_wording
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
    subjects = list(dict.fromkeys(asked.about for chapter in chapters for asked in said.record.unanswered(chapter)))
    if sentence:
        return Markdown(f"{sentence} {escape(listed(subjects, 'or'))}." if subjects else "")
    return Markdown("\n".join(f"- {escape(about)}" for about in subjects))


def answered(said: Said, chapter: str) -> Markdown:
    """Return what articles say of what a chapter asks, in their words, with origin and status; nothing if nothing.

    What is only denied, given up, open or not known is shown as well: it is no answer, but it is said.
    """
    asked = (claim for claim in said.record.claims if chapter in claim.definition.asked)
    return _list("Of what we asked, articles say:", (_line(claim, claim.statements, said.record) for claim in asked))


def other_statements(*facts: Stated) -> Markdown:
    """Return what is said otherwise of what a page states: older plans, other counts, denials, words, or periods."""
    record = facts[0].record
    others = {fact.claim: (*fact.claim.differing_or_reworded, *record.for_other_times(fact.claim)) for fact in facts}
    return _list("Other statements:", (_line(claim, others[claim], record, claim.period) for claim in others))


def _list(lead: str, lines: Iterable[str]) -> Markdown:
    items = [f"- {line}" for line in lines if line]
    return Markdown("\n".join([f"{lead}\n", *items]) if items else "")


def _line(claim: Claim, statements: Iterable[Statement], record: Record, known: Window | None = None) -> str:
    """Return what statements say, each day once and with its period, unless `known`; empty where there are none."""
    alike: dict[object, list[Statement]] = {}
    for statement in statements:
        meaning = record.meaning(statement) if isinstance(statement.value, Phrase) else statement
        alike.setdefault(meaning, []).append(statement)
    about = escape(capital(claim.about)) + _UNANSWERED * (not claim.answers)
    return f"{about}: {'; '.join(_said(group, known, record) for group in alike.values())}" if alike else ""


def _said(statements: list[Statement], known: Window | None, record: Record) -> str:
    """Return statements that say the same in their own words, with who says so, how it is meant, and another period."""
    period = record.period(statements[0])
    when = f"{escape(days_wording.window(period))}; " if period and period != known else ""
    words = dict.fromkeys(_quoted(statement, record) for statement in statements)
    return f"{' and '.join(words)} ({when}{'; '.join(dict.fromkeys(map(_meant, statements)))})"


def _quoted(statement: Statement, record: Record) -> str:
    """Return a statement's words, how a number is read that the words around it change, and which days are meant."""
    words = f"“{markdown(Link(visible(statement.quote), statement.sentence))}”"
    match statement.value:
        case Number() as number:
            read = number.text
        case Phrase(absolute=False) as phrase:
            read = days_wording.phrase(phrase, record.meaning(statement))
        case _:
            read = statement.words
    return words if read.casefold() == statement.words.casefold() else f"{words}, that is, {escape(read)}"


def _meant(statement: Statement) -> str:
    """Return who retells a statement, whose word it is, and its status."""
    retellers = statement.by[:-1] if statement.status != "denied" else ()
    return escape(", ".join([*retellers, who(statement), statement.status]))
