"""What may be used for an opener, and in which order: from what is known of an account, its industry and its promises.

Founding source: Miller Heiman's valid business reason; "come clean" before any pitch (field notes on kept promises).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from auditor.core.kinship import Kin, same_account, suits
from auditor.core.scope import account_key
from auditor.model.commitment import Modality, State
from auditor.model.knowledge import Entry, EntryKind, Knowledge, NotedPromise, PromiseBy
from auditor.model.opener import Cited, Lead, OpenerTask
from auditor.model.past import PastPromise, PastQuestion
from auditor.model.verdict import Verdict

_FRESH = timedelta(days=365)
"""An event without a last day of use is news for a year."""
_PAST_OF_USE = frozenset(
    "kept done met cancelled canceled withdrawn released waived superseded renegotiated expired".split()
)
_KEPT = frozenset({"kept", "done", "met"})
_BROKEN = frozenset({"broken", "missed"})
_UNANSWERED = frozenset({Verdict.NOT_DUE, Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE, Verdict.BROKEN})
_STORIES = frozenset({EntryKind.CASE_STUDY, EntryKind.TESTIMONIAL})
_OF_INDUSTRY = frozenset({EntryKind.INDUSTRY, EntryKind.BENCHMARK, EntryKind.RESEARCH_NOTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A promise of ours to this account that is not kept yet."""

    source: Cited
    text: str
    due: date | None
    missed: bool
    """Its day is over, or it was marked broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Words of the customer that want an answer and have none."""

    source: Cited
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    source: Cited
    text: str
    due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An entry that speaks for itself: an event, a challenge of the industry, a proof."""

    source: Cited
    lead: Lead
    entry: Entry


Reason = Owed | Asked | Kept | Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What may be said to this reader on this day."""

    task: OpenerTask
    reasons: tuple[Reason, ...]
    """The first-ranked first."""
    proofs: tuple[Told, ...]
    """Of the same industry or problem, and of use to the persona; also the last of `reasons`."""
    words: dict[str, str]
    """All that may be cited, by source id: every figure and name of an opener stands in there."""
    secret: frozenset[str]
    """Names, in lower case, of customers who may not be named."""
    expired: int
    """Entries that would have fitted if they had not expired."""


def brief(
    knowledge: Knowledge,
    task: OpenerTask,
    *,
    past: Sequence[PastPromise] = (),
    asked: Sequence[PastQuestion] = (),
) -> Brief:
    """`past` are promises to this account that the ledger remembers, `asked` its worries without an answer."""
    secret = frozenset(name for entry in knowledge.entries for name in _secret(entry, task.account))
    kin = Kin.of(knowledge, task)
    known = [e for e in knowledge.entries if _may_be_told(e, secret)]
    usable = [e for e in known if _holds(e, task.day)]
    proofs = tuple(
        _told(e, Lead.PROOF) for e in usable if e.kind in _STORIES and kin.suits(e) and suits(e, task.persona)
    )
    reasons: list[Reason] = [*_owed(usable, past, task), *_asked(past, asked, task), *_events(usable, task)]
    reasons += [_told(e, Lead.CHALLENGE) for e in usable if _of_trade(e) and kin.suits(e) and suits(e, task.persona)]
    reasons += [*_kept(usable, past, task), *proofs]
    return Brief(
        task=task,
        reasons=tuple(reasons),
        proofs=proofs,
        words=_words(reasons, secret),
        secret=secret,
        expired=sum(1 for e in known if not _holds(e, task.day) and _expired(e, task.day) and kin.suits(e)),
    )


def cited(entry: Entry) -> Cited:
    """An entry as a source; a customer who may not be named is not named here either."""
    named = entry.customer is None or entry.may_name_customer
    title = entry.title if named else f"{entry.kind.value.replace('_', ' ')}: {entry.descriptor}"
    return Cited(id=entry.id, title=title, dated=entry.published, where=entry.source if named else "")


