"""A made fourth article joins the others: what it repeats, adds and contradicts is told, once it is coded."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import jupytext
import pytest
from conftest import HOME, Kept, Page, Project, text

from analysis import report
from analysis.claims import record
from analysis.claims.said import Said
from analysis.dating import phrases
from analysis.errors import EvidenceError

FOURTH = Path(__file__).parent / "fourth"
# What its words ask of the files beside its coding: names, an alias, a meaning, and whom the book follows.
NAMES = ("names.toml", r"\A", '"Ministry of Commerce" = []\n"VDA" = []\n')
ALIAS = ("names.toml", r'^"Great Wall Motor"\s*=\s*\[', '"GWM", ')
MEANS = ("claims.toml", r"^venture_shares\s*=\s*\{ ", 'kind = "split", ')
TAKES = ("claims.toml", r"^german_growth\s*=\s*\{ ", 'take = "001", ')
ALL = (NAMES, ALIAS, MEANS, TAKES)


def articles(to: Path) -> Project:
    """Copy the report without its chapters, and put the fourth article among its articles."""
    for part in ("analysis", "seeds"):
        shutil.copytree(HOME / part, to / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(FOURTH / "003_made.txt", to / "seeds")
    return Project(to)


def code(project: Project, *settled: tuple[str, str, str]) -> Project:
    """Add the coding by hand, and write words behind a place of the files beside it."""
    coding = project.path / "analysis" / "coding"
    shutil.copy(FOURTH / "003.toml", coding)
    for file, place, words in settled:
        before = (coding / file).read_text("utf-8")
        after, times = re.subn(place, lambda match, words=words: match[0] + words, before, flags=re.M)
        assert times == 1, place
        (coding / file).write_text(after, "utf-8")
    return project


def run(project: Project, *arguments: str) -> tuple[int, str, list[str]]:
    """Run a command of the project; return its code, what it prints, and its errors."""
    command = [sys.executable, "-m", "analysis", *arguments]
    done = subprocess.run(command, cwd=project.path, env={"PYTHONPATH": ""}, capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr.splitlines()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what the check tells of the four articles, all coded."""
    project = code(articles(tmp_path_factory.mktemp("fourth")), *ALL)
    returned, printed, errors = run(project, "check")
    assert (returned, errors) == (0, [])
    return printed


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """Return what the four articles say."""
    project = code(articles(tmp_path_factory.mktemp("said")), *ALL)
    return Said(record.read(project.path / "seeds", project.path / "analysis" / "coding"))


def test_an_article_without_a_coding_is_named_with_the_command_that_drafts_one(tmp_path: Path) -> None:
    returned, _, errors = run(articles(tmp_path), "check")
    assert returned == 1
    assert len(errors) == 1
    assert "003_made.txt" in errors[0]
    assert "python -m analysis draft 003 > analysis/coding/003.toml" in errors[0]


def test_its_draft_has_the_sentences_of_the_coding_by_hand_and_is_refused_as_it_is(tmp_path: Path) -> None:
    project = articles(tmp_path)
    returned, drafted, _ = run(project, "draft", "003")
    assert returned == 0
    proposed, coded = tomllib.loads(drafted), tomllib.loads((FOURTH / "003.toml").read_text("utf-8"))
    assert len(proposed["sentence"]) == len(coded["sentence"]) == 12
    assert all(each["status"] == "?" for each in proposed["sentence"])
    assert "build {?1:count} cars a year" in proposed["sentence"][1]["reads"]
    (project.path / "analysis" / "coding" / "003.toml").write_text(drafted, "utf-8")
    returned, _, errors = run(project, "check")
    assert returned == 1
    assert all("003.toml" in line for line in errors)


LACKS = {
    NAMES: ("by 'Ministry of Commerce' is no name", "by 'VDA' is no name"),
    ALIAS: ("“GWM",),
    MEANS: ("'half each'",),
    TAKES: ("german_growth is in conflict",),
}


