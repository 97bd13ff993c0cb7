"""Build the book for real, change what it is made of, and look at the pages."""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import HOME, Page, Project, copy, text
from jupyter_client.manager import AsyncKernelManager

from analysis.book.extension import OFF, connect_kernels

CHAPTERS = sorted((HOME / "chapters").glob("*.md"))


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


def test_ids_are_unique_on_each_page(pages: dict[str, Page]) -> None:
    assert [(name, sorted(page.ids)) for name, page in pages.items() if len(set(page.ids)) < len(page.ids)] == []


def test_every_chapter_rests_on_evidence(pages: dict[str, Page]) -> None:
    used = {name: sum("evidence" in classes.split() for classes, _, _ in page.links) for name, page in pages.items()}
    assert all(used[f"chapters/{name}.html"] >= 5 for name in ("index", "venture", "production", "exports"))


def test_numbers_lead_to_sentences_that_hold_them(book: Project, pages: dict[str, Page]) -> None:
    sources = (book.html / "chapters" / "sources.html").read_text("utf-8")
    sentences = dict(re.findall(r'<p id="(s[\w-]+)">(.*?)</p>', sources, re.S))
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
    foreign = re.compile(r"<(?:script|link|img|iframe)[^>]*(?:src|href)=\"(?:https?:)?//[^\"]*\"")
    asked = {path.name: foreign.findall(path.read_text("utf-8")) for path in book.html.rglob("*.html")}
    assert [(name, found) for name, found in asked.items() if found] == []


