"""Outreach mailings: JSON:API answers with `data` of type mailing.

Founding source: Outreach developer reference, mailing; the data-sharing dictionary, MAILINGS: a mailing may be created
long before it is delivered, so only its delivery says when it was sent.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Party, Side, Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.exported import Found, exported
from auditor.readers.headers import mailbox_of
from auditor.readers.json_lines import JsonObject, keys_in
from auditor.readers.mail import Known, mail_of
from auditor.readers.mail_parts import message_of
from auditor.readers.mime import Message

_TYPE = re.compile(rb'"type"\s{0,20}:\s{0,20}"mailing"')
_SENT = frozenset({"delivered", "opened", "clicked", "replied"})
_UNSENT = {
    "drafted": Delivery.DRAFT,
    "placeholder": Delivery.DRAFT,
    "scheduled": Delivery.SCHEDULED,
    "queued": Delivery.SCHEDULED,
    "delivering": Delivery.SCHEDULED,
    "bounced": Delivery.BOUNCED,
    "failed": Delivery.BOUNCED,
}
_People = dict[tuple[str, str], JsonObject]
"""Attributes by type and id."""
_MORE = "this is not the last page of the export (links.next); give the following pages too"


class Outreach:
    """Mailings of Outreach sequences and single mails, from its JSON:API."""

    name = "outreach"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Outreach",
            what="mailings of the API (JSON:API, `data` of type mailing)",
            export=(
                "Call `GET /api/v2/mailings?include=prospect,user` with a filter on `deliveredAt`, follow `links.next`, and "
                "save each answer as it is."
            ),
            notes=(
                "The time is that of delivery; a mailing is often created days before it goes out.",
                "Drafted, scheduled, queued, bounced and failed mailings are neither promises nor evidence.",
                "Without `include=prospect` the recipient is known by his id in Outreach only; the roster may name it.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        known = "attributes" in keys and keys & {"bodyText", "bodyHtml", "mailingType", "mailboxAddress"}
        return 0.96 if known and _TYPE.search(file.head) else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        page: JsonObject | None = None
        people: _People = {}
        for found in exported(file, _items):
            if isinstance(found, Skipped):
                yield found
            elif found.item.text("type") == "mailing":
                if found.page is not page:
                    page, people = found.page, _included(found.page)
                yield from _read(found, people)


def _items(top: JsonObject) -> Iterable[JsonObject]:
    if isinstance(top.values.get("data"), list):
        return top.objects("data")
    return (top.object("data"),) if top.has("data") else (top,)


def _read(found: Found, names: _People) -> Iterator[Document | Record | Skipped]:
    told = found.item.object("attributes")
    state = (told.text("state") or "").lower()
    if state not in _SENT and state not in _UNSENT and told.text("deliveredAt", "bouncedAt") is None:
        reason = f"its state {state[:40]!r} does not say whether it was sent; check it in Outreach and export it again"
        yield Skipped(origin=found.place, reason=reason)
        return
    delivery = Delivery.BOUNCED if told.text("bouncedAt") else _UNSENT.get(state)
    when = _time(told, "deliveredAt")
    if when is None and delivery is Delivery.SCHEDULED:
        when = _time(told, "scheduledAt")
    prospect = found.item.object("relationships", "prospect", "data").text("id")
    there = names.get(("prospect", prospect or ""))
    unnamed = (Party(id=f"outreach:prospect:{prospect}"),) if prospect and not there else ()
    known = Known(
        delivery=delivery,
        sent_at=when,
        time_note="Outreach does not say when it was delivered, so relative dates in it stay open",
        author_side=Side.OURS,
        recipients=unnamed,
        notes=tuple(_notes(found, state, told)),
    )
    user = names.get(("user", found.item.object("relationships", "user", "data").text("id") or ""))
    yield from mail_of(_message(told, there, user), origin=found.place, known=known)


def _notes(found: Found, state: str, told: JsonObject) -> Iterator[str]:
    if state == "failed":
        why = told.text("errorReason")
        yield f"Outreach could not send it ({why[:100]})" if why else "Outreach could not send it"
    if found.page.object("links").text("next"):
        yield _MORE


def _message(told: JsonObject, prospect: JsonObject | None, user: JsonObject | None) -> Message:
    return message_of(
        (
            ("subject", told.text("subject")),
            ("from", mailbox_of(_name(user), told.text("mailboxAddress") or _address(user))),
            ("to", mailbox_of(_name(prospect), _address(prospect))),
            ("message-id", told.text("messageId")),
            ("references", " ".join(told.texts("references"))),
        ),
        plain=told.text("bodyText"),
        rich=told.text("bodyHtml"),
    )


def _included(page: JsonObject) -> _People:
    """The attributes of the people that came with the answer, by type and id."""
    return {
        (one.text("type") or "", one.text("id") or ""): one.object("attributes") for one in page.objects("included")
    }


def _name(one: JsonObject | None) -> str | None:
    if one is None:
        return None
    return one.text("name") or " ".join(filter(None, (one.text("firstName"), one.text("lastName"))))


def _address(one: JsonObject | None) -> str | None:
    if one is None:
        return None
    return one.text("email") or next(iter(one.texts("emails")), None)


def _time(told: JsonObject, key: str) -> datetime | None:
    try:
        moment = Dates().read(told.text(key))
    except BadValue:
        return None
    return moment.value if moment is not None and isinstance(moment.value, datetime) else None
