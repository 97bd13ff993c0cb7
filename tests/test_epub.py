"""Build the EPUB and have it checked."""

from __future__ import annotations

import subprocess
import zipfile

import pytest
from conftest import Project, need


def test_epub_passes_epubcheck(project: Project) -> None:
    java, checker = need("java"), need("epubcheck")
    done = project.build("--builder", "custom", "--custom-builder", "epub")
    assert done.returncode == 0, done.stderr
    (epub,) = (project.path / "_build" / "epub").glob("*.epub")
    # Debian's program is the archive itself; without binfmt support only Java can run it.
    checked = subprocess.run([java, "-jar", checker, str(epub)], capture_output=True, text=True)
    if "Invalid or corrupt jarfile" in checked.stderr:
        pytest.fail(f"{checker} is no Java archive: expected Debian's epubcheck")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    with zipfile.ZipFile(epub) as book:
        about = book.read("content.opf").decode()
    assert "<dc:title>Electric MINIs from China</dc:title>" in about
    assert ">unknown<" not in about.replace("<dc:contributor>unknown</dc:contributor>", "")
