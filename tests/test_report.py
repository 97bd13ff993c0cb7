"""What the report derives, judges and states follows from the articles, and stops where it no longer does."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from operator import attrgetter
from pathlib import Path

import jupytext
import pytest
from conftest import HOME

from analysis import figures, report
from analysis.claims import record
from analysis.claims.said import Said
from analysis.errors import EvidenceError
from analysis.report import citing, exports, formation, judgements, methods, picture, production
from analysis.report.exports import Scenario
from analysis.values.intervals import READINGS

SAID = report.read()
DERIVED = report.derive(SAID)
# Worked out by hand from the articles' own numbers.
POINTS = {
    "german_before": Fraction(1_150_000 * 4, 5),
    "german_added": Fraction(1_150_000, 5),
    "outside_china": Fraction(3, 4),
    "china_share": Fraction(1, 4),
    "mini_world": Fraction(4 * 35_000),
    "nev_before": Fraction(636_000 * 2, 5),
    "nev_added": Fraction(636_000 * 3, 5),
    "vehicle_before": Fraction(234_000_000, 177),
    "nev_monthly": Fraction(636_000, 7),
    "vehicle_monthly": Fraction(390_000),
    "other_growth": Fraction(1_704_000 * 177, 234_000_000) - 1,
    "nev_share": Fraction(636, 2340),
    "nev_share_even": Fraction(636 * 6, 2340 * 7),
    "nev_year_before": Fraction(636_000 * 2 * 12, 5 * 7),
    "nev_catch_up": Fraction(3 * 7, 2 * 5),
}
SHOWN = {
    "german_yearly": "about 2.3 percent",
    "china_share": "at most 25 percent",
    "outside_china": "at least 75 percent",
    "mini_world": "at least 120,000",
    "nev_before": "about 254,000",
    "nev_of_added": "at most 39 percent",
    "other_of_added": "at least 61 percent",
    "other_growth": "at least 28 percent",
    "years_to_exports": "at least 5",
    "first_export_fewest": "at least 5.4",  # 11 July 2018 to 1 January 2024
    "first_export_most": "at most 6.5",  # 9 July 2018 to 31 December 2024
    "nev_share": "at most 28 percent",
    "nev_share_before": "at most 20 percent",
    "nev_share_even": "about 23 percent",
    "nev_share_even_before": "about 16 percent",
    "nev_year_before": "about 436,000",
    "nev_catch_up": "about 2.1",
}


def edited(folder: Path, *edits: tuple[str, str]) -> Said:
    """Return what the articles say once words in their slots are replaced."""
    for path in (HOME / "seeds").glob("*.txt"):
        text = path.read_text("utf-8")
        for old, new in edits:
            text = text.replace(old, new)
        (folder / path.name).write_text(text, "utf-8")
    return Said(record.read(folder))


@pytest.mark.parametrize("name", POINTS)
def test_a_derived_figure_has_the_point_worked_out_by_hand(name: str) -> None:
    assert getattr(DERIVED, name).point == POINTS[name]


@pytest.mark.parametrize("name", SHOWN)
def test_a_derived_figure_is_shown_at_its_point_or_its_outer_end(name: str) -> None:
    assert str(getattr(DERIVED, name)) == SHOWN[name]


def test_every_derived_figure_names_its_sentences_its_formula_and_its_range() -> None:
    figures = list(DERIVED)
    assert len(figures) >= 20
    for figure in figures:
        assert set(figure.sentences) <= SAID.record.sentences.keys()
        assert figure.about and figure.formula and figure.in_figures
        assert figure.ranges.keys() == set(READINGS)
        assert figure.remarks == ()


def test_a_figure_whose_inputs_no_article_states_is_left_out() -> None:
    left = tuple(claim for claim in SAID.record.claims if claim.question.name != "nev_growth")
    names = {figure.name for figure in report.derive(Said(replace(SAID.record, claims=left)))}
    assert "nev_before" not in names
    assert {"german_before", "vehicle_before"} <= names


def cells(chapter: str) -> list[str]:
    notebook = jupytext.read(HOME / "chapters" / f"{chapter}.md")
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


TURNED = [
    ("index", ("Globally, China has been MINI's fourth", "Globally, China has been MINI's first"), "outside China"),
    ("production", ("fourth best", "second best"), "outside China"),
    ("production", ("almost half of all", "almost two thirds of all"), "less than half was built abroad"),
    ("production", ("increased by close to a quarter", "increased by down 20 percent"), "production in Germany grew"),
    ("exports", ("up 150 percent", "up 50 percent"), "grew faster"),
    ("exports", ("636,000 units", "1,636,000 units"), "most of the vehicles added .* were of other kinds"),
    ("venture", ("Ask me in autumn", "Ask me in early 2018"), "before the season"),
]


@pytest.mark.parametrize(("chapter", "edit", "premise"), TURNED, ids=[f"{each[0]}: {each[1][1]}" for each in TURNED])
def test_prose_that_a_changed_article_makes_false_stops_with_its_premise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chapter: str, edit: tuple[str, str], premise: str
) -> None:
    said = edited(tmp_path, edit)
    monkeypatch.setattr(report, "read", lambda: said)
    with pytest.raises(EvidenceError, match=premise) as told:
        exec("\n".join(cells(chapter)), {})
    assert "\n" not in str(told.value)


def test_a_claim_that_an_article_now_makes_leaves_every_list_of_what_is_not_stated() -> None:
    capacity = SAID.record.questions["plant_capacity"].about
    assert capacity in report.unstated(SAID, "venture", sentence="Not stated:")
    assert capacity in report.unstated(SAID, "exports")
    assert SAID.record.questions["nev_exports"].about not in report.unstated(SAID, "exports")


def test_a_scenario_puts_its_numbers_into_words_and_into_its_course() -> None:
    third = Scenario("Reversal", -Fraction(1, 3))
    assert third.assumes == "a third less each year"
    start, after = third.course(DERIVED.nev_year, 1)
    assert after.point == start.point * Fraction(2, 3)
    halving = Scenario("Halving", SAID.nev_growth, keeps=Fraction(1, 2))
    assert halving.assumes == "each year half the growth of the year before"
    first, second = (value.point for value in halving.course(DERIVED.nev_year, 2)[1:])
    assert second / first == 1 + SAID.nev_growth.point / 4


def test_the_month_that_only_one_count_covers_is_named_with_its_year() -> None:
    assert exports.year_of(SAID) == 2023
    assert exports.beyond(SAID) == ("July 2023", "July 2022")


def test_years_are_told_to_the_half_and_lead_to_their_bounds() -> None:
    told = formation.years_to_first_export(DERIVED)
    assert told.plain == "about 5½ to 6½"
    assert re.findall(r"#([\w-]+)", told) == ["d-first-export-fewest", "d-first-export-most"]


def test_what_speaks_for_china_names_who_says_it() -> None:
    table = production.motives(SAID)
    assert production.unnamed(SAID) == Fraction(4, 6)
    assert list(table.columns) == ["about", "in the articles' words", "who says so", "article of"]
    assert {"Harald Krüger", "Jochen Goller", "no source named"} == set(table["who says so"])


def test_half_of_an_article_repeats_itself() -> None:
    assert methods.repeating(SAID) == ("Half", "the article on exports")


def test_the_two_plans_say_of_each_market_only_what_an_article_says() -> None:
    table = production.allocation(SAID)
    assert list(dict.fromkeys(table.plan)) == ["2018", "2023, our reading"]
    later_home = table[(table.plant == f"{SAID.first_electric_plant} plant") & (table.plan == table.plan.iloc[-1])]
    assert later_home.serves.isna().all()
    assert set(table.serves.dropna()) == {"yes", "no"}


def test_plans_on_the_timeline_are_told_apart_from_what_is_done() -> None:
    table = formation.timeline(SAID).set_index("event")
    assert table.status["Exports start"] == table.status["Production starts"] == "plan"
    assert table.status["Venture confirmed"] == table.status["Letter of intent"] == "fact"
    assert table.status["Production still being prepared"] == "inferred"
    assert formation.years_in_words(DERIVED) == "Five"
    assert table.latest["Shared platform"] is None
    assert "after" in table.when["Shared platform"]


def test_no_claim_is_confirmed_by_a_second_independent_origin() -> None:
    assert formation.confirmed(SAID) == []


def test_a_judgement_uses_the_words_of_its_scales_only() -> None:
    assert all(each.likelihood in judgements.LIKELIHOOD for each in judgements.checked(SAID, DERIVED))
    with pytest.raises(EvidenceError, match="'probable' of x; allowed: almost no chance"):
        judgements.Judgement("x", "", "probable", "", "low", "", (), "", "", lambda said, derived: True)
    with pytest.raises(EvidenceError, match="'high' of x; allowed: low, moderate"):
        judgements.Judgement("x", "", "likely", "", "high", "", (), "", "", lambda said, derived: True)


def test_a_judgement_whose_premise_is_gone_stops(tmp_path: Path) -> None:
    said = edited(tmp_path, ("first begin in China", "first begin in Oxford"))
    with pytest.raises(EvidenceError, match="judgement 'start'"):
        judgements.table(said, report.derive(said))


def test_an_article_is_cited_by_its_name_its_date_and_its_file() -> None:
    assert citing.article(SAID, "002") == (
        f"the article on exports, undated, read as {SAID.nev_exports.dated}, file 002_4664164317075c2d.txt"
    )
    assert "undated" not in citing.article(SAID, "000")


def test_the_citation_names_title_year_and_version_of_the_citation_file() -> None:
    cff = citing.citation()
    assert all(str(each) in citing.line().plain for each in (cff["date-released"].year, cff["version"]))
    assert f"{{{cff['title']}}}" in citing.bibtex()


def test_the_readme_opens_with_the_finding_and_the_picture_of_the_front_page() -> None:
    front = (HOME / "chapters" / "index.md").read_text("utf-8")
    (finding,) = re.findall(r"^\*\*.*?\*\*$", front.partition("1. **")[0], re.M | re.S)
    readme = (HOME / "README.md").read_text("utf-8")
    filled = re.sub(r"\{eval\}`said\.([\w.]+)`", lambda name: str(attrgetter(name[1])(SAID)), finding)
    assert filled.replace("\n", " ") in readme
    assert f"]({picture.PATH.relative_to(HOME)})" in readme


def test_the_picture_beside_the_readme_is_the_one_that_is_drawn() -> None:
    assert picture.PATH.read_bytes() == picture.drawn(), "write it anew: python -m analysis.report.picture"


def test_the_drawings_need_no_letter_of_another_font_whose_place_would_change_their_bytes() -> None:
    scenarios = exports.courses(SAID, DERIVED, [Scenario("Steady", 0)], 3)
    drawn = (
        figures.exports(exports.growth(SAID, DERIVED), heads=("before", "added"), parts=exports.added(DERIVED)),
        figures.scenarios(scenarios),
        figures.timeline(formation.timeline(SAID)),
        figures.output(production.output(SAID, DERIVED)),
        figures.allocation(production.allocation(SAID)),
    )
    assert all(b"PublicSans" in drawing.pdf() and b"DejaVu" not in drawing.pdf() for drawing in drawn)
