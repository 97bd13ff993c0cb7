"""Describe the pages to machines."""

from __future__ import annotations

import datetime as dt
import json
import os

from docutils import nodes
from sphinx.application import Sphinx

from analysis.book.reports import report


def connect(app: Sphinx) -> None:
    """Connect the events at which a page's head is written."""
    app.connect("html-page-context", trim)
    app.connect("html-page-context", describe)


def trim(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Leave out the style sheet for code and its output: pages show none, and EPUB forbids its nesting."""
    context["css_files"] = [sheet for sheet in context["css_files"] if "mystnb." not in str(sheet.filename)]


def describe(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Name the report, its date, its licence and the articles it is computed from, as schema.org has it."""
    if pagename != app.config.root_doc or app.builder.name != "html":
        return
    edition = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC).date()
    described = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": app.config.html_title,
        "author": {"@type": "Organization", "name": app.config.author},
        "datePublished": edition.isoformat(),
        "inLanguage": app.config.language,
        "license": "https://opensource.org/license/mit",
        "isBasedOn": [
            {"@type": "NewsArticle", "name": name, "identifier": f"sha256:{digest}"}
            for name, digest in report(app).articles()
        ],
    }
    # "</script>" in a file's name must not end the element.
    told = json.dumps(described, ensure_ascii=False).replace("<", "\\u003c")
    context["metatags"] += f'\n<script type="application/ld+json">{told}</script>'
