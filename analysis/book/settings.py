"""Set what every book that is built with this extension needs; what a book's `_config.yml` says itself comes first."""

from __future__ import annotations

import os
import re

import yaml
from jupyter_book.config import yaml_to_sphinx
from sphinx.application import Sphinx
from sphinx.config import Config

from analysis.book import inputs
from analysis.folders import Folders

SETTINGS: dict[str, object] = yaml.safe_load((inputs.HERE / "settings.yml").read_text("utf-8"))
SETTINGS["latex_additional_files"] = [str(inputs.HERE / "latex" / "printing.sty")]
HOST = re.compile(r"https://([\w-]+)\.github\.io/([\w.-]+)/?")  # GitHub's pages tell their repository
BINDER = {"binderhub_url": "https://mybinder.org", "notebook_interface": "jupyterlab"}


def connect(app: Sphinx) -> None:
    """Connect the events at which settings are known, before and after other extensions complete them."""
    app.connect("config-inited", complete, priority=1)
    app.connect("config-inited", keep_to_contents, priority=950)  # once the table of contents is read
    app.connect("builder-inited", lead_to_repository, priority=100)  # before the theme reads its options


def complete(app: Sphinx, config: Config) -> None:
    """Set what the book does not say itself; of a setting with entries, the entries that it does not.

    Jupyter Book hands its own defaults over with what the book says.
    """
    home = inputs.home(app)
    translated, own, _ = yaml_to_sphinx(yaml.safe_load((home / "_config.yml").read_text("utf-8")))
    said = translated | own
    for name, value in SETTINGS.items():
        if name in config.values:
            merged = value | said.get(name, {}) if isinstance(value, dict) else said.get(name, value)
            setattr(config, name, merged)
    config.version = config.version or str(Folders.of(home).citation()["version"])
    config.html_baseurl = config.html_baseurl or os.environ.get("READTHEDOCS_CANONICAL_URL", "")


def keep_to_contents(app: Sphinx, config: Config) -> None:
    """Take for a page what stands in the table of contents; a page that is built alone leads to no other."""
    contents = getattr(config, "external_site_map", None)
    names = sorted({*contents, *contents.globs()}) if contents else [config.root_doc]
    config.include_patterns = [pattern for name in names for pattern in (name, f"{name}.*")]
    if not contents:
        config.suppress_warnings = [*config.suppress_warnings, "myst.xref_missing", "ref"]


def lead_to_repository(app: Sphinx) -> None:
    """Let the repository's and Binder's buttons follow from the address of GitHub's pages."""
    options, pages = app.config.html_theme_options, HOST.fullmatch(app.config.html_baseurl)
    if app.builder.name == "html" and pages and not options.get("repository_url"):
        options |= {
            "repository_url": f"https://github.com/{pages[1]}/{pages[2]}",
            "repository_branch": "main",
            "use_repository_button": True,
            "launch_buttons": BINDER,
        }
