"""Figures: words never meet, bytes never change, colours and letters can be read, axes stay open."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import cache
from pathlib import Path

import matplotlib as mpl
import pandas as pd
import pytest
from matplotlib.text import Text

from analysis import figures
from analysis.figures import bars
from analysis.figures.drawing import Drawing
from analysis.figures.style import BLUE, DARK, GREEN, GREY, INK, MUTED, NARROW, PAPER, RED
from analysis.markup import DRAWING
from analysis.showing import pictures
from analysis.showing.charts import chart
from tests import charts

PROGRAM = "import json; from tests import test_figures; print(json.dumps(test_figures.hashes()))"


def bundle(fig: Drawing) -> dict[str, str]:
    """Return all that a drawing hands to the book, the binary files as they are sent."""
    return chart(lambda _: fig, charts.amounts(), "fig-one", "A message", "Unit a year", alt="Bars")._repr_mimebundle_()[DRAWING]


@cache
def drawn(name: str) -> tuple[Drawing, dict[str, str]]:
    """Return a chart and its files, drawn once for all tests that only look at them."""
    fig = charts.draw(name)
    return fig, bundle(fig)


def luminance(colour: str) -> float:
    """Return a colour's relative luminance (WCAG 2.1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", charts.CHARTS)
def test_no_words_meet_or_leave_the_figure(name):
    fig = charts.draw(name)
    assert charts.collisions(fig) == []
    assert charts.collisions(fig.narrow) == []


@pytest.mark.parametrize("case", charts.STRESS)
def test_no_words_meet_with_other_numbers_names_and_rows(case):
    name, table, words = charts.STRESS[case]
    fig = getattr(figures, name)(table, **words)
    assert charts.collisions(fig) == []
    assert charts.collisions(fig.narrow) == []


@pytest.mark.parametrize("name", charts.CHARTS)
def test_no_words_meet_in_a_copy_that_stands_alone(name):
    fig = charts.draw(name)
    for each in (fig, fig.narrow):
        alone = each.titled("A message of some length that says what is to be seen below it", "Unit a year", "Source: it")
        assert alone.get_figheight() > each.get_figheight()
        assert charts.collisions(alone) == []


def test_the_search_for_words_that_meet_finds_them():
    fig = charts.draw("amounts")
    fig.axes[0].text(0, 0, "now")
    fig.axes[0].text(0, 0, "then")
    fig.text(0.99, 0.5, "beyond the edge")
    assert len(charts.collisions(fig)) >= 2


@pytest.mark.parametrize("name", charts.CHARTS)
def test_letters_are_never_smaller_than_ten_pixels_on_a_phone(name):
    fig, _ = drawn(name)
    least = min(text.get_fontsize() for text in fig.narrow.findobj(Text) if text.get_text())
    assert least / 72 * 96 * 328 / NARROW >= 10  # 328 pixels are a phone's column of 360


