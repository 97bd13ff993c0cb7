"""Tell what an unknown name names from what stands around it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from analysis.kinds import CAPITAL, SPELLINGS, by_itself, is_model, is_person
from analysis.lexicon import (
    CARMAKERS,
    DEEDS,
    DONE_BY_PERSONS,
    DONE_TO_FIRMS,
    DONE_TO_PERSONS,
    FIRM_DEALINGS,
    FIRM_NOUNS,
    GIVEN_TO_FIRMS,
    HOLDINGS,
    MOTIONS,
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
    TITLE_ARTICLES,
    VEHICLE_DEEDS,
    VEHICLE_NOUNS,
    VEHICLE_PARTS,
)
from analysis.model import Name, Seed, Sentence

_SORTS = {  # what a name is called right before it ("the supplier Webasto", "the town of Born")
    **dict.fromkeys((*ORGANISATION_NOUNS, *FIRM_NOUNS), "organisation"),
    **dict.fromkeys(PUBLICATION_NOUNS, "publication"),
    **dict.fromkeys(PLACE_NOUNS, "place"),
    **dict.fromkeys(VEHICLE_NOUNS, "vehicle"),
    **dict.fromkeys(PERSON_NOUNS, "person"),
    **dict.fromkeys(PERSON_TITLES, "person"),
}
_ARTICLES = frozenset("the a an his her its their my our your this that".split())
_LINKS = frozenset("in of at for with that which from".split())  # the noun stands before: 'a maker of seats'
_ADJECTIVES = frozenset(
    "new all-new electric first latest next last little old original final only own favourite".split()
)
_OWNERS = frozenset(maker.split()[-1].lower() for maker in (*CARMAKERS, "MINI", "VW", "Škoda", "Mercedes"))
_INNER_CAPITAL = re.compile(r"(?!Ma?c[A-Z]|D[eiu][A-Z]|L[ea][A-Z]|Fitz)[A-Z][a-z]+[A-Z]")  # no 'McCluskey'
_VERB_BEHIND = re.compile(r" (?:(?:also|now|already|still|never|has|had|will|on \w+) )?([a-z]+)\b")
_PERSONAL = frozenset((*SPEECH_VERBS, *PERSONAL_DEEDS))
# ', an analyst', ', the French president', ', 54,'
_ROLE_BEHIND = re.compile(
    rf",? (?:(?:an?|the|its|then|former|senior|group) ){{0,2}}(?:{CAPITAL}[\w’'.-]{{1,20}} )?(?:{'|'.join(ROLES)})\b"
    r"|, (?:\w+ )?\d\d,|,? who(?:se|m)?\b"
)
# ', a maker of seats', ', the Swiss newspaper', ', a town in Bavaria'
_SORT_BEHIND = re.compile(r", (?:an?|the|its|his|her|then|another) ((?:[\w’'-]+ ){0,3}[\w-]+)")
_ACTS = re.compile(
    r"['’]s | (?:data|figures|officials)\b"
    r"| (?:CEO|CFO|chief|chairman|boss|shares|stock|executives?|spokes\w+|headquarters|engineers?|analysts?) "
    rf"|, (?:who|whose|which)\b| (?:and|or|&) (?={CAPITAL})"
    rf"|, {CAPITAL}[\w-]{{1,30}}['’]s "
    rf"|, (?:the|an?|based|owned|headquartered|founded|maker|owner|chief|in (?={CAPITAL})) ?"
)
_DOES = re.compile(rf" (?:also |now |already |still |never )?(?:{'|'.join(DEEDS)})\b")
_SITE_BEHIND = re.compile(
    r" (?:province|city|county|district|prefecture|airport|harbou?r|region|suburbs?|residents)\b"
    r"|(?: was (?:chosen|picked|selected))? as (?:the|its|their) (?:\w+ )?(?:site|location|seat)\b"
)
_SITE_OWNED = re.compile(r" (?:plant|factory|works|site|headquarters|showroom|shipyard|foundry|assembly)\b")
_REGION_BEHIND = re.compile(
    rf"(?:,|,? in) ({CAPITAL}[\w.-]{{1,30}}(?: {CAPITAL}[\w-]{{1,30}})?)(?=[,.;)]|$| (?:and|on|in|for|to)\b)"
)
_DATELINE = re.compile(r"(?=,| \()(?:, [A-Z][a-z]+)?(?:, \w{3,9}\.? \d{1,2})? (?:\([A-Z][\w ]{1,20}\) )?[-–—]")
_PART_BEHIND = re.compile(rf"['’]s (?:[\w-]+ )?(?:{'|'.join(VEHICLE_PARTS)})\b| (?:{'|'.join(VEHICLE_NOUNS)})\b")
_ENDS = re.compile(
    r"[.,;:)]|$| (?:in|on|at|from|to|for|with|and|or|than|that|which|was|but|as|through|over|into|by|past|off)\b"
)
_MOTORING = re.compile(r"\b(?:cars?|models?|motoring|drivers?|chauffeurs?|dealers?|carmaker|automaker|taxis?)\b")
_OWN_BEHIND = re.compile(r" [a-z]+(?: [a-z]+)? (its|his|her)\b")  # 'Kepler Cheuvreux cut its rating'
_CITED = re.compile(r" (?:reported|reports|wrote|writes)(?:[.,]|$| (?:on \w+day|last|earlier|first|citing)\b)")
_STOP = re.compile(r"[.!?] |\n")
_CAPITALISED = re.compile(rf"(?<!\w){CAPITAL}\w*")
_PLACES_ASKED = 6
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
    """Return the kind of a name, told where it stands or where the article names it again; "other" if nothing tells it.

    >>> text = "The supplier Webasto moved from Woking to Linz, said Hans-Peter Wagner, who drives an Isetta."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> sentence = Sentence(seed, 0, len(text), "s0-01")
    >>> [read(Name(seed, *re.search(each, text).span(), sentence, each, "other"))
    ...  for each in ("Webasto", "Woking", "Linz", "Hans-Peter Wagner", "Isetta")]
    ['organisation', 'place', 'place', 'person', 'vehicle']
    """
    return _told(name) or _told_again(name.seed, name.quote) or "other"


def _told(name: Name) -> str:
    text, sentence = name.seed.text, name.sentence
    left = text[max(sentence.start, name.start - 80) : name.start].split()
    scene = _Scene(name, name.quote.split(), left, text[name.end : min(sentence.end, name.end + 80)])
    return next((kind for tell in _EVIDENCE if (kind := tell(scene))), "")


@lru_cache(maxsize=1024)
def _told_again(seed: Seed, quote: str) -> str:
    """Return what the article calls a name wherever it has it ("the supplier Webasto … Webasto agreed")."""
    text = seed.text
    spans = ((start, start + len(quote)) for start in _capitals(seed).get(re.match(r"\w*", quote).group(), ()))
    again = [span for span in spans if text[slice(*span)] == quote and not text[span[1] : span[1] + 1].isalnum()]
    names = (Name(seed, *span, _around(seed, *span), quote, "other") for span in again)
    return next((kind for each in names if (kind := _told(each))), "")


def _around(seed: Seed, start: int, end: int) -> Sentence:
    """Return as much of the sentence around a span as decides."""
    first, last = max(0, start - 80), min(end + 80, len(seed.text))
    opened = [stop.end() for stop in _STOP.finditer(seed.text, first, start)]
    closed = _STOP.search(seed.text, end, last)
    return Sentence(seed, opened[-1] if opened else first, closed.start() + 1 if closed else last, "")


@lru_cache(maxsize=64)
def _capitals(seed: Seed) -> dict[str, list[int]]:
    """Return where an article has each capitalised word, its first few places."""
    places = defaultdict(list)
    for word in _CAPITALISED.finditer(seed.text):
        if len(places[word.group()]) < _PLACES_ASKED:
            places[word.group()].append(word.start())
    return places


def acts(name: Name) -> bool:
    """Tell whether what follows a name is done or owned by somebody."""
    text, end = name.seed.text, name.end
    region = text[end : end + 1] == "," and _REGION_BEHIND.match(text, end, name.sentence.end)
    says = _verb(text, end) in SPEECH_VERBS
    return says or bool(_ACTS.match(text, end)) or bool(region and _is_place(region[1]))


def _by_apposition(scene: _Scene) -> str:
    several = len(scene.words) in (2, 3) and not scene.after("the")
    if (several or " who" in scene.right[:5]) and _ROLE_BEHIND.match(scene.right):
        return "person"
    sort = _SORT_BEHIND.match(scene.right)
    said = sort[1].lower().split() if sort else []
    head = next((at for at, word in enumerate(said) if word in _LINKS), len(said))
    return _SORTS.get(said[head - 1], "") if head else ""


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
    if scene.after("in", "near", "outside", "nearby", "across", "through", "into", "toward", "towards"):
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
    if scene.after("and") and before[-2:-1] in (["between"], ["from"]):
        return _kind_of(scene.left[-2].strip(",")) or "place"  # 'from Iveco and MAN'
    if scene.after("between"):
        return "place"
    if scene.after("from"):
        return "place" if FIRM_DEALINGS.isdisjoint(before[-3:]) else "organisation"
    if scene.after("to") and before[-2:-1] == ["from"]:
        return _kind_of(scene.left[-2])  # 'from Emden to Grimsby', but 'from BMW to Audi'
    if scene.after("to"):
        return "place" if not MOTIONS.isdisjoint(before) else ""
    if scene.after("of") and before and scene.left[-2][:1].isupper():
        return "organisation" if is_person(scene.left[-3:-1]) else "place"  # 'Benteler of Salzburg'
    local = {"of": PARTS_OF_PLACES, "at": SITES}.get(scene.left[-1].lower() if before else "", ())
    return "place" if before and before[-1] in local else ""


def _kind_of(word: str) -> str:
    return SPELLINGS.get(word, ("", ""))[1]


def _is_place(word: str) -> bool:
    return _kind_of(word) == "place"


def _opens_dateline(scene: _Scene) -> bool:
    name = scene.name
    opens = name.start == name.sentence.start and name.quote.isupper()
    return opens and bool(_DATELINE.match(name.seed.text, name.end))


def _by_vehicle(scene: _Scene) -> str:
    if len(scene.words) > 2 or _verb(scene.right) in SPEECH_VERBS:
        return ""
    left = _without_adjectives(scene)
    if not left:
        return ""
    if re.split("['’]", left[-1])[0] in _OWNERS and re.search("['’]s?$", left[-1]):
        return "vehicle"
    if left[-1] not in _ARTICLES:
        return ""
    driven = not VEHICLE_DEEDS.isdisjoint(left[-6:-1])
    return "vehicle" if driven or _PART_BEHIND.match(scene.right) else ""


def _without_adjectives(scene: _Scene) -> list[str]:
    left = [word.lower() for word in scene.left]
    while left and left[-1] in _ADJECTIVES:
        left.pop()
    return left


def _by_firm(scene: _Scene) -> str:
    quote, words = scene.name.quote, scene.words
    if quote.isupper() or any(len(word) > 2 and word.isupper() for word in words) or "&" in words:
        return "organisation"
    if (words[0].isupper() and len(words[0]) > 1) or any(map(_INNER_CAPITAL.match, words)):
        return "organisation"
    if scene.after(*DONE_TO_FIRMS) and (len(words) == 1 or scene.left[-1] != "joined"):
        return "organisation"
    return "organisation" if _deals(scene) else ""


def _deals(scene: _Scene) -> bool:
    """Tell a firm by who works for it and by what it buys or makes ("analyst at Nomura", "run by Vattenfall")."""
    alone = len(scene.words) == 1
    before = scene.left[-2].lower() if len(scene.left) > 1 else ""
    if scene.after("to"):
        return before == "according" or (alone and not GIVEN_TO_FIRMS.isdisjoint(scene.left[-6:]))
    if scene.after("at", "of", "for", "with", "by"):
        return before in STAFF or (before in FIRM_DEALINGS and (alone or not scene.after("by")))
    return False


def _by_title(scene: _Scene) -> str:
    """Tell a title by its foreign article, or by what it reports ("told Le Figaro", "…, Aftenposten wrote.")."""
    if scene.left and scene.left[-1].endswith(",") and _CITED.match(scene.right):
        return "person" if len(scene.words) > 1 else "publication"
    if scene.words[0] not in TITLE_ARTICLES or len(scene.words) < 2:
        return ""
    cited = scene.after("told", "by", "with", "to") and not VEHICLE_DEEDS.intersection(scene.left)
    return "publication" if cited or acts(scene.name) or _does(scene) else ""


def _does(scene: _Scene) -> bool:
    return bool(_DOES.match(scene.right)) or _verb(scene.right) in _PERSONAL


def _verb(text: str, at: int = 0) -> str:
    verb = _VERB_BEHIND.match(text, at)
    return verb[1] if verb else ""


def _by_neighbour(scene: _Scene) -> str:
    """Take the kind of the known name that a name is joined to ("in Dresden and Kulim")."""
    beside = scene.left[-2:-1] if scene.after("and", "or") else []
    if after := _NEXT.match(scene.right):
        beside = [*beside, after[1]]
    told = {_kind_of(word.strip(",")) for word in beside} - {""}
    kind = "organisation" if told == {"brand"} else told.pop() if len(told) == 1 else ""
    return kind if len(scene.words) == 1 or kind != "organisation" else ""


def _by_deed(scene: _Scene) -> str:
    name = scene.name
    if len(scene.words) == 1:
        return "organisation" if acts(name) or _DOES.match(scene.right) else ""
    if (its := _OWN_BEHIND.match(scene.right)) and its[1] == "its":
        return "organisation"
    done = scene.after("by") and not DONE_BY_PERSONS.isdisjoint(scene.left[-2:-1])
    told = its or done or _verb(scene.right) in _PERSONAL or scene.after("said", "says", *DONE_TO_PERSONS)
    return "person" if told and len(scene.words) < 4 and not scene.after("the") else ""


def _by_guess(scene: _Scene) -> str:
    """Guess a car behind an article ("took an Impreza"), and a firm behind a preposition or a country's possessive."""
    if len(scene.words) == 1 and scene.left and (scene.after("by", "for", "with", "against") or _is_national(scene)):
        return "organisation"
    model = len(scene.words) == 1 or is_model(scene.words[-1])
    if not model or _ARTICLES.isdisjoint(_without_adjectives(scene)[-1:]) or not _ENDS.match(scene.right):
        return ""
    motoring = not scene.after("the") or _MOTORING.search(" ".join((*scene.left, scene.right)))
    return "vehicle" if motoring or len(scene.words) > 1 else ""


def _is_national(scene: _Scene) -> bool:
    owner = re.split("['’]", scene.left[-1])
    return len(owner) == 2 and _is_place(owner[0])  # 'Sweden's Einride'


_EVIDENCE = (
    lambda scene: by_itself(scene.name.quote),
    _by_apposition,
    _by_sort,
    _by_title,
    _by_site,
    _by_firm,
    _by_vehicle,
    _by_neighbour,
    _by_deed,
    _by_guess,
)
