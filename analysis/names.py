"""Find who and what a sentence names, each under one canonical name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter

from analysis import kinds, namecontext
from analysis.kinds import BEGINNING, CAPITAL, ENDING, SERIES, SPELLINGS
from analysis.lexicon import (
    AMBIGUOUS_NAMES,
    CARMAKERS,
    COMMON_ACRONYMS,
    COMMON_CAPITALS,
    COMMON_NOUNS,
    DEEDS,
    NAMES,
    PERSON_TITLES,
    ROLES,
    SINGULAR_DEEDS,
    TITLE_MODIFIERS,
)
from analysis.model import Name, Seed, Sentence

# As datelines have them: "MUNICH, Sept 12 (Reuters) - …".
_SPELLINGS = SPELLINGS | {place.upper(): (place, "place") for place in NAMES["place"] if len(place) > 3}
_START_OF = attrgetter("start")

_BY_FIRST_WORD: dict[str, list[str]] = {}
for _spelling in sorted(_SPELLINGS, key=len, reverse=True):  # so that 'Great Wall Motor' is not cut at 'Great Wall'
    _BY_FIRST_WORD.setdefault(re.match(r"\w+", _spelling).group(), []).append(_spelling)
_FIRST_WORD = re.compile(rf"(?<!\w)(?<![a-z]-)[{''.join(sorted({each[0] for each in _SPELLINGS}))}]\w*")
_END = re.compile(r"(?:s\b)?(?![\w&]|-e\b)")  # 'MINIs' and 'the Germans' are plurals; 'Corsa-e' is another model
_WORD = re.compile(r"(?<![\w&])\w(?:[\w&]|[.'’-](?=\w)){0,60}")
_CAPITALISED = re.compile(rf"{CAPITAL}|[a-z]{{1,2}}-?(?:[A-Z]|\d{{1,3}}$)")  # 'iX3', 'i4' and 'e-208' too
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICLES = re.compile(r"\.? (?:(?:de|la|von|van|der|den|di|da|al|&) ){0,2}")
_LEGAL_FORMS = frozenset(
    "inc corp corporation co company ltd llc plc ag gmbh se sa group holding holdings motor motors automobile".split()
)
_OFFICES = frozenset("CEO CFO COO CTO".split())
_LISTING = frozenset("ministry department society association office federation chamber".split())
_OF = re.compile(r" (?:of|for|on) (?:the )?")
_START = re.compile(r"(?:^|[.!?:…] |[\"“„«‘(]|\d )$")
_TITLE_BEFORE = re.compile(rf"\b(?i:{'|'.join(PERSON_TITLES)})\.? $")
_DOES = re.compile(rf" (?:also |now |already |still |never )?(?:{'|'.join(DEEDS)})\b")
_DOES_ALONE = re.compile(rf" (?:also |now |already |still |never )?(?:{'|'.join(SINGULAR_DEEDS)})\b")
_PLURAL = re.compile(r"(?<![su'’])s$")
_COMMON_NOUN = re.compile(r"(?:tion|ment|ness|ity|ing|ings|ists|[eo]rs|ents|ians|ies|ly|ed)$")
_ROLE_AFTER = re.compile(r", (?:an? |the |its )?([\w-]{1,20})\b")
_TWO_WORDS = re.compile(r"\b(?=([A-Z][\w-]{1,40} (?:[A-Z]\. )?[A-Z][\w-]{1,40}))")
_GENERIC_BEHIND = re.compile(r" (?:magazine|newspaper)\b")


@lru_cache(maxsize=512)  # asked for the names, for who speaks, and for who signed
def find(sentence: Sentence) -> list[Name]:
    """Return the names of a sentence in order of appearance.

    Known names are read under their canonical form; of the others capitals tell, and their neighbours what they are.

    >>> text = "Krueger told Reuters that Ms. Anna Schmidt drove a Mini, not a mini. EVs sell."
    >>> seed = Seed("0", "0.txt", text, "")
    >>> [(each.name, each.kind) for each in find(Sentence(seed, 0, 69, "s0-01"))]
    [('Harald Krüger', 'person'), ('Reuters', 'publication'), ('Anna Schmidt', 'person'), ('MINI', 'brand')]
    >>> find(Sentence(seed, 69, len(text), "s0-02"))
    []
    """
    known = _known(sentence)
    if _is_headline(sentence.quote, known):
        return known
    return [name for start, end in _pieces(sentence, known) for name in _read(sentence, start, end, known)]


def _known(sentence: Sentence) -> list[Name]:
    names = [_name(sentence, span, *_SPELLINGS[spelling]) for span, spelling in _spelled(sentence)]
    return [each for each in names if not _is_word(each.quote) or _is_evident(each)]


def _spelled(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the spans of known names, each with its spelling in the lexicon."""
    text, at = sentence.seed.text, sentence.start
    while word := _FIRST_WORD.search(text, at, sentence.end):
        at = word.end()
        for spelling in _BY_FIRST_WORD.get(word.group()) or _BY_FIRST_WORD.get(word.group().removesuffix("s"), ()):
            end = text.startswith(spelling, word.start()) and _END.match(text, word.start() + len(spelling))
            if end and end.end() <= sentence.end:
                at = end.end()
                yield (word.start(), at), spelling
                break


