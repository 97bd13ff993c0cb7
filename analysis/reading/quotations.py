"""Quotations of an article: the stretches of its text that stand in quotation marks, double, single or nested."""

from __future__ import annotations

import re

from analysis.reading.plain import DOUBLE, SINGLE

DEEPEST = 4  # quotations within each other; more are stray marks
_MARKS = re.compile(rf"[{DOUBLE}{SINGLE}]|[\r\n]\s*")
_PARAGRAPH = re.compile(r"(?:\r\n|\r|\n)[ \t]*[\r\n]")
_OPENING, _CLOSING = "“„«‘‚‹", "”»›"
_OPENS_AFTER = re.compile(rf"(?:^|[\s\ufeff(\[/—–{DOUBLE}{SINGLE}-])$")
_BEGINS = re.compile(r"[\r\n]\s*$")
_PLURAL = re.compile(r"[^\"“”\n'‘’]*(?:\w['’]\w[^\"“”\n'‘’]*)*[.,!?…]['’](?!\w)")


def spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each quotation, marks included, outer ones before those within them.

    A mark's neighbours tell whether it opens or closes, so its shape matters little; an apostrophe does neither. A
    quotation that is left open at a paragraph's end goes on where the next paragraph opens with a mark.

    >>> text = "'Nobody's walking away,' she said. “He told me ‘there it goes’, and left.”"
    >>> [text[start:end] for start, end in spans(text)]
    ["'Nobody's walking away,'", '“He told me ‘there it goes’, and left.”', '‘there it goes’']
    """
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []  # "double" or "single", and where
    for mark in _MARKS.finditer(text):
        at, kind = mark.start(), "double" if mark[0] in DOUBLE else "single"
        open_kinds = [each for each, _ in opened]
        if mark[0][0] in "\r\n":
            if _PARAGRAPH.match(mark[0]) and text[mark.end() : mark.end() + 1] not in tuple(DOUBLE + SINGLE):
                opened.clear()
        elif open_kinds[-1:] == [kind] and _BEGINS.search(text, max(0, at - 40), at):
            continue
        elif _opens(text, at, kind, kind in open_kinds):
            if len(opened) < DEEPEST:
                opened.append((kind, at))
        elif kind in open_kinds and _closes(text, at, kind):
            while opened:
                inner, start = opened.pop()
                if inner == kind:
                    found.append((start, at + 1))
                    break
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _opens(text: str, at: int, kind: str, is_open: bool) -> bool:
    """Tell whether a mark opens a quotation: it stands before a word and behind none; “’90s” is no quotation."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if not _OPENS_AFTER.search(before) or (is_open and text[at] in _CLOSING):
        return False
    if not after.strip():
        return text[at] in _OPENING
    if before and before in DOUBLE + SINGLE and not after.isalnum():
        return after in DOUBLE + SINGLE
    return not (kind == "single" and after.isdigit() and text[at] in "'’")


def _closes(text: str, at: int, kind: str) -> bool:
    """Tell whether a mark closes a quotation; within a word, or behind the s of a plural, it is an apostrophe."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if kind == "double" or text[at] == "›":
        return True
    if not before.strip() or after.isalnum():
        return False
    return not (before == "s" and _PLURAL.match(text, at + 1))


def within(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether words stand within one of the quotations."""
    return any(opens <= start and end <= closes for opens, closes in spans)
