"""Show the articles themselves: sentence by sentence, dated, with what each one states marked in it."""

from __future__ import annotations

from itertools import pairwise

from analysis.claims.claims import AGREE, CONFLICT
from analysis.claims.record import Record
from analysis.dating import phrases
from analysis.dating.dating import Constraint
from analysis.reading import dates
from analysis.reading.articles import Article, Sentence
from analysis.values import wording
from analysis.values.links import Markdown
from analysis.values.wording import escape

_LOOKS = {"words": "claim", **dict.fromkeys(dates.KINDS, "date")}


def articles(record: Record) -> Markdown:
    """Return every article under its own heading: what is known of it as a source, then its sentences."""
    return Markdown("\n\n".join(_article(record, key) for key in record.articles))


def _article(record: Record, key: str) -> str:
    article = record.articles[key]
    title = wording.capital(record.called(key))
    parts = [f"## {escape(title)}", f"(article-{key})=\n", _descriptor(record, article)]
    return "\n\n".join([*parts, *(_sentence(each) for each in article.sentences)])


def _descriptor(record: Record, article: Article) -> str:
    """Return what is known of a source (ICD 206): file, date and why, defects, grade."""
    day = record.days[article.seed.key]
    lines = [
        ("File", article.seed.name),
        ("SHA-256", article.seed.sha256),
        ("Outlet and author", "not stated in the file"),
        ("Date that the texts force", phrases.window(day.forced)),
        ("Date as the book reads it", phrases.window(day.reading)),
        *(("Because", _because(each)) for each in day.constraints),
        ("Defects", "; ".join(defects(article)) or "none found"),
        ("Grade", grade(record, article)),
    ]
    return "\n".join(f"- {escape(label)}: {escape(text)}" for label, text in lines)


def _because(constraint: Constraint) -> str:
    return f"{constraint.reason} ({', '.join(filter(None, [constraint.kind, constraint.sentence]))})"


def defects(article: Article) -> list[str]:
    """Return what is wrong with a file as a source: repeats, a date line in the text, and what a person has noted."""
    repeats = sum(bool(each.repeats) for each in article.sentences)
    found = [f"sentences that repeat an earlier one: {repeats} of {len(article.sentences)}"] if repeats else []
    return [
        *found,
        *(["a date line stands before the first sentence"] if article.opening else []),
        *filter(None, [article.defects]),
    ]


def grade(record: Record, article: Article) -> str:
    """Return the Admiralty grade: how reliable the source is, how credible what it says.

    No file names outlet or author, so reliability is F.  Credibility is 3, possibly true; 2 would need independent
    origins that agree on most of what it says, 4 more conflict than agreement.
    """
    key = article.seed.key
    own = [claim for claim in record.claims if key in {each.seed.key for each in claim.statements}]
    confirmed = sum(claim.verdict == AGREE and len(claim.voices) > 1 for claim in own)
    clashing = sum(claim.verdict == CONFLICT for claim in own)
    credibility = 4 if clashing > confirmed else 2 if 2 * confirmed > len(own) else 3
    told = {2: "probably true", 3: "possibly true", 4: "doubtful"}[credibility]
    return (
        f"F{credibility}: reliability cannot be judged, {told}; of {len(own)} claims, {confirmed} confirmed by an "
        f"independent origin, {clashing} contradicted"
    )


def _sentence(sentence: Sentence) -> str:
    entry = sentence.entry
    facts = [sentence.id, *([f"repeats {sentence.repeats}"] if sentence.repeats else [entry.status, entry.by])]
    facts += [_but(claim, told) for claim, told in entry.but.items() if told.keys() & {"status", "by"}]
    return f"({sentence.id})=\n\n{_marked(sentence)}\\\n[{escape(' · '.join(facts))}]{{.attribution}}"


def _but(claim: str, told: dict[str, str]) -> str:
    """Return in what one claim of a sentence differs from it."""
    how = ", ".join(told[key] for key in ("status", "by") if key in told)
    return f"but {claim.partition('@')[0].replace('_', ' ')}: {how}"


def _marked(sentence: Sentence) -> str:
    """Return a sentence with its values and the words of its claims marked, all else as plain text."""
    ends = {end for mark in sentence.marks for end in (mark.start, mark.end)}
    places = sorted({sentence.start, sentence.end, *ends})
    return "".join(_part(sentence, start, end) for start, end in pairwise(places)).strip()


def _part(sentence: Sentence, start: int, end: int) -> str:
    """Return a part between two marks' ends in the look of the narrowest mark around it."""
    around = [mark for mark in sentence.marks if mark.start <= start and end <= mark.end]
    words = sentence.seed.text[start:end]
    if not around or not words.strip():
        return _plain(words)
    kind = min(around, key=lambda mark: (mark.end - mark.start, mark.kind == "words")).kind
    inner = words.strip()
    return _plain(words).replace(escape(inner), f"[{escape(inner)}]{{.{_LOOKS.get(kind, 'quantity')}}}", 1)


def _plain(text: str) -> str:
    """Return text escaped, with the white space at its ends kept as one blank."""
    body = escape(text)
    return f"{' ' * text[:1].isspace()}{body}{' ' * text[-1:].isspace()}" if body else " " * bool(text)
