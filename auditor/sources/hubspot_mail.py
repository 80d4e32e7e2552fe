"""HubSpot mail: emails of the CRM objects API (v3 and dated versions) and EMAIL engagements of the older API.

Founding source: HubSpot developer reference, CRM objects emails; engagements v1. All property values are texts; the
headers are JSON in a text; without the scope `sales-email-read` the words are left out.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Side, Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates, unix_millis
from auditor.readers.exported import Found, exported
from auditor.readers.headers import mailbox_of
from auditor.readers.json_lines import JsonObject, keys_in, loads
from auditor.readers.mail import Known, mail_of
from auditor.readers.mail_parts import file_part, message_of
from auditor.readers.mime import Message

_KEYS = frozenset(
    "hs_email_subject hs_email_text hs_email_html hs_email_direction hs_email_status hs_email_headers".split()
)
_LEGACY_TYPE = re.compile(rb'"type"\s{0,20}:\s{0,20}"(?:INCOMING_|FORWARDED_)?EMAIL"')
_MAIL_TYPES = frozenset({"EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"})
_STATES: dict[str, Delivery | None] = {
    "": None,
    "SENT": None,
    "BOUNCED": Delivery.BOUNCED,
    "FAILED": Delivery.BOUNCED,
    "SCHEDULED": Delivery.SCHEDULED,
    "SENDING": Delivery.SCHEDULED,
    "DRAFT": Delivery.DRAFT,
}
_STATE_NOTES = {
    "FAILED": "HubSpot could not send it",
    "SENDING": "HubSpot was still sending it when this was exported, so it does not count as sent",
}
_MORE = "this is not the last page of the export (paging.next); give the following pages too"
_REDACTED = (
    "HubSpot left out its words and people; give the private app the scope sales-email-read, or ask for the property "
    "hs_email_text, and export it again"
)
_LEGACY = {
    "hs_email_subject": "subject",
    "hs_email_text": "text",
    "hs_email_html": "html",
    "hs_email_status": "status",
    "hs_email_message_id": "messageId",
    "hs_email_thread_id": "threadId",
}


class HubSpotMail:
    """Emails that HubSpot sent or logged, alone or in `results`."""

    name = "hubspot-mail"
    guides = (
        Guide(
            section=Section.MAIL,
            product="HubSpot",
            what="emails of the CRM objects API (v3 or dated) and EMAIL engagements of the older API",
            export=(
                "Call `GET /crm/v3/objects/emails` with `properties=hs_timestamp,hs_email_direction,hs_email_status,"
                "hs_email_subject,hs_email_text,hs_email_html,hs_email_headers,hs_email_message_id,hs_email_thread_id,"
                "hs_attachment_ids` and a private app with the scope `sales-email-read`; follow `paging.next` and save "
                "each page as it is."
            ),
            notes=(
                "Without that scope the words are missing, and such an email is told as not read.",
                "BOUNCED and FAILED emails, scheduled ones and drafts are neither promises nor evidence.",
                "Attachments are ids only, so a promised file is seen as attached without its name.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if keys & _KEYS:
            return 0.96
        return 0.92 if {"engagement", "metadata"} <= keys and _LEGACY_TYPE.search(file.head) else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        others = 0
        for found in exported(file, _items):
            if isinstance(found, Skipped):
                yield found
            elif _is_mail(found.item):
                yield from _read(found)
            else:
                others += 1
        if others:
            reason = f"{others} of its objects are no emails and were not read; export each type into a file of its own"
            yield Skipped(origin=file.origin, reason=reason)


def _items(top: JsonObject) -> Iterable[JsonObject]:
    return top.objects("results") if isinstance(top.values.get("results"), list) else (top,)


def _is_mail(item: JsonObject) -> bool:
    if item.has("engagement"):
        return (item.object("engagement").text("type") or "").upper() in _MAIL_TYPES
    keys = item.object("properties").values.keys()
    return any(key.startswith("hs_email_") for key in keys) or not any(key.startswith("hs_task_") for key in keys)


def _read(found: Found) -> Iterator[Document | Record | Skipped]:
    properties = _legacy(found.item) if found.item.has("engagement") else found.item.object("properties")
    message = _message(properties)
    if not message.headers.get("from") and not message.parts:
        yield Skipped(origin=found.place, reason=_REDACTED)
        return
    status = (properties.text("hs_email_status") or "").upper()
    if status not in _STATES:
        reason = (
            f"its status {status[:40]!r} is not one that HubSpot is known to write; check there whether it was sent"
        )
        yield Skipped(origin=found.place, reason=reason)
        return
    direction = (properties.text("hs_email_direction") or "").upper()
    further = found.page.object("paging", "next").has("after") or found.page.flag("hasMore")
    known = Known(
        delivery=_STATES[status],
        sent_at=_time(properties),
        time_note="it has no hs_timestamp that can be read, so relative dates in it stay open",
        thread=properties.text("hs_email_thread_id"),
        author_side=Side.OURS if direction == "EMAIL" else Side.UNKNOWN,
        notes=tuple(filter(None, (_STATE_NOTES.get(status), _MORE if further else None))),
    )
    yield from mail_of(message, origin=found.place, known=known)


def _message(properties: JsonObject) -> Message:
    people = _headers(properties)
    sender = people.object("from")
    files = [file_part(f"attachment {one}") for one in properties.texts("hs_attachment_ids")[:1_000]]
    return message_of(
        (
            ("subject", properties.text("hs_email_subject")),
            ("from", _person(sender) or _flat(properties, "from") or people.text("from")),
            ("to", _people(people, "to") or _listed(properties, "hs_email_to_email")),
            ("cc", _people(people, "cc") or _listed(properties, "hs_email_cc_email")),
            ("message-id", properties.text("hs_email_message_id")),
        ),
        plain=properties.text("hs_email_text"),
        rich=properties.text("hs_email_html"),
        files=files,
    )


def _headers(properties: JsonObject) -> JsonObject:
    """The people of the email, which HubSpot writes as JSON in a text."""
    given = properties.values.get("hs_email_headers")
    if isinstance(given, str):
        try:
            given = loads(given)
        except (ValueError, RecursionError):
            given = None
    return JsonObject(given if isinstance(given, dict) else {})


def _person(one: JsonObject) -> str | None:
    name = " ".join(filter(None, (one.text("firstName"), one.text("lastName"))))
    return mailbox_of(name, one.text("email")) or one.text("raw")


def _people(holder: JsonObject, key: str) -> str:
    return ", ".join(filter(None, (_person(one) for one in holder.objects(key))))


def _flat(properties: JsonObject, which: str) -> str | None:
    name = [properties.text(f"hs_email_{which}_{part}name") for part in ("first", "last")]
    return mailbox_of(" ".join(filter(None, name)), properties.text(f"hs_email_{which}_email"))


def _listed(properties: JsonObject, key: str) -> str:
    return ", ".join(properties.texts(key))


def _time(properties: JsonObject) -> datetime | None:
    """ISO 8601, or milliseconds since 1970 as the older API writes them."""
    text = properties.text("hs_timestamp") or ""
    try:
        moment = unix_millis(float(text[:20])) if text.isascii() and text.isdigit() else Dates().read(text)
    except BadValue:
        return None
    return moment.value if moment is not None and isinstance(moment.value, datetime) else None


def _legacy(item: JsonObject) -> JsonObject:
    """The properties that today's API would give for an engagement of the older one."""
    head, meta = item.object("engagement"), item.object("metadata")
    properties: dict[str, object] = {new: meta.values.get(old) for new, old in _LEGACY.items()}
    properties["hs_timestamp"] = head.values.get("timestamp")
    properties["hs_email_direction"] = head.text("type")
    properties["hs_email_headers"] = {key: meta.values.get(key) for key in ("from", "to", "cc")}
    properties["hs_attachment_ids"] = ";".join(one.text("id") or "" for one in item.objects("attachments"))
    return JsonObject(properties)
