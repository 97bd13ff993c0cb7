"""Score every built page with Lighthouse as a phone sees it: `python tests/benchmarks/pages.py`.

Needs Chromium and `npm install lighthouse`, found on PATH or named in the environment as LIGHTHOUSE.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HTML = Path(__file__).resolve().parents[2] / "_build" / "html"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update "
    "--disable-sync --no-first-run"
)
LEAST = {"performance": 0.95, "accessibility": 1, "best-practices": 1, "seo": 1}
MOST_BYTES = 250_000
TEXT = (".html", ".css", ".js", ".svg", ".json", ".csv")


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes())


class Compressed(SimpleHTTPRequestHandler):
    """Serve files as static hosts do: text compressed, everything cached."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file, or say that there is none."""
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        packed = path.suffix in TEXT
        body = _packed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)) + ("; charset=utf-8" if packed else ""))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep the table clean."""


def audit(url: str) -> dict:
    """Return Lighthouse's findings on a page."""
    command = [os.environ.get("LIGHTHOUSE", "lighthouse"), url, "--output=json", "--quiet", f"--chrome-flags={FLAGS}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise SystemExit(f"lighthouse failed on {url}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def scores(page: str, found: dict) -> tuple[str, bool]:
    """Return a page's row of the table, and whether it is good enough."""
    reached = {name: found["categories"][name]["score"] for name in LEAST}
    audits = found["audits"]
    weight = audits["total-byte-weight"]["numericValue"]
    shift = audits["cumulative-layout-shift"]["numericValue"]
    good = all(reached[name] >= least for name, least in LEAST.items()) and weight <= MOST_BYTES and shift < 0.01
    told = " | ".join(f"{score:.2f}" for score in reached.values())
    return f"| {page} | {told} | {weight / 1000:.0f} KB | {shift:.3f} |", good


def main(html: Path = HTML) -> int:
    """Print the table; return 1 where a page falls short."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *given: Compressed(*given, directory=str(html)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"| page | {' | '.join(LEAST)} | transferred | layout shift |\n|---|{'---|' * (len(LEAST) + 2)}")
    good = True
    for path in [*sorted(html.glob("chapters/*.html")), html / "search.html"]:
        page = path.relative_to(html).as_posix()
        row, enough = scores(page, audit(f"http://127.0.0.1:{server.server_port}/{page}"))
        print(row, flush=True)
        good = good and enough
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