def test_an_edited_figure_arrives_everywhere_and_the_pages_equal_a_clean_build(
    book: Project, project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert project.build().returncode == 0
    project.edit("seeds/002*", "636,000", "648,000")
    assert project.build().returncode == 0
    chapters = {path.stem: path.read_text("utf-8") for path in (project.html / "chapters").glob("*.html")}
    assert [name for name, page in chapters.items() if "636,000" in page] == []
    assert "648,000" in text(chapters["exports"])

    edited = project.files()
    project.edit("seeds/002*", "648,000", "636,000")
    assert project.build().returncode == 0
    assert project.files() == book.files()
    assert edited != book.files()


def test_an_edited_figure_gives_the_same_bytes_without_a_build_before(project: Project, tmp_path: Path) -> None:
    project.edit("seeds/002*", "2.34 million", "2.44 million")
    assert project.build().returncode == 0
    clean = project.files()
    project.edit("seeds/002*", "2.44 million", "2.34 million")
    assert project.build().returncode == 0
    project.edit("seeds/002*", "2.34 million", "2.44 million")
    assert project.build().returncode == 0
    assert project.files() == clean


def test_a_build_without_a_change_leaves_the_book_and_loads_no_engine(book: Project) -> None:
    before = book.files()
    code = (
        "import sys; from jupyter_book.cli.main import main; main(['build', '.'], standalone_mode=False);"
        "print({'analysis.evidence', 'matplotlib', 'pandas', 'sqlalchemy'} & sys.modules.keys())"
    )
    told = subprocess.check_output([sys.executable, "-c", code], cwd=book.path, text=True)
    assert told.endswith("\nset()\n")
    assert book.files() == before


def test_a_deleted_book_comes_back(book: Project) -> None:
    before = book.files()
    shutil.rmtree(book.html)
    assert book.build().returncode == 0
    assert book.files() == before


@pytest.mark.parametrize("module", OFF)
def test_what_is_left_out_still_has_the_names_that_stand_for_it(module: str) -> None:
    code = f"import {module} as it; print([name for name in {list(OFF[module])} if not hasattr(it, name)])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


@pytest.mark.skipif(os.name != "posix", reason="kernels speak over ports there")
def test_no_two_kernels_speak_through_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/tmp")
    connect_kernels()
    one, other = AsyncKernelManager(), AsyncKernelManager()
    assert one.transport == other.transport == "ipc"
    assert one.ip != other.ip
    assert Path(one.ip).parent.parent == Path("/tmp")


MUTATIONS = {
    "636,000": "648,000",
    "up 150 percent": "up 140 percent",
    "2.34 million": "2.41 million",
    "around 77 percent": "around 71 percent",
    "around 35,000": "around 37,000",
    "fourth best": "third best",
    "close to a quarter": "close to a fifth",
    "around 1.15 million": "around 1.25 million",
    "almost half": "almost a third",
    "Oxford": "Swindon",
    "Zhangjiagang": "Shenyang",
}


def test_every_figure_of_the_articles_reaches_the_pages_when_it_changes(project: Project) -> None:
    for path in (project.path / "seeds").glob("*.txt"):
        article = path.read_text("utf-8")
        for old, new in MUTATIONS.items():
            article = article.replace(old, new)
        path.write_text(article, "utf-8")
    done = project.build()
    assert done.returncode == 0, done.stderr
    shown = [text(path.read_text("utf-8")) for path in (project.html / "chapters").glob("*.html")]
    figures = [old for old in MUTATIONS if old not in ("Oxford", "Zhangjiagang")]
    assert [new for new in MUTATIONS.values() if not any(new in page for page in shown)] == []
    assert [old for old in [*figures, "Zhangjiagang"] if any(old in page for page in shown)] == []


def test_a_changed_module_configuration_or_bibliography_gives_what_a_clean_build_gives(
    book: Project, project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    def change(each: Project) -> None:
        each.edit("analysis/wording.py", '"at most {number(high)}"', '"no more than {number(high)}"')
        each.edit("_config.yml", "title: Electric MINIs from China", "title: MINIs from China")
        each.edit("chapters/references.bib", "volume = {57}", "volume = {58}")

    assert project.build().returncode == 0
    assert project.files() == book.files()
    change(project)
    assert project.build().returncode == 0
    clean = copy(tmp_path_factory.mktemp("clean build"))
    change(clean)
    assert clean.build().returncode == 0
    assert project.files() == clean.files()
    assert "no more than" in text((clean.html / "chapters" / "exports.html").read_text("utf-8"))


def _append(project: Project, chapter: str, source: str) -> None:
    path = project.path / "chapters" / chapter
    path.write_text(path.read_text("utf-8") + source, "utf-8")


def test_a_kernel_that_still_starts_when_a_build_fails_ends_with_it(project: Project) -> None:
    (project.path / "sitecustomize.py").write_text(
        "import os, sys, time\n"
        "if any('ipykernel' in word for word in sys.orig_argv):\n"
        "    try:\n"
        f"        os.mkdir({str(project.path / 'first')!r})\n"
        "    except FileExistsError:\n"
        "        time.sleep(20)\n"
    )
    for chapter in ("venture.md", "production.md", "exports.md"):
        _append(project, chapter, "\n```{code-cell} ipython3\nraise ValueError('a cell went wrong')\n```\n")
    done = project.build()  # ends when all have ended that write to its error stream
    assert "a cell went wrong" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_failing_build_names_the_place_and_leaves_the_last_book(project: Project) -> None:
    assert project.build().returncode == 0
    good = project.files()
    chapter = (project.path / "chapters" / "exports.md").read_text("utf-8")

    def fails(*told: str) -> None:
        done = project.build()
        assert done.returncode != 0
        assert all(each in done.stderr for each in told), done.stderr
        assert "Traceback" not in done.stderr
        assert project.files() == good

    _append(project, "exports.md", "\nIt asks for {eval}`no_such_name`.\n")
    fails("chapters/exports.md", "no_such_name")
    fails("chapters/exports.md", "no_such_name")  # and does not pass the second time

    (project.path / "chapters" / "exports.md").write_text(chapter, "utf-8")
    _append(project, "exports.md", "\n```{code-cell} ipython3\nraise ValueError('a cell went wrong')\n```\n")
    fails("chapters/exports.md", "a cell went wrong")

    (project.path / "chapters" / "exports.md").write_text(chapter.replace("kernelspec:", "kernel:"), "utf-8")
    fails("chapters/exports.md")

    (project.path / "chapters" / "exports.md").write_text(chapter, "utf-8")
    seed = next((project.path / "seeds").glob("002*"))
    article = seed.read_bytes()
    seed.write_bytes(b"")
    fails(seed.name, "holds no text")

    seed.write_bytes(article.replace(b"up around 77 percent", b"down around 7 percent"))
    fails("chapters/exports.md", "premise no longer holds", "China's exports of vehicles grew", "s002-08")

    seed.write_bytes(article)
    assert project.build().returncode == 0
    assert project.files() == good


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_no_digit_is_typed_in_prose_captions_or_alt_text(chapter: Path) -> None:
    source = chapter.read_text("utf-8").partition("\n---\n")[2]
    shown = re.findall(r"^\s+(?:caption|alt): (.*)$", source, re.M)
    prose = re.sub(r"^(`{3,}|~{3,}|:{3,})\{(?:code-cell|bibliography)\}.*?^\1\s*$", "", source, flags=re.M | re.S)
    prose = re.sub(r"^:\w+: .*$|^#+ .*$|^\(.*\)=$|\{[\w:]+\}`[^`]*`|`[^`]*`|\]\([^)]*\)", "", prose, flags=re.M)
    assert re.findall(r".*\d.*", "\n".join([*shown, prose])) == []
