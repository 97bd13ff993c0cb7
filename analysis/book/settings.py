"""Set what every book needs: Sphinx's settings, and an environment in which all machines are alike.

Kernels find the book's own code and nothing of a person's home.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import secrets
import tempfile
from pathlib import Path

import yaml
from jupyter_book.config import yaml_to_sphinx
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from sphinx.application import Sphinx
from sphinx.config import Config

from analysis.book import inputs
from analysis.book.downloads import edition
from analysis.folders import Folders
from analysis.showing import pictures
from analysis.values import intervals

SETTINGS: dict[str, object] = yaml.safe_load((inputs.HERE / "settings.yml").read_text("utf-8"))
SETTINGS["latex_additional_files"] = [str(inputs.HERE / "latex" / "printing.sty")]
HOST = re.compile(r"https://([\w-]+)\.github\.io/([\w.-]+)/?")  # GitHub's pages tell their repository
BINDER = {"binderhub_url": "https://mybinder.org", "notebook_interface": "jupyterlab"}
DATED = "SOURCE_DATE_EPOCH"
LATEST = 4354819199  # 2107-12-31: archives know no later day
PATH_LIMIT = 103  # characters of a socket's path
# Where a page fails, the kernels of others need not tell that they end as well; nobody asks for a history; and that
# Matplotlib makes a list of fonts, or has no folder to keep it in, is no fault of a cell.
KERNEL = """
c.IPKernelApp.log_level = "ERROR"
c.HistoryManager.enabled = False
c.IPKernelApp.exec_lines = ["__import__('logging').getLogger('matplotlib').setLevel('ERROR')"]
"""


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
    chosen, cff = translated | own, Folders.of(home).citation()
    config.project = chosen.get("project") or chosen.get("html_title") or config.project
    config.version = config.version or str(cff["version"])
    config.html_baseurl = config.html_baseurl or os.environ.get("READTHEDOCS_CANONICAL_URL", "")
    following = {
        "epub_title": chosen.get("html_title") or config.project,
        "epub_description": cff["title"],
        "epub_contributor": config.author,
        "epub_identifier": edition(config),
        "epub_uid": edition(config),
        "epub_copyright": f"{cff['license']} licence",
    }
    if picture := chosen.get("evidence_picture"):
        config.html_static_path = [*config.html_static_path, picture]
        following["epub_cover"] = (f"_static/{Path(picture).name}", "cover.html")
    for name, value in (SETTINGS | following).items():
        if name in config.values:
            merged = value | (chosen.get(name) or {}) if isinstance(value, dict) else chosen.get(name, value)
            setattr(config, name, merged)


def keep_to_contents(app: Sphinx, config: Config) -> None:
    """Build only pages that stand in the table of contents; a page that is built alone leads to no other."""
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


def prepare(book: Path, memory: Path) -> None:
    """Set what this build, LaTeX and the kernels find in their environment; raises EvidenceError for wrong HEDGES."""
    intervals.shown_level()
    date(book)
    os.environ |= {"LATEXOPTS": "-no-shell-escape", "LATEXMKOPTS": "-quiet"}
    prepare_kernels(book, memory)
    use_unix_sockets()
    # A kernel that is asked to end takes up to a second for it.
    NotebookClient.shutdown_kernel.default_value = "immediate"


def date(book: Path) -> None:
    """Set the day that Sphinx, EPUB, LaTeX and Matplotlib take, where nobody has: that of CITATION.cff."""
    seconds, released = os.environ.get(DATED), Folders.of(book).citation()["date-released"]
    if seconds and not (seconds.isascii() and seconds.isdecimal() and int(seconds) <= LATEST):
        raise SystemExit(f"The book was not built: {DATED}={seconds}: expected whole seconds since 1970, up to 2107")
    if not seconds:
        os.environ[DATED] = str(int(dt.datetime.combine(released, dt.time(), dt.UTC).timestamp()))


def prepare_kernels(book: Path, memory: Path) -> None:
    """Set what kernels inherit."""
    # Whatever is installed, a copied project is computed by its own code, a book without code by that of this one.
    paths = [str(book), str(inputs.CODE.parent), os.environ.get("PYTHONPATH")]
    os.environ.pop("MPLBACKEND", None)
    os.environ |= {
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        # A person's own settings would change drawings, or run code of theirs.
        "MATPLOTLIBRC": os.devnull,
        "IPYTHONDIR": str(memory / "ipython"),
        pictures.KEPT: str(memory / "pictures"),
    }
    settings = memory / "ipython" / "profile_default" / "ipython_kernel_config.py"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(KERNEL, "utf-8")


def use_unix_sockets() -> None:
    """Connect kernels over Unix sockets (ZeroMQ's ipc) instead of TCP ports, where the system has them.

    jupyter_client draws free ports and lets them go before the kernel takes them: of 600 pairs of kernels that start
    side by side one pair is given the same port, so one of about 200 builds would fail or wait for ever.
    """
    socket = os.path.join(tempfile.gettempdir(), f"kernel-{secrets.token_hex(8)}")
    if os.name == "posix" and len(socket) < PATH_LIMIT - len("-5"):
        AsyncKernelManager.transport.default_value = "ipc"
        AsyncKernelManager._ip_default = lambda manager: f"{socket}-{secrets.token_hex(4)}"
