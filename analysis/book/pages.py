"""Finish the written pages: mend what keeps readers out, leave off what no page uses.

All of it rewrites what the theme wrote: a debt, kept only for what a reader notices. Measured by Lighthouse (a phone,
one chapter): as the theme writes it a page weighs 848 KiB and scores .72, finished 93 KiB and .97. Without one of
them it would be: the icons' script .60 and 622 KiB; the whole icon font .85 and 243 KiB; scripts that do not wait, and
the search's own on every page, .83; the whole style sheet .96 and 139 KiB; drawings without sizes and at once .95.
tests/test_pages.py tells which of them the theme no longer needs.
"""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

# What axe finds in the theme's pages and in those of the writer of citations, and what holds instead.
MENDS = {
    # All of a page belongs to a landmark; the title and the search button of the sidebar stood outside.
    r'<div id="pst-primary-sidebar"(?! role)': '<div id="pst-primary-sidebar" role="region" aria-label="Contents"',
    # An entry's role is deprecated, and a list may hold nothing but items.
    r'(<div class="citation" id="[^"]*") role="doc-biblioentry"': r"\1",
    r'<div role="list" class="citation-list">': '<div class="citation-list">',
}
# 1.5 MB of icons that the font draws too.
ICONS = {r'[ \t]*<script[^>]*src="[^"]*/fontawesome\.js[^>]*></script>\n': ""}
# The search beside its own page.
UNUSED = {
    r'[ \t]*<script[^>]*src="[^"]*/(?:searchtools|language_data|searchindex)\.js[^>]*></script>\n': "",
    r"[ \t]*<script>DOCUMENTATION_OPTIONS\.[^<]*</script>\n": "",
    # The others wait until the page can be read.
    r"<script src=": "<script defer src=",
}
_RULE = re.compile(r"(?<![^{};/])([^{};@/]+)\{[^{}]*\}")


def connect(app: Sphinx) -> None:
    """Connect the event at which pages are finished."""
    app.connect("build-finished", finish)


def finish(app: Sphinx, exception: Exception | None) -> None:
    """Mend the pages that were written, and keep of styles and icons what they use."""
    if exception is not None or app.builder.name != "html":
        return
    out = Path(app.outdir)
    pages = {page: page.read_text("utf-8") for page in sorted(out.rglob("*.html"))}
    mended = {page: place(page, mend(text, page.name == "search.html")) for page, text in pages.items()}
    if mended == pages:
        return  # nothing has been written this time
    for page, text in mended.items():
        page.write_text(text, "utf-8")
    # A class may also be set by a script.
    scripts = [path.read_text("utf-8") for path in [*out.glob("_static/*.js"), *out.glob("_static/scripts/*theme.js")]]
    scripts.append((out / "_static" / "scripts" / "bootstrap.js").read_text("utf-8"))
    used = set(re.findall(r"[\w-]+", " ".join([*mended.values(), *scripts])))
    for sheet in out.glob("_static/styles/*.css"):
        sheet.write_text(slim(sheet.read_text("utf-8"), used), "utf-8")
    keep_icons(out / "_static")


def mend(page: str, searches: bool) -> str:
    """Return a page that everyone can use and that loads no more than it needs.

    >>> mend('<script src="_static/doctools.js"></script>', searches=False)
    '<script defer src="_static/doctools.js"></script>'
    """
    for wrong, right in (MENDS | ICONS if searches else MENDS | ICONS | UNUSED).items():
        page = re.sub(wrong, right, page)
    return page


def place(path: Path, page: str) -> str:
    """Tell each drawing's size, so that no line moves when it arrives; of two widths only the one shown is fetched."""

    def tell(image: re.Match[str]) -> str:
        drawing = (path.parent / image[1]).read_text("utf-8").partition("<svg")[2]
        sides = re.findall(r'\b(width|height)="([\d.]+)pt"', drawing[:1000])
        sized = "".join(f' {side}="{float(points) * 4 / 3:.0f}"' for side, points in sides)
        return f'src="{image[1]}"{sized} loading="lazy" />'

    found = re.compile(r'src="([^"]*_images/[^"]+\.svg)" />')
    return found.sub(tell, page)


def slim(sheet: str, used: set[str]) -> str:
    """Return a style sheet without the rules for classes that nothing uses: three quarters of the theme's.

    >>> slim(".card{color:red}.btn,p{margin:0}@media print{.card{color:red}}", {"btn"})
    '.btn,p{margin:0}@media print{}'
    >>> slim("p:not(.card){margin:0}", {"btn"})
    'p:not(.card){margin:0}'
    """

    def keep(rule: re.Match[str]) -> str:
        selectors = re.sub(r":not\([^()]*\)", "", rule[1]).split(",")
        classes = (set(re.findall(r"\.(-?[A-Za-z_][\w-]*)", selector)) for selector in selectors)
        return rule[0] if any(names <= used for names in classes) else ""

    return _RULE.sub(keep, sheet)


def keep_icons(static: Path) -> None:
    """Keep of the icon font (156 KB) what the slim style sheet still names."""
    from fontTools import subset  # a twelfth of a second, which a build without a change need not pay

    styles = (static / "styles" / "pydata-sphinx-theme.css").read_text("utf-8")
    icons = re.findall(r'\.fa-[\w-]+:before\{content:"\\([0-9a-f]+)"', styles)
    path = static / "vendor" / "fontawesome" / "webfonts" / "fa-solid-900.woff2"
    options = subset.Options(flavor="woff2", layout_features=[], recalc_timestamp=False)
    font = subset.load_font(str(path), options)
    keeper = subset.Subsetter(options)
    keeper.populate(unicodes=[int(icon, 16) for icon in icons])
    keeper.subset(font)
    subset.save_font(font, str(path), options)
