"""A sentence of the prose is guarded where it stands: what no longer holds is told with its place, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import EvidenceError
from analysis.showing import guards, prose
from tests.codings import CLAIMS, Made

SETUP = """
from analysis.errors import EvidenceError
from analysis.showing.prose import holds, lacks, sentence
"""


@pytest.fixture
def made(tmp_path: Path) -> Made:
    folder = Made(tmp_path).write(CLAIMS.replace('"what it costs" }', '"what it costs", unit = "apple" }'))
    folder.dated("1", "2018-07-11", ("They sold 351 apples.", 'They sold {sold:count} apples.\nby = "Bob"'))
    folder.dated("2", "2018-07-12", ("It goes well.", "It goes [well]{mood}."), ("It is 901.", "It is {cost:count}."))
    folder.book.chapters.mkdir()
    return folder


def cell(code: str, head: str = "") -> str:
    return f"```{{code-cell}} ipython3\n{head}{code.strip()}\n```\n"


def place(made: Made, words: str) -> str:
    """Return file and line of words of the chapter."""
    lines = (made.book.chapters / "front.md").read_text("utf-8").splitlines()
    return f"front.md:{next(number for number, line in enumerate(lines, 1) if words in line)}"


def failing(made: Made, *parts: str, name: str = "front") -> list[str]:
    """Return what fails in a chapter of cells and prose."""
    (made.book.chapters / f"{name}.md").write_text("\n".join(["# Front\n", cell(SETUP), *parts]), "utf-8")
    return guards.failing(made.book)


# --- what a guard says ----------------------------------------------------------------------------------------------


def test_a_sentence_that_holds_is_let_be_and_one_that_does_not_names_what_it_rests_on(made: Made) -> None:
    said = made.said()
    prose.holds(said.sold < said.cost, "Less was sold than that", said.sold, said.cost)
    with pytest.raises(EvidenceError) as refused:
        prose.holds(said.sold > said.cost, "More was sold than that", said.sold, None, said.cost)
    assert str(refused.value) == (
        "no longer true: “More was sold than that”; it rests on: cost “901” (unattributed; fact; s2-02); "
        "sold “351” (Bob; fact; s1-01)"
    )


def test_a_sentence_that_says_that_nobody_says_so_names_who_does(made: Made) -> None:
    said = made.said()
    prose.lacks(said, "Nobody says what it grows to", "grown", "asked_for")
    with pytest.raises(
        EvidenceError, match=r"“Nobody says how it goes”; it rests on: mood “well” \(unattributed; fact; s2-01\)$"
    ):
        prose.lacks(said, "Nobody says how it goes", "mood", "grown")
    with pytest.raises(EvidenceError, match="no claim 'moods' in"):
        prose.lacks(said, "Nobody says how it goes", "moods")


def test_what_is_only_denied_is_said_by_nobody(made: Made) -> None:
    made.dated("3", "2018-07-13", ("It grew by a tenth.", 'It grew by {grown:change up}.\nstatus = "denied"'))
    prose.lacks(made.said(), "Nobody says that it grew", "grown")


def test_a_sentence_is_chosen_and_its_fields_are_links(made: Made) -> None:
    said = made.said()
    told = prose.sentence((said.sold > 901, "Much"), otherwise="Only {said.sold} by {n}", said=said, n=7)
    assert told == "Only [351](#s1-01) by 7"
    with pytest.raises(EvidenceError, match=r"no longer true: “one of “Much””; it rests on: sold"):
        prose.sentence((False, "Much"), sold=said.sold)


# --- run over chapters ----------------------------------------------------------------------------------------------


def test_every_sentence_that_no_longer_holds_is_told_with_its_line(made: Made) -> None:
    told = failing(
        made,
        cell(
            'holds(1 > 2, "One is more")\nholds(2 > 1, "Two is more")\nholds(1 > 3, "One is most")',
            "---\ntags: [x]\n---\n",
        ),
        "Some prose.\n",
        cell('if True:\n    holds(False, "Inside")\nlacks_nothing = 1\nholds(False, "At the end")', ":tags: [x]\n"),
    )
    assert [line.partition("; it rests")[0] for line in told] == [
        f"{place(made, 'is more')}: no longer true: “One is more”",
        f"{place(made, 'is most')}: no longer true: “One is most”",
        f"{place(made, 'if True')}: no longer true: “Inside”",
        f"{place(made, 'At the end')}: no longer true: “At the end”",
    ]


def test_all_chapters_are_told_at_once_and_an_editors_own_files_are_no_chapters(made: Made) -> None:
    failing(made, cell('holds(False, "B")'), name="back")
    failing(made, cell('holds(False, "C")'), name=".front.md.swp")
    told = failing(made, cell('holds(False, "A")'))
    assert [line.split(":")[0] for line in told] == ["back.md", "front.md"]


def test_what_a_cell_only_shows_is_not_run_and_what_it_does_is(made: Made) -> None:
    told = failing(made, cell('rows = []\nrows.append(1)\nprint("noise")\nholds(rows == [1], "One row")\n1 / 0'))
    assert told == []


def test_chapters_read_the_articles_that_are_tried(made: Made) -> None:
    code = (
        "from analysis import folders\nfrom analysis.claims import record\nfrom analysis.claims.said import Said\n"
        'said = Said(record.read(folders.current()))\nholds(said.sold == 901, "It is 901", said.sold)'
    )
    (line,) = failing(made, cell(code), "They sold {eval}`said.sold`, {eval}`said.grown`.\n")[:1]
    told = "no longer true: “It is 901”; it rests on: sold “351” (Bob; fact; s1-01); nothing of it is from the newest article, 2 (12 July 2018)"
    assert line.endswith(told)
    assert guards.failing(made.book)[1] == f"{place(made, 'said.grown')}: grown (growth) is stated in no article"


def test_what_is_computed_from_the_newest_article_is_known_to_be_whatever_its_key(made: Made) -> None:
    made.dated("later-on", "2030-01-01", ("They sold 5 there.", "They sold {part:count} there."))
    code = (
        "from analysis import folders\nfrom analysis.claims import record\nfrom analysis.claims.said import Said\n"
        'said = Said(record.read(folders.current()))\nholds(False, "It is 6", said.sold, 1 + said.part)'
    )
    (line,) = failing(made, cell(code))
    assert "It is 6" in line and "newest" not in line


def test_what_stops_in_several_places_is_told_once_with_all_of_them(made: Made) -> None:
    setup = "from analysis.claims import record\nfrom analysis.claims.said import Said\n"
    setup += "from analysis import folders\nsaid = Said(record.read(folders.current()))"
    told = failing(made, cell(setup), "They grew by {eval}`said.grown`.\n", cell("x = said.grown + 1"))
    places = f"{place(made, 'eval')}, {place(made, 'x =')}"
    assert told == [f"{places}: grown (growth) is stated in no article"]


def test_what_prose_asks_for_is_asked_where_it_stands(made: Made) -> None:
    told = failing(
        made, cell("x = 1"), "It is {eval}`y`.\n", cell("y = 2"), "It is {eval}`x`, {eval}`y`, {eval}`1/0`.\n"
    )
    assert told == [
        f"{place(made, 'It is {eval}`y`')}: y: NameError: name 'y' is not defined",
        f"{place(made, '1/0')}: 1/0: ZeroDivisionError: division by zero",
    ]


def test_a_name_that_a_failed_statement_would_have_given_is_no_fault_of_its_own(made: Made) -> None:
    told = failing(made, cell('raise EvidenceError("first\\nsecond")\nx = 1'), cell("y = x"), cell("z = y + undefined"))
    assert told == [f"{place(made, 'raise')}: first", f"{place(made, 'raise')}: second"]
    (told,) = failing(made, cell("y = undefined"), cell("z = y"), "{eval}`z`\n")
    assert told == f"{place(made, 'undefined')}: NameError: name 'undefined' is not defined"


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        ("x = 1\ny = = 2", "= =", "SyntaxError: invalid syntax"),
        ("x = 1 / 0", "1 / 0", "ZeroDivisionError: division by zero"),
        ("import sys\nsys.exit('gone')\nx = 1", "sys.exit", "SystemExit: gone"),
        ("%matplotlib inline\nx = 1", "inline", "SyntaxError: invalid syntax"),
    ],
)
def test_an_error_of_a_cell_names_cell_and_line(made: Made, code: str, words: str, told: str) -> None:
    assert failing(made, cell(code)) == [f"{place(made, words)}: {told}"]


def test_what_chapters_print_is_not_shown(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    failing(made, cell('print("noise")\nx = 1'))
    assert capsys.readouterr().out == ""


def test_cells_are_found_in_fences_of_any_kind(made: Made) -> None:
    text = '```{code-cell}\nholds(0, "A")\n```\n\n````{code-cell} x\n---\nt: 1\n---\n\nholds(0, "B")\n````\n\n'
    text += ':::{code-cell}\n:tags: [y]\n\nholds(0, "C")\n:::\n\n```python\nholds(0, "D")\n```\n'
    told = failing(made, text)
    assert [line.partition(": no")[0] for line in told] == [place(made, f'"{name}"') for name in "ABC"]
