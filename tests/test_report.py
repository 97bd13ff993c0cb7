"""What the report derives, judges and states follows from the articles, and stops where it no longer does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from operator import attrgetter
from pathlib import Path

import pytest
from conftest import HOME

from analysis import figures, report
from analysis.claims import record
from analysis.claims.said import Said
from analysis.errors import EvidenceError
from analysis.figures.drawing import Drawing
from analysis.folders import OWN, Folders
from analysis.report import exports, judgements, methods, picture, production, venture
from analysis.report.derived import Derived
from analysis.showing import cards, charts, citing, register, tables
from analysis.values import hedges
from analysis.values.intervals import LEVELS

SAID = report.read()
DERIVED = report.derive(SAID)
F = Fraction
# Worked out by hand from the articles' own numbers: the point, how it is shown, its range at the main level.
BY_HAND = {
    "german_before": (F(1_150_000 * 4, 5), "about 920,000", (1_100_000 / (1 + 7 / 24), 1_200_000 / 1.225)),
    "china_share": (F(1, 4), "at most 25 percent", (None, 0.25)),
    "outside_china": (F(3, 4), "at least 75 percent", (0.75, None)),
    "mini_world": (F(140_000), "at least 120,000", (120_000, None)),
    "years_to_first_export": (None, "about 6", (5 + 174 / 366, 6 + 175 / 365)),
    "nev_before": (F(254_400), "about 254,000", (635_500 / 2.55, 636_500 / 2.45)),
    "nev_added": (F(381_600), "about 382,000", (635_500 * (1 - 1 / 2.45), 636_500 * (1 - 1 / 2.55))),
    "vehicle_before": (F(234_000_000, 177), "about 1.32 million", (2_335_000 / 1.78, 2_345_000 / 1.76)),
    "nev_share": (F(636, 2340), "at most 28 percent", (None, 636.5 / 2335)),
    "nev_of_added": (None, "at most 39 percent", None),
    "other_of_added": (None, "at least 61 percent", None),
}


def edited(folder: Path, *edits: tuple[str, str]) -> Folders:
    """Return the book's folders with articles in which words are replaced."""
    for path in OWN.seeds.glob("*.txt"):
        text = path.read_text("utf-8")
        for old, new in edits:
            text = text.replace(old, new)
        (folder / path.name).write_text(text, "utf-8")
    return replace(OWN, seeds=folder)


@pytest.mark.parametrize("name", BY_HAND)
def test_a_derived_value_is_what_a_person_works_out_by_hand(name: str) -> None:
    point, shown, ends = BY_HAND[name]
    value = getattr(DERIVED, name)
    assert str(value) == shown
    assert point is None or value.point == point
    for end, by_hand in zip((value.range("main").low, value.range("main").high), ends or (), strict=False):
        assert end is None if by_hand is None else float(end) == pytest.approx(by_hand, rel=1e-9)


def test_all_derived_values_but_two_are_worked_out_by_hand_above() -> None:
    left = {value.name for value in DERIVED} - BY_HAND.keys()
    assert left == {"years_prepared", "vehicle_added"}, f"expected in BY_HAND, worked out by hand: {left}"


def test_what_others_added_is_told_by_the_numbers_of_both_counts() -> None:
    nev, others = 636_000 * F(3, 5), 2_340_000 - F(234_000_000, 177)
    assert DERIVED.nev_of_added.point == nev / others
    assert DERIVED.other_of_added.point == 1 - nev / others


def test_years_run_from_the_last_day_of_one_event_to_the_first_of_another() -> None:
    value = DERIVED.years_prepared
    assert (str(value), value.bound) == ("about 5", "")
    assert {each.name for each in value.inputs} == {"signing", "production_preparing"}
    assert value.inferred and value._repr_markdown_() == r"[about 5\*](#d-years-prepared)"


def test_a_number_carries_no_star_because_its_articles_year_is_estimated() -> None:
    assert not DERIVED.nev_before.inferred and not SAID.nev_exports.inferred and SAID.nev_period.inferred


