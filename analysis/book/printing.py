"""Set the printed book: title page, tables that fit, headings and sources that stay with theirs, pages to look at."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.texescape import escape
from sphinx.writers.latex import LATEXSECTIONNAMES

from analysis.book import evidence, inputs
from analysis.markup import capital

LINE = 100  # characters that stand side by side on the page in the tables' size
BELOW = ("Note: ", "Source: ")  # how lines begin that belong to the figure above them
GAP = 3  # characters that the space between columns takes
LONG = 600  # a table of more characters, about a fifth of a page, may break over pages


def connect(app: Sphinx) -> None:
    """Connect the events at which the title page is written, and at which all pages stand in one tree."""
    app.connect("env-updated", entitle)
    app.connect("doctree-resolved", set_in_print, priority=900)


def entitle(app: Sphinx, env: BuildEnvironment) -> None:
    """Hand the title page and the PDF's metadata what CITATION.cff and the articles say."""
    if app.builder.format != "latex":
        return
    cff = inputs.report(app).book.citation()
    released = cff["date-released"]
    subtitle = capital(cff["title"].partition(": ")[2])
    commands = {
        "reportsubtitle": escape(subtitle),
        "reportedition": escape(f"Version {cff['version']}, {released.day} {released:%B %Y}"),
        "reportread": "Computed from the articles that are printed in it in full",
    }
    lines = [rf"\renewcommand{{\{name}}}{{{text}}}" for name, text in commands.items()]
    metadata = {"lang": app.config.language, "subject": subtitle, "keywords": ", ".join(cff.get("keywords", []))}
    lines += [rf"\hypersetup{{pdf{name}={{{escape(text)}}}}}" for name, text in metadata.items()]
    app.builder.context["preamble"] += "\n" + "\n".join(lines)
    # Jupyter Book hands the book's title over as if it were LaTeX.
    book = str(app.config.html_title or app.config.project)
    titles = dict.fromkeys((book, escape(app.config.project)), escape(book))
    app.config.latex_documents = [
        (start, target, titles.get(title, title), *others)
        for start, target, title, *others in app.config.latex_documents
    ]


def stand_alone(app: Sphinx) -> None:
    """Put the one page that a browser prints where its links lead from: Sphinx writes it a folder below."""
    page = f"{app.config.root_doc}.html"
    text = Path(app.outdir, page).read_text("utf-8").replace(f'href="{page}#', 'href="#')
    Path(app.outdir, "index.html").write_text(text, "utf-8")


def set_in_print(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Give LaTeX what it needs to know besides the text."""
    if app.builder.format != "latex":
        return
    for mend in (fit, underline, tell_pages, keep_sources, keep_backlinks):
        mend(doctree)
    if docname == app.config.root_doc:
        put_in_front(doctree)
    keep_heads(doctree)


def underline(doctree: nodes.document) -> None:
    """Mark the words of links to derived values, which paper cannot shade, by a class that LaTeX sets as a role."""
    for link, anchor in evidence.links(doctree):
        for words in link.findall(nodes.inline) if anchor.startswith("d-") else ():
            words["classes"] = ["computed"]  # LaTeX looks up a role by all of its classes at once


def fit(doctree: nodes.document) -> None:
    """Set the widths of columns for LaTeX, which would make them all alike."""
    for table in doctree.findall(nodes.table):
        rows = [[entry.astext() for entry in row] for row in table.findall(nodes.row)]
        table["classes"] += ["colwidths-given"] + ["longtable"] * (len(table.astext()) > LONG)
        columns = widths(list(zip(*rows, strict=True)))
        for column, width in zip(table.findall(nodes.colspec), columns, strict=True):
            column["colwidth"] = width


def keep_heads(doctree: nodes.document) -> None:
    """Ask for room where a heading introduces a table, alone or with a line: LaTeX would part them."""
    for section in list(doctree.findall(nodes.section)):
        blocks = section.findall(lambda node: isinstance(node, nodes.paragraph | nodes.table))
        if any(isinstance(block, nodes.table) for block in islice(blocks, 2)):
            section.insert(0, _latex(r"\Needspace{15\baselineskip}"))


def widths(columns: list[tuple[str, ...]]) -> list[int]:
    """Return widths in characters: no word is cut, and the rest goes to the column whose longest cell is the tallest.

    >>> widths([("Claim", "harvest in all"), ("Says", "a " * 200)])
    [10, 90]
    """
    taken = [max(len(word) for cell in column for word in [*cell.split(), ""]) + GAP for column in columns]
    cells = [max(map(len, column)) for column in columns]
    for _ in range(LINE - sum(taken)):
        tallest = max(range(len(columns)), key=lambda index: cells[index] / taken[index])
        taken[tallest] += 1
    return taken


def tell_pages(doctree: nodes.document) -> None:
    """Tell the page of each anchor that stands in a sentence by its own name: “s002-07 (p. 23)”."""
    in_tables = {link for table in doctree.findall(nodes.table) for link in table.findall(nodes.reference)}
    for link in list(doctree.findall(nodes.reference)):
        page, _, anchor = link.get("refuri", "").lstrip("%").partition("#")
        if anchor and link.astext() == anchor and link not in in_tables:
            label = rf"~(p.~\pageref{{\detokenize{{{page}:{anchor}}}}})"
            link.replace_self([link, nodes.raw("", label, format="latex")])


def keep_sources(doctree: nodes.document) -> None:
    """Set a figure's note and the line that names its sources into the figure, which LaTeX moves to where it fits."""
    for figure in list(doctree.findall(nodes.figure)):
        legend = nodes.legend()
        while (line := figure.next_node(nodes.paragraph, ascend=True)) and line.astext().startswith(BELOW):
            line.parent.remove(line)
            legend += line
        if legend.children:
            figure += legend


def keep_backlinks(doctree: nodes.document) -> None:
    """Set the line that tells where a sentence is used directly below it, and the sentence's anchor into it.

    An anchor before a sentence would stay on the last page where the sentence no longer fits; no page parts the two.
    """
    for line in [node for node in doctree.findall(nodes.paragraph) if "evidence-uses" in node["classes"]]:
        index = line.parent.index(line)
        anchor, sentence = line.parent[index - 2 : index]
        line.parent[index - 2 : index + 1] = [_latex(r"{\interlinepenalty=10000"), sentence, _latex(r"\par}")]
        sentence.insert(0, anchor)
        sentence += [_latex(r"\\"), nodes.inline("", "", *line.children, classes=["uses"])]


def put_in_front(doctree: nodes.document) -> None:
    """Take the numbers off the front page's headings: LaTeX would make chapters of them, and count on from there."""
    front = doctree.next_node(nodes.section)
    front[1:1] = _heading(front[0].astext(), 1)
    for section in [child for child in front if isinstance(child, nodes.section)]:
        section.parent.replace(section, [*_heading(section[0].astext(), 2), *section[1:]])


def _heading(text: str, level: int) -> list[nodes.Node]:
    """Return a heading without a number, with its place in the contents and in the page's foot."""
    title, kind = escape(text), LATEXSECTIONNAMES[level]
    listed = rf"\phantomsection\addcontentsline{{toc}}{{{kind}}}{{{title}}}\markboth{{{title}}}{{}}"
    return [nodes.rubric("", text, **{"heading-level": level}), _latex(listed)]


def _latex(text: str) -> nodes.raw:
    return nodes.raw("", f"{text}\n", format="latex")