@pytest.mark.parametrize("scheme", [{}, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", [INK, MUTED, BLUE, RED, GREY, GREEN])
def test_letters_stand_out_from_the_ground(ink, scheme):
    assert contrast(scheme.get(ink, ink), scheme.get(PAPER, PAPER)) >= 4.8


@pytest.mark.parametrize("name", charts.CHARTS)
def test_letters_have_only_colours_that_were_weighed(name):
    fig, _ = drawn(name)
    used = {mpl.colors.to_hex(text.get_color()) for text in fig.findobj(Text) if text.get_text()}
    assert used <= {INK, MUTED, BLUE, RED, GREY, GREEN, PAPER}


def hashes() -> dict[str, str]:
    """Return a digest of every drawing's files."""
    return {name: hashlib.sha256(repr(drawn(name)[1]).encode()).hexdigest() for name in charts.CHARTS}


@pytest.mark.slow
def test_another_process_with_other_hashes_and_a_users_matplotlibrc_draws_the_same_bytes(tmp_path):
    settings = tmp_path / "matplotlibrc"
    settings.write_text("text.usetex: True\nfont.size: 30\naxes.grid: False\nhatch.linewidth: 9\nsvg.fonttype: none\n")
    here = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    env = here | {"MATPLOTLIBRC": str(settings), "PYTHONHASHSEED": "1"}
    told = subprocess.run([sys.executable, "-c", PROGRAM], env=env, check=True, capture_output=True).stdout
    assert json.loads(told) == hashes()


def test_drawing_leaves_a_users_settings_as_they_are():
    with mpl.rc_context({"font.size": 30}):
        charts.draw("amounts").svg()
        assert mpl.rcParams["font.size"] == 30


def test_drawing_twice_gives_the_same_bytes():
    fig, files = drawn("amounts")
    assert bundle(fig) == files


@pytest.mark.parametrize("name", charts.CHARTS)
def test_an_svg_is_xml_without_document_type_and_without_an_empty_path(name):
    _, files = drawn(name)
    for svg in (files["wide"], files["narrow"], files["plain"]):
        assert svg.startswith("<svg") and "<!" not in svg
        paths = [element for element in ET.fromstring(svg).iter() if element.tag.endswith("}path")]
        assert paths and all(path.get("d", "").strip() for path in paths)


@pytest.mark.parametrize("name", charts.CHARTS)
def test_every_colour_of_an_adaptive_svg_is_written_in_a_style_and_has_a_dark_one(name):
    sheet, _, shapes = drawn(name)[1]["wide"].partition("</style>")
    used = set(re.findall("#[0-9a-f]{6}", shapes))
    assert {BLUE, INK} & used and used <= set(DARK)
    assert used == set(re.findall('(?:fill|stroke)(?:: |=")(#[0-9a-f]{6})', shapes))
    assert all(f': {colour}"]' in sheet and f":{DARK[colour]}!important" in sheet for colour in used)
    assert "var(" not in sheet + shapes  # viewers that know no variable would draw all in black


def test_control_characters_and_markup_in_names_leave_the_svg_whole():
    table, words = charts.CHARTS["coverage"]
    table = table.assign(article=table["article"] + " \x07\n--> <b>$x_2$ & 长城")
    files = bundle(figures.coverage(table, **words))
    for form in ("wide", "narrow", "plain", "svg"):
        ET.fromstring(files[form])


def test_a_bundle_can_be_sent_and_its_pdf_has_no_date():
    _, carried = drawn("amounts")
    assert json.loads(json.dumps(carried)) == carried
    pdf = base64.b64decode(carried["pdf"])
    assert pdf.startswith(b"%PDF") and b"CreationDate" not in pdf


def test_a_reader_can_go_on_drawing_on_the_axes():
    fig = charts.draw("coverage")
    before = fig.adapt(fig.svg())
    fig.axes[0].text(0.5, 0.5, "a note of one's own", transform=fig.axes[0].transAxes)
    after = bundle(fig)
    assert after["wide"] != before
    assert after["narrow"] == after["wide"]  # the twin lacks the note: it is not shown


def test_a_note_on_both_widths_is_shown_in_both():
    fig = charts.draw("amounts")
    for each in (fig, fig.narrow):
        each.axes[0].axvline(1e6)
    carried = bundle(fig)
    assert carried["wide"] != carried["narrow"] == fig.adapt(fig.narrow.svg())


def test_what_a_reader_adds_is_laid_out_and_what_nobody_touched_stays_where_it_is():
    fig = charts.draw("coverage")
    before = fig.axes[0].get_position().height
    fig.pdf(), fig.png()
    assert fig.axes[0].get_position().height == pytest.approx(before, abs=1e-9)
    fig.axes[0].set_title("a title of one's own", size=30)
    fig.svg()
    assert fig.axes[0].get_position().height < before


def forms(draw: Callable[..., Drawing], table: pd.DataFrame, title: str = "Years", **words: object) -> str:
    """Return the copy that stands alone of a chart of a name that all here share."""
    return pictures.pictures("fig-kept", draw, table, words, (title, "", ""))["svg"]


def test_a_build_draws_a_figure_anew_only_where_it_is_made_of_something_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(pictures.KEPT, str(tmp_path))
    times, draw = [], bars.amounts
    monkeypatch.setattr(bars, "amounts", lambda table: times.append(1) or draw(table))
    first = forms(figures.amounts, charts.amounts())
    assert (forms(figures.amounts, charts.amounts()), len(times)) == (first, 1)
    assert forms(figures.amounts, charts.amounts(" or so")) != first
    assert forms(figures.amounts, charts.amounts(), "Other years") != first
    assert len(times) == 3
    monkeypatch.setattr(pictures.metadata, "version", lambda package: "another")
    assert (forms(figures.amounts, charts.amounts()), len(times)) == (first, 4)


def test_what_an_editor_leaves_beside_the_code_of_figures_does_not_stop_a_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(pictures.KEPT, str(tmp_path / "kept"))
    monkeypatch.setattr(pictures.inspect, "getfile", lambda draw: str(tmp_path / "__init__.py"))
    (tmp_path / ".#bars.py").symlink_to("somebody@a.machine:1")
    assert forms(figures.amounts, charts.amounts())


def test_what_another_function_draws_is_not_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(pictures.KEPT, str(tmp_path))
    assert forms(lambda table: figures.amounts(table), charts.amounts())
    assert list(tmp_path.iterdir()) == []


def test_days_can_be_drawn_on_a_timeline():
    fig = charts.draw("timeline")
    fig.axes[0].axvline(charts.DAY(2020, 1, 1))
    assert fig.svg()


def test_a_tone_that_no_figure_has_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"^tone 'purple' is unknown; allowed: blue, red, green, grey$"):
        figures.amounts(charts.amounts().assign(tone="purple"))
