"""What one document says by itself. Depends on nothing but the document, so documents may be read in any order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from auditor.checks import Rule, against_registry, on_holidays, proposed, run
from auditor.core.calls import dated
from auditor.core.commit import calendar_of, commit
from auditor.core.concerns import concerns
from auditor.core.facts.registry import NO_REGISTRY, Registry
from auditor.core.implied import implied
from auditor.core.language import language_of
from auditor.core.lifecycle import Said, place_statement
from auditor.core.reading import read
from auditor.core.reasons import reasons
from auditor.core.sent import record_of
from auditor.core.sides import talk_share, untied, with_sides
from auditor.core.talk import questions_asked
from auditor.core.visible import mixed_scripts, unseen
from auditor.model.commitment import Commitment, Extraction, Ungrounded, Usage
from auditor.model.finding import Finding
from auditor.model.people import Settings
from auditor.model.record import Record
from auditor.model.report import Concern, Supported
from auditor.model.text import Delivery, Document, DocumentKind, Reading, SegmentKind
from auditor.ports import Engine

_BODY = 4_000
"""Characters of a message that are kept as evidence; what was promised is said in its first lines or its attachments."""

_WORDS_NAMED = 3
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A document and all that its words alone can tell."""

    document: Document
    """With sides and language."""
    commitments: tuple[Commitment, ...] = ()
    said: tuple[Said, ...] = ()
    findings: tuple[Finding, ...] = ()
    supported: tuple[Supported, ...] = ()
    """What the claims registry stands behind."""
    concerns: tuple[Concern, ...] = ()
    ungrounded: tuple[Ungrounded, ...] = ()
    record: Record | None = None
    """The message or call itself, as evidence for other promises."""
    talk_share: float | None = None
    questions_asked: int | None = None
    """By our side, on a call."""
    untied: tuple[str, ...] = ()
    """Speakers whose side is not known."""
    rejected: int = 0
    size: int = 0
    """Characters of the text, known also when the text is not kept."""
    reviewed: bool = True
    """False: in a language that the engine does not know."""
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why a model did not read all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A document that was read and waits for what the engine finds in it."""

    base: Understood
    reading: Reading | None
    """None where there is nothing to find: what was not sent, or a language that the engine does not know."""


def understand(
    document: Document, engine: Engine, settings: Settings, rules: Sequence[Rule], registry: Registry = NO_REGISTRY
) -> Understood:
    """Read, extract, ground and check one document."""
    begun = begin(document, settings)
    if begun.reading is None:
        return begun.base
    return finish(begun.base, begun.reading, engine.extract(begun.reading), settings, rules, registry)


def begin(document: Document, settings: Settings) -> Begun:
    """What can be said of a document before an engine has seen it."""
    known = with_sides(_dated(document, settings), settings)
    reading = read(known)
    own = " ".join(s.span.of(known.text) for s in reading.segments if s.kind is SegmentKind.OWN)
    known = replace(known, language=known.language or language_of(own), notes=(*known.notes, *_unseen(known, own)))
    base = Understood(
        document=known,
        record=record_with_body(known, own),
        talk_share=talk_share(known),
        questions_asked=questions_asked(replace(reading, document=known)),
        untied=untied(known),
        size=len(known.text),
    )
    if known.delivery not in {Delivery.SENT, Delivery.DRAFT}:
        return Begun(base=base, reading=None)
    if not (known.language or "en").startswith("en"):
        return Begun(base=replace(base, reviewed=False), reading=None)
    return Begun(base=base, reading=replace(reading, document=known))


def _unseen(document: Document, own: str) -> Iterator[str]:
    """What a person would not notice in the text; its look-alikes only where the author wrote them himself."""
    number = unseen(document.text)
    if number:
        marks = "1 invisible character in it was" if number == 1 else f"{number:,} invisible characters in it were"
        yield f"{marks} left out"
    words = mixed_scripts(f"{document.subject or ''} {own}")
    if words:
        shown = ", ".join(word[:_LONGEST_WORD] for word in words[:_WORDS_NAMED])
        more = f" and {len(words) - _WORDS_NAMED:,} more" if len(words) > _WORDS_NAMED else ""
        yield f"it mixes look-alike letters of two scripts: {shown}{more}"


def _dated(document: Document, settings: Settings) -> Document:
    """A call that does not say when it was gets `--call-date`."""
    undated = document.kind is DocumentKind.TRANSCRIPT and document.sent_at is None
    return dated(document, settings.call_date) if undated and settings.call_date else document


def record_with_body(document: Document, own: str) -> Record | None:
    """The message or call itself as a delivery record; its body is what its author wrote, quotes left out."""
    record = record_of(document)
    return replace(record, body=own[:_BODY]) if record is not None else None


def finish(
    base: Understood,
    reading: Reading,
    extraction: Extraction,
    settings: Settings,
    rules: Sequence[Rule],
    registry: Registry = NO_REGISTRY,
) -> Understood:
    """Ground and check what an engine found in `reading`, and put it to `base`."""
    made = [commit(candidate, reading, settings) for candidate in extraction.candidates]
    commitments = tuple({c.id: c for c in made if isinstance(c, Commitment)}.values())
    spoken = (*extraction.statements, *implied(reading, extraction.statements), *reasons(reading))
    placed = [place_statement(statement, reading, settings) for statement in spoken]
    hits, baseless = proposed(extraction.claims, reading, rules)
    document = reading.document
    checked = against_registry(
        reading, registry, calendar_of(document.author, document, settings), rules, as_of=settings.as_of
    )
    ids = {rule.id for rule in rules}
    closed = on_holidays(reading, commitments, lambda c: calendar_of(c.promisor, document, settings))
    told = (*hits, *checked.hits, *(hit for hit in closed if hit[0].id in ids))
    return replace(
        base,
        commitments=commitments,
        said=tuple(s for s in placed if isinstance(s, Said)),
        findings=checked.substantiated(run(reading, tuple(rules), told)),
        supported=checked.supported,
        concerns=concerns(reading, extraction.statements, extraction.candidates),
        ungrounded=(
            *(u for u in (*made, *placed) if isinstance(u, Ungrounded)),
            *baseless,
            *extraction.ungrounded,
        ),
        rejected=extraction.rejected,
        usage=extraction.usage,
        undone=extraction.undone,
    )
