"""What is due, at risk, slipped, unanswered and kept; and the promises that go along when a deal changes hands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from auditor.core.scope import account_key
from auditor.model.commitment import Commitment, Modality, State
from auditor.model.digest import OPEN, Digest, HandOver, Pledge, Waiting
from auditor.model.finding import Finding
from auditor.model.ledger import Noted
from auditor.model.text import Side, Span
from auditor.model.verdict import Grade, Shows, Verdict

_SLIPPED = frozenset({Verdict.BROKEN, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT})
_UNSEEN = frozenset({Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE})
_OVER = frozenset({State.CANCELLED, State.RELEASED, State.SUPERSEDED, State.EXPIRED})
_UNANSWERED = frozenset({"unanswered-inquiry", "unanswered-concern"})
_STALE = timedelta(days=30)
"""After which a question that was never answered is no news any more."""
_LATEST = datetime.max.replace(tzinfo=UTC)


def digest(
    commitments: Iterable[Commitment],
    noted: Iterable[Noted],
    *,
    since: datetime,
    as_of: datetime,
    until: datetime,
) -> Digest:
    """Of promises judged at `as_of`. Those of a series stand by their next or last window."""
    every = tuple(commitments)
    owed = {(c.document_id, c.span): c.id for c in every if c.modality is Modality.INFERRED}
    unanswered = tuple(_waiting(noted, owed, min(since, as_of - _STALE), as_of))
    told = {one.commitment_id for one in unanswered}
    counted = sorted((c for c in every if c.scored and not c.internal and c.id not in told), key=_order)
    ours = [c for c in counted if c.side is not Side.THEIRS]
    theirs = [c for c in counted if c.side is Side.THEIRS]
    soon = [c for c in ours if c.verdict is Verdict.NOT_DUE and c.state not in _OVER and _ends(c, as_of, until)]
    return Digest(
        since=since,
        as_of=as_of,
        until=until,
        slipped=tuple(c for c in ours if c.verdict in _SLIPPED and _ends(c, since, as_of)),
        overdue=tuple(c for c in ours if c.verdict in _UNSEEN and _ends(c, since, as_of)),
        at_risk=tuple(c for c in soon if _looks_undone(c)),
        due_soon=tuple(c for c in soon if not _looks_undone(c)),
        unanswered=unanswered,
        kept=tuple(c for c in ours if c.verdict is Verdict.KEPT and _happened(c, since, as_of)),
        owed_to_us=tuple(c for c in theirs if _owed(c, since, as_of, until)),
    )


def _waiting(
    noted: Iterable[Noted], owed: Mapping[tuple[str, Span], str], since: datetime, as_of: datetime
) -> Iterator[Waiting]:
    """What is owed because an inquiry was not answered is told as the inquiry, once."""
    for note in noted:
        recent, one = note.at is None or since < note.at <= as_of, note.about
        if recent and isinstance(one, Finding) and one.rule in _UNANSWERED and not one.suppressed:
            inferred = owed.get((one.document_id, one.span))
            yield Waiting(finding=one, commitment_id=inferred, account=note.account, at=note.at)


def hand_over(account: str, commitments: Sequence[Commitment], *, signed_at: datetime, to: str) -> HandOver:
    """Our promises to `account` said before `signed_at`, in the order in which they were said; nothing is left out.

    What a named colleague performs stays with him; everything else passes to `to`.
    """
    made = [
        c
        for c in commitments
        if c.side is Side.OURS and _is_of(c, account) and c.modality is not Modality.INFERRED and _said(c, signed_at)
    ]
    return HandOver(
        account=account,
        signed_at=signed_at,
        to=to,
        pledges=tuple(
            Pledge(commitment=c, passes_to=c.performer or to, open=c.verdict in OPEN and c.state not in _OVER)
            for c in sorted(made, key=_said_order)
        ),
    )


def _is_of(commitment: Commitment, account: str) -> bool:
    return commitment.account is not None and account_key(commitment.account) == account_key(account)


def _ends(commitment: Commitment, after: datetime, until: datetime) -> bool:
    end = commitment.due.end if commitment.due else None
    return end is not None and after < end <= until


def _looks_undone(commitment: Commitment) -> bool:
    """A record of a system that bears on it, and none that shows any of it done."""
    seen = commitment.evidence
    done = any(e.shows in (Shows.WHOLE, Shows.PART) for e in seen)
    return not done and any(e.grade is Grade.DIRECT and e.shows in (Shows.NOT_DONE, Shows.RELATED) for e in seen)


def _happened(commitment: Commitment, since: datetime, as_of: datetime) -> bool:
    times = [e.at for e in commitment.evidence if e.shows is Shows.WHOLE and e.at is not None]
    return any(since < at <= as_of for at in times) if times else _ends(commitment, since, as_of)


def _owed(commitment: Commitment, since: datetime, as_of: datetime, until: datetime) -> bool:
    if commitment.state in _OVER:
        return False
    soon = commitment.verdict is Verdict.NOT_DUE and _ends(commitment, as_of, until)
    return soon or (commitment.verdict in _UNSEEN | {Verdict.BROKEN} and _ends(commitment, since, as_of))


def _said(commitment: Commitment, before: datetime) -> bool:
    return commitment.said_at is None or commitment.said_at <= before


def _order(commitment: Commitment) -> tuple[datetime, str]:
    end = commitment.due.end if commitment.due else None
    return (end or _LATEST, commitment.id)


def _said_order(commitment: Commitment) -> tuple[datetime, str, int]:
    return (commitment.said_at or _LATEST, commitment.document_id, commitment.span.start)
