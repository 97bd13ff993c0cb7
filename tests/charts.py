"""Tables that a figure may have to draw, and a look for words that meet."""

from __future__ import annotations

import datetime as dt

import pandas as pd
from matplotlib.text import Text

from analysis import figures
from analysis.figures.style import look

DAY = dt.date
NORTH, SOUTH = "Built in the north", "Built in the south"
BRACKET = ("Venture confirmed", "Exports announced", "more than five years")
LONG = " of the next-generation electric three-door model"


def table(columns: str, *rows: tuple) -> pd.DataFrame:
    """Return rows under columns that are named in one string."""
    return pd.DataFrame(rows, columns=columns.split())


def timeline(name: str = "", last: int = 2024) -> pd.DataFrame:
    """Return events in two lanes, one name made longer."""
    return table(
        "lane event when status earliest latest",
        (NORTH, "First model shown", "2017", "fact", DAY(2017, 1, 1), DAY(2017, 12, 31)),
        (NORTH, "On sale" + name, "planned, 2019", "plan", DAY(2019, 1, 1), DAY(2019, 12, 31)),
        (NORTH, "Production starts", "planned, Oct–Dec 2019", "plan", DAY(2019, 10, 1), DAY(2019, 12, 31)),
        (SOUTH, "Letter of intent", "until 2017", "fact", None, DAY(2017, 12, 31)),
        (SOUTH, "Venture confirmed", "9–11 July 2018", "fact", DAY(2018, 7, 9), DAY(2018, 7, 11)),
        (SOUTH, "Exports announced", "Aug–Sept", "fact", DAY(last - 1, 8, 1), DAY(last - 1, 9, 30)),
        (SOUTH, "Exports start" + name, "planned", "plan", DAY(last, 1, 1), None),
    )


def allocation(name: str = "", markets: int = 3, words: str = "yes") -> pd.DataFrame:
    """Return two plans of two plants for a number of markets."""
    served = {("first", "North"): "no", ("first", "South"): "yes"}
    served |= {("second", "North"): None, ("second", "South"): "yes"}
    rows = [
        (f"Plan of the {plan} year{name}", f"{plant}{name}", f"for the market {market}{name}", serves, words)
        for (plan, plant), serves in served.items()
        for market in range(markets)
    ]
    return table("plan plant market serves words", *rows)


def output(name: str = "", least: float = 1.0) -> pd.DataFrame:
    """Return amounts in two groups, the first of them scaled."""
    then, now, added = (value * least for value in (0.92e6, 1.15e6, 0.23e6))
    return table(
        "group name words tone low value high start",
        ("At home, a year", "then" + name, "about 0.92 million", "grey", then * 0.9, then, then * 1.06, None),
        ("At home, a year", "now", "about 1.15 million", "blue", now * 0.9, now, now * 1.04, None),
        ("At home, a year", "added" + name, "about 230,000", "hatched", added * 0.9, added, added * 1.1, then),
        ("Home and abroad", "at home" + name, "about 1.15 million", "blue", 1.1e6, 1.15e6, 1.2e6, None),
        ("Home and abroad", "abroad", "about 1.04 million", "red", 0.9e6, 1.04e6, 1.2e6, None),
    )


def exports(name: str = "", before: float = 254_400.0, now: float = 636_000.0) -> pd.DataFrame:
    """Return two amounts with those of the year before."""
    return table(
        "name words before now",
        (f"New vehicles, January–July{name}", "about 254,000 → 636,000", before, now),
        (f"Vehicles of all kinds, first half{name}", "about 1.32 → 2.34 million", 1.322e6, 2.34e6),
    )


def shares(share: float) -> pd.DataFrame:
    """Return a bound in percent and what is left."""
    parts = (f"at most {share:.0f} percent new", share), (f"at least {100 - share:.0f} percent other", 100 - share)
    return table("words share", *parts)


def scenarios(name: str = "", start: float = 1.09e6, growth: float = 1.5) -> pd.DataFrame:
    """Return four courses from one start over four years."""
    rates = {"Growth repeated": growth, "Growth halved": growth / 4, "Standstill": 0.0, "Reversal": -0.25}
    rows = [
        (course + name, "so much each year", f"Y+{year}" if year else "Y", "assumed" if year else "extrapolated",
         value * 0.95, value, value * 1.05, "about 17 million")
        for course, rate in rates.items()
        for year, value in enumerate(start * (1 + rate) ** year for year in range(4))
    ]  # fmt: skip
    return table("course assumes year basis low value high words", *rows)


