"""The words of every report: verdicts, dates, people and next steps as a salesperson would say them."""

from collections import Counter
from datetime import date, datetime, timedelta
from enum import StrEnum

from auditor.model.commitment import Act, Commitment, State
from auditor.model.finding import Level
from auditor.model.report import Decision, Report
from auditor.model.text import Party, Side
from auditor.model.time import Due, Precision
from auditor.model.verdict import Cause, Evidence, Grade, Reason, Shows, Verdict

DUE_SOON = timedelta(days=7)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Tone(StrEnum):
    """How a verdict or level feels; every format maps it to its own colour, never without the word."""

    GOOD = "good"
    LATE = "late"
    PART = "part"
    BAD = "bad"
    OPEN = "open"
    UNSURE = "unsure"
    QUIET = "quiet"


_CAUSES = {
    Cause.REP: "the seller",
    Cause.COMPANY: "our company",
    Cause.THIRD_PARTY: "a third party",
    Cause.CUSTOMER: "the customer",
}
VERDICT_NAMES = {
    Verdict.KEPT: "Kept",
    Verdict.KEPT_LATE: "Kept late",
    Verdict.PARTLY_KEPT: "Partly kept",
    Verdict.BROKEN: "Broken",
    Verdict.RENEGOTIATED: "New date agreed",
    Verdict.WAIVED: "Waived",
    Verdict.NOT_DUE: "Not due yet",
    Verdict.UNVERIFIED: "No evidence found",
    Verdict.NOT_CHECKABLE: "Not checkable",
}
"""In the order in which reports list them."""

VERDICT_TONES = {
    Verdict.KEPT: Tone.GOOD,
    Verdict.KEPT_LATE: Tone.LATE,
    Verdict.PARTLY_KEPT: Tone.PART,
    Verdict.BROKEN: Tone.BAD,
    Verdict.RENEGOTIATED: Tone.QUIET,
    Verdict.WAIVED: Tone.QUIET,
    Verdict.NOT_DUE: Tone.OPEN,
    Verdict.UNVERIFIED: Tone.UNSURE,
    Verdict.NOT_CHECKABLE: Tone.UNSURE,
}
LEVEL_TONES = {Level.ERROR: Tone.BAD, Level.WARNING: Tone.LATE, Level.SUGGESTION: Tone.OPEN, Level.INFO: Tone.QUIET}
SIDE_NAMES = {Side.OURS: "Ours", Side.THEIRS: "Theirs", Side.UNKNOWN: "Side not known"}
GRADE_NAMES = {
    Grade.DIRECT: "system record",
    Grade.DERIVED: "indirect",
    Grade.ASSERTED: "entered by hand",
}
ACT_SHOWN_BY = {
    Act.SEND: "sent mail",
    Act.MEET: "meetings",
    Act.CALL: "calls",
    Act.SHIP: "shipments",
    Act.BUILD: "work items or releases",
    Act.PAY: "payments or credits",
    Act.PRICE: "prices or invoices",
    Act.ANSWER: "replies",
    Act.SIGN: "signed documents",
    Act.UPHOLD: "service levels or incidents",
    Act.OTHER: "things of this kind",
}
"""What a source would have to hold to show an act; used to say what is missing."""

_STATES_NOT_DUE = {
    State.EXPIRED: "Lapsed, nothing owed",
    State.TENTATIVE: "Offered, waits for a yes",
    State.CONDITIONAL: "Waits for its condition",
}


def verdict_words(commitment: Commitment, as_of: datetime) -> str:
    """The verdict in a few words, with the figure that matters: "Kept, 1 day late", "Due in 2 days"."""
    match commitment.verdict:
        case Verdict.KEPT_LATE:
            late = lateness(commitment)
            return f"Kept, {late} late" if late else "Kept late"
        case Verdict.PARTLY_KEPT:
            part = next((e.part for e in commitment.evidence if e.shows is Shows.PART and e.part), None)
            return f"Partly kept: {part}" if part else "Partly kept"
        case Verdict.BROKEN if commitment.state is State.CANCELLED:
            return "Broken: withdrawn"
        case Verdict.NOT_DUE:
            return _STATES_NOT_DUE.get(commitment.state) or _not_due(commitment.due, as_of)
        case Verdict.NOT_CHECKABLE:
            return "Not checkable: nothing connected could show it"
        case verdict:
            return VERDICT_NAMES[verdict]