CONDITIONS = {
    "china_share": "ranked by sales and do not overlap",
    "outside_china": "ranked by sales and do not overlap",
    "mini_world": "ranked by sales and do not overlap",
    "years_to_first_export": "when the plan says",
    "nev_share": "China's customs authority counted the same NEVs as CAAM",
    "nev_of_added": "counted the same NEVs as CAAM; NEV exports in July 2023* were no lower than a year earlier",
    "other_of_added": "counted the same NEVs as CAAM; NEV exports in July 2023* were no lower than a year earlier",
}


def test_what_must_be_true_besides_is_told_with_each_derived_value() -> None:
    told = {value.name: "; ".join(value.conditions) for value in DERIVED if value.conditions}
    assert told.keys() == CONDITIONS.keys()
    assert all(words in told[name] for name, words in CONDITIONS.items())


def test_every_derived_value_names_its_sentences_its_formula_and_its_ranges() -> None:
    for value in DERIVED:
        assert set(value.sentences) <= SAID.record.sentences.keys()
        assert value.about and value.formula and value.in_numerals
        assert value.levels.keys() == set(LEVELS)
        assert value.remarks == ()


def test_a_value_whose_inputs_no_article_states_is_left_out() -> None:
    left = tuple(claim for claim in SAID.record.claims if claim.definition.name != "nev_growth")
    names = {value.name for value in Derived(Said(replace(SAID.record, claims=left)))}
    assert "nev_before" not in names
    assert {"german_before", "vehicle_before"} <= names


def test_all_that_cannot_be_computed_is_told_at_once_with_name_and_sentence(tmp_path: Path) -> None:
    said = Said(record.read(edited(tmp_path, ("in the first half,", "in 2022,"))))
    with pytest.raises(EvidenceError) as told:
        list(Derived(said))
    lines = str(told.value).splitlines()
    assert len(lines) >= 3 and all(re.match(r"derived value \w+: ", line) and "s002-0" in line for line in lines)


def test_what_no_article_states_is_listed_until_one_does() -> None:
    capacity = SAID.record.codebook["plant_capacity"].about
    assert capacity in report.unstated(SAID, "venture", sentence="Not stated:").plain
    assert SAID.record.codebook["nev_exports"].about not in report.unstated(SAID, "exports")
    assert report.answered(SAID, "venture") == "" == report.other_statements(SAID.export_start)


def test_scenarios_of_plain_lists_lead_where_a_person_would_compute() -> None:
    told = [["A", "stated", "1/2"], ["B", 0, 1], ["C", "-1/4", 1], ["D", 0.25, 0.5], ["E", 1, 1]]
    courses = exports.projection(SAID, told, 2)
    year, growth = 636_000 * 12 / 7, float(SAID.nev_growth.point)
    halved, steady, falling, *_ = (list(courses[name]) for name in courses)
    assert halved == pytest.approx([year, year * (1 + growth / 2), year * (1 + growth / 2) * (1 + growth / 4)])
    assert (steady, falling) == (pytest.approx([year] * 3), pytest.approx([year, year * 3 / 4, year * 9 / 16]))
    assert list(courses.index) == ["2023*", "2024*", "2025*"]
    assert courses.columns[0] == "A: growth 150 percent a year, each year half of the growth before"


@pytest.mark.parametrize(
    ("growth", "keeps", "message"),
    [
        (-2, 1, "growth is “-2”; allowed: a number from -1 on, or “stated”: 0, 1/4, 0.25"),
        ("lots", 1, "growth is “lots”; allowed: a number from -1 on"),
        (0, "3/2", "what is kept is “3/2”; allowed: a number from 0 to 1: 0, 1/4, 0.25"),
    ],
)
def test_an_assumption_that_cannot_be_is_refused_by_its_scenarios_name(growth: object, keeps: object, message: str) -> None:
    with pytest.raises(EvidenceError, match=f"scenario “Wild”: {message}"):
        exports.projection(SAID, [["Wild", growth, keeps]], 1)


def test_the_months_that_only_one_count_covers_are_named_with_their_year() -> None:
    assert [each.plain for each in exports.assumptions(SAID)] == [
        "both counts are for the same year",
        "China's customs authority counted the same NEVs as CAAM",
        "NEV exports in July 2023* were no lower than a year earlier",
    ]


