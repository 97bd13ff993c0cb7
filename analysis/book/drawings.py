"""Show a chart as a figure: on a page two images, of which the style sheet shows the one that fits, elsewhere one."""

from __future__ import annotations

import base64
import hashlib
import re

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer, create_figure_context, load_mime_renders
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from analysis.markup import DRAWING


class Drawings:
    """Renderer of charts, as myst-nb asks for one."""

    mime_priority_overrides = (("*", DRAWING, 1),)

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Write a chart's figure, and what stands below it, into the page; None for any other MIME type."""
        if data.mime_type != DRAWING:
            return None
        chart, page = data.content, renderer.renderer
        name, alt = chart["name"], chart["alt"]
        written = {"svg": chart["svg"].encode(), "print.svg": chart["plain"].encode()}  # the former to take away
        written |= {"png": base64.b64decode(chart["png"]), "print.pdf": base64.b64decode(chart["pdf"])}
        for form, content in written.items():
            uri = renderer.write_file([f"{name}.{form}"], content, overwrite=True)
        images = [_image(renderer, f"{name}-{width}", chart[width], width, alt) for width in ("wide", "narrow")]
        plain = nodes.image(uri=uri.removesuffix("pdf") + "*", alt=alt)  # the builder takes the form that it knows
        options = {"name": name, "caption": chart["caption"], "caption_before": True}
        with create_figure_context(page, options, data.line):
            page.current_node += addnodes.only("", *images, expr="builder_html")
            page.current_node += addnodes.only("", plain, expr="not builder_html")
        page.nested_render_text(chart["below"], data.line)
        return []


def _image(renderer: NbElementRenderer, name: str, svg: str, width: str, alt: str) -> nodes.image:
    """Return an image that is to be written with its size, so that no line moves when it arrives."""
    # A name that a reader who saves the file knows again, instead of a bare digest.
    file = f"{name}-{hashlib.sha256(svg.encode()).hexdigest()[:8]}.svg"
    sides = re.findall(r'\b(width|height)="([\d.]+)pt"', svg)
    size = "".join(f' {side}="{float(points) * 4 / 3:.0f}"' for side, points in sides)
    # `dark-light` keeps the theme's filter off: the drawing turns dark by itself.
    classes = [f"evidence-{width}", "dark-light"]
    uri = renderer.write_file([file], svg.encode(), exists_ok=True)
    return nodes.image(uri=uri, alt=alt, classes=classes, size=size)


def connect(app: Sphinx) -> None:
    """Add the renderer to myst-nb's list, and say how figures are written: late, and the end of a caption above."""
    # Entry points fill the list, but a copied project has none installed.
    if Drawings not in load_mime_renders():
        load_mime_renders().append(Drawings)
    app.add_css_file("figures.css")
    app.add_node(nodes.image, override=True, html=(visit_image, HTML5Translator.depart_image))
    app.add_node(nodes.caption, override=True, html=(HTML5Translator.visit_caption, depart_caption))
    app.add_node(nodes.figure, override=True, html=(HTML5Translator.visit_figure, depart_figure))


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
