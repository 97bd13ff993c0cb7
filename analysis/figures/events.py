"""Events in lanes over the years: windows of days as bars."""

from __future__ import annotations

import datetime as dt
from collections import namedtuple
from itertools import cycle

from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.ticker import FixedFormatter, FixedLocator

from analysis.figures.drawing import drawn
from analysis.figures.style import COLOURS, DASHES, DOTS, HATCH, INK, MUTED, NARROW, PALE, PAPER, SIZE, SMALL
from analysis.figures.words import longest, measure, point, wrap

HEAD = 11  # pixels: the head of an arrow that stands for an open end
Span = namedtuple("Span", "start end pixel")  # the days that are shown, and how many of them a pixel holds
Bar = namedtuple("Bar", "event y start end colour")  # an event's row, and its ends in days


@drawn
def timeline(ax: Axes, events: list, width: int, *, bracket: tuple[str, str, str] | None = None) -> float:
    """Draw events as the days in which they can have happened, in lanes; plans are hatched, inferred days dashed.

    Columns: lane, event, when (str: the date in words), status (str: "plan" is hatched, "inferred" dashed),
    earliest, latest (datetime.date or None: open, drawn as an arrow).
    `bracket` spans the time from one event's last day to another one's first: their names, and words for it.
    """
    wide = width > NARROW
    days = [day for event in events for day in (event.earliest, event.latest) if day]
    years = range(min(days).year, max(days).year + 1)
    start, end = date2num(dt.date(years[0], 1, 1)), date2num(dt.date(years[-1] + 1, 1, 1))
    span = Span(start, end, (end - start) / (width - 8))
    ax.xaxis_date()
    ax.set(xlim=(start, end), yticks=[])
    step = 1 if wide else 0.8
    y, between, bars = 0.0, 0.0, {}  # the row, the bracket's row
    for lane, colour in zip(dict.fromkeys(event.lane for event in events), cycle(COLOURS), strict=False):
        if y:
            y += 0.45
            ax.axhline(y - 0.7, color=PALE, linewidth=0.75)
        point(ax, (start, y), lane, weight="semibold", color=colour)
        y += step
        for event in (event for event in events if event.lane == lane):
            y += 0 if wide else 0.2 + 0.4 * _words(event, span).count("\n")
            bars[event.event] = bar = Bar(event, y, *_days(event, span), colour)
            _draw(ax, bar, span, 0.42 if wide else 0.26)
            (_beside if wide else _above)(ax, bar, span)
            y += step
            if bracket and not between and event.event in bracket[:2]:
                between, y = y, y + step
    if bracket:
        _bracket(ax, (bars[bracket[0]], bars[bracket[1]]), between, bracket[2], span)
    ax.set_ylim(y - 0.3, -0.6)
    _label_years(ax, years, wide)
    return (y + 0.5) * (27 if wide else 38) + 22


def _draw(ax: Axes, bar: Bar, span: Span, thick: float) -> None:
    """Draw an event's bar: full where it happened, hatched where it is planned, dashed where it is inferred.

    The end of an open one is the head of an arrow.
    """
    marks = {"plan": {"hatch": HATCH}, "inferred": {"linestyle": DASHES}}.get(bar.event.status, {})
    look = {"color": PAPER if marks else bar.colour, "edgecolor": bar.colour, "linewidth": 1, "zorder": 2} | marks
    end = bar.end if bar.event.latest else max(bar.end - HEAD * span.pixel, bar.start)
    ax.barh(bar.y, end - bar.start, thick, left=bar.start, **look)
    if end < bar.end:
        corners = ((end, bar.y - thick * 0.8), (bar.end, bar.y), (end, bar.y + thick * 0.8))
        ax.fill(*zip(*corners, strict=True), color=bar.colour, linewidth=0, zorder=2)


def _days(event: tuple, span: Span) -> tuple[float, float]:
    """Return where an event's bar starts and ends; an open end is the figure's."""
    start = date2num(event.earliest) if event.earliest else span.start
    end = date2num(event.latest) + 1 if event.latest else span.end
    return start, max(end, start + 4 * span.pixel)


def _words(event: tuple, span: Span) -> str:
    """Return an event's name and date in lines that fit a phone."""
    return wrap(f"{event.event}, {event.when}", (span.end - span.start) / span.pixel, SMALL)


def _beside(ax: Axes, bar: Bar, span: Span) -> None:
    """Write an event's name and date beside its bar; the paler date stands between a late bar and its name."""
    late = bar.start + bar.end > span.start + span.end
    (near, ink), (far, other) = ((bar.event.event, INK), (bar.event.when, MUTED))[:: -1 if late else 1]
    x, step, ha = (bar.start, -1, "right") if late else (bar.end, 1, "left")
    point(ax, (x, bar.y), near, step * 8, ha=ha, color=ink)
    point(ax, (x, bar.y), far, step * (16 + measure(near)), ha=ha, color=other)


def _above(ax: Axes, bar: Bar, span: Span) -> None:
    """Write an event's name and date above its bar, from its start or to its end, whichever has the room."""
    words = _words(bar.event, span)
    broad = longest(words.split("\n"), SMALL) * span.pixel
    x, ha = (bar.start, "left") if bar.start + broad < span.end else (max(bar.end, span.start + broad), "right")
    look = {"va": "bottom", "size": SMALL, "linespacing": 1.05, "in_layout": False}
    point(ax, (min(x, span.end), bar.y - 0.13), words, dy=3, ha=ha, **look)


def _bracket(ax: Axes, bars: tuple[Bar, Bar], y: float, words: str, span: Span) -> None:
    """Draw an arrow from the end of one event to the start of another, with words on it or beside it."""
    one, other = bars
    for x, bar in ((one.end, one), (other.start, other)):
        edge = bar.y + (0.21 if bar.y < y else -0.21)
        ax.plot([x, x], [edge, y], color=INK, linewidth=1, linestyle=DOTS, zorder=1.5)
    arrow = {"arrowstyle": "<->", "color": INK, "linewidth": 1, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", (one.end, y), (other.start, y), arrowprops=arrow)
    if (other.start - one.end) / span.pixel > measure(words, SIZE, "semibold") + 40:
        point(ax, ((one.end + other.start) / 2, y), words, ha="center", weight="semibold")
    else:
        point(ax, (other.start, y), words, 8, weight="semibold")


def _label_years(ax: Axes, years: range, wide: bool) -> None:
    """Rule the years off, and name them in their middles: as many as have room."""
    shown = years[:: -(-len(years) * (44 if wide else 30) // (688 if wide else 360))]
    names = [str(year) if wide else f"’{year % 100:02}" for year in shown]
    ends = [date2num(dt.date(year, 1, 1)) for year in (*shown, years[-1] + 1)]
    ax.xaxis.set_major_locator(FixedLocator(ends))
    ax.xaxis.set_major_formatter(FixedFormatter([]))
    ax.xaxis.set_minor_locator(FixedLocator([date2num(dt.date(year, 7, 2)) for year in shown]))
    ax.xaxis.set_minor_formatter(FixedFormatter(names))
    ax.tick_params(axis="x", which="minor", labeltop=True, labelcolor=MUTED, labelsize=SMALL, pad=4)