def test_the_terms_of_the_venture_name_who_says_them() -> None:
    table = venture.terms(SAID).set_index("detail")
    told = {name: words.plain for name, words in table["who says so (article)"].items()}
    assert told["Partner"] == "BMW (signing, 2018); no source named (talks, 2018; exports, 2023*)"
    assert told["Name"] == "no source named (exports, 2023*)"
    assert str(table["what the articles say"]["Partner"]) == "Great Wall Motor"
    assert "Founded" not in table.index


def test_half_of_an_article_repeats_itself() -> None:
    assert methods.repeating(SAID) == ("Half", "the article on exports")


def test_the_rules_of_the_hedges_are_shown_as_they_are_applied(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = methods.rules().set_index("wording")
    assert rules.loc["“close to” a fraction"].tolist() == [
        "two points",
        "half-way to the simple fractions beside it",
        "ten points",
    ]
    monkeypatch.setitem(hedges.POINTS, "narrow", 3)
    assert methods.rules().set_index("wording").narrow["“close to” a fraction"] == "three points"


def test_the_plans_stand_in_the_year_in_which_they_were_told() -> None:
    table = production.plans(SAID).set_index("topic")
    assert list(table.columns) == ["2018", "2023*"]
    assert str(table["2023*"]["Start of exports from China"][0]) == "“from 2024”"
    assert table["2023*"]["Cars from Oxford"] is None


def test_of_each_market_the_picture_says_only_what_an_article_says() -> None:
    table = production.allocation(SAID)
    assert list(dict.fromkeys(table.plan)) == ["2018", "2023*"]
    assert table[(table.plant == "Cars from Oxford") & (table.plan == "2023*")].serves.isna().all()
    abroad = table[table.plant == "Cars from China"].set_index(["plan", "market"]).serves
    assert abroad["2018", "Rest of the world"] is None is abroad["2023*", "China"]
    home = table[table.plant == "Cars from Oxford"].set_index(["plan", "market"]).serves
    assert home["2018", "China"] == "no" and home["2018", "Rest of the world"] == "yes"


def test_plans_on_the_timeline_are_told_apart_from_what_is_done() -> None:
    table = venture.timeline(SAID).set_index("event")
    assert table.status["Start of exports"] == table.status["Start of production"] == "plan"
    assert table.status["Plans confirmed"] == table.status["Letter of intent"] == "fact"
    assert table.status["Preparations reported"] == "inferred"
    assert table.latest["Joint platform (in talks)"] is None and table.when["Joint platform (in talks)"] == "reportedly after 2023"
    assert table.when["Letter of intent"] == "in 2017" and table.when["Plans confirmed"] == "9–11 July 2018"
    assert venture.bracket(DERIVED)[2] == "about 5* years"


def test_no_claim_is_confirmed_by_a_second_source_and_only_bmw_is_heard() -> None:
    assert venture.confirmed(SAID) == []
    assert venture.heard_besides(SAID, "BMW", "Harald Krüger", "Jochen Goller", "Automobile magazine") == []


def test_a_judgement_uses_the_words_of_its_scales_only() -> None:
    assert [each.chance for each in judgements.checked(SAID)] == [
        "Likely (55 to 80 percent)", "Likely (55 to 80 percent)", "We cannot tell",
    ]  # fmt: skip
    assert {each.confidence for each in judgements.JUDGEMENTS} == {"low"}


def test_a_judgement_s_reason_names_the_lack_of_a_source_as_words_of_their_own() -> None:
    assert judgements.table(SAID).why[0].plain.endswith("are reported without a named source.")


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (("first begin in China", "first begin in Oxford"), "Production of the next-generation electric MINIs will begin in Oxford first"),
        (("export China-made electric MINIs from 2024", "export China-made electric MINIs after 2026"), None),
    ],
)
def test_a_judgement_whose_text_is_false_stops_and_names_it(
    tmp_path: Path, edit: tuple[str, str], sentence: str
) -> None:
    said = Said(record.read(edited(tmp_path, edit)))
    if sentence is None:
        assert "after 2026" in judgements.table(said).statement[1].plain
        return
    with pytest.raises(EvidenceError, match=f"no longer true: “{sentence}.* Likely"):
        judgements.table(said)


