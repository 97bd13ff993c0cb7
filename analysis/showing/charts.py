"""Charts: a drawing under its message, above its note, its sources, its data and pictures to take, and its citation."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis import folders
from analysis.claims import record
from analysis.claims.facts import Fact, Stated
from analysis.markup import DRAWING, FILE, Link, Markdown, escape, markdown, page
from analysis.showing import citing, tables
from analysis.showing.pictures import pictures
from analysis.values.value import Value

if TYPE_CHECKING:  # no chart is drawn where the book is only checked
    import pandas as pd

    from analysis.figures.drawing import Drawing

# Columns of a chart's table that say how it is drawn; its `amount`, a value, has its ends, unit and sentences itself.
DRAWS = ("tone", "span", "stated", "low", "value", "high")


@dataclass(frozen=True)
class Chart:
    """A drawing as the book takes it, with what stands around it; a notebook shows the copy that stands alone."""

    parts: dict[str, str] = field(repr=False)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, object]:
        svg, alt = base64.b64encode(self.parts["svg"].encode()).decode(), html.escape(self.parts["alt"])
        picture = f'<img alt="{alt}" src="data:image/svg+xml;base64,{svg}" />'
        return {DRAWING: self.parts, "text/html": f"{picture}\n{page(self.parts['below'])}"}


def chart(
    draw: Callable[..., Drawing],
    table: pd.DataFrame,
    name: str,
    message: object,
    unit: object,
    *drawn: Fact | Value,
    alt: str,
    note: str = "",
    **words: object,
) -> Chart:
    """Return a chart with number and message (`{numref}` finds it by name), its unit, and what it was drawn from.

    `draw` is a function of `figures`, or one that returns what such a function drew, with more drawn on it; it is
    called with the table and the words that it takes.
    `alt` describes its form for those who cannot see it; what it says stands in its message and its table.
    """
    title, subtitle = (Markdown(markdown(shown)).plain for shown in (message, unit))
    data = tables.data(_shown(table), name, note)
    noted = f"Note: {escape(note)} " if note else ""
    offers = f"[Picture as PNG]({FILE}:{name}.png), [as SVG]({FILE}:{name}.svg)"
    sources, values = _sources(drawn)
    ours = (f"{markdown(value)} {value.counted}".strip() for value in values)
    sources += [f"our calculations: {', '.join(ours)}"] * bool(values)
    source = tables.small_print(f"{noted}Source: {'; '.join(sources)}. {data}, {offers}")
    cited = citing.fold("Cite this figure", citing.figure(name, title, folders.current()))
    forms = pictures(name, draw, table, words, (title, subtitle, credit(*drawn, note=note)))
    caption = f"**{markdown(message)}.** {markdown(unit)}"
    return Chart({"name": name, "caption": caption, "alt": alt, **forms, "below": f"{source}\n\n{cited}"})


def credit(*drawn: Fact | Value, note: str = "") -> str:
    """Return the note and the sources of a chart in plain words, for a copy that stands alone."""
    sources, values = _sources(drawn)
    sources += ["our calculations"] * bool(values)
    return f"{note} Source: {'; '.join(Markdown(source).plain for source in sources)}".lstrip()


def _shown(frame: pd.DataFrame) -> pd.DataFrame:
    """Return what a chart's table tells a reader: without what only draws it, and without columns that are empty."""
    empty = [name for name in frame.columns if all(type(cell) is str and not cell for cell in frame[name])]
    return frame.drop(columns=[*empty, *(name for name in DRAWS if name in frame.columns)])


def _sources(drawn: Sequence[Fact | Value]) -> tuple[list[str], list[Value]]:
    """Return the sentences that a chart is drawn from, by article, in Markdown, and what of it is computed."""
    computed = [evidence for evidence in drawn if not isinstance(evidence, Stated)]
    whole = record.read(folders.current())
    by_article: dict[str, set[str]] = {}
    for anchor in (anchor for evidence in drawn for anchor in evidence.sentences):
        by_article.setdefault(whole.called(whole.sentences[anchor].seed.key), set()).add(anchor)
    sources = []
    for article, anchors in by_article.items():
        links = tuple(Link(anchor, anchor) for anchor in sorted(anchors))
        sources.append(f"{escape(article)} (sentence{'s' * (len(links) > 1)} {markdown(links)})")
    return sources if drawn else ["all sentences of all articles"], computed
