"""Figures are legible, honest about their intervals, and the same every time."""

import datetime as dt
import re
import time
import xml.etree.ElementTree as ElementTree
from fractions import Fraction
from itertools import combinations

import matplotlib as mpl
import pandas as pd
import pytest
from matplotlib.patches import Polygon

from analysis import bars, exports, facts, figures, formation, matrices, production, register, timelines, wording
from analysis.facts import Link
from analysis.model import Interval, Window
from analysis.sheet import WIDTH, Drawing, Text

TABLES = {
    "allocation": production.allocation,
    "timeline": formation.timeline,
    "spans": formation.spans,
    "precedent": production.precedent,
    "readings": production.readings,
    "exports": exports.growth,
    "scenarios": exports.scenarios,
    "coverage": register.coverage,
    "sensitivity": register.sensitivity,
}
LONG = "A name that is far too long for one line, and goes on, before it ends in Donaudampfschifffahrtsgesellschaft"
HOSTILE = "$\\frac{1}{ <b>&amp;--> {eval}`x` \x07\u202e 电动汽车 %s"


@pytest.fixture(scope="module")
def tables():
    said = facts.read()
    return {name: make(said) for name, make in TABLES.items()}


def draw(name: str, table: pd.DataFrame) -> Drawing:
    room = next(room for room in (figures, matrices, timelines) if hasattr(room, name))
    return getattr(room, name)(table)


def labels(drawing: Drawing) -> list[str]:
    return [text.get_text() for text in drawing.figure.axes[0].texts]


def boxes(drawing: Drawing) -> list[tuple[str, float, float, float, float]]:
    """Return for each line of text its words, left, right, top and foot in points."""
    lines = []
    for text in drawing.figure.axes[0].texts:
        (x, y), size = text.get_position(), text.get_fontsize()
        bold = "Bold" in str(text.get_fontproperties().get_file())
        width = Text(text.get_text(), size, bold=bold).width
        lines.append((text.get_text(), x, x + width, y - 0.74 * size, y + 0.2 * size))
    return lines


def assert_legible(drawing: Drawing) -> None:
    height = drawing.figure.get_figheight() * 72
    found = boxes(drawing)
    for words, left, right, top, foot in found:
        assert min(left, top, WIDTH - right, height - foot) >= 0, f"clipped: {words!r}"
    for one, other in combinations(found, 2):
        apart = one[2] <= other[1] or other[2] <= one[1] or one[4] <= other[3] or other[4] <= one[3]
        assert apart, f"{one[0]!r} meets {other[0]!r}"


@pytest.mark.parametrize("name", TABLES)
def test_no_label_is_clipped_or_meets_another(name, tables):
    assert_legible(draw(name, tables[name]))


@pytest.mark.parametrize("name", TABLES)
def test_a_figure_is_the_same_bytes_every_time(name, tables):
    bundles = [draw(name, tables[name])._repr_mimebundle_() for _ in range(2)]

    assert bundles[0] == bundles[1]
    assert {"image/svg+xml", "application/pdf"} == set(bundles[0])


@pytest.mark.parametrize("name", TABLES)
def test_a_figure_is_well_formed_undated_and_of_one_width(name, tables):
    svg = draw(name, tables[name]).render("svg")

    root = ElementTree.fromstring(svg)

    assert f"{WIDTH:g}pt" == root.get("width")
    assert b"dc:date" not in svg
    assert b"/CreationDate" not in draw(name, tables[name]).render("pdf")


@pytest.mark.parametrize("name", TABLES)
def test_no_letter_is_smaller_than_ten_points(name, tables):
    assert min(text.get_fontsize() for text in draw(name, tables[name]).figure.axes[0].texts) >= 10


@pytest.mark.parametrize("name", TABLES)
def test_a_figure_leaves_its_table_and_the_style_of_others_alone(name, tables):
    style, table = dict(mpl.rcParams), tables[name].copy()

    draw(name, tables[name]).render("svg")

    assert dict(mpl.rcParams) == style
    pd.testing.assert_frame_equal(table, tables[name])


@pytest.mark.parametrize("name", sorted(TABLES.keys() - {"allocation", "coverage", "scenarios"}))
def test_a_table_without_rows_draws_without_rows(name, tables):
    assert draw(name, tables[name].iloc[:0]).render("svg")


def test_print_fits_a_page(tables):
    heights = {name: draw(name, table).figure.get_figheight() for name, table in tables.items()}

    assert max(heights.values()) < 9, heights


