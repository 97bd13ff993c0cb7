"""Set what cells write: sections under headings, folds, charts, and tables for the ear, a phone and a spreadsheet."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from html import escape

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer, create_figure_context, load_mime_renders
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from analysis.markup import DRAWING

Nodes = Sequence[nodes.Node]
FOLDED = "folded"
LONG = 30  # characters of a word, a digest or an address, that may break within
COMPARED, PHONE = 3, 32  # columns and, of their longest words, characters that stand side by side on a small phone


def connect(app: Sphinx) -> None:
    """Connect the events at which folds and tables are made, and say how cells, images and captions are written."""
    # Entry points fill myst-nb's list, but a copied project has none installed.
    if Drawings not in load_mime_renders():
        load_mime_renders().append(Drawings)
    app.add_css_file("figures.css")
    app.add_node(nodes.entry, override=True, html=(visit_entry, HTML5Translator.depart_entry))
    app.add_node(nodes.table, override=True, html=(visit_table, depart_table))
    app.add_node(nodes.image, override=True, html=(visit_image, HTML5Translator.depart_image))
    app.add_node(nodes.caption, override=True, html=(HTML5Translator.visit_caption, depart_caption))
    app.add_node(nodes.figure, override=True, html=(HTML5Translator.visit_figure, depart_figure))
    app.connect("doctree-read", make_sections, priority=100)  # before the contents are collected
    app.connect("doctree-resolved", fold_up)
    app.connect("doctree-resolved", set_tables)
    app.connect("doctree-resolved", set_citations)


def make_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Make sections of what a cell writes under headings, so that they stand in the contents, and drop empty cells."""
    for cell in list(doctree.findall(_classed("cell"))):
        if not cell.astext().strip() and not any(cell.findall(nodes.image)):
            cell.parent.remove(cell)
            continue
        headings = [rubric for rubric in cell.findall(nodes.rubric) if "level" in rubric]
        if not headings:
            continue
        output, parent = headings[0].parent, cell.parent
        moved = output[output.index(headings[0]) :]
        del output[output.index(headings[0]) :]
        # What follows the cell stands below its last heading, up to the next section.
        end = parent.index(cell) + 1
        while end < len(parent) and not isinstance(parent[end], nodes.section):
            moved.append(parent.pop(end))
        for node in moved:
            if node in headings:
                title = nodes.title("", "", *node.children)
                parent.insert(end, nodes.section("", title, ids=node["ids"], names=node["names"]))
                end += 1
            else:
                parent[end - 1].append(node)


