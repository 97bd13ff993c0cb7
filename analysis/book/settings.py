"""Set what every book that is built with this extension needs; what a book's `_config.yml` says itself comes first."""

from __future__ import annotations

import os
import re

import yaml
from jupyter_book.config import yaml_to_sphinx
from sphinx.application import Sphinx
from sphinx.config import Config

from analysis.book import editions, inputs
from analysis.folders import Folders
from analysis.markup import DATA, EVIDENCE, PICTURE

LATEX = {
    "extraclassoptions": "openany,oneside",
    "papersize": "a4paper",
    "pointsize": "10pt",
    "figure_align": "htbp",
    "fncychap": "",
    "preamble": r"\usepackage{printing}",
}
SETTINGS: dict[str, object] = {
    "external_toc_exclude_missing": True,  # what stands in no table of contents is no page
    "nb_execution_mode": "inline",  # the only mode in which prose can ask for a value: {eval}`name`
    "nb_execution_raise_on_error": True,
    "nb_execution_timeout": 120,
    "nb_output_stderr": "error",
    "nb_eval_name_regex": r"^[a-zA-Z_]\w*(\.[a-zA-Z_]\w*)*$",  # a name, or an attribute of one
    "nb_render_markdown_format": "myst",
    "nb_mime_priority_overrides": [("*", "text/markdown", 1)],
    # No linkify, substitution or dollar math: an article's words must never turn into anything else.
    "myst_enable_extensions": ["attrs_inline", "colon_fence", "deflist"],
    "myst_url_schemes": dict.fromkeys(("http", "https", "mailto", DATA, EVIDENCE, PICTURE)),
    "myst_ref_domains": ["std"],  # Sphinx would try each target as a name in C++, too
    "smartquotes": False,
    "numfig": True,
    "bibtex_reference_style": "label",
    "bibtex_default_style": "plain",
    "linkcheck_ignore": [f"{DATA}:", f"{EVIDENCE}:", f"{PICTURE}:"],  # they become files only where pages are written
    "linkcheck_report_timeouts_as_broken": False,
    "html_theme": "evidence",
    # What the theme takes from here alone, or sets itself where nothing is said; the rest stands in our theme.toml.
    "html_theme_options": {
        "home_page_in_toc": True,
        "navbar_persistent": [],
        "use_download_button": False,  # our template has its own
        "use_fullscreen_button": False,
    },
    "html_context": {"default_mode": "auto"},
    "html_show_copyright": False,
    "html_show_sphinx": False,
    "html_use_index": False,  # without entries it is an empty page
    "epub_theme": "evidence-epub",
    "epub_tocscope": "includehidden",
    "epub_scheme": "ID",
    "epub_show_urls": "no",
    "epub_exclude_files": [".buildinfo", "index.html", editions.NOTE],
    "latex_engine": "xelatex",
    "latex_elements": LATEX,
    "latex_additional_files": [str(inputs.HERE / "latex" / "printing.sty")],
    "latex_table_style": ["booktabs"],
    "latex_show_urls": "no",
}
HIDDEN = "**/.*"  # what systems and editors leave beside chapters is no chapter
HOST = re.compile(r"https://([\w-]+)\.github\.io/([\w.-]+)/?")  # GitHub's pages tell their repository
BINDER = {"binderhub_url": "https://mybinder.org", "notebook_interface": "jupyterlab"}


def connect(app: Sphinx) -> None:
    """Connect the event at which all settings are known, before any other extension reads them."""
    app.connect("config-inited", check_environment, priority=1)
    app.connect("config-inited", complete, priority=1)
    app.connect("builder-inited", lead_to_repository, priority=100)  # before the theme reads its options


def check_environment(app: Sphinx, config: Config) -> None:
    """Refuse a variable's unknown value at once; one that is empty counts as not set."""
    for name, allowed in inputs.VARIABLES.items():
        value = os.environ.get(name)
        if value and value not in allowed:
            raise SystemExit(f"The book was not built: {name}={value}: expected {', '.join(allowed)}")


def complete(app: Sphinx, config: Config) -> None:
    """Set what the book does not say itself; of a setting with entries, the entries that it does not."""
    said = _said(app)
    for name, value in SETTINGS.items():
        if name in config.values:
            own = said.get(name)
            setattr(config, name, {**value, **(own or {})} if isinstance(value, dict) else said.get(name, value))
    config.exclude_patterns = [*config.exclude_patterns, HIDDEN]
    config.version = config.version or str(Folders.of(inputs.home(app)).citation()["version"])
    config.html_baseurl = config.html_baseurl or os.environ.get("READTHEDOCS_CANONICAL_URL", "")


def lead_to_repository(app: Sphinx) -> None:
    """Let the repository's and Binder's buttons follow from the public address, where the book names no other."""
    options = app.config.html_theme_options
    repository = repository_of(app.config.html_baseurl)
    if app.builder.name == "html" and repository and not options.get("repository_url"):
        options |= {
            "repository_url": repository,
            "repository_branch": "main",
            "use_repository_button": True,
            "launch_buttons": BINDER,
        }


def repository_of(address: str) -> str:
    """Return a repository's address by that of its pages, or nothing.

    >>> repository_of("https://someone.github.io/a-report/")
    'https://github.com/someone/a-report'
    >>> repository_of("https://example.org/a-report/")
    ''
    """
    told = HOST.fullmatch(address)
    return f"https://github.com/{told[1]}/{told[2]}" if told else ""


def _said(app: Sphinx) -> dict[str, object]:
    """Return what the book says itself, by Sphinx's names: Jupyter Book hands its own defaults over with it."""
    path = inputs.home(app) / "_config.yml"
    translated, direct, _ = yaml_to_sphinx(yaml.safe_load(path.read_text("utf-8")) if path.exists() else {})
    return translated | direct
