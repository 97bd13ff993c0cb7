"""What a coding cannot mean is one line: what, where, and what was allowed."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from analysis.claims import record
from analysis.errors import EvidenceError
from analysis.folders import OWN
from tests.codings import CLAIMS, Made

TEXT = "They sold 350 apples in Leeds in 2017. It is going well."
HEAD = '[[sentence]]\nreads = "They sold {sold:count} apples in {place:name} {year:period}."\nstatus = "fact"\n'
TAIL = '\n[[sentence]]\nreads = "It is [going well]{mood}."\n'
FACT = 'status = "fact"\n'
# What is written behind the second sentence, which stands in line 5, and how it is refused.
WRONG = {
    'status = "facts"': "status 'facts' of the sentence is unknown; known: fact, statistic, plan, dropped plan",
    "": "status '' of the sentence is unknown",
    'status = "?"': "status '?' of the sentence is left open; expected one of fact, statistic",
    FACT + 'by = "?"': "by '?' of the sentence is left open; expected who is behind it, 'unattributed' where nobody",
    FACT + 'by = "Anne"': "by 'Anne' is no name in names.toml; nearest: Ann, Ann Lee; one who is only described",
    FACT + 'by = "Bo < Ann"': "by 'Bo' is no name in names.toml",
    FACT + 'by = "Bob < "': "by '' is no name in names.toml",
    FACT + 'by = "[the Mill]"': "by [the Mill] describes a source by its name; expected the name without brackets",
    FACT + "by = 3": "by = 3; expected words in quotation marks",
    FACT + 'said = "Ann"': "'said' is unknown; allowed: again, but, by, reads, role, status",
    FACT + 'but.sold.by = "Ann"': "but.sold is about nothing in the sentence; it has mood",
    FACT + 'but."mood open".by = "Ann"': (
        "but.mood open is about nothing in the sentence; it has mood; its slot or mark says so too: "
        "{mood:… open}, [words]{mood open}"
    ),
    FACT + 'but = "Ann"': "but = 'Ann'; expected a table",
    FACT + 'but.mood = "Ann"': "but.mood: 'Ann'; expected by, means, status",
    FACT + 'but.mood.said = "x"': "but.mood: 'said' is unknown; allowed: by, means, status",
    FACT + 'but.mood.status = "x"': "status 'x' of mood is unknown",
    FACT + 'but.mood.by = "?"': "by '?' of mood is left open",
    FACT + 'but.mood.by = "Bo"': "by 'Bo' is no name in names.toml",
    FACT + 'but.mood.means = "good"': "mood has no kind that 'good' could be of; expected `kind` or `one_of`",
    'role = "title"': "role 'title' is unknown; known: headline, subhead, byline",
    'role = "headline?"': "role 'headline?' is left open; expected one of headline",
    "role = 3": "role = 3; expected words in quotation marks",
    FACT + 'role = "caption"': "'status' of a caption; furniture is no evidence: expected role alone",
    'role = "caption"': "mood in a caption, which is no evidence; allowed: outlet, author, published",
    "again = 1": "'reads' beside again = 1; expected again alone, or with a role",
}


def made(tmp_path: Path, coding: str | bytes, text: str = TEXT) -> Made:
    folder = Made(tmp_path).write()
    (folder.seeds / "1_x.txt").write_text(text, "utf-8")
    (folder.coding / "1.toml").write_bytes(coding if isinstance(coding, bytes) else coding.encode())
    return folder


def refusal(folder: Made) -> str:
    """Return the one line in which a coding is refused."""
    try:
        faults = folder.coded().faults
    except EvidenceError as error:
        faults = (str(error),)
    assert len(faults) == 1, faults
    assert "\n" not in faults[0]
    return faults[0]


@pytest.mark.parametrize(("more", "told"), WRONG.items(), ids=WRONG)
def test_a_sentence_that_cannot_be_meant_is_told_by_file_and_line(tmp_path: Path, more: str, told: str) -> None:
    assert refusal(made(tmp_path, HEAD + TAIL + more)).startswith("1.toml:5: " + told)


REPLACED = {
    "an unknown claim": ("{sold:", "{solt:", "claim 'solt' is not in claims.toml; nearest: sold"),
    "a slot given twice": ("{year:period}", "{year:period} {year:period}", "year is given twice; expected once"),
    "marks given twice": (
        "They sold {sold:count} apples",
        "[They sold]{mood} {sold:count} [apples]{mood}",
        "mood is given twice; expected once, or a claim or period (@…) of its own for one of them, or `many = true` "
        "in claims.toml, or, for a plan given up or left open, a status of its own: "
        "[words]{mood open}",
    ),
    "a period that is no slot": ("{sold:", "{sold@years:", "sold holds for 'years', which is no date or period of the"),
    "a period that is a number": ("{year:", "{year@sold:", "year holds for 'sold', which is no date or period of"),
    "a period's wrong end": ("{sold:", "{sold@year.middle:", "sold holds for 'year.middle', which is no date"),
    "again to itself": (HEAD, "[[sentence]]\nagain = 1\n", "again = 1; expected the number of the sentence"),
    "again to a sentence behind": (HEAD, "[[sentence]]\nagain = 2\n", "again = 2 is a sentence behind it; expected one"),
    "again with a role that is no word": (HEAD, "[[sentence]]\nagain = 2\nrole = 3\n", "role = 3; expected words"),
    "again to true": (HEAD, "[[sentence]]\nagain = true\n", "again = True; expected the number"),
    "no words": (HEAD, '[[sentence]]\nstatus = "fact"\n', "no “reads”; expected the sentence, word for word"),
    "a meaning of a slot": (
        'status = "fact"',
        'status = "fact"\nbut.sold.means = "3"',
        "sold is a slot and says itself",
    ),
}


def test_a_date_line_that_dates_nothing_is_refused(tmp_path: Path) -> None:
    line = '[[sentence]]\nreads = "6 May 2020"\nrole = "date line"\n'
    told = "1.toml:1: a date line whose date stands in no slot dates nothing; expected {published:date}, or another role"
    assert refusal(made(tmp_path, line, "6 May 2020\n")) == told


@pytest.mark.parametrize(("old", "new", "told"), REPLACED.values(), ids=REPLACED)
def test_a_claim_that_cannot_be_meant_is_told_by_file_and_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    whole = HEAD + TAIL + 'status = "fact"\n'
    text = TEXT.replace("2017", "2017 in 2018") if new.count("year") == 2 else TEXT
    assert refusal(made(tmp_path, whole.replace(old, new, 1), text)).startswith(f"1.toml:1: {told}")


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    again = "[[sentence]]\nagain = 9\n"
    told = made(tmp_path, HEAD.replace("{sold:", "{solt:") + again + TAIL + 'status = "facts"\n' + again).coded().faults
    assert sorted(int(line.split(":")[1]) for line in told) == [1, 4, 7, 10]
    values = HEAD.replace("{place:", "{plase:") + TAIL.replace("[going well]{mood}", "going {startz:date}")
    told = made(tmp_path, values + 'status = "?"', TEXT.replace("well", "July 32, 2018")).coded().faults
    wrong = "status '?'", "claim 'plase'", "claim 'startz'", "“July 32, 2018” is no date"
    assert [words in line for words, line in zip(wrong, told, strict=True)] == [True] * 4


def test_a_caption_may_repeat_a_sentence_behind_it(tmp_path: Path) -> None:
    coding = '[[sentence]]\nagain = 2\nrole = "caption"\n' + HEAD + TAIL + FACT
    text = TEXT.partition(".")[0] + ". " + TEXT
    caption, sentence, _ = (read := made(tmp_path, coding, text).coded()).articles["1"].sentences
    assert (read.faults, caption.repeats, caption.is_evidence, sentence.is_evidence) == ((), "s1-02", False, True)
    (told,) = made(tmp_path, coding, text.replace("350", "351", 1)).coded().faults
    assert "sold reads “351” here and “350” in s1-02, which it repeats" in told


MEANT = {
    "stage": ("started", "'started' is none of what stage may mean: open, done"),
    "halves": ("a half", "“a half” is no split; allowed: “equally owned”"),
    "halves, on two lines": ("a\\nhalf", "“a half” is no split; allowed: “equally owned”"),
}


@pytest.mark.parametrize(("claim", "means", "told"), [(each.split(",")[0], *told) for each, told in MEANT.items()])
def test_a_meaning_of_the_wrong_form_is_refused(tmp_path: Path, claim: str, means: str, told: str) -> None:
    coding = HEAD + TAIL.replace("mood", claim) + f'status = "fact"\nbut.{claim}.means = "{means}"'
    assert re.match(r"(1_x\.txt:\d+-\d+ s1-02 \()?1\.toml:5\)?: ", refusal(made(tmp_path, coding)))
    assert told in refusal(made(tmp_path, coding))


FILES = {
    "no TOML": ("[[sentence]]\nreads = ", "1.toml:2: Invalid value; expected TOML"),
    "a key twice": ('[article]\non = "x"\non = "y"', "1.toml:3: Cannot overwrite a value; expected TOML"),
    "Latin-1": ("# Kr\xfcger".encode("latin-1"), "1.toml: byte 0xfc at 4 is not UTF-8; expected UTF-8 text"),
    "an unknown table": ("[seed]\nx = 1", "1.toml: 'seed' is unknown; allowed: article, sentence"),
    "one sentence alone": ('[sentence]\nreads = "x"', "1.toml: “sentence” stands once; expected entries [[sentence]]"),
    "an article of an unknown key": (
        "[article]\nby = 1",
        "1.toml [article]: 'by' is unknown; allowed: defects, on, opens, written, written_from",
    ),
    "a name left open": ('[article]\non = "?"', "1.toml [article]: on = '?' is left open; expected words"),
    "an article that is no table": ("article = 3", "1.toml [article]: 3; expected defects, on, opens"),
    "an opening of an unknown kind": (
        '[article]\nopens = "{x:day}"',
        "1.toml [article]: kind “day” of {x:day} is unknown",
    ),
}


@pytest.mark.parametrize(("coding", "told"), FILES.values(), ids=FILES)
def test_a_file_that_is_no_coding_is_told_by_its_name(tmp_path: Path, coding: str | bytes, told: str) -> None:
    assert refusal(made(tmp_path, coding)).startswith(told)


def test_an_opening_of_an_unknown_claim_is_refused(tmp_path: Path) -> None:
    coding = '[article]\nopens = "date {publishd:date}"\n' + HEAD + TAIL + 'status = "fact"'
    told = refusal(made(tmp_path, coding, "date 2018-07-11 " + TEXT))
    assert told.startswith("1.toml [article]: claim 'publishd' is not in claims.toml; nearest: published; a new one: ")


def test_a_table_of_the_coding_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    (folder.coding / "claims.toml").unlink()
    assert refusal(folder).startswith("claims.toml: No such file or directory; expected a TOML file in")


def test_a_book_may_have_neither_names_nor_bounds(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    (folder.coding / "bounds.toml").unlink()
    assert folder.joined().claims
    (folder.coding / "names.toml").unlink()
    assert refusal(folder).startswith("1_x.txt:0-38 s1-01 (1.toml:1): “Leeds” is no name; allowed: those of names")


TABLES = {
    "claims": {
        "sold = {}": "sold says nothing; expected sold = { about = ",
        "sold = 3": "sold: 3; expected about, asked",
        'sold = { abuot = "x" }': "sold: 'abuot' is unknown; allowed: about, asked",
        'sold = { about = "x", kind = "mass" }': "sold has kind 'mass'; known: count",
        'sold = { about = "x", period = "sole" }': "sold has period 'sole', which is no claim; nearest: sold",
        'sold = { about = "x", asked = "y" }': "sold: asked = 'y'; expected [",
        'sold = { about = "x", many = "yes" }': "sold: many = 'yes'; expected true or false",
        'sold = { about = "x", names = ["town"] }': "sold asks for a name of kind 'town'; known: person",
        'sold = { about = "x", take = "1" }': "sold takes one article's statement: expected `take` and the reason",
        'get = { about = "x" }': "get is no name of a claim",
        'outlet = { about = "x" }': "outlet is no name of a claim",
        '"a b" = { about = "x" }': "a b is no name of a claim",
    },
    "names": {
        '"Ann" = ["Lee"]': "'Ann' is unknown; allowed: body, brand, company",
        "person = 3": "person = 3; expected a table",
        '[person]\n"Ann" = "Lee"': "'Ann' = 'Lee'; expected other spellings",
        '[person]\n"Ann" = { of = 1 }': "'Ann' = {'of': 1}; expected other spellings",
        '[person]\n"Ann" = [""]': "'Ann' = ['']; expected other spellings",
        '[person]\n"Ann" = ["Lee"]\n"Bob" = ["Lee"]': "“Lee” names 'Ann' and 'Bob'; allowed is one",
        '[person]\n"Ann" = []\n[body]\n"Ann" = []': "'Ann' is a body and a person; allowed is one",
        '[place]\n"Ann" = []\n[within]\n"Ann" = "Eve"': "[within]: 'Eve' is none of the names of this file",
        '[place]\n"Ann" = []\n[within]\n"Ann" = "Ann"': "[within]: Ann → Ann runs in a circle; expected an end",
        '[person]\n"A" = []\n"B" = []\n"C" = []\n[speaks_for]\n"A" = "B"\n"B" = "C"\n"C" = "B"': (
            "[speaks_for]: A → B → C → B runs in a circle; expected an end"
        ),
        '[person]\n"Ann" = []\n[speaks_for]\n"Ann" = ["Bob"]': "[speaks_for]: ['Bob'] is none of the names",
    },
    "bounds": {
        "[bound]": "“bound” stands once; expected entries [[bound]]",
        "[[bound]]\nold = 3": "bounds.toml:1: 'old' is unknown; allowed: because",
        '[[bound]]\ntold = "sole"\non = "sold"\nkind = "stated"\nbecause = "x"': "“sole” is no claim; nearest: sold",
    },
}


@pytest.mark.parametrize(
    ("name", "text", "told"), [(name, *each) for name, listed in TABLES.items() for each in listed.items()]
)
def test_a_table_that_cannot_be_meant_is_refused(tmp_path: Path, name: str, text: str, told: str) -> None:
    folder = made(tmp_path, "")
    (folder.coding / f"{name}.toml").write_text(text, "utf-8")
    assert refusal(folder).startswith(f"{name}.toml")
    assert told in refusal(folder)


def test_take_names_an_article_that_states_the_claim(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + FACT)
    for claim, take, told in (
        ("sold", "9", "sold has take = '9'; expected an article: 1"),
        ("grown", "1", "grown has take = '1', an article that does not state it"),
    ):
        folder.write(CLAIMS.replace(f"{claim} = {{", f'{claim} = {{ take = "{take}", because = "…",'))
        assert refusal(folder) == f"claims.toml: {told}"


@pytest.mark.parametrize(("status", "told"), [("plan", True), ("open", False), ("unknown", False), ("denied", False)])
def test_mere_words_on_a_claim_of_dates_are_told_in_one_line(tmp_path: Path, status: str, told: bool) -> None:
    folder = Made(tmp_path).write()
    folder.article("1", "It starts in 2026.", ["It starts {starts:date}."])
    folder.article("2", "It starts some day.", [f'It starts [some day]{{starts}}.\nstatus = "{status}"'])
    expected = (
        "2_x.txt:10-18 s2-01: starts is told in words, “some day”, and as a date, “in 2026”, in s1-01; expected a slot, "
        "{starts:date}, another claim for the words, or for what is said to be undecided or unknown a status of its "
        "own: [words]{starts open}"
    )
    assert folder.coded().faults == (expected,) * told


def test_asked_names_a_chapter_that_there_is(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + FACT)
    folder.book.chapters.mkdir()
    (folder.book.chapters / "front.md").write_text("# Front")
    assert folder.coded().faults == ()
    (folder.book.chapters / "front.md").rename(folder.book.chapters / "back.md")
    assert refusal(folder) == "claims.toml: asked_for is asked in 'front'; expected a chapter: back"


def test_an_article_without_a_coding_tells_how_to_draft_one(tmp_path: Path) -> None:
    folder = made(tmp_path, "")
    (folder.coding / "1.toml").unlink()
    told = "1_x.txt: not coded; expected coding/1.toml: python -m analysis draft 1 > coding/1.toml"
    assert refusal(folder) == told


def test_a_coding_without_an_article_is_named(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    (folder.coding / "2.toml").write_text("")
    assert refusal(folder).startswith("2.toml: codes an article that is not there; expected seeds/2_….txt")


def test_an_article_named_as_a_table_of_the_coding_is_refused(tmp_path: Path) -> None:
    folder = Made(tmp_path).write()
    (folder.seeds / "names_x.txt").write_text("It rose.")
    assert refusal(folder) == "names_x.txt: key 'names' is that of names.toml; expected another file name"


def test_every_fault_of_a_coding_is_told_at_once(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD.replace("{sold:", "{solt:") + TAIL.replace("mood", "mod") + FACT)
    assert [fault.split(":")[1] for fault in folder.coded().faults] == ["1", "5"]
    again = 'status = "?"\nby = "?"\n[[sentence]]\nagain = 1\n'
    folder = made(tmp_path, HEAD.replace("fact", "?") + TAIL + again, f"{TEXT} {TEXT.partition('. ')[0]}.")
    told = [" ".join(fault.split()[:4]) for fault in folder.coded().faults]
    assert told == ["1.toml:1: status '?' of", "1.toml:5: status '?' of", "1.toml:5: by '?' of"]


def test_every_fault_of_every_table_is_told_at_once(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL)
    (folder.coding / "claims.toml").write_text("sold = 3\nmood = {}\n")
    (folder.coding / "names.toml").write_text('[person]\n"Ann" = 3\n"Bob" = 3\n')
    (folder.coding / "bounds.toml").write_text("[[bound]]\n[[bound]]\n")
    with pytest.raises(EvidenceError) as refused:
        folder.coded()
    files = [line.partition(":")[0] for line in str(refused.value).splitlines()]
    assert files == ["claims.toml"] * 2 + ["names.toml"] * 2 + ["bounds.toml"] * 2 + ["1.toml"]


def test_a_coding_in_windows_line_ends_is_read(tmp_path: Path) -> None:
    whole = (HEAD + TAIL + 'status = "fact"\n').replace("\n", "\r\n")
    assert made(tmp_path, whole).coded().faults == ()


WRITTEN = {
    "written = 2018-07-11": "written = 2018-07-11, written_from = ''; expected a day",
    'written_from = "its address"': "written = None, written_from = 'its address'; expected a day",
    'written = "2018-07-11"\nwritten_from = "x"': "written = 2018-07-11, written_from = 'x'; expected a day from 1900",
    'written = 2018-07-11T10:00:00\nwritten_from = "x"': "written = 2018-07-11 10:00:00, written_from = 'x'; expected",
    'written = 9999-12-31\nwritten_from = "x"': "written = 9999-12-31, written_from = 'x'; expected a day from 1900",
}


@pytest.mark.parametrize(("given", "told"), WRITTEN.items(), ids=WRITTEN)
def test_a_day_from_outside_the_text_says_where_it_is_from(tmp_path: Path, given: str, told: str) -> None:
    folder = made(tmp_path, f"[article]\n{given}\n" + HEAD + TAIL + FACT)
    assert refusal(folder).startswith(f"1.toml [article]: {told}")


def test_a_day_from_outside_the_text_dates_the_article_and_says_so(tmp_path: Path) -> None:
    given = '[article]\nwritten = 2018-07-11\nwritten_from = "its address"\n'
    read = made(tmp_path, given + HEAD + TAIL + FACT).joined()
    assert read.dated("1") == "11 July 2018"
    assert [(each.kind, each.why) for each in read.days["1"].reasons if each.kind == "outside"] == [
        ("outside", "its address")
    ]


@pytest.mark.parametrize("kind", ["pipe", "folder", "link"])
def test_a_coding_that_is_no_plain_file_is_named_and_not_waited_for(tmp_path: Path, kind: str) -> None:
    folder = made(tmp_path, "")
    path = folder.coding / "1.toml"
    path.unlink()
    {"pipe": os.mkfifo, "folder": Path.mkdir, "link": lambda path: path.symlink_to(tmp_path)}[kind](path)
    assert refusal(folder).startswith("1.toml: no plain file; expected a TOML file in ")


def test_files_that_begin_with_a_dot_are_no_codings(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + FACT)
    for name in (".1.toml.swp", "._1.toml", ".2.toml"):
        (folder.coding / name).write_bytes(b"\xff")
    assert folder.coded().faults == ()


def test_the_books_names_and_claims_are_all_used() -> None:
    read = record.read(OWN)
    used = {each.claim for each in read.statements} | {each.period_slot.partition(".")[0] for each in read.statements}
    assert {name for name, each in read.codebook.items() if not each.asked} - used == set()
