"""Build a book of two pages with Sphinx alone: no kernel, no evidence, and the parts of the extension asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.build import HOME

PARTS = ("address", "editions", "downloads", "folds", "tables", "head", "pages")
ADDRESS = "https://someone.github.io/a-leaflet/"
ADDRESSED = (f"html_baseurl={ADDRESS}", "evidence_picture=front.png")
CONF = """
import sys
sys.path.insert(0, {here!r})
project, author, version, html_title, language = "leaflet", "A. Writer", "2.0", "A leaflet", "en"
extensions = ["myst_nb", "sphinx_book_theme", "sphinxcontrib.bibtex", "binding"]
nb_execution_mode = "off"
bibtex_bibfiles = ["references.bib"]
myst_enable_extensions = ["colon_fence"]
myst_url_schemes = {{"http": None, "https": None, "csv": None, "evidence": None}}
html_theme = "sphinx_book_theme"
html_static_path = [{static!r}]
html_css_files = ["evidence.css", ("print.css", {{"media": "print"}})]
html_js_files = [("evidence.js", {{"defer": "defer"}})]
numfig = True
exclude_patterns = ["_build"]
latex_elements = {{"preamble": r"\\usepackage{{printing}}"}}
latex_additional_files = [{style!r}]
"""
BINDING = """
import datetime
from importlib import import_module

def check(): ...
def cards(): return {{}}
def files(): return {{"claims.csv": b"claim,value\\r\\n"}}
def articles(): return [("</script>.txt", "0" * 64)]
def citation():
    return {{
        "title": "A leaflet", "version": "2.0", "license": "MIT", "date-released": datetime.date(2026, 1, 9),
        "authors": [{{"name": "The leaflet"}}, {{"given-names": "Ada", "family-names": "Writer"}}],
        "keywords": ["paper"],
    }}

def setup(app):
    app.add_config_value("evidence_report", "binding", "env")
    for part in {parts!r}:
        import_module(f"analysis.book.{{part}}").connect(app)
"""
NOTEBOOK = "---\nfile_format: mystnb\nkernelspec: {name: python3, display_name: Python 3, language: python}\n---\n"
INDEX = """# Leaflet

A leaflet says little, and says it “plainly”.

```{toctree}
chapter
```
"""
CHAPTER = """# The chapter

The chapter says more, see {cite}`one`.

```{code-cell} ipython3
---
tags: [hide-input]
mystnb: {code_prompt_show: Code for this line}
---
print("folded away")
```

::::{container} folded
All rows of the table

```{table} Cities
:name: tbl-cities

| City | Said by | People |
|---|---|---|
| Lund | the town | 94,000 |
| Ystad | the county | 30,000 |
```
::::

![A line](line.svg)

[Data as CSV](csv:tbl-cities:Q2l0eQ0K) and [all claims](evidence:claims.csv), [everything](evidence:data.zip).

```{bibliography}
```
"""
LINE = '<svg xmlns="http://www.w3.org/2000/svg" width="300pt" height="30pt"><path d="M0 0L300 30"/></svg>'
ENTRY = "@book{one, title={One}, author={Writer, Ada}, year={2020}, publisher={Press}}"


def write(folder: Path, *parts: str) -> Path:
    """Write the leaflet's sources, with parts of the extension."""
    folder.mkdir(parents=True, exist_ok=True)
    book = HOME / "analysis" / "book"
    conf = CONF.format(here=str(folder), static=str(book / "static"), style=str(book / "latex" / "printing.sty"))
    (folder / "conf.py").write_text(conf, "utf-8")
    (folder / "binding.py").write_text(BINDING.format(parts=parts), "utf-8")
    (folder / "index.md").write_text(NOTEBOOK + INDEX, "utf-8")
    (folder / "chapter.md").write_text(NOTEBOOK + CHAPTER, "utf-8")
    (folder / "line.svg").write_text(LINE, "utf-8")
    (folder / "front.png").write_bytes(b"\x89PNG")
    (folder / "references.bib").write_text(ENTRY, "utf-8")
    return folder


def build(folder: Path, builder: str = "html", *settings: str) -> Path:
    """Build the leaflet with settings (`html_baseurl=…`), and return the folder of what was built."""
    out = folder / "_build" / builder
    options = [option for setting in settings for option in ("-D", setting)]
    command = [sys.executable, "-m", "sphinx", "-q", "-b", builder, *options, str(folder), str(out)]
    env = os.environ | {"PYTHONPATH": str(HOME), "SOURCE_DATE_EPOCH": "1795305600"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return out


def print_it(folder: Path) -> Path:
    """Write the leaflet's sources for print, and the PDF as latexmk would; return the folder of both."""
    latex = build(folder, "latex")
    (source,) = latex.glob("*.tex")
    source.with_name("leaflet.pdf").write_bytes(b"%PDF the book")
    source.rename(source.with_name("leaflet.tex"))
    (latex / "figure.pdf").write_bytes(b"%PDF a figure")
    return latex
