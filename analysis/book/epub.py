"""Pack the EPUB: whole contents, a cover, what EPUB Accessibility 1.1 asks for, and the same bytes everywhere."""

from __future__ import annotations

from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.epub3 import Epub3Builder
from sphinx.config import Config

from analysis.book import downloads, inputs, pages

PACKED = ("mimetype", "META-INF/container.xml", "content.opf", "toc.ncx")
THEME = inputs.HERE / "themes" / "epub"


class Epub(Epub3Builder):
    """Sphinx's EPUB, with a language on each page, and the same bytes wherever it is packed."""

    @property
    def html_tag(self) -> str:
        """Return the element that each page begins with; Sphinx's own tells no language."""
        language = escape(self.config.epub_language)
        spaces = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        return f'<html {spaces} lang="{language}" xml:lang="{language}"{pages.direction(self.config.epub_language)}>'

    def build_epub(self) -> None:
        """Write the archive, mended; Sphinx would take the files' own times and fail on those before 1980."""
        for name, mends in _mends(self.config).items():
            text = (self.outdir / name).read_text("utf-8")
            for old, new in mends.items():
                text = text.replace(old, new, 1)
            (self.outdir / name).write_text(text, "utf-8")
        archive = downloads.pack({name: self.outdir / name for name in (*PACKED, *self.files)})
        (self.outdir / f"{self.config.epub_basename}.epub").write_bytes(archive)


def _mends(config: Config) -> dict[str, dict[str, str]]:
    """Return, by file, what EPUB asks for in the place of what Sphinx's templates write."""
    # Names as the accessibility vocabulary of schema.org has them.
    access = (THEME / "accessibility.xml").read_text("utf-8")
    package = {"    <meta property=": f"{access}    <meta property="}
    package |= {f'href="{cover}"': f'href="{cover}" properties="cover-image"' for cover in config.epub_cover[:1]}
    if pages.direction(config.epub_language):
        package['page-progression-direction="ltr"'] = 'page-progression-direction="rtl"'
    contents = {'<nav epub:type="toc"': '<nav epub:type="toc" role="doc-toc"'}  # named also for who hears them
    return {"content.opf": package, "nav.xhtml": contents}


def connect(app: Sphinx) -> None:
    """Put the builder in the place of Sphinx's own."""
    app.add_builder(Epub, override=True)
    app.add_html_theme("evidence-epub", str(THEME))
    app.connect("html-page-context", style)


def style(app: Sphinx, pagename: str, template: str, context: dict, doctree: nodes.document | None) -> None:
    """Leave out style sheets of extensions: the EPUB's own has the few rules, and EPUB forbids their nesting."""
    if app.builder.name == "epub":
        kept = {"_static/pygments.css", *(f"_static/{name}" for name in app.builder.theme.stylesheets)}
        context["css_files"] = [sheet for sheet in context["css_files"] if str(sheet.filename) in kept]
        context["author"] = app.config.epub_author
