"""The extension sets what any book needs; what a book says itself comes first; hosts' recipes build what they offer."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from conftest import HOME
from sphinx.config import Config

from analysis.book import inputs, settings


def _completed(folder: Path, own: dict[str, object]) -> Config:
    """Return the configuration of a book that says a few things itself."""
    (folder / "_config.yml").write_text(yaml.safe_dump({"title": "Book"} | own), "utf-8")
    shutil.copy(HOME / "CITATION.cff", folder)
    config = Config({}, {"html_theme": "sphinx_book_theme", "nb_execution_mode": "auto"})
    for name in (*settings.SETTINGS, "html_baseurl"):
        if name not in config.values:
            config.add(name, "", "env", ())
    settings.complete(SimpleNamespace(srcdir=folder), config)
    return config


def test_what_a_book_does_not_say_is_set(tmp_path: Path) -> None:
    config = _completed(tmp_path, {})
    assert {name: config[name] for name in settings.SETTINGS} == settings.SETTINGS


def test_what_a_book_says_itself_comes_first_even_where_it_is_the_default_of_jupyter_book(tmp_path: Path) -> None:
    said = {"smartquotes": True, "html_theme_options": {"search_bar_text": "Find", "show_toc_level": 2}}
    config = _completed(tmp_path, {"execute": {"execute_notebooks": "auto"}, "sphinx": {"config": said}})
    assert config.nb_execution_mode == "auto"
    assert config.smartquotes is True
    assert config.html_theme_options == settings.SETTINGS["html_theme_options"] | said["html_theme_options"]


@pytest.mark.parametrize(
    "said, told", [("", "https://read.example/"), ("https://own.example/", "https://own.example/")]
)
def test_a_host_names_the_address_where_the_book_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, told: str
) -> None:
    shutil.copy(HOME / "CITATION.cff", tmp_path)
    (tmp_path / "_config.yml").write_text("title: Book")
    monkeypatch.setenv("READTHEDOCS_CANONICAL_URL", "https://read.example/")
    config = Config({}, {"html_baseurl": said})
    config.add("html_baseurl", "", "html", ())
    settings.complete(SimpleNamespace(srcdir=tmp_path), config)
    assert config.html_baseurl == told


def test_the_configuration_holds_what_is_this_books_own() -> None:
    config = yaml.safe_load((HOME / "_config.yml").read_text("utf-8"))
    assert not set(config["sphinx"]["config"]) & set(settings.SETTINGS)
    assert (HOME / config["html"]["favicon"]).exists()


@pytest.mark.parametrize("recipe", [".github/workflows/book.yml", ".readthedocs.yaml"])
def test_hosts_build_pdf_and_epub_before_the_pages_that_offer_them(recipe: str) -> None:
    assert re.findall(r"jupyter-book build \.(.*)", (HOME / recipe).read_text("utf-8")) == [
        " --builder pdflatex",
        " --builder custom --custom-builder epub",
        "",
    ]


def test_no_fixer_touches_an_article() -> None:
    excluded = yaml.safe_load((HOME / ".pre-commit-config.yaml").read_text("utf-8"))["exclude"]
    articles = [path.relative_to(HOME).as_posix() for path in HOME.glob("seeds/*")]
    assert articles
    assert all(re.search(excluded, path) for path in [*articles, "tests/garden/seeds/1_note.txt"])
    assert not re.search(excluded, "analysis/book/inputs.py")


def test_an_installed_copy_holds_all_files_of_the_extension() -> None:
    declared = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]
    held = {path for path in inputs.HERE.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    assert held <= {path for pattern in declared["analysis"] for path in inputs.HERE.parent.glob(pattern)}
