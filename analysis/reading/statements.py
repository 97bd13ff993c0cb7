"""Statements: what each sentence says of each claim, with its value, its origin and its status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.dating.phrases import Phrase
from analysis.dating.windows import FIRST_DAY
from analysis.errors import EvidenceError
from analysis.reading.articles import Article, Extract, Sentence
from analysis.reading.codebook import DATE_LINE, Definition
from analysis.reading.coding import DOUBTFUL, NOT_ASSERTED, TENSES, described, speakers
from analysis.reading.forms import Forms
from analysis.reading.names import NAMED, Names
from analysis.reading.plain import quotations, straight
from analysis.reading.seeds import Span
from analysis.reading.templates import Slot
from analysis.values.numbers import Number


@dataclass(frozen=True)
class Statement(Span):
    """What a slot or a mark of a sentence says, whose word it is, and how it is meant.

    `claim` is a name of claims.toml, of a `subject` where it is one of many. `value` is a Number, a Phrase for a date,
    or words: a name as the book has it, what a person says that marked words mean, or the marked words. `by` is who
    retells whom, the one nearest to the reader first: names, descriptions or "unattributed". `period_slot` is the claim
    of the slot that gives its period, with the end of a span (".first", ".last") or "today", "" for none.
    """

    claim: str
    subject: str
    kind: str
    value: Number | Phrase | str
    means: str
    sentence: str
    by: tuple[str, ...]
    status: str
    period_slot: str
    quoted: bool

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return the anchor of its sentence, as a fact has those of all of its."""
        return (self.sentence,)

    @property
    def words(self) -> str:
        """Return its words with plain blanks and straight quotation marks."""
        return straight(self.quote)

    @property
    def origin(self) -> str:
        """Return whose word it is."""
        return origin(self.by, self.status)

    @property
    def tense(self) -> str:
        """Return whether it is told as "past" or as "future" of the article's day, "" where that is not told."""
        return TENSES.get(self.status, "")

    @property
    def asserted(self) -> bool:
        """Tell whether its words are said to be so: they are not denied, given up or left open."""
        return self.status not in NOT_ASSERTED

    @property
    def vouched_for(self) -> bool:
        """Tell whether somebody stands by it: it is asserted, and neither repeated from others nor guessed."""
        return self.asserted and self.status not in DOUBTFUL


def read(article: Article, codebook: dict[str, Definition], forms: Forms) -> tuple[list[Statement], list[str]]:
    """Return what an article states, repeats and furniture left out, and a line for each value that cannot be."""
    statements, wrong = [], [*_misdescribed(article, forms.names)]
    quoted = quotations(article.seed.text)
    for sentence, extract in _evidence(article):
        claim = extract.slot.claim
        definition = codebook.get(claim) or Definition(claim, "", names=NAMED)
        try:
            statements.append(_statement(sentence, extract, definition, forms, quoted))
        except EvidenceError as error:
            wrong.append(f"{extract.place} {sentence.id or 'date line'} ({sentence.entry.place}): {error}")
    return statements, [*wrong, *_without_period(statements)]


def _misdescribed(article: Article, names: Names) -> Iterator[str]:
    """Yield each source that is only described, and in words that neither its sentence has nor one before it."""
    for sentence in (sentence for sentence in article.sentences if sentence.is_evidence):
        for description in filter(None, map(described, sentence.entry.speakers)):
            text = straight(article.seed.text[: sentence.end]).casefold()
            if straight(description).casefold() not in text and description not in names:
                yield (
                    f"{sentence.place} {sentence.id} ({sentence.entry.place}): by [{description}] "
                    "describes a source in words that stand neither in the sentence nor before it"
                )


def _evidence(article: Article) -> Iterator[tuple[Sentence, Extract]]:
    """Yield what states something, with its sentence; a date line's day is the article's, whatever stands around it."""
    for sentence in article.opening + article.sentences:
        for extract in sentence.extracts:
            if sentence.entry.role and extract.slot.claim == DATE_LINE:
                yield replace(sentence, id=""), extract
            elif sentence.is_evidence:
                yield sentence, extract


