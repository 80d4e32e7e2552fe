"""Mail as HubSpot exports it."""

import json

import pytest

from auditor.model.text import Delivery, Document, Party, Side, Skipped
from auditor.ports import Input
from auditor.readers.mail import read_mail
from auditor.records import all_sources
from auditor.sources.hubspot_mail import HubSpotMail
from auditor.sources.outreach import Outreach
from auditor.sources.salesforce_mail import SalesforceMail
from tests.mail_exports import PEOPLE, SENT, hubspot, one, outreach, read, reason, salesforce, table

EML = (
    b"From: ida@brightlab.example\nTo: otto@kernfarm.example\nSubject: Panels\nMessage-ID: <1@brightlab.example>\n"
    b"Date: Mon, 4 May 2026 08:59:57 +0000\n\nI'll send you the plan on Friday.\n"
)


def test_one_mail_in_four_exports_has_one_id() -> None:
    """The CRMs note another second than the Date header; the Message-ID, the day, the sender and the subject agree."""
    (eml,) = read_mail(EML, origin="a.eml")
    assert isinstance(eml, Document)
    found = (
        one(HubSpotMail(), {"results": [hubspot()]}),
        one(SalesforceMail(), table(salesforce())),
        one(Outreach(), {"data": [outreach()]}),
    )
    assert {eml.id} == {document.id for document in found}


def test_hubspot_people_are_json_in_a_text() -> None:
    """Names, addresses, whose mail it is; bcc is left out; attachments are ids."""
    found = one(HubSpotMail(), {"results": [hubspot(hs_attachment_ids="11;12")]})
    assert found.author == Party(name="Ida Holm", email="ida@brightlab.example", side=Side.OURS)
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example", "lin@kernfarm.example"]
    assert (found.sent_at, [a.name for a in found.attachments]) == (SENT, ["attachment 11", "attachment 12"])


def test_hubspot_incoming_mail_is_not_said_to_be_ours() -> None:
    """Nor theirs: a colleague may have answered; addresses decide."""
    found = one(HubSpotMail(), {"results": [hubspot(hs_email_direction="INCOMING_EMAIL", hs_email_status=None)]})
    assert (found.delivery, found.author.side if found.author else None) == (Delivery.SENT, Side.UNKNOWN)


@pytest.mark.parametrize(
    ("status", "subject", "state"),
    [
        ("SENT", "Panels", Delivery.SENT),
        ("BOUNCED", "Panels", Delivery.BOUNCED),
        ("FAILED", "Panels", Delivery.BOUNCED),
        ("SCHEDULED", "Panels", Delivery.SCHEDULED),
        ("SENDING", "Panels", Delivery.SCHEDULED),
        ("DRAFT", "Panels", Delivery.DRAFT),
        ("SENT", "Automatic reply: Panels", Delivery.AUTOMATIC),
    ],
)
def test_hubspot_state(status: str, subject: str, state: Delivery) -> None:
    """Only what was sent counts."""
    value = {"results": [hubspot(hs_email_status=status, hs_email_subject=subject)]}
    assert one(HubSpotMail(), value).delivery is state


def test_hubspot_unknown_status_and_left_out_words_are_told() -> None:
    """Nothing is guessed."""
    assert "'LOST'" in reason(HubSpotMail(), {"results": [hubspot(hs_email_status="LOST")]})
    bare = {"id": "1", "properties": {"hs_timestamp": "2026-05-04T09:00:00Z", "hs_email_direction": "EMAIL"}}
    assert "sales-email-read" in reason(HubSpotMail(), {"results": [bare]})


def test_hubspot_older_engagements() -> None:
    """Milliseconds, people as objects; tasks in the same file are told with what to do."""
    mail = {
        "engagement": {"id": 5, "type": "INCOMING_EMAIL", "timestamp": 1777885200000},
        "metadata": {**PEOPLE, "subject": "Panels", "text": "When?", "messageId": "<2@kernfarm.example>"},
        "attachments": [{"id": 11}],
    }
    task = {"engagement": {"id": 6, "type": "TASK"}, "metadata": {"body": "Call"}}
    document, told = read(HubSpotMail(), {"results": [mail, task], "hasMore": True})
    assert isinstance(document, Document)
    assert (document.sent_at, document.message_id) == (SENT, "2@kernfarm.example")
    assert [a.name for a in document.attachments] == ["attachment 11"]
    assert any("not the last page" in note for note in document.notes)
    assert isinstance(told, Skipped)
    assert told.reason.startswith("1 of its objects")


def test_hubspot_mail_and_tasks_are_told_apart() -> None:
    """The importer of tasks and meetings leaves mail alone, and the other way round."""
    mail = Input.of("a.json", json.dumps({"results": [hubspot()]}).encode())
    assert max(source.recognises(mail) for source in all_sources()) == 0
    task = {"results": [{"id": "1", "properties": {"hs_task_subject": "Call", "hs_timestamp": "2026-05-04T09:00:00Z"}}]}
    assert HubSpotMail().recognises(Input.of("a.json", json.dumps(task).encode())) == 0


def test_hubspot_headers_that_are_no_json() -> None:
    """Then the flat properties name the people."""
    flat = {"hs_email_from_email": "ida@brightlab.example", "hs_email_to_email": "otto@kernfarm.example"}
    found = one(HubSpotMail(), {"results": [hubspot(hs_email_headers="{torn", **flat)]})
    assert (found.author.email if found.author else None) == "ida@brightlab.example"
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example"]
