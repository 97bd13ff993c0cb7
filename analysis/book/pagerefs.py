"""Name pages in print: where a sentence stands that an anchor leads to, and where the book uses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from docutils import nodes
from sphinx import addnodes

from analysis.book import anchors

# LaTeX sets their text more than once.
_MOVED = (nodes.caption, nodes.title, nodes.rubric)


def tell(doctree: nodes.document) -> None:
    """Tell the page of each anchor that stands in a sentence by its own name: “s002-07 (p. 23)”."""
    for link in list(doctree.findall(nodes.reference)):
        page, _, anchor = link.get("refuri", "").lstrip("%").partition("#")
        if anchor and link.astext() == anchor and not _above(link, nodes.table):
            _after(link, rf"~(p.~\pageref{{\detokenize{{{page}:{anchor}}}}})")


def label(doctree: nodes.document, root: str, lists: list[str]) -> None:
    """Label each place that uses evidence, page by page; a list of the evidence does not use it."""
    seen: Counter[tuple[str, str]] = Counter()
    pages = _pages(doctree)
    for link, anchor in list(anchors.links(doctree)):
        page = pages.get(link, root)
        if page not in lists:
            seen[page, anchor] += 1
            moved = _above(link, _MOVED)
            _after(moved.parent if moved else link, rf"\label{{{use(page, anchor, seen[page, anchor])}}}")


def _pages(doctree: nodes.document) -> dict[nodes.reference, str]:
    """Return the page that each link comes from; from a page put into the book no parent leads to where it begins."""
    parts = doctree.findall(addnodes.start_of_file)
    return {link: part["docname"] for part in parts for link in part.findall(nodes.reference)}


def use(page: str, anchor: str, count: int) -> str:
    """Return the name of a place in print that uses evidence."""
    return f"{page}:use-{anchor}-{count}"


def uses(page: str, anchor: str, times: int) -> nodes.raw:
    """Return the pages on which a part of the book uses evidence, each once."""
    marks = ",".join(use(page, anchor, count) for count in range(1, times + 1))
    return nodes.raw("", rf", p.~\onpages{{{marks}}}", format="latex")


def _above(node: nodes.Node, kind: type[nodes.Node] | tuple[type[nodes.Node], ...]) -> nodes.Node | None:
    return next((above for above in _line(node) if isinstance(above, kind)), None)


def _line(node: nodes.Node) -> Iterator[nodes.Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _after(node: nodes.Node, latex: str) -> None:
    node.parent.insert(node.parent.index(node) + 1, nodes.raw("", latex, format="latex"))
