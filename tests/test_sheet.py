"""The sheet's colours can be told apart, its text is measured as it is set."""

import logging

import pytest

from analysis import sheet
from analysis.sheet import LETTERS, LINES, Text

WRITTEN = (sheet.INK, sheet.MUTED, *sheet.COLOURS)


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("colour", WRITTEN)
def test_letters_have_the_contrast_that_wcag_asks_for(colour):
    assert (luminance(sheet.PAPER) + 0.05) / (luminance(colour) + 0.05) >= 4.5


@pytest.mark.parametrize("width", [5, 40, 150, 400])
@pytest.mark.parametrize("words", ["", "one", "several words of a label", "Donaudampfschifffahrt", "a " * 5000])
def test_lines_fit_their_width_and_their_number(words, width):
    lines = Text(words).lines(width)

    assert len(lines) <= LINES
    assert all(line.width <= width or len(line.words) == 1 for line in lines)


def test_lines_keep_every_word_where_there_is_room():
    words = "Production of the first electric MINI starts"

    assert words == " ".join(line.words for line in Text(words).lines(90))


def test_an_endless_line_is_cut_before_it_is_measured():
    assert len(Text("x" * 1_000_000).lines(10_000)) == 1
    assert len(Text("x" * 1_000_000).lines(10_000)[0].words) <= LETTERS


def test_drawing_says_nothing_on_the_way():
    assert logging.getLogger("matplotlib").level == logging.ERROR


def test_a_drawing_shows_itself_without_an_address():
    assert repr(sheet.Sheet().drawing()) == "Drawing()"
