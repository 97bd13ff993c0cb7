"""Statements join by subject and period; agreement counts origins, the newest plan leads, a conflict names `take`."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.__main__ import verdicts
from analysis.errors import EvidenceError
from analysis.showing import answers, register
from analysis.workbench import proofs
from tests.codings import CLAIMS, DATED, Made

DAY = "2018-07-11"


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path).write()


def sold(words: str, more: str = "") -> tuple[str, str]:
    return f"They sold {words} apples.", f"They sold {{sold:count}} apples.\n{more}"


def starts(year: str, status: str = "plan", by: str = "") -> tuple[str, str]:
    by = f'\nby = "{by}"' if by else ""
    return f"It starts in {year}.", f'It starts {{starts:date}}.\nstatus = "{status}"{by}'


def goes(words: str, status: str = "fact") -> tuple[str, str]:
    return f"It goes {words}.", f'It goes [{words}]{{mood}}.\nstatus = "{status}"'


def counted(words: str, by: str) -> tuple[str, str]:
    return sold(words, f'by = "{by}"\nstatus = "statistic"')


def taking(made: Made, claim: str, key: str) -> Made:
    """Have the book follow an article."""
    return made.write(CLAIMS.replace(f"{claim} = {{", f'{claim} = {{ take = "{key}", because = "it is nearer",'))


def conflict(made: Made) -> str:
    with pytest.raises(EvidenceError) as refused:
        made.joined()
    return str(refused.value)


# --- agreement ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("350", "350", "agree"),
        ("around 300", "300", "agree"),
        ("around 330", "around 345", "compatible"),
        ("around 330", "around 900", "conflict"),
        ("up to 900", "350", "agree"),
        ("up to 300", "350", "conflict"),
    ],
)
def test_agreement_is_one_range_within_the_other(made: Made, one: str, other: str, verdict: str) -> None:
    made.dated("1", DAY, sold(one)).dated("2", "2018-07-12", sold(other))
    assert taking(made, "sold", "1").claim("sold").verdict == verdict


def test_agreement_is_counted_by_origin_not_by_article(made: Made) -> None:
    made.dated("1", DAY, sold("350", 'by = "Bob"'))
    made.dated("2", "2018-07-12", sold("350", 'by = "Ann < Bob"'))
    claim = made.claim("sold")
    assert (claim.origins, claim.voices, claim.confirmed) == (("Bob",), ("Bob",), False)
    assert claim.statements[1].by == ("Ann", "Bob")
    made.dated("3", "2018-07-13", sold("350")).dated("4", "2018-07-14", sold("350"))
    claim = made.claim("sold")
    assert (claim.origins, claim.voices, claim.confirmed) == (("Bob", "unattributed"), ("Bob",), False)
    made.dated("5", "2018-07-15", sold("350", 'by = "Ann"'))
    assert made.claim("sold").confirmed


def test_one_who_speaks_for_another_is_no_second_voice(made: Made) -> None:
    made.dated("1", DAY, sold("350", 'by = "Ann Lee"')).dated("2", DAY, sold("350", 'by = "the Mill"'))
    claim = made.claim("sold")
    assert (claim.origins, claim.voices, claim.confirmed) == (("Ann", "Mill"), ("Mill",), False)


def test_a_source_that_is_only_described_is_no_voice(made: Made) -> None:
    told = "A man at the Mill said they sold 350 apples.", "A man at the Mill said they sold {sold:count} apples."
    made.dated("1", DAY, (told[0], told[1] + '\nby = "[a man at the Mill]"'))
    made.dated("2", DAY, sold("350", 'by = "Bob"'))
    claim = made.claim("sold")
    assert (claim.origins, claim.voices) == (("a man at the Mill", "Bob"), ("Bob",))
    assert not claim.confirmed


def test_a_described_source_is_described_in_the_words_that_stand_there(made: Made) -> None:
    made.write(CLAIMS + 'men = { about = "how many", unit = "man" }')
    reads = 'At last {men:count} men said it goes [well]{mood}.\nby = "[two men]"'
    made.dated("1", DAY, ("At last two men said it goes well.", reads))
    assert made.claim("mood").origins == ("two men",)
    made.dated("1", DAY, ("At last three men said it goes well.", reads))
    (fault,) = made.coded().faults
    assert fault.startswith(
        "1_x.txt:16-52 s1-01 (1.toml:4): by [two men] describes a source in words that stand neither"
    )


def test_a_repeat_and_furniture_are_not_counted(made: Made) -> None:
    head = "Apples sold: 350 They sold 350 apples. They sold 350 apples."
    made.article("1", head, ['Apples sold: 350\nrole = "headline"', "They sold {sold:count} apples.", "again = 2"])
    claim = made.claim("sold")
    assert (claim.verdict, [each.sentence for each in claim.statements]) == ("", ["s1-02"])


def test_a_caption_that_repeats_a_sentence_says_so(made: Made) -> None:
    text = "They sold 350 apples. They sold 350 apples."
    made.article("1", text, ["They sold {sold:count} apples.", 'again = 1\nrole = "caption"'])
    assert [each.sentence for each in made.claim("sold").statements] == ["s1-01"]
    assert [(each.repeats, each.entry.role) for each in made.joined().articles["1"].sentences][1] == (
        "s1-01",
        "caption",
    )


def test_aliases_are_one_name_and_a_part_agrees_with_its_whole(made: Made) -> None:
    for places in (("Leeds", "England"), ("Mill", "the Mill")):
        for key, place in zip("12", places, strict=True):
            made.dated(key, DAY, (f"It is in {place}.", "It is in {place:name}."))
        assert made.claim("place").verdict == "agree"


def test_two_other_names_conflict_where_only_one_may_be(made: Made) -> None:
    for key, place in (("1", "Leeds"), ("2", "Mill")):
        made.dated(key, DAY, (f"It is in {place}.", "It is in {place:name}."))
    assert conflict(made).startswith("place is in conflict")


def test_a_name_of_another_kind_is_refused(made: Made) -> None:
    made.dated("1", DAY, ("It is in Bob.", "It is in {place:name}."))
    (fault,) = made.coded().faults
    assert fault.endswith("“Bob” is the name of a person; expected that of a place or country or company")


def test_many_values_may_stand_side_by_side(made: Made) -> None:
    made.dated("1", DAY, ("It is Ann, then Bob.", "It is {who:name}, then {who:name}."))
    assert made.claim("who").verdict == "compatible"


def test_values_that_cannot_be_compared_stand_side_by_side(made: Made) -> None:
    for key, words in (("1", "£500"), ("2", "$650")):
        made.dated(key, DAY, (f"It costs {words}.", "It costs {cost:money}."))
    claim = made.claim("cost")
    assert (claim.verdict, [each.words for each in claim.differing]) == ("side by side", ["$650"])


def test_dates_are_compared_whatever_their_slot_calls_them(made: Made) -> None:
    made.dated("1", DAY, starts("2021"))
    made.dated("2", "2019-07-11", ("It starts in 2022.", 'It starts {starts:period}.\nstatus = "plan"'))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.words) == ("changed", "in 2022")


def test_marked_words_stand_side_by_side_unless_a_person_says_what_they_mean(made: Made) -> None:
    made.dated("1", DAY, goes("well")).dated("2", DAY, goes("badly"))
    claim = made.claim("mood")
    assert (claim.verdict, len(claim.saying)) == ("side by side", 2)
    for key, means in (("1", "open"), ("2", "done")):
        made.dated(key, DAY, ("It goes on.", f'It [goes]{{stage}} on.\nbut.stage.means = "{means}"'))
    assert conflict(made).startswith("stage is in conflict")


def test_words_that_mean_a_value_agree_with_the_value(made: Made) -> None:
    made.dated("1", DAY, ("They share it.", 'They [share it]{halves}.\nbut.halves.means = "half each"'))
    made.dated("2", "2018-07-12", ("They share it equally.", "They share it {halves:split}."))
    assert made.claim("halves").verdict == "agree"


# --- conflicts ------------------------------------------------------------------------------------------------------


def test_a_conflict_shows_both_sides_and_what_to_write(made: Made) -> None:
    made.dated("1", DAY, sold("350")).dated("2", "2018-07-12", sold("900", 'by = "Ann"'))
    assert conflict(made) == (
        "sold is in conflict: “350” at 1_x.txt:26-29 (s1-01, unattributed) and “900” at 2_x.txt:26-29 (s2-01, Ann); "
        'expected in claims.toml take = "1" or take = "2", and because = "…"'
    )


def test_a_conflict_within_an_article_says_what_parts_the_two(made: Made) -> None:
    made.dated("1", DAY, sold("350"), sold("900"))
    assert "expected a claim of its own for one of the two, a period or a status that parts them, or in" in conflict(made)


def test_every_conflict_is_told_at_once(made: Made) -> None:
    for key, count, place in (("1", "350", "Leeds"), ("2", "900", "Mill")):
        made.dated(key, DAY, sold(count), (f"It is in {place}.", "It is in {place:name}."))
    assert [line.split()[0] for line in conflict(made).splitlines()] == ["sold", "place"]


def test_the_book_follows_the_article_that_it_takes(made: Made) -> None:
    made.dated("1", DAY, sold("350")).dated("2", "2018-07-12", sold("900"))
    taking(made, "sold", "2")
    claim = made.claim("sold")
    assert (claim.verdict, claim.leading.words, [each.words for each in claim.differing]) == ("conflict", "900", ["350"])
    assert made.said().sold.point == 900
    (line,) = (line for line in verdicts(made.joined()) if line.startswith("conflict: sold"))
    assert line.endswith("“900” s2-01, unattributed; the book follows s2-01")


def test_a_side_taken_settles_only_the_period_that_it_speaks_of(made: Made) -> None:
    reads = "They sold {sales:count} apples {year:period}."
    for key, count, year in (("1", "350", "2017"), ("2", "900", "2017"), ("3", "20", "2016"), ("4", "90", "2016")):
        made.dated(key, DAY, (f"They sold {count} apples in {year}.", reads))
    told = conflict(taking(made, "sales", "1"))
    assert told.startswith("sales is in conflict: “20” at 3_x.txt")
    assert "\n" not in told


def test_two_named_counters_are_no_conflict_and_each_keeps_its_figure(made: Made) -> None:
    made.dated("1", DAY, counted("350", "Board")).dated("2", "2018-07-12", counted("900", "Office"))
    claim = made.claim("sold")
    assert (claim.verdict, claim.voices) == ("side by side", ("Board",))
    assert [(each.words, each.origin) for each in claim.statements] == [("350", "Board"), ("900", "Office")]
    assert [(each.words, each.origin) for each in claim.differing] == [("900", "Office")]
    assert (made.said().sold.point, made.said().sold.sentences) == (350, ("s1-01",))


@pytest.mark.parametrize("by", ["unattributed", "Board", "[one]"])
def test_a_counter_that_is_not_another_named_body_makes_a_conflict(made: Made, by: str) -> None:
    made.dated("1", DAY, counted("350", "Board"))
    text, reads = counted("900", by)
    made.dated("2", "2018-07-12", (f"So says one: {text}", f"So says one: {reads}"))
    assert "sold is in conflict" in conflict(made)


# --- plans ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", ["12", "21"])
def test_the_newest_plan_leads_by_the_day_of_its_article(made: Made, order: str) -> None:
    older, newer = order
    made.dated(older, DAY, starts("2021")).dated(newer, "2019-07-11", starts("2022"))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.words) == ("changed", "in 2022")
    assert [each.words for each in claim.differing] == ["in 2021"]
    assert (str(made.said().starts), made.said().starts.sentences) == ("2022", (f"s{newer}-01",))


def test_the_newest_of_three_plans_leads_though_the_older_two_cannot_be_ordered(made: Made) -> None:
    made.dated("1", DAY, starts("2021")).dated("2", DAY, starts("2022")).dated("3", "2019-07-11", starts("2023"))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.words, len(claim.differing)) == ("changed", "in 2023", 2)


def test_plans_of_one_day_and_of_undated_articles_are_a_conflict_that_names_what_to_take(made: Made) -> None:
    for days in ((DAY, DAY), ("", ""), (DAY, "")):
        for key, day, year in zip("12", days, ("2021", "2022"), strict=True):
            made.dated(key, day, starts(year))
        told = conflict(made)
        assert told.endswith('in claims.toml take = "1" or take = "2", and because = "…"')
        undated = " and ".join(key for key, day in zip("12", days, strict=True) if not day)
        assert (f"expected the day of article {undated}, as its date line" in told) == bool(undated)
    assert str(taking(made, "starts", "2").said().starts) == "2022"


def test_a_plan_told_again_hides_no_conflict_on_its_day(made: Made) -> None:
    for key, day, year in (("1", DAY, "2021"), ("2", "2019-07-11", "2022"), ("3", "2019-07-11", "2021")):
        made.dated(key, day, starts(year))
    assert conflict(made).startswith("starts is in conflict")


def test_a_side_taken_overrides_the_newest_plan(made: Made) -> None:
    made.dated("1", DAY, starts("2021")).dated("2", "2019-07-11", starts("2022"))
    claim = taking(made, "starts", "1").claim("starts")
    assert (claim.leading.words, [each.words for each in claim.differing]) == ("in 2021", ["in 2022"])


def test_a_side_taken_overrides_that_a_plan_was_dropped(made: Made) -> None:
    made.dated("1", DAY, starts("2021")).dated("2", "2019-07-11", starts("2021", "dropped plan"))
    assert not made.claim("starts").asserted
    assert str(taking(made, "starts", "1").said().starts) == "2021"


def test_a_fact_told_later_than_a_plan_leads_over_it(made: Made) -> None:
    made.dated("1", DAY, starts("2021")).dated("2", "2022-07-11", starts("2022", "fact"))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.status, [each.status for each in claim.differing]) == ("changed", "fact", ["plan"])


def test_of_those_that_tell_the_same_plan_the_first_leads_until_it_is_told_as_done(made: Made) -> None:
    for key, day, year in (("1", DAY, "2021"), ("2", "2019-07-11", "2021"), ("3", "2019-01-11", "2022")):
        made.dated(key, day, starts(year))
    assert made.claim("starts").leading.sentence == "s2-01"
    made.dated("3", "2019-01-11", starts("late 2021"))
    assert made.claim("starts").leading.sentence == "s1-01"
    made.dated("3", "2021-07-11", starts("2021", "fact"))
    assert made.claim("starts").leading.sentence == "s3-01"


@pytest.mark.parametrize("status", ["hearsay", "speculation"])
def test_hearsay_told_later_does_not_lead_over_a_plan(made: Made, status: str) -> None:
    made.dated("1", DAY, starts("2021")).dated("2", "2019-07-11", starts("2022", status))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.words, [each.words for each in claim.differing]) == (
        "changed",
        "in 2021",
        ["in 2022"],
    )


@pytest.mark.parametrize("status", ["forecast", "company claim", "hearsay", "unknown"])
@pytest.mark.parametrize("days", [(DAY, "2019-07-11"), ("2019-07-11", DAY), (DAY, DAY)])
def test_what_is_hoped_claimed_or_doubted_in_words_leads_over_no_plan(made: Made, status: str, days: tuple) -> None:
    made.dated("1", days[0], goes("on as hoped", status)).dated("2", days[1], goes("to Asia", "plan"))
    claim = made.claim("mood")
    assert (claim.leading.words, [each.words for each in claim.saying]) == ("to Asia", ["to Asia"])


def test_the_newest_plan_in_words_leads_and_the_older_is_said_otherwise(made: Made) -> None:
    made.dated("1", DAY, goes("to Asia", "plan")).dated("2", "2019-07-11", goes("to the world", "plan"))
    claim = made.claim("mood")
    assert (claim.leading.words, [each.words for each in claim.differing]) == ("to the world", ["to Asia"])


# --- denied, dropped, open ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["denied", "dropped plan", "open"])
def test_what_is_only_denied_dropped_or_open_is_not_asserted(made: Made, status: str) -> None:
    made.dated("1", DAY, starts("2021", status)).dated("2", DAY, starts("2023", status))
    claim = made.claim("starts")
    assert not claim.asserted
    assert (claim.verdict, len(claim.statements)) == ("side by side", 2)
    assert made.said().get("starts") is None
    assert list(verdicts(made.joined()))[-1] == "not stated: asked_for"


def test_a_denial_stands_beside_what_is_said(made: Made) -> None:
    made.dated("1", DAY, starts("2021", "denied", "Bob")).dated("2", DAY, starts("2021", "plan", "Ann"))
    claim = made.claim("starts")
    assert (claim.verdict, claim.leading.origin, claim.voices, claim.confirmed) == ("denied", "Ann", ("Mill",), False)
    assert [each.origin for each in claim.differing] == ["Bob"]


def test_a_plan_stands_until_it_is_dropped_later(made: Made) -> None:
    made.dated("1", "2019-07-11", starts("2021")).dated("2", DAY, starts("2021", "dropped plan"))
    assert made.claim("starts").asserted
    made.dated("2", "2020-07-11", starts("2022", "dropped plan"))
    assert made.claim("starts").asserted
    made.dated("2", "2020-07-11", starts("2021", "dropped plan"))
    assert not made.claim("starts").asserted


def test_a_plan_is_no_answer_once_its_matter_is_said_to_be_open(made: Made) -> None:
    made.dated("1", DAY, goes("on", "plan"))
    made.dated("2", "2019-07-11", ("It is open.", 'It is [open]{mood}.\nstatus = "open"'))
    claim = made.claim("mood")
    assert (claim.asserted, claim.leading.status, claim.verdict) == (False, "open", "changed")
    made.dated("1", "2020-07-11", goes("on", "plan"))
    assert made.claim("mood").asserted


def test_one_sentence_that_calls_a_plan_open_tells_of_no_change(made: Made) -> None:
    made.dated("1", DAY, ("It is open, planned on.", 'It is [open]{mood open}, planned [on]{mood}.\nstatus = "plan"'))
    claim = made.claim("mood")
    assert (claim.verdict, claim.asserted) == ("side by side", False)
    assert register.verdict(claim) == "one sentence says it; this report follows none"


def test_that_nobody_knows_is_said_but_answers_nothing(made: Made) -> None:
    made.dated("1", DAY, ("It is not known.", 'It is [not known]{asked_for}.\nstatus = "unknown"'))
    assert str(made.said().asked_for) == "not known"
    assert [each.about for each in made.joined().unanswered("front")] == ["what nobody says"]
    assert "What nobody says (still no answer): “[not known]" in str(answers.answered(made.said(), "front"))


def test_one_sentence_tells_of_the_dropped_plan_and_the_new_one(made: Made) -> None:
    text = "It starts in 2022, not in 2021 as Bob said."
    reads = 'It starts {starts:date}, [not]{mood} {starts:date dropped plan} as Bob said.\nstatus = "plan"'
    made.dated("1", DAY, (text, reads + '\nby = "Ann"\nbut."starts dropped plan".by = "Bob"'))
    assert "(1.toml:4): “in 2021” stands beside “not”, which changes its value" in made.coded().faults[0]
    text, reads = text.replace(", not", ";"), reads.replace(", [not]{mood}", ";")
    made.dated("1", DAY, (text, reads + '\nby = "Ann"\nbut."starts dropped plan".by = "Bob"'))
    claim = made.claim("starts")
    assert (claim.leading.words, claim.leading.origin) == ("in 2022", "Ann")
    assert [(each.words, each.status, each.origin) for each in claim.differing] == [("in 2021", "dropped plan", "Bob")]


def test_a_date_that_is_denied_or_dropped_bounds_no_article(made: Made) -> None:
    rule = '[[bound]]\ntold = "starts"\nuntil = "starts.first - 1 day"\nkind = "inference"\nbecause = "a plan"\n'
    made.write(bounds=DATED + rule)
    made.dated("1", "2025-02-24", starts("2024", "dropped plan"), starts("2024", "denied"))
    assert made.joined().dated("1") == "24 February 2025"


# --- periods --------------------------------------------------------------------------------------------------------

SALES = "They sold {sales:count} apples {year:period}."


def sales(count: str, year: str) -> tuple[str, str]:
    return f"They sold {count} apples in {year}.", SALES


def test_a_figure_for_another_period_is_another_claim(made: Made) -> None:
    made.dated("1", "2023-07-11", sales("350", "2017")).dated("2", "2023-07-12", sales("900", "2022"))
    found = [each for each in made.joined().claims if each.definition.name == "sales"]
    assert [each.verdict for each in found] == ["", ""]


def test_each_figure_of_one_article_holds_for_the_period_of_its_own_sentence(made: Made) -> None:
    made.dated("1", "2023-07-11", sales("350", "2017"), sales("900", "2022"))
    assert (made.said().sales["2017"].point, made.said().sales["2022"].point) == (350, 900)


def test_a_figure_whose_period_is_not_clear_is_refused(made: Made) -> None:
    more = "They sold 20 apples more.", "They sold {sales:count} apples more."
    made.dated("1", "2023-07-11", ("It is 2017.", "It is {year:period}."), more)
    assert made.coded().faults == ()
    made.dated(
        "1", "2023-07-11", ("It is 2017.", "It is {year:period}."), ("It is 2022.", "It is {year:period}."), more
    )
    (fault,) = made.coded().faults
    assert fault == (
        "1_x.txt:50-52 s1-03: sales holds for year, which is “2017” (s1-01), “2022” (s1-02); "
        "expected it in the same sentence, or @…"
    )


@pytest.mark.parametrize("when", ["by 2022", "through 2022", "since October", "from 2022", "after May 2022"])
def test_a_period_that_is_open_at_an_end_is_refused(made: Made, when: str) -> None:
    reads = "They sold {sales@starts:count} apples {starts:date}."
    made.dated("1", "2023-07-11", (f"They sold 350 apples {when}.", reads))
    (fault,) = made.coded().faults
    assert f"sales holds for “{when}”, which is open at an end: expected a first and a last day, or {{starts:period}}" in fault


@pytest.mark.parametrize(
    ("when", "status", "told"),
    [
        ("since 2019", "fact", "1 January 2019 – 11 July 2023"),
        ("until March 2021", "fact", "until 31 March 2021"),
        ("through 2027", "plan", "11 July 2023 – 31 December 2027"),
        ("from 2024", "plan", "from 1 January 2024 on"),
    ],
)
def test_a_period_may_be_open_at_an_end(made: Made, when: str, status: str, told: str) -> None:
    reads = f'They sold {{sales:count}} apples a year {{year:period}}.\nstatus = "{status}"'
    made.dated("1", "2023-07-11", (f"They sold 350 apples a year {when}.", reads))
    assert made.said().sales.period == told
    assert f"; holds for {told}" in list(proofs.lines(made.joined(), "1"))[-2]


def test_what_a_slot_says_that_no_word_beside_it_does_is_read_out_for_who_proofreads(made: Made) -> None:
    made.dated("1", DAY, ("They sold 350 apples.", "They sold {sold:count times 1000} apples."))
    told = "  sold: 350,000 apples (345,000–355,000); no source named; fact; its slot says “times 1000”"
    assert list(proofs.lines(made.joined(), "1"))[-1] == told


def test_date_lines_and_periods_are_labels_and_never_compared(made: Made) -> None:
    for key, count, year in (("1", "350", "2017"), ("2", "900", "2022"), ("3", "900", "2022")):
        made.dated(key, f"2023-07-1{key}", sales(count, year))
    found = {
        name: [each.verdict for each in made.joined().claims if each.definition.name == name]
        for name in ("published", "year", "sales")
    }
    assert found == {"published": ["", "", ""], "year": ["", ""], "sales": ["", "agree"]}


def test_subjects_are_claims_of_their_own(made: Made) -> None:
    reads = "Ann sold {sold[Ann]:count}, Bob {sold[Bob]:count} apples."
    made.dated("1", DAY, ("Ann sold 350, Bob 900 apples.", reads))
    made.dated("2", DAY, ("Ann sold 350, Bob 20 apples.", reads))
    told = conflict(made)
    assert told.startswith("sold is in conflict: “900”")
    said = taking(made, "sold", "1").said()
    assert (said.sold["Ann"].point, said.sold["Bob"].point) == (350, 900)
    assert (said.sold["Ann"] + said.sold["Bob"]).point == 1250
    assert (said.sold["Ann"] / said.sold["Bob"]).formula == "sold[Ann] ÷ sold[Bob]"


def test_agreement_that_rests_on_how_an_undated_article_is_dated_says_so(made: Made) -> None:
    ended = "It ended last year.", "It ended {ended:date}."
    since = '[[bound]]\ntold = "ended"\non = "published"\nkind = "inference"\nbecause = "it reads so"\n'
    made.write(bounds=DATED + since)
    made.dated("1", DAY, ended).dated("2", "", ended, sold("350")).dated("3", DAY, sold("350"))
    assert made.claim("ended").inferred
    assert not made.claim("sold").inferred
    assert any(
        line.startswith("agree, as the book dates an undated article: ended") for line in verdicts(made.joined())
    )


def test_dates_told_on_other_days_agree_where_they_mean_the_same(made: Made) -> None:
    made.dated("1", DAY, ("It ended last year.", "It ended {ended:date}."))
    made.dated("2", "2019-02-01", ("It ended in 2017.", "It ended {ended:date}."))
    assert (made.claim("ended").verdict, made.claim("ended").inferred) == ("agree", False)
