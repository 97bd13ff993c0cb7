"""Build the book for real, change what it is made of, and look at the pages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import HOME, Kept, Page, Project, text

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))
# Figures that stand in one article each, and others in their place.
FIGURES = {
    "636,000": "648,000",
    "150 percent": "155 percent",
    "2.34 million": "2.44 million",
    "77 percent": "79 percent",
    "35,000": "41,000",
    "1.15 million": "1.19 million",
}


def test_every_link_lands_on_an_element(pages: dict[str, Page]) -> None:
    lost = []
    for name, page in pages.items():
        for _classes, href, words in page.links:
            path, _, anchor = href.partition("#")
            if re.match(r"[a-z]+:", href) or not anchor:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if target not in pages or anchor not in pages[target].ids:
                lost.append(f"{name}: {href} ({words})")
    assert lost == []


def test_every_file_that_a_page_links_to_is_there(book: Project, pages: dict[str, Page]) -> None:
    lost = [
        f"{name}: {href} ({words})"
        for name, page in pages.items()
        for _classes, href, words in page.links
        if href and not re.match(r"[a-z]+:", href)
        if not (book.html / name).parent.joinpath(href.partition("#")[0].partition("?")[0]).exists()
    ]
    assert lost == []


def test_ids_are_unique_on_each_page(pages: dict[str, Page]) -> None:
    assert [(name, sorted(page.ids)) for name, page in pages.items() if len(set(page.ids)) < len(page.ids)] == []


def test_every_chapter_rests_on_evidence(pages: dict[str, Page]) -> None:
    used = {name: sum("evidence" in classes.split() for classes, _, _ in page.links) for name, page in pages.items()}
    assert all(used[f"chapters/{name}.html"] >= 5 for name in ("index", "venture", "production", "exports"))


def test_numbers_lead_to_sentences_that_hold_them(book: Project, pages: dict[str, Page]) -> None:
    sources = (book.html / "chapters" / "sources.html").read_text("utf-8")
    sentences = dict(re.findall(r'<p[^>]* id="(s[\w-]+)"[^>]*>(.*?)</p>', sources, re.S))
    for name in ("index", "venture", "production", "exports"):
        for _, href, words in pages[f"chapters/{name}.html"].links:
            _, _, anchor = href.partition("#")
            if anchor in sentences and re.fullmatch(r"\d{1,3}(,\d{3})+", words):
                assert words in text(sentences[anchor])


def test_each_evidence_link_has_a_card(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        anchors = {href.partition("#")[2] for classes, href, _ in page.links if "evidence" in classes.split()}
        assert {f"card-{anchor}" for anchor in anchors} <= set(page.ids), name


def test_pages_ask_nothing_of_other_hosts(book: Project) -> None:
    asking = re.compile(r"<(?:script|img|iframe)[^>]*\ssrc=\"(?:https?:)?//[^\"]*\"|<link[^>]*>")
    harmless = re.compile(r'<link[^>]*rel="(?:canonical|license|cite-as|alternate)"|<link[^>]*href="(?!(?:https?:)?//)')
    asked = {path.name: asking.findall(path.read_text("utf-8")) for path in book.html.rglob("*.html")}
    found = {name: [each for each in tags if not harmless.match(each)] for name, tags in asked.items()}
    assert {name: tags for name, tags in found.items() if tags} == {}


def test_a_build_without_a_change_leaves_every_byte_and_writes_no_page(book: Project, project: Project) -> None:
    def written() -> dict[Path, int]:
        return {page: page.stat().st_mtime_ns for page in project.html.rglob("*.html")}

    before = written()
    assert project.build().returncode == 0
    assert project.files() == book.files()
    assert written() == before


def test_what_is_changed_arrives_everywhere_and_what_is_changed_back_gives_the_same_bytes(
    book: Project, project: Project
) -> None:
    changed = [*(project.path / "seeds").glob("*.txt"), project.path / "_config.yml"]
    before = {path: path.read_bytes() for path in changed}
    for path in changed[:-1]:
        article = path.read_text("utf-8")
        for old, new in FIGURES.items():
            article = article.replace(old, new)
        path.write_bytes(article.encode())
    project.edit("_config.yml", "title: Electric MINIs from China\n", "title: Another title\n")
    done = project.build()
    assert done.returncode == 0, done.stderr
    shown = " ".join(text(path.read_text("utf-8")) for path in (project.html / "chapters").glob("*.html"))
    assert [new for new in FIGURES.values() if new not in shown] == []
    assert [old for old in FIGURES if re.search(rf"(?<![\d,.]){re.escape(old)}", shown)] == []
    assert "Another title" in shown

    for path, content in before.items():
        path.write_bytes(content)
    assert project.build().returncode == 0
    assert project.files() == book.files()


@pytest.fixture(scope="module")
def failing(garden_kept: Kept) -> Iterator[Project]:
    """Return the tiny book; what was built of it stays the same through all failures."""
    project = garden_kept.restore()
    sources = {
        path: path.read_bytes() for path in project.path.rglob("*") if path.is_file() and "_build" not in path.parts
    }
    yield project
    for path, content in sources.items():
        path.write_bytes(content)
    assert project.build().returncode == 0
    assert project.files() == garden_kept.project.files()


WRONG = {
    "an unknown name in prose": ("\nIt asks for {eval}`no_such_name`.\n", ["pages/index.md", "no_such_name"]),
    "a cell error": (
        "\n```{code-cell} ipython3\nraise ValueError('a cell went wrong')\n```\n",
        ["pages/index.md", "a cell went wrong"],
    ),
    "a warning of a cell": (
        "\n```{code-cell} ipython3\nimport warnings\n\nwarnings.warn('look out')\n```\n",
        ["pages/index.md", "stderr"],
    ),
    "an unreadable cell": ("\n```{code-cell} ipython3\n---\ntags: [\n---\n1\n```\n", ["pages/index"]),
}


@pytest.mark.parametrize("source, told", WRONG.values(), ids=WRONG)
def test_a_wrong_page_fails_and_leaves_the_last_book(failing: Project, source: str, told: list[str]) -> None:
    page = failing.path / "pages" / "index.md"
    right = page.read_text("utf-8")
    page.write_text(right + source, "utf-8")
    _fails(failing, *told)
    page.write_text(right, "utf-8")


def test_a_failing_build_does_not_pass_the_second_time(failing: Project) -> None:
    page = failing.path / "pages" / "index.md"
    right = page.read_text("utf-8")
    page.write_text(right.replace("kernelspec:", "kernel:"), "utf-8")
    _fails(failing, "pages/index.md", "not a notebook")
    _fails(failing, "pages/index.md", "not a notebook")
    page.write_text(right, "utf-8")


def test_wrong_evidence_fails_in_one_line(failing: Project) -> None:
    seed = failing.path / "seeds" / "bed.txt"
    right = seed.read_bytes()
    seed.write_bytes(b"")
    assert _fails(failing, "holds no text").splitlines() == [
        "The book was not built: bed.txt holds no text: expected a number"
    ]
    seed.write_bytes(right)


def _fails(project: Project, *told: str) -> str:
    """Build, look at what the failure tells and at what is left of the last book, and return the errors."""
    good = project.files()
    done = project.build()
    assert done.returncode != 0
    assert all(each in done.stderr for each in told), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("The book was not built: ")
    assert project.files() == good
    return done.stderr


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_no_digit_is_typed_in_prose_captions_or_alt_text(chapter: Path) -> None:
    source = chapter.read_text("utf-8").partition("\n---\n")[2]
    shown = re.findall(r"^\s+(?:caption|alt): (.*)$", source, re.M)
    prose = re.sub(r"^(`{3,}|~{3,}|:{3,})\{(?:code-cell|bibliography)\}.*?^\1\s*$", "", source, flags=re.M | re.S)
    prose = re.sub(r"^:\w+: .*$|^#+ .*$|^\d+\. |^\(.*\)=$|\{[\w:]+\}`[^`]*`|`[^`]*`|\]\([^)]*\)", "", prose, flags=re.M)
    assert re.findall(r".*\d.*", "\n".join([*shown, prose])) == []