@pytest.mark.parametrize("words", [LONG, HOSTILE])
def test_labels_of_any_length_and_letters_stay_apart(words, tables):
    link = Link(words, "s000-01", words)
    changed = {
        "timeline": {"event": words, "lane": words},
        "spans": {"from": words, "to": words},
        "precedent": {"kind": words, "figure": words},
        "readings": {"matter": words, "words": link},
        "scenarios": {"assumption": words},
        "exports": {"measure": words, "period": link, "growth": link},
        "sensitivity": {"figure": words},
    }
    for name, columns in changed.items():
        table = tables[name].assign(**{column: [value] * len(tables[name]) for column, value in columns.items()})
        drawing = draw(name, table)
        assert_legible(drawing)
        ElementTree.fromstring(drawing.render("svg"))


def test_no_letter_is_read_as_mathematics(tables):
    drawing = draw("precedent", tables["precedent"].assign(figure="costs $5 or $6"))

    assert "costs $5 or $6" in labels(drawing)
    assert drawing.render("svg")


@pytest.mark.parametrize("low, high", [(0, 10**15), (-500, 700), (-(10**7), -(10**6)), (5, 5), (0, 0)])
def test_amounts_of_any_size_keep_their_labels(low, high):
    interval = Interval(Fraction(low), Fraction(high), "vehicle")
    row = {"kind": "kind", "figure": "one", "when": "now", "basis": "stated", "main": interval, "wide": interval}
    table = pd.DataFrame([row], dtype=object)

    drawing = figures.precedent(table)

    assert wording.interval(interval) in labels(drawing)
    assert_legible(drawing)


def test_both_ends_of_every_interval_are_labelled(tables):
    for name in ("precedent", "sensitivity"):
        drawn = labels(draw(name, tables[name]))
        shown = [each for each in tables[name]["main"] if name != "precedent" or each.unit == "vehicle"]
        assert all(wording.interval(each) in drawn for each in shown)


def test_an_interval_without_bound_ends_in_an_arrow():
    table = pd.DataFrame({"from": ["a"], "to": ["b"], "fewest days": [100], "most days": [None]}, dtype=object)

    drawing = figures.spans(table)

    assert {"at least 100 days", "at least 3.2 months"} <= set(labels(drawing))
    corners = [patch for patch in drawing.figure.axes[0].patches if isinstance(patch, Polygon)][-1].get_xy()
    assert len({tuple(corner) for corner in corners if corner[0] == corners[:, 0].max()}) == 1
    assert len({tuple(corner) for corner in corners if corner[0] == corners[:, 0].min()}) > 1


def event(status: str, window: Window, forced: Window | None = None) -> dict[str, object]:
    return {"event": "it", "lane": "lane", "status": status, "window": window, "from the texts alone": forced or window}


def hatches(drawing: Drawing) -> int:
    return sum(bool(getattr(patch, "get_hatch", lambda: "")()) for patch in drawing.figure.axes[0].patches)


def test_plans_are_hatched_and_facts_are_solid():
    year = Window(dt.date(2018, 1, 1), dt.date(2018, 12, 31))

    fact, plan = (timelines.timeline(pd.DataFrame([event(status, year)])) for status in ("fact", "plan"))

    assert hatches(plan) == hatches(fact) + 1
    assert "plan, 2018" in labels(plan)
    assert "2018" in labels(fact)


def test_events_without_any_day_are_named_without_a_bar():
    undated = event("fact", Window(None, None))
    year = event("fact", Window(dt.date(2018, 1, 1), dt.date(2018, 12, 31)))

    for rows in ([undated], [undated, year]):
        drawing = timelines.timeline(pd.DataFrame(rows))
        assert "not dated" in labels(drawing)
        assert_legible(drawing)


@pytest.mark.parametrize("years", [1, 3, 30, 300, 1900])
def test_a_calendar_of_any_length_names_years_that_do_not_meet(years):
    window = Window(dt.date(100, 1, 1), dt.date(100 + years, 6, 1))

    before = Window(None, dt.date(100, 6, 1))

    assert_legible(timelines.timeline(pd.DataFrame([event("fact", window), event("plan", before)])))


