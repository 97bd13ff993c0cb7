"""Show the articles themselves: sentence by sentence, dated, graded, with what was found in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis import wording
from analysis.catalogue import entry
from analysis.claims import verdict
from analysis.evidence import Evidence
from analysis.facts import Facts, Markdown
from analysis.lexicon import MISPRINT
from analysis.model import Date, Mention, Quantity, Seed, Sentence
from analysis.wording import escape


@dataclass(frozen=True)
class Preview:
    """What a reader sees of a piece of evidence before following its link."""

    title: str
    quote: str
    facts: tuple[tuple[str, str], ...]


def previews(evidence: Evidence) -> dict[str, Preview]:
    """Return the preview of each sentence and each derived figure, by anchor."""
    shown = {anchor: _sentence_preview(evidence, sentence) for anchor, sentence in evidence.sentences.items()}
    for figure in evidence.derived.values():
        inputs = tuple((letter, _said(evidence, name)) for letter, name in figure.inputs.items())
        facts = (("Formula", figure.formula), *inputs)
        facts += (("Assumption", figure.assumption),) if figure.assumption else ()
        shown[f"d-{figure.name.replace('_', '-')}"] = Preview(
            "Derived figure", f"{figure.subject}: {wording.interval(figure.readings['main'])}", facts
        )
    return shown


def _said(evidence: Evidence, name: str) -> str:
    mention = evidence.leading[name].evidence[0]
    return f"{entry(name).subject}: {' '.join(mention.quote.split())} ({mention.sentence.id})"


def _sentence_preview(evidence: Evidence, sentence: Sentence) -> Preview:
    told = evidence.attributions[sentence.id]
    facts = (
        ("Article", sentence.seed.key),
        ("Dated", wording.window(evidence.articles[sentence.seed.key].reading)),
        ("Origin", told.origin),
        ("Status", told.status),
    )
    return Preview(f"Sentence {sentence.id}", wording.visible(sentence.quote), facts)


def articles(said: Facts) -> Markdown:
    """Return every article as Markdown, each under its own heading."""
    book = said.book
    return Markdown(
        "\n\n".join(f"```{{rubric}} {_title(book, seed)}\n```\n\n{article(book, seed)}" for seed in book.seeds)
    )


def _title(book: Evidence, seed: Seed) -> str:
    """Return an article's key and the days on which it may have been written, as the book reads them."""
    return escape(f"Article {seed.key} · {wording.window(book.articles[seed.key].reading)}")


def article(evidence: Evidence, seed: Seed) -> str:
    """Return one article as Markdown: descriptor, then each sentence under its anchor."""
    sentences = [each for each in evidence.sentences.values() if each.seed == seed]
    parts = [descriptor(evidence, seed)]
    parts += [_sentence(evidence, each) for each in sentences]
    return "\n\n".join(parts)


def descriptor(evidence: Evidence, seed: Seed) -> str:
    """Return what is known of a source (ICD 206): file, date, defects, grade."""
    article = evidence.articles[seed.key]
    lines = [
        ("File", seed.name),
        ("SHA-256", seed.sha256),
        ("Outlet and author", "not stated in the file"),
        ("Date that the texts force", wording.window(article.forced)),
        *(("Reason", reason) for reason in article.forced.reasons),
        ("Date as the book reads it", wording.window(article.reading)),
        *(("Reason", reason) for reason in article.reading.reasons if reason not in article.forced.reasons),
        ("Defects", "; ".join(defects(evidence, seed)) or "none found"),
        ("Grade", grade(evidence, seed)),
    ]
    return "\n".join(f"- {escape(label)}: {escape(text)}" for label, text in lines)


def defects(evidence: Evidence, seed: Seed) -> list[str]:
    """Return what is wrong with a file as a source: repeats, a stray date line, misprints."""
    own = [each for each in evidence.sentences.values() if each.seed == seed]
    repeats = sum(each.repeats is not None for each in own)
    found = [f"of {len(own)} sentences, {repeats} repeating an earlier one"] if repeats else []
    if any(date.form == "dateline" for date in evidence.dates if date.seed == seed):
        found.append("a stray date line stands before the first sentence")
    if misprints := [match.group() for match in MISPRINT.finditer(seed.text)]:
        found.append(f"words that do not go together: {' / '.join(misprints)}")
    return found


def grade(evidence: Evidence, seed: Seed) -> str:
    """Return the Admiralty grade: reliability of the source, credibility of what it says.

    No file names outlet or author, so reliability is F.  Credibility is 3, possibly true: 2 would need origins
    other than the article's own that agree on most of what it says, 4 more conflict than agreement.
    """
    names = {claim.name for claim in evidence.claims if any(each.seed == seed for each in claim.evidence)}
    verdicts = [verdict(evidence.of(name), evidence.window) for name in names if not entry(name).many]
    confirmed, clashing = verdicts.count("origins agree"), verdicts.count("in conflict")
    credibility = 4 if clashing > confirmed else 2 if 2 * confirmed > len(verdicts) else 3
    return (
        f"F{credibility}: no outlet and no author to judge; of {len(verdicts)} kinds of statement {confirmed} "
        f"confirmed "
        f"by an independent origin, {clashing} contradicted"
    )


def _sentence(evidence: Evidence, sentence: Sentence) -> str:
    told = evidence.attributions[sentence.id]
    facts = [sentence.id, told.status, told.origin]
    facts += [f"repeats {sentence.repeats}"] if sentence.repeats else []
    return f"({sentence.id})=\n\n{_marked(evidence, sentence)}\\\n[{escape(' · '.join(facts))}]{{.attribution}}"


def _marked(evidence: Evidence, sentence: Sentence) -> str:
    """Return a sentence with its quantities, its dates and the words of its claims marked, all else as plain text."""
    text, at, parts = sentence.seed.text, sentence.start, []
    for mention in _mentions(evidence, sentence):
        if mention.start < at:
            continue
        kind = type(mention).__name__.lower() if isinstance(mention, Quantity | Date) else "claim"
        parts += [_plain(text[at : mention.start]), f"[{escape(mention.quote)}]{{.{kind}}}"]
        at = mention.end
    return "".join([*parts, _plain(text[at : sentence.end])]).strip()


def _plain(text: str) -> str:
    """Return text escaped, with the white space at its ends kept as one blank."""
    body = escape(text)
    return f"{' ' * text[:1].isspace()}{body}{' ' * text[-1:].isspace()}" if body else " " * bool(text)


def _mentions(evidence: Evidence, sentence: Sentence) -> Iterable[Mention]:
    own = [each for each in (*evidence.quantities, *evidence.dates) if each.sentence.id == sentence.id]
    words = [each for claim in evidence.claims for each in claim.evidence if each.sentence.id == sentence.id]
    # Where a claim's words hold a quantity or date, that is marked.
    apart = [each for each in words if all(each.end <= other.start or other.end <= each.start for other in own)]
    return sorted([*own, *apart], key=lambda mention: (mention.start, -mention.end))
