"""A made fourth article, coded by hand as a user would: every value is read as a careful reader finds it.

It brings what real articles bring: furniture, a chain of sources, an unnamed one, quotations over paragraphs, plans
that were dropped, a denial, an open question, bullets.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator

import pytest

from analysis.__main__ import verdicts
from analysis.claims import record
from analysis.claims.joining import CHANGED, DENIED, Claim
from analysis.claims.record import Record
from analysis.claims.said import Said, Unstated
from analysis.dating.windows import Window
from analysis.folders import OWN, Folders
from analysis.markup import capital
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.showing import answers, export, register, sources
from analysis.showing.tables import who
from analysis.values.numbers import Number
from analysis.workbench import leftovers, proofs
from tests.codings import FOURTH, with_fourth

EXPECTED = tomllib.loads((FOURTH / "expected.toml").read_text("utf-8"))["value"]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return with_fourth(tmp_path_factory.mktemp("fourth"))


@pytest.fixture(scope="module")
def read(folders: Folders) -> Record:
    return record.read(folders)


@pytest.fixture(scope="module")
def said(read: Record) -> Said:
    return Said(read)


def claim(read: Record, name: str) -> Claim:
    (found,) = (each for each in read.claims if each.definition.name == name)
    return found


def told(expected: dict) -> dict:
    """Return an expected value with what is left out where nothing is said."""
    plain = {"by": [], "status": "fact", "quoted": False}
    exact = {end: expected[end] for end in ("low", "high") if end in expected}
    if isinstance(expected.get("value"), int | float) and not exact:
        exact = dict.fromkeys(("low", "high"), expected["value"])
    return plain | expected | exact


def found(read: Record, statement: Statement) -> dict:
    """Return what was read of a statement in the terms of what is expected."""
    number = int(statement.sentence[-2:]) if statement.sentence else 6
    by = [] if statement.origin == NOBODY else list(statement.by)
    base = {"sentence": number, "words": statement.words, "kind": statement.kind, "claim": statement.claim, "by": by}
    return base | {"status": statement.status, "quoted": statement.quoted} | dict(_value(read, statement))


def _value(read: Record, statement: Statement) -> Iterator[tuple[str, object]]:
    meant = read.meaning(statement)
    if isinstance(statement.value, Number):
        times = 100 if statement.value.percent else 1
        yield from (() if statement.value.bound else [("value", float(times * statement.value.value))])
        limits = {"at most": ("high",), "at least": ("low",)}.get(statement.value.bound, ("low", "high"))
        yield from ((end, float(times * getattr(meant, end))) for end in limits)
    elif isinstance(meant, Window):
        yield from (("first", meant.earliest), ("last", meant.latest))
    elif statement.kind == "name":
        yield "value", statement.value


@pytest.mark.parametrize(
    "expected", [each for each in EXPECTED if "claim" in each], ids=lambda each: f"{each['sentence']} {each['words']}"
)
def test_each_value_is_read_as_a_careful_reader_finds_it(read: Record, expected: dict) -> None:
    own = [found(read, each) for each in read.statements if each.seed.key == "003"]
    assert told(expected) in own, [each for each in own if each["sentence"] == expected["sentence"]]


def test_nothing_is_read_that_no_careful_reader_finds(read: Record) -> None:
    own = {(each.claim, each.words) for each in read.statements if each.seed.key == "003"}
    assert own == {(each["claim"], each["words"]) for each in EXPECTED if "claim" in each}


def test_each_name_is_known_by_its_one_name(read: Record) -> None:
    for each in EXPECTED:
        if each["kind"] == "name":
            assert read.names.one(each["words"]) == each["value"]


def test_furniture_counts_nowhere_and_tells_outlet_headline_and_day(read: Record) -> None:
    article = read.articles["003"]
    assert [each.id for each in article.sentences if not each.is_evidence] == [f"s003-{n:02}" for n in (1, 2, 3, 4, 6, 21)]
    assert article.headline == "Oxford's electric MINIs put back, and the ones from China slip too"
    assert (article.furniture("outlet"), article.furniture("author")) == ("Motor Works Weekly", "")
    assert read.dated("003") == "24 February 2025"
    counted = {each.sentence for claim in read.claims for each in claim.statements if each.seed.key == "003"}
    assert not counted & {"s003-01", "s003-02", "s003-03", "s003-04", "s003-06"}


def test_the_newest_plan_leads_and_older_ones_are_said_otherwise(read: Record, said: Said) -> None:
    exports = claim(read, "export_start")
    assert (str(said.export_start), said.export_start.sentences, exports.verdict) == ("2026", ("s003-14",), CHANGED)
    assert [(each.sentence, each.words, each.status) for each in exports.differing] == [
        ("s002-01", "from 2024", "plan"),
        ("s003-14", "for 2024", "dropped plan"),
    ]


def test_a_plan_is_asserted_and_a_denial_stands_beside_it(read: Record, said: Said) -> None:
    future = claim(read, "home_future")
    assert (str(said.home_future), said.home_future.origin, future.verdict) == ("petrol MINIs only", "BMW", DENIED)
    assert [each.status for each in future.differing] == ["denied"]


def test_what_is_only_denied_nobody_says(read: Record, said: Said) -> None:
    assert not claim(read, "home_closure").asserted
    assert said.get("home_closure") is said.get("home_closure_year") is None
    with pytest.raises(Unstated, match=r"home_closure \(end of the Oxford plant\) is only told as denied \(s003-10\)"):
        _ = said.home_closure


def test_what_is_said_to_be_open_is_no_answer_though_a_condition_is_told(read: Record, said: Said) -> None:
    later = claim(read, "home_next_generation")
    assert said.get("home_next_generation") is None
    assert (later.leading.status, len(later.statements)) == ("open", 3)
    about = later.definition.about
    assert about in [each.about for each in said.record.unanswered("production")]


def test_those_who_speak_for_another_are_one_voice_with_it_and_the_described_are_none(read: Record) -> None:
    voices = {name: claim(read, name).voices for name in ("home_mood", "export_margin", "home_jobs", "delay_reason")}
    assert voices == {"home_mood": ("BMW",), "export_margin": (), "home_jobs": (), "delay_reason": ()}
    assert read.names.speaker("Paul Brandt") == "Spotlight Automotive"
    assert claim(read, "venture_place").voices == ("Great Wall Motor",)
    assert not claim(read, "venture_place").confirmed


def test_what_it_answers_leaves_what_is_not_stated(read: Record) -> None:
    def missing(of: Record) -> set[str]:
        return set(list(verdicts(of))[-1].removeprefix("not stated: ").split(", "))

    answered = "partner_view venture_founded venture_lead plant_capacity home_future china_car_home_market"
    answered += " china_car_platform export_destinations export_prices export_tariffs export_demand"
    before = missing(record.read(OWN))
    assert before - missing(read) == set(answered.split()) & before
    assert "home_next_generation" in missing(read)


def test_its_figures_are_read_to_the_reader_in_plain_words(read: Record) -> None:
    lines = "\n".join(proofs.lines(read, "003"))
    assert "home_jobs: up to 900 jobs; the union there says; dropped plan" in lines
    assert "home_investment: GBP 600 million (550–650 million); BMW says; plan" in lines
    assert "export_prices: from GBP 30,500; BMW says; plan" in lines
    assert "export_tariffs: 20.7 percent (20.65–20.75 percent); no source named; fact" in lines
    assert "delay_reason: “the price of batteries”; Morning Courier says, from two people close to BMW;" in lines
    assert "s003-06 (date line) Published 2025-02-24\n  published: “2025-02-24” is 24 February 2025;" in lines
    assert "<br />Photo: Motor Works Weekly</p>\n  outlet: “Motor Works Weekly”\n" in lines


def test_no_figure_of_it_is_left_outside_a_slot_but_everyday_words(read: Record) -> None:
    left = [span.quote for _, span in leftovers.unslotted(read.articles["003"])]
    assert left == ["now"]


def test_who_denies_a_report_is_the_one_who_denies_it(read: Record) -> None:
    closure = claim(read, "home_closure").leading
    assert (closure.origin, who(closure)) == ("BMW", "BMW denies a report")
    assert "home_closure: “the plant would close in 2028”; BMW denies what a report said; denied" in "\n".join(
        proofs.lines(read, "003")
    )
    assert "but “the plant would close in 2028”: denied, BMW denies a report" in sources.articles(read).plain
    rows = list(csv.DictReader(export.files(read)["claims.csv"].decode().splitlines()))
    told = {row["claim"]: (row["origin"], row["by"], row["leads"]) for row in rows}
    assert told["home_closure"] == ("BMW", "BMW < a report", "no")
    hearsay = "two people close to BMW", "Morning Courier < two people close to BMW", "yes"
    assert told["delay_reason"] == hearsay


def test_whom_the_book_follows_is_told_alike_wherever_it_is_told(read: Record, said: Said) -> None:
    later, exports = claim(read, "home_next_generation"), claim(read, "export_start")
    assert (register.verdict(later), register.verdict(exports)) == (
        "what is said of it has changed; this report follows none",
        "what is said of it has changed; this report follows s003-14",
    )
    told = list(verdicts(read))
    assert any("home_next_generation" in line and line.endswith("follows none") for line in told)
    assert any("export_start " in line and line.endswith("follows s003-14") for line in told)
    assert f"{capital(later.definition.about)} (still no answer)" in answers.answered(said, "production").plain


def test_up_to_a_number_has_no_low_end(read: Record) -> None:
    rows = list(csv.DictReader(export.files(read)["claims.csv"].decode().splitlines()))
    told = [[row[part] for part in ("value", "low", "high")] for row in rows if row["claim"] == "home_jobs"]
    assert told == [["", "", "900"]]
    numbers = register.stated_numbers(read)
    assert set(numbers[numbers["about"] == read.codebook["home_jobs"].about]["main"]) == {"at most 900"}


def test_the_same_days_are_told_once_with_all_that_is_meant_by_them(said: Said) -> None:
    told = str(answers.other_statements(said.export_start))
    assert "“[from 2024](#s002-01)” and “[for 2024](#s003-14)” (BMW, plan; BMW, dropped plan)" in told
