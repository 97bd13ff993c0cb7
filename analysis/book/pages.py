"""Give the pages their theme, the book's theme mended, and a head; leave off what no page uses.

As the theme comes, a chapter on a phone weighs 848 KiB, compressed, and Lighthouse scores it .72 for performance; here
it weighs 51 to 65 KB. What is left off is a debt, kept only for what a reader notices: the icons' script (543 KB),
nearly all of two icon fonts (270), what no page uses of the style sheet (50), Bootstrap's script, which opened a list
of buttons (24), the search's own scripts (16), a script and a library to copy text (8). tests/test_pages.py tells which
of them the theme no longer needs.
"""

from __future__ import annotations

import base64
import hashlib
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from babel import Locale, localedata
from docutils import nodes
from sphinx.application import Sphinx

from analysis.book import downloads, inputs

THEME = inputs.HERE / "themes" / "web"
ROOT = "index"  # the page at the book's folder
LENGTH = 200  # characters of a description that a search engine or a preview shows
# On a page they are one, in this order: for each of six a phone would wait.
SHEETS = (
    "basic.css", "styles/pydata-sphinx-theme.css", "pygments.css", "styles/sphinx-book-theme.css", "evidence.css",
    "figures.css",
)  # fmt: skip
SHEET = "book.css"
FONTS, FONTS_FOLDER = ("fa-solid-900.woff2", "fa-brands-400.woff2"), "vendor/fontawesome/webfonts"
_RULE = re.compile(r"(?<![^{};/])([^{};@/]+)(\{[^{}]*\})")
_PROPERTY = re.compile(r"(?<=[{;])(--[\w-]+):(?:\"[^\"]*\"|[^;{}\"])*(?:;|(?=\}))")  # that other rules may ask for
_TAG = re.compile(r'<([a-z][\w-]*)((?:\s+[^\s"=<>/]+(?:="[^"]*")?)*)')
_NAMED = re.compile(r'\s(?:class|id)="([^"]*)"')
_NAME = re.compile(r"[.#](-?[A-Za-z_][\w-]*)")  # of a class or an id
_TEXT = re.compile(r"""(["'`])([\w -]+)\1""")  # in a script: words that may be classes, no selectors
_COMMENT = re.compile(r"/\*(?!!).*?\*/", re.S)  # a licence's notice stays
_BLANKS = re.compile(r"""("[^"]*"|'[^']*')|\s*([{};,])\s*|\s+""")  # and strings, whose blanks stay
_STEPS = re.compile(r"[\s>+~]+")  # from one element to the next in a selector
_ARGUMENTS = re.compile(r"\[[^]]*\]|\((?:[^()]|\([^()]*\))*\)")  # attributes, and what a selector is not, or is


def connect(app: Sphinx) -> None:
    """Add the theme, and connect the events at which pages are collected and written."""
    app.add_config_value("evidence_descriptions", {}, "html")  # by page; else its opening words
    app.add_config_value("evidence_picture", "", "html")  # a PNG below the project's folder, for previews of links
    app.add_html_theme("evidence", str(THEME))
    app.add_css_file("print.css", media="print")  # no screen waits for it
    app.add_js_file("evidence.js", priority=100, defer="defer")  # before Sphinx's own, which forget where one was
    app.connect("html-page-context", trim_head)
    app.connect("html-page-context", describe)
    app.connect("html-collect-pages", collect)


