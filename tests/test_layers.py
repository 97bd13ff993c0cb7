"""Each room of the package imports only from rooms above it."""

import ast
import subprocess
import sys
from pathlib import Path

import analysis

HOME = Path(analysis.__file__).parent
README = HOME.parent / "README.md"


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module == "analysis":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("analysis."):
            found.add(node.module.removeprefix("analysis."))
    return found & {each.stem for each in HOME.glob("*.py")}


def test_imports_form_no_circle() -> None:
    waiting = {path.stem: imports(path) for path in HOME.glob("*.py")}
    while waiting:
        free = {name for name, needs in waiting.items() if not needs & waiting.keys()}
        assert free, f"circle among {sorted(waiting)}"
        waiting = {name: needs for name, needs in waiting.items() if name not in free}


def test_reading_evidence_loads_nothing_beyond_the_standard_library() -> None:
    code = "import sys, analysis.__main__; print({'pandas', 'numpy', 'matplotlib', 'sphinx'} & sys.modules.keys())"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"


def test_the_readme_names_every_module() -> None:
    text = README.read_text()
    modules = {path.stem for path in HOME.glob("*.py")} - {"__init__", "__main__"}
    assert not [name for name in modules if name not in text]