def _is_word(quote: str) -> bool:
    """Tell a name that is a word as well, in the plural too ("Apples were cheaper")."""
    return not AMBIGUOUS_NAMES.isdisjoint((quote, quote.removesuffix("s")))


def _name(sentence: Sentence, span: tuple[int, int], name: str, kind: str) -> Name:
    return Name(sentence.seed, *span, sentence, name, kind)


def _before(sentence: Sentence, at: int) -> str:
    return sentence.seed.text[max(sentence.start, at - 25) : at]


def _is_headline(quote: str, known: list[Name]) -> bool:
    """Tell a line in title case, where a capital says nothing ("Carmaker Opens Plant In Hungary")."""
    if quote.rstrip().endswith((".", "!", "?")):
        return False
    named = {word for each in known for word in each.quote.split()}
    words = [word for word in re.findall(r"[^\W\d_]{4,}", quote) if word not in named]
    return len(words) > 3 and sum(map(str.istitle, words)) > len(words) * 0.8


def _pieces(sentence: Sentence, known: list[Name]) -> list[tuple[int, int]]:
    """Return runs of words that may be names, known names kept whole."""
    text = sentence.seed.text
    pieces: list[tuple[int, int]] = []
    for start, end in _words(sentence, known):
        gap = text[pieces[-1][1] : start] if pieces else "."
        # The last words decide; a run of a thousand capitals must not be read anew for each of them.
        left = text[max(pieces[-1][0], pieces[-1][1] - 80) : pieces[-1][1]] if pieces else ""
        if pieces and _joins(left, gap, text[start:end]):
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
    return pieces


def _words(sentence: Sentence, known: list[Name]) -> Iterator[tuple[int, int]]:
    """Yield the spans of known names and of the capitalised words between them."""
    waiting = list(known)
    at, text = sentence.start, sentence.seed.text
    for word in _WORD.finditer(text, sentence.start, sentence.end):
        while waiting and waiting[0].start < word.end():
            yield waiting[0].start, waiting[0].end
            at = waiting.pop(0).end
        # 'Sotheby's sold' is called so, 'Audi's sales' is not.
        bare = word.group() if _DOES.match(text, word.end()) else _POSSESSIVE.sub("", word.group())
        if word.start() >= at and _may_name(bare, text[word.end() : word.end() + 20]):
            yield word.start(), word.start() + len(bare)


def _may_name(word: str, behind: str) -> bool:
    if word.isdigit():
        return len(word) < 3 and not re.match(r"[.,]\d| ?%|th|st", behind)
    if word in COMMON_ACRONYMS or not _CAPITALISED.match(word):
        return False
    lower = word.lower()
    if lower in PERSON_TITLES or (lower in TITLE_MODIFIERS and _next_word(behind) in PERSON_TITLES):
        return False
    return word.isupper() or COMMON_CAPITALS.isdisjoint((lower, re.split("['’]", lower)[0]))


def _next_word(behind: str) -> str:
    return (behind.split() or [""])[0].strip(".,").lower()


def _joins(left: str, gap: str, right: str) -> bool:
    """Tell whether two capitalised words are one name ("Bank of China", "Ursula von der Leyen")."""
    if right.isdigit():
        return gap == " " and left.split()[-1] in SERIES
    if gap == " and ":
        return left.split()[0].lower() in _LISTING and re.search(" (?:of|for) ", left) and right not in _SPELLINGS
    if _OF.fullmatch(gap):
        last = left.split()[-1].lower()
        headed = last in BEGINNING or ENDING.get(last) == "organisation"
        return headed and (not gap.startswith(" on") or right not in _SPELLINGS)
    return bool(_PARTICLES.fullmatch(gap)) and (not gap.startswith(".") or len(left.split()[-1]) < 3)


def _read(sentence: Sentence, start: int, end: int, known: list[Name]) -> Iterator[Name]:
    """Yield the names in a run of capitalised words: one, or known ones and what stands between them."""
    inside = known[bisect_left(known, start, key=_START_OF) : bisect_left(known, end, key=_START_OF)]
    whole = _whole(sentence, (start, end), inside) if inside else None
    if whole:
        yield whole
        return
    at = start
    for each in inside:
        yield from _unknown(sentence, at, each.start)
        yield each
        at = each.end
    yield from _unknown(sentence, at, end)


