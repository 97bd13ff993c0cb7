"""Events in lanes over the years: windows of days as bars."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.ticker import FixedFormatter, FixedLocator

from analysis.figures.drawing import Drawing, drawn
from analysis.figures.style import COLOURS, DOTS, HATCH, INK, MUTED, NARROW, PALE, PAPER, PX, SIZE, SMALL
from analysis.figures.words import longest, measure, point, rows, wrap

THICK = 0.21  # half a bar, in rows


@dataclass(frozen=True)
class Bar:
    """An event's place: its row, its ends in days, and how it is drawn."""

    y: float
    start: float
    end: float
    name: str
    when: str
    colour: str
    plan: bool


@drawn
def timeline(table: pd.DataFrame, *, bracket: tuple[str, str, str] | None = None, width: int) -> Drawing:
    """Draw events as the days in which they can have happened, in lanes; plans are hatched.

    Columns: lane, event, when (str: the date in words), status (str: "plan" is hatched),
    earliest, latest (datetime.date or None: open).
    `bracket` spans the time from one event's last day to another one's first: their names, and words for it.
    """
    events, wide = rows(table), width > NARROW
    years = range(*_years(events))
    left, right = date2num(dt.date(years[0], 1, 1)), date2num(dt.date(years[-1] + 1, 1, 1))
    day = (right - left) / (width - 8)  # days in a pixel
    lanes, bars, between, bottom = _places(events, bracket, (left, right, day), wide)
    fig = Drawing(width, (bottom + 0.5) * (27 if wide else 38) + 22)
    ax = fig.subplots()
    ax.set(xlim=(left, right), ylim=(bottom - 0.3, -0.6), yticks=[])
    ax.xaxis_date()
    for n, (lane, y) in enumerate(lanes.items()):
        point(ax, (left, y), lane, weight="semibold", color=COLOURS[n % 3])
        if y:
            ax.axhline(y - 0.7, color=PALE, linewidth=0.75)
    for bar in bars:
        thick = 2 * THICK if wide else 0.26
        fill = {"color": PAPER, "edgecolor": bar.colour, "hatch": HATCH} if bar.plan else {"color": bar.colour}
        ax.barh(bar.y, bar.end - bar.start, thick, left=bar.start, linewidth=1, zorder=2, **fill)
        (_beside if wide else _above)(ax, bar, day)
    if bracket:
        _bracket(ax, [bar for name in bracket[:2] for bar in bars if bar.name == name], between, bracket[2], day)
    _label_years(ax, years, wide)
    return fig


def _years(events: list) -> tuple[int, int]:
    """Return the first year and the one after the last; an open end keeps a year's room."""
    days = [day for event in events for day in (event.earliest, event.latest) if day]
    return min(days).year, max(days).year + 1


def _places(events: list, bracket, scale: tuple[float, float, float], wide: bool):
    """Return the lanes' rows, the bars, the bracket's row and the end of all rows."""
    left, right, day = scale
    lanes: dict[str, float] = {}
    bars, between, y = [], 0.0, 0.0
    for event in events:
        if event.lane not in lanes:
            y += 0.45 * bool(lanes)
            lanes[event.lane] = y
            y += 1 if wide else 0.8
        start = date2num(event.earliest) if event.earliest else left
        end = max(date2num(event.latest) + 1 if event.latest else right, start + 4 * day)
        name = event.event if wide else wrap(f"{event.event}, {event.when}", (right - left) / day, SMALL)
        y += 0.4 * name.count("\n")
        colour = COLOURS[list(lanes).index(event.lane) % 3]
        bars.append(Bar(y if wide else y + 0.2, start, end, event.event, event.when, colour, event.status == "plan"))
        y += 1
        if bracket and not between and event.event in bracket[:2]:
            between, y = y, y + (1 if wide else 0.8)
    return lanes, bars, between, y


def _beside(ax: Axes, bar: Bar, day: float) -> None:
    """Write an event's name and date beside its bar; the paler date stands between a late bar and its name."""
    left, right = ax.get_xlim()
    late = bar.start + bar.end > left + right
    words = [(bar.name, INK), (bar.when, MUTED)]
    side, ha = (-8, "right") if late else (8, "left")
    (first, ink), (second, muted) = words[::-1] if late else words
    near = point(ax, (bar.start if late else bar.end, bar.y), first, side, ha=ha, color=ink)
    shift = side + (-1 if late else 1) * measure(f"{first} ", SIZE) + side / 2
    return point(ax, (bar.start if late else bar.end, bar.y), second, shift, ha=ha, color=muted), near


def _above(ax: Axes, bar: Bar, day: float) -> None:
    """Write an event's name and date above its bar, from its start or to its end, whichever has the room."""
    left, right = ax.get_xlim()
    words = wrap(f"{bar.name}, {bar.when}", (right - left) / day, SMALL)
    broad = longest(words, SMALL) * day
    x, ha = (bar.start, "left") if bar.start + broad < right else (max(bar.end, left + broad), "right")
    look = {"va": "bottom", "size": SMALL, "linespacing": 1.05, "in_layout": False}
    point(ax, (min(x, right), bar.y - 0.13), words, dy=3, ha=ha, **look)


def _bracket(ax: Axes, bars: list[Bar], y: float, words: str, day: float) -> None:
    """Draw an arrow from the end of one event to the start of another, with words on it or beside it."""
    one, other = sorted(bars, key=lambda bar: bar.start)
    start, end = one.end, other.start
    for x, bar in ((start, one), (end, other)):
        ax.plot(
            [x, x], [bar.y + (THICK if bar.y < y else -THICK), y], color=INK, linewidth=1, zorder=1.5, linestyle=DOTS
        )
    look = {"arrowstyle": "<->", "color": INK, "linewidth": 1, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", (start, y), (end, y), arrowprops=look)
    room = (end - start) / day > measure(words, SIZE, "semibold") + 40
    x, dx, ha = ((start + end) / 2, 0, "center") if room else (end, 8, "left")
    point(ax, (x, y), words, dx, ha=ha, weight="semibold")


def _label_years(ax: Axes, years: range, wide: bool) -> None:
    """Rule the years off, and name them in their middles, as many as have room."""
    step = -(-len(years) * (44 if wide else 30) // (688 if wide else 360))
    ax.xaxis.set_major_locator(FixedLocator([date2num(dt.date(year, 1, 1)) for year in (*years, years[-1] + 1)]))
    ax.xaxis.set_major_formatter(FixedFormatter([]))
    ax.xaxis.set_minor_locator(FixedLocator([date2num(dt.date(year, 7, 2)) for year in years[::step]]))
    ax.xaxis.set_minor_formatter(FixedFormatter([str(year) if wide else f"’{year % 100:02}" for year in years[::step]]))
    ax.tick_params(axis="x", which="minor", labelcolor=MUTED, labelsize=12 * PX, pad=4)