def test_an_article_is_cited_by_its_name_its_day_and_its_file() -> None:
    item = citing.article(SAID.record, "002")
    assert (item["title"], item["note"]) == ("The article on exports", "file 002_4664164317075c2d.txt")
    assert item["issued"] == {"literal": "August–September 2023* (no date is given; our estimate)"}
    assert citing.article(SAID.record, "000")["issued"] == {"date-parts": [[2018, 7, 11]]}


def test_the_report_its_articles_and_a_figure_are_cited_for_bibtex_and_csl() -> None:
    told = citing.files(SAID.record)
    items = json.loads(told["citations.json"])
    assert [each["type"] for each in items] == ["report"] + ["article-newspaper"] * 3
    assert told["citations.bib"].decode().count("\n@") == 3
    figure = citing.figure("fig-plans", "Plans & markets", OWN)
    assert figure["container-title"] == items[0]["title"] and "title = {Plans \\& markets}" in citing.bibtex(figure)


def test_the_citation_names_title_year_and_version_of_the_citation_file() -> None:
    cff = OWN.citation()
    assert all(str(each) in citing.line(OWN).plain for each in (cff["date-released"].year, cff["version"]))
    assert f"{{{cff['title']}}}" in citing.bibtex(citing.report(OWN))


def test_the_readme_opens_with_the_finding_and_the_picture_of_the_front_page() -> None:
    front = (HOME / "chapters" / "index.md").read_text("utf-8")
    (finding,) = re.findall(r"^\*\*.*?\*\*$", front.partition("1. **")[0], re.M | re.S)
    readme = (HOME / "README.md").read_text("utf-8")
    filled = re.sub(r"\{eval\}`said\.([\w.]+)`", lambda name: str(attrgetter(name[1])(SAID)), finding)
    assert filled.replace("\n", " ") in readme
    assert f"]({picture.PATH.relative_to(HOME)})" in readme


def test_the_picture_beside_the_readme_is_the_one_that_is_drawn() -> None:
    assert picture.PATH.read_bytes() == picture.drawn(), "draw it anew: python -m analysis.report.picture"


DRAWN: dict[str, Callable[[], Drawing]] = {
    "exports": lambda: figures.amounts(exports.year_on_year(SAID, DERIVED)),
    "timeline": lambda: figures.timeline(venture.timeline(SAID)),
    "output": lambda: figures.amounts(production.output(SAID, DERIVED)),
    "plans": lambda: figures.allocation(production.allocation(SAID)),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_needs_no_letter_of_another_font_whose_place_would_change_its_bytes(name: str) -> None:
    pdf = DRAWN[name]().pdf()
    assert b"PublicSans" in pdf and b"DejaVu" not in pdf


def test_a_card_tells_what_of_its_sentence_is_meant_otherwise() -> None:
    told = cards.all_of(report.read().record)["s002-05"].facts
    assert ("Meant as", "forecast") in told
    assert ("But", "“the unique heritage of the MINI brand”: company claim, Jochen Goller") in told


def test_who_retells_whom_is_told_in_words_without_brackets() -> None:
    entry = replace(SAID.record.sentences["s001-15"].entry, by="Automobile magazine < [two people close to it]")
    assert tables.retold(entry, SAID.record.names) == "Automobile magazine, citing two people close to it"


def test_the_register_stars_the_times_that_rest_on_our_estimate() -> None:
    told = set(register.claims(report.read().record)["claim"])
    assert {"NEV exports from China, January–July 2023*", "MINI's sales in China, 2017"} <= told


def test_a_picture_to_take_away_names_its_sources_to_the_end() -> None:
    drawing = figures.allocation(production.allocation(SAID))
    source = charts.credit(*production.allocation_facts(SAID), note="Words that take a line. " * 20)
    *_, line = drawing.titled("A title", "a unit", source).texts
    assert "".join(line.get_text().split()) == "".join(source.split())
