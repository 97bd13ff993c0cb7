"""Quotations of an article: the stretches of its text that stand in quotation marks, double, single or nested."""

from __future__ import annotations

import re

_MARKS = re.compile("[\"“”„‟«»'‘’‚‛‹›]|\n")
_OPENS_AFTER = re.compile(r"(?:^|[\s\ufeff(\[/—–\"“„«'‘‚‹-])$")
_DOUBLE, _OPENING, _CLOSING = '"“”„‟«»', "“„«‘‚‹", "”»›"


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
        at, kind = mark.start(), "double" if mark[0] in _DOUBLE else "single"
        if mark[0] == "\n":
            if opened and not _goes_on(text, at):
                opened.clear()
        elif _opens(text, at, kind):
            if not (opened and opened[-1][0] == kind and _begins_paragraph(text, at)):
                opened.append((kind, at))
        elif kind in (each for each, _ in opened) and _closes(text, at, kind):
            while opened:
                inner, start = opened.pop()
                if inner == kind:
                    found.append((start, at + 1))
                    break
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _opens(text: str, at: int, kind: str) -> bool:
    """Tell whether a mark opens a quotation: it stands before a word and behind none; “’90s” is no quotation."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if text[at] in _CLOSING or not after.strip():
        return False
    return _OPENS_AFTER.search(before) is not None and not (kind == "single" and after.isdigit() and text[at] in "'’")


def _closes(text: str, at: int, kind: str) -> bool:
    """Tell whether a mark closes a quotation; within a word, or behind the s of a plural, it is an apostrophe."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if kind == "double" or text[at] == "›":
        return True
    if not before.strip() or after.isalnum():
        return False
    return not (before == "s" and re.match(r"[^\"“”\n'‘’]*(?:\w['’]\w[^\"“”\n'‘’]*)*[.,!?…]['’](?!\w)", text[at + 1 :]))


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a quotation goes on over a line's end: within a paragraph, or where the next one opens with a mark."""
    rest = text[at:]
    return re.match(r"\n[ \t\r]*\n", rest) is None or rest.lstrip()[:1] in "\"“„«'‘‚‹"


def _begins_paragraph(text: str, at: int) -> bool:
    return re.search(r"\n\s*$", text[max(0, at - 40) : at]) is not None


def within(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether words stand within one of the quotations."""
    return any(opens <= start and end <= closes for opens, closes in spans)
