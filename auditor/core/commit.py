"""From a candidate to a commitment: grounded words, parties, sides, account, due window. Code decides, not the engine."""

import re
from dataclasses import replace
from datetime import tzinfo

from auditor.core.ground import locate
from auditor.core.identity import commitment_id
from auditor.core.sides import account_of, internal, zone_of
from auditor.core.when import WorkCalendar, resolve_ahead, resolve_lasting, told_by, weekday_conflict
from auditor.model.commitment import Candidate, Commitment, CommitmentKind, Mention, Modality, Owner, Ungrounded
from auditor.model.people import Settings
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, Side
from auditor.model.time import Due


def commit(candidate: Candidate, reading: Reading, settings: Settings) -> Commitment | Ungrounded:
    """Ground `candidate` in `reading`, whose document has its sides set, and resolve who, to whom and by when."""
    document = reading.document
    place = locate(candidate.quote, reading, segment=candidate.segment, at=candidate.at)
    if isinstance(place, str):
        return Ungrounded(document_id=document.id, quote=candidate.quote, reason=place)
    span, index = place
    part = reading.segments[index]
    speaker = part.author or document.author
    promisor, promisee = _parties(candidate, document, speaker)
    side = promisor.side if promisor else Side.UNKNOWN
    said_at = part.at or document.sent_at
    quote = span.of(document.text)
    return Commitment(
        id=commitment_id(document.id, span.start, span.end, candidate.action),
        document_id=document.id,
        quote=quote,
        span=span,
        said_at=said_at,
        mentions=(Mention(document_id=document.id, quote=quote, span=span, at=said_at),),
        kind=candidate.kind,
        modality=_modality(document),
        strength=candidate.strength,
        scored=candidate.scored and not _third_person_of_other_side(candidate, promisor, speaker),
        side=side,
        promisor=promisor,
        promisee=promisee,
        performer=candidate.performer,
        account=account_of(document, settings),
        thread=document.thread,
        action=candidate.action,
        antecedent=candidate.antecedent,
        act=candidate.act,
        quantity=candidate.quantity,
        condition=candidate.condition,
        confidence=candidate.confidence,
        origin=candidate.origin,
        internal=internal(document),
        due=_due(candidate, _due_said(candidate, part, document, promisor, settings)),
        state=candidate.state,
    )


def calendar_of(party: Party | None, document: Document, settings: Settings) -> WorkCalendar:
    """The business calendar of the promisor: his zone, his region's holidays, our date order."""
    return calendar_in(zone_of(document, party, settings), party, settings)


def calendar_in(zone: tzinfo, party: Party | None, settings: Settings) -> WorkCalendar:
    """The same in a zone that is known."""
    return WorkCalendar(
        zone=zone,
        region=_region(party, settings),
        cob_hour=settings.thresholds.cob_hour,
        date_order=settings.date_order,
    )


def due_of(text: str | None, part: Segment, document: Document, party: Party | None, settings: Settings) -> Due | None:
    """The window of a due phrase against the time when it was said; None without a phrase."""
    due, said_at = _told_day(text, part, document, party, settings), part.at or document.sent_at
    if due is None or due.end is None or said_at is None:
        return due
    zone = calendar_of(party, document, settings).zone
    if due.end.date() < said_at.astimezone(zone).date():
        return replace(
            due, start=None, end=None
        )  # what is over when it is said is a slip, or the day of something else
    return due


def _told_day(
    text: str | None, part: Segment, document: Document, party: Party | None, settings: Settings
) -> Due | None:
    """The same of a day that may be over, from which another is counted."""
    if not text:
        return None
    reference, calendar = part.at or document.sent_at, calendar_of(party, document, settings)
    due = resolve_ahead(text, reference=reference, calendar=calendar)
    if due is not None and weekday_conflict(text, reference=reference, calendar=calendar):
        return replace(due, start=None, end=None)  # "Monday 2 February", when the 2nd is no Monday: either may be meant
    return due


