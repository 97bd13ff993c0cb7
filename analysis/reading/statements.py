"""Statements: what each sentence says of each claim, with its value, its origin and its status."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.dating.phrases import KINDS as DATES
from analysis.dating.phrases import Phrase
from analysis.dating.windows import FIRST
from analysis.errors import EvidenceError
from analysis.reading.articles import Article, Extract, Sentence
from analysis.reading.codebook import TODAY, Definition, nearest
from analysis.reading.coding import NOBODY, Coding, Entry, described, speakers
from analysis.reading.forms import Forms
from analysis.reading.names import KINDS, Names
from analysis.reading.plain import quotations, straight
from analysis.reading.seeds import Span
from analysis.reading.templates import Slot
from analysis.values.numbers import Number

# In which tense a statement is told of, by its status; the others tell none.
TENSES = {"fact": "past", "statistic": "past", "plan": "future", "forecast": "future"}
# What says of a claim that it is not, no longer, or not yet so: never what the book states of it.
NOT_ASSERTED = ("denied", "dropped plan", "open")
# What somebody claims, expects or hopes for.
CLAIMED = ("company claim", "forecast", "assertion")
# What nobody stands by: it is repeated from others, guessed, or said not to be known.
DOUBTFUL = ("hearsay", "speculation", "unknown")
# What an article's furniture may tell of it, besides its date.
DATE_LINE = "published"
FURNITURE = ("outlet", "author", DATE_LINE)
_PERIOD = re.compile(r"(\w+)(?:\.(?:first|last))?")


@dataclass(frozen=True)
class Statement(Span):
    """What a slot or a mark of a sentence says, whose word it is, and how it is meant.

    `claim` is a name of claims.toml, of a `subject` where it is one of many. `value` is a Number, a Phrase for a date,
    or words: a name as the book has it, what a person says that marked words mean, or the marked words. `by` is who
    retells whom, the one nearest to the reader first: names, descriptions or "unattributed". `period` names the slot
    that gives its period, "" for none.
    """

    claim: str
    subject: str
    kind: str
    value: Number | Phrase | str
    means: str
    sentence: str
    by: tuple[str, ...]
    status: str
    period: str
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


def faults(coding: Coding, codebook: dict[str, Definition], forms: Forms) -> Iterator[str]:
    """Yield a line, with file and line, for each claim and each speaker of a coding that cannot be meant."""
    periods = {slot.claim for entry in coding.distinct for slot in entry.template.slots if slot.kind in DATES}
    if not coding.whole:  # a sentence that is refused may be the one that gives a period
        periods |= codebook.keys()
    for entry in coding.distinct:
        wrong = [*_speaker_faults(entry, forms.names)]
        for slot in entry.template.slots:
            if entry.role and slot.claim not in FURNITURE:
                wrong.append(f"{slot.claim} in a {entry.role}, which is no evidence; allowed: {', '.join(FURNITURE)}")
            elif not entry.role or slot.claim == DATE_LINE:
                wrong += _slot_faults(slot, entry, codebook, periods, forms.names)
        wrong += _claimed_twice(entry, codebook) if entry.status and not entry.role else ()
        yield from (f"{entry.place}: {fault}" for fault in dict.fromkeys(wrong))


def _speaker_faults(entry: Entry, names: Names) -> Iterator[str]:
    """Yield who is behind a sentence and not in names.toml: a slip would count as an origin of its own."""
    for speaker in _speakers(entry):
        description = described(speaker)
        if description in names:
            yield f"by {speaker} describes a source by its name; expected the name without brackets"
        elif not description and speaker != NOBODY and speaker not in names:
            yield (
                f"by {speaker!r} is no name in names.toml; {nearest(speaker, names.known)}; "
                f"one who is only described stands in brackets: [{speaker}]"
            )


def _speakers(entry: Entry) -> list[str]:
    origins = (entry.by, *(meant.get("by", NOBODY) for meant in entry.but.values()))
    return [speaker for by in origins for speaker in speakers(by)]


def _slot_faults(
    slot: Slot, entry: Entry, codebook: dict[str, Definition], periods: set[str], names: Names
) -> Iterator[str]:
    """Yield why a claim cannot be made: what is not defined, not named or no time of the article, or means nothing."""
    if slot.claim not in codebook:
        more = {"count": ', unit = "…"', "name": ', names = ["…"]'}.get(slot.kind, "")
        new = f'{slot.claim} = {{ about = "…"{more} }}'
        yield f"claim {slot.claim!r} is not in claims.toml; {nearest(slot.claim, codebook)}; a new one: {new}"
        return
    definition, meant = codebook[slot.claim], entry.meant(slot)
    means = meant.get("means", "")
    if slot.subject and slot.subject not in names:
        near = nearest(slot.subject, names.known)
        yield f"{slot.claim}[{slot.subject}]: {slot.subject!r} is no name in names.toml; {near}"
    period = slot.period or definition.period
    match = _PERIOD.fullmatch(period)
    if period not in ("", TODAY) and not (match and match[1] in periods):
        near = nearest(period, periods)
        yield f"{slot.claim} holds for {period!r}, which is no date or period of the article; {near}"
    if meant["status"] == "unknown" and slot.kind not in ("words", "period", "span"):
        marked = Slot(slot.claim, "words", status="unknown")
        yield f"{slot.claim} is a value ({slot.kind}), so it is not unknown; expected another status, or {marked}"
    if means and slot.kind != "words":
        yield f"{slot.claim} is a slot and says itself what it means; `means` is for marked words"
    elif means and definition.one_of and means not in definition.one_of:
        yield f"{means!r} is none of what {slot.claim} may mean: {', '.join(definition.one_of)}"
    elif means and not definition.one_of and not definition.kind:
        yield f"{slot.claim} has no kind that {means!r} could be of; expected `kind` or `one_of` in claims.toml"


def _claimed_twice(entry: Entry, codebook: dict[str, Definition]) -> Iterator[str]:
    """Yield each claim that a sentence makes twice of one subject and period, both asserted or neither."""
    seen: dict[tuple, Slot] = {}
    for slot in entry.template.slots:
        key = slot.claim, slot.subject, slot.period, entry.meant(slot)["status"] not in NOT_ASSERTED
        if seen.setdefault(key, slot) is not slot and slot.claim in codebook and not codebook[slot.claim].many:
            apart = Slot(slot.claim, slot.kind, status="open" if slot.kind == "words" else "dropped plan")
            yield (
                f"{slot.claim} is given twice; expected once, or a claim or period (@…) of its own for one of them, "
                f"or `many = true` in claims.toml, or, for a plan given up or left open, a status of its own: {apart}"
            )


def read(article: Article, codebook: dict[str, Definition], forms: Forms) -> tuple[list[Statement], list[str]]:
    """Return what an article states, repeats and furniture left out, and a line for each value that cannot be."""
    statements, wrong = [], [*_misdescribed(article, forms.names)]
    quoted = quotations(article.seed.text)
    for sentence, extract in _evidence(article):
        claim = extract.slot.claim
        definition = codebook.get(claim) or Definition(claim, "", names=KINDS)
        try:
            statements.append(_statement(sentence, extract, definition, forms, quoted))
        except EvidenceError as error:
            wrong.append(f"{extract.place} {sentence.id or 'date line'} ({sentence.entry.place}): {error}")
    return statements, [*wrong, *_without_period(statements)]


def _misdescribed(article: Article, names: Names) -> Iterator[str]:
    """Yield each source that is only described, and in words that neither its sentence has nor one before it."""
    for sentence in (sentence for sentence in article.sentences if sentence.is_evidence):
        for description in filter(None, map(described, _speakers(sentence.entry))):
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


def unlike(statements: Iterable[Statement]) -> Iterator[str]:
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
    claim = statement.period.partition(".")[0]
    periods = (other for other in dated if other.claim == claim and isinstance(other.value, Phrase))
    return min(periods, key=lambda period: period.sentence != statement.sentence, default=None)


def _without_period(statements: list[Statement]) -> Iterator[str]:
    """Yield each statement whose period is not clear, or is a date alone: “since May”, “by the end of this year”."""
    for statement in statements:
        claim = statement.period.partition(".")[0]
        dated = [other for other in statements if other.claim == claim and isinstance(other.value, Phrase)]
        period, place = period_of(statement, dated), f"{statement.place} {statement.sentence}: {statement.claim}"
        windows = ((other.value.absolute, other.value.window(FIRST, other.tense)) for other in dated)
        if period and period.sentence != statement.sentence and len(set(windows)) > 1:
            words = ", ".join(f"“{other.words}” ({other.sentence})" for other in dated)
            yield f"{place} holds for {claim}, which is {words}; expected it in the same sentence, or @…"
        elif period and period.value.one_sided and (period.kind == "date" or "." in statement.period):
            yield (
                f"{place} holds for “{period.value.words}”, which is open at an end: expected a first "
                f"and a last day, or {{{claim}:period}} for all the time since or until then; else no period: the date "
                "then stands beside it as a claim of its own"
            )