@pytest.mark.parametrize("left", LACKS, ids=["names", "an alias", "a meaning", "whom the book takes"])
def test_the_check_stops_where_its_coding_asks_for_more(tmp_path: Path, left: tuple[str, str, str]) -> None:
    returned, _, errors = run(code(articles(tmp_path), *(each for each in ALL if each != left)), "check")
    assert returned == 1
    assert len(errors) == len(LACKS[left])
    assert all(words in line for words, line in zip(LACKS[left], errors, strict=True))


def test_a_conflict_is_shown_with_both_its_sides(tmp_path: Path) -> None:
    _, _, (line,) = run(code(articles(tmp_path), NAMES, ALIAS, MEANS), "check")
    assert re.search(r"“close to a quarter” at 001_\w+\.txt:\d+-\d+ \(s001-08, unattributed\)", line)
    assert re.search(r"“a tenth” at 003_made\.txt:\d+-\d+ \(s003-10, VDA\)", line)
    assert 'take = "001"' in line


def test_a_conflict_that_is_settled_is_still_told(told: str, said: Said) -> None:
    assert re.search(r"^conflict: german_growth .*“close to a quarter” s001-08.*“a tenth” s003-10, VDA", told, re.M)
    assert (said.german_growth.sentences, str(said.german_growth.words)) == (("s001-08",), "close to a quarter")


def test_two_origins_that_say_the_same_in_other_words_agree(told: str, said: Said) -> None:
    exports = r"^agree.*: nev_exports \(2 .*“636,000” s002-07, CAAM; “almost 640,000” s003-07, Ministry of Commerce"
    assert re.search(exports, told, re.M)
    assert re.search(
        r"^agree: venture_shares \(1 .*“equally owned” s000-05, BMW; “own half and half” s003-01", told, re.M
    )
    assert said.nev_exports.point == 636_000


def test_agreement_that_rests_on_an_inferred_date_says_so(told: str) -> None:
    assert "agree, as the book dates an undated article: nev_exports" in told
    assert "agree: venture_shares" in told


def test_one_origin_that_repeats_itself_is_counted_once(told: str) -> None:
    assert re.search(r"^agree.*: export_start \(1 .*“from 2024” s002-01, BMW; “next year” s003-04, BMW", told, re.M)


def test_a_figure_for_another_year_stands_beside_the_first(told: str, said: Said) -> None:
    assert "mini_china_sales" not in told
    assert said.mini_china_sales.point == 35_000
    assert said.mini_china_sales["2022"].point == 28_000
    assert phrases.window(said.mini_china_year.window) == "2017"


def test_a_province_does_not_contradict_its_town(told: str, said: Said) -> None:
    assert re.search(r"^agree: venture_place .*“Zhangjiagang” s002-04.*“Jiangsu province” s003-01", told, re.M)
    assert str(said.venture_place) == "Zhangjiagang"


def test_date_lines_of_two_articles_are_not_compared(told: str) -> None:
    assert "published" not in told
    assert "000: read as of 11 July 2018" in told
    assert "003: read as of 21 September 2023" in told


def test_a_capacity_that_is_stated_now_leaves_what_is_not_stated(told: str, said: Said) -> None:
    before = Said(record.read())
    about = before.record.questions["plant_capacity"].about
    assert before.get("plant_capacity") is None
    assert said.plant_capacity.point == 160_000
    for chapter in ("venture", "exports"):
        assert set(before.unstated(chapter)) - set(said.unstated(chapter)) == {about}
    (unstated,) = re.findall("^not stated: (.*)", told, re.M)
    assert "plant_capacity" not in unstated
    assert "venture_investment" in unstated


def test_its_claims_are_exported(tmp_path: Path) -> None:
    project = code(articles(tmp_path), *ALL)
    returned, _, errors = run(project, "export", "out")
    assert (returned, errors) == (0, [])
    rows = (project.path / "out" / "claims.csv").read_text("utf-8-sig")
    assert re.search(r"^plant_capacity,,160000,.*,s003-02,003_made\.txt,\d+,\d+,\"?160,000", rows, re.M)
    assert re.search(r"^mini_china_sales,mini_china_year,28000,", rows, re.M)


