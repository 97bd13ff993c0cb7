"""The articles themselves: sentence by sentence, dated, with what each one states marked in it."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from analysis.claims.joining import CONFLICT
from analysis.claims.record import Record
from analysis.dating import days_wording, phrases
from analysis.dating.windows import ANY
from analysis.markup import Markdown, capital, escape, labelled, markdown
from analysis.reading.articles import Article, Extract, Sentence
from analysis.showing.cards import apart
from analysis.showing.tables import retold
from analysis.values.cardinals import spelled

_LOOKS = {"words": "claim", **dict.fromkeys(phrases.DATES, "date")}
# What the numbers of the Admiralty code say of the information.
CREDIBILITY = {2: "probably true", 3: "possibly true", 4: "doubtful"}


def introduced(record: Record) -> str:
    """Return the articles as a sentence lists them: how many, each by what it is on and its days, the oldest first."""
    each = "; ".join(f"one on {_subject(record, key)}, {_told(record, key)}" for key in record.oldest_first)
    return f"{spelled(len(record.articles))} short news articles: {each}"


def _subject(record: Record, key: str) -> str:
    return record.articles[key].coding.on or record.called(key)


def _told(record: Record, key: str) -> str:
    """Return when an article was written: its date, or what we take from its text, a year where no more follows."""
    written, day = record.written(key), record.days[key]
    if day.best == ANY:
        return "not dated"
    return f"dated {written}" if day.stated else f"written {(written if day.inferred else written.year).when.starred}"


def unsigned(record: Record) -> str:
    """Return a sentence that says whose articles are unsigned; empty where none is."""
    signed = [each for each in record.articles.values() if each.furniture("outlet") or each.furniture("author")]
    if len(signed) == len(record.articles):
        return ""
    whom = "some of them" if signed else f"any of the {spelled(len(record.articles))}"
    return f"We do not know who wrote or published {whom}."


def dated(record: Record) -> Markdown:
    """Return sentences that tell the date of each article, or where it carries none what its days can be."""
    days = record.days
    keys = sorted(record.articles, key=lambda key: (key in record.undated, days[key].inferred))
    return Markdown("\n".join(_dated(record, key) for key in keys))


def star(record: Record) -> str:
    """Return a sentence that says what a star marks; empty where the book estimates no date."""
    estimated = any(day.inferred for day in record.days.values())
    return "A star marks what rests on our estimate of when an article was written." if estimated else ""


def _dated(record: Record, key: str) -> str:
    day, called, when = record.days[key], escape(capital(record.called(key))), record.written(key)
    if key not in record.undated:
        outside = [escape(reason.why) for reason in day.reasons if reason.kind == "outside"]
        return f"{called} is dated {markdown(when)}{f' by {outside[0]}, not by its text' if outside else ''}."
    if day.best == ANY:
        return f"{called} carries no date, and nothing tells when it was written."
    if not day.inferred:
        return f"{called} carries no date, but can only have been written {markdown(when.year.when)}."
    return (
        f"{called} carries no date; we estimate that it was written {markdown(when.when)}.\n"
        "The articles alone show only that it was written "
        f"{escape(days_wording.when(days_wording.window(day.forced)))}."
    )


def articles(record: Record) -> Markdown:
    """Return every article under its own heading: what is known of it as a source, then its sentences."""
    return Markdown("\n\n".join(_article(record, key) for key in record.articles))


def _article(record: Record, key: str) -> str:
    article = record.articles[key]
    heading = f"## {escape(capital(record.called(key)))}\n\n(article-{key})=\n"
    sentences = (_sentence(record, sentence) for sentence in article.sentences)
    return "\n\n".join([heading, _descriptor(record, article), *sentences])


def _descriptor(record: Record, article: Article) -> str:
    """Return what is known of a source (ICD 206): its file, its day with the reasons, its defects, its grade."""
    day = record.days[article.seed.key]
    reasons = [f"{reason.why} ({', '.join(filter(None, (reason.kind, *reason.sentences)))})" for reason in day.reasons]
    facts = [
        ("File", article.seed.name),
        ("SHA-256", article.seed.sha256),
        ("Headline", article.headline),
        ("Outlet", article.furniture("outlet") or "not named in the file"),
        ("Author", article.furniture("author") or "not named in the file"),
        ("Possible dates", days_wording.window(day.forced)),
        ("Our estimate", record.written(article.seed.key).starred if day.inferred else ""),
        *(("Because", reason) for reason in reasons),
        ("Notes on the text", "; ".join(defects(article))),
        ("Grade", grade(record, article)),
    ]
    return labelled(((label, text) for label, text in facts if text), joint="\n- ").join(["- ", ""])


def defects(article: Article) -> list[str]:
    """Return what is wrong with a file as a source: repeats, a date line in the text, and what a person has noted."""
    repeats = sum(bool(sentence.repeats) for sentence in article.sentences)
    notes = [
        f"sentences that repeat another: {repeats} of {len(article.sentences)}" if repeats else "",
        "a date line stands before the first sentence" if article.opening else "",
        article.coding.defects,
    ]
    return list(filter(None, notes))


def grade(record: Record, article: Article) -> str:
    """Return the Admiralty grade: how reliable the source is, how credible what it says.

    Reliability is F where nothing is known of a source's record. Credibility is 3, possibly true; 2 needs independent
    origins that agree on most of what it says, 4 more contradictions than confirmations.
    """
    key = article.seed.key
    own = [claim for claim in record.claims if key in {statement.seed.key for statement in claim.statements}]
    confirmed, clashing = sum(claim.confirmed for claim in own), sum(claim.verdict == CONFLICT for claim in own)
    credibility = 4 if clashing > confirmed else 2 if 2 * confirmed > len(own) else 3
    return (
        f"F{credibility}: how reliable the source is cannot be judged; what it says is {CREDIBILITY[credibility]}. "
        f"It makes {len(own)} claims; a second source confirms {confirmed or 'none'}, contradicts {clashing or 'none'}"
    )


def _sentence(record: Record, sentence: Sentence) -> str:
    entry = sentence.entry
    if sentence.repeats or entry.role:
        notes = [f"repeats {sentence.repeats}" if sentence.repeats else f"{entry.role}, no evidence"]
    else:
        exceptions = (f"but {exception}" for exception in apart(record, sentence))
        notes = [entry.status, retold(entry, record.names), *exceptions]
    attribution = escape(" · ".join([sentence.id, *notes]))
    return f"({sentence.id})=\n\n{_marked(sentence)}\\\n[{attribution}]{{.attribution}}"


def _marked(sentence: Sentence) -> str:
    """Return a sentence with its values and the words of its claims marked, all else as plain text."""
    narrowest: list[Extract | None] = [None] * (sentence.end - sentence.start)  # around each letter
    for mark in sorted(sentence.extracts, key=lambda mark: (mark.start - mark.end, mark.slot.kind != "words")):
        within = slice(mark.start - sentence.start, mark.end - sentence.start)
        narrowest[within] = [mark] * (mark.end - mark.start)
    parts = groupby(zip(sentence.quote, narrowest, strict=True), key=itemgetter(1))
    return "".join(_part("".join(letter for letter, _ in part), around) for around, part in parts).strip()


def _part(words: str, around: Extract | None) -> str:
    """Return words escaped, in the look of the mark around them, the white space at their ends kept as one blank."""
    body = escape(words)
    marked = f"[{body}]{{.{_LOOKS.get(around.slot.kind, 'quantity')}}}" if around and body else body
    return f"{' ' * words[:1].isspace()}{marked}{' ' * words[-1:].isspace()}" if body else " "
