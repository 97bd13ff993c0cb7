"""What a coding cannot mean is one line: what, where, and what was allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.claims import record
from analysis.errors import EvidenceError
from tests.codings import CLAIMS, Made

TEXT = "They sold 350 apples in Leeds in 2017. It is going well."
HEAD = '[[sentence]]\nreads = "They sold {sold:count} apples in {place:name} {year:period}."\nstatus = "fact"\n'
TAIL = '\n[[sentence]]\nreads = "It is [going well]{mood}."\n'
WRONG = {
    "an unknown status": (
        'status = "facts"',
        "status 'facts' of the sentence is unknown; known: fact, statistic, plan",
    ),
    "no status": ("", "status '' of the sentence is unknown"),
    "a status left open": ('status = "?"', "status '?' of the sentence is unknown"),
    "an origin left open": ('status = "fact"\nby = "?"', "by '?' of the sentence is left open"),
    "an origin that is no name": ('status = "fact"\nby = "Anne"', "by 'Anne' is no name in names.toml; nearest: Ann"),
    "a teller that is no name": ('status = "fact"\nby = "Bo < Ann"', "by 'Bo' is no name in names.toml"),
    "an origin that is a number": ('status = "fact"\nby = 3', "by 3 of the sentence is left open"),
    "an unknown key": ('status = "fact"\nsaid = "Ann"', "'said' is unknown; allowed: again, but, by, reads, status"),
    "but about nothing": (
        'status = "fact"\nbut.sold.by = "Ann"',
        "but.sold is about nothing in the sentence; it has mood",
    ),
    "but of no table": ('status = "fact"\nbut = "Ann"', "but.but: 'Ann'; expected by, means, status"),
    "an unknown key of but": (
        'status = "fact"\nbut.mood.said = "x"',
        "but.mood: 'said' is unknown; allowed: by, means",
    ),
    "an unknown status in but": ('status = "fact"\nbut.mood.status = "x"', "status 'x' of mood is unknown"),
    "a meaning of no kind": ('status = "fact"\nbut.mood.means = "good"', "mood has no kind that 'good' could be of"),
    "again beside other keys": ("again = 1", "again = 1; expected alone the number of a sentence before it"),
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


@pytest.mark.parametrize(("more", "told"), WRONG.values(), ids=WRONG)
def test_a_sentence_that_cannot_be_meant_is_told_by_file_and_line(tmp_path: Path, more: str, told: str) -> None:
    assert refusal(made(tmp_path, HEAD + TAIL + more)).startswith("1.toml:5: " + told)


REPLACED = {
    "an unknown claim": ("{sold:", "{solt:", "claim 'solt' is not in claims.toml; nearest: sold"),
    "a slot given twice": ("{year:period}", "{year:period} {year:period}", "year is given twice; expected once"),
    "a period that is no slot": ("{sold:", "{sold@years:", "sold holds for 'years', which is no date or period of the"),
    "a period that is a number": ("{year:", "{year@sold:", "year holds for 'sold', which is no date or period of"),
    "a period's wrong end": ("{sold:", "{sold@year.middle:", "sold holds for 'year.middle', which is no date"),
    "again to a later one": (HEAD, "[[sentence]]\nagain = 1\n", "again = 1; expected alone the number of a sentence"),
    "again to true": (HEAD, "[[sentence]]\nagain = true\n", "again = True; expected alone the number"),
    "no words": (HEAD, '[[sentence]]\nstatus = "fact"\n', "no “reads”; expected the sentence, word for word"),
    "a meaning of a slot": (
        'status = "fact"',
        'status = "fact"\nbut.sold.means = "3"',
        "sold is a slot and says itself",
    ),
}


@pytest.mark.parametrize(("old", "new", "told"), REPLACED.values(), ids=REPLACED)
def test_a_claim_that_cannot_be_meant_is_told_by_file_and_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    whole = HEAD + TAIL + 'status = "fact"\n'
    text = TEXT.replace("2017", "2017 in 2018") if new.count("year") == 2 else TEXT
    assert refusal(made(tmp_path, whole.replace(old, new, 1), text)).startswith(f"1.toml:1: {told}")


MEANT = {
    "stage": ("started", "'started' is none of what stage may mean: open, done"),
    "halves": ("a half", "“a half” is no split; allowed: “equally owned”"),
}


@pytest.mark.parametrize(("claim", "means", "told"), [(claim, *told) for claim, told in MEANT.items()])
def test_a_meaning_of_the_wrong_form_is_refused(tmp_path: Path, claim: str, means: str, told: str) -> None:
    coding = HEAD + TAIL.replace("mood", claim) + f'status = "fact"\nbut.{claim}.means = "{means}"'
    assert refusal(made(tmp_path, coding)) == f"1.toml:5: {told}" or told in refusal(made(tmp_path, coding))


FILES = {
    "no TOML": ("[[sentence]]\nreads = ", "1.toml:2: Invalid value; expected TOML"),
    "a key twice": ('[article]\non = "x"\non = "y"', "1.toml:3: Cannot overwrite a value; expected TOML"),
    "Latin-1": ("# Kr\xfcger".encode("latin-1"), "1.toml: byte 4 is not UTF-8; expected UTF-8 text"),
    "an unknown table": ("[seed]\nx = 1", "1.toml: 'seed' is unknown; allowed: article, sentence"),
    "one sentence alone": ('[sentence]\nreads = "x"', "1.toml: “sentence” stands once; expected entries [[sentence]]"),
    "an article of an unknown key": (
        "[article]\nby = 1",
        "1.toml [article]: 'by' is unknown; allowed: defects, on, opens",
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
    assert told == "1.toml [article]: claim 'publishd' is not in claims.toml; nearest: published"


@pytest.mark.parametrize("name", ["claims", "names"])
def test_a_table_of_the_coding_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    (folder.coding / f"{name}.toml").unlink()
    assert refusal(folder).startswith(f"{name}.toml: No such file or directory; expected a TOML file in")


def test_bounds_that_are_not_there_are_named(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    (folder.coding / "bounds.toml").unlink()
    with pytest.raises(EvidenceError, match=r"^bounds\.toml: No such file"):
        folder.joined()


TABLES = {
    "a claim of nothing": ("claims", "sold = {}", "sold says nothing; expected sold = { about = "),
    "a claim that is no table": ("claims", "sold = 3", "claims.toml: sold: 3; expected about, asked"),
    "an unknown key of a claim": (
        "claims",
        'sold = { abuot = "x" }',
        "sold: 'abuot' is unknown; allowed: about, asked",
    ),
    "an unknown kind of a claim": (
        "claims",
        'sold = { about = "x", kind = "mass" }',
        "sold has kind 'mass'; known: count",
    ),
    "a period that is no claim": (
        "claims",
        'sold = { about = "x", period = "sole" }',
        "sold has period 'sole', which is no",
    ),
    "a list that is a word": ("claims", 'sold = { about = "x", asked = "y" }', "sold has asked = 'y'; expected ["),
    "many that is a word": (
        "claims",
        'sold = { about = "x", many = "yes" }',
        "sold has many = 'yes'; expected true or",
    ),
    "a claim named as a method": ("claims", 'get = { about = "x" }', "get is no name of a claim"),
    "a name of no list": ("names", '"Ann" = "Lee"', "'Ann' = 'Lee'; expected other spellings"),
    "an empty spelling": ("names", '"Ann" = [""]', "'Ann' = ['']; expected other spellings"),
    "a spelling of two names": ("names", '"Ann" = ["Lee"]\n"Bob" = ["Lee"]', "“Lee” names Ann and Bob; allowed is one"),
    "a whole that is no name": (
        "names",
        '"Ann" = []\n[within]\n"Ann" = "Eve"',
        "[within] 'Eve' is none of the names above",
    ),
}


@pytest.mark.parametrize(("name", "text", "told"), TABLES.values(), ids=TABLES)
def test_a_table_that_cannot_be_meant_is_refused(tmp_path: Path, name: str, text: str, told: str) -> None:
    folder = made(tmp_path, "")
    (folder.coding / f"{name}.toml").write_text(text, "utf-8")
    assert refusal(folder).startswith(f"{name}.toml")
    assert told in refusal(folder)


def test_take_names_an_article(tmp_path: Path) -> None:
    folder = made(tmp_path, HEAD + TAIL + 'status = "fact"')
    folder.write(CLAIMS.replace('sold = { about = "apples sold"', 'sold = { take = "9", about = "apples sold"'))
    assert refusal(folder) == "claims.toml: sold has take = '9'; expected an article: 1"


def test_an_article_without_a_coding_tells_how_to_draft_one(tmp_path: Path) -> None:
    folder = made(tmp_path, "")
    (folder.coding / "1.toml").unlink()
    told = "1_x.txt: not coded; expected coding/1.toml: python -m analysis draft 1 > analysis/coding/1.toml"
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
    folder = made(tmp_path, HEAD.replace("{sold:", "{solt:") + TAIL.replace("mood", "mod") + 'status = "fact"')
    assert [fault.split(":")[1] for fault in folder.coded().faults] == ["1", "5"]


def test_a_coding_in_windows_line_ends_is_read(tmp_path: Path) -> None:
    whole = (HEAD + TAIL + 'status = "fact"\n').replace("\n", "\r\n")
    assert made(tmp_path, whole).coded().faults == ()


def test_the_books_names_and_claims_are_all_used() -> None:
    read = record.read()
    told = {each.claim for each in read.statements} | {each.at.partition(".")[0] for each in read.statements}
    assert {name for name, each in read.questions.items() if not each.asked} - told == set()
