"""Describe the pages to machines, and leave out what no page uses."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from pathlib import Path

from docutils import nodes
from fontTools import subset
from sphinx.application import Sphinx

# The icon font draws the theme's dozen icons too; the search needs its index on its own page only.
_NAMES = "fontawesome|searchtools|language_data|searchindex"
_UNUSED = re.compile(rf'[ \t]*<script[^>]*src="[^"]*/(?:{_NAMES})\.js[^>]*></script>\n')


def connect(app: Sphinx) -> None:
    """Connect the events at which a page's head is written."""
    app.connect("html-page-context", trim)
    app.connect("html-page-context", describe)
    app.connect("build-finished", lighten)


def trim(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Leave out the style sheet for code and its output: pages show none, and EPUB forbids its nesting."""
    context["css_files"] = [sheet for sheet in context["css_files"] if "mystnb." not in str(sheet.filename)]


def describe(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Name the report, its date, its licence and the articles it is computed from, as schema.org has it."""
    if pagename != app.config.root_doc or app.builder.name != "html":
        return
    edition = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC).date()
    report = {
        "@context": "https://schema.org",
        "@type": "Report",
        "name": app.config.html_title,
        "author": {"@type": "Organization", "name": app.config.author},
        "datePublished": edition.isoformat(),
        "inLanguage": app.config.language,
        "license": "https://opensource.org/license/mit",
        "isBasedOn": [
            {"@type": "NewsArticle", "name": seed.name, "identifier": f"sha256:{seed.sha256}"}
            for seed in app.evidence.seeds
        ],
    }
    # "</script>" in a file's name must not end the element.
    told = json.dumps(report, ensure_ascii=False).replace("<", "\\u003c")
    context["metatags"] += f'\n<script type="application/ld+json">{told}</script>'


def lighten(app: Sphinx, exception: Exception | None) -> None:
    """Take off the pages what does nothing there: 1.5 MB of icon script, the search index, unused icons."""
    if exception is not None or app.builder.name != "html":
        return
    pages = {page: page.read_text("utf-8") for page in sorted(Path(app.outdir).rglob("*.html"))}
    if not any(_UNUSED.search(text) for page, text in pages.items() if page.name != "search.html"):
        return  # nothing has been written this time
    for page, text in pages.items():
        if page.name != "search.html":
            page.write_text(_UNUSED.sub("", text), "utf-8")
    keep_icons(Path(app.outdir) / "_static", set(re.findall(r"\bfa-[a-z-]+", " ".join(pages.values()))))


def keep_icons(static: Path, names: set[str]) -> None:
    """Keep of the icon font (156 KB) what the pages and the theme's scripts name."""
    scripts = " ".join(path.read_text("utf-8") for path in (static / "scripts").glob("*theme.js"))
    names |= set(re.findall(r"\bfa-[a-z-]+", scripts))
    styles = (static / "styles" / "pydata-sphinx-theme.css").read_text("utf-8")
    rules = re.findall(r'((?:\.fa-[\w-]+:before,?)+)\{content:"\\([0-9a-f]+)"', styles)
    used = [int(code, 16) for classes, code in rules if names & set(re.findall(r"fa-[\w-]+", classes))]
    path = static / "vendor" / "fontawesome" / "webfonts" / "fa-solid-900.woff2"
    options = subset.Options(flavor="woff2", layout_features=[], recalc_timestamp=False)
    font = subset.load_font(str(path), options)
    keeper = subset.Subsetter(options)
    keeper.populate(unicodes=used)
    keeper.subset(font)
    subset.save_font(font, str(path), options)