def test_a_window_read_closer_than_the_texts_force_it_says_so():
    window = Window(dt.date(2023, 1, 1), dt.date(2023, 6, 30))
    forced = Window(dt.date(2018, 1, 1), dt.date(2024, 6, 30))

    drawing = timelines.timeline(pd.DataFrame([event("fact", window, forced)]))

    assert "January–June 2023, as the book reads it" in labels(drawing)


def test_thousands_of_articles_are_counted_beyond_a_page():
    articles = 3000
    rows = [(f"{key:04}", start, start + 90, "evidence") for key in range(articles) for start in (0, 100, 200)]
    start = time.perf_counter()

    drawing = figures.coverage(pd.DataFrame(rows, columns=["article", "start", "end", "use"]))

    assert f"and {articles - figures.ROWS:,} more" in labels(drawing)
    assert drawing.figure.get_figheight() < 30
    assert time.perf_counter() - start < 5


def test_the_years_of_a_scenario_are_counted_from_a_year_that_is_not_stated(tables):
    drawn = labels(figures.scenarios(tables["scenarios"]))

    assert {"Y", "Y+1"} <= set(drawn)
    assert not any(re.fullmatch(r"(?:19|20)\d\d", label) for label in drawn)


def test_scenarios_that_end_together_keep_their_names_apart(tables):
    table = tables["scenarios"]
    same = table["exports"].iloc[0]

    assert_legible(figures.scenarios(table.assign(exports=[same] * len(table))))


def test_each_scenario_names_its_assumption_and_the_year_that_is_extrapolated(tables):
    drawn = " ".join(labels(figures.scenarios(tables["scenarios"])))

    assert all(assumption in drawn for assumption in tables["scenarios"]["assumption"])
    assert "year Y, extrapolated from the stated months" in drawn


def test_courses_far_apart_share_a_logarithmic_scale():
    scale = bars.steep([Interval(Fraction(4), Fraction(5)), Interval(Fraction(4000), Fraction(5000))])

    assert scale(40) - scale(4) == pytest.approx(scale(4000) - scale(400))
    assert scale.ticks(8) == [10, 100, 1000]


@pytest.mark.parametrize("low, high", [(-5, 7), (0, 0), (5, None), (None, None)])
def test_a_course_may_end_anywhere(low, high, tables):
    ends = Interval(*(end if end is None else Fraction(end) for end in (low, high)), unit="vehicle")

    drawing = figures.scenarios(tables["scenarios"].assign(exports=[ends] * len(tables["scenarios"])))

    assert wording.interval(ends) in labels(drawing)
    assert_legible(drawing)


def test_days_are_printed_as_the_table_has_them(tables):
    drawn = " ".join(labels(figures.spans(tables["spans"])))
    ends = [end for column in ("fewest days", "most days") for end in tables["spans"][column] if end is not None]

    assert all(f"{end:,}" in drawn for end in ends)


def test_amounts_say_when_they_hold_and_whether_they_are_stated(tables):
    table = tables["precedent"]
    drawn = labels(figures.precedent(table))
    vehicles = [row for row in table.to_dict("records") if row["main"].unit == "vehicle"]

    assert {row["kind"] for row in vehicles} <= set(drawn)
    assert all(f"{row['when']} · {row['basis']}" in drawn for row in vehicles)
    assert {row["basis"].text for row in vehicles} == {"stated", "computed"}


def test_a_wide_reading_is_drawn_only_where_it_can_be_told_apart():
    ends = ((9000, 10000), (8990, 10010), (5000, 10010))
    main, same, wide = (Interval(Fraction(low), Fraction(high), "vehicle") for low, high in ends)

    def lines(reading: Interval) -> int:
        row = {"kind": "kind", "figure": "one", "when": "now", "basis": "stated", "main": main, "wide": reading}
        return len(figures.precedent(pd.DataFrame([row], dtype=object)).figure.axes[0].lines)

    assert lines(same) == lines(main)
    assert lines(wide) > lines(main)


def test_each_tile_says_in_words_what_its_form_shows(tables):
    drawn = labels(matrices.allocation(tables["allocation"]))
    states = list(tables["allocation"]["served"])

    assert states.count(True) == drawn.count("to be served")
    assert states.count(False) == drawn.count("to be left out")
    assert states.count(None) == drawn.count("not stated")


def test_what_speaks_against_a_reading_is_counted(tables):
    table = tables["readings"]
    _, _, *names = table.columns

    assert [str(sum(table[name] == "−")) for name in names] == labels(matrices.readings(table))[-len(names) :]
