"""Mail as Salesforce exports it."""

import pytest

from auditor.core.segment import segment
from auditor.errors import Unreadable
from auditor.model.text import Delivery, Document, Party, SegmentKind, Side, Skipped
from auditor.ports import Input
from auditor.sources.salesforce_mail import CAP, SalesforceMail
from tests.mail_exports import SENT, one, read, salesforce, table


def test_salesforce_rows_have_people_time_thread_and_quotes() -> None:
    """Line ends in cells; recipients behind semicolons; what the customer wrote is a quote."""
    body = "Yes, on Friday.\r\n\r\nOn Sun, 3 May 2026, Otto Kern wrote:\r\n> When?\r\n"
    found = one(SalesforceMail(), table(salesforce(TextBody=body, HasAttachment="true")))
    assert found.author == Party(name="Ida Holm", email="ida@brightlab.example", side=Side.OURS)
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example", "lin@kernfarm.example"]
    assert (found.sent_at, found.references) == (SENT, ("0@kernfarm.example",))
    own = [s.span.of(found.text).strip() for s in segment(found) if s.kind is SegmentKind.OWN]
    assert own == ["Yes, on Friday."]
    assert [a.name for a in found.attachments] == ["attachment"]


def test_salesforce_labels_of_the_screen() -> None:
    """The header may be labels; so may the status."""
    row = {
        "Email Message ID": "02s1",
        "Subject": "Panels",
        "Text Body": "I'll send you the plan on Friday.",
        "From Name": "Otto Kern",
        "From Address": "otto@kernfarm.example",
        "To Address": "ida@brightlab.example",
        "Is Incoming": "TRUE",
        "Email Status": "Replied",
        "Message Date": "5/4/2026 9:00 AM",
        "Message ID": "<3@kernfarm.example>",
    }
    found = one(SalesforceMail(), table(row))
    assert (found.message_id, found.delivery) == ("3@kernfarm.example", Delivery.SENT)
    assert found.author == Party(name="Otto Kern", email="otto@kernfarm.example")
    assert found.sent_at == SENT
    assert found.notes == ("its MessageDate has no time zone, taken as UTC",)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({"Status": "0"}, Delivery.SENT),
        ({"Status": "5"}, Delivery.DRAFT),
        ({"Status": "Draft"}, Delivery.DRAFT),
        ({"IsBounced": "true"}, Delivery.BOUNCED),
        ({"Subject": "Automatic reply: Panels"}, Delivery.AUTOMATIC),
        ({"Headers": "X-Mailer: a\nAuto-Submitted: auto-replied\n"}, Delivery.AUTOMATIC),
    ],
)
def test_salesforce_state(more: dict[str, str], state: Delivery) -> None:
    """By number or word, by IsBounced, by the headers where they were exported."""
    assert one(SalesforceMail(), table(salesforce(**more))).delivery is state


def test_salesforce_cut_text_is_told() -> None:
    """At 32,000 characters the end is missing, unless the HTML has it."""
    cut = salesforce(TextBody="word " * (CAP // 5))
    document, told = read(SalesforceMail(), table(cut))
    assert isinstance(document, Document)
    assert isinstance(told, Skipped)
    assert (told.origin, "32,000" in told.reason) == ("a.json#row 1", True)
    whole = one(SalesforceMail(), table({**cut, "HtmlBody": "<p>" + "word " * 7_000 + "end</p>"}))
    assert whole.text.rstrip().endswith("end")


def test_salesforce_contacts_by_id_and_unknown_status() -> None:
    """Contacts of the CRM may be ids only; a status that nobody knows is told, and loses no other row."""
    rows = (salesforce(ToAddress="", ToIds="003A;003B"), salesforce(ToIds="", Status="9"))
    document, told = read(SalesforceMail(), table(*rows))
    assert isinstance(document, Document)
    assert [p.id for p in document.recipients] == ["003A", "003B"]
    assert isinstance(told, Skipped)
    assert told.origin == "a.json#row 2"


def test_salesforce_row_with_nothing_in_it_is_told() -> None:
    """A query that did not ask for the words."""
    bare = {"attributes": {"type": "EmailMessage"}, "Id": "02s1", "MessageDate": "2026-05-04T09:00:00.000+0000"}
    (told,) = read(SalesforceMail(), {"records": [bare]})
    assert isinstance(told, Skipped)
    assert "neither sender" in told.reason


def test_salesforce_day_without_a_time_is_no_time() -> None:
    """A date is never turned into an instant."""
    found = one(SalesforceMail(), table(salesforce(MessageDate="2026-05-04")))
    assert (found.sent_at, len(found.notes)) == (None, 1)


def test_salesforce_query_as_json() -> None:
    """The same fields, true JSON values; records of other objects are told."""
    mail = {"attributes": {"type": "EmailMessage", "url": "/x"}, **salesforce(), "Incoming": False, "ToIds": None}
    other = {"attributes": {"type": "Task"}, "Subject": "Call"}
    document, told = read(
        SalesforceMail(), {"totalSize": 2, "done": False, "nextRecordsUrl": "/n", "records": [mail, other]}
    )
    assert isinstance(document, Document)
    assert document.id == one(SalesforceMail(), table(salesforce())).id
    assert any("not the last page" in note for note in document.notes)
    assert isinstance(told, Skipped)
    assert "Task" in told.reason


def test_salesforce_tasks_are_not_mail() -> None:
    """Another object, with some of the same columns."""
    header = b"Id,Subject,ActivityDate,Status,Description\n1,Call,2026-05-04,Open,x\n"
    assert SalesforceMail().recognises(Input.of("t.csv", header)) == 0
    with pytest.raises(Unreadable, match="Email Message"):
        list(SalesforceMail().read(Input.of("t.csv", header)))
