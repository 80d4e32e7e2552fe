"""What only a longer time shows: dates moved again and again, trust that wears off, a customer who falls silent.

Founding source: field notes on trust in sales (decay is noticed late, because each step is small); Zeithaml, Berry and
Parasuraman 1988 (reliability weighs most in service quality).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.conduct.inquiries import inquiries
from auditor.core.lifecycle.same import same_person, thing, told_apart
from auditor.core.match.words import conflict, fit
from auditor.core.sides import account_of
from auditor.model.commitment import Act, Commitment, State
from auditor.model.text import Delivery, DocumentKind, Side
from auditor.model.verdict import Shows, Verdict

_SIGNS = 2
"""Signs, or slips and excuses of one kind, that are more than chance."""
PERIOD = timedelta(days=90)
"""A quarter, compared with the one before it."""
_SAME = 0.75
_FEW = 3
"""Inquiries in each period below which their reply times say nothing."""
_SLOWER = 1.5
EXCUSE = "excuse"
"""The rule on wording whose findings count."""
_KNOWN = 4
"""Messages of a customer from which on his usual pace is known."""
_GAPS = 4
"""Usual gaps that a silence must be longer than."""
_AFTER = timedelta(days=21)
"""A silence that begins later than this after the slip has other reasons."""
_SLIPPED = frozenset({Verdict.BROKEN, Verdict.KEPT_LATE})
_AGREED = frozenset({State.SUPERSEDED, State.RELEASED, State.CANCELLED})


def re_promised(history: History) -> Iterator[Lapse]:
    """One thing promised for a third date, and no move was agreed with the customer."""
    for chain in _chains(history):
        if len(chain) <= history.settings.thresholds.moves:
            continue
        last = chain[-1]
        dates = [spoken(c.due.end) for c in chain if c.due and c.due.end]
        yield _lapse(last, f"The date of this was moved {len(chain) - 1} times: {', '.join(dates)}.", 0.7)


def trust_decay(history: History) -> Iterator[Lapse]:
    """Two or more signs in one quarter that it goes worse than in the quarter before, with one customer."""
    now = history.settings.as_of
    chains = (c for c in _chains(history) if len(c) > history.settings.thresholds.moves)
    moved = {c[-1].account: c[-1] for c in chains if _within(c[-1].said_at, now - PERIOD, now)}
    replies, excuses = _reply_days(history), _excuses(history)
    for account, slips in _slips(history).items():
        recent = [c for c in slips if _within(_end(c), now - PERIOD, now)]
        ends = [end for c in slips if (end := _end(c))]
        signs = [
            *_more(ends, now, "promises slipped"),
            *_slower(replies.get(account, ()), now),
            *(["one date was moved again and again"] if account in moved else []),
            *_more(excuses.get(account, ()), now, "excuses were given"),
        ]
        if len(signs) >= _SIGNS and (recent or account in moved):
            yield _lapse(recent[-1] if recent else moved[account], f"With this customer {_listed(signs)}.", 0.6)


def gone_quiet(history: History) -> Iterator[Lapse]:
    """A promise slipped, and a customer who used to write has not written since."""
    now, slips = history.settings.as_of, _slips(history)
    calls = _calls(history)
    for account, theirs in history.sent_by(Side.THEIRS).items():
        times = [d.sent_at for d in theirs if d.sent_at and d.sent_at <= now]
        if len(times) < _KNOWN or account not in slips:
            continue
        last = max(*times, *calls.get(account, ()))
        gaps = [later - earlier for earlier, later in pairwise(times)]
        usual = timedelta(seconds=median(gap.total_seconds() for gap in gaps))
        before = [c for c in slips[account] if (end := _end(c)) and end - _AFTER <= last <= end + _AFTER]
        shortest = timedelta(days=history.settings.thresholds.quiet_days)
        if not before or now - last <= max(shortest, _GAPS * usual) or not history.mail_covers(last, now, account):
            continue
        days = (now - last).days
        message = (
            f"After this slipped the customer fell silent: nothing for {days} days, where {_days(usual)} were usual."
        )
        yield _lapse(before[-1], message, 0.5)


def _chains(history: History) -> list[list[Commitment]]:
    """Promises of one person to one customer on the same thing, each for a later date than the one before."""
    chains: dict[tuple[str, Act], list[list[Commitment]]] = {}
    ours = (c for c in history.commitments if c.side is Side.OURS and c.scored and c.account and _end(c) and c.said_at)
    for one in sorted(ours, key=lambda c: (c.said_at or history.settings.as_of, c.id)):
        known = chains.setdefault((one.account or "", one.act), [])
        chain = next((c for c in reversed(known) if _moves(c[-1], one)), None)
        if chain is None:
            known.append([one])
        else:
            chain.append(one)
    return [chain for some in chains.values() for chain in some]


def _moves(earlier: Commitment, later: Commitment) -> bool:
    """Whether `later` puts off what `earlier` promised: not agreed, not done by then, the same thing of one person."""
    end, new, said = _end(earlier), _end(later), later.said_at
    if end is None or new is None or said is None or new <= end or earlier.state in _AGREED:
        return False
    if not same_person(earlier.promisor, later.promisor) or _done(earlier, said):
        return False
    first, second = thing(earlier), thing(later)
    if not first.named or not second.named or conflict(first.marks, second.marks) or told_apart(earlier, later):
        return False
    return min(fit(first, frozenset(second.weights)), fit(second, frozenset(first.weights))) >= _SAME


def _done(commitment: Commitment, by: datetime) -> bool:
    return any(e.shows is Shows.WHOLE and e.at is not None and e.at <= by for e in commitment.evidence)


def _slips(history: History) -> Mapping[str, list[Commitment]]:
    """What was broken or late, by customer, in order of its date."""
    found: dict[str, list[Commitment]] = {}
    now = history.settings.as_of
    for one in history.commitments:
        if one.side is Side.OURS and one.scored and one.account and one.verdict in _SLIPPED and _end(one):
            found.setdefault(one.account, []).append(one)
    for some in found.values():
        some.sort(key=lambda c: (_end(c) or now, c.id))
    return found


def _reply_days(history: History) -> Mapping[str, list[tuple[datetime, int]]]:
    found: dict[str, list[tuple[datetime, int]]] = {}
    for one in inquiries(history):
        account = account_of(one.document, history.settings)
        if account and one.answered_at is not None and one.asked.at is not None:
            found.setdefault(account, []).append((one.asked.at, one.working_days))
    return found


def _slower(replies: Sequence[tuple[datetime, int]], now: datetime) -> Iterator[str]:
    recent = [days for at, days in replies if _within(at, now - PERIOD, now)]
    before = [days for at, days in replies if _within(at, now - 2 * PERIOD, now - PERIOD)]
    if min(len(recent), len(before)) >= _FEW and median(recent) >= max(2.0, _SLOWER * median(before)):
        yield f"answers take {median(recent):g} working days, {median(before):g} in the quarter before"


def _calls(history: History) -> Mapping[str, list[datetime]]:
    found: dict[str, list[datetime]] = {}
    for document in history.documents:
        account = account_of(document, history.settings)
        held = document.kind is DocumentKind.TRANSCRIPT and document.delivery is Delivery.SENT
        if held and account and document.sent_at and document.sent_at <= history.settings.as_of:
            found.setdefault(account, []).append(document.sent_at)
    return found


def _excuses(history: History) -> Mapping[str, list[datetime]]:
    """When our side gave a cause before it owned a slip, by customer."""
    found: dict[str, list[datetime]] = {}
    documents = history.by_id
    for finding in history.findings:
        document = documents[finding.document_id]
        account = account_of(document, history.settings)
        if finding.rule == EXCUSE and finding.suppressed is None and account and document.sent_at:
            found.setdefault(account, []).append(document.sent_at)
    return found


def _more(times: Sequence[datetime], now: datetime, what: str) -> Iterator[str]:
    """Twice or more in this quarter, and more often than in the one before it."""
    recent = sum(_within(at, now - PERIOD, now) for at in times)
    before = sum(_within(at, now - 2 * PERIOD, now - PERIOD) for at in times)
    if recent >= _SIGNS and recent > before:
        yield f"{recent} {what}, {before} in the quarter before"


def _within(at: datetime | None, since: datetime, until: datetime) -> bool:
    return at is not None and since < at <= until


def _end(commitment: Commitment) -> datetime | None:
    return commitment.due.end if commitment.due else None


def _listed(signs: Sequence[str]) -> str:
    return f"{', '.join(signs[:-1])} and {signs[-1]}"


def _days(gap: timedelta) -> str:
    days = max(round(gap.total_seconds() / 86_400), 1)
    return "1 day" if days == 1 else f"{days} days"


def _lapse(commitment: Commitment, message: str, confidence: float) -> Lapse:
    return Lapse(
        document_id=commitment.document_id,
        quote=commitment.quote,
        span=commitment.span,
        message=message,
        confidence=confidence,
        commitment_id=commitment.id,
    )
