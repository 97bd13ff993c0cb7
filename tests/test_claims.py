"""Statements join by subject and period; agreement counts origins, and a conflict stops until the book takes a side."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import verdicts
from analysis.claims.claims import Claim
from analysis.errors import EvidenceError
from tests.codings import CLAIMS, Made

DATE = "date {published:date}"
BOUND = '[[bound]]\ntold = "published"\non = "published"\nkind = "stated"\nbecause = "a date line"\n'


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path).write(bounds=BOUND)


def article(made: Made, key: str, day: str, *told: tuple[str, str]) -> Made:
    """Write an article of a day from pairs of text and coding; no day, no date line."""
    text = " ".join([f"date {day}"] * bool(day) + [words for words, _ in told])
    return made.article(key, text, [reads for _, reads in told], DATE if day else "")


def claim(made: Made, name: str) -> Claim:
    (found,) = (each for each in made.joined().claims if each.question.name == name)
    return found


def sold(words: str, more: str = "") -> tuple[str, str]:
    return f"They sold {words} apples.", "They sold {sold:count} apples.\n" + more


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("350", "350", "agree"),
        ("around 300", "300", "agree"),
        ("around 330", "around 345", "compatible"),
        ("around 330", "around 900", "conflict"),
    ],
)
def test_agreement_is_one_range_within_the_other(made: Made, one: str, other: str, verdict: str) -> None:
    article(article(made, "1", "2018-07-11", sold(one)), "2", "2018-07-12", sold(other))
    made.write(CLAIMS.replace("sold = {", 'sold = { take = "1",'), BOUND)
    assert claim(made, "sold").verdict == verdict


def test_agreement_is_counted_by_origin_not_by_article(made: Made) -> None:
    article(made, "1", "2018-07-11", sold("350", 'by = "Ann"\nstatus = "fact"'))
    article(made, "2", "2018-07-12", sold("350", 'by = "Bob < Ann Lee"\nstatus = "fact"'))
    assert claim(made, "sold").origins == ("Ann",)
    assert claim(made, "sold").statements[1].via == ("Bob",)
    article(made, "3", "2018-07-13", sold("350"))
    article(made, "4", "2018-07-14", sold("350"))
    assert claim(made, "sold").origins == ("Ann", "unattributed")


def test_a_repeat_within_an_article_is_not_counted(made: Made) -> None:
    made.article("1", "They sold 350 apples. They sold 350 apples.", ["They sold {sold:count} apples.", "again = 1"])
    assert claim(made, "sold").verdict == ""
    assert len(claim(made, "sold").statements) == 1


def test_aliases_are_one_name_and_a_part_agrees_with_its_whole(made: Made) -> None:
    for key, place in (("1", "Leeds"), ("2", "England")):
        article(made, key, "2018-07-11", (f"It is in {place}.", "It is in {place:name}."))
    assert claim(made, "place").verdict == "agree"
    for key, who in (("1", "Mill"), ("2", "the Mill")):
        article(made, key, "2018-07-11", (f"It is {who}.", "It is {place:name}."))
    assert claim(made, "place").verdict == "agree"


def test_two_other_names_conflict_where_only_one_may_be(made: Made) -> None:
    for key, place in (("1", "Leeds"), ("2", "Mill")):
        article(made, key, "2018-07-11", (f"It is in {place}.", "It is in {place:name}."))
    with pytest.raises(EvidenceError, match="place is in conflict"):
        made.joined()


def test_many_values_may_stand_side_by_side(made: Made) -> None:
    article(made, "1", "2018-07-11", ("It is Ann, then Bob.", "It is {who:name}, then {who:name}."))
    assert claim(made, "who").verdict == "compatible"


def test_marked_words_stand_side_by_side_unless_a_person_says_what_they_mean(made: Made) -> None:
    for key, words in (("1", "well"), ("2", "badly")):
        article(made, key, "2018-07-11", (f"It goes {words}.", f"It goes [{words}]{{mood}}."))
    assert claim(made, "mood").verdict == "side by side"
    for key, means in (("1", "open"), ("2", "done")):
        coded = f'It [goes]{{stage}} on.\nstatus = "fact"\nbut.stage.means = "{means}"'
        article(made, key, "2018-07-11", ("It goes on.", coded))
    with pytest.raises(EvidenceError, match="stage is in conflict"):
        made.joined()


def test_words_that_mean_a_value_agree_with_the_value(made: Made) -> None:
    coded = 'They [share it]{halves}.\nstatus = "fact"\nbut.halves.means = "half each"'
    article(made, "1", "2018-07-11", ("They share it.", coded))
    article(made, "2", "2018-07-12", ("They share it equally.", "They share it {halves:split}."))
    assert claim(made, "halves").verdict == "agree"


def test_a_conflict_shows_both_sides_and_what_to_write(made: Made) -> None:
    article(
        article(made, "1", "2018-07-11", sold("350")), "2", "2018-07-12", sold("900", 'by = "Ann"\nstatus = "fact"')
    )
    with pytest.raises(EvidenceError) as refusal:
        made.joined()
    told = str(refusal.value)
    assert (
        "sold is in conflict: “350” at 1_x.txt:26-29 (s1-01, unattributed) and “900” at 2_x.txt:26-29 (s2-01, Ann)"
        in told
    )
    assert told.endswith('expected in claims.toml take = "1" or take = "2"')


def test_every_conflict_is_told_at_once(made: Made) -> None:
    for key, count, place in (("1", "350", "Leeds"), ("2", "900", "Mill")):
        article(made, key, "2018-07-11", sold(count), (f"It is in {place}.", "It is in {place:name}."))
    with pytest.raises(EvidenceError) as refusal:
        made.joined()
    assert [line.split()[0] for line in str(refusal.value).splitlines()] == ["sold", "place"]


def test_the_book_follows_the_article_that_it_takes(made: Made) -> None:
    article(article(made, "1", "2018-07-11", sold("350")), "2", "2018-07-12", sold("900"))
    made.write(CLAIMS.replace("sold = {", 'sold = { take = "2",'), BOUND)
    assert made.said().sold.point == 900
    assert any(
        line.startswith("conflict: sold") and line.endswith("the book takes 2") for line in verdicts(made.joined())
    )


@pytest.mark.parametrize(("days", "verdict"), [(("2018-07-11", "2019-07-11"), "changed"), (("2018-07-11",) * 2, "")])
def test_plans_that_differ_have_changed_only_where_they_were_told_at_different_times(
    made: Made, days: tuple[str, str], verdict: str
) -> None:
    for key, day, year in zip("12", days, ("2021", "2022"), strict=True):
        article(made, key, day, (f"It starts in {year}.", 'It starts {starts:date}.\nstatus = "plan"'))
    if verdict:
        assert claim(made, "starts").verdict == verdict
    else:
        with pytest.raises(EvidenceError, match="starts is in conflict"):
            made.joined()


def test_a_plan_told_again_hides_no_conflict_on_its_day(made: Made) -> None:
    for key, day, year in (("1", "2018-07-11", "2021"), ("2", "2019-07-11", "2022"), ("3", "2019-07-11", "2021")):
        article(made, key, day, (f"It starts in {year}.", 'It starts {starts:date}.\nstatus = "plan"'))
    with pytest.raises(EvidenceError, match="starts is in conflict"):
        made.joined()


def test_a_figure_for_another_period_is_another_claim(made: Made) -> None:
    reads = "They sold {sales:count} apples {year:period}."
    article(made, "1", "2023-07-11", ("They sold 350 apples in 2017.", reads))
    article(made, "2", "2023-07-12", ("They sold 900 apples in 2022.", reads))
    found = [each for each in made.joined().claims if each.question.name == "sales"]
    assert [each.verdict for each in found] == ["", ""]


def test_date_lines_and_periods_are_labels_and_never_compared(made: Made) -> None:
    reads = "They sold {sales:count} apples {year:period}."
    article(made, "1", "2023-07-11", ("They sold 350 apples in 2017.", reads))
    article(made, "2", "2023-07-12", ("They sold 900 apples in 2022.", reads))
    article(made, "3", "2023-07-12", ("They sold 900 apples in 2022.", reads))
    found = {
        name: [each.verdict for each in made.joined().claims if each.question.name == name]
        for name in ("published", "year", "sales")
    }
    assert found == {"published": ["", ""], "year": ["", ""], "sales": ["", "agree"]}


def test_agreement_that_rests_on_how_an_undated_article_is_dated_says_so(made: Made) -> None:
    article(made, "1", "2018-07-11", ("It ended last year.", "It ended {ended:date}."))
    article(made, "2", "", ("It ended last year.", "It ended {ended:date}."), sold("350"))
    article(made, "3", "2018-07-11", sold("350"))
    assert claim(made, "ended").inferred
    assert not claim(made, "sold").inferred
    assert any(
        line.startswith("agree, as the book dates an undated article: ended") for line in verdicts(made.joined())
    )


def test_dates_told_on_other_days_agree_where_they_mean_the_same(made: Made) -> None:
    article(made, "1", "2018-07-11", ("It ended last year.", "It ended {ended:date}."))
    article(made, "2", "2019-02-01", ("It ended in 2017.", "It ended {ended:date}."))
    assert claim(made, "ended").verdict == "agree"
    assert not claim(made, "ended").inferred


def test_what_is_asked_and_stated_nowhere_is_told(made: Made) -> None:
    article(made, "1", "2018-07-11", sold("350"))
    assert verdicts(made.joined())[-1] == "not stated: asked_for"
