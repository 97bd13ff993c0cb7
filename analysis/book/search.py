"""Let the search find numbers and years as a reader types them.

Sphinx's own words stop at a comma or a point, and its search script drops what consists of digits only.
"""

from __future__ import annotations

import re

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish


def connect(app: Sphinx) -> None:
    """Take the place of Sphinx's own search for English."""
    app.add_search_language(SearchWithNumbers)


class SearchWithNumbers(SearchEnglish):
    """Take a number as one word, and spell it with a space in front, so that the search script does not drop it.

    The script still finds it on the page to highlight it: there it splits at spaces.

    >>> SearchWithNumbers({}).split("In 2017: 636,000 units, up 2.5 percent (s002-07, 600m).")
    ['In', ' 2017', ' 636,000', ' 636000', 'units', 'up', ' 2.5', 'percent', 's002', ' 07', '600m']
    """

    _token = re.compile(r"\d+(?:[.,]\d+)+(?!\w)|\w+")
    js_splitter_code = r"""
var splitQuery = (query) =>
  (query.match(/\d+(?:[.,]\d+)+(?![\p{Letter}\p{Number}_])|[\p{Letter}\p{Number}_\p{Emoji_Presentation}]+/gu) || [])
    .map((word) => (/^\d+(?:[.,]\d+)*$/.test(word) ? " " + word : word));
"""

    def split(self, input: str) -> list[str]:
        """Return the words of a text; a number in thousands also without its commas."""
        return [form for word in self._token.findall(input) for form in _forms(word)]


def _forms(word: str) -> list[str]:
    if not re.fullmatch(r"\d+(?:[.,]\d+)*", word):
        return [word]
    return [f" {word}", *([f" {word.replace(',', '')}"] if "," in word else [])]
