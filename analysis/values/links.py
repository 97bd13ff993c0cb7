"""Lead from words to the evidence that they rest on, in the book and in a notebook."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.values.wording import escape


@dataclass(frozen=True)
class Link:
    """Words that lead to an anchor: a sentence (`s002-07`), or a derived figure (`d-harvest-before`).

    `title` is what a notebook, which has no cards, shows beside the words.
    """

    text: str
    anchor: str
    title: str = ""

    def __str__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return f"[{escape(self.text)}](#{self.anchor})"

    def _repr_html_(self) -> str:
        page = "register" if self.anchor.startswith("d-") else "sources"
        title = html.escape(self.title, quote=True)
        return f'<a href="{page}.md#{self.anchor}" title="{title}">{html.escape(self.text)}</a>'


class Markdown(str):
    """Markdown that the book shows; `page` is the same as HTML for a notebook, where the two differ."""

    page = ""

    def __new__(cls, text: str, page: str = "") -> Markdown:
        """Return the text with its HTML."""
        made = super().__new__(cls, text)
        made.page = page
        return made

    @property
    def plain(self) -> str:
        """Return the words alone: without links, emphasis, and what keeps punctuation from being markup."""
        words = re.sub(r"\[((?:\\.|[^\]\\])*)\]\(#[\w-]+\)|\*\*", r"\1", self)
        return re.sub(r"\\([^\w\s])", r"\1", words)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/markdown": str(self), "text/plain": str(self)} | ({"text/html": self.page} if self.page else {})


def listed(parts: Sequence[str], joint: str = "and") -> str:
    """Return parts as a sentence lists them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return f" {joint} ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))
