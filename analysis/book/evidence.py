"""Show evidence where it is used: mark the links, show on a card what they lead to, and lead back."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from analysis.book import inputs
from analysis.book.elements import fold

# A sentence ("s002-07") or a derived value's row in the register ("d-base-output").
ANCHOR = re.compile(r"s[a-z0-9-]+-\d+|d-[a-z0-9-]+")


def connect(app: Sphinx) -> None:
    """Connect the events at which evidence shows itself."""
    # Pages that list the evidence: what only they name is not used.
    app.add_config_value("evidence_lists", [], "env")
    app.connect("doctree-read", note)
    if app.srcdir == inputs.home(app):  # a page that is built alone leads nowhere
        app.connect("env-updated", require)
    app.connect("doctree-resolved", mark)
    app.connect("doctree-resolved", lead_back)


def links(doctree: nodes.Element) -> Iterator[tuple[nodes.reference, str]]:
    """Yield each link that leads to evidence, with its anchor."""
    for link in doctree.findall(nodes.reference):
        anchor = link.get("refid") or link.get("refuri", "").partition("#")[2]
        if ANCHOR.fullmatch(anchor):
            yield link, anchor


def note(app: Sphinx, doctree: nodes.document) -> None:
    """Note how often a page leads to each anchor."""
    # Links to the page itself are resolved already.
    within = Counter(anchor for link, anchor in links(doctree) if "refid" in link)
    targets = (link["reftarget"] for link in doctree.findall(addnodes.pending_xref))
    app.env.metadata[app.env.docname]["evidence"] = dict(within + Counter(filter(ANCHOR.fullmatch, targets)))


def require(app: Sphinx, env: BuildEnvironment) -> None:
    """Raise ExtensionError where no page shows what others lead to, or the report does not know it."""
    labels, cards = env.get_domain("std").anonlabels, inputs.report(app).cards()
    for page in sorted(env.found_docs):
        for anchor in env.metadata[page].get("evidence", {}):
            if anchor not in labels:
                call = "register.derived(derived)" if anchor.startswith("d-") else "sources.articles(said.record)"
                raise ExtensionError(f"{page} leads to {anchor}: no page shows it; expected one with a cell {call}")
            if anchor.startswith("d-") and anchor not in cards:
                expected = "evidence_report in _config.yml, the module that holds class Derived"
                raise ExtensionError(f"{page} leads to {anchor}: no computed value is called so; expected {expected}")


def mark(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Class each link that leads to evidence, and give it an id by its number, to which the evidence leads back."""
    seen: Counter[str] = Counter()
    for link, anchor in links(doctree):
        link["classes"].append("evidence")
        seen[anchor] += 1
        if app.builder.format == "html" and len(link) == 1 and isinstance(link[0], nodes.inline):
            link[:] = link[0].children  # without Sphinx's own wrapper, for which no page needs an element
        if app.builder.format == "html" and docname not in app.config.evidence_lists:
            link["ids"] = [f"use-{anchor}-{seen[anchor]}"]


def lead_back(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Tell below each sentence and each derived value where the book uses it."""
    for paragraph in list(doctree.findall(nodes.paragraph)):
        anchor = (paragraph["ids"] or [""])[0]
        if ANCHOR.fullmatch(anchor):
            paragraph.parent.insert(paragraph.parent.index(paragraph) + 1, _backlinks(app, docname, anchor))


def _backlinks(app: Sphinx, docname: str, anchor: str) -> list[nodes.Node]:
    chapters = [app.config.root_doc, *app.env.toctree_includes.get(app.config.root_doc, [])]
    counts = {page: app.env.metadata[page].get("evidence", {}).get(anchor, 0) for page in chapters}
    used = {page: times for page, times in counts.items() if times and page not in app.config.evidence_lists}
    if not used:
        return [nodes.paragraph("", "Not used in the report", classes=["evidence-uses"])]
    backlinks = [list(_links_to_uses(app, docname, anchor, page, times)) for page, times in used.items()]
    if app.builder.name == "html":
        count = sum(used.values())
        line = nodes.Text(f"Used in the report: {count} {'place' if count == 1 else 'places'}")
        listed = (nodes.list_item("", nodes.paragraph("", "", *page_links)) for page_links in backlinks)
        return fold([line], [nodes.bullet_list("", *listed)], ["evidence-uses"])
    line = nodes.paragraph("", "Used in ", classes=["evidence-uses"])
    for position, page_links in enumerate(backlinks):
        line += [nodes.Text("; ")] if position else []
        line += page_links
    return [line]


def _links_to_uses(app: Sphinx, docname: str, anchor: str, page: str, times: int) -> Iterator[nodes.Node]:
    """Yield links to the places where a page uses evidence: on paper, which knows no places, to the page."""
    uri, title = app.builder.get_relative_uri(docname, page), app.env.titles[page].astext()
    has_places = app.builder.format == "html"
    for count in range(1, (times if has_places else 1) + 1):
        yield nodes.Text(" " if count > 1 else "")
        words = nodes.inline("", title if count == 1 else str(count))
        place = f"#use-{anchor}-{count}" if has_places else ""
        yield nodes.reference("", "", words, refuri=f"{uri}{place}", internal=True)


def write_cards(app: Sphinx) -> None:
    """Write all cards as a script that pages fetch once they are shown: from disk no other file can be fetched."""
    cards, places = inputs.report(app).cards(), app.env.get_domain("std").anonlabels

    def address(anchor: str) -> str:
        page, place = places.get(anchor, ("", ""))
        return page and f"{app.builder.get_target_uri(page)}#{place}"

    written = {
        anchor: app.builder.templates.render("card.html", {"anchor": anchor, "card": card, "address": address})
        for anchor, card in cards.items()
    }
    script = f"evidenceCards({json.dumps(written, ensure_ascii=False, indent=0)});\n"
    Path(app.outdir, "_static", "cards.js").write_text(script, "utf-8")
