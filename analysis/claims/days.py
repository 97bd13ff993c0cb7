"""Days in words, as links to the sentences that tell them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from analysis.dating import days_wording
from analysis.dating.windows import Window
from analysis.markup import Link, markdown
from analysis.values.value import INFERRED


@dataclass(frozen=True)
class Days(Link):
    """Days in words, as a link to the sentence that they are told in; starred where the book infers them."""

    window: Window
    inferred: bool = False

    @property
    def starred(self) -> str:
        """Return the words with the star of what the book infers."""
        return self.text + INFERRED * self.inferred

    def _repr_markdown_(self) -> str:
        return markdown(Link(self.starred, self.anchor))

    @property
    def year(self) -> Days:
        """Return the year or years in which the days lie; days without a first or a last one stay as they are."""
        if None in self.window.ends:
            return self
        first, last = (self.window.year(end).earliest.year for end in ("first", "last"))
        return replace(self, text=str(first) if first == last else f"{first}–{last}")

    @property
    def month(self) -> Days:
        """Return the month or months in which the days lie."""
        return replace(self, text=days_wording.window(self.window.in_months))

    @property
    def when(self) -> Days:
        """Return the days with their preposition: “in 2024”."""
        return replace(self, text=days_wording.when(self.text))

    def moved(self, window: Window) -> Days:
        """Return other days that follow from these, as a link to the same sentence."""
        return replace(self, text=days_wording.window(window), window=window)

    def before(self, other: Days) -> bool:
        """Tell whether all its days lie before those of another."""
        return self.window.before(other.window)
