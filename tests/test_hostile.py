"""Articles are untrusted: whatever stands in them is shown as text, runs nothing, asks for nothing."""

from __future__ import annotations

import csv
import json
import re

import pypdf
import pytest
from conftest import Project, garden, need
from playwright.sync_api import Browser

from analysis.markup import visible

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
    """Return a coding of the hostile article: a line of it is a sentence, and some carry a claim."""
    entries = ['[article]\nwritten = 2018-01-02  # before the others\nwritten_from = "its making"\n']
    for name, line in LINES.items():
        reads = re.sub(r"[\[\]{}]", lambda bracket: bracket[0] * 2, line)
        reads = f"[{reads}]{{mood}}" if name in MARKED else reads
        quoted = json.dumps(reads, ensure_ascii=False).replace("\x7f", "\\u007f")
        entries.append(f'[[sentence]]\nreads = {quoted}\nstatus = "assertion"\n')
    return "\n".join(entries)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the tiny book with a hostile article among its sources, hostile words among its claims."""
    project = garden(tmp_path_factory.mktemp("hostile"))
    (project.path / "seeds" / NAME).write_text("\n\n".join(LINES.values()), "utf-8")
    (project.path / "coding" / "900.toml").write_text(coding(), "utf-8")
    project.edit("coding/claims.toml", "owner ", 'mood      = { about = "how it was said" }\nowner ')
    with (project.path / "pages" / "sources.md").open("a", encoding="utf-8") as page:
        page.write(TABLES)
    done = project.build()
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture(scope="module")
def printed(hostile: Project) -> pypdf.PdfReader:
    """Return its PDF."""
    need("xelatex")
    need("latexmk")
    done = hostile.build("--builder", "pdflatex")
    assert done.returncode == 0, done.stderr
    return pypdf.PdfReader(hostile.path / "_build" / "latex" / "garden.pdf")


def _said() -> list[str]:
    return [visible(line) for line in LINES.values()]


def test_each_line_is_shown_as_text(hostile: Project, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((hostile.html / "pages" / "sources.html").as_uri())
    shown = re.sub(r"\s+", " ", page.inner_text("article"))
    page.close()
    assert [line for line in _said() if line not in shown] == []


def test_nothing_runs_and_nothing_is_asked_of_other_hosts(hostile: Project, browser: Browser) -> None:
    asked, dialogs, titles = [], [], []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for path in sorted((hostile.html / "pages").glob("*.html")):
        page.goto(path.as_uri())
        for link in page.query_selector_all("article p a.evidence")[:5]:
            link.focus()
        titles.append(page.title())
    page.close()
    assert dialogs == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert "owned" not in titles
    assert list(hostile.path.rglob("owned")) == []


def test_pages_hold_no_element_that_an_article_brought(hostile: Project) -> None:
    for path in hostile.html.rglob("*.html"):
        page = path.read_text("utf-8")
        assert not re.search(r"<script>(?:alert|document)|<img src=.?x\b|onerror=\"|\"javascript:alert", page), path
        assert not re.search(r"<a [^>]*evil\.example", page), path
        assert "root:x:" not in page


def test_downloads_keep_the_words_and_give_spreadsheets_no_formula(hostile: Project) -> None:
    article = LINES["formula"]
    data = hostile.html / "data"
    for path in data.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert [cell for cell in cells if re.match(r"[=@\t\r]|[+-](?![\d.]+$)", cell)] == []
    with (data / "sentences.csv").open(encoding="utf-8-sig", newline="") as file:
        assert f"'{article}" in [row["text"] for row in csv.DictReader(file)]
    assert json.loads((data / "evidence.jsonld").read_text("utf-8"))


def test_the_pdf_shows_the_text_and_runs_no_shell(hostile: Project, printed: pypdf.PdfReader) -> None:
    shown = re.sub(r"\s+", "", "".join(page.extract_text() for page in printed.pages))
    for words in (r"\input{/etc/passwd}", r"\write18{touchowned}", "{{config}}", "<script>", "[U+202E]", "[U+001B]"):
        assert words in shown, words
    assert "root:x:" not in shown
    assert list(hostile.path.rglob("owned")) == []


def test_what_latex_takes_for_its_own_stands_in_titles_as_it_is(hostile: Project, printed: pypdf.PdfReader) -> None:
    assert printed.metadata.title == "Beds & borders, 100 % a_b #1"
    assert printed.metadata.author == "A. Gardener & Sons_"
    assert "Beds & borders, 100 % a_b #1" in printed.pages[0].extract_text().replace("\n", " ")
    assert (hostile.path / "_build" / "latex" / "made-of.txt").exists()
