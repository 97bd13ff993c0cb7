"""Show the articles themselves: sentence by sentence, dated, with what each one states marked in it."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.evidence import wording
from analysis.evidence.claims import AGREE, CONFLICT
from analysis.evidence.links import Markdown
from analysis.evidence.record import Record
from analysis.evidence.wording import escape
from analysis.reading import dates
from analysis.reading.articles import Article, Marked, Sentence

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
        ("Date that the texts force", wording.window(day.forced)),
        ("Date as the book reads it", wording.window(day.reading)),
        *(("Because", f"{each.kind}: {each.reason} ({each.sentence or 'date line'})") for each in day.constraints),
        ("Defects", "; ".join(defects(article)) or "none found"),
        ("Grade", grade(record, article)),
    ]
    return "\n".join(f"- {escape(label)}: {escape(text)}" for label, text in lines)


def defects(article: Article) -> list[str]:
    """Return what is wrong with a file as a source: repeats, a stray date line."""
    repeats = sum(bool(each.repeats) for each in article.sentences)
    found = [f"of {len(article.sentences)} sentences, {repeats} repeat an earlier one"] if repeats else []
    return [*found, *(["a date line stands before the first sentence"] if article.opening else [])]


def grade(record: Record, article: Article) -> str:
    """Return the Admiralty grade: how reliable the source is, how credible what it says.

    No file names outlet or author, so reliability is F.  Credibility is 3, possibly true; 2 would need independent
    origins that agree on most of what it says, 4 more conflict than agreement.
    """
    key = article.seed.key
    own = [claim for claim in record.claims if key in {each.seed.key for each in claim.statements}]
    confirmed = sum(claim.verdict == AGREE and len(claim.origins) > 1 for claim in own)
    clashing = sum(claim.verdict == CONFLICT for claim in own)
    credibility = 4 if clashing > confirmed else 2 if 2 * confirmed > len(own) else 3
    return f"F{credibility}: of {len(own)} claims, {confirmed} confirmed by another origin, {clashing} contradicted"


def _sentence(sentence: Sentence) -> str:
    entry = sentence.entry
    facts = [sentence.id, *([f"repeats {sentence.repeats}"] if sentence.repeats else [entry.status, entry.by])]
    return f"({sentence.id})=\n\n{_marked(sentence)}\\\n[{escape(' · '.join(facts))}]{{.attribution}}"


def _marked(sentence: Sentence) -> str:
    """Return a sentence with its values and the words of its claims marked, all else as plain text."""
    text, at, parts = sentence.seed.text, sentence.start, []
    for mark in _innermost(sentence):
        parts += [_plain(text[at : mark.start]), f"[{escape(mark.quote)}]{{.{_LOOKS.get(mark.kind, 'quantity')}}}"]
        at = mark.end
    return "".join([*parts, _plain(text[at : sentence.end])]).strip()


def _innermost(sentence: Sentence) -> Iterator[Marked]:
    """Yield the marks that hold no other, in the order of the text: slots rather than the words around them."""
    for mark in sorted(sentence.marks, key=lambda each: each.start):
        if not any(
            mark is not other and mark.start <= other.start and other.end <= mark.end for other in sentence.marks
        ):
            yield mark


def _plain(text: str) -> str:
    """Return text escaped, with the white space at its ends kept as one blank."""
    body = escape(text)
    return f"{' ' * text[:1].isspace()}{body}{' ' * text[-1:].isspace()}" if body else " " * bool(text)
