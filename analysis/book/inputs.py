"""Know what the book is made of: its files, their digest, and which pages are stale, whatever their files' times."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from analysis import folders
from analysis.folders import Folders
from analysis.showing import reports
from analysis.showing.reports import Report
from analysis.values.intervals import shown_level

HERE = Path(__file__).resolve().parent
CODE = HERE.parent
# What every page is made of besides itself and the book's own module.
SHARED = ("_config.yml", "_toc.yml", "CITATION.cff", "requirements.txt", "seeds/**/*", "coding/**/*")
# What a person needs who builds the book again; its tests are not among it.
ABOUT = (".gitattributes", "LICENSE", "README.md", "pyproject.toml")
LEAVINGS = ("__pycache__", "Thumbs.db", "desktop.ini")


def connect(app: Sphinx) -> None:
    """Connect the event at which Sphinx asks which pages are stale."""
    # The module whose class `Derived` holds the derived values, if the book has any.
    app.add_config_value("evidence_report", "", "env", str)
    app.connect("env-get-outdated", outdated)


def home(app: Sphinx) -> Path:
    """Return the book's folder: a page that is built alone stands in a folder below it."""
    book = folders.around(Path(app.srcdir))
    return book.home if book else Path(app.srcdir)


def report(app: Sphinx) -> Report:
    """Return the report of the book that is built."""
    return reports.of(Folders.of(home(app)))


def files(app: Sphinx) -> dict[str, Path]:
    """Return the files of the book's sources by their path below its folder, in order.

    Beside a page stands what belongs to it: pictures, references.
    """
    book = home(app)
    pages = {Path(app.env.doc2path(page)) for page in app.env.found_docs}
    beside = (path for folder in {page.parent for page in pages} - {book} for path in folder.rglob("*"))
    return kept(book, [*_shared(app), *pages, *beside, *_found(book, ABOUT)])


def digest(app: Sphinx) -> str:
    """Return the SHA-256 of the book's sources, names and bytes: what two editions of the same book share."""
    return _digest(files(app))


def outdated(app: Sphinx, env: BuildEnvironment, *_changes: set[str]) -> list[str]:
    """Return the pages whose source, or anything that all pages are made of, differs from when they were read.

    `evidence_version` is then a name for what all pages are made of: the same on every machine.
    """
    made_of = [_digest(kept(home(app), _shared(app))), _digest(kept(CODE, CODE.rglob("*"))), shown_level()]
    env.evidence_version = hashlib.sha256(repr(made_of).encode()).hexdigest()[:8]
    shared = repr([*made_of, *programs()])
    before = getattr(env, "evidence_digests", {})
    env.evidence_digests = {page: _digest({shared: Path(env.doc2path(page))}) for page in env.found_docs}
    return [
        page
        for page, digest in env.evidence_digests.items()
        if before.get(page) != digest or not executed(app, page).exists()
    ]


def executed(app: Sphinx, page: str) -> Path:
    """Return where a page's notebook is, as it was executed."""
    return Path(app.outdir).parent / "jupyter_execute" / f"{page}.ipynb"


def programs() -> list[str]:
    """Return Python's version and, with theirs, the names of all packages that can be imported."""
    folders = (Path(folder) for folder in sys.path)
    return [sys.version, *sorted({path.name for folder in folders for path in folder.glob("*.dist-info")})]


def kept(folder: Path, paths: Iterable[Path]) -> dict[str, Path]:
    """Return the files by their path below a folder, in order, without a program's or a system's leavings."""
    named = {path.relative_to(folder): path for path in paths if path.is_file()}
    return {name.as_posix(): named[name] for name in sorted(named) if not _left(name)}


def _shared(app: Sphinx) -> list[Path]:
    book, module = home(app), app.config.evidence_report.partition(".")[0] or CODE.name
    references = (book / path for path in getattr(app.config, "bibtex_bibfiles", []))
    return [*references, *_found(book, (*SHARED, f"{module}.py", f"{module}/**/*"))]


def _found(book: Path, patterns: Iterable[str]) -> Iterable[Path]:
    return (path for pattern in patterns for path in book.glob(pattern))


def _left(path: Path) -> bool:
    """Tell whether a file was left by a program: hidden, a compiled module, an editor's copy.

    >>> [_left(Path(name)) for name in ("seeds/._002.txt", "seeds/002.txt~", ".gitattributes", "seeds/002.txt")]
    [True, True, False, False]
    """
    hidden = any(part.startswith((".", "#")) or part.endswith("~") or part in LEAVINGS for part in path.parts)
    return hidden and path.as_posix() not in ABOUT


def _digest(files: dict[str, Path]) -> str:
    sha = hashlib.sha256()
    for name, path in files.items():
        content = path.read_bytes()
        sha.update(f"{name}\0{len(content)}\0".encode() + content)
    return sha.hexdigest()
