"""Let the repository and the launch buttons follow from the one public address, `html.baseurl`."""

from __future__ import annotations

import re

from sphinx.application import Sphinx

# GitHub's pages tell their repository.
HOST = re.compile(r"https://([\w-]+)\.github\.io/([\w.-]+)/?")
BINDER = {"binderhub_url": "https://mybinder.org", "notebook_interface": "jupyterlab"}


def connect(app: Sphinx) -> None:
    """Connect the event at which the theme's options are completed: before the theme reads them."""
    app.connect("builder-inited", follow, priority=100)


def follow(app: Sphinx) -> None:
    """Name the repository that the address tells of; whatever is configured by itself stays."""
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
