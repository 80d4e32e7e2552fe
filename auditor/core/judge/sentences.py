"""The one sentence of a verdict, in plain words with plain dates."""

from datetime import datetime, timedelta

from auditor.core.acts import policy_for
from auditor.core.judge.due import Term
from auditor.model.commitment import Commitment
from auditor.model.record import Coverage, RecordKind
from auditor.model.time import Precision
from auditor.model.verdict import Evidence, Grade

_SHORT_DAY = timedelta(hours=20)
_SOURCE_WORDS = {
    RecordKind.MESSAGE_SENT: "sent mail",
    RecordKind.WORK_ITEM: "work items",
    RecordKind.DOCUMENT_SIGNED: "signed documents",
    RecordKind.BILLING: "invoices",
    RecordKind.CREDIT: "credit notes",
    RecordKind.PRICE: "price lists",
}


def day(when: datetime, as_of: datetime) -> str:
    """ "Thu 5 March", with the year when it is not the year of the audit."""
    text = f"{when:%a} {when.day} {when:%B}"
    return text if when.year == as_of.year else f"{text} {when.year}"


def due_words(commitment: Commitment, term: Term, as_of: datetime) -> str:
    """ "due Fri 6 March", "due Tue 10 March at 15:00", or "no date was said"."""
    due, window = commitment.due, term.window
    if window is None or not term.said:
        return "no date was said"
    text = f"due {day(window.end, as_of)}"
    clock = due is not None and due.precision in (Precision.INSTANT, Precision.HOUR)
    return f"{text} at {window.end:%H:%M}" if clock and window.end - window.start < _SHORT_DAY else text


def done_words(commitment: Commitment, piece: Evidence, term: Term, as_of: datetime) -> str:
    """ "Sent on Thu 5 March, a day before it was due: to ..., with 'SOC2.pdf' attached"."""
    past = policy_for(commitment).past
    when = f" on {day(_local(piece, term), as_of)}" if piece.at else ""
    text = f"{past}{when}{_distance(piece, term)}: {reason(piece)}"
    return f"{text}; somebody says so, no system shows it" if piece.grade is Grade.ASSERTED else text


def reason(piece: Evidence) -> str:
    """The evidence's own words, without its closing bracket of structure."""
    text, _, tail = piece.why.rpartition(" (")
    return text if text and tail.endswith(")") else piece.why


def _local(piece: Evidence, term: Term) -> datetime:
    assert piece.at is not None
    if piece.day_precise or term.window is None or term.window.end.tzinfo is None:
        return piece.at
    return piece.at.astimezone(term.window.end.tzinfo)


def _distance(piece: Evidence, term: Term) -> str:
    if piece.at is None or term.window is None or not term.said:
        return ""
    days = (_local(piece, term).date() - term.window.end.date()).days
    if days == 0:
        return ", hours after it was due" if term.late(piece) else ", when it was due"
    unit = "a day" if abs(days) == 1 else f"{abs(days)} days"
    return f", {unit} {'after' if days > 0 else 'before'} it was due"


def coverage_words(coverage: Coverage, commitment: Commitment) -> str:
    """ "the records in crm.csv cover that time and hold no message with it"."""
    looked = policy_for(commitment).looked_for
    return f"{coverage.source} is complete for that time and holds {looked}"


def missing_kinds(commitment: Commitment) -> str:
    """ "sent mail or shipments": what would have to be connected."""
    kinds = sorted(policy_for(commitment).strong)
    return " or ".join(_SOURCE_WORDS.get(kind, f"{kind.value.replace('_', ' ')}s") for kind in kinds)


def sentence(text: str) -> str:
    """First letter large, one full stop."""
    text = text.strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."
