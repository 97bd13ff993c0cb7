"""The articles themselves: sentence by sentence, dated, with what each one states marked in it."""

from __future__ import annotations

from itertools import pairwise

from analysis.claims.joining import CONFLICT
from analysis.claims.record import Record
from analysis.dating import phrases, wording
from analysis.dating.article_days import Reason
from analysis.dating.windows import ANY
from analysis.markup import Markdown, capital, escape, labelled, listed, markdown, visible
from analysis.reading.articles import Article, Sentence
from analysis.reading.statements import origins
from analysis.showing.cells import named, who
from analysis.values.cardinals import spelled
from analysis.values.value import INFERRED

_LOOKS = {"words": "claim", **dict.fromkeys(phrases.KINDS, "date")}
# What the numbers of the Admiralty code say of the information.
CREDIBILITY = {2: "probably true", 3: "possibly true", 4: "doubtful"}


def introduced(record: Record) -> str:
    """Return the articles as a sentence lists them: how many, each by what it is on, the oldest first."""
    oldest_first = sorted(record.articles, key=lambda key: record.days[key].best.ranges[-1][::-1])
    subjects = listed([record.called(key).removeprefix("the article ") for key in oldest_first])
    return f"{spelled(len(record.articles))} short news articles, {subjects}"


def unsigned(record: Record) -> str:
    """Return a sentence that says whose articles are unsigned; empty where none is."""
    signed = [article for article in record.articles.values() if article.named("outlet") or article.named("author")]
    if len(signed) == len(record.articles):
        return ""
    whom = "some of them" if signed else f"any of the {spelled(len(record.articles))}"
    return f"We do not know who wrote or published {whom}."


def dated(record: Record) -> Markdown:
    """Return sentences that tell the date of each article, or where it carries none what its days can be."""
    days = record.days
    keys = sorted(record.articles, key=lambda key: (key in record.undated, days[key].inferred))
    estimates = sum(day.inferred for day in days.values())
    star = f"A star marks all that rests on {'this estimate' if estimates == 1 else 'these estimates'}."
    return Markdown("\n".join([*(_dated(record, key) for key in keys), *[star] * (estimates > 0)]))


def _dated(record: Record, key: str) -> str:
    day, called, when = record.days[key], escape(capital(record.called(key))), record.written(key)
    if key not in record.undated:
        return f"{called} is dated {markdown(when)}."
    if day.best == ANY:
        return f"{called} carries no date, and nothing tells when it was written."
    if not day.inferred:
        return f"{called} carries no date, but can only have been written {markdown(when.year.when)}."
    return (
        f"{called} carries no date; we estimate that it was written {markdown(when.when)}.\n"
        f"The articles alone show only that it was written {escape(wording.when(wording.window(day.forced)))}."
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
    """Return what is known of a source (ICD 206): its file, day and why, its defects, its grade."""
    day = record.days[article.seed.key]
    facts = [
        ("File", article.seed.name),
        ("SHA-256", article.seed.sha256),
        ("Headline", article.headline),
        ("Outlet", article.named("outlet") or "not named in the file"),
        ("Author", article.named("author") or "not named in the file"),
        ("Possible dates", wording.window(day.forced)),
        ("Our estimate", f"{wording.window(day.best)}{INFERRED}" if day.inferred else ""),
        *(("Because", _because(reason)) for reason in day.reasons),
        ("Notes on the text", "; ".join(defects(article))),
        ("Grade", grade(record, article)),
    ]
    return labelled(((label, text) for label, text in facts if text), joint="\n- ").join(["- ", ""])


def _because(reason: Reason) -> str:
    return f"{reason.why} ({', '.join(filter(None, (reason.kind, *reason.sentences)))})"


def defects(article: Article) -> list[str]:
    """Return what is wrong with a file as a source: repeats, a date line in the text, and what a person has noted."""
    repeats = sum(bool(sentence.repeats) for sentence in article.sentences)
    found = [
        f"sentences that repeat another: {repeats} of {len(article.sentences)}" if repeats else "",
        "a date line stands before the first sentence" if article.opening else "",
        article.coding.defects,
    ]
    return list(filter(None, found))


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
        meant = [f"repeats {sentence.repeats}" if sentence.repeats else f"{entry.role}, no evidence"]
    else:
        meant = [entry.status, named(entry.by), *_apart(record, sentence)]
    attribution = escape(" · ".join([sentence.id, *meant]))
    return f"({sentence.id})=\n\n{_marked(sentence)}\\\n[{attribution}]{{.attribution}}"


def _apart(record: Record, sentence: Sentence) -> list[str]:
    """Return what of a sentence is meant otherwise than the rest of it, or is another one's word."""
    own = sentence.entry.status, origins(sentence.entry.by, record.names)
    return [
        f"but “{visible(statement.quote)}”: {statement.status}, {who(statement)}"
        for statement in record.statements
        if statement.sentence == sentence.id and (statement.status, statement.by) != own
    ]


def _marked(sentence: Sentence) -> str:
    """Return a sentence with its values and the words of its claims marked, all else as plain text."""
    ends = {end for extract in sentence.extracts for end in (extract.start, extract.end)}
    places = sorted({sentence.start, sentence.end, *ends})
    return "".join(_part(sentence, start, end) for start, end in pairwise(places)).strip()


def _part(sentence: Sentence, start: int, end: int) -> str:
    """Return a part between two marks' ends in the look of the narrowest mark around it."""
    around = [extract for extract in sentence.extracts if extract.start <= start and end <= extract.end]
    words = sentence.seed.text[start:end]
    if not around or not words.strip():
        return _plain(words)
    kind = min(around, key=lambda each: (each.end - each.start, each.slot.kind == "words")).slot.kind
    inner = words.strip()
    return _plain(words).replace(escape(inner), f"[{escape(inner)}]{{.{_LOOKS.get(kind, 'quantity')}}}", 1)


def _plain(text: str) -> str:
    """Return text escaped, with the white space at its ends kept as one blank."""
    body = escape(text)
    return f"{' ' * text[:1].isspace()}{body}{' ' * text[-1:].isspace()}" if body else " " * bool(text)