def fold_up(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Fold code below what it draws, and containers of the class `folded` behind their first line.

    In print and EPUB nothing is folded: a first line that only repeats the title below it is left out, and so are code
    and citations to copy.
    """
    if app.builder.name != "html":
        unseen = (HideCodeCellNode, _classed("cell_input"), _classed("cite"))
        for node in [node for kind in unseen for node in doctree.findall(kind)]:
            node.parent.remove(node)
        for container in doctree.findall(_classed(FOLDED)):
            title = container.next_node(nodes.title)
            if title and title.astext() == container[0].astext():
                del container[0]
        return
    for code in list(doctree.findall(HideCodeCellNode)):
        cell = code.parent
        cell.remove(code)
        line = nodes.Text(f"Code for this {'figure' if cell.next_node(nodes.figure) else 'table'}")
        citation = next(cell.findall(_classed("cite")), None)
        (citation.parent if citation else cell).extend(fold([line], code.children, ["code"]))
    for container in list(doctree.findall(_classed(FOLDED))):
        line, *content = container
        folded = fold(line.children, content, container["classes"], container["ids"])
        container.parent.replace(container, folded)


def fold(line: Nodes, content: Nodes, classes: list[str], ids: Sequence[str] = ()) -> list[nodes.Node]:
    """Return what stands folded on a page, behind the line that opens it."""
    for table in (table for node in content for table in node.findall(nodes.table)):
        table["folded"] = True
    anchor = f' id="{ids[0]}"' if ids else ""
    opening = _html(f'<details class="{" ".join([*classes, "fold"])}"{anchor}><summary>')
    return [opening, *line, _html("</summary>\n"), *content, _html("</details>\n")]


def _html(text: str) -> nodes.raw:
    return nodes.raw("", text, format="html")


def _classed(name: str) -> Callable[[nodes.Node], bool]:
    """Return the test whether a node is a container of a class."""
    return lambda node: isinstance(node, nodes.container) and name in node["classes"]


def set_tables(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Let the first cell of a row be its head, and cells of a wide table carry their columns' heads for a phone.

    A table with joined cells goes without heads.
    """
    if app.builder.format != "html":
        return
    for entry in doctree.findall(nodes.entry):
        if any(len(word) > LONG for word in entry.astext().split()):
            entry["classes"].append("long")
        if [type(child) for child in entry] == [nodes.paragraph]:
            entry["ids"] += entry[0]["ids"]
            # A paragraph would be pasted as a line; on a phone, words and links of one cell stand together.
            plain = all(isinstance(child, nodes.Text) for child in entry[0])
            entry[:] = entry[0].children if plain else [nodes.inline("", "", *entry[0].children)]
    for head in doctree.findall(nodes.thead):
        rows = [row for row in head.parent.findall(nodes.row) if len(row) == len(head[-1])]
        if len(rows) < 2:
            continue
        if all(row[0].astext() for row in rows[1:]):
            next(head.parent.findall(nodes.colspec))["stub"] = 1
        if _fits(rows):
            head.parent.parent["classes"].append("fits")
            continue
        for row in rows[1:]:
            for entry, column in zip(row, head[-1], strict=True):
                entry["label"] = column.astext()


def _fits(rows: list[nodes.row]) -> bool:
    """Tell whether a table compares so little that it stays a table on a phone."""
    columns = zip(*([entry.astext().split() for entry in row] for row in rows), strict=True)
    longest = [max(len(word) for words in column for word in [*words, ""]) for column in columns]
    return len(longest) <= COMPARED and sum(longest) <= PHONE


def visit_table(writer: HTML5Translator, table: nodes.table) -> None:
    """Write a table's start as the theme does; what holds a folded one has no name by which its script measures it."""
    type(writer).visit_table(writer, table)
    if table.get("folded"):  # unseen: to measure it would be to lay it out
        writer.body[-2] = '<div class="wide">'


def depart_table(writer: HTML5Translator, table: nodes.table) -> None:
    """Write a table's end as the theme does."""
    type(writer).depart_table(writer, table)


def visit_entry(writer: HTML5Translator, entry: nodes.entry) -> None:
    """Write a table's cell with its column's head for the style sheet to show on a phone, and a head with its scope."""
    HTML5Translator.visit_entry(writer, entry)
    tag, above = writer.body.pop(), isinstance(entry.parent.parent, nodes.thead)
    if tag.startswith("<th"):
        tag = tag.replace("<th", f'<th scope="{"col" if above else "row"}"', 1)
    elif entry.get("label") and writer.builder.name == "html":
        tag = tag.replace("<td", f'<td data-label="{escape(entry["label"])}"', 1)
    writer.body.append(tag)


def set_citations(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Make containers of a bibliography's entries: docutils gives them a deprecated role, in a list of no items."""
    for entry in list(doctree.findall(nodes.citation)) if app.builder.format == "html" else ():
        entry.replace_self(nodes.container("", *entry.children, classes=["citation"], backrefs=entry["backrefs"]))


class Drawings:
    """Renderer of charts, as myst-nb asks for one: on a page two images, of which the style sheet shows one."""

    mime_priority_overrides = (("*", DRAWING, 1),)

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Write a chart's figure, and what stands below it, into the page; None for any other MIME type."""
        if data.mime_type != DRAWING:
            return None
        chart, page = data.content, renderer.renderer
        name, alt = chart["name"], chart["alt"]
        files = {"svg": chart["svg"].encode(), "print.svg": chart["plain"].encode()}  # the former to take away
        files |= {f"{width}.svg": chart[width].encode() for width in ("wide", "narrow")}
        files |= {"png": base64.b64decode(chart["png"]), "print.pdf": base64.b64decode(chart["pdf"])}
        uris = {ending: renderer.write_file([f"{name}.{ending}"], files[ending], overwrite=True) for ending in files}
        images = [_image(uris[f"{width}.svg"], chart[width], width, alt) for width in ("wide", "narrow")]
        printed = f"{uris['print.svg'].removesuffix('svg')}*"  # the builder takes the form that it knows
        plain = nodes.image(uri=printed, alt=alt)
        options = {"name": name, "caption": chart["caption"], "caption_before": True}
        with create_figure_context(page, options, data.line):
            page.current_node += addnodes.only("", *images, expr="builder_html")
            page.current_node += addnodes.only("", plain, expr="not builder_html")
        page.nested_render_text(chart["below"], data.line)
        return []


def _image(uri: str, svg: str, width: str, alt: str) -> nodes.image:
    """Return an image that is to be written with its size, so that no line moves when it arrives."""
    sides = re.findall(r'\b(width|height)="([\d.]+)pt"', svg)
    size = "".join(f' {side}="{float(points) * 4 / 3:.0f}"' for side, points in sides)
    # `dark-light` keeps the theme's filter off: the drawing turns dark by itself.
    return nodes.image(uri=uri, alt=alt, classes=[f"evidence-{width}", "dark-light"], size=size)


def visit_image(page: HTML5Translator, image: nodes.image) -> None:
    """Write the size of a drawing, and that it is fetched when it is near: of two widths only the one shown is."""
    HTML5Translator.visit_image(page, image)
    if "size" in image:
        page.body.append(page.body.pop().replace(" />", f'{image["size"]} loading="lazy" />'))


def depart_caption(page: HTML5Translator, caption: nodes.caption) -> None:
    """Close the caption's element where the images follow; docutils leaves it open to the figure's end."""
    HTML5Translator.depart_caption(page, caption)
    if isinstance(caption.parent, nodes.figure) and caption.parent[0] is caption:
        page.body.append("</figcaption>\n")


def depart_figure(page: HTML5Translator, figure: nodes.figure) -> None:
    """Close a figure whose caption is closed already."""
    if isinstance(figure[0], nodes.caption):
        page.body.append("</figure>\n")
    else:
        HTML5Translator.depart_figure(page, figure)