def _may_be_told(entry: Entry, secret: frozenset[str]) -> bool:
    """Whether its customer may be named, or has a descriptor that does not name him; a person's words need consent."""
    if entry.kind is EntryKind.TESTIMONIAL and entry.saying is not None and not entry.saying.consent_ref:
        return False
    if entry.kind not in _STORIES or entry.may_name_customer:
        return True
    return entry.descriptor is not None and not names_any(entry.descriptor, secret)


def _of_trade(entry: Entry) -> bool:
    """What concerns a whole trade: its challenges, and events that are nobody's own."""
    return entry.kind in _OF_INDUSTRY or (entry.kind is EntryKind.TRIGGER and entry.account is None)


def _holds(entry: Entry, day: date) -> bool:
    return entry.usable_on(day)


def _expired(entry: Entry, day: date) -> bool:
    return entry.expires_on is not None and entry.expires_on < day


def _told(entry: Entry, lead: Lead) -> Told:
    return Told(source=cited(entry), lead=lead, entry=entry)


def _events(usable: Iterable[Entry], task: OpenerTask) -> list[Told]:
    """Dated events of this very account, the newest first."""
    events = [
        (e.published, e)
        for e in usable
        if e.kind is EntryKind.TRIGGER
        and e.published is not None
        and (e.expires_on is not None or task.day - e.published <= _FRESH)
        and e.account is not None
        and same_account(e.account, task.account)
        and suits(e, task.persona)
    ]
    return [_told(e, Lead.EVENT) for _, e in sorted(events, key=lambda pair: pair[0], reverse=True)]


def _owed(usable: Iterable[Entry], past: Sequence[PastPromise], task: OpenerTask) -> list[Owed]:
    """Missed ones first, then by their day; what was noted and is remembered too is told once."""
    owed = [
        one for entry in _accounts(usable, task) for p in entry.open_promises if (one := _noted(p, entry, task.day))
    ]
    owed += [one for p in past if (one := _remembered(p, task))]
    once = {_plain(one.text): one for one in reversed(owed)}
    return sorted(once.values(), key=lambda one: (not one.missed, one.due or date.max, one.text))


def _accounts(usable: Iterable[Entry], task: OpenerTask) -> Iterator[Entry]:
    for entry in usable:
        if entry.kind is EntryKind.ACCOUNT and same_account(entry.account or entry.title, task.account):
            yield entry


def _noted(promise: NotedPromise, entry: Entry, day: date) -> Owed | None:
    status = (promise.status or "open").casefold()
    if promise.by is not PromiseBy.OURS or status in _PAST_OF_USE or not promise.text.strip():
        return None
    missed = status in _BROKEN or (promise.due is not None and promise.due < day)
    return Owed(source=cited(entry), text=promise.text.strip(), due=promise.due, missed=missed)


def _remembered(promise: PastPromise, task: OpenerTask) -> Owed | None:
    """Open and not due yet, or known to be broken; where nobody knows, nothing is owned up to."""
    if not _is_counted(promise, task) or promise.state is not State.ACTIVE:
        return None
    due = promise.due_end.date() if promise.due_end else None
    open_still = promise.verdict is Verdict.NOT_DUE and due is not None and due >= task.day
    if promise.verdict is not Verdict.BROKEN and not open_still:
        return None
    missed = promise.verdict is Verdict.BROKEN
    return Owed(source=_of_ledger(promise), text=promise.action, due=due, missed=missed)


def _asked(past: Sequence[PastPromise], asked: Sequence[PastQuestion], task: OpenerTask) -> list[Asked]:
    """Inquiries and worries without an answer of ours, the newest first; what was said twice is told once.

    An inquiry lies in the ledger as the answer that it is owed. After a year nobody waits for it any more.
    """
    found = [(q.asked_at, q.id, q.quote) for q in asked if _same(q.account, task.account)]
    found += [
        (p.promised_at, p.id, p.quote)
        for p in past
        if p.modality is Modality.INFERRED and p.verdict in _UNANSWERED and _same(p.account, task.account)
    ]
    once: dict[str, Asked] = {}
    for at, identity, quote in sorted(found, reverse=True):
        if timedelta(0) <= task.day - at.date() <= _FRESH:
            source = Cited(id=identity, title=quote, dated=at.date(), where="ledger")
            once.setdefault(_plain(quote), Asked(source=source, quote=" ".join(quote.split())))
    return list(once.values())


