"""Find the links that lead to evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docutils import nodes

# A sentence ("s002-07") or a derived figure's row in the register ("d-base-output").
ANCHOR = re.compile(r"s[a-z0-9-]+-\d+|d-[a-z0-9-]+")


def links(doctree: nodes.Element) -> Iterator[tuple[nodes.reference, str]]:
    """Yield each link that leads to evidence, with its anchor."""
    for link in doctree.findall(nodes.reference):
        anchor = link.get("refid") or link.get("refuri", "").partition("#")[2]
        if ANCHOR.fullmatch(anchor):
            yield link, anchor
