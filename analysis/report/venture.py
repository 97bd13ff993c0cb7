"""How the venture was formed: its events over the years, its terms, and who is quoted."""

from __future__ import annotations

import pandas as pd

from analysis.claims.facts import Date, Fact, Name, Quantity, Stated
from analysis.claims.said import Said
from analysis.markup import Link, Markdown, escape, markdown
from analysis.reading.coding import NOBODY
from analysis.reading.statements import Statement
from analysis.report.derived import Derived
from analysis.showing.tables import source_name

# The lanes: "{home}" is the plant at home; what is tied to neither plant has one of its own.
HOME, ABROAD, NEITHER = "Cars from {home}", "Cars from China", "Not linked to a plant"
EVENTS = {
    "concept_shown": (HOME, "First electric MINI shown"),
    "first_electric_start": (HOME, "Start of production"),
    "first_electric_sale": (HOME, "Start of sales"),
    "letter_of_intent": (ABROAD, "Letter of intent"),
    "signing": (ABROAD, "Plans confirmed"),
    "venture_founded": (ABROAD, "Company founded"),
    "production_preparing": (ABROAD, "Preparations reported"),
    "china_start": (ABROAD, "Start of production"),
    "export_start": (ABROAD, "Start of exports"),
    "platform_start": (NEITHER, "Joint platform (in talks)"),
}
GOING_ON = ("production_preparing",)  # on the day of its article
MARKET = ("nev_", "vehicle_", "export_rank", "export_overtaken")  # how claims on China's exports as a whole begin
TERMS = {
    "Partner": "venture_partner",
    "Shares": "venture_shares",
    "Name": "venture_name",
    "Place": "venture_place",
    "Car planned at the signing": "venture_product",
    "Founded": "venture_founded",
    "Led by": "venture_lead",
    "Money put in": "venture_investment",
    "Capacity of the plant": "plant_capacity",
}


def events(said: Said) -> list[Fact]:
    """Return the facts of the timeline that are stated, with a date but for those that are reported as going on."""
    facts = {name: said.get(name) for name in EVENTS}
    return [fact for name, fact in facts.items() if isinstance(fact, Date) or (fact and name in GOING_ON)]


def timeline(said: Said) -> pd.DataFrame:
    """Return the dated events: lane, event, when (in words), status, earliest and latest day, sentences.

    The status is "plan", "fact", or "inferred" where days rest on how an undated article is dated; None is an open end.
    """
    rows = []
    for fact in events(said):
        lane, event = EVENTS[fact.claim.definition.name]
        rows.append((lane.format(home=said.first_electric_plant), event, *_dated(fact), " ".join(fact.sentences)))
    columns = ["lane", "event", "when", "status", "earliest", "latest", "sentences"]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def note(said: Said) -> str:
    """Return whose car was shown, and why the start of sales is drawn from before that of production, if it is."""
    sale, start = said.first_electric_sale.window, said.first_electric_start.window
    ours = f"That the car shown is the one from {said.first_electric_plant} is our reading."
    why = " For the start of sales only the year is given, so its bar begins before that of production."
    return ours + why * (sale == sale.year("first") and sale.earliest < start.earliest)


def _dated(fact: Date | Fact) -> tuple:
    """Return when in words, status, earliest and latest day; what carries no date has its article's."""
    days = fact.days
    if isinstance(fact, Date) and fact.leading.tense != "past":
        doubted = "" if fact.leading.vouched_for else f"{fact.status}: "
        of_its_own = days.when.text == days.text  # a preposition: “by 31 December 2030”
        plan, hearsay = ("planned: ", "reportedly ") if of_its_own else ("planned for ", "reportedly for ")
        before = {"plan": plan, "hearsay": hearsay}.get(fact.status, doubted)
        return f"{before}{days.starred}", "plan", *days.window.ends
    within = "in " if None not in days.window.ends and days.window == days.window.in_months else ""
    return f"{within}{days.starred}", "inferred" if days.inferred else "fact", *days.window.ends


def bracket(derived: Derived) -> tuple[str, str, str]:
    """Return the two events that the timeline spans, and the years between them in words."""
    start, end = (EVENTS[name][1] for name in ("signing", "production_preparing"))
    return start, end, f"{derived.years_prepared.starred} years"


def terms(said: Said) -> pd.DataFrame:
    """Return the venture's terms: what each is called, what articles say of it, and who says so, with their years."""
    facts = {label: said.get(name) for label, name in TERMS.items()}
    rows = [(_label(label, fact), _term(fact), sources(fact)) for label, fact in facts.items() if fact is not None]
    return pd.DataFrame(rows, columns=["detail", "what the articles say", "who says so (article)"], dtype=object)


def _label(label: str, fact: Stated) -> str:
    """Return what a term is called, and that it is planned, where neither this nor its date says so."""
    said = "planned" in label or isinstance(fact, Date)
    return label if said or fact.status != "plan" else f"{label} (planned)"


def _term(fact: Stated) -> Stated | Link:
    """Return a term in the article's words, a number or a name as it is, and a date as the timeline tells it."""
    if isinstance(fact, Date):
        return fact.link(_dated(fact)[0])
    return fact if isinstance(fact, Name | Quantity) else fact.words


def sources(fact: Stated) -> Markdown:
    """Return who says it, each with the articles and their years as links: “BMW (signing, 2018)”."""
    by_source: dict[str, dict[str, Link]] = {}
    for statement in fact.saying:
        if statement.kind == "name" or statement.words == fact.leading.words:
            source = source_name(statement.origin) + ("" if statement.vouched_for else f", {statement.status}")
            subject = fact.record.called(statement.seed.key).removeprefix("the article on ").removeprefix("the ")
            words = f"{subject}, {fact.record.written(statement.seed.key, statement.sentence).year.starred}"
            by_source.setdefault(source, {}).setdefault(words, Link(words, statement.sentence))
    articles = {source: "; ".join(map(markdown, links.values())) for source, links in by_source.items()}
    return Markdown("; ".join(f"{escape(source)} ({links})" for source, links in articles.items()))


def confirmed(said: Said) -> list[Stated]:
    """Return the claims that more than one independent source makes, and agrees on."""
    return [getattr(said, claim.definition.name) for claim in said.record.claims if claim.confirmed]


def heard_besides(said: Said, *named: str) -> list[Statement]:
    """Return what articles say or deny in the word of others than those named.

    What bodies say of China's exports as a whole is not on the venture.
    """
    bodies = {name for name, kind in said.record.names.kinds.items() if kind == "body"}
    others = [statement for statement in said.record.statements if statement.origin not in (*named, NOBODY)]
    return [other for other in others if other.origin not in bodies or not other.claim.startswith(MARKET)]
