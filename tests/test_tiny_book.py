"""A second book, on apples, is built with the rooms that know no subject."""

from __future__ import annotations

import posixpath
import re
import shutil
from pathlib import Path

import pytest
from conftest import HOME, Page, Project, text

from analysis.claims import record
from analysis.claims.record import Record
from analysis.dating import phrases
from analysis.reading import numbers
from analysis.errors import EvidenceError
from analysis.reading.slots import KINDS

TINY = Path(__file__).parent / "tiny"
ROOMS = ("reading", "values", "dating", "claims", "showing", "book")


def copy(to: Path) -> Project:
    """Copy the tiny book and the rooms that it is built with."""
    shutil.copytree(TINY, to, dirs_exist_ok=True)
    for room in ROOMS:
        shutil.copytree(HOME / "analysis" / room, to / "analysis" / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HOME / "analysis" / "__init__.py", to / "analysis")
    return Project(to)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the tiny book, built; a test that edits it puts it back."""
    project = copy(tmp_path_factory.mktemp("tiny"))
    done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    return project


@pytest.fixture(scope="module")
def pages(tiny: Project) -> dict[str, Page]:
    """Return its pages by name."""
    return {path.stem: Page(path) for path in (tiny.html / "chapters").glob("*.html")}


@pytest.fixture(scope="module")
def apples() -> Record:
    """Return what its articles say."""
    return record.read(TINY / "seeds", TINY / "analysis" / "coding")


def shown(project: Project, page: str) -> str:
    """Return the words of a page of a project."""
    return text((project.html / "chapters" / f"{page}.html").read_text("utf-8"))


def test_it_holds_every_kind_of_slot_and_every_hedge(apples: Record) -> None:
    coded = apples.statements
    assert {each.kind for each in coded} == {*KINDS, "words"}
    read = [numbers.read(each.kind, each.words) for each in coded if each.kind in numbers.KINDS]
    assert {each.hedge for each in read} == {"", *numbers.HEDGES.values()}


def test_its_articles_are_dated_by_a_date_line_and_by_what_they_tell(apples: Record) -> None:
    read = {key: phrases.window(day.reading) for key, day in apples.days.items()}
    assert read == {"000": "14 January 2022", "001": "January–April 2022"}
    assert phrases.window(apples.days["001"].forced) == "after 2021"


def test_two_origins_agree_on_the_harvest(apples: Record) -> None:
    (harvest,) = (each for each in apples.claims if each.question.name == "harvest")
    assert (harvest.verdict, harvest.origins) == ("agree", ("Growers' Union", "Ministry of Farming"))


def test_facts_computed_values_and_tables_stand_on_its_page(tiny: Project) -> None:
    story = shown(tiny, "story")
    assert (
        "picked around 12,400 tons of apples in 2021, up close to a quarter within a year, says the Growers'" in story
    )
    assert "The year before there were about 9,920 tons." in story
    assert "founded in April 2021 by 84 families" in story
    assert re.search(r"12,400 ÷ \(1 \+ 25 %\) = 9,920 tons\W+range 9,500–10,300\W+from s000-01, s001-04", story)
    assert re.search("[Pp]rice of the press at least €2 million not stated", story)
    assert "at what price the juice is to be sold" in story


def test_all_its_links_land(pages: dict[str, Page]) -> None:
    lost = []
    for name, page in pages.items():
        for _, href, words in page.links:
            path, _, anchor = href.partition("#")
            stem = posixpath.splitext(posixpath.basename(path))[0] or name
            if anchor and not re.match(r"[a-z]+:", href) and anchor not in pages[stem].ids:
                lost.append((name, href, words))
    assert lost == []


def test_its_evidence_links_lead_to_sentences_and_figures_and_have_cards(pages: dict[str, Page]) -> None:
    used = {href.partition("#")[2] for classes, href, _ in pages["story"].links if "evidence" in classes.split()}
    assert {"s000-01", "s001-04", "s001-06", "d-harvest-before", "d-juice-apples"} <= used
    assert {f"card-{anchor}" for anchor in used} <= set(pages["story"].ids)
    assert used <= set(pages["sources"].ids)


def test_its_sentences_lead_back_to_where_they_are_used(pages: dict[str, Page]) -> None:
    ways = {href.partition("#")[2] for _, href, _ in pages["sources"].links if "#use-" in href}
    assert {"use-s000-01-1", "use-d-harvest-before-1"} <= ways <= set(pages["story"].ids)


def test_its_data_is_offered(tiny: Project) -> None:
    claims = (tiny.html / "data" / "claims.csv").read_text("utf-8-sig")
    assert "harvest,harvest_year,12350,12345,12355,ton" in claims
    table = (tiny.html / "data" / "tbl-figures.csv").read_text("utf-8-sig")
    assert "apples picked in the valley,12400,12300,12500,ton,2021" in table


STOPS = {
    ("001*", "picked", "lost"): "“picked” now reads “lost”",
    ("001*", "no more than 900", "not even 900"): "“not even 900” is no count",
    ("001*", "12,350", "15,350"): "harvest is in conflict: “around 12,400”",
    ("000*", "2022-01-14", "2021-01-14"): "article 000 has no day left",
}


@pytest.mark.parametrize("edit", STOPS, ids=lambda edit: edit[2])
def test_an_edit_that_its_coding_does_not_bear_is_one_line(edit: tuple[str, str, str], tmp_path: Path) -> None:
    pattern, old, new = edit
    project = Project(tmp_path)
    shutil.copytree(TINY / "seeds", tmp_path / "seeds")
    project.edit(f"seeds/{pattern}", old, new)
    with pytest.raises(EvidenceError) as told:
        record.read(tmp_path / "seeds", TINY / "analysis" / "coding")
    (line,) = str(told.value).splitlines()
    assert STOPS[edit] in line
    assert re.search(r"00[01]_\w+\.txt:\d+-\d+", line)


def test_an_edited_word_stops_its_build_and_leaves_the_last_good_book(tiny: Project) -> None:
    good = tiny.files()
    tiny.edit("seeds/001*", "picked", "lost")
    done = tiny.build()
    tiny.edit("seeds/001*", "lost", "picked")
    assert done.returncode != 0
    (line,) = done.stderr.splitlines()
    assert "001_press.txt" in line
    assert "“picked” now reads “lost”" in line
    assert tiny.files() == good


def test_edited_numbers_and_names_arrive_on_all_its_pages(tmp_path: Path) -> None:
    project = copy(tmp_path)
    project.edit("seeds/000*", "close to a quarter", "close to a third")
    project.edit("seeds/000*", "84 families", "91 families")
    project.edit("seeds/000*", "to Norland", "to Lower Ardel")
    done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    story, sources = (shown(project, page) for page in ("story", "sources"))
    assert "about 9,300 tons" in story
    assert "by 91 families" in story
    assert "juice to Lower Ardel" in story
    assert not re.search("a quarter|84|Norland|9,920", story + sources)
