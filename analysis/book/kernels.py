"""Start the chapters' kernels alike on every machine: with the book's own code, and nothing of a person's home."""

from __future__ import annotations

import os
import secrets
import tempfile
from pathlib import Path

from jupyter_client.manager import AsyncKernelManager

# A person's own settings, which would change drawings or have cells warn.
PERSONAL = ("MATPLOTLIBRC", "MPLBACKEND")
PATH_LIMIT = 103  # characters of a socket's path


def prepare(book: Path, memory: Path) -> None:
    """Set what kernels find in their environment; they inherit that of the build."""
    for name in PERSONAL:
        os.environ.pop(name, None)
    os.environ |= {
        # A copied project is computed by its own code, whatever is installed.
        "PYTHONPATH": os.pathsep.join([str(book), *filter(None, [os.environ.get("PYTHONPATH")])]),
        # Homes may be read-only, or hold a style sheet: programs keep their notes beside Sphinx's.
        "MPLCONFIGDIR": str(memory / "matplotlib"),
        "IPYTHONDIR": str(memory / "ipython"),
    }
    speak_through_files()


def speak_through_files() -> None:
    """Let each kernel speak through files of its own, where there are such.

    jupyter_client draws free ports and lets them go before the kernel takes them: kernels that start side by side
    are given the same one in about one of 300 builds, and a chapter fails or waits for ever.
    """
    socket = os.path.join(tempfile.gettempdir(), f"kernel-{secrets.token_hex(8)}")
    if os.name == "posix" and len(socket) < PATH_LIMIT - len("-5"):
        AsyncKernelManager.transport.default_value = "ipc"
        AsyncKernelManager._ip_default = lambda manager: f"{socket}-{secrets.token_hex(4)}"