def _due_said(
    candidate: Candidate, part: Segment, document: Document, party: Party | None, settings: Settings
) -> Due | None:
    """The window of what was said; of words that lean on another day, counted from that day, or no date at all."""
    if candidate.due_text is None or candidate.beside is None:
        due = due_of(candidate.due_text, part, document, party, settings)
        return due or _kept_through(candidate, part, document, party, settings)
    leant_on = _told_day(candidate.beside, part, document, party, settings)
    words = told_by(candidate.due_text, leant_on.end.date()) if leant_on and leant_on.end else None
    due = _told_day(words, part, document, party, settings)
    said_at = part.at or document.sent_at
    if due is None or due.end is None or said_at is None:
        return None
    if due.end < said_at:
        return due_of(candidate.due_text, part, document, party, settings)
    return replace(due, text=candidate.due_text)


def _kept_through(
    candidate: Candidate, part: Segment, document: Document, party: Party | None, settings: Settings
) -> Due | None:
    """How long something is kept is its due; how long something is done is none."""
    if candidate.kind is not CommitmentKind.MAINTENANCE or candidate.due_text is None:
        return None
    calendar = calendar_of(party, document, settings)
    return resolve_lasting(candidate.due_text, reference=part.at or document.sent_at, calendar=calendar)


_EVENT = re.compile(
    r"(?:only\s+)?(?:once|as\s+soon\s+as|after|when|whenever|if|in\s+case|upon|from\s+the)\b\s*", re.IGNORECASE
)
_SPELL = re.compile(r"(?:(?:with)?in|inside)\b.*\b(?:minute|hour|day|week|month)s?\b", re.IGNORECASE)


def _due(candidate: Candidate, due: Due | None) -> Due | None:
    """A span of time that counts from an event: "once you've signed, we start within 5 days" has no date yet."""
    event = _EVENT.match(candidate.condition or "")
    if due is None or event is None or due.after or not _SPELL.match(due.text or ""):
        return due
    assert candidate.condition is not None
    return replace(due, start=None, end=None, after=candidate.condition[event.end() :], offset=due.text)


def _modality(document: Document) -> Modality:
    spoken = document.kind is DocumentKind.TRANSCRIPT and not document.typed
    return Modality.VERBAL if spoken else Modality.WRITTEN


def _parties(candidate: Candidate, document: Document, speaker: Party | None) -> tuple[Party | None, Party | None]:
    others = [p for p in _everybody(document) if not _same(p, speaker)]
    across = [p for p in others if speaker and p.side is not Side.UNKNOWN and p.side is not speaker.side] or others
    listener = across[0] if across else None
    if candidate.owner is Owner.ADDRESSEE:
        return listener, speaker
    named = _named(candidate.performer, across) if candidate.performer else None
    if named is not None and speaker is not None and named.side not in {speaker.side, Side.UNKNOWN}:
        return named, speaker
    return speaker, listener


def _everybody(document: Document) -> tuple[Party, ...]:
    return document.recipients if document.kind is not DocumentKind.TRANSCRIPT else document.participants


def _named(performer: str, people: list[Party]) -> Party | None:
    """The person of the document whom the performer's name means: full name or first name."""
    wanted = performer.lower()
    return next((p for p in people if p.name and wanted in {p.name.lower(), p.name.lower().split()[0]}), None)


def _third_person_of_other_side(candidate: Candidate, promisor: Party | None, speaker: Party | None) -> bool:
    """What we say that the customer will do is no undertaking of his until he says so."""
    return candidate.performer is not None and promisor is not speaker and promisor is not None


def _same(one: Party, other: Party | None) -> bool:
    if other is None:
        return False
    if one.email and other.email:
        return one.email == other.email
    return one.label.lower() == other.label.lower()


def _region(party: Party | None, settings: Settings) -> str | None:
    if party is not None:
        for person in settings.roster.people:
            if (party.email and party.email in person.addresses) or (
                party.name and party.name.lower() == person.name.lower()
            ):
                return person.region or settings.region
    return settings.region
