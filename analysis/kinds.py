"""Tell what kind of thing an unknown name names, from its own words and from what stands beside it."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.lexicon import (
    CARMAKERS,
    DEEDS,
    FIRM_DEALINGS,
    GIVEN_NAMES,
    HOLDINGS,
    MOTIONS,
    NAME_BEGINNINGS,
    NAME_ENDINGS,
    NAMES,
    ORGANISATION_NOUNS,
    PARTS_OF_PLACES,
    PERSON_NOUNS,
    PERSON_TITLES,
    PERSONAL_DEEDS,
    PLACE_NOUNS,
    PUBLICATION_NOUNS,
    ROLES,
    SITES,
    SPEECH_VERBS,
    STAFF,
    SURNAMES_FIRST,
    TITLE_ARTICLES,
    VEHICLE_DEEDS,
    VEHICLE_NOUNS,
    VEHICLE_PARTS,
)
from analysis.model import Name

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
_SORTS = {  # what a name is called right before it ("the supplier Webasto", "the town of Born")
    **dict.fromkeys(ORGANISATION_NOUNS, "organisation"),
    **dict.fromkeys(PUBLICATION_NOUNS, "publication"),
    **dict.fromkeys(PLACE_NOUNS, "place"),
    **dict.fromkeys(VEHICLE_NOUNS, "vehicle"),
    **dict.fromkeys(PERSON_NOUNS, "person"),
    **dict.fromkeys(PERSON_TITLES, "person"),
}
_ARTICLES = frozenset("the a an his her its their my our your this that".split())
_OWNERS = frozenset(maker.split()[-1].lower() for maker in (*CARMAKERS, "MINI", "VW", "Škoda", "Mercedes"))
_SHARED_BEGINNINGS = re.compile(r"(?:[A-Za-z]-[A-Z]\w+|[ie][A-Z]\d?)$")  # 'I-Pace', 'e-Golf', 'iX'
_INNER_CAPITAL = re.compile(r"(?!Ma?c[A-Z]|D[eiu][A-Z]|L[ea][A-Z]|Fitz)[A-Z][a-z]+[A-Z]")  # no 'McCluskey'
_HYPHENED = re.compile(rf"{CAPITAL}\w+ {CAPITAL}\w+-[a-zß-öø-ÿ]+$")  # 'Lee Jae-yong'
_COMPOUND = re.compile(r"\w{2,}(?:zeitung|blatt|anzeiger|rundschau|woche)$|\w{2,}(bank|werke?|gesellschaft|verband)$")
_SAYS = rf" (?:also |has |had |on \w+ )?(?:{'|'.join(SPEECH_VERBS)})\b"
_SAYS_BEHIND = re.compile(_SAYS)
# ', an analyst', ', the French president', ', 54,'
_ROLE_BEHIND = re.compile(
    rf",? (?:(?:an?|the|its|then|former|senior|group) ){{0,2}}(?:{CAPITAL}[\w’'.-]{{1,20}} )?(?:{'|'.join(ROLES)})\b"
    r"|, (?:\w+ )?\d\d,|,? who(?:se|m)?\b"
)
# ', a maker of seats', ', the Swiss newspaper', ', a town in Bavaria'
_SORT_BEHIND = re.compile(r", (?:an?|the|its|his|her|then|another) ((?:[\w’'-]+ ){0,3}[\w-]+)")
_ACTS = re.compile(
    rf"['’]s |{_SAYS}| (?:data|figures|officials)\b"
    r"| (?:CEO|CFO|chief|chairman|boss|shares|stock|executives?|spokes\w+|headquarters|engineers?|analysts?) "
    rf"|, (?:who|whose|which)\b| (?:and|or|&) (?={CAPITAL})"
    rf"|, (?:the|an?|based|owned|headquartered|founded|maker|owner|chief|in (?={CAPITAL})) ?"
)
_DOES = re.compile(rf" (?:also |now |already |still |never )?(?:{'|'.join(DEEDS)})\b")
_LIVES = re.compile(rf" (?:also |now |already |still |never |has |had |will )?(?:{'|'.join(PERSONAL_DEEDS)})\b")
_SITE_BEHIND = re.compile(
    r" (?:province|city|county|district|prefecture|airport|harbou?r|region|suburbs?|residents)\b"
)
_SITE_OWNED = re.compile(r" (?:plant|factory|works|site|headquarters|showroom|shipyard|foundry|assembly)\b")
_REGION_BEHIND = re.compile(rf"(?:,|,? in) ({CAPITAL}[\w.-]+(?: {CAPITAL}[\w-]+)?)(?=[,.;)]|$| (?:and|on|in|for|to)\b)")
_DATELINE = re.compile(r"(?=,| \()(?:, [A-Z][a-z]+)?(?:, \w{3,9}\.? \d{1,2})? (?:\([A-Z][\w ]{1,20}\) )?[-–—]")
_PART_BEHIND = re.compile(rf"['’]s (?:[\w-]+ )?(?:{'|'.join(VEHICLE_PARTS)})\b| (?:{'|'.join(VEHICLE_NOUNS)})\b")
_NEXT = re.compile(rf" (?:and|or|to) (?:the )?({CAPITAL}[\w-]*(?: {CAPITAL}[\w-]+)?)")


class _Scene(NamedTuple):
    """A name with what stands around it in its sentence."""

    name: Name
    words: list[str]
    left: list[str]  # the words before, the nearest last
    right: str

    def after(self, *words: str) -> bool:
        return bool(self.left) and self.left[-1].lower() in words


def read(name: Name) -> str:
    """Return the kind of a name, "other" where nothing tells it.

    >>> from analysis.model import Seed, Sentence
    >>> text = "The supplier Webasto moved from Woking to Linz, said Hans-Peter Wagner, who drives an Isetta."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> sentence = Sentence(seed, 0, len(text), "s0-01")
    >>> [read(Name(seed, *re.search(each, text).span(), sentence, each, "other"))
    ...  for each in ("Webasto", "Woking", "Linz", "Hans-Peter Wagner", "Isetta")]
    ['organisation', 'place', 'place', 'person', 'vehicle']
    """
    text, sentence = name.seed.text, name.sentence
    left = text[max(sentence.start, name.start - 80) : name.start].split()
    scene = _Scene(name, name.quote.split(), left, text[name.end : min(sentence.end, name.end + 80)])
    return next(filter(None, (tell(scene) for tell in _EVIDENCE)), "other")


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


def acts(name: Name) -> bool:
    """Tell whether what follows a name is done or owned by somebody."""
    return bool(_ACTS.match(name.seed.text, name.end))


def _by_own_words(scene: _Scene) -> str:
    quote = scene.name.quote
    if is_person(scene.words) and ENDING.get(scene.words[-1].lower()) in (None, "publication"):
        return "person"
    if told := by_words(quote):
        return told
    if compound := _COMPOUND.fullmatch(quote):
        return "organisation" if compound[1] else "publication"
    if is_numbered(quote):
        return "vehicle" if is_model(quote) else "other"
    return "vehicle" if _SHARED_BEGINNINGS.match(quote) else ""


def _by_apposition(scene: _Scene) -> str:
    if sort := _SORT_BEHIND.match(scene.right):
        said = sort[1].lower().split()
        head = next((word for word in said if word in ("in", "of", "at", "for", "with", "that", "which")), "")
        noun = said[said.index(head) - 1] if head and said[0] != head else said[-1]
        if told := _SORTS.get(noun, ""):
            return told
    several = len(scene.words) in (2, 3) and not scene.after("the")
    if (several or " who" in scene.right[:5]) and _ROLE_BEHIND.match(scene.right):
        return "person"
    return ""


def _by_sort(scene: _Scene) -> str:
    left = scene.left[:-1] if scene.after("called", "named", "of", "dubbed") else scene.left
    if not left:
        return ""
    told = _SORTS.get(left[-1].lower().rstrip("."), "")
    return "" if scene.after("of") and told != "place" else told


def _by_site(scene: _Scene) -> str:
    """Tell a place by what only places have around them."""
    if _opens_dateline(scene) or _lies_in(scene):
        return "place"
    if scene.after("in") and not HOLDINGS.isdisjoint(scene.left[-3:]):
        return "organisation"
    if scene.after("in", "near", "outside", "nearby", "around", "across"):
        return "place"
    owned = scene.left and re.search(r"['’]s?$", scene.left[-1])
    if _SITE_BEHIND.match(scene.right) or (owned and _SITE_OWNED.match(scene.right)):
        return "place"
    return _by_journey(scene)


def _lies_in(scene: _Scene) -> bool:
    """Tell a place and the region behind it ("Stockdorf in Bavaria", "in Huntsville, Alabama")."""
    region = _REGION_BEHIND.match(scene.right)
    if region and _is_place(region[1]) and len(scene.words) == 1:
        return True
    behind = len(scene.left) > 1 and scene.left[-1].endswith(",") and scene.left[-2] in ("in", "near", "from", "to")
    return behind and scene.right[:1] in ("", ".", ",", ";", ")")


def _by_journey(scene: _Scene) -> str:
    """Tell a place that somebody or something comes from, goes to, or is at ("flew to Linz", "a plant at Hambach")."""
    before = [word.lower().strip(",") for word in scene.left[-6:-1]]
    if scene.after("between") or (scene.after("and") and not {"between", "from"}.isdisjoint(before[-2:-1])):
        return "place"
    if scene.after("from"):
        return "place" if FIRM_DEALINGS.isdisjoint(before[-3:]) else "organisation"
    if scene.after("to"):
        return "place" if not MOTIONS.isdisjoint(before) else ""
    if scene.after("of") and before and scene.left[-2][:1].isupper():
        return "organisation" if is_person(scene.left[-3:-1]) else "place"  # 'Benteler of Salzburg'
    local = {"of": PARTS_OF_PLACES, "at": SITES}.get(scene.left[-1].lower() if before else "", ())
    return "place" if before and before[-1] in local else ""


def _is_place(word: str) -> bool:
    return SPELLINGS.get(word, ("", ""))[1] == "place"


def _opens_dateline(scene: _Scene) -> bool:
    name = scene.name
    opens = name.start == name.sentence.start and name.quote.isupper()
    return opens and bool(_DATELINE.match(name.seed.text, name.end))


def _by_vehicle(scene: _Scene) -> str:
    if len(scene.words) > 2 or _SAYS_BEHIND.match(scene.right):
        return ""
    left = [word.lower() for word in scene.left]
    while left and left[-1] in ("new", "all-new", "electric", "first", "latest", "next", "little", "old", "original"):
        left.pop()
    if not left:
        return ""
    if re.split("['’]", left[-1])[0] in _OWNERS and re.search("['’]s?$", left[-1]):
        return "vehicle"
    if left[-1] not in _ARTICLES:
        return ""
    driven = not VEHICLE_DEEDS.isdisjoint(left[-6:-1])
    return "vehicle" if driven or _PART_BEHIND.match(scene.right) else ""


def _by_firm(scene: _Scene) -> str:
    quote, words = scene.name.quote, scene.words
    if quote.isupper() or any(len(word) > 2 and word.isupper() for word in words) or "&" in words:
        return "organisation"
    if any(map(_INNER_CAPITAL.match, words)):
        return "organisation"
    if scene.after("at", "of", "for", "with", "by") and len(scene.left) > 1:
        before = scene.left[-2].lower()
        if before in STAFF or (before in FIRM_DEALINGS and (len(words) == 1 or not scene.after("by"))):
            return "organisation"
    return ""


def _by_title(scene: _Scene) -> str:
    """Tell a title in another language by its article ("Die Zeit wrote", "told Le Figaro")."""
    if scene.words[0] not in TITLE_ARTICLES or len(scene.words) < 2:
        return ""
    cited = scene.after("told", "by", "with", "to") and not VEHICLE_DEEDS.intersection(scene.left)
    return "publication" if cited or acts(scene.name) or _does(scene) else ""


def _does(scene: _Scene) -> bool:
    return bool(_DOES.match(scene.right) or _LIVES.match(scene.right))


def _by_neighbour(scene: _Scene) -> str:
    """Take the kind of the known name that a name is joined to ("in Dresden and Kulim")."""
    beside = scene.left[-2:-1] if scene.after("and", "or") else []
    if after := _NEXT.match(scene.right):
        beside = [*beside, after[1]]
    told = {SPELLINGS[word.strip(",")][1] for word in beside if word.strip(",") in SPELLINGS}
    kind = told.pop() if len(told) == 1 else ""
    return {"brand": "organisation"}.get(kind, kind) if len(scene.words) == 1 or kind != "organisation" else ""


def _by_deed(scene: _Scene) -> str:
    name = scene.name
    if len(scene.words) == 1:
        return "organisation" if acts(name) or _DOES.match(scene.right) else ""
    told = _SAYS_BEHIND.match(scene.right) or _LIVES.match(scene.right) or scene.after("said", "says", "wrote", "asked")
    return "person" if told and len(scene.words) < 4 and not scene.after("the") else ""


_EVIDENCE = (
    _by_own_words,
    _by_apposition,
    _by_sort,
    _by_title,
    _by_site,
    _by_firm,
    _by_vehicle,
    _by_neighbour,
    _by_deed,
)
