"""Describe the pages to machines: to who cites them (Zotero, Google Scholar), who links to them, who searches.

Tags as Google Scholar's inclusion guidelines, Zotero's translator for embedded metadata, ogp.me and schema.org have
them. Where the public address is not known, whatever needs one is left out: Open Graph and Scholar want it whole.
"""

from __future__ import annotations

import json
from html import escape
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
    # The page at the book's folder leads on to the first one, and is previewed as that one is.
    told = pagename if doctree else app.config.root_doc
    page = Described(app, told, opening(doctree) if doctree else inputs.report(app).book.citation()["title"])
    tags = [("name", "description", page.words)] if 'name="description"' not in context["metatags"] else []
    tags += [*(page.cited() if doctree else []), *page.shared()]
    lines = [f'<meta {kind}="{name}" content="{escape(content)}" />' for kind, name, content in tags if content]
    if doctree:
        # "</script>" in a file's name must not end the element.
        linked = json.dumps(page.linked(), ensure_ascii=False).replace("<", "\\u003c")
        lines.append(f'<script type="application/ld+json">{linked}</script>')
    context["metatags"] += "\n" + "\n".join(lines)
    context["description"] = page.words


class Described:
    """What is told of a page, in the words of those who ask."""

    def __init__(self, app: Sphinx, pagename: str, words: str):
        self.app, self.pagename, self.config = app, pagename, app.config
        self.front = pagename == app.config.root_doc
        self.report = inputs.report(app)
        self.cff = self.report.book.citation()
        self.book = str(app.config.html_title or app.config.project)
        self.title = self.book if self.front else app.env.titles[pagename].astext()
        self.words = app.config.evidence_descriptions.get(pagename, words)
        self.authors = self.report.book.authors()

    def address(self, path: str = "") -> str:
        """Return the public address of a file of the book, of this page by default; empty where none is known."""
        own = self.app.builder.get_target_uri(self.pagename)
        return urljoin(f"{self.config.html_baseurl.rstrip('/')}/", path or own) if self.config.html_baseurl else ""

    def cited(self) -> list[tuple[str, str, str]]:
        """Return the tags of Google Scholar and Zotero: the front page is a report, the others are its chapters."""
        whole = "citation_technical_report_institution" if self.front else "citation_book_title"
        pdf = next((file for file in editions.editions(self.app) if file.endswith(".pdf")), "")
        return [
            ("name", "citation_title", self.title),
            *(("name", "citation_author", author) for author in self.authors),
            ("name", "citation_publication_date", f"{self.cff['date-released']:%Y/%m/%d}"),
            ("name", "citation_language", self.config.language),
            ("name", "citation_keywords", "; ".join(self.cff.get("keywords", []))),
            ("name", whole, self.config.author if self.front else self.book),
            ("name", "citation_public_url", self.address()),
            ("name", "citation_pdf_url", pdf and self.address(f"{editions.FOLDER}/{pdf}")),
        ]

    def shared(self) -> list[tuple[str, str, str]]:
        """Return the tags of Open Graph; a `website` would be no report and no chapter to Zotero."""
        picture = self.config.evidence_picture
        return [
            ("property", "og:title", self.title),
            ("property", "og:type", "article"),
            ("property", "og:site_name", self.book),
            ("property", "og:description", self.words),
            ("property", "og:url", self.address()),
            ("property", "og:image", picture and self.address(f"_static/{Path(picture).name}")),
        ]

    def linked(self) -> dict[str, object]:
        """Return the page as schema.org has it."""
        context, address = {"@context": "https://schema.org"}, self.address()
        placed = {"description": self.words} | ({"url": address} if address else {})
        whole = self._work("Report", self.book)
        if not self.front:
            return context | self._work("Chapter", self.title) | placed | {"isPartOf": whole}
        articles = [
            {"@type": "NewsArticle", "name": name, "identifier": f"sha256:{digest}"}
            for name, digest in self.report.articles()
        ]
        return context | whole | placed | {"isBasedOn": articles}

    def _work(self, kind: str, name: str) -> dict[str, object]:
        return {
            "@type": kind,
            "name": name,
            "author": [{"@type": kind, "name": author} for author, kind in self.authors.items()],
            "datePublished": self.cff["date-released"].isoformat(),
            "inLanguage": self.config.language,
            "license": f"https://spdx.org/licenses/{self.cff['license']}",
        }


def opening(doctree: nodes.document) -> str:
    """Return a page's opening words, whole where they are few, else up to a word's end."""
    words = ""
    for paragraph in doctree.findall(nodes.paragraph):
        if isinstance(paragraph.parent, nodes.section) and not paragraph["classes"]:
            words = f"{words} {paragraph.astext()}".strip().replace("\n", " ")
        if len(words) > LENGTH:
            return words[:LENGTH].rpartition(" ")[0] + " …"
    return words
