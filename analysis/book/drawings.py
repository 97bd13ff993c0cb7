"""Show a drawing that comes wide and narrow as two images, of which the page's style sheet shows one."""

from __future__ import annotations

import dataclasses
import hashlib

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer, load_mime_renders
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

MIME = "application/vnd.evidence.drawing+json"  # {"wide": SVG, "narrow": SVG}


class Drawings:
    """Renderer of drawings, as myst-nb asks for one."""

    mime_priority_overrides = (("html", MIME, 1),)  # other builders take the plain SVG or the PDF beside it

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Return an image for each width, with the cell's alternative text; None for any other MIME type."""
        if data.mime_type != MIME:
            return None
        images = []
        name = data.cell_metadata.get("mystnb", {}).get("figure", {}).get("name", "figure")
        for width, svg in data.content.items():
            images += renderer.render_image(dataclasses.replace(data, mime_type="image/svg+xml", content=svg))
            # A name that a reader who saves the file knows again, instead of a bare digest.
            file = f"{name}-{width}-{hashlib.sha256(svg.encode()).hexdigest()[:8]}.svg"
            images[-1]["uri"] = renderer.write_file([file], svg.encode(), exists_ok=True)
            # `dark-light` keeps the theme's filter off: the drawing turns dark by itself.
            images[-1]["classes"] = [*images[-1]["classes"], f"evidence-{width}", "dark-light"]
        return images


def connect(app: Sphinx) -> None:
    """Add the renderer to myst-nb's list, and let a caption above its figure end before the images."""
    # Entry points fill the list, but a copied project has none installed.
    if Drawings not in load_mime_renders():
        load_mime_renders().append(Drawings)
    app.add_css_file("figures.css")
    for node, depart in ((nodes.caption, depart_caption), (nodes.figure, depart_figure)):
        visit = getattr(HTML5Translator, f"visit_{node.__name__}")
        app.add_node(node, override=True, html=(visit, depart))


def depart_caption(page: HTML5Translator, caption: nodes.caption) -> None:
    """Close the caption's element where the images follow; docutils leaves it open to the figure's end."""
    type(page).depart_caption(page, caption)
    if isinstance(caption.parent, nodes.figure) and caption.parent[0] is caption:
        page.body.append("</figcaption>\n")


def depart_figure(page: HTML5Translator, figure: nodes.figure) -> None:
    """Close a figure whose caption is closed already."""
    if isinstance(figure[0], nodes.caption):
        page.body.append("</figure>\n")
    else:
        type(page).depart_figure(page, figure)
