"""Let the search find numbers as a reader types them, and names typed without their accents, in every language.

Sphinx's own words stop at a comma or a point, and its search script drops what consists of digits only.
"""

from __future__ import annotations

import re
import unicodedata

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.search import SearchEnglish, SearchLanguage, languages
from sphinx.util import import_object

# How umlauts are typed where they are not at hand; other accents are left off.
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
# Digits with whatever a language sets between them: 636,000 or 636.000, 636’000 or 636 000, 2.5 or 2,5.
NUMBER = r"(?<![\w])\d+(?:[.,’\u00a0\u202f]\d+)*(?!\w)"
THOUSANDS = re.compile(r" \d{1,3}(?:[.,’\u00a0\u202f]\d{3})+")


def connect(app: Sphinx) -> None:
    """Take the place of Sphinx's own search for the book's language, and keep its index clean."""
    app.connect("config-inited", extend)
    app.connect("html-collect-pages", forget)


def extend(app: Sphinx, config: Config) -> None:
    """Have the language's own words, stems and stop words, with numbers and plain spellings."""
    language = config.html_search_language or config.language
    known = languages.get(language) or languages.get(language.partition("_")[0], SearchEnglish)
    search = import_object(known) if isinstance(known, str) else known
    app.add_search_language(type("Search", (Findable, search), {"lang": language}))


def forget(app: Sphinx) -> list[tuple[str, dict, str]]:
    """Drop words that stand on no page any more: Sphinx would keep them in the index, listed for no page."""
    indexer = getattr(app.builder, "indexer", None)
    for index in (indexer._mapping, indexer._title_mapping) if indexer else ():
        for word in [word for word, pages in index.items() if not pages]:
            del index[word]
    return []


class Findable(SearchLanguage):
    """Take a number as one word, and spell it with a space in front, so that the search script does not drop it.

    The script still finds it on the page to highlight it: there it splits at spaces.

    >>> search = type("Search", (Findable, SearchEnglish), {})({})
    >>> search.split("In 2017: 636,000 units, up 2.5 percent (s002-07, 600m).")
    [' 2017', ' 636,000', ' 636000', ' 2.5', ' 07', 'In', 'units', 'up', 'percent', 's002', '600m']
    >>> search.split("Jörg")
    ['Jörg', 'Jorg', 'Joerg']
    """

    js_splitter_code = r"""
var splitQuery = (query) => {
  const numbers = [];
  const number = /(?<![\p{Letter}\p{Number}_])\d+(?:[.,’\u00a0\u202f]\d+)*(?![\p{Letter}\p{Number}_])/gu;
  const words = query.replace(number, (digits) => { numbers.push(" " + digits); return " "; });
  return [...numbers, ...words.split(/[^\p{Letter}\p{Number}_\p{Emoji_Presentation}]+/gu).filter((word) => word)];
};
"""

    def split(self, input: str) -> list[str]:
        """Return the words of a text: a number in thousands also in bare digits, a name also without accents."""
        numbers = (form for digits in re.findall(NUMBER, input) for form in _digits(f" {digits}"))
        words = (form for word in super().split(re.sub(NUMBER, " ", input)) for form in _plain(word))
        return [*numbers, *words]


def _digits(number: str) -> list[str]:
    return [number, re.sub(r"[^ \d]", "", number)] if THOUSANDS.fullmatch(number) else [number]


def _plain(word: str) -> list[str]:
    """Return a word as it is spelled, without its accents, and as its umlauts are typed."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    return list(dict.fromkeys([word, bare, word.translate(UMLAUTS)]))
