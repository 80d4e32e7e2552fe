"""Whether absence means anything: kind, account and window of what the sources would have shown."""

from collections.abc import Iterable
from datetime import date, timedelta

from auditor.core.acts import ActPolicy, policy_for
from auditor.core.judge.context import JudgeContext
from auditor.core.judge.due import Term
from auditor.core.match.accounts import AccountKeys
from auditor.model.commitment import Act, Commitment
from auditor.model.record import Coverage, RecordKind
from auditor.model.text import Party, Side
from auditor.model.time import Window
from auditor.model.verdict import Evidence, Grade, Shows

_BOTH_WAYS = frozenset({"mail", "calls"})
"""Sources that hold what the other side sent and said as well; a CRM logs only what we did."""
_THEIR_ACTS = frozenset({Act.SIGN, Act.PAY, Act.MEET, Act.CALL, Act.SEND, Act.ANSWER})
"""What a customer does with us leaves a trace in our systems; what he ships or builds does not."""
_HEARD = 0.45
"""Confidence below which words may have been no promise: that no record shows it done then breaks nothing."""
ONLY_LIKE = "the words only read like a promise, so a person should say whether they were one"


def plainly_said(commitment: Commitment) -> bool:
    """Whether its words are surely a promise, so that silence of complete records means something."""
    return commitment.confidence >= _HEARD


def covering(
    commitment: Commitment, term: Term, evidence: tuple[Evidence, ...], context: JudgeContext
) -> Coverage | None:
    """A coverage that makes the absence meaningful (the one to name in the sentence), or None.

    Several exports of one kind may cover the window together; each day of it must be covered.
    """
    window = term.window
    if window is None or not term.said:
        return None
    if commitment.side is not Side.OURS and commitment.act not in _THEIR_ACTS:
        return None
    first = window.start if term.appointment or commitment.said_at is None else commitment.said_at
    span = Window(start=min(first, window.end), end=window.end)
    days = _days(span, context)
    policy = policy_for(commitment)
    for kind in sorted(_kinds(policy, evidence)):
        fitting = _fitting(commitment, kind, context)
        others = (_fitting(commitment, other, context) for other in policy.besides)
        if _covers(fitting, *days) and all(_covers(other, *days) for other in others):
            return max(fitting, key=lambda c: _overlap(c, *days))
    return None


def _fitting(commitment: Commitment, kind: RecordKind, context: JudgeContext) -> list[Coverage]:
    return [c for c in context.coverage if kind in c.kinds and _tells(c, commitment, kind, context.keys)]


def _days(span: Window, context: JudgeContext) -> tuple[date, date]:
    """First and last day, in the zone of the due time: an export is cut by days."""
    zone = span.end.tzinfo or context.calendar.zone
    return span.start.astimezone(zone).date(), span.end.astimezone(zone).date()


def _kinds(policy: ActPolicy, evidence: tuple[Evidence, ...]) -> frozenset[RecordKind]:
    return policy.absence | (policy.absence_if_open if any(is_open(piece) for piece in evidence) else frozenset())


def is_open(piece: Evidence) -> bool:
    """A system still holds it open: RELATED and DIRECT, no time, no doubt."""
    return piece.shows is Shows.RELATED and piece.grade is Grade.DIRECT and piece.at is None and not piece.doubt


def _tells(coverage: Coverage, commitment: Commitment, kind: RecordKind, keys: AccountKeys) -> bool:
    sent_or_said = kind in (RecordKind.MESSAGE_SENT, RecordKind.CALL)
    if sent_or_said and commitment.side is not Side.OURS and coverage.source.casefold() not in _BOTH_WAYS:
        return False
    if coverage.accounts is None:
        return True
    own = _account_keys(commitment, keys)
    return any(keys.of_name(account) in own for account in coverage.accounts)


def _account_keys(commitment: Commitment, keys: AccountKeys) -> frozenset[str]:
    named = keys.of_name(commitment.account) if commitment.account else None
    if named:
        return frozenset({named})
    party: Party | None = commitment.promisor if commitment.side is Side.THEIRS else commitment.promisee
    if commitment.side is Side.UNKNOWN or party is None or not party.email:
        return frozenset()
    found = keys.of_address(party.email)
    return frozenset({found}) if found else frozenset()


def _covers(coverage: Iterable[Coverage], first: date, last: date) -> bool:
    """Whether the union of the intervals holds every day from first to last."""
    reached = first
    for piece in sorted(coverage, key=lambda c: c.since or date.min):
        if (piece.since or date.min) > reached:
            return False
        if piece.until is None or piece.until >= last:
            return True
        reached = max(reached, piece.until + timedelta(days=1))
    return False


def _overlap(piece: Coverage, first: date, last: date) -> tuple[int, str]:
    since, until = max(piece.since or date.min, first), min(piece.until or date.max, last)
    return (until - since).days, piece.source
