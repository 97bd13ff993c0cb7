"""Matching: a template laid over an article's text, word for word, its slots filled with values that fit."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.reading.forms import Forms
from analysis.reading.templates import Template

LONGEST = 120  # characters that a slot's value may take


def match(template: Template, text: str, at: int, forms: Forms) -> tuple[int, list[tuple[int, int]]] | None:
    """Return where a template ends that begins at a place of a plain text, and the spans of its slots, or None.

    A sentence ends before white space or with the text.
    """
    return _Matching(template, text, forms).match(at)


class _Matching:
    """A template laid over a text; where a part did not lead to the end is noted, so that no way is tried twice."""

    def __init__(self, template: Template, text: str, forms: Forms):
        self.template, self.text, self.forms = template, text, forms
        self.spans = [[0, 0] for _ in template.slots]
        self.failed: set[tuple[int, int]] = set()
        self.fitting: dict[tuple[str, str, int, int], bool] = {}

    def match(self, at: int) -> tuple[int, list[tuple[int, int]]] | None:
        end = self._from(0, at)
        return None if end is None else (end, [(start, stop) for start, stop in self.spans])

    def _from(self, first: int, at: int) -> int | None:
        """Return where the template ends if its part of that number begins at a place, or None."""
        for number in range(first, len(self.template.parts)):
            part = self.template.parts[number]
            if isinstance(part, str):
                if not self.text.startswith(part, at):
                    return None
                at += len(part)
            elif part[0] == "slot":
                return None if (number, at) in self.failed else self._filled(number, at)
            else:
                self.spans[part[1]][part[0] == "close"] = at
        return at if at == len(self.text) or self.text[at] == " " else None

    def _filled(self, number: int, at: int) -> int | None:
        """Fill a slot with each value that fits, until one leads to the template's end."""
        slot = self.template.parts[number][1]
        kind, says = self.template.slots[slot].kind, self.template.slots[slot].says
        for end in self._ends(number + 1, at):
            key = kind, says, at, end
            if key not in self.fitting:
                self.fitting[key] = self.forms.fits(kind, self.text, (at, end), says)
            if self.fitting[key]:
                self.spans[slot] = [at, end]
                if (done := self._from(number + 1, end)) is not None:
                    return done
        self.failed.add((number, at))
        return None

    def _ends(self, number: int, at: int) -> Iterator[int]:
        """Yield where a slot's value may end: before the literal that follows it."""
        following = self.template.parts[number:]
        literal = next((part for part in following if isinstance(part, str)), "")
        last = min(len(self.text), at + LONGEST)
        if not literal:
            yield from (end for end in range(last, at, -1) if end == len(self.text) or self.text[end] == " ")
            return
        end = self.text.find(literal, at + 1, last + len(literal))
        while end != -1:
            yield end
            end = self.text.find(literal, end + 1, last + len(literal))
