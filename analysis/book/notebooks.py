"""Offer each chapter as a notebook to take away, with computed words in its prose, and with what it needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from myst_nb.ext.eval import EvalRoleAny
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from analysis.book import downloads, inputs

NEEDS = """*This notebook is “{title}” of the book “{book}”, as it was computed.
To run it, unpack the book's sources, `{archive}`, which the book's pages offer;
install what its `README.md` says, and put the notebook into the folder `{folder}`.*"""
_ASKED = re.compile(r"\{(eval|numref)\}`([^`]+)`")
_MARKUP = re.compile(r"([\\`*_\[\]<>$])")


def connect(app: Sphinx) -> None:
    """Connect the events at which computed words are noted, and at which a page's notebook is written."""
    # After the role that this one extends was added.
    app.connect("builder-inited", lambda app: app.add_role("eval", EvalAndNote(), override=True))
    # After the theme's launch buttons, which put the notebook as it was executed into the same place.
    app.connect("html-page-context", write, priority=502)


class EvalAndNote(EvalRoleAny):
    """Write a computed value into prose, and note its words for the notebook."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return what the page shows; refuse a name whose words have changed within the page."""
        shown, messages = super().run()
        env = self.document.settings.env
        computed = env.metadata[env.docname].setdefault("computed", {})
        words = "".join(_words(node) for node in shown)
        if computed.setdefault(self.text, words) != words:
            raise ExtensionError(f"{env.docname}: {self.text} was “{computed[self.text]}” and is now “{words}”")
        return shown, messages


def _words(value: nodes.Node) -> str:
    """Return a value's words: it comes in several forms, of which the page will take one."""
    forms = {form["mime_type"]: form.astext() for form in value.children if "mime_type" in form}
    return forms.get("text/markdown") or forms.get("text/plain") or value.astext()


def write(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Write the executed notebook beside the page, and have the theme show a button for it."""
    executed = inputs.executed(app, pagename)
    if app.builder.name != "html" or not executed.exists():
        return
    context["ipynb_source"] = f"{pagename}.ipynb"
    notebook = json.loads(executed.read_text("utf-8"))
    needs = NEEDS.format(
        title=app.env.titles[pagename].astext(),
        book=app.config.html_title or app.config.project,
        archive=downloads.name(app, downloads.SOURCE),
        folder=pagename.rpartition("/")[0] or ".",
    )
    first = {"cell_type": "markdown", "metadata": {}, "source": needs.splitlines(keepends=True)}
    cells = [first, *(_told(app, pagename, cell) for cell in notebook["cells"])]
    # Ids are drawn at random when a page is read.
    notebook["cells"] = [cell | {"id": f"cell-{position}"} for position, cell in enumerate(cells)]
    target = Path(app.outdir) / "_sources" / f"{pagename}.ipynb"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", "utf-8")


def complaints(app: Sphinx, pagename: str) -> Iterator[str]:
    """Yield what a page's cells wrote to stderr."""
    path = inputs.executed(app, pagename)
    cells = json.loads(path.read_text("utf-8"))["cells"] if path.exists() else []
    outputs = (output for cell in cells for output in cell.get("outputs", []))
    yield from ("".join(output["text"]).strip() for output in outputs if output.get("name") == "stderr")


def _told(app: Sphinx, pagename: str, cell: dict[str, object]) -> dict[str, object]:
    """Return a cell with the words in its prose that its names were computed to, and the figures' numbers."""
    if cell["cell_type"] != "markdown":
        return cell
    computed = app.env.metadata[pagename].get("computed", {})

    def tell(asked: re.Match[str]) -> str:
        role, name = asked.groups()
        return _MARKUP.sub(r"\\\1", computed[name] if role == "eval" else _numbered(app, name))

    return cell | {"source": _ASKED.sub(tell, "".join(cell["source"])).splitlines(keepends=True)}


def _numbered(app: Sphinx, label: str) -> str:
    """Return how a figure or table is called: “Fig. 3.1”."""
    page, anchor = app.env.get_domain("std").anonlabels[label]
    by_kind = app.env.toc_fignumbers[page].items()
    kind, number = next((kind, numbers[anchor]) for kind, numbers in by_kind if anchor in numbers)
    return app.config.numfig_format[kind] % ".".join(map(str, number))