def is_due_soon(commitment: Commitment, as_of: datetime) -> bool:
    """Whether an open commitment ends within DUE_SOON after `as_of`."""
    end = commitment.due.end if commitment.due else None
    return (
        commitment.verdict is Verdict.NOT_DUE
        and commitment.state is State.ACTIVE
        and end is not None
        and as_of <= end <= as_of + DUE_SOON
    )


def lateness(commitment: Commitment) -> str:
    """How long after the due window the whole thing happened: "1 day", "3 hours"; empty when that is not known."""
    due = commitment.due
    if due is None or due.end is None:
        return ""
    end = due.end
    late = [e for e in commitment.evidence if e.shows is Shows.WHOLE and e.at is not None and e.at > end]
    if not late:
        return ""
    at = min(e.at for e in late if e.at is not None).astimezone(end.tzinfo)
    days = (at.date() - end.date()).days
    if days:
        return plural(days, "day")
    hours = (at - end) // timedelta(hours=1)
    return plural(hours, "hour") if hours else "less than an hour"


def due_words(due: Due | None) -> str:
    """When it is due: "Fri 13 Mar 2026", "9 to 13 Mar 2026", "no date said"."""
    if due is None:
        return "no date said"
    if due.start is None or due.end is None:
        if due.after:
            return f"{due.offset + ' ' if due.offset else ''}after {due.after}"
        return f"“{due.text}” (no reference date)" if due.text else "no date said"
    words = _until(due.end, due.precision) if _is_latest(due) else _window(due.start, due.end, due.precision)
    if due.recurrence:
        words = f"next {words}, recurring"
    return f"{words} (not said; {due.policy or 'from the policy window'})" if due.inferred else words


def day(value: datetime | date) -> str:
    """ "Fri 13 Mar 2026", whatever the locale."""
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]} {value.year}"


def day_time(value: datetime) -> str:
    return f"{day(value)}, {value:%H:%M}"


def short_day(value: date) -> str:
    return f"{value.day} {_MONTHS[value.month - 1]}"


def is_named(party: Party | None) -> bool:
    return party is not None and bool(party.name or party.email or party.id)


def name(party: Party | None) -> str:
    return party.label if party and is_named(party) else "not known"


def who_words(commitment: Commitment) -> str:
    """Who owes whom, as far as people are named: "Maya Lindqvist to Ruth Calder"."""
    who = [name(commitment.promisor)] if is_named(commitment.promisor) else []
    who += [f"to {name(commitment.promisee)}"] if is_named(commitment.promisee) else []
    return " ".join(who) or "People not named"


def cause_words(cause: Cause, reason: Reason | None) -> str:
    """Whose doing it was, with the words that say so."""
    return f'{_CAUSES[cause]}: "{" ".join(reason.quote.split())}"' if reason else _CAUSES[cause]


def evidence_words(evidence: Evidence) -> str:
    """One line for a piece of evidence: record, source, day, grade and why it fits."""
    when = f", {day(evidence.at)}" if evidence.at else ""
    return f"{evidence.record_id} in {evidence.source}{when} ({GRADE_NAMES[evidence.grade]}): {evidence.why}"


def next_step(commitment: Commitment, as_of: datetime) -> str:
    """What to do now, in one sentence; empty when nothing is to be done."""
    whom = name(commitment.promisee) if is_named(commitment.promisee) else "the other side"
    if commitment.side is Side.THEIRS:
        who = name(commitment.promisor) if is_named(commitment.promisor) else "them"
        waiting = commitment.verdict in (Verdict.BROKEN, Verdict.PARTLY_KEPT, Verdict.UNVERIFIED)
        return f"Ask {who} how far it is." if waiting else ""
    match commitment.verdict:
        case Verdict.BROKEN:
            return f"Tell {whom} what happened, and give a date that can be kept."
        case Verdict.PARTLY_KEPT:
            return f"Deliver what is missing, or agree with {whom} that it is no longer needed."
        case Verdict.UNVERIFIED:
            return f"If it was done, connect the record that shows it; if not, write to {whom} with a new date."
        case Verdict.NOT_CHECKABLE:
            return f"Connect a source that shows {ACT_SHOWN_BY[commitment.act]} (--records)."
        case Verdict.NOT_DUE if is_due_soon(commitment, as_of):
            return f"Do it in time, or agree a new date with {whom} before it passes."
        case _:
            return ""