def _statement(
    sentence: Sentence, extract: Extract, definition: Definition, forms: Forms, quoted: list[tuple[int, int]]
) -> Statement:
    slot, meant = extract.slot, sentence.entry.meant(extract.slot)
    means = meant.get("means", "")
    kind = definition.kind if means and definition.kind else slot.kind
    around = sentence.beside(extract) if sentence.id and not means else ("", "")
    value = straight(means or extract.quote)
    if kind != "words":
        value = forms.value(kind, value, slot.says, definition.names, around)
    return Statement(
        extract.seed, extract.start, extract.end, slot.claim, forms.names.one(slot.subject), kind, value, means,
        sentence.id, origins(meant["by"], forms.names), meant["status"], slot.period or definition.period,
        any(opens <= extract.start and extract.end <= closes for opens, closes in quoted),
    )  # fmt: skip


def unmeasured(statements: Iterable[Statement]) -> Iterator[str]:
    """Yield each claim of numbers or dates of which an article asserts mere words, which nothing could reckon with."""
    statements = list(statements)
    values = (statement for statement in reversed(statements) if not isinstance(statement.value, str))
    measured = {statement.claim: statement for statement in values}
    for statement in statements:
        claim, other = statement.claim, measured.get(statement.claim)
        if other and isinstance(statement.value, str) and statement.asserted and statement.status != "unknown":
            slot = f"a slot, {{{claim}:{other.kind}}}"
            if other.kind == "split":  # one that is not equal has no slot
                slot = f"both as words, [{other.words}]{{{claim}}}"
            yield (
                f"{statement.place} {statement.sentence}: {claim} is told in words, “{statement.words}”, "
                f"and as a {other.kind}, “{other.words}”, in {other.sentence}; expected {slot}, another claim "
                "for the words, or for what is said to be undecided or unknown a status of its own: "
                f"{Slot(claim, 'words', status='open')}"
            )


def origins(by: str, names: Names) -> tuple[str, ...]:
    """Return who retells whom, the one nearest to the reader first: each by the one name, or as only described."""
    return tuple(described(speaker) or names.one(speaker) for speaker in speakers(by))


def origin(by: Sequence[str], status: str) -> str:
    """Return whose word a statement is: the last of those who retell it, but the first where it is denied."""
    return by[0 if status == "denied" else -1]


def period_of(statement: Statement, dated: Iterable[Statement]) -> Statement | None:
    """Return the dated statement that gives the time another one of its article holds for, None where none does.

    That is the one in its own sentence, else the first of those on the claim that names its period.
    """
    claim = statement.period_slot.partition(".")[0]
    periods = (other for other in dated if other.claim == claim and isinstance(other.value, Phrase))
    return min(periods, key=lambda period: period.sentence != statement.sentence, default=None)


def _without_period(statements: list[Statement]) -> Iterator[str]:
    """Yield each statement whose period is not clear, or is a date alone: “since May”, “by the end of this year”."""
    for statement in statements:
        claim = statement.period_slot.partition(".")[0]
        dated = [other for other in statements if other.claim == claim and isinstance(other.value, Phrase)]
        period, place = period_of(statement, dated), f"{statement.place} {statement.sentence}: {statement.claim}"
        windows = ((other.value.absolute, other.value.window(FIRST_DAY, other.tense)) for other in dated)
        if period and period.sentence != statement.sentence and len(set(windows)) > 1:
            words = ", ".join(f"“{other.words}” ({other.sentence})" for other in dated)
            yield f"{place} holds for {claim}, which is {words}; expected it in the same sentence, or @…"
        elif period and period.value.one_sided and (period.kind == "date" or "." in statement.period_slot):
            yield (
                f"{place} holds for “{period.value.words}”, which is open at an end: expected a first "
                f"and a last day, or {{{claim}:period}} for all the time since or until then; else no period: the date "
                "then stands beside it as a claim of its own"
            )
