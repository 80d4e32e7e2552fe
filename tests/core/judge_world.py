"""A small world for tests of matching and judging: Fernleigh Pumps sells to Oakmere Dairies, spring 2026."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from auditor.core.acts import policy_for
from auditor.core.judge import JudgeContext, Lifecycle, judge
from auditor.core.match import RecordIndex, match
from auditor.core.when.calendar import WorkCalendar
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.people import Account, Roster
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.text import Attachment, Party, Side, Span
from auditor.model.time import Due, Moment, Precision
from auditor.model.verdict import Evidence, Grade, Judgement, Shows

ROSTER = Roster(
    accounts=(
        Account(name="Oakmere Dairies", domains=("oakmere.example",), ids=("crm:company:77",)),
        Account(name="Birch Bakery", domains=("birch-bakery.example",)),
    )
)
NORA = Party(name="Nora Finch", email="nora@oakmere.example", side=Side.THEIRS)
TOM = Party(name="Tom Reyes", email="tom@fernleigh.example", side=Side.OURS)
EVERY_KIND = frozenset(RecordKind)


def at(text: str) -> datetime:
    """ "3-06" is the whole-day start, "3-06 14:30" an instant; 2026, UTC."""
    day, _, clock = text.partition(" ")
    month, number = (int(part) for part in day.split("-"))
    hour, minute = (int(part) for part in clock.split(":")) if clock else (0, 0)
    return datetime(2026, month, number, hour, minute, tzinfo=UTC)


def end(text: str) -> datetime:
    """The last second of a day."""
    return datetime.combine(at(text).date(), time(23, 59, 59), tzinfo=UTC)


def on(text: str | None) -> Moment | None:
    """A day without a clock is day-precise."""
    if text is None:
        return None
    return Moment(value=at(text)) if " " in text else Moment(value=at(text).date(), precision=Precision.DAY)


def due(first: str, last: str | None = None, *, text: str = "by Friday", **more: Any) -> Due:
    """A due window: one day, two days, or an instant when a clock is given."""
    if " " in first and last is None:
        return Due(text=text, start=at(first), end=at(first), precision=Precision.INSTANT, **more)
    precision = Precision.DAY if last is None else Precision.WEEK
    return Due(text=text, start=at(first), end=end(last or first), precision=precision, **more)


FRIDAY = due("3-06")


def promise(action: str = "send the security report", act: Act = Act.SEND, **changes: Any) -> Commitment:
    """Tom's promise to Nora, said on Mon 2 March at 10:00, due Fri 6 March unless changed."""
    quote = changes.pop("quote", f"I'll {action}")
    base = Commitment(
        id="c_1",
        document_id="doc-1",
        quote=quote,
        span=Span(start=0, end=len(quote)),
        said_at=at("3-02 10:00"),
        modality=Modality.WRITTEN,
        strength=Strength.FIRM,
        scored=True,
        side=Side.OURS,
        promisor=TOM,
        promisee=NORA,
        account="Oakmere Dairies",
        thread="thread-1",
        action=action,
        act=act,
        confidence=0.9,
        origin=Origin.RULE,
        due=FRIDAY,
        state=State.ACTIVE,
    )
    return replace(base, **changes)


def their_promise(action: str, act: Act, **changes: Any) -> Commitment:
    """Nora's promise to Tom."""
    return promise(action, act, side=Side.THEIRS, promisor=NORA, promisee=TOM, **changes)


def record(
    kind: RecordKind, title: str, *, id: str = "r1", done: str | None = None, files: tuple[str, ...] = (), **more: Any
) -> Record:
    """A record of the Oakmere account, done when `done` says so."""
    status = more.pop("status", RecordStatus.DONE)
    started = on(more.pop("started", None))
    return Record(
        id=id,
        source=more.pop("source", "system"),
        kind=kind,
        title=title,
        account=more.pop("account", "Oakmere Dairies"),
        owner=more.pop("owner", "tom@fernleigh.example"),
        done=on(done),
        started=started,
        due=on(more.pop("due_on", None)),
        status=status,
        attachments=tuple(Attachment(name=name) for name in files),
        **more,
    )


def mail(title: str, done: str, *, body: str = "", files: tuple[str, ...] = (), **more: Any) -> Record:
    """A mail from Tom to Nora."""
    contacts = more.pop("contacts", ("nora@oakmere.example",))
    more.setdefault("account", None)
    return record(RecordKind.MESSAGE_SENT, title, done=done, files=files, body=body, contacts=contacts, **more)


def piece(shows: Shows, when: str | None, grade: Grade = Grade.DIRECT, **more: Any) -> Evidence:
    """A piece of evidence; a day without a clock is day-precise."""
    day_only = when is not None and " " not in when
    moment = None if when is None else (end(when) if day_only else at(when))
    return Evidence(
        record_id=more.pop("record_id", f"{shows}-{when}-{grade}"),
        source="system",
        grade=grade,
        shows=shows,
        at=moment,
        score=0.8,
        why="to nora@oakmere.example, with 'report.pdf' attached (same contact)",
        day_precise=day_only,
        **more,
    )


def covers(kinds: RecordKind | set[RecordKind], since: str | None, until: str | None, **more: Any) -> Coverage:
    named = more.pop("accounts", None)
    return Coverage(
        source=more.pop("source", "mail"),
        kinds=frozenset(kinds if isinstance(kinds, set) else {kinds}),
        since=_day(since),
        until=_day(until),
        accounts=frozenset(named) if named is not None else None,
    )


def _day(text: str | None) -> date | None:
    return at(text).date() if text else None


ACTIVE = Lifecycle(state=State.ACTIVE)
MAIL = covers(RecordKind.MESSAGE_SENT, "3-01", "3-31")


def weigh(
    commitment: Commitment,
    evidence: tuple[Evidence, ...] = (),
    *,
    coverage: tuple[Coverage, ...] = (),
    life: Lifecycle = ACTIVE,
    as_of: str = "3-20 12:00",
    kinds: frozenset[RecordKind] = EVERY_KIND,
) -> Judgement:
    """`judge` on Fri 20 March unless told otherwise."""
    context = JudgeContext(
        as_of=at(as_of),
        calendar=WorkCalendar(zone=UTC),
        kinds_connected=kinds,
        coverage=coverage,
        keys=RecordIndex((), roster=ROSTER).keys,
    )
    return judge(commitment, evidence, lifecycle=life, context=context)


def find(commitment: Commitment, *records: Record, as_of: str = "3-20 12:00") -> tuple[Evidence, ...]:
    """`match` over the records."""
    return match(commitment, RecordIndex(records, roster=ROSTER), as_of=at(as_of), zone=UTC)


def audit(
    commitment: Commitment,
    *records: Record,
    coverage: tuple[Coverage, ...] = (),
    life: Lifecycle = ACTIVE,
    as_of: str = "3-20 12:00",
) -> Judgement:
    """Match, then judge."""
    kinds = frozenset(r.kind for r in records) | policy_for(commitment).strong
    evidence = find(commitment, *records, as_of=as_of)
    return weigh(commitment, evidence, coverage=coverage, life=life, as_of=as_of, kinds=kinds)
