"""Answer for a second, tiny book on apples where the book asks."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import SimpleNamespace

from analysis.claims import record
from analysis.claims.said import Said
from analysis.showing import export
from analysis.showing.cards import Card, all_of
from analysis.values.values import named


@cache
def read() -> Said:
    """Return what the articles say."""
    return Said(record.read())


@cache
def figures() -> SimpleNamespace:
    """Return the figures that follow from what the articles say, an attribute a figure."""
    said = read()
    before = said.harvest / (1 + said.harvest_growth)
    return SimpleNamespace(
        harvest_before=named("harvest_before", "apples picked the year before", before),
        juice_apples=named("juice_apples", "apples pressed into juice", said.harvest * said.pressed),
    )


def check() -> None:
    """Raise EvidenceError where an article is not as it is coded."""
    read()


def cards() -> dict[str, Card]:
    """Return what a link's card shows, by anchor."""
    return all_of(read().record, vars(figures()).values())


def files() -> dict[str, bytes]:
    """Return the open data by file name."""
    return export.files(read().record, tuple(vars(figures()).values()))


def articles() -> list[tuple[str, str]]:
    """Return each article's file name and SHA-256."""
    return [(each.seed.name, each.seed.sha256) for each in read().record.articles.values()]


def citation() -> dict[str, object]:
    """Return what is told to who cites the book."""
    return {
        "title": "Apples of the Ardel valley: a tiny book",
        "version": "1.0",
        "date-released": dt.date(2022, 6, 1),
        "license": "MIT",
        "authors": [{"name": "A test"}],
        "keywords": ["apples"],
    }