def _whole(sentence: Sentence, span: tuple[int, int], inside: list[Name]) -> Name | None:
    """Return the run as one name that goes beyond the known name in it ("China Daily", "BMW iX3", "Bank of China")."""
    head = inside[0]
    quote = sentence.seed.text[slice(*span)]
    rest = sentence.seed.text[head.end : span[1]].split()
    if head.start == span[0] and not rest:
        return head
    titled = head.start > span[0] and _TITLE_BEFORE.search(_before(sentence, span[0]))
    if (titled or kinds.is_person(quote.split())) and not kinds.by_words(quote):
        return _name(sentence, span, quote, "person")  # 'Ratan Tata'
    if head.start == span[0] and head.kind in ("brand", "organisation", "vehicle"):
        if head.kind == "organisation" and ENDING.get(rest[-1].lower()) == "organisation":
            legal = _LEGAL_FORMS.issuperset(word.lower() for word in rest)  # 'Porsche AG', but 'Siemens Energy AG'
            return _name(sentence, span, head.name if legal else quote, head.kind)
        if head.kind == "organisation" and [each.kind for each in inside[1:]] == ["place"] and inside[1].end == span[1]:
            return _name(sentence, span, quote, head.kind)  # 'Renault Korea'
        maker = head.kind == "brand" or (
            head.name in CARMAKERS and all(each.kind == "vehicle" for each in inside[1:])  # 'Nissan Leaf'
        )
        if len(rest) < 3 and (maker or all(kinds.is_model(word) for word in rest)):
            return _name(sentence, span, f"{head.name} {' '.join(rest)}", "vehicle")
    if head.quote != head.name and rest and rest[0].lower() in BEGINNING and "of" in rest[1:2]:
        return None  # 'the Chinese Ministry of Commerce' names two
    if head.end == span[1] and head.kind != "place" and span[0] == sentence.start:
        return None  # 'Called Spotlight Automotive, the venture …'
    kind = kinds.by_words(quote)
    if not kind and _begins_name(sentence, span, inside):
        kind = namecontext.read(_name(sentence, span, quote, "other"))
        kind = "organisation" if kind == "other" else kind
    return _name(sentence, span, quote, kind) if kind else None


def _begins_name(sentence: Sentence, span: tuple[int, int], inside: list[Name]) -> bool:
    """Tell what a longer name begins with ("Oxford Economics", "Hitachi Astemo", but "in Berlin Scholz spoke")."""
    before = _before(sentence, span[0])
    head = inside[0]
    alone = len(inside) == 1 and head.kind in ("place", "organisation") and head.start == span[0] and head.end < span[1]
    return alone and head.quote == head.name and not re.search(r"\b(?i:in|from|near|outside|to) $", before)


def _unknown(sentence: Sentence, start: int, end: int) -> Iterator[Name]:
    """Yield the name that capitals alone suggest, if more than the sentence's beginning speaks for it."""
    quote = sentence.seed.text[start:end]
    start, end = start + len(quote) - len(quote.lstrip(" &")), end - len(quote) + len(quote.rstrip(" &"))
    if generic := _GENERIC_BEHIND.match(sentence.seed.text, end, sentence.end):
        end = generic.end()
    name = _name(sentence, (start, end), sentence.seed.text[start:end], "other")
    if len(name.quote) < 2 or name.quote.isdigit() or not _is_evident(name):
        return
    full = _full_name(sentence.seed, name.quote)
    yield _name(sentence, (start, end), full or name.quote, "person" if full else namecontext.read(name))


def _is_evident(name: Name) -> bool:
    """Tell whether a capitalised word is a name even where a sentence begins with it."""
    text, quote = name.seed.text, name.quote
    before = _before(name.sentence, name.start)
    if not _START.search(before) or _TITLE_BEFORE.search(before):
        return True
    if " " in quote or sum(map(str.isupper, quote)) > 1 or kinds.is_numbered(quote):
        return True
    if re.search(rf"[a-z,] {re.escape(quote)}\b", text):
        return not _is_word(quote)
    if quote.lower() in COMMON_NOUNS or _COMMON_NOUN.search(quote):
        return False
    does = _DOES_ALONE if _PLURAL.search(quote) else _DOES
    acts = namecontext.acts(name) or does.match(text, name.end)
    return bool(acts) and not re.search(rf"\b{re.escape(quote.lower())}\b", text)


@lru_cache(maxsize=64)
def _persons(seed: Seed) -> dict[str, str]:
    """Return surname → full name of the persons introduced in an article."""
    full = [each[1] for each in _TWO_WORDS.finditer(seed.text) if _is_introduced(seed.text, each.start(), each[1])]
    return {name.split()[-1]: name for name in reversed(full) if name.split()[-1].lower() not in ENDING}


def _is_introduced(text: str, at: int, name: str) -> bool:
    """Tell a full name by its given name, a title before it or a role behind ("Ms. Aiko Tanaka, an analyst")."""
    if name.split()[0].lower() in PERSON_TITLES:
        return False
    before = text[max(0, at - 20) : at].rstrip(". ").split(" ")[-1]
    role = _ROLE_AFTER.match(text, at + len(name))
    titled = before.istitle() and before.lower() in PERSON_TITLES
    return kinds.is_person(name.split()) or titled or before in _OFFICES or bool(role and role[1] in ROLES)


def _full_name(seed: Seed, quote: str) -> str:
    return _persons(seed).get(quote, "")