def _kept(usable: Iterable[Entry], past: Sequence[PastPromise], task: OpenerTask) -> list[Kept]:
    """The newest first; one that is due after the day is not told yet."""
    kept = [
        Kept(source=cited(entry), text=p.text.strip(), due=p.due)
        for entry in _accounts(usable, task)
        for p in entry.kept_promises
        if p.by is PromiseBy.OURS and (p.status or "kept").casefold() in _KEPT and p.text.strip()
    ]
    kept += [
        Kept(source=_of_ledger(p), text=p.action, due=p.due_end.date() if p.due_end else None)
        for p in past
        if _is_counted(p, task) and p.verdict is Verdict.KEPT and p.done_at is not None and p.done_at.date() <= task.day
    ]
    told = [one for one in kept if one.due is None or one.due <= task.day]
    return sorted(told, key=lambda one: one.due or date.min, reverse=True)


def _is_counted(promise: PastPromise, task: OpenerTask) -> bool:
    """Said by us, to this account, before the day."""
    said = promise.scored and promise.modality is not Modality.INFERRED
    return said and _same(promise.account, task.account) and promise.promised_at.date() <= task.day


def _same(account: str | None, wanted: str) -> bool:
    """Whether they are one account; the ledger may know it by its domain only."""
    return account is not None and (same_account(account, wanted) or account_key(account) == account_key(wanted))


def _of_ledger(promise: PastPromise) -> Cited:
    return Cited(id=promise.id, title=promise.quote, dated=promise.promised_at.date(), where="ledger")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _words(reasons: Iterable[Reason], secret: frozenset[str]) -> dict[str, str]:
    """Everything that a source says, as one text; what would give away a secret name is left out."""
    words: dict[str, str] = {}
    for reason in reasons:
        said = [words.get(reason.source.id, ""), *_said(reason)]
        words[reason.source.id] = "\n".join(part for part in said if part and not names_any(part, secret))
    return words


def _said(reason: Reason) -> Iterator[str]:
    yield from (reason.source.title, reason.source.where, str(reason.source.dated or ""))
    match reason:
        case Owed() | Kept():
            yield from (reason.text, str(reason.due or ""))
        case Asked():
            yield reason.quote
        case Told():
            yield from _of_entry(reason.entry)


def _of_entry(entry: Entry) -> Iterator[str]:
    named = (entry.customer or "",) if entry.may_name_customer else ()
    optional = (entry.descriptor, entry.industry, entry.region, entry.problem, entry.quote, entry.account)
    yield from (*named, *(one or "" for one in optional), str(entry.expires_on or ""))
    if entry.saying is not None and entry.saying.consent_ref:
        yield " ".join(filter(None, (entry.saying.text, entry.saying.person, entry.saying.title)))
    for metric in entry.metrics:
        parts = (metric.name, metric.before, metric.after, metric.value, metric.unit, metric.period, metric.method)
        yield " ".join(filter(None, parts))
    yield from re.split(r"(?<=[.!?])\s+|\n+", entry.text)


def _secret(entry: Entry, account: str) -> Iterator[str]:
    """The name of a customer who may not be named, and each word of it that could stand for him alone."""
    if entry.customer is None or entry.may_name_customer or same_account(entry.customer, account):
        return
    yield entry.customer.casefold()
    first = re.findall(r"[^\W\d_][\w'’-]*", entry.customer)[:1]
    shown = f"{account} {entry.descriptor or ''}".casefold()
    yield from (word.casefold() for word in first if len(word) > 3 and word.casefold() not in shown)


def names_any(text: str, secret: frozenset[str]) -> bool:
    """Whether `text` holds one of the secret names as whole words."""
    lower = text.casefold()
    return any(name in lower and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", lower) for name in secret)
