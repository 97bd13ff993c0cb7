"""Every digit, number word and date that a coder may have missed is listed, and nothing that stands in a slot."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.workbench import leftovers
from tests.codings import one

LISTED = {
    "It rose 1.5 percentage points, to 575k or Rmb202.2bn.": ["1.5 percentage points", "575k", "Rmb202.2bn"],
    "A 1.2-fold, twofold or three-fold rise, that is a manifold one.": ["1.2-fold", "twofold", "three-fold"],
    "Two hundred and fifty sold a quarter of a million.": ["Two hundred and fifty", "quarter of a million"],
    "From January to July 2023 it may be, said May.": ["January to July 2023", "May"],
    "Last week, this summer, next year, in autumn, on Friday, today.": [
        "Last week", "this summer", "next year", "autumn", "Friday", "today",
    ],
    "The second-largest made ½ of it, or a third, or 10 to 12 percent.": ["second", "½", "third", "10 to 12 percent"],
    "Sales doubled, fell twice, by dozens and by millions.": ["doubled", "twice", "dozens", "millions"],
    "The i3, the 5G and “3 min” of the ’90s; 1.2m; $3.5; 2,345.": ["i3", "5G", "3", "’90s", "1.2m", "$3.5", "2,345"],
    "No one was first, as points and percent go.": [],
    "٣ or 三 and ３５０": ["٣", "３５０"],
}  # fmt: skip


@pytest.mark.parametrize("text", LISTED, ids=[text[:40] for text in LISTED])
def test_figures_number_words_and_dates_are_listed(text: str) -> None:
    assert [text[start:end] for start, end in leftovers.numerals(text)] == LISTED[text]


def left(text: str, *reads: str, folder: Path) -> list[tuple[str, str, str]]:
    """Return anchor, quote and place of what stands in no slot."""
    article = one(text, *reads, folder=folder)
    assert article.faults == ()
    found = leftovers.unslotted(article)
    return [(anchor, span.quote, article.seed.text[span.start : span.end]) for anchor, span in found]


def test_what_stands_in_a_slot_is_not_listed_and_marked_words_are(tmp_path: Path) -> None:
    text = "They sold 350 apples in\n2017, some  20 of them [in a week] to two men."
    reads = "They sold {sold:count} apples {year:period}, [some 20 of them]{mood} [[in a week]] to two men."
    assert left(text, reads, folder=tmp_path) == [("sx-01", "20", "20"), ("sx-01", "two", "two")]


def test_a_figure_beside_a_slot_is_listed(tmp_path: Path) -> None:
    told = left("350 of 400 in 2017", "{sold:count} of 400 {year:period}", folder=tmp_path)
    assert [quote for _, quote, _ in told] == ["400"]


def test_repeats_and_furniture_are_left_out(tmp_path: Path) -> None:
    text = "3 min read\nIt sold 5. It sold 5. It went by 6."
    told = left(text, '3 min read\nrole = "reading time"', "It sold 5.", "again = 2", "It went by 6.", folder=tmp_path)
    assert [(anchor, quote) for anchor, quote, _ in told] == [("sx-02", "5"), ("sx-04", "6")]
