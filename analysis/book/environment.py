"""Make all machines alike: the edition's day, and kernels with the book's own code and nothing of a person's home."""

from __future__ import annotations

import datetime as dt
import os
import secrets
import sys
import tempfile
from pathlib import Path

from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from analysis.book.inputs import CODE
from analysis.folders import Folders
from analysis.values import intervals

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


def prepare(book: Path, memory: Path) -> None:
    """Set what this build, LaTeX and the kernels find in their environment; raises EvidenceError for wrong HEDGES."""
    intervals.shown_level()
    date(book)
    os.environ |= {"LATEXOPTS": "-no-shell-escape", "LATEXMKOPTS": "-quiet"}
    prepare_kernels(book, memory)
    speak_through_files()
    # A kernel that is asked to end takes up to a second for it.
    NotebookClient.shutdown_kernel.default_value = "immediate"


def date(book: Path) -> None:
    """Set the day that Sphinx, EPUB, LaTeX and Matplotlib take, where nobody has: that of CITATION.cff."""
    asked, released = os.environ.get(DATED), Folders.of(book).citation()["date-released"]
    if asked and not (asked.isascii() and asked.isdecimal() and int(asked) <= LATEST):
        raise SystemExit(f"The book was not built: {DATED}={asked}: expected whole seconds since 1970, up to 2107")
    if not asked:
        os.environ[DATED] = str(int(dt.datetime.combine(released, dt.time(), dt.UTC).timestamp()))


def prepare_kernels(book: Path, memory: Path) -> None:
    """Set what kernels inherit; what they can import, the build can as well."""
    sys.path += [] if str(book) in sys.path else [str(book)]
    os.environ.pop("MPLBACKEND", None)
    os.environ |= {
        # A copied project is computed by its own code, a book without code by that of this extension, whatever is
        # installed.
        "PYTHONPATH": os.pathsep.join([str(book), str(CODE.parent), *filter(None, [os.environ.get("PYTHONPATH")])]),
        # A person's own settings would change drawings, or run code of theirs.
        "MATPLOTLIBRC": os.devnull,
        "IPYTHONDIR": str(memory / "ipython"),
    }
    settings = memory / "ipython" / "profile_default" / "ipython_kernel_config.py"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(KERNEL, "utf-8")


def speak_through_files() -> None:
    """Let each kernel speak through files of its own, where there are such.

    jupyter_client draws free ports and lets them go before the kernel takes them: of 600 pairs of kernels that start
    side by side one pair is given the same port, so one of about 200 builds would fail or wait for ever.
    """
    socket = os.path.join(tempfile.gettempdir(), f"kernel-{secrets.token_hex(8)}")
    if os.name == "posix" and len(socket) < PATH_LIMIT - len("-5"):
        AsyncKernelManager.transport.default_value = "ipc"
        AsyncKernelManager._ip_default = lambda manager: f"{socket}-{secrets.token_hex(4)}"
