"""Pack the EPUB: the same bytes on every machine, whatever day its files bear."""

from __future__ import annotations

import os
import re
import time
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from sphinx.application import Sphinx
from sphinx.builders.epub3 import Epub3Builder

EARLIEST = 315532800  # 1980-01-01: an archive knows no earlier day
PACKED = ("mimetype", "META-INF/container.xml", "content.opf", "toc.ncx")


class Epub(Epub3Builder):
    """Sphinx's EPUB, packed with one day for all files, and with drawings that readers of EPUB accept."""

    def build_epub(self) -> None:
        """Write the archive; Sphinx would take the files' own times and fail on those before 1980."""
        day = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", EARLIEST)), EARLIEST))[:6]
        with ZipFile(self.outdir / f"{self.config.epub_basename}.epub", "w") as book:
            for name in (*PACKED, *self.files):
                content = (self.outdir / name).read_bytes()
                method = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
                book.writestr(ZipInfo(name, day), plain(content) if name.endswith(".svg") else content, method)


def connect(app: Sphinx) -> None:
    """Put the builder in the place of Sphinx's own."""
    app.add_builder(Epub, override=True)


def plain(drawing: bytes) -> bytes:
    """Return a drawing of Matplotlib's as EPUB wants it: no document type, and a line in every path.

    >>> plain(b'<!DOCTYPE svg PUBLIC ""><svg><path id="space"/><path d="M1 1"/></svg>')
    b'<svg><path d="M0 0" id="space"/><path d="M1 1"/></svg>'
    """
    drawing = re.sub(rb"<!DOCTYPE[^>]*>\s*", b"", drawing, count=1)
    return re.sub(rb"<path((?:(?!\sd=)[^>])*)/>", rb'<path d="M0 0"\1/>', drawing)
