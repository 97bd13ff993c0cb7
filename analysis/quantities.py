"""Find the quantities of a sentence: counts, shares, changes, ranks, ratios, money, durations and measures."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from analysis import forms, numerals, surroundings
from analysis.forms import Number
from analysis.lexicon import FUNCTION_WORDS, UNITS
from analysis.model import Quantity, Sentence
from analysis.surroundings import Lead, Tail

_DOTTED = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}$")
_BARE = re.compile(r"[^\W_]{1,6}(?:\.\d)?")
# Between two numbers they hand on the unit or the sign ("from 10 to 12 percent", "up 23 percent in May and 15").
_HANDS_BACK = re.compile(r" (?:to|and|or) (?:[a-z]+ ){0,2}$")
_HANDS_ON = re.compile(r"(?:(?: in \w{3,9})?,? (?:and|or) (?:by )?|, )$")
_COMPARED = re.compile(r"(?:\b(?:compared (?:with|to)|against|from|versus|than|to|and|or|target of)|,) $")
# Before them "over two years" means a longer time, elsewhere within it.
_LONGER = re.compile(r"\b(?:for|took|takes|lasted|of|after|just|well|is|was|are|were) $")


def find(sentence: Sentence) -> list[Quantity]:
    """Return the quantities of a sentence in order of appearance, disjoint.

    >>> from analysis.model import Seed
    >>> text = "In 2017 the i3 sold around 35,000 cars, up 77 percent."
    >>> cars, growth = find(Sentence(Seed("000", "000.txt", text, ""), 0, len(text), "s000-01"))
    >>> cars.quote, str(cars.value), cars.unit, cars.kind, cars.hedge, str(cars.step)
    ('around 35,000 cars', '35000', 'vehicle', 'count', 'around', '1000')
    >>> growth.quote, str(growth.value), growth.unit, growth.kind
    ('up 77 percent', '77', 'percent', 'change')
    """
    text = sentence.seed.text
    found: list[Quantity] = []
    for number in forms.find(text, sentence.start, sentence.end):
        floor = found[-1].end if found else sentence.start
        if number.start < floor:
            continue
        quantity = _quantity(sentence, number, floor)
        if quantity:
            found.append(_like_the_one_before(quantity, found))
    return _like_the_one_behind(found) if len(found) > 1 else found


def _like_the_one_before(quantity: Quantity, found: list[Quantity]) -> Quantity:
    """Hand on what an ellipsis leaves out: a change ("up 23 percent in May and 15 percent in June"), a unit."""
    if not found:
        return quantity
    other, text = found[-1], quantity.seed.text
    between = text[other.end : quantity.start]
    share = (quantity.unit, quantity.kind) == ("percent", "share") and not text.startswith(" of", quantity.end)
    alike = other.kind == "change" and (other.unit == "percent" or between == ", or ")
    if share and alike and _HANDS_ON.fullmatch(between):
        return replace(quantity, kind="change", value=-quantity.value if other.value < 0 else quantity.value)
    counted = next((each for each in reversed(found[-3:]) if each.kind == "count" and each.unit), None)
    bare = quantity.kind == "count" and not quantity.unit and quantity.value >= 100
    if counted and bare and _COMPARED.search(between):
        return replace(quantity, unit=counted.unit)
    return quantity


def _like_the_one_behind(found: list[Quantity]) -> list[Quantity]:
    """Give a bare number the unit of the next one ("from 10 to 12 percent")."""
    whole = found[-1:]
    for quantity, other in zip(reversed(found[:-1]), reversed(found), strict=False):
        between = quantity.seed.text[quantity.end : other.start]
        if quantity.kind == "count" and not quantity.unit and other.unit and _HANDS_BACK.fullmatch(between):
            quantity = replace(quantity, unit=other.unit, kind=other.kind if other.kind != "change" else "share")
        whole.append(quantity)
    return whole[::-1]


def _quantity(sentence: Sentence, number: Number, floor: int) -> Quantity | None:
    text = sentence.seed.text
    lead = surroundings.before(text, floor, number.start)
    match number.form:
        case "rank" | "ratio" | "odds":
            return _plain(sentence, number)
        case "fraction" | "multiple":
            return _part(sentence, number, lead)
    tail = surroundings.behind(text, number.end, sentence.end)
    if number.money:
        end = tail.end if tail.kind == "money" or not tail.unit else number.end
        tail = tail._replace(end=end, unit=number.money, kind="money", of=False, bound=True)
    head = text[max(floor, lead.start - 9) : lead.start]
    if tail.kind == "duration" and lead.hedge == "over" and not _LONGER.search(head):
        lead = Lead(number.start)  # "over five years" is a period
    if not tail.bound or _is_name(sentence, number, lead, tail):
        return None
    return _make(sentence, number, lead, tail)


def _plain(sentence: Sentence, number: Number) -> Quantity:
    kind = "rank" if number.form == "rank" else "ratio"
    unit = "percent" if number.form == "ratio" else ""
    return Quantity(sentence.seed, number.start, number.end, sentence, number.value, unit, kind, "", number.step)


def _part(sentence: Sentence, number: Number, lead: Lead) -> Quantity:
    """Make a share or a change of a fraction or a multiple; "half an hour" is a duration."""
    text = sentence.seed.text
    tail = surroundings.behind(text, number.end, sentence.end, number.form)
    of_unit = re.compile(r"(?: of)? an? ([a-z]+)\b|-([a-z]+)\b").match(text, number.end, sentence.end)
    unit, kind = UNITS.get((of_unit[1] or of_unit[2]), ("", "")) if of_unit else ("", "")
    if kind in ("duration", "measure") and number.form == "fraction":
        value, end = number.value / 100, of_unit.end()
        return Quantity(sentence.seed, lead.start, end, sentence, value, unit, kind, lead.hedge, Fraction(1, 10))
    sign = lead.direction or (0 if tail.of else tail.direction)
    change = number.form == "multiple" or sign
    value = -abs(number.value) if change and sign < 0 and number.form == "fraction" else number.value
    return Quantity(
        sentence.seed, lead.start, tail.end, sentence, value, "percent", "change" if change else "share",
        lead.hedge or tail.hedge, number.step, fraction=True,
    )  # fmt: skip


def _make(sentence: Sentence, number: Number, lead: Lead, tail: Tail) -> Quantity:
    unit, kind = tail.unit, tail.kind
    value, step = _size(sentence.seed.text[number.start : number.end], number, kind)
    if unit == "unit" and surroundings.counts_vehicles(sentence.seed.text):
        unit = "vehicle"
    if unit == "" and kind == "count" and value >= 100 and surroundings.trades_vehicles(sentence.quote):
        unit = "vehicle"
    until = number.until
    relative = unit in ("percent", "point", "basis point")
    sign = lead.direction or (0 if tail.of else tail.direction)
    if unit == "time" and lead.direction:  # "soared by 1.2 times"
        unit, kind, value, step, relative = "percent", "change", 100 * value, 100 * step, True
    if relative and number.signed:
        kind = "change"
    elif sign and ((relative and kind != "count") or lead.moves):
        kind, value = "change", sign * abs(value)
        value, until = (-until, value) if until and sign < 0 else (value, until)
    if unit == "percent" and value % 10 == 0:
        step = Fraction(10)
    return Quantity(
        sentence.seed, lead.start, tail.end, sentence, value, unit, kind, lead.hedge or tail.hedge, step, until,
        per=tail.per,
    )  # fmt: skip


def _size(written: str, number: Number, kind: str) -> tuple[Fraction, Fraction]:
    """Return value and step; one dot before three digits groups things counted, and is a decimal point elsewhere."""
    dotted = _DOTTED.search(written)
    if dotted and (kind not in ("count", "money") or (kind == "money" and not written.endswith("000"))):
        value, step = numerals.read(dotted.group(), counting=False)
        return value, step
    return number.value, number.step


def _is_name(sentence: Sentence, number: Number, lead: Lead, tail: Tail) -> bool:
    """Tell a label from a bare number: "Peugeot 208", "the 911 Carrera", "Goller, 52,"."""
    text = sentence.seed.text
    written = text[number.start : number.end]
    if tail.unit or lead.hedge or tail.hedge or lead.direction or number.until or not _BARE.fullmatch(written):
        return False
    head = text[max(sentence.start, number.start - 24) : number.start]
    if written.casefold() == "one" or (written.isdigit() and len(written) > 1 and written[0] == "0"):
        return True
    word = re.search(r"([^\W\d_][\w-]*),? $", head)
    named = word and any(letter.isupper() for letter in word[1]) and word[1].casefold() not in FUNCTION_WORDS
    tail = text[number.end : min(sentence.end, number.end + 2)]
    return bool(named or head.endswith("aged ") or re.match(r" [A-Z]|[-/]\w", tail))
