"""Write Markdown, the one form in which everything shows itself; HTML for notebooks is made from it.

Links lead to anchors: a sentence (`s002-07`), or a computed value (`d-harvest-before`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# The scheme of links that the book leads to files beside its pages; a link may carry the content, in base64.
FILE = "evidence"
# The MIME type of a chart that a cell hands to the book: its name, caption, alternative text, files, what is below it.
DRAWING = "application/vnd.evidence.drawing+json"
# A comma is no markup, and figures are full of them.
_PUNCTUATION = re.compile(r"([!-+\--/:-@\[-`{-~])")
# Control characters, which XML and TeX refuse; what hides letters (zero width, tags) or turns their order (bidi).
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)(?:\{[^}]*\})?")


def visible(text: str) -> str:
    """Return text on one line, with a code in the place of each character that could not be seen.

    >>> visible("going\\u200b well,\\n\\u202ethey said")
    'going[U+200B] well, [U+202E]they said'
    """
    return with_codes(" ".join(text.split()))


def with_codes(line: str) -> str:
    """Return a line with a code in the place of each character that could not be seen."""
    return _UNSEEN.sub(lambda match: f"[U+{ord(match.group()):04X}]", line)


def escape(text: str) -> str:
    """Return text that Markdown shows as it is: nothing in it can be markup.

    >>> print(escape("{eval}`x` <b> $a$"))
    \\{eval\\}\\`x\\` \\<b\\> \\$a\\$
    """
    return _PUNCTUATION.sub(r"\\\1", visible(text))


class Shown:
    """What shows itself as Markdown; a notebook, which renders HTML first, gets the same as HTML."""

    def _repr_markdown_(self) -> str:
        raise NotImplementedError

    def _repr_html_(self) -> str:
        return page(self._repr_markdown_())


@dataclass(frozen=True)
class Link(Shown):
    """Words that lead to an anchor."""

    text: str
    anchor: str

    def __str__(self) -> str:
        return self.text

    def _repr_markdown_(self) -> str:
        return f"[{escape(self.text)}](#{self.anchor})"


class Markdown(str, Shown):
    """Markdown as text that shows itself."""

    def _repr_pretty_(self, printer, cycle: bool) -> None:
        """Be plain text in a notebook without quotation marks: of nothing, nothing is to be seen."""
        printer.text(str(self))

    @property
    def plain(self) -> str:
        """Return the words alone: without links, emphasis, and what keeps punctuation from being markup."""
        return re.sub(rf"\\{_PUNCTUATION.pattern}", r"\1", re.sub(r"(?<!\\)\*\*?", "", _LINK.sub(r"\1", self)))

    def _repr_markdown_(self) -> str:
        return str(self)


def markdown(shown: object) -> str:
    """Return anything as Markdown: what shows itself as it does, several things as a list, all else as plain words."""
    if isinstance(shown, tuple):
        return ", ".join(map(markdown, shown))
    return shown._repr_markdown_() if isinstance(shown, Shown) else escape(str(shown))


def page(text: str) -> str:
    """Return Markdown as HTML for a notebook: links to evidence lead into the appendices' files.

    A directive's fence is left out, its title and body stay; so are links to what only the built book has, and what
    stands folded to be cited.
    """
    from markdown_it import MarkdownIt  # a check, which shows nothing, need not pay for it

    title = r"^(?P<fence>`{3,}|:{3,})\{[\w-]+\} ?(?P<title>.*)$\n(?::\w[\w-]*:.*\n)*"
    text = re.sub(r"^(:{3,})\{container\} folded cite\n.*?^\1$", "", text, flags=re.M | re.S)
    text = re.sub(r"^:{3,}\{container\}.*\n", "", text, flags=re.M)  # what follows names a class, and is no title
    body = re.sub(title, r"**\g<title>**\n", text, flags=re.M).replace("****\n", "")
    body = re.sub(r"^(?:`{3,}|:{3,})$|^\([\w-]+\)=$|\{[.#][^}]*\}", "", body, flags=re.M)
    body = re.sub(r"\[([^\]]*)\]\((?!#|https?:)[^)]*\)", r"\1", body)
    rendered = MarkdownIt("commonmark", {"html": False}).enable("table").render(body)
    rendered = re.sub(r'href="#(d-)', r'href="register.md#\1', rendered)
    rendered = re.sub(r'href="#', 'href="sources.md#', rendered).strip()
    return rendered[3:-4] if rendered.startswith("<p>") and rendered.count("<p>") == 1 else rendered


def listed(parts: Sequence[str], joint: str = "and") -> str:
    """Return parts as a sentence lists them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return f" {joint} ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def labelled(pairs: Iterable[tuple[str, object]], joint: str = "\\\n") -> str:
    """Return pairs of label and content as Markdown lines: “Formula: 3 × 4”."""
    return joint.join(f"{escape(label)}: {markdown(content)}" for label, content in pairs)


def capital(words: str) -> str:
    """Return words that begin with a capital and are otherwise as they were.

    >>> capital("from January to July")
    'From January to July'
    """
    return words[:1].upper() + words[1:]
