"""What is owed by an invitation, and what is not: only a host of ours who is listed as absent owes anything."""

from dataclasses import replace

import pytest

from auditor.core.joined import ATTENDANCE, HOST_ABSENT
from auditor.model.commitment import Act, Commitment, Modality
from auditor.model.record import Record, RecordStatus
from auditor.model.text import Delivery, Document
from auditor.model.time import Moment
from auditor.model.verdict import Verdict

from .stories import DORA, IRA, LENA, MAX, UGO, at, mail, meeting, told

MAIL = mail(IRA, "3-05", "See you there.", about="Invitation: Weighing review")
SLOT = meeting("Weighing review", "3-12 14:00", source_type="vevent", status=RecordStatus.SCHEDULED_PAST)
LIST = meeting(
    "Meeting", "3-12 13:58", id="a1", source_type=ATTENDANCE, outcome=HOST_ABSENT, status=RecordStatus.CANCELLED
)


def owed(*records: Record, mails: tuple[Document, ...] = (MAIL,)) -> list[Commitment]:
    return [c for c in told(mails, *records).commitments if c.act is Act.MEET]


def test_the_host_who_is_listed_as_absent_owed_it() -> None:
    """The title of the slot, quoted from the subject, at its hour; broken, and inferred."""
    (one,) = owed(SLOT, LIST)
    assert one.quote == one.span.of(MAIL.text) == "Weighing review"
    assert one.due is not None and one.due.start == at("3-12 14:00")
    assert (one.modality, one.verdict, one.account) == (Modality.INFERRED, Verdict.BROKEN, "Hazelbank Mills")
    assert one.promisor is not None and one.promisor.email == IRA.email
    assert one.promisee is not None and one.promisee.email == DORA.email


def test_two_mails_about_one_slot_owe_it_once() -> None:
    """An invitation and its reminder."""
    reminder = mail(IRA, "3-11", "Until tomorrow.", about="Reminder: Weighing review")
    assert [c.document_id for c in owed(SLOT, LIST, mails=(MAIL, reminder))] == [MAIL.id]


@pytest.mark.parametrize(
    "records",
    [
        (SLOT,),
        (SLOT, replace(LIST, outcome="no_show")),
        (SLOT, replace(LIST, outcome="held", status=RecordStatus.DONE)),
        (SLOT, replace(LIST, owner=LENA.email)),
        (SLOT, replace(LIST, contacts=(UGO.email or "",))),
        (SLOT, replace(LIST, started=Moment(value=at("3-12 16:00")))),
        (replace(SLOT, status=RecordStatus.CANCELLED), LIST),
        (replace(SLOT, title="Spring fair"), LIST),
    ],
    ids=["nothing more is known", "nobody says whose absence", "held", "another host", "another guest", "another hour",
         "called off", "of another name"],
)  # fmt: skip
def test_nothing_is_owed_where_the_records_do_not_say_so(records: tuple[Record, ...]) -> None:
    """No promise at all, not one that is merely open."""
    assert owed(*records) == []


@pytest.mark.parametrize(
    "letter",
    [
        mail(LENA, "3-05", "See you there.", about="Invitation: Weighing review"),
        mail(IRA, "3-13", "I missed it.", about="Invitation: Weighing review"),
        mail(IRA, "3-05", "See you there.", about="Invitation: Weighing review", to=UGO),
        mail(IRA, "3-05", "See you there.", about="Invitation: Weighing review", delivery=Delivery.DRAFT),
    ],
    ids=["of a colleague", "after the hour", "to another", "never sent"],
)
def test_nothing_is_owed_where_no_mail_of_the_host_brought_it(letter: Document) -> None:
    """Who invited is who owes."""
    assert owed(SLOT, LIST, mails=(letter,)) == []


def test_a_customer_who_invited_us_owes_us_nothing_here() -> None:
    """What the other side misses is not inferred."""
    theirs = mail(DORA, "3-05", "See you there.", about="Invitation: Weighing review", to=(IRA, MAX))
    host, guests = DORA.email or "", (IRA.email or "", MAX.email or "")
    records = (replace(SLOT, owner=host, contacts=guests), replace(LIST, owner=host, contacts=guests))
    assert owed(*records, mails=(theirs,)) == []
