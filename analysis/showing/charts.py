"""Charts: a drawing under its message, above its note, its sources, its data and pictures to take, and its citation."""

from __future__ import annotations

import base64
import html
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis import folders
from analysis.claims.facts import Fact, Quantity
from analysis.markup import DRAWING, PICTURE, Link, Markdown, escape, markdown, page
from analysis.showing import citing, tables
from analysis.values import units
from analysis.values.value import Value

if TYPE_CHECKING:  # no chart is drawn where the book is only checked
    import pandas as pd

    from analysis.figures import Drawing

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
    drawing: Drawing, name: str, message: object, unit: object, *drawn: Fact | Value, alt: str, note: str = ""
) -> Chart:
    """Return a chart with number and message (`{numref}` finds it by name), its unit, and what it was drawn from.

    `alt` tells its form to who does not see it; what it says, message and table tell.
    """
    title, subtitle = (Markdown(markdown(words)).plain for words in (message, unit))
    noted = f"Note: {escape(note)} " if note else ""
    offers = f"{tables.data(_shown(drawing.table), name, note)}, [Picture as PNG]({PICTURE}:{name}.png), "
    offers += f"[as SVG]({PICTURE}:{name}.svg)"
    source = tables.small_print(f"{noted}Source: {_sources(*drawn)}. {offers}")
    cited = citing.fold("Cite this figure", citing.figure(name, title, folders.current()))
    alone, plain = drawing.titled(title, subtitle, credit(*drawn, note=note)), drawing.twin.svg()
    return Chart(
        {
            "name": name,
            "caption": f"**{markdown(message)}.** {markdown(unit)}",
            "alt": alt,
            "wide": drawing.adapt(drawing.svg()),
            "narrow": drawing.adapt(plain),
            "plain": plain,
            "pdf": base64.b64encode(drawing.pdf()).decode(),
            "svg": alone.svg(),
            "png": base64.b64encode(alone.png()).decode(),
            "below": f"{source}\n\n{cited}",
        }
    )


def credit(*drawn: Fact | Value, note: str = "") -> str:
    """Return the note and the sources of a chart in plain words, for a copy that stands alone."""
    stated = [value for value in drawn if isinstance(value, Fact | Quantity)]
    ours = "; our calculations" if len(stated) < len(drawn) else ""
    return f"{f'{note} ' if note else ''}Source: {Markdown(_sources(*stated)).plain}{ours}"


def _shown(frame: pd.DataFrame) -> pd.DataFrame:
    """Return what a chart's table tells a reader: without what only draws it, and without columns that are empty."""
    empty = [name for name in frame.columns if all(type(cell) is str and not cell for cell in frame[name])]
    return frame.drop(columns=[*empty, *(name for name in DRAWS if name in frame.columns)])


def _sources(*drawn: Fact | Value) -> str:
    """Return the sentences by article, and what is computed from them."""
    articles: dict[str, dict[str, Link]] = {}
    stated = [each for each in drawn if isinstance(each, Fact | Quantity)]
    for each in (statement for fact in stated for statement in fact.statements):
        called = stated[0].record.called(each.seed.key)
        articles.setdefault(called, {})[each.sentence] = Link(each.sentence, each.sentence)
    told = [
        f"{escape(called)} (sentence{'s' * (len(links) > 1)} {markdown(tuple(links[each] for each in sorted(links)))})"
        for called, links in articles.items()
    ]
    computed = [_computed(each) for each in drawn if each not in stated]
    told += [f"our calculations: {', '.join(computed)}"] if computed else []
    return "; ".join(told) or "all sentences of all articles"


def _computed(value: Value) -> str:
    return f"{markdown(value)} {'' if value.percent else units.plural(value.unit_words)}".strip()
