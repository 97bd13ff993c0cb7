"""A hostile article for the tiny book: what stands in it is markup, commands, formulas and characters that hide."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Project

LINES = {
    "script": "BMW said on Friday <script>document.title='owned';fetch('https://evil.example')</script> that it is so.",
    "event handler": "<img src=x onerror=\"document.title='owned'\"> <svg onload=alert(1)> was seen.",
    "HTML": "<b>bold</b> **bold** &lt;i&gt; &#60;u&#62; ]]> <!-- said.",
    "role": '{eval}`__import__("os").system("touch owned")` and {include}`/etc/passwd` said Harald Krüger.',
    "include": "```{include} /etc/passwd",
    "cell": "```{code-cell} ipython3",
    "cell's code": 'open("owned", "w").write("x")',
    "raw block": "````{raw} html",
    "colon fence": ":::{raw} latex",
    "heading": "# A heading that is none",
    "anchor": "(s000-01)=",
    "anchors": "s2-01 #s2-01 [7](#s2-01) d-half said so.",
    "references": "{numref}`fig-words` {cite}`garden` [^1] said so.",
    "links": "[click](javascript:alert(1)) ![x](https://evil.example/y.png) <https://evil.example> said so.",
    "bare links": "https://evil.example/z www.evil.example mailto:x@evil.example said so.",
    "front matter": "--- title: owned ---",
    "LaTeX": r"\input{/etc/passwd} \write18{touch owned} \immediate\openout5=owned \end{document} was said.",
    "mathematics": r"$\frac{1}{0}$ $$x^2$$ % & # ~ ^ _ was said.",
    "template": "{{ config }} {% for x in y %} ${HOME} <%= x %> *** ___ | a | b | was said.",
    "formula": "=cmd|' /C calc'!A0 sold 636,000 units.",
    "at sign": "@SUM(A1) said so.",
    "plus": "+1+1 is what it says.",
    "mathematics in names": "Said Jean-<i>Luc $Picard$, chief executive of $BMW_{x}$ Ltd., “\\textbf{going} on”.",
    "bidirectional": "Talks with Great Wall are “going \u202ewell\u202c”, \u2066isolated\u2069, said BMW.",
    "zero width": "The zero\u200bwidth \ufeffmark of BMW was seen.",
    "controls": "A bell \x07 and an escape \x1b[31mred and a delete \x7f were heard.",
    "backslashes": "A path C:\\new\\table and a last \\",
    "JSON-LD": '"}</script><script>alert(2)</script> was sold.',
}
NAME = "900_<b>$x_1$`{eval}`[a](b)&amp;'\".txt"


# Lines whose words carry a claim, and tables that show them and the article.
MARKED = ("script", "role", "LaTeX", "bidirectional")
TABLES = """
```{code-cell} ipython3
from analysis.showing import tables

tables.table(register.claims(report.said().record), "tbl-claims", "Every claim.")
```

```{code-cell} ipython3
tables.table(register.articles(report.said().record), "tbl-articles", "Every article.")
```
"""


def coding() -> str:
    """Return a coding of the article: a line of it is a sentence, and some carry a claim."""
    entries = ['[article]\nwritten = 2018-01-02  # before the others\nwritten_from = "its making"\n']
    for name, line in LINES.items():
        reads = re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, line)
        reads = f"[{reads}]{{mood}}" if name in MARKED else reads
        quoted = json.dumps(reads, ensure_ascii=False).replace("\x7f", "\\u007f")
        entries.append(f'[[sentence]]\nreads = {quoted}\nstatus = "assertion"\n')
    return "\n".join(entries)


def add(book: Project) -> None:
    """Put the article among a book's sources, a claim of its words among the claims, and both on its page of sources."""
    (book.path / "seeds" / NAME).write_text("\n\n".join(LINES.values()), "utf-8")
    (book.path / "coding" / "900.toml").write_text(coding(), "utf-8")
    book.edit("coding/claims.toml", "owner ", 'mood      = { about = "how it was said" }\nowner ')
    with (book.path / "pages" / "sources.md").open("a", encoding="utf-8") as page:
        page.write(TABLES)
