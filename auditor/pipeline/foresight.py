"""What the past says of the promises in a draft: findings on dates and loads that will probably not hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from auditor.checks import by_id
from auditor.core.commit import calendar_of
from auditor.core.identity import finding_id, fingerprint
from auditor.core.promisability import Doubt, Known, doubts, person_of, too_little_known
from auditor.model.commitment import Commitment, Modality, Speech, State
from auditor.model.finding import Finding, Level, Substantiation
from auditor.model.knowledge import Claim
from auditor.model.people import Settings
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Party, Side
from auditor.pipeline.judging import Judged
from auditor.ports.memory import Remembers

_MOVES = frozenset({Speech.MOVE, Speech.SLIP})
_BINDING = frozenset({State.ACTIVE, State.CONDITIONAL})
_MEETINGS = frozenset({RecordKind.MEETING, RecordKind.CALL})
_STANDING = frozenset({RecordStatus.PLANNED, RecordStatus.SCHEDULED_PAST, RecordStatus.UNKNOWN})
"""What a calendar says of a slot that nobody has cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foresight:
    """What is known beside the draft."""

    memory: Remembers
    planned: Sequence[Record]
    """Records given with the draft; of them the meetings and calls that stand are the calendar."""
    claims: Sequence[Claim]
    settings: Settings


def foreseen(judged: Judged, foresight: Foresight) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """The findings on the promises of ours in `judged` that are scored and dated, and notes where too little is known."""
    promises = sorted(filter(_is_ours_and_dated, judged.commitments), key=_due_order)
    found: list[Finding] = []
    notes: list[str] = []
    loaded: set[tuple[str, str | None]] = set()
    for promise, known in _knowing(promises, judged, foresight):
        notes += filter(None, [too_little_known(promise, known)])
        for rule_id, doubt in doubts(promise, known):
            once = (promise.document_id, person_of(promise.promisor))
            if rule_id == "overcommitted":
                if once in loaded:
                    continue  # the first date that cannot be met says it for all that follow
                loaded.add(once)
            found.append(_finding(rule_id, doubt))
    return tuple(found), tuple(dict.fromkeys(notes))


def _is_ours_and_dated(one: Commitment) -> bool:
    owed = one.side is Side.OURS and one.scored and one.state in _BINDING and one.modality is not Modality.INFERRED
    return owed and one.due is not None and one.due.end is not None


def _due_order(one: Commitment) -> tuple[float, str, int]:
    end = one.due.end if one.due else None
    return end.timestamp() if end else 0.0, one.document_id, one.span.start


def _knowing(
    promises: Sequence[Commitment], judged: Judged, foresight: Foresight
) -> Iterator[tuple[Commitment, Known]]:
    """Each promise with what is known of its promisor and account; the memory is asked once for each question."""
    memory, settings = foresight.memory, foresight.settings
    outcomes = cache(lambda person, act: tuple(memory.outcomes(person=person, act=act)))
    open_of = cache(lambda person: tuple(memory.open_of(person=person)))
    told = cache(lambda account: tuple(memory.told(account=account)))
    understood = {one.document.id: one for one in judged.understood}
    for promise in promises:
        one, person = understood[promise.document_id], person_of(promise.promisor)
        yield (
            promise,
            Known(
                as_of=one.document.sent_at or settings.as_of,
                calendar=calendar_of(promise.promisor, one.document, settings),
                thresholds=settings.thresholds,
                own=outcomes(person, promise.act) if person else (),
                team=outcomes(None, promise.act),
                open=open_of(person) if person else (),
                told=told(promise.account) if promise.account else (),
                claims=foresight.claims,
                meetings=tuple(m for m in foresight.planned if _stands(m) and _is_his(m, promise.promisor)),
                beside=tuple(p for p in promises if person_of(p.promisor) == person),
                moves=tuple(s.span for s in one.said if s.speech in _MOVES and s.side is Side.OURS),
            ),
        )


def _stands(record: Record) -> bool:
    return record.kind in _MEETINGS and record.status in _STANDING


def _is_his(meeting: Record, person: Party | None) -> bool:
    """Whether he holds it or is asked to it; a slot that names nobody is that of the calendar's owner."""
    if meeting.owner is None and not meeting.contacts:
        return True
    names = {name.casefold() for name in (person.email, person.name) if name} if person else set[str]()
    return bool(names & {name.casefold() for name in (meeting.owner or "", *meeting.contacts)})


def _finding(rule_id: str, doubt: Doubt) -> Finding:
    rule, promise = by_id(rule_id), doubt.commitment
    return Finding(
        id=finding_id(rule.id, promise.document_id, promise.span.start, promise.span.end),
        rule=rule.id,
        cls=rule.cls,
        level=Level.ERROR if doubt.substantiation is Substantiation.CONTRADICTED else rule.level,
        substantiation=doubt.substantiation,
        confidence=doubt.confidence,
        document_id=promise.document_id,
        quote=promise.quote,
        span=promise.span,
        message=doubt.message,
        why=rule.why,
        replacements=doubt.replacements,
        evidence=doubt.evidence,
        trust_element=rule.trust_element,
        commitment_id=promise.id,
        fingerprint=fingerprint(rule.id, promise.quote, person_of(promise.promisor) or ""),
    )
