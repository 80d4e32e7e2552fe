"""What a reader should see first: items of a report by urgency, grouped by account or person."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, Level
from auditor.model.report import Purpose, Report
from auditor.model.text import Document, DocumentKind, Party, Side, Span
from auditor.model.verdict import Verdict
from auditor.reports.words import is_due_soon, is_named, name

NOBODY = "Account not known"


class Urgency(IntEnum):
    """The order of an audit: what needs somebody to act comes first."""

    BROKEN = 0
    SLIP = 1
    """A promise passed in silence, an appointment missed."""
    ERROR = 2
    PARTLY = 3
    DUE_SOON = 4
    WARNING = 5
    UNVERIFIED = 6
    LATE = 7
    SUGGESTION = 8
    OPEN = 9
    NOT_CHECKABLE = 10
    CLOSED = 11
    """Kept, waived, renegotiated; a positive finding."""

    @property
    def needs_action(self) -> bool:
        return self <= Urgency.UNVERIFIED


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One commitment or one finding, placed."""

    urgency: Urgency
    group: str
    of: Commitment | Finding


class Lookup:
    """Finds the document, account and author of what a report holds."""

    def __init__(self, report: Report) -> None:
        self._documents = {d.id: d for d in report.documents}
        self._commitments = {c.id: c for c in report.commitments}
        self._accounts: dict[str, str] = {}
        for commitment in report.commitments:
            if commitment.account:
                self._accounts.setdefault(commitment.document_id, commitment.account)

    def document(self, of: Commitment | Finding) -> Document | None:
        return self._documents.get(of.document_id)

    def account(self, of: Commitment | Finding) -> str | None:
        """Its own account, else that of its commitment, else the one that its document's commitments name."""
        if isinstance(of, Commitment):
            return of.account
        owner = self._commitments.get(of.commitment_id or "")
        return (owner.account if owner else None) or self._accounts.get(of.document_id)

    def person(self, of: Commitment | Finding) -> Party | None:
        """Who owes the commitment; who wrote or said the words of the finding."""
        if isinstance(of, Commitment):
            return of.promisor
        owner = self._commitments.get(of.commitment_id or "")
        if owner and owner.promisor:
            return owner.promisor
        document = self.document(of)
        return _speaker(document, of.span) if document else None

    def group(self, of: Commitment | Finding) -> str:
        """The account, else the person on the other side, else who wrote or said it."""
        account = self.account(of)
        if account:
            return account
        document = self.document(of)
        people = document.participants if document else ()
        them = (p for p in people if p.side is Side.THEIRS)
        return next((name(p) for p in (_counterpart(of), *them, self.person(of)) if is_named(p)), NOBODY)


def is_review(report: Report) -> bool:
    """Whether the report is of drafts alone (`check`), not of what was already sent (`audit`)."""
    drafts = bool(report.documents) and all(d.kind is DocumentKind.DRAFT for d in report.documents)
    return report.purpose is Purpose.REVIEW or drafts


def items(report: Report, lookup: Lookup) -> list[Item]:
    """Every commitment and every finding that is not suppressed, the most urgent first; ours before theirs."""
    placed = [Item(urgency=_commitment_urgency(c, report), group=lookup.group(c), of=c) for c in report.commitments]
    placed += [
        Item(urgency=_finding_urgency(f), group=lookup.group(f), of=f) for f in report.findings if not f.suppressed
    ]
    return sorted(placed, key=_rank)


def grouped(placed: Iterable[Item]) -> dict[str, list[Item]]:
    """Items by group; groups stand in the order of their first item."""
    groups: dict[str, list[Item]] = {}
    for item in placed:
        groups.setdefault(item.group, []).append(item)
    return groups


def _rank(item: Item) -> tuple[int, bool, float, str]:
    theirs = isinstance(item.of, Commitment) and item.of.side is not Side.OURS
    end = item.of.due.end if isinstance(item.of, Commitment) and item.of.due else None
    return (item.urgency, theirs, end.timestamp() if end else float("inf"), item.of.id)


def _commitment_urgency(commitment: Commitment, report: Report) -> Urgency:
    if not commitment.scored:
        return Urgency.OPEN if commitment.verdict is Verdict.NOT_DUE else Urgency.CLOSED
    match commitment.verdict:
        case Verdict.BROKEN:
            return Urgency.BROKEN
        case Verdict.PARTLY_KEPT:
            return Urgency.PARTLY
        case Verdict.UNVERIFIED:
            return Urgency.UNVERIFIED
        case Verdict.KEPT_LATE:
            return Urgency.LATE
        case Verdict.NOT_CHECKABLE:
            return Urgency.NOT_CHECKABLE
        case Verdict.NOT_DUE:
            return Urgency.DUE_SOON if is_due_soon(commitment, report.as_of) else Urgency.OPEN
        case Verdict.KEPT | Verdict.WAIVED | Verdict.RENEGOTIATED:
            return Urgency.CLOSED


def _finding_urgency(finding: Finding) -> Urgency:
    match finding.level:
        case Level.ERROR:
            return Urgency.SLIP if finding.rule in ("silent-slip", "missed-appointment") else Urgency.ERROR
        case Level.WARNING:
            return Urgency.WARNING
        case Level.SUGGESTION:
            return Urgency.SUGGESTION
        case Level.INFO:
            return Urgency.CLOSED


def _counterpart(of: Commitment | Finding) -> Party | None:
    if not isinstance(of, Commitment):
        return None
    return of.promisor if of.side is Side.THEIRS else of.promisee


def _speaker(document: Document, span: Span) -> Party | None:
    said = (s.author for s in document.segments if s.author and s.span.covers(span))
    return next(said, document.author)
