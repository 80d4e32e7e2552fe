"""Everything that conduct rules look at, with the indexes that they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.core.lifecycle import Said
from auditor.core.match.accounts import AccountKeys
from auditor.core.sent import CALLS, MAIL
from auditor.core.sides import account_of
from auditor.core.when import WorkCalendar
from auditor.model.commitment import Commitment
from auditor.model.finding import Finding
from auditor.model.people import Settings
from auditor.model.record import Coverage, Record, RecordKind
from auditor.model.report import Concern
from auditor.model.text import Delivery, Document, Side, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Lapse:
    """What a conduct rule found: the words it rests on and one sentence about them."""

    document_id: str
    quote: str
    span: Span
    message: str
    confidence: float
    commitment_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One audit, judged. Documents may have lost their texts; quotes stay."""

    commitments: Sequence[Commitment]
    said: Sequence[Said]
    documents: Sequence[Document]
    concerns: Sequence[Concern]
    coverage: Sequence[Coverage]
    calendar: WorkCalendar
    settings: Settings
    records: Sequence[Record] = ()
    """What happened, the audited mail and calls among it."""
    findings: Sequence[Finding] = ()
    """What the wording of its documents alone showed."""

    def document(self, document_id: str) -> Document:
        return self.by_id[document_id]

    @property
    def by_id(self) -> Mapping[str, Document]:
        return {d.id: d for d in self.documents}

    def sent_by(self, side: Side) -> Mapping[str, list[Document]]:
        """Sent messages and calls of one side by account, oldest first."""
        found: dict[str, list[Document]] = {}
        for document in self.documents:
            account = account_of(document, self.settings)
            said = document.author is not None and document.author.side is side and document.sent_at is not None
            if said and account and document.delivery is Delivery.SENT:
                found.setdefault(account, []).append(document)
        for messages in found.values():
            messages.sort(key=lambda d: (d.sent_at or self.settings.as_of, d.id))
        return found

    def mail_covers(self, since: datetime, until: datetime, account: str | None) -> bool:
        """Whether the mail that was given is all that was sent to `account` in that time."""
        return self.settings.mail_is_complete or self._covers(MAIL, RecordKind.MESSAGE_SENT, since, until, account)

    def messages_cover(self, since: datetime, until: datetime, account: str | None) -> bool:
        """Whether the given mail, or a list of what was sent, is all that was sent to `account` in that time."""
        listed = {c.source for c in self.coverage}
        sent = RecordKind.MESSAGE_SENT
        return self.settings.mail_is_complete or any(self._covers(s, sent, since, until, account) for s in listed)

    def calls_cover(self, since: datetime, until: datetime, account: str | None) -> bool:
        """Whether the calls that were given are all that were held with `account` in that time."""
        return self._covers(CALLS, RecordKind.CALL, since, until, account)

    def _covers(self, source: str, kind: RecordKind, since: datetime, until: datetime, account: str | None) -> bool:
        return any(
            kind in c.kinds
            and c.source == source
            and self._about(c, account)
            and (c.since is None or c.since <= since.date())
            and (c.until is None or c.until >= until.date())
            for c in self.coverage
        )

    def _about(self, coverage: Coverage, account: str | None) -> bool:
        if coverage.accounts is None:
            return True
        keys = AccountKeys(self.settings.roster)
        own = keys.of_name(account) if account else None
        return own is not None and own in map(keys.of_name, coverage.accounts)


def spoken(moment: datetime) -> str:
    """A day as people write it: "Fri 6 March 2026"."""
    return f"{moment:%a} {moment.day} {moment:%B %Y}"
