"""Show a drawing that comes wide and narrow as two images, of which the page's style sheet shows one."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from pathlib import Path

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer, load_mime_renders
from myst_nb.sphinx_ext import OUTPUT_FOLDER
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.writers.html5 import HTML5Translator

from analysis.markup import DRAWING

WIDTHS = ("wide", "narrow")
COPIES = {"svg": str.encode, "png": base64.b64decode}  # to take away: how each is written


class Drawings:
    """Renderer of drawings, as myst-nb asks for one."""

    mime_priority_overrides = (("html", DRAWING, 1),)  # other builders take the plain SVG or the PDF beside it

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Return an image for each width, with the cell's alternative text; None for any other MIME type."""
        if data.mime_type != DRAWING:
            return None
        images = []
        name = data.cell_metadata.get("mystnb", {}).get("figure", {}).get("name", "figure")
        for form, written in COPIES.items():
            if form in data.content:
                renderer.write_file([f"{name}.{form}"], written(data.content[form]), overwrite=True)
        for width in WIDTHS:
            svg = data.content[width]
            images += renderer.render_image(dataclasses.replace(data, mime_type="image/svg+xml", content=svg))
            # A name that a reader who saves the file knows again, instead of a bare digest.
            file = f"{name}-{width}-{hashlib.sha256(svg.encode()).hexdigest()[:8]}.svg"
            images[-1]["uri"] = renderer.write_file([file], svg.encode(), exists_ok=True)
            # `dark-light` keeps the theme's filter off: the drawing turns dark by itself.
            images[-1]["classes"] = [*images[-1]["classes"], f"evidence-{width}", "dark-light"]
        return images


def copy_of(app: Sphinx, docname: str, file: str) -> bytes:
    """Return a picture to take away, as it was written when its page was read; raise ExtensionError where none was."""
    path = Path(app.outdir).parent / OUTPUT_FOLDER / file
    if not path.exists():
        raise ExtensionError(
            f"{docname}: figure {path.stem} offers its picture, but its cell does not return figures.titled(…)"
        )
    return path.read_bytes()


def connect(app: Sphinx) -> None:
    """Add the renderer to myst-nb's list, and say how figures are written: size, and the end of a caption above."""
    # Entry points fill the list, but a copied project has none installed.
    if Drawings not in load_mime_renders():
        load_mime_renders().append(Drawings)
    app.add_css_file("figures.css")
    app.add_node(nodes.image, override=True, html=(visit_image, HTML5Translator.depart_image))
    app.add_node(nodes.caption, override=True, html=(HTML5Translator.visit_caption, depart_caption))
    app.add_node(nodes.figure, override=True, html=(HTML5Translator.visit_figure, depart_figure))


def visit_image(page: HTML5Translator, image: nodes.image) -> None:
    """Tell a drawing's size, so that no line moves when it arrives; of two widths only the one shown is fetched."""
    path = Path(page.builder.srcdir, image["uri"])
    HTML5Translator.visit_image(page, image)
    if page.builder.name == "html" and path.suffix == ".svg" and path.exists():
        drawing = path.read_text("utf-8").partition("<svg")[2]
        sides = re.findall(r'\b(width|height)="([\d.]+)pt"', drawing[:1000])
        sized = "".join(f' {side}="{float(points) * 4 / 3:.0f}"' for side, points in sides)
        page.body.append(page.body.pop().replace(" />", f'{sized} loading="lazy" />'))


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
