"""Drawings in a book: two images on a page, the plain SVG in an EPUB, the PDF in print."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from myst_nb.core.render import load_mime_renders

from analysis.book import elements
from analysis.showing.charts import chart
from tests import charts

# A warning is an error.
BUILDS = """
from sphinx.cmd.build import main
for builder in ("html", "epub", "latex"):
    if main(["-q", "-W", "-b", builder, "-d", "../trees", ".", f"../{builder}"]):
        raise SystemExit(builder)
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a book of one page, whose cell has been run, with what each builder made of it."""
    home = tmp_path_factory.mktemp("book") / "source"
    home.mkdir()
    output = {"output_type": "execute_result", "execution_count": 1, "metadata": {}}
    output["data"] = chart(charts.draw("amounts"), "fig-one", "Message", "Unit.", alt="Bars")._repr_mimebundle_()
    cell = {"cell_type": "code", "execution_count": 1, "source": "fig", "outputs": [output]}
    cell["metadata"] = {"tags": ["remove-input"]}
    title = {"cell_type": "markdown", "source": "# Page", "metadata": {}}
    page = {"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [title, cell]}
    (home / "index.ipynb").write_text(json.dumps(page))
    (home / "conf.py").write_text(
        "from analysis.book import elements\n"
        "extensions, nb_execution_mode, numfig = ['myst_nb'], 'off', True\n"
        "myst_enable_extensions, myst_url_schemes = ['colon_fence'], ['csv', 'picture']\n"
        "project = version = copyright = 'One'\n"
        "def setup(app):\n    elements.connect(app)\n"
    )
    # One process for all: most of its time goes into what it imports.
    done = subprocess.run([sys.executable, "-c", BUILDS], cwd=home, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return home.parent


def test_a_page_shows_a_wide_and_a_narrow_image_below_the_caption(built):
    page = (built / "html" / "index.html").read_text("utf-8")
    (figure,) = re.findall(r"<figure.*?</figure>", page, re.S)
    caption, _, images = figure.partition("</figcaption>")
    assert "<strong>Message.</strong> Unit." in caption and "<img" not in caption
    assert re.findall(r'class="([^"]*)"', images) == ["evidence-wide dark-light", "evidence-narrow dark-light"]
    assert images.count('alt="Bars"') == 2
    assert "figcaption" not in images
    assert "figures.css" in page


def test_an_epub_has_the_plain_narrow_drawing(built):
    out = built / "epub"
    page = (out / "index.xhtml").read_text("utf-8")
    (image,) = re.findall(r'src="(_images/[^"]+)"', page)
    assert (out / image).read_text("utf-8").strip() == charts.draw("amounts").narrow.svg().strip()
    assert page.count("<figcaption>") == page.count("</figcaption>") == 1


def test_print_has_the_wide_drawing_below_its_caption(built):
    out = built / "latex"
    (source,) = out.glob("*.tex")
    figure = source.read_text("utf-8").partition(r"\begin{figure}")[2].partition(r"\end{figure}")[0]
    assert figure.index(r"\caption{") < figure.index("sphinxincludegraphics")
    (image,) = re.findall(r"\{\{([\w.-]+)\}\.pdf\}", figure)
    assert (out / f"{image}.pdf").read_bytes() == charts.draw("amounts").pdf()


def test_other_outputs_are_left_to_the_default_renderer():
    class Data:
        mime_type = "text/plain"

    assert elements.Drawings.handle_mime(None, Data, False) is None
    assert load_mime_renders() is load_mime_renders()  # the list is kept, so that what is added stays
