"""Matching: a template laid over an article's text, word for word, its slots filled with values that fit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.reading.forms import Forms
from analysis.reading.templates import Template

LONGEST = 120  # characters that a slot's value may take


def match(template: Template, text: str, at: int, forms: Forms) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where a template ends that begins at a place of a plain text, and the spans of its slots, or None.

    A sentence ends before white space or with the text.
    """
    spans = [[0, 0] for _ in template.slots]
    fits = cache(lambda kind, says, start, end: forms.fits(kind, text, (start, end), says))

    def follow(first: int, at: int) -> int | None:
        """Return where the template ends if its parts from a number on begin at a place, or None."""
        for number, part in enumerate(template.parts[first:], first):
            if isinstance(part, str):
                if not text.startswith(part, at):
                    return None
                at += len(part)
            elif part[0] == "slot":
                return fill(number, at)
            else:
                spans[part[1]][part[0] == "close"] = at
        return at if at == len(text) or text[at] == " " else None

    @cache  # where a slot did not lead to the end, no way is tried twice
    def fill(number: int, at: int) -> int | None:
        """Fill a slot with each value that fits, until one leads to the template's end."""
        slot = template.slots[template.parts[number][1]]
        for end in _ends(template.parts[number + 1 :], text, at):
            if fits(slot.kind, slot.says, at, end):
                spans[template.parts[number][1]] = [at, end]
                if (done := follow(number + 1, end)) is not None:
                    return done
        return None

    end = follow(0, at)
    return None if end is None else (end, [(start, stop) for start, stop in spans])


def _ends(following: tuple[str | tuple[str, int], ...], text: str, at: int) -> Iterator[int]:
    """Yield where a slot's value may end: before the literal that follows it."""
    literal = next((part for part in following if isinstance(part, str)), "")
    last = min(len(text), at + LONGEST)
    if not literal:
        yield from (end for end in range(last, at, -1) if end == len(text) or text[end] == " ")
        return
    end = text.find(literal, at + 1, last + len(literal))
    while end != -1:
        yield end
        end = text.find(literal, end + 1, last + len(literal))
