"""Mail as Microsoft Graph gives it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from auditor.core.segment import segment
from auditor.model.text import Delivery, Document, SegmentKind
from auditor.sources.graph import Graph
from tests.mail_exports import graph, one, reason


def own(document: Document) -> str:
    return "".join(s.span.of(document.text) for s in segment(document) if s.kind is SegmentKind.OWN).strip()


def test_graph_prefers_the_unique_body() -> None:
    """Then there is nothing to strip."""
    whole = (
        "<p>Yes, on Friday.</p><hr><div id='divRplyFwdMsg'><b>From:</b> Otto<br><b>Sent:</b> Monday</div><p>When?</p>"
    )
    body = {"contentType": "html", "content": whole}
    found = one(Graph(), graph(body=body, uniqueBody={"contentType": "html", "content": "<p>Yes, on Friday.</p>"}))
    assert found.text == "Panels\n\nYes, on Friday."
    assert own(one(Graph(), graph(body=body))) == "Yes, on Friday."


def test_graph_times_senders_and_threads() -> None:
    """Seven digits of a second; the year 1 is no time; `from` is the author and not the delegate who sent it."""
    desk = {"emailAddress": {"name": "Desk", "address": "desk@brightlab.example"}}
    found = one(Graph(), graph(sender=desk))
    assert found.sent_at == datetime(2026, 5, 4, 9, 0, 0, 123456, tzinfo=UTC)
    assert (found.author.email if found.author else None) == "ida@brightlab.example"
    assert (found.provider_thread, found.message_id) == ("c9", "1@brightlab.example")
    empty = one(Graph(), graph(sentDateTime="0001-01-01T00:00:00Z"))
    assert empty.sent_at is None


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, Delivery.SENT),
        ({"isDraft": True}, Delivery.DRAFT),
        (
            {
                "isDraft": True,
                "singleValueExtendedProperties": [{"id": "SystemTime 0x3FEF", "value": "2026-05-05T09:00:00Z"}],
            },
            Delivery.SCHEDULED,
        ),
        ({"internetMessageHeaders": [{"name": "Auto-Submitted", "value": "auto-generated"}]}, Delivery.AUTOMATIC),
        ({"subject": "Automatische Antwort: Panels"}, Delivery.AUTOMATIC),
        ({"internetMessageHeaders": [{"name": "X-MS-Exchange-Message-Is-Ndr", "value": ""}]}, Delivery.BOUNCED),
        (
            {
                "subject": "Undeliverable: Panels",
                "from": {"emailAddress": {"name": "Postmaster", "address": "postmaster@kernfarm.example"}},
            },
            Delivery.BOUNCED,
        ),
        (
            {
                "internetMessageHeaders": [
                    {"name": "Content-Type", "value": "multipart/report; report-type=delivery-status"}
                ]
            },
            Delivery.BOUNCED,
        ),
    ],
)
def test_graph_state(more: dict[str, Any], state: Delivery) -> None:
    """A draft has a sent time too; bounces and automatic replies by header, or by subject where there are none."""
    assert one(Graph(), graph(**more)).delivery is state


def test_graph_attachments_by_name() -> None:
    """Pictures of the text are none; an attached mail is one; without $expand only that there are some."""
    files = [
        {
            "@odata.type": "#microsoft.graph.fileAttachment",
            "name": "plan.pdf",
            "contentType": "application/pdf",
            "size": 9,
        },
        {"@odata.type": "#microsoft.graph.fileAttachment", "name": "logo.png", "isInline": True},
        {"@odata.type": "#microsoft.graph.itemAttachment", "name": "Your order"},
    ]
    found = one(Graph(), graph(hasAttachments=True, attachments=files))
    assert [(a.name, a.size) for a in found.attachments] == [("plan.pdf", 9), ("Your order.eml", None)]
    assert [a.name for a in one(Graph(), graph(hasAttachments=True)).attachments] == ["attachment"]
    assert one(Graph(), graph(hasAttachments=False)).attachments == ()


def test_graph_pages_meetings_and_missing_bodies() -> None:
    """A page that goes on says so; an invitation is told as one; without a body there is nothing to read."""
    found = one(
        Graph(), {"value": [graph(meetingMessageType="meetingRequest")], "@odata.nextLink": "https://g.example"}
    )
    assert any("invitation" in note for note in found.notes)
    assert any("not the last page" in note for note in found.notes)
    assert "$select" in reason(Graph(), {k: v for k, v in graph().items() if k != "body"})


def test_graph_people_as_plain_text() -> None:
    """Power Automate flattens addresses."""
    value = graph(toRecipients="otto@kernfarm.example;lin@kernfarm.example")
    value["from"] = "ida@brightlab.example"
    found = one(Graph(), value)
    assert (found.author.email if found.author else None) == "ida@brightlab.example"
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example", "lin@kernfarm.example"]