def coverage(articles: int = 3, name: str = "") -> pd.DataFrame:
    """Return a number of articles as passages."""
    kinds = {"evidence": (0.0, 900.0), "context": (900.0, 1500.0), "repeats": (1500.0, 2960.0)}
    rows = [(f"The article {n}{name}", kind, *ends) for n in range(articles) for kind, ends in kinds.items()]
    return table("article kind start end", *rows)


KINDS = {"kinds": ("evidence", "context", "repeats"), "scale": "characters"}
INDEX = {"base": "a year before = 100", "parts": shares(38), "parts_title": "Of the vehicles added within the year"}
LEVEL = ("All vehicles", "about 4.7 million a year", 4.7e6)
COURSES = {"warning": ("Growth repeated", "a warning, not an outlook"), "level": LEVEL}
CHARTS = {
    "allocation": (allocation(), {"unstated": "not stated"}),
    "timeline": (timeline(), {"bracket": BRACKET}),
    "output": (output(), {}),
    "exports": (exports(), INDEX),
    "scenarios": (scenarios(), COURSES),
    "coverage": (coverage(), KINDS),
}
STRESS = {
    "allocation, long names": ("allocation", allocation(" at Hetfordshire-Zhangjiagang"), {"unstated": "not stated"}),
    "allocation, eight markets": ("allocation", allocation(markets=8, words="a major base of exports"), {}),
    "allocation, one market": ("allocation", allocation(markets=1), {}),
    "timeline, long names": ("timeline", timeline(LONG), {"bracket": BRACKET}),
    "timeline, one event": ("timeline", timeline().head(1), {}),
    "timeline, a century": ("timeline", timeline(last=2117), {"bracket": BRACKET}),
    "timeline, short bracket": ("timeline", timeline(last=2020), {"bracket": BRACKET}),
    "timeline, forty events": ("timeline", pd.concat([timeline()] * 6), {}),
    "output, long names": ("output", output(LONG), {}),
    "output, tiny": ("output", output(least=0.004), {}),
    "output, one bar": ("output", output().head(1), {}),
    "exports, small": ("exports", exports(before=90_000 / 1.08, now=90_000.0), INDEX | {"parts": shares(1)}),
    "exports, fallen": ("exports", exports(before=900_000.0, now=90_000.0), INDEX | {"parts": shares(100)}),
    "exports, long names": ("exports", exports(LONG), INDEX),
    "exports, no parts": ("exports", exports(), {"base": "a year before = 100"}),
    "scenarios, small": ("scenarios", scenarios(start=154_285.0, growth=0.08), COURSES),
    "scenarios, long names": ("scenarios", scenarios(" without any intervention"), COURSES),
    "scenarios, one course": ("scenarios", scenarios().head(4), {}),
    "coverage, one article": ("coverage", coverage(1), KINDS),
    "coverage, sixty articles": ("coverage", coverage(60, LONG), KINDS),
    "coverage, long names": ("coverage", coverage(3, LONG * 3), KINDS),
}  # fmt: skip


def draw(name: str) -> figures.Drawing:
    """Draw one of the charts."""
    cells, words = CHARTS[name]
    return getattr(figures, name)(cells, **words)


def collisions(fig: figures.Drawing) -> list[str]:
    """Return the words that meet other words or leave the figure."""
    with look():
        fig.draw_without_rendering()
        shown = [(text.get_text(), Text.get_window_extent(text, fig._get_renderer())) for text in _visible(fig)]
    edge = fig.bbox
    found = [
        f"{words!r} leaves the figure: {box}"
        for words, box in shown
        if min(box.x0, box.y0) < -1 or box.x1 > edge.x1 + 1 or box.y1 > edge.y1 + 1
    ]
    for number, (one, a) in enumerate(shown):
        for other, b in shown[:number]:
            if min(a.x1, b.x1) - max(a.x0, b.x0) > 1 and min(a.y1, b.y1) - max(a.y0, b.y0) > 1.5:
                found.append(f"{one!r} meets {other!r}")
    return found


def _visible(fig: figures.Drawing) -> list[Text]:
    """Return the words that are drawn: ticks beyond an axis's ends are not."""
    beyond = set()
    for axis in (axis for ax in fig.axes for axis in (ax.xaxis, ax.yaxis)):
        low, high = sorted(axis.get_view_interval())
        for tick in (*axis.get_major_ticks(), *axis.get_minor_ticks()):
            if not low - 1e-9 <= tick.get_loc() <= high + 1e-9:
                beyond |= {tick.label1, tick.label2}
    return [text for text in fig.findobj(Text) if text not in beyond and text.get_visible() and text.get_text().strip()]
