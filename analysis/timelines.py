"""Draw events on a calendar, as the windows of days that the texts leave open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from analysis import bars, wording
from analysis.bars import Scale
from analysis.model import Window
from analysis.sheet import COLOURS, INK, LEFT, RIGHT, RULE, SMALL, Drawing, Sheet, Text, small

if TYPE_CHECKING:
    import pandas as pd

# What is told as done; everything else was still to come, or was hearsay, when it was written.
DONE = ("fact", "attributed statistic")
ROWS = 40  # more rows than a page holds are counted, not drawn; the register lists them all


def timeline(frame: pd.DataFrame) -> Drawing:
    """Draw events as windows of days, in lanes: solid where done, hatched where planned, pointed where open."""
    sheet = Sheet()
    scale = _years([*frame["window"], *frame["from the texts alone"]])
    sheet.key(
        (
            (bars.swatch(sheet, INK), "told as done, or counted"),
            (bars.swatch(sheet, INK, "////"), "plan, forecast, hearsay"),
            (bars.swatch(sheet, INK, opens=(False, True)), "end open"),
            (bars.swatch(sheet, RULE), "left open by the texts alone"),
        )
    )
    sheet.y += SMALL
    top = sheet.y
    for number, (lane, events) in enumerate(frame.groupby("lane", sort=False)):
        sheet.heading(lane)
        for event in events.head(ROWS).to_dict("records"):
            _event(sheet, scale, event, COLOURS[number % len(COLOURS)])
        bars.rest(sheet, len(events), ROWS)
    _calendar(sheet, scale, top)
    return sheet.drawing()


def _years(windows: Iterable[Window]) -> Scale:
    """Return a scale of whole years, with margins for arrows."""
    days = [day for window in windows for day in (window.earliest, window.latest) if day] or [dt.date.min]
    return Scale(min(days).year, max(days).year + 1, LEFT + 14, RIGHT - 26)


def _calendar(sheet: Sheet, scale: Scale, top: float) -> None:
    """Draw the beginning of each year behind the rows, and name the years above and below."""
    years = round(scale.high - scale.low)
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if step * (scale.right - scale.left) / years >= 32)
    for year in range(int(scale.low), int(scale.high) + 1, step):
        sheet.line([(scale(year), top - 3), (scale(year), sheet.y)], layer=0)
        if year < scale.high:
            for y in (top - 16, sheet.y + 1):
                sheet.write(small(str(year)), scale(year + step / 2), y, "center")
    sheet.y += 12


def _days(window: Window, scale: Scale) -> tuple[float, float]:
    """Return the points of a window's ends; an open end reaches the sheet's margin."""
    start = scale(_year(window.earliest)) if window.earliest else LEFT
    return start, scale(_year(window.latest) + 1 / 366) if window.latest else RIGHT


def _year(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / 366


def _event(sheet: Sheet, scale: Scale, event: dict, colour: str) -> None:
    """Draw an event's bar under its label, which begins where the bar does if it has room there."""
    window, forced, done = event["window"], event["from the texts alone"], event["status"] in DONE
    read = "" if window == forced else ", as the book reads it"
    texts = Text(event["event"]), small(f"{'' if done else event['status'] + ', '}{wording.window(window)}{read}")
    start = _days(window, scale)[0]
    together = sum(text.width + 8 for text in texts)
    width = together if start + together <= RIGHT or together <= RIGHT - LEFT else max(text.width for text in texts)
    sheet.flow(*texts, left=max(LEFT, min(start, RIGHT - width)))
    sheet.y += 1
    for days, fill, hatch in ((forced, RULE, ""), (window, colour, "" if done else "////")):
        opens = days.earliest is None, days.latest is None
        if not all(opens):
            sheet.bar(_days(days, scale), sheet.y, 7, fill, hatch=hatch, opens=opens)
    sheet.y += 13
