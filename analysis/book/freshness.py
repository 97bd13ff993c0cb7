"""Tell which pages are stale: what each is made of counts, not when its files were written."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import distributions
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

# What every book is made of besides its pages and what `evidence_inputs` names.
CONFIGURATION = ("_config.yml", "_toc.yml")
HERE = Path(__file__).resolve().parent


def home(app: Sphinx) -> Path:
    """Return the book's folder: a page that is built alone stands in a folder below it."""
    return next(
        (folder for folder in (app.srcdir, *app.srcdir.parents) if (folder / "_config.yml").exists()), app.srcdir
    )


def outdated(app: Sphinx, env: BuildEnvironment, *_found: set[str]) -> list[str]:
    """Return the pages whose source, or anything that all pages are made of, differs from when they were read."""
    shared = _shared(app)
    before = getattr(env, "evidence_digests", {})
    env.evidence_digests = {page: shared + _digest(env.srcdir, [Path(env.doc2path(page))]) for page in env.found_docs}
    executed = Path(app.outdir).parent / "jupyter_execute"
    return [
        page
        for page, digest in env.evidence_digests.items()
        if before.get(page) != digest or not (executed / f"{page}.ipynb").exists()
    ]


def _shared(app: Sphinx) -> str:
    """Return a digest of what all pages are made of: files of the book, this package, the programs that make it."""
    book = home(app)
    patterns = (*CONFIGURATION, *app.config.evidence_inputs)
    files = _digest(book, (path for pattern in patterns for path in book.glob(pattern)))
    programs = sorted(f"{each.name} {each.version}" for each in distributions())
    return (
        files
        + _digest(HERE, HERE.rglob("*"))
        + hashlib.sha256("\n".join([sys.version, *programs]).encode()).hexdigest()
    )


def _digest(folder: Path, paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(set(_read(folder, paths))):
        digest.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read(folder: Path, paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that are not a program's own notes: compiled modules, an editor's copies."""
    for path in paths:
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in parts):
            yield path
