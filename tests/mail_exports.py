"""Mail as five products export it, as small as their exports can be; and how a test reads it."""

import base64
import csv
import io
import json
from datetime import UTC, datetime
from typing import Any

from auditor.model.record import Record
from auditor.model.text import Document, Skipped
from auditor.ports import Input, Source

HEADERS = [
    {"name": "Received", "value": "by a.example; Mon, 4 May 2026 09:00:09 +0000"},
    {"name": "Received", "value": "by b.example; Mon, 4 May 2026 09:00:05 +0000"},
    {"name": "From", "value": "Ida Holm <ida@brightlab.example>"},
    {"name": "To", "value": "Otto Kern <otto@kernfarm.example>"},
    {"name": "Subject", "value": "Panels"},
    {"name": "Message-ID", "value": "<1@brightlab.example>"},
    {"name": "In-Reply-To", "value": "<0@kernfarm.example>"},
    {"name": "Date", "value": "Mon, 4 May 2026 11:00:00 +0200"},
]


SENT = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
PEOPLE = {
    "from": {"email": "Ida@brightlab.example", "firstName": "Ida", "lastName": "Holm"},
    "to": [{"email": "otto@kernfarm.example", "firstName": "Otto", "lastName": "Kern"}],
    "cc": [{"email": "lin@kernfarm.example"}],
    "bcc": [{"email": "boss@brightlab.example"}],
}


def packed(text: str | bytes) -> str:
    """Base64url without padding, as Gmail sends it."""
    data = text.encode() if isinstance(text, str) else text
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def part(kind: str, text: str | bytes, charset: str = "UTF-8") -> dict[str, Any]:
    headers = [
        {"name": "Content-Type", "value": f"{kind}; charset={charset}"},
        {"name": "Content-Transfer-Encoding", "value": "quoted-printable"},
    ]
    return {"partId": "0", "mimeType": kind, "filename": "", "headers": headers, "body": {"data": packed(text)}}


def gmail(labels: list[str], *parts: dict[str, Any], headers: list[dict[str, str]] | None = None) -> dict[str, Any]:
    payload = {
        "mimeType": "multipart/mixed",
        "filename": "",
        "headers": HEADERS if headers is None else headers,
        "body": {"size": 0},
        "parts": list(parts),
    }
    return {"id": "a", "threadId": "18f", "labelIds": labels, "internalDate": "1777885200000", "payload": payload}


def graph(**more: Any) -> dict[str, Any]:
    address = {"emailAddress": {"name": "Ida Holm", "address": "Ida@brightlab.example"}}
    return {
        "internetMessageId": "<1@brightlab.example>",
        "conversationId": "c9",
        "sentDateTime": "2026-05-04T09:00:00.1234567Z",
        "receivedDateTime": "0001-01-01T00:00:00Z",
        "isDraft": False,
        "subject": "Panels",
        "body": {"contentType": "html", "content": "<p>I'll send you the plan on Friday.</p>"},
        "from": address,
        "sender": address,
        "toRecipients": [{"emailAddress": {"name": "Otto Kern", "address": "otto@kernfarm.example"}}],
        "ccRecipients": [],
        **more,
    }


def hubspot(**more: Any) -> dict[str, Any]:
    properties = {
        "hs_timestamp": "2026-05-04T09:00:00Z",
        "hs_email_direction": "EMAIL",
        "hs_email_status": "SENT",
        "hs_email_subject": "Panels",
        "hs_email_text": "I'll send you the plan on Friday.",
        "hs_email_headers": json.dumps(PEOPLE),
        "hs_email_message_id": "<1@brightlab.example>",
    }
    return {"id": "1", "properties": {**properties, **more}}


def salesforce(**more: str) -> dict[str, str]:
    fields = {
        "Id": "02s1",
        "Subject": "Panels",
        "TextBody": "I'll send you the plan on Friday.\n\nIda",
        "HtmlBody": "",
        "FromName": "Ida Holm",
        "FromAddress": "ida@brightlab.example",
        "ToAddress": "otto@kernfarm.example; lin@kernfarm.example",
        "Incoming": "false",
        "HasAttachment": "false",
        "Status": "3",
        "MessageDate": "2026-05-04T09:00:00.000+0000",
        "MessageIdentifier": "<1@brightlab.example>",
        "ThreadIdentifier": "<0@kernfarm.example>",
    }
    return {**fields, **more}


def table(*rows: dict[str, str]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def outreach(**more: Any) -> dict[str, Any]:
    attributes = {
        "subject": "Panels",
        "bodyText": "I'll send you the plan on Friday.",
        "bodyHtml": "<p>I'll send you the plan on Friday.</p>",
        "mailboxAddress": "ida@brightlab.example",
        "messageId": "<1@brightlab.example>",
        "state": "delivered",
        "createdAt": "2026-05-01T07:00:00.000Z",
        "deliveredAt": "2026-05-04T09:00:00.000Z",
    }
    relationships = {"prospect": {"data": {"type": "prospect", "id": 31}}, "user": {"data": {"type": "user", "id": 7}}}
    return {"type": "mailing", "id": 1, "attributes": {**attributes, **more}, "relationships": relationships}


def read(source: Source, value: object) -> list[Document | Record | Skipped]:
    file = Input.of("a.json", value if isinstance(value, bytes) else json.dumps(value).encode())
    assert source.recognises(file) > 0.5
    return [one for one in source.read(file) if isinstance(one, Document | Record | Skipped)]


def one(source: Source, value: object) -> Document:
    (found,) = read(source, value)
    assert isinstance(found, Document)
    return found


def reason(source: Source, value: object) -> str:
    (found,) = read(source, value)
    assert isinstance(found, Skipped)
    return found.reason
