"""Tell the kind of a name from its own words."""

from __future__ import annotations

import re

from analysis.lexicon import GIVEN_NAMES, NAME_BEGINNINGS, NAME_ENDINGS, NAMES, SURNAMES_FIRST

SPELLINGS = {
    spelling: (name, kind)
    for kind, names in NAMES.items()
    for name, aliases in names.items()
    for spelling in (name, *aliases)
}
ENDING = {word: kind for kind, words in NAME_ENDINGS.items() for word in words}
BEGINNING = {word: kind for kind, words in NAME_BEGINNINGS.items() for word in words}
SERIES = frozenset("Model Type Series Mark".split())
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_LETTERED = re.compile(r"(?:[A-Za-z]-[A-Z]\w+|[ie][A-Z]\d?)$")  # 'I-Pace', 'e-Golf', 'iX'
_HYPHENED = re.compile(rf"{CAPITAL}\w{{1,4}} {CAPITAL}\w{{1,5}}-[a-z]{{2,6}}$")  # 'Lee Jae-yong'
_COMPOUND = re.compile(r"\w{2,}(?:zeitung|blatt|anzeiger|rundschau|woche)$|\w{2,}(bank|werke?|gesellschaft|verband)$")


def by_itself(quote: str) -> str:
    """Return the kind that an unknown name tells of itself, if any.

    >>> by_itself("Hans-Peter Wagner"), by_itself("I-Pace"), by_itself("Sparkassenverband"), by_itself("Passau")
    ('person', 'vehicle', 'organisation', '')
    """
    words = quote.split()
    if is_person(words) and ENDING.get(words[-1].lower()) in (None, "publication"):
        return "person"
    if told := by_words(quote):
        return told
    if compound := _COMPOUND.fullmatch(quote):
        return "organisation" if compound[1] else "publication"
    if is_numbered(quote):
        return "vehicle" if is_model(quote) or words[0] in SERIES else "other"
    return "vehicle" if _LETTERED.match(quote) else ""


def by_words(quote: str) -> str:
    """Return the kind that a name's own words tell, if any.

    >>> by_words("Tata Motors"), by_words("National Bureau of Statistics"), by_words("Oxford Mail"), by_words("Tata")
    ('organisation', 'organisation', 'publication', '')
    """
    words = quote.lower().rstrip(".").split()
    told = (len(words) > 1 and ENDING.get(words[-1])) or BEGINNING.get(words[0], "")
    if not told and "of" in words[2:]:
        told = BEGINNING.get(words[words.index("of", 2) - 1], "")
    return told


def is_model(word: str) -> bool:
    """Tell a word that makes a model's name ("X5", "SE")."""
    return word in SERIES or (len(word) < 6 and (is_numbered(word) or word.isupper()))


def is_numbered(word: str) -> bool:
    """Tell a word with a digit in it."""
    return any(map(str.isdigit, word))


def is_person(words: list[str]) -> bool:
    """Tell a person by the given name, or by the family name where it comes first.

    >>> is_person(["Hans-Peter", "Wagner"]), is_person(["Wan", "Gang"]), is_person(["Lee", "Jae-yong"])
    (True, True, True)
    >>> is_person(["Evercore", "ISI"]), is_person(["Anna"])
    (False, False)
    """
    if not 1 < len(words) < 5 or is_numbered("".join(words)):
        return False
    if not GIVEN_NAMES.isdisjoint(words[0].split("-")) or _HYPHENED.match(" ".join(words)):
        return True
    return words[0] in SURNAMES_FIRST and len(words) == 2
