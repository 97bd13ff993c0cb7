"""Tabulate Oxford and China: two plans, the precedent, the technology, the competing readings."""

from __future__ import annotations

import re

import pandas as pd

from analysis.facts import Fact, Facts
from analysis.lexicon import MARKETS, NOT_SERVED
from analysis.model import READINGS

# What both plans should answer: question, claim of the earlier plan, claim of the later one.
QUESTIONS = (
    (
        "Where production begins (earlier plan: of the first electric MINI; later plan: of the next generation)",
        "first_electric_plant",
        "next_generation_place",
    ),
    (
        "When production begins (earlier plan: of the first electric MINI; later plan: in China)",
        "first_electric_start",
        "china_production_start",
    ),
    ("How building in China stands to production at home", "venture_beside_home", ""),
    ("When exports from China begin", "", "export_start"),
    ("Markets of the home-built car", "first_electric_markets", ""),
    ("Aim of building in China", "china_car_markets", "export_base"),
    ("What is to be built in China, as far as it is named", "venture_product", "china_models"),
)

# One statement set against another: subject, the two claims, and how the book explains the difference.
DIFFERENCES = (
    (
        "Aim of building in China",
        "china_car_markets",
        "export_base",
        "On the book's dating the articles lie years apart. Whether they mean the same car is not said. "
        "The stated aim grew; no reason is given.",
    ),
    (
        "Where production begins",
        "first_electric_plant",
        "next_generation_place",
        "The one statement is on the first electric MINI, the other on the next generation. "
        "“First” leaves room for other places later.",
    ),
)

# What kind of quantity, its claim or derived figure, and when it holds: at the stated period's start, end, or in it.
PRECEDENT = (
    ("Output in Germany", "german_output_before", "{start}"),
    ("Output in Germany", "german_output", "{end}"),
    ("Change in Germany", "german_output_added", "{start}–{end}"),
    ("Change in Germany", "german_growth_yearly", "{start}–{end}"),
    ("All of BMW", "share_abroad", "now"),
    ("All of BMW", "production_abroad", "now, if that is {end}"),
    ("All of BMW", "production_total", "now, if that is {end}"),
)

TECHNOLOGY = (
    "technology_borrowed",
    "technology_withheld",
    "technology_china",
    "china_car_unknown",
    "architecture_unknown",
    "architecture_priority",
    "platform_shared",
    "electrification_advantage",
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
    ("china_car_markets", "··+·"),
    ("market_access", "··+·"),
    ("venture_beside_home", "·++·"),
    ("brand_expectation", "++··"),
    ("uk_commitment", "·+··"),
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


def differences(facts: Facts) -> pd.DataFrame:
    """Return what was said first, what was said later, and whether one voice or two said it."""
    rows = []
    for subject, first, second, explanation in DIFFERENCES:
        one, other = facts.get(first), facts.get(second)
        if one and other:
            voices = one.origin if one.origin == other.origin else f"{one.origin}; {other.origin}"
            rows.append((subject, one.words, other.words, voices, explanation))
    return pd.DataFrame(rows, columns=["subject", "one statement", "the other", "said by", "explanation"], dtype=object)


def allocation(facts: Facts) -> pd.DataFrame:
    """Return plan, when it was told, plant, market, whether it was to be served (None where not stated), named how."""
    first, second, base = facts.first_electric_markets, facts.china_car_markets, facts.export_base
    home, abroad = facts.first_electric_plant.value.text, facts.next_generation_place.value.text
    earlier, later = ("earlier plan", _told(facts, first)), ("later plan", _told(facts, base))
    served = {
        (*earlier, home): markets(first.words.text),
        (*earlier, abroad): markets(second.words.text),
        (*later, home): markets(""),
        (*later, abroad): markets(base.words.text, home=abroad),
    }
    rows = [(*key, market, *state) for key, each in served.items() for market, state in each.items()]
    return pd.DataFrame(rows, columns=["plan", "told", "plant", "market", "served", "named"], dtype=object)


def _told(facts: Facts, fact: Fact) -> str:
    """Return the year in which a plan was told, and whether the texts alone force it."""
    article = facts.book.articles[facts.book.sentences[fact.sentences[0]].seed.key]
    for window, how in (article.forced, ""), (article.reading, ", as the book reads it"):
        first, last = window.earliest, window.latest
        if first and last and first.year == last.year:
            return f"told in {first.year}{how}"
    return "told in a year that is not stated"


def markets(words: str, home: str = "") -> dict[str, tuple[bool | None, str]]:
    """Read which markets words name, and by which word: to be served, to be left out, or not stated.

    Words on export say nothing of the market at home.

    >>> markets("sold globally, but not on the Chinese market")
    {'China': (False, 'not … Chinese'), 'rest of Asia': (True, 'globally'), 'rest of the world': (True, 'globally')}
    >>> markets("meant for the Asian market")
    {'China': (True, 'Asian'), 'rest of Asia': (True, 'Asian'), 'rest of the world': (None, '')}
    >>> markets("major export base worldwide", home="China")
    {'China': (None, ''), 'rest of Asia': (True, 'worldwide'), 'rest of the world': (True, 'worldwide')}
    """
    positive, _, negative = NOT_SERVED.sub("\0", words, count=1).partition("\0")
    silent = home if "export" in words.casefold() else ""
    served = {market: (True, word) for market, word in _named(positive).items() if market != silent}
    # To leave out China is not to leave out Asia.
    left_out = {market: (False, f"not … {word}") for market, word in [*_named(negative).items()][:1]}
    return dict.fromkeys(MARKETS, (None, "")) | served | left_out


def _named(words: str) -> dict[str, str]:
    """Return the markets that words name, from narrow to wide, each with the word that does."""
    found = {market: re.search(pattern, words, re.IGNORECASE) for market, pattern in MARKETS.items()}
    return {market: match.group() for market, match in found.items() if match}


def precedent(facts: Facts) -> pd.DataFrame:
    """Return BMW's output before and after, at home and abroad: kind, time, basis, and each reading of the hedges."""
    known = [(kind, fact, when) for kind, name, when in PRECEDENT if (fact := facts.get(name))]
    period = facts.german_period.window
    years = {"start": period.earliest.year, "end": period.latest.year}
    return pd.DataFrame(
        {
            "kind": [kind for kind, _, _ in known],
            "figure": [fact.subject for _, fact, _ in known],
            "when": [when.format(**years) for _, _, when in known],
            "basis": [fact.basis for _, fact, _ in known],
            **{reading: [fact.at(reading) for _, fact, _ in known] for reading in READINGS},
        },
        dtype=object,
    )


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
    return pd.DataFrame(rows, columns=["matter", "words", *HYPOTHESES], dtype=object)
