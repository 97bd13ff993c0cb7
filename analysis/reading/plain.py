"""Quotation marks: texts are compared without regard to their shape or to white space; quotations lie between them."""

from __future__ import annotations

import re

SINGLE, DOUBLE = "'‘’‚‛‹›", '"“”„‟«»'
_STRAIGHT = str.maketrans(SINGLE + DOUBLE, "'" * len(SINGLE) + '"' * len(DOUBLE))


def straight(words: str) -> str:
    """Return words with one blank for each run of white space and straight quotation marks."""
    return re.sub(r"\s+", " ", words).translate(_STRAIGHT)


def plain(text: str) -> tuple[str, list[int]]:
    """Return a text as `straight` has it, and the place of each of its characters in the text itself.

    Matching looks at this copy; spans are always those of the text itself.

    >>> plain("“Go \\n on”")
    ('"Go on"', [0, 1, 2, 3, 6, 7, 8])
    """
    return straight(text), [character.start() for character in re.finditer(r"\s+|\S", text)]


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


def quotations(text: str) -> list[tuple[int, int]]:
    """Return start and end of each quotation that lies in no other, marks included.

    >>> text = "'Nobody's walking away,' she said. “He told me ‘there it goes’, and left.”"
    >>> [text[start:end] for start, end in quotations(text)]
    ["'Nobody's walking away,'", '“He told me ‘there it goes’, and left.”']
    """
    return [quotation.span() for quotation in _QUOTATION.finditer(text)]
