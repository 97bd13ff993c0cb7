"""Tabulate Oxford and China: two plans, the precedent, the technology, the competing readings."""

from __future__ import annotations

import re

import pandas as pd

from analysis.facts import Fact, Facts
from analysis.lexicon import MARKETS, NOT_SERVED
from analysis.model import READINGS

# What both plans should answer: question, claim of the earlier plan, claim of the later one.
QUESTIONS = (
    ("Where production begins", "first_electric_plant", "next_generation_place"),
    ("When", "first_electric_start", "export_start"),
    ("Markets of the home-built car", "first_electric_markets", ""),
    ("Markets of the Chinese-built car", "china_car_markets", "export_base"),
    ("Models", "venture_product", "china_models"),
    ("Who brings the technology", "technology_withheld", "electrification_advantage"),
)

# A reversal sets one statement against another: subject, the two claims, and how the book explains it.
REVERSALS = (
    (
        "Market of the Chinese-built car",
        "china_car_markets",
        "export_base",
        "The articles lie years apart and concern different models; the aim was widened, its reason is not given.",
    ),
    (
        "Whether China is served",
        "first_electric_markets",
        "next_generation_place",
        "The first car was to be kept out of the market in which its successors are now to be built.",
    ),
    (
        "Where production begins",
        "first_electric_plant",
        "next_generation_place",
        "The first statement is on the first electric MINI, the second on the next generation; “first” leaves room.",
    ),
    (
        "Who brings the technology",
        "technology_withheld",
        "platform_shared",
        "A writer's guess against a magazine's report; neither is BMW's word.",
    ),
)

PRECEDENT = (
    "german_output_before",
    "german_output",
    "german_output_added",
    "german_growth_yearly",
    "share_abroad",
    "production_abroad",
    "production_total",
)

TECHNOLOGY = (
    "technology_borrowed",
    "technology_withheld",
    "technology_china",
    "technology_unknown",
    "architecture_priority",
    "platform_shared",
)

HYPOTHESES = (
    "China as main base",
    "China first, others later",
    "Asian role kept beside exports",
    "Plan not carried out",
)
# Consistent (+), inconsistent (−) or silent (·) with each hypothesis above: the book's reading, not the sources'.
MATRIX = (
    ("export_base", "+++·"),
    ("next_generation_place", "++··"),
    ("export_start", "+++·"),
    ("production_preparing", "+++−"),
    ("china_car_markets", "−·+·"),
    ("first_electric_markets", "−·−·"),
    ("uk_commitment", "−+··"),
    ("architecture_priority", "···+"),
)


def plans(facts: Facts) -> pd.DataFrame:
    """Return question, the earlier plan's answer and the later one's (None where not stated)."""
    return pd.DataFrame(
        {
            "question": [question for question, _, _ in QUESTIONS],
            "earlier plan": [_words(facts, earlier) for _, earlier, _ in QUESTIONS],
            "later plan": [_words(facts, later) for _, _, later in QUESTIONS],
        },
        dtype=object,
    )


def _words(facts: Facts, name: str) -> object:
    fact = facts.get(name)
    return fact and fact.stated


def reversals(facts: Facts) -> pd.DataFrame:
    """Return what was said first, what was said later, and whether one voice or two said it."""
    rows = []
    for subject, first, second, explanation in REVERSALS:
        one, other = facts.get(first), facts.get(second)
        if one and other:
            voices = one.origin if one.origin == other.origin else f"{one.origin}; {other.origin}"
            rows.append((subject, one.words, other.words, voices, explanation))
    return pd.DataFrame(rows, columns=["subject", "one statement", "the other", "said by", "explanation"], dtype=object)


def allocation(facts: Facts) -> pd.DataFrame:
    """Return plan, when it was told, plant, market and whether it was to be served (None where not stated)."""
    first, second, base = facts.first_electric_markets, facts.china_car_markets, facts.export_base
    home, abroad = facts.first_electric_plant.value.text, facts.next_generation_place.value.text
    earlier, later = ("earlier plan", _told(facts, first)), ("later plan", _told(facts, base))
    served = {
        (*earlier, home): markets(first.words.text),
        (*earlier, abroad): markets(second.words.text),
        (*later, home): markets(""),
        (*later, abroad): markets(base.words.text),
    }
    rows = [(*key, market, state) for key, each in served.items() for market, state in each.items()]
    return pd.DataFrame(rows, columns=["plan", "told", "plant", "market", "served"], dtype=object)


def _told(facts: Facts, fact: Fact) -> str:
    """Return the year in which a plan was told, as far as the texts alone force it."""
    window = facts.book.articles[facts.book.sentences[fact.sentences[0]].seed.key].forced
    first, last = window.earliest, window.latest
    same = first and last and first.year == last.year
    return f"told in {first.year}" if same else "told in a year that is not stated"


def markets(words: str) -> dict[str, bool | None]:
    """Read which markets words name: served, left out, or not stated.

    >>> markets("sold globally, but not on the Chinese market")
    {'China': False, 'rest of Asia': True, 'rest of the world': True}
    >>> markets("meant for the Asian market")
    {'China': True, 'rest of Asia': True, 'rest of the world': None}
    """
    positive, _, negative = NOT_SERVED.sub("\0", words, count=1).partition("\0")
    read: dict[str, bool | None] = dict.fromkeys(MARKETS)
    for market, pattern in MARKETS.items():
        if re.search(pattern, positive, re.IGNORECASE):
            read[market] = True
        if market in _narrowest(negative):
            read[market] = False
    return read


def _narrowest(words: str) -> list[str]:
    """Return the first market that words name: to leave out China is not to leave out Asia."""
    return [market for market, pattern in MARKETS.items() if re.search(pattern, words, re.IGNORECASE)][:1]


def precedent(facts: Facts) -> pd.DataFrame:
    """Return BMW's output before and after, at home and abroad, at each reading of the hedges."""
    return _at_readings([fact for name in PRECEDENT if (fact := facts.get(name))])


def _at_readings(rows: list[Fact]) -> pd.DataFrame:
    columns = {reading: [fact.at(reading) for fact in rows] for reading in READINGS}
    return pd.DataFrame({"figure": [fact.subject for fact in rows], **columns}, dtype=object)


def technology(facts: Facts) -> pd.DataFrame:
    """Return what is said on the technology, by whom and how it is meant."""
    said = [fact for name in TECHNOLOGY if (fact := facts.get(name))]
    return pd.DataFrame(
        {
            "question": [fact.subject for fact in said],
            "words": [fact.words for fact in said],
            "status": [fact.status for fact in said],
            "said by": [fact.origin for fact in said],
        },
        dtype=object,
    )


def readings(facts: Facts) -> pd.DataFrame:
    """Return each piece of evidence against each competing reading: consistent, inconsistent, silent."""
    rows = [(fact.subject, fact.words, *marks) for name, marks in MATRIX if (fact := facts.get(name))]
    return pd.DataFrame(rows, columns=["matter", "evidence", *HYPOTHESES], dtype=object)
