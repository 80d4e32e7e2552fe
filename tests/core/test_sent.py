"""Mail and calls as records."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from auditor.core.sent import record_of
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.text import Attachment, Delivery, Document, DocumentKind, Party, Side
from auditor.model.time import Moment

SENT = datetime(2026, 5, 7, 9, 30, tzinfo=UTC)
KIM = Party(name="Kim Halden", email="kim@halden.example", side=Side.OURS)
IBEN = Party(email="iben@halden.example", side=Side.OURS)
OLA = Party(name="Ola Brand", email="Ola@Brightwell.example", side=Side.THEIRS)
MAIL = Document(
    id="d1", origin="mail/1.eml", kind=DocumentKind.EMAIL, text="Drawings\n\nHere they are.", subject="Drawings",
    sent_at=SENT, author=KIM, recipients=(OLA, IBEN), message_id="<m1@halden.example>",
    attachments=(Attachment(name="oven.pdf"),), links=("https://files.example/oven",),
)  # fmt: skip
CALL = Document(
    id="d2", origin="call.vtt", kind=DocumentKind.TRANSCRIPT, text="Kim: Hello", sent_at=SENT,
    participants=(KIM, OLA), duration_seconds=600.0,
)  # fmt: skip


def test_a_sent_mail_is_evidence() -> None:
    """Message-ID, author, people outside, attachments and links are kept; colleagues are no contacts."""
    record = record_of(MAIL)
    assert record is not None
    assert (record.id, record.kind, record.source) == ("email:m1@halden.example", RecordKind.MESSAGE_SENT, "mail")
    assert (record.owner, record.contacts) == ("kim@halden.example", ("ola@brightwell.example",))
    assert (record.done, record.status) == (Moment(value=SENT), RecordStatus.DONE)
    assert record.attachments == (Attachment(name="oven.pdf"),)
    assert record.refs == ("link:https://files.example/oven",)


@pytest.mark.parametrize("delivery", [d for d in Delivery if d is not Delivery.SENT])
def test_what_was_not_sent_proves_nothing(delivery: Delivery) -> None:
    """Drafts, scheduled, bounced and automatic messages are no records; neither is a draft document."""
    assert record_of(replace(MAIL, delivery=delivery)) is None
    assert record_of(replace(MAIL, kind=DocumentKind.DRAFT)) is None


def test_without_sides_the_mail_domain_tells_who_is_outside() -> None:
    """People of the author's own domain are colleagues; at a public mail provider everybody else is outside."""
    unknown = tuple(replace(party, side=Side.UNKNOWN) for party in (OLA, IBEN))
    record = record_of(replace(MAIL, recipients=unknown))
    assert record is not None
    assert record.contacts == ("ola@brightwell.example",)
    private = (Party(email="ola@gmail.com"), Party(email="kim@gmail.com"))
    record = record_of(replace(MAIL, author=private[1], recipients=private))
    assert record is not None
    assert record.contacts == ("ola@gmail.com",)


def test_a_call_was_held_from_its_start_for_its_length() -> None:
    """A transcript shows that the call took place, with whom, and until when."""
    record = record_of(CALL)
    assert record is not None
    assert (record.kind, record.status, record.outcome, record.source) == (
        RecordKind.CALL, RecordStatus.DONE, "held", "calls",
    )  # fmt: skip
    assert (record.started, record.done) == (Moment(value=SENT), Moment(value=SENT + timedelta(minutes=10)))
    assert record.contacts == ("ola@brightwell.example",)


def test_a_document_without_a_time_has_none_in_its_record() -> None:
    """A missing date is never invented."""
    for document in (MAIL, CALL):
        record = record_of(replace(document, sent_at=None))
        assert record is not None
        assert record.done is None
