"""Tables that a figure may have to draw, and a look for words that meet."""

from __future__ import annotations

import datetime as dt

import pandas as pd
from matplotlib.text import Text

from analysis import figures
from analysis.figures.drawing import Drawing
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
        ("Tied to neither", "Shared platform", "reported", "plan", DAY(last, 1, 1), None),
    )


def allocation(name: str = "", markets: int = 3, words: str = "meant for all of it") -> pd.DataFrame:
    """Return two plans for each of two plants over a number of markets."""
    served = {("South", "first"): ("yes", "red"), ("South", "second"): ("yes", "red")}
    served |= {("North", "first"): ("no", "blue"), ("North", "second"): (None, "blue")}
    rows = [
        (f"{plant} plant{name}", f"{plan} year{name}", f"The market {market}{name}",
         serves if market else None, words if serves and market else "not stated", tone)
        for (plant, plan), (serves, tone) in served.items()
        for market in range(markets)
    ]  # fmt: skip
    return table("plant plan market serves words tone", *rows)


def amounts(name: str = "", least: float = 1.0) -> pd.DataFrame:
    """Return amounts of a first and of a last year, all of them scaled."""
    then, now, abroad = (value * least for value in (0.92e6, 1.15e6, 1.04e6))
    return table(
        "name words span tone stated low value high",
        ("2007", "about 0.92 million" + name, "0.8–1 million", "blue", False, then * 0.9, then, then * 1.06),
        (f"2017{name}", "about 1.15 million", "1.1–1.2", "blue", True, now * 0.9, now, now * 1.04),
        ("2017, abroad", "about 1.1 million", "0.9–1.2", "red", False, abroad * 0.8, abroad, abroad * 1.2),
    )


def coverage(articles: int = 3, name: str = "") -> pd.DataFrame:
    """Return a number of articles as passages."""
    kinds = {"evidence": (0.0, 900.0), "context": (900.0, 1500.0), "repeats": (1500.0, 2960.0)}
    rows = [(f"The article {n}{name}", kind, *ends) for n in range(articles) for kind, ends in kinds.items()]
    return table("article kind start end", *rows)


KINDS = {"kinds": ("evidence", "context", "repeats"), "scale": "characters"}
CHARTS = {
    "allocation": (allocation(), {}),
    "timeline": (timeline(), {"bracket": BRACKET}),
    "amounts": (amounts(), {}),
    "coverage": (coverage(), KINDS),
}
STRESS = {
    "allocation, long names": ("allocation", allocation(" at Hetfordshire-Zhangjiagang"), {}),
    "allocation, six markets": ("allocation", allocation(markets=6, words="a base of exports"), {}),
    "allocation, one market": ("allocation", allocation(markets=1), {}),
    "timeline, long names": ("timeline", timeline(LONG), {"bracket": BRACKET}),
    "timeline, one event": ("timeline", timeline().head(1), {}),
    "timeline, a century": ("timeline", timeline(last=2117), {"bracket": BRACKET}),
    "timeline, short bracket": ("timeline", timeline(last=2020), {"bracket": BRACKET}),
    "timeline, forty events": ("timeline", pd.concat([timeline()] * 6), {}),
    "amounts, long names": ("amounts", amounts(LONG), {}),
    "amounts, tiny": ("amounts", amounts(least=0.004), {}),
    "amounts, one bar": ("amounts", amounts().head(1), {}),
    "coverage, one article": ("coverage", coverage(1), KINDS),
    "coverage, sixty articles": ("coverage", coverage(60, LONG), KINDS),
    "coverage, long names": ("coverage", coverage(3, LONG * 3), KINDS),
}  # fmt: skip


def draw(name: str) -> Drawing:
    """Draw one of the charts."""
    cells, words = CHARTS[name]
    return getattr(figures, name)(cells, **words)


def collisions(fig: Drawing) -> list[str]:
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


def _visible(fig: Drawing) -> list[Text]:
    """Return the words that are drawn: ticks beyond an axis's ends are not."""
    beyond = set()
    for axis in (axis for ax in fig.axes for axis in (ax.xaxis, ax.yaxis)):
        low, high = sorted(axis.get_view_interval())
        for tick in (*axis.get_major_ticks(), *axis.get_minor_ticks()):
            if not low - 1e-9 <= tick.get_loc() <= high + 1e-9:
                beyond |= {tick.label1, tick.label2}
    return [text for text in fig.findobj(Text) if text not in beyond and text.get_visible() and text.get_text().strip()]
