"""Articles, and the parts of their text."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Seed:
    """One article: `text` is the decoded file, character for character."""

    key: str
    name: str
    text: str = field(repr=False)
    sha256: str = field(repr=False)


@dataclass(frozen=True)
class Span:
    """Part of an article's text: half-open, in code points of the decoded raw text."""

    seed: Seed
    start: int
    end: int

    @property
    def quote(self) -> str:
        """Return the very characters of the span."""
        return self.seed.text[self.start : self.end]

    @property
    def place(self) -> str:
        """Return `seed:start-end`, the form in which errors name a place."""
        return f"{self.seed.name}:{self.start}-{self.end}"

    def around(self, other: Span) -> bool:
        """Tell whether another span lies within it and is shorter."""
        longer = self.end - self.start > other.end - other.start
        return longer and self.seed.key == other.seed.key and self.start <= other.start and other.end <= self.end
