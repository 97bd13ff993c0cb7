"""What the articles say is asked for by the claim's name, and knows where it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.claims.facts import Date, Fact, Name, Quantity
from analysis.claims.said import Said, Unstated
from analysis.errors import EvidenceError
from analysis.showing.derivations import Derivations, derivation
from tests.codings import CLAIMS, Made

SALES = "They sold {sales:count} apples {year:period}."


@pytest.fixture
def said(tmp_path: Path) -> Said:
    made = Made(tmp_path).write()
    text = "They sold about 350 apples in 2017. “It is going well,” Ann Lee said."
    text += " It is in the Mill. It ended in July 2017."
    mood = '“It is [going well]{mood},” Ann Lee said.\nby = "Ann Lee"\nstatus = "assertion"'
    made.article("1", text, [SALES, mood, "It is in {place:name}.", "It ended {ended:date}."])
    made.article("2", "They sold 900 apples in 2022.", [SALES + '\nby = "Bob < Ann Lee"\nstatus = "statistic"'])
    return made.said()


def test_a_number_reckons_and_leads_to_its_sentence(said: Said) -> None:
    assert (said.sales / 2).point == 175
    assert said.sales._repr_markdown_() == "[about 350](#s1-01)"
    assert (said.sales.origin, said.sales.status, said.sales.article, said.sales.sentences) == (
        "unattributed",
        "fact",
        "1",
        ("s1-01",),
    )


def test_the_first_period_told_stands_for_the_claim_and_others_are_in_brackets(said: Said) -> None:
    assert said.sales.period == "2017"
    assert said.sales["2022"].point == 900
    assert said.sales["2022"].origin == "Ann"
    assert said.sales["2022"]["2017"] is said.sales
    assert str(said.year["2022"]) == "2022"


def test_a_period_that_no_article_tells_is_refused_with_those_that_are(said: Said) -> None:
    with pytest.raises(EvidenceError, match='sales is not stated for \'2020\'; stated for "2017", "2022"'):
        said.sales["2020"]
    with pytest.raises(EvidenceError, match="mood is not stated for '2017'"):
        said.mood["2017"]


def test_words_names_and_dates_have_types_of_their_own(said: Said) -> None:
    assert list(map(type, (said.sales, said.mood, said.place, said.ended))) == [Quantity, Fact, Name, Date]
    assert str(said.mood) == "going well"
    assert said.mood._repr_markdown_() == "[going well](#s1-02)"
    assert said.mood.leading.quoted
    assert str(said.place) == "Mill"
    assert str(said.place.words) == "the Mill"
    assert str(said.ended) == "July 2017"


def test_a_wrong_name_is_refused_with_the_nearest(said: Said) -> None:
    with pytest.raises(EvidenceError, match=r"no claim .sale. in claims\.toml; nearest: sales"):
        _ = said.sale
    with pytest.raises(EvidenceError, match="no claim 'sale'"):
        said.get("sale")


def test_what_no_article_states_is_told_apart_from_a_wrong_name(said: Said) -> None:
    assert said.get("asked_for") is None
    with pytest.raises(Unstated, match=r"asked_for \(what nobody says\) is stated in no article"):
        _ = said.asked_for
    assert [each.about for each in said.record.unanswered("front")] == ["what nobody says"]


def test_what_is_only_denied_is_told_apart_from_what_nobody_says(tmp_path: Path) -> None:
    made = Made(tmp_path).write()
    made.dated("1", "2018-07-11", ("It goes well.", 'It goes [well]{mood}.\nstatus = "denied"'))
    said = made.said()
    assert said.get("mood") is None
    assert "mood" not in dir(said)
    with pytest.raises(Unstated, match=r"^mood \(how it goes\) is only told as denied \(s1-01\), so nobody stands by it: rewrite"):
        _ = said.mood


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (lambda said: said.mood.month, r"1_x\.txt:43-53: mood is coded as words: no month; expected a date"),
        (lambda said: said.sales.window, "sales is coded as count: no window; expected a date"),
        (lambda said: said.ended.within(said.mood), "mood is coded as words: no phrase; expected a date"),
        (lambda said: said.ended.point, "ended is coded as date: no point; expected a number"),
        (lambda said: 1 + said.mood, "mood is coded as words: no arithmetic; expected a number"),
        (lambda said: said.ended > 1, "ended is coded as date: no arithmetic; expected a number"),
        (lambda said: said.place.colour, "place is coded as name: no colour; expected what a claim tells"),
    ],
)
def test_what_a_claim_does_not_tell_as_it_is_coded_is_refused_in_one_line(said: Said, told, message: str) -> None:
    with pytest.raises(EvidenceError, match=message):
        told(said)


class Moods(Derivations):
    @derivation("mood and one")
    def more(self):
        return 1 + self.said.mood

    @derivation("twice that")
    def twice(self):
        return 2 * self.more


class Slips(Derivations):
    @derivation("a claim asked for in the wrong place")
    def slip(self):
        return self.mood + 1


def test_a_slip_in_a_formula_is_one_line_with_its_place(said: Said) -> None:
    with pytest.raises(EvidenceError, match=r"^derived value slip: AttributeError: [^\n]*'mood'; computed in tests/test_said\.py:\d+$"):
        list(Slips(said))


def test_what_cannot_be_computed_is_told_once_and_not_again_for_what_follows_from_it(said: Said) -> None:
    with pytest.raises(EvidenceError, match=r"^derived value more: 1_x\.txt:\d+-\d+: mood is coded as words[^\n]*$"):
        list(Moods(said))


def test_many_names_are_one_fact_that_lists_them(tmp_path: Path) -> None:
    made = Made(tmp_path).write()
    made.dated("1", "2018-07-11", ("It is Ann Lee, then Bob.", "It is {who:name}, then {who:name}."))
    made.dated("2", "2018-07-12", ("It is Bob.", "It is {who:name}."))
    said = made.said()
    assert str(said.who) == "Ann and Bob"
    assert said.who._repr_markdown_() == "[Ann](#s1-01) and [Bob](#s1-01)"
    assert said.who.sentences == ("s1-01", "s2-01")


def test_many_words_are_one_fact_that_lists_them(tmp_path: Path) -> None:
    made = Made(tmp_path).write(CLAIMS.replace('"how it goes" }', '"how it goes", many = true }'))
    made.dated("1", "2018-07-11", ("It goes well, it goes on.", "It [goes well]{mood}, it [goes on]{mood}."))
    said = made.said()
    assert str(said.mood) == "goes well; goes on"
    assert said.mood._repr_markdown_() == "[goes well](#s1-01); [goes on](#s1-01)"


def test_dates_are_compared_by_the_days_that_they_mean(tmp_path: Path) -> None:
    made = Made(tmp_path).write()
    starts = "It starts in 2019.", 'It starts {starts:date}.\nstatus = "plan"'
    made.dated("1", "2018-07-11", ("It ended last year.", "It ended {ended:date}."), starts)
    said = made.said()
    assert said.ended.before(said.starts)
    assert not said.starts.before(said.ended)
    assert (str(said.ended.year), str(said.ended)) == ("2017", "2017")


def test_it_completes_to_the_names_of_what_is_stated(said: Said) -> None:
    assert {"sales", "mood", "get"} <= set(dir(said))
    assert "asked_for" not in dir(said)
    assert not hasattr(said.sales, "__wrapped__")
