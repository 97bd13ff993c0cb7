"""Prose that stays true: sentences guarded by what they rest on, or chosen by values and filled with them.

holds(said.harvest > said.sales, "More was harvested than sold", said.harvest, said.sales)
rest = sentence((part > half, "Most, {part}, was kept"), otherwise="How much was kept cannot be told", part=part)
"""

from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain

from analysis.claims.facts import Fact, Stated
from analysis.claims.said import Said
from analysis.dating import days_wording
from analysis.errors import EvidenceError, code_at
from analysis.markup import Markdown, visible
from analysis.reading.statements import Statement
from analysis.showing import tables
from analysis.values import wording
from analysis.values.value import Value

_collected: ContextVar[list[str] | None] = ContextVar("collected", default=None)


@contextmanager
def collected() -> Iterator[list[str]]:
    """Note each sentence that no longer holds instead of stopping at the first."""
    messages: list[str] = []
    token = _collected.set(messages)
    try:
        yield messages
    finally:
        _collected.reset(token)


def holds(condition: bool, sentence: str, *evidence: Fact | Value | Statement | None) -> None:
    """Guard a sentence of the prose: raise EvidenceError where what it says does not hold, naming what it rests on.

    `evidence` are the facts, values and statements of both sides; what no article states is left out.
    """
    if condition:
        return
    pieces = [piece for piece in evidence if piece is not None]
    pieces.sort(key=lambda piece: max(_articles(piece), default=""), reverse=True)
    grounds = "; ".join(map(_described, pieces)) or "what no article states"
    message = visible(f"no longer true: “{sentence}”; it rests on: {grounds}{_unnamed(pieces)}")
    messages = _collected.get()
    if messages is None:
        raise EvidenceError(message)
    messages.append(message + _place())


def lacks(said: Said, sentence: str, *claims: str) -> None:
    """Guard a sentence that says that no article states something: raise EvidenceError where one now does.

    A denial states what is asked with “whether”.
    """
    answers = [answer for claim in claims if (answer := said.get(claim)) is not None]
    asked = [claim for claim in said.record.claims if claim.definition.name in claims]
    denials = [claim.statements for claim in asked if claim.answers and not claim.asserted]
    holds(not (answers or denials), sentence, *answers, *chain(*denials))


def _place() -> str:
    """Return where the guard stands if that is in a module, of which a chapter's cell only asks something."""
    frame = sys._getframe()
    while frame.f_code.co_filename == __file__:
        frame = frame.f_back
    file = frame.f_code.co_filename
    return f"; guarded in {code_at(file, frame.f_lineno)}" if file.endswith(".py") else ""


def _articles(piece: Fact | Value | Statement) -> set[str]:
    """Return the articles of a piece of evidence, with those that say otherwise."""
    if isinstance(piece, Stated):
        return {statement.seed.key for statement in piece.claim.statements}
    return {anchor[1:].rpartition("-")[0] for anchor in piece.sentences}


def _unnamed(pieces: list[Fact | Value | Statement]) -> str:
    """Return the newest article where no evidence is of it or of the one added last: it may make the sentence false."""
    record = next((piece.record for piece in pieces if isinstance(piece, Stated)), None)
    newest = record.newest() if record else ""
    if not newest or {newest, max(record.articles)}.intersection(chain.from_iterable(map(_articles, pieces))):
        return ""
    return f"; nothing of it is from the newest article, {newest} ({days_wording.window(record.days[newest].best)})"


def _described(piece: Fact | Value | Statement) -> str:
    """Return a piece of evidence as a message names it: what it says, how far it may be off, who says so, where."""
    if isinstance(piece, Statement):
        return f"{piece.claim} “{visible(piece.quote)}” ({piece.origin}; {piece.status}; {piece.sentence})"
    varies = isinstance(piece, Value) and not piece.bound and not piece.exact
    details = [wording.interval(piece.range(), piece.percent)] if varies else []
    if isinstance(piece, Stated):
        others = [f"{other.sentence} has “{visible(other.quote)}”" for other in piece.claim.differing_or_reworded]
        written = f"written {piece.written}" if piece.article in piece.record.undated else ""
        details += [piece.origin, piece.status, ", ".join(piece.sentences), written, *others]
    else:
        details = ["computed", *details, ", ".join(piece.sentences)]
    return f"{piece.name or piece.formula} “{visible(str(piece))}” ({'; '.join(filter(None, details))})"


def sentence(*choices: tuple[bool, str], otherwise: str = "", **values: object) -> Markdown:
    """Return the first text whose condition holds, else `otherwise`, with what stands in its fields as links.

    A field names one of `values`, or an attribute of one: "{said.harvest}". Raise EvidenceError where nothing holds.
    """
    text = next((text for condition, text in choices if condition), otherwise)
    if not text:
        offered = ", ".join(f"“{text}”" for _, text in choices)
        holds(False, f"one of {offered}", *(field for field in values.values() if isinstance(field, Fact | Value)))
    return filled(text or "…", **values)  # the latter only where messages are collected


def filled(text: str, **values: object) -> Markdown:
    """Return a text with its fields shown as evidence is: values and facts as links, all else in words.

    >>> filled("about {n}", n=7)
    'about 7'
    """
    return Markdown(_Linking().format(text, **values))


class _Linking(string.Formatter):
    """Fill the fields of a text as `str.format` does, with links to the evidence."""

    def format_field(self, value: object, format_spec: str) -> str:
        return tables.cell(value)
