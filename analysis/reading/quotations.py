"""Quotations of an article: the stretches of its text that stand in quotation marks, double or single."""

from __future__ import annotations

import re

from analysis.reading.plain import DOUBLE, SINGLE

# A mark's neighbours tell whether it opens or closes, so its shape matters little. It opens behind no word; “’90s” is
# no quotation. A line may end within a quotation, a paragraph only where the next one begins with a mark as well.
_OPENS = rf"(?<![^\s\ufeff(\[/—–{DOUBLE}{SINGLE}-])"
_LINE = r"\r?\n(?![ \t\r]*\n)|\r(?![\r\n])"
# An apostrophe stands within a word, or behind the s of a plural before the quotation's own end.
_PLURAL = rf"(?<=s)['’](?= [^{DOUBLE}{SINGLE}\n]*(?:\w['’]\w[^{DOUBLE}{SINGLE}\n]*)*[.,!?…]['’]\B)"


def _quoted(opening: str, marks: str, within: str, closing: str) -> str:
    """Return a pattern of a quotation between marks of a kind, of ten paragraphs at most."""
    words = rf"(?:[^{marks}\r\n]|(?!\s*[\r\n]\s*+[{marks}])(?:{_LINE})|{within})*+"
    return rf"{_OPENS}(?:{opening}){words}(?:\s*[\r\n]\s*+[{marks}]{words}){{0,9}}+{closing}"


_DOUBLE = _quoted(rf"[“„«]|[{DOUBLE}](?=\S)", DOUBLE, "(?!)", f"[{DOUBLE}]")
_APOSTROPHE = rf"(?<=\w)['’](?=\w)|{_PLURAL}"
_SINGLE = _quoted(rf"[‘‚‹]|[{SINGLE}](?=[^\s\d])", SINGLE, _APOSTROPHE, rf"(?<=\S)[{SINGLE}](?!\w)")
_QUOTATION = re.compile(f"{_DOUBLE}|{_SINGLE}")


def spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each quotation that lies in no other, marks included.

    >>> text = "'Nobody's walking away,' she said. “He told me ‘there it goes’, and left.”"
    >>> [text[start:end] for start, end in spans(text)]
    ["'Nobody's walking away,'", '“He told me ‘there it goes’, and left.”']
    """
    return [found.span() for found in _QUOTATION.finditer(text)]
