"""Measure the heart and the builds: `python tests/benchmarks/build.py` prints a table."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
_FILES = ("_config.yml", "_toc.yml", "requirements.txt", "pyproject.toml", "CITATION.cff")
PARTS = (*_FILES, "analysis", "chapters", "seeds")
BIN = Path(sys.executable).parent
ARTICLES = (300, 1000, 3000)


def seconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def run(folder: Path, *command: str) -> None:
    """Run a command in a folder, or end with what it said."""
    env = os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=folder, env=env, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} in {folder}: {done.stderr[-2000:]}")


def copy(to: Path) -> Path:
    """Copy the project's sources."""
    for part in PARTS:
        if (HOME / part).is_dir():
            shutil.copytree(HOME / part, to / part, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"))
        else:
            shutil.copy(HOME / part, to / part)
    return to


def stock(to: Path) -> Path:
    """Make a plain Jupyter Book of as many notebooks, each with a cell that does nothing."""
    chapters = sorted(path.stem for path in (HOME / "chapters").glob("*.md") if path.stem != "index")
    header = (HOME / "chapters" / "index.md").read_text("utf-8").split("\n---\n")[0]
    for name in ("index", *chapters):
        (to / f"{name}.md").write_text(f"{header}\n---\n\n# {name}\n\n```{{code-cell}} ipython3\n1 + 1\n```\n", "utf-8")
    listed = "".join(f"- file: {name}\n" for name in chapters)
    (to / "_toc.yml").write_text(f"format: jb-book\nroot: index\nchapters:\n{listed}", "utf-8")
    (to / "_config.yml").write_text("title: Stock\n", "utf-8")
    return to


def builds(work: Path) -> list[tuple[str, float, str, float]]:
    """Measure cold and unchanged builds against the floor and a stock book."""
    book, plain, bare = (work / name for name in ("book", "stock", "bare"))
    for folder in (book, plain, bare):
        folder.mkdir()
    cold = seconds(lambda: run(copy(book), "jupyter-book", "build", "."))
    run(stock(plain), "jupyter-book", "build", ".")
    # By turns, so that a busy machine slows both.
    rounds = [
        [seconds(lambda folder=folder: run(folder, "jupyter-book", "build", ".")) for folder in (book, plain)]
        for _ in range(5)
    ]
    unchanged, stock_unchanged = (min(times) for times in zip(*rounds, strict=True))
    return [
        ("cold build, floor: chapters one after the other and Sphinx without them", cold, "floor", floor(copy(bare))),
        ("build without a change, floor: a stock book of as many pages", unchanged, "stock", stock_unchanged),
    ]


def floor(folder: Path) -> float:
    """Return the time of the chapters executed one after the other and of Sphinx without execution."""
    chapters = [path.relative_to(folder) for path in sorted((folder / "chapters").glob("*.md"))]
    run(folder, "jupytext", "--to", "ipynb", *map(str, chapters))
    notebooks = [str(path.with_suffix(".ipynb")) for path in chapters]
    executing = sum(seconds(lambda each=each: run(folder, "jupyter", "execute", each)) for each in notebooks)
    for each in notebooks:
        (folder / each).unlink()
    # A stock book of the same text: no execution, and of our extension nothing.
    for path in chapters:
        source = (folder / path).read_text("utf-8").replace("{eval}", "")
        (folder / path).write_text(source, "utf-8")
    (folder / "_config.yml").write_text("title: Floor\nexecute: {execute_notebooks: 'off'}\n", "utf-8")
    return executing + seconds(lambda: run(folder, "jupyter-book", "build", "."))


CLAIMS = 40
TOLD = "Mill {name} sold {count} apples in {year}, up {growth} percent from a year before, said the union of mills."
CODED = (
    "Mill {name} sold {{sold_{claim}:count}} apples {{year_{claim}:period}}, "
    "up {{grown_{claim}:change up}} from a year before, said the union of mills."
)


def generate(folder: Path, count: int) -> Path:
    """Write so many coded articles of twenty sentences, which tell of the same mills and of one of their own."""
    lot = random.Random(7)
    seeds, coding = folder / "seeds", folder / "coding"
    seeds.mkdir(parents=True)
    coding.mkdir()
    claims = "".join(
        f'sold_{mill} = {{ about = "x", unit = "apple", period = "year_{mill}" }}\n'
        f'grown_{mill} = {{ about = "x", period = "year_{mill}" }}\nyear_{mill} = {{ about = "x" }}\n'
        for mill in [*range(CLAIMS), *(f"own_{number}" for number in range(count))]
    )
    (coding / "claims.toml").write_text(claims + 'published = { about = "date line" }\n', "utf-8")
    (coding / "names.toml").write_text('[body]\n"Union" = ["union of mills"]\n', "utf-8")
    bound = '[[bound]]\ntold = "published"\non = "published"\nkind = "stated"\nbecause = "a date line"\n'
    (coding / "bounds.toml").write_text(bound, "utf-8")
    for number in range(count):
        day = f"2023-{lot.randint(1, 12):02}-{lot.randint(1, 28):02}"
        mills = [f"own_{number}", *lot.sample(range(CLAIMS), 19)]
        told = [_told(mill, lot.randint(2017, 2022)) for mill in mills]
        (seeds / f"a{number:04}_.txt").write_text(f"date {day} {' '.join(told)}", "utf-8")
        coded = "".join(_coded(mill) for mill in mills)
        (coding / f"a{number:04}.toml").write_text(f'[article]\nopens = "date {{published:date}}"\n{coded}', "utf-8")
    return folder


def _told(mill: object, year: int) -> str:
    count = (year if isinstance(mill, str) else 7 * mill + year) % 900 + 100
    return TOLD.format(name=mill, count=f"{count},000", year=year, growth=year - 2010)


def _coded(mill: object) -> str:
    status = 'by = "Union"\nstatus = "statistic"'
    return f'\n[[sentence]]\nreads = "{CODED.format(name=mill, claim=mill)}"\n{status}\n'


def heart(work: Path) -> Iterator[str]:
    """Measure the check as a process, and how reading and joining grow with the articles."""
    for option, limit in (("--without-guards", 0.3), ("", 2)):
        command = ("python", "-m", "analysis", "check", *option.split())
        spent = min(seconds(lambda command=command: run(HOME, *command)) for _ in range(5))
        yield _row(f"`{' '.join(command)}`, limit {limit} s", spent, "limit", limit)
    code = (
        "import sys; from pathlib import Path; from analysis.claims import record; from analysis.folders import Folders; "
        "record.read(Folders.of(Path(sys.argv[1])))"
    )
    for count in ARTICLES:
        folder = generate(work / str(count), count)
        spent = seconds(lambda folder=folder: run(HOME, "python", "-c", code, str(folder)))
        yield _row(f"{count:,} coded articles of twenty sentences, limit 10 ms each", spent, "limit", count / 100)


def _row(name: str, ours: float, other: str, theirs: float) -> str:
    return f"| {name} | {ours:.2f} s | {theirs:.2f} s ({other}) | {ours / theirs:.2f} |"


def main() -> None:
    """Print the table."""
    print("| measured | here | beside | ratio |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for row in heart(work):
            print(row, flush=True)
        for each in builds(work):
            print(_row(*each), flush=True)


if __name__ == "__main__":
    main()
