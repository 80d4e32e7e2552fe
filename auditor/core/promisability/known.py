"""What one new promise is held against, and what may come of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from auditor.core.conduct.history import spoken
from auditor.core.when import WorkCalendar
from auditor.model.commitment import Commitment, Modality, Origin, Strength
from auditor.model.finding import Citation, Substantiation
from auditor.model.knowledge import Claim
from auditor.model.past import PastPromise
from auditor.model.people import Thresholds
from auditor.model.record import Record
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision

_SOURCE = "ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the promisor and the account of one new promise, on the day of the review."""

    as_of: datetime
    calendar: WorkCalendar
    """Of the promisor."""
    thresholds: Thresholds
    own: Sequence[PastPromise] = ()
    """The promisor's promises of the same act with a known outcome."""
    team: Sequence[PastPromise] = ()
    """The same of everybody on our side."""
    open: Sequence[PastPromise] = ()
    """What the promisor still owes, to anybody."""
    told: Sequence[PastPromise] = ()
    """What our side has promised the same account."""
    meetings: Sequence[Record] = ()
    """Of the promisor's calendar."""
    beside: Sequence[Commitment] = ()
    """Other scored, dated promises of the same promisor in the same draft."""
    claims: Sequence[Claim] = ()
    """Of the registry; only lead times are looked at."""
    moves: Sequence[Span] = ()
    """Where the draft itself says that something is late or moved."""

    @property
    def today(self) -> date:
        return self.day(self.as_of)

    def day(self, moment: datetime) -> date:
        """The promisor's day of it."""
        return moment.astimezone(self.calendar.zone).date()

    def working_days(self, moment: datetime) -> int:
        """From today to `moment`; 0: today."""
        return self.calendar.working_days(self.today, self.day(moment))


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why a promise may not be kept: one finding on the words of `commitment`."""

    commitment: Commitment
    message: str
    confidence: float
    evidence: tuple[Citation, ...] = ()
    replacements: tuple[str, ...] = ()
    """The promise with a date that can be stood behind."""
    substantiation: Substantiation = Substantiation.NOT_CHECKABLE


def person_of(party: Party | None) -> str | None:
    """The name under which a promisor is remembered: his lower-case address, else his name."""
    if party is None:
        return None
    return party.email.lower() if party.email else party.name


def cited(past: PastPromise) -> Citation:
    """An earlier promise as evidence."""
    due = f", due {spoken(past.due_end)}" if past.due_end else ""
    done = f", done {spoken(past.done_at)}" if past.done_at else ""
    return Citation(
        record_id=past.id,
        source=_SOURCE,
        why=f'"{past.quote}", promised {spoken(past.promised_at)}{due}{done}: {past.verdict.value.replace("_", " ")}',
    )


def as_commitment(past: PastPromise) -> Commitment:
    """An earlier promise in the shape in which two promises are compared."""
    name = {"email": past.person} if "@" in past.person else {"name": past.person}
    due = Due(text=None, start=past.due_start, end=past.due_end, precision=Precision.DAY)
    return Commitment(
        id=past.id,
        document_id=past.document_id,
        quote=past.quote,
        span=Span(start=0, end=len(past.quote)),
        said_at=past.promised_at,
        modality=Modality.WRITTEN,
        strength=Strength.FIRM,
        scored=past.scored,
        side=Side.OURS,
        promisor=Party(side=Side.OURS, **name),
        promisee=None,
        account=past.account,
        action=past.action,
        act=past.act,
        quantity=past.quantity,
        confidence=1.0,
        origin=Origin.RULE,
        due=due if past.due_end else None,
        state=past.state,
        verdict=past.verdict,
    )


def day_of(day: date, today: date) -> str:
    """A day as it stands in a promise: "Tuesday 17 March", with its year when that is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%A} {day.day} {day:%B}{year}"


def working_days_text(number: int) -> str:
    """ "within 2 working days", "on the same day"."""
    if number == 0:
        return "on the same day"
    return f"within {number} working day{'' if number == 1 else 's'}"
