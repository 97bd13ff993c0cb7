"""Measure the builds and the engine side by side: `python tests/benchmarks/build.py` prints a table.

The comparison with quantulum3 asks for `pip install quantulum3` and is left out without it.
"""

from __future__ import annotations

import importlib.util
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
_FILES = ("_config.yml", "_toc.yml", "requirements.txt", "pyproject.toml", "CITATION.cff")
PARTS = (*_FILES, "analysis", "chapters", "seeds")
BIN = Path(sys.executable).parent
ARTICLES = (300, 1000, 3000)
SAMPLE = 30  # articles that quantulum3 reads


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


def generate(folder: Path, count: int) -> Path:
    """Write articles that say what the book's say, each with a figure of its own."""
    texts = [path.read_text("utf-8") for path in sorted((HOME / "seeds").glob("*.txt"))]
    lot = random.Random(7)
    folder.mkdir()
    for number in range(count):
        text = texts[number % len(texts)].replace("636,000", f"{lot.randint(500, 700)},000")
        (folder / f"a{number:04}_.txt").write_text(text, "utf-8")
    return folder


def engine(work: Path) -> list[tuple[str, float, str, float]]:
    """Measure the finding of quantities against quantulum3, and how reading grows with the articles."""
    from analysis import quantities, seeds, segment

    rows = [("`python -m analysis check`, limit half a second", check(), "limit", 0.5)]
    for count in ARTICLES:
        generate(work / str(count), count)
    articles = seeds.read_all(work / str(ARTICLES[-1]))
    size = sum(len(seed.text) for seed in articles)
    spent = seconds(lambda: [quantities.find(each) for seed in articles for each in segment.sentences(seed)])
    rows.append((f"quantities of {len(articles):,} articles, s per MB", spent / size * 1e6, "", 0.0))
    if importlib.util.find_spec("quantulum3"):
        from quantulum3 import parser

        parser.parse("636,000 units")  # loads its tables
        some = [seed.text for seed in articles[:SAMPLE]]
        other = seconds(lambda: [parser.parse(text) for text in some]) / sum(map(len, some)) * 1e6
        rows[-1] = (*rows[-1][:2], "quantulum3", other)
    return rows


def check() -> float:
    """Return the best of five runs of the check, each as a process of its own."""
    return min(seconds(lambda: run(HOME, "python", "-m", "analysis", "check")) for _ in range(5))


def growth(work: Path) -> list[str]:
    """Return how long the whole evidence of ever more articles takes, each."""
    code = "import sys, time; from pathlib import Path; from analysis import evidence; evidence.read(Path(sys.argv[1]))"
    lines = []
    for count in ARTICLES:
        spent = seconds(lambda count=count: run(HOME, "python", "-c", code, str(work / str(count))))
        lines.append(f"| all evidence of {count:,} articles | {spent:.1f} s | {spent / count * 1000:.1f} ms each | |")
    return lines


def main() -> None:
    """Print the table."""
    sys.path.insert(0, str(HOME))
    print("| measured | here | beside | ratio |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for measure in (engine, builds):
            for name, ours, other, theirs in measure(work):
                beside = f"{theirs:.2f} ({other})" if other else "not installed"
                print(f"| {name} | {ours:.2f} | {beside} | {ours / theirs if theirs else 0:.3f} |", flush=True)
        print(*growth(work), sep="\n")


if __name__ == "__main__":
    main()