# --- the book with four articles --------------------------------------------------------------------------------------


# What a person settles in a chapter once an article makes it false: each premise, and the prose that it guards.
UNTRUE = {
    "len(said.venture_shares.articles) == len(said.letter_of_intent.articles) == 1": "True",
    "the shares and the letter of intent stand in one article each": "the letter of intent stands in one article",
    "not formation.confirmed(said)": "True",
    "No claim in these articles is confirmed by a second, independent source.\n": "",
}


@pytest.fixture(scope="module")
def four(kept: Kept) -> Project:
    """Return the book built of four articles, after a person has taken out what they make false."""
    project = kept.restore()
    shutil.copy(FOURTH / "003_made.txt", project.path / "seeds")
    code(project, *ALL)
    for words, settled in UNTRUE.items():
        project.edit("chapters/venture.md", words, settled)
    done = project.build()
    assert done.returncode == 0, done.stderr
    return project


def test_prose_that_the_fourth_article_makes_false_stops(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = jupytext.read(HOME / "chapters" / "venture.md").cells
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    settled = [source.replace("not formation.confirmed(said)", "True") for source in code]
    monkeypatch.setattr(report, "read", lambda: said)
    with pytest.raises(EvidenceError, match="no claim in these articles is confirmed by a second, independent source"):
        exec("\n".join(code), {})
    with pytest.raises(EvidenceError, match=r"the shares and the letter .* one article each; .*\(s000-05, s003-01\)"):
        exec("\n".join(settled), {})


def page(project: Project, name: str) -> str:
    """Return the HTML of a page."""
    return (project.html / "chapters" / f"{name}.html").read_text("utf-8")


def rows(html: str) -> list[list[str]]:
    """Return the cells of each row of a page's tables, in words."""
    return [
        [text(cell).strip() for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.S)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", html, re.S)
    ]


VERDICTS = {
    "636,000, almost 640,000": "2 origins agree, as the book dates an undated article",
    "equally owned, own half and half": "agrees, but no second origin",
    "from 2024, next year": "agrees, but no second origin",
    "Zhangjiagang, Jiangsu province": "agrees, but no second origin",
    "close to a quarter, a tenth": "conflict",
    "around 35,000": "stands alone",
    "some 28,000": "stands alone",
    "160,000": "stands alone",
}


def test_the_register_tells_who_agrees_and_who_does_not(four: Project) -> None:
    found = {row[1]: row[4] for row in rows(page(four, "register")) if len(row) > 4}
    assert {words: found.get(words) for words in VERDICTS} == VERDICTS


def test_chapters_keep_the_side_that_the_book_takes_and_the_year_that_they_tell_of(four: Project) -> None:
    told = {words for _, _, words in Page(four.html / "chapters" / "production.html").links}
    assert {"close to a quarter", "around 35,000"} <= told
    assert not {"a tenth", "some 28,000"} & told
    derived = (four.html / "data" / "derived.csv").read_text("utf-8-sig")
    assert re.search(r"^german_before,.*,920000,.*,s001-08$", derived, re.M)


def test_the_capacity_has_left_the_list_of_what_no_article_says(four: Project) -> None:
    listed = text(page(four, "methods").partition('id="not-stated"')[2].partition("</section>")[0])
    assert "capacity" not in listed
    assert "the money put in" in listed


def test_the_fourth_article_stands_among_the_sources_and_leads_to_its_uses(four: Project) -> None:
    sources = Page(four.html / "chapters" / "sources.html")
    assert {f"s003-{number:02}" for number in range(1, 13)} <= set(sources.ids)
    venture = Page(four.html / "chapters" / "venture.html")
    assert "s003-01" in {href.partition("#")[2] for _, href, _ in venture.links}
    assert "card-s003-01" in venture.ids
