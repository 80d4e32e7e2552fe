"""Which events follow from how promises stood and stand; no word of a message goes into one."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from auditor.core.digest import digest
from auditor.model.commitment import Commitment
from auditor.model.job import JobState
from auditor.model.ledger import Standing
from auditor.model.verdict import Verdict
from auditor.model.webhook import EventType, Notice

SOON = timedelta(days=2)


def changes(before: Mapping[str, str], now: Iterable[Standing], *, at: datetime) -> Iterator[Notice]:
    """What is new, and whose verdict is another. `before` has the verdict of each id under which one was known."""
    for one in now:
        if one.dismissed:
            continue
        names = (one.commitment.id, *one.aliases)
        was = next((before[name] for name in names if name in before), None)
        if was is None:
            yield _notice(EventType.CREATED, one.commitment, "", at)
        elif was != one.commitment.verdict.value:
            yield _notice(EventType.VERDICT_CHANGED, one.commitment, at.isoformat(), at, previous=Verdict(was))


def coming(standings: Iterable[Standing], *, at: datetime) -> Iterator[Notice]:
    """What the digest would call due soon or at risk; the same due time gives the same notice, whenever it is asked."""
    found = digest((s.commitment for s in standings if not s.dismissed), (), since=at, as_of=at, until=at + SOON)
    for kind, some in ((EventType.DUE_SOON, found.due_soon), (EventType.AT_RISK, found.at_risk)):
        for one in some:
            end = one.due.end if one.due else None
            yield _notice(kind, one, end.astimezone(UTC).isoformat() if end else "", at)


def finished(audit: str, state: JobState, *, at: datetime) -> Notice:
    """An audit is over: done, failed or cancelled."""
    body = json.dumps({"id": audit, "state": state.value})
    name = _name(EventType.AUDIT_FINISHED, audit, at.isoformat())
    return Notice(id=name, type=EventType.AUDIT_FINISHED, at=at, subject=audit, body=body)


def _notice(kind: EventType, one: Commitment, mark: str, at: datetime, *, previous: Verdict | None = None) -> Notice:
    due = one.due
    data = {
        "id": one.id,
        "document_id": one.document_id,
        "side": one.side.value,
        "act": one.act.value,
        "scored": one.scored,
        "state": one.state.value,
        "verdict": one.verdict.value,
        "previous_verdict": previous.value if previous else None,
        "due_start": due.start.isoformat() if due and due.start else None,
        "due_end": due.end.isoformat() if due and due.end else None,
    }
    return Notice(id=_name(kind, one.id, mark), type=kind, at=at, subject=one.id, body=json.dumps(data))


def _name(kind: EventType, subject: str, mark: str) -> str:
    return f"msg_{sha256(f'{kind.value}|{subject}|{mark}'.encode()).hexdigest()[:32]}"
