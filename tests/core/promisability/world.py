"""A rep, her customers and what she promised before, written down briefly."""

from datetime import UTC, datetime, time, timedelta

from auditor.core.promisability import Known
from auditor.core.when import WorkCalendar
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.past import PastPromise
from auditor.model.people import Thresholds
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Moment, Precision
from auditor.model.verdict import Verdict

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
"""A Wednesday."""
NIA = "nia@loomworks.example"
_CALENDAR = WorkCalendar(zone=UTC)


def at_end(day: datetime, working_days: int) -> datetime:
    """The end of the day so many working days after `day`."""
    return datetime.combine(_CALENDAR.add_working_days(day.date(), working_days), time(23, 59, 59), tzinfo=UTC)


def promise(
    quote: str = "I'll send the offer by Friday",
    *,
    due_text: str = "by Friday",
    days: int = 2,
    act: Act = Act.SEND,
    action: str = "send the offer",
    start: datetime | None = None,
    **changes: object,
) -> Commitment:
    """Promised now; due at the end of `days` working days from now, or at `start` to the minute."""
    due = Due(
        text=due_text,
        start=start or NOW,
        end=start or at_end(NOW, days),
        precision=Precision.INSTANT if start else Precision.DAY,
    )
    told: dict[str, object] = {
        "id": f"c_new_{quote}",
        "document_id": "d_new",
        "quote": quote,
        "span": Span(start=0, end=len(quote)),
        "said_at": NOW,
        "modality": Modality.WRITTEN,
        "strength": Strength.FIRM,
        "scored": True,
        "side": Side.OURS,
        "promisor": Party(email=NIA, side=Side.OURS),
        "promisee": Party(email="rolf@harbourpress.example", side=Side.THEIRS),
        "account": "harbourpress.example",
        "action": action,
        "act": act,
        "confidence": 0.9,
        "origin": Origin.RULE,
        "due": due,
        "state": State.ACTIVE,
    }
    return Commitment(**{**told, **changes})  # type: ignore[arg-type]


def past(
    number: int,
    took: int | None,
    *,
    window: int = 2,
    verdict: Verdict | None = None,
    act: Act = Act.SEND,
    action: str = "send the offer",
    **changes: object,
) -> PastPromise:
    """The `number`th promise before now, a week apart; there after `took` working days, None: never."""
    said = NOW - timedelta(weeks=number + 1)
    outcome = Verdict.BROKEN if took is None else Verdict.KEPT if took <= window else Verdict.KEPT_LATE
    told: dict[str, object] = {
        "id": f"c_{number}",
        "person": NIA,
        "account": f"customer{number}.example",
        "act": act,
        "action": action,
        "quote": f"I'll {action} in {window} days",
        "promised_at": said,
        "due_start": said,
        "due_end": at_end(said, window),
        "done_at": None if took is None else at_end(said, took) - timedelta(hours=8),
        "verdict": verdict or outcome,
        "state": State.ACTIVE,
        "document_id": f"d_{number}",
    }
    return PastPromise(**{**told, **changes})  # type: ignore[arg-type]


def owed(number: int, days: int, **changes: object) -> PastPromise:
    """Promised yesterday and still open; due at the end of `days` working days from now."""
    made: dict[str, object] = {
        "promised_at": NOW - timedelta(days=1),
        "due_start": NOW - timedelta(days=1),
        "due_end": at_end(NOW, days),
        "verdict": Verdict.NOT_DUE,
    }
    return past(number, None, **{**made, **changes})  # type: ignore[arg-type]


def meeting(begin: datetime, hours: float | None = 1, *guests: str) -> Record:
    """In Nia's calendar; without `hours` it has no end."""
    end = Moment(value=begin + timedelta(hours=hours)) if hours else None
    return Record(
        id=f"m_{begin.isoformat()}",
        source="calendar.ics",
        kind=RecordKind.MEETING,
        title="Fair planning",
        owner=NIA,
        contacts=guests,
        started=Moment(value=begin),
        done=end,
        status=RecordStatus.SCHEDULED_PAST,
    )


def known(**told: object) -> Known:
    return Known(**{"as_of": NOW, "calendar": _CALENDAR, "thresholds": Thresholds(), **told})  # type: ignore[arg-type]
