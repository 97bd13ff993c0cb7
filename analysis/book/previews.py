"""Show evidence where it is used: mark the links, preview what they lead to, and lead back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from analysis.book import anchors, pagerefs
from analysis.book.reports import report

_CARD = """
<div class="evidence-card" id="card-{anchor}" hidden>
<div role="tooltip" id="about-{anchor}"><p class="evidence-title">{title}</p>
<blockquote>{quote}</blockquote>
<dl>{facts}</dl></div>
<a class="evidence-go" href="{href}">Go to the {kind}</a>
</div>"""


def connect(app: Sphinx) -> None:
    """Connect the events at which evidence shows itself."""
    # Pages that list the evidence: what only they name is not used.
    app.add_config_value("evidence_lists", [], "env")
    app.connect("doctree-resolved", mark)
    app.connect("doctree-resolved", lead_back)
    app.connect("html-page-context", append)


def mark(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Class each link that leads to evidence, and number it, so that a way leads back to it."""
    seen: Counter[str] = Counter()
    for link, anchor in anchors.links(doctree):
        link["classes"].append("evidence")
        seen[anchor] += 1
        if docname not in app.config.evidence_lists and app.builder.format == "html":
            link["ids"] = [f"use-{anchor}-{seen[anchor]}"]


def lead_back(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Tell below each sentence and each derived figure where the book uses it."""
    places = [
        place for place in doctree.findall(nodes.paragraph) if anchors.ANCHOR.fullmatch((place["ids"] or [""])[0])
    ]
    if not places:
        return
    uses = _uses(app)
    for place in places:
        anchor = place["ids"][0]
        ways = _ways(app, docname, anchor, uses.get(anchor, Counter()))
        place.parent.insert(place.parent.index(place) + 1, nodes.paragraph("", "", *ways, classes=["evidence-uses"]))


def _uses(app: Sphinx) -> dict[str, Counter[str]]:
    """Return how often each page leads to an anchor, pages in the book's order."""
    uses: dict[str, Counter[str]] = {}
    chapters = app.env.toctree_includes.get(app.config.root_doc, [])
    for page in [app.config.root_doc, *(chapter for chapter in chapters if chapter not in app.config.evidence_lists)]:
        for link in app.env.get_doctree(page).findall(addnodes.pending_xref):
            uses.setdefault(link["reftarget"], Counter())[page] += 1
    return uses


def _ways(app: Sphinx, docname: str, anchor: str, uses: Counter[str]) -> Iterator[nodes.Node]:
    if not uses:
        yield nodes.Text("Not used in the book")
    for position, (page, times) in enumerate(uses.items()):
        yield nodes.Text("; " if position else "Used in ")
        uri, title = app.builder.get_relative_uri(docname, page), app.env.titles[page].astext()
        if app.builder.format == "latex":
            yield nodes.reference("", "", nodes.inline("", title), refuri=uri, internal=True)
            yield pagerefs.uses(page, anchor, times)
            continue
        for count in range(1, times + 1):
            words = title if count == 1 else str(count)
            yield nodes.Text(" " if count > 1 else "")
            way = f"{uri}#use-{anchor}-{count}"
            yield nodes.reference("", "", nodes.inline("", words), refuri=way, internal=True)


def append(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Add to a page a hidden card for each piece of evidence that it links to."""
    if doctree is None or app.builder.name != "html":
        return
    known = report(app).cards()
    links = {anchor: link for link, anchor in anchors.links(doctree) if anchor in known}
    context["body"] += "".join(_card(anchor, link, known[anchor]) for anchor, link in links.items())


def _card(anchor: str, link: nodes.reference, preview: object) -> str:
    facts = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in preview.facts)
    return _CARD.format(
        anchor=anchor,
        title=escape(preview.title),
        quote=escape(preview.quote),
        facts=facts,
        href=escape(link.get("refuri") or f"#{anchor}"),
        kind="sentence" if anchor.startswith("s") else "row",
    )