def trim_head(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Let scripts wait until a page can be read, and leave out style sheets that stand in the one for all.

    MyST-NB's goes as well: ours has the few rules needed.
    """
    if app.builder.name != "html":
        return
    named = ((str(sheet.filename).removeprefix("_static/"), sheet) for sheet in context["css_files"])
    context["css_files"] = [sheet for name, sheet in named if name not in SHEETS and not name.startswith("mystnb.")]
    context["script_files"] = [script for script in context["script_files"] if script.filename]
    for script in context["script_files"]:
        script.attributes.setdefault("defer", "defer")
    context["direction"] = direction(app.config.language)
    context["made_of"] = app.env.evidence_version


def direction(language: str) -> str:
    """Return the attribute that says that a language runs from right to left, or nothing.

    >>> direction("ar"), direction("en")
    (' dir="rtl"', '')
    """
    known = localedata.exists(language)
    return ' dir="rtl"' if known and Locale.parse(language).text_direction == "rtl" else ""


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, object], str]]:
    """Yield the page at the book's folder, and the one that a host shows where none is, if its address is known."""
    config = app.config
    if app.builder.name != "html" or inputs.home(app) != app.srcdir:
        return
    if config.root_doc != ROOT:
        yield ROOT, {"front": address(app, app.builder.get_target_uri(config.root_doc)), "metatags": ""}, "root.html"
    if config.html_baseurl:
        pages = [config.root_doc, *app.env.toctree_includes.get(config.root_doc, [])]
        titles = [(page, app.env.titles[page].astext()) for page in pages]
        yield "404", {"baseurl": address(app, "."), "chapters": titles}, "404.html"


def address(app: Sphinx, path: str) -> str:
    """Return the public address of a path in the book; nothing where either is not known."""
    base = app.config.html_baseurl
    return urljoin(f"{base.rstrip('/')}/", path) if base and path else ""


def describe(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Write into a page's head, by `head.html`, what it is, who wrote it, and what it is computed from."""
    if app.builder.name != "html" or (doctree is None and pagename != ROOT):
        return
    config, report = app.config, inputs.report(app)
    # The page at the book's folder leads on to the first one, and is previewed as that one is.
    page = pagename if doctree else config.root_doc
    cff, book = report.book.citation(), str(config.html_title or config.project)
    pdf = next((file for file in app.env.evidence_editions if file.endswith(".pdf")), "")
    head = {
        "front": page == config.root_doc,
        "cited": doctree is not None,
        "title": book if page == config.root_doc else app.env.titles[page].astext(),
        "book": book,
        "words": config.evidence_descriptions.get(page, opening(doctree) if doctree else cff["title"]),
        "url": address(app, app.builder.get_target_uri(page)),
        "pdf": address(app, pdf and f"{downloads.EDITIONS}/{pdf}"),
        "picture": address(app, config.evidence_picture and f"_static/{Path(config.evidence_picture).name}"),
    }
    context["metatags"] += app.builder.templates.render(
        "head.html", context | head | {"cff": cff, "institution": config.author, "report": report}
    )
    context["description"] = head["words"]


def opening(doctree: nodes.document) -> str:
    """Return a page's opening words, whole where they are few, else up to a word's end."""
    paragraphs = (node for node in doctree.findall(nodes.paragraph) if isinstance(node.parent, nodes.section))
    words = " ".join(paragraph.astext() for paragraph in paragraphs if not paragraph["classes"])
    return textwrap.shorten(words, LENGTH, placeholder=" …")


def slim_down(app: Sphinx) -> None:
    """Write the one style sheet of all pages, with what they use, and with its icons instead of their fonts."""
    static = Path(app.outdir, "_static")
    pages = "".join(path.read_text("utf-8") for path in static.parent.rglob("*.html"))
    # A script may set a class, or hold elements as text, as that of the cards does.
    scripts = "".join(path.read_text("utf-8") for path in [*static.glob("*.js"), *static.glob("scripts/*theme.js")])
    elements = elements_of(pages + scripts.replace('\\"', '"'))
    named = {name for _, names in _TEXT.findall(scripts) for name in names.split()}
    sheet = slim("\n".join((static / name).read_text("utf-8") for name in SHEETS), elements, named)
    others = (path.read_text("utf-8") for path in static.glob("*.css") if path.name not in (SHEET, *SHEETS))
    asking, before = "".join([pages, *others]), ""
    while before != sheet:  # a property may be asked for by another one alone
        before, sheet = sheet, _without_others(sheet, set(re.findall(r"var\((--[\w-]+)", asking + sheet)))
    icons = re.findall(r'\.fa-[\w-]+:before\{content:"\\([0-9a-f]+)"', sheet)
    for font in FONTS:  # a file of its own would keep the first words waiting
        cut = base64.b64encode(cut_font(static / FONTS_FOLDER / font, icons, Path(app.doctreedir))).decode()
        sheet = sheet.replace(f"../{FONTS_FOLDER}/{font}", f"data:font/woff2;base64,{cut}")
    (static / SHEET).write_text(sheet.replace("url(../", "url("), "utf-8")


def elements_of(pages: str) -> set[tuple[str, frozenset[str]]]:
    """Return what elements stand in pages: the tag of each with its classes and its id.

    >>> elements_of('<p id="first" title="a > b" class="late">x</p><br/>') == {
    ...     ("p", frozenset({"first", "late"})), ("br", frozenset())}
    True
    """
    tags = set(_TAG.findall(pages))
    return {(tag, frozenset(" ".join(_NAMED.findall(attributes)).split())) for tag, attributes in tags}


def slim(sheet: str, elements: set[tuple[str, frozenset[str]]], named: set[str]) -> str:
    """Return a style sheet without comments and without the rules for what no page has: three quarters of the theme's.

    Each step of a selector must suit the tag, classes and id of an element; classes `named` by a script suit any.

    >>> slim(".card{color:red}.btn,.card p{margin:0}p.btn{margin:0}", {("a", frozenset({"btn"}))}, set())
    '.btn{margin:0}'
    >>> slim("p.card.open a:not(.x, .y), p b{margin:0}", {("p", frozenset({"card"})), ("a", frozenset())}, {"open"})
    'p.card.open a:not(.x,.y){margin:0}'
    """
    tags = {"", "from", "to"} | {tag for tag, _ in elements}  # and the steps of an animation
    known = frozenset().union(*(names for _, names in elements))

    @cache
    def suits(step: str) -> bool:
        tag, names = re.match(r"[a-z][\w-]*|", step)[0], set(_NAME.findall(step)) - named
        if not names or not names <= known:  # what holds for most is soon told
            return not names and tag in tags
        return any(names <= has and tag in (of, "") for of, has in elements)

    def keep(rule: re.Match[str]) -> str:
        selectors = re.split(r",(?![^(]*\))", rule[1])
        kept = [text for text in selectors if all(map(suits, _STEPS.split(_ARGUMENTS.sub("", text).strip())))]
        return ",".join(kept) + rule[2] if kept else ""

    return _RULE.sub(keep, _BLANKS.sub(lambda part: part[1] or part[2] or " ", _COMMENT.sub("", sheet)))


def _without_others(sheet: str, asked: set[str]) -> str:
    """Return a style sheet without the properties that nothing asks for."""
    return _PROPERTY.sub(lambda match: match[0] if match[1] in asked else "", sheet)


def cut_font(font: Path, icons: list[str], memory: Path) -> bytes:
    """Return an icon font (156 or 118 KB) with these icons alone, by their codes, cut once for all builds."""
    digest = hashlib.sha256(repr(icons).encode() + font.read_bytes()).hexdigest()
    cut = memory / f"{font.stem}-{digest[:16]}.woff2"
    if not cut.exists():
        from fontTools import subset  # half a second

        codes = f"--unicodes={','.join(icons)}"
        subset.main([str(font), codes, "--layout-features=", "--flavor=woff2", f"--output-file={cut}"])
    return cut.read_bytes()
