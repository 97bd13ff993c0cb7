"""Describe the pages to machines, in the words of those who ask: `head.html` of the theme has the tags."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

from analysis.book import editions, inputs, pages

LENGTH = 200  # characters of a description that a search engine or a preview shows


def connect(app: Sphinx) -> None:
    """Connect the events at which a page's head is written."""
    app.add_config_value("evidence_descriptions", {}, "html")  # by page; else its opening words
    app.add_config_value("evidence_picture", "", "html")  # a PNG below the project's folder, for previews of links
    app.connect("config-inited", show, priority=200)
    app.connect("html-page-context", describe)


def show(app: Sphinx, config: Config) -> None:
    """Put the picture for previews of links beside the pages."""
    if config.evidence_picture:
        config.html_static_path = [*config.html_static_path, config.evidence_picture]


def describe(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Tell what a page is, what it is part of, who wrote it and when, and what it is computed from."""
    if app.builder.name != "html" or (doctree is None and pagename != pages.ROOT):
        return
    config, report = app.config, inputs.report(app)
    # The page at the book's folder leads on to the first one, and is previewed as that one is.
    page = pagename if doctree else config.root_doc
    cff, book = report.book.citation(), str(config.html_title or config.project)
    words = opening(doctree) if doctree else cff["title"]
    pdf = next((file for file in app.env.evidence_editions if file.endswith(".pdf")), "")
    picture = config.evidence_picture

    def address(path: str) -> str:
        return urljoin(f"{config.html_baseurl.rstrip('/')}/", path) if config.html_baseurl and path else ""

    told = {
        "front": page == config.root_doc,
        "cited": doctree is not None,
        "described": 'name="description"' in context["metatags"],
        "title": book if page == config.root_doc else app.env.titles[page].astext(),
        "book": book,
        "words": config.evidence_descriptions.get(page, words),
        "authors": report.book.authors(),
        "institution": config.author,
        "released": cff["date-released"],
        "license": cff["license"],
        "keywords": cff.get("keywords", []),
        "language": config.language,
        "articles": report.articles(),
        "url": address(app.builder.get_target_uri(page)),
        "pdf": address(pdf and f"{editions.FOLDER}/{pdf}"),
        "picture": address(picture and f"_static/{Path(picture).name}"),
    }
    context["metatags"] += app.builder.templates.render("head.html", told)
    context["description"] = told["words"]


def opening(doctree: nodes.document) -> str:
    """Return a page's opening words, whole where they are few, else up to a word's end."""
    words = ""
    for paragraph in doctree.findall(nodes.paragraph):
        if isinstance(paragraph.parent, nodes.section) and not paragraph["classes"]:
            words = f"{words} {paragraph.astext()}".strip().replace("\n", " ")
        if len(words) > LENGTH:
            return words[:LENGTH].rpartition(" ")[0] + " …"
    return words