def coverage_lines(report: Report) -> tuple[str, ...]:
    """What the records could not show of our counted promises, said plainly; empty when all could be checked."""
    ours = [c for c in report.commitments if c.scored and c.side is Side.OURS]
    missing = Counter(c.act for c in ours if c.verdict is Verdict.NOT_CHECKABLE)
    unverified = sum(c.verdict is Verdict.UNVERIFIED for c in ours)
    lines = [
        f"Nothing connected could show {ACT_SHOWN_BY[act]}: {plural(count, 'promise')} not checkable."
        for act, count in sorted(missing.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    if unverified:
        lines.append(
            f"No evidence found for {plural(unverified, 'promise')}, and the records do not reach far enough "
            "to call that a breach."
        )
    return tuple(lines)


def unreviewed(report: Report) -> bool:
    """Whether not one document was reviewed: unread, or in a language that the engine does not know."""
    return len(report.documents) <= report.counts.not_reviewed and bool(report.documents or report.skipped)


def conclusion(report: Report, *, before_sending: bool) -> str:
    """What the report comes to in a few words."""
    if unreviewed(report):
        return "Not reviewed; nothing can be said of it"
    return decision_words(report.decision, before_sending=before_sending)


def decision_words(decision: Decision, *, before_sending: bool) -> str:
    """What the decision asks for, before a draft is sent or after an audit."""
    match decision:
        case Decision.ALLOW:
            return "Good to send" if before_sending else "No finding needs attention"
        case Decision.WARN:
            return "Worth a second look before sending" if before_sending else "Some findings are worth a look"
        case Decision.BLOCK:
            return "Please change before sending" if before_sending else "Some statements contradict the records"


def plural(count: int, noun: str, many: str = "") -> str:
    """ "1 promise", "3 promises"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def listed(names: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _not_due(due: Due | None, as_of: datetime) -> str:
    if due is None or due.end is None:
        return "Open, no date said" if due is None else "Not due yet"
    days = (due.end.date() - as_of.astimezone(due.end.tzinfo).date()).days
    if due.end < as_of or days > DUE_SOON.days:
        return "Not due yet"
    return "Due today" if days == 0 else f"Due in {plural(days, 'day')}"


def _is_latest(due: Due) -> bool:
    """Whether only the end was named ("by Friday"): the window's start is then the day of the words."""
    first = (due.text or "").lower().partition(" ")[0]
    return first in ("by", "within", "before", "until", "latest") and due.start != due.end


def _until(end: datetime, precision: Precision | None) -> str:
    exact = precision in (Precision.INSTANT, Precision.HOUR)
    return f"by {day_time(end) if exact else day(end)}"


def _window(start: datetime, end: datetime, precision: Precision | None) -> str:
    match precision:
        case Precision.INSTANT | Precision.HOUR:
            return day_time(end)
        case Precision.PART_OF_DAY if start.date() == end.date():
            return f"{day(end)}, {start:%H:%M} to {end:%H:%M}"
        case Precision.MONTH if start.month == end.month and start.year == end.year and start.day == 1:
            return f"{_MONTHS[end.month - 1]} {end.year}"
        case Precision.YEAR if start.year == end.year:
            return str(end.year)
        case _ if start.date() == end.date():
            return day(end)
        case _ if start.year == end.year and start.month == end.month:
            return f"{start.day} to {short_day(end)} {end.year}"
        case _ if start.year == end.year:
            return f"{short_day(start)} to {short_day(end)} {end.year}"
        case _:
            return f"{short_day(start)} {start.year} to {short_day(end)} {end.year}"
