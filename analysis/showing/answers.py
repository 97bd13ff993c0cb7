"""What the book asked: what no article states, what one has since answered, and what is said otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.claims.facts import Fact, Quantity
from analysis.claims.joining import Claim
from analysis.claims.said import Said
from analysis.markup import Link, Markdown, capital, escape, listed, markdown, visible
from analysis.reading.statements import Statement
from analysis.showing.cells import who

_UNANSWERED = " (still no answer)"  # for what is only denied, given up or said to be open


def unstated(said: Said, *chapters: str, sentence: str = "") -> Markdown:
    """Return what chapters ask for and no article states: a list, or a sentence that begins with the given words.

    A sentence is empty where all is answered: “The articles do not say who owns the orchard or when it was planted.”
    """
    lacking = list(dict.fromkeys(about for chapter in chapters for about in said.unstated(chapter)))
    if sentence:
        return Markdown(f"{sentence} {escape(listed(lacking, 'or'))}." if lacking else "")
    return Markdown("\n".join(f"- {escape(about)}" for about in lacking))


def answered(said: Said, chapter: str) -> Markdown:
    """Return what articles say of what a chapter asks, in their words, with origin and status; nothing if nothing.

    What is only denied, given up or said to be open is shown as well: it is no answer, but it is said.
    """
    asked = {definition.name for definition in said.record.asked(chapter)}
    claims = [claim for claim in said.record.claims if claim.definition.name in asked]
    return _list("What the articles now say:", claims, lambda claim: claim.statements)


def otherwise(*facts: Fact | Quantity) -> Markdown:
    """Return what is said otherwise of what a page states: older plans, other counts, denials, other words."""
    claims = dict.fromkeys(fact.claim for fact in facts)
    return _list("Other statements:", claims, lambda claim: [*claim.other, *filter(claim.in_other_words, claim.saying)])


def _list(lead: str, claims: Iterable[Claim], of) -> Markdown:
    lines = [
        f"- {escape(capital(claim.definition.about))}{_UNANSWERED * (not claim.asserted)}: "
        f"{'; '.join(map(_said, of(claim)))}"
        for claim in claims
        if of(claim)
    ]
    return Markdown("\n".join([f"{lead}\n", *lines]) if lines else "")


def _said(statement: Statement) -> str:
    """Return a statement in its own words, with who says so and how it is meant."""
    words = markdown(Link(visible(statement.quote), statement.sentence))
    retold = statement.by[:-1] if statement.status != "denied" else ()
    return f"“{words}” ({escape(', '.join([*retold, who(statement), statement.status]))})"
